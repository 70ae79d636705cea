import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Delivery, Fired } from './fired.js'

/** Posts to an address; resolves to what went wrong, null: nothing. */
export type Send = (url: string, body: string, contentType: string) => Promise<string | null>

/** By webhook, through the one fetcher, or as a mail file in a folder; the page is told by itself. */
export const deliverWith =
  (send: Send): Delivery =>
  async fired => {
    const { deliver } = fired.alert
    if (deliver.kind === 'webhook') {
      const fault = await send(deliver.url, JSON.stringify(fired), 'application/json')
      if (fault !== null) throw new Error(fault)
    } else if (deliver.kind === 'mail-file') await writeMail(deliver.folder, fired)
  }

/** Under a name of its own at the end alone, so that whoever sends the mails never takes half of one. */
async function writeMail(folder: string, fired: Fired): Promise<void> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${fired.at.replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.eml`)
  await writeFile(`${path}.part`, mailOf(fired))
  await rename(`${path}.part`, path)
}

/** RFC 5322, base64 bodies: no word of a report can become a header or a line of the protocol. */
export function mailOf({ alert, at, evidence }: Fired): string {
  const subject = `${alert.name}: ${evidence[0]?.change.label ?? ''}${evidence.length > 1 ? ` and ${evidence.length - 1} more` : ''}`
  const body = evidence
    .map(({ change, claims }) => {
      const lines = claims.map(
        claim => `  ${claim.sentence ?? `“${claim.quote}”`}${claim.url === null ? '' : `\n  ${claim.url}`}`,
      )
      return [change.words, ...lines].join('\n')
    })
    .join('\n\n')
  return [
    'From: Reportedly <reportedly@localhost>',
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Subject: ${encodedWord(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(`${body}\n`, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '',
  ].join('\r\n')
}

/** RFC 2047: pieces of at most 45 bytes, cut between characters. */
function encodedWord(words: string): string {
  const pieces: string[] = []
  let piece = ''
  for (const letter of words.replace(/\s+/g, ' ')) {
    if (Buffer.byteLength(piece + letter) > 45) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece].map(one => `=?utf-8?B?${Buffer.from(one, 'utf8').toString('base64')}?=`).join('\r\n ')
}
