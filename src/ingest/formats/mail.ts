import PostalMime from 'postal-mime'
import { rawOf } from '../given.js'
import { intakeProblem } from '../problem.js'
import { openFindings, tidyLine, withoutControls } from './findings.js'
import { textOfFragment, withHeadline } from './html/page.js'
import { type Found, makeReceived, problemsOf } from './receive.js'

/** The parser takes mail line by line, some 20 µs each: a book has fewer. */
const MOST_LINES = 300_000

/** An e-mail message: its subject as the headline, its text, its sender as the outlet. What is attached is left out. */
export async function receiveMail(bytes: Uint8Array, id: string, where: string): Promise<Found[]> {
  let lines = 0
  for (const byte of bytes) if (byte === 0x0a) lines += 1
  if (lines > MOST_LINES)
    return problemsOf([intakeProblem('mail-unreadable', where, { reason: `it has more than ${MOST_LINES} lines` })])
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 40, maxHeadersSize: 512 * 1024 })
    const plain = withoutControls(mail.text ?? '')
      .replaceAll('\r\n', '\n')
      .trim()
    const text = plain === '' ? textOfFragment(mail.html ?? '') : plain
    const findings = openFindings()
    findings.add('title', mail.subject, 'headers', 'Subject')
    const { name = '', address = '' } = mail.from ?? {}
    findings.add('outlet', name === '' ? address : name, 'headers', 'From')
    // As it was written, with the sender's own offset.
    findings.add('published', mail.headers.find(({ key }) => key === 'date')?.value, 'headers', 'Date')
    if (text === '') return problemsOf([intakeProblem('mail-unreadable', where, { reason: 'it has no text' })])
    const parts = { id, text: withHeadline(findings.best('title'), text), url: null, findings, raw: rawOf(bytes) }
    const at = plain === '' ? 'its HTML' : 'its plain text'
    return [{ kind: 'received', item: makeReceived({ ...parts, from: 'visible text', at }) }]
  } catch (error) {
    return problemsOf([intakeProblem('mail-unreadable', where, { reason: tidyLine((error as Error).message) })])
  }
}
