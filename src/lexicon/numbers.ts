/** Words for amounts. Written amounts that are no exact count keep a low end alone: the text gives no high one. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value) => [word, value] as const),
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
  ].flat(),
)

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1000000],
  ['billion', 1000000000],
  ['trillion', 1000000000000],
  ['bn', 1000000000],
  ['mn', 1000000],
  ['m', 1000000],
  ['k', 1000],
])

/**
 * Vague amounts and the least that each may mean: two of the unit, as its plural says ("dozens": two dozen, "scores": two score).
 * "A few" and "several" are at least three. Their high end is unknown.
 */
export const VAGUE_AMOUNTS: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2000000],
  ['billions', 2000000000],
  ['several', 3],
])

/** Of the vague plurals, what a second one multiplies by: "hundreds of thousands". */
export const VAGUE_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['thousands', 1000],
  ['millions', 1000000],
  ['billions', 1000000000],
])

export type Bounding = 'low' | 'high' | 'about' | 'over' | 'under'

export interface Qualifier {
  readonly id: string
  readonly words: readonly string[]
  /** `low`: at least; `over`: more than; `high`: at most; `under`: fewer than; `about`: as told, roughly. */
  readonly bounding: Bounding
  readonly example: { readonly text: string; readonly low: number; readonly high: number | null }
}

const row = (phrase: string, bounding: Bounding, low: number, high: number | null): Qualifier => ({
  id: `qualifier/${phrase.replaceAll(' ', '-')}`,
  words: phrase.split(' '),
  bounding,
  example: { text: `${phrase} 16 soldiers were killed.`, low, high },
})

/** Words before a number that bound it. "More than 1,000" keeps 1,000 as its low end: the text names no nearer one. */
export const QUALIFIERS: readonly Qualifier[] = [
  row('at least', 'low', 16, null),
  row('no fewer than', 'low', 16, null),
  row('no less than', 'low', 16, null),
  row('a minimum of', 'low', 16, null),
  row('more than', 'over', 16, null),
  row('over', 'over', 16, null),
  row('upwards of', 'over', 16, null),
  row('in excess of', 'over', 16, null),
  row('well over', 'over', 16, null),
  row('exceeding', 'over', 16, null),
  row('up to', 'high', 0, 16),
  row('at most', 'high', 0, 16),
  row('no more than', 'high', 0, 16),
  row('as many as', 'high', 0, 16),
  row('as much as', 'high', 0, 16),
  row('a maximum of', 'high', 0, 16),
  row('fewer than', 'under', 0, 16),
  row('less than', 'under', 0, 16),
  row('under', 'under', 0, 16),
  row('within', 'under', 0, 16),
  row('about', 'about', 16, 16),
  row('around', 'about', 16, 16),
  row('some', 'about', 16, 16),
  row('roughly', 'about', 16, 16),
  row('approximately', 'about', 16, 16),
  row('an estimated', 'about', 16, 16),
  row('nearly', 'about', 16, 16),
  row('almost', 'about', 16, 16),
  row('close to', 'about', 16, 16),
]

/** Signs and words of currencies, as ISO 4217 codes. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
])
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['sterling', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['rupees', 'INR'],
  ['shekels', 'ILS'],
])

/** Units of measure, as they are written in `ClaimNumber.unit`. */
export const UNITS_OF_MEASURE: ReadonlyMap<string, string> = new Map([
  ['km', 'km'],
  ['kms', 'km'],
  ['kilometer', 'km'],
  ['kilometers', 'km'],
  ['kilometre', 'km'],
  ['kilometres', 'km'],
  ['mile', 'mi'],
  ['miles', 'mi'],
  ['meter', 'm'],
  ['meters', 'm'],
  ['metre', 'm'],
  ['metres', 'm'],
  ['feet', 'ft'],
  ['ton', 't'],
  ['tons', 't'],
  ['tonne', 't'],
  ['tonnes', 't'],
  ['kg', 'kg'],
  ['kilogram', 'kg'],
  ['kilograms', 'kg'],
  ['kilos', 'kg'],
  ['pounds', 'lb'],
  ['liters', 'l'],
  ['litres', 'l'],
  ['barrels', 'bbl'],
  ['hectares', 'ha'],
  ['acres', 'acre'],
  ['mph', 'mph'],
  ['kph', 'km/h'],
  ['percent', '%'],
  ['per cent', '%'],
  ['percentage', '%'],
  ['%', '%'],
  ['degrees', '°'],
  ['megawatts', 'MW'],
])

/** The unit of a count of people, whatever they are called: "ten members", "six dead". */
export const PEOPLE = 'people'

/** Verbs of those who keep count: "has recorded 41 dead". */
export const COUNTING_VERBS: ReadonlySet<string> = new Set(['record', 'register', 'count', 'document'])

