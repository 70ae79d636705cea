import type { Span } from '../base/span.js'
import {
  AUTHOR_LINE,
  DATE_LINE,
  DATELINE_ROWS,
  LABELS,
  NAME_LINE,
  NOT_PLACES,
  PASSAGE_ROWS,
  PLACE_AND_DATE,
  TAILS,
  WIRE_SLUG,
} from '../lexicon/language/passages.js'
import type { Passage, PassageKind } from '../model/index.js'
import { BLANK, classAt, DIGIT, UPPER } from './characters.js'
import { findParagraphs, isFinished, type Paragraph } from './layout.js'

/**
 * Splits a report's text into headline, dateline, byline, body, caption, promo and note, in order and without overlap; every character
 * that is not blank lies in one of them. A passage is one paragraph or a part of one, so no sentence crosses it. `title`: the headline
 * as the outlet gave it beside the text, where it did.
 */
export function findPassages(text: string, title: string | null = null): Passage[] {
  const paragraphs = findParagraphs(text)
  const passages: Passage[] = []
  let headlines = 0
  let bodies = 0
  paragraphs.forEach((whole, index) => {
    const place: Place = { text, paragraphs, index, headlines, bodies, title }
    const kind = kindOf(place)
    const slug = index === 0 && (kind === 'headline' || kind === 'body') ? slugLength(text, whole) : 0
    if (slug > 0) passages.push(trimmed(text, 'note', whole.start, whole.start + slug))
    const paragraph = { start: whole.start + slug, end: whole.end }
    if (kind === 'headline') headlines++
    if (kind === 'body') bodies++
    if (kind === 'body') passages.push(...splitBody(text, paragraph, bodies === 1))
    else if (kind === 'caption') passages.push(...splitCaption(text, paragraph))
    else if (kind === 'headline') passages.push(...splitHeadline(text, paragraph))
    else passages.push({ kind, start: paragraph.start, end: paragraph.end })
  })
  return passages
}

interface Place {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly index: number
  /** Headlines and body paragraphs so far. */
  readonly headlines: number
  readonly bodies: number
  readonly title: string | null
}

function kindOf(place: Place): PassageKind {
  const { text, paragraphs, index } = place
  const paragraph = paragraphs[index] as Paragraph
  if (paragraphs.length === 1) return 'body'
  const words = text.slice(paragraph.start, paragraph.end)
  if (words.length < SHORTEST_WORDING) return 'body'
  const row = PASSAGE_ROWS.find(({ pattern, longest }) => words.length <= longest && pattern.test(words))
  if (row !== undefined) return row.kind
  if (isNearHeadline(place) && words.length < 60 && (DATE_LINE.test(words) || PLACE_AND_DATE.test(words))) return 'dateline'
  if (isEdge(place) && words.length < 80 && NAME_LINE.test(words)) return 'byline'
  if (isEndMatter(place, words) || isCrosshead(place, words)) return 'note'
  return isHeadline(place, words) ? 'headline' : 'body'
}

/** No wording is shorter than "AP". */
const SHORTEST_WORDING = 2

const EDGE = 3

const isNearHeadline = ({ index, bodies }: Place): boolean => index < EDGE + 1 && bodies <= 1

/** Right after a headline, or among the last lines of a report of some length. */
const isEdge = ({ paragraphs, index, headlines, bodies }: Place): boolean =>
  (headlines > 0 && bodies === 0 && index <= EDGE) || (bodies > 1 && index >= paragraphs.length - 2)

