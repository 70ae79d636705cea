import { inWordClass } from '../../lexicon/events/index.js'
import type { Model } from './model.js'

/** Pasts that are no other word: taggers that never met one take it for a preposition or a noun, and the tree falls apart. */
const PASTS: ReadonlySet<string> = new Set(
  'shook stole overran overtook undertook withstood forbade oversaw swore wept crept flung clung sang outran hid strode rode tore wore froze swam swung hung dug snuck slung wrung slept leapt forgave befell strove overthrew mistook foresaw sprang shrank sank rang drank knelt trod withdrew fled forsook upheld withheld unfroze'.split(
    ' ',
  ),
)
const PARTICIPLES: ReadonlySet<string> = new Set(['slain', 'overthrown', 'forbidden', 'overtaken', 'stolen', 'shaken', 'torn'])

/** "a man accused of arson": a participle, and none of those who stand in the dock. */
const CHARGED = /^(?:accused|suspected|convicted|acquitted)$/

/** Behind these and before a noun no verb is finite: "the ousted President". */
const DETERMINERS: ReadonlySet<string> = new Set('the a an his her its their our my your'.split(' '))

/**
 * Sets in `forced` the tag of each past that was taken for another kind of word, and of each word between determiner and noun that was taken
 * for a finite verb, and of names in capitals that were taken for verbs; whether there is one.
 */
export function forcePasts({ tagParts }: Model, forms: readonly string[], tags: Int32Array, forced: Int32Array): boolean {
  let found = false
  const fineOf: FineOf = at => tagParts[tags[at + 1] as number]?.fine ?? ''
  const describes = (at: number): boolean =>
    at > 0 && fineOf(at) === 'VBD' && /^NN/.test(fineOf(at + 1)) && DETERMINERS.has(forms[at - 1]?.toLowerCase() ?? '')
  for (const at of forms.keys()) {
    const isDescribing = describes(at)
    const wanted = (isDescribing ? null : mistaken(forms, at, fineOf)) ?? pastAt(forms, at, fineOf, isDescribing)
    if (wanted === null) continue
    if (!found) forced.fill(-1, 0, forms.length + 1)
    const [fine, coarse] = wanted
    forced[at + 1] = tagParts.findIndex(part => part.fine === fine && part.coarse === coarse)
    found = true
  }
  return found
}

type Tag = readonly [fine: string, coarse: string]
type FineOf = (at: number) => string

/** Names, nouns and verbs that taggers take for one another. */
function mistaken(forms: readonly string[], at: number, fineOf: FineOf): Tag | null {
  const form = forms[at] ?? ''
  if (/^VB/.test(fineOf(at)) && isName(forms, at)) return ['NNP', 'PROPN']
  if (isTaking(forms, at, fineOf)) return [/s$/.test(form) ? 'VBZ' : 'VBP', 'VERB']
  // "the terrorist gangs": many of them, and nothing that anybody does.
  return form === 'gangs' && forms[at + 1] !== 'up' && /^VB/.test(fineOf(at)) ? ['NNS', 'NOUN'] : null
}

function pastAt(forms: readonly string[], at: number, fineOf: FineOf, isDescribing: boolean): Tag | null {
  if (isDescribing) return ['JJ', 'ADJ']
  const form = forms[at] ?? ''
  if (/^(?:VB|JJ)/.test(fineOf(at))) return null
  if (PASTS.has(form) || roseTo(forms, at)) return ['VBD', 'VERB']
  const isCharged = CHARGED.test(form) && forms[at + 1] === 'of' && /^NN/.test(fineOf(at - 1))
  return PARTICIPLES.has(form) || isCharged ? ['VBN', 'VERB'] : null
}

/** "The bloc ECOWAS condemned it": capitals among words in small letters are a name, and no verb. */
const isName = (forms: readonly string[], at: number): boolean =>
  /^\p{Lu}{3,8}$/u.test(forms[at] ?? '') &&
  [forms[at - 1], forms[at + 1]].every(form => form === undefined || !/^\p{Lu}{2,}$/u.test(form))

/** "The army controls Vessen", "Troops retake the port", "Soldiers man checkpoints": behind who does it and before what is done no noun. */
const isTaking = (forms: readonly string[], at: number, fineOf: FineOf): boolean => {
  const form = forms[at] ?? ''
  if (at === 0 || !/^(?:controls|retakes?|recaptures|man)$/.test(form) || !/^NN/.test(fineOf(at))) return false
  const before = forms[at - 1] ?? ''
  const doer = before.toLowerCase()
  const isForce = inWordClass(doer, '@armed') || inWordClass(doer.replace(/s$/, ''), '@armed')
  const opens = form === 'man' ? /^(?:NNS|DT|PRP\$|CD)$/ : /^(?:NNP|DT|PRP\$|CD)$/
  const isDoer = /^(?:man|retake)$/.test(form)
    ? isForce && /^NNP?S$/.test(fineOf(at - 1))
    : isForce || /^\p{Lu}{2,8}$/u.test(before)
  return isDoer && opens.test(fineOf(at + 1))
}

/** "The number of dead rose to 45": no flower. */
const roseTo = (forms: readonly string[], at: number): boolean =>
  forms[at] === 'rose' && /^(?:to|by|from|above|past)$/.test(forms[at + 1] ?? '') && /^\d/.test(forms[at + 2] ?? '')
