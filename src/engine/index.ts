import { corroborate, type WeaveOptions } from '../corroborate/index.js'
import { extract } from '../extract/index.js'
import { openGazetteer } from '../knowledge/index.js'
import { openLanguageModel, parse } from '../language/index.js'
import type { Document, Reading, Report, Situation } from '../model/index.js'

/** What the engine needs from outside, as bytes: views are laid over them, so several workers may share one SharedArrayBuffer. */
export interface EngineData {
  readonly languageModel: Uint8Array
  readonly gazetteer: Uint8Array
}

/** The pure wiring of the stages: no disk, no clock, no network. Nothing in it throws on any report. */
export interface Engine {
  /** "reportedly/0.1.0": stands in every Reading and Situation it makes. */
  readonly name: string
  parse(report: Report): Document
  /** Depends on the report and the engine's data alone. */
  read(report: Report): Reading
  /** The same extraction, when the document is already at hand. */
  extract(document: Document): Reading
  /** Depends on the set of readings, not on their order. `asOf` null: the latest `published`. */
  weave(readings: readonly Reading[], asOf: string | null, options?: WeaveOptions): Situation
}

export const ENGINE_VERSION = '0.1.0'

export function createEngine(data: EngineData): Engine {
  const name = `reportedly/${ENGINE_VERSION}`
  const model = openLanguageModel(data.languageModel)
  const gazetteer = openGazetteer(data.gazetteer)
  return {
    name,
    parse: report => parse(report, model),
    read: report => extract(parse(report, model), name, gazetteer),
    extract: document => extract(document, name, gazetteer),
    weave: (readings, asOf, options) => corroborate(readings, asOf, options),
  }
}
