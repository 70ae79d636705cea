import type { Role, Trigger } from '../../lexicon/events/index.js'
import type { Token } from '../../model/document.js'
import { isNoThing } from './event-noun.js'
import { fits, isHeldGround } from './fits.js'
import { type Frame, verbFrame } from './frame.js'
import { followingPhrase, isTime, phrases } from './match.js'
import { classesAt, type Scene } from './scene.js'
import { dependent, dependents, lemmaOf, prepositionOf } from './tree.js'

/** Who did it and to whom: the first of the row's roles that is filled, for each; the two are never the same word. */
export function resolveRoles(
  sentence: Scene,
  word: Token,
  row: Trigger,
  frame: Frame,
): { actor: number | null; target: number | null } {
  const actor = firstOf(sentence, word, row.actor, frame, null, (token, role) => !isOnlyWhere(sentence, row, token, role))
  const mutual = row.target[0] === 'with' || row.actor.includes('between')
  const other = mutual && fill(sentence, word, 'with', frame) === null ? partner(sentence, actor) : null
  const suits = (token: Token, role: Role) =>
    !(isBehindPreposition(role) && /^W/.test(token.xpos)) &&
    !(STRIKES.test(row.type) && isNoThing(token) && !isHeldGround(sentence, token) && !asksFor(row, token)) &&
    (ABOUT_PLACES.test(row.type) || !isOnlyWhere(sentence, row, token, role))
  return { actor, target: other ?? firstOf(sentence, word, targetRoles(row, frame), frame, actor, suits) }
}

/** "the bombing in which ten died": what follows is another clause. */
const isBehindPreposition = (role: Role): boolean => !/^(?:self|subject|object|possessive|compound|owner|whole|grip)$/.test(role)

const asksFor = ({ object }: Trigger, token: Token): boolean => object?.includes(lemmaOf(token)) === true

/** "The strike hit a school in the capital", "the convoy came under fire near the border": what the verb of an event noun names comes before any place. */
const targetRoles = ({ upos, type, target }: Trigger, { object }: Frame): readonly Role[] =>
  upos === 'NOUN' && object !== null && (STRIKES.test(type) || target.includes('object')) ? ['object', ...target] : target

/** Of two sides joined by "and" the second: "clashes between rebels and soldiers", "the army and the rebels clashed". */
function partner(sentence: Scene, actor: number | null): number | null {
  const one = actor === null ? undefined : sentence.tokens[actor]
  if (one === undefined) return null
  const joined = dependent(sentence, one.index, 'conj')
  if (joined !== undefined) return joined.index
  // Parsers make two subjects of one: "the army and the rebels".
  const second = dependents(sentence, one.head).find(child => child.relation === 'nsubj' && child.index > one.index)
  return second !== undefined && dependent(sentence, second.index, 'cc') !== undefined ? second.index : null
}

/** What these befall has a body, or walls. */
export const STRIKES = /^(?:harm|fighting)\/|^infrastructure\/(?:destroyed|damaged)$|^crowd\/(?:arson|looting)$/

function firstOf(
  sentence: Scene,
  word: Token,
  roles: readonly Role[],
  frame: Frame,
  taken: number | null,
  suits: (token: Token, role: Role) => boolean,
): number | null {
  for (const role of roles) {
    for (const head of fillings(sentence, word, role, frame)) {
      const token = sentence.tokens[head]
      if (token === undefined || head === taken || isNobody(sentence, head)) continue
      if (suits(token, role)) return head
    }
  }
  return null
}

/** What fills a role; of several phrases that say where, all: "exploded in the capital in a bakery". */
function fillings(sentence: Scene, word: Token, role: Role, frame: Frame): readonly number[] {
  const first = fill(sentence, word, role, frame)
  if (first === null || !LOCATING.has(role)) return first === null ? [] : [first]
  const others = phrases(sentence, frame).filter(({ preposition, head }) => preposition === role && head !== first)
  return [first, ...others.map(({ head }) => head)].map(head => besideWhat(sentence, head))
}

/** "in front of the bank", "in the vicinity of the court": what it was beside. */
function besideWhat(sentence: Scene, head: number): number {
  const spot = sentence.tokens[head]
  if (spot === undefined || !BESIDE.has(lemmaOf(spot))) return head
  const what = dependents(sentence, head).find(
    child => child.relation === 'nmod' && prepositionOf(sentence, child.index) === 'of',
  )
  return what?.index ?? head
}

const BESIDE: ReadonlySet<string> = new Set(['front', 'vicinity', 'rear', 'back', 'middle', 'surroundings', 'proximity'])

/** Where somebody is or goes is what these are about: "troops remain in the town". */
const ABOUT_PLACES = /^(?:control|leadership)\//

