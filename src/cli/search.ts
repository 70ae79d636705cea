import { foundText } from '../app/ledger/print.js'
import { searchLedger } from '../app/ledger/search.js'
import { printResult, readingGiven, situationGiven, withArchive } from './archive.js'
import { countOf, type Given, textOf, UsageError } from './arguments.js'
import { type Desk, paperFor } from './desk.js'

const LIMIT = 20

export async function runSearch(given: Given, desk: Desk): Promise<number> {
  const query = given.names.join(' ')
  if (query.trim() === '') throw new UsageError('Say what to search for: "reportedly search WORDS".')
  return withArchive(given, true, async archive => {
    const situation = textOf(given, 'situation') === null ? null : situationGiven(given, archive)
    const limit = countOf(given, 'limit') ?? LIMIT
    const found = await searchLedger(archive, query, { situation, limit, ...readingGiven(given, desk) })
    await printResult(given, desk, found, foundText(found, paperFor(null, false).colour))
    return 0
  })
}
