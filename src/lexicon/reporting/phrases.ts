import type { Certainty, Manner } from '../../model/index.js'

/** Words before a noun phrase that make it the source of the clause around them. */
export interface SourcePreposition {
  readonly id: string
  /** Lower-case words in order; the noun phrase follows the last one. */
  readonly words: readonly string[]
  readonly manner: Manner
  readonly example: string
}

export const SOURCE_PREPOSITIONS: readonly SourcePreposition[] = [
  {
    id: 'preposition/according-to',
    words: ['according', 'to'],
    manner: 'says',
    example: 'According to the monitor, the army left the town.',
  },
  {
    id: 'preposition/in-the-words-of',
    words: ['in', 'the', 'words', 'of'],
    manner: 'says',
    example: 'In the words of the mayor, the city was lost.',
  },
  {
    id: 'preposition/in-the-view-of',
    words: ['in', 'the', 'view', 'of'],
    manner: 'says',
    example: 'In the view of the mayor, the city was lost.',
  },
  {
    id: 'preposition/by-the-count-of',
    words: ['by', 'the', 'count', 'of'],
    manner: 'says',
    example: 'By the count of the monitor, 40 people were missing.',
  },
  {
    id: 'preposition/in-the-count-of',
    words: ['in', 'the', 'count', 'of'],
    manner: 'says',
    example: 'In the count of the monitor, 40 people were missing.',
  },
  { id: 'preposition/per', words: ['per'], manner: 'says', example: 'The army left the town, per Reuters.' },
  {
    id: 'preposition/citing',
    words: ['citing'],
    manner: 'cites',
    example: 'The channel said the army had left, citing a guard.',
  },
  {
    id: 'preposition/quoting',
    words: ['quoting'],
    manner: 'cites',
    example: 'The channel said the army had left, quoting a guard.',
  },
  {
    id: 'preposition/in-the-account-of',
    words: ['in', 'the', 'account', 'of'],
    manner: 'says',
    example: 'In the account of the mayor, the city was lost.',
  },
  {
    id: 'preposition/by-the-account-of',
    words: ['by', 'the', 'account', 'of'],
    manner: 'says',
    example: 'By the account of the mayor, the city was lost.',
  },
  {
    id: 'preposition/on-the-word-of',
    words: ['on', 'the', 'word', 'of'],
    manner: 'cites',
    example: 'The channel said the army had left, on the word of a guard.',
  },
  {
    id: 'preposition/on-the-authority-of',
    words: ['on', 'the', 'authority', 'of'],
    manner: 'cites',
    example: 'The channel said the army had left, on the authority of a guard.',
  },
  {
    id: 'preposition/on-the-strength-of',
    words: ['on', 'the', 'strength', 'of'],
    manner: 'cites',
    example: 'The channel said the army had left, on the strength of a witness.',
  },
  {
    id: 'preposition/crediting',
    words: ['crediting'],
    manner: 'cites',
    example: 'The channel said the army had left, crediting a guard.',
  },
  {
    id: 'preposition/attributing-to',
    words: ['attributing', 'it', 'to'],
    manner: 'cites',
    example: 'The channel said the army had left, attributing it to a guard.',
  },
  {
    id: 'preposition/quoted-by',
    words: ['as', 'quoted', 'by'],
    manner: 'says',
    example: 'The army had left, as quoted by the agency.',
  },
  {
    id: 'preposition/as-reported-by',
    words: ['as', 'reported', 'by'],
    manner: 'says',
    example: 'The army had left, as reported by the agency.',
  },
  {
    id: 'preposition/as-announced-by',
    words: ['as', 'announced', 'by'],
    manner: 'says',
    example: 'Schools will reopen on Monday, as announced by the ministry.',
  },
  {
    id: 'preposition/as-confirmed-by',
    words: ['as', 'confirmed', 'by'],
    manner: 'confirms',
    example: 'The bridge had fallen, as confirmed by the army.',
  },
  {
    id: 'preposition/as-stated-by',
    words: ['as', 'stated', 'by'],
    manner: 'says',
    example: 'The army had left, as stated by the mayor.',
  },
  {
    id: 'preposition/as-claimed-by',
    words: ['as', 'claimed', 'by'],
    manner: 'claims',
    example: 'The army had left, as claimed by the rebels.',
  },
  {
    id: 'preposition/as-described-by',
    words: ['as', 'described', 'by'],
    manner: 'says',
    example: 'The army had left at night, as described by a guard.',
  },
  {
    id: 'preposition/as-noted-by',
    words: ['as', 'noted', 'by'],
    manner: 'says',
    example: 'The army had left, as noted by the agency.',
  },
  {
    id: 'preposition/as-promised-by',
    words: ['as', 'promised', 'by'],
    manner: 'predicts',
    example: 'The army will leave, as promised by the minister.',
  },
  {
    id: 'preposition/as-alleged-by',
    words: ['as', 'alleged', 'by'],
    manner: 'alleges',
    example: 'The army had shelled the port, as alleged by the rebels.',
  },
  {
    id: 'preposition/which-cited',
    words: ['which', 'cited'],
    manner: 'cites',
    example: 'The channel, which cited a guard, said the army had left.',
  },
  {
    id: 'preposition/which-quoted',
    words: ['which', 'quoted'],
    manner: 'cites',
    example: 'The channel, which quoted a guard, said the army had left.',
  },
  {
    id: 'preposition/with-reference-to',
    words: ['with', 'reference', 'to'],
    manner: 'cites',
    example: 'The site said the army had left, with reference to an agency.',
  },
]

