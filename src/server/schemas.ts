import { type Static, type TSchema, Type } from '@sinclair/typebox'
import { CORRECTABLE_FIELDS, ROLES, SOURCE_GRADES } from '../model/index.js'

const MOST_WORDS = 20_000
const words = (most = MOST_WORDS) => Type.String({ maxLength: most })
const given = (most = MOST_WORDS) => Type.String({ minLength: 1, maxLength: most })
const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const oneOf = <T extends readonly string[]>(values: T) => Type.Unsafe<T[number]>({ type: 'string', enum: [...values] })
const exact = <T extends Record<string, TSchema>>(fields: T) => Type.Object(fields, { additionalProperties: false })

const Instant = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$',
  description: 'ISO 8601 date or instant: 2024-12-08 or 2024-12-08T06:30:00Z',
})
const Since = Type.String({
  pattern: '^(entry:\\d{1,15}|\\d{4}-\\d{2}-\\d{2}(T[0-9:.]{5,15}(Z|[+-]\\d{2}:\\d{2})?)?)$',
  description: 'an instant of publication, or "entry:N" of the ledger',
})

/** Nothing is coerced, so that null in a body stays null: numbers of a query are digits. */
const Count = Type.String({ pattern: '^[1-9]\\d{0,8}$', description: 'a number from 1' })

export const SituationPath = exact({ id: given(200) })
export const PictureQuery = exact({
  asOf: Type.Optional(Instant),
  knownAt: Type.Optional(Instant),
  since: Type.Optional(Since),
})
export const LogQuery = exact({
  before: Type.Optional(Count),
  limit: Type.Optional(Count),
})
export const ReportPath = exact({ id: given(2000) })
export const ReportQuery = exact({ situation: given(200) })
export const SearchQuery = exact({
  q: words(500),
  situation: Type.Optional(given(200)),
  limit: Type.Optional(Count),
})
export const StreamQuery = exact({ situation: Type.Optional(given(200)) })
export const NewSituation = exact({ name: given(200) })
export const Login = exact({ name: given(64), password: given(1024) })
export const NewAccount = exact({ name: given(64), password: given(1024), role: oneOf(ROLES) })
export const AccountPath = exact({ name: given(64) })

/** Base64 takes four characters for three bytes. */
export const MOST_MEGABYTES = 32
export const NewIntake = Type.Union([
  exact({
    kind: Type.Literal('text'),
    text: given(8 * 1024 * 1024),
    title: Type.Optional(words(2000)),
    outlet: Type.Optional(words(500)),
    published: Type.Optional(Instant),
    url: Type.Optional(words(4000)),
  }),
  exact({ kind: Type.Literal('address'), url: given(4000) }),
  exact({
    kind: Type.Literal('file'),
    name: given(500),
    base64: words(MOST_MEGABYTES * 1024 * 1024),
    outlet: Type.Optional(words(500)),
    published: Type.Optional(Instant),
  }),
])

const Quote = exact({
  report: given(2000),
  exact: words(),
  prefix: words(200),
  suffix: words(200),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
})
const ClaimAnchor = exact({ quote: Quote, trigger: Quote, claim: words(200) })
const EventAnchor = exact({ founding: ClaimAnchor, label: words(2000) })
const Note = orNull(words())
const STATUSES = ['confirmed', 'reported', 'claimed', 'disputed', 'denied', 'superseded', 'retracted'] as const

export const NewDecision = exact({
  decision: Type.Union([
    exact({ kind: Type.Literal('claim-accepted'), claim: ClaimAnchor, note: Note }),
    exact({ kind: Type.Literal('claim-rejected'), claim: ClaimAnchor, note: Note }),
    exact({
      kind: Type.Literal('claim-corrected'),
      claim: ClaimAnchor,
      field: oneOf(CORRECTABLE_FIELDS),
      value: orNull(words(2000)),
      words: orNull(Quote),
      note: Note,
    }),
    exact({ kind: Type.Literal('events-merged'), events: Type.Array(EventAnchor, { minItems: 2, maxItems: 200 }), note: Note }),
    exact({ kind: Type.Literal('event-split'), claims: Type.Array(ClaimAnchor, { minItems: 1, maxItems: 500 }), note: Note }),
    exact({ kind: Type.Literal('actors-merged'), names: Type.Array(given(500), { minItems: 2, maxItems: 50 }), note: Note }),
    exact({ kind: Type.Literal('source-graded'), source: given(500), grade: oneOf(SOURCE_GRADES), note: Note }),
    exact({ kind: Type.Literal('status-overridden'), event: EventAnchor, status: oneOf(STATUSES), reason: given(2000) }),
    exact({ kind: Type.Literal('noted'), event: orNull(EventAnchor), claim: orNull(ClaimAnchor), note: given() }),
    exact({ kind: Type.Literal('undone'), entry: Type.Integer({ minimum: 1 }) }),
  ]),
})

export const NewAlert = exact({
  name: given(200),
  situation: given(200),
  question: exact({
    words: Type.Optional(words(500)),
    place: Type.Optional(words(200)),
    statuses: Type.Optional(Type.Array(oneOf(STATUSES), { maxItems: 7 })),
    kinds: Type.Optional(Type.Array(words(40), { maxItems: 20 })),
  }),
  deliver: Type.Union([
    exact({ kind: Type.Literal('webhook'), url: given(4000) }),
    exact({ kind: Type.Literal('mail-file'), folder: given(1000) }),
    exact({ kind: Type.Literal('page') }),
  ]),
})
export const IdPath = exact({ id: given(200) })
export const ExportQuery = exact({
  format: given(40),
  asOf: Type.Optional(Instant),
  knownAt: Type.Optional(Instant),
})

export type Of<T extends TSchema> = Static<T>
