import { remembered } from '../base/remember.js'
import type { Claim, ClaimEvent, Reading } from '../model/index.js'

/**
 * A claim of a reading that may be packed away. What weaving asks of every claim lies open, equal parts shared by all; the rest is looked up
 * in the reading, which costs time where the reading is an old one. It is its own event: the two have no field of one name.
 */
export class KeptClaim implements Claim, ClaimEvent {
  readonly id: string
  readonly polarity: Claim['polarity']
  readonly certainty: Claim['certainty']
  readonly frame: Claim['frame']
  readonly time: Claim['time']
  readonly place: Claim['place']
  readonly numbers: Claim['numbers']
  readonly confidence: number
  readonly type: string
  readonly control: ClaimEvent['control']
  readonly #reading: Reading
  readonly #number: number

  /** `number`: its place in the reading, from 0. */
  constructor(claim: Claim, reading: Reading, number: number) {
    this.id = sharedName(claim.id)
    this.polarity = claim.polarity
    this.certainty = claim.certainty
    this.frame = claim.frame
    this.time = claim.time === null ? null : shared(claim.time)
    this.place = claim.place === null ? null : shared(claim.place)
    this.numbers = claim.numbers.length === 0 ? NONE : shared(claim.numbers)
    this.confidence = claim.confidence
    this.type = sharedName(claim.event.type)
    this.control = claim.event.control.length === 0 ? NONE : shared(claim.event.control)
    this.#reading = reading
    this.#number = number
  }

  get event(): ClaimEvent {
    return this
  }

  get words(): Claim['words'] {
    return this.whole.words
  }

  get text(): string {
    return this.whole.text
  }

  get chain(): Claim['chain'] {
    return this.whole.chain
  }

  get hedges(): Claim['hedges'] {
    return this.whole.hedges
  }

  get basis(): Claim['basis'] {
    return this.whole.basis
  }

  get trigger(): ClaimEvent['trigger'] {
    return this.whole.event.trigger
  }

  get plover(): string | null {
    return this.whole.event.plover
  }

  get acled(): string | null {
    return this.whole.event.acled
  }

  get cameo(): string | null {
    return this.whole.event.cameo
  }

  get actor(): string | null {
    return this.whole.event.actor
  }

  get actorWords(): ClaimEvent['actorWords'] {
    return this.whole.event.actorWords
  }

  get target(): string | null {
    return this.whole.event.target
  }

  get targetWords(): ClaimEvent['targetWords'] {
    return this.whole.event.targetWords
  }

  get sameAs(): string | null {
    return this.whole.event.sameAs
  }

  get whole(): Claim {
    return this.#reading.claims[this.#number] as Claim
  }
}

const NONE: readonly never[] = []

const fromJson = remembered((json: string): unknown => JSON.parse(json))

/** Ids and types come again in every reading. */
export const sharedName = remembered((name: string): string => name)

/** One for all that are equal, with strings of its own. */
export const shared = <T>(value: T): T => fromJson(JSON.stringify(value)) as T
