import { remembered } from '../../base/remember.js'
import { isNation } from '../../knowledge/nations.js'
import { inWordClass, isPersonWord } from '../../lexicon/events/index.js'
import type { Token } from '../../model/document.js'
import { isNoThing } from './event-noun.js'
import { portionedNoun } from './portions.js'
import { classesAt, type Scene } from './scene.js'
import { dependents, lemmaOf } from './tree.js'

const PERSONAL = new Set(
  'i we you he she they it him her them us me his their its our my your who himself themselves someone somebody anyone everyone nobody those these others other another this that'.split(
    ' ',
  ),
)
const NO_PERSONS: ReadonlySet<string> = new Set(['@place', '@facility', '@official'])
const PERSONS = ['@civilian', '@leader', '@armed', '@crowd', '@prisoner']

/** Is the phrase headed by this word one of these classes ("@armed") or lemmas ("siege")? */
export function fits(sentence: Scene, head: number | null, wanted: readonly string[]): boolean {
  const token = head === null ? undefined : sentence.tokens[head]
  if (token === undefined) return false
  if (wanted.some(want => isA(sentence, token, want))) return true
  const portioned = portionedNoun(sentence, token)
  if (portioned === null) return false
  if (wanted.some(want => isA(sentence, portioned, want))) return true
  // "dozens of rounds of tear gas"
  const inner = portionedNoun(sentence, portioned)
  return inner !== null && wanted.some(want => isA(sentence, inner, want))
}

/** Is it, or one that is joined to it by "and"? */
export function fitsAny(sentence: Scene, head: number | null, wanted: readonly string[]): boolean {
  if (head === null) return false
  return (
    fits(sentence, head, wanted) ||
    dependents(sentence, head).some(child => child.relation === 'conj' && fits(sentence, child.index, wanted))
  )
}

/** The opposite question, asked of the noun that is portioned out where there is one: "a team of doctors" is no team. */
export function forbidden(sentence: Scene, head: number | null, unwanted: readonly string[]): boolean {
  const token = head === null ? undefined : sentence.tokens[head]
  if (token === undefined) return false
  const noun = portionedNoun(sentence, token) ?? token
  return unwanted.some(want => isA(sentence, noun, want))
}

function isA(sentence: Scene, token: Token, want: string): boolean {
  switch (want) {
    case '@name':
      return token.upos === 'PROPN'
    case '@pronoun':
      return token.upos === 'PRON' && PERSONAL.has(lemmaOf(token)) && !isForAForce(sentence, token)
    case '@nation':
      return isNation(token.form)
    case '@number':
      return token.upos === 'NUM'
    case '@aircraft':
      return isInClass(sentence, token, want) || isAircraftType(sentence, token)
    case '@person':
      return isPerson(sentence, token)
    case '@concrete':
      return isConcrete(sentence, token)
    case '@somewhere':
      return token.upos === 'PROPN' && !isTitled(sentence, token) && !classesAt(sentence, token).includes('@somebody')
    case '@armed':
      return isInClass(sentence, token, want) || isSomebodysMen(sentence, token) || isArmedBody(sentence, token)
    default:
      return isInClass(sentence, token, want)
  }
}

/** "The army denied that it had left": what a force does is told by its own rows. */
const isForAForce = (sentence: Scene, pronoun: Token): boolean =>
  classesAt(sentence, pronoun).some(each => each === '@armed' || each === '@police')

/** "The Mi-8", "a Su-24", "an Il-76": a type of aircraft, in one word or in three. */
const isAircraftType = ({ tokens }: Scene, { form, index }: Token): boolean =>
  /^(?:Mi|Mig|MiG|Su|Il|An|Tu|Ka|Yak|UH|AH|CH|MQ|RQ|F|C|B|A)-?\d{1,3}[A-Z]*$/u.test(form) ||
  (/^(?:Mi|MiG|Su|Il|An|Tu|Ka|Yak)$/u.test(form) &&
    /^[-‑]$/u.test(tokens[index + 1]?.form ?? '') &&
    /^\d/u.test(tokens[index + 2]?.form ?? '')) ||
  (/^\d{1,3}[A-Z]*$/u.test(form) &&
    /^[-‑]$/u.test(tokens[index - 1]?.form ?? '') &&
    /^(?:Mi|MiG|Su|Il|An|Tu|Ka|Yak)$/u.test(tokens[index - 2]?.form ?? ''))

const isInClass = (sentence: Scene, token: Token, want: string): boolean =>
  !(want === '@idea' && isHeldGround(sentence, token)) &&
  (classesAt(sentence, token).includes(want) ||
    wordForms(token).some(form => (want.startsWith('@') ? inWordClass(form, want) : form === want)))

/** "army positions", "the rebels' positions": ground that is held, and no view. */
export function isHeldGround(sentence: Scene, token: Token): boolean {
  if (lemmaOf(token) !== 'position') return false
  return dependents(sentence, token.index).some(
    child =>
      /^(?:compound|amod|nmod:poss|nmod:desc)/.test(child.relation) &&
      (UNDER_ARMS.has(lemmaOf(child)) ||
        HOLDS_GROUND.has(lemmaOf(child)) ||
        (token.xpos === 'NNS' && (STATES.has(lemmaOf(child)) || isNation(child.form))) ||
        (child.upos === 'PROPN' ? classesAt(sentence, child).includes('@armed') : inWordClass(lemmaOf(child), '@rebel'))),
  )
}

