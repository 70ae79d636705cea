import type { Word } from '../../base/words.js'
import type { Toponym } from '../../knowledge/index.js'
import {
  BODY_WORDS,
  CIVIC_NOUNS,
  CIVIC_WORDS,
  GIVEN_NAMES,
  ILLNESSES,
  LOCATIVES,
  PLACE_WORDS,
  PLACES_AFTER,
  PLAIN_NAMES,
  STREETS,
  SURE_LOCATIVES,
  TOWNSPEOPLE,
  TYPE_NOUNS,
  TYPES_BEFORE,
} from '../../lexicon/places/words.js'
import type { Candidate, Found, Search } from './candidates.js'
import { isContained, isListed } from './context.js'
import { isParty, personRule } from './persons.js'
import { isHyphen, isName } from './run.js'

/** A name that the gazetteer has, where it stands. */
export interface Sight {
  readonly search: Search
  readonly at: number
  readonly next: number
  /** End of the run of capitals that it begins. */
  readonly end: number
  readonly last: Candidate | null
  readonly toponyms: readonly Toponym[]
}

export interface NameRule {
  readonly id: string
  readonly grade: Found['grade']
  holds(sight: Sight): boolean
  /** A text and the name in it that the rule decides. */
  readonly example: readonly [text: string, name: string]
}

const wordAfter = ({ search, next }: Sight): Word | undefined => search.words[next]
const wordBefore = ({ search, at }: Sight, back = 1): Word | undefined => search.words[at - back]
const isAlone = ({ next, end }: Sight): boolean => end <= next
const isWord = ({ search, at, next }: Sight): boolean => {
  if (next - at > 1) return false
  const form = search.words[at]?.form ?? ''
  return PLAIN_NAMES.has(form) || GIVEN_NAMES.has(form) || search.atlas.isWord(form)
}

/**
 * What the words around a name of the gazetteer say of it; the first that holds decides. Every second surname and many a plain word is a
 * village somewhere: so what speaks against a place is asked first, and without anything for it a name is only "maybe" one.
 */
export const NAME_RULES: readonly NameRule[] = [
  {
    id: 'illness',
    grade: 'no',
    holds: sight => ILLNESSES.has(wordAfter(sight)?.form ?? ''),
    example: ['Doctors there treat Marburg fever.', 'Marburg'],
  },
  {
    id: 'numbered',
    grade: 'no',
    holds: sight =>
      sight.next - sight.at === 1 &&
      wordAfter(sight)?.kind === 'number' &&
      NUMBERED.has(sight.search.words[sight.at]?.form ?? ''),
    example: ['The miners were found in Shaft 7.', 'Shaft'],
  },
  {
    id: 'street',
    grade: 'no',
    holds: sight => personRule(sight.search, sight.at, sight.next) === 'street',
    example: ['The shop on Memphis Street burned.', 'Memphis'],
  },
  {
    id: 'title',
    grade: 'no',
    holds: sight => personRule(sight.search, sight.at, sight.next) === 'title',
    example: ['The award went to Mrs. Kendal.', 'Kendal'],
  },
  {
    id: 'ampersand',
    grade: 'no',
    holds: sight => wordAfter(sight)?.form === '&' || wordBefore(sight)?.form === '&',
    example: ['The firm of Wells & Dover closed.', 'Wells'],
  },
  {
    id: 'contained',
    grade: 'sure',
    holds: ({ search, next }) => isContained(search, next),
    example: ['She grew up near Oakdale, Calif., with an aunt.', 'Oakdale'],
  },
  {
    id: 'party-seat',
    grade: 'sure',
    holds: sight => isHyphen(sight.search, sight.at - 1) && isParty(wordBefore(sight, 2)?.form ?? ''),
    example: ['Sen. Ann Bell, R-Kearney, voted against it.', 'Kearney'],
  },
  {
    id: 'surname',
    grade: 'no',
    holds: sight => personRule(sight.search, sight.at, sight.next) === 'surname',
    example: ['The runner is Joan Kendal of the club.', 'Kendal'],
  },
  {
    id: 'dateline',
    grade: 'sure',
    holds: sight => sight.at === 0 && (sight.search.isDateline || isDash(sight)),
    example: ['TORRINGTON — A fire burned the roof.', 'TORRINGTON'],
  },
  {
    id: 'division',
    grade: 'sure',
    holds: ({ search, next, toponyms }) =>
      toponyms.some(({ place }) => place.kind === 'region') &&
      (PLACE_WORDS.has(search.words[next - 1]?.form ?? '') || isBeforeCounties(search.words, next)),
    example: ['The case goes to Clarke County Superior Court.', 'Clarke County'],
  },
  {
    id: 'given-name',
    grade: 'no',
    holds: sight => !isAlone(sight) && !sight.search.isTitle && !isCivic(sight) && !isHyphen(sight.search, sight.next),
    example: ['The prize went to Carson Wentley this year.', 'Carson'],
  },
  {
    id: 'type-of',
    grade: 'sure',
    holds: sight => wordBefore(sight)?.form === 'of' && TYPE_NOUNS.has(wordBefore(sight, 2)?.form ?? ''),
    example: ['The town of Kendal was cut off.', 'Kendal'],
  },
  {
    id: 'plain-word',
    grade: 'no',
    holds: sight =>
      isWord(sight) && !(isAlone(sight) && SURE_LOCATIVES.has(wordBefore(sight)?.form ?? '') && wordAfter(sight)?.form !== "'s"),
    example: ['The Ministry of Commerce closed.', 'Commerce'],
  },
  {
    id: 'type-before',
    grade: 'sure',
    holds: sight => wordBefore(sight)?.capital === false && TYPES_BEFORE.has(wordBefore(sight)?.form ?? ''),
    example: ['The city was supplied from the port Mariel.', 'Mariel'],
  },
  {
    id: 'of-town',
    grade: 'sure',
    holds: sight => wordBefore(sight)?.form === 'of' && isWhose(sight.search.words, sight.at - 2),
    example: ['A woman, 41, of Grovetown was hurt.', 'Grovetown'],
  },
  {
    id: 'held',
    grade: 'sure',
    holds: ({ search, next }) =>
      HELD.test(
        search.words
          .slice(next, next + HELD_REACH)
          .map(({ form }) => form)
          .join(' '),
      ),
    example: ['Kendal is back in rebel hands.', 'Kendal'],
  },
  {
    id: 'fall-of',
    grade: 'sure',
    holds: sight => wordBefore(sight)?.form === 'of' && TAKINGS.has(wordBefore(sight, 2)?.form ?? ''),
    example: ['It was the first talk since the fall of Kendal.', 'Kendal'],
  },
  {
    id: 'townspeople',
    grade: 'sure',
    holds: sight => {
      const after = wordAfter(sight)
      return after !== undefined && !after.capital && (TOWNSPEOPLE.has(after.form) || CIVIC_NOUNS.has(after.form))
    },
    example: ['On Monday the Kendal council met.', 'Kendal'],
  },
  {
    id: 'place-after',
    grade: 'sure',
    holds: sight => wordAfter(sight)?.capital === false && PLACES_AFTER.has(wordAfter(sight)?.form ?? ''),
    example: ['Then the Kendal racecourse closed.', 'Kendal'],
  },
  {
    id: 'based',
    grade: 'sure',
    holds: ({ search, next }) =>
      isHyphen(search, next) && /^(?:based|area|born|controlled|held)$/.test(search.words[next + 1]?.form ?? ''),
    example: ['The order went to a Northbrook-based firm.', 'Northbrook'],
  },
  {
    id: 'located',
    grade: 'sure',
    holds: sight =>
      (LOCATIVES.has(wordBefore(sight)?.form ?? '') || wordBefore(sight)?.form === 'downtown') && wordAfter(sight)?.form !== "'s",
    example: ['The march began in Corsicana at noon.', 'Corsicana'],
  },
  {
    id: 'listed',
    grade: 'sure',
    holds: ({ search, at, next, last }) => last !== null && isListed(search.words, at, next, last),
    example: ['Fires burned in Harwinton and Winsted on Monday.', 'Winsted'],
  },
  {
    id: 'civic',
    grade: 'maybe',
    holds: sight => !isAlone(sight) && isCivic(sight),
    example: ['Crews of the Torrington Fire Department came.', 'Torrington'],
  },
  {
    id: 'loose',
    grade: 'maybe',
    holds: ({ search, at, next }) => next - at === 1 && search.tags[at] !== 'PROPN' && search.tags[at] !== '',
    example: ['From the hills came smoke.', 'From'],
  },
  {
    id: 'well-known',
    grade: 'sure',
    holds: ({ search, toponyms }) => !search.isTitle && toponyms.some(({ prior, by }) => prior >= WELL_KNOWN && by === 'name'),
    example: ['They will move the firm to Nagpur next year.', 'Nagpur'],
  },
  { id: 'gazetteer', grade: 'maybe', holds: () => true, example: ['They praised Chesterland highly.', 'Chesterland'] },
]

