import { byPosition, contains, type Span, wordsOf } from '../../base/span.js'
import { nationIn } from '../../knowledge/nations.js'
import type { Actor, ActorKind, Claim, Token } from '../../model/index.js'
import { portionedNoun } from '../events/index.js'
import type { Actors } from '../names/actors.js'
import { folded } from '../names/draft.js'
import { childrenBy, headOfSpan, nounPhrase, type Tree, textOf } from '../tree.js'
import { calledAgain } from './called-again.js'
import type { Draft } from './draft.js'
import { isSeveral } from './how-many.js'
import { ARMED, forceOf, kindOf } from './human-kinds.js'
import { groupBeside, isItself, withSides } from './of-group.js'
import { byNumber, countingPeople } from './people-counted.js'

/** The claims with everybody who has a part in an event made an actor, and the actors with those added. */
export interface WithParticipants {
  readonly claims: readonly Draft[]
  readonly actors: readonly Actor[]
}

/**
 * Whoever does or suffers an event is an actor, though nothing but the event makes them one: "two bakers were shot". The same words are the
 * same people; "the bakers" are the bakers of the event told last, and "others" are of the kind of those they stand beside.
 */
export function withParticipants(
  claims: readonly Draft[],
  trees: readonly Tree[],
  actors: Actors,
  text: string,
): WithParticipants {
  const cast: Cast = {
    actors,
    text,
    next: Math.max(0, ...actors.list.map(({ id }) => Number(id.slice(1)))) + 1,
    byWords: new Map(),
    byNoun: new Map(),
    lately: null,
  }
  const sentences = sentenceFinder(trees)
  const human = new Map<string, ActorKind>()
  const told = claims.map(claim => withParts(cast, claim, sentences(claim.event.trigger), human))
  const added = [...cast.byWords.values()].map(
    ({ mentions, ...rest }): Actor => ({ ...rest, mentions: mentions.sort(byPosition) }),
  )
  const named = actors.list.map(actor => {
    const kind = actor.kind === 'other' ? human.get(actor.id) : undefined
    return kind === undefined ? actor : { ...actor, kind }
  })
  const again = calledAgain(told, [...named, ...added], sentences)
  const all = withSides(again.claims, byNumber(again.claims, again.actors, sentences), sentences, actors)
  const byId = new Map(all.map(actor => [actor.id, actor]))
  return { claims: again.claims.map(claim => countingPeople(claim, byId, sentences)), actors: all }
}

/** The claim with whoever has a part in it; `human`: whom violence befell, by how many they are. */
function withParts(cast: Cast, claim: Draft, tree: Tree | null, human: Map<string, ActorKind>): Draft {
  const { event } = claim
  if (tree === null || event.type === 'other') return claim
  const ofPersons = BEFALLS_PERSONS.test(event.type)
  if (event.target !== null && SLAIN.test(event.type) && !human.has(event.target)) {
    const head = event.targetWords[0] === undefined ? null : headOfSpan(tree, event.targetWords[0])
    if (head !== null) human.set(event.target, isSeveral(tree, head) ? 'civilians' : 'person')
  }
  const people = ofPersons ? ofNation(cast, tree, event) : null
  if (people !== null) return { ...claim, event: { ...event, target: people } }
  if (ofPersons) standsBy(cast, tree, event)
  if (event.actor !== null && event.target !== null) return claim
  const actor =
    event.actor ??
    itselfOf(cast, tree, event.actorWords) ??
    idOf(cast, tree, event.actorWords, false) ??
    crewOf(cast, tree, event.actorWords)
  const target =
    event.target ??
    stateOf(cast, tree, event, actor) ??
    idOf(cast, tree, event.targetWords, ofPersons) ??
    (BEFALLS_FORCES.test(event.type) ? holdersOf(cast, tree, event.targetWords, actor) : null)
  return actor === event.actor && target === event.target ? claim : { ...claim, event: { ...event, actor, target } }
}

/** Whom an event befell that are an actor already: "three soldiers were killed and two others hurt". */
function standsBy(cast: Cast, tree: Tree, { target }: Claim['event']): void {
  const kind = target === null ? undefined : cast.actors.list.find(({ id }) => id === target)?.kind
  if (kind !== undefined && kind !== 'other' && kind !== 'government') cast.lately = { kind, sentence: tree.sentence.index }
}

/** "Two Colombians were kidnapped": some of a people, and not their government. */
function ofNation(cast: Cast, tree: Tree, { target, targetWords }: Claim['event']): string | null {
  const [span] = targetWords
  if (target === null || span === undefined || cast.actors.list.find(({ id }) => id === target)?.kind !== 'government')
    return null
  const head = headOfSpan(tree, span)
  if (head === null || head.upos !== 'PROPN' || nationIn(head.form)?.alone !== true) return null
  const isOne = childrenBy(tree, head, 'det').some(({ form }) => /^(?:an?|another)$/iu.test(form))
  const areSome =
    head.xpos === 'NNPS' ||
    childrenBy(tree, head, 'nummod').length > 0 ||
    childrenBy(tree, head, 'amod', 'det').some(({ form }) => /^(?:several|many|some|other|countless|few)$/iu.test(form))
  if (!isOne && !areSome) return null
  const kind =
    areSome && !childrenBy(tree, head, 'nummod').some(({ form }) => /^(?:one|1)$/iu.test(form)) ? 'civilians' : 'person'
  cast.lately = { kind, sentence: tree.sentence.index }
  return partOf(cast, tree, head, span, kind).id
}

