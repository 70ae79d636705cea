import { createEngine } from '../../app/create-engine.js'
import type { Reading } from '../../model/index.js'
import type { Directives } from '../case-file.js'

/** The input as one report, read by the engine that ships. */
export const readingOf = (text: string, { date, outlet }: Directives): Reading =>
  createEngine().read({ id: 'case', text, title: null, outlet, url: null, published: date })

/** The words of spans in order, " … " between. */
export const quote = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ')
