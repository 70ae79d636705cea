import type { Who } from '../../knowledge/who.js'
import {
  AGENCIES,
  AIDES,
  ANONYMOUS_MODIFIERS,
  PARTISAN_MODIFIERS,
  RESCUE_MODIFIERS,
  SMALL_PLACES,
  STATE_MODIFIERS,
  type VoiceNoun,
} from '../../lexicon/voices.js'
import type { Actor, SourceKind, Token } from '../../model/index.js'
import type { Actors } from '../names/actors.js'
import { callingAt } from '../names/callings.js'
import { type Role, roleOf } from '../names/roles.js'
import { voiceInName, voiceNoun } from '../names/voices.js'
import { childrenBy, nounPhrase, type Tree } from '../tree.js'
import { isOfPeers, kindOfActor, kindOfName, kindOfNameOrActor, mediaKind } from './actor-kind.js'

/** "the channel", "the group": a description of somebody known is what they are known to be. */
export function kindOfKnown(actor: Actor | null, noun: VoiceNoun, who: Who): SourceKind | null {
  // "rebel forces" are no army.
  if (actor?.kind === 'armed-group' && noun.source === 'military' && !noun.person) return 'armed-group'
  if (actor === null || actor.known === null || noun.person) return null
  const kind = kindOfActor(actor, who)
  return kind === 'other' ? null : kind
}

export function kindOfDescribed(
  tree: Tree,
  token: Token,
  noun: VoiceNoun,
  organisation: string | null,
  actors: Actors,
  text: string,
): SourceKind {
  const modifiers = childrenBy(tree, token, 'amod', 'compound', 'nmod:poss', 'nmod').map(child => child.form.toLowerCase())
  if (!noun.person && modifiers.some(word => RESCUE_MODIFIERS.test(word))) return 'official'
  const agency = noun.lemma === 'agency' ? kindOfAgency(modifiers) : null
  if (agency !== null) return agency
  if (noun.source === 'media') return kindOfOutlet(tree, token, organisation, actors)
  if (GROUPS.test(noun.lemma) && isArmedGroup(tree, token, actors)) return 'armed-group'
  // "A Reuters witness" is how an agency calls its own who saw it.
  if (noun.lemma === 'witness' && organisation !== null && MEDIA.has(kindOfName(organisation, actors.who))) return 'reporter'
  if (isOfPeers(wordsAround(tree, token))) return 'ngo'
  // "The commission", which looks into something; a bloc's has a capital.
  if (token.form === 'commission') return 'official'
  const cause = kindOfCause(tree, token, noun)
  if (cause !== null) return cause
  if (noun.role) return kindOfHolder(tree, token, noun, organisation, modifiers, actors, text)
  if (!noun.person && isOfNations(tree, token, actors)) return 'igo'
  const head = OFFICES.test(noun.lemma) ? kindOfOwningPerson(tree, token, actors) : null
  if (head !== null) return head
  if (noun.source === 'other' && !noun.person && organisation !== null) return kindOfName(organisation, actors.who)
  if (noun.lemma === 'commander' && modifiers.some(word => /^(army|navy|military|police)$/u.test(word))) return 'military'
  if (noun.source === 'official' && noun.person && isOneKnown(tree, token)) return 'official'
  // "the authorities" speak for the state: they are not officials who withheld their names.
  if (noun.lemma === 'authority' && token.xpos === 'NNS') return 'official'
  if (noun.lemma === 'owner' && modifiers.some(word => SMALL_PLACES.test(word))) return 'witness'
  if ((noun.source === 'military' || noun.source === 'official') && noun.person) return 'anonymous-official'
  const owner = noun.source === 'document' ? (kindOfTracker(tree, token, noun, actors) ?? kindOfOwner(tree, token, actors)) : null
  if (owner !== null) return owner
  if (noun.lemma === 'report') return kindOfReports(tree, token, modifiers)
  if (/^(?:person|people)$/u.test(noun.lemma)) {
    const near = nearOf(tree, token, actors)
    if (near !== null || isFamiliar(tree, token)) return near ?? 'other'
  }
  return noun.lemma === 'source' || noun.lemma === 'insider' ? kindOfInsider(tree, token, modifiers, actors) : noun.source
}

const wordsAround = (tree: Tree, token: Token): string =>
  nounPhrase(tree, token)
    .map(({ form }) => form)
    .join(' ')

/** "the rebel group", "an alliance of ethnic armed groups". */
const isArmedGroup = (tree: Tree, token: Token, actors: Actors): boolean =>
  actors.at(tree.sentence.index, token)?.kind === 'armed-group' || callingAt(tree, token)?.kinds.join() === 'armed-group'

