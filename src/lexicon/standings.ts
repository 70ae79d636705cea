/** What two accounts can be at odds over without either denying the other. */
export type Matter =
  | 'life'
  | 'presence'
  | 'office'
  | 'liberty'
  | 'captivity'
  | 'posts'
  | 'crossing'
  | 'soundness'
  | 'passage'
  | 'cause'

/** Whose lot it is: the claim's doer, the one it befalls, or a thing that its words name. */
export type Bearer = 'actor' | 'target' | 'thing'

/** A type of event by which something ends: a life, an office, the passage over a border. */
export interface Ending {
  readonly type: string
  readonly matter: Matter
  readonly of: Bearer
}

/** Words that say that the same goes on: "alive and well", "remains in office", "open as usual". */
export interface Standing {
  readonly id: string
  readonly matter: Matter
  readonly of: Bearer
  /** Over the claim's text. */
  readonly words: RegExp
  readonly example: string
}

const endings = (matter: Matter, of: Bearer, types: string): Ending[] => types.split(' ').map(type => ({ type, matter, of }))

export const ENDINGS: readonly Ending[] = [
  ...endings('life', 'target', 'leadership/killed harm/killing harm/death harm/execution fighting/assassination'),
  ...endings('presence', 'actor', 'leadership/flees'),
  ...endings('office', 'actor', 'leadership/resigns'),
  ...endings('office', 'target', 'leadership/ousted leadership/dismissed'),
  ...endings('liberty', 'target', 'leadership/detained order/arrest harm/abduction'),
  ...endings('captivity', 'target', 'order/release'),
  ...endings('posts', 'actor', 'control/withdraws control/deserted order/desertion'),
  ...endings('crossing', 'actor', 'control/enters'),
  ...endings('soundness', 'thing', 'infrastructure/destroyed infrastructure/damaged'),
  ...endings('passage', 'thing', 'infrastructure/closed infrastructure/flights'),
  ...endings('cause', 'thing', 'fighting/shoot-down'),
]

const row = (id: string, matter: Matter, of: Bearer, words: RegExp, example: string): Standing => ({
  id: `standing/${id}`,
  matter,
  of,
  words,
  example,
})

/** "is", "remains", "was still". */
const IS =
  '(?:is|are|was|were|be|been|(?:re)?mains?|remained|remaining|stays?|stayed|still|stands?|stood)(?: (?:still|now|currently|fully|very much|quite|both|all|firmly|safely|perfectly|largely))*'

const is = (words: string): RegExp => new RegExp(`\\b${IS} (?:${words})(?![\\p{L}])`, 'iu')

const OFFICE =
  '(?:president|vice president|prime minister|premier|minister|governor|mayor|head of state|head of government|leader|chief|commander(?:-in-chief)?)'

export const STANDINGS: readonly Standing[] = [
  row(
    'alive',
    'life',
    'actor',
    is('alive|unhurt|unharmed|uninjured|unscathed|safe(?: and (?:well|sound))?|in good (?:health|spirits|shape)'),
    'Commander Dorian Vasko is alive and well.',
  ),
  row(
    'survived',
    'life',
    'actor',
    /\b(?:survived|outlived|escaped (?:unhurt|unharmed|unscathed|alive))\b/i,
    'Dorian Vasko survived the strike.',
  ),
  row('here', 'presence', 'actor', is('in|at|inside|on'), 'President Dorian Vasko remains in Damascus.'),
  row(
    'at-work',
    'presence',
    'actor',
    /\b(?:at work|(?:at|in|inside|from) (?:his|her|their|the) (?:desk|post|office|residence|palace|home)|at home|on duty|(?:carrying out|performing|exercising|discharging|attending to) (?:his|her|their|the) [\p{L} ]{0,24}(?:duties|role|functions|work|office))\b/iu,
    'President Dorian Vasko is at work in his palace.',
  ),
  row(
    'in-office',
    'office',
    'actor',
    is(
      `(?:the |our |its |his |her |as |lawful |legitimate |elected |rightful |acting )*${OFFICE}|in (?:office|power|charge|command|post)|at (?:his|her) post`,
    ),
    'Dorian Vasko remains president.',
  ),
  row(
    'carries-on',
    'office',
    'actor',
    /\b(?:carrying out|performing|exercising|discharging|attending to) (?:his|her|their|the) [\p{L} ]{0,24}(?:duties|role|functions|work|office)\b/iu,
    'President Dorian Vasko is carrying out his duties.',
  ),
  row('free', 'liberty', 'actor', is('free|at (?:liberty|large)|at home'), 'Minister Dorian Vasko is at home and free.'),
  row(
    'held',
    'captivity',
    'target',
    /\b(?:still|remain(?:s|ed|ing)?|continu(?:e|es|ed|ing)) (?:to be |being )?(?:held|captive|in captivity|in custody|detained|imprisoned|in (?:the )?hands|(?:prisoners?|hostages?) of)\b/i,
    'The aid workers are still being held by gunmen.',
  ),
  row(
    'in-place',
    'posts',
    'actor',
    is(
      'in (?:their|its|our|his) (?:positions?|posts?|trenches|bases?|barracks|places?)|at (?:their|its|our|his) posts?|in (?:place|position)|dug in',
    ),
    'Troops are still in their positions in Damascus.',
  ),
  row(
    'own-side',
    'crossing',
    'actor',
    is('(?:on|inside|within) (?:our|its|their|his) (?:own )?(?:side|territory|borders?|soil)'),
    'Our troops are on our own side of the border.',
  ),
  row(
    'intact',
    'soundness',
    'thing',
    is('intact|undamaged|unharmed|unscathed|untouched|standing|in working order|usable|passable'),
    'The bridge is intact.',
  ),
  row(
    'open',
    'passage',
    'thing',
    is('open|operating|operational|functioning|functional|running|in (?:service|operation)'),
    'The border crossing is open as usual.',
  ),
  row(
    'works',
    'passage',
    'thing',
    /\b(?:work(?:s|ed|ing)?|operat(?:es|ed|ing)|run(?:s|ning)?|function(?:s|ed|ing)?) (?:normally|as (?:usual|normal))\b/i,
    'The airport was operating normally.',
  ),
  row(
    'mishap',
    'cause',
    'thing',
    /\bcrash\w*\b.*\b(?:because of|due to|owing to|after|through|result of|following) (?:an? |the |some )?[\p{L} ]{0,16}(?:faults?|failures?|malfunctions?|errors?|weather|fog|storm|problems?)\b/iu,
    'The helicopter crashed because of a technical fault.',
  ),
]

/** Word classes of things whose closing, ruin or loss is told of, and what is in none of them. */
export const THING_CLASSES: readonly string[] = ['@facility', '@road', '@aircraft', '@vehicle']
export const OTHER_THINGS: ReadonlySet<string> = new Set('border frontier tunnel square'.split(' '))
