import { type Span, spanOf } from '../../base/span.js'
import { nationIn } from '../../knowledge/nations.js'
import { heldOn, type KnownActor } from '../../knowledge/rows.js'
import type { ActorKind, Token } from '../../model/index.js'
import { indexOfKey, sentenceOfKey, type Tree } from '../tree.js'
import type { Named } from './bodies.js'
import type { Draft } from './draft.js'
import type { ToldRole } from './roles.js'

/** Whom an actor sides with or belongs to, and the words or the row that says so. */
export interface Sided {
  readonly side: string
  readonly rule: string
  readonly words: readonly Span[]
  readonly confidence: number
}

const BEHIND =
  /^(?:backed|linked|aligned|allied|affiliated|sponsored|supported|run|led|controlled|owned|funded|leaning|friendly|loyal)$/iu
const GOVERNMENT = /^(?:government|regime|state)$/iu
/** "state TV", "official news agency": of whoever holds the state, which nothing here tells. */
const OF_STATE = /^(?:state|official|government)$/iu
const OPPOSITION = /^(?:opposition|rebel|rebels|insurgent)$/iu
const NEAR = 7

/**
 * What the text says before the name: "US-backed", "pro-government", "opposition-linked". Nothing is made of "anti-", which says whom
 * somebody is against and not whom they are for.
 */
export function bySideWords(draft: Draft, trees: ReadonlyMap<number, Tree>, text: string): Sided | null {
  for (const head of draft.heads) {
    const tree = trees.get(sentenceOfKey(head))
    const found =
      tree === undefined ? null : (sideBefore(tree, indexOfKey(head), draft, text) ?? ofState(tree, indexOfKey(head), draft))
    if (found !== null) return found
  }
  return null
}

/** Media without a name or a row that the text calls the state's. */
function ofState(tree: Tree, head: number, draft: Draft): Sided | null {
  if (draft.kind !== 'media' || draft.known !== null) return null
  const word = tree.tokens.slice(Math.max(0, head - 3), head).findLast(({ form }) => OF_STATE.test(form))
  if (word === undefined) return null
  const country = draft.country ?? nationIn(draft.name)?.code ?? null
  const side = country === null ? 'government' : `government of ${country}`
  return { side, rule: 'side/words-state', words: [spanOf(word)], confidence: 0.8 }
}

function sideBefore(tree: Tree, head: number, draft: Draft, text: string): Sided | null {
  for (let at = head - 1; at >= Math.max(0, head - NEAR); at--) {
    const token = tree.tokens[at]
    if (token === undefined || !isBefore(tree, token)) return null
    const whole = wholeWord(tree, at, text)
    const parts = /^(.+)[-‐‑](\p{L}+)$/u.exec(whole.words)
    const pro = /^pro[-‐‑](.+)$/iu.exec(whole.words)
    const towards = pro?.[1] ?? (parts !== null && BEHIND.test(parts[2] ?? '') ? parts[1] : undefined)
    if (towards === undefined) continue
    const side = sideNamed(towards, draft)
    return side === null
      ? null
      : {
          side,
          rule: pro === null ? `side/words-${(parts?.[2] ?? '').toLowerCase()}` : 'side/words-pro',
          words: [whole.span],
          confidence: 0.9,
        }
  }
  return null
}

/** What may stand between such a word and the name: modifiers of the name, no verb and no sign of a new phrase. */
function isBefore(tree: Tree, token: Token): boolean {
  if (token.upos === 'PUNCT') return /^[-‐‑]$/u.test(token.form)
  // "backed" of "US-backed" is a verb to the parser.
  if (token.upos === 'VERB' || token.upos === 'ADP')
    return tree.tokens[token.index - 1]?.end === token.start || tree.tokens[token.index + 1]?.start === token.end
  return /^(?:ADJ|NOUN|PROPN|ADV|X)$/.test(token.upos)
}

/** The hyphenated word that the token is part of: the parser cuts "US-backed" into three. */
function wholeWord(tree: Tree, at: number, text: string): { readonly words: string; readonly span: Span } {
  let from = at
  let to = at
  const meet = (a: number, b: number) => tree.tokens[a]?.end === tree.tokens[b]?.start
  while (from > 0 && at - from < 6 && meet(from - 1, from)) from--
  while (to < tree.tokens.length - 1 && to - at < 6 && meet(to, to + 1) && !/^[,.;:)]$/u.test(tree.tokens[to + 1]?.form ?? ''))
    to++
  const span = { start: tree.tokens[from]?.start ?? 0, end: tree.tokens[to]?.end ?? 0 }
  return { words: text.slice(span.start, span.end), span }
}

