import { nationIn } from '../../knowledge/nations.js'
import { YOUNG } from '../../lexicon/names/callings.js'
import { RESCUE_MODIFIERS } from '../../lexicon/voices.js'
import type { ActorKind, Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, keyOf, nounPhrase, type Tree, textOf } from '../tree.js'
import { antecedentOf, type Stage, type Standing, UNDECIDED } from './antecedents.js'
import { callingAt } from './callings.js'
import { officeAround } from './compounds.js'
import { type Draft, folded, headsOf, newDraft, type OpenWords } from './draft.js'
import { selfNamed } from './self-named.js'
import { voiceNoun } from './voices.js'

/**
 * People and bodies that stand without a name: "insurgents", "two senior army officers", "the ministry". A description beside a name is of
 * the one who bears it; a definite one means the only one spoken of lately whom it fits; the same words are the same actor.
 */
export function addDescribed(
  trees: readonly Tree[],
  named: readonly Draft[],
  nounsOf: (draft: Draft) => ReadonlySet<string>,
  text: string,
): Described {
  const byHead = headsOf(named)
  const known: Known = {
    byHead,
    byWords: new Map(),
    stage: { lately: [], ever: new Map(), entered: new Set() },
    nounsOf,
    open: [],
    force: onlyOne(named.filter(({ kind }) => kind === 'armed-group')),
  }
  for (const tree of trees) {
    const standing: Standing[] = []
    known.stage.lately.push(standing)
    for (const token of tree.tokens) {
      const here = byHead.get(keyOf(tree.sentence.index, token))
      if (here !== undefined) enter(known, here, token, standing)
      else if (describes(tree, token)) bind(tree, token, text, known, standing)
    }
    if (known.stage.lately.length > 4) known.stage.lately.shift()
  }
  return { drafts: [...known.byWords.values()], open: known.open }
}

interface Described {
  readonly drafts: readonly Draft[]
  /** Descriptions that fit several. */
  readonly open: readonly OpenWords[]
}

interface Known {
  readonly byHead: Map<number, Draft>
  readonly byWords: Map<string, Draft>
  readonly stage: Stage
  readonly nounsOf: (draft: Draft) => ReadonlySet<string>
  readonly open: OpenWords[]
  /** The one armed group that the report names, if it names one alone. */
  readonly force: Draft | null
}

const onlyOne = <T>(all: readonly T[]): T | null => (all.length === 1 ? (all[0] ?? null) : null)

/** Somebody comes upon the stage, under the nouns that they may be called by later. */
function enter({ stage, nounsOf }: Known, draft: Draft, token: Token, standing: Standing[]): void {
  if (standing.at(-1)?.draft !== draft) standing.push({ draft, at: token.index })
  if (stage.entered.has(draft)) return
  stage.entered.add(draft)
  for (const noun of nounsOf(draft)) {
    const all = stage.ever.get(noun)
    if (all === undefined) stage.ever.set(noun, [draft])
    else if (!all.includes(draft) && all.length < 8) all.push(draft)
  }
}

function describes(tree: Tree, token: Token): boolean {
  const isNoun =
    token.upos === 'NOUN' ||
    (token.upos === 'PROPN' && voiceNoun(token)?.person === true && childrenBy(tree, token, 'det').length > 0)
  if (!isNoun || ['compound', 'amod', 'flat'].includes(baseOf(token.relation))) return false
  // "chief" of "commander-in-chief".
  const office = officeAround(tree, token)
  if (office !== null && office !== token) return false
  if (isOtherStation(tree, token) || isSeatOfOthers(tree, token)) return false
  if ((CALLABLE.test(token.lemma) || callingAt(tree, token) !== null) && isDefinite(tree, token)) return true
  if (YOUNG.test(token.lemma) && (isDefinite(tree, token) || isOwned(tree, token))) return true
  const noun = voiceNoun(token)
  return noun !== null && (noun.alone || isDefinite(tree, token)) && noun.source !== 'document' && !isNobody(tree, token)
}

