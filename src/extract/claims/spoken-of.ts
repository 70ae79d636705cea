import { isPersonWord } from '../../lexicon/events/index.js'
import type { Actor, Token } from '../../model/index.js'
import { caseOf, doerOf } from '../attributions/sources.js'
import { isOfSides } from '../names/candidates.js'
import { isPersonNoun, voiceNoun } from '../names/voices.js'
import { isQuoteMark } from '../quotation.js'
import { childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import { partOf, type Teller, tellerAt } from './telling.js'
import type { ChainSources } from './tellings-of.js'

/** How many sentences back "the sources" may have been described. */
const REACH = 12

/**
 * "the same sources", "the official", "the statement": whoever speaks here was described where they were spoken of first, and is called and
 * counted as they were there. What cannot be found again stays as it is called.
 */
export function spokenOfBefore(tree: Tree, source: Token, teller: Teller, sources: ChainSources): Teller {
  const whole = partOf(tree, source)
  // "Two officers said he was dead; a third said he was not."
  if (teller.kind === 'other' && isOneMore(source)) return { ...teller, kind: kindOfMany(tree, source, teller, sources) }
  if (whole !== null && teller.kind === 'other') return { ...teller, kind: kindOfWhole(tree, whole, teller, sources) }
  if (!isSpokenOfAgain(tree, source, teller)) return teller
  for (let at = tree.sentence.index; at >= Math.max(0, tree.sentence.index - REACH); at--) {
    const earlier = sources.trees[at]
    const noun = earlier?.tokens.findLast(
      token => token.lemma === source.lemma && token.upos === 'NOUN' && (at < tree.sentence.index || token.index < source.index),
    )
    const first = earlier === undefined || noun === undefined ? null : tellerThere(earlier, noun, teller, sources)
    if (first !== null) return first
  }
  return teller
}

/** "One of them", "one of the sources": of the kind of those who spoke before. */
function kindOfWhole(tree: Tree, whole: Token, teller: Teller, sources: ChainSources): Teller['kind'] {
  return whole.upos === 'PRON'
    ? kindOfMany(tree, whole, teller, sources)
    : spokenOfBefore(tree, whole, { ...teller, name: whole.form }, sources).kind
}

/** "One said …. Another …, others …, some …". */
export const isOneMore = ({ form }: Token): boolean =>
  /^(?:one|first|second|third|fourth|fifth|another|others?|some|several|many|most|both|two|three)$/iu.test(form)

const isOneTelling = (token: Token): boolean => isOneMore(token) && token.relation === 'nsubj'

/** People and bodies, and no papers. */
const canTell = (token: Token): boolean => {
  const noun = voiceNoun(token)
  return noun !== null && noun.source !== 'document'
}

/** Of the kind of the several who were spoken of last, people before papers: "Residents gave differing accounts. One said …". */
function kindOfMany(tree: Tree, whole: Token, teller: Teller, sources: ChainSources): Teller['kind'] {
  let reach = 2
  for (let at = tree.sentence.index; at >= Math.max(0, tree.sentence.index - reach); at--) {
    const earlier = sources.trees[at]
    // What one and another of them told stands in between.
    const back = tree.sentence.index - at
    const isBetween = back > 0 && earlier?.tokens.some(isOneTelling) === true
    if (isBetween && reach === back + 1 && reach < REACH) reach++
    if (isBetween) continue
    const able = earlier?.tokens.filter(
      token => token.xpos === 'NNS' && canTell(token) && (at < tree.sentence.index || token.index < whole.index),
    )
    const those = able?.findLast(token => voiceNoun(token)?.person === true) ?? able?.at(-1)
    if (earlier !== undefined && those !== undefined)
      return tellerAt(earlier, those, sources.actors, sources.roles, sources.text).kind
  }
  return teller.kind
}

/**
 * "A woman rang our studio. Her son's company refused to march, she says.": for a pronoun that tells and means nobody yet, the subject of the
 * last sentence that speaks of anybody whom it may mean, where it speaks of no other.
 */
export function subjectBefore(
  tree: Tree,
  pronoun: Token,
  { trees, text, actors, roles }: Pick<ChainSources, 'trees' | 'text' | 'actors' | 'roles'>,
): Teller | null {
  const fits = FITS.find(([form]) => form.test(pronoun.form))?.[1]
  if (fits === undefined) return null
  const quoted = quotedAfter(tree, pronoun, { trees, text, actors, roles })
  if (quoted !== null) return quoted
  const ableIn = ({ sentence }: Tree, tokens: readonly Token[]): Token[] =>
    tokens.filter(token => fits(token) || isOfSides(token) || isNamedToo(actors.at(sentence.index, token), pronoun))
  for (let at = tree.sentence.index - 1; at >= Math.max(0, tree.sentence.index - 2); at--) {
    const earlier = trees[at]
    if (earlier === undefined || text.slice(earlier.sentence.end, tree.sentence.start).includes('\n')) return null
    const able = [...ableIn(earlier, earlier.tokens), ...ableIn(tree, tree.tokens.slice(0, pronoun.index))]
    const heard = able.filter(token => earlier.tokens.includes(token) && isHeard(earlier, token))
    const [one] = heard
    if (one !== undefined && heard.length === 1 && fits(one))
      return { ...tellerAt(earlier, one, actors, roles, text), rule: 'teller/heard-before' }
    const [subject] = able
    if (subject === undefined) continue
    const isAlone = able.length === 1 && subject.relation === 'nsubj' && fits(subject) && earlier.tokens.includes(subject)
    return isAlone ? { ...tellerAt(earlier, subject, actors, roles, text), rule: 'teller/subject-before' } : null
  }
  return null
}

/** "Our producer has spoken to [a nurse]", "we reached [a guard] by telephone": whom somebody went to hear. */
function isHeard(tree: Tree, token: Token): boolean {
  const verb = headOf(tree, token)
  if (verb === null || verb.upos !== 'VERB') return false
  return token.relation === 'obj'
    ? /^(?:interview|reach|phone|telephone|call|ring|ask|question)$/u.test(verb.lemma)
    : /^(?:speak|talk|chat)$/u.test(verb.lemma) && /^(?:to|with)$/u.test(caseOf(tree, token))
}

/**
 * "The baker, Omar Tahan, showed his hands.\n“They were burned,” he said.": who is quoted, under "he" or "she", right behind a sentence that is about
 * one person is that person, a new paragraph or not.
 */
function quotedAfter(
  tree: Tree,
  pronoun: Token,
  { trees, text, actors, roles }: Pick<ChainSources, 'trees' | 'text' | 'actors' | 'roles'>,
): Teller | null {
  const earlier = trees[tree.sentence.index - 1]
  if (!/^s?he$/iu.test(pronoun.form) || earlier === undefined || !isQuoteMark(tree.tokens[0])) return null
  const root = earlier.tokens.find(({ relation }) => relation === 'root')
  const subject = root === undefined ? null : childBy(earlier, root, 'nsubj')
  if (subject === null || subject.relation !== 'nsubj' || !isOnePerson(earlier, subject, actors)) return null
  const own = new Set(subtree(earlier, subject))
  const others = earlier.tokens.filter(
    token => !own.has(token) && (isSomebody(earlier, token) || actors.at(earlier.sentence.index, token)?.kind === 'person'),
  )
  const isOther = others.some(({ upos }) => upos !== 'PRON')
  return isOther ? null : { ...tellerAt(earlier, subject, actors, roles, text), rule: 'teller/quoted-behind' }
}

/** A "head" or a "chair" is somebody only of something. */
const isSomebody = (tree: Tree, token: Token): boolean =>
  isPersonNoun(token) &&
  (voiceNoun(token)?.role !== true || childrenBy(tree, token, 'nmod').some(({ relation }) => relation !== 'nmod:poss'))

/** "a corporal from the convoy", "the youngest, Fadimata", "Lassine". */
function isOnePerson(tree: Tree, subject: Token, actors: ChainSources['actors']): boolean {
  if (/^NNP?S$/u.test(subject.xpos) || childrenBy(tree, subject, 'conj').length > 0) return false
  if (subject.upos === 'NOUN') return isPersonNoun(subject) || isPersonWord(subject.lemma.toLowerCase())
  if (subject.upos === 'ADJ') return childrenBy(tree, subject, 'appos').some(({ upos }) => upos === 'PROPN')
  const kind = actors.at(tree.sentence.index, subject)?.kind
  return subject.upos === 'PROPN' && (kind === 'person' || kind === 'other')
}

/** Whoever has a name and may be meant as well. */
const isNamedToo = (actor: Actor | null, pronoun: Token): boolean =>
  actor !== null && /^\p{Lu}/u.test(actor.name) && (actor.kind === 'person') === /^s?he$/iu.test(pronoun.form)

const FITS: readonly (readonly [RegExp, (token: Token) => boolean])[] = [
  [
    /^s?he$/iu,
    token => token.xpos === 'NN' && (voiceNoun(token)?.person === true || (isKin(token) && token.relation !== 'nmod:poss')),
  ],
  [/^they$/iu, token => token.xpos === 'NNS' && voiceNoun(token) !== null],
  [/^it$/iu, token => token.xpos === 'NN' && isBodyNoun(token)],
]

const isKin = ({ lemma }: Token): boolean =>
  /^(?:(?:grand)?(?:son|daughter|mother|father|child)|brother|sister|wife|husband|widow|uncle|aunt|cousin|nephew|niece|boy|girl|man|woman)$/u.test(
    lemma.toLowerCase(),
  )

const isBodyNoun = (token: Token): boolean => {
  const noun = voiceNoun(token)
  return noun !== null && !noun.person && noun.alone
}

function isSpokenOfAgain(tree: Tree, source: Token, { kind, actor, name }: Teller): boolean {
  const words = childrenBy(tree, source, 'det', 'amod', 'nmod', 'compound', 'acl', 'nummod')
  const isAgain = words.some(({ form }) => /^(?:the|this|these|same)$/iu.test(form))
  const isBare = words.every(({ upos, form }) => upos === 'DET' || /^same$/iu.test(form))
  const isNamed = actor !== null && actor.name !== name && /\p{Lu}/u.test(actor.name)
  return source.upos === 'NOUN' && isAgain && (kind === 'other' || (isBare && !isNamed && UNNAMED.has(kind)))
}

const UNNAMED: ReadonlySet<string> = new Set(['anonymous-official', 'document'])

function tellerThere(tree: Tree, noun: Token, again: Teller, sources: ChainSources): Teller | null {
  const issuer = again.kind === 'document' ? issuerOf(tree, noun) : noun
  if (issuer === null) return null
  const first = tellerAt(tree, issuer, sources.actors, sources.roles, sources.text)
  if (first.kind === 'other' || (again.kind === 'document' && first.actor === null)) return null
  return { ...first, rule: 'teller/described-before' }
}

/** "said in a statement", "a statement by the command": whose document it is. */
function issuerOf(tree: Tree, noun: Token): Token | null {
  if (voiceNoun(noun)?.source !== 'document') return null
  const owner = childrenBy(tree, noun, 'nmod:poss', 'nmod').find(
    child => child.relation === 'nmod:poss' || /^(?:by|from)$/u.test(caseOf(tree, child)),
  )
  if (owner !== undefined) return owner
  const verb = headOf(tree, noun)
  return verb !== null && verb.upos === 'VERB' && /^(?:in|on|via)$/u.test(caseOf(tree, noun)) ? doerOf(tree, verb) : null
}
