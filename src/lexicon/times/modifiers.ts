/** Words before a time that narrow it. They belong to the mention, and shift the interval, not the value (TimeML's "mod"). */
export interface TimeModifier {
  readonly id: string
  /** Lower-case words right before the time. */
  readonly words: readonly string[]
  readonly part: 'start' | 'middle' | 'end' | 'whole'
  /** What it may stand before: a period of the calendar, or a length. */
  readonly before: 'period' | 'length' | 'both'
}

const row = (part: TimeModifier['part'], before: TimeModifier['before'], ...phrases: readonly string[]): TimeModifier[] =>
  phrases.map(phrase => ({ id: `modifier/${part}/${phrase.replaceAll(' ', '-')}`, words: phrase.split(' '), part, before }))

/** The longest that fits wins; they are tried again on what they left, so that "the end of the" and "about the" both work. */
export const TIME_MODIFIERS: readonly TimeModifier[] = [
  ...row(
    'start',
    'period',
    'early',
    'the early',
    'early in',
    'the beginning of',
    'beginning of',
    'the start of',
    'start of',
    'early -',
  ),
  ...row('middle', 'period', 'mid', 'mid -', 'the mid', 'the mid -', 'the middle of', 'middle of'),
  ...row('end', 'period', 'late', 'the late', 'late in', 'late -', 'the end of', 'end of', 'the late -'),
  ...row(
    'whole',
    'both',
    'about',
    'around',
    'nearly',
    'almost',
    'roughly',
    'approximately',
    'more than',
    'less than',
    'at least',
    'at most',
    'over',
  ),
  ...row(
    'whole',
    'length',
    'up to',
    'no more than',
    'fewer than',
    'as many as',
    'some',
    'only',
    'just',
    'the',
    'just over',
    'just under',
    'well over',
  ),
]
