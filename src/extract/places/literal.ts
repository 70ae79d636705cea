import type { Toponym } from '../../knowledge/index.js'
import {
  BODY_HEADS,
  BODY_WORDS,
  PARTY_PREPOSITIONS,
  PARTY_VERBS,
  PLACE_TYPES,
  POWER_NOUNS,
  SITE_NOUNS,
  VERB_FILLERS,
} from '../../lexicon/places/words.js'
import type { Candidate } from './candidates.js'

export interface Verdict {
  readonly holds: boolean
  readonly rule: string
}

const yes = (rule: string): Verdict => ({ holds: true, rule })
const no = (rule: string): Verdict => ({ holds: false, rule })

/** Whether the name stands for a place, and not for its government, its people or a body named after it. */
export function isLiteral(candidate: Candidate, chosen: Toponym | null): Verdict {
  const { words, first, next } = candidate
  const after = words[next]
  const before = words[first - 1]
  const afterForm = after?.form ?? ''
  const toponym = chosen ?? candidate.toponyms[0] ?? null
  const isPower = toponym?.isPower === true

  if (afterForm === '-' && after?.joined === true) return words[next + 1]?.form === 'based' ? yes('based') : no('compound')
  if (before?.form === '-' && before.joined && words[first]?.joined === true) return no('compound')
  if (before?.form === 'of' && BODY_HEADS.has(words[first - 2]?.form ?? '') && words[first - 2]?.capital === true)
    return no('body-of')
  if (after?.capital === true && BODY_WORDS.has(afterForm)) return no('body')
  if (after?.capital === true && PLACE_TYPES.has(afterForm)) return yes('typed')
  if (toponym?.isDemonym === true) return SITE_NOUNS.has(afterForm) ? yes('demonym-site') : no('demonym')
  if (SITE_NOUNS.has(afterForm)) return yes('site')
  if (POWER_NOUNS.has(afterForm)) return no('power')
  if (isPower && partyVerbAfter(candidate)) return no('party-verb')
  if (isPower && PARTY_PREPOSITIONS.has(before?.form ?? '')) return no('party-preposition')
  return yes('place')
}

/** "Moscow has repeatedly said": the verb after the name, past auxiliaries and adverbs. */
function partyVerbAfter({ words, next, first }: Candidate): boolean {
  if (['in', 'from', 'at', 'of', 'near', 'to'].includes(words[first - 1]?.form ?? '')) return false
  for (let at = next, steps = 0; at < words.length && steps < 4; at += 1, steps += 1) {
    const form = words[at]?.form ?? ''
    if (PARTY_VERBS.has(form)) return true
    if (!VERB_FILLERS.has(form)) return false
  }
  return false
}
