import { exportLedger, importLedger, restoreFile, sealEntry } from '../app/ledger/keep.js'
import { ledgerStatus, rebuiltText, restoredText, statusText, verdictText } from '../app/ledger/print.js'
import { rebuild } from '../app/ledger/rebuild.js'
import { byGiven, ledgerGiven, printResult, readingGiven, withArchive } from './archive.js'
import { countOf, type Given, textOf, UsageError } from './arguments.js'
import type { Desk } from './desk.js'
import { writeAll } from './stream.js'
import { didYouMean } from './suggest.js'

type Action = (given: Given, desk: Desk, word: string) => Promise<number>

const ACTIONS: Readonly<Record<string, Action>> = {
  verify,
  status: (given, desk) =>
    withArchive(given, true, async archive => {
      const status = ledgerStatus(archive)
      await printResult(given, desk, status, statusText(status))
      return 0
    }),
  export: (given, desk) =>
    withArchive(given, true, async archive => {
      await writeAll(
        exportLedger(archive, countOf(given, 'after') ?? 0, count => desk.progress(count, null)),
        textOf(given, 'output'),
      )
      return 0
    }),
  import: (given, desk, file) =>
    withArchive(given, false, async archive => {
      const imported = importLedger(archive, file)
      await printResult(given, desk, imported, `${imported.added} entries taken in, ${imported.present} were here.\n`)
      return 0
    }),
  rebuild: (given, desk) =>
    withArchive(given, false, async archive => {
      const rebuilt = await rebuild(archive, byGiven(given), readingGiven(given, desk))
      await printResult(given, desk, rebuilt, rebuiltText(rebuilt))
      return rebuilt.some(({ before, sha256 }) => before !== null && before !== sha256) ? 1 : 0
    }),
  seal: (given, desk, word) =>
    withArchive(given, false, async archive => {
      const note = textOf(given, 'note')
      if (!/^\d{1,15}$/.test(word))
        throw new UsageError('Say which entry: "reportedly ledger seal ENTRY --note WHY". "reportedly log" lists them.')
      if (note === null) throw new UsageError('What is sealed is gone for good: say why with --note "…".')
      const sealed = sealEntry(archive, Number(word), note, byGiven(given))
      const quotes =
        sealed.quotedBy.length === 0
          ? ''
          : ` Its words are still quoted by the decisions ${sealed.quotedBy.join(', ')}, which stay.`
      await printResult(
        given,
        desk,
        sealed,
        `The text of entry ${word} is gone (entry ${sealed.entry}).${quotes} Backups and exports that were made before still hold it.\n`,
      )
      return 0
    }),
  backup: (given, desk, file) =>
    withArchive(given, true, async archive => {
      const copied = archive.ledger.backup(file)
      const head = copied.head === null ? 'empty' : `up to entry ${copied.head.sequence}:${copied.head.hash}`
      await printResult(given, desk, copied, `${file} is a copy of ${archive.ledger.file}, ${head}\n`)
      return 0
    }),
  restore: async (given, desk, file) => {
    const restored = restoreFile(file, ledgerGiven(given))
    await printResult(given, desk, restored, restoredText(restored))
    return 0
  },
}

const TAKES_FILE = new Set(['import', 'backup', 'restore'])

export async function runLedger(given: Given, desk: Desk): Promise<number> {
  const [typed = '', word = '', ...more] = given.names
  const names = Object.keys(ACTIONS)
  const action = names.includes(typed) ? ACTIONS[typed] : undefined
  if (action === undefined) {
    const said =
      typed === '' ? 'Say what to do with the ledger' : `"${typed}" is nothing to do with a ledger${didYouMean(typed, names)}`
    throw new UsageError(`${said}: one of ${names.join(', ')}.`)
  }
  if (more.length > 0) throw new UsageError(`"ledger ${typed}" takes one argument.`)
  if (TAKES_FILE.has(typed) && word === '') throw new UsageError(`Name the file: "reportedly ledger ${typed} FILE".`)
  return action(given, desk, word)
}

function verify(given: Given, desk: Desk): Promise<number> {
  const noted = textOf(given, 'expect')
  const match = noted === null ? null : /^(\d{1,15}):([0-9a-f]{64})$/.exec(noted)
  if (noted !== null && match === null)
    throw new UsageError('--expect needs an entry as "ledger status" prints it: NUMBER:HASH with all 64 digits.')
  const expected = match === null ? [] : [{ sequence: Number(match[1]), hash: match[2] ?? '' }]
  return withArchive(given, true, async ({ ledger }) => {
    const verdict = ledger.verify(expected, sequence => {
      if (sequence % 256 === 0) desk.progress(sequence, null)
    })
    await printResult(given, desk, verdict, verdictText(verdict, ledger.file))
    return verdict.faults.length === 0 ? 0 : 1
  })
}
