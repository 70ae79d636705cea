import type { Trigger } from './trigger.js'
import { AID } from './triggers/aid.js'
import { CONTROL } from './triggers/control.js'
import { CROWD_EVENTS } from './triggers/crowd.js'
import { DEVICE_BOMBINGS, GUNFIRE, WRECKINGS } from './triggers/devices.js'
import { DIPLOMACY } from './triggers/diplomacy.js'
import { DISASTER } from './triggers/disaster.js'
import { FIGHTING } from './triggers/fighting.js'
import { HARM } from './triggers/harm.js'
import { INFRASTRUCTURE } from './triggers/infrastructure.js'
import { LAW } from './triggers/law.js'
import { LEADERSHIP } from './triggers/leadership.js'
import { ORDER } from './triggers/order.js'

export { EVENT_FAMILIES, type EventFamily, type EventType } from './event-type.js'
export { DOING_VERBS, OCCURRING_VERBS, RAISING_VERBS, RECEIVING_VERBS, TELLING_VERBS } from './light-verbs.js'
export { ACLED_SUB_EVENTS, acledEventOf, CAMEO_CODES, isPloverCode, PLOVER_MODES } from './ontologies.js'
export { isPersonWord } from './persons.js'
export type { Role, Trigger, TriggerConditions } from './trigger.js'
export { EVENT_TYPES } from './types.js'
export { inWordClass, WORD_CLASSES, type WordClass, wordClassSize } from './word-classes.js'

export const TRIGGERS: readonly Trigger[] = [
  ...LEADERSHIP,
  ...CONTROL,
  ...FIGHTING,
  ...DEVICE_BOMBINGS,
  ...GUNFIRE,
  ...HARM,
  ...ORDER,
  ...CROWD_EVENTS,
  ...INFRASTRUCTURE,
  ...WRECKINGS,
  ...DIPLOMACY,
  ...LAW,
  ...AID,
  ...DISASTER,
]
export { isOfControl } from './of-control.js'
