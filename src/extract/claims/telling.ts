import { isDemonym, nationIn } from '../../knowledge/nations.js'
import { SOURCE_OF_ACTOR, SOURCE_OF_OUTLET } from '../../knowledge/rows.js'
import type { Who } from '../../knowledge/who.js'
import { ANONYMOUS_MODIFIERS, PARTISAN_MODIFIERS, STATE_MODIFIERS, type VoiceNoun } from '../../lexicon/voices.js'
import type { Actor, SourceKind, Token } from '../../model/index.js'
import type { Actors } from '../names/actors.js'
import { isBody, organisationIn } from '../names/bodies.js'
import { type Role, roleOf } from '../names/roles.js'
import { voiceInName, voiceNoun } from '../names/voices.js'
import { childrenBy, nounPhrase, type Tree, textOf } from '../tree.js'

/** Who tells, as far as the words and the tables say. */
export interface Teller {
  readonly name: string
  readonly actor: Actor | null
  readonly kind: SourceKind
  readonly role: string | null
  readonly organisation: string | null
  readonly rule: string
}

/** What an actor is, by an earlier mention in the report: "Abdurrahman" was "head of the monitor" two sentences ago. */
export type Roles = ReadonlyMap<string, Teller>

export function tellerAt(tree: Tree, token: Token, actors: Actors, roles: Roles, text: string): Teller {
  const teller = tellerOf(tree, token, actors, roles, text)
  // "his ally Moscow": a country or a capital that tells something is its government.
  return teller.kind === 'other' && nationIn(teller.name)?.alone === true && !isDemonym(teller.name)
    ? { ...teller, kind: 'official', rule: 'teller/nation' }
    : teller
}

function tellerOf(tree: Tree, token: Token, actors: Actors, roles: Roles, text: string): Teller {
  const actor = actors.at(tree.sentence.index, token)
  const name = actors.nameAt(tree.sentence.index, token)
  if (token.upos === 'PRON' && actor !== null) return known(actor, roles, actors.who)
  const whole = partOf(tree, token)
  if (whole !== null) {
    const teller = tellerAt(tree, whole, actors, roles, text)
    return { ...teller, name: textOf(text, nounPhrase(tree, token)), actor: null, role: null, rule: 'teller/one-of-them' }
  }
  if (token.upos === 'PRON')
    return { name: token.form, actor: null, kind: 'other', role: null, organisation: null, rule: 'teller/pronoun' }
  const apposed = name === null ? apposedName(tree, token, actors) : undefined
  if (apposed !== undefined) return describedThenNamed(tree, token, apposed, actors, text)
  if (name !== null) return named(tree, token, actors, roles, text)
  return described(tree, token, actor, actors, roles, text)
}

/** "one of them", "some of the officers": of the kind of those they are of. */
function partOf(tree: Tree, token: Token): Token | null {
  if (!/^(?:one|two|three|some|several|many|most|both|another|others?)$/iu.test(token.form)) return null
  const whole = childrenBy(tree, token, 'nmod').find(child =>
    childrenBy(tree, child, 'case').some(({ form }) => form.toLowerCase() === 'of'),
  )
  return whole ?? null
}

/** The name that stands beside a description: "the head of the monitor, Rami X", "rebel commander Samir X". */
function apposedName(tree: Tree, token: Token, actors: Actors): Token | undefined {
  const noun = voiceNoun(token)
  // A person is called by a person's name: "DAMASCUS The premier said" has no premier of that name.
  const named = (child: Token) =>
    actors.nameAt(tree.sentence.index, child) !== null &&
    !(noun?.person === true && isBody(actors.at(tree.sentence.index, child)?.kind))
  const apposition = childrenBy(tree, token, 'appos', 'flat').find(child => child.index > token.index && named(child))
  if (apposition !== undefined) return apposition
  const next = tree.tokens[token.index + 1]
  return next !== undefined && noun?.person === true && /^NN$/.test(token.xpos) && named(next) ? next : undefined
}

