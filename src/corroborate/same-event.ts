import type { Comparison } from './agreement.js'
import type { FiledClaim } from './filed.js'
import { stemOf } from './fold.js'

/** What has to agree before two claims of one type are taken for one event; `person`: the actor is a person by name. */
type Test = (comparison: Comparison, person: boolean) => boolean

const yes = (...agreements: readonly string[]): boolean => agreements.every(agreement => agreement === 'yes')

/** The leader is the event: somebody named flees, resigns, is detained. */
const leadership: Test = ({ actor, target, place, time, words, names, nameShare }) =>
  yes(actor) || yes(target) || (names >= 1 && nameShare >= 0.5) || (yes(place, time) && words >= 0.2)

/** The ground is the event: Homs is captured, whoever is said to have done it. */
const control: Test = ({ actor, target, place, words, names, nameShare }) =>
  yes(place) ||
  (yes(target) && place !== 'no') ||
  (yes(actor) && words >= 0.5) ||
  (names >= 1 && nameShare >= 0.5 && words >= 0.25)

/** An advance goes on for days: near the capital on Friday is not at its gates on Sunday. The time, or much the same words, besides. */
const advance: Test = ({ actor, place, time, words }) => yes(place, actor) && (time === 'yes' ? words >= 0.1 : words >= 0.4)

/** Where and who, or who to whom, or who in much the same words; a person by name does or suffers the same once a day. */
const deed: Test = ({ actor, target, place, time, words, names, nameShare }, person) =>
  (yes(place) && (yes(actor) || yes(target) || yes(time) || words >= 0.3)) ||
  yes(actor, target) ||
  (yes(actor) && (person || words >= 0.3)) ||
  (names >= 2 && nameShare >= 0.6) ||
  (names >= 1 && nameShare >= 0.34 && words >= 0.2) ||
  words >= 0.4

/** Words are many and cheap: who and to whom, or who in much the same words. */
const speech: Test = ({ actor, target, words }) => (yes(actor, target) && words >= 0.25) || (yes(actor) && words >= 0.45)

const TESTS: Readonly<Record<string, Test>> = {
  'control/advances': advance,
  leadership,
  control,
  fighting: deed,
  harm: deed,
  order: deed,
  crowd: deed,
  infrastructure: deed,
  disaster: deed,
  diplomacy: speech,
  law: speech,
  aid: deed,
}

/** Verbs that say next to nothing by themselves. */
const LIGHT: ReadonlySet<string> = new Set(
  'be have do make take get go come give put set keep let say tell call ask show see know want use'.split(' ').map(stemOf),
)

/** Outside the ontology the words decide: the same trigger and the same actor or names, and then more shared the less the trigger says. */
const untyped = ({ actor, rest, names, nameShare }: Comparison, trigger: string): boolean => {
  const sameWho = actor === 'yes' || (names >= 1 && nameShare >= 0.5)
  return rest >= (LIGHT.has(trigger) ? 0.55 : sameWho ? 0.2 : 0.4)
}

/** Fewer words of meaning than this agree by chance. */
const FEWEST_STEMS = 3

/** Where the reader left open what one of them tells, it could be what the other tells, and much else agrees. */
const bridged: Test = ({ actor, place, time, words, names, nameShare }, person) =>
  yes(actor) &&
  ((person && (yes(place) || words >= 0.35 || (names >= 2 && nameShare >= 0.6))) || (yes(place) && (yes(time) || words >= 0.25)))

/** Precision before recall: a pair that merely could be the same is not. */
export function isSameEvent(a: FiledClaim, b: FiledClaim, comparison: Comparison): boolean {
  const [type, other] = [a.claim.event.type, b.claim.event.type]
  if (a.realm !== b.realm || comparison.time === 'no') return false
  const person = a.actor?.family === 'person' && a.actor.sounds.length > 0
  if (type === 'other' || other === 'other') {
    const enough = Math.min(a.stems.size, b.stems.size) >= FEWEST_STEMS
    if (a.trigger === b.trigger && enough && untyped(comparison, a.trigger)) return true
    return enough && a.types.some(each => b.types.includes(each)) && bridged(comparison, person)
  }
  if (type !== other || (comparison.target === 'no' && comparison.words < 0.3)) return false
  return (TESTS[type] ?? TESTS[type.split('/')[0] ?? ''] ?? speech)(comparison, person)
}

/** Two types that the reader told apart are two events. */
export const typesDiffer = (a: FiledClaim, b: FiledClaim): boolean =>
  a.claim.event.type !== 'other' && b.claim.event.type !== 'other' && a.claim.event.type !== b.claim.event.type
