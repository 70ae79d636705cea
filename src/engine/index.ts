import { type Decided, decide } from '../corroborate/decisions/index.js'
import { corroborate, createLoom, type Loom, type WeaveOptions } from '../corroborate/index.js'
import { extract } from '../extract/index.js'
import { openGazetteer, placeNamed } from '../knowledge/index.js'
import type { KnownActor } from '../knowledge/rows.js'
import { type KnowledgeTable, shippedWho, type Who, whoWith } from '../knowledge/who.js'
import { openLanguageModel, parse } from '../language/index.js'
import type { DecisionMade, Document, Reading, Report, Situation } from '../model/index.js'

/** What the engine needs from outside, as bytes: views are laid over them, so several workers may share one SharedArrayBuffer. */
export interface EngineData {
  readonly languageModel: Uint8Array
  readonly gazetteer: Uint8Array
}

export type { Decided, Loom }

/** The pure wiring of the stages: no disk, no clock, no network. Nothing in it throws on any report. */
export interface Engine {
  /** "reportedly/0.1.0", or "reportedly/0.1.0+knowledge.0a1b2c3d4e5f" with a user's rows: stands in every Reading and Situation it makes. */
  readonly name: string
  parse(report: Report): Document
  /** Depends on the report and the engine's data alone. */
  read(report: Report): Reading
  /** The same extraction, when the document is already at hand. */
  extract(document: Document): Reading
  /** Depends on the set of readings, not on their order. `asOf` null: the latest `published`. */
  weave(readings: readonly Reading[], asOf: string | null, options?: WeaveOptions): Situation
  /** Weaves as readings come and go: the same as `weave` of all that are there, at the cost of what a report more can change. */
  loom(): Loom
  /** Lays people's decisions over readings; weave the readings it gives, with its constraints as `decisions`. */
  decide(readings: readonly Reading[], decisions: readonly DecisionMade[]): Decided
  /** The row of the knowledge base under the key that Actor.known has. */
  known(key: string): KnownActor | null
}

export const ENGINE_VERSION = '0.1.0'

/** `knowledge`: tables of a user's own rows beside those that ship; throws KnowledgeRefused where one of them is refused. */
export function createEngine(data: EngineData, knowledge: readonly KnowledgeTable[] = []): Engine {
  const own = knowledge.length === 0 ? null : whoWith(knowledge)
  const name = `reportedly/${ENGINE_VERSION}${own === null ? '' : `+knowledge.${own.hash}`}`
  // What ships is put together at the first report.
  const who = (): Who => own ?? shippedWho()
  const model = openLanguageModel(data.languageModel)
  const gazetteer = openGazetteer(data.gazetteer)
  return {
    name,
    parse: report => parse(report, model),
    read: report => extract(parse(report, model), name, { who: who(), gazetteer }),
    extract: document => extract(document, name, { who: who(), gazetteer }),
    weave: (readings, asOf, options) => corroborate(readings, asOf, options),
    loom: () => createLoom(),
    decide: (readings, decisions) =>
      decide(readings, decisions, { placeNamed: name => placeNamed(gazetteer, name), actorNamed: name => who().named(name) }),
    known: key => who().byKey(key),
  }
}
