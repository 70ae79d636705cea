import { join } from 'node:path'
import { type Archive, DEFAULT_LEDGER, openArchive } from '../app/ledger/archive.js'
import { situationMeant } from '../app/ledger/situations.js'
import { type Given, isOn, textOf } from './arguments.js'
import type { Desk } from './desk.js'
import { jobsGiven } from './input.js'
import { knowledgeGiven } from './knowledge.js'
import { writeOnce } from './stream.js'

/** Opens the ledger that a command was given, works on it, and closes it whatever happened. */
export async function withArchive<T>(given: Given, readOnly: boolean, work: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = openArchive(ledgerGiven(given), { knowledge: knowledgeGiven(given), readOnly })
  try {
    return await work(archive)
  } finally {
    archive.close()
  }
}

export const ledgerGiven = (given: Given): string => textOf(given, 'ledger') ?? join(...DEFAULT_LEDGER.split('/'))

export const situationGiven = (given: Given, archive: Archive): string => situationMeant(archive, textOf(given, 'situation')).id

export const byGiven = (given: Given): string => textOf(given, 'by') ?? 'local'

/** How reports of the ledger are read that were not read before. */
export const readingGiven = (given: Given, desk: Desk) => ({
  jobs: jobsGiven(given),
  onProgress: (read: number, of: number) => desk.progress(read, of === 0 ? null : read / of),
})

/** Prints a result for people, or the same as JSON. */
export async function printResult(given: Given, desk: Desk, data: unknown, text: string): Promise<void> {
  desk.clear()
  await writeOnce(isOn(given, 'json') ? `${JSON.stringify(data, null, 2)}\n` : text, textOf(given, 'output'))
}
