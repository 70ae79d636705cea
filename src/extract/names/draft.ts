import { beginsLarge } from '../../base/letters.js'
import { remembered } from '../../base/remember.js'
import type { Span } from '../../base/span.js'
import type { KnownActor } from '../../knowledge/rows.js'
import type { ActorKind, Token } from '../../model/index.js'

/** An actor while its mentions are being gathered. */
export interface Draft {
  name: string
  kind: ActorKind
  country: string | null
  known: KnownActor | null
  /** Why it is of that kind. */
  kindRule: string
  kindConfidence: number
  readonly mentions: DraftMention[]
  /** Keys of the words that stand for it in the trees. */
  readonly heads: number[]
}

/** One mention with the rule by which it was put to this actor. */
export interface DraftMention extends Span {
  readonly rule: string
  readonly confidence: number
}

/** Words that may mean several actors, and were put to none of them. */
export interface OpenWords extends Span {
  readonly sentence: number
  readonly token: Token
  readonly words: string
  readonly reason: string
  /** A name: it is told wherever it stands, a description only where it tells something. */
  readonly isName: boolean
}

/** A name without accents, invisible signs, article and letter case, for comparing. */
export const folded = remembered((name: string): string =>
  (/^[ -~]*$/.test(name) ? name : withoutAccents(name)).replace(/^the\s+/iu, '').toLowerCase(),
)

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/[\p{M}\p{Cf}]+/gu, '')

export const newDraft = (name: string, kind: ActorKind, kindRule: string, kindConfidence: number): Draft => ({
  name,
  kind,
  country: null,
  known: null,
  kindRule,
  kindConfidence,
  mentions: [],
  heads: [],
})

/** Each word that stands for somebody, by its key. */
export function headsOf(drafts: readonly Draft[]): Map<number, Draft> {
  const byHead = new Map<number, Draft>()
  for (const draft of drafts) for (const head of draft.heads) byHead.set(head, draft)
  return byHead
}

/** Two or more capitals: "SDF", "U.N.". */
export const isAcronym = (name: string): boolean =>
  name.length <= 13 && beginsLarge(name) && /^(?:\p{Lu}\.?){2,6}s?$/u.test(name) && !/^[IVXL]+$/u.test(name)
