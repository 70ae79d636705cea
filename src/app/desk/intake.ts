import { randomUUID } from 'node:crypto'
import { sha256 } from '../../base/sha256.js'
import type { Incoming, IntakeProblem } from '../../ingest/index.js'
import { isAddress } from '../../ingest/sources.js'
import type { Intake, Received, Report } from '../../model/index.js'
import { reportsFrom, reportsOfBytes } from '../intake.js'
import type { Progress } from './jobs.js'

/** A report that came as it is, with nothing more to be found out about it. */
export const toReceived = ({ report, problems }: Incoming): Received => ({
  report,
  problems,
  raw: { sha256: sha256(report.text), bytes: Buffer.byteLength(report.text) },
  obtained: [],
  byline: null,
  modified: null,
  canonical: report.url,
  replaces: null,
  withdrawn: false,
  embargoedUntil: null,
})

/** What a page sends, made reports: pasted text, a file of any kind that is read, or an address. */
export async function* intakeOf(intake: Intake, progress: Progress): AsyncGenerator<Received> {
  const tell = ({ where, message }: IntakeProblem) => progress.problem(`${where}: ${message}`)
  switch (intake.kind) {
    case 'text': {
      progress.expect(1)
      const { text, title = null, outlet = null, published = null, url = null } = intake
      const report: Report = { id: `pasted-${randomUUID().slice(0, 8)}`, text, title, outlet, url, published }
      if (text.trim() === '') progress.problem('The text is empty; paste the report itself, headline included.')
      else yield toReceived({ report, problems: [] })
      return
    }
    case 'address':
      if (isAddress(intake.url)) yield* withOwnIds(reportsFrom([intake.url], {}, tell))
      else progress.problem(`"${intake.url}" is no address: write it out, beginning with https://.`)
      return
    case 'file': {
      const { name, base64, outlet = null, published = null } = intake
      // A name alone: it is shown and tells the kind by its ending, and no file of this machine is opened by it.
      const bytes = Buffer.from(base64, 'base64')
      yield* withOwnIds(reportsOfBytes(name.replace(/^.*[\\/]/, ''), bytes, { outlet, date: published }, tell))
      return
    }
    default:
      return intake satisfies never
  }
}

/** Two files of one name are two reports, so their ids are made of what is in them too. */
async function* withOwnIds(items: AsyncIterable<Received>): AsyncGenerator<Received> {
  for await (const item of items) {
    const { report } = item
    const mark = sha256(`${item.canonical ?? ''}\n${report.text}`).slice(0, 8)
    yield { ...item, report: { ...report, id: `${report.id}-${mark}` } }
  }
}
