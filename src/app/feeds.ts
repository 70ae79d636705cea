import type { Change, Refusal } from '../model/index.js'
import { type DeskService, isRefusal, PRESENT } from './desk/service.js'

/** At most so many days are told. */
const MOST_DAYS = 30

interface Item {
  readonly id: string
  readonly at: string
  readonly change: Change
}

/** What changed on each of the last days of a situation, as Atom (RFC 4287) or JSON Feed 1.1; `base`: the server's own address. */
export function changesFeed(
  desk: DeskService,
  situation: string,
  form: 'atom' | 'json',
  base: string,
): { readonly text: string } | Refusal {
  const found = desk.desk(situation, PRESENT, null)
  if (isRefusal(found)) return found
  const days = [...new Set(found.situation.reports.flatMap(({ published }) => published?.slice(0, 10) ?? []))].sort()
  const items = days.slice(-MOST_DAYS).flatMap((day, index, all) => itemsOfDay(desk, situation, day, all[index - 1] ?? null))
  const title = `${found.card.name}: what changed`
  const home = `${base}/#s=${encodeURIComponent(situation)}`
  const self = `${base}/api/v1/situations/${encodeURIComponent(situation)}/changes.${form}`
  return { text: form === 'atom' ? atom(title, home, self, items.toReversed()) : jsonFeed(title, home, self, items.toReversed()) }
}

function itemsOfDay(desk: DeskService, situation: string, day: string, before: string | null): Item[] {
  const picture = desk.desk(situation, { asOf: `${day}T23:59:59Z`, knownAt: null }, before ?? '1000-01-01')
  if (isRefusal(picture)) return []
  const embargoed = new Set(desk.embargoes(situation).map(({ report }) => report))
  return picture.changes
    .filter(({ claims }) => !claims.some(({ report }) => embargoed.has(report)))
    .map(change => ({ id: `${situation}/${day}/${change.event ?? change.label}/${change.kind}`, at: `${day}T00:00:00Z`, change }))
}

const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const xml = (text: string): string => text.replace(NO_XML, '\ufffd').replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)

const wellFormed = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))

const idOf = (id: string): string => `urn:reportedly:${wellFormed(id)}`

function atom(title: string, home: string, self: string, items: readonly Item[]): string {
  const entries = items.map(
    ({ id, at, change }) =>
      `<entry><id>${xml(idOf(id))}</id><title>${xml(change.label)}</title><updated>${at}</updated>` +
      `<link rel="alternate" href="${xml(linkOf(home, change))}"/><category term="${change.kind}"/>` +
      `<summary>${xml(change.words)}</summary></entry>`,
  )
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">' +
    `<id>${xml(idOf(self))}</id><title>${xml(title)}</title><updated>${items[0]?.at ?? '1970-01-01T00:00:00Z'}</updated>` +
    `<author><name>Reportedly</name></author><link rel="self" href="${xml(self)}"/><link rel="alternate" href="${xml(home)}"/>` +
    `${entries.join('\n')}</feed>\n`
  )
}

const jsonFeed = (title: string, home: string, self: string, items: readonly Item[]): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: home,
      feed_url: self,
      items: items.map(({ id, at, change }) => ({
        id: idOf(id),
        url: linkOf(home, change),
        title: change.label,
        content_text: change.words,
        date_published: at,
        tags: [change.kind],
        _reportedly: change,
      })),
    },
    null,
    2,
  )}\n`

const linkOf = (home: string, { event }: Change): string => (event === null ? home : `${home}&e=${wellFormed(event)}`)
