import { byPosition, type Span, spanOf } from '../../base/span.js'
import { nationIn } from '../../knowledge/nations.js'
import { officesOn } from '../../knowledge/offices.js'
import { heldOn } from '../../knowledge/rows.js'
import type { Actor, Basis, Token } from '../../model/index.js'
import { childrenBy, type Tree } from '../tree.js'
import type { Actors } from './actors.js'

const GOVERNMENT = /^(?:government|regime)$/u
/** What makes another government of one: that of before, of after, of rivals. */
const ANOTHER =
  /^(?:new|former|ousted|fallen|deposed|transitional|interim|caretaker|next|previous|then|old|current|opposition|rebel|rival|unity|exiled?|de|facto|local|regional|provincial|municipal|future|salvation|national|parallel|self|style|each|any|another|both|foreign|central|federal|first|second|last)$/iu
const LEADS = /\b(?:president|premier|prime minister|leader|king|emir|sultan|chancellor|ruler|dictator|chairman|supreme)\b/i
const NO_MORE = /\b(?:former|ex|ousted|deposed|late|then|vice|deputy|opposition|rebel|party)\b/i

/**
 * "The Syrian government", "the Assad government", "his regime", "Damascus" that speaks: one government, where words, a leader's role in the
 * report or a row that held on its day say of which country. A bare "the regime" is the one that the report speaks of, if it is one.
 */
export function joinGovernments(actors: Actors, trees: readonly Tree[], published: string | null): Actors {
  const spoken = mentionsOf(actors, trees, published)
  const countries = new Set([...spoken.values()].filter(country => country !== null))
  const others = actors.list.some(({ kind, country }) => kind === 'government' && country !== null && !countries.has(country))
  const [only = null] = countries.size === 1 ? countries : []
  // "the government" may be another's where others are named; nobody calls their own a regime.
  const bare = (actor: Actor) => (others && !/\bregime$/i.test(actor.name) ? null : only)
  const heads = new Map<string, Actor>()
  const into = new Map<string, Actor>()
  for (const actor of actors.list) {
    const told = spoken.get(actor)
    const country = told === undefined ? seatOf(actor, actors, published) : (told ?? bare(actor))
    if (country === null) continue
    const head = heads.get(country)
    if (head === undefined) heads.set(country, actor)
    into.set(actor.id, head ?? actor)
  }
  return into.size === 0 ? actors : joined(actors, into, heads, spoken)
}

/** Those who stand as "… government" or "… regime", with the country that is said of them; null where none is. */
function mentionsOf(actors: Actors, trees: readonly Tree[], published: string | null): Map<Actor, string | null> {
  const found = new Map<Actor, string | null>()
  const mixed = new Set<Actor>()
  for (const tree of trees)
    for (const token of tree.tokens) {
      if (token.upos !== 'NOUN' || token.xpos !== 'NN' || !GOVERNMENT.test(token.lemma)) continue
      const actor = actors.at(tree.sentence.index, token)
      if (actor === null || actor.known !== null || !/^voice\//u.test(ruleOfKind(actor))) continue
      const country = isAnother(tree, token) ? undefined : countryOf(tree, token, actors, published)
      const before = found.get(actor)
      if (country === undefined || (before !== undefined && before !== country)) mixed.add(actor)
      else found.set(actor, country)
    }
  for (const actor of actors.list)
    if (!found.has(actor) && !mixed.has(actor) && isNamed(actor)) found.set(actor, nationIn(actor.name)?.code ?? null)
  for (const actor of mixed) found.delete(actor)
  return found
}

/** "the UK Government", "Government of Sudan": written as a name, with nothing in it but the nation. */
const isNamed = ({ kind, known, name }: Actor): boolean =>
  kind === 'government' &&
  known === null &&
  /^(?:the )?(?:(?:\p{Lu}[\p{L}.]*[\s-]){1,3}Government|Government of (?:the )?\p{Lu}[\p{L} ]*)$/u.test(name) &&
  !name.split(/[\s-]+/u).some(word => ANOTHER.test(word)) &&
  nationIn(name.replace(/\bGovernment(?: of)?\b/u, '').trim())?.alone === true

const ruleOfKind = ({ basis }: Actor): string => basis.find(({ field }) => field === 'kind')?.rule ?? ''

/** "the new government", "a government", "the government of national unity": not simply that of the country. */
const isAnother = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token, 'amod', 'compound', 'nmod:poss', 'det', 'nmod', 'advmod').some(
    child =>
      ANOTHER.test(child.form) ||
      (child.relation === 'det' && !/^(?:the|this|that)$/iu.test(child.form)) ||
      (child.relation === 'nmod' && nationIn(child.form)?.alone !== true),
  ) ||
  (childrenBy(tree, token, 'det', 'nmod:poss', 'amod', 'compound').length === 0 && token.relation === 'compound')