/** A noun behind whose owner's name and a preposition a clause is told: "by the monitor's account", "on the agency's authority". */
export interface OwnedTelling {
  readonly id: string
  readonly preposition: string
  readonly noun: string
  readonly manner: Manner
  readonly example: string
}

const owned = (preposition: string, noun: string, manner: Manner, example: string): OwnedTelling => ({
  id: `owned/${preposition}-${noun}`,
  preposition,
  noun,
  manner,
  example,
})

export const OWNED_TELLINGS: readonly OwnedTelling[] = [
  owned('by', 'account', 'says', "By the monitor's account, the army left the town."),
  owned('in', 'account', 'says', "In the monitor's account, the army left the town."),
  owned('in', 'words', 'says', "The city was lost, in the mayor's words."),
  owned('in', 'telling', 'says', "In the mayor's telling, the city was lost."),
  owned('in', 'view', 'says', "In the mayor's view, the city was lost."),
  owned('in', 'opinion', 'says', "In the mayor's opinion, the city was lost."),
  owned('by', 'reckoning', 'says', "By the mayor's reckoning, the city was lost."),
  owned('by', 'estimate', 'says', "By the monitor's estimate, 40 people were missing."),
  owned('by', 'count', 'says', "By the monitor's count, 40 people were missing."),
  owned('in', 'count', 'says', "In the monitor's count, 40 people were missing."),
  owned('by', 'tally', 'says', "By the monitor's tally, 40 people were missing."),
  owned('by', 'measurements', 'says', "By the monitor's measurements, traffic fell by half."),
  owned('in', 'measurements', 'says', "Traffic fell by half in the monitor's measurements."),
  owned('by', 'figures', 'says', "By the monitor's figures, 40 people were missing."),
  owned('on', 'figures', 'says', "On the monitor's figures, 40 people were missing."),
  owned('on', 'authority', 'cites', "The channel said the army had left, on the monitor's authority."),
  owned('on', 'word', 'cites', "The channel said the army had left, on the guard's word."),
]

/** Adverbs that tell a clause as somebody else's, without saying whose. */
export interface HearsayAdverb {
  readonly id: string
  readonly word: string
  readonly manner: Manner
  readonly certainty: Certainty
  readonly example: string
}

