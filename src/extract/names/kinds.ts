import { bodyWord, kindByWords, THINGS } from '../../lexicon/names/bodies.js'
import { FAMILY_FIRST, isGivenName, sexOfName } from '../../lexicon/names/given-names.js'
import { HUMAN } from '../../lexicon/names/titles.js'
import type { ActorKind, Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, type Tree } from '../tree.js'
import { type Calling, callingAt, callingBefore } from './callings.js'
import { folded, isAcronym } from './draft.js'
import type { NameMention } from './names.js'
import { isPersonNoun } from './voices.js'

/** What a name names, and why it is thought so. */
export interface NameKind {
  readonly kind: ActorKind
  readonly rule: string
  readonly confidence: number
}

/** Below this a kind is a guess from the shape of the name, and gives way to whatever else is found. */
export const SURE = 0.75

/** What the words of the name and those around it say. Knowledge goes first, then titles, words of bodies, given names, the sentence. */
export function kindOfName(mention: NameMention, tree: Tree): NameKind {
  const { known, title } = mention
  if (known !== null) return { kind: known.kind, rule: `knowledge/${known.key}`, confidence: 0.95 }
  const words = mention.tokens.map(({ form }) => form)
  const byWords = kindByWords(words)
  const called = title.length > 0 ? null : (callingBefore(tree, mention.tokens) ?? callingBeside(tree, mention.head))
  if (called !== null) return kindCalled(called.kinds, byWords)
  const within = mention.within?.kind ?? 'person'
  if (within !== 'person' && byWords === null && !isThing(words))
    return { kind: within, rule: 'kind/known-name-inside', confidence: 0.6 }
  if (title.length > 0 && byWords === null) return { kind: 'person', rule: 'kind/title', confidence: 0.95 }
  if (isNamedPerson(words)) return { kind: 'person', rule: 'kind/given-name', confidence: 0.9 }
  // A body says things too: "State TV said", but "Emily Post said".
  const isPerson = byWords === null ? isPersonLike(mention, tree) : isShownAsPerson(mention, tree) || isTwoNames(mention, tree)
  if (byWords !== null && !isPerson) return { kind: byWords, rule: 'kind/word-of-a-body', confidence: 0.85 }
  if (isThing(words)) return { kind: 'other', rule: 'kind/thing', confidence: 0.8 }
  if (words.length > 1 && isPerson && (byWords === null || isPersonLike(mention, tree)))
    return { kind: 'person', rule: 'kind/said-of-a-person', confidence: 0.85 }
  if (words.length > 1 && hasParticle(words)) return { kind: 'person', rule: 'kind/particle', confidence: 0.8 }
  if (words.length === 1) return kindOfWord(mention, tree)
  if (looksLikePerson(mention, tree)) return { kind: 'person', rule: 'kind/shape', confidence: 0.6 }
  return { kind: 'other', rule: 'kind/unknown', confidence: 0.3 }
}

const isTwoNames = (mention: NameMention, tree: Tree): boolean =>
  mention.tokens.length === 2 && isGivenName(folded(mention.tokens[0]?.form ?? '')) && isPersonLike(mention, tree)

/** "X, an oil company, …". */
const callingBeside = (tree: Tree, head: Token): Calling | null =>
  childrenBy(tree, head, 'appos').reduce<Calling | null>(
    (found, noun) => found ?? (noun.index > head.index ? callingAt(tree, noun) : null),
    null,
  )

/** "the aid group X": by what it is called, more closely by the words of its name where they agree ("the militant group X Brigades"). */
function kindCalled(kinds: readonly ActorKind[], byWords: ActorKind | null): NameKind {
  const kind = byWords !== null && kinds.includes(byWords) ? byWords : (kinds[0] ?? 'group')
  return { kind, rule: 'kind/called-so', confidence: 0.9 }
}

function kindOfWord(mention: NameMention, tree: Tree): NameKind {
  const { name } = mention
  if (isAcronym(name)) return { kind: 'group', rule: 'kind/acronym', confidence: 0.5 }
  if (isPersonLike(mention, tree)) return { kind: 'person', rule: 'kind/said-of-a-person', confidence: 0.7 }
  if (sexOfName(folded(name)) !== null) return { kind: 'person', rule: 'kind/given-name-alone', confidence: 0.6 }
  return { kind: 'other', rule: 'kind/unknown', confidence: 0.3 }
}

