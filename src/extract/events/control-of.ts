import type { Token } from '../../model/document.js'
import { eventAt } from './event-at.js'
import type { EventFound } from './event-found.js'
import { whoIsExpelled } from './expelled.js'
import { fits } from './fits.js'
import { verbFrame } from './frame.js'
import { placesAt } from './held-list.js'
import { placeAndPart, wholeOf } from './held-part.js'
import { whoIsOusted } from './losers.js'
import { type Posted, postedAt } from './posted.js'
import type { Scene } from './scene.js'
import { dependents, lemmaOf, prepositionOf } from './tree.js'

/** Who comes to hold, no longer holds or still holds a place, as one predicate tells it. */
export interface ControlFound {
  /** Token index of the head of the holder; for 'loses' the one who no longer holds it. */
  readonly holder: number | null
  readonly place: number | null
  readonly part: 'all' | 'most' | 'part' | 'edge'
  readonly change: 'gains' | 'loses' | 'holds'
}

/**
 * Control that the predicate tells of, one for each place: "took Karsk and parts of Vessen". None: it tells of none. `isClaimed`: whether the
 * word above makes a claim of its own, which then tells it.
 */
export function controlsOf(
  sentence: Scene,
  token: number,
  isClaimed: (token: number) => boolean = () => true,
): readonly ControlFound[] {
  const event = eventAt(sentence, token)
  const word = sentence.tokens[token]
  if (event === null || word === undefined) return []
  if (event.type === 'control/hands-over') return [handedOver(sentence, word, event)]
  const posted = postedAt(sentence, event, word)
  if (posted !== null) return postedOn(sentence, posted)
  if (isRepulsed(sentence, word)) return []
  const change = isOver(sentence, word) ? 'loses' : (changeOf(event, word) ?? occupied(sentence, event, word))
  if (change === null || (isToldAbove(sentence, word) && isClaimed(word.head))) return []
  const ousted = change === 'gains' ? whoIsOusted(sentence, event, word) : null
  return placesAt(sentence, event.target ?? thereAt(sentence, word) ?? placeBefore(sentence, word)).flatMap(head => {
    const named = placeAndPart(sentence, head)
    // Whoever has only entered holds no more than a part.
    const part = isNoMoreThanIn(event, word) && named.part === 'all' ? 'part' : named.part
    const receiver = change === 'loses' ? receiverOf(sentence, word, head) : null
    if (receiver !== null) return [{ holder: receiver, place: named.place, part, change: 'gains' as const }]
    const expelled = event.type === 'control/captures' && event.actor === null ? whoIsExpelled(sentence, word) : null
    if (expelled !== null) return [{ holder: expelled, place: named.place, part, change: 'loses' as const }]
    const held = { holder: event.actor ?? declarer(sentence, word), place: named.place, part, change }
    return ousted === null ? [held] : [held, { ...held, holder: ousted, change: 'loses' as const }]
  })
}

const postedOn = (sentence: Scene, posted: Posted): readonly ControlFound[] =>
  placesAt(sentence, posted.place).map(head => {
    const { place, part } = placeAndPart(sentence, head)
    return { holder: posted.holder, place, part: part === 'all' ? posted.part : part, change: 'holds' }
  })

/** "Protesters occupied the town hall", "burst into the parliament": a crowd in a building holds it, or a part of it. */
function occupied(sentence: Scene, { type, target }: EventFound, word: Token): ControlFound['change'] | null {
  const lemma = lemmaOf(word)
  if (target === null || !(OCCUPIES.test(lemma) || ENTERS.test(lemma)) || !fits(sentence, target, BUILDINGS)) return null
  if (type !== 'crowd/storming' && !(type === 'crowd/blocks-road' && lemma === 'occupy')) return null
  const governor = word.relation === 'xcomp' ? sentence.tokens[word.head] : undefined
  return governor !== undefined && /^(?:continue|remain)$/.test(lemmaOf(governor)) ? 'holds' : 'gains'
}

/** "Rebels stormed the station but were beaten back": they hold none of it. */
const isRepulsed = (sentence: Scene, word: Token): boolean =>
  dependents(sentence, word.index).some(
    child =>
      child.relation === 'conj' &&
      REPULSES.test(lemmaOf(child)) &&
      dependents(sentence, child.index).some(({ relation }) => relation === 'aux:pass') &&
      dependents(sentence, child.index).every(({ relation }) => relation !== 'nsubj:pass'),
  )

const REPULSES = /^(?:beat|repel|repulse|drive|push|force|throw|chase|turn|fight|expel|rout)$/

const isNoMoreThanIn = ({ type }: EventFound, word: Token): boolean =>
  type === 'control/enters' || (type === 'crowd/storming' && !OCCUPIES.test(lemmaOf(word)))

const OCCUPIES = /^(?:occupy|seize|overrun|take|barricade|invade)$/
const ENTERS =
  /^(?:storm|enter|break|burst|force|shove|push|fight|smash|pour|surge|swarm|flood|stream|run|rush|barge|get|walk|batter|muscle|elbow)$/
const BUILDINGS = [
  '@facility',
  '@property',
  '@official',
  '@somewhere',
  'administration',
  'council',
  'capitol',
  'studio',
  'television',
  'broadcaster',
  'presidency',
  'hall',
  'centre',
  'center',
]

