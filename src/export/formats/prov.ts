import { wordsOf } from '../../base/span.js'
import type { Telling } from '../../model/index.js'
import type { Told } from '../sources.js'
import { type ExportFormat, type Exporting, jsonText, urn } from './format.js'

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  reportedly: 'urn:reportedly:vocabulary:',
}

const link = (id: string) => ({ '@id': id })

/**
 * W3C PROV-O as JSON-LD: reports are entities, claims are quoted from them by the engine's reading, each hand of a chain is an agent to whom
 * the claim as it told it is attributed, and events are revised out of claims.
 */
function graph({ situation, readings, sources }: Exporting): object[] {
  const engine = urn('engine', situation.engine)
  const reading = urn('reading', situation.asOf === '' ? 'undated' : situation.asOf)
  const claims = situation.events.flatMap(event => event.claims.flatMap(ref => sources.told(ref) ?? []))
  const agents = new Map<string, object>()
  const nodes = claims.flatMap(told => claimNodes(told, reading, agents))
  return [
    { '@id': engine, '@type': ['prov:Agent', 'prov:SoftwareAgent'], 'dcterms:title': situation.engine },
    {
      '@id': reading,
      '@type': 'prov:Activity',
      'prov:wasAssociatedWith': link(engine),
      'prov:used': readings.map(({ report }) => link(urn(report.id))),
    },
    ...situation.reports.map(report => ({
      '@id': urn(report.id),
      '@type': 'prov:Entity',
      'dcterms:title': report.title ?? report.id,
      ...(report.outlet === null ? {} : { 'dcterms:publisher': report.outlet }),
      ...(report.url === null ? {} : { 'prov:alternateOf': report.url }),
      ...(report.published === null ? {} : { 'dcterms:issued': report.published }),
      ...(report.carrierOf === null ? {} : { 'prov:wasDerivedFrom': link(urn(report.carrierOf)) }),
    })),
    ...nodes,
    ...situation.events.map(event => ({
      '@id': urn(event.id),
      '@type': 'prov:Entity',
      'dcterms:title': event.label,
      'reportedly:status': event.status,
      'reportedly:why': event.why,
      'reportedly:independentOrigins': event.independentOrigins,
      'prov:wasDerivedFrom': event.claims.map(({ report, claim }) => link(urn(report, claim))),
    })),
    ...agents.values(),
  ]
}

/** The claim as the report has it, and before it what each hand is said to have said, the origin's own words last. */
function claimNodes({ claim, reading, report }: Told, activity: string, agents: Map<string, object>): object[] {
  const id = urn(report.id, claim.id)
  const hand = (index: number): string => urn(report.id, claim.id, `hand-${index + 1}`)
  const [origin] = claim.chain
  return [
    {
      '@id': id,
      '@type': 'prov:Entity',
      'dcterms:title': claim.text,
      'prov:value': claim.words.map(span => wordsOf(reading.report.text, span)).join(' … '),
      'prov:wasQuotedFrom': link(urn(report.id)),
      'prov:wasGeneratedBy': link(activity),
      ...(claim.chain.length === 0 ? {} : { 'prov:wasDerivedFrom': link(hand(claim.chain.length - 1)) }),
      ...(origin === undefined ? {} : { 'prov:hadPrimarySource': link(hand(0)) }),
    },
    ...claim.chain.map((telling, index) => ({
      '@id': hand(index),
      '@type': 'prov:Entity',
      'reportedly:manner': telling.manner,
      'prov:wasAttributedTo': link(agentOf(telling, agents)),
      ...(index === 0 ? {} : { 'prov:wasDerivedFrom': link(hand(index - 1)) }),
    })),
  ]
}

function agentOf({ name, kind, organisation }: Telling, agents: Map<string, object>): string {
  const id = urn('agent', kind, name)
  if (agents.has(id)) return id
  agents.set(id, {
    '@id': id,
    '@type': 'prov:Agent',
    'dcterms:title': name,
    'reportedly:kind': kind,
    ...(organisation === null ? {} : { 'prov:actedOnBehalfOf': link(urn('agent', 'body', organisation)) }),
  })
  if (organisation !== null) {
    const body = urn('agent', 'body', organisation)
    agents.set(body, { '@id': body, '@type': ['prov:Agent', 'prov:Organization'], 'dcterms:title': organisation })
  }
  return id
}

export const provJson: ExportFormat = {
  name: 'prov',
  what: 'who told what through whom, as W3C PROV-O (JSON-LD)',
  type: 'application/ld+json',
  extension: 'jsonld',
  make: exporting => jsonText({ '@context': CONTEXT, '@graph': graph(exporting) }),
}