/** "Lena Haddad", "Kim Jong-ho", "John F. Marlow", "Jean-Pierre Roy", but no "Maria Fernanda Foundation". */
function isNamedPerson(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  const last = words.at(-1) ?? ''
  if (words.length < 2 || words.some(word => /^(?:of|for|and|the|[’']s?)$/u.test(word))) return false
  if (THINGS.has(last.toLowerCase()) || bodyWord(last) !== null) return false
  if (isGivenName(folded(first)) && !isThing(words)) return /^\p{Lu}|^-$|^(?:al|el|bin|ibn|abu|de|da|von|van|der)$/u.test(second)
  if (/^\p{Lu}\.$/u.test(first) || words.slice(1, -1).some(word => /^\p{Lu}\.$/u.test(word))) return true
  const given = words.findIndex(word => /^[-‐]$/u.test(word))
  return (
    FAMILY_FIRST.has(folded(first)) &&
    ((given === 2 && words.length === 4) || (words.length <= 4 && given < 0 && isGivenName(folded(second))))
  )
}

/** "al-Ansar", "bin Salman", "Abu Zaid", "von der Heide". */
const hasParticle = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      /^(?:al|el|bin|ibn|bint|abu|abd|abdul|abdel|von|van)$/iu.test(word) &&
      at < words.length - 1 &&
      (at > 0 || words.length > 2 || /^(?:abu|abdul|abdel)$/iu.test(word)),
  )

const isThing = (words: readonly string[]): boolean =>
  THINGS.has((words.at(-1) ?? '').toLowerCase()) ||
  /^(?:Operation|Mount|Lake|Fort|Camp|Hurricane|Typhoon|Cyclone|Storm|Project|World|Route|Highway|Chapter|Article|Section|Boeing|Airbus|Windows|Tropical|Super|Gulf|Saint|St\.)$/u.test(
    words[0] ?? '',
  )

const SPEAKS_OR_FEELS =
  /^(?:say|tell|add|ask|reply|recall|argue|insist|deny|admit|claim|believe|think|know|feel|hope|fear|want|write|tweet|explain|complain|warn|vow|testify|speak|marry|die|smile|laugh|cry|resign|retire|grow|study|graduate|arrive|sit|walk|sleep|wake|wear|remember|worry|love|hate)$/u

/** Whether the sentence treats the name as one does a person: as below, or as somebody who speaks or feels. */
function isPersonLike(mention: NameMention, tree: Tree): boolean {
  if (isShownAsPerson(mention, tree)) return true
  const { tokens, head } = mention
  const up = headOf(tree, head)
  const isAlone = childrenBy(tree, head, 'det', 'amod', 'case').length === 0
  return (
    isAlone &&
    tokens.length > 1 &&
    up !== null &&
    baseOf(head.relation) === 'nsubj' &&
    SPEAKS_OR_FEELS.test(up.lemma) &&
    isAllNames(tokens)
  )
}

/** An age, a "who", a personal noun in apposition or before it. */
function isShownAsPerson({ tokens, head }: NameMention, tree: Tree): boolean {
  const apposed = childrenBy(tree, head, 'appos')
  if (apposed.some(child => child.upos === 'NUM' && /^\d{1,3}$/.test(child.form) && childrenBy(tree, child, 'case').length === 0))
    return true
  if (apposed.some(child => child.upos === 'NOUN' && isPersonNoun(child))) return true
  const clause = childrenBy(tree, head, 'acl:relcl').flatMap(verb => childrenBy(tree, verb, 'nsubj', 'obj'))
  if (clause.some(child => /^(?:who|whom)$/iu.test(child.form))) return true
  if (
    childrenBy(tree, head, 'acl:relcl').some(verb =>
      childrenBy(tree, verb, 'nmod:poss', 'nsubj').some(child => /^whose$/iu.test(child.form)),
    )
  )
    return true
  const before = tree.tokens[(tokens[0]?.index ?? 0) - 1]
  return before !== undefined && /^(?:NOUN|ADJ|VERB)$/.test(before.upos) && (isPersonNoun(before) || HUMAN.test(before.lemma))
}

const isAllNames = (tokens: readonly Token[]): boolean =>
  tokens.length <= 4 && tokens.every(token => token.upos === 'PROPN' || token.upos === 'PUNCT')

/** Two or three plain proper nouns without an article: what is left after bodies and things is mostly people. */
function looksLikePerson({ tokens, head }: NameMention, tree: Tree): boolean {
  if (tokens.length > 4 || !isAllNames(tokens)) return false
  if (tokens.some(({ form }) => !/^(?:\p{Lu}[\p{Ll}’'-]+\p{L}*|\p{Lu}\.|[-‐])$/u.test(form))) return false
  if (childrenBy(tree, head, 'det', 'amod', 'compound').some(child => !tokens.includes(child))) return false
  if (['compound', 'amod'].includes(baseOf(head.relation))) return false
  return (
    tokens.slice(1).some(token => token.relation === 'flat') &&
    ['nsubj', 'appos', 'obj', 'obl', 'conj', 'nmod', 'root', 'iobj', 'flat'].includes(baseOf(head.relation))
  )
}
