import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'

/** A WACZ archive that was checked: the hashes of all that is read of it are those that its package tells. */
export interface Wacz {
  readonly warcs: readonly { readonly name: string; readonly open: () => Promise<AsyncIterable<Uint8Array>> }[]
  /** Addresses of the pages that were archived on purpose; empty: not told, so all may be. */
  readonly pages: ReadonlySet<string>
  readonly close: () => void
}

export type ReadWacz =
  | { readonly kind: 'wacz'; readonly wacz: Wacz }
  | { readonly kind: 'refused'; readonly altered: boolean; readonly reason: string }

export const WACZ_LIMITS = { entries: 10_000, package: 8 * 1024 * 1024, pages: 64 * 1024 * 1024, warc: 4 * 1024 ** 3, ratio: 100 }

class Refused extends Error {
  readonly altered: boolean
  constructor(reason: string, altered: boolean) {
    super(reason)
    this.altered = altered
  }
}

/**
 * Opens a WACZ file (1.1, 1.2) by its path or its bytes. Nothing is ever written out, so that no name in it can lead anywhere; names
 * that try are a reason to refuse the archive.
 */
export async function openWacz(source: string | Uint8Array): Promise<ReadWacz> {
  let zip: ZipFile | null = null
  try {
    // It must be told not to close itself, or it closes behind the last name, before anything is read.
    const options = { autoClose: false, strictFileNames: true }
    zip = typeof source === 'string' ? await openPromise(source, options) : await fromBufferPromise(Buffer.from(source), options)
    return { kind: 'wacz', wacz: await checked(zip) }
  } catch (error) {
    zip?.close()
    return { kind: 'refused', altered: error instanceof Refused && error.altered, reason: (error as Error).message }
  }
}

async function checked(zip: ZipFile): Promise<Wacz> {
  const entries = await entriesOf(zip)
  const open = async (name: string, most: number): Promise<AsyncIterable<Uint8Array>> => {
    const entry = entries.get(name)
    if (entry === undefined) throw new Refused(`it holds no ${name}`, true)
    if (entry.uncompressedSize > most) throw new Refused(`${name} has ${entry.uncompressedSize} bytes`, false)
    if (entry.uncompressedSize > 1024 * 1024 && entry.uncompressedSize > entry.compressedSize * WACZ_LIMITS.ratio)
      throw new Refused(`${name} unpacks to more than ${WACZ_LIMITS.ratio} times its size`, false)
    return (await zip.openReadStreamPromise(entry)) as Readable
  }
  const whole = async (name: string, most: number) => {
    const pieces: Uint8Array[] = []
    for await (const chunk of await open(name, most)) pieces.push(chunk)
    return Buffer.concat(pieces)
  }
  const description = await whole('datapackage.json', WACZ_LIMITS.package)
  if (entries.has('datapackage-digest.json')) {
    const said = fieldOf(parse(await whole('datapackage-digest.json', WACZ_LIMITS.package), 'datapackage-digest.json'), 'hash')
    if (said !== `sha256:${createHash('sha256').update(description).digest('hex')}`)
      throw new Refused('datapackage.json is not what datapackage-digest.json says', true)
  }
  const hashes = hashesOf(parse(description, 'datapackage.json'))
  const names = [...entries.keys()].filter(name => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(name)).sort()
  const pageLists = [...entries.keys()].filter(name => /^pages\/[^/]+\.jsonl$/.test(name)).sort()
  for (const name of [...names, ...pageLists]) await verify(name, hashes, await open(name, WACZ_LIMITS.warc))
  const pages = new Set<string>()
  for (const name of pageLists) for (const page of pagesOf(await whole(name, WACZ_LIMITS.pages))) pages.add(page)
  return {
    warcs: names.map(name => ({ name, open: () => open(name, WACZ_LIMITS.warc) })),
    pages,
    close: () => zip.close(),
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= WACZ_LIMITS.entries) throw new Refused(`it holds more than ${WACZ_LIMITS.entries} files`, false)
    // Of two files with one name, which is meant depends on who unpacks it.
    if (entries.has(entry.fileName)) throw new Refused(`it holds two files named ${entry.fileName}`, true)
    entries.set(entry.fileName, entry)
  }
  return entries
}

async function verify(name: string, hashes: ReadonlyMap<string, string>, content: AsyncIterable<Uint8Array>): Promise<void> {
  const said = hashes.get(name)
  if (said === undefined) throw new Refused(`datapackage.json does not tell of ${name}`, true)
  const hash = createHash('sha256')
  for await (const chunk of content) hash.update(chunk)
  if (`sha256:${hash.digest('hex')}` !== said) throw new Refused(`${name} is not what datapackage.json says`, true)
}

function parse(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    throw new Refused(`${name} is not JSON`, true)
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined

function hashesOf(description: unknown): Map<string, string> {
  const resources = fieldOf(description, 'resources')
  const hashes = new Map<string, string>()
  for (const resource of Array.isArray(resources) ? resources : []) {
    const [path, hash] = [fieldOf(resource, 'path'), fieldOf(resource, 'hash')]
    if (typeof path === 'string' && typeof hash === 'string') hashes.set(path, hash)
  }
  return hashes
}

/** The first line tells the format; a line that is no page is passed over. */
function* pagesOf(bytes: Uint8Array): Generator<string> {
  for (const line of Buffer.from(bytes).toString('utf8').split('\n').slice(1)) {
    if (line.trim() === '') continue
    const address = fieldOf(parse(Buffer.from(line), 'a list of pages'), 'url')
    if (typeof address === 'string' && URL.canParse(address)) yield new URL(address).href
  }
}
