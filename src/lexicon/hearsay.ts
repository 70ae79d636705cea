import type { Certainty } from '../model/index.js'

/** What goes about, and how sure it leaves what it says: "the fear is that", "early indications are that". */
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
