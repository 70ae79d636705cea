import type { Span } from '../../base/span.js'
import type { ActorKind, Token } from '../../model/index.js'

/** An actor while its mentions are being gathered. */
export interface Draft {
  name: string
  kind: ActorKind
  country: string | null
  known: string | null
  readonly mentions: Span[]
  /** Keys of the words that stand for it in the trees. */
  readonly heads: string[]
}

export const keyOf = (sentence: number, token: Token): string => `${sentence}:${token.index}`

/** A name without accents, article and letter case, for comparing. */
export const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/^the\s+/iu, '')
    .toLowerCase()
