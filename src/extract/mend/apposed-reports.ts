import { gather } from '../../base/group.js'
import { TELLABLE } from '../../lexicon/untruth.js'
import type { Token } from '../../model/index.js'
import { headOf, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'

const LONGEST = 8

/**
 * "…, a claim the army rejected": what was told is called a claim behind a comma, and who answers it stands right behind without a "which".
 * Parsers take the claim for something taken, or done.
 */
export const apposedReports: Mend = tree =>
  gather(tree.tokens, noun => {
    const verb = isApposed(tree, noun) ? answerBehind(tree, noun) : null
    return verb === null ? [] : [rehung(tree, noun, verb)]
  })

/** ", a claim": nothing but words that describe it in between. */
function isApposed(tree: Tree, noun: Token): boolean {
  const { tokens } = tree
  if (!TELLABLE.has(noun.lemma.toLowerCase()) || noun.xpos !== 'NN') return false
  const article = articleOf(tree, noun)
  return /^an?$/iu.test(tokens[article]?.form ?? '') && /^[,–—-]$/u.test(tokens[article - 1]?.form ?? '')
}

const articleOf = ({ tokens }: Tree, noun: Token): number =>
  tokens.findLastIndex(({ index, upos }) => index < noun.index && upos !== 'ADJ')

/** The finite verb behind the phrase that follows; behind a "that" only one that answers, with nothing behind it: the rest says what is claimed. */
function answerBehind({ tokens }: Tree, noun: Token): Token | null {
  const that = /^(?:that|which)$/iu.test(tokens[noun.index + 1]?.form ?? '')
  const start = noun.index + (that ? 2 : 1)
  const phrase = tokens.slice(start, start + LONGEST)
  const end = phrase.findIndex(({ upos }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/u.test(upos))
  const first = phrase[end]
  if (end < 1 || first === undefined || !phrase.slice(0, end).some(({ upos }) => /^(?:NOUN|PROPN)$/u.test(upos))) return null
  const behind = tokens.slice(first.index, first.index + 4)
  const verb = behind.find(({ upos }) => upos === 'VERB')
  if (verb === undefined) return null
  const between = behind.slice(0, behind.indexOf(verb))
  if (!between.every(({ upos }) => /^(?:AUX|ADV)$/u.test(upos))) return null
  if (that) return ANSWERS.test(verb.lemma) && /^[.,;]$/u.test(tokens[verb.index + 1]?.form ?? '.') ? verb : null
  // "a charge the government called “a fabrication”": with a doer of its own no participle.
  const isPast = between.length === 0 && verb.xpos === 'VBN' && phrase[0]?.upos === 'DET'
  return isPast || [verb, ...between].some(isFiniteVerb) ? verb : null
}

const ANSWERS = /^(?:deny|dispute|reject|refute|rebut|dismiss|confirm|corroborate|contest)$/u

function rehung(tree: Tree, noun: Token, verb: Token): Rehung[] {
  const { tokens } = tree
  const statement = verb.head < 0 ? null : (tokens.find(({ head }) => head < 0) ?? null)
  if (statement === null || statement.index > noun.index || statement === noun) return []
  const doer = tokens
    .slice(noun.index + 1, verb.index)
    .find(word => /^(?:NOUN|PROPN|PRON)$/u.test(word.upos) && !isInside(tree, word, noun, verb))
  return [
    { token: noun, head: statement, relation: 'parataxis' },
    { token: verb, head: noun, relation: 'acl:relcl' },
    // "a report residents confirmed" may be read as one phrase.
    ...tokens
      .slice(0, noun.index)
      .filter(({ head, index }) => head > noun.index && head < verb.index && index >= articleOf(tree, noun))
      .map(token => ({ token, head: noun, relation: token.relation })),
    ...(doer === undefined || (doer.head === verb.index && doer.relation === 'nsubj')
      ? []
      : [{ token: doer, head: verb, relation: 'nsubj' }]),
  ]
}

/** Its head is another word of the phrase. */
function isInside(tree: Tree, word: Token, noun: Token, verb: Token): boolean {
  const head = headOf(tree, word)
  return head !== null && head.index > noun.index && head.index < verb.index
}
