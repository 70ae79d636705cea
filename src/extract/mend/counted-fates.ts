import { gather } from '../../base/group.js'
import { oneOf, oneOfInAnyCase } from '../../base/one-of.js'
import { COUNTING_VERBS } from '../../lexicon/numbers.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { childBy, headOf, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend } from './mend.js'

const isFate = oneOfInAnyCase('dead killed wounded injured missing displaced homeless detained')
const isCount = oneOfInAnyCase('number numbers toll count figure tally total')

/** "The number of wounded rose", "the toll stands at eleven killed": what befell those who are counted is told of them, and no event of its own. */
export const countedFates: Mend = tree =>
  gather(tree.tokens, word => {
    if (!isFate(word.form)) return []
    const change = behindCount(tree, word) ?? behindNumber(tree, word)
    return change === null ? [] : [change]
  })

/** "the number of wounded", "the number of the displaced": hung on the verb behind it. */
function behindCount(tree: Tree, word: Token): ReturnType<Mend>[number] | null {
  const article = tree.tokens[word.index - 1]?.form.toLowerCase() === 'the' ? tree.tokens[word.index - 1] : undefined
  const of = tree.tokens[word.index - (article === undefined ? 1 : 2)]
  const count = of?.form.toLowerCase() === 'of' ? tree.tokens[of.index - 1] : undefined
  if (of === undefined || count === undefined || !isCount(count.form)) return null
  // "the number of wounded soldiers"
  const above = headOf(tree, word)
  if (above === count || above?.upos === 'NOUN' || above?.upos === 'PROPN') return null
  return [
    // A participle is to tell nothing of its own.
    { token: word, head: count, relation: word.upos === 'VERB' ? 'amod' : 'nmod' },
    { token: of, head: word, relation: 'case' },
    ...(article === undefined ? [] : [{ token: article, head: word, relation: 'det' }]),
  ]
}

const isLink = oneOf('at to of')

/** "stands at eleven killed", "rose to nine dead": behind a verb that a count is the subject of. */
function behindNumber(tree: Tree, word: Token): ReturnType<Mend>[number] | null {
  const number = tree.tokens[word.index - 1]
  const link = tree.tokens[word.index - 2]
  if (number?.upos !== 'NUM' || link === undefined) return null
  const told = toldFate(tree, { link, number, word })
  if (told !== null || !isLink(link.form)) return told
  const verb = tree.tokens.slice(0, link.index).findLast(({ upos }) => upos === 'VERB')
  const subject = verb === undefined ? null : childBy(tree, verb, 'nsubj')
  if (verb === undefined || subject === null || !isCount(subject.form)) return null
  return [
    { token: number, head: verb, relation: 'obl' },
    { token: word, head: number, relation: 'amod' },
  ]
}

const tellsOf = oneOf('speak tell talk hear')

type Fate = Readonly<Record<'link' | 'number' | 'word', Token>>

/** "spoke of nine dead and twenty wounded", "has recorded 41 dead": that nine were dead, and twenty wounded; "of nine wounded soldiers" are the soldiers. */
function toldFate(tree: Tree, { link, number, word }: Fate): ReturnType<Mend>[number] | null {
  if (/^(?:NOUN|PROPN)$/u.test(tree.tokens[word.index + 1]?.upos ?? '')) return null
  if (link.upos === 'VERB' && COUNTING_VERBS.has(link.lemma))
    return [
      { token: word, head: link, relation: 'ccomp' },
      { token: number, head: word, relation: 'nsubj' },
    ]
  const first = link.form === 'and' ? tree.tokens[link.index - 1] : undefined
  const of = first === undefined ? link : tree.tokens[link.index - 3]
  const verb = tree.tokens.slice(0, of?.index).findLast(({ upos }) => upos === 'VERB')
  if (of?.form !== 'of' || verb === undefined || !tellsOf(verb.lemma)) return null
  if (first !== undefined && !(isFate(first.form) && tree.tokens[first.index - 1]?.upos === 'NUM')) return null
  return [
    { token: word, head: first ?? verb, relation: first === undefined ? 'ccomp' : 'conj' },
    { token: number, head: word, relation: 'nsubj' },
    { token: link, head: word, relation: first === undefined ? 'mark' : 'cc' },
  ]
}