/** "a petrol station", "the police station": not one that broadcasts. */
const isOtherStation = (tree: Tree, token: Token): boolean =>
  token.lemma === 'station' &&
  childrenBy(tree, token, 'compound').some(
    ({ form }) => !/^(?:radio|tv|television|news|broadcast|media|state)$/iu.test(form) && form === form.toLowerCase(),
  )

/** "the bank's headquarters", "the headquarters of the party": a house, and no command that speaks. */
const isSeatOfOthers = (tree: Tree, token: Token): boolean =>
  token.lemma === 'headquarters' &&
  childrenBy(tree, token, 'nmod', 'nmod:poss', 'compound').some(
    ({ form }) => !/^(?:army|military|command|general|police|navy|force|forces)$/iu.test(form),
  )

const isDefinite = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token, 'det').some(det => /^(?:the|this|that)$/iu.test(det.form)) && /^NNP?$/.test(token.xpos)

/** "their child". */
const isOwned = (tree: Tree, token: Token): boolean =>
  /^NN$/.test(token.xpos) && childrenBy(tree, token, 'nmod:poss').some(({ upos }) => upos === 'PRON')

/** Nouns for bodies that are no voices by themselves, and may mean one that was named. */
const CALLABLE =
  /^(?:association|institute|institution|university|charity|watchdog|alliance|bloc|cartel|gang|corporation|syndicate|federation|authority|board|bureau|church|club|college|school|league|academy|fund|tribunal|assembly)$/u

/** "no officers" are nobody. */
const isNobody = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token, 'det').some(det => /^(?:no|neither|which|what|whose|whatever)$/iu.test(det.form))

/** "Militants in control of Homs" are militants; "the officer in control of the gate" is that officer. */
const IN_CONTROL = /\s+in\s+(?:\p{L}+\s+)?control\s+of\b.*$/u
/** As headlines in capitals have it. */
const SHOUTED = /^\p{Lu}{5,}(?:\s\p{Lu}+)*$/u

