import { seek } from '../../base/seek.js'
import type { Word } from '../../base/words.js'
import { COLLECTIVES, FATES } from '../../lexicon/numbers.js'
import type { Sentence, Token } from '../../model/document.js'
import type { Amount } from './amount.js'
import { fateAfter } from './fates.js'
import { tollBefore, within } from './toll.js'

/** What the last number before this one counted, in its own sentence or in the one before. */
export interface CountedBefore {
  readonly what: string
  readonly sameSentence: boolean
  /** Whether a count of the dead stands shortly before as well. */
  readonly ofDead: boolean
}

interface Elsewhere {
  readonly what: string
  readonly rule: string
}

/** What a number without a noun behind it counts: "the toll rose to 85", "some 40 remain in hospital", "the organisers spoke of 3,000". */
export function countedElsewhere(
  sentence: Sentence,
  words: readonly Word[],
  amount: Amount,
  number: Token,
  before: CountedBefore | null,
): Elsewhere | null {
  const from = beforeQualifiers(words, amount.first)
  if (isScoreOrYear(words, amount)) return null
  const toll = tollBefore(words, from)
  if (toll !== null) return { what: toll, rule: 'toll' }
  const suffered = sufferedAfter(sentence, words, afterMore(words, amount.next))
  if (suffered !== null) return { what: suffered, rule: 'fate' }
  if (words[from - 1]?.form === 'of' && COLLECTIVES.has(words[from - 2]?.form ?? '')) return { what: 'people', rule: 'strong' }
  const among = amongBefore(words, amount, before)
  if (among !== null) return { what: among, rule: 'among' }
  if (isSubject(sentence, words, amount, number) || isSharing(words, amount, before))
    return { what: personsOr(before), rule: 'subject' }
  if (isTold(words, from, amount, before)) return { what: figureOf(words, from, before), rule: 'told' }
  return null
}

/** "Police said nine died and 20 were hurt. The mayor put the figure at 12": the figure is that of the dead, where there is one. */
function figureOf(words: readonly Word[], from: number, before: CountedBefore | null): string {
  const isHurt = before !== null && /^(?:wounded|injured)$/u.test(before.what)
  return isHurt && before.ofDead && words[from - 1]?.form === 'at' && within(words, from - 2, FIGURE)
    ? 'killed'
    : (before?.what ?? 'people')
}

/** "12 of them sank", "two of the dead are known": some of those counted or named before; of the dead, so many people. */
function amongBefore(words: readonly Word[], { next }: Amount, before: CountedBefore | null): string | null {
  if (words[next]?.form !== 'of') return null
  const of = words[next + 1]?.form ?? ''
  // "five of whom died"
  const fate = /^(?:them|those|these|whom)$/u.test(of) ? fateAfter(words, next + 2) : null
  if (fate !== null) return fate.fate
  if (/^(?:them|those|these|whom)$/u.test(of)) return before?.what ?? 'people'
  if (of === 'us') return 'people'
  const whose = words[next + 2]?.form === 'own' ? next + 3 : next + 2
  return /^(?:the|its|their|our)$/u.test(of) && FATES.has(words[whose]?.form ?? '') ? 'people' : null
}

/** "A 4-4 ruling", "5.50 brings new settings", "2017 has been wet". */
const isScoreOrYear = (words: readonly Word[], { first, next, low, isDigits }: Amount): boolean =>
  !Number.isInteger(low) ||
  (isDigits && (words[next]?.form === '-' || words[first - 1]?.form === '-' || /^(?:19|20)\d\d$/u.test(words[first]?.form ?? '')))

/** The killed of the sentence before are persons to the next: "Four were taken to the clinic". */
const personsOr = (before: CountedBefore | null): string =>
  before === null || [...FATES.values()].includes(before.what) ? 'people' : before.what

/** "Forty remain under the rubble"; where the tree says otherwise, "by dusk 4,000 had crossed" still shows it. */
function isSubject(sentence: Sentence, words: readonly Word[], { first, next }: Amount, number: Token): boolean {
  const after = tokenOf(sentence, words[afterMore(words, next)])
  const from = beforeQualifiers(words, first)
  // "The two met at noon": they are known, and counted nowhere here.
  if (/^(?:the|these|those|both|other|all)$/u.test(words[from - 1]?.form ?? '')) return false
  if (after?.upos === 'AUX' && !/^(?:at|in|on|by|of|for|from|since|until|till|after|before)$/u.test(words[from - 1]?.form ?? ''))
    return true
  if (after === null || !(/^(?:VERB|AUX|ADV)$/u.test(after.upos) || /^(?:of|who)$/u.test(after.form))) return false
  // "Four hundred": its last word is the one that the verb has for a subject.
  const above = sentence.tokens[number.head]
  const top = number.relation === 'nummod' && above?.xpos === 'CD' ? above : number
  // "Two served with the mission": taken for a participle where it opens the sentence.
  if (number.index === 0 && top.relation === 'root' && /^VB[DN]$/u.test(after.xpos) && after.head === top.index) return true
  const isNominal = /^nsubj(?::pass)?$/u.test(top.relation) && top.head > top.index
  return (
    isNominal && sentence.tokens.slice(number.index, number.index + NEAR).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  )
}

const NEAR = 9

const tokenOf = (sentence: Sentence, word: Word | undefined): Token | null =>
  word === undefined ? null : (sentence.tokens[seek(sentence.tokens, word.start)] ?? null)

/** "Four were taken there and three to the clinic". */
const isSharing = (words: readonly Word[], { first, next }: Amount, before: CountedBefore | null): boolean =>
  before?.sameSentence === true &&
  /^(?:and|,|but)$/u.test(words[first - 1]?.form ?? '') &&
  /^(?:to|in|at|from|on)$/u.test(words[next]?.form ?? '')

