import { fold } from '../../base/fold.js'
import { type Word, wordsOfText } from '../../base/words.js'
import { type Toponym, toponymAt } from '../../knowledge/index.js'
import { DOUBTFUL_NAMES, GIVEN_NAMES, LOCATIVES, NAME_LINKS, PLACE_TYPES } from '../../lexicon/places/words.js'
import type { Sentence, Token } from '../../model/document.js'
import { isName, unknownAt } from './unknown.js'

/** A name that is a place, or may be one. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  /** The sentence's words, and where the name stands among them. */
  readonly words: readonly Word[]
  readonly first: number
  readonly next: number
  /** What the tables know under the name; empty: nothing. */
  readonly toponyms: readonly Toponym[]
  /** It is a site or region named after the known place: "Aleppo Airport". */
  readonly named: 'itself' | 'site' | 'region'
  readonly rule: string
}

/** A sentence's words under search. */
export interface Search {
  readonly text: string
  readonly words: readonly Word[]
  readonly folded: readonly string[]
  /** UD tag of the token that each word lies in; '' without tags. */
  readonly tags: readonly string[]
}

/** The names of one sentence, from left to right. */
export function candidatesOf(sentence: Sentence, text: string): Candidate[] {
  const words = wordsOfText(text.slice(sentence.start, sentence.end), sentence.start)
  const search: Search = { text, words, folded: words.map(({ form }) => fold(form)), tags: tagsOf(sentence, words) }
  const found: Candidate[] = []
  for (let at = 0; at < words.length; ) {
    const known = knownAt(search, at)
    const unknown = unknownAt(search, at, known?.next ?? at, found.at(-1) ?? null)
    const chosen = unknown ?? known
    if (chosen !== null && chosen.rule !== 'person')
      found.push({ ...chosen, ...spanOf(words, chosen.first, chosen.next), sentence, words })
    at = chosen?.next ?? at + 1
  }
  return found
}

const spanOf = (words: readonly Word[], first: number, next: number): { readonly start: number; readonly end: number } => ({
  start: (words[first] as Word).start,
  end: (words[next - 1] as Word).end,
})

function tagsOf(sentence: Sentence, words: readonly Word[]): string[] {
  const tags: string[] = []
  let token = 0
  for (const word of words) {
    while (token < sentence.tokens.length && (sentence.tokens[token] as Token).end <= word.start) token += 1
    const upos = sentence.tokens[token]?.upos ?? 'X'
    tags.push(upos === 'X' ? '' : upos)
  }
  return tags
}

/** What was found at a word, before its span is known. */
export type Found = Pick<Candidate, 'first' | 'next' | 'toponyms' | 'named' | 'rule'>

/** A name of the tables; rule "person": it is one, but names somebody or something else here. */
function knownAt(search: Search, at: number): Found | null {
  const match = toponymAt(search.words, search.folded, at, search.text)
  if (match === null) return null
  const rule = isSomethingElse(search, at, match.end) ? 'person' : 'known'
  return { first: at, next: match.end, toponyms: match.toponyms, named: 'itself', rule }
}

/** Another name right before it makes it a surname; a doubtful name needs a word beside it that makes it a place. */
function isSomethingElse({ words, folded, tags }: Search, at: number, end: number): boolean {
  const before = words[at - 1]
  const after = words[end]
  if (DOUBTFUL_NAMES.has(folded.slice(at, end).join(' '))) {
    const link = before?.form === 'the' ? words[at - 2]?.form : before?.form
    const isLocated = link !== undefined && (LOCATIVES.has(link) || link === 'of' || link === 'to')
    const isContained = after?.form === ',' && isName(words[end + 1])
    return !isLocated && !isContained && !PLACE_TYPES.has(after?.form ?? '')
  }
  if (!isName(before) || NAME_LINKS.has(before?.form ?? '')) return false
  if (at - 1 === 0 && tags[0] !== 'PROPN') return false
  return GIVEN_NAMES.has(before?.form ?? '')
}
