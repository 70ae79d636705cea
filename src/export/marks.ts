import type { Certainty, EventStatus, Frame, Manner, Origin, Silence, SourceKind } from '../model/index.js'
import type { Tone } from './paint.js'

/** A shape with its word; the colour only repeats what both say. */
export interface Mark {
  readonly glyph: string
  readonly word: string
  readonly tone: Tone
}

/** The fuller the shape, the better supported: ink is weight of evidence. */
export const STATUS_MARKS: Readonly<Record<EventStatus, Mark>> = {
  confirmed: { glyph: '●', word: 'Confirmed', tone: 'says' },
  reported: { glyph: '◒', word: 'Reported', tone: 'says' },
  claimed: { glyph: '◌', word: 'Claimed', tone: 'says' },
  disputed: { glyph: '◐', word: 'Disputed', tone: 'denies' },
  denied: { glyph: '⊘', word: 'Denied', tone: 'denies' },
  superseded: { glyph: '◦', word: 'Superseded', tone: 'quiet' },
  retracted: { glyph: '⊖', word: 'Retracted', tone: 'quiet' },
}

/** What one origin does to one event; `voice`: the outlet's own, which is no origin. */
export type Stance = Origin['stance'] | 'voice'

export const STANCE_MARKS: Readonly<Record<Stance, Mark>> = {
  asserts: { glyph: '●', word: 'asserted', tone: 'says' },
  denies: { glyph: '✕', word: 'denied', tone: 'denies' },
  weak: { glyph: '○', word: 'hedged, foreseen or conditional', tone: 'outlook' },
  voice: { glyph: '·', word: 'the outlet’s own voice, no origin', tone: 'quiet' },
}

export const SILENCE_MARK: Mark = { glyph: '□', word: 'Silent', tone: 'silent' }
export const BROKEN_SILENCE_MARK: Mark = { glyph: '●', word: 'Has spoken', tone: 'says' }

export const OUTLOOK_MARKS: Readonly<Record<'open' | 'came-true' | 'did-not', Mark>> = {
  open: { glyph: '▷', word: 'Open', tone: 'outlook' },
  'came-true': { glyph: '▶', word: 'Came true', tone: 'says' },
  'did-not': { glyph: '✕', word: 'Did not', tone: 'denies' },
}

export const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  official: 'official',
  'anonymous-official': 'unnamed official',
  military: 'military',
  'armed-group': 'armed group',
  party: 'party',
  monitor: 'monitor',
  witness: 'witness',
  reporter: 'reporter',
  media: 'media',
  'state-media': 'state media',
  'partisan-media': 'partisan media',
  'social-media': 'social media',
  analyst: 'analyst',
  ngo: 'non-governmental',
  igo: 'international body',
  document: 'document',
  other: '',
  unattributed: '',
}

/** How the origin tells it, where that is more than saying. */
export const MANNER_WORDS: Readonly<Record<Manner, string>> = {
  says: '',
  cites: '',
  saw: 'seen',
  confirms: 'confirmed',
  denies: 'denied',
  alleges: 'alleged',
  claims: 'claimed',
  predicts: 'predicted',
  asks: 'asked',
}

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  certain: '',
  probable: 'probable',
  possible: 'possible',
  unknown: 'left open',
}

export const FRAME_WORDS: Readonly<Record<Frame, string>> = {
  happened: '',
  ongoing: 'ongoing',
  planned: 'planned',
  predicted: 'predicted',
  conditional: 'conditional',
  background: 'as of before',
}

export const SILENCE_WORDS: Readonly<Record<Silence['kind'], string>> = {
  'yet-to-speak': 'yet to speak',
  declined: 'declined to comment',
  'no-answer': 'gave no answer',
  unreachable: 'could not be reached',
  'neither-confirms-nor-denies': 'would neither confirm nor deny',
  'does-not-know': 'did not know',
  'omits-detail': 'left out details',
  'no-admission': 'conceded nothing',
  'not-seen': 'not seen',
}

export const CONFLICT_WORDS = {
  whether: 'whether',
  who: 'who',
  when: 'when',
  where: 'where',
  'how-many': 'how many',
} as const