export const HEARSAY_ADVERBS: readonly HearsayAdverb[] = [
  {
    id: 'adverb/reportedly',
    word: 'reportedly',
    manner: 'says',
    certainty: 'probable',
    example: 'The king has reportedly fled.',
  },
  {
    id: 'adverb/allegedly',
    word: 'allegedly',
    manner: 'alleges',
    certainty: 'possible',
    example: 'The guard allegedly opened the gate.',
  },
  { id: 'adverb/supposedly', word: 'supposedly', manner: 'says', certainty: 'possible', example: 'The king supposedly fled.' },
  {
    id: 'adverb/purportedly',
    word: 'purportedly',
    manner: 'claims',
    certainty: 'possible',
    example: 'The video purportedly shows the raid.',
  },
]

/** Nouns of telling. `frames`: what follows as content: "that" clause, "of" phrase, or both. */
export interface ReportingNoun {
  readonly id: string
  readonly lemma: string
  readonly manner: Manner
  readonly certainty: Certainty
  /** Content may follow as "of …" too. */
  readonly takesOf: boolean
  readonly example: string
}

const noun = (lemma: string, manner: Manner, certainty: Certainty, takesOf: boolean, example: string): ReportingNoun => ({
  id: `noun/${lemma}`,
  lemma,
  manner,
  certainty,
  takesOf,
  example,
})

