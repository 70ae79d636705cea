import { openLedger } from '../ledger/store/open.js'
import { receivedDraft } from './fixtures/drafts.js'

// A process of its own that appends one entry after another and prints the number of each when it is durable.
// append-many FILE NAME COUNT [LENGTH OF TEXTS]; with "read" for COUNT it prints the number of the last entry, and writes nothing.

const [file = '', name = '', count = '0', length = '0'] = process.argv.slice(2)
try {
  const ledger = openLedger(file, { readOnly: count === 'read' })
  if (count === 'read') process.stdout.write(`${ledger.last()?.sequence}\n`)
  for (let at = 0; at < (Number(count) || 0); at += 1) {
    const [entry] = ledger.append([receivedDraft(`${name}${at}`, `${name} ${at} `.padEnd(Number(length), 'rain '))], name)
    process.stdout.write(`${entry?.sequence}\n`)
  }
  ledger.close()
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? `${error.name} ${(error as { readonly code?: string }).code}: ${error.message}` : error}\n`,
  )
  process.exitCode = 1
}
