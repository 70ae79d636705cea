import { wordsOf } from '../../base/span.js'
import { EVENT_TYPES } from '../../lexicon/events/index.js'
import type { Claim, CorrectableField, Decision, DecisionMade, DecisionOutcome } from '../../model/index.js'
import { actorIdOf, chainFrom } from './actors.js'
import { basisOf, type Desk, lost } from './desk.js'
import { type Found, spansOf } from './find.js'
import { placeFrom, timeFrom } from './where-when.js'

export type Correction = Extract<Decision, { readonly kind: 'claim-corrected' }>

/** Lays one corrected field over the claim; what the machine had read is kept in the outcome. */
export function correct(desk: Desk, found: Found, { entry }: DecisionMade, correction: Correction): DecisionOutcome {
  const claim = desk.present(found)
  const made = { desk, found, entry, correction, claim, words: spansOf(correction.words, found.reading) }
  const corrected = FIELDS[correction.field](made)
  if (typeof corrected === 'string') return lost(entry, corrected, [found.ref])
  const basis = [...claim.basis, basisOf(correction.field, entry, made.words)]
  desk.replace(found, { ...corrected, basis })
  const before = wordsOfField(found, correction.field)
  return {
    entry,
    state: 'applied',
    why: `the machine read ${before === null ? 'none' : `“${before}”`}`,
    claims: [found.ref],
    before,
  }
}

/** A field that is being corrected; gives the claim as corrected, or why it cannot be. */
export interface Correcting {
  readonly desk: Desk
  readonly found: Found
  readonly entry: number
  readonly correction: Correction
  readonly claim: Claim
  readonly words: Claim['words']
}

const POLARITIES = new Set<string>(['+', '-'] satisfies Claim['polarity'][])
const CERTAINTIES = new Set<string>(['certain', 'probable', 'possible', 'unknown'] satisfies Claim['certainty'][])
const FRAMES = new Set<string>([
  'happened',
  'ongoing',
  'planned',
  'predicted',
  'conditional',
  'background',
] satisfies Claim['frame'][])

const FIELDS: Readonly<Record<CorrectableField, (correcting: Correcting) => Claim | string>> = {
  text: ({ claim, correction: { value } }) => {
    const text = value?.trim() ?? ''
    return text === '' ? 'a claim has words; to leave it out, reject it' : { ...claim, text }
  },
  source: correcting => ({ ...correcting.claim, chain: chainFrom(correcting) }),
  polarity: ({ claim, correction: { value } }) =>
    value !== null && POLARITIES.has(value) ? { ...claim, polarity: value as Claim['polarity'] } : oneOf(value, POLARITIES),
  certainty: ({ claim, correction: { value } }) =>
    value !== null && CERTAINTIES.has(value) ? { ...claim, certainty: value as Claim['certainty'] } : oneOf(value, CERTAINTIES),
  frame: ({ claim, correction: { value } }) =>
    value !== null && FRAMES.has(value) ? { ...claim, frame: value as Claim['frame'] } : oneOf(value, FRAMES),
  type: ({ claim, correction: { value } }) => typed(claim, value ?? 'other'),
  time: ({ claim, correction: { value }, words }) => {
    const time = value === null ? null : timeFrom(value, words[0] ?? null)
    return typeof time === 'string' ? time : { ...claim, time }
  },
  place: correcting => {
    const place = correcting.correction.value === null ? null : placeFrom(correcting)
    return typeof place === 'string' ? place : { ...correcting.claim, place }
  },
  actor: correcting => {
    const actor = actorIdOf(correcting)
    return { ...correcting.claim, event: { ...correcting.claim.event, actor, actorWords: correcting.words } }
  },
  target: correcting => {
    const target = actorIdOf(correcting)
    return { ...correcting.claim, event: { ...correcting.claim.event, target, targetWords: correcting.words } }
  },
}

const oneOf = (value: string | null, values: ReadonlySet<string>): string =>
  `“${value ?? 'none'}” is none of ${[...values].join(', ')}`

function typed(claim: Claim, id: string): Claim | string {
  const type = EVENT_TYPES.find(each => each.id === id)
  if (type === undefined && id !== 'other') return `there is no type of event “${id}”: "reportedly types" lists them`
  const { plover = null, acled = null, cameo = null } = type ?? {}
  return { ...claim, event: { ...claim.event, type: id, plover, acled, cameo } }
}

/** What the machine had read in a field, as words; null: nothing. */
export function wordsOfField({ claim, reading }: Found, field: CorrectableField): string | null {
  const named = (id: string | null): string | null => reading.actors.find(actor => actor.id === id)?.name ?? null
  const quoted = (words: Claim['words']): string | null =>
    words.length === 0 ? null : words.map(span => wordsOf(reading.report.text, span)).join(' … ')
  switch (field) {
    case 'text':
      return claim.text
    case 'source':
      return claim.chain[0]?.name ?? null
    case 'polarity':
    case 'certainty':
    case 'frame':
      return claim[field]
    case 'type':
      return claim.event.type
    case 'time':
      return claim.time?.value ?? null
    case 'place':
      return claim.place?.name ?? null
    case 'actor':
      return named(claim.event.actor) ?? quoted(claim.event.actorWords)
    case 'target':
      return named(claim.event.target) ?? quoted(claim.event.targetWords)
    default:
      return field satisfies never
  }
}
