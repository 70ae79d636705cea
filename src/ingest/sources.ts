import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { type IntakeProblem, intakeProblem } from './problem.js'

/** How the bytes of an input are to be taken. */
export type Format = 'text' | 'jsonl' | 'json'

/** One input to be read: a file, or standard input. */
export interface Source {
  /** As messages name it: the path as given, "standard input". */
  readonly name: string
  /** Null: standard input. */
  readonly path: string | null
  /** The id of its report, or the stem of its reports' ids. */
  readonly id: string
  /** Null: to be told from the first bytes. */
  readonly format: Format | null
  /** Bytes; 0 where unknown. */
  readonly size: number
}

const FORMATS: Readonly<Record<string, Format | 'html'>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.html': 'html',
  '.htm': 'html',
}

/** What a folder is looked through for. */
export const REPORT_ENDINGS = Object.keys(FORMATS).filter(ending => FORMATS[ending] !== 'html')

/** Files that stand beside reports in a folder and are none. */
const ABOUT_THE_FOLDER = /^(readme|license|licence|notice)\b/i

/**
 * Names of files and folders, or "-", → the inputs they stand for, in the order given; those of a folder sorted by path in code
 * units, with its folders (links to folders, and hidden, README and LICENSE files left out). `forced` overrides what a file's ending says.
 */
export function findSources(names: readonly string[], forced: 'auto' | Format): (Source | IntakeProblem)[] {
  return names.flatMap(name => (name === '-' ? [standardInput(forced)] : sourcesOf(name, forced)))
}

const standardInput = (forced: 'auto' | Format): Source => ({
  name: 'standard input',
  path: null,
  id: 'standard-input',
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
      return extname(entry.name).toLowerCase() in FORMATS ? [child] : []
    })
  return inside('').sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

function fileSource(path: string, relative: string, forced: 'auto' | Format, size: number): Source | IntakeProblem {
  const ending = extname(path)
  const format = forced === 'auto' ? (FORMATS[ending.toLowerCase()] ?? 'text') : forced
  if (format === 'html') return intakeProblem('file-unreadable', path)
  const id = ending === '' ? relative : relative.slice(0, -ending.length)
  return { name: path, path, id, format, size }
}
