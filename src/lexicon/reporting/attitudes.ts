/**
 * Words that say what somebody holds of a thing, wants of it or talks about, without telling that anything happened: "backed the plan",
 * "declined to comment", "criticism of the raid". PolNeAR marks them as attributions; they lend no claim a teller.
 *
 * The frame is where the content stands: `object` ("backed the plan"), `infinitive` ("sought to delay the vote"), `clause` ("confident
 * that …"), or one of some prepositions ("talked about the vote", "support for the plan").
 */
export interface AttitudeRow {
  readonly id: string
  readonly lemma: string
  readonly upos: 'VERB' | 'NOUN' | 'ADJ'
  readonly object: boolean
  readonly infinitive: boolean
  readonly clause: boolean
  /** What looks so to nobody in particular: "the town appeared deserted" has no source, and its subject is part of the content. */
  readonly raising: boolean
  readonly prepositions: readonly string[]
  /** A sentence in which the word is a cue, its source first. */
  readonly example: string
}

/** Frames as in "object infinitive about,of"; each word as "oppose" or, where its form in the example is irregular, "seek=sought". */
function rows(upos: AttitudeRow['upos'], frames: string, words: string, example: (form: string) => string): AttitudeRow[] {
  const parts = frames.split(' ')
  return words.split(' ').map(word => {
    const [lemma = '', form = upos === 'VERB' ? pastOf(lemma) : lemma] = word.split('=')
    return {
      id: `attitude/${lemma}${upos === 'VERB' ? '' : `.${upos.toLowerCase()}`}/${frames.replaceAll(' ', '+')}`,
      lemma,
      upos,
      object: parts.includes('object'),
      infinitive: parts.includes('infinitive'),
      clause: parts.includes('clause'),
      raising: parts.includes('raising'),
      prepositions: parts
        .filter(part => !['object', 'infinitive', 'clause', 'raising'].includes(part))
        .flatMap(part => part.split(',')),
      example: example(form),
    }
  })
}

