import { remembered } from '../base/remember.js'
import { nationIn, nationName } from '../knowledge/nations.js'
import { nameKey, nameWords, soundsOf, wordsIn } from '../knowledge/transliteration.js'
import { actorNamed, outletNamed } from '../knowledge/who.js'
import { VOICE_NOUNS } from '../lexicon/voices.js'
import type { Actor, SourceKind, Telling } from '../model/index.js'
import type { FiledReport } from './filed.js'
import type { Heads } from './heads.js'
import { headOf, properWords } from './who.js'

/** Who first tells a claim, unified across reports. */
export interface Voice {
  /** Equal keys are one voice. */
  readonly key: string
  /** Equal where the same voice is called the same and spoke to the same. */
  readonly called: string
  readonly name: string
  readonly kind: SourceKind
  /** Key of the institution or side the voice belongs to, and how to write it. */
  readonly party: string
  readonly partyName: string
  /** "officials", "two officers": told apart only by whom they spoke to. */
  readonly unnamed: boolean
  /** The agency or outlet it spoke to. */
  readonly addressee: string | null
  /** "he", "they": whoever it is may be any other voice of the event. */
  readonly pronoun: boolean
  /** Nothing but a country or its capital: "Moscow", "Israel". Any voice of its government may be meant. */
  readonly nation: boolean
  /** Media of a state or side in the plural, none of them by name. */
  readonly collective: boolean
  /** Comparable words of the proper name, for meeting a shorter form of it. */
  readonly sounds: readonly string[]
  /** The letters, where the name is nothing but initials: "sohr". */
  readonly acronym: string | null
  /** First letters of its words. */
  readonly initials: string
}

/** Who tells a claim, and through whom. */
export interface Told {
  /** The body that its speaker was known to head. */
  readonly head: string | undefined
  readonly voice: Voice | null
  /** Keys of those that handed it on. */
  readonly hands: readonly string[]
}

/** Equal voices are one. */
const sharedVoice = remembered((json: string): Voice => JSON.parse(json) as Voice)

const ONE_BODY = new Set<SourceKind>(['monitor', 'ngo', 'igo'])
const STATE = new Set<SourceKind>(['official', 'anonymous-official', 'military', 'state-media'])
const PRONOUN =
  /^(?:i|we|he|she|they|you|who|me|us|him|them|his|her|hers|their|theirs|our|ours|one|others?|some|many|both|all|everyone|someone)$/iu
const COLLECTIVE = /(?:^|\s)(?:media|agencies|outlets|channels|newspapers|broadcasters|stations|accounts|bloggers)$/iu
const NOBODY = /^(?:it|its|this|that|these|those|which|what|there)$/iu
const ANONYMOUS = new Set<SourceKind>(['anonymous-official', 'witness', 'social-media'])

/** "The army", "the ministry": one body each, though they have no name of their own. */
const BODIES: ReadonlySet<string> = new Set(
  VOICE_NOUNS.filter(
    ({ person, actor }) => !person && (actor === 'government' || actor === 'military' || actor === 'police'),
  ).map(({ lemma }) => lemma),
)

/** A body by its key in the knowledge base, else by its name. */
export const bodyKey = remembered((name: string): string => {
  const bare = name.replace(/^(?:the|an?)\s+/iu, '')
  const outlet = outletNamed(bare)
  if (outlet !== null) return `outlet/${outlet.id}`
  const actor = actorNamed(bare)
  return actor === null ? soundsOf(bare).join(' ') : `actor/${actor.id}`
})

/** The hands that a claim passed through after its root: later tellers, the credited agency, the outlet. */
export function handKeys(chain: readonly Telling[], report: FiledReport): readonly string[] {
  const { outlet } = report.reading.report
  const names = [...chain.slice(1).flatMap(({ name, organisation }) => [name, organisation]), report.agency, outlet]
  return sharedHands([...new Set(names.filter(name => name !== null).map(bodyKey))].join('\n'))
}

/** Lists of hands that many claims share. */
const sharedHands = remembered((keys: string): readonly string[] => keys.split('\n'))