const HOLDS_GROUND: ReadonlySet<string> = new Set(
  'enemy police troop defensive fortified forward frontline firing artillery mortar sniper soldier fighter coalition allied'.split(
    ' ',
  ),
)
/** Of these one position is a view, several are ground. */
const STATES: ReadonlySet<string> = new Set('government regime opposition state'.split(' '))

/** "its men", "the commander's men": whose men are told of are under somebody's command. */
const isSomebodysMen = (sentence: Scene, token: Token): boolean =>
  token.form.toLowerCase() === 'men' && dependents(sentence, token.index).some(child => child.relation === 'nmod:poss')

/** "military vehicles", "gang members", "armed men": a plain noun that a word before it puts under arms. */
function isArmedBody(sentence: Scene, token: Token): boolean {
  // One "military man" is somebody, no force.
  if (!BODIES.has(lemmaOf(token)) || (/^(?:man|member)$/.test(lemmaOf(token)) && token.xpos !== 'NNS')) return false
  return dependents(sentence, token.index).some(
    child =>
      /^(?:compound|amod|nmod:desc)/.test(child.relation) &&
      (UNDER_ARMS.has(lemmaOf(child)) ||
        UNDER_ARMS.has(child.form.toLowerCase()) ||
        (child.upos === 'PROPN' && classesAt(sentence, child).includes('@armed'))),
  )
}

const BODIES: ReadonlySet<string> = new Set(['member', 'man', 'element', 'vehicle', 'truck', 'pickup', 'lorry', 'car', 'boat'])
const UNDER_ARMS: ReadonlySet<string> = new Set(
  'armed military armoured armored army rebel militia gang paramilitary insurgent jihadist militant separatist mercenary guerrilla naval navy combat'.split(
    ' ',
  ),
)

/** A plain noun that is nobody and names no quality, talk or work of art: something that one could wreck or burn. */
const isConcrete = (sentence: Scene, token: Token): boolean => {
  if (token.upos !== 'NOUN' || isNoThing(token) || isPerson(sentence, token)) return false
  const lemma = lemmaOf(token)
  if (FIGURES.has(lemma)) return false
  if (BUILT.some(name => inWordClass(lemma, name))) return true
  return (
    !/(?:ness|ity|ism|ance|ence|ship|hood|acy|tion|sion|ment|ing|ure|al)$/.test(lemma) &&
    !TALK.some(name => inWordClass(lemma, name))
  )
}

/** What is destroyed or burned as a figure of speech. */
const FIGURES: ReadonlySet<string> = new Set(
  'will spirit soul life mind heart chance world nation country society image name power effort dream way morale ability element career past rest enemy system network order cash money'.split(
    ' ',
  ),
)
const BUILT = ['@thing', '@works', '@property', '@facility', '@vehicle']
const TALK = [
  '@abstract',
  '@idea',
  '@culture',
  '@sport',
  '@money',
  '@germ',
  '@truce',
  '@tie',
  '@agreement',
  '@talks',
  '@offer',
  '@law',
  '@sanction',
  '@restriction',
  '@request',
  '@disaster',
]

function isPerson(sentence: Scene, token: Token): boolean {
  // "a Chechen", "three Israelis": one or some of a people. Otherwise a name is a person's unless it is known to be a place or a body.
  if (token.upos === 'PROPN' && isOneOfMany(sentence, token)) return true
  if (token.upos === 'PROPN') return !classesAt(sentence, token).some(known => NO_PERSONS.has(known))
  if (token.upos === 'NUM') return true
  if (token.upos === 'PRON')
    return (PERSONAL.has(lemmaOf(token)) && lemmaOf(token) !== 'it') || (lemmaOf(token) === 'one' && isNoOne(sentence, token))
  // "the wounded", "the displaced": an adjective or participle that stands for people.
  if (token.upos === 'ADJ')
    return dependents(sentence, token.index).some(child => child.relation === 'det' || child.relation === 'nummod')
  if (inWordClass(lemmaOf(token), '@machine')) return false
  return (
    isPersonWord(lemmaOf(token)) ||
    PERSONS.some(name => inWordClass(lemmaOf(token), name)) ||
    /.(ist|m[ae]n|wom[ae]n|player)$/.test(lemmaOf(token))
  )
}

const isNoOne = (sentence: Scene, token: Token): boolean => sentence.tokens[token.index - 1]?.form.toLowerCase() === 'no'

const isOneOfMany = (sentence: Scene, token: Token): boolean =>
  dependents(sentence, token.index).some(
    child =>
      child.relation.startsWith('nummod') ||
      (child.relation === 'det' && /^(an?|another|some|several|many)$/.test(lemmaOf(child))),
  )

/** A noun taken for a name keeps its plural: "Gunmen", "Rebels". */
const wordForms = (token: Token): readonly string[] =>
  token.upos === 'PROPN' ? [lemmaOf(token), singularOf(lemmaOf(token))] : [lemmaOf(token)]

const singularOf = remembered((lemma: string): string => lemma.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, ''))

/** "President Karim", "Karim, the minister": evidently a person. */
function isTitled(sentence: Scene, token: Token): boolean {
  return dependents(sentence, token.index).some(
    child =>
      /^(compound|appos|flat|nmod:desc|amod)/.test(child.relation) &&
      inWordClass(lemmaOf(child), '@leader') &&
      lemmaOf(child) !== 'governor',
  )
}