const pastOf = (lemma: string): string =>
  /e$/.test(lemma) ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`

export const ATTITUDES: readonly AttitudeRow[] = [
  // For it.
  ...rows(
    'VERB',
    'object',
    'support back favor favour promote tout champion embrace extol trumpet approve reaffirm congratulate credit second=seconded commend salute celebrate cheer bless=blessed',
    form => `The senator ${form} the plan.`,
  ),
  // Against it.
  ...rows(
    'VERB',
    'object',
    'oppose attack blast slam=slammed mock assail decry deride rebuke chide lambast rip=ripped bash insult bemoan hate dislike resist veto repudiate disparage deplore ridicule scorn savage pan=panned berate castigate excoriate scold trash protest malign belittle shun=shunned loathe abhor=abhorred despise',
    form => `The senator ${form} the plan.`,
  ),
  // About it.
  ...rows(
    'VERB',
    'object',
    'discuss list remember recognize recognise view deem identify invoke articulate downplay justify understand=understood reference retweet pitch ponder weigh debate liken answer prefer=preferred',
    form => `The senator ${form} the plan.`,
  ),
  ...rows('VERB', 'about,of', 'talk speak=spoke', form => `The senator ${form} about the plan.`),
  ...rows(
    'VERB',
    'about',
    'ask write=wrote brag=bragged boast worry joke rave gripe fret=fretted inquire muse wonder chat=chatted warn',
    form => `The senator ${form} about the plan.`,
  ),
  ...rows('VERB', 'to', 'refer=referred point allude object attest nod=nodded', form => `The senator ${form} to the plan.`),
  ...rows('VERB', 'on', 'comment touch dwell elaborate focus expound', form => `The senator ${form} on the plan.`),
  ...rows('VERB', 'at', 'hint scoff balk bristle', form => `The senator ${form} at the plan.`),
  ...rows('VERB', 'against', 'rail vote campaign inveigh argue lobby', form => `The senator ${form} against the plan.`),
  ...rows('VERB', 'with', 'agree disagree side concur=concurred', form => `The senator ${form} with the general.`),
  ...rows('VERB', 'in', 'believe', form => `The senator ${form} in the plan.`),
  ...rows('VERB', 'over', 'bicker clash quarrel spar=sparred', form => `The senators ${form} over the plan.`),
  ...rows('VERB', 'from', 'distance=distanced', form => `The senator ${form} himself from the plan.`),
  // Held to be something.
  ...rows(
    'VERB',
    'object as',
    'regard cast=cast paint bill frame position brand',
    form => `The senator ${form} the plan as a gift.`,
  ),
  ...rows('VERB', 'object to', 'compare attribute', form => `The senator ${form} the plan to a gift.`),
  ...rows('VERB', 'object of', 'remind convince persuade assure', form => `The senator ${form} the general of his loyalty.`),
  ...rows('VERB', 'object clause', 'remind convince', form => `The senator ${form} the general that the roads were shut.`),
  ...rows('VERB', 'clause', 'brag=bragged forget=forgot rule', form => `The senator ${form} that time was short.`),
  ...rows('VERB', 'object', 'call', form => `The senator ${form} the raid a crime.`),
  ...rows('VERB', 'object', 'term', form => `The senator ${form} the letter a forgery.`),
  // Wanted of it.
  ...rows(
    'VERB',
    'infinitive',
    'seek=sought plan=planned decline refuse decide aim intend prefer=preferred resolve opt=opted hesitate consent',
    form => `The senator ${form} to delay the vote.`,
  ),
  ...rows('VERB', 'object', 'seek=sought', form => `The senator ${form} a delay.`),
  ...rows(
    'VERB',
    'for',
    'push press vote advocate hope argue ask vouch apologize apologise pray plead lobby wish clamor clamour',
    form => `The senator ${form} for a delay.`,
  ),
  ...rows(
    'VERB',
    'object infinitive',
    'encourage persuade implore exhort press',
    form => `The senator ${form} the general to stay.`,
  ),
  ...rows('VERB', 'object with', 'charge', form => `Prosecutors ${form} the general with theft.`),
  // Verbs of telling that in the passive, without a doer, tell of nobody's word: "was criticized for the raid".
  ...rows(
    'VERB',
    'object',
    'criticize criticise condemn praise know=known hail',
    form => `The senator was ${form} for the raid.`,
  ),
  // How it looks.
  ...rows('VERB', 'raising', 'seem appear', form => `The station ${form} deserted.`),
  // Nouns.
  ...rows(
    'NOUN',
    'for',
    'support enthusiasm sympathy contempt respect admiration praise call',
    form => `The senator voiced ${form === 'call' ? 'a call' : form} for the plan.`,
  ),
  ...rows(
    'NOUN',
    'to',
    'opposition objection resistance hostility reference',
    form => `The senator's ${form} to the plan was clear.`,
  ),
  ...rows(
    'NOUN',
    'of',
    'criticism view endorsement critique denunciation condemnation rejection opinion assessment mention defense defence disapproval approval embrace understanding dislike',
    form => `The senator's ${form} of the plan was clear.`,
  ),
  ...rows(
    'NOUN',
    'about',
    'concern doubt question comment complaint worry anxiety remark misgiving',
    form => `The senator's ${form} about the plan was clear.`,
  ),
  ...rows('NOUN', 'on', 'position stance', form => `The senator's ${form} on the plan was clear.`),
  ...rows(
    'NOUN',
    'infinitive',
    'plan decision promise proposal refusal desire vow pledge intention willingness reluctance determination request',
    form => `The senator's ${form} to delay the vote was clear.`,
  ),
  // Adjectives.
  ...rows(
    'ADJ',
    'of',
    'critical supportive proud skeptical sceptical dismissive wary contemptuous envious',
    form => `The senator was ${form} of the plan.`,
  ),
  ...rows(
    'ADJ',
    'about',
    'angry optimistic pessimistic upset nervous enthusiastic',
    form => `The senator was ${form} about the plan.`,
  ),
  ...rows(
    'ADJ',
    'infinitive',
    'willing eager reluctant unwilling determined keen',
    form => `The senator was ${form} to delay the vote.`,
  ),
]
