/** Words that call what they are said of not so: "the rumour of a coup is false", "he called the story a lie". */
export interface Untruth {
  readonly id: string
  readonly lemma: string
  readonly example: string
}

const row = (lemma: string, example: string): Untruth => ({ id: `untruth/${lemma}`, lemma, example })

export const UNTRUTHS: readonly Untruth[] = [
  row('untrue', 'The rumour of a coup is untrue, the palace said.'),
  row('false', 'The rumour of a coup is false, the palace said.'),
  row('fake', 'The rumour of a coup is fake, the palace said.'),
  row('wrong', 'The rumour of a coup is wrong, the palace said.'),
  row('incorrect', 'The rumour of a coup is incorrect, the palace said.'),
  row('inaccurate', 'The rumour of a coup is inaccurate, the palace said.'),
  row('baseless', 'The rumour of a coup is baseless, the palace said.'),
  row('unfounded', 'The rumour of a coup is unfounded, the palace said.'),
  row('groundless', 'The rumour of a coup is groundless, the palace said.'),
  row('disinformation', 'The rumour of a coup is disinformation, the palace said.'),
  row('misinformation', 'The rumour of a coup is misinformation, the palace said.'),
  row('propaganda', 'The rumour of a coup is propaganda, the palace said.'),
  row('lie', 'The rumour of a coup is a lie, the palace said.'),
  row('nonsense', 'The rumour of a coup is nonsense, the palace said.'),
  row('rumour', 'The rumour of a coup is a rumour, the palace said.'),
  row('rumor', 'The rumour of a coup is a rumor, the palace said.'),
  row('fabricate', 'The rumour of a coup was fabricated, the palace said.'),
  row('invent', 'The rumour of a coup was invented, the palace said.'),
  row('concoct', 'The rumour of a coup was concocted, the palace said.'),
  row('bogus', 'The rumour of a coup is bogus, the palace said.'),
  row('fictitious', 'The rumour of a coup is fictitious, the palace said.'),
  row('mistaken', 'The rumour of a coup is mistaken, the palace said.'),
  row('fiction', 'The rumour of a coup is a fiction, the palace said.'),
  row('invention', 'The rumour of a coup is an invention, the palace said.'),
  row('hoax', 'The rumour of a coup is a hoax, the palace said.'),
  row('slander', 'The rumour of a coup is a slander, the palace said.'),
  row('fantasy', 'The rumour of a coup is a fantasy, the palace said.'),
  row('myth', 'The rumour of a coup is a myth, the palace said.'),
  row('smear', 'The rumour of a coup is a smear, the palace said.'),
  row('absurd', 'The rumour of a coup is absurd, the palace said.'),
  row('ridiculous', 'The rumour of a coup is ridiculous, the palace said.'),
  row('ludicrous', 'The rumour of a coup is ludicrous, the palace said.'),
  row('unsubstantiated', 'The rumour of a coup is unsubstantiated, the palace said.'),
  row('fabrication', 'The rumour of a coup is a fabrication, the palace said.'),
]

export const UNTRUTH_LEMMAS: ReadonlySet<string> = new Set(UNTRUTHS.map(({ lemma }) => lemma))

/** What is said to be so, or not to be. */
export const TRUTH_LEMMAS: ReadonlySet<string> = new Set(['true', 'correct', 'accurate', 'case'])

/** What can be untrue: who rejects it denies it. */
export const TELLABLE: ReadonlySet<string> = new Set(
  'report word claim allegation accusation rumour rumor suggestion charge story talk speculation notion assertion account statement comment remark insinuation version finding figure idea news contention narrative'.split(
    ' ',
  ),
)

/** What is written for all to read, and is called untrue as a whole. */
export const POSTED: ReadonlySet<string> = new Set('post posting message information disinformation'.split(' '))
