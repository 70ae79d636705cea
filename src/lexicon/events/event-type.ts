/** One kind of happening of our ontology. Two levels: "leadership/flees" is a kind of "leadership". */
export interface EventType {
  /** "leadership/flees". */
  readonly id: string
  readonly label: string
  /** One sentence in our own words: what counts. */
  readonly definition: string
  /** PLOVER event, with its mode where one fits: "RETREAT" or "RETREAT/withdraw". */
  readonly plover: string | null
  /** ACLED sub-event type, in ACLED's words. The reader may refine it by who did it to whom. */
  readonly acled: string | null
  /** CAMEO code, as a string. */
  readonly cameo: string | null
  /** A sentence of our own that reports such an event; a test reads it. */
  readonly example: string
}

/** The first level, with what it gathers; the order is that of the reference page. */
export const EVENT_FAMILIES = [
  ['leadership', 'Who leads, and how that changes'],
  ['control', 'Who holds ground'],
  ['fighting', 'Armed force and its means'],
  ['harm', 'What is done to people'],
  ['order', 'Arrests, emergency rule, and forces that turn or give up'],
  ['crowd', 'People in the streets'],
  ['infrastructure', 'Roads, flights, power, buildings'],
  ['diplomacy', 'What governments and groups do by words and visits'],
  ['law', 'Courts, prosecutors, parliaments'],
  ['aid', 'Help that is given or let through'],
  ['disaster', 'Nature, accidents, disease'],
] as const

export type EventFamily = (typeof EVENT_FAMILIES)[number][0]
