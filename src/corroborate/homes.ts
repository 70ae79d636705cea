import type { Voice } from './voices.js'

const NOWHERE: readonly number[] = []

/** Where voices are at home, each place a number, in rising order: finds the places of those that a voice may be one with, and some others. */
export class Homes {
  /** Of voices that are no plain ones. */
  readonly #odd: number[] = []
  readonly #byKey = new Places()
  readonly #byInitials = new Places()
  readonly #byAcronym = new Places()
  readonly #byFirstSound = new Places()
  readonly #bySound = new Places()

  add(voice: Voice, place: number): void {
    this.#byKey.add(voice.key, place)
    if (!isPlain(voice)) {
      this.#odd.push(place)
      return
    }
    const { sounds, acronym, initials } = voice
    for (const sound of sounds) this.#bySound.add(sound, place)
    this.#byFirstSound.add(sounds[0] ?? '', place)
    this.#byInitials.add(initials, place)
    if (acronym !== null) this.#byAcronym.add(acronym, place)
  }

  /** In rising order, some of them more than once. Null: any place may be its home. */
  near(voice: Voice): readonly number[] | null {
    if (!isPlain(voice)) return null
    const { key, sounds, acronym, initials } = voice
    const near = [...this.#odd, ...this.#byKey.of(key), ...this.#byAcronym.of(initials)]
    if (acronym !== null) near.push(...this.#byInitials.of(acronym))
    // Of two names one is the shorter, all of whose words stand in the other.
    let rarest: readonly number[] | null = null
    for (const sound of sounds) {
      near.push(...this.#byFirstSound.of(sound))
      const places = this.#bySound.of(sound)
      if (rarest === null || places.length < rarest.length) rarest = places
    }
    near.push(...(rarest ?? NOWHERE))
    return near.sort((a, b) => a - b)
  }
}

/** A voice with a name of its own: two of them are one only by their names. */
const isPlain = ({ kind, nation, unnamed, sounds }: Voice): boolean =>
  kind !== 'reporter' && !nation && !unnamed && sounds.length > 0

/** For each of some words the places that have it. */
class Places {
  readonly #places = new Map<string, number[]>()

  of(word: string): readonly number[] {
    return this.#places.get(word) ?? NOWHERE
  }

  add(word: string, place: number): void {
    const places = this.#places.get(word)
    if (places === undefined) this.#places.set(word, [place])
    else if (places.at(-1) !== place) places.push(place)
  }
}