/** A pronoun, or a name again: what was said of the actor before. */
function known(actor: Actor, roles: Roles, who: Who): Teller {
  const before = roles.get(actor.id)
  const organisation = before?.organisation ?? fullNameOf(actor.name, actor, who)
  if (before !== undefined) return { ...before, name: actor.name, actor, organisation, rule: 'teller/known-in-report' }
  return { name: actor.name, actor, kind: kindOfActor(actor, who), role: null, organisation, rule: 'teller/actor' }
}

function named(tree: Tree, token: Token, actors: Actors, roles: Roles, text: string): Teller {
  const name = actors.nameAt(tree.sentence.index, token)
  const actor = actors.at(tree.sentence.index, token)
  const role = roleOf(tree, token, name, actors, text)
  const said = name?.name ?? token.form
  if (role !== null)
    return {
      name: said,
      actor,
      kind: firstKnown(kindOfRole(role, actors.who), () =>
        actor === null ? 'other' : kindOfNameOrActor(said, actor, actors.who),
      ),
      role: role.words,
      organisation: role.organisation,
      rule: 'teller/role',
    }
  const runs = leads(tree, token, actors)
  if (runs !== null)
    return { name: said, actor, kind: kindOfName(runs, actors.who), role: null, organisation: runs, rule: 'teller/leads' }
  const before = actor === null ? undefined : roles.get(actor.id)
  if (before !== undefined && before.role !== null) return { ...before, name: said, rule: 'teller/known-in-report' }
  const kind =
    actor === null ? kindOfName(said, actors.who) : (kindByModifier(tree, token) ?? kindOfNameOrActor(said, actor, actors.who))
  return { name: said, actor, kind, role: null, organisation: fullNameOf(said, actor, actors.who), rule: 'teller/name' }
}

/** "the Syrian Observatory", "Anadolu": a body that is known by a fuller name than the text has here. */
function fullNameOf(said: string, actor: Actor | null, who: Who): string | null {
  const row = who.named(said) ?? (actor?.known == null ? null : who.byKey(actor.known))
  const full = row === null || row.kind === 'person' || row.kind === 'government' ? undefined : row.names[0]
  return full === undefined || full === said ? null : full
}

const firstKnown = (kind: SourceKind, other: () => SourceKind): SourceKind => (kind === 'other' ? other() : kind)

/** "X, who runs the monitor": the body that a clause says somebody leads. */
function leads(tree: Tree, token: Token, actors: Actors): string | null {
  for (const clause of childrenBy(tree, token, 'acl:relcl', 'acl')) {
    if (!/^(?:run|head|lead|direct|chair|command|found)$/u.test(clause.lemma)) continue
    const body = childrenBy(tree, clause, 'obj', 'nsubj').find(child => !/^(?:who|which|that)$/iu.test(child.form))
    const name = body === undefined ? null : actors.nameAt(tree.sentence.index, body)
    if (name !== null) return name.name
  }
  return null
}

/** "the head of the monitor, Rami X". */
function describedThenNamed(tree: Tree, token: Token, apposed: Token, actors: Actors, text: string): Teller {
  const name = actors.nameAt(tree.sentence.index, apposed)?.name ?? apposed.form
  const tokens = nounPhrase(tree, token)
  const role: Role = {
    words: textOf(text, tokens),
    tokens,
    noun: token,
    body: null,
    organisation: organisationIn(tree, token, actors, text),
  }
  return {
    name,
    actor: actors.at(tree.sentence.index, apposed),
    kind: kindOfRole(role, actors.who),
    role: role.words,
    organisation: role.organisation,
    rule: 'teller/role',
  }
}

