import { fold } from '../../base/fold.js'
import type { Alert, Change, SituationEvent } from '../../model/index.js'

/** Whether a change answers a saved question: all that it names must hold. */
export function answers({ question }: Alert, change: Change, event: SituationEvent | null): boolean {
  const { words, place, statuses, kinds } = question
  if (kinds !== undefined && kinds.length > 0 && !kinds.includes(change.kind)) return false
  if (statuses !== undefined && statuses.length > 0 && !statuses.some(status => status === change.after)) return false
  if (place !== undefined && place !== '' && !hasAll(event?.place?.name ?? '', place)) return false
  return words === undefined || words === '' || hasAll([change.label, change.words, ...(event?.actors ?? [])].join(' '), words)
}

const hasAll = (text: string, words: string): boolean => {
  const folded = fold(text)
  return fold(words)
    .split(/\s+/u)
    .every(word => folded.includes(word))
}
