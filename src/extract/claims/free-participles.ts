import type { Token } from '../../model/index.js'
import { type EventFound, eventAt, type Scene } from '../events/index.js'
import { childrenBy, headOf, type Tree } from '../tree.js'
import type { Circumstances } from './circumstances.js'

/**
 * "Gunmen stormed a market in Karsk on Tuesday, killing 12 people and burning shops": what a participle behind the comma tells came about where and
 * when the deed before it did, unless it says otherwise.
 */
export function asTheDeed(tree: Tree, participle: Token, circumstances: Circumstances) {
  const deed = deedBefore(tree, participle)
  const time = deed === null ? null : circumstances.time(deed)
  const place = deed === null ? null : circumstances.place(deed)
  return {
    time: time === null ? null : { ...time, rule: `participle/${time.rule}` },
    place: place === null ? null : { ...place, rule: `participle/${place.rule}` },
  }
}

/** What kills and destroys from afar. */
const MEANS = /^fighting\/(?:air-strike|drone|shelling|missile|bombing|suicide-bombing|grenade|mine)$/u
const BY_MEANS = /^(?:harm\/(?:killing|injury)|infrastructure\/(?:destroyed|damaged)|fighting\/clash)$/u

/** "carried out an air strike, killing nine": ACLED codes who was killed so by what killed them. */
export function byItsMeans(event: EventFound | null, scene: Scene, tree: Tree, participle: Token): EventFound | null {
  const deed = event !== null && event.acled !== null && BY_MEANS.test(event.type) ? deedBefore(tree, participle) : null
  const means = deed === null ? null : eventAt(scene, deed.index)
  return event !== null && means !== null && MEANS.test(means.type) ? { ...event, acled: means.acled } : event
}

/** "was shot and wounded in Karsk on Tuesday": two words for one deed, of which the second has the when and where. */
export function asJoinedDeed(tree: Tree, { index, xpos, upos }: Token, circumstances: Circumstances) {
  const second = tree.tokens[index + 2]
  const isOne =
    upos === 'VERB' && second?.head === index && second.relation === 'conj' && second.xpos === xpos && isBare(tree, second)
  const time = isOne ? circumstances.time(second) : null
  const place = isOne ? circumstances.place(second) : null
  return {
    time: time === null ? null : { ...time, rule: `joined/${time.rule}` },
    place: place === null ? null : { ...place, rule: `joined/${place.rule}` },
  }
}

/** The verb before a participle that stands behind a comma, or is joined to such a one, and has neither a subject nor "after" or "while" of its own. */
function deedBefore(tree: Tree, { index, xpos }: Token): Token | null {
  let at = tree.tokens[index]
  while (at?.relation === 'conj' && xpos === 'VBG' && isBare(tree, at)) at = tree.tokens[at.head]
  if (at === undefined || at.relation !== 'advcl' || at.xpos !== 'VBG' || !isBare(tree, at)) return null
  const deed = headOf(tree, at)
  const isBehind = deed !== null && deed.upos === 'VERB' && deed.index < at.index && tree.tokens[at.index - 1]?.form === ','
  return isBehind ? deed : null
}

const isBare = (tree: Tree, verb: Token): boolean => childrenBy(tree, verb, 'mark', 'nsubj', 'nsubj:pass', 'aux').length === 0
