import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** A small JSON document on disk: whole or not at all, readable by its owner alone. */
export interface JsonFile<T> {
  read(): T
  write(value: T): void
}

/** Throws an Error that names the file where it is no JSON. */
export function openJsonFile<T>(path: string, empty: T): JsonFile<T> {
  return {
    read: () => {
      if (!existsSync(path)) return empty
      try {
        return JSON.parse(readFileSync(path, 'utf8')) as T
      } catch (cause) {
        throw new Error(`${path} is damaged (${(cause as Error).message}). Mend it, or move it away to begin anew.`, { cause })
      }
    },
    write: value => {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      const next = `${path}.${process.pid}.new`
      const file = openSync(next, 'w', 0o600)
      writeSync(file, `${JSON.stringify(value, null, 2)}\n`)
      fsyncSync(file)
      closeSync(file)
      renameSync(next, path)
    },
  }
}
