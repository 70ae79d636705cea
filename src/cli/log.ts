import { logLines, logText } from '../app/ledger/print.js'
import { printResult, situationGiven, withArchive } from './archive.js'
import { countOf, type Given } from './arguments.js'
import type { Desk } from './desk.js'

const LIMIT = 40

export function runLog(given: Given, desk: Desk): Promise<number> {
  return withArchive(given, true, async archive => {
    const lines = logLines(archive, situationGiven(given, archive), countOf(given, 'before'), countOf(given, 'limit') ?? LIMIT)
    await printResult(given, desk, lines, logText(lines))
    return 0
  })
}
