import { isPersonWord } from '../../lexicon/events/index.js'
import { RECORDED, RECORDINGS, SPEECHES } from '../../lexicon/voices.js'
import type { Basis, Manner, SourceKind, Telling, Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import { caseOf } from '../attributions/sources.js'
import { isEventNoun } from '../events/index.js'
import type { Actors } from '../names/actors.js'
import { voiceNoun } from '../names/voices.js'
import { childrenBy, nounPhrase, spansOf, type Tree, textOf } from '../tree.js'
import { spokenOfBefore, subjectBefore } from './spoken-of.js'
import { type Roles, type Teller, tellerAt } from './telling.js'

/** What the chain is made from, for one report. */
export interface ChainSources {
  readonly trees: readonly Tree[]
  readonly actors: Actors
  readonly roles: Roles
  readonly text: string
  /** Who reports: the byline's name, else the outlet; null: neither is known. */
  readonly reporter: string | null
  /** For a telling by id the one before it that it goes on: what that one was told through, it was told through. */
  readonly goesOn: ReadonlyMap<string, Attribution>
  /** For a pronoun that tells and means nobody yet, the telling before it. */
  readonly before: ReadonlyMap<Token, Attribution>
}

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
  return { chain: isOurs ? [] : denying(withoutHearsay(chain), told), basis }
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
  const isOne = /^(?:one|another|third|second)$/iu.test(outer.source.form)
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

/** "reportedly" beside a named teller adds a hedge and no hand. */
function withoutHearsay(chain: readonly Telling[]): Telling[] {
  const namedOnes = chain.filter(telling => telling.kind !== 'unattributed')
  return namedOnes.length > 0 ? namedOnes : chain.slice(0, 1)
}

/** Many claims stand in one telling, whose hands are the same for all of them. */
const TELLINGS = new WeakMap<ChainSources, Map<Attribution, readonly Telling[]>>()

function tellingsOf(found: Attribution, sources: ChainSources): readonly Telling[] {
  const all = TELLINGS.get(sources) ?? new Map<Attribution, readonly Telling[]>()
  if (all.size === 0) TELLINGS.set(sources, all)
  const known = all.get(found)
  if (known !== undefined) return known
  const fresh = freshTellingsOf(found, sources)
  all.set(found, fresh)
  return fresh
}

function freshTellingsOf(found: Attribution, sources: ChainSources): Telling[] {
  const tree = sources.trees[found.sentence.index]
  if (tree === undefined) return []
  if (found.source === null) return isNobodys(found) ? [] : [unattributed(found)]
  if (isAnybody(found)) return []
  // "The mutiny has shown that": what an event shows is the word of whoever says so.
  if (found.stance === 'shows' && isEventNoun(found.source) && voiceNoun(found.source) === null) return []
  const teller =
    whoSpokeBefore(found, sources) ?? whoStoodBefore(tree, found.source, sources) ?? tellerOf(tree, found.source, sources)
  const first = telling(teller, found, spansOf(found.sourceTokens))
  const own = handsIn(tree, found, sources)
  const earlier = own.length > 0 ? undefined : sources.goesOn.get(found.id)
  const before = earlier === undefined ? undefined : sources.trees[earlier.sentence.index]
  const hands = earlier === undefined || before === undefined ? own : handsIn(before, earlier, sources)
  return [first, ...hands.filter(hand => !sameVoice(hand, first))]
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

/** Whether a quotation that was opened in the paragraph is still open there. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const open = (before.match(/[“„«]/gu) ?? []).length - (before.match(/[”»]/gu) ?? []).length
  return open > 0 || (before.match(/"/gu) ?? []).length % 2 === 1
}

/** "Shots were heard", "forty are known to have died", "may be proclaimed": nobody is said to tell it, and the report says it itself. */
const isNobodys = ({ stance, cue }: Attribution): boolean =>
  stance === 'perceives' || stance === 'act' || cue.some(({ lemma, xpos }) => lemma === 'know' && xpos === 'VBN')

/** "Anyone telling you that", "would have you believe that": whoever that may be tells nothing. */
const isAnybody = ({ source, cue }: Attribution): boolean =>
  source !== null &&
  (/^(?:anyone|anybody|whoever|everyone|everybody)$/iu.test(source.form) ||
    (/^you$/iu.test(source.form) && cue.every(({ upos }) => upos === 'VERB')))

const tellerOf = (tree: Tree, source: Token, sources: ChainSources): Teller =>
  spokenOfBefore(tree, source, tellerAt(tree, source, sources.actors, sources.roles, sources.text), sources)

/** "it is said" is nobody. */
const whoStoodBefore = (tree: Tree, source: Token, sources: ChainSources): Teller | null =>
  source.upos === 'PRON' && source.relation === 'nsubj' && sources.actors.at(tree.sentence.index, source) === null
    ? subjectBefore(tree, source, sources)
    : null

/** "…, the committee said. It also reported …": a body is "it", people are "they", one person is "he" or "she". */
function whoSpokeBefore(found: Attribution, sources: ChainSources): Teller | null {
  const before = found.source === null ? undefined : sources.before.get(found.source)
  const tree = before === undefined ? undefined : sources.trees[before.sentence.index]
  if (before === undefined || before.source === null || tree === undefined || found.source === null) return null
  const noun = voiceNoun(before.source)
  const isMany = before.source.xpos === 'NNS'
  const isBody = noun !== null && !noun.person
  const pronoun = found.source.form.toLowerCase()
  const fits =
    pronoun === 'it'
      ? isBody && !isMany
      : pronoun === 'they'
        ? isMany
        : /^s?he$/u.test(pronoun) && !isMany && (noun?.person === true || isOnePerson(before.source))
  return fits ? { ...tellerOf(tree, before.source, sources), rule: 'teller/spoke-before' } : null
}

/** "Lena Roth", "one of them", "a sailor" */
const isOnePerson = ({ upos, lemma, xpos }: Token): boolean =>
  upos === 'PROPN' || upos === 'NUM' || (xpos === 'NN' && isPersonWord(lemma.toLowerCase()))

function telling(teller: Teller, found: Attribution, words: Telling['words']): Telling {
  const { name, actor, kind, role, organisation } = teller
  return {
    name,
    actor: actor?.id ?? null,
    kind,
    role,
    organisation,
    words,
    cue: spansOf(found.cue),
    // Who has not denied it says no more than that.
    manner: found.manner === 'denies' && found.negated ? 'says' : found.manner,
    relation: found.id,
  }
}

function unattributed(found: Attribution): Telling {
  const cue = spansOf(found.cue)
  // "The view is that": the view.
  const named = found.rule.endsWith('/equation') ? found.cue.slice(0, 1) : found.cue
  const name = named.map(token => token.form).join(' ')
  return {
    name,
    actor: null,
    kind: 'unattributed',
    role: null,
    organisation: null,
    words: [],
    cue,
    manner: found.manner,
    relation: found.id,
  }
}

/** The media that a telling names, or else the recording or broadcast that it was told in. */
function handsIn(tree: Tree, found: Attribution, sources: ChainSources): Telling[] {
  const media = found.hands.flatMap(hand => handOf(tree, hand, found, sources))
  return media.length > 0 ? media : found.hands.flatMap(hand => recordingOf(tree, hand, found, sources)).slice(0, 1)
}

/** "in a video", "in a televised address". */
function recordingOf(tree: Tree, hand: Token, found: Attribution, sources: ChainSources): Telling[] {
  const lemma = hand.lemma.toLowerCase()
  const words = nounPhrase(tree, hand)
  const isRecorded = SPEECHES.test(lemma) && words.some(({ form }) => RECORDED.test(form.toLowerCase()))
  if (!(RECORDINGS.test(lemma) || isRecorded) || !/^(?:in|on|via|by)$/u.test(caseOf(tree, hand))) return []
  const span = spansOf(words)
  const name = textOf(sources.text, words)
  return [
    {
      name,
      actor: null,
      kind: 'document',
      role: null,
      organisation: null,
      words: span,
      cue: [],
      manner: 'cites',
      relation: found.id,
    },
  ]
}

const HANDS: ReadonlySet<SourceKind> = new Set(['media', 'state-media', 'partisan-media', 'social-media'])

/** Whoever was told, or whatever it was told through, is a hand only when it passes things on: an agency, a channel, a network. */
function handOf(tree: Tree, hand: Token, found: Attribution, sources: ChainSources): Telling[] {
  const teller = tellerAt(tree, hand, sources.actors, sources.roles, sources.text)
  if (!HANDS.has(teller.kind) || hand.upos === 'PRON') return []
  return [{ ...telling(teller, found, spansOf(nounPhrase(tree, hand))), cue: [], manner: 'cites' }]
}

const sameVoice = (a: Telling, b: Telling): boolean =>
  (a.actor !== null && a.actor === b.actor) ||
  // "He says that he watched": one person, under one name.
  (a.name === b.name && a.kind !== 'unattributed' && a.kind !== 'document') ||
  (a.name === b.name && a.words[0]?.start === b.words[0]?.start && a.words.length > 0)

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