/** The root of a claim's chain as a voice; null where nobody but the outlet, or nobody in particular, tells it. */
export function voiceOf(chain: readonly Telling[], carrier: FiledReport, heads: Heads): Voice | null {
  const [first] = chain
  if (first === undefined || first.kind === 'unattributed') return null
  const nation = nationIn(first.name)?.alone === true && (STATE.has(first.kind) || first.kind === 'other')
  // "Moscow" that speaks is its government, whatever the reader took it for.
  const root: Telling = nation && first.kind === 'other' ? { ...first, kind: 'official' } : first
  const actors = carrier.reading.actors
  // Whoever speaks in a copy spoke to the original.
  const report = carrier.original ?? carrier
  const actor = root.actor === null ? null : (actors.find(({ id }) => id === root.actor) ?? null)
  const sounds = soundsOf(properWords(root.name).join(' '))
  const addressee = addresseeOf(chain, report)
  const pronoun = PRONOUN.test(root.name)
  if (isOwnVoice(root, report) || NOBODY.test(root.name)) return null
  if (root.kind === 'media' && isNobody(root, sounds)) return null
  const unnamed = isUnnamed(root, actor, sounds)
  const body = organisationOf(root, actor, actors)
  const key = keyOf(root, actor, { sounds, unnamed, addressee, body, heads })
  const { party, partyName } = partyOf(root, actor, body, key, addressee)
  const voice: Voice = {
    key,
    called: JSON.stringify([key, root.name, addressee, root.kind, party]),
    name: nation || !STATE.has(root.kind) || unnamed || root.role !== null ? root.name : (root.organisation ?? root.name),
    kind: root.kind,
    party,
    partyName,
    unnamed: (unnamed && !nation) || pronoun,
    pronoun,
    addressee,
    nation,
    collective: COLLECTIVE.test(root.name) && isNobody(root, sounds),
    sounds,
    acronym: acronymIn(root.name),
    initials: initialsOf(root.name),
  }
  return sharedVoice(JSON.stringify(voice))
}

/** The outlet itself, or the agency whose copy it prints, telling in the third person. */
function isOwnVoice(root: Telling, { reading, agency }: FiledReport): boolean {
  // What a ministry, a movement or a monitor puts out itself is its word, and no outlet's.
  if (root.kind === 'reporter' || ISSUES.has(root.kind)) return false
  const key = bodyKey(root.name)
  const own = [reading.report.outlet, agency].filter(name => name !== null)
  return own.some(name => bodyKey(name) === key)
}

const ISSUES = new Set<SourceKind>(['official', 'military', 'armed-group', 'party', 'partisan-media', 'ngo', 'igo', 'monitor'])

/** "media reports", "local newspapers": no one who could be asked. */
const isNobody = (root: Telling, sounds: readonly string[]): boolean =>
  sounds.length === 0 && root.organisation === null && outletNamed(root.name) === null

function isUnnamed(root: Telling, actor: Actor | null, sounds: readonly string[]): boolean {
  const head = headOf(root.name)
  // "Mirta Velasco", a baker who saw it, has a name, whatever her kind.
  if (ANONYMOUS.has(root.kind)) return sounds.length < 2 || /^\p{Ll}/u.test(head)
  if (actor?.known != null || outletNamed(root.name) !== null || actorNamed(root.name) !== null) return false
  return !BODIES.has(head.toLowerCase()) && (sounds.length === 0 || /^\p{Ll}/u.test(head))
}

/** The body a telling speaks for: as the reader found it, or the known name at the head of "a Kremlin source". */
function organisationOf(root: Telling, actor: Actor | null, actors: readonly Actor[]): Actor | string | null {
  const name = root.organisation
  if (name !== null) return actors.find(each => each.name === name) ?? name
  if (actor?.known != null) return actor
  for (const word of properWords(root.name)) {
    if (actorNamed(word) !== null || outletNamed(word) !== null) return actors.find(each => each.name === word) ?? word
  }
  return null
}

const nameOf = (body: Actor | string): string => (typeof body === 'string' ? body : body.name)

/** Whom it spoke to, where that is told or the outlet is one that asks for itself. */
function addresseeOf(chain: readonly Telling[], { reading, agency }: FiledReport): string | null {
  const next = chain.slice(1).find(({ kind }) => kind === 'media' || kind === 'state-media' || kind === 'partisan-media')
  if (next !== undefined) return isNobody(next, soundsOf(properWords(next.name).join(' '))) ? null : next.name
  return agency ?? (outletNamed(reading.report.outlet ?? '') === null ? null : reading.report.outlet)
}

interface Circumstances {
  readonly sounds: readonly string[]
  readonly unnamed: boolean
  readonly addressee: string | null
  readonly body: Actor | string | null
  readonly heads: Heads
}

function keyOf(root: Telling, actor: Actor | null, { sounds, unnamed, addressee, body, heads }: Circumstances): string {
  const told = addressee === null ? '' : bodyKey(addressee)
  if (root.kind === 'reporter') return `reporter ${body === null ? told : bodyKey(nameOf(body))}`
  if (ONE_BODY.has(root.kind) && body !== null) return bodyKey(nameOf(body))
  if (unnamed) return `unnamed ${familyOf(root.kind)} of ${partyKeyOf(root, actor, body) ?? ''} to ${told}`
  const known = actor?.known ?? null
  if (known !== null) return known
  const key = bodyKey(root.name)
  if (key.includes('/')) return key
  // "the army" is a voice of its country; without one it is compared by its words alone.
  if (sounds.length === 0) return `${partyKeyOf(root, actor, body) ?? ''} ${key}`
  const last = sounds.at(-1) ?? key
  const head = heads.get(last)
  if (head !== undefined) return head
  return actor?.kind === 'person' || root.role !== null ? last : key
}

