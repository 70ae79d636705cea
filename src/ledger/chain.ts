import type { Entry, EntryBody, Sha256 } from '../model/index.js'
import { canonicalJson, type Json, plain } from './canonical.js'
import { hashOf } from './hash.js'
import type { Draft } from './ledger.js'
import { LedgerRefused } from './refused.js'

/** What stands as `previous` in the first entry. */
export const NO_ENTRY: Sha256 = '0'.repeat(64)

/** The canonical JSON that an entry's hash is taken of: all of it but the hash. */
export const sealedText = ({ sequence, at, by, body, previous }: Omit<Entry, 'hash'>): string =>
  canonicalJson({ at, body: body as unknown as Json, by, previous, sequence })

/** The entries that drafts become after `last`. `now`: milliseconds since 1970. Throws LedgerRefused. */
export function chain(last: Entry | null, drafts: readonly Draft[], by: string, now: number): Chained[] {
  const chained: Chained[] = []
  let before = last
  for (const { body } of drafts) {
    const next = nextEntry(before, body, by, now)
    chained.push(next)
    before = next.entry
  }
  return chained
}

/** An entry with the text that its hash is of. */
export interface Chained {
  readonly entry: Entry
  readonly text: string
}

function nextEntry(before: Entry | null, draft: EntryBody, by: string, now: number): Chained {
  const entry = {
    sequence: (before?.sequence ?? 0) + 1,
    at: instant(now, before?.at ?? ''),
    by: plain(by) as string,
    body: bodyOf(draft),
    previous: before?.hash ?? NO_ENTRY,
  }
  const text = sealedText(entry)
  return { entry: { ...entry, hash: hashOf(text) }, text }
}

function bodyOf(draft: EntryBody): EntryBody {
  try {
    return plain(draft) as unknown as EntryBody
  } catch (cause) {
    throw new LedgerRefused('draft', `The entry cannot be written as JSON: ${(cause as Error).message}.`, cause)
  }
}

/** Never earlier than the entry before: a clock that was put back does not reorder what was known when. */
function instant(now: number, before: string): string {
  const at = Number.isFinite(now) ? new Date(now).toISOString() : before
  return at > before ? at : before
}

/** The hashes of the text and the raw bytes that an entry commits to. The text is always kept; raw bytes are only where they were given. */
export function contentsNamed(body: EntryBody): Sha256[] {
  if (body.kind !== 'report-received' && body.kind !== 'report-replaced') return []
  return body.raw === null || body.raw === body.report.text ? [body.report.text] : [body.report.text, body.raw]
}

/**
 * The contents of drafts by hash. Throws LedgerRefused for a draft that names what it does not bring, unless the ledger `holds` it
 * already (or holds that it was sealed).
 */
export function contentsOf(drafts: readonly Draft[], holds: (hash: Sha256) => boolean): ReadonlyMap<Sha256, Uint8Array> {
  const brought = new Map<Sha256, Uint8Array>()
  for (const { body, contents } of drafts) {
    for (const content of contents) brought.set(hashOf(content), content)
    const missing = 'report' in body && typeof body.report === 'object' ? body.report.text : null
    if (missing !== null && !brought.has(missing) && !holds(missing))
      throw new LedgerRefused(
        'draft',
        `The entry names the content ${missing}, but no bytes of that hash came with it. Give the report's text as UTF-8.`,
      )
  }
  return brought
}
