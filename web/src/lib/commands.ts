import { VIEWS } from '../views/index.js'
import type { Keys } from './keys.js'
import { bench } from './state.svelte.js'

/** What the keys do. The evidence, while open, offers what only it can do. */
interface Means {
  readonly openPalette: () => void
  readonly step: (by: number) => void
}

export function commandsFor({ openPalette, step }: Means): Keys {
  return {
    palette: openPalette,
    help: () => bench.go({ sheet: 'help' }),
    filter: focusFilter,
    move: moveRow,
    openRow: () => bench.cursor !== null && bench.openEvent(bench.cursor),
    close: () => bench.go(bench.address.sheet !== null ? { sheet: null } : { event: null, claim: null }),
    claim: by => bench.moveClaim(by),
    original: () => bench.evidence?.original(),
    copy: () => bench.evidence?.copy(),
    step,
    now: () => bench.go({ asOf: null }, true),
    view: key => {
      const view = VIEWS.find(each => each.key === key)
      if (view !== undefined) bench.go({ view: view.id, sheet: null })
    },
    verdict: kind => {
      if (kind === 'undo') void bench.undo(null)
      else bench.evidence?.verdict(kind)
    },
    add: () => bench.contributes && bench.go({ sheet: 'add' }),
  }
}

/** To the next row of the list; while evidence is open, it follows. */
function moveRow(by: number): void {
  const { rows } = bench
  if (rows.length === 0) return
  const at = rows.findIndex(({ event }) => event.id === (bench.cursor ?? bench.address.event))
  const next = rows[Math.max(0, Math.min(rows.length - 1, at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by))]
  if (next === undefined) return
  bench.cursor = next.event.id
  bench.expect(next.event.id)
  if (bench.address.event !== null) bench.openEvent(next.event.id)
}

function focusFilter(): void {
  const field = document.getElementById('filter')
  if (field instanceof HTMLInputElement) {
    field.focus()
    field.select()
  } else bench.go({ view: 'situation', event: null, claim: null })
}
