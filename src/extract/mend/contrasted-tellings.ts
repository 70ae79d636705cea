import { gather } from '../../base/group.js'
import { CONTRASTS } from '../../lexicon/contrast.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend } from './mend.js'

/**
 * "The army said it had retaken Karsk, but residents said rebels were still there": who sets another account beside one that was told is told
 * by the report, and not by the teller of the first. Parsers join the second telling to what the first one tells.
 */
export const contrastedTellings: Mend = tree =>
  gather(tree.tokens, verb => {
    const first = isContrasted(tree, verb) ? tellingAround(tree, verb) : null
    return first === null ? [] : [[{ token: verb, head: first, relation: baseOf(verb.relation) === 'conj' ? 'conj' : 'advcl' }]]
  })

/** "The army says ten men died, but residents say": what stands before the second telling was told by the first. */
export const toldBeforeContrast: Mend = tree =>
  gather(tree.tokens, verb => {
    const first = isContrasted(tree, verb) ? headOf(tree, verb) : null
    const link = childrenBy(tree, verb, 'cc', 'mark')[0]
    if (first === null || link === undefined || !isTelling(first) || first.index > link.index) return []
    if (childrenBy(tree, first, 'ccomp', 'obj').length > 0) return []
    return childrenBy(tree, verb, 'ccomp')
      .filter(({ index }) => index > first.index && index < link.index)
      .map(token => [{ token, head: first, relation: 'ccomp' }])
  })

/** "but residents said", "while a monitor reported": with a doer of its own that is no pronoun. */
function isContrasted(tree: Tree, verb: Token): boolean {
  if (!isTelling(verb) || !/^(?:conj|advcl)$/u.test(baseOf(verb.relation))) return false
  const joined = childrenBy(tree, verb, 'cc', 'mark').some(({ form }) => CONTRASTS.has(form.toLowerCase()))
  return joined && childrenBy(tree, verb, 'nsubj').some(({ upos, index }) => upos !== 'PRON' && index < verb.index)
}

/** The verb that tells what the second telling was joined to. */
function tellingAround(tree: Tree, verb: Token): Token | null {
  const told = headOf(tree, verb)
  const telling = told !== null && baseOf(told.relation) === 'ccomp' ? headOf(tree, told) : null
  // "did not say how many had died but a nurse said"
  return telling !== null && telling.index < verb.index && telling.upos === 'VERB' && TELLING_LEMMAS.has(telling.lemma)
    ? telling
    : null
}

const LONGEST = 8

/**
 * "Residents spoke of shooting, and a person close to the movement said its men had left": behind a comma and "and" stands nothing but who tells,
 * up to the verb of telling. It is a telling beside the first, whatever the parser made of the two.
 */
export const joinedTellings: Mend = tree =>
  gather(tree.tokens, and => {
    const verb = /^and$/iu.test(and.form) && tree.tokens[and.index - 1]?.form === ',' ? verbBehind(tree, and) : null
    const teller = verb === null ? null : headOfPhrase(tree.tokens.slice(and.index + 1, verb.index))
    const first = verb === null ? undefined : tree.tokens.slice(0, and.index).find(token => isTelling(token))
    if (verb === null || teller === null || first === undefined) return []
    const isRight = childrenBy(tree, verb, 'nsubj').includes(teller) && (verb.head < 0 || headOf(tree, verb) === first)
    if (isRight) return []
    return [
      [
        ...(verb.head < 0 ? [{ token: first, head: null, relation: 'root' }] : []),
        { token: verb, head: first, relation: 'conj' },
        { token: teller, head: verb, relation: 'nsubj' },
        { token: and, head: verb, relation: 'cc' },
        ...childrenBy(tree, verb, 'nsubj')
          .filter(other => other.index < and.index)
          .map(token => ({ token, head: first, relation: 'nsubj' })),
      ],
    ]
  })

const isTelling = (token: Token): boolean => isFiniteVerb(token) && TELLING_LEMMAS.has(token.lemma)

/** "a person close to the movement said": the verb behind a phrase without another. */
function verbBehind({ tokens }: Tree, and: Token): Token | null {
  const behind = tokens.slice(and.index + 1, and.index + 2 + LONGEST)
  const at = behind.findIndex(({ upos, form }) => upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || /^[,;:]$/u.test(form))
  const verb = behind[at]
  return at > 0 && verb !== undefined && isTelling(verb) && /^(?:say|tell|add|report|confirm|warn|deny|insist)$/u.test(verb.lemma)
    ? verb
    : null
}

/** The last of the first nouns, and no pronoun: "he said he came, and they said so" may be all his. */
function headOfPhrase(phrase: readonly Token[]): Token | null {
  const isNoun = (token: Token | undefined): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN'
  const at = phrase.findIndex((token, place) => isNoun(token) && !isNoun(phrase[place + 1]))
  return phrase[0]?.upos === 'PRON' || at < 0 ? null : (phrase[at] ?? null)
}
