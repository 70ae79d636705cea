import type { Span } from '../../base/span.js'
import type { Claim, Reading, SituationReport } from '../../model/index.js'
import { type ExportFormat, type Exporting, jsonText, urn } from './format.js'

/** Code points before each UTF-16 code unit: the standard counts code points, and JavaScript does not. */
export function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  let points = 0
  for (let unit = 0; unit < text.length; unit += 1) {
    offsets[unit] = points
    const code = text.charCodeAt(unit)
    const isSecond = code >= 0xdc00 && code <= 0xdfff && unit > 0 && (text.charCodeAt(unit - 1) & 0xfc00) === 0xd800
    if (!isSecond) points += 1
    else offsets[unit] = points - 1
  }
  offsets[text.length] = points
  return offsets
}

const CONTEXT = 32

/** Whole characters before and after the words. */
const before = (text: string, at: number): string => [...text.slice(Math.max(0, at - CONTEXT * 2), at)].slice(-CONTEXT).join('')
const after = (text: string, at: number): string => [...text.slice(at, at + CONTEXT * 2)].slice(0, CONTEXT).join('')

function selectors(text: string, offsets: Uint32Array, { start, end }: Span) {
  return [
    { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: before(text, start), suffix: after(text, end) },
    { type: 'TextPositionSelector', start: offsets[start] ?? 0, end: offsets[end] ?? 0 },
  ]
}

function annotation(reading: Reading, report: SituationReport, offsets: Uint32Array, claim: Claim, event: string) {
  const { text } = reading.report
  const chain = claim.chain.map(({ name }) => name).join(' → ')
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urn(report.id, claim.id),
    type: 'Annotation',
    motivation: 'identifying',
    generator: { type: 'Software', name: reading.engine },
    body: [
      { type: 'TextualBody', value: claim.text, format: 'text/plain', purpose: 'describing' },
      ...(chain === '' ? [] : [{ type: 'TextualBody', value: chain, format: 'text/plain', purpose: 'commenting' }]),
      { type: 'SpecificResource', source: urn(event), purpose: 'linking' },
    ],
    target: claim.words.map(span => ({
      source: report.url ?? urn(report.id),
      selector: selectors(text, offsets, span),
      ...(report.published === null ? {} : stateOf(report.published)),
    })),
  }
}

/** The standard wants an instant in UTC with a "Z"; a date alone is a day, from its first moment to its last. */
function stateOf(published: string) {
  const instant = Date.parse(published)
  if (Number.isNaN(instant)) return {}
  if (published.length > 10) return { state: { type: 'TimeState', sourceDate: new Date(instant).toISOString() } }
  return { state: { type: 'TimeState', sourceDateStart: `${published}T00:00:00Z`, sourceDateEnd: `${published}T23:59:59Z` } }
}

function annotations({ situation, sources }: Exporting) {
  const offsets = new Map<string, Uint32Array>()
  return situation.events.flatMap(event =>
    event.claims.flatMap(ref => {
      const told = sources.told(ref)
      if (told === null) return []
      const { reading, report, claim } = told
      const own = offsets.get(report.id) ?? codePointOffsets(reading.report.text)
      offsets.set(report.id, own)
      return [annotation(reading, report, own, claim, event.id)]
    }),
  )
}

export const webAnnotation: ExportFormat = {
  name: 'web-annotation',
  what: 'claims as W3C Web Annotations, with offsets in code points',
  type: 'application/ld+json',
  extension: 'jsonld',
  make: exporting => jsonText(annotations(exporting)),
}
