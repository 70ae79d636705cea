import type { Token } from '../../model/document.js'
import type { Scene } from './scene.js'
import { dependents, lemmaOf, prepositionOf } from './tree.js'

/** Words that count or portion out what follows "of": "dozens of protesters", "parts of the city". */
const PORTIONS = new Set(
  'act dozen hundred thousand million ten score number group part member all some most many several half one two three lot majority handful couple crowd series wave wave-of people kind sort team pair band number rest few much percent quarter third unit amount quantity hundreds thousands each any none both bunch string spate flurry succession rash volley salvo swarm torrent round sound noise burst hail rattle scene outbreak bout orgy instance incident episode convoy rest remainder total column whole entirety bulk all-of rest'.split(
    ' ',
  ),
)

/** The noun of which this head counts or portions out some. */
export function portionedNoun(sentence: Scene, head: Token): Token | null {
  if (!PORTIONS.has(lemmaOf(head)) && head.upos !== 'NUM' && head.upos !== 'DET') return null
  // "held much of the town": parsers hang the phrase on the verb at times, or call it an oblique.
  const next = sentence.tokens[head.index + 1]
  const loose = next?.form.toLowerCase() === 'of' ? sentence.tokens[next.head] : undefined
  if (loose !== undefined && (loose.head === head.head || loose.head === head.index) && loose.index > head.index) return loose
  return nounAfterOf(sentence, head)
}

export const nounAfterOf = (sentence: Scene, noun: Token): Token | null =>
  dependents(sentence, noun.index).find(
    child => child.relation.startsWith('nmod') && prepositionOf(sentence, child.index) === 'of',
  ) ?? null

/** "dozens of arrests were made", "a series of blasts followed": the noun that is counted. */
export function counted(sentence: Scene, head: number | null): Token | undefined {
  const token = head === null ? undefined : sentence.tokens[head]
  return token === undefined ? undefined : (portionedNoun(sentence, token) ?? token)
}

/** The noun that portions it out stands in its place. */
export function outerNoun(sentence: Scene, noun: Token): number {
  const head = sentence.tokens[noun.head]
  return head !== undefined && noun.relation === 'nmod' && portionedNoun(sentence, head) === noun ? head.index : noun.index
}
