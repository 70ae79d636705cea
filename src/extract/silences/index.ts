import type { SilencePattern } from '../../lexicon/silences.js'
import type { Report, Silence, Token } from '../../model/index.js'
import { caseOf, subjectOf } from '../attributions/sources.js'
import type { Actors } from '../names/actors.js'
import { isPersonNoun, voiceNoun } from '../names/voices.js'
import { childBy, childrenBy, nounPhrase, subtree, type Tree, textOf } from '../tree.js'
import { type Hit, Line } from './line.js'
import { possibleIn } from './possible.js'
import { type SilentOne, silentOne } from './silent-one.js'

/** A silence with the verbs it hangs on, which make no claim of their own. */
export interface SilenceFound {
  readonly silence: Silence
  readonly sentence: number
  /** The verb of speaking, and what stands before it in its group: "has" in "has yet to say". */
  readonly verbs: readonly Token[]
  readonly rule: string
}

/** Somebody has not spoken where they would be expected to: one silence a verb, in order of the text. */
export function findSilences(trees: readonly Tree[], actors: Actors, { text, outlet }: Report): SilenceFound[] {
  const found: SilenceFound[] = []
  for (const [at, tree] of trees.entries()) {
    const taken = new Set<Token>()
    const line = new Line(tree)
    for (const pattern of possibleIn(line.text)) {
      const hit = line.find(pattern)
      if (hit === null || taken.has(hit.verb)) continue
      taken.add(hit.verb)
      const who = silentOne(trees.slice(0, at), tree, pattern, hit)
      if (who !== null && pattern.needs !== undefined && !isSomebody(who, actors, pattern.needs)) continue
      const silence =
        who === null && pattern.silent === 'reporter'
          ? ofOutlet(outlet, pattern, hit)
          : silenceFrom(who, tree, pattern, hit, actors, text)
      if (silence === null) continue
      found.push({ silence, sentence: tree.sentence.index, verbs: verbsOf(tree, pattern, hit), rule: pattern.id })
    }
  }
  return found
}

/** "could not be established": by whoever publishes it. */
const ofOutlet = (outlet: string | null, { kind }: SilencePattern, { first, last }: Hit): Silence | null =>
  outlet === null ? null : { words: { start: first.start, end: last.end }, actor: null, name: outlet, about: null, kind }

/** A ministry has a voice, a person leaves traces; "growth did not pick up" and "no trace of the wall" are nobody's silence. */
function isSomebody({ tree, word }: SilentOne, actors: Actors, needs: 'person' | 'voice'): boolean {
  const actor = actors.at(tree.sentence.index, word)
  if (actor?.kind === 'person' || /^(?:he|she|him|her)$/iu.test(word.form) || isPersonNoun(word)) return true
  return needs === 'voice' && (actor !== null || word.upos === 'PROPN' || voiceNoun(word) !== null)
}

/** The verbs that make no claim: those of the silence, and those of the question it leaves open. */
function verbsOf(tree: Tree, pattern: SilencePattern, hit: Hit): Token[] {
  if (pattern.told !== undefined) return []
  // Of "neither confirmed nor denied" the second verb too.
  const end = pattern.kind === 'neither-confirms-nor-denies' ? hit.last : hit.verb
  const own = tree.tokens
    .slice(hit.first.index, end.index + 1)
    .filter(({ upos, index, lemma }) => index === hit.verb.index || upos === 'VERB' || upos === 'ADJ' || lemma === 'position')
  // "had no information to share": nobody shared it.
  const infinitives = tree.tokens.slice(end.index + 1, hit.last.index + 1).filter(({ xpos }) => xpos === 'VB')
  // "where his men were on Tuesday": whatever the tree made the predicate of it.
  return [...own, ...infinitives, ...openQuestion(tree, hit.last)]
}

const ASKS = /^(?:who|whom|whose|what|which|where|when|why|how|whether|if)$/iu

