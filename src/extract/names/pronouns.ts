import type { Sex } from '../../lexicon/names/given-names.js'
import type { Actor, Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import { baseOf, childrenBy, headOf, keyOf, pathUp, type Tree } from '../tree.js'
import type { Actors } from './actors.js'
import {
  actorOf,
  type Candidate,
  candidatesIn,
  isBarred,
  isMainSubject,
  isUnclear,
  rankOf,
  relativeAround,
  subjectAround,
} from './candidates.js'
import { principalOf } from './principals.js'
import { BODY, isDummy, isOfPerson, isThirdPerson, isTopic, kindOfPronoun, leads, PLURAL } from './pronoun-forms.js'
import { isGround } from './pronoun-ground.js'
import { isToldBy, type Place, placeOf } from './pronoun-places.js'
import { type Stood, standingOut, WEIGHTS } from './salience.js'
import { sexesIn, sexesOf, sexOfPronoun } from './sex.js'

/** A pronoun and whom it means. */
export interface Resolved {
  readonly sentence: number
  readonly token: Token
  readonly actor: Actor
  readonly rule: string
  readonly confidence: number
}

/** Pronouns whose meaning was found, and those that matter (they tell something) and were left open. */
export interface Pronouns {
  readonly resolved: readonly Resolved[]
  readonly open: readonly { readonly sentence: number; readonly token: Token; readonly reason: string }[]
}

const BODIES: ReadonlySet<Actor['kind']> = new Set([
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
  'group',
])
/** Bodies that are many people, of whom news says "they" as well as "it". */
const MANY: ReadonlySet<Actor['kind']> = new Set(['armed-group', 'police', 'civilians'])

/**
 * Third-person pronouns, precision before recall: a wrong link puts words in a person's mouth. Inside a telling the pronoun is its teller
 * when the kind fits, but never in that teller's own quoted words; an owner's pronoun is the subject of its clause; elsewhere it is the
 * only one who fits in the sentence, or in the one before. Where another may be meant, a nameless one too, it is left open.
 */
export function resolvePronouns(
  trees: readonly Tree[],
  attributions: readonly Attribution[],
  actors: Actors,
  quoted: ReadonlySet<number>,
): Pronouns {
  const bySentence = new Map<number, Attribution[]>()
  for (const found of attributions)
    for (const index of [found.sentence.index, ...found.continued.map(({ sentence }) => sentence.index)]) {
      const all = bySentence.get(index)
      if (all === undefined) bySentence.set(index, [found])
      else all.push(found)
    }
  const stood = trees.map(tree => candidatesIn(tree, actors))
  const own = sexesOf(actors)
  const resolve = (sexes: ReadonlyMap<Actor, Sex>, learns: boolean): Resolver => {
    const resolver = new Resolver(actors, quoted, new Map(sexes), learns)
    trees.forEach((tree, at) => {
      resolver.read(tree, stood[at] ?? [], bySentence.get(tree.sentence.index) ?? [])
    })
    return resolver
  }
  const first = resolve(own, false)
  const learnt = sexesIn(first.resolved, own)
  const { resolved, open } = learnt === null ? first : resolve(learnt, true)
  return { resolved, open }
}

/** "His lawyer declined to comment. … He left on Saturday": whoever speaks for one that a pronoun means leaves the stage to them. */
function isForAnother(tree: Tree, { token }: Candidate, bound: readonly Candidate[]): boolean {
  const owner = principalOf(tree, token)
  return owner !== null && bound.some(each => each.token === owner && each.actor !== null)
}

interface Choice {
  readonly actor: Actor
  readonly rule: string
  readonly confidence: number
}

class Resolver {
  readonly resolved: Resolved[] = []
  readonly open: { sentence: number; token: Token; reason: string }[] = []
  readonly #actors: Actors
  readonly #quoted: ReadonlySet<number>
  /** Of persons: man, woman, or null where nothing tells yet. */
  readonly #sexes: Map<Actor, Sex>
  /** Whether a pronoun tells it for the rest of the report. */
  readonly #learns: boolean
  /** Who stood in the sentence before, and who spoke in its main clause. */
  #before: readonly Candidate[] = []
  #people: { readonly stood: readonly Candidate[]; readonly sentence: number } = { stood: [], sentence: -1 }
  /** Who stood in the last sentences. */
  readonly #past: { readonly sentence: number; readonly stood: readonly Candidate[]; readonly voices: ReadonlySet<Token> }[] = []
  #speaker: Actor | null = null
  #earlier: Tree | null = null
  /** Whom a pronoun was the subject of its main clause for. */
  #topic: Candidate | null = null

  constructor(actors: Actors, quoted: ReadonlySet<number>, sexes: Map<Actor, Sex>, learns: boolean) {
    this.#actors = actors
    this.#quoted = quoted
    this.#sexes = sexes
    this.#learns = learns
  }

  read(tree: Tree, here: readonly Candidate[], told: readonly Attribution[]): void {
    const bound: Candidate[] = []
    for (const token of tree.tokens) {
      if (token.upos !== 'PRON' || !isThirdPerson(token) || isDummy(tree, token)) continue
      if (isGround(tree, token, this.#earlier)) continue
      const place = placeOf(tree, token, told, { bound, actors: this.#actors, quoted: this.#quoted })
      const choice = this.#choose(place, told, here, bound)
      if (choice !== null) {
        bound.push({
          actor: choice.actor,
          token,
          plural: PLURAL.test(token.form),
          sex: sexOfPronoun(token),
          rank: rankOf(tree, token),
        })
        // Who was called "she" once is a woman in the rest of the report.
        if (this.#learns && this.#sexes.get(choice.actor) === null) this.#sexes.set(choice.actor, sexOfPronoun(token))
        this.resolved.push({ sentence: tree.sentence.index, token, ...choice })
      } else {
        // Whoever it is stands there, though nobody knows who.
        if (isOfPerson(token))
          bound.push({ actor: null, token, plural: false, sex: sexOfPronoun(token), rank: rankOf(tree, token) })
        if (told.some(found => found.source === token))
          this.open.push({ sentence: tree.sentence.index, token, reason: 'no one name before it fits alone' })
      }
    }
    this.#earlier = tree
    const stage = here.filter(each => !isForAnother(tree, each, bound))
    const everybody = [...stage, ...bound]
    const voices = new Set(
      told.flatMap(({ source, sentence }) => (source !== null && sentence === tree.sentence ? [source] : [])),
    )
    this.#past.push({ sentence: tree.sentence.index, stood: everybody, voices })
    while (tree.sentence.index - (this.#past[0]?.sentence ?? 0) >= WEIGHTS.back.length - 1) this.#past.shift()
    // A sentence that names nobody leaves the stage as it was.
    if (everybody.length > 0) this.#before = everybody
    const stood = everybody.filter(({ actor }) => actor === null || actor.kind === 'person')
    if (stood.length > 0) this.#people = { stood, sentence: tree.sentence.index }
    this.#speaker = this.#speakerOf(tree, told, bound)
    this.#topic = bound.find(({ token }) => baseOf(token.relation) === 'nsubj' && headOf(tree, token)?.head === -1) ?? null
  }

  /** Who speaks in the main clause of a sentence, be it a name or a pronoun. */
  #speakerOf(tree: Tree, told: readonly Attribution[], bound: readonly Candidate[]): Actor | null {
    // "Sayed said …", "according to Sayed, …"
    const isMain = ({ source }: Attribution) =>
      source !== null && /^(?:nsubj|obl)$/.test(baseOf(source.relation)) && headOf(tree, source)?.head === -1
    const main = told.find(found => found.sentence === tree.sentence && isMain(found))?.source ?? null
    if (main === null) return null
    return bound.find(each => each.token === main)?.actor ?? actorOf(tree, main, this.#actors)
  }

  #choose(place: Place, told: readonly Attribution[], here: readonly Candidate[], bound: readonly Candidate[]): Choice | null {
    const { tree, token, isQuoted, teller } = place
    // In quoted words only those count who stand in quoted words too; and nobody says "he" of himself.
    const isNear = (each: Candidate) =>
      each.token.index < token.index && this.#quoted.has(keyOf(tree.sentence.index, each.token)) === isQuoted
    const isSpeaker = (each: Candidate) => isQuoted && teller !== null && each.actor !== null && each.actor === teller.actor
    const fitting = [...here, ...bound].filter(
      each => isNear(each) && !isSpeaker(each) && this.#fits(token, each) && !isBarred(tree, token, each.token),
    )
    // A teller who is no actor may be meant as well: "the attackers say they hold the town".
    const isNameless = teller !== null && teller.actor === null && isToldBy(tree, token, isQuoted, teller)
    const people = isNameless ? [...distinct(fitting), null] : distinct(fitting)
    const ofRelative = relativeAround(tree, token, fitting)
    if (ofRelative !== null && ofRelative.actor === null) return null
    return (
      this.#goingOn(place, told, people) ??
      this.#principal(place, fitting, [...here, ...bound]) ??
      this.#teller(place, fitting, here) ??
      this.#again(place, people, bound) ??
      this.#owner(place, fitting, people) ??
      this.#within(place, fitting, people) ??
      this.#ahead(place, here, people) ??
      (people.length > 0 ? null : (this.#goingOnAbout(place) ?? this.#fromBefore(place, told))) ??
      this.#standingOut(place, [...here, ...bound])
    )
  }

  /** "Sayed told Reuters that Dolan had left. He said …": whoever spoke last goes on speaking. */
  #goingOn({ token, isQuoted }: Place, told: readonly Attribution[], people: readonly (Actor | null)[]): Choice | null {
    const speaker = this.#speaker
    if (speaker === null || isQuoted || people.length > 0 || !told.some(found => found.source === token)) return null
    if (!isOfPerson(token) || !this.#fits(token, { ...NOBODY, actor: speaker, token })) return null
    return { actor: speaker, rule: 'pronoun/goes-on-speaking', confidence: 0.85 }
  }

  /** "Qasim said he would stay". In a quotation whoever speaks says "I". */
  #teller({ tree, token, isQuoted, teller }: Place, fitting: readonly Candidate[], here: readonly Candidate[]): Choice | null {
    if (!isToldBy(tree, token, isQuoted, teller) || teller === null || teller.actor === null) return null
    const isPerson = isOfPerson(token) && isUnclear(teller.actor)
    const own = here.find(each => each.token === teller.token) ?? { ...NOBODY, actor: teller.actor, token: teller.token }
    if (!isPerson && !this.#fits(token, own)) return null
    // "Dolan told Sayed he would help": it is told to Sayed, not of him.
    const isOther = (each: Candidate) => each.actor !== teller.actor && !teller.hands.includes(each.token)
    const others = fitting.filter(
      each => each.token.index > teller.token.index && isOther(each) && (each.actor !== null || !isPerson),
    )
    return others.length === 0 ? { actor: teller.actor, rule: 'pronoun/teller', confidence: 0.9 } : null
  }

  /** "Sayed's office says he would stay", "his lawyer declined to say where he was": a voice that speaks for somebody speaks of him. */
  #principal({ tree, token, isQuoted, teller }: Place, fitting: readonly Candidate[], here: readonly Candidate[]): Choice | null {
    if (isQuoted || !isOfPerson(token)) return null
    const voice =
      teller !== null && isToldBy(tree, token, isQuoted, teller)
        ? teller.token
        : pathUp(tree, token)
            .flatMap(up => childrenBy(tree, up, 'nsubj'))
            .find(subject => subject !== token && subject.index < token.index && principalOf(tree, subject) !== null)
    if (voice === undefined) return null
    const owner = principalOf(tree, voice)
    const principal = here.find(each => each.token === owner)
    if (principal === undefined || principal.actor === null || !this.#fits(token, principal)) return null
    const isNamed = fitting.some(each => each.token.index > voice.index && each.actor !== principal.actor)
    return isNamed ? null : { actor: principal.actor, rule: 'pronoun/spoken-for', confidence: 0.8 }
  }

  /** "he said he would": a second pronoun of the sentence is the first one again, unless another came between. */
  #again({ tree, token, isQuoted }: Place, people: readonly (Actor | null)[], bound: readonly Candidate[]): Choice | null {
    const last = bound.findLast(each => kindOfPronoun(each.token) === kindOfPronoun(token))
    if (last === undefined || last.actor === null || isBarred(tree, token, last.token)) return null
    if (this.#quoted.has(keyOf(tree.sentence.index, last.token)) !== isQuoted) return null
    return people.every(other => other === last.actor) ? { actor: last.actor, rule: 'pronoun/again', confidence: 0.85 } : null
  }

  /** "Hamdan came with his sons": the pronoun of an owner is the subject of its clause. */
  #owner(place: Place, fitting: readonly Candidate[], people: readonly (Actor | null)[]): Choice | null {
    const { tree, token } = place
    if (token.relation !== 'nmod:poss') return null
    const subject = subjectAround(tree, token)
    const candidate = fitting.find(each => each.token === subject)
    if (candidate === undefined) return this.#ownerOfMany(place, subject)
    if (candidate.actor === null) return null
    if (people.length > 1 && candidate.actor.kind !== 'person') return null
    // "Brin met Mohamed during his visit": another came between.
    if (fitting.some(each => each.token.index > candidate.token.index && each.actor !== candidate.actor)) return null
    return { actor: candidate.actor, rule: 'pronoun/owner-is-subject', confidence: people.length > 1 ? 0.75 : 0.85 }
  }

  /** "The team rebuilt their robot": a body that owns is many, where nobody else in the sentence is. */
  #ownerOfMany({ tree, token, isQuoted }: Place, subject: Token | null): Choice | null {
    if (!PLURAL.test(token.form) || isQuoted || subject === null || subject.index > token.index) return null
    const actor = actorOf(tree, subject, this.#actors)
    const isOther = (word: Token) => word.index < token.index && word !== subject && /^(?:NNS|NNPS)$/.test(word.xpos)
    if (actor === null || !BODIES.has(actor.kind) || tree.tokens.some(isOther)) return null
    return { actor, rule: 'pronoun/owner-is-a-body', confidence: 0.8 }
  }

  /** "In his speech, Sayed said …": in a phrase before the subject of the sentence, where nobody stands before it. */
  #ahead({ tree, token, isQuoted }: Place, here: readonly Candidate[], people: readonly (Actor | null)[]): Choice | null {
    if (!isOfPerson(token) || isQuoted || people.length > 0) return null
    const subject = here.find(each => isMainSubject(tree, each.token))
    if (subject === undefined || subject.actor === null || subject.token.index < token.index) return null
    const path = pathUp(tree, token)
    const isInFront = path.some(
      word => /^(?:obl|advcl)$/.test(baseOf(word.relation)) && headOf(tree, word) === headOf(tree, subject.token),
    )
    return isInFront && this.#fits(token, subject)
      ? { actor: subject.actor, rule: 'pronoun/before-its-subject', confidence: 0.8 }
      : null
  }

  #within({ tree, token }: Place, fitting: readonly Candidate[], people: readonly (Actor | null)[]): Choice | null {
    const [only] = people
    if (people.length !== 1 || only === null || only === undefined) return null
    if (!isOfPerson(token) && !fitting.some(({ rank }) => rank <= 1)) return null
    // "Placed in the care of a Dr. Sayed, he …": who stands in passing before the subject is seldom the subject.
    if (isOfPerson(token) && isMainSubject(tree, token) && fitting.every(({ rank }) => rank >= 3)) return null
    return { actor: only, rule: 'pronoun/only-one-in-sentence', confidence: 0.8 }
  }

  /** "He left at dawn with Dolan. He drove north.": a pronoun that opens sentence after sentence means one person. */
  #goingOnAbout({ tree, token, isQuoted, teller }: Place): Choice | null {
    const topic = this.#topic
    if (topic === null || topic.actor === null || isQuoted || !isOfPerson(token) || !isTopic(tree, token)) return null
    if (teller !== null && teller.actor === topic.actor && teller.token.index < token.index) return null
    if (kindOfPronoun(topic.token) !== kindOfPronoun(token) || !this.#fits(token, topic)) return null
    return { actor: topic.actor, rule: 'pronoun/goes-on-about', confidence: 0.85 }
  }

  /** The only one who fits in the sentence before. */
  #fromBefore({ tree, token, isQuoted, teller }: Place, told: readonly Attribution[]): Choice | null {
    if (isQuoted && (teller === null || teller.actor === null)) return null
    if (isQuoted && isOfPerson(token)) return null
    // Whoever is quoted says "I" of themselves.
    const isFar = tree.sentence.index - this.#people.sentence > MOST_BACK
    const stood = isOfPerson(token) ? (isFar ? [] : this.#people.stood) : this.#before
    const fitting = stood.filter(each => this.#fits(token, each) && !(isQuoted && each.actor === teller?.actor))
    if (!isOfPerson(token) && !isTopic(tree, token)) return null
    const people = distinct(fitting)
    const [only] = people
    // "Sayed told Reuters that Dolan had left. State TV also said he had gone.": who told the one is seldom whom the other is about.
    const voices = this.#past.at(-1)?.voices
    // "Residents heard shots. 'They came by the river,' said a woman": those who told it are not those who came.
    const isOfOthers = isQuoted || (teller !== null && isOfPerson(token))
    if (isOfOthers && fitting.some(each => voices?.has(each.token) === true)) return null
    if (people.length > 1) return isTopic(tree, token) && isOfPerson(token) ? leadingOf(fitting) : null
    if (only === null || only === undefined) return null
    // "as it ended 0-0": only the subject of the sentence goes on about the body that was the subject before.
    if (!isOfPerson(token) && !fitting.some(({ rank }) => rank === 0)) return null
    if (BODY.test(token.form) && !leads(tree, token) && !told.some(({ source }) => source === token)) return null
    return { actor: only, rule: 'pronoun/sentence-before', confidence: 0.8 }
  }

  /** Where several may be meant: the one who stands out. */
  #standingOut({ tree, token, isQuoted, teller }: Place, around: readonly Candidate[]): Choice | null {
    if (!isOfPerson(token)) return null
    const at = tree.sentence.index
    const isSpeaker = (each: Candidate) => isQuoted && teller !== null && each.actor !== null && each.actor === teller.actor
    const isHeard = (sentence: number, each: Candidate) => this.#quoted.has(keyOf(sentence, each.token))
    const barred = around.filter(each => each.actor !== null && isBarred(tree, token, each.token)).map(each => each.actor)
    const mayBe = (each: Candidate) =>
      !isSpeaker(each) && this.#fits(token, each) && !(each.actor !== null && barred.includes(each.actor))
    const asStood = (sentence: number, each: Candidate, spoke = false): Stood => ({
      actor: each.actor,
      spoke: spoke && teller !== null,
      rank: each.rank,
      back: at - sentence,
      apart: isHeard(sentence, each) !== isQuoted,
      again: each.token.upos === 'PRON' && kindOfPronoun(each.token) === kindOfPronoun(token),
    })
    const stood: Stood[] = []
    for (const each of around)
      if (each.token.index < token.index && mayBe(each) && !isBarred(tree, token, each.token)) stood.push(asStood(at, each))
    for (const before of this.#past)
      for (const each of before.stood) if (mayBe(each)) stood.push(asStood(before.sentence, each, before.voices.has(each.token)))
    const actor = standingOut(stood, isTopic(tree, token), each => timesBefore(each, token))
    return actor === null ? null : { actor, rule: 'pronoun/stands-out', confidence: 0.7 }
  }

  #fits(token: Token, { actor, plural, sex }: Candidate): boolean {
    if (isOfPerson(token)) {
      const known = (actor === null ? null : this.#sexes.get(actor)) ?? sex
      return (actor === null || actor.kind === 'person') && !plural && (known === null || known === sexOfPronoun(token))
    }
    if (actor === null) return plural && PLURAL.test(token.form)
    if (PLURAL.test(token.form)) return plural || MANY.has(actor.kind)
    return BODIES.has(actor.kind) && !plural
  }
}

/** How often somebody was named before a word; more than a few do not count. */
function timesBefore({ mentions }: Actor, token: Token): number {
  let times = 0
  while (times < WEIGHTS.mostOften && (mentions[times]?.start ?? token.start) < token.start) times++
  return times
}

/** The subject of the sentence, where all others stand in it in passing only. */
function leadingOf(fitting: readonly Candidate[]): Choice | null {
  const first = fitting.find(({ rank }) => rank === 0)
  const isAlone = first !== undefined && fitting.every(({ actor, rank }) => actor === first.actor || rank >= 3)
  return isAlone && first.actor !== null
    ? {
        actor: first.actor,
        rule: 'pronoun/subject-of-sentence-before',
        confidence: 0.75,
      }
    : null
}

/** So many sentences back a person may stand of whom nobody else has been spoken since. */
const MOST_BACK = 3

const NOBODY = { plural: false, sex: null, rank: 0 } as const

const distinct = (candidates: readonly Candidate[]): (Actor | null)[] => [...new Set(candidates.map(({ actor }) => actor))]
