import { contains, mergeSpans, overlaps, type Span, wordsOf } from '../base/span.js'
import type { Claim, Reading } from '../model/index.js'
import { CERTAINTY_WORDS, FRAME_WORDS, MANNER_WORDS } from './marks.js'
import { isNegated } from './negation.js'
import { joined, type RichText, type Run, rich, run } from './paint.js'

/** Longer quotations are cut at a space and closed with "…": a brief is read, the report is at hand. */
const LONGEST = 360

/**
 * The words of a claim, verbatim and between quotation marks, with "…" where they stand apart in the report. Its hedges are among them
 * and toned as such, also where they stand beside the claim's own words in the same sentence ("has reportedly fled").
 */
export function quoteRuns(reading: Reading, claim: Claim): RichText {
  const { text } = reading.report
  const hedges = hedgesBeside(reading, claim)
  return between(markedRuns(text, mergeSpans([...claim.words, ...hedges], text), hedges))
}

/** Plain words of the report between quotation marks. */
export const quotedWords = (text: string, words: Span): RichText => between(markedRuns(text, [words], []))

const between = (words: RichText): RichText => [run('“'), ...words, run('”')]

/** Hedges in a sentence that holds words of the claim. The others are told by `notesOf`. */
function hedgesBeside(reading: Reading, claim: Claim): Span[] {
  if (claim.hedges.length === 0) return []
  const homes = reading.sentences.filter(sentence => claim.words.some(words => overlaps(sentence, words)))
  return claim.hedges.filter(
    hedge => homes.some(home => contains(home, hedge)) || claim.words.some(words => contains(words, hedge)),
  )
}

function markedRuns(text: string, segments: readonly Span[], hedges: readonly Span[]): RichText {
  const runs: Run[] = []
  let left = LONGEST
  for (const segment of segments) {
    if (runs.length > 0) runs.push(run(' … '))
    const end = segment.end - segment.start > left ? lastSpace(text, segment.start, segment.start + left) : segment.end
    runs.push(...hedgedRuns(text, { start: segment.start, end }, hedges))
    left -= end - segment.start
    if (end < segment.end || left <= 0) {
      runs.push(run(' …'))
      break
    }
  }
  return runs
}

function lastSpace(text: string, start: number, end: number): number {
  const space = text.lastIndexOf(' ', end)
  return space > start ? space : end
}

function hedgedRuns(text: string, { start, end }: Span, hedges: readonly Span[]): Run[] {
  const runs: Run[] = []
  let at = start
  for (const hedge of mergeSpans(hedges, text)) {
    const from = Math.max(at, hedge.start)
    const to = Math.min(end, hedge.end)
    if (to <= from) continue
    if (from > at) runs.push(run(text.slice(at, from)))
    runs.push(run(text.slice(from, to), 'hedge'))
    at = to
  }
  if (at < end) runs.push(run(text.slice(at, end)))
  return runs
}

/** What is not plain about a claim, in words: "denied", "possible", "as of before", and hedges that stand in another sentence. */
export function notesOf(reading: Reading, claim: Claim): RichText {
  const beside = hedgesBeside(reading, claim)
  const far = claim.hedges.filter(hedge => !beside.includes(hedge))
  const notes = [
    polarityWord(reading, claim),
    CERTAINTY_WORDS[claim.certainty],
    frameWord(claim),
    claim.confidence < 0.5 ? 'read with doubt' : '',
  ]
  const words = [mannerWord(claim), ...notes].filter((word, index, all) => word !== '' && all.indexOf(word) === index)
  const hedged = far.flatMap(hedge => [
    run(words.length === 0 ? 'hedged ' : ', hedged '),
    run(wordsOf(reading.report.text, hedge), 'hedge'),
  ])
  return [
    ...joined(
      words.map(word => rich(word, word === 'denied' ? 'denies' : 'plain')),
      ', ',
    ),
    ...hedged,
  ]
}

/** A denial is told by its polarity; a forecast by its frame. */
function mannerWord({ chain: [origin] }: Claim): string {
  if (origin === undefined || origin.manner === 'denies' || origin.manner === 'predicts') return ''
  return MANNER_WORDS[origin.manner]
}

function polarityWord({ report }: Reading, { polarity, chain, words }: Claim): string {
  if (polarity === '+') return ''
  if (chain[0]?.manner === 'denies') return 'denied'
  return words.some(span => isNegated(wordsOf(report.text, span))) ? '' : 'told as not so'
}

const frameWord = ({ frame }: Claim): string => FRAME_WORDS[frame]
