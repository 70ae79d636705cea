import type { SituationEvent } from '../../model/index.js'
import { type ExportFormat, type Exporting, jsonText, urn } from './format.js'

/** Kinds of sources that are bodies; others are written as persons only where they are named ones. */
const BODIES = new Set(['military', 'armed-group', 'party', 'monitor', 'media', 'state-media', 'partisan-media', 'ngo', 'igo'])

/** A plain Claim, never a ClaimReview: a verdict is a person's to give. */
function claimOf({ sources }: Exporting, event: SituationEvent) {
  const told = event.claims.flatMap(ref => sources.told(ref) ?? [])
  const appearances = told.map(({ report }) => ({
    '@type': 'NewsArticle',
    identifier: report.id,
    ...(report.title === null ? {} : { headline: report.title }),
    ...(report.url === null ? {} : { url: report.url }),
    ...(report.published === null ? {} : { datePublished: report.published }),
    ...(report.outlet === null ? {} : { publisher: { '@type': 'Organization', name: report.outlet } }),
  }))
  const unique = [...new Map(appearances.map(one => [one.identifier, one])).values()]
  const [first] = unique
  return {
    '@type': 'Claim',
    '@id': urn(event.id),
    name: event.label,
    text: told[0]?.claim.text ?? event.label,
    author: event.origins
      .filter(({ stance }) => stance === 'asserts')
      .map(({ name, kind }) => ({ '@type': BODIES.has(kind) ? 'Organization' : 'Person', name })),
    ...(event.firstReported === null ? {} : { datePublished: event.firstReported }),
    appearance: unique,
    ...(first === undefined ? {} : { firstAppearance: first }),
  }
}

export const schemaOrg: ExportFormat = {
  name: 'schema-org',
  what: 'events as schema.org Claims (JSON-LD), without a verdict',
  type: 'application/ld+json',
  extension: 'jsonld',
  make: exporting =>
    jsonText({
      '@context': 'https://schema.org',
      '@graph': exporting.situation.events.map(event => claimOf(exporting, event)),
    }),
}
