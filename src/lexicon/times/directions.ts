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