const GROUPS = /^(?:group|alliance|coalition|movement|organi[sz]ation)$/u

/** "aid agencies", "the border agency", "UN agencies"; a news agency is media. */
function kindOfAgency(modifiers: readonly string[]): SourceKind | null {
  if (modifiers.some(word => /^(?:news|press|wire|photo)$/u.test(word))) return null
  return AGENCIES.find(([pattern]) => modifiers.some(word => pattern.test(word)))?.[1] ?? null
}

/** "state radio", "the newspaper": by what is said of it, by how it reaches people, by the name it has. */
const kindOfOutlet = (tree: Tree, token: Token, organisation: string | null, actors: Actors): SourceKind =>
  kindByModifier(tree, token, 'media') ??
  (organisation === null ? kindOfChannel(tree, token) : mediaKind(organisation, actors.who))

/** "a rebel source", "a source close to the president", "army sources". */
function kindOfInsider(tree: Tree, token: Token, modifiers: readonly string[], actors: Actors): SourceKind {
  if (modifiers.some(word => /^(rebel|opposition|insurgent)$/u.test(word))) return 'armed-group'
  const near = nearOf(tree, token, actors)
  if (near !== null) return near
  return modifiers.some(word => ANONYMOUS_MODIFIERS.test(word) || /^(army|military|palace)$/u.test(word))
    ? 'anonymous-official'
    : 'other'
}

/** "the UN refugee office", "a UN team". */
const isOfNations = (tree: Tree, token: Token, actors: Actors): boolean =>
  childrenBy(tree, token, 'compound', 'nmod:poss', 'nmod:desc').some(
    child => (actors.at(tree.sentence.index, child)?.kind ?? kindOfName(child.form, actors.who)) === 'igo',
  )

const OFFICES = /^(?:office|staff|court)$/u

/** "the commander's office", "his office": of the kind of whoever's it is. */
function kindOfOwningPerson(tree: Tree, token: Token, actors: Actors): SourceKind | null {
  const [owner] = childrenBy(tree, token, 'nmod:poss')
  const actor = owner === undefined ? null : actors.at(tree.sentence.index, owner)
  const kind = actor?.kind === 'person' ? kindOfActor(actor, actors.who) : 'other'
  return kind === 'other' ? null : kind
}

/** Somebody with a part in a body and no name: a spokesman speaks for the body; aides and advisers keep their names to themselves. */
function kindOfHolder(
  tree: Tree,
  token: Token,
  noun: VoiceNoun,
  organisation: string | null,
  modifiers: readonly string[],
  actors: Actors,
  text: string,
): SourceKind {
  // "a spokesman for the movement", which is known to be armed.
  if (childrenBy(tree, token, 'nmod').some(body => actors.at(tree.sentence.index, body)?.kind === 'armed-group'))
    return 'armed-group'
  if (organisation === null) return kindOfBody(modifiers)
  const kind = firstKnown(kindOfName(organisation, actors.who), kindOfPersonUnder(tree, token, actors, text))
  const isAny = token.xpos === 'NNS' || childrenBy(tree, token, 'det').some(({ form }) => /^an?$/iu.test(form))
  return AIDES.test(noun.lemma) && isAny && (kind === 'official' || kind === 'military') ? 'anonymous-official' : kind
}

/** "an adviser to President X": of the kind of the person. */
function kindOfPersonUnder(tree: Tree, token: Token, actors: Actors, text: string): SourceKind {
  for (const child of childrenBy(tree, token, 'nmod', 'nmod:poss', 'compound')) {
    const actor = actors.at(tree.sentence.index, child)
    if (actor?.kind !== 'person') continue
    const name = actors.nameAt(tree.sentence.index, child)
    const role = name === null ? null : roleOf(tree, child, name, actors, text)
    return firstKnown(kindOfActor(actor, actors.who), role === null ? 'other' : kindOfRole(role, actors.who))
  }
  return 'other'
}

const firstKnown = (kind: SourceKind, other: SourceKind): SourceKind => (kind === 'other' ? other : kind)

/** A channel of a messenger is no newspaper. */
const kindOfChannel = (tree: Tree, token: Token): SourceKind =>
  /^channels?$/iu.test(token.form) && childrenBy(tree, token, 'compound', 'amod', 'nmod').some(({ form }) => SOCIAL.test(form))
    ? 'social-media'
    : 'media'