/** Nouns of time: what they count is a length, and no count. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  (
    'second seconds minute minutes hour hours night nights day days week weeks month months quarter quarters year years decade decades century centuries ' +
    'am pm gmt utc est edt oclock'
  ).split(' '),
)

/** Words that a count may leave its noun out before: "16 were killed", "12 dead". What happened to them is then what is counted. */
export const FATES: ReadonlyMap<string, string> = new Map([
  ['killed', 'killed'],
  ['dead', 'dead'],
  ['died', 'dead'],
  ['injured', 'injured'],
  ['wounded', 'wounded'],
  ['hurt', 'injured'],
  ['missing', 'missing'],
  ['arrested', 'arrested'],
  ['detained', 'detained'],
  ['displaced', 'displaced'],
  ['captured', 'captured'],
  ['kidnapped', 'kidnapped'],
  ['abducted', 'abducted'],
  ['rescued', 'rescued'],
  ['evacuated', 'evacuated'],
  ['freed', 'freed'],
  ['released', 'released'],
  ['executed', 'executed'],
  ['destroyed', 'destroyed'],
  ['damaged', 'damaged'],
])

/** Fates under other words: whoever tells of twelve dead and whoever tells of nine killed count the same. */
export const SAME_FATES: ReadonlyMap<string, string> = new Map([
  ['dead', 'killed'],
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['injured', 'wounded'],
  ['injuries', 'wounded'],
])

/** What a verb does to those whose number stands behind it, beside the fates themselves: "killing 12", "hurts 20". */
export const FATE_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed: 'kill kills killing',
    wounded: 'wound wounds wounding',
    injured: 'injure injures injuring hurts hurting',
    arrested: 'arrest arrests arresting',
    detained: 'detain detains detaining',
    captured: 'capture captures capturing',
    kidnapped: 'kidnap kidnaps kidnapping',
    abducted: 'abduct abducts abducting',
    displaced: 'displace displaces displacing uproots uprooting uprooted',
    freed: 'frees freeing',
    released: 'releases releasing',
    rescued: 'rescue rescues rescuing',
    evacuated: 'evacuate evacuates evacuating',
    executed: 'execute executes executing',
    people: 'treats treated treating hospitalised hospitalized buried cremated',
  }).flatMap(([fate, verbs]) => verbs.split(' ').map(verb => [verb, fate] as const)),
)

/** Nouns of what befalls people, which "no" before them counts at none: "no casualties", "no deaths". */
export const NOUNS_OF_HARM: ReadonlySet<string> = new Set('casualties deaths fatalities injuries'.split(' '))

/** Whom an ordinal before them counts as the last of so many dead: "the sixth body", "a third death". */
export const NOUNS_OF_THE_DEAD: ReadonlySet<string> = new Set('body death fatality corpse'.split(' '))

/** Nouns of persons, counted by what became of them where the text says so: "16 people killed" counts the killed. */
export const PLAIN_PERSONS: ReadonlySet<string> = new Set(['people', 'persons', 'person', 'others', 'individuals', 'lives'])

/** What befalls people, and is said of them alone where nothing else is named: "16 were killed". */
export const HURTS: ReadonlySet<string> = new Set(
  'killed dead injured wounded missing arrested kidnapped abducted detained displaced executed rescued evacuated freed released'.split(
    ' ',
  ),
)

/** Words for persons that are as often bodies, states, teams or things: a count of these is not said to be of people. */
export const NO_ONE_PERSON: ReadonlySet<string> = new Set(
  'family couple population crew staff team member minor public general junior senior subject modern rival opponent other partner twin competitor owner leader authority signatory ally gang cartel militia faction group opposition enemy neighbour neighbor guarantor observer moderator mine port pitcher runner carrier'.split(
    ' ',
  ),
)

/** Plurals that mean persons where their singular is no word for one. */
export const PERSONS_IN_PLURAL: ReadonlySet<string> = new Set(
  'troops policemen gunmen nationals casualties fatalities hostages victims civilians'.split(' '),
)

/** What the count before a number counts: "the toll rose to 85", "the number of homeless may reach 4,000". */
export const TOLLS: ReadonlyMap<string, string> = new Map([
  ['toll', 'killed'],
  ['dead', 'killed'],
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['victims', 'killed'],
  ['casualties', 'casualties'],
  ['wounded', 'wounded'],
  ['injured', 'injured'],
  ['injuries', 'injured'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
  ['idps', 'displaced'],
  ['homeless', 'displaced'],
  ['refugees', 'refugees'],
  ['evacuees', 'evacuees'],
  ['detainees', 'detainees'],
  ['crowd', 'people'],
  ['turnout', 'people'],
])

/** Bodies of persons that a number behind "of" tells the strength of: "the garrison of eighty". */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  'garrison crowd force column crew band gang mob squad staff delegation workforce congregation team contingent'.split(' '),
)

/** States that a headline tells without a verb: "Five dead as storm hits". */
export const HEADLINE_STATES: ReadonlySet<string> = new Set('dead missing homeless stranded trapped'.split(' '))