/** "Lost Karsk to the rebels", "left the town to the militia": who has it now. Parsers hang it on the place, too. */
function receiverOf(sentence: Scene, { index, lemma }: Token, place: number | null): number | null {
  if (!GIVES.test(lemma)) return null
  const near = [index, ...(place === null ? [] : [place])].flatMap(at => dependents(sentence, at))
  return (
    near.find(child => child.index > index && prepositionOf(sentence, child.index) === 'to' && isForce(sentence, child))?.index ??
    null
  )
}

const GIVES = /^(?:lose|leave|abandon|cede|surrender|yield|relinquish|give|hand|turn|concede|pass)$/u

const isForce = (sentence: Scene, { index }: Token): boolean => fits(sentence, index, ['@armed', '@rebel', '@state', '@police'])

/** "The army is in full control there": the place that was spoken of. */
function thereAt(sentence: Scene, word: Token): number | null {
  return (
    dependents(sentence, word.index).find(({ form, upos }) => upos === 'ADV' && /^(?:there|here)$/i.test(form))?.index ?? null
  )
}

/** "The airport, two miles to the east, was also in their hands": parsers lose a subject behind an insertion; it stands by itself. */
function placeBefore(sentence: Scene, word: Token): number | null {
  const copula = word.upos === 'NOUN' ? dependents(sentence, word.index).find(({ relation }) => relation === 'cop') : undefined
  if (copula === undefined || !/^(?:hand|control)$/.test(lemmaOf(word))) return null
  // "His" may be anybody's in so long a sentence.
  if (dependents(sentence, word.index).some(({ form }) => /^(?:his|her|its|my)$/i.test(form))) return null
  const found = sentence.tokens
    .slice(0, copula.index)
    .findLast(
      ({ index, upos }) =>
        upos === 'NOUN' &&
        fits(sentence, index, ['@facility', 'town', 'city', 'village', 'capital', 'province']) &&
        prepositionOf(sentence, index) === null &&
        dependents(sentence, index).some(child => child.relation === 'det'),
    )
  return found?.index ?? null
}

/** "pronounced the capital liberated": the verb above has told it. */
const isToldAbove = (sentence: Scene, word: Token): boolean =>
  word.relation === 'xcomp' && (eventAt(sentence, word.head)?.type.startsWith('control/') ?? false)

/** "Rebels declared the capital taken": who says so of ground nobody else is said to have taken took it, if it is a force. */
function declarer(sentence: Scene, word: Token): number | null {
  const governor = sentence.tokens[word.head]
  if (governor === undefined || !/^(xcomp|ccomp)$/.test(word.relation) || word.xpos !== 'VBN') return null
  if (!/^(declare|proclaim|pronounce|claim|announce)$/.test(lemmaOf(governor))) return null
  const { subject } = verbFrame(sentence, governor)
  return fits(sentence, subject, ['@armed', '@rebel']) ? subject : null
}

/** Of a handover the one who receives is the news; where nobody is named, the one who gives. */
function handedOver(sentence: Scene, word: Token, event: EventFound): ControlFound {
  const thing = word.upos === 'VERB' ? verbFrame(sentence, word).object : null
  // "Let the rebels have the town".
  const had = lemmaOf(word) === 'let' ? dependents(sentence, word.index).find(({ relation }) => relation === 'xcomp') : undefined
  if (had !== undefined) {
    const place = placeAndPart(sentence, verbFrame(sentence, had).object)
    return { holder: event.target, ...place, change: 'gains' }
  }
  const receives =
    thing !== null && event.target !== null && event.target !== thing && event.target !== wholeOfIndex(sentence, thing)
  const named = placeAndPart(sentence, controlled(sentence, thing) ?? event.target)
  const receiver = receives ? event.target : receiverOf(sentence, word, thing)
  return { holder: receiver ?? event.actor, ...named, change: receiver === null ? 'loses' : 'gains' }
}

/** "control of the base": the base. */
function controlled(sentence: Scene, thing: number | null): number | null {
  const token = thing === null ? undefined : sentence.tokens[thing]
  return token !== undefined && lemmaOf(token) === 'control' ? wholeOfIndex(sentence, token.index) : thing
}

function wholeOfIndex(sentence: Scene, index: number): number | null {
  const token = sentence.tokens[index]
  return token === undefined ? null : wholeOf(sentence, token)
}

/** "kept the fort until Friday": no longer. */
function isOver(sentence: Scene, word: Token): boolean {
  if (eventAt(sentence, word.index)?.type !== 'control/holds') return false
  return dependents(sentence, word.index).some(child =>
    [child, ...dependents(sentence, child.index)].some(({ form, index }) => index > word.index && /^(?:until|till)$/i.test(form)),
  )
}

function changeOf(event: EventFound, word: Token): ControlFound['change'] | null {
  switch (event.type) {
    case 'control/captures':
    case 'control/regains':
    case 'control/enters':
      return 'gains'
    case 'control/loses':
      return event.actor !== null && isTaken(word) ? 'gains' : 'loses'
    case 'control/withdraws':
    case 'control/deserted':
      return 'loses'
    case 'control/holds':
      return 'holds'
    default:
      return null
  }
}

/** "The city fell to the rebels": the one named gains it. */
function isTaken(word: Token): boolean {
  const lemma = lemmaOf(word)
  return lemma === 'fall' || lemma === 'slip'
}