/** Whom these befall is human, if nothing else is known of them. */
const SLAIN =
  /^(?:harm\/(?:killing|abduction|injury|torture|execution|beating|sexual-violence|massacre)|fighting\/assassination|order\/(?:arrest|release))$/u

/** Of these "three others" are people; of others they may be things. */
const BEFALLS_PERSONS =
  /^(?:harm|leadership)\/|^order\/(?:arrest|release|expulsion|desertion|defection|surrender|jailbreak|raid)|^fighting\/(?:assassination|clash|ambush|shooting|attack)/u

type Made = Omit<Actor, 'mentions'> & { readonly mentions: Span[] }

interface Cast {
  readonly actors: Actors
  readonly text: string
  next: number
  readonly byWords: Map<string, Made>
  /** The participant whom a noun last stood for. */
  readonly byNoun: Map<string, Made>
  /** Kind of the participant made last, with its sentence. */
  lately: { readonly kind: ActorKind; readonly sentence: number } | null
}

function sentenceFinder(trees: readonly Tree[]): (span: Span) => Tree | null {
  return span => {
    let low = 0
    let high = trees.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const tree = trees[middle] as Tree
      if (tree.sentence.end <= span.start) low = middle + 1
      else if (tree.sentence.start > span.start) high = middle - 1
      else return tree
    }
    return null
  }
}

function idOf(cast: Cast, tree: Tree, words: readonly Span[], ofPersons: boolean): string | null {
  const [span] = words
  const head = span === undefined ? null : headOfSpan(tree, span)
  if (span === undefined || head === null || head.upos === 'PRON') return null
  const noun = portionedNoun(tree.sentence, head) ?? head
  if (isNobody(tree, head) || isNobody(tree, noun)) return null
  const kind = kindOf(cast, tree, head, noun, ofPersons) ?? (noun === head ? null : kindOf(cast, tree, head, head, ofPersons))
  if (kind === null) return null
  cast.lately = { kind, sentence: tree.sentence.index }
  const made = partOf(cast, tree, head, span, kind, noun)
  cast.byNoun.set(noun.lemma, made)
  return made.id
}

/** "Front members burned a bus": the front did. */
function itselfOf(cast: Cast, tree: Tree, [span]: readonly Span[]): string | null {
  const head = span === undefined ? null : headOfSpan(tree, span)
  const body = head === null ? null : groupBeside(cast.actors, tree, head)
  return head !== null && body !== null && isItself(tree, head, body) ? body.id : null
}

/** The participant of these words, or of the noun where "the" points back to it; made where there is none yet. */
function partOf(cast: Cast, tree: Tree, head: Token, span: Span, kind: ActorKind, noun: Token = head): Made {
  const name = textOf(cast.text, nounPhrase(tree, head))
  const before = cast.byWords.get(folded(name)) ?? (isDefinite(tree, noun) ? cast.byNoun.get(noun.lemma) : undefined)
  if (before !== undefined) {
    if (!before.mentions.some(mention => contains(mention, span))) before.mentions.push(span)
    return before
  }
  const made = newActor(cast, name, kind, countryIn(tree, noun), span)
  cast.byWords.set(folded(name), made)
  return made
}

/** "Foreign jets bombed", "army tanks entered": whose the craft is does it, and by name is the force that sent it. */
function crewOf(cast: Cast, tree: Tree, words: readonly Span[]): string | null {
  const [span] = words
  const head = span === undefined ? null : headOfSpan(tree, span)
  if (span === undefined || head?.upos !== 'NOUN' || !CREWED.has(head.lemma.toLowerCase())) return null
  // A fighter jet is nobody's by that.
  const before = childrenBy(tree, head, 'amod', 'compound', 'nmod:poss').filter(({ form }) => !/^fighter$/iu.test(form))
  const force = before.map(word => forceOf(word)).find(kind => kind !== null) ?? null
  const kind = force ?? (countryIn(tree, head) === null ? null : 'military')
  return kind === null ? null : partOf(cast, tree, head, span, kind).id
}

