import assert from 'node:assert/strict'
import { createEngine } from '../../app/create-engine.js'
import type { Reading } from '../../model/index.js'
import type { Directives } from '../case-file.js'
import { unsound } from '../soundness.js'

/** The input as one report, read by the engine that ships; a Reading that does not hold together throws. */
export function readingOf(text: string, { date, outlet }: Directives): Reading {
  const reading = createEngine().read({ id: 'case', text, title: null, outlet, url: null, published: date })
  assert.deepEqual(unsound(reading), [])
  return reading
}

/** The words of spans in order, " … " between. */
export const quote = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ')
