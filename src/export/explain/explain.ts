import type { Span } from '../../base/span.js'
import type { Document, Reading, Sentence } from '../../model/index.js'
import { counted } from '../count.js'
import { type Page, pageOf, ruled, setText } from '../page.js'
import { paintLine, type RichText, rich, run } from '../paint.js'
import type { Paper } from '../paper.js'
import { instantText } from '../when.js'
import { actorLines, type Reason } from './actor.js'
import { claimLines } from './claim.js'
import { dots } from './field.js'
import { attributionLines, placeLines, problemLines, silenceLines, timeLines } from './mentions.js'
import { tokenLines } from './tokens.js'

/**
 * All that was found in a report and why: per sentence its words, tags and tree, then the times, places, attributions, claims (every
 * field with the rules that decided it) and silences that begin in it; at the end the actors and problems. Ends with a line break.
 */
export function explainText(document: Document, reading: Reading, paper: Paper, reason: Reason = () => null): string {
  const page = pageOf(paper)
  const finds = findsOf(reading, page)
  const homes = document.sentences.map((): Find[] => [])
  const strays: Find[] = []
  for (const find of finds) (homes[sentenceAt(document.sentences, find.start)] ?? strays).push(find)
  const blocks = [
    headLines(document, reading, page),
    ...document.sentences.map((sentence, index) => [
      ...sentenceLines(sentence, document, page),
      ...(homes[index] ?? []).flatMap(find => find.lines),
    ]),
    strays.flatMap(find => find.lines),
    reading.actors.flatMap(actor => actorLines(actor, reading, page, reason)),
    reading.problems.flatMap(problem => problemLines(problem, reading.report.text, page)),
  ]
  const lines = blocks.filter(block => block.length > 0).flatMap((block, index) => (index === 0 ? block : [[], ...block]))
  return `${lines.map(line => paintLine(line, paper.colour)).join('\n')}\n`
}

function headLines({ report, language, sentences }: Document, reading: Reading, page: Page): RichText[] {
  const date = report.published === null ? 'undated' : instantText(report.published)
  const counts = [
    counted(sentences.length, 'sentence'),
    counted(reading.claims.length, 'claim'),
    counted(reading.silences.length, 'silence'),
  ]
  return setText(
    [run(report.id, 'strong'), run(` · ${dots([report.outlet, date, language, ...counts, reading.engine])}`, 'quiet')],
    page,
    page.width,
  )
}

function sentenceLines(sentence: Sentence, { report, sentences }: Document, page: Page): RichText[] {
  const place = dots([
    `SENTENCE ${sentence.index + 1} of ${sentences.length}`,
    sentence.passage,
    `${sentence.start}–${sentence.end}`,
  ])
  const text = report.text.slice(sentence.start, sentence.end)
  return [rich(place, 'quiet'), ...setText(rich(text), page, page.width), ruled('─', page), ...tokenLines(sentence, page)]
}

/** Something found, with where it begins. */
interface Find {
  readonly start: number
  readonly lines: readonly RichText[]
}

function findsOf(reading: Reading, page: Page): Find[] {
  const { text } = reading.report
  const blank: RichText[] = [[]]
  return [
    ...reading.times.map(time => ({ start: time.start, lines: timeLines(time, text, page) })),
    ...reading.places.map(place => ({ start: place.start, lines: placeLines(place, text, page) })),
    ...reading.attributions.map(relation => ({
      start: firstOf([...relation.cue, ...relation.source, ...relation.content]),
      lines: attributionLines(relation, text, page),
    })),
    ...reading.silences.map(silence => ({ start: silence.words.start, lines: silenceLines(silence, text, page) })),
    ...reading.claims.map(claim => ({
      start: claim.event.trigger.start,
      lines: [...blank, ...claimLines(claim, reading, page)],
    })),
  ]
}

const firstOf = (spans: readonly Span[]): number =>
  spans.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER)

/** Index of the sentence that holds a place in the text; -1 where none does. */
function sentenceAt(sentences: readonly Sentence[], place: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (sentence === undefined) return -1
    if (place < sentence.start) high = middle - 1
    else if (place >= sentence.end) low = middle + 1
    else return middle
  }
  return -1
}
