/**
 * Where an argument stands, seen from the trigger. 'subject', 'object' are logical: of a passive, the object is its subject.
 * 'whole': what the object is of ("lost control of the city"). 'owner': whose the weapon is that stands as subject.
 * 'self': the word itself ("the capital is ours"). 'possessive': "Assad's flight". 'compound': "rebel offensive", "Israeli strikes". 'grip': "remains in rebel hands". Anything else is a preposition: "against".
 */
export type Role = 'subject' | 'object' | 'possessive' | 'compound' | 'whole' | 'owner' | (string & {})

/** What must stand around the word. A condition left out asks nothing; every one given must hold. */
export interface TriggerConditions {
  /** Head of the doer: word classes ("@armed") or lemmas, one of which must fit. */
  readonly subject?: readonly string[]
  readonly notSubject?: readonly string[]
  readonly object?: readonly string[]
  readonly notObject?: readonly string[]
  /** There must be an object, whatever it is. */
  readonly transitive?: boolean
  /** A noun, or a verb's object, must have an owner of one of these classes, before it or after "of": "Assad's flight", "ordered her release". */
  readonly owned?: readonly string[]
  /** There must be no object. */
  readonly bare?: boolean
  /** One of these prepositions must stand on a dependent ("out_of" for two) ... */
  readonly with?: readonly string[]
  /** ... whose head noun must fit one of these. */
  readonly withHead?: readonly string[]
  readonly without?: readonly string[]
  /** The noun itself must stand in such a prepositional phrase: "under siege", "in control". */
  readonly within?: readonly string[]
  /** A noun must be modified by one of these lemmas: "air strike". */
  readonly modifier?: readonly string[]
  readonly notModifier?: readonly string[]
  /** What stands as subject must be modified by one of these, or carry or be of one of them: "aid convoy", "trucks with flour", "cases of measles". */
  readonly subjectOf?: readonly string[]
  /** The verb must have a clause as its complement: "agreed to withdraw", "denied that". */
  readonly clause?: boolean
  /** The verb must have an infinitive as its complement: "asked them to leave", and not "asked whether they would". */
  readonly infinitive?: boolean
  /** In the perfect alone: "has gone". */
  readonly perfect?: boolean
  /** The verb must have a predicate of one of these: "set the prisoners free", "was made premier". */
  readonly predicate?: readonly string[]
  /** ... and none of these: "fell asleep", "quit smoking". */
  readonly notPredicate?: readonly string[]
  /** A passive alone: "was displaced". */
  readonly passive?: boolean
  /** "No longer" or "not any more" must stand on it: that a state has ended is an event, and no denial of one. */
  readonly ended?: boolean
  /** "Not", "no" or "nobody" must stand on it or its subject, and belongs to the event: "his whereabouts are not known". */
  readonly negated?: boolean
}

export interface Trigger extends TriggerConditions {
  /** Unique: "control/captures:take". */
  readonly id: string
  /** Id of an EventType. */
  readonly type: string
  /** Lemma, with its particle as "break_out". */
  readonly lemma: string
  /** 'ADP': a preposition before a predicate noun, "is in Moscow"; `object` is then that noun. */
  readonly upos: 'VERB' | 'NOUN' | 'ADJ' | 'ADP'
  /** Where the doer stands, the first found of these. */
  readonly actor: readonly Role[]
  /** Where the one it was done to stands, the first found of these. */
  readonly target: readonly Role[]
  /** The row's own doubt, 0 to 1. */
  readonly confidence: number
  /** A sentence that runs. */
  readonly example: string
  /** The words in the example that must come out as doer and as target; null: none is checked. */
  readonly doer: string | null
  readonly done: string | null
}

export interface TriggerOptions extends TriggerConditions {
  /** Sets apart two rows of one lemma and one type. */
  readonly as?: string
  readonly actor?: readonly Role[]
  readonly target?: readonly Role[]
  readonly confidence?: number
}

/** A row without its type: `rows` adds it. */
export type TriggerDraft = Omit<Trigger, 'id' | 'type'> & { readonly as?: string }

function draft(
  lemma: string,
  upos: Trigger['upos'],
  marked: string,
  options: TriggerOptions,
  roles: [readonly Role[], readonly Role[]],
): TriggerDraft {
  const { actor = roles[0], target = roles[1], confidence = 0.9, ...rest } = options
  return {
    ...rest,
    lemma,
    upos,
    actor,
    target,
    confidence,
    example: marked.replace(/[{}[\]]/g, ''),
    doer: /\{(.+?)\}/.exec(marked)?.[1] ?? null,
    done: /\[(.+?)\]/.exec(marked)?.[1] ?? null,
  }
}

/** A verb row. In the example, {braces} mark the head of the doer and [brackets] the head of the one it was done to. */
export function verb(lemma: string, marked: string, options: TriggerOptions = {}): TriggerDraft {
  return draft(lemma, 'VERB', marked, options, [['subject'], ['object']])
}

/** The verb tells of something that befalls its subject: "three people died". */
export function befalls(lemma: string, marked: string, options: TriggerOptions = {}): TriggerDraft {
  return draft(lemma, 'VERB', marked, options, [[], ['subject']])
}

/** An event noun done to somebody: "the arrest of the editor by police", "the attack on the base". */
export function noun(lemma: string, marked: string, options: TriggerOptions = {}): TriggerDraft {
  return draft(lemma, 'NOUN', marked, options, [
    ['by', 'subject', 'possessive', 'compound'],
    ['on', 'against', 'of', 'at', 'object'],
  ])
}

/** An event noun whose "of" and possessive name the doer: "the departure of the president", "Assad's flight". */
export function act(lemma: string, marked: string, options: TriggerOptions = {}): TriggerDraft {
  return draft(lemma, 'NOUN', marked, options, [
    ['possessive', 'subject', 'of', 'by', 'compound'],
    ['from', 'to'],
  ])
}

/** An event noun whose possessive names the one it was done to: "the editor's arrest". */
export function done(lemma: string, marked: string, options: TriggerOptions = {}): TriggerDraft {
  return draft(lemma, 'NOUN', marked, options, [
    ['by', 'subject'],
    ['of', 'object', 'possessive', 'compound'],
  ])
}

/** A state told of its subject: "the checkpoint was abandoned". */
export function state(lemma: string, marked: string, options: TriggerOptions = {}): TriggerDraft {
  return draft(lemma, 'ADJ', marked, options, [[], ['subject']])
}

/** Where somebody is: "they are inside the city". The lemma is the preposition; "out_of" for two. */
export function where(preposition: string, marked: string, options: TriggerOptions = {}): TriggerDraft {
  return draft(preposition, 'ADP', marked, options, [['subject'], ['object']])
}

export function rows(type: string, drafts: readonly TriggerDraft[]): readonly Trigger[] {
  return drafts.map(({ as, ...row }) => ({
    ...row,
    type,
    id: `${type}:${row.lemma}${row.upos === 'VERB' ? '' : `.${row.upos.toLowerCase()}`}${as === undefined ? '' : `+${as}`}`,
  }))
}