/** A bare number that is who a predicate tells of. */
export const bareNumbers: Mend = tree => [...beforeCopulas(tree), ...beforeVerbs(tree)]

/** "4,000 flee Karsk", "says 4,000 have fled": a bare number right before a finite verb without a subject. */
const beforeVerbs: Mend = tree =>
  gather(tree.tokens, number => {
    const finite = tree.tokens[number.index + 1]
    if (number.upos !== 'NUM' || finite === undefined || !isFiniteVerb(finite)) return []
    // "released 12 captured guards": whoever is released does nothing.
    const isTold = number.relation === 'obj' && TELLING_LEMMAS.has(headOf(tree, number)?.lemma ?? '')
    if (!isTold && !/^(?:discourse|dep)$/u.test(number.relation)) return []
    const predicate = finite.upos === 'AUX' ? headOf(tree, finite) : finite
    if (predicate === null || predicate.index < finite.index || childBy(tree, predicate, 'nsubj', 'csubj', 'expl') !== null)
      return []
    return [[{ token: number, head: predicate, relation: 'nsubj' }]]
  })

/** "Thirty are dead", "thirteen have been returned", "three more are missing": right before a copula. */
const beforeCopulas: Mend = tree =>
  gather(tree.tokens, number => {
    const predicate = number.upos === 'NUM' && number.relation === 'root' ? predicateBehind(tree, number) : null
    return predicate === null
      ? []
      : [
          [
            { token: predicate, head: null, relation: 'root' },
            { token: number, head: predicate, relation: isPassive(tree, predicate) ? 'nsubj:pass' : 'nsubj' },
            ...tree.tokens
              .filter(({ head, relation }) => head === number.index && relation === 'punct')
              .map(token => ({ token, head: predicate, relation: 'punct' })),
          ],
        ]
  })

function predicateBehind(tree: Tree, number: Token): Token | null {
  const next = tree.tokens[number.index + 1]
  const auxiliary = /^(?:more|others)$/u.test(next?.form ?? '') ? tree.tokens[number.index + 2] : next
  if (auxiliary?.upos !== 'AUX' || !/^(?:cop|aux)/u.test(auxiliary.relation)) return null
  const predicate = headOf(tree, auxiliary)
  const isPredicate = predicate !== null && /^(?:ADJ|VERB)$/u.test(predicate.upos) && headOf(tree, predicate) === number
  return isPredicate && childBy(tree, predicate, 'nsubj', 'nsubj:pass', 'expl') === null ? predicate : null
}

const isPassive = (tree: Tree, verb: Token): boolean => childBy(tree, verb, 'aux:pass') !== null

/** "There are at least 40 dead", as good as "40 are dead". */
export const thereAreDead: Mend = tree =>
  gather(tree.tokens, word => {
    if (!isFate(word.form) || !/^(?:ADJ|VERB)$/u.test(word.upos)) return []
    const number = tree.tokens[word.index - 1]
    const be = number?.upos === 'NUM' ? headOf(tree, number) : null
    const there = be === null ? undefined : tree.tokens[be.index - 1]
    if (number === undefined || be === null || there?.form.toLowerCase() !== 'there' || be.lemma !== 'be') return []
    const next = tree.tokens[word.index + 1]
    if (next !== undefined && /^(?:NOUN|PROPN)$/u.test(next.upos)) return []
    const isState = word.upos === 'ADJ'
    return [
      [
        { token: word, head: headOf(tree, be), relation: be.relation },
        { token: be, head: word, relation: isState ? 'cop' : 'aux:pass' },
        { token: there, head: word, relation: 'expl' },
        { token: number, head: word, relation: isState ? 'nsubj' : 'nsubj:pass' },
        ...tree.tokens
          .filter(
            ({ head, index }) => head === be.index && index !== there.index && index !== number.index && index !== word.index,
          )
          .map(token => ({ token, head: word, relation: token.relation })),
      ],
    ]
  })
