import { seek } from '../../base/seek.js'
import type { Word } from '../../base/words.js'
import { inWordClass, isPersonWord } from '../../lexicon/events/index.js'
import {
  CURRENCY_WORDS,
  FATES,
  HURTS,
  NO_ONE_PERSON,
  PEOPLE,
  PERSONS_IN_PLURAL,
  PLAIN_PERSONS,
  UNITS_OF_MEASURE,
} from '../../lexicon/numbers.js'
import type { Sentence, Token } from '../../model/document.js'
import type { Amount } from './amount.js'
import { afterMore, beforeQualifiers, type CountedBefore, countedElsewhere } from './elsewhere.js'
import { fateAfter, fateAround, fateBefore } from './fates.js'
import { tollAfter, tollBefore } from './toll.js'

/** What an amount counts. */
export interface Counted {
  readonly what: string
  readonly unit: string | null
  /** Index of the head noun's token, or of the number's own. */
  readonly token: number
  /** End of the words in the text. */
  readonly end: number
  readonly rule: string
}

/** What is counted: by unit, by tree, else by the words that follow. Null: nothing that the words show. */
export function countedBy(
  sentence: Sentence,
  words: readonly Word[],
  amount: Amount,
  number: Token,
  before: CountedBefore | null,
): Counted | null {
  return (
    ofMagnitude(words, amount, number) ??
    measured(sentence, words, amount, number) ??
    countedThing(sentence, words, amount, number, before)
  )
}

/** "A magnitude 6.4 earthquake", "a 6.4-magnitude quake", "of magnitude 6.4": how strong it was, and no count. */
function ofMagnitude(words: readonly Word[], { first, next }: Amount, number: Token): Counted | null {
  const before = /^(?:-|of)$/u.test(words[first - 1]?.form ?? '') ? words[first - 2] : words[first - 1]
  const after = words[next]?.form === '-' ? words[next + 1] : words[next]
  return before?.form === 'magnitude' || after?.form === 'magnitude'
    ? { what: 'magnitude', unit: null, token: number.index, end: number.end, rule: 'magnitude' }
    : null
}

const LENGTHS: ReadonlySet<string> = new Set(['km', 'mi', 'm', 'ft'])

function measured(
  sentence: Sentence,
  words: readonly Word[],
  { next, currency, isVague }: Amount,
  number: Token,
): Counted | null {
  const after = words[next]
  const joinedUnit = after?.form === '-' ? words[next + 1] : after
  const at = after?.form === '-' ? next + 1 : next
  const twoWords = `${after?.form ?? ''} ${words[next + 1]?.form ?? ''}`
  const unit =
    currency ??
    CURRENCY_WORDS.get(after?.form ?? '') ??
    UNITS_OF_MEASURE.get(twoWords) ??
    UNITS_OF_MEASURE.get(joinedUnit?.form ?? '')
  if (unit === undefined || (isVague && unit === 'm')) return null
  const last = currency !== null ? next - 1 : UNITS_OF_MEASURE.has(twoWords) ? next + 1 : at
  const end = words[last]?.end ?? number.end
  const isMoney = currency !== null || CURRENCY_WORDS.has(after?.form ?? '')
  const noun = nounAfter(sentence, words, last + 1)
  const fallback = isMoney ? 'money' : unit === '%' ? 'share' : LENGTHS.has(unit) ? 'distance' : 'amount'
  const takesNoun = isMoney || !LENGTHS.has(unit)
  return {
    what: takesNoun && noun !== null ? noun.form.toLowerCase() : fallback,
    unit,
    token: number.index,
    end,
    rule: isMoney ? 'money' : 'measure',
  }
}

/** The noun after "of" or "in": "$1 billion in aid", "90 percent of the city". */
function nounAfter(sentence: Sentence, words: readonly Word[], at: number): Token | null {
  const link = words[at]?.form
  if (link !== 'of' && link !== 'in' && link !== 'worth') return null
  return headOfRun(sentence, words, words[at + 1]?.form === 'of' ? at + 2 : at + 1)
}