/** Towns of about 400,000 people and more need no word beside them. */
const WELL_KNOWN = 150

/** "Kendal is ours", "Kendal is back in government hands", "Kendal has fallen to": what is held and taken is a place. */
const HELD =
  /^(?:(?:is|was|remains|remained|are) (?:(?:now|back|still|again|firmly|entirely) )?(?:ours|theirs|(?:in|under) (?:\p{L}+ )?(?:hands|control))|(?:has |had |have )?(?:fallen|fell) to)(?: |$)/u
const HELD_REACH = 7

/** Parts of a building, a mine or a port that go by numbers. */
const NUMBERED: ReadonlySet<string> = new Set(
  'shaft gallery block unit gate pier berth hall ward platform terminal zone sector level tower well pit'.split(' '),
)

const TAKINGS: ReadonlySet<string> = new Set('fall capture recapture siege liberation shelling bombardment storming'.split(' '))

/** "TORRINGTON — A fire", "ROSWELL - A man": a dash that joins nothing. */
const isDash = (sight: Sight): boolean => /^-+$/.test(wordAfter(sight)?.form ?? '') && !isHyphen(sight.search, sight.next)

/** "41, of Grovetown", "James Tauber of Nelson": who comes from there. */
const isWhose = (words: readonly Word[], at: number): boolean =>
  isName(words[at]) ? isName(words[at - 1]) : words[at]?.form === ',' && words[at - 1]?.kind === 'number'

/** "Torrington Fire Department", "Concord High School": what follows in the run is a body of the town. */
function isCivic({ search: { words }, next, end }: Sight): boolean {
  for (let at = next; at < end; at += 1) {
    const form = words[at]?.form ?? ''
    if (BODY_WORDS.has(form) || CIVIC_WORDS.has(form)) return true
    if (STREETS.has(form)) return false
  }
  return false
}

/** How far ahead the word is looked for that makes counties of a list of names. */
const LIST_REACH = 12

/** "Clarke and Oconee counties", "Barrow, Jackson and Madison counties": names up to the word, commas and "and" between them. */
export function isBeforeCounties(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + LIST_REACH); at += 1) {
    const word = words[at] as Word
    if (word.form === 'counties') return true
    if (!isName(word) && word.form !== ',' && word.form !== 'and') return false
  }
  return false
}
