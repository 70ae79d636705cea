import { anchorClaim, anchorEvent } from '../../corroborate/decisions/index.js'
import {
  type Claim,
  type ClaimAnchor,
  CORRECTABLE_FIELDS,
  type CorrectableField,
  type Decision,
  type DecisionOutcome,
  type EventAnchor,
  type EventStatus,
  type Reading,
  SOURCE_GRADES,
  type SourceGrade,
} from '../../model/index.js'
import { faultOf } from '../desk/decisions.js'
import type { Archive } from './archive.js'
import { type LedgerPicture, pictureOf } from './picture.js'
import type { ReadingOptions } from './readings.js'
import { CannotDo } from './situations.js'

/** A decision in the words of the command line. */
export interface Correction {
  readonly action: CorrectionAction
  readonly words: readonly string[]
  readonly note: string | null
  readonly by: string
}

export const CORRECTION_ACTIONS = [
  'accept',
  'reject',
  'field',
  'merge',
  'split',
  'actors',
  'grade',
  'status',
  'note',
  'undo',
] as const
export type CorrectionAction = (typeof CORRECTION_ACTIONS)[number]

export interface Corrected {
  readonly entries: readonly number[]
  readonly outcomes: readonly DecisionOutcome[]
}

/** Records a decision, and says what became of it over the present readings. Throws CannotDo where it means nothing. */
export async function correctLedger(
  archive: Archive,
  situation: string,
  correction: Correction,
  options: ReadingOptions = {},
): Promise<Corrected> {
  const picture = await pictureOf(archive, situation, options)
  const decisions = decisionsOf(picture, correction)
  for (const decision of decisions) {
    const fault = faultOf(decision, situation, archive.record.now().decisions)
    if (fault !== null) throw new CannotDo(fault.message)
  }
  const outcomes = picture.tryOut(decisions, correction.by)
  const lost = outcomes.find(({ state }) => state === 'lost')
  if (lost !== undefined) throw new CannotDo(`It would change nothing, and was not recorded: ${lost.why}.`)
  const entries = archive.ledger.append(
    decisions.map(decision => ({ body: { kind: 'decision', situation, decision }, contents: [] })),
    correction.by,
  )
  // Somebody else may have appended meanwhile.
  const numbered = outcomes.map((outcome, index) => ({ ...outcome, entry: entries[index]?.sequence ?? outcome.entry }))
  return { entries: entries.map(({ sequence }) => sequence), outcomes: numbered }
}

function decisionsOf(picture: LedgerPicture, { action, words, note, by }: Correction): readonly Decision[] {
  const [first = '', second = '', ...rest] = words
  switch (action) {
    case 'accept':
    case 'reject':
      return some(words, 1).map(ref => ({
        kind: action === 'accept' ? 'claim-accepted' : 'claim-rejected',
        claim: claimAt(picture, ref),
        note,
      }))
    case 'field': {
      some(words, 3)
      const value = rest.join(' ')
      return [
        {
          kind: 'claim-corrected',
          claim: claimAt(picture, first),
          field: fieldNamed(second),
          value: value === '-' ? null : value,
          words: null,
          note,
        },
      ]
    }
    case 'merge': {
      const events = unique(some(words, 2).map(ref => eventAt(picture, ref)))
      if (events.length < 2) throw new CannotDo('These claims stand in one event already; there is nothing to merge.')
      return [{ kind: 'events-merged', events, note }]
    }
    case 'split':
      return [{ kind: 'event-split', claims: some(words, 1).map(ref => claimAt(picture, ref)), note }]
    case 'actors':
      return [{ kind: 'actors-merged', names: some(words, 2), note }]
    case 'grade':
      some(words, 2)
      named(by, 'A grade of a source')
      return [{ kind: 'source-graded', source: words.slice(0, -1).join(' '), grade: gradeNamed(words.at(-1) ?? ''), note }]
    case 'status':
      some(words, 2)
      named(by, 'A status set by hand')
      if (note === null) throw new CannotDo('A status that is set by hand needs a reason: add --note "…".')
      return [{ kind: 'status-overridden', event: eventAt(picture, first), status: statusNamed(second), reason: note }]
    case 'note':
      return [noteOf(picture, words, note)]
    case 'undo':
      return some(words, 1).map(word => ({ kind: 'undone', entry: entryNamed(word) }))
    default:
      return action satisfies never
  }
}

