import type { Sentence, Token } from '../../model/index.js'

export interface EventFound {
  readonly type: string
  readonly plover: string | null
  readonly acled: string | null
  readonly cameo: string | null
  readonly rule: string
  readonly confidence: number
  readonly actor: number | null
  readonly target: number | null
}

export function eventAt(_sentence: Sentence, _token: number): EventFound | null {
  return null
}

export function isEventNoun(_token: Token): boolean {
  return false
}
