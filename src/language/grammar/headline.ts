import { lexiconField, sensesOf } from './lexicon.js'
import type { Model } from './model.js'
import { bestSparse } from './tables.js'
import { fillTagFeatures, tagFeatures } from './tag-features.js'

/** How far the noun may score above the verb, where the headline has no verb yet. */
const MOST_BEHIND = 120

const scores = new Int32Array(256)

/**
 * Headlines tell in the present tense, without articles and auxiliaries ("Army plans new push"), and a tagger that learned from running
 * text takes their verbs for nouns. In a headline without a finite verb the word that could best be one is it: its place and tag, or null.
 */
export function verbOfHeadline(
  model: Model,
  forms: readonly string[],
  rows: Int32Array,
  tags: Int32Array,
): { readonly place: number; readonly tag: number } | null {
  const n = endOfFirst(forms, forms.length)
  const fine = (place: number): string => (place < 1 || place > n ? '' : (model.tagParts[tags[place] as number]?.fine ?? ''))
  for (let i = 1; i <= n; i++) if (isVerbal(fine(i)) && !(fine(i) === 'VBG' && /^(?:,|IN)$/u.test(fine(i - 1)))) return null
  const third = model.tags.indexOf('VBZ|VERB')
  const plain = model.tags.indexOf('VBP|VERB')
  const isThird = (i: number): boolean => i > 1 && fine(i) === 'NNS' && couldBeVerb(model, forms[i - 1] ?? '', true)
  // "Panama Papers": a name within a headline that is written like a sentence.
  const isTitleCase = forms.every(form => form.length < 5 || isCapital(form) || !/^\p{Ll}/u.test(form))
  let best: { place: number; tag: number; behind: number } | null = null
  for (let i = 2; i < n; i++) {
    // "presents rescue plan": of two the first is the verb.
    const isPlain =
      fine(i) === 'NN' && /^NNP?S$/u.test(fine(i - 1)) && couldBeVerb(model, forms[i - 1] ?? '', false) && !isThird(i - 1)
    const tag = isThird(i) ? third : isPlain ? plain : -1
    if (tag < 0 || !isSubject(fine(i - 1)) || !opensObject(fine(i + 1)) || (isCapital(forms[i - 1]) && !isTitleCase)) continue
    const count = fillTagFeatures(
      model.words.attributes,
      rows,
      forms.length,
      i,
      tags[i - 1] as number,
      i > 2 ? (tags[i - 2] as number) : -1,
    )
    const noun = bestSparse(model.tagTable, tagFeatures, count, scores)
    const behind = (scores[noun] as number) - (scores[tag] as number)
    if (behind <= MOST_BEHIND && (best === null || (tag === third && best.tag === plain) || behind < best.behind))
      best = { place: i, tag, behind }
  }
  return best
}

/** Verbs of telling that are hardly ever a noun in the plural: "Army rejects claim". */
const TELLS: ReadonlySet<string> = new Set(
  'says denies confirms rejects admits insists warns vows urges accuses condemns slams announces dismisses acknowledges concedes alleges pledges'.split(
    ' ',
  ),
)

/** What is done to ground, hardly ever a noun in the plural: "Army retakes Vessen". */
const TAKES: ReadonlySet<string> = new Set(
  'retakes recaptures controls seizes captures holds storms overruns regains enters besieges liberates'.split(' '),
)

/**
 * Sets in `forced` the tags of such verbs that were taken for nouns behind who tells, before what they tell or at the end ("Dam lost, army
 * confirms"); whether there is one.
 */
export function tellingsOfHeadline(model: Model, forms: readonly string[], tags: Int32Array, forced: Int32Array): boolean {
  const n = forms.length
  const fine = (place: number): string => (place < 1 || place > n ? '' : (model.tagParts[tags[place] as number]?.fine ?? ''))
  const third = model.tags.indexOf('VBZ|VERB')
  let any = false
  forced.fill(-1, 0, n + 1)
  for (let i = 2; i <= n; i++) {
    // "MoD reports destroying two tanks", "Army claims to have killed 40".
    const isDoing = /^(?:reports|claims)$/.test(forms[i - 1] ?? '') && /^(?:VBG|TO)$/.test(fine(i + 1))
    const isTaking = TAKES.has(forms[i - 1] ?? '') && /^(?:NNP|DT|PRP\$)$/u.test(fine(i + 1))
    if (!(TELLS.has(forms[i - 1] ?? '') || isDoing || isTaking) || fine(i) !== 'NNS' || !/^NNP?S?$/u.test(fine(i - 1))) continue
    if (!isDoing && i < n && !opensObject(fine(i + 1)) && !/^(?:[,:.]|VBP?|VBN)$/u.test(fine(i + 1))) continue
    forced[i] = third
    any = true
  }
  return any
}

