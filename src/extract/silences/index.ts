import type { SilencePattern } from '../../lexicon/silences.js'
import type { Report, Silence, Token } from '../../model/index.js'
import { subjectOf } from '../attributions/sources.js'
import type { Actors } from '../names/actors.js'
import { nounPhrase, type Tree, textOf } from '../tree.js'
import { aboutOf, askedOf } from './about.js'
import { type Hit, Line } from './line.js'
import { firstOfNeither, nameOf, whoIsMeant, wordsBeforeNor } from './named.js'
import { possibleIn } from './possible.js'
import { type SilentOne, silentOne } from './silent-one.js'
import { isSomebody } from './somebody.js'

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
      const earlier = trees.slice(0, at)
      const who = silentOne(earlier, tree, pattern, hit)
      if (who !== null && pattern.needs !== undefined && !isSomebody(who, actors, pattern.needs)) continue
      const silences =
        who === null
          ? ofNobody(outlet, pattern, hit)
          : [firstOf(who, tree), whoIsMeant(who, earlier, hit, actors)].flatMap(one =>
              one === null ? [] : silenceFrom(one, who, { tree, pattern, hit, actors, text }),
            )
      const verbs = verbsOf(tree, pattern, hit)
      for (const silence of silences) found.push({ silence, sentence: tree.sentence.index, verbs, rule: pattern.id })
    }
  }
  return found
}

/** "could not be established": by whoever publishes it. "There was no claim of responsibility": from no one. */
function ofNobody(outlet: string | null, { kind, silent }: SilencePattern, { first, last }: Hit): Silence[] {
  const name = silent === 'nobody' ? 'No one' : silent === 'reporter' ? outlet : null
  return name === null ? [] : [{ words: { start: first.start, end: last.end }, actor: null, name, about: null, kind }]
}

/** The army of "Neither the army nor the rebels commented", where the rebels were found. */
function firstOf(who: SilentOne, tree: Tree): SilentOne | null {
  const word = who.tree === tree ? firstOfNeither(tree, who.word) : null
  return word === null || word === who.word ? null : { tree, word }
}

/** The verbs that make no claim: those of the silence, and those of the question it leaves open. */
function verbsOf(tree: Tree, pattern: SilencePattern, hit: Hit): Token[] {
  if (pattern.told !== undefined) return []
  // Of "neither confirmed nor denied" the second verb too.
  const end = pattern.kind === 'neither-confirms-nor-denies' ? hit.last : hit.verb
  const own = tree.tokens
    .slice(hit.first.index, end.index + 1)
    .filter(
      ({ upos, index, lemma }) =>
        index === hit.verb.index ||
        upos === 'VERB' ||
        upos === 'ADJ' ||
        lemma === 'position' ||
        lemma === 'soon' ||
        lemma === 'early',
    )
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

/** Where a silence stands. */
interface Place {
  readonly tree: Tree
  readonly pattern: SilencePattern
  readonly hit: Hit
  readonly actors: Actors
  readonly text: string
}

/** `found`: the word that the text has for whoever is meant, where it is another. */
function silenceFrom(who: SilentOne, found: SilentOne, { tree, pattern, hit, actors, text }: Place): Silence {
  const passedOver = pattern.told === 'content' || pattern.silent === 'object' ? [] : aboutOf(tree, hit, pattern.kind)
  const open = passedOver.length > 0 ? passedOver : openQuestion(tree, hit.last)
  const about = open.length > 0 ? open : askedOf(tree)
  const isFirst = who !== found && who.tree === tree && firstOfNeither(tree, found.word) === who.word
  const phrase = isFirst ? wordsBeforeNor(tree, who.word) : phraseOf(who, tree, hit)
  const here = who === found || isFirst ? phrase : phraseOf(found, tree, hit)
  const subject = pattern.silent === 'teller' ? subjectOf(tree, hit.verb) : null
  const unsaid = subject === null ? [] : nounPhrase(tree, subject)
  const ends = [...(found.tree === tree && !hit.bare ? here : []), ...unsaid, hit.first, hit.last, ...open]
  return {
    words: { start: Math.min(...ends.map(({ start }) => start)), end: Math.max(...ends.map(({ end }) => end)) },
    actor: actors.at(who.tree.sentence.index, who.word)?.id ?? null,
    name: nameOf(who, phrase, actors, text),
    about: about.length > 0 ? textOf(text, about) : unsaid.length > 0 ? textOf(text, unsaid) : null,
    kind: pattern.kind,
  }
}

/** The words that name the silent one: "union" of "neither union". */
function phraseOf({ tree, word }: SilentOne, where: Tree, { first }: Hit): readonly Token[] {
  if (word.upos === 'PRON' || /^(?:him|her|them)$/iu.test(word.form)) return [word]
  // "No one has claimed the raid".
  const no = tree.tokens[word.index - 1]
  if (no !== undefined && /^one$/iu.test(word.form) && /^no$/iu.test(no.form)) return [no, word]
  // "The union withheld the names" is no union withheld.
  const reaches = tree === where && word.index < first.index
  const all = nounPhrase(tree, word).filter(({ index }) => !reaches || index < first.index)
  const phrase = /^['’]s?$/u.test(all.at(-1)?.form ?? '') ? all.slice(0, -1) : all
  // "no word from the palace so far"
  const until = phrase.findIndex(({ form }, at) => at > 0 && /^(?:so|yet|either|today|tonight)$/iu.test(form))
  const rest = (until < 0 ? phrase : phrase.slice(0, until)).filter(
    ({ form }, at) => at > 0 || !/^(?:no|neither|none)$/iu.test(form) || /^one$/iu.test(phrase[1]?.form ?? ''),
  )
  return rest.length === 0 ? phrase : rest
}
