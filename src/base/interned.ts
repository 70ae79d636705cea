import { remembered } from './remember.js'

/** Longer words are rare, and seldom asked for twice. */
const LONGEST = 32

/**
 * The same word as one string in memory, whatever text it was cut from: engines compare such strings by their place alone, and keep their hash
 * and their lower case. Cut from a text that holds one curly quote a word has two bytes a sign, which slows all that is done with it.
 */
export const interned = (word: string): string => (word.length > LONGEST ? word : keptOnce(word))

const keptOnce = remembered((word: string): string => {
  const codes = [...word].map(sign => sign.charCodeAt(0))
  const copy = codes.every(code => code < 256) ? String.fromCharCode(...codes) : word
  // Names of properties are what engines keep once.
  return Object.keys({ [copy]: 0 })[0] ?? word
})
