import { EMBEDDINGS } from '../../lexicon/embedding.js'
import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, pathUp, subtree, type Tree } from '../tree.js'
import type { Factuality } from './factuality.js'
import type { Predicate } from './predicates.js'
import { isGoingTo, raisedBy } from './raising.js'
import { isJudged, isTheFirst, onlyTellsWhich } from './which-ones.js'

/** A predicate with what decides whether it is told for its own sake. */
export interface Weighed {
  readonly predicate: Predicate
  /** Type of the event that it reports, or null outside the ontology. */
  readonly type: string | null
  /** Head of its subject; null where none is said. */
  readonly subject: Token | null
  readonly own: Factuality
  /** The tellings whose content it stands in. */
  readonly told: readonly string[]
  /** The calendar value of its own time; null where it has none. */
  readonly time: string | null
}

/** Which larger proposition a smaller one is part of, and by which rule. */
export interface Part {
  readonly of: Token
  readonly rule: string
}

/**
 * What is said in passing is part of the claim that it hangs on: "gathered to celebrate", "forces vying for control", "as shots echoed". It
 * stays a claim of its own where it reports an event of the ontology, or is told by others, or is surer or less sure than what it hangs on.
 */
export function partsAmong(
  tree: Tree,
  weighed: readonly Weighed[],
  contentOf: ReadonlyMap<Token, Token>,
  asking: ReadonlySet<Token>,
): Map<Token, Part> {
  const byToken = new Map(weighed.map(one => [one.predicate.token, one] as const))
  const parts = new Map<Token, Part>()
  // From the top down, so that what hangs on a part is part of the same whole.
  const order = [...weighed].sort((a, b) => depthOf(tree, a.predicate.token) - depthOf(tree, b.predicate.token))
  for (const one of order) {
    const above = governing(tree, one.predicate.token, byToken, contentOf)
    if (above !== null && isWhereItWasSeen(tree, one, above)) {
      parts.set(above.predicate.token, { of: one.predicate.token, rule: 'part/sight' })
      continue
    }
    const isAsked = above !== null && asking.has(above.predicate.token) && isAskedFor(one, above, contentOf)
    const rule = isAsked
      ? 'part/asked'
      : above === null || one.predicate.kind !== 'clause'
        ? null
        : ruleFor(tree, one, above, parts)
    if (above !== null && rule === null && isOnlyHow(tree, one, above)) {
      parts.set(above.predicate.token, { of: one.predicate.token, rule: 'part/governor' })
      continue
    }
    if (rule === null || above === null) continue
    const whole = parts.get(above.predicate.token)
    parts.set(one.predicate.token, { of: whole?.of ?? above.predicate.token, rule })
  }
  return parts
}

/** "managed to leave", "tried to leave", "kept firing": the upper verb says how far it came, and claims nothing beside it. */
function isOnlyHow(tree: Tree, one: Weighed, above: Weighed): boolean {
  const { token } = one.predicate
  const verb = above.predicate.token
  if (isState(tree, one, above)) return true
  if (isToldAlike(one, above) && isGoingTo(tree, verb, token)) return true
  if (isToldAlike(one, above) && above.type === null && (hasTo(tree, token, verb) || hasSuch(tree, token, verb))) return true
  return (
    headOf(tree, token) === verb &&
    baseOf(token.relation) === 'xcomp' &&
    (token.xpos === 'VB' || token.xpos === 'VBG') &&
    EFFECTS.has(verb.lemma.toLowerCase()) &&
    !isBareForm(tree, verb) &&
    above.type === null &&
    isToldAlike(one, above) &&
    childBy(tree, verb, 'obj', 'iobj') === null
  )
}

/** "has to leave", "had to leave". */
const hasTo = (tree: Tree, token: Token, verb: Token): boolean =>
  verb.lemma === 'have' && baseOf(token.relation) === 'xcomp' && headOf(tree, token) === verb && isInfinitive(tree, token)

/** "has no plans to leave", "has no intention of leaving", "made an attempt to leave": a verb that says nothing but that there is such a thing. */
function hasSuch(tree: Tree, token: Token, verb: Token): boolean {
  const noun = token.relation === 'acl' && /^VBG?$/u.test(token.xpos) ? headOf(tree, token) : null
  return (
    noun !== null &&
    childBy(tree, token, 'mark', 'case') !== null &&
    baseOf(noun.relation) === 'obj' &&
    headOf(tree, noun) === verb &&
    /^(?:have|make)$/u.test(verb.lemma) &&
    EFFECTS.has(noun.lemma)
  )
}

