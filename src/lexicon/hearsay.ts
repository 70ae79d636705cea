import type { Certainty } from '../model/index.js'

/** What goes about, and how sure it leaves what it says: "rumours spread that", "the fear is that". */
export const HEARSAY_NOUNS: ReadonlyMap<string, Certainty> = new Map([
  ...['rumour', 'rumor', 'speculation', 'gossip', 'suspicion', 'fear', 'concern', 'worry', 'hope', 'talk', 'possibility'].map(
    noun => [noun, 'possible'] as const,
  ),
  ...[
    'report',
    'claim',
    'allegation',
    'suggestion',
    'indication',
    'belief',
    'assumption',
    'theory',
    'likelihood',
    'impression',
    'guess',
    'estimate',
  ].map(noun => [noun, 'probable'] as const),
])

/** How it goes about: "fears are growing that". */
export const SPREADS: ReadonlySet<string> = new Set(
  'spread grow mount circulate emerge surface swirl abound persist rise intensify arise fly swell deepen go'.split(' '),
)
