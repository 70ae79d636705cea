import { EVENT_TYPES, type EventType } from '../../lexicon/events/index.js'
import type { Frame } from '../../model/index.js'
import { fits } from './fits.js'
import type { Scene } from './scene.js'
import type { Stance } from './stance.js'

export interface Codes {
  readonly plover: string | null
  readonly acled: string | null
  readonly cameo: string | null
}

export const NO_CODES: Codes = { plover: null, acled: null, cameo: null }
const BY_ID: ReadonlyMap<string, EventType> = new Map(EVENT_TYPES.map(type => [type.id, type]))

const FIGHTERS = ['@rebel', 'front', 'movement']
const STATE = ['@state', 'force', 'military', 'marine']
const ARMED = ['@armed', '@police']
const MILITARY = [
  'base',
  'post',
  'position',
  'checkpoint',
  'barracks',
  'barrack',
  'camp',
  'outpost',
  'airbase',
  'garrison',
  'headquarters',
  'airport',
  'town',
  'city',
  'village',
]
const UNARMED =
  'civilian villager resident farmer teacher journalist woman child student people person man girl boy worker priest activist family refugee shepherd trader worshipper passenger reporter lawyer doctor candidate official judge mayor elder traveller traveler tourist herder'.split(
    ' ',
  )

/** "Soldiers took over the broadcaster": a house, and no territory. */
const HOUSES = ['broadcaster', 'television', 'radio', 'studio', 'parliament', 'palace', 'hotel', 'ministry']

const DEMONSTRATORS = ['protester', 'demonstrator', 'rioter', 'marcher', 'striker']

const COOPERATIVE = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'RETREAT', 'CONCEDE'])
const HOSTILE = new Set(['PROTEST', 'SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE'])

/**
 * The codes of a type. PLOVER and CAMEO code what is only meant, refused, threatened or demanded as an agreement, a rejection, a threat or
 * a request; ACLED codes only what happened, and sorts the same act by who did it to whom.
 */
export function codesOf(sentence: Scene, id: string, actor: number | null, target: number | null, stance: Stance): Codes {
  const type = BY_ID.get(id)
  if (type === undefined) return NO_CODES
  if (stance === 'happened' && HARM.has(id) && actor !== null && fits(sentence, actor, NOBODY)) return NO_CODES
  if (stance === 'happened')
    return {
      plover: type.plover,
      acled: refined(sentence, type, actor, target),
      cameo: actor === null && DRIVES_OUT.has(id) ? null : type.cameo,
    }
  const root = rootOf(type)
  const codes = COOPERATIVE.has(root) ? ofCooperation(stance) : HOSTILE.has(root) ? ofHostility(stance) : null
  return codes ?? { plover: type.plover, acled: null, cameo: type.cameo }
}

/** Harm that may have been done by nobody: "The quake injured 44". */
export const HARM: ReadonlySet<string> = new Set([
  'harm/killing',
  'harm/injury',
  'infrastructure/destroyed',
  'infrastructure/damaged',
  'infrastructure/closed',
])
const NOBODY = [
  '@disaster',
  'accident',
  'crash',
  'collision',
  'lightning',
  'collapse',
  'stampede',
  'rock',
  'boulder',
  'rockfall',
  'debris',
  'mud',
  'snow',
  'ice',
  'tree',
  'fog',
  'sand',
  'rubble',
]

/** Families that flee are expelled by nobody. */
const DRIVES_OUT: ReadonlySet<string> = new Set(['harm/displacement'])

/** "gunmen came to kill him", "if they attack": violence that is only a purpose or a case, or may come, is none that happened. */
export function codesIfMeant<Coded extends Codes & { readonly type: string }>(coded: Coded, frame: Frame): Coded {
  if (!VIOLENT.test(coded.type) || frame === 'happened' || frame === 'ongoing' || frame === 'background') return coded
  return frame === 'predicted'
    ? { ...coded, acled: null }
    : { ...coded, ...(HOSTILE.has(rootOf(coded)) ? NO_CODES : { acled: null }) }
}

const VIOLENT = /^(?:harm|fighting|control)\/|^crowd\/arson$|^order\/mutiny$|^infrastructure\/(?:destroyed|damaged)$/u

const rootOf = ({ plover }: Codes): string => plover?.split('/')[0] ?? ''

function ofCooperation(stance: Exclude<Stance, 'happened'>): Codes | null {
  switch (stance) {
    case 'intended':
      return { plover: 'AGREE', acled: null, cameo: '030' }
    case 'refused':
      return { plover: 'REJECT', acled: null, cameo: '120' }
    case 'threatened':
      return { plover: 'THREATEN', acled: null, cameo: '130' }
    case 'demanded':
      return { plover: 'REQUEST', acled: null, cameo: '100' }
    default:
      return stance satisfies never
  }
}

function ofHostility(stance: Exclude<Stance, 'happened'>): Codes | null {
  switch (stance) {
    case 'intended':
    case 'threatened':
      return { plover: 'THREATEN', acled: null, cameo: '130' }
    case 'demanded':
      return { plover: 'REQUEST', acled: null, cameo: '100' }
    case 'refused':
      return NO_CODES
    default:
      return stance satisfies never
  }
}

function refined(sentence: Scene, type: EventType, actor: number | null, target: number | null): string | null {
  switch (type.id) {
    case 'control/captures':
    case 'control/regains':
      if (target !== null && fits(sentence, target, HOUSES)) return null
      return whoTakes(sentence, actor) ?? type.acled
    case 'control/loses':
      return actor === null || target === null ? type.acled : (whoTakes(sentence, actor) ?? type.acled)
    case 'fighting/attack':
      // An attack by nobody on nothing only refers back to one that was told.
      return actor === null && target === null ? null : struck(sentence, actor, target)
    case 'fighting/shooting':
    case 'fighting/ambush':
      return struck(sentence, actor, target)
    case 'diplomacy/talks':
    case 'diplomacy/agreement':
    case 'diplomacy/agrees':
      return fits(sentence, actor, FIGHTERS) || fits(sentence, target, FIGHTERS) ? 'Agreement' : type.acled
    case 'crowd/arson':
    case 'crowd/looting':
      return fits(sentence, actor, DEMONSTRATORS) ? 'Violent demonstration' : type.acled
    case 'order/raid':
      // Police that search a house take nothing that ACLED counts; rebels that raid one do.
      return fits(sentence, actor, ['@police', ...STATE]) ? null : type.acled
    case 'harm/killing':
    case 'harm/injury':
      if (!fits(sentence, target, ARMED) || fits(sentence, target, UNARMED)) return type.acled
      return actor === null || !fits(sentence, actor, ARMED) ? null : 'Armed clash'
    default:
      return type.acled
  }
}

/** Between armed sides it is a clash; against anybody or anything else, an attack. */
function struck(sentence: Scene, actor: number | null, target: number | null): string {
  if (target === null) return 'Armed clash'
  if (fits(sentence, target, UNARMED)) return 'Attack'
  if (fits(sentence, target, ARMED) || fits(sentence, target, MILITARY)) return 'Armed clash'
  return fits(sentence, actor, STATE) ? 'Armed clash' : 'Attack'
}

function whoTakes(sentence: Scene, actor: number | null): string | null {
  if (fits(sentence, actor, FIGHTERS)) return 'Non-state actor overtakes territory'
  return fits(sentence, actor, STATE) ? 'Government regains territory' : null
}