/** "remains closed", "stays surrounded by rebels": the participle is what lasts. */
const isState = (tree: Tree, one: Weighed, above: Weighed): boolean =>
  headOf(tree, one.predicate.token) === above.predicate.token &&
  one.predicate.token.xpos === 'VBN' &&
  STATES.test(above.predicate.token.lemma) &&
  (above.type === null || above.type === one.type) &&
  isToldAlike(one, above)

const STATES = /^(?:remain|stay|stand|lie|sit)$/u
/** "urged the guards to go home": what somebody is asked to do, outside the ontology, is told with the asking. */
const isAskedFor = (one: Weighed, above: Weighed, contentOf: ReadonlyMap<Token, Token>): boolean =>
  contentOf.get(above.predicate.token) === one.predicate.token && one.type === null && one.predicate.token.xpos === 'VB'

/** "footage of a tank in a square, where people danced": the thing seen is told with what went on there. */
const isWhereItWasSeen = (tree: Tree, one: Weighed, above: Weighed): boolean =>
  above.predicate.kind === 'nominal' &&
  above.type === null &&
  one.predicate.kind === 'clause' &&
  above.predicate.token.index < one.predicate.token.index &&
  isToldAlike(one, above) &&
  childrenBy(tree, one.predicate.token, 'advmod', 'mark').some(({ form }) => form.toLowerCase() === 'where')

const EFFECTS: ReadonlySet<string> = new Set(EMBEDDINGS.map(({ lemma }) => lemma))

function depthOf(tree: Tree, token: Token): number {
  let depth = 0
  for (let at = headOf(tree, token); at !== null && depth <= tree.tokens.length; at = headOf(tree, at)) depth++
  return depth
}

/** The predicate above, or what is told by the cue above: "reported seeing residents patrolling as shots echoed". */
function governing(
  tree: Tree,
  token: Token,
  byToken: ReadonlyMap<Token, Weighed>,
  contentOf: ReadonlyMap<Token, Token>,
): Weighed | null {
  let at = headOf(tree, token)
  for (let steps = 0; at !== null && steps <= tree.tokens.length; steps++) {
    const found = byToken.get(at) ?? byToken.get(contentOf.get(at) ?? at) ?? raised(tree, at, byToken)
    if (found !== undefined) return found.predicate.token === token ? null : found
    at = headOf(tree, at)
  }
  return null
}

/** "The station seemed abandoned, its doors left ajar": what hangs on "seemed" hangs on what it seemed. */
function raised(tree: Tree, at: Token, byToken: ReadonlyMap<Token, Weighed>): Weighed | undefined {
  const below = at.upos === 'VERB' ? raisedBy(tree, at) : null
  return below === null ? undefined : byToken.get(below)
}

function ruleFor(tree: Tree, one: Weighed, above: Weighed, parts: ReadonlyMap<Token, Part>): string | null {
  const { token } = one.predicate
  if (one.type === null && isToldAlike(one, above) && isAbsolute(tree, token)) return 'part/absolute'
  // What stands beside a sight or a thing told is told at most by the same hands.
  const isBeside = !pathUp(tree, token).includes(above.predicate.token)
  if (!(isBeside ? one.told.length > 0 && one.told.every(id => above.told.includes(id)) : isToldAlike(one, above))) return null
  // "fled …, leaving Damascus", "gathered to celebrate": the same event twice is told once.
  // What one only tries or wants, said in passing, is no event.
  if (
    one.own.certainty === 'possible' &&
    isInfinitive(tree, token) &&
    parts.get(headOf(tree, token) ?? token)?.rule === 'part/participle'
  )
    return 'part/infinitive'
  const same = one.type !== null && one.type === above.type && one.subject === above.subject
  if (isJudged(tree, token) || isTheFirst(tree, token)) return 'part/infinitive'
  const link = linkOf(tree, token, parts) ?? (same && isInfinitive(tree, token) ? 'infinitive' : null)
  if (one.type === null && (link === 'participle' || link === 'restrictive') && onlyTellsWhich(tree, token)) return `part/${link}`
  if (link === null || (one.type !== null && !(same && (link === 'participle' || link === 'infinitive')))) return null
  // "may buy more or make an offer": each may be, and for itself.
  const mayBe = token.xpos === 'VB' && one.own.polarity === '+' && one.own.certainty !== 'certain'
  if (link === 'joined' && mayBe && !parts.has(headOf(tree, token) ?? token)) return null
  if (link === 'infinitive' || link === 'quoted') return `part/${link}`
  if (isAnotherTime(one, above) || !isAsSure(one.own, above.own)) return null
  return `part/${link}`
}

