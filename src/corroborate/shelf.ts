import { Packer } from '../base/pack.js'
import type { Reading } from '../model/index.js'
import { shared } from './kept-claim.js'

/** How many readings lie open; beyond, those opened longest ago are packed away. */
const MOST_OPEN = 128

/** Keeps readings small: the latest used as they are, all others packed. Whoever has one need not know. */
export class Shelf {
  readonly #packer = new Packer()
  readonly #open: KeptReading[] = []
  #next = 0

  /** The reading, to be used as any. */
  keep(reading: Reading): Reading {
    return reading instanceof KeptReading ? reading : new KeptReading(reading, this)
  }

  pack(reading: Reading): Uint8Array {
    return this.#packer.pack(reading, reading.report.text)
  }

  unpack(packed: Uint8Array): Reading {
    return this.#packer.unpack(packed) as Reading
  }

  opened(reading: KeptReading): void {
    this.#open[this.#next]?.close()
    this.#open[this.#next] = reading
    this.#next = (this.#next + 1) % MOST_OPEN
  }
}

/** A reading that is open or packed. What is asked of all at all times lies open always. */
class KeptReading implements Reading {
  readonly schema = 1
  readonly engine: string
  readonly report: KeptReport
  readonly silences: Reading['silences']
  readonly #shelf: Shelf
  #whole: Reading | null
  #packed: Uint8Array | null = null

  constructor(reading: Reading, shelf: Shelf) {
    this.engine = reading.engine
    this.report = new KeptReport(reading.report, this)
    this.silences = shared(reading.silences)
    this.#shelf = shelf
    this.#whole = reading
    shelf.opened(this)
  }

  get passages(): Reading['passages'] {
    return this.whole.passages
  }

  get sentences(): Reading['sentences'] {
    return this.whole.sentences
  }

  get actors(): Reading['actors'] {
    return this.whole.actors
  }

  get places(): Reading['places'] {
    return this.whole.places
  }

  get times(): Reading['times'] {
    return this.whole.times
  }

  get attributions(): Reading['attributions'] {
    return this.whole.attributions
  }

  get claims(): Reading['claims'] {
    return this.whole.claims
  }

  get problems(): Reading['problems'] {
    return this.whole.problems
  }

  get whole(): Reading {
    if (this.#whole !== null) return this.#whole
    this.#whole = this.#shelf.unpack(this.#packed as Uint8Array)
    this.#shelf.opened(this)
    return this.#whole
  }

  close(): void {
    if (this.#whole === null) return
    this.#packed ??= this.#shelf.pack(this.#whole)
    this.#whole = null
  }
}

/** What orders reports and tells their outlet, open always; the rest as it is in the reading. */
class KeptReport {
  readonly id: string
  readonly outlet: string | null
  readonly published: string | null
  readonly #reading: KeptReading

  constructor({ id, outlet, published }: Reading['report'], reading: KeptReading) {
    this.id = id
    this.outlet = outlet
    this.published = published
    this.#reading = reading
  }

  get text(): string {
    return this.#reading.whole.report.text
  }

  get title(): string | null {
    return this.#reading.whole.report.title
  }

  get url(): string | null {
    return this.#reading.whole.report.url
  }

  get language(): string {
    return this.#reading.whole.report.language
  }

  get sha256(): string {
    return this.#reading.whole.report.sha256
  }
}
