import type { Document, Reading, Situation } from '../model/index.js'

export interface Paper {
  readonly width: number
  readonly colour: boolean
}

export function briefText(situation: Situation, readings: readonly Reading[], _paper: Paper): string {
  return `${readings.length} reports, ${situation.events.length} events\n`
}

export function briefMarkdown(situation: Situation, readings: readonly Reading[]): string {
  return `${readings.length} reports, ${situation.events.length} events\n`
}

export function explainText(_document: Document, reading: Reading, _paper: Paper): string {
  return `${reading.claims.length} claims\n`
}
