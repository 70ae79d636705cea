import type { Who } from '../../knowledge/who.js'
import {
  ARMED_NAME,
  BODY_OF_STATES,
  BULLETIN,
  CHANNEL,
  COMMUNIQUE,
  COUNTS,
  HELPERS,
  JOINT_FORCE,
  MEDIA_WORDS,
  OF_A_SIDE,
  OFFICES,
  OWN_COUNT,
  PRESS_DESK,
  UNITED_NATIONS,
  WATCHES,
} from '../../lexicon/communiques.js'
import type { SourceKind } from '../../model/index.js'
import { kindOfName } from './actor-kind.js'
import type { Part } from './communique.js'

/** Papers are called Monitor and Observer, too: such a name tells only what a bulletin has at its head, or what it says it watches. */
export function kindOfIssuer(
  name: string,
  outlet: string,
  { head, text }: { readonly head: readonly Part[]; readonly text: string },
  who: Who,
): SourceKind {
  if (UNITED_NATIONS.test(name)) return 'igo'
  if (WATCHES.test(name) || (COUNTS.test(name) && OWN_COUNT.test(text.replace(QUOTED, ' ')))) return 'monitor'
  const isBulletin = head.some(({ words }) => BULLETIN.test(words))
  const own = isBulletin || PRESS_DESK.test(outlet) ? kindOfName(name, who) : 'other'
  // "Shield Media (Telegram)" may be a side's own channel.
  if (MEDIA_WORDS.test(name)) return own === 'other' && CHANNEL.test(outlet) ? kindBySide(outlet, head, text) : own
  if (OFFICES.test(name)) return /\bred (?:cross|crescent)\b/i.test(name) ? 'ngo' : 'official'
  if (own !== 'other') return own
  // Papers put out no situation reports; who numbers its communiqués is no paper either.
  if (isBulletin && SITUATION.test(head.map(({ words }) => words).join(' '))) return 'ngo'
  return kindBySelf(name) ?? kindBySide(outlet, head, text)
}

/** By what bodies of its kind call themselves. */
function kindBySelf(name: string): SourceKind | null {
  if (BODY_OF_STATES.test(name)) return 'igo'
  if (JOINT_FORCE.test(name)) return 'military'
  if (ARMED_NAME.test(name)) return 'armed-group'
  return HELPERS.test(name) ? 'ngo' : null
}

/** "Our men hold the bridge", or a numbered communiqué: a side speaks for itself. On its channel it reports, where no head says that it states. */
function kindBySide(outlet: string, head: readonly Part[], text: string): SourceKind {
  const titles = head.filter(({ words }) => COMMUNIQUE.test(words))
  const unquoted = text.replace(QUOTED, ' ')
  const isSide = titles.some(({ words }) => /\d/u.test(words)) || (unquoted.match(OF_A_SIDE) ?? []).length >= LEAST_SIGNS
  if (!isSide) return 'other'
  if (titles.length === 0 && CHANNEL.test(outlet)) return 'partisan-media'
  return FIGHTS.test(unquoted) ? 'armed-group' : 'party'
}

const QUOTED = /["“][^"“”]*["”]/gu
/** So often it must speak of its own and of its foes; once may be a slip of a reporter's. */
const LEAST_SIGNS = 2

const SITUATION = /\b(?:situation report|sit-?rep|flash update|humanitarian (?:update|snapshot|bulletin|overview))\b/i
/** How fighters speak of themselves. */
const FIGHTS =
  /\b(?:mujahid\w*|our (?:\p{L}+ )?(?:fighters|forces|men|brothers|lions|heroes|units|rifles)|the (?:lions|heroes|knights|brothers|fighters|sons) of|the enemy)\b/iu
