import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith'
import type { ObtainedField } from '../../../model/index.js'

/** One item of a feed, before its addresses are made whole: what each format calls differently, under one name. */
export interface ItemDraft {
  readonly key: string | null
  readonly address: string | null
  /** The longest text that the item holds: HTML, or plain. */
  readonly content: string
  readonly isPlain: boolean
  /** The fields that it tells, with the place of each. */
  readonly told: readonly (readonly [field: ObtainedField, value: string | null | undefined, at: string])[]
}

export function rssItem(item: RssFeed.Item<string>): ItemDraft {
  const { guid, link, source } = item
  const address = link ?? (guid?.isPermaLink !== false && /^https?:/.test(guid?.value ?? '') ? guid?.value : null) ?? null
  return {
    key: guid?.value ?? address,
    address,
    content: longest(item.content?.encoded, item.description),
    isPlain: false,
    told: [
      ['title', item.title, 'item/title'],
      ['byline', item.dc?.creators?.join(', '), 'item/dc:creator'],
      ['byline', item.authors?.map(({ name, email }) => name ?? email).join(', '), 'item/author'],
      ['outlet', source?.title, 'item/source'],
      ['outlet', item.dc?.publishers?.[0], 'item/dc:publisher'],
      ['published', item.pubDate, 'item/pubDate'],
      ['published', item.atom?.published, 'item/atom:published'],
      ['published', item.dc?.dates?.[0], 'item/dc:date'],
      ['published', item.dcterms?.issued?.[0], 'item/dcterms:issued'],
      ['modified', item.atom?.updated, 'item/atom:updated'],
      ['modified', item.dcterms?.modified?.[0], 'item/dcterms:modified'],
    ],
  }
}

export function rdfItem(item: RdfFeed.Item<string>): ItemDraft {
  const { link } = item
  return {
    key: item.rdf?.about ?? link ?? null,
    address: link ?? null,
    content: longest(item.content?.encoded, item.description),
    isPlain: false,
    told: [
      ['title', item.title, 'item/title'],
      ['byline', item.dc?.creators?.join(', '), 'item/dc:creator'],
      ['outlet', item.dc?.publishers?.[0], 'item/dc:publisher'],
      ['published', item.dc?.dates?.[0], 'item/dc:date'],
      ['modified', item.dcterms?.modified?.[0], 'item/dcterms:modified'],
    ],
  }
}

export function atomEntry(entry: AtomFeed.Entry<string>): ItemDraft {
  const { content, summary, links = [] } = entry
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links.find(({ rel }) => rel === 'via')
  const [body, type] = (content?.value ?? '') === '' ? [summary?.value, summary?.type] : [content?.value, content?.type]
  return {
    key: entry.id ?? link?.href ?? null,
    address: link?.href ?? null,
    content: body ?? '',
    isPlain: type === undefined || type === 'text' || type === 'text/plain',
    told: [
      ['title', entry.title?.value, 'entry/title'],
      ['byline', (entry.authors ?? entry.source?.authors)?.map(({ name }) => name).join(', '), 'entry/author'],
      ['outlet', entry.source?.title?.value, 'entry/source/title'],
      ['published', entry.published, 'entry/published'],
      ['published', entry.dc?.dates?.[0], 'entry/dc:date'],
      // Many feeds give this date alone; then it is the best there is.
      ['published', entry.updated, 'entry/updated'],
      ['modified', entry.updated, 'entry/updated'],
    ],
  }
}

export function jsonItem(item: JsonFeed.Item<string>): ItemDraft {
  const isPlain = (item.content_html ?? '') === ''
  return {
    key: item.id === undefined ? (item.url ?? null) : String(item.id),
    address: item.url ?? item.external_url ?? null,
    content: (isPlain ? item.content_text : item.content_html) ?? item.summary ?? '',
    isPlain,
    told: [
      ['title', item.title, 'items/title'],
      ['byline', item.authors?.map(({ name }) => name ?? '').join(', '), 'items/authors'],
      ['published', item.date_published, 'items/date_published'],
      ['modified', item.date_modified, 'items/date_modified'],
    ],
  }
}

const longest = (one = '', other = ''): string => (one.length >= other.length ? one : other)