/** What is counted, and whether it is people. */
function countedThing(
  sentence: Sentence,
  words: readonly Word[],
  amount: Amount,
  number: Token,
  before: CountedBefore | null,
): Counted | null {
  const toll = tollAfter(words, beforeQualifiers(words, amount.first), amount.next)
  if (toll !== null)
    return { what: toll, token: number.index, end: number.end, unit: areOfPeople(toll) ? PEOPLE : null, rule: 'toll' }
  const at = behindOrSo(words, amount.next)
  const isEnded = ENDS.test(words[at]?.form ?? '')
  const noun = isEnded
    ? null
    : (nounByTree(sentence, number) ?? headOfRun(sentence, words, words[at]?.form === 'of' ? at + 1 : at))
  const isNamed = noun !== null && !FATES.has(noun.form.toLowerCase())
  const thing = isNamed ? countedNoun(words, amount, noun) : countedWithout(sentence, words, amount, number, before)
  if (thing === null) return null
  return { ...thing, unit: areOfPeople(thing.what) || (isNamed && isOfPeople(noun)) ? PEOPLE : null }
}

/** "killed 12 and injured dozens", "risen to seven; nineteen were hurt": what stands behind these is counted by another number. */
const ENDS = /^(?:and|but|while|;|:|\.)$/u

/** "a dozen or so fighters", "nine or more men" */
const behindOrSo = (words: readonly Word[], next: number): number => (words[next]?.form === 'or' ? afterMore(words, next) : next)

type Thing = Omit<Counted, 'unit'>

/** "16 killed", "Eleven were burning": no noun, or one for what befell them. */
function countedWithout(
  sentence: Sentence,
  words: readonly Word[],
  amount: Amount,
  { index, end }: Token,
  before: CountedBefore | null,
): Thing | null {
  const bare = fateAfter(words, afterMore(words, amount.next)) ?? fromHomes(words, amount.next)
  if (bare !== null) return { what: bare.fate, token: index, end: bare.end, rule: 'fate' }
  const found =
    amount.currency === null
      ? ((words[amount.next]?.form === 'of' ? fateAround(words, amount.first) : null) ??
        countedElsewhere(sentence, words, amount, sentence.tokens[index] as Token, before) ??
        fateAround(words, amount.first))
      : null
  if (found !== null) return { ...found, token: index, end }
  return amount.isVague && amount.low >= 24 ? { what: 'people', token: index, end, rule: 'bare-plural' } : null
}

/** "driven 40,000 from their homes", "forced hundreds out of their homes" */
function fromHomes(words: readonly Word[], next: number): ReturnType<typeof fateAfter> {
  const from = words[next]?.form === 'out' ? next + 2 : words[next]?.form === 'from' ? next + 1 : -1
  const isHome =
    from > 0 && OWNERS.test(words[from]?.form ?? '') && /^(?:homes?|houses|villages)$/u.test(words[from + 1]?.form ?? '')
  return isHome ? { fate: 'displaced', end: words[next - 1]?.end ?? 0 } : null
}

/** "six priests"; of "six people were killed" the killed. */
function countedNoun(words: readonly Word[], amount: Amount, noun: Token): Thing {
  const what = noun.form.toLowerCase()
  const fate = PLAIN_PERSONS.has(what) ? fateOfPersons(words, amount, noun) : null
  if (fate === null) return { what, token: noun.index, end: noun.end, rule: 'noun' }
  return { what: fate.fate, token: noun.index, end: Math.max(noun.end, fate.end), rule: 'fate' }
}

/** "six people were killed", "killed six people", "brought the death toll to six people". */
function fateOfPersons(words: readonly Word[], { first }: Amount, noun: Token): ReturnType<typeof fateAfter> {
  const found = fateAfter(words, seek(words, noun.end)) ?? fateBefore(words, first)
  const toll = found === null ? tollBefore(words, beforeQualifiers(words, first)) : null
  return toll === null ? found : { fate: toll, end: 0 }
}

