import type { EventRow } from './desk-index.js'

/** What stands in the filter box: words that must all be there, and "is:" for a status, "new", "changed" or "contested"; several "is:" are alternatives. */
export interface Filter {
  readonly words: readonly string[]
  readonly is: readonly string[]
}

export function filterOf(text: string): Filter {
  const parts = fold(text)
    .split(/\s+/)
    .filter(part => part !== '')
  return {
    words: parts.filter(part => !part.startsWith('is:')),
    is: parts.filter(part => part.startsWith('is:')).map(part => part.slice(3)),
  }
}

export function matches(row: EventRow, { words, is }: Filter): boolean {
  return words.every(word => row.words.includes(word)) && (is.length === 0 || is.some(state => isIn(row, state)))
}

function isIn({ event, section, change, isNew }: EventRow, state: string): boolean {
  if (state === 'new') return isNew
  if (state === 'changed') return change !== null && !isNew
  if (state === 'contested') return section === 'contested'
  return event.status === state
}

/** The filter's text with one "is:" put in, or taken out where it stands already. */
export function toggled(text: string, state: string): string {
  const token = `is:${state}`
  const parts = text.split(/\s+/).filter(part => part !== '')
  return (parts.includes(token) ? parts.filter(part => part !== token) : [...parts, token]).join(' ')
}

/** Lower case, without accents: how words are compared. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