const isToldAlike = (one: Weighed, above: Weighed): boolean => one.told.join(' ') === above.told.join(' ')

const isAnotherTime = (one: Weighed, above: Weighed): boolean =>
  one.time !== null && above.time !== null && one.time !== above.time

const isAsSure = (one: Factuality, above: Factuality): boolean =>
  one.polarity === above.polarity &&
  one.certainty === above.certainty &&
  (one.frame === above.frame || (isReal(one) && isReal(above)))

const isReal = ({ frame }: Factuality): boolean => frame === 'happened' || frame === 'ongoing' || frame === 'background'

type Link = 'quoted' | 'infinitive' | 'participle' | 'complement' | 'restrictive' | 'meanwhile' | 'joined'

/** How a clause hangs on what stands above it, where that may make it a part; null where it stands for itself. */
function linkOf(tree: Tree, token: Token, parts: ReadonlyMap<Token, Part>): Link | null {
  const relation = baseOf(token.relation)
  if (relation === 'conj') {
    const first = headOf(tree, token)
    const goesWith =
      first !== null &&
      (parts.has(first) || childrenBy(tree, token, 'cc').some(({ form }) => form.toLowerCase() === 'or')) &&
      childBy(tree, token, 'nsubj', 'expl') === null
    return goesWith ? 'joined' : null
  }
  // "calls of “we are free”": a clause behind a preposition names what the noun is of.
  if (childBy(tree, token, 'cop') !== null && subtree(tree, token)[0]?.relation === 'case') return 'quoted'
  const marks = childrenBy(tree, token, 'mark').map(mark => mark.form.toLowerCase())
  if (token.relation === 'acl:relcl') return isRestrictive(tree, token) ? 'restrictive' : null
  // What somebody is set on, able to do or does something for is told with that, which has its words already.
  if (isInfinitive(tree, token)) {
    const head = headOf(tree, token)
    return head !== null &&
      (parts.has(head) ||
        (relation === 'xcomp' && !EFFECTS.has(head.lemma) && !isGoingTo(tree, head, token) && !hasTo(tree, token, head)) ||
        (relation === 'advcl' && head.upos === 'VERB') ||
        // "I have nothing to hide"
        (relation === 'acl' && /^(?:nothing|something|anything|everything)$/u.test(head.form)))
      ? 'infinitive'
      : null
  }
  if (relation === 'xcomp') return 'complement'
  if (relation !== 'advcl' && relation !== 'acl') return null
  if (isBareForm(tree, token)) return marks.some(mark => /^(?:without|despite|instead)$/u.test(mark)) ? null : 'participle'
  return relation === 'advcl' && marks.some(mark => MEANWHILE.has(mark)) ? 'meanwhile' : null
}

/** "…, its doors left ajar": a participle with a subject of its own beside the clause, joined by a comma alone. */
function isAbsolute(tree: Tree, token: Token): boolean {
  if (!/^VB[DN]$/u.test(token.xpos) || !['conj', 'advcl', 'parataxis'].includes(baseOf(token.relation))) return false
  const subject = childBy(tree, token, 'nsubj')
  if (subject === null || childBy(tree, token, 'aux', 'cc', 'mark', 'obj') !== null) return false
  const first = subtree(tree, subject)[0]
  return /^PRP\$$/u.test(first?.xpos ?? '') && tree.tokens[(first?.index ?? 0) - 1]?.form === ','
}

const MEANWHILE: ReadonlySet<string> = new Set(['as', 'while', 'when', 'where', 'until', 'once'])

const isInfinitive = (tree: Tree, token: Token): boolean =>
  token.xpos === 'VB' && childrenBy(tree, token, 'mark').some(mark => mark.form.toLowerCase() === 'to')

/** A participle, or an adjective beside its noun, without a finite auxiliary or copula. */
const isBareForm = (tree: Tree, token: Token): boolean =>
  (token.xpos === 'VBG' || token.xpos === 'VBN' || token.upos === 'ADJ') &&
  !childrenBy(tree, token, 'aux', 'cop').some(({ xpos }) => /^(?:VB[DPZ]|MD)$/u.test(xpos))

/** "an offensive that has shaken the state", but not "the offensive, which has shaken the state". */
function isRestrictive(tree: Tree, token: Token): boolean {
  const noun = headOf(tree, token)
  const first = tree.tokens.slice((noun?.index ?? 0) + 1, token.index)
  return noun !== null && noun.index < token.index && !first.some(({ form }) => /^[,–—(-]$/u.test(form))
}