/** "two senior army officers", "Pro-government Sham FM radio", "residents". */
function described(tree: Tree, token: Token, actor: Actor | null, actors: Actors, roles: Roles, text: string): Teller {
  const organisation = organisationIn(tree, token, actors, text)
  const noun = voiceNoun(token)
  const phrase = withKnowledge(tree, nounPhrase(tree, token), noun)
  const owns = phrase.at(-1)?.xpos === 'POS'
  const name =
    textOf(text, owns ? phrase.slice(0, -1) : phrase).replace(/^(according to|per|citing|quoting)\s+/iu, '') || token.form
  const kind =
    noun === null
      ? actor === null
        ? kindOfName(name, actors.who)
        : kindOfActor(actor, actors.who)
      : (kindOfKnown(actor, noun, actors.who) ?? kindOfDescribed(tree, token, noun, organisation, actors))
  // "the sources" again: what was said of them before.
  const before = kind === 'other' && actor !== null ? roles.get(actor.id)?.kind : undefined
  const body = noun?.person === true ? organisation : null
  const rule = noun === null ? 'teller/words' : noun.id
  const known = actor === null || !isBare(tree, token) ? null : properNameOf(actor, name)
  if (known === null) return { name, actor, kind: before ?? kind, role: null, organisation: body, rule }
  return {
    name: known,
    actor,
    kind: before ?? kind,
    role: name,
    organisation: body ?? fullNameOf(known, actor, actors.who),
    rule,
  }
}

