import { inWordClass } from '../../lexicon/events/index.js'
import { DOING_PAPERS } from '../../lexicon/papers.js'
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

/** Pasts and participles that look like the infinitive. */
const ALL_ALIKE: ReadonlySet<string> = new Set(
  'read set put cut hit shut cast hurt spread split broadcast overrun beset'.split(' '),
)

/** What the words around show of a word's tag; null where nothing does. */
type Shown = readonly [fine: string, coarse: string] | null
type FineOf = (at: number) => string

/**
 * Sets in `forced` the tag of each past that was taken for another kind of word, and of each word between determiner and noun that was taken
 * for a finite verb, of names in capitals that were taken for verbs, of verbs right behind a quotation mark, and of what a paper does; whether there is one.
 */
export function forceTags({ tagParts }: Model, forms: readonly string[], tags: Int32Array, forced: Int32Array): boolean {
  let found = false
  const fineOf: FineOf = at => tagParts[tags[at + 1] as number]?.fine ?? ''
  for (let at = 0; at < forms.length; at++) {
    const shown = shownBy(forms, at, fineOf)
    if (shown === null) continue
    if (!found) forced.fill(-1, 0, forms.length + 1)
    const [fine, coarse] = shown
    forced[at + 1] = tagParts.findIndex(part => part.fine === fine && part.coarse === coarse)
    found = true
  }
  return found
}

function shownBy(forms: readonly string[], at: number, fineOf: FineOf): Shown {
  const form = forms[at] ?? ''
  const fine = fineOf(at)
  if (at > 0 && fine === 'VBD' && /^NN/.test(fineOf(at + 1)) && DETERMINERS.has(forms[at - 1]?.toLowerCase() ?? ''))
    return ['JJ', 'ADJ']
  if (/^VB/.test(fine) && isName(forms, at)) return ['NNP', 'PROPN']
  if (fine === 'VB' && isReadOut(forms, at, fineOf)) return ['VBN', 'VERB']
  if (isTaking(forms, at, fineOf)) return [/s$/.test(form) ? 'VBZ' : 'VBP', 'VERB']
  // "the terrorist gangs": many of them, and nothing that anybody does.
  if (form === 'gangs' && forms[at + 1] !== 'up' && /^VB/.test(fine)) return ['NNS', 'NOUN']
  if (fine === 'NNS' && (isQuotedVerb(forms, at, fineOf) || isAnswer(forms, at, fineOf))) return ['VBZ', 'VERB']
  if (fine === 'NN' && isReportedThat(forms, at, fineOf)) return ['VBP', 'VERB']
  if (/^NNP?$/.test(fine) && isBurst(forms, at, fineOf)) return ['VBD', 'VERB']
  if (/^NN?/.test(fine) && isWhatItDoes(forms, at, fineOf)) return ['VBG', 'VERB']
  if (fine === 'VB' && (form === 'bore' || PASTS.has(form)) && !/^(?:TO|MD)$/.test(fineOf(at - 1))) return ['VBD', 'VERB']
  if (fine === 'VB' && (isOneOfTwo(forms, at) || isSubject(forms, at, fineOf))) return ['NN', 'NOUN']
  // "was not allowed to brief reporters"
  if (form === 'brief' && forms[at - 1] === 'to' && /^NN?S$/.test(fineOf(at + 1))) return ['VB', 'VERB']
  if (fine === 'VBG' && isDeedNamed(forms, at, fineOf)) return ['NN', 'NOUN']
  if (fine === 'NN' && isFeared(forms, at, fineOf)) return ['VBP', 'VERB']
  if (isPlainDeed(forms, at, fineOf)) return ['VBD', 'VERB']
  // "could double", "might soon triple"
  if (TIMES.test(form) && (fineOf(at - 1) === 'MD' || (fineOf(at - 1) === 'RB' && fineOf(at - 2) === 'MD'))) return ['VB', 'VERB']
  if (/^(?:VB|JJ)/.test(fine)) return null
  if (PASTS.has(form) || roseTo(forms, at)) return ['VBD', 'VERB']
  const isCharged = CHARGED.test(form) && forms[at + 1] === 'of' && /^NN/.test(fineOf(at - 1))
  return PARTICIPLES.has(form) || isCharged ? ['VBN', 'VERB'] : null
}

/** "A bomb wounded five shoppers", "Police beat reporters", "A cruiser shot down two drones": behind who did it and before whom or what it befell. */
function isPlainDeed(forms: readonly string[], at: number, fineOf: FineOf): boolean {
  const fine = fineOf(at)
  if (!/^NN/.test(fineOf(at - 1))) return false
  switch (forms[at]) {
    case 'wounded':
    case 'injured':
      return /^(?:JJ|NN)/.test(fine) && fineOf(at + 1) === 'CD'
    case 'beat':
      return /^(?:IN|JJ)$/.test(fine) && /^(?:NN|DT|CD)/.test(fineOf(at + 1))
    case 'shot':
      return fine === 'NN' && forms[at + 1] === 'down'
    default:
      return false
  }
}

/** So many times more: a verb behind "could", whatever it is elsewhere. */
const TIMES = /^(?:double|triple|treble|quadruple)$/

