import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Format } from './formats/sniff.js'
import { type IntakeProblem, intakeProblem } from './problem.js'

/** One input to be read: a file, an address, or standard input. */
export interface Source {
  /** As messages name it: the path or address as given, "standard input". */
  readonly name: string
  /** Null: an address, or standard input. */
  readonly path: string | null
  /** Null: not of the web. */
  readonly address: string | null
  /** The id of its report, or the stem of its reports' ids. */
  readonly id: string
  /** Null: to be told from the first bytes. */
  readonly format: Format | null
  /** Bytes; 0 where unknown. */
  readonly size: number
}

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.json': 'json',
  '.ninjs': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.html': 'markup',
  '.htm': 'markup',
  '.xhtml': 'markup',
  '.xml': 'markup',
  '.rss': 'markup',
  '.atom': 'markup',
  '.rdf': 'markup',
  '.opml': 'markup',
  '.eml': 'mail',
  '.warc': 'warc',
  '.warc.gz': 'warc',
  '.wacz': 'wacz',
}

/** What a folder is looked through for. */
export const REPORT_ENDINGS = Object.keys(FORMATS)

const ENDING = /(?:\.warc\.gz|\.[^.]+)$/

const endingOf = (name: string): string => ENDING.exec(name.toLowerCase())?.[0] ?? ''

/** Files that stand beside reports in a folder and are none. */
const ABOUT_THE_FOLDER = /^(readme|license|licence|notice)\b/i

/**
 * Names of files and folders, addresses of the web, or "-", → the inputs they stand for, in the order given; those of a folder sorted by
 * path in code units, with its folders (links to folders, and hidden, README and LICENSE files left out). `forced` overrides what a
 * file's ending says.
 */
export function findSources(names: readonly string[], forced: 'auto' | Format): (Source | IntakeProblem)[] {
  return names.flatMap(name =>
    name === '-' ? [standardInput(forced)] : isAddress(name) ? [webSource(name, forced)] : sourcesOf(name, forced),
  )
}

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name)

const standardInput = (forced: 'auto' | Format): Source => ({
  name: 'standard input',
  path: null,
  address: null,
  id: 'standard-input',
  format: forced === 'auto' ? null : forced,
  size: 0,
})

const webSource = (address: string, forced: 'auto' | Format): Source => ({
  name: address,
  path: null,
  address,
  id: address.replace(/^https?:\/\//i, '').replace(/[?#].*$|\/+$/g, ''),
  format: forced === 'auto' ? null : forced,
  size: 0,
})

function sourcesOf(name: string, forced: 'auto' | Format): (Source | IntakeProblem)[] {
  try {
    const stats = statSync(name)
    if (!stats.isDirectory()) return [fileSource(name, basename(name), forced, stats.size)]
    const paths = pathsUnder(name)
    if (paths.length > 0) {
      return paths.map(path => fileSource(join(name, path), path, forced, statSync(join(name, path)).size))
    }
    return [intakeProblem('folder-without-reports', name, { endings: REPORT_ENDINGS.join(', ') })]
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return [intakeProblem('file-missing', name)]
    return [intakeProblem('file-unreadable', name, { reason: code ?? message })]
  }
}

/** Paths of report files under a folder, relative to it, with forward slashes. */
function pathsUnder(folder: string): string[] {
  const inside = (path: string): string[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap(entry => {
      if (entry.name.startsWith('.') || ABOUT_THE_FOLDER.test(entry.name)) return []
      const child = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isDirectory()) return inside(child)
      return endingOf(entry.name) in FORMATS ? [child] : []
    })
  return inside('').sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

export function fileSource(path: string, relative: string, forced: 'auto' | Format, size: number): Source {
  const ending = endingOf(path)
  // What ends in nothing that is known is told by its first bytes.
  const format = forced === 'auto' ? (FORMATS[ending] ?? null) : forced
  const id = ending === '' ? relative : relative.slice(0, -ending.length)
  return { name: path, path, address: null, id, format, size }
}
