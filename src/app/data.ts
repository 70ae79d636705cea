import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createEngine, type Engine, type EngineData } from '../engine/index.js'
import { KnowledgeRefused, type KnowledgeTable } from './knowledge.js'

/** The package's own folder, whether it is a checkout or installed. */
export const PACKAGE_ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Where each part of the engine's data lies in the package, and what it is called in messages. */
const PARTS: Readonly<Record<keyof EngineData, { readonly file: string; readonly name: string }>> = {
  languageModel: { file: 'models/english.bin', name: 'language model' },
  gazetteer: { file: 'models/gazetteer.bin', name: 'gazetteer' },
}

/** A file that the package should hold is not there, or is not what it should be; the message says which and what to do. */
export class DataMissing extends Error {
  override readonly name = 'DataMissing'
}

const REMEDY = 'Install the package again; in a checkout, fetch the file again with git.'

/** The data that ships with the package, read from disk. Throws DataMissing. */
export const loadEngineData = (root: string = PACKAGE_ROOT): EngineData =>
  eachPart(part => {
    const { file, name } = PARTS[part]
    const path = join(root, file)
    if (existsSync(path)) return readFileSync(path)
    throw new DataMissing(`The ${name} is missing: there is no file ${path}. ${REMEDY}`)
  })

/** Opens the engine over data; what it refuses is told as DataMissing, a user's rows as KnowledgeRefused. */
export function openEngine(data: EngineData, knowledge: readonly KnowledgeTable[] = []): Engine {
  try {
    return createEngine(data, knowledge)
  } catch (cause) {
    if (!(cause instanceof RangeError) || cause instanceof KnowledgeRefused) throw cause
    throw new DataMissing(`The engine cannot use its data (${cause.message}). ${REMEDY}`, { cause })
  }
}

/** The same data over shared memory, so that worker threads read one copy. */
export const shareEngineData = (data: EngineData): EngineData =>
  eachPart(part => {
    const view = new Uint8Array(new SharedArrayBuffer(data[part].length))
    view.set(data[part])
    return view
  })

function eachPart(bytesOf: (part: keyof EngineData) => Uint8Array): EngineData {
  const parts = Object.keys(PARTS) as (keyof EngineData)[]
  return Object.fromEntries(parts.map(part => [part, bytesOf(part)])) as unknown as EngineData
}
