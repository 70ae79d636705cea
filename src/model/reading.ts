import type { Span } from '../base/span.js'
import type { Passage } from './document.js'
import type { Problem } from './problem.js'
import type { Report } from './report.js'

/**
 * Interval ends are ISO 8601 dates or wall-clock times without zone ("2024-12-08", "2024-12-08T12:00:00") in the local time of
 * the place told about, unless the text names a zone; then with offset. Half-open. null: open or unknown on that side.
 */
export type Bound = string | null

export interface Reading {
  readonly schema: 1
  readonly engine: string // "reportedly/0.1.0"
  /** `language`: ISO 639-1. Unsupported only on at least 200 characters and strong evidence; short or unsure texts are read. */
  readonly report: Report & { readonly language: string; readonly sha256: string }
  /** Cover the text in order, without overlap. Only headline, body and caption may carry claims. */
  readonly passages: readonly Passage[]
  readonly sentences: readonly Span[]
  readonly actors: readonly Actor[]
  readonly places: readonly PlaceMention[]
  readonly times: readonly TimeMention[]
  readonly attributions: readonly AttributionRelation[]
  readonly claims: readonly Claim[]
  readonly silences: readonly Silence[]
  readonly problems: readonly Problem[]
}

export const ACTOR_KINDS = [
  'person',
  'government',
  'military',
  'police',
  'armed-group',
  'party',
  'monitor',
  'ngo',
  'igo',
  'media',
  'company',
  'civilians',
  'group',
  'other',
] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

export interface Actor {
  readonly id: string // unique in this Reading
  readonly name: string // the fullest name in the text: "Hayat Tahrir al-Sham"
  readonly kind: ActorKind
  readonly country: string | null // ISO 3166-1 alpha-3
  /** Key into the actor knowledge base, where the name is known there. */
  readonly known: string | null
  /** The party to the conflict that it belongs to or sides with, where text or knowledge says so. */
  readonly side: string | null
  readonly mentions: readonly Span[]
  /** What the text says it is, in the order of the text. */
  readonly roles: readonly ActorRole[]
  /** Why each mention, its kind and its side were decided so; what is sided by knowledge names the row as its rule. */
  readonly basis: readonly Basis[]
}

/** "head of the Syrian Observatory for Human Rights". */
export interface ActorRole {
  readonly text: string
  readonly words: Span
  /** The body that it is a role in, as the text names it. */
  readonly organisation: string | null
  /** Actor.id of that body. */
  readonly body: string | null
}

/** Every toponym in the text, resolved or not. `literal` is false for "Moscow said" and "Syrian". */
export interface PlaceMention extends Span {
  readonly name: string
  readonly literal: boolean
  readonly resolved: ResolvedPlace | null
}

/** TimeML TIMEX3. `from`/`to`: the calendar interval it denotes, where it has one. */
export interface TimeMention extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string // "2024-12-08TMO", "P2W", "PAST_REF"
  readonly from: Bound
  readonly to: Bound
}

/** One telling, as in the PolNeAR annotation scheme; outermost and nested ones alike. */
export interface AttributionRelation {
  readonly id: string
  readonly source: readonly Span[] // [] where the text names none ("reportedly", "is expected")
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** The relation inside whose content this one stands, or null for an outermost one. */
  readonly within: string | null
  readonly direct: 'direct' | 'indirect' | 'mixed'
}

export type SourceKind =
  | 'official'
  | 'anonymous-official'
  | 'military'
  | 'armed-group'
  | 'party'
  | 'monitor'
  | 'witness'
  | 'reporter'
  | 'media'
  | 'state-media'
  | 'partisan-media'
  | 'social-media'
  | 'analyst'
  | 'ngo'
  | 'igo'
  | 'document'
  | 'other'
  | 'unattributed'

export type Manner = 'says' | 'saw' | 'confirms' | 'denies' | 'alleges' | 'claims' | 'cites' | 'predicts' | 'asks'

/** One hand through which a claim passed. */
export interface Telling {
  /** As the text names it: "Rami Abdurrahman", "an Associated Press journalist", "two senior army officers". */
  readonly name: string
  readonly actor: string | null // Actor.id
  readonly kind: SourceKind
  readonly role: string | null // "head of the Syrian Observatory for Human Rights"
  readonly organisation: string | null // "Syrian Observatory for Human Rights"
  readonly words: readonly Span[] // where the text names it
  readonly cue: readonly Span[] // "told", "claimed to have"
  readonly manner: Manner
  readonly relation: string | null // AttributionRelation.id
}

