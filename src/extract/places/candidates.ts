import { fold } from '../../base/fold.js'
import type { Word } from '../../base/words.js'
import type { Atlas, Toponym } from '../../knowledge/index.js'
import type { Sentence, Token } from '../../model/document.js'
import { wordsOfSentence } from '../sentence-words.js'
import { baseOf } from '../tree.js'
import { contextRule } from './context.js'
import { gazetteerAt } from './gazetteer.js'
import { knownAt } from './known.js'
import { typedAt } from './typed.js'

/** A name that is a place, or may be one. */
export interface Candidate extends Found {
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  /** The sentence's words. */
  readonly words: readonly Word[]
}

/** What was found at a word, before its span is known. */
export interface Found {
  /** Where the name stands among the sentence's words. */
  readonly first: number
  readonly next: number
  /** What tables and gazetteer know under the name; empty: nothing. */
  readonly toponyms: readonly Toponym[]
  /** It is a site or region named after the known place: "Aleppo Airport". */
  readonly named: 'itself' | 'site' | 'region'
  readonly rule: string
  /**
   * How sure it is that the name is a place here. `sure`: our tables know it, or the words around it say so; `maybe`: the gazetteer has it and
   * nothing speaks against it; `no`: it is, by the words around it, somebody or something else.
   */
  readonly grade: 'sure' | 'maybe' | 'no'
}

/** A sentence's words under search. */
export interface Search {
  readonly text: string
  readonly words: readonly Word[]
  readonly folded: readonly string[]
  /** UD tag of the token that each word lies in; '' without tags. */
  readonly tags: readonly string[]
  /** UD relation of that token, without its subtype. */
  readonly relations: readonly string[]
  readonly isDateline: boolean
  /** Its words are written large throughout: capitals say nothing there. */
  readonly isTitle: boolean
  readonly atlas: Atlas
}

/** The names of one sentence, from left to right. */
export function candidatesOf(sentence: Sentence, text: string, atlas: Atlas): Candidate[] {
  const words = wordsOfSentence(sentence, text)
  const search: Search = {
    text,
    words,
    folded: words.map(({ form }) => fold(form)),
    ...tagsOf(sentence, words),
    isDateline: sentence.passage === 'dateline',
    isTitle: isTitleCase(words),
    atlas,
  }
  const found: Candidate[] = []
  for (let at = 0; at < words.length; ) {
    const chosen = asDivision(search, foundAt(search, at, found.at(-1) ?? null))
    if (chosen !== null) found.push({ ...chosen, ...spanOf(words, chosen.first, chosen.next), sentence, words })
    at = chosen?.next ?? at + 1
  }
  return found
}

/** The longest name that begins at the word: one of our tables, one of the gazetteer, or one that its words make a place. */
function foundAt(search: Search, at: number, last: Candidate | null): Found | null {
  const known = knownAt(search, at)
  const listed = gazetteerAt(search, at, last)
  const best = listed !== null && listed.next > (known?.next ?? at) ? listed : known
  const typed = typedAt(search, at, best?.next ?? at)
  if (typed !== null) return typed
  if (best !== null && best.grade !== 'no') return best
  // "Tell Zarwan": that Tell alone is a village somewhere says nothing of the whole.
  const context = contextRule(search, at, last)
  if (context === null || context.next <= (best?.next ?? at)) return best
  return { first: at, ...context, named: 'itself', grade: 'sure' }
}

/** "Homs province", "Homs Governorate": the division, not the town of its name; where none is known, what lies around the town. */
function asDivision({ words }: Search, found: Found | null): Found | null {
  const type = words[found?.next ?? -1]
  const isFollowed = type?.capital === false && DIVISIONS.has(type.form)
  if (found === null || found.grade === 'no' || (!isFollowed && found.named !== 'region')) return found
  const divisions = found.toponyms.filter(({ place, isDemonym }) => place.kind === 'region' && !isDemonym)
  if (divisions.length > 0) return { ...found, toponyms: divisions }
  return found.toponyms.some(({ isDemonym }) => isDemonym) ? found : { ...found, named: 'region' }
}

const DIVISIONS: ReadonlySet<string> = new Set(['province', 'governorate', 'oblast', 'prefecture', 'district', 'county'])

const spanOf = (words: readonly Word[], first: number, next: number): { readonly start: number; readonly end: number } => ({
  start: (words[first] as Word).start,
  end: (words[next - 1] as Word).end,
})

function tagsOf(sentence: Sentence, words: readonly Word[]): Pick<Search, 'tags' | 'relations'> {
  const tags: string[] = []
  const relations: string[] = []
  let at = 0
  for (const word of words) {
    while (at < sentence.tokens.length && (sentence.tokens[at] as Token).end <= word.start) at += 1
    const token = sentence.tokens[at]
    tags.push(token === undefined || token.upos === 'X' ? '' : token.upos)
    relations.push(token === undefined ? '' : baseOf(token.relation))
  }
  return { tags, relations }
}

/** Of at least four longer words, nearly all begin with a capital. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ kind, form }) => kind === 'letters' && form.length > 3)
  return long.length >= 4 && long.filter(({ capital }) => capital).length >= long.length * 0.8
}
