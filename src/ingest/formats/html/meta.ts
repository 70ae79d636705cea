import type { ObtainedField } from '../../../model/index.js'
import type { Findings } from '../findings.js'
import type { DomElement } from '../plain-text.js'

/** What meta elements are called that tell a field, in lower case, best first. */
const NAMES: Readonly<Partial<Record<ObtainedField, readonly string[]>>> = {
  title: ['og:title', 'headline', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'cre'],
  byline: [
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'twitter:creator',
  ],
  published: [
    'article:published_time',
    'datepublished',
    'og:article:published_time',
    'article:published',
    'parsely-pub-date',
    'sailthru.date',
    'publish-date',
    'publishdate',
    'pubdate',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'date',
  ],
  modified: [
    'article:modified_time',
    'datemodified',
    'og:updated_time',
    'article:modified',
    'dcterms.modified',
    'dc.date.modified',
    'last-modified',
    'lastmod',
  ],
}

/** Notes what the meta and link elements of a page say. */
export function findMeta(document: DomElement, findings: Findings): void {
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      if (name !== undefined && content !== null && !metas.has(name)) metas.set(name, content)
    }
  }
  for (const [field, names] of Object.entries(NAMES)) {
    for (const name of names) {
      const value = metas.get(name)
      // Some name the author by the address of a page about them, or by an account.
      if (value === undefined || (field === 'byline' && /^(?:https?:|@)/i.test(value.trim()))) continue
      findings.add(field as ObtainedField, value, 'meta', `meta ${name}`)
    }
  }
  const address = metas.get('og:url')
  for (const link of document.querySelectorAll('link')) {
    const kinds = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/)
    if (kinds.includes('canonical')) findings.add('canonical', link.getAttribute('href'), 'meta', 'link canonical')
  }
  findings.add('canonical', address, 'meta', 'meta og:url')
}
