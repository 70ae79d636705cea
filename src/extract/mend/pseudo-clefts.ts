import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { childrenBy, headOf, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'

/** How far behind "what" its verb, and behind that the "is" may stand. */
const REACH = 9

/**
 * "What frightens us is that the dam has burst", "What we do know is that he left": what is told is the clause behind "that", and the words before it
 * lead up to it. Their verb keeps the "is", by which it is known as such.
 */
export const pseudoClefts: Mend = tree =>
  gather(tree.tokens, what => {
    if (!/^what$/iu.test(what.form) || !opensStatement(tree, what)) return []
    const be = tree.tokens.find(
      ({ index, lemma, upos }) => index > what.index + 1 && index < what.index + REACH && lemma === 'be' && upos === 'AUX',
    )
    const that = be === undefined ? undefined : tree.tokens[be.index + 1]
    if (be === undefined || that?.form.toLowerCase() !== 'that' || that.relation !== 'mark') return []
    const verb = tree.tokens.findLast(({ index, upos }) => index > what.index && index < be.index && upos === 'VERB')
    const told = headOf(tree, that)
    if (verb === undefined || told === null || told.index < that.index) return []
    const place = placeOf([what, verb, be, told])
    return place === null
      ? []
      : [
          [
            { token: told, head: headOf(tree, place), relation: place.head < 0 ? 'root' : relationFor(place) },
            { token: verb, head: told, relation: 'advcl' },
            { token: what, head: verb, relation: what.index === verb.index - 1 ? 'nsubj' : 'obj' },
            { token: be, head: verb, relation: 'dep' },
            ...subjectBefore(tree, what, verb),
          ],
        ]
  })

const opensStatement = ({ tokens }: Tree, { index }: Token): boolean =>
  index === 0 || /^["“”'‘(,:;]$|^(?:but|and)$/iu.test(tokens[index - 1]?.form ?? '')

/** Of words under one another the one that hangs on none of them. */
const placeOf = (words: readonly Token[]): Token | null =>
  words.find(({ head }) => !words.some(({ index }) => index === head)) ?? null

const relationFor = ({ relation }: Token): string => (/^(?:nsubj|obj|obl|advcl|csubj)/u.test(relation) ? 'ccomp' : relation)

/** "What [we] know". */
const subjectBefore = (tree: Tree, what: Token, verb: Token): Rehung[] => {
  const next = tree.tokens[what.index + 1]
  return next !== undefined && next.index < verb.index && /^(?:PRON|NOUN|PROPN)$/u.test(next.upos)
    ? [{ token: next, head: verb, relation: 'nsubj' }]
    : []
}

/** "The premier, who was in Vessen for talks, cut his trip short": of two subjects of one verb "who" is that of the state before the comma. */
export const statesBetweenCommas: Mend = tree =>
  gather(tree.tokens, who => {
    const verb = /^(?:who|which)$/iu.test(who.form) && who.relation === 'nsubj' ? headOf(tree, who) : null
    const noun =
      verb === null ? undefined : childrenBy(tree, verb, 'nsubj').find(({ index, upos }) => index < who.index && upos !== 'PRON')
    const state = tree.tokens.find(
      word =>
        word.index > who.index &&
        word.index < (verb?.index ?? 0) &&
        (headOf(tree, word) === verb || headOf(tree, word) === noun) &&
        childrenBy(tree, word, 'cop').some(cop => isFiniteVerb(cop) && cop.index > who.index),
    )
    return verb === null || noun === undefined || state === undefined
      ? []
      : [
          [
            { token: state, head: noun, relation: 'acl:relcl' },
            { token: who, head: state, relation: 'nsubj' },
          ],
        ]
  })

/** "According to guards who were present, three men entered": whoever stands behind the comma did. */
export const accordingToWhom: Mend = tree =>
  gather(tree.tokens, source => {
    const verb = source.relation === 'nsubj' ? headOf(tree, source) : null
    const isSource = childrenBy(tree, source, 'case').some(({ form }) => /^according$/iu.test(form))
    const doer = childrenBy(tree, source, 'conj').find(
      word => childrenBy(tree, word, 'cc').length === 0 && word.index > source.index,
    )
    const isBehindComma = doer !== undefined && tree.tokens.slice(source.index, doer.index).some(({ form }) => form === ',')
    return verb === null || !isSource || doer === undefined || !isBehindComma
      ? []
      : [
          [
            { token: source, head: verb, relation: 'obl' },
            { token: doer, head: verb, relation: 'nsubj' },
          ],
        ]
  })
