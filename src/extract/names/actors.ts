import { byPosition, type Span, spanOf } from '../../base/span.js'
import { actorNamed } from '../../knowledge/actors.js'
import { outletNamed } from '../../knowledge/outlets.js'
import type { Actor, ActorKind, Document, Token } from '../../model/index.js'
import { baseOf, type Tree } from '../tree.js'
import { addDescribed } from './described.js'
import { type Draft, folded, keyOf } from './draft.js'
import { findNames, type NameMention } from './names.js'
import type { Resolved } from './pronouns.js'
import { voiceInName } from './voices.js'

/** Who is who in one report. */
export interface Actors {
  readonly list: readonly Actor[]
  /** The actor that the phrase with this head names; null where none was made out. */
  at(sentence: number, token: Token): Actor | null
  /** The name that stands at this word, if one does. */
  nameAt(sentence: number, token: Token): NameMention | null
}

/** The same actors with what was found of their pronouns. */
export function withPronouns(actors: Actors, resolved: readonly Resolved[]): Actors {
  const more = new Map<string, Span[]>()
  const byPronoun = new Map<string, string>()
  for (const { sentence, token, actor } of resolved) {
    more.set(actor.id, [...(more.get(actor.id) ?? []), spanOf(token)])
    byPronoun.set(keyOf(sentence, token), actor.id)
  }
  const list = actors.list.map(actor => {
    const pronouns = more.get(actor.id)
    return pronouns === undefined ? actor : { ...actor, mentions: [...actor.mentions, ...pronouns].sort(byPosition) }
  })
  const byId = new Map(list.map(actor => [actor.id, actor] as const))
  return {
    list,
    at: (sentence, token) => byId.get(byPronoun.get(keyOf(sentence, token)) ?? actors.at(sentence, token)?.id ?? '') ?? null,
    nameAt: actors.nameAt,
  }
}

/**
 * Proper names are joined where one repeats the other ("Bashar Assad", "Assad"; "Syrian Democratic Forces (SDF)"); people and bodies
 * named by a noun ("two senior army officers") are actors with their words, joined only with the very same words. Pronouns: pronouns.ts.
 */
export function findActors(document: Document, trees: readonly Tree[]): Actors {
  const text = document.report.text
  const names = findNames(
    trees.map(tree => tree.sentence),
    text,
  )
  const drafts: Draft[] = []
  const byName = new Map<string, Draft>()
  const nameAt = new Map<string, NameMention>()
  for (const mention of orderedForJoining(names)) {
    const draft = draftFor(mention, byName, drafts)
    draft.mentions.push(spanOf(mention))
    for (const token of mention.tokens) {
      draft.heads.push(keyOf(mention.sentence, token))
      nameAt.set(keyOf(mention.sentence, token), mention)
    }
    for (const token of mention.title) {
      draft.heads.push(keyOf(mention.sentence, token))
      nameAt.set(keyOf(mention.sentence, token), mention)
    }
  }
  bindAcronyms(drafts, text)
  drafts.push(...addDescribed(trees, drafts, text))
  return finish(
    drafts.filter(draft => draft.mentions.length > 0),
    nameAt,
  )
}

/** The longest names first, so that "Assad" finds "Bashar Assad"; equally long ones in order of the text. */
const orderedForJoining = (names: readonly NameMention[]): NameMention[] =>
  [...names].sort((a, b) => b.tokens.length - a.tokens.length || byPosition(a, b))

function draftFor(mention: NameMention, byName: Map<string, Draft>, drafts: Draft[]): Draft {
  const key = folded(mention.name)
  const known = byName.get(key)
  if (known !== undefined) return known
  const kind = kindOfName(mention)
  const draft: Draft = { name: mention.name, kind: kind.kind, country: kind.country, known: kind.known, mentions: [], heads: [] }
  drafts.push(draft)
  byName.set(key, draft)
  // A person's last name alone means that person, as long as only one bears it.
  const last = folded(mention.tokens.at(-1)?.form ?? '')
  if (kind.kind === 'person' && mention.tokens.length > 1) {
    const bearer = byName.get(last)
    if (bearer === undefined) byName.set(last, draft)
    else if (bearer.name !== last) byName.set(last, nobody(last, drafts))
  }
  return draft
}