const COUNTS = /^(?:count|counts|counted|number|numbers|numbered|total|totals|totalled|totaled)$/u
const GROWS = /^(?:risen|rose|rises|climbed|climbs|grown|grew|increased|doubled|swelled|fallen|fell|dropped|sank|shrunk)$/u
const LEAST_SAID = 100

const FIGURE = /^(?:figures?|count|tally|estimate|total)$/u
const CHANGES =
  /^(?:raise|raises|raised|revise[ds]?|lower|lowered|lowers|cut|cuts|correct|corrected|brings?|brought|bringing|increase[ds]?)$/u
const ADMITS =
  /^(?:acknowledge[ds]?|admit|admits|admitted|confirms?|confirmed|documents?|documented|record|records|recorded|logs?|logged|registers?|registered|give|gives|gave|reports?|reported|lists?|listed)$/u

/** "We counted eleven", "it has since risen to 14", "they speak of 10,000", "for the police it is 8,000". */
function isTold(words: readonly Word[], from: number, { low, next }: Amount, before: CountedBefore | null): boolean {
  const link = words[from - 1]?.form ?? ''
  const verb = words[from - 2]?.form ?? ''
  if (/^(?:were|are|remain|remained)$/u.test(link) && verb === 'there') return true
  if (link === ':') return within(words, from - 2, /^(?:figures?|count|tally|estimate|total|number|toll)$/u)
  if (COUNTS.test(link) || (link === 'of' && /^(?:speak|speaks|spoke|spoken|talk|talks|talked)$/u.test(verb))) return true
  if (before !== null && isFigure(words, from, next, link, verb)) return true
  if (link === 'at') return within(words, from - 2, /^(?:put|puts|putting|placed|estimated|estimates|estimate)$/u)
  if (link === 'to') return before !== null && (GROWS.test(verb) || (GROWS.test(words[from - 3]?.form ?? '') && verb === ','))
  if (/^(?:is|was|above|over)$/u.test(link) && within(words, from - 2, FIGURE)) return true
  return low >= LEAST_SAID && /^(?:say|says|said|is|was)$/u.test(link) && (link.startsWith('s') || verb === 'it')
}

/** "Raised its own count to five", "a figure of three", "the correct number is nine", "we know of 700", "the ministry acknowledges 37": of what was counted before. */
function isFigure(words: readonly Word[], from: number, next: number, link: string, verb: string): boolean {
  const isNamed = within(words, from - 2, FIGURE)
  if (link === 'to')
    return (isNamed && within(words, from - 2, CHANGES)) || /^(?:admits|admitted)$/u.test(verb) || isOnlyTo(words, from)
  if (link === 'at') return isNamed && within(words, from - 2, /^(?:stand|stands|stood|remains|remained)$/u)
  if (link === 'of') return FIGURE.test(verb) || /^(?:know|knows|knew)$/u.test(verb)
  if (/^(?:exceeds?|exceeded|reach|reached|reaches|is|was)$/u.test(link) && isNamed) return true
  if (/^(?:is|was)$/u.test(link)) return verb === 'number' && /^[.,;]?$/u.test(words[next]?.form ?? '')
  return ADMITS.test(link) && /^(?:[.,;)]|and|but|while|)$/u.test(words[next]?.form ?? '')
}

/** "admitted only to seven" */
const isOnlyTo = (words: readonly Word[], from: number): boolean =>
  words[from - 2]?.form === 'only' && /^(?:admits|admitted)$/u.test(words[from - 3]?.form ?? '')

const QUALIFYING: ReadonlySet<string> = new Set(
  'at least more than over about around some nearly almost close to as many roughly an estimated well maybe perhaps possibly " “'.split(
    ' ',
  ),
)

/** Index behind the word that links the number to what stands before: past "about", "more than", "close to". */
export function beforeQualifiers(words: readonly Word[], first: number): number {
  let index = first
  while (index > 0 && QUALIFYING.has(words[index - 1]?.form ?? '')) index -= 1
  // "at ninety", "rose to 14", "over 40": the last of them is the link itself where nothing else is left to be one.
  const isLink = /^(?:at|to|over|than)$/u
  if (words[index]?.form === 'at' && /^(?:least|most)$/u.test(words[index + 1]?.form ?? '')) return index
  if (words[index]?.form === 'as' && words[index + 1]?.form !== 'many') return index + 1
  return index < first && isLink.test(words[index]?.form ?? '') ? index + 1 : index
}

export const afterMore = (words: readonly Word[], next: number): number =>
  /^(?:more|others)$/u.test(words[next]?.form ?? '')
    ? next + 1
    : words[next]?.form === 'or' && /^(?:so|more)$/u.test(words[next + 1]?.form ?? '')
      ? next + 2
      : next

/** "30,000 perished", "more than 200 fled": a bare number that a verb of fate follows. */
function sufferedAfter(sentence: Sentence, words: readonly Word[], at: number): string | null {
  const first = words.findIndex(({ form }, index) => index >= at && !/^(?:have|has|had|already|also|since|now)$/u.test(form))
  const verb = first < 0 || first > at + 2 ? null : tokenOf(sentence, words[first])
  return verb !== null && verb.upos === 'VERB' && verb.xpos !== 'VBG' ? (SUFFERED.get(verb.lemma) ?? null) : null
}

const SUFFERED: ReadonlyMap<string, string> = new Map([
  ['die', 'killed'],
  ['perish', 'killed'],
  ['drown', 'killed'],
  ['flee', 'displaced'],
  ['disappear', 'missing'],
  ['vanish', 'missing'],
  ['escape', 'people'],
  ['surrender', 'people'],
  ['defect', 'people'],
  ['march', 'people'],
  ['protest', 'people'],
])
