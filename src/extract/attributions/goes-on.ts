import type { Token } from '../../model/index.js'
import type { Actors } from '../names/actors.js'
import type { Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { ownerOf } from './owners.js'
import { nesting } from './relations.js'

/** What tellings take from those before them. */
export const tellingsBefore = (attributions: readonly Attribution[], trees: readonly Tree[], actors: Actors, text: string) => ({
  goesOn: goingOn(attributions, trees, actors),
  before: spokenBefore(attributions, trees, actors, text),
})

interface Telling {
  readonly first: Attribution
  readonly last: Attribution
  readonly who: string
}

/**
 * For a telling the one right before it by the same teller, in the same sentence or the one before, whose medium it goes on with: "the mayor
 * said in a broadcast that …. He added that …". A telling that says when or where it was told begins anew.
 */
function goingOn(attributions: readonly Attribution[], trees: readonly Tree[], actors: Actors): ReadonlyMap<string, Attribution> {
  const inner = nesting(attributions)
  const goes = new Map<string, Attribution>()
  let before: Telling | null = null
  for (const found of attributions) {
    if (inner.has(found.id) || found.source === null) continue
    const who: string | null = actors.at(found.sentence.index, found.source)?.id ?? null
    const tree = trees[found.sentence.index]
    const isNext = before !== null && found.sentence.index - lastSentence(before.last) <= 1
    if (before !== null && who === before.who && isNext && tree !== undefined && found.hands.length === 0 && !isAnew(tree)) {
      goes.set(found.id, before.first)
      before = { first: before.first, last: found, who: before.who }
    } else before = who === null ? null : { first: found, last: found, who }
  }
  return goes
}

const lastSentence = ({ sentence, continued }: Attribution): number => continued.at(-1)?.sentence.index ?? sentence.index

/** "Earlier he had said", "on Monday she told". */
const isAnew = ({ tokens }: Tree): boolean =>
  tokens.some(({ form }) => /^(?:earlier|later|previously|separately|meanwhile|then|before)$/iu.test(form))

/**
 * For a pronoun that tells and means nobody yet, the telling before it in the same paragraph: "…, the committee said. It also reported …", "… by its count …". Who
 * the pronoun can mean is for the chain to see.
 */
function spokenBefore(
  attributions: readonly Attribution[],
  trees: readonly Tree[],
  actors: Actors,
  text: string,
): ReadonlyMap<Token, Attribution> {
  const inner = nesting(attributions)
  const before = new Map<Token, Attribution>()
  let last: Attribution | null = null
  for (const found of attributions) {
    if (inner.has(found.id) || found.source === null) continue
    const tree = trees[found.sentence.index]
    const teller = (tree === undefined ? null : ownerOf(tree, found.source)) ?? found.source
    const isOpen =
      teller.upos === 'PRON' &&
      (actors.at(found.sentence.index, teller) === null ||
        (last !== null && (addsTo(last, found) || isOfLast(last, found, actors))))
    if (!isOpen) last = found
    else if (last !== null && follows(last, found, text)) before.set(teller, last)
  }
  return before
}

/** "He adds": whoever adds has just told something, whomever else the pronoun could mean. */
const addsTo = ({ source }: Attribution, { cue, source: pronoun }: Attribution): boolean =>
  /^s?he$/iu.test(pronoun?.form ?? '') &&
  source?.upos !== 'PRON' &&
  cue.some(({ lemma, index }) => /^(?:add|continue|conclude)$/u.test(lemma) && index > (pronoun?.index ?? 0))

/** "The U.N. refugee agency said …. It warned …": the agency, and not the body whose it is. */
function isOfLast(last: Attribution, { sentence, source }: Attribution, actors: Actors): boolean {
  const meant = source === null || !/^it$/iu.test(source.form) ? null : actors.at(sentence.index, source)
  if (meant === null || last.source === null || last.source.upos !== 'NOUN') return false
  return last.sourceTokens.some(token => actors.at(last.sentence.index, token) === meant)
}

/** In the same sentence or the next, without a new paragraph. */
const follows = (last: Attribution, found: Attribution, text: string): boolean =>
  found.sentence.index - lastSentence(last) <= 1 && !text.slice(last.sentence.end, found.sentence.start).includes('\n')
