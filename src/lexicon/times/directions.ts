/** Words that make what stands near them lie ahead: auxiliaries, and verbs and adjectives of plan and forecast. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  (
    "will 'll ’ll wo shall would plan plans planned planning expect expects expected schedule scheduled slated due intend intends intended " +
    'hope hopes hoped propose proposes proposed aim aims going set about likely vow vows vowed promise promises promised threaten threatens ' +
    'threatened upcoming'
  ).split(' '),
)

/** Irregular past forms that news uses most; regular ones are told by their ending. */
export const PAST_CUES: ReadonlySet<string> = new Set(
  (
    'said was were had did told took gave went came saw made got left fled fell led held met began broke brought built bought caught chose ' +
    'cut drew drove fought felt flew found froze grew heard hit hurt kept knew laid lay lent let lost meant paid put quit ran rang rose sank sat ' +
    'sent set shook shot shut sold sought spent split spoke spread stood stole struck swept swore thought threw won withdrew wrote became has have'
  ).split(' '),
)

/** Verbs whose present tense with a date tells of what is arranged: "the truce starts Monday". */
export const SCHEDULED_VERBS: ReadonlySet<string> = new Set(
  'start begin open close end meet resume reconvene arrive leave depart return vote expire convene gather visit travel fly face host hold go take come'.split(
    ' ',
  ),
)

export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set("will 'll ’ll wo shall would may might should must can".split(' '))

export const PAST_AUXILIARIES: ReadonlySet<string> = new Set("was were had did has have 've ’ve could".split(' '))

/** Nouns whose infinitive lies ahead: "a plan to leave Friday". After others it says no more than the sentence: "a vigil to mark the day". */
export const PLAN_NOUNS: ReadonlySet<string> = new Set(
  'plan deal agreement decision deadline intention promise threat proposal offer order call schedule pledge vow bid invitation deal date'.split(
    ' ',
  ),
)

/** Verbs whose infinitive tells of something done when they stand in the past: "was forced to resign Friday". */
export const DONE_VERBS: ReadonlySet<string> = new Set(
  'force manage begin start continue fail try help appear seem use claim fly rush flee go travel gather move'.split(' '),
)

/** What is set for a day: "a strike called for Friday", "talks for Monday". */
export const SET_FOR: ReadonlySet<string> = new Set(
  'called planned scheduled set slated due announced expected postponed vote meeting talks hearing strike rally protest protests election elections'.split(
    ' ',
  ),
)

/** Verbs that with "could" tell of what one was able to do then; others look ahead: "could come as early as Friday". */
export const COULD_THEN: ReadonlySet<string> = new Set('see hear feel smell sense watch reach contact verify confirm'.split(' '))
