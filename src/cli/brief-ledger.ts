import type { BriefOf } from '../app/brief.js'
import { pictureOf } from '../app/ledger/picture.js'
import type { Reading } from '../model/index.js'
import { readingGiven, situationGiven, withArchive } from './archive.js'
import { type Given, textOf, UsageError } from './arguments.js'
import type { Desk } from './desk.js'
import { statusOf } from './input.js'

type PrintBrief = (given: Given, readings: readonly Reading[], weaving: NonNullable<BriefOf['weaving']>) => Promise<void>

/** What the ledger holds, with what people decided. */
export async function briefOfLedger(given: Given, desk: Desk, print: PrintBrief): Promise<number> {
  if (given.names.length > 0)
    throw new UsageError(
      'Reports of a ledger and of files are not mixed: leave the files out, or put them in with "reportedly add".',
    )
  return withArchive(given, true, async archive => {
    const options = { ...readingGiven(given, desk), knownAt: textOf(given, 'known-at') }
    const { readings, options: weaving, outcomes } = await pictureOf(archive, situationGiven(given, archive), options)
    for (const { entry, why } of outcomes.filter(({ state }) => state === 'lost'))
      desk.warn(`Decision ${entry} changes nothing: ${why}.`)
    desk.clear()
    await print(given, readings, weaving)
    return statusOf(desk, readings.length)
  })
}