/** Kinds between which unnamed voices are not told apart: an officer to one may be an official to another. */
function familyOf(kind: SourceKind): string {
  if (kind === 'official' || kind === 'anonymous-official' || kind === 'military') return 'official'
  return kind === 'other' || kind === 'party' ? 'other' : kind
}

function partyKeyOf(root: Telling, actor: Actor | null, body: Actor | string | null): string | null {
  const holder = typeof body === 'string' ? null : body
  const side = holder?.side ?? actor?.side ?? null
  if (side !== null) return side
  const country = countryOf(root, actor, body)
  if (STATE.has(root.kind)) return country === null ? null : `government of ${country}`
  if (body !== null) return bodyKey(nameOf(body))
  return root.kind === 'armed-group' || root.kind === 'party'
    ? country === null
      ? 'armed groups'
      : `armed groups of ${country}`
    : null
}

function countryOf(root: Telling, actor: Actor | null, body: Actor | string | null): string | null {
  const holder = typeof body === 'string' ? null : body
  const names = [body === null ? null : nameOf(body), root.name, root.role].filter(name => name !== null)
  const told = names.map(name => outletNamed(name)?.country ?? actorNamed(name)?.country ?? nationIn(name)?.code)
  return holder?.country ?? actor?.country ?? told.find(code => code != null) ?? null
}

function partyOf(
  root: Telling,
  actor: Actor | null,
  body: Actor | string | null,
  key: string,
  addressee: string | null,
): { readonly party: string; readonly partyName: string } {
  if (root.kind === 'reporter') {
    const name = body === null ? (addressee ?? root.name) : nameOf(body)
    return { party: bodyKey(name), partyName: name }
  }
  const party = partyKeyOf(root, actor, body)
  if (party === null) return { party: key, partyName: root.name }
  const country = /^(government|armed groups) of (.+)$/u.exec(party)
  const written = country !== null ? `${country[1]} of ${nationName(country[2] ?? '')}` : body === null ? party : nameOf(body)
  return { party, partyName: written }
}

/** Whether two names in one event may be one voice in longer and shorter form: "the Observatory", "the Syrian Observatory for Human Rights". */
export function mayBeOne(a: Voice, b: Voice): boolean {
  if (a.key === b.key) return true
  if (a.kind === 'reporter' || b.kind === 'reporter') return false
  // "Damascus" and "the Syrian government" are one voice; its army, or two of its officers, are others of the same party.
  if (a.nation || b.nation) return a.party === b.party && !a.unnamed && !b.unnamed && a.kind === b.kind
  // "A war monitor" is not counted beside the one that is named: who it is was only left out.
  if (a.unnamed !== b.unnamed) return a.kind === 'monitor' && b.kind === 'monitor'
  if (a.unnamed) return unnamedMeet(a, b)
  const [short, long] = a.sounds.length <= b.sounds.length ? [a.sounds, b.sounds] : [b.sounds, a.sounds]
  if (short.length === 0) return a.kind === b.kind && wordsOverlap(a.name, b.name) && !areOfTwoStates(a, b)
  const meet = short.every(sound => long.includes(sound)) || a.acronym === b.initials || b.acronym === a.initials
  return meet && !areOfTwoStates(a, b)
}

/** Unnamed voices are one where they are called the same, or are of one kind and may have spoken to the same ear, unless they are of different countries. */
const unnamedMeet = (a: Voice, b: Voice): boolean => nameKey(a.name) === nameKey(b.name) || mayHaveOneEar(a, b)

const mayHaveOneEar = (a: Voice, b: Voice): boolean =>
  familyOf(a.kind) === familyOf(b.kind) &&
  (a.addressee === null || b.addressee === null || bodyKey(a.addressee) === bodyKey(b.addressee)) &&
  !areOfTwoStates(a, b)

const areOfTwoStates = (a: Voice, b: Voice): boolean =>
  a.party !== b.party && a.party.startsWith('government of ') && b.party.startsWith('government of ')

function wordsOverlap(a: string, b: string): boolean {
  const own = new Set(nameWords(a))
  return nameWords(b).some(word => own.has(word))
}

const acronymIn = remembered((name: string): string | null =>
  /^\p{Lu}{2,6}s?$/u.test(name.replace(/\./gu, '')) ? wordsIn(name.replace(/\./gu, '')).join('') : null,
)

const initialsOf = remembered((name: string): string =>
  wordsIn(name)
    .filter(word => !/^(?:of|for|the|and|al|in)$/u.test(word))
    .map(word => word[0] ?? '')
    .join(''),
)