function countryOf(tree: Tree, token: Token, actors: Actors, published: string | null): string | null {
  const at = tree.sentence.index
  for (const child of childrenBy(tree, token, 'amod', 'compound', 'nmod:poss', 'nmod')) {
    const nation = nationIn(child.form)
    if (nation?.alone === true) return nation.code
    const owner = actors.at(at, child)
    const ruled = owner === null ? null : countryLedBy(owner, actors, published)
    if (ruled !== null) return ruled
  }
  return null
}

/** The country that a person leads, by a role that the report tells, else by a row that held on its day. */
function countryLedBy(person: Actor, { who }: Actors, published: string | null): string | null {
  if (person.kind !== 'person') return null
  for (const { text } of person.roles) {
    const nation = leads(text) ? nationIn(text) : null
    if (nation !== null) return nation.code
  }
  const row = person.known === null ? null : who.byKey(person.known)
  const day = published?.slice(0, 10) ?? null
  const office = row === null ? undefined : officesOn(row, day).find(({ words, tie }) => leads(words) && OF_COUNTRY.test(tie.to))
  return office?.tie.to.slice(-3) ?? null
}

const OF_COUNTRY = /^government of [A-Z]{3}$/
const leads = (words: string): boolean => LEADS.test(words) && !NO_MORE.test(words)

/** The country whose government a place that speaks stands for: "Moscow"; "the Kremlin", which is known as its seat. */
function seatOf(actor: Actor, { who }: Actors, published: string | null): string | null {
  if (ruleOfKind(actor) === 'kind/seat-of-power') return actor.country
  const row = actor.known === null || actor.kind !== 'government' ? null : who.byKey(actor.known)
  if (row === null || !/^seat of the (?:president|prime minister|government)\b/.test(row.why)) return null
  const day = published?.slice(0, 10) ?? null
  return row.of.some(tie => heldOn(tie, day)) ? actor.country : null
}

function joined(
  actors: Actors,
  into: ReadonlyMap<string, Actor>,
  heads: ReadonlyMap<string, Actor>,
  spoken: ReadonlyMap<Actor, string | null>,
): Actors {
  const parts = new Map<string, Actor[]>()
  for (const actor of actors.list) {
    const head = into.get(actor.id)
    if (head !== undefined) parts.set(head.id, [...(parts.get(head.id) ?? []), actor])
  }
  const byId = new Map<string, Actor>()
  for (const [country, head] of heads) {
    const all = parts.get(head.id) ?? [head]
    const whole = wholeOf(country, head, all, spoken)
    for (const { id } of all) byId.set(id, whole)
  }
  const kept = (actor: Actor): Actor => byId.get(actor.id) ?? actor
  return {
    ...actors,
    list: [...new Set(actors.list.map(kept))],
    at: (sentence, token) => {
      const found = actors.at(sentence, token)
      return found === null ? null : kept(found)
    },
  }
}

/** The government of its parts, by the fullest of their names. */
function wholeOf(country: string, head: Actor, parts: readonly Actor[], spoken: ReadonlyMap<Actor, string | null>): Actor {
  const named = parts.find(part => spoken.get(part) === country && nationIn(part.name) !== null) ?? head
  const words = named.mentions.slice(0, 1).map(spanOf)
  const others = parts.filter(part => part !== head).flatMap(part => part.mentions)
  const rule = (span: Span): Basis => ({
    field: 'mentions',
    rule: 'government/of-one-country',
    words: [spanOf(span)],
    confidence: 0.8,
  })
  const side: Basis[] = head.side === null ? [{ field: 'side', rule: 'side/of-its-state', words, confidence: 0.85 }] : []
  return {
    ...head,
    name: named.name,
    known: parts.find(({ known }) => known !== null)?.known ?? null,
    country,
    side: head.side ?? `government of ${country}`,
    mentions: [...head.mentions, ...others].sort(byPosition),
    roles: parts.flatMap(({ roles }) => roles),
    basis: [...head.basis, ...side, ...others.map(rule)],
  }
}