/** "without saying [what would be done]": the words of a question right behind the silence, up to the next stop, or to "but". */
function openQuestion(tree: Tree, last: Token): Token[] {
  // "no “information” on where he was"
  const from = tree.tokens.findIndex(
    ({ index, form }) => index > last.index && !/^(?:["”“]|on|about|as|to|regarding)$/iu.test(form),
  )
  if (from < 0 || from > last.index + 4 || !ASKS.test(tree.tokens[from]?.form ?? '')) return []
  const rest = tree.tokens.slice(last.index + 1)
  const stop = rest.findIndex(({ form, index }) => index > from && /^(?:[,.;:!?"”—–].*|but|although|though)$/u.test(form))
  return stop < 0 ? rest : rest.slice(0, stop)
}

function silenceFrom(
  who: SilentOne | null,
  tree: Tree,
  pattern: SilencePattern,
  hit: Hit,
  actors: Actors,
  text: string,
): Silence | null {
  if (who === null) return null
  const passedOver =
    pattern.told === 'content' || pattern.silent === 'object' ? [] : aboutOf(tree, hit.verb, TAKES_OBJECT.has(pattern.kind))
  const about = passedOver.length > 0 ? passedOver : openQuestion(tree, hit.last)
  const phrase = phraseOf(who, tree, hit)
  const subject = pattern.silent === 'teller' ? subjectOf(tree, hit.verb) : null
  const unsaid = subject === null ? [] : nounPhrase(tree, subject)
  const ends = [...(who.tree === tree && !hit.bare ? phrase : []), ...unsaid, hit.first, hit.last, ...about]
  const actor = actors.at(who.tree.sentence.index, who.word)
  return {
    words: { start: Math.min(...ends.map(({ start }) => start)), end: Math.max(...ends.map(({ end }) => end)) },
    actor: actor?.id ?? null,
    name: who.word.upos === 'PRON' && actor !== null ? actor.name : textOf(text, phrase),
    about: about.length > 0 ? textOf(text, about) : unsaid.length > 0 ? textOf(text, unsaid) : null,
    kind: pattern.kind,
  }
}

/** The words that name the silent one: "union" of "neither union". */
function phraseOf({ tree, word }: SilentOne, where: Tree, { first }: Hit): readonly Token[] {
  if (word.upos === 'PRON' || /^(?:him|her|them)$/iu.test(word.form)) return [word]
  // "The union withheld the names" is no union withheld.
  const reaches = tree === where && word.index < first.index
  const all = nounPhrase(tree, word).filter(({ index }) => !reaches || index < first.index)
  const phrase = /^['’]s?$/u.test(all.at(-1)?.form ?? '') ? all.slice(0, -1) : all
  // "no word from the palace so far"
  const until = phrase.findIndex(({ form }, at) => at > 0 && /^(?:so|yet|either|today|tonight)$/iu.test(form))
  const rest = (until < 0 ? phrase : phrase.slice(0, until)).filter(
    ({ form }, at) => at > 0 || !/^(?:no|neither|none)$/iu.test(form),
  )
  return rest.length === 0 ? phrase : rest
}

/** What was passed over: "on the raid", "about the raid", "where the king was". */
const TAKES_OBJECT: ReadonlySet<Silence['kind']> = new Set([
  'neither-confirms-nor-denies',
  'no-admission',
  'omits-detail',
  'does-not-know',
])

function aboutOf(tree: Tree, verb: Token, takesObject: boolean): Token[] {
  const phrase = deepPhrase(tree, verb)
  if (phrase !== null)
    return withoutEnds(subtree(tree, phrase, child => child.head === phrase.index && child.relation === 'case'))
  const clause = childBy(tree, verb, 'ccomp')
  if (clause !== null) return withoutEnds(subtree(tree, clause))
  const object = takesObject ? (childBy(tree, verb, 'obj') ?? childBy(tree, childBy(tree, verb, 'conj') ?? verb, 'obj')) : null
  if (object === null) return []
  if (childBy(tree, object, 'det')?.form.toLowerCase() !== 'no') return withoutEnds(subtree(tree, object))
  // "no figure for the missing": it is the missing of whom nothing is known.
  const of = childBy(tree, object, 'nmod')
  return of === null ? [] : withoutEnds(subtree(tree, of, child => child.head === of.index && child.relation === 'case'))
}

function deepPhrase(tree: Tree, verb: Token): Token | null {
  const near = childrenBy(tree, verb, 'obl', 'obj', 'xcomp', 'nsubj')
  for (const child of [...near, ...near.flatMap(inner => childrenBy(tree, inner, 'obl', 'nmod', 'obj'))]) {
    if (/^(on|about|regarding|over|concerning)$/u.test(caseOf(tree, child))) return child
  }
  return null
}

function withoutEnds(tokens: readonly Token[]): Token[] {
  let to = tokens.length
  while (to > 0 && tokens[to - 1]?.upos === 'PUNCT') to--
  return tokens.slice(0, to)
}
