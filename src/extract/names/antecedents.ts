import { isDemonym, nationIn } from '../../knowledge/nations.js'
import { YOUNG } from '../../lexicon/names/callings.js'
import { PORTFOLIO } from '../../lexicon/names/titles.js'
import type { Token } from '../../model/index.js'
import { childrenBy, type Tree } from '../tree.js'
import { type Calling, callingAt } from './callings.js'
import type { Draft } from './draft.js'
import { isPersonNoun, voiceNoun } from './voices.js'

/** Whom a definite description means. */
export interface Standing {
  readonly draft: Draft
  readonly at: number
}

/** Who was spoken of: in the last sentences, the latest last; and under each noun all so far. */
export interface Stage {
  readonly lately: Standing[][]
  readonly ever: Map<string, Draft[]>
  readonly entered: Set<Draft>
}

/** Nouns for whoever stands first, of which one may be said for another. */
const LEADERS = new Set('leader chief head boss founder'.split(' '))
/** Modifiers that say more of somebody without making somebody else of them. */
const PASSING =
  /^(?:same|embattled|former|ousted|deposed|late|then|veteran|longtime|outgoing|incumbent|current|elderly|young|old|new|powerful|influential|controversial|disgraced|exiled|jailed|detained|armed|militant|militants|rebel|insurgent|islamist|jihadist|extremist|paramilitary|mercenary|opposition|ruling|rights|human|aid|monitoring|advocacy|campaign|watchdog|news|private|state|international|global|world|terror|terrorist|medical|humanitarian|research|tech|technology|oil|gas|social|media|environmental|based|war|defence|defense|political|military|conservative|liberal|retired|senior|high|top|prominent|popular|\d+|-|year)$/iu

/** Several fit, and nothing tells which is meant. */
export const UNDECIDED = 'undecided'

interface Found {
  readonly draft: Draft
  readonly rule: string
  readonly confidence: number
}

/**
 * "the president", "the embattled president", "the group": the only one whom the noun fits, of all so far where names or roles have the very
 * noun, of the last sentences otherwise. Two who fit, a complement ("the head of …"), or a modifier that tells apart: nobody.
 */
export function antecedentOf(
  tree: Tree,
  token: Token,
  words: readonly Token[],
  stage: Stage,
  nounsOf: (draft: Draft) => ReadonlySet<string>,
): Found | typeof UNDECIDED | null {
  const isDefinite =
    childrenBy(tree, token, 'det').some(det => /^(?:the|this|that)$/iu.test(det.form)) || isOwnedChild(tree, token)
  if (!isDefinite || !/^NNP?$/.test(token.xpos) || !isBare(tree, token, words)) return againOfMany(tree, token, words, stage)
  const noun = officeOf(token, words)
  const isFormer = words.some(({ form }) => /^(?:former|ousted|deposed|late|then)$/iu.test(form))
  const calling = callingAt(tree, token)
  const isTheirs = ofNation(words)
  const called = (stage.ever.get(noun) ?? []).filter(
    draft => fits(draft, token) && agrees(draft, calling, words) && isTheirs(draft),
  )
  const lately = latest(stage).filter(isTheirs)
  const ofClass = lately.filter(draft => isOfClass(draft, noun, calling, nounsOf))
  if (calling !== null) return nearest(stage, called, ofClass) ?? (noun === 'group' ? onlyNamed(stage, calling) : null)
  const near = called.filter(draft => lately.includes(draft))
  const [only] = called.length === 1 ? called : near
  if (only !== undefined && (called.length === 1 || near.length === 1))
    return { draft: only, rule: 'description/called-so', confidence: isFormer ? 0.75 : 0.85 }
  if (YOUNG.test(noun)) return youngOne(stage)
  const [one] = ofClass
  if (called.length > 1 || ofClass.length > 1) return UNDECIDED
  return called.length > 0 || one === undefined
    ? null
    : { draft: one, rule: 'description/only-one-of-its-kind', confidence: 0.75 }
}

/** "the baby", "his daughter": the only one in the report who was called so, or young by another noun. */
function youngOne({ ever }: Stage): Found | typeof UNDECIDED | null {
  const young = new Set([...ever].flatMap(([noun, drafts]) => (YOUNG.test(noun) ? drafts : [])))
  const [one] = young
  if (young.size > 1) return UNDECIDED
  return one === undefined ? null : { draft: one, rule: 'description/the-young-one', confidence: 0.75 }
}

/** "the group", "the company": who was called so, or is one, in the nearest sentence that speaks of any; where it speaks of two, nobody. */
function nearest({ lately }: Stage, called: readonly Draft[], ofClass: readonly Draft[]): Found | typeof UNDECIDED | null {
  for (const standing of [...lately].reverse()) {
    const here = new Set(standing.map(({ draft }) => draft).filter(draft => called.includes(draft) || ofClass.includes(draft)))
    const [one] = here
    if (one === undefined) continue
    if (here.size > 1) return UNDECIDED
    return called.includes(one)
      ? { draft: one, rule: 'description/called-so', confidence: 0.85 }
      : { draft: one, rule: 'description/nearest-of-its-kind', confidence: 0.75 }
  }
  const [only] = called
  if (called.length > 1) return UNDECIDED
  return only === undefined ? null : { draft: only, rule: 'description/called-so', confidence: 0.8 }
}

/** "the group" far from where any was spoken of: the one body of a class that has been named so far. */
function onlyNamed({ entered }: Stage, calling: Calling): Found | null {
  const named = [...entered].filter(draft => isNamed(draft) && means(calling, draft))
  const [one] = named
  return one === undefined || named.length > 1 ? null : { draft: one, rule: 'description/only-one-of-its-kind', confidence: 0.65 }
}

