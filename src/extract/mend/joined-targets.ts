import { gather } from '../../base/group.js'
import { inWordClass, isPersonWord } from '../../lexicon/events/index.js'
import type { Token } from '../../model/index.js'
import { isEventNoun, isNoThing } from '../events/index.js'
import { childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import type { Mend, Rehung } from './mend.js'

/**
 * What a list is a list of: "the murder of six priests and two cooks", "bombs went off at the hotel and at a bank", "attacked with stones a
 * bank and two shops", "Kovac, Weiss and the driver were shot". Parsers hang the later ones on the deed, or on a word before the first.
 */
export const joinedTargets: Mend = tree => [
  ...ofDeeds(tree),
  ...ofWholes(tree),
  ...behindVerbs(tree),
  ...ofObjects(tree),
  ...crossed(tree),
  ...apposed(tree),
  ...subjectLists(tree),
]

/** "The murder of six priests and two cooks": nobody joins people or houses to a deed. */
const ofDeeds = (tree: Tree): Rehung[][] =>
  gather(tree.tokens, deed => {
    const joined = isEventNoun(deed) ? childrenBy(tree, deed, 'conj').filter(isThing) : []
    const first = joined.length === 0 ? undefined : childrenBy(tree, deed, 'nmod').find(child => child.index > deed.index)
    const mark = first === undefined ? null : childBy(tree, first, 'case')
    if (first === undefined || mark === null || !DONE_TO.test(mark.form)) return []
    return listed(tree, first, joined, ({ index }) => {
      const [noun, again] = [tree.tokens[index] as Token, childBy(tree, tree.tokens[index] as Token, 'case')]
      // "A clash between the army and rebels": of two sides one is no clash.
      if (/^between$/iu.test(mark.form)) return again === null && !isEventNoun(noun)
      if (again !== null) return again.lemma === mark.lemma && !isEventNoun(noun)
      return isAlike(first, noun)
    })
  })

const DONE_TO = /^(?:of|on|against|at|to|between|with)$/iu

/** "Offices of unions and houses of their members": of each kind two are joined, not a house to a union. */
const ofWholes = (tree: Tree): Rehung[][] =>
  gather(tree.tokens, last => {
    const whole = last.relation === 'conj' && isThing(last) ? headOf(tree, last) : null
    const first = whole === null || whole.relation !== 'nmod' || whole.index > last.index ? null : headOf(tree, whole)
    if (whole === null || first === null || first.index > whole.index || childBy(tree, last, 'case') !== null) return []
    const kind = kindOf(last)
    if (kind === null || kind === 'name' || kindOf(first) !== kind || kindOf(whole) === kind) return []
    // "The home of the mayor and the police station": without one of its own, of two things whose first is somebody's.
    if (childBy(tree, last, 'nmod') === null && (kind !== 'thing' || kindOf(whole) !== 'person')) return []
    return listed(tree, first, [last], () => true)
  })

/** "went off at the hotel and at a bank": a second phrase with the same preposition goes on with the first. */
const behindVerbs = (tree: Tree): Rehung[][] =>
  gather(tree.tokens, verb => {
    const joined = verb.upos === 'VERB' ? childrenBy(tree, verb, 'conj').filter(isThing) : []
    const [second] = joined
    const mark = second === undefined ? null : childBy(tree, second, 'case')
    if (second === undefined || mark === null || childBy(tree, second, 'cop', 'nsubj') !== null) return []
    const first = childrenBy(tree, verb, 'obl').findLast(
      child => child.index < second.index && childBy(tree, child, 'case')?.lemma === mark.lemma,
    )
    return first === undefined ? [] : listed(tree, first, [second], () => true)
  })

/** "retook the port and the airport": what stands right behind the object goes on with it, and is nothing that anybody does. */
const ofObjects = (tree: Tree): Rehung[][] =>
  gather(tree.tokens, verb => {
    const joined = verb.upos === 'VERB' ? childrenBy(tree, verb, 'conj').filter(isThing) : []
    const first = joined.length === 0 ? null : childBy(tree, verb, 'obj')
    if (first === null || first.index < verb.index || kindOf(first) === null) return []
    const things = joined.filter(
      word => word.index > first.index && kindOf(word) === kindOf(first) && childBy(tree, word, 'case', 'cop', 'nsubj') === null,
    )
    return things.length === 0 ? [] : listed(tree, first, things, () => true)
  })

/** "attacked with stones a bank and two shops": the last is joined to what stands right before it. */
const crossed = (tree: Tree): Rehung[][] =>
  gather(tree.tokens, last => {
    const first = last.relation === 'conj' && isThing(last) ? headOf(tree, last) : null
    const verb = first === null || first.index > last.index ? null : headOf(tree, first)
    if (first === null || verb === null || verb.upos !== 'VERB' || verb.index > first.index) return []
    const between = childrenBy(tree, verb, 'obj').find(child => child.index > first.index && child.index < last.index)
    return between === undefined || !isThing(between) ? [] : listed(tree, between, [last], () => true)
  })

/** "At the mill, the school and the town hall": of three things one behind the other the second is not what the first is called. */
const apposed = (tree: Tree): Rehung[][] =>
  gather(tree.tokens, second => {
    const first = second.relation === 'appos' && second.upos === 'NOUN' ? headOf(tree, second) : null
    if (first === null || first.upos !== 'NOUN' || first.lemma === second.lemma || first.index > second.index) return []
    const last = childrenBy(tree, second, 'conj').find(child => childBy(tree, child, 'cc')?.lemma === 'and')
    if (last === undefined || ![first, second, last].every(word => kindOf(word) === 'thing')) return []
    return listed(tree, first, [second], () => true)
  })

/** "Kovac, Weiss and the driver were shot": of several subjects side by side the last has the "and". */
const subjectLists = (tree: Tree): Rehung[][] =>
  gather(tree.tokens, verb => {
    const subjects = verb.upos === 'VERB' ? childrenBy(tree, verb, 'nsubj').filter(({ index }) => index < verb.index) : []
    const [first, ...rest] = subjects
    const last = rest.at(-1)
    if (first === undefined || last === undefined || !subjects.every(isThing)) return []
    const ends = childrenBy(tree, last, 'conj').some(child => isThing(child) && childBy(tree, child, 'cc') !== null)
    return ends ? listed(tree, first, rest, () => true) : []
  })

/** Those that stand one behind the other, with no more than a comma or "and" between them. */
function listed(tree: Tree, first: Token, rest: readonly Token[], suits: (token: Token) => boolean): Rehung[][] {
  const change: Rehung[] = []
  const moved = new Set(rest.flatMap(token => subtree(tree, token)))
  let end = wordsOf(tree, first).findLast(token => !moved.has(token))?.index ?? first.index
  for (const token of rest) {
    const words = wordsOf(tree, token)
    const opens = words[0]?.index ?? token.index
    if (opens <= end || !tree.tokens.slice(end + 1, opens).every(isBetween) || !suits(token)) break
    change.push({ token, head: first, relation: 'conj' })
    end = words.at(-1)?.index ?? token.index
  }
  return change.length === 0 ? [] : [change]
}

/** Parsers hang the full stop anywhere. */
const wordsOf = (tree: Tree, token: Token): Token[] => subtree(tree, token).filter(({ upos }) => upos !== 'PUNCT')

const isBetween = ({ form, upos }: Token): boolean => form === ',' || upos === 'CCONJ'

const isThing = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN'

/** Two people, two buildings, or a name and either. */
function isAlike(one: Token, other: Token): boolean {
  const [first, second] = [kindOf(one), kindOf(other)]
  return first !== null && second !== null && (first === second || first === 'name' || second === 'name')
}

function kindOf(token: Token): 'name' | 'person' | 'thing' | null {
  if (token.upos === 'PROPN') return 'name'
  if (isNoThing(token)) return null
  const lemma = token.lemma.toLowerCase()
  if (THINGS.some(each => inWordClass(lemma, each))) return 'thing'
  return isPersonWord(lemma) || PERSONS.some(each => inWordClass(lemma, each)) ? 'person' : null
}

const THINGS = ['@facility', '@works', '@property', '@vehicle', '@road', '@place']
const PERSONS = ['@civilian', '@leader', '@armed', '@police', '@prisoner']