/** "A bomb exploded in several districts", "near the border", "in Karsk": where it was, and not what it was done to. */
function isOnlyWhere(sentence: Scene, { type }: Trigger, token: Token, role: Role): boolean {
  if (!LOCATING.has(role)) return false
  const isOfSpot = AT_A_SPOT.test(type)
  if (token.upos === 'PROPN') return isOfSpot && isNamedPlace(sentence, token)
  if (token.upos !== 'NOUN') return false
  if (isOfSpot && AREAS.has(lemmaOf(token))) return true
  return fits(sentence, token.index, GROUND) && !fits(sentence, token.index, WALLS)
}

/** A blast goes off somewhere in a town, and harm comes to people: an attack or a raid may be one on the town. */
const AT_A_SPOT = /^harm\/|^fighting\/(?:bombing|explosion|grenade|mine|car-bomb|suicide|shooting)/

/** A town or a country by name, and no building. */
const isNamedPlace = (sentence: Scene, token: Token): boolean => {
  const known = classesAt(sentence, token)
  return known.includes('@place') && !known.includes('@facility')
}

const LOCATING: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'across', 'at', 'inside'])
/** Parts of a town and of a country: what is in them may be hit, and they are where. */
const AREAS: ReadonlySet<string> = new Set(
  'city town village neighborhood neighbourhood street avenue zone area sector corner district suburb region province capital downtown outskirts municipality quarter block'.split(
    ' ',
  ),
)
const GROUND = ['@place', 'road', 'highway', 'street', 'avenue', 'motorway']
const WALLS = ['@works', '@property', '@armed', '@person']

/** A day is nobody, nor is "nobody": "was shot on 11 November", "no one was hurt". */
function isNobody(sentence: Scene, head: number): boolean {
  const token = sentence.tokens[head]
  if (token === undefined || isTime(token) || /^(?:nobody|none|nothing|no-one)$/i.test(token.form)) return true
  if (token.form.toLowerCase() === 'one' && sentence.tokens[head - 1]?.form.toLowerCase() === 'no') return true
  if (/^(?:GMT|UTC|a\.?m\.?|p\.?m\.?)$/.test(token.form)) return true
  if (token.upos !== 'NUM') return false
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(token.form) || /^\d{1,2}[:.]\d\d$/.test(token.form)) return isAnHour(sentence, token)
  const [before, after] = [sentence.tokens[head - 1], sentence.tokens[head + 1]]
  return [before, after].some(near => near?.upos === 'PROPN' && isTime(near)) || /^(1[5-9]|20)\d\d$/.test(token.form)
}

/** "at 0630", "shortly after 2100": four digits that count nothing, behind a preposition. */
const isAnHour = (sentence: Scene, token: Token): boolean =>
  /^(?:at|after|before|by|around|about|since|until|from|near)$/.test(prepositionOf(sentence, token.index) ?? '') &&
  !dependents(sentence, token.index).some(({ relation }) => relation === 'nmod')

function fill(sentence: Scene, word: Token, role: Role, frame: Frame): number | null {
  switch (role) {
    case 'self':
      return word.index
    case 'subject':
      return frame.subject
    case 'object':
      return frame.object
    case 'possessive':
      return dependent(sentence, word.index, 'nmod:poss')?.index ?? null
    case 'compound':
      return beforeNoun(sentence, word)
    case 'owner':
      return frame.subject === null ? null : ownerOf(sentence, frame.subject)
    case 'whole':
      return wholeOf(sentence, word, frame)
    case 'grip':
      return inWhoseGrip(sentence, word)
    case 'to':
      return frame.recipient ?? phraseWith(sentence, word, role, frame) ?? joinedRecipient(sentence, frame)
    default:
      return phraseWith(sentence, word, role, frame)
  }
}

function phraseWith(sentence: Scene, word: Token, preposition: string, frame: Frame): number | null {
  const phrase = phrases(sentence, frame).find(
    one => one.preposition === preposition && one.head !== frame.object && sentence.tokens[one.head]?.upos !== 'ADV',
  )
  if (phrase !== undefined) return isTime(sentence.tokens[phrase.head]) ? null : phrase.head
  return followingPhrase(sentence, Math.max(word.index, frame.passive ? -1 : (frame.object ?? -1)), preposition)
}

/** "granted the envoy permission": parsers make one noun of the two. */
function joinedRecipient(sentence: Scene, frame: Frame): number | null {
  if (frame.object === null) return null
  const before = dependents(sentence, frame.object).find(
    child => child.relation === 'compound' && fits(sentence, child.index, RECIPIENTS),
  )
  return before?.index ?? null
}

const RECIPIENTS = ['@leader', '@official', '@prisoner', 'envoy', 'refugee', 'inspector']

