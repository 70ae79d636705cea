import type { Certainty, Manner } from '../../model/index.js'

/** A verb and the words behind it that together tell: "let reporters know that", "made clear that", "is convinced that". */
export interface SetPhrase {
  readonly id: string
  /** Lemma of the verb. */
  readonly verb: string
  /**
   * What stands behind it, in lower case, adverbs passed over: a word or some to choose from ("clear|plain"), one that may be missing ("(it)"),
   * or those who are told ("~").
   */
  readonly words: readonly string[]
  readonly stance: 'tells' | 'attitude'
  readonly manner: Manner
  readonly certainty: Certainty
  /** A sentence in which it tells, its source first. */
  readonly example: string
}

const phrase =
  (stance: SetPhrase['stance'], manner: Manner, certainty: Certainty) =>
  (verbs: string, words: string, example: string): SetPhrase[] =>
    verbs.split(' ').map(verb => ({
      id: `phrase/${verb}-${words
        .replaceAll(/[^a-z ]/gu, ' ')
        .trim()
        .split(/ +/u)
        .slice(0, 2)
        .join('-')}`,
      verb,
      words: words.split(' '),
      stance,
      manner,
      certainty,
      example,
    }))

const says = phrase('tells', 'says', 'certain')
const claims = phrase('tells', 'claims', 'certain')
const sure = phrase('attitude', 'says', 'certain')
const thinks = phrase('attitude', 'says', 'probable')
const doubts = phrase('attitude', 'says', 'possible')
const ARE = 'be remain seem appear become grow feel sound'

const those = (verbs: string, rows: (verb: string) => readonly SetPhrase[]): SetPhrase[] => verbs.split(' ').flatMap(rows)
/** "was", "remains", "sounded": as the example has it. */
const WAS: ReadonlyMap<string, string> = new Map([
  ['be', 'was'],
  ['become', 'became'],
  ['grow', 'grew'],
  ['feel', 'felt'],
])
const was = (verb: string): string => WAS.get(verb) ?? (verb.endsWith('e') ? `${verb}d` : `${verb}ed`)

export const SET_PHRASES: readonly SetPhrase[] = [
  ...says('let', '~ know', 'The mayor let reporters know that the road was shut.'),
  ...says('let', '(it) be known', 'The mayor let it be known that the road was shut.'),
  ...says('let', '(it) slip|drop', 'The mayor let it slip that the road was shut.'),
  ...says('give', '~ to understand', 'The mayor gave reporters to understand that the road was shut.'),
  ...says('make', '(it) clear|plain|known|public|explicit|obvious', 'The mayor made clear that the road was shut.'),
  ...says('make', 'the point', 'The mayor made the point that the road was shut.'),
  ...claims('make', 'the case|argument', 'The mayor made the case that the road was shut.'),
  ...says('make', 'no secret', 'The mayor made no secret that the road was shut.'),
  ...says('leave', 'no doubt|question', 'The mayor left no doubt that the road was shut.'),
  ...thinks('leave', 'little doubt|question', 'The mayor left little doubt that the road was shut.'),
  ...sure('have', 'no doubt|doubts|question', 'The mayor had no doubt that the road was shut.'),
  ...thinks('have', 'little doubt', 'The mayor had little doubt that the road was shut.'),
  ...doubts('have express voice raise share', 'doubts|doubt', 'The mayor had doubts that the road was shut.').map(row => ({
    ...row,
    example: row.verb === 'have' ? row.example : row.example.replace('had', row.verb === 'share' ? 'shared' : was(row.verb)),
  })),
  ...says('give serve', 'notice', 'The mayor gave notice that the road was shut.').map(row =>
    row.verb === 'serve' ? { ...row, example: row.example.replace('gave', 'served') } : row,
  ),
  ...those(ARE, verb => [
    ...sure(
      verb,
      'convinced|certain|sure|positive|satisfied|clear|unequivocal|categorical|aware|conscious',
      `The mayor ${was(verb)} convinced that the road was shut.`,
    ),
    ...phrase('attitude', 'claims', 'certain')(
      verb,
      'adamant|insistent|emphatic',
      `The mayor ${was(verb)} adamant that the road was shut.`,
    ),
    ...thinks(verb, 'confident|optimistic', `The mayor ${was(verb)} confident that the road was shut.`),
    ...doubts(
      verb,
      'worried|afraid|concerned|fearful|hopeful|nervous|anxious',
      `The mayor ${was(verb)} worried that the road was shut.`,
    ),
    ...doubts(
      verb,
      'doubtful|sceptical|skeptical|unconvinced|unsure|uncertain',
      `The mayor ${was(verb)} doubtful that the road was shut.`,
    ),
  ]),
  ...sure('be', 'in no doubt', 'The mayor was in no doubt that the road was shut.'),
  ...thinks('be', 'of the view|opinion|belief', 'The mayor was of the view that the road was shut.'),
]
