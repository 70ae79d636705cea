import type { Obtained, ObtainedField, ObtainedFrom } from '../../model/index.js'
import { findMoment } from './moments.js'

/** Collects what is found for the fields of one report, and tells which of it is believed. */
export interface Findings {
  /** Notes a value with where it stood; what is empty, or no moment where one belongs, is passed over. */
  readonly add: (field: ObtainedField, value: unknown, from: ObtainedFrom, at: string) => void
  readonly best: (field: ObtainedField) => string | null
  /** All of it, best first within each field. */
  readonly all: () => Obtained[]
}

/** In the order in which they are believed. */
const ORDER: readonly ObtainedFrom[] = [
  'given',
  'feed',
  'meta',
  'json-ld',
  'visible text',
  'headers',
  'feed as a whole',
  'address',
]

const LONGEST_VALUE = 1000

/** A date of the clock's zero, which software writes where it knows none. */
const NO_DATE = /^(?:1970-01-01|0001|1900-01-01)/

export function openFindings(first: readonly Obtained[] = []): Findings {
  const found: Obtained[] = [...first]
  const sorted = () => {
    const ranked = found.map((each, index) => ({ each, index, rank: ORDER.indexOf(each.from) }))
    return ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ each }) => each)
  }
  return {
    add: (field, value, from, at) => {
      if (typeof value !== 'string') return
      const tidy = tidyLine(value)
      const isMoment = field === 'published' || field === 'modified'
      const kept = isMoment ? findMoment(tidy) : tidy
      if (kept === null || kept === '' || (isMoment && NO_DATE.test(kept))) return
      if (!found.some(each => each.field === field && each.from === from && each.value === kept))
        found.push({ field, value: kept, from, at })
    },
    best: field => sorted().find(each => each.field === field)?.value ?? null,
    all: sorted,
  }
}

/** One line of text: blanks drawn together, nothing that could drive a terminal. */
export const tidyLine = (value: string): string =>
  withoutControls(value.slice(0, LONGEST_VALUE * 4))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_VALUE)

/** Without control characters but tab and line ends, and without what is there to be invisible: soft hyphens and zero-width blanks. */
export const withoutControls = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g, '')
