import { fold } from '../../base/fold.js'
import { wordsOf } from '../../base/span.js'
import { type KnownActor, SOURCE_OF_ACTOR, SOURCE_OF_OUTLET } from '../../knowledge/rows.js'
import type { Actor, Claim, DecisionOutcome, Reading, SourceKind, Telling } from '../../model/index.js'
import type { Correcting } from './correct.js'
import { basisOf, type Desk, lost } from './desk.js'

/** Actor.id of the person or body that a correction names, put into the reading where it is not in it yet; null: nobody is told. */
export function actorIdOf({ desk, found: { reading }, correction: { value }, entry, words }: Correcting): string | null {
  const name = value?.trim() ?? ''
  if (name === '') return null
  const own = desk.actors(reading)
  const here = own.find(actor => isCalled(actor, name, reading))
  if (here !== undefined) return here.id
  const id = `decision-${entry}`
  const elsewhere = desk.read.flatMap(other => other.actors.filter(actor => isCalled(actor, name, other))).sort(byFullness)[0]
  const row = desk.knowledge.actorNamed(name)
  const actor: Actor = {
    id,
    name,
    kind: row?.kind ?? elsewhere?.kind ?? 'other',
    country: row?.country ?? elsewhere?.country ?? null,
    known: row?.key ?? elsewhere?.known ?? null,
    side: elsewhere?.side ?? null,
    mentions: words,
    roles: [],
    basis: [basisOf('name', entry, words)],
  }
  desk.setActors(reading, [...own, actor])
  return id
}

/** The most that is known first; by name among equals, so that the order of reports decides nothing. */
const byFullness = (a: Actor, b: Actor): number => worth(b) - worth(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
const worth = ({ known, side, country }: Actor): number =>
  (known === null ? 0 : 4) + (side === null ? 0 : 2) + (country === null ? 0 : 1)

const plain = (name: string): string =>
  fold(
    name
      .replace(/^the\s+/iu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )

function isCalled(actor: Actor, name: string, { report }: Reading): boolean {
  const wanted = plain(name)
  return plain(actor.name) === wanted || actor.mentions.some(span => plain(wordsOf(report.text, span)) === wanted)
}

/** The chain with another origin; without one it is the outlet's own voice. */
export function chainFrom(correcting: Correcting): readonly Telling[] {
  const { claim, correction, found, words } = correcting
  const name = correction.value?.trim() ?? ''
  if (name === '') return []
  const actor = actorIdOf(correcting)
  const [before, ...rest] = claim.chain
  const whole = correcting.desk.actors(found.reading).find(({ id }) => id === actor) ?? null
  const origin: Telling = {
    name,
    actor,
    ...kindOf(correcting, name, whole),
    words,
    cue: before?.cue ?? [],
    manner: before?.manner ?? 'says',
    relation: before?.relation ?? null,
  }
  // Who hands it on is not handed to by itself.
  return [origin, ...rest.filter(telling => plain(telling.name) !== plain(name))]
}

/** What kind of source a name is: as some report tells it of that name, as is known of it, or by what it is. */
function kindOf({ desk }: Correcting, name: string, actor: Actor | null): Pick<Telling, 'kind' | 'role' | 'organisation'> {
  const told = desk.read
    .flatMap(({ claims }) => claims.flatMap(({ chain }) => chain))
    .filter(telling => plain(telling.name) === plain(name))
    .map(({ kind, role, organisation }) => ({ kind, role, organisation }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))[0]
  return told ?? { kind: kindFrom(desk.knowledge.actorNamed(name), actor), role: null, organisation: null }
}

function kindFrom(row: KnownActor | null, actor: Actor | null): SourceKind {
  if (row?.outlet != null) return SOURCE_OF_OUTLET[row.outlet]
  return SOURCE_OF_ACTOR[row?.kind ?? actor?.kind ?? 'other']
}

/** Gives all actors of these names one key, in all readings; a key that the knowledge base has is kept. */
export function mergeActors(desk: Desk, entry: number, names: readonly string[]): DecisionOutcome {
  const called = (actor: Actor, reading: Reading): boolean => names.some(name => isCalled(actor, name, reading))
  const found = desk.read.flatMap(reading =>
    desk
      .actors(reading)
      .filter(actor => called(actor, reading))
      .map(actor => ({ actor, reading })),
  )
  if (found.length === 0) return lost(entry, `no report names ${names.map(name => `“${name}”`).join(' or ')}`)
  const keys = [...names.map(name => desk.knowledge.actorNamed(name)?.key), ...found.map(({ actor }) => actor.known).sort()]
  const known = keys.find(key => key != null) ?? `decision/${entry}`
  for (const reading of new Set(found.map(each => each.reading))) {
    const one = (actor: Actor): Actor =>
      called(actor, reading) ? { ...actor, known, basis: [...actor.basis, basisOf('known', entry)] } : actor
    desk.setActors(reading, desk.actors(reading).map(one))
  }
  const ids = new Set(found.map(({ actor, reading }) => `${reading.report.id}\n${actor.id}`))
  const named = [...new Set(found.map(({ reading }) => reading))]
  const claims = named.flatMap(({ report, claims: own }) =>
    own.filter(claim => tells(claim, id => ids.has(`${report.id}\n${id}`))).map(({ id }) => ({ report: report.id, claim: id })),
  )
  return { entry, state: 'applied', why: `named in ${named.length} report${named.length === 1 ? '' : 's'}`, claims, before: null }
}

const tells = ({ event, chain }: Claim, isMeant: (id: string | null) => boolean): boolean =>
  [event.actor, event.target, ...chain.map(({ actor }) => actor)].some(isMeant)
