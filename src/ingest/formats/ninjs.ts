import { rawOf } from '../given.js'
import { intakeProblem } from '../problem.js'
import { type Findings, openFindings, tidyLine, withoutControls } from './findings.js'
import { textOfFragment, withHeadline } from './html/page.js'
import { findMoment } from './moments.js'
import { embargoNote, type Found, makeReceived, problemsOf } from './receive.js'

type Fields = Readonly<Record<string, unknown>>

const MARKS = [
  'pubstatus',
  'pubStatus',
  'versioncreated',
  'versionCreated',
  'headlines',
  'bodies',
  'body_text',
  'body_html',
  'body_xhtml',
]

/** Whether a JSON value is a news item in IPTC's ninjs, rather than a report of our own. */
export const isNinjs = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Fields)['uri'] === 'string' &&
  (value as Fields)['text'] === undefined &&
  MARKS.some(mark => (value as Fields)[mark] !== undefined)

const MOST_ASSOCIATED = 200

/**
 * A ninjs item, of version 1 to 3, and the items of text within it. One that is "canceled" is told as withdrawn, with what text it has;
 * one that is "withheld" is not read.
 */
export function receiveNinjs(value: Fields, where: string, id: string): Found[] {
  const found: Found[] = []
  const waiting: Fields[] = [value]
  for (let index = 0; index < waiting.length && index <= MOST_ASSOCIATED; index += 1) {
    const item = waiting[index] as Fields
    const type = stringOf(item['type'])
    if (type === null || type === 'text' || type === 'composite') {
      const own = receiveOne(item, where, index === 0 ? id : `${id}-${index + 1}`)
      // A composite may be nothing but its parts.
      if (type !== 'composite' || own.some(({ kind }) => kind === 'received')) found.push(...own)
    } else if (index === 0)
      found.push(
        ...problemsOf([intakeProblem('news-item-unreadable', where, { reason: `it is of type "${tidyLine(type)}", not text` })]),
      )
    waiting.push(...associatedOf(item))
  }
  return found
}

const associatedOf = (item: Fields): Fields[] => {
  const { associations } = item
  const all = Array.isArray(associations) ? associations : Object.values((associations ?? {}) as Fields)
  return all.filter((each): each is Fields => typeof each === 'object' && each !== null).slice(0, MOST_ASSOCIATED)
}

function receiveOne(item: Fields, where: string, id: string): Found[] {
  const uri = stringOf(item['uri'])
  if (uri === null) return problemsOf([intakeProblem('news-item-unreadable', where, { reason: 'it has no "uri"' })])
  const status = stringOf(item['pubStatus'] ?? item['pubstatus'])
  if (status === 'withheld') return problemsOf([intakeProblem('news-item-withheld', where, { id: uri })])
  const withdrawn = status === 'canceled' || status === 'cancelled'
  const findings = findingsOf(item)
  const text = textOf(item)
  if (text === '' && !withdrawn) return problemsOf([intakeProblem('news-item-unreadable', where, { reason: 'it has no text' })])
  const until = findMoment(stringOf(item['embargoedUntil'] ?? item['embargoeduntil'] ?? item['embargoed']) ?? '')
  const isLater = Number(item['version'] ?? 1) > 1
  const received = makeReceived({
    id,
    text: withHeadline(findings.best('title'), text),
    url: /^https?:/.test(uri) ? uri : null,
    findings,
    raw: rawOf(JSON.stringify(item)),
    from: 'feed',
    at: 'ninjs body',
    canonical: uri,
    withdrawn,
    replaces: withdrawn || isLater ? uri : null,
    embargoedUntil: until,
  })
  return [...problemsOf(embargoNote(received)), { kind: 'received', item: received }]
}

function findingsOf(item: Fields): Findings {
  const findings = openFindings()
  const note = (field: Parameters<Findings['add']>[0], value: unknown, at: string) =>
    findings.add(field, value, 'feed', `ninjs ${at}`)
  note('title', roleOf(item['headlines'], 'main'), 'headlines')
  for (const name of ['headline', 'title']) note('title', item[name], name)
  note('outlet', nameOfSource(item['infoSources'] ?? item['infosources']), 'infoSources')
  for (const name of ['provider', 'copyrightHolder', 'copyrightholder']) note('outlet', item[name], name)
  for (const name of ['by', 'byline']) note('byline', item[name], name)
  for (const name of ['contentCreated', 'contentcreated', 'firstCreated', 'firstcreated', 'versionCreated', 'versioncreated'])
    note('published', item[name], name)
  for (const name of ['versionCreated', 'versioncreated']) note('modified', item[name], name)
  return findings
}

/** Plain text before markup, since nothing need be made of it. */
function textOf(item: Fields): string {
  const bodies = Array.isArray(item['bodies']) ? (item['bodies'] as Fields[]) : []
  const body = bodies.find(({ contentType, contenttype }) => /plain/.test(String(contentType ?? contenttype))) ?? bodies[0]
  const type = String(body?.['contentType'] ?? body?.['contenttype'] ?? '')
  const value = stringOf(body?.['value']) ?? stringOf(item['body_text'])
  if (value !== null) return /html|xml/.test(type) ? textOfFragment(value) : withoutControls(value).trim()
  const html = stringOf(item['body_html'] ?? item['body_xhtml'])
  return html === null ? '' : textOfFragment(html)
}

/** The value with a role, or the first. */
function roleOf(values: unknown, role: string): string | null {
  if (!Array.isArray(values)) return null
  const all = values as Fields[]
  return stringOf((all.find(each => each?.['role'] === role) ?? all[0])?.['value'])
}

function nameOfSource(sources: unknown): string | null {
  if (!Array.isArray(sources)) return null
  const all = sources as Fields[]
  const isOutlet = (each: Fields) => /provid|publish|distribut|source/i.test(String(each?.['role'] ?? ''))
  return stringOf((all.find(isOutlet) ?? all[0])?.['name'])
}

const stringOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
