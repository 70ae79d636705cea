import { contains } from '../../base/span.js'
import type { Basis, Manner, Telling, Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import { voiceNoun } from '../names/voices.js'
import { childrenBy, nounPhrase, spansOf, type Tree } from '../tree.js'
import { isQuoted } from './first-person.js'
import { isOneMore } from './spoken-of.js'
import { type ChainSources, sameVoice, tellerOf, telling, tellingsOf } from './tellings-of.js'

/** The chain of a sentence that goes on what the one before it told, without naming its teller again: surer in nothing, and it says so. */
export function carriedChain(carried: Attribution, sources: ChainSources): { chain: Telling[]; basis: Basis[] } {
  return {
    // Behind what somebody denied they tell what was.
    chain: tellingsOf(carried, sources)
      .slice(0, 1)
      .map(each => (each.manner === 'denies' ? { ...each, manner: 'says' as const } : each)),
    basis: [
      {
        field: 'chain',
        rule: 'carried/from-sentence-before',
        words: spansOf([...carried.sourceTokens, ...carried.cue]),
        confidence: 0.5,
      },
    ],
  }
}

/**
 * The hands through which the proposition passed, the origin first. `told`: the tellings whose content holds it, the innermost first.
 */
export function chainOf(told: readonly Attribution[], sources: ChainSources): { chain: Telling[]; basis: Basis[] } {
  // "The rebels' claim that … was denied by the army": of what is denied, whoever had claimed it is no teller.
  const denier = told.findIndex(found => found.manner === 'denies' && !found.negated)
  const meant = told.filter((found, at) => at >= denier || !found.rule.startsWith('noun/') || found.calledUntrue !== null)
  const cited = meant.filter(found => found.manner === 'cites' && found.rule.startsWith('preposition/'))
  const ordered = [...cited, ...meant.filter(found => !cited.includes(found))]
  const chain: Telling[] = []
  const basis: Basis[] = []
  for (const [at, found] of ordered.entries()) {
    const outer = ordered[at + 1]
    const own =
      isFirstPerson(found) || isTheirOwn(found, outer, sources)
        ? outer === undefined
          ? reportersOwn(found, sources)
          : inTheirOwnWords(found, outer, sources)
        : tellingsOf(found, sources)
    for (const telling of own) {
      const before = chain.findIndex(other => sameVoice(other, telling))
      if (before >= 0) chain[before] = joined(chain[before] as Telling, telling)
      else chain.push(telling)
    }
    basis.push({
      field: 'chain',
      rule: found.rule,
      words: spansOf([...found.sourceTokens, ...found.cue]),
      confidence: found.confidence,
    })
  }
  // "It is our contention that": ours, and nobody else's.
  const isOurs = ordered.some(found => isFirstPerson(found)) && chain.every(({ kind }) => kind === 'unattributed')
  return { chain: isOurs ? [] : denying(withoutWrapping(withoutHearsay(chain)), told), basis }
}

/** "Reports that … are false, the office said": the office denies what was reported. */
function denying(chain: readonly Telling[], told: readonly Attribution[]): Telling[] {
  const [first, ...rest] = chain
  const untrue = told.some(found => found.calledUntrue !== null)
  if (first === undefined || !untrue) return [...chain]
  // "Reports of a coup are false": the outlet says so itself, and no report.
  return first.kind === 'unattributed' ? rest : [{ ...first, manner: 'denies' }, ...rest]
}

/** "A neighbour told her that she had seen smoke": a pronoun that means nobody yet sees for whoever tells it. */
function isTheirOwn(found: Attribution, outer: Attribution | undefined, { actors }: ChainSources): boolean {
  const { source } = found
  if (outer?.source == null || source === null || outer.sentence !== found.sentence || !/^(?:s?he|they)$/iu.test(source.form))
    return false
  if (outer.source.index > source.index || outer.manner !== 'says') return false
  const isOne = isOneMore(outer.source)
  // "One of them said he had heard a gendarme say so": whoever tells what was heard and seen heard and saw it.
  const isPerceived = found.cue.some(({ lemma }) => PERCEIVES.test(lemma))
  if (actors.at(found.sentence.index, source) !== null && !(isPerceived && (isOne || outer.source.xpos === 'NN'))) return false
  return isOne || (outer.source.upos === 'NOUN' && voiceNoun(outer.source)?.person !== false && outer.source.xpos === 'NN')
}

const PERCEIVES = /^(?:hear|see|watch|witness|notice|count|feel|learn|understand|believe|know)$/u

/** "We heard two blasts," she said: whoever is quoted speaks of themselves. */
const isFirstPerson = (found: Attribution): boolean => found.source !== null && /^(?:i|we|our|my)$/iu.test(found.source.form)

const inTheirOwnWords = (found: Attribution, outer: Attribution, sources: ChainSources): Telling[] =>
  tellingsOf(outer, sources)
    .slice(0, 1)
    .map(telling => ({ ...telling, manner: found.manner, cue: [...telling.cue, ...spansOf(found.cue)] }))

/** "in testimony broadcast on state television": the hand is the station, and no second one is what it broadcast. */
function withoutWrapping(chain: readonly Telling[]): Telling[] {
  const isAround = (outer: Telling, inner: Telling): boolean =>
    inner.words.length > 0 &&
    inner.words.every(word => outer.words.some(span => contains(span, word) && span.end - span.start > word.end - word.start))
  return chain.filter(
    (hand, at) => at === 0 || !chain.some((other, place) => place > 0 && other !== hand && isAround(hand, other)),
  )
}

/** "reportedly" beside a named teller adds a hedge and no hand. */
function withoutHearsay(chain: readonly Telling[]): Telling[] {
  const namedOnes = chain.filter(telling => telling.kind !== 'unattributed')
  return namedOnes.length > 0 ? namedOnes : chain.slice(0, 1)
}

/** "The army and the ministry said": whoever tells the same beside the one whom the chain begins with; each is a voice of their own. */
export function tellersBeside(first: Telling | undefined, told: readonly Attribution[], sources: ChainSources): Telling[] {
  const found = told.find(({ id }) => id === first?.relation)
  const tree = found === undefined ? undefined : sources.trees[found.sentence.index]
  if (first === undefined || found?.source == null || tree === undefined || found.manner === 'cites') return []
  const { source } = found
  const beside = childrenBy(tree, source, 'conj')
  // "According to the ministry, rebels, backed by tanks, entered": nothing joins them; "the rebels' Command" is theirs.
  const last = beside.at(-1)?.index ?? source.index
  if (!tree.tokens.slice(source.index, last).some(({ form, xpos }) => /^(?:and|&)$/iu.test(form) || xpos === 'POS')) return []
  return beside
    .filter(other => other.index > source.index && isSpeaker(tree, other, sources) && sharesVerb(tree, other, found))
    .slice(0, MOST_BESIDE)
    .map(other => ({
      ...telling(tellerOf(tree, other, sources), found, spansOf(nounPhrase(tree, other))),
      manner: first.manner,
      cue: first.cue,
    }))
    .filter(other => !sameVoice(other, first) && other.kind !== 'document')
}

const MOST_BESIDE = 3

const isSpeaker = (tree: Tree, word: Token, { actors }: ChainSources): boolean =>
  (word.upos === 'PROPN' || word.upos === 'NOUN') &&
  (actors.at(tree.sentence.index, word) !== null || actors.nameAt(tree.sentence.index, word) !== null || voiceNoun(word) !== null)

/** All of them stand on one side of the verb: in "said the mayor, and the road was closed" the road says nothing. */
const sharesVerb = (tree: Tree, word: Token, { cue, source }: Attribution): boolean =>
  source !== null &&
  cue.every(({ index }) => index < source.index === index < word.index) &&
  !tree.tokens.slice(source.index, word.index).some(({ form }) => /^(?:or|but|nor|not)$/iu.test(form))

/** "I counted nine bodies", outside of any quotation: the reporter was there, and tells it under the byline, else for the outlet. */
function reportersOwn(found: Attribution, { text, reporter, trees }: ChainSources): Telling[] {
  const tree = trees[found.sentence.index]
  const isSeen = found.manner === 'saw' || found.cue.some(({ lemma }) => /^(?:count|watch|witness)$/u.test(lemma))
  if (reporter === null || tree === undefined || found.source === null || !isSeen || !PLAIN.has(tree.sentence.passage)) return []
  if (found.negated || isQuoted(text, found.source.start)) return []
  return [
    {
      name: reporter,
      actor: null,
      kind: 'reporter',
      role: null,
      organisation: null,
      words: spansOf(found.sourceTokens),
      cue: spansOf(found.cue),
      manner: 'saw',
      relation: found.id,
    },
  ]
}

const PLAIN: ReadonlySet<string> = new Set(['body', 'caption'])

const STRONGER: Readonly<Record<Manner, number>> = {
  saw: 9,
  denies: 8,
  confirms: 7,
  predicts: 6,
  alleges: 5,
  claims: 4,
  asks: 3,
  cites: 2,
  says: 1,
}

/** The same voice with two cues ("reported seeing") is one hand: what it saw counts for more than that it reported. */
function joined(a: Telling, b: Telling): Telling {
  const manner = STRONGER[b.manner] > STRONGER[a.manner] ? b.manner : a.manner
  const cue = [...a.cue, ...b.cue.filter(span => !a.cue.some(other => other.start === span.start))]
  return { ...a, manner, cue: cue.sort((x, y) => x.start - y.start) }
}