/** "US" → the government of the United States; "government" → that of its country, or just "government" where that is not known. */
function sideNamed(towards: string, draft: Draft): string | null {
  if (GOVERNMENT.test(towards)) return draft.country === null ? 'government' : `government of ${draft.country}`
  if (OPPOSITION.test(towards)) return 'opposition'
  const nation = nationIn(towards)
  if (nation?.alone === true) return `government of ${nation.code}`
  return /^\p{Lu}/u.test(towards) ? towards : null
}

const BELONGS: ReadonlySet<ActorKind> = new Set(['person', 'government', 'military', 'police', 'armed-group', 'party', 'media'])

/** A person belongs to the body of their role, a known one to what the knowledge base says held on the day of the report. */
export function byRoleAndKnowledge(draft: Draft, roles: readonly ToldRole[], named: Named, day: string | null): Sided | null {
  const { known } = draft
  const row = known === null ? null : sideOfRow(known, day)
  if (row !== null && known !== null)
    return { side: row, rule: `knowledge/${known.key}`, words: draft.mentions.slice(0, 1).map(spanOf), confidence: 0.85 }
  if (isOfItsState(draft))
    return {
      side: `government of ${draft.country}`,
      rule: 'side/of-its-state',
      words: draft.mentions.slice(0, 1).map(spanOf),
      confidence: 0.85,
    }
  if (draft.kind !== 'person') return null
  for (const { body, sentence, tokens, words } of roles) {
    if (body === null || /\b(?:former|ex|then|late|ousted|critic|expert|analyst|researcher|defector|opponent)\b/i.test(words))
      continue
    const holder = named.at(sentence, body) as Draft | null
    if (holder === null || holder === draft) continue
    const side = sideOfBody(holder, day)
    if (side === null) continue
    const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
    return { side, rule: 'side/role', words: [span], confidence: 0.8 }
  }
  return null
}

const OF_STATES =
  /^(?:the|of|for|and|army|military|police|government|ministry|ministries|troops|soldiers?|navy|air|armed|forces?|foreign|defen[cs]e|interior|health|justice|parliament|presidency|president|officials?|authorities|state|coast|guard|intelligence|security|presidential|office|palace|command|general|staff|[’']?s)$/iu

/** "the Syrian army", "Iran's Foreign Ministry": nothing in the words but a nation and a body that states have. */
const isOfItsState = (draft: Draft): boolean =>
  draft.known === null && draft.country !== null && !IS_OF_NO_SIDE.test(draft.name) && countryOfState(draft) === draft.country

/** Parliaments and courts are a state's and speak for no government. */
const IS_OF_NO_SIDE =
  /\b(?:parliaments?|senate|congress|assembly|courts?|tribunal|judiciary|(?:election|electoral) commission)\b/i

/** Of which country a state, its bodies, or people told of by their nation are. */
export function countryOfBody(draft: Draft): string | null {
  if (PEOPLE.has(draft.kind)) return peopleOf(draft.name)
  const nation = draft.kind === 'government' ? nationIn(draft.name) : null
  return nation?.alone === true ? nation.code : countryOfState(draft)
}

/** The country whose people the name of a state's body has, where the name has nothing else in it. */
function countryOfState({ kind, name }: Draft): string | null {
  if (kind !== 'government' && kind !== 'military' && kind !== 'police') return null
  const words = name.match(/[\p{L}.]+/gu) ?? []
  const isState = words.length > 1 && words.every(word => OF_STATES.test(word) || nationIn(word)?.alone === true)
  return isState ? (nationIn(name)?.code ?? null) : null
}

const PEOPLE: ReadonlySet<ActorKind> = new Set(['civilians', 'person', 'armed-group', 'group'])

/** "two Russian students": people told of by their nation and a common noun. */
function peopleOf(name: string): string | null {
  const told = /^(?:[\p{Ll}\d]+ |An? |The )*(\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?) \p{Ll}/u.exec(name)?.[1]
  const nation = told === undefined ? null : nationIn(told)
  return nation?.alone === true ? nation.code : null
}

function sideOfRow(known: KnownActor, day: string | null): string | null {
  const side = known.sides.find(tie => heldOn(tie, day)) ?? null
  if (side !== null) return side.to
  return BELONGS.has(known.kind) && known.outlet === null ? (known.of.find(tie => heldOn(tie, day))?.to ?? null) : null
}

/** Who speaks for an armed group or a party is of its side; who speaks for a ministry of its government. */
function sideOfBody(body: Draft, day: string | null): string | null {
  const row = body.known === null ? null : sideOfRow(body.known, day)
  if (row !== null) return row
  if (body.known !== null && (body.kind === 'armed-group' || body.kind === 'party')) return body.known.key
  return isOfItsState(body) ? `government of ${body.country}` : null
}