/** "the officers" are those of whom the same noun was said, in the same number. */
function againOfMany(tree: Tree, token: Token, words: readonly Token[], stage: Stage): Found | null {
  const isDefinite = childrenBy(tree, token, 'det').some(det => /^(?:the|these|those)$/iu.test(det.form))
  if (
    !isDefinite ||
    !/^NNP?S$/.test(token.xpos) ||
    words.some(word => word !== token && !/^(?:the|these|those|same|two|three|four)$/iu.test(word.form))
  )
    return null
  const all = stage.ever.get(`${nounOf(token)}/s`) ?? []
  const last = all.at(-1)
  return last === undefined ? null : { draft: last, rule: 'description/several-again', confidence: 0.7 }
}

/** Nothing but an article and passing modifiers; no "of", no "that". */
function isBare(tree: Tree, token: Token, words: readonly Token[]): boolean {
  if (
    childrenBy(tree, token, 'nmod', 'acl', 'acl:relcl', 'nmod:poss', 'conj').some(
      child => child.index > token.index && child.relation !== 'conj',
    )
  )
    return false
  if (isOwnedChild(tree, token)) return words.length <= 2
  if (childrenBy(tree, token, 'nmod:poss').length > 0) return false
  return words.every(
    word =>
      word === token ||
      /^['’]s?$/u.test(word.form) ||
      /^(?:the|this|that)$/iu.test(word.form) ||
      isNationality(word) ||
      ((PASSING.test(word.form) || PORTFOLIO.test(word.form)) && word.index < token.index),
  )
}

const isNationality = ({ upos, form }: Token): boolean => upos === 'ADJ' && isDemonym(form)

/** "the Lebanese group" is one of that country; where no country is said, any. */
function ofNation(words: readonly Token[]): (draft: Draft) => boolean {
  const country = words.filter(isNationality).map(({ form }) => nationIn(form)?.code)[0]
  return draft => country === undefined || draft.country === country
}

/** "their child", where one child is spoken of. */
const isOwnedChild = (tree: Tree, token: Token): boolean =>
  YOUNG.test(token.lemma) && childrenBy(tree, token, 'nmod:poss').some(({ upos }) => upos === 'PRON')

const MOST_LATELY = 40

function latest({ lately }: Stage): Draft[] {
  const found = new Set<Draft>()
  for (const standing of [...lately].reverse())
    for (const { draft } of [...standing].reverse()) if (found.size < MOST_LATELY) found.add(draft)
  return [...found]
}

/** Whether a noun that somebody was called by may mean a person where it does, a body where it does. */
function fits(draft: Draft, token: Token): boolean {
  const voice = voiceNoun(token)
  return voice === null || (isPersonNoun(token) ? draft.kind === 'person' || draft.kind === voice.actor : draft.kind !== 'person')
}

function isOfClass(draft: Draft, noun: string, calling: Calling | null, nounsOf: (draft: Draft) => ReadonlySet<string>): boolean {
  if (calling !== null && noun !== 'agency') return isNamed(draft) && means(calling, draft)
  if (noun === 'agency') return draft.known?.agency === true || isOffice(draft)
  if (draft.kind !== 'person') return false
  const nouns = [...nounsOf(draft)]
  return LEADERS.has(noun) && nouns.some(each => LEADERS.has(each))
}

/** An agency of states or of one state, and no bloc of them: the refugee agency, the space agency. */
const isOffice = (draft: Draft): boolean =>
  isNamed(draft) &&
  ((draft.kind === 'igo' && !BLOC.test(draft.name)) || (draft.kind === 'government' && OFFICE_NAME.test(draft.name)))

const BLOC = /(?:union|nations|nato|league|council|court|alliance|ecowas|commission|community|^UN|^U\.N\.|^EU|^G\d+)$/iu
const OFFICE_NAME = /\b(?:agency|administration|service|bureau|office)\b/i

const isNamed = (draft: Draft): boolean => /\p{Lu}/u.test(draft.name) && !draft.kindRule.startsWith('voice/')

/** "the company" may be Facebook, which is an outlet too. */
const means = ({ kinds }: Calling, { kind, known }: Draft): boolean =>
  kinds.includes(kind) || (known?.outlet === 'social' && kinds.includes('company'))

/** "the aid group" is not the militant group of before, named or not. */
function agrees(draft: Draft, calling: Calling | null, words: readonly Token[]): boolean {
  if (calling === null) return true
  if (isNamed(draft)) return means(calling, draft) || draft.kind === 'group' || draft.kind === 'other'
  const own = draft.name.toLowerCase().split(/[\s-]+/u)
  return words.every(
    word =>
      word === calling.noun ||
      isNationality(word) ||
      /^(?:the|this|that|same|-)$/iu.test(word.form) ||
      own.includes(word.form.toLowerCase()),
  )
}

/** "prime minister", "minister": an office with what it is for, where the words say it. */
export function officeOf(noun: Token, words: readonly Token[]): string {
  const field = words.find(word => word.index < noun.index && PORTFOLIO.test(word.form) && !isOfBody(noun))
  return field === undefined ? nounOf(noun) : `${field.form.toLowerCase().replace('defense', 'defence')} ${nounOf(noun)}`
}

/** "the opposition group", "the military spokesman": whose it is, and no office. */
const isOfBody = (noun: Token): boolean => !OFFICE.test(noun.lemma)

const OFFICE =
  /^(?:minister|president|premier|secretary|chief|leader|chancellor|prince|princess|governor|mayor|speaker|director|commander|general|ministry)$/iu

export const nounOf = (token: Token): string => token.lemma.toLowerCase()