/** What the object is of: "lost control of the city", "claimed responsibility for the attack"; or the object of a governed clause. */
function wholeOf(sentence: Scene, word: Token, frame: Frame): number | null {
  if (frame.recipient !== null) return frame.recipient
  const object = frame.object ?? frame.subject
  if (object !== null) {
    const part = dependents(sentence, object).find(
      child => child.relation.startsWith('nmod') && prepositionOf(sentence, child.index) !== null,
    )
    if (part !== undefined) return part.index
    const owner = dependent(sentence, object, 'nmod:poss')
    if (owner !== undefined && owner.upos !== 'PRON') return owner.index
  }
  const ofPhrase = frame.obliques.find(phrase => phrase.preposition === 'of')
  if (ofPhrase !== undefined) return ofPhrase.head
  // "an attempt on the life of the judge"
  const of = word.upos === 'NOUN' ? frame.obliques.flatMap(phrase => dependents(sentence, phrase.head)) : []
  const owned = of.find(
    ({ relation, index }) => relation === 'nmod:poss' || (relation === 'nmod' && prepositionOf(sentence, index) === 'of'),
  )
  if (owned !== undefined) return owned.index
  const clause = dependent(sentence, word.index, 'xcomp', 'ccomp')
  return clause === undefined || clause.upos !== 'VERB' ? null : clauseTarget(sentence, clause)
}

/** "agreed to withdraw its troops from the valley": whom the governed clause is about. */
function clauseTarget(sentence: Scene, clause: Token): number | null {
  const inner = verbFrame(sentence, clause)
  for (const preposition of ['to', 'with', 'from', 'against', 'for', 'on', 'into', 'in']) {
    const head = phraseWith(sentence, clause, preposition, inner)
    if (head !== null) return head
  }
  return inner.recipient ?? inner.object
}

/** "remains in rebel hands", "stayed under the control of the army": whose hands and whose control. */
function inWhoseGrip(sentence: Scene, word: Token): number | null {
  const grip = dependents(sentence, word.index).find(
    child =>
      /^(?:hand|control|rule|grip|command|flag|banner)$/.test(lemmaOf(child)) &&
      /^(?:in|under|to|into)$/.test(prepositionOf(sentence, child.index) ?? ''),
  )
  if (grip === undefined) return null
  const around = dependents(sentence, grip.index)
  const whose =
    around.find(({ relation }) => relation === 'nmod:poss') ??
    around.find(child => child.relation === 'nmod' && prepositionOf(sentence, child.index) === 'of') ??
    around.find(({ relation, index }) => relation === 'compound' && index < grip.index)
  return whose?.index ?? null
}

/** Who has a flag of theirs: a club's holds no square. */
const BEARERS = ['@armed', '@rebel', '@state', '@name']

/** "government missiles struck the town": whose weapon it was. */
function ownerOf(sentence: Scene, weapon: number): number | null {
  const token = sentence.tokens[weapon]
  if (token === undefined) return null
  // "the flag of the Republic": a salvo of rockets is nobody's.
  const isFlag = /^(?:flag|banner|standard|colour|color|pennant)$/.test(lemmaOf(token))
  const of = isFlag
    ? dependents(sentence, weapon).find(
        child => prepositionOf(sentence, child.index) === 'of' && fits(sentence, child.index, BEARERS),
      )
    : undefined
  return dependent(sentence, weapon, 'nmod:poss')?.index ?? of?.index ?? beforeNoun(sentence, token)
}

/** "Israeli strikes", "rebel offensive", "police raid": a name, a nationality or a noun before the event noun. */
function beforeNoun(sentence: Scene, word: Token): number | null {
  const before = dependents(sentence, word.index).find(child => {
    if (child.index > word.index) return false
    if (child.relation === 'compound') return child.upos === 'PROPN' || ACTING.has(child.lemma.toLowerCase())
    return child.relation === 'amod' && child.upos !== 'NUM' && child.index > 0 && /^\p{Lu}/u.test(child.form)
  })
  return before?.index ?? nationality(sentence, word)
}

/** At the start of a sentence a capital says nothing; there an adjective's ending must. */
function nationality(sentence: Scene, word: Token): number | null {
  const first = dependents(sentence, word.index).find(child => child.relation === 'amod' && child.index === 0)
  return first !== undefined && /(ian|ish|ese|eli|ean|can|qi|ani|istani)$/.test(first.form) && first.form !== 'Civilian'
    ? first.index
    : null
}

const ACTING = new Set(
  'rebel police army government militia militant insurgent opposition guerrilla coalition navy military regime troop student worker teacher farmer union soldier prisoner inmate protester civilian separatist jihadist gunman'.split(
    ' ',
  ),
)
