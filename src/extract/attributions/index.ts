import { groupBy } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { childrenBy, subtree, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { behindColon } from './behind-colon.js'
import { byAdverb } from './by-adverb.js'
import { byAttitude } from './by-attitude.js'
import { byColon, byDash, byLastColon, type IsSpeaker } from './by-colon.js'
import { byCondition } from './by-condition.js'
import { byDenial, withoutDenials } from './by-denial.js'
import { byEquation } from './by-equation.js'
import { byFigure } from './by-figure.js'
import { byNoun } from './by-noun.js'
import { byPhrase } from './by-phrase.js'
import { byPreposition } from './by-preposition.js'
import { byRetort } from './by-retort.js'
import { byVerb } from './by-verb.js'
import type { Speaks } from './speaks.js'

export type { Attribution } from './attribution.js'
export type { Speaks } from './speaks.js'

/** Every telling in the trees, in order of the text: source, cue and content, with the hands it passed through. */
export function findAttributions(
  trees: readonly Tree[],
  speaks: Speaks = () => false,
  isSpeaker: IsSpeaker = () => false,
): Attribution[] {
  const found: Attribution[] = []
  for (const tree of trees) {
    // Words that tell together tell nothing alone: "words" in "in the words of".
    const together = [...byPhrase(tree), ...byEquation(tree), ...byPreposition(tree), ...byCondition(tree), ...byRetort(tree)]
    const taken = new Set(together.flatMap(({ cue }) => cue))
    const answers = byDenial(tree)
    for (const { cue, contentHead } of answers) if (contentHead.upos === 'NOUN') for (const word of cue) taken.add(word)
    const inSentence = withoutDenials([
      ...together,
      ...[...byVerb(tree, speaks), ...byNoun(tree)].filter(({ cue }) => !cue.some(word => taken.has(word))),
      ...answers,
      ...byFigure(tree),
      ...byAdverb(tree),
      ...byColon(tree, isSpeaker),
      ...byDash(tree, isSpeaker),
      ...byLastColon(tree, isSpeaker),
    ])
    // "Messages saying the bridge was gone are fake": the messages tell nothing any more.
    const untrue = new Set(inSentence.filter(({ calledUntrue }) => calledUntrue !== null).flatMap(({ cue }) => cue))
    const standing = withoutJoined(
      tree,
      withColon(tree, inSentence, isSpeaker).filter(({ source }) => source === null || !untrue.has(source)),
    )
    standing.sort((a, b) => (a.cue[0]?.index ?? 0) - (b.cue[0]?.index ?? 0) || a.contentHead.index - b.contentHead.index)
    for (const draft of standing) found.push({ ...draft, id: `r${found.length + 1}` })
  }
  return found
}

/** A quotation behind a colon is whoever's stands before it, where no word tells whose it is. */
const withColon = (tree: Tree, found: readonly Attribution[], isSpeaker: IsSpeaker): readonly Attribution[] => [
  ...found,
  ...behindColon(tree, isSpeaker).filter(({ contentHead }) => !found.some(({ content }) => content.includes(contentHead))),
]

/** What people hold, want or talk about: relations too, but no claim is told by them. Numbered after the tellings. */
export function findAttitudes(trees: readonly Tree[], tellings: readonly Attribution[]): Attribution[] {
  const bySentence = groupBy(tellings, ({ sentence }) => sentence)
  return trees
    .flatMap(tree => byAttitude(tree, bySentence.get(tree.sentence) ?? []))
    .map((found, index) => ({ ...found, id: `r${tellings.length + index + 1}` }))
}

/** Joined to the verb before it, or set against it: "while activists counted 20". */
const isBeside = (tree: Tree, verb: Token): boolean =>
  verb.upos === 'VERB' &&
  (verb.relation === 'conj' ||
    (verb.relation === 'advcl' && childrenBy(tree, verb, 'mark').some(({ form }) => /^(?:while|whereas)$/iu.test(form))))

/** "told the agency of shooting, and a doctor said two had died": what another tells beside it is no part of what the first told. */
function withoutJoined(tree: Tree, found: readonly Attribution[]): Attribution[] {
  const joined = found.flatMap(({ cue, source }) =>
    source === null || source.upos === 'PRON' ? [] : cue.filter(verb => isBeside(tree, verb)),
  )
  if (joined.length === 0) return [...found]
  return found.flatMap(one => {
    const beside = joined.filter(verb => one.cue.some(({ index }) => index === verb.head) && one.content.includes(verb))
    if (beside.length === 0) return [one]
    const out = new Set(beside.flatMap(verb => subtree(tree, verb)))
    const content = one.content.filter(token => !out.has(token))
    return content.some(({ upos }) => upos !== 'PUNCT') && !out.has(one.contentHead) ? [{ ...one, content }] : []
  })
}
