import type { SituationEvent } from '../../model/index.js'
import { whenText } from '../when.js'
import { type ExportFormat, urn } from './format.js'
import { markup } from './markup.js'

/** RFC 4287 wants an instant; a date alone is its first moment. */
function instant(moment: string | null): string {
  const at = moment === null ? Number.NaN : Date.parse(moment)
  return new Date(Number.isNaN(at) ? 0 : at).toISOString().replace('.000Z', 'Z')
}

function entryOf(event: SituationEvent): string {
  const when = whenText(event.time)
  const where = event.place === null ? '' : `, ${event.place.name}`
  return [
    '<entry>',
    `<id>${markup(urn(event.id))}</id>`,
    `<title>${markup(`${event.status}: ${event.label}`)}</title>`,
    `<published>${instant(event.firstReported)}</published><updated>${instant(event.lastReported)}</updated>`,
    `<category term="${event.status}"/><category term="${markup(event.type)}"/>`,
    `<summary>${markup(`${when === null ? '' : `${when}${where}. `}${event.why}`)}</summary>`,
    '</entry>',
  ].join('')
}

export const timeline: ExportFormat = {
  name: 'atom',
  what: 'events as an Atom feed (RFC 4287), in the order of their time',
  type: 'application/atom+xml',
  extension: 'atom',
  make: ({ situation }) =>
    `${[
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      `<id>${urn('timeline')}</id><title>What is told</title><updated>${instant(situation.asOf)}</updated>`,
      '<author><name>Reportedly</name></author>',
      ...situation.events.map(entryOf),
      '</feed>',
    ].join('\n')}\n`,
}
