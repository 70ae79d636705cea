import { createHash } from 'node:crypto'
import type { Obtained, Raw, Received, Report } from '../model/index.js'
import { canonicalAddress } from './formats/addresses.js'

export const hashOf = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

export const rawOf = (content: Uint8Array | string): Raw => ({ sha256: hashOf(content), bytes: Buffer.byteLength(content) })

/** What a file may say of a report beside its own fields. */
export type GivenExtra = Partial<
  Pick<Received, 'byline' | 'modified' | 'canonical' | 'replaces' | 'withdrawn' | 'embargoedUntil'>
>

/** A report as a file gave it, field by field: nothing of it is tidied. */
export function receiveGiven(report: Report, raw: Raw, at: string, extra: GivenExtra = {}): Received {
  const obtained: Obtained[] = [{ field: 'text', value: hashOf(report.text), from: 'given', at }]
  for (const field of ['title', 'outlet', 'published'] as const) {
    const value = report[field]
    if (value !== null) obtained.push({ field, value, from: 'given', at })
  }
  const canonical = report.url === null ? null : canonicalAddress(report.url)
  const rest = { byline: null, modified: null, canonical, replaces: null, withdrawn: false, embargoedUntil: null }
  return { report, problems: [], raw, obtained, ...rest, ...extra }
}
