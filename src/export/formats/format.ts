import type { Reading, Situation } from '../../model/index.js'
import { openSources, type Sources } from '../sources.js'

/** What is exported. */
export interface Exporting {
  readonly situation: Situation
  readonly readings: readonly Reading[]
  readonly sources: Sources
}

/** A format that a situation can be had in. */
export interface ExportFormat {
  readonly name: string
  /** For help: "events as GeoJSON (RFC 7946)". */
  readonly what: string
  /** Media type. */
  readonly type: string
  readonly extension: string
  readonly make: (exporting: Exporting) => string
}

export const exportingOf = (situation: Situation, readings: readonly Reading[]): Exporting => ({
  situation,
  readings,
  sources: openSources(situation, readings),
})

export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** A name for things of ours that have no address (RFC 8141 would want a registered namespace; "urn:reportedly" is an informal one). */
export const urn = (...parts: readonly string[]): string =>
  `urn:reportedly:${parts.map(part => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'))).join(':')}`
