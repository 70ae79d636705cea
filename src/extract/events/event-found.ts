import type { Trigger } from '../../lexicon/events/index.js'
import type { Token } from '../../model/document.js'
import { acledInContext, isByAccident } from './acled-context.js'
import { blamedFor, claimedDeed } from './blamed.js'
import { codesOf, NO_CODES } from './codes.js'
import type { Frame } from './frame.js'
import { isBehalf } from './owning.js'
import { resolveRoles } from './roles.js'
import type { Scene } from './scene.js'
import { stanceOf } from './stance.js'

/** What a predicate or an event noun reports. */
export interface EventFound {
  /** Id of an EventType. */
  readonly type: string
  readonly plover: string | null
  readonly acled: string | null
  readonly cameo: string | null
  /** Id of the trigger row. */
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
  /** Token index of the head of the doer. */
  readonly actor: number | null
  /** Token index of the head of who or what it was done to. */
  readonly target: number | null
  /** "No longer" or "not" belongs to the event, which is told and not denied. */
  readonly ended: boolean
  /** The doer is only held to be it: "blamed the rebels for the bombing". */
  readonly blamed: boolean
}

export function found(sentence: Scene, word: Token, row: Trigger, frame: Frame): EventFound {
  const { actor, target: object } = resolveRoles(sentence, word, row, frame)
  // "claimed the attack on behalf of the front": it was on nobody's behalf that was attacked.
  const target = object !== null && isBehalf(sentence, sentence.tokens[object]) ? null : object
  const claimed = word.upos === 'VERB' ? claimedDeed(sentence, word) : null
  const doer = claimed === null ? actor : claimed.by
  const blamed = doer === null && word.upos === 'NOUN' && DEEDS.test(row.type) ? blamedFor(sentence, word) : null
  const by = doer ?? (blamed === target ? null : blamed)
  const stance = word.upos === 'VERB' ? stanceOf(sentence, word) : 'happened'
  const coded = codesOf(sentence, row.type, by, target, stance)
  const acled = stance === 'happened' ? acledInContext(sentence, word, row, frame, coded.acled, by) : null
  const { id, confidence } = row
  // Who is in hospital may be ill: only what put them there says that it was violence.
  const isIll = IN_HOSPITAL.test(id) && acled === coded.acled
  const isByNobody = by === null && HARM.test(row.type) && isByAccident(sentence, frame)
  const codes = isIll || isByNobody ? NO_CODES : { ...coded, acled }
  const ended = row.ended === true || row.negated === true
  const isHeld = by !== null && (doer === null || claimed !== null)
  const type = isByNobody && row.type === 'harm/killing' ? 'harm/death' : row.type
  return { type, ...codes, rule: id, confidence, actor: by, target, ended, blamed: isHeld }
}

const DEEDS = /^(?:harm|fighting)\//
const HARM = /^(?:harm\/(?:killing|injury)|infrastructure\/(?:destroyed|damaged))$/u
const IN_HOSPITAL = /^harm\/injury:.*\+hospital$/u