/** "a person familiar with the talks", "a source briefed on it": what somebody without a name knows of belongs to what they are called. */
function withKnowledge(tree: Tree, phrase: readonly Token[], noun: VoiceNoun | null): readonly Token[] {
  const next = tree.tokens[(phrase.at(-1)?.index ?? -1) + 1]
  if (noun?.person !== true || next === undefined || !/^(?:familiar|close|briefed|informed|near|privy)$/iu.test(next.form))
    return phrase
  const behind = tree.tokens.slice(next.index + 1, next.index + 8)
  const end = behind.findIndex(({ upos, xpos }) => !/^(?:ADP|DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/u.test(upos) || xpos === 'TO')
  const more = end < 0 ? behind : behind.slice(0, end)
  return more.length < 2 ? phrase : [...phrase, next, ...more]
}

/** "the group", "the minister": the description says no more than who is meant. */
const isBare = (tree: Tree, token: Token): boolean =>
  nounPhrase(tree, token).every(word => word === token || word.upos === 'DET' || word.xpos === 'POS') &&
  childrenBy(tree, token, 'det').some(({ form }) => /^(?:the|this|that)$/iu.test(form))

const properNameOf = ({ name }: Actor, said: string): string | null =>
  name !== said && /^\p{Lu}/u.test(name) && !said.toLowerCase().includes(name.toLowerCase()) ? name : null

/** "the channel", "the group": a description of somebody known is what they are known to be. */
function kindOfKnown(actor: Actor | null, noun: VoiceNoun, who: Who): SourceKind | null {
  // "rebel forces" are no army.
  if (actor?.kind === 'armed-group' && noun.source === 'military' && !noun.person) return 'armed-group'
  if (actor === null || actor.known === null || noun.person) return null
  const kind = kindOfActor(actor, who)
  return kind === 'other' ? null : kind
}

function kindOfDescribed(tree: Tree, token: Token, noun: VoiceNoun, organisation: string | null, actors: Actors): SourceKind {
  const modifiers = childrenBy(tree, token, 'amod', 'compound', 'nmod:poss', 'nmod').map(child => child.form.toLowerCase())
  if (noun.source === 'media')
    return kindByModifier(tree, token) ?? (organisation === null ? 'media' : mediaKind(organisation, actors.who))
  if (noun.role) return organisation === null ? kindOfBody(modifiers) : kindOfName(organisation, actors.who)
  if (noun.source === 'other' && !noun.person && organisation !== null) return kindOfName(organisation, actors.who)
  if (noun.lemma === 'commander' && modifiers.some(word => /^(army|navy|military|police)$/u.test(word))) return 'military'
  if (noun.source === 'official' && noun.person && isOneKnown(tree, token)) return 'official'
  if ((noun.source === 'military' || noun.source === 'official') && noun.person) return 'anonymous-official'
  const owner = noun.source === 'document' ? (kindOfTracker(tree, token, noun, actors) ?? kindOfOwner(tree, token, actors)) : null
  if (owner !== null) return owner
  if (noun.lemma === 'report') return kindOfReports(tree, token, modifiers)
  if (/^(?:person|people)$/u.test(noun.lemma)) {
    const near = nearOf(tree, token, actors)
    if (near !== null || isFamiliar(tree, token)) return near ?? 'other'
  }
  if (noun.lemma === 'source' || noun.lemma === 'insider') {
    const rebel = modifiers.some(word => /^(rebel|opposition|insurgent)$/u.test(word))
    if (rebel) return 'armed-group'
    const near = nearOf(tree, token, actors)
    if (near !== null) return near
    return modifiers.some(word => ANONYMOUS_MODIFIERS.test(word) || /^(army|military|palace)$/u.test(word))
      ? 'anonymous-official'
      : 'other'
  }
  return noun.source
}

/** "a statement by the command", "the channel's pictures": a document speaks for whose it is. */
function kindOfOwner(tree: Tree, token: Token, actors: Actors): SourceKind | null {
  const owner = childrenBy(tree, token, 'nmod:poss', 'nmod').find(
    child =>
      child.relation === 'nmod:poss' || childrenBy(tree, child, 'case').some(({ form }) => /^(?:by|from|of)$/iu.test(form)),
  )
  if (owner === undefined) return null
  const actor = actors.at(tree.sentence.index, owner)
  const name = actors.nameAt(tree.sentence.index, owner)?.name
  const kind =
    actor !== null
      ? kindOfNameOrActor(name ?? actor.name, actor, actors.who)
      : name === undefined
        ? (voiceNoun(owner)?.source ?? 'other')
        : kindOfName(name, actors.who)
  return kind === 'other' || kind === 'document' ? null : kind
}

/** "flight-tracking data", "NetBlocks figures": what a service that watches something has counted is its own word. */
function kindOfTracker(tree: Tree, token: Token, noun: VoiceNoun, actors: Actors): SourceKind | null {
  if (!/^(?:data|figure|record|map|log)$/u.test(noun.lemma)) return null
  const words = nounPhrase(tree, token)
  const isTracked = words.some(({ form }) => /^(?:tracking|tracker|monitoring|radar)$/iu.test(form) || /-tracking$/iu.test(form))
  const isWatcher = words.some(word => actors.at(tree.sentence.index, word)?.kind === 'monitor')
  return isTracked || isWatcher ? 'monitor' : null
}

/** "unconfirmed reports said": nobody is named; "press reports" are the press. "The report of the panel" is a document. */
function kindOfReports(tree: Tree, token: Token, modifiers: readonly string[]): SourceKind {
  if (token.xpos !== 'NNS') return 'document'
  if (modifiers.some(word => /^(?:press|media|news|newspaper|television|tv|radio)$/u.test(word))) return 'media'
  if (childrenBy(tree, token, 'nmod', 'nmod:poss').length > 0) return 'document'
  return 'unattributed'
}

/** "a person familiar with the talks" speaks without a name. */
const isFamiliar = (tree: Tree, token: Token): boolean =>
  /^(?:familiar|briefed|unnamed)$/iu.test(tree.tokens[token.index + 1]?.form ?? '') ||
  childrenBy(tree, token, 'amod', 'acl').some(child => /^(?:familiar|close|brief|know|unnamed|anonymous)$/u.test(child.lemma))

/** "a source in the palace", "a source close to the rebels": of whom the source is, where that is a side and not a place. */
function nearOf(tree: Tree, token: Token, actors: Actors): SourceKind | null {
  const around = [
    ...childrenBy(tree, token, 'nmod', 'compound', 'nmod:poss'),
    ...childrenBy(tree, token, 'amod', 'acl', 'acl:relcl').flatMap(child => childrenBy(tree, child, 'obl', 'nmod')),
  ]
  for (const child of [...around, ...insideBehind(tree, token)]) {
    const kind = actors.at(tree.sentence.index, child)?.kind
    if (kind === 'armed-group') return 'armed-group'
    if (kind === 'government' || kind === 'military' || kind === 'police') return 'anonymous-official'
  }
  return null
}

/** "unnamed people in the Kremlin": the phrase right behind, whatever the parser hung it on. */
function insideBehind(tree: Tree, token: Token): readonly Token[] {
  const next = tree.tokens[token.index + 1]
  return next !== undefined && /^(?:in|inside|within|near)$/iu.test(next.form)
    ? tree.tokens.slice(next.index + 1, next.index + 5).filter(({ upos }) => upos === 'PROPN' || upos === 'NOUN')
    : []
}

/** "the mayor", "its governor": one holder of an office, known by it; "a minister" and "officials" stay unnamed. */
const isOneKnown = (tree: Tree, token: Token): boolean =>
  /^NNP?$/.test(token.xpos) &&
  !/^(official|authority|diplomat|lawmaker|legislator|senator|judge|prosecutor)$/u.test(token.lemma) &&
  childrenBy(tree, token, 'det', 'nmod:poss').some(
    child => /^(the|its|his|her|their)$/iu.test(child.form) || child.relation === 'nmod:poss',
  )

function kindOfBody(modifiers: readonly string[]): SourceKind {
  const noun = voiceInName(modifiers)
  return noun === null ? 'anonymous-official' : noun.source
}

function kindByModifier(tree: Tree, token: Token): SourceKind | null {
  const words = tree.tokens.slice(Math.max(0, token.index - 6), token.index + 1)
  const joined = words.map((word, at) => (words[at + 1]?.start === word.end ? word.form : `${word.form} `)).join('')
  const parts = joined
    .toLowerCase()
    .trim()
    .split(/[\s,]+/u)
  if (parts.some(part => PARTISAN_MODIFIERS.test(part))) return 'partisan-media'
  const noun = voiceNoun(token)
  if (noun?.source === 'media' && parts.some(part => STATE_MODIFIERS.test(part))) return 'state-media'
  return null
}

const UNNAMED_ROLE = /^(spokesman|spokeswoman|spokesperson|representative|envoy|adviser|advisor|aide|delegate|deputy|secretary)$/u

function kindOfRole(role: Role, who: Who): SourceKind {
  const noun = voiceNoun(role.noun)
  if (noun === null) return 'other'
  if (!noun.role) {
    if (noun.source === 'reporter' || noun.source === 'analyst' || noun.source === 'witness') return noun.source
    return /\b(rebel|insurgent|militant)\b/iu.test(role.words) ? 'armed-group' : noun.source
  }
  const body =
    role.organisation === null ? voiceInName(role.words.split(/\s+/u).filter(word => word.toLowerCase() !== noun.lemma)) : null
  if (role.organisation !== null) return kindOfName(role.organisation, who)
  if (body !== null) return body.source
  return UNNAMED_ROLE.test(noun.lemma) ? 'official' : 'other'
}

/** Kind by the name of a body. */
export function kindOfName(name: string, who: Who): SourceKind {
  const row = who.named(name)
  if (row !== null) return row.outlet === null ? SOURCE_OF_ACTOR[row.kind] : SOURCE_OF_OUTLET[row.outlet]
  return voiceInName(name.split(/\s+/u))?.source ?? 'other'
}

function mediaKind(name: string, who: Who): SourceKind {
  const outlet = who.named(name)?.outlet ?? null
  return outlet === null ? 'media' : SOURCE_OF_OUTLET[outlet]
}

const kindOfNameOrActor = (name: string, actor: Actor, who: Who): SourceKind => {
  const kind = kindOfName(name, who)
  return kind === 'other' ? kindOfActor(actor, who) : kind
}

function kindOfActor(actor: Actor, who: Who): SourceKind {
  const row = actor.known === null ? null : who.byKey(actor.known)
  if (row !== null && row.outlet !== null) return SOURCE_OF_OUTLET[row.outlet]
  return actor.kind === 'person' ? kindOfPerson(actor, who) : SOURCE_OF_ACTOR[actor.kind]
}

/** Somebody known speaks as what they belong to: a minister for the state, a commander for the group. */
function kindOfPerson({ side, known }: Actor, who: Who): SourceKind {
  if (known === null) return 'other'
  if (side?.startsWith('government of ') === true) return 'official'
  const body = side === null ? null : who.byKey(side)
  return body === null ? kindOfReason(who.byKey(known)?.why ?? '') : SOURCE_OF_ACTOR[body.kind]
}

/** "founder and head of the monitor": what is known of somebody says whose voice it is. */
function kindOfReason(why: string): SourceKind {
  const words = why.split(/[\s,]+/u)
  return words.length < 2 ? 'other' : (voiceInName(words)?.source ?? 'other')
}
