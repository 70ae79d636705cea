import { randomUUID } from 'node:crypto'
import { sha256 } from '../../base/sha256.js'
import type { Incoming } from '../../ingest/index.js'
import type { Intake, Received, Report } from '../../model/index.js'
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

/** What a page sends, made reports. */
export async function* intakeOf(intake: Intake, progress: Progress): AsyncGenerator<Received> {
  if (intake.kind !== 'text') {
    progress.problem('Only pasted text can be taken in so far.')
    return
  }
  progress.expect(1)
  const { text, title = null, outlet = null, published = null, url = null } = intake
  const report: Report = { id: `pasted-${randomUUID().slice(0, 8)}`, text, title, outlet, url, published }
  if (text.trim() === '') progress.problem('The text is empty; paste the report itself, headline included.')
  else yield toReceived({ report, problems: [] })
}