function bind(tree: Tree, token: Token, text: string, known: Known, standing: Standing[]): void {
  const sentence = tree.sentence.index
  const phrase = nounPhrase(tree, token)
  // "The opposition's advance" is that of the opposition.
  const words = phrase.length > 1 && /^['’]s?$/u.test(phrase.at(-1)?.form ?? '') ? phrase.slice(0, -1) : phrase
  const span = { start: words[0]?.start ?? token.start, end: words.at(-1)?.end ?? token.end }
  const name = textOf(text, words).replace(token.xpos === 'NNS' ? IN_CONTROL : /$/u, '')
  const meant =
    bearerOf(tree, token, known) ??
    selfNamed(tree, token, known.byHead) ??
    nameInside(tree, token, known) ??
    antecedentOf(tree, token, words, known.stage, known.nounsOf) ??
    onlyForce(token, words, known)
  if (meant === UNDECIDED)
    known.open.push({ ...span, sentence, token, words: name, reason: 'it fits several who were named before', isName: false })
  const found = (meant === UNDECIDED ? null : meant) ?? again(name, known)
  // What is no voice by itself ("the foundation") is an actor only where it means one that was named.
  if (found === null && voiceNoun(token)?.alone !== true) return
  const draft = found?.draft ?? newDraft(name, kindOfDescribed(tree, token), voiceNoun(token)?.id ?? 'kind/noun', 0.8)
  if (found === null) known.byWords.set(folded(name), draft)
  // "REBELS" of the headline are the rebels of the text.
  else if (SHOUTED.test(draft.name) && folded(draft.name) === folded(name)) draft.name = name
  draft.mentions.push({
    start: span.start,
    end: span.end,
    rule: found?.rule ?? 'description/first',
    confidence: found?.confidence ?? 0.8,
  })
  draft.heads.push(keyOf(sentence, token))
  known.byHead.set(keyOf(sentence, token), draft)
  enter(known, draft, token, standing)
  if (found !== null) callMen(known, tree, token, found)
}

/** "[M23] rebels", "the rebel group M23", "M23, a rebel group": "the rebels", further on, are its men. */
function callMen({ stage }: Known, tree: Tree, token: Token, { draft, rule }: Found): void {
  if (draft.kind !== 'armed-group' || !/^description\/(?:name-inside|beside-name)$/u.test(rule)) return
  const before = childrenBy(tree, token, 'amod', 'compound').map(({ form }) => form.toLowerCase())
  for (const noun of [token.lemma, ...before].filter(word => MEN.test(word) || REBEL_MEN.test(word))) {
    const all = stage.ever.get(`${noun}/s`)
    if (all === undefined) stage.ever.set(`${noun}/s`, [draft])
    else if (!all.includes(draft) && all.length < 8) all.push(draft)
  }
}

const REBEL_MEN = /^(?:separatist|paramilitary|islamist|extremist)$/u

const REBEL =
  /^(?:opposition|rebel|insurgent|militant|separatist|jihadist|islamist|guerrilla|paramilitary|proxy|mercenary|tribal|local|resistance|anti-government)$/iu
const OF_OTHERS = /^(?:group|crowd|team|handful|band|coalition|alliance)$/u

/** A guard of these is a force. */
const GUARDING = /^(?:presidential|republican|national|royal|coast|border|palace|revolutionary|imperial|honou?r)$/iu

/** "insurgent groups" are armed, "groups of civilians" are civilians, a police headquarters is the police. */
function kindOfDescribed(tree: Tree, token: Token): ActorKind {
  const own = voiceNoun(token)?.actor ?? 'other'
  const before = tree.tokens[token.index - 1]
  if (before?.relation === 'compound' && before.head === token.index) {
    if (RESCUE_MODIFIERS.test(before.form.toLowerCase())) return 'government'
    if (voiceNoun(before)?.actor === 'police') return 'police'
  }
  if (before !== undefined && token.xpos === 'NN' && /^guard$/iu.test(token.form) && GUARDING.test(before.form)) return 'military'
  if (/^forces$/iu.test(token.form))
    return childrenBy(tree, token, 'amod', 'compound').some(({ form }) => REBEL.test(form)) ? 'armed-group' : own
  if (!OF_OTHERS.test(token.lemma)) return own
  const of = childrenBy(tree, token, 'nmod').find(child => voiceNoun(child) !== null)
  const kinds =
    of === undefined
      ? callingAt(tree, token)?.kinds
      : [
          voiceNoun(of)?.actor === 'military' || OF_OTHERS.test(of.lemma)
            ? kindOfDescribed(tree, of)
            : (voiceNoun(of)?.actor ?? own),
        ]
  return kinds?.length === 1 ? (kinds[0] ?? own) : own
}

interface Found {
  readonly draft: Draft
  readonly rule: string
  readonly confidence: number
}

function again(name: string, { byWords }: Known): Found | null {
  const draft = byWords.get(folded(name))
  return draft === undefined ? null : { draft, rule: 'description/same-words', confidence: 0.7 }
}

/**
 * "the Islamic State group", "the PKK/YPG terror group": a description that has the name of its bearer in it, unless it is said of a part
 * or a friend of theirs ("the Hamas-linked group").
 */
function nameInside(tree: Tree, token: Token, { byHead }: Known): Found | null {
  const isGroup = CLASS_NOUN.test(token.lemma) && isDefinite(tree, token)
  const after = childrenBy(tree, token, 'nmod', 'nmod:poss')
  if (!isGroup && areItsMen(tree, token) && after.length === 1) return groupOf(tree, after, byHead)
  if ((!isGroup && !areItsMen(tree, token)) || after.length > 0) return null
  const before = childrenBy(tree, token, 'compound', 'amod', 'flat').filter(({ index }) => index < token.index)
  // "front" groups are apart, the men of a Front are its own.
  if (before.some(({ form, upos }) => upos !== 'PROPN' && APART.test(form))) return null
  const found = new Set(
    before
      .map(word => byHead.get(keyOf(tree.sentence.index, word)))
      .filter(draft => draft !== undefined && (isGroup ? isOfClass(tree, token, draft) : FIGHTS.test(draft.kind))),
  )
  const [draft] = found
  return draft === undefined || found.size > 1 ? null : { draft, rule: 'description/name-inside', confidence: 0.85 }
}

/** "Hezbollah fighters", "the Hezbollah men": a plain plural without a count is the force itself. */
const areItsMen = (tree: Tree, token: Token): boolean =>
  token.xpos === 'NNS' &&
  MEN.test(token.lemma) &&
  childrenBy(tree, token, 'nummod').length === 0 &&
  childrenBy(tree, token, 'det', 'amod').every(
    ({ form, upos }) => upos === 'PROPN' || /^the$/iu.test(form) || /^\p{Lu}/u.test(form),
  )

/** "fighters of the Taliban" */
function groupOf(tree: Tree, [name]: readonly Token[], byHead: Known['byHead']): Found | null {
  if (name === undefined || name.upos !== 'PROPN' || childBy(tree, name, 'case')?.form.toLowerCase() !== 'of') return null
  const draft = byHead.get(keyOf(tree.sentence.index, name))
  return draft !== undefined && FIGHTS.test(draft.kind) ? { draft, rule: 'description/name-inside', confidence: 0.8 } : null
}

const MEN =
  /^(?:fighter|soldier|militant|gunman|rebel|guerrilla|mercenary|insurgent|militiaman|troop|jihadist|terrorist|commando)$/u
const FIGHTS = /^(?:armed-group|military|party|group)$/u

const CLASS_NOUN =
  /^(?:group|organi[sz]ation|militia|movement|party|network|gang|cartel|faction|company|firm|charity|broadcaster|channel|newspaper|agency|coalition|alliance|church)$/u
const APART =
  /^(?:splinter|offshoot|breakaway|affiliate|affiliated|linked|backed|aligned|allied|led|rival|former|anti|pro|front|umbrella|parent|other|like)$/iu

function isOfClass(tree: Tree, token: Token, { kind, name }: Draft): boolean {
  if (kind === 'person' || nationIn(name)?.alone === true) return false
  const calling = callingAt(tree, token)
  return kind === 'other' || kind === 'group' || calling === null || calling.kinds.length === 0 || calling.kinds.includes(kind)
}

/** "The guerrillas", with nothing more, where the report names a single armed group, which was spoken of. */
function onlyForce(token: Token, words: readonly Token[], { force, stage }: Known): Found | null {
  if (force === null || !stage.entered.has(force) || token.xpos !== 'NNS' || !FORCES.test(token.lemma)) return null
  if (words.length !== 2 || !/^(?:the|these|those)$/iu.test(words[0]?.form ?? '')) return null
  return { draft: force, rule: 'description/only-armed-group', confidence: 0.6 }
}

const FORCES = /^(?:rebel|guerrilla|insurgent|militant|fighter|separatist|jihadist)$/u

/** "Hassan Ghani, a rebel leader" and "rebel commander Samir Qasim": the one whose name stands in apposition. */
function bearerOf(tree: Tree, token: Token, { byHead }: Known): Found | null {
  const head = headOf(tree, token)
  const at = (word: Token) => byHead.get(keyOf(tree.sentence.index, word))
  const next = tree.tokens[token.index + 1]
  const named =
    baseOf(token.relation) === 'appos' && head !== null
      ? at(head)
      : (besides(tree, token)
          .map(at)
          .find(draft => draft !== undefined) ??
        // "the militant group X", whatever the parser made of it.
        (next?.upos === 'PROPN' && callingAt(tree, token) !== null ? at(next) : undefined))
  return named === undefined ? null : { draft: named, rule: 'description/beside-name', confidence: 0.9 }
}

/** What stands in apposition to a noun, or to the last word of an office in three. */
const besides = (tree: Tree, token: Token): Token[] => {
  const last = officeAround(tree, token) === token ? tree.tokens[token.index + 4] : undefined
  return [token, ...(last === undefined ? [] : [last])].flatMap(word => childrenBy(tree, word, 'appos', 'flat'))
}