const areOfPeople = (what: string): boolean =>
  what === PEOPLE ||
  HURTS.has(what) ||
  (what.endsWith('s') && isPersonWord(what.slice(0, -1)) && !NO_ONE_PERSON.has(what.slice(0, -1)))

/** "six priests", "20 fighters"; not "two families", and not "27 members", which may be states. */
const isOfPeople = ({ upos, lemma, form }: Token): boolean => {
  const noun = lemma.toLowerCase()
  if (PLAIN_PERSONS.has(form.toLowerCase())) return form.toLowerCase() !== 'others'
  if (upos !== 'NOUN' || NO_ONE_PERSON.has(noun)) return false
  return isPersonWord(noun) || PERSONS_IN_PLURAL.has(form.toLowerCase()) || inWordClass(noun, '@rebel')
}

/** The noun to its right that the number modifies. */
function nounByTree(sentence: Sentence, number: Token): Token | null {
  if (number.relation !== 'nummod') return null
  const head = sentence.tokens[number.head]
  const isBehindPhrase = /^(?:from|into|across)$/u.test(sentence.tokens[number.index + 1]?.form ?? '')
  if (head === undefined || isBehindPhrase || head.index <= number.index || (head.upos !== 'NOUN' && head.upos !== 'PROPN'))
    return null
  // "two army officers": where the tree hangs the number on a word inside the noun phrase, its last noun is counted.
  const whole = sentence.tokens[head.head]
  const isInside = head.relation === 'compound' || head.relation === 'amod' || head.relation === 'nmod:unmarked'
  return isInside && whole !== undefined && whole.index > head.index && whole.upos === 'NOUN' ? whole : head
}

const STOPS =
  /^(?:in|on|at|of|from|to|by|with|for|and|or|but|as|who|that|which|were|was|are|is|have|has|had|be|been|will|would|could|may|near|after|before|during|against|over|into|inside|since|than|not|more|killed|dead|died|fled|left|took|said|including|between|when|while|where|also)$/

const OWNERS = /^(?:the|its|their|his|her|our|my|these|those)$/u

/** The last of the lower-case words that follow a number, as far as they can be one noun phrase. */
function headOfRun(sentence: Sentence, words: readonly Word[], at: number): Token | null {
  let last: Word | null = null
  for (let index = at; index < Math.min(words.length, at + 5); index += 1) {
    const word = words[index] as Word
    if (index === at && OWNERS.test(word.form)) continue
    if ((word.form === '-' && word.joined) || (index === at && /^["”]$/u.test(word.form))) continue
    // "39 of the 59 hospitals"
    if (word.kind === 'number' && words[at - 1]?.form === 'of' && index <= at + 1) continue
    if (word.kind !== 'letters' || STOPS.test(word.form)) break
    const token = tokenAt(sentence, word.start)
    if (token !== null && token.upos !== 'X') {
      // "Three boats went down": no verb in the singular stands behind a plural, whatever the tagger made of it.
      const isPlural = token.xpos === 'VBZ' && index === at
      if (token.upos === 'VERB' && token.xpos !== 'VBN' && token.xpos !== 'VBG' && !isPlural) break
      if (token.upos === 'ADP' || token.upos === 'AUX' || token.upos === 'PRON' || token.upos === 'ADV' || token.upos === 'SCONJ')
        break
      if (token.upos === 'NOUN' || token.upos === 'PROPN' || isPlural) last = word
    } else last = word
    if (last !== null && FATES.has(last.form)) break
  }
  return last === null ? null : tokenAt(sentence, last.start)
}

export function tokenAt(sentence: Sentence, start: number): Token | null {
  return sentence.tokens[seek(sentence.tokens, start)] ?? null
}