/** Whether no word is tagged as a finite verb: a note or a post written like a headline. */
export const hasNoVerb = ({ tagParts }: Model, n: number, tags: Int32Array): boolean => {
  for (let i = 1; i <= n; i++) if (/^(?:VB[DZP]|MD)$/u.test(tagParts[tags[i] as number]?.fine ?? '')) return false
  return true
}

/** Where "Dam attack kills 30, officials say" has told what is told: before a comma and a short telling; else its end. */
function endOfFirst(forms: readonly string[], n: number): number {
  const comma = forms.lastIndexOf(',')
  return comma > 2 &&
    n - comma <= 5 &&
    /^(?:says?|said|reports?|tells?|told|confirms?|insists?|claims?)$/.test(forms.at(-1) ?? '')
    ? comma
    : n
}

/** Finite verbs, participles and infinitives: "two killed in blast", "mayor to resign". */
const isVerbal = (fine: string): boolean => /^(?:VB[DZPNG]?|MD)$/u.test(fine)

const isSubject = (fine: string): boolean => /^(?:NNP?S?|CD|\))$/u.test(fine)

/** What may stand behind the verb of a headline. */
const opensObject = (fine: string): boolean => /^(?:NNP?S?|DT|JJ[RS]?|CD|IN|TO|PRP\$?|RP|RB|\$|``|W.*)$/u.test(fine)

const isCapital = (form: string | undefined): boolean => /^\p{Lu}/u.test(form ?? '')

function couldBeVerb({ words }: Model, form: string, isThird: boolean): boolean {
  const word = form.toLowerCase()
  const { own, plural } = sensesOf(words.lexicon, word)
  return isThird ? word.endsWith('s') && lexiconField(plural, 'verb') === 1 : lexiconField(own, 'verb') === 1
}

/** Fewer words are a name as often as a headline. */
const FEWEST = 4

/** "Trump Picks Up His First Endorsements": the same words as a sentence would have them, or null where they are not written so. */
export function withoutTitleCase({ words }: Model, forms: readonly string[]): readonly string[] | null {
  if (forms.length < FEWEST || forms.some(form => form.length >= 5 && /^\p{Ll}/u.test(form))) return null
  const lower = forms.map((form, at) => (at > 0 && isCapital(form) && isCommon(words.lexicon, form) ? form.toLowerCase() : form))
  return lower.filter((form, at) => form !== forms[at]).length >= 2 ? lower : null
}

/** Small words that a dictionary of nouns, verbs, adjectives and adverbs lacks. */
const SMALL: ReadonlySet<string> = new Set(
  'is are was were has had does did could would should might must to of in on for and or but the a an as at by with from into after over under about against who what why how when where that this if it its his her he she they their not no been than'.split(
    ' ',
  ),
)

/** A word that a dictionary has, or a small one, and nobody's name. */
function isCommon(lexicon: Model['words']['lexicon'], form: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(form)) return false
  const { own, plural, past, gerund, degree } = sensesOf(lexicon, form.toLowerCase())
  if (['firstName', 'familyName', 'placeName'].some(field => lexiconField(own, field as 'firstName') === 1)) return false
  return SMALL.has(form.toLowerCase()) || [own, plural, past, gerund, degree].some(entry => (entry & 0xf) !== 0)
}

/** Tags of the words that are verbs in a sentence and were taken for names by their capital; -1 elsewhere. */
export function verbsUnderCapitals(
  { tagParts }: Model,
  isLowered: readonly boolean[],
  sentence: Int32Array,
  title: Int32Array,
  forced: Int32Array,
): boolean {
  let any = false
  for (let i = 1; i <= isLowered.length; i++) {
    const isVerb = isLowered[i - 1] === true && /^(?:VB[DZP]|MD)$/u.test(tagParts[sentence[i] as number]?.fine ?? '')
    const isNoun = /^NNP?S?$/u.test(tagParts[title[i] as number]?.fine ?? '')
    forced[i] = isVerb && isNoun ? (sentence[i] as number) : -1
    any ||= isVerb && isNoun
  }
  return any
}