const SOCIAL = /^(?:telegram|whatsapp|youtube|tiktok|instagram|facebook|twitter)$/iu

/** "a statement by the command", "an army statement", "the channel's pictures": a document speaks for whose it is. */
function kindOfOwner(tree: Tree, token: Token, actors: Actors): SourceKind | null {
  for (const child of childrenBy(tree, token, 'nmod:poss', 'nmod', 'compound')) {
    const isOwner =
      child.relation !== 'nmod' || childrenBy(tree, child, 'case').some(({ form }) => /^(?:by|from|of)$/iu.test(form))
    const kind = isOwner ? kindOfOne(tree, child, actors) : 'other'
    if (kind !== 'other' && kind !== 'document') return kind
  }
  return null
}

function kindOfOne(tree: Tree, owner: Token, actors: Actors): SourceKind {
  const actor = actors.at(tree.sentence.index, owner)
  const name = actors.nameAt(tree.sentence.index, owner)?.name
  if (actor === null && name !== undefined) return kindOfName(name, actors.who)
  const known = actor === null ? 'other' : kindOfNameOrActor(name ?? actor.name, actor, actors.who)
  return known === 'other' && name === undefined ? kindOfUnnamed(tree, owner) : known
}

/** "a tally by [a local civil society group]", "an analysis of pictures by [a monitoring group]" */
function kindOfUnnamed(tree: Tree, owner: Token): SourceKind {
  const noun = voiceNoun(owner)
  return noun === null ? 'other' : (kindOfCause(tree, owner, noun) ?? noun.source)
}

function kindOfCause(tree: Tree, token: Token, noun: VoiceNoun): SourceKind | null {
  if (noun.source !== 'other' || noun.person) return null
  const words = wordsAround(tree, token)
  return CIVIC.test(words) ? 'ngo' : /\bmonitoring\b/iu.test(words) ? 'monitor' : null
}

/** Before "group", "team" or "organisation": those who do good or watch over rights. */
const CIVIC = /\b(?:aid|relief|humanitarian|charity|rights|civil[ -]society|advocacy|campaign|volunteer)\b/iu

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
    // "a source in the UN mission", "an insider at the charity"; "its sources" are no part of the charity.
    if (child.relation === 'nmod:poss') continue
    if (kind === 'igo' || kind === 'ngo') return kind
    if (isOfNations(tree, child, actors)) return 'igo'
    const voice = voiceNoun(child)
    if (voice !== null && !voice.person && (voice.source === 'official' || voice.source === 'military'))
      return 'anonymous-official'
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

/** Whose side the words before say that a medium is on. `plain`: its kind without them. */
export function kindByModifier(tree: Tree, token: Token, plain: SourceKind): SourceKind | null {
  const words = tree.tokens.slice(Math.max(0, token.index - 6), token.index + 1)
  const joined = words.map((word, at) => (words[at + 1]?.start === word.end ? word.form : `${word.form} `)).join('')
  const parts = joined
    .toLowerCase()
    .trim()
    .split(/[\s,]+/u)
  const noun = voiceNoun(token)
  const isMedium = MEDIA.has(plain) || words.some(word => voiceNoun(word)?.source === 'media')
  if (isMedium && parts.some(part => PARTISAN_MODIFIERS.test(part))) return 'partisan-media'
  if (noun?.source === 'media' && parts.some(part => STATE_MODIFIERS.test(part))) return 'state-media'
  return null
}

const MEDIA: ReadonlySet<SourceKind> = new Set(['media', 'state-media', 'partisan-media', 'social-media'])

const UNNAMED_ROLE = /^(spokesman|spokeswoman|spokesperson|representative|envoy|adviser|advisor|aide|delegate|deputy|secretary)$/u

export function kindOfRole(role: Role, who: Who): SourceKind {
  const noun = voiceNoun(role.noun)
  if (noun === null) return 'other'
  if (!noun.role) {
    if (noun.source === 'reporter' || noun.source === 'analyst' || noun.source === 'witness') return noun.source
    if (noun.lemma === 'owner' && SMALL_PLACES.test(role.words)) return 'witness'
    return /\b(rebel|insurgent|militant)\b/i.test(role.words) ? 'armed-group' : noun.source
  }
  const body =
    role.organisation === null ? voiceInName(role.words.split(/\s+/u).filter(word => word.toLowerCase() !== noun.lemma)) : null
  if (role.organisation !== null) return kindOfName(role.organisation, who)
  if (body !== null) return body.source
  return UNNAMED_ROLE.test(noun.lemma) ? 'official' : 'other'
}
