/** Prefixes that stay on their word in the English Web Treebank: "anti-government", but "well - known". */
export const JOINED_PREFIXES: ReadonlySet<string> = new Set(
  (
    'non e re mid anti co pre pro cross post over semi multi ex sub counter mini inter intra super ultra un trans extra micro macro ' +
    'socio psycho pseudo quasi bi tri de dis mis hyper hypo infra meta poly retro electro ante contra'
  ).split(' '),
)

/** Nouns made of a verb and an adverb that stay one word, in which no tree could see a noun: "a sit-in". */
export const JOINED_NOUNS: ReadonlySet<string> = new Set(['sit-in', 'sit-ins', 'teach-in', 'teach-ins', 'die-in', 'die-ins'])

/** Last syllables of Korean and Chinese given names, which stay whole: "Jong-un". */
export const NAME_SYLLABLES: ReadonlySet<string> = new Set(
  'un il hye hee hwan woo bak wen shek sen keung fung ching ying ming hung wah kwan yuen jung hoon jin joon seok sik soo suk kyung yeon chul'.split(
    ' ',
  ),
)

/** Units that may be written on their figure: "10km", "5pm", "$1.5bn". A figure with another ending is one word: "20th", "3D". */
export const ATTACHED_UNITS: ReadonlySet<string> = new Set(
  (
    'km m cm mm kg g mg lb lbs oz ft mi mph kph kmh km2 m2 ha l ml am pm a.m p.m AM PM A.M P.M k K M m mn mln bn tn b trn cr hr hrs h min mins sec secs yr yrs ' +
    'mb gb tb kb MB GB TB KB Mb Gb kW MW GW kWh MWh GWh Hz kHz MHz GHz rpm px psi cc USD EUR GBP SYP million billion trillion percent'
  ).split(' '),
)

/** Letters that end a file name or a web address without "www". */
export const NAME_ENDINGS: ReadonlySet<string> = new Set(
  (
    'com org net gov edu mil int info biz co uk us ca de fr ru cn jp au il sy lb tr ir iq ua eu io tv me news html htm php asp aspx jsp doc docx xls xlsx ppt pptx ' +
    'pdf txt rtf csv zip jpg jpeg png gif bmp tif mp3 mp4 avi mov wav exe dll xml json js py md app ch nl be se no dk fi es pt pl at gr ae sa qa eg jo kw ps in pk'
  ).split(' '),
)

/** Names with an exclamation mark of their own. */
export const EXCLAIMED_NAMES: ReadonlySet<string> = new Set(['Yahoo', 'Jeopardy', 'Yum', 'Oklahoma', 'Amazing'])

/** What may follow an apostrophe at the front of a word: "'em", "'til", "'Twas". */
export const ELIDED_WORDS: ReadonlySet<string> = new Set('em til till tis twas cause bout round n nuff cept course'.split(' '))

/**
 * Two words written as one, without an apostrophe or with one in an odd place. The number is the length of the first part; where there
 * are three parts, of the first two.
 */
export const FUSED_WORDS: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ['cannot', [3]],
  ['gonna', [3]],
  ['gotta', [3]],
  ['wanna', [3]],
  ['gimme', [3]],
  ['lemme', [3]],
  ['outta', [3]],
  ['dunno', [2, 3]],
  ['dont', [2]],
  ['cant', [2]],
  ['wont', [2]],
  ['aint', [2]],
  ['isnt', [2]],
  ['arent', [3]],
  ['wasnt', [3]],
  ['werent', [4]],
  ['didnt', [3]],
  ['doesnt', [4]],
  ['hasnt', [3]],
  ['havent', [4]],
  ['hadnt', [3]],
  ['couldnt', [5]],
  ['wouldnt', [5]],
  ['shouldnt', [6]],
  ['im', [1]],
  ['ive', [1]],
  ['youre', [3]],
  ['youve', [3]],
  ['youll', [3]],
  ['theyre', [4]],
  ['theyve', [4]],
  ['thats', [4]],
  ['theres', [5]],
  ['whats', [4]],
  ['hes', [2]],
  ['shes', [3]],
  ['arnt', [2]],
])

/** The longest of them: longer words are not looked up. */
export const LONGEST_FUSED = 8

/** What may stand after a clitic's apostrophe. */
export const CLITICS: ReadonlySet<string> = new Set(['s', 'm', 'd', 'll', 're', 've'])

/** Words with an apostrophe that only looks like a clitic's. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(["o'clock", "ma'am", "qur'an"])

/** "its" before one of these is "it's" without its apostrophe. */
export const AFTER_ITS: ReadonlySet<string> = new Set(
  'a an the been not my your really so too because in on at for from with about going getting gonna'.split(' '),
)
