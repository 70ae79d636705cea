import { wordsOf } from '../../base/span.js'
import { SOURCE_OF_ACTOR } from '../../knowledge/rows.js'
import type { Who } from '../../knowledge/who.js'
import type { Actor, SourceKind, Telling } from '../../model/index.js'
import { sourceNamed } from '../names/voices.js'
import { kindOfActor } from './actor-kind.js'
import type { Draft } from './draft.js'

/** What is done by saying it: that it was said is the deed, and whoever said it is the origin of it. */
const BY_WORDS =
  /^diplomacy\/(?:condemns|accuses|recognises|ultimatum|sanctions|sanctions-lifted|breaks-off|expels|restores|apologises|condoles|appeals|demands|rejects|praises|claims-responsibility|threatens|promises|aid-cut)$/u
/** What an office does by an order of its own. */
const BY_ORDER =
  /^(?:order\/(?:curfew|emergency|restriction|restriction-lifted)|leadership\/(?:appointed|dismissed)|aid\/asylum)$/u
/** What whoever runs it shuts by announcing it. */
const BY_NOTICE = /^infrastructure\/(?:closed|reopened|flights)$/u

/**
 * "The union condemned the arrests", "the governor has imposed a curfew", "the airline cancelled its flights", told in the outlet's own words:
 * the announcement is the act, so that it has its teller in whoever acts.
 */
export function toldByActing(drafts: readonly Draft[], actors: readonly Actor[], text: string, who: Who): Draft[] {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  return drafts.map(draft => {
    const actor = draft.event.actor === null ? undefined : byId.get(draft.event.actor)
    if (actor === undefined || draft.chain.length > 0 || draft.polarity === '-' || !DONE.has(draft.frame)) return draft
    const trigger = wordsOf(text, draft.event.trigger)
    if (ORDERS.test(trigger)) return draft
    const isClaimed = CLAIMS.test(trigger) && draft.event.type.startsWith('control/')
    const kind = isClaimed ? SOURCE_OF_ACTOR[actor.kind] : kindOfActing(draft.event.type, actor, who)
    return kind === null ? draft : { ...draft, chain: [tellingOf(draft, actor, kind)], basis: [...draft.basis, basisOf(draft)] }
  })
}

function kindOfActing(type: string, actor: Actor, who: Who): SourceKind | null {
  const isByOrder = BY_ORDER.test(type)
  if (!isByOrder && !BY_WORDS.test(type) && !BY_NOTICE.test(type)) return null
  if (NO_VOICE.has(actor.kind) || !isNamed(actor)) return null
  const known = actor.kind === 'person' ? kindOfActor(actor, who) : SOURCE_OF_ACTOR[actor.kind]
  const kind = known === 'other' ? (sourceNamed(actor.name) ?? 'other') : known
  return kind === 'other' && isByOrder ? 'official' : kind
}

/** "The town was claimed by the rebels": that it is theirs is their word. */
const CLAIMS = /^claim/iu

/** What was ordered in private may be known from elsewhere. */
const ORDERS = /^(?:order|instruct|command|direct)/iu

const DONE: ReadonlySet<Draft['frame']> = new Set<Draft['frame']>(['happened', 'ongoing'])

/** Crowds say nothing with one voice, and media tell. */
const NO_VOICE: ReadonlySet<Actor['kind']> = new Set<Actor['kind']>(['civilians', 'group', 'media'])

/** "Cuba", "the governor", "the interior ministry", "Airline Air Djoliba"; no "soldiers", no "a fighter". */
const isNamed = ({ name, known, kind }: Actor): boolean =>
  known !== null ||
  /\s\p{Lu}/u.test(name) ||
  (kind === 'person' && /^\p{Lu}\S+$/u.test(name)) ||
  /^the (?:\p{L}+[^s]|authorities|armed forces)$/iu.test(name) ||
  (kind === 'government' && /^the (?:\p{L}+ )+\p{L}+[^s]$/iu.test(name))

const tellingOf = ({ event }: Draft, actor: Actor, kind: SourceKind): Telling => ({
  name: actor.name,
  actor: actor.id,
  kind,
  role: null,
  organisation: null,
  words: event.actorWords,
  cue: [event.trigger],
  manner: event.type === 'diplomacy/accuses' ? 'alleges' : event.type.startsWith('control/') ? 'claims' : 'says',
  relation: null,
})

const basisOf = ({ event }: Draft): Draft['basis'][number] => ({
  field: 'chain',
  rule: 'acts/own',
  words: [...event.actorWords, event.trigger],
  confidence: 0.7,
})
