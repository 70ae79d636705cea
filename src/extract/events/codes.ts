import { EVENT_TYPES, type EventType, type Trigger } from '../../lexicon/events/index.js'
import type { Sentence } from '../../model/document.js'
import { fits } from './fits.js'

const BY_ID: ReadonlyMap<string, EventType> = new Map(EVENT_TYPES.map(type => [type.id, type]))

const FIGHTERS = ['@rebel', 'rebel', 'insurgent', 'fighter', 'faction', 'front', 'group', 'movement']
const STATE = ['@state', 'force', 'military', 'marine']
const ARMED = ['@armed', '@police']
const UNARMED = [
  'civilian',
  'villager',
  'resident',
  'farmer',
  'teacher',
  'journalist',
  'woman',
  'child',
  'student',
  'people',
  'person',
  'man',
  'girl',
  'boy',
  'worker',
  'priest',
  'activist',
  'family',
  'refugee',
  'shepherd',
  'trader',
  'worshipper',
  'passenger',
  'reporter',
  'lawyer',
  'doctor',
  'candidate',
  'leader',
  'official',
  'judge',
  'mayor',
  'elder',
]

/** The codes of the row's type. ACLED sorts the same act by who did it to whom; so do we. */
export function codesOf(
  sentence: Sentence,
  row: Trigger,
  actor: number | null,
  target: number | null,
): { plover: string | null; acled: string | null; cameo: string | null } {
  const type = BY_ID.get(row.type)
  if (type === undefined) return { plover: null, acled: null, cameo: null }
  return { plover: type.plover, acled: refined(sentence, type, actor, target), cameo: type.cameo }
}

function refined(sentence: Sentence, type: EventType, actor: number | null, target: number | null): string | null {
  switch (type.id) {
    case 'control/captures':
      return fits(sentence, actor, STATE) && !fits(sentence, actor, FIGHTERS) ? 'Government regains territory' : type.acled
    case 'control/loses':
      return fits(sentence, actor, STATE) && !fits(sentence, actor, FIGHTERS) && target !== null
        ? 'Government regains territory'
        : type.acled
    case 'fighting/attack':
    case 'fighting/shooting':
    case 'fighting/ambush':
      return fits(sentence, target, UNARMED) ? 'Attack' : type.acled
    case 'harm/killing':
    case 'harm/injury':
      return fits(sentence, target, ARMED) && !fits(sentence, target, UNARMED)
        ? fits(sentence, actor, ARMED)
          ? 'Armed clash'
          : null
        : type.acled
    default:
      return type.acled
  }
}
