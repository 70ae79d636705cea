import type { Component } from 'svelte'
import { words } from '../lib/strings.js'

/** A view of the picture. Its code is fetched when it is first shown; it takes no props and reads `bench` (lib/state.svelte.ts). */
export interface View {
  readonly id: keyof typeof words.views
  readonly name: string
  /** Pressed after "g". */
  readonly key: string
  readonly load: () => Promise<{ readonly default: Component }>
}

const view = (id: View['id'], key: string, load: View['load']): View => ({ id, name: words.views[id], key, load })

export const VIEWS: readonly View[] = [
  view('situation', 's', () => import('./Situation.svelte')),
  view('matrix', 'w', () => import('./matrix/Matrix.svelte')),
  view('timeline', 't', () => import('./timeline/Timeline.svelte')),
  view('map', 'm', () => import('./map/Map.svelte')),
  view('sources', 'o', () => import('./sources/Sources.svelte')),
  view('numbers', 'n', () => import('./numbers/Numbers.svelte')),
  view('ledgers', 'l', () => import('./ledgers/Ledgers.svelte')),
]