function some(words: readonly string[], least: number): readonly string[] {
  if (words.length < least) throw new CannotDo('Something is missing. "reportedly help correct" shows each form.')
  return words
}

function named(by: string, what: string): void {
  if (by === 'local') throw new CannotDo(`${what} is a named person's judgement: add --by NAME.`)
}

/** "REPORT#CLAIM"; report ids may hold a # themselves. */
function found({ readings }: LedgerPicture, ref: string): { readonly reading: Reading; readonly claim: Claim } {
  const cut = ref.lastIndexOf('#')
  const [report, id] = [ref.slice(0, Math.max(0, cut)), ref.slice(cut + 1)]
  const reading = readings.find(each => each.report.id === report)
  if (cut < 1 || reading === undefined)
    throw new CannotDo(
      `"${ref}" names no report here. Write REPORT#CLAIM, as "reportedly search" and "brief --format json" print it.`,
    )
  const claim = reading.claims.find(each => each.id === id)
  if (claim === undefined)
    throw new CannotDo(
      `The report "${report}" has no claim "${id}"${reading.claims.length === 0 ? '' : `; it has ${reading.claims[0]?.id} to ${reading.claims.at(-1)?.id}`}. It may have been rejected.`,
    )
  return { reading, claim }
}

function claimAt(picture: LedgerPicture, ref: string): ClaimAnchor {
  const { reading, claim } = found(picture, ref)
  return anchorClaim(reading, claim)
}

/** The event that a claim stands in. */
function eventAt(picture: LedgerPicture, ref: string): EventAnchor {
  const { reading, claim } = found(picture, ref)
  const isIts = (each: { readonly report: string; readonly claim: string }) =>
    each.report === reading.report.id && each.claim === claim.id
  const event = picture.weave(null).events.find(({ claims }) => claims.some(isIts))
  const anchor = event === undefined ? null : anchorEvent(event, picture.readings)
  if (anchor === null) throw new CannotDo(`The claim "${ref}" stands in no event.`)
  return anchor
}

const unique = (events: readonly EventAnchor[]): EventAnchor[] => [
  ...new Map(events.map(event => [`${event.founding.quote.report}#${event.founding.claim}`, event])).values(),
]

const oneOf = <T extends string>(values: readonly T[], word: string, what: string): T => {
  const value = values.find(each => each.toLowerCase() === word.toLowerCase())
  if (value === undefined) throw new CannotDo(`"${word}" is no ${what}: it is one of ${values.join(', ')}.`)
  return value
}

const STATUSES = [
  'confirmed',
  'reported',
  'claimed',
  'disputed',
  'denied',
  'superseded',
  'retracted',
] as const satisfies EventStatus[]
const fieldNamed = (word: string): CorrectableField => oneOf(CORRECTABLE_FIELDS, word, 'field')
const gradeNamed = (word: string): SourceGrade => oneOf(SOURCE_GRADES, word, 'grade')
const statusNamed = (word: string): EventStatus => oneOf(STATUSES, word, 'status')

function entryNamed(word: string): number {
  if (!/^\d{1,15}$/.test(word)) throw new CannotDo(`"${word}" is no number of an entry: "reportedly log" lists them.`)
  return Number(word)
}

/** On the event of a claim where the first word names one; else on the situation. */
function noteOf(picture: LedgerPicture, words: readonly string[], note: string | null): Decision {
  const [first = ''] = words
  const onClaim = /#[^#\s]+$/.test(first) && picture.readings.some(({ report }) => first.startsWith(`${report.id}#`))
  const text = [...words.slice(onClaim ? 1 : 0), ...(note === null ? [] : [note])].join(' ').trim()
  if (text === '') throw new CannotDo('A note has words: "reportedly correct note [REPORT#CLAIM] WORDS".')
  return { kind: 'noted', event: null, claim: onClaim ? claimAt(picture, first) : null, note: text }
}