/** "attacked a military convoy", "shelled rebel positions": who is in it, or holds it, is whom it befalls. */
function holdersOf(cast: Cast, tree: Tree, words: readonly Span[], actor: string | null): string | null {
  const [span] = words
  const head = span === undefined ? null : headOfSpan(tree, span)
  if (span === undefined || head?.upos !== 'NOUN') return null
  const lemma = head.lemma.toLowerCase()
  if (!HELD.has(lemma) && !CREWED.has(lemma) && !OF_SOLDIERS.has(lemma)) return null
  const kind = garrisonOf(cast, tree, head) ?? (isOfSoldiers(tree, head) ? 'military' : null) ?? foeAt(cast, lemma, actor)
  return kind === null ? null : partOf(cast, tree, head, span, kind).id
}

/** "army", "4th brigade", "of the National Guard" beside what is held. */
function garrisonOf(cast: Cast, tree: Tree, held: Token): ActorKind | null {
  for (const word of childrenBy(tree, held, 'amod', 'compound', 'nmod', 'nmod:poss')) {
    const kind = forceOf(word) ?? cast.actors.at(tree.sentence.index, word)?.kind
    if (kind !== undefined && ARMED.has(kind)) return kind
  }
  return null
}

/** Where soldiers are, and nobody else. */
const isOfSoldiers = (tree: Tree, held: Token): boolean =>
  OF_SOLDIERS.has(held.lemma.toLowerCase()) ||
  childrenBy(tree, held, 'amod', 'compound').some(({ form }) => /^(?:armou?red|combat)$/iu.test(form))

const OF_SOLDIERS: ReadonlySet<string> = new Set(
  'barracks barrack garrison tank warplane warship gunship gunboat howitzer personnel-carrier'.split(' '),
)

/** "attacked several positions": whoever an army attacks there are rebels, and whom rebels attack there is an army. */
function foeAt(cast: Cast, lemma: string, actor: string | null): ActorKind | null {
  if (!/^(?:position|outpost|stronghold|trench|bunker)$/u.test(lemma)) return null
  const kind = cast.actors.list.find(({ id }) => id === actor)?.kind
  if (kind === 'armed-group') return 'military'
  return kind === 'military' || kind === 'government' ? 'armed-group' : null
}

/** What befalls a post befalls those in it. */
const BEFALLS_FORCES = /^(?:fighting|control)\/|^infrastructure\/(?:destroyed|damaged)$/u

/** What soldiers, policemen or rebels are in. */
const HELD: ReadonlySet<string> = new Set(
  'position post outpost base barracks barrack garrison checkpoint camp installation headquarters stronghold facility station vehicle truck lorry pickup jeep'.split(
    ' ',
  ),
)

/** What has a crew that fights. */
const CREWED: ReadonlySet<string> = new Set(
  'jet warplane tank helicopter aircraft bomber armour armor gunboat warship drone artillery convoy gunship'.split(' '),
)

const BETWEEN_STATES = /^(?:diplomacy|fighting|aid)\//u

/** "The kingdom fired shells at Seoul", "Ethiopia deplored Libya": a country or its capital stands for the state, where a state or army does it. */
function stateOf(cast: Cast, tree: Tree, event: Claim['event'], actor: string | null): string | null {
  const doer = actor === null ? undefined : cast.actors.list.find(({ id }) => id === actor)
  if (doer === undefined || !/^(?:government|military|igo)$/u.test(doer.kind) || !BETWEEN_STATES.test(event.type)) return null
  const [span] = event.targetWords
  const head = span === undefined ? null : headOfSpan(tree, span)
  if (span === undefined || head?.upos !== 'PROPN') return null
  const name = wordsOf(cast.text, span)
  const nation = nationIn(name)
  if (nation?.alone !== true || nation.code === doer.country) return null
  const known = cast.actors.list.find(({ kind, country }) => kind === 'government' && country === nation.code)
  if (known !== undefined) return known.id
  const before = cast.byWords.get(folded(name))
  const made = before ?? newActor(cast, name, 'government', nation.code, span)
  cast.byWords.set(folded(name), made)
  return made.id
}

function newActor(cast: Cast, name: string, kind: ActorKind, country: string | null, span: Span): Made {
  const id = `a${cast.next++}`
  const basis = [{ field: 'kind', rule: 'participant/noun', words: [span], confidence: 0.7 }]
  return { id, name, kind, country, known: null, side: null, mentions: [span], roles: [], basis }
}

/** "no soldiers" are nobody. */
const isNobody = (tree: Tree, noun: Token): boolean =>
  /^(?:nobody|none|nothing)$/iu.test(noun.form) ||
  childrenBy(tree, noun, 'det').some(det => /^(?:no|neither|which|what|whose|whatever)$/iu.test(det.form))

const isDefinite = (tree: Tree, noun: Token): boolean =>
  childrenBy(tree, noun, 'det').some(det => /^(?:the|these|those|this|that)$/iu.test(det.form))

/** "two French bakers": of which nation. */
function countryIn(tree: Tree, noun: Token): string | null {
  const nations = childrenBy(tree, noun, 'amod', 'compound').map(word => nationIn(word.form))
  return nations.find(nation => nation?.alone === true)?.code ?? null
}