/** A last name that several bear: its mentions are kept together, and apart from all of them. */
function nobody(last: string, drafts: Draft[]): Draft {
  const draft: Draft = { name: last, kind: 'person', country: null, known: null, mentions: [], heads: [] }
  drafts.push(draft)
  return draft
}

interface NameKind {
  readonly kind: ActorKind
  readonly country: string | null
  readonly known: string | null
}

export function kindOfName(mention: NameMention): NameKind {
  const outlet = outletNamed(mention.name)
  if (outlet !== null) return { kind: 'media', country: outlet.country, known: `outlet/${outlet.id}` }
  const actor = actorNamed(mention.name)
  if (actor !== null) return { kind: actor.kind, country: actor.country, known: `actor/${actor.id}` }
  const words = mention.tokens.map(token => token.form)
  const noun = voiceInName(words)
  if (noun !== null) return { kind: noun.actor, country: null, known: null }
  if (mention.title.length > 0 || looksLikePerson(mention)) return { kind: 'person', country: null, known: null }
  return { kind: 'other', country: null, known: null }
}

/** Two to four plain words, the subject or apposition of something: what is left after bodies and outlets is mostly people. */
function looksLikePerson({ tokens, head }: NameMention): boolean {
  if (tokens.length < 2 || tokens.length > 5) return false
  if (tokens.some(token => PLACE_WORDS.test(token.form))) return false
  if (tokens.some(token => !/^(?:\p{Lu}[\p{L}.'’]*|[-‐]|al|el|bin|ibn|de|van|von|der|abu)$/u.test(token.form))) return false
  return (
    tokens.slice(1).some(token => token.relation === 'flat') || ['nsubj', 'appos', 'obj', 'obl'].includes(baseOf(head.relation))
  )
}

const PLACE_WORDS =
  /^(Airport|Square|Street|Road|Avenue|Bridge|River|Province|Governorate|District|City|Base|Palace|Hospital|University|School|Sea|Gulf|Mountains?|Valley|Island|Islands|Lake|Desert|Region|Coast|Bank|Strip|Heights|Prison|Camp|Port|Stadium|Mosque|Church|Cathedral|Hotel|Park|North|South|East|West|War|Day|Week|Agreement|Treaty|Act|Award|Cup|Billion|Million)$/u

/** "Syrian Democratic Forces (SDF)": the letters in brackets mean the name before them. */
function bindAcronyms(drafts: Draft[], text: string): void {
  for (const draft of drafts) {
    const letters = draft.name.replace(/[.]/gu, '')
    if (!/^\p{Lu}{2,6}$/u.test(letters)) continue
    const inBrackets = draft.mentions.some(span => text[span.start - 1] === '(')
    const full = inBrackets ? expansionOf(letters, drafts, draft) : null
    if (full === null) continue
    full.mentions.push(...draft.mentions.splice(0))
    full.heads.push(...draft.heads.splice(0))
    full.known ??= draft.known
    if (full.kind === 'other' || full.kind === 'person') full.kind = draft.kind
  }
}

function expansionOf(letters: string, drafts: readonly Draft[], self: Draft): Draft | null {
  for (const draft of drafts) {
    if (draft === self || draft.mentions.length === 0) continue
    const initials = draft.name
      .split(/[\s-]+/u)
      .filter(word => !/^(of|for|the|and|al)$/u.test(word))
      .map(word => word[0]?.toUpperCase() ?? '')
      .join('')
    if (initials === letters) return draft
  }
  return null
}

function finish(drafts: readonly Draft[], nameAt: ReadonlyMap<string, NameMention>): Actors {
  const inOrder = [...drafts].map(draft => ({ draft, mentions: [...draft.mentions].sort(byPosition) }))
  inOrder.sort((a, b) => byPosition(a.mentions[0] ?? { start: 0, end: 0 }, b.mentions[0] ?? { start: 0, end: 0 }))
  const byHead = new Map<string, Actor>()
  const list = inOrder.map(({ draft, mentions }, index): Actor => {
    const { name, kind, country, known } = draft
    const actor: Actor = { id: `a${index + 1}`, name, kind, country, known, side: null, mentions }
    for (const head of draft.heads) byHead.set(head, actor)
    return actor
  })
  return {
    list,
    at: (sentence, token) => byHead.get(keyOf(sentence, token)) ?? null,
    nameAt: (sentence, token) => nameAt.get(keyOf(sentence, token)) ?? null,
  }
}
