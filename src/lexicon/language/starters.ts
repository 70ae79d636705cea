/** Capitalised words that begin a sentence after an abbreviation: "the U.S. The rebels". Never part of a name as they stand. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An Please Thank He She It They We You I This That These Those There Here His Her Its Their Our My Your In On At By For From With Without Under Over After Before ' +
    'During Since Until As If When While Where Although Though Because Despite Once And But Or Nor So Yet Then Thus Some Many Most Several Few Both All Each ' +
    'Every Another Other Others Such No Not None Nobody Nothing Neither Either One Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands ' +
    'What Who Why How Which Whether Now Today Yesterday Tomorrow Later Earlier Meanwhile However Moreover Instead Still Also Only Even Just Again According ' +
    'Asked Last Next Nearly About Around Among Between Through Throughout Officials Residents Witnesses Police Rebels Analysts Activists Troops Soldiers ' +
    'Protesters Thousands Authorities Doctors Government Critics Experts Investigators Forces People Medics Diplomats Militants Insurgents'
  ).split(' '),
)

/** After "5 p.m.": a day, month, zone or the like goes on with the time. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January February March April May June July August ' +
    'September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST ' +
    'EET EEST MSK IST AST Eastern Central Mountain Pacific Greenwich Moscow Damascus Beirut London Local'
  ).split(' '),
)

/** Verbs of saying that go on after a quotation's question or exclamation mark: “Why?” Haddad asked. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say asked asks ask added adds told tells shouted shouts cried cries wrote writes replied replies tweeted tweets wondered exclaimed yelled ' +
    'screamed chanted declared insisted recalled continued explained answered responded demanded joked warned posted announced called whispered sang read ' +
    'screams shouting saying asking exclaims quipped remarked noted concluded inquired snapped pressed questioned repeated reported mused queried urged boasted thundered demands tweeted retorted interjected thought howled started began muttered murmured sighed growled laughed roared moaned groaned gasped bellowed marvelled marveled'
  ).split(' '),
)

/** Words that begin a sentence even in small letters, as people write on the web. */
export const LOOSE_STARTERS: ReadonlySet<string> = new Set(
  'i im ive we you he she it its they this that these those the there here my your his her our their but and so if what when why how please thanks also then'.split(
    ' ',
  ),
)

/** Titles that begin a sentence after an abbreviation: "Desert Air Inc. Mr. Aziz". An office goes with what is before it: "U.S. Sen." */
export const COURTESY_TITLES: ReadonlySet<string> = new Set(['Mr.', 'Mrs.', 'Ms.', 'Messrs.'])
