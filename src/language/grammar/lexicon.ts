import { hashString } from './hash.js'

/**
 * What a dictionary says of words, packed: hashes of lower-case lemmas in ascending order, and for each one number of 32 bits,
 * laid out as LEXICON_BITS says. Built from WordNet 3.0 and lists of names when the model is trained.
 */
export interface Lexicon {
  readonly hashes: Uint32Array
  readonly entries: Uint32Array
}

/** Bit fields of an entry: [lowest bit, number of bits]. */
export const LEXICON_BITS = {
  noun: [0, 1],
  verb: [1, 1],
  adjective: [2, 1],
  adverb: [3, 1],
  /** Some sense of it is written with a capital. */
  name: [4, 1],
  /** Most frequent part of speech in WordNet's tagged texts: 0 unknown, 1 noun, 2 verb, 3 adjective, 4 adverb. */
  usual: [5, 3],
  /** Lexicographer file of the first noun sense (0 to 28). */
  nounClass: [8, 5],
  /** Lexicographer file of the first verb sense, less 28 (29 verb.body is 1, up to 15 verb.weather). */
  verbClass: [13, 4],
  /** Some verb sense takes a that-clause. */
  takesClause: [17, 1],
  /** Some verb sense takes an infinitive or a participle. */
  takesVerb: [18, 1],
  takesObject: [19, 1],
  takesNoObject: [20, 1],
  takesTwoObjects: [21, 1],
  /** One of the first noun senses is a person, a place, a group, a time, something said. */
  person: [22, 1],
  place: [23, 1],
  group: [24, 1],
  time: [25, 1],
  said: [26, 1],
  firstName: [27, 1],
  familyName: [28, 1],
  placeName: [29, 1],
} as const satisfies Record<string, readonly [number, number]>

export const lexiconField = (entry: number, field: keyof typeof LEXICON_BITS): number =>
  (entry >>> LEXICON_BITS[field][0]) & ((1 << LEXICON_BITS[field][1]) - 1)

/** The entry of a lower-case word; 0: not there. */
export function lookUp(lexicon: Lexicon, word: string): number {
  const { hashes, entries } = lexicon
  const wanted = hashString(word) >>> 0
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = hashes[middle] as number
    if (found === wanted) return entries[middle] as number
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return 0
}

/** Entries of a word and of what it may be a form of: "stopped" of "stop", "parties" of "party", "widely" of "wide". */
export interface Senses {
  readonly own: number
  /** Of a noun or verb that it may be the -s form of. */
  readonly plural: number
  /** Of a verb that it may be the -ed form of. */
  readonly past: number
  /** Of a verb that it may be the -ing form of. */
  readonly gerund: number
  /** Of an adjective that it may be the -er, -est or -ly form of. */
  readonly degree: number
}

export function sensesOf(lexicon: Lexicon, word: string): Senses {
  const { length } = word
  const own = lookUp(lexicon, word)
  let plural = 0
  let past = 0
  let gerund = 0
  let degree = 0
  if (length > 3 && word.endsWith('s') && !word.endsWith('ss')) plural = pluralOf(lexicon, word)
  if (length > 3 && word.endsWith('ed')) past = strippedOf(lexicon, word.slice(0, -2), 'verb')
  if (length > 4 && word.endsWith('ing')) gerund = strippedOf(lexicon, word.slice(0, -3), 'verb')
  if (length > 4 && word.endsWith('est')) degree = strippedOf(lexicon, word.slice(0, -3), 'adjective')
  if (length > 4 && word.endsWith('er')) degree = strippedOf(lexicon, word.slice(0, -2), 'adjective')
  if (length > 4 && word.endsWith('ly')) degree = strippedOf(lexicon, word.slice(0, -2), 'adjective')
  return { own, plural, past, gerund, degree }
}

function pluralOf(lexicon: Lexicon, word: string): number {
  const whole = lookUp(lexicon, word.slice(0, -1))
  if (whole !== 0 || !word.endsWith('es')) return whole
  if (word.endsWith('ies')) return lookUp(lexicon, word.slice(0, -3) + 'y')
  return lookUp(lexicon, word.slice(0, -2))
}

/** The stem as it stands, with an "e", with "y" for "i", or with its doubled consonant single; the first that has the class. */
function strippedOf(lexicon: Lexicon, stem: string, field: 'verb' | 'adjective'): number {
  const last = stem.at(-1)
  const candidates = [stem, stem + 'e']
  if (last === 'i') candidates.unshift(stem.slice(0, -1) + 'y')
  if (stem.length > 2 && last === stem.at(-2)) candidates.unshift(stem.slice(0, -1))
  for (const candidate of candidates) {
    const entry = lookUp(lexicon, candidate)
    if (lexiconField(entry, field) === 1) return entry
  }
  return 0
}
