import { isPersonWord } from '../../lexicon/events/index.js'
import { RECORDED, RECORDINGS, SCENES, SPEECHES } from '../../lexicon/voices.js'
import type { SourceKind, Telling, Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import { ownerOf } from '../attributions/owners.js'
import { caseOf } from '../attributions/sources.js'
import { isEventNoun } from '../events/index.js'
import type { Actors } from '../names/actors.js'
import { isOfSides } from '../names/candidates.js'
import { isPersonNoun, voiceNoun } from '../names/voices.js'
import { nounPhrase, spansOf, type Tree, textOf } from '../tree.js'
import { spokenOfBefore, subjectBefore } from './spoken-of.js'
import { type Roles, type Teller, tellerAt } from './telling.js'

// The telling that an attribution makes, with the hands it went through.

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

/** Many claims stand in one telling, whose hands are the same for all of them. */
const TELLINGS = new WeakMap<ChainSources, Map<Attribution, readonly Telling[]>>()

export function tellingsOf(found: Attribution, sources: ChainSources): readonly Telling[] {
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
  if (isAnybody(found) || isScene(found, tree, sources)) return []
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

/** "Shots were heard", "forty are known to have died", "may be proclaimed": nobody is said to tell it, and the report says it itself. */
const isNobodys = ({ stance, cue }: Attribution): boolean =>
  stance === 'perceives' || stance === 'act' || cue.some(({ lemma, xpos }) => lemma === 'know' && xpos === 'VBN')

/** "The country has seen nine coups", "the prisons saw riots": where it was, and nobody who saw it. */
const isScene = ({ stance, source, cue }: Attribution, tree: Tree, { actors }: ChainSources): boolean =>
  stance === 'perceives' &&
  source !== null &&
  cue.some(({ lemma }) => /^(?:see|witness)$/u.test(lemma)) &&
  (actors.at(tree.sentence.index, source)?.kind === 'government' || SCENES.test(source.lemma.toLowerCase()))

/** "What worries us is that", "Anyone telling you that", "would have you believe that": whoever that may be tells nothing. */
const isAnybody = ({ source, cue }: Attribution): boolean =>
  source !== null &&
  (/^(?:anyone|anybody|whoever|everyone|everybody|what)$/iu.test(source.form) ||
    (/^you$/iu.test(source.form) && cue.every(({ upos }) => upos === 'VERB')))

export function tellerOf(tree: Tree, source: Token, sources: ChainSources): Teller {
  const owner = ownerOf(tree, source)
  const teller = owner === null ? null : ofOwner(tree, owner, sources)
  return teller ?? spokenOfBefore(tree, source, tellerAt(tree, source, sources.actors, sources.roles, sources.text), sources)
}

/** "its information": whoever "it" is; where nobody knows, the words themselves are kept. */
function ofOwner(tree: Tree, owner: Token, sources: ChainSources): Teller | null {
  const isOpen = owner.upos === 'PRON' && sources.actors.at(tree.sentence.index, owner) === null
  return isOpen ? null : tellerOf(tree, owner, sources)
}

/** "it is said" is nobody. */
const whoStoodBefore = (tree: Tree, source: Token, sources: ChainSources): Teller | null =>
  source.upos === 'PRON' && source.relation === 'nsubj' && sources.actors.at(tree.sentence.index, source) === null
    ? subjectBefore(tree, source, sources)
    : null

/** "…, the committee said. It also reported …": a body is "it", people are "they", one person is "he" or "she". */
function whoSpokeBefore(found: Attribution, sources: ChainSources): Teller | null {
  const own = sources.trees[found.sentence.index]
  if (found.source === null || own === undefined) return null
  const asked = ownerOf(own, found.source) ?? found.source
  const before = sources.before.get(asked)
  const tree = before === undefined ? undefined : sources.trees[before.sentence.index]
  if (before === undefined || before.source === null || tree === undefined) return null
  const noun = voiceNoun(before.source)
  const isMany = before.source.xpos === 'NNS'
  const isBody = noun !== null && !noun.person
  const pronoun = asked.form.toLowerCase()
  const fits = /^its?$/u.test(pronoun)
    ? isBody && !isMany
    : /^(?:they|their)$/u.test(pronoun)
      ? isMany && !hasOthers(own, asked)
      : /^(?:s?he|his|her)$/u.test(pronoun) && !isMany && (noun?.person === true || isOnePerson(before.source))
  return fits ? { ...tellerOf(tree, before.source, sources), rule: 'teller/spoke-before' } : null
}

/** "Both sides have been accused of it, which they deny": whoever stands before it in its own sentence may be meant as well. */
const hasOthers = (tree: Tree | undefined, pronoun: Token): boolean =>
  tree?.tokens
    .slice(0, pronoun.index)
    .some(token => token.relation.startsWith('nsubj') && token.xpos === 'NNS' && (isPersonNoun(token) || isOfSides(token))) ===
  true

/** "Lena Roth", "one of them", "a sailor" */
const isOnePerson = ({ upos, lemma, xpos }: Token): boolean =>
  upos === 'PROPN' || upos === 'NUM' || (xpos === 'NN' && isPersonWord(lemma.toLowerCase()))

export function telling(teller: Teller, found: Attribution, words: Telling['words']): Telling {
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
  // "told a news conference": an occasion, and no paper.
  if (!HANDS.has(teller.kind) || hand.upos === 'PRON' || /^(?:conference|briefing)$/u.test(hand.lemma)) return []
  return [{ ...telling(teller, found, spansOf(nounPhrase(tree, hand))), cue: [], manner: 'cites' }]
}

/** One voice, told of twice. */
export const sameVoice = (a: Telling, b: Telling): boolean =>
  (a.actor !== null && a.actor === b.actor) ||
  // "He says that he watched": one person, under one name.
  (a.name === b.name && a.kind !== 'unattributed' && a.kind !== 'document') ||
  (a.name === b.name && a.words[0]?.start === b.words[0]?.start && a.words.length > 0)
