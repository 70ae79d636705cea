import { isDemonym, nationIn } from '../../knowledge/nations.js'
import type { Who } from '../../knowledge/who.js'
import type { VoiceNoun } from '../../lexicon/voices.js'
import type { Actor, SourceKind, Token } from '../../model/index.js'
import type { Actors } from '../names/actors.js'
import { isBody, organisationIn } from '../names/bodies.js'
import { type Role, roleOf } from '../names/roles.js'
import { secretaryBefore } from '../names/titles-before.js'
import { voiceNoun } from '../names/voices.js'
import { childrenBy, nounPhrase, type Tree, textOf } from '../tree.js'
import { kindOfActor, kindOfName, kindOfNameOrActor } from './actor-kind.js'
import { stateBody } from './state-body.js'
import { kindByModifier, kindOfDescribed, kindOfKnown, kindOfRole } from './teller-kind.js'
import { kindByWhatTheyDo } from './what-they-do.js'

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
  const found = tellerOf(tree, token, actors, roles, text)
  const teller = found.kind === 'other' ? byItsName(found) : found
  return teller.organisation === null && teller.role === null ? { ...teller, organisation: stateBody(teller) } : teller
}

/** "his ally Moscow": a country or a capital that tells something is its government; "the air force" is one of its forces. */
function byItsName(found: Teller): Teller {
  if (nationIn(found.name)?.alone === true && !isDemonym(found.name)) return { ...found, kind: 'official', rule: 'teller/nation' }
  return FORCE.test(found.name) ? { ...found, kind: 'military', rule: 'teller/force' } : found
}

const FORCE = /\b(?:air|naval|ground|land|defen[cs]e) forces?$/iu

function tellerOf(tree: Tree, token: Token, actors: Actors, roles: Roles, text: string): Teller {
  const actor = actors.at(tree.sentence.index, token)
  const name = actors.nameAt(tree.sentence.index, token)
  if (token.upos === 'PRON' && actor !== null) return known(actor, roles, actors.who)
  // "said one, Omar Tahan, a mason"
  const one = /^(?:one|another)$/iu.test(token.form) ? apposedName(tree, token, actors) : undefined
  if (one !== undefined) return describedThenNamed(tree, token, one, actors, text)
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
export function partOf(tree: Tree, token: Token): Token | null {
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
  // "the director of the monitor, Omar Tahan, said": hung on the monitor.
  const ofBody =
    noun?.person === true && /^NN$/u.test(token.xpos)
      ? childrenBy(tree, token, 'nmod')
          .filter(body => body.index > token.index && voiceNoun(body)?.person !== true)
          .flatMap(body => childrenBy(tree, body, 'appos'))
          .find(child => named(child) && actors.at(tree.sentence.index, child)?.kind === 'person')
      : undefined
  if (ofBody !== undefined) return ofBody
  const next = tree.tokens[token.index + 1]
  return next !== undefined && noun?.person === true && /^NN$/.test(token.xpos) && named(next) ? next : undefined
}

/** A pronoun, or a name again: what was said of the actor before. */
function known(actor: Actor, roles: Roles, who: Who): Teller {
  const before = roles.get(actor.id)
  const organisation = before?.organisation ?? fullNameOf(actor.name, actor, who)
  if (before !== undefined) return { ...before, name: actor.name, actor, organisation, rule: 'teller/known-in-report' }
  return {
    name: actor.name,
    actor,
    kind: firstKnown(kindOfActor(actor, who), () => kindOfBody(actor, who)),
    role: null,
    organisation,
    rule: 'teller/actor',
  }
}

/** "the Seamen's Union": what the name of a body says it is. */
const kindOfBody = ({ name, kind }: Actor, who: Who): SourceKind => (isBody(kind) ? kindOfName(name, who) : 'other')

function named(tree: Tree, token: Token, actors: Actors, roles: Roles, text: string): Teller {
  const name = actors.nameAt(tree.sentence.index, token)
  const actor = actors.at(tree.sentence.index, token)
  const role = roleOf(tree, token, name, actors, text)
  const said = name?.name ?? token.form
  if (role !== null)
    return {
      name: said,
      actor,
      kind: firstKnown(kindOfRoleAt(tree, role, actors), () =>
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
  const plain = actor === null ? kindOfName(said, actors.who) : kindOfNameOrActor(said, actor, actors.who)
  const does = plain === 'other' && name !== null ? kindByWhatTheyDo(tree, name.tokens) : null
  const kind = does ?? (actor === null ? null : kindByModifier(tree, token, plain)) ?? plain
  return { name: said, actor, kind, role: null, organisation: fullNameOf(said, actor, actors.who), rule: 'teller/name' }
}

/** "NATO Secretary-General": of the kind of the body, and no general of an army. */
function kindOfRoleAt(tree: Tree, role: Role, actors: Actors): SourceKind {
  const secretary = secretaryBefore(tree, role.noun)
  if (secretary === null) return kindOfOwner(tree, role.noun, actors) ?? kindOfRole(role, actors.who)
  const before = tree.tokens[secretary.index - 1]
  const body = role.organisation ?? (before === undefined ? null : (actors.nameAt(tree.sentence.index, before)?.name ?? null))
  return body === null ? 'other' : kindOfName(body, actors.who)
}

/** "The coastguard sent two boats. Its commander, Omar Tahan": of the kind of the body that he commands. */
function kindOfOwner(tree: Tree, noun: Token, actors: Actors): SourceKind | null {
  if (!/^(?:commander|leader|chief|head|spokesman|spokeswoman|spokesperson)$/u.test(noun.lemma)) return null
  const owner = childrenBy(tree, noun, 'nmod:poss').find(({ upos }) => upos === 'PRON')
  const actor = owner === undefined ? null : actors.at(tree.sentence.index, owner)
  const kind = actor === null || !isBody(actor.kind) ? 'other' : kindOfActor(actor, actors.who)
  return kind === 'other' ? null : kind
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
  const actor = actors.at(tree.sentence.index, apposed)
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
    actor,
    kind: firstKnown(kindOfRoleAt(tree, role, actors), () =>
      actor === null ? 'other' : kindOfNameOrActor(name, actor, actors.who),
    ),
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
      : (kindOfKnown(actor, noun, actors.who) ?? kindOfDescribed(tree, token, noun, organisation, actors, text))
  // "the sources", "the colonel" again: what was said of them before.
  const isAgain = kind === 'other' || isPersonAgain(tree, token, actor)
  const before = isAgain && actor !== null ? roles.get(actor.id)?.kind : undefined
  const body = noun?.person === true ? organisation : null
  const rule = noun === null ? 'teller/words' : noun.id
  const means = isBare(tree, token) || isPersonAgain(tree, token, actor)
  const known = actor === null || !means ? null : properNameOf(actor, name)
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

/** "the vice president", "the retired judge", of somebody named before: whom no two such words can mean. */
const isPersonAgain = (tree: Tree, token: Token, actor: Actor | null): boolean =>
  actor?.kind === 'person' &&
  /^NNP?$/u.test(token.xpos) &&
  childrenBy(tree, token, 'det').some(({ form }) => /^(?:the|this|that)$/iu.test(form))

const properNameOf = ({ name }: Actor, said: string): string | null =>
  name !== said && /^\p{Lu}/u.test(name) && !said.toLowerCase().includes(name.toLowerCase()) ? name : null
