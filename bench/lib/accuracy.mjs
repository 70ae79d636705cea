// Accuracy over bench/news.conllu: of ours alone (for the test) or of all systems.
import { readFileSync } from 'node:fs'
import { readConllu } from './conllu.mjs'
import { scoreAll } from './score.mjs'

const NEWS = new URL('../news.conllu', import.meta.url)

export const readNews = () => readConllu(readFileSync(NEWS, 'utf8'))

/** F1 in percent, to two digits, of one system over the news sentences; `null` where it does not offer the measure. */
export function accuracyOf({ analyse, lacks }, documents = readNews()) {
  const scores = scoreAll(
    documents.map(({ text, analysis }) => [analysis, analyse(text)]),
    lacks,
  )
  return Object.fromEntries(
    Object.entries(scores).map(([measure, value]) => [measure, value === null ? null : Math.round(value * 100) / 100]),
  )
}

/** By how many points these may fall below the baseline before a run fails. */
const LOSS_ALLOWED = 0.3
const GUARDED = ['tokens', 'sentences', 'upos', 'las']

/** One sentence for each measure of ours that fell too far; empty when none did. */
export function losses(now, before) {
  return GUARDED.filter(measure => now[measure] < before[measure] - LOSS_ALLOWED).map(
    measure =>
      `${measure} fell from ${before[measure]} to ${now[measure]}: find what it lost, or save a new baseline with --save and say why.`,
  )
}
