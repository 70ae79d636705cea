import { groupBy } from '../../base/group.js'
import { TRIGGERS, type Trigger, wordClassSize } from '../../lexicon/events/index.js'

/** How much a row asks for: of two rows that hold the one that asks more, and more narrowly, wins, else the one that stands first. */
function demands(row: Trigger): number {
  const lists = [row.subject, row.object, row.withHead, row.modifier, row.subjectOf, row.within, row.predicate]
  const flags = [row.clause, row.bare, row.passive, row.with, row.ended, row.negated].filter(flag => flag !== undefined).length
  return (
    lists.reduce((total, list) => total + (list === undefined ? 0 : 4 + narrowness(list)), flags * 4) +
    (row.passive === true ? 4 : 0)
  )
}

function narrowness(list: readonly string[]): number {
  const size = list.reduce((total, word) => total + (word.startsWith('@') ? wordClassSize(word) : 1), 0)
  return size <= 6 ? 7 : size <= 20 ? 5 : size <= 60 ? 2 : 0
}

/** The same row with every condition named, in one order: engines ask rows that are laid out alike much faster. */
const laidOut = (row: Trigger): Trigger => ({ ...NO_CONDITIONS, ...row }) as Trigger

const NO_CONDITIONS = Object.fromEntries(
  'id type lemma upos actor target confidence example doer done subject notSubject object notObject transitive owned bare with withHead without within modifier notModifier subjectOf clause perfect predicate notPredicate passive ended negated'
    .split(' ')
    .map(name => [name, undefined]),
)

const BY_TAG: ReadonlyMap<string, ReadonlyMap<string, readonly Trigger[]>> = (() => {
  const byTag = new Map<string, Map<string, Trigger[]>>()
  for (const [tag, rows] of groupBy(TRIGGERS.map(laidOut), ({ upos }) => upos)) {
    const made = groupBy(rows, ({ lemma }) => lemma)
    for (const list of made.values()) list.sort((one, other) => demands(other) - demands(one))
    byTag.set(tag, made)
  }
  return byTag
})()

const NONE: readonly Trigger[] = []

export function rowsOf(upos: Trigger['upos'], lemma: string): readonly Trigger[] {
  return BY_TAG.get(upos)?.get(lemma) ?? NONE
}
