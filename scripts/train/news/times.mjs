import { below, maybe, pick, pickWeighted } from './chance.mjs'
import { adverb, grow, noun, prepositional, single } from './phrases.mjs'
import { MONTHS, WEEKDAYS } from './words.mjs'

const day = () => single(pick(WEEKDAYS), 'NNP', 'PROPN', 'X')
const named = (form, tag = 'NNP') => single(form, tag, tag === 'NNP' ? 'PROPN' : 'NUM', form)
const number = form => single(String(form), 'CD', 'NUM', String(form))

function weekday() {
  const phrase = day()
  phrase.head.lemma = phrase.head.form
  return phrase
}

const PARTS = ['morning', 'night', 'evening', 'afternoon']
const year = () =>
  number(
    pick([
      1968, 1973, 1979, 1989, 1991, 1994, 1999, 2003, 2006, 2008, 2011, 2014, 2015, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
      2025,
    ]),
  )

/** "Nov. 3", "November 3, 2019": the number is the head, as in EWT. */
function date() {
  const phrase = grow(number(1 + below(30)), [['nmod:unmarked', named(pick(MONTHS))]])
  if (!maybe(0.25)) return phrase
  return grow(
    phrase,
    [],
    [
      ['punct', single(',', ',', 'PUNCT')],
      ['nmod:unmarked', year()],
    ],
  )
}

const dayPart = () => grow(noun(pick(PARTS)), [['compound', weekday()]])

const KINDS = {
  weekday: () => ['obl:unmarked', weekday()],
  onWeekday: () => ['obl', prepositional('on', weekday())],
  early: () => ['obl:unmarked', grow(weekday(), [['advmod', adverb(pick(['early', 'late']))]])],
  lateOn: () => ['obl', prepositional('on', dayPart())],
  dayPart: () => ['obl:unmarked', dayPart()],
  last: () => [
    'obl:unmarked',
    grow(noun(pick(['week', 'month', 'year', 'night', 'weekend', 'summer'])), [['amod', single('last', 'JJ', 'ADJ')]]),
  ],
  thisWeek: () => [
    'obl:unmarked',
    grow(
      noun(`this ${pick(['week', 'month', 'year'])}`),
      maybe(0.5) ? [['advmod', single(pick(['earlier', 'later']), 'RBR', 'ADV', 'x')]] : [],
    ),
  ],
  date: () => ['obl', prepositional('on', date())],
  month: () => [
    'obl',
    prepositional('in', grow(named(pick(MONTHS.slice(0, 12))), [], maybe(0.3) ? [['nmod:unmarked', year()]] : [])),
  ],
  year: () => ['obl', prepositional('in', year())],
  ago: () => [
    'advmod',
    grow(adverb('ago'), [
      ['obl:unmarked', noun(`${pick(['two', 'three', 'four', '10', 'five'])} ${pick(['days', 'weeks', 'months', 'years'])}+`)],
    ]),
  ],
  yesterday: () => ['obl:unmarked', noun(pick(['yesterday', 'today']))],
  overnight: () => ['advmod', adverb('overnight')],
  at: () => [
    'obl',
    prepositional(pick(['at', 'before', 'after']), noun(pick(['dawn', 'midnight', 'noon', 'dusk', 'sunset', 'sunrise']))),
  ],
  hours: () => ['obl', prepositional('in', noun(`the early/J hours+ of ${pick(WEEKDAYS)}`))],
  since: () => ['obl', prepositional('since', maybe(0.5) ? year() : named(pick(MONTHS.slice(0, 12))))],
}

const WEIGHTS = {
  weekday: 5,
  onWeekday: 6,
  early: 3,
  lateOn: 1,
  dayPart: 2,
  last: 3,
  thisWeek: 2,
  date: 1.5,
  month: 1,
  year: 1,
  ago: 1,
  yesterday: 1,
  overnight: 1,
  at: 1,
  hours: 1,
}

/** A time as [relation, phrase] for a clause in the past. */
export function time() {
  return fixLemma(KINDS[pickWeighted(WEIGHTS)]())
}

export const dayTime = () => fixLemma(KINDS[pickWeighted({ weekday: 5, onWeekday: 6, early: 3, dayPart: 1, lateOn: 1 })]())

function fixLemma(pair) {
  for (const word of pair[1].words) {
    if (word.xpos === 'RBR') word.lemma = word.form === 'earlier' ? 'early' : 'late'
  }
  return pair
}
