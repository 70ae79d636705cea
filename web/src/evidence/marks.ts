import type { Span } from '../../../src/base/span.js'
import type { AttributionRelation, Claim, Reading } from '../../../src/model/reading.js'
import { INERT } from '../lib/label.js'

export type MarkKind = 'content' | 'claim' | 'source' | 'cue' | 'hedge'

export interface Mark extends Span {
  readonly kind: MarkKind
}

/**
 * A stretch of text under the same marks throughout. Marks may overlap and lie apart in any way: flat pieces show them all, where nested
 * elements would have to cut some of them.
 */
export interface Piece extends Span {
  readonly text: string
  readonly kinds: ReadonlySet<MarkKind>
  /** How many contents lie over one another here. */
  readonly depth: number
  /** Kinds whose mark begins here. */
  readonly begins: readonly MarkKind[]
  /** A control character: shown by its code. */
  readonly inert: string | null
}

export interface Paragraph extends Span {
  readonly kind: Reading['passages'][number]['kind']
  readonly pieces: readonly Piece[]
  readonly marked: boolean
}

/** Who tells the claim, with which words, and what: of its own tellings and of those inside what they tell. */
export function marksOf(reading: Reading, claim: Claim): Mark[] {
  const relations = relationsAround(reading, claim)
  const marks: Mark[] = []
  const add = (kind: MarkKind, spans: readonly Span[]): void => {
    for (const { start, end } of joined(spans, reading.report.text)) marks.push({ kind, start, end })
  }
  for (const relation of relations) {
    add('content', relation.content)
    add('source', relation.source)
    add('cue', relation.cue)
  }
  for (const telling of claim.chain) {
    const told = relations.some(({ id }) => id === telling.relation)
    if (!told) {
      add('source', telling.words)
      add('cue', telling.cue)
    }
  }
  add('hedge', claim.hedges)
  const own = joined(claim.words, reading.report.text)
  const whole = relations.some(({ content }) => nearlySame(joined(content, reading.report.text), own))
  if (!whole) add('claim', own)
  return distinct(marks)
}

function relationsAround({ attributions }: Reading, claim: Claim): AttributionRelation[] {
  const wanted = new Set(claim.chain.flatMap(({ relation }) => (relation === null ? [] : [relation])))
  const inside = (relation: AttributionRelation): boolean => {
    let at: string | null = relation.within
    for (let depth = 0; at !== null && depth < 12; depth += 1) {
      if (wanted.has(at)) return true
      const outer: AttributionRelation | undefined = attributions.find(({ id }) => id === at)
      at = outer?.within ?? null
    }
    return false
  }
  return attributions.filter(relation => wanted.has(relation.id) || inside(relation))
}

/** In order, with those joined that touch or have only white space between them. */
function joined(spans: readonly Span[], text: string): Span[] {
  const all: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1)
    if (last !== undefined && (start <= last.end || text.slice(last.end, start).trim() === '')) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}

/** A content of which the claim leaves out no more than a "that": one tint says it all. */
function nearlySame(content: readonly Span[], own: readonly Span[]): boolean {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const inside = own.every(({ start, end }) => content.some(span => span.start <= start && end <= span.end))
  return inside && length(content) - length(own) <= 6
}

function distinct(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map(mark => [`${mark.kind} ${mark.start} ${mark.end}`, mark])).values()].filter(
    ({ start, end }) => end > start,
  )
}

/** The text of a report by paragraphs, each in pieces. Joining the pieces and the white space between paragraphs gives back the text. */
export function paragraphsOf(reading: Reading, marks: readonly Mark[]): Paragraph[] {
  const { text } = reading.report
  const passages = reading.passages.length > 0 ? reading.passages : [{ kind: 'body' as const, start: 0, end: text.length }]
  return passages.flatMap(({ kind, start, end }) =>
    linesOf(text, start, end).map(line => {
      const pieces = piecesOf(text, line, marks)
      return { kind, ...line, pieces, marked: pieces.some(({ kinds }) => kinds.size > 0) }
    }),
  )
}

function linesOf(text: string, start: number, end: number): Span[] {
  const lines: Span[] = []
  for (const match of text.slice(start, end).matchAll(/[^\n]+/g)) {
    if (match[0].trim() !== '') lines.push({ start: start + match.index, end: start + match.index + match[0].length })
  }
  return lines
}

function piecesOf(text: string, { start, end }: Span, marks: readonly Mark[]): Piece[] {
  const here = marks.filter(mark => mark.start < end && mark.end > start)
  const cuts = new Set([start, end])
  for (const mark of here) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  for (const match of text.slice(start, end).matchAll(INERT)) {
    cuts.add(start + match.index)
    cuts.add(start + match.index + match[0].length)
  }
  const at = [...cuts].sort((a, b) => a - b)
  return at.slice(0, -1).map((from, index) => pieceOf(text, { start: from, end: at[index + 1] ?? end }, here))
}

function pieceOf(text: string, { start, end }: Span, marks: readonly Mark[]): Piece {
  const over = marks.filter(mark => mark.start <= start && mark.end >= end)
  const words = text.slice(start, end)
  return {
    start,
    end,
    text: words,
    kinds: new Set(over.map(({ kind }) => kind)),
    depth: over.filter(({ kind }) => kind === 'content' || kind === 'claim').length,
    begins: [...new Set(over.filter(mark => mark.start === start).map(({ kind }) => kind))],
    inert:
      words.replace(INERT, '') === '' && words !== ''
        ? `U+${(words.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
        : null,
  }
}