export const REPORTING_NOUNS: readonly ReportingNoun[] = [
  noun('report', 'says', 'probable', true, 'There were reports of widespread defections.'),
  noun('claim', 'claims', 'certain', true, 'The claim that the city fell was false.'),
  noun('allegation', 'alleges', 'possible', true, 'There were allegations of abuse in the camp.'),
  noun('accusation', 'alleges', 'possible', true, 'There were accusations of abuse in the camp.'),
  noun('rumour', 'says', 'possible', true, 'There were rumours of a coup.'),
  noun('rumor', 'says', 'possible', true, 'There were rumors of a coup.'),
  noun('speculation', 'says', 'possible', true, 'There was speculation that the king had fled.'),
  noun('account', 'says', 'probable', true, 'There were accounts of looting in the port.'),
  noun('word', 'says', 'probable', true, 'There was word of a coup.'),
  noun('boast', 'claims', 'certain', false, "The commander's boast that the town had fallen was false."),
  noun('talk', 'says', 'possible', true, 'There was talk of a coup.'),
  noun('story', 'says', 'possible', false, 'The story that the king had fled is false.'),
  noun('statement', 'says', 'certain', false, 'The statement that talks were over surprised many.'),
  noun('announcement', 'says', 'certain', true, 'The announcement that talks were over surprised many.'),
  noun('assertion', 'claims', 'certain', false, 'The assertion that the vote was fair was mocked.'),
  noun('suggestion', 'says', 'possible', true, 'Suggestions that the vote was bought were denied.'),
  noun('warning', 'predicts', 'certain', true, 'There were warnings of a long war.'),
  noun('prediction', 'predicts', 'certain', true, 'There were predictions of a long war.'),
  noun('forecast', 'predicts', 'certain', true, 'There were forecasts of heavy rain.'),
  noun('expectation', 'predicts', 'probable', true, 'There were expectations of a long war.'),
  noun('belief', 'says', 'probable', false, 'The belief that the king had fled spread.'),
  noun('fear', 'says', 'possible', true, 'There were fears of a long war.'),
  noun('hope', 'says', 'possible', true, 'There were hopes of a truce.'),
  noun('denial', 'denies', 'certain', true, 'The denial that the king had fled came late.'),
  noun('admission', 'confirms', 'certain', true, 'The admission that the town was lost came late.'),
  noun('assurance', 'says', 'certain', false, 'The assurance that the road was open came late.'),
  noun('view', 'says', 'probable', false, 'The view that the war was lost spread.'),
  noun('position', 'claims', 'certain', false, "The army's position that the vote was fair was mocked."),
  noun('argument', 'claims', 'certain', false, 'The argument that the vote was fair was mocked.'),
  noun('contention', 'claims', 'certain', false, 'The contention that the vote was fair was mocked.'),
  noun('insistence', 'claims', 'certain', false, 'The army repeated its insistence that the town was safe.'),
  noun('complaint', 'says', 'certain', false, 'There were complaints that the help was late.'),
  noun('conviction', 'says', 'probable', false, 'The conviction that the war was lost spread.'),
  noun('confidence', 'says', 'probable', false, 'Confidence that the truce would hold spread.'),
  noun('impression', 'says', 'probable', false, 'There was an impression that the war was lost.'),
  noun('concern', 'says', 'possible', false, 'There were concerns that the truce would break.'),
  noun('worry', 'says', 'possible', false, 'There were worries that the truce would break.'),
  noun('suspicion', 'says', 'possible', false, 'There were suspicions that the vote was bought.'),
  noun('idea', 'says', 'possible', false, 'The idea that the vote was bought was mocked.'),
  noun('notion', 'says', 'possible', false, 'The notion that the vote was bought was mocked.'),
  noun('theory', 'says', 'possible', false, 'The theory that the vote was bought was mocked.'),
  noun('possibility', 'says', 'possible', false, 'The envoy raised the possibility that the king had fled.'),
  noun('prospect', 'predicts', 'possible', false, 'The envoy raised the prospect that the truce would break.'),
  noun('promise', 'predicts', 'certain', false, 'The promise that the army would leave was mocked.'),
  noun('pledge', 'predicts', 'certain', false, 'The pledge that the army would leave was mocked.'),
  noun('message', 'says', 'certain', false, 'The message that the war was lost spread fast.'),
  noun('answer', 'says', 'certain', false, "The army's answer was that the town was safe."),
  noun('reply', 'says', 'certain', false, "The army's reply was that the town was safe."),
  noun('response', 'says', 'certain', false, "The army's response was that the town was safe."),
  noun('explanation', 'says', 'certain', false, "The army's explanation was that the town was safe."),
  noun('conclusion', 'says', 'certain', false, "The panel's conclusion was that the town was safe."),
  noun('finding', 'says', 'certain', false, "The panel's finding was that the town was safe."),
  noun('assessment', 'says', 'probable', false, "The panel's assessment was that the town was safe."),
  noun('understanding', 'says', 'probable', false, "The panel's understanding was that the town was safe."),
  noun('version', 'claims', 'certain', false, "The army's version was that the town was safe."),
  noun('line', 'claims', 'certain', false, "The army's line was that the town was safe."),
  noun('guess', 'says', 'possible', false, "The panel's guess was that the town was safe."),
  noun('hunch', 'says', 'possible', false, "The panel's hunch was that the town was safe."),
  noun('confirmation', 'confirms', 'certain', true, 'There was no confirmation of the attack.'),
]

/** Verbs that carry a noun of telling or of attitude and say little beside it: "voiced support", "sent word", "made a promise". */
export const CARRIERS: ReadonlySet<string> = new Set(
  'have voice express make raise issue reiterate give offer repeat renew pledge announce take hold show declare state convey share send bring float put advance spread'.split(
    ' ',
  ),
)

/** What channels and sites do with the words of others: "a statement carried by the radio", "a video posted on a channel". */
export const PUTS_OUT: ReadonlySet<string> = new Set(
  'carry air broadcast publish post release issue run show read circulate share send tweet upload stream'.split(' '),
)

/** How news and rumours come to somebody: of the verb itself nothing is claimed. */
export const SPREADS: ReadonlySet<string> = new Set(
  'swirl circulate spread emerge surface reach come arrive grow mount persist abound leak break travel fly rise intensify arise swell deepen go'.split(
    ' ',
  ),
)
