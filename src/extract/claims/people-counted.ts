import { contains, type Span } from '../../base/span.js'
import { isPersonWord } from '../../lexicon/events/index.js'
import { PEOPLE } from '../../lexicon/numbers.js'
import type { Actor, ActorKind, ClaimNumber, Token } from '../../model/index.js'
import { headOfSpan, type Tree } from '../tree.js'
import type { Draft } from './draft.js'
import { isSeveral } from './how-many.js'
import { ARMED } from './human-kinds.js'

type TreeAt = (span: Span) => Tree | null

/** Whom these befall is human. */
const BEFALLS = /^(?:harm|leadership)\/|^order\/|^fighting\//u

/**
 * Actors of nobody's name by how many they are, as those whom an event befell are told of first: "a resident", "one of the girls" are a
 * person, "several mayors" are civilians.
 */
export function byNumber(claims: readonly Draft[], actors: readonly Actor[], treeAt: TreeAt): Actor[] {
  const kinds = new Map(actors.map(actor => [actor.id, actor]))
  const told = new Map<string, { readonly kind: ActorKind; readonly words: Span }>()
  const look = (id: string | null, words: readonly Span[], isTarget: boolean): void => {
    const [span] = words
    const actor = id === null ? undefined : kinds.get(id)
    if (span === undefined || actor === undefined || told.has(actor.id) || actor.known !== null) return
    if (actor.kind !== 'civilians' && !(isTarget && actor.kind === 'person')) return
    const tree = treeAt(span)
    const head = tree === null ? null : headOfSpan(tree, span)
    if (tree === null || head === null || !/^(?:NOUN|NUM|DET|PRON|ADJ)$/u.test(head.upos) || isPronoun(head)) return
    told.set(actor.id, { kind: isSeveral(tree, head) ? 'civilians' : 'person', words: span })
  }
  for (const { event } of claims) {
    look(event.target, event.targetWords, BEFALLS.test(event.type))
    look(event.actor, event.actorWords, false)
  }
  return actors.map(actor => {
    const found = told.get(actor.id)
    if (found === undefined || found.kind === actor.kind) return actor
    const basis = { field: 'kind', rule: 'participant/number', words: [found.words], confidence: 0.7 }
    return { ...actor, kind: found.kind, basis: [...actor.basis.filter(({ field }) => field !== 'kind'), basis] }
  })
}

/** "he", "them": whoever they mean has a number of their own. */
const isPronoun = ({ upos, form }: Token): boolean =>
  upos === 'PRON' && !/^(?:one|another|some|others?|many|several)$/iu.test(form)

/** Counts of those who do or suffer it are of people: "six Jesuits", "ten members were seized". */
export function countingPeople(claim: Draft, actors: ReadonlyMap<string, Actor>, treeAt: TreeAt): Draft {
  const { event, numbers } = claim
  if (numbers.every(({ unit }) => unit !== null)) return claim
  const isOfThem = (number: ClaimNumber, id: string | null, spans: readonly Span[]): boolean => {
    const kind = id === null ? undefined : actors.get(id)?.kind
    if (kind === undefined || !spans.some(span => contains(span, number.words) || contains(number.words, span))) return false
    return kind === 'civilians' || kind === 'person' || (ARMED.has(kind) && isMan(number.words, treeAt))
  }
  const counted = numbers.map(number =>
    number.unit === null &&
    (isOfThem(number, event.target, event.targetWords) ||
      // "The 27 members signed the pact" may be of states.
      (BEFALLS.test(event.type) && isOfThem(number, event.actor, event.actorWords)))
      ? { ...number, unit: PEOPLE }
      : number,
  )
  return { ...claim, numbers: counted }
}

/** "two agents", "five members", but not "two companies". */
function isMan(words: Span, treeAt: TreeAt): boolean {
  const tree = treeAt(words)
  const head = tree === null ? null : headOfSpan(tree, words)
  return (
    head !== null && (head.upos === 'NUM' || isPersonWord(head.lemma.toLowerCase()) || /^(?:agent|element)$/u.test(head.lemma))
  )
}