const LONGEST_END_MATTER = 130
const LAST_LINES = 3
const LONGEST_AUTHOR = 300
/** "… could not be reached. Enditem": a sentence, and the mark of the wire behind it. */
const END_MARK = /\p{Ll}[.!?]["”’)]?\s+\(?\p{L}{3,10}\)?$/u
const ENOUGH_BODY = 3
const SHORTEST_BODY = 60

/**
 * "Names have been changed", "All rights are ours": a short last line without a full stop, where the paragraphs of the body end with one.
 * A list, a transcript or a text that was cut off has lines of every kind, and stays body.
 */
function isEndMatter({ text, paragraphs, index, bodies }: Place, words: string): boolean {
  if (bodies < ENOUGH_BODY || index < paragraphs.length - LAST_LINES) return false
  if (words.length <= LONGEST_AUTHOR && AUTHOR_LINE.test(words)) return true
  if (words.length > LONGEST_END_MATTER || END_MARK.test(words)) return false
  if (/^(?:[-–—•*·▪●◦>“"]|\(?\d)/u.test(words) || !/[\p{L}\p{N}]$/u.test(words)) return false
  const last = paragraphs.slice(index)
  if (last.some(({ start, end }) => end - start > LONGEST_END_MATTER)) return false
  const before = paragraphs.slice(Math.max(0, index - 12), index).filter(({ start, end }) => end - start > SHORTEST_BODY)
  return before.length >= ENOUGH_BODY && before.filter(({ end }) => isFinished(text, end)).length * 10 >= before.length * 9
}

/** "RETALIATION FEARED", alone on its line between paragraphs of the body: it says what they tell. */
const isCrosshead = ({ paragraphs, index, bodies }: Place, words: string): boolean =>
  bodies > 0 && index < paragraphs.length - 1 && /^\p{Lu}{3,}(?:[ ’'-]\p{Lu}{2,}){0,4}$/u.test(words)

const LONGEST_HEADLINE = 170
const LONGEST_DECK = 200

/** The first line of more than one, short, and without a full stop; then perhaps a deck of the same kind right below it. */
function isHeadline({ text, paragraphs, index, headlines, bodies, title }: Place, words: string): boolean {
  if (bodies > 0 || index >= paragraphs.length - 1) return false
  if (headlines === 0 && title !== null && isSameLine(words, title)) return true
  if (/[.!…:,;]["'”’)\]]?(?:\s*\([^()]{1,40}\))?$/.test(words) && !/\b(?:[A-Z]\.){2,}$/.test(words)) return false
  if (isDateline(text, paragraphs[index] as Paragraph)) return false
  if (headlines === 0) return words.length <= LONGEST_HEADLINE
  const body = paragraphs
    .slice(index + 1, index + 4)
    .some(({ start, end }) => isFinished(text, end) && end - start > words.length / 2)
  return headlines === 1 && words.length <= LONGEST_DECK && !/["“]$/.test(words) && body && !words.includes('. ')
}

const bare = (line: string): string =>
  line
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase()

const isSameLine = (words: string, title: string): boolean => words.length < 300 && bare(words) === bare(title)

function isDateline(text: string, { start, end }: Span): boolean {
  const length = datelineLength(text, start, end, true)
  return length > 0 && start + length >= end
}

const LONGEST_DATELINE = 200

/** `opening`: a place with a colon is only taken for a dateline in the first paragraph; later it is a speaker of a transcript. */
function datelineLength(text: string, start: number, end: number, opening: boolean): number {
  if (classAt(text, start) !== UPPER && classAt(text, start) !== DIGIT && text[start] !== '(') return 0
  const head = text.slice(start, Math.min(end, start + LONGEST_DATELINE))
  // A glance that spares most paragraphs the patterns, which are dear to compile.
  if (!/[—–:(_]|--|\s-\s/.test(head)) return 0
  const capitals = classAt(text, start + 1) === UPPER || text[start] === '('
  for (const { id, needs, pattern } of DATELINE_ROWS) {
    if (needs !== undefined && !needs.test(head)) continue
    if (!capitals && (id.startsWith('dateline.capitals') || id === 'dateline.bracketed')) continue
    if (!opening && id === 'dateline.capitals-colon') continue
    const match = pattern.exec(head)
    if (match === null) continue
    const words = /^[(]?[\p{Lu}'’. /-]+(?=[\s,:(—–_-]|$)/u.exec(head)?.[0] ?? ''
    const places = words.startsWith('(') || words.startsWith('THE HAGUE') ? [] : words.split(/[ /-]+/)
    if (places.some(label => NOT_PLACES.has(label))) return 0
    const labels = LABELS.exec(text.slice(start + match[0].length, end))
    return match[0].length + (labels?.[0].length ?? 0)
  }
  return 0
}

/** A dateline before the body, and credits in brackets behind it. */
function splitBody(text: string, { start, end }: Span, opening: boolean): Passage[] {
  const passages: Passage[] = []
  const dateline = datelineLength(text, start, end, opening)
  let from = start
  if (dateline > 0) {
    passages.push(trimmed(text, 'dateline', start, start + dateline))
    from = start + dateline
    while (from < end && classAt(text, from) === BLANK) from++
  }
  const credits = creditsStart(text, from, end)
  const tail = credits < end ? credits : tailStart(text, from, end)
  if (tail > from) passages.push(trimmed(text, 'body', from, tail))
  if (tail < end) passages.push(trimmed(text, credits < end ? 'byline' : 'promo', tail, end))
  return passages
}

const LONGEST_TAIL = 160
const LAST_SENTENCE = /[.!?]["”’)]?\s+(?=\p{Lu}(?:[^.!?]|\.\d)*[.!?]?$)/gu

/** Where a last sentence that is the page's or the station's own begins; the end where there is none. */
function tailStart(text: string, start: number, end: number): number {
  const from = Math.max(start, end - LONGEST_TAIL)
  const words = text.slice(from, end)
  for (const { index, 0: stop } of words.matchAll(LAST_SENTENCE)) {
    const tail = words.slice(index + stop.length)
    if (PASSAGE_ROWS.some(({ id, pattern }) => TAILS.has(id) && pattern.test(tail))) return from + index + stop.length
  }
  return end
}

const PICTURE_CREDIT =
  /\s*[([](?:(?:AP|EPA|AFP|REUTERS|Reuters|Getty|Photo|PHOTO|Image|Picture|Credit|File|FILE)\b|[^()[\]]{0,60}\b(?:Getty|Reuters|REUTERS|AFP|EPA|AP)\b)[^()[\]]{0,80}[)\]]\.?$/

/** What a picture shows, and in brackets behind it whose it is. */
function splitCaption(text: string, { start, end }: Span): Passage[] {
  const credit = PICTURE_CREDIT.exec(text.slice(start, end))
  if (credit === null || credit.index < SHORTEST_WORDING) return [{ kind: 'caption', start, end }]
  const from = start + credit.index + credit[0].search(/\S/)
  return [trimmed(text, 'caption', start, from), { kind: 'byline', start: from, end }]
}

const PAGE_NOTE =
  /\s*[([](?:(?:latest|newest|most recent)(?: (?:entry|entries|posts?|updates?|news|items?))? (?:on top|at the top|first|above)|(?:please )?refresh\b|(?:more|updates?|details) (?:soon|to (?:come|follow))|updating|being updated|as it happened)[^()[\]]{0,60}[)\]]$/iu

const slugLength = (text: string, { start, end }: Span): number => WIRE_SLUG.exec(text.slice(start, end))?.[0].length ?? 0

/** A headline, and in brackets behind it what is said of the page: "(newest entries first)". */
function splitHeadline(text: string, { start, end }: Span): Passage[] {
  const note = PAGE_NOTE.exec(text.slice(start, end))
  if (note === null || note.index < SHORTEST_WORDING) return [{ kind: 'headline', start, end }]
  const from = start + note.index + note[0].search(/\S/)
  return [trimmed(text, 'headline', start, from), { kind: 'promo', start: from, end }]
}

function trimmed(text: string, kind: PassageKind, start: number, end: number): Passage {
  while (end > start && classAt(text, end - 1) === BLANK) end--
  return { kind, start, end }
}

const CREDITS =
  /\((?:(?:Additional |With )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?: and (?:writing|editing|reporting))? (?:by|from)\b|This (?:story|version)\b|Compiled by\b)[^()]{0,400}\)\.?$/
const LONGEST_CREDITS = 420

/** Where the credits in brackets at the end of a paragraph begin; its end where there are none. */
function creditsStart(text: string, start: number, end: number): number {
  if (text[end - 1] !== ')' && text[end - 2] !== ')') return end
  const from = Math.max(start, end - LONGEST_CREDITS)
  const match = CREDITS.exec(text.slice(from, end))
  return match === null ? end : from + match.index
}