/** "A statement, read out on the radio, announced": between a noun and the finite verb behind the next comma nobody is told to do anything. */
function isReadOut(forms: readonly string[], at: number, fineOf: FineOf): boolean {
  if (!ALL_ALIKE.has(forms[at] ?? '') || forms[at - 1] !== ',' || !/^NN/.test(fineOf(at - 2))) return false
  const comma = forms.indexOf(',', at + 1)
  return comma > at && comma < at + FARTHEST && /^(?:VB[DZP]|MD)$/.test(fineOf(comma + 1))
}

const FARTHEST = 14

/** "Contact with the ship was lost": at the head of the sentence, before a preposition and a finite verb that has no other subject, no command. */
function isSubject(forms: readonly string[], at: number, fineOf: FineOf): boolean {
  if (at > 0 || !/^(?:with|of|between)$/.test(forms[1] ?? '')) return false
  for (let next = 2; next < FARTHEST && next < forms.length; next++) {
    const fine = fineOf(next)
    if (/^(?:VBD|VBZ|MD)$/.test(fine)) return true
    if (!/^(?:DT|NN|NNS|NNP|NNPS|JJ|CD|PRP\$|POS|CC)$/.test(fine)) return false
  }
  return false
}

/** "and that shooting could be heard": between "that" and a finite verb a gerund names a deed. */
const isDeedNamed = (forms: readonly string[], at: number, fineOf: FineOf): boolean =>
  /^that$/i.test(forms[at - 1] ?? '') && /^(?:MD|VB[DZP])$/.test(fineOf(at + 1))

/** "a vote that observers fear will be unfair": who fears it stands before, and the verb of what is feared behind. */
const isFeared = (forms: readonly string[], at: number, fineOf: FineOf): boolean =>
  /^(?:fear|hope|claim|report)$/.test(forms[at] ?? '') &&
  /^NNP?S$/.test(fineOf(at - 1)) &&
  fineOf(at + 1) === 'MD' &&
  forms.slice(Math.max(0, at - 4), at).some(form => /^(?:that|which|who)$/.test(form))

/** "could not verify either figure": one of two, where no "or" comes behind it. */
const isOneOfTwo = (forms: readonly string[], at: number): boolean =>
  /^(?:either|neither)$/i.test(forms[at - 1] ?? '') && /^(?:[.,;]|in|on|by|for|about)$/.test(forms[at + 1] ?? '')

/**
 * "Aid workers on the ground report that food is running out", "…, aid workers on the ground report.": behind a plural and its phrase, where nothing
 * was a verb since the comma or the beginning.
 */
function isReportedThat(forms: readonly string[], at: number, fineOf: FineOf): boolean {
  if (!/^(?:report|claim|state)$/.test(forms[at] ?? '') || !/^NN/.test(fineOf(at - 1))) return false
  const comma = forms.lastIndexOf(',', at - 1)
  const isLast = comma > 0 && forms[at + 1] === '.' && at - comma < FARTHEST
  if (!isLast && (forms[at + 1] !== 'that' || comma >= 0)) return false
  const before = forms.slice(comma + 1, at).map((_, word) => fineOf(comma + 1 + word))
  return before.includes('NNS') && before.includes('IN') && !before.some(tag => /^(?:VB[DZPG]?|MD|:|-LRB-)$/.test(tag))
}

/** "an order banning rallies", "a law closing schools": what a paper does, and no kind of rally. */
const isWhatItDoes = (forms: readonly string[], at: number, fineOf: FineOf): boolean =>
  /ing$/.test(forms[at] ?? '') && DOING_PAPERS.has(forms[at - 1] ?? '') && /^(?:NNS|NNP|DT|JJ|CD|PRP\$)$/.test(fineOf(at + 1))

/** "…, a claim Blue Line disputes.": at the end, behind who answers what was told. */
function isAnswer(forms: readonly string[], at: number, fineOf: FineOf): boolean {
  if (!/^(?:disputes|denies|rejects|refutes|contests)$/.test(forms[at] ?? '') || !/^[.,;]?$/.test(forms[at + 1] ?? ''))
    return false
  const told = forms.findLastIndex((form, word) => word < at && word > at - 8 && TOLD.test(form))
  return told > 1 && /^an?$/.test(forms[told - 1] ?? '') && /^NN/.test(fineOf(at - 1))
}

/** "A dam burst before dawn": behind a thing and before where or when, where no verb has come yet. */
const isBurst = (forms: readonly string[], at: number, fineOf: FineOf): boolean =>
  forms[at] === 'burst' &&
  fineOf(at - 1) === 'NN' &&
  fineOf(at + 1) === 'IN' &&
  forms[at + 1] !== 'of' &&
  !forms.slice(0, at).some((_, word) => /^(?:VB[DZP]|MD)$/.test(fineOf(word)))

const TOLD = /^(?:claim|charge|report|allegation|accusation|account|version|figure)$/

/** "The EU “stands with the government”": a name does not stand before the plural of a noun with a mark between them. */
const isQuotedVerb = (forms: readonly string[], at: number, fineOf: FineOf): boolean =>
  /^["“„«]$/.test(forms[at - 1] ?? '') &&
  /^\p{Ll}/u.test(forms[at] ?? '') &&
  /^NNPS?$/.test(fineOf(at - 2)) &&
  /^(?:IN|DT|PRP\$?|RB|TO|VBN)$/.test(fineOf(at + 1))

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
