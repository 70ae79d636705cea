import { untrack } from 'svelte'
import { bench } from '../../lib/state.svelte.js'

const REST_MS = 250

/**
 * How near a view is: on the screen at once, and in the page's address when the hand rests, since browsers refuse an address that changes
 * with every turn of a wheel. Made while a component is.
 */
export class Zoomed<Value> {
  value = $state.raw() as Value
  #rest: ReturnType<typeof setTimeout> | undefined
  readonly #write: (value: Value) => string | null

  constructor(read: (text: string | null) => Value, write: (value: Value) => string | null) {
    this.#write = write
    this.value = read(bench.address.zoom)
    $effect(() => {
      const text = bench.address.zoom
      untrack(() => {
        if (this.#rest === undefined && text !== write(this.value)) this.value = read(text)
      })
    })
    $effect(() => () => clearTimeout(this.#rest))
  }

  set(value: Value): void {
    this.value = value
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => {
      this.#rest = undefined
      bench.go({ zoom: this.#write(value) }, true)
    }, REST_MS)
  }
}