export type Polarity = '+' | '-'
export type Certainty = 'certain' | 'probable' | 'possible' | 'unknown'
export type Frame = 'happened' | 'ongoing' | 'planned' | 'predicted' | 'conditional' | 'background'

/**
 * Every proposition that a headline, body or caption asserts, denies or predicts is a claim, whatever it is about: outside the event
 * ontology its `event.type` is 'other' and its codes are null. Acts of speech that do something (condemn, demand, threaten, order,
 * announce a resignation) are a cue and a claim; say, tell, report, add and their like are cues only.
 */
export interface Claim {
  readonly id: string
  /** The words that carry it, within one sentence where possible; attribution left out. */
  readonly words: readonly Span[]
  /** One plain sentence, names and pronouns resolved, made only of what the words say: "Bashar Assad left Damascus". */
  readonly text: string
  readonly event: ClaimEvent
  /**
   * Who tells it, the origin first: [Rami Abdurrahman] [Associated Press]. The reporting outlet is implied last. Empty: the outlet's own
   * voice. A sourceless cue ("reportedly", "reports of", "is said to") is one telling of kind 'unattributed'.
   */
  readonly chain: readonly Telling[]
  /** 'X denied that Y fled' is the claim "Y fled" with polarity '-' and manner 'denies'. */
  readonly polarity: Polarity
  /** As the report leaves it: the root's own hedge and every hedge added on the way, the weakest wins. */
  readonly certainty: Certainty
  readonly frame: Frame
  readonly hedges: readonly Span[] // "reportedly", "appeared", "could"
  readonly time: ClaimTime | null
  readonly place: ClaimPlace | null
  readonly numbers: readonly ClaimNumber[]
  /** 0 to 1, the reader's own doubt about having read it right; says nothing about truth. */
  readonly confidence: number
  /** Why each of this was decided: rule or model ids and the words they fired on. */
  readonly basis: readonly Basis[]
}

/** Somebody has not spoken: "has yet to issue a statement", "did not respond to a request for comment". */
export interface Silence {
  readonly words: Span
  readonly actor: string | null
  readonly name: string
  readonly about: string | null
  readonly kind:
    | 'yet-to-speak'
    | 'declined'
    | 'no-answer'
    | 'unreachable'
    | 'neither-confirms-nor-denies'
    | 'does-not-know'
    | 'omits-detail'
    | 'no-admission'
    | 'not-seen'
}

export interface ClaimEvent {
  /** Our own finer ontology; 'other' outside of it. */
  readonly type: string
  readonly trigger: Span
  /** "RETREAT" or "RETREAT/withdraw". */
  readonly plover: string | null
  /** ACLED sub-event type, in ACLED's words. */
  readonly acled: string | null
  /** CAMEO code, as a string. */
  readonly cameo: string | null
  /** Actor.id of this Reading. */
  readonly actor: string | null
  readonly actorWords: readonly Span[]
  /** Actor.id of this Reading. */
  readonly target: string | null
  readonly targetWords: readonly Span[]
  /** Id of the claim of this Reading that first told the same event, or null. */
  readonly sameAs: string | null
  /** Who gains, loses or holds which places, where the claim tells it and names the place. */
  readonly control: readonly ClaimControl[]
}

/** Who holds a place by one claim. */
export interface ClaimControl {
  /** Actor.id of this Reading. */
  readonly holder: string | null
  readonly holderWords: readonly Span[]
  /** The name on the map, or the words where they say more than it: "Karsk", "Karsk airfield". */
  readonly place: string
  readonly placeWords: readonly Span[]
  readonly part: 'all' | 'most' | 'part' | 'edge'
  /** 'loses': `holder` is the one who no longer holds it. */
  readonly change: 'gains' | 'loses' | 'holds'
}

export interface ClaimTime {
  readonly mention: Span | null
  readonly value: string
  readonly from: Bound
  readonly to: Bound
}

export interface ClaimPlace {
  readonly mention: Span | null
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
  readonly country: string | null
}

export interface ClaimNumber {
  readonly what: string
  readonly low: number
  /** Null: "at least 16". */
  readonly high: number | null
  /** "km", "USD"; "people" where people are counted, by whatever noun. */
  readonly unit: string | null
  readonly words: Span
}

/** Why a field was decided as it was: the rule or model and the words it fired on. */
export interface Basis {
  readonly field: string
  readonly rule: string
  readonly words: readonly Span[]
  readonly confidence: number
}

export interface ResolvedPlace {
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
  readonly geonames: number | null
  readonly country: string | null
  readonly admin1: string | null
  readonly kind: 'country' | 'region' | 'city' | 'town' | 'village' | 'district' | 'facility' | 'water' | 'other'
}
