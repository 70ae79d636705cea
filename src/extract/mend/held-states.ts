import { gather } from '../../base/group.js'
import { REPORTING_VERBS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { isGrip } from '../grip.js'
import { childBy, childrenBy, childrenOf, headOf, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'

const TELLING: ReadonlySet<string> = new Set(REPORTING_VERBS.map(({ lemma }) => lemma))
const STILL =
  /^(?:now|still|again|back|already|also|firmly|fully|entirely|completely|largely|mostly|partly|once|currently|today|tonight)$/iu

/** "Vessen in rebel hands, monitors say", "Rebels in control of the port": what a line without a verb tells of who holds what. */
const withoutVerb: Mend = tree =>
  gather(tree.tokens, grip => {
    if (!isGrip(tree, grip)) return []
    const held = headOf(tree, grip)
    if (held === null || held.index > grip.index || !/^(?:NOUN|PROPN)$/u.test(held.upos)) return []
    if (!/^(?:nmod|parataxis|appos)/u.test(grip.relation) || childBy(tree, held, 'case') !== null) return []
    const top = headOf(tree, held)
    const isTold = top !== null && held.relation === 'nsubj' && childrenBy(tree, top, 'nsubj').length > 1
    if (!(top === null || isTold) || tree.tokens.some(word => isFiniteVerb(word) && word !== top && !tells(word, grip))) return []
    const moved = childrenOf(tree, held).filter(({ index }) => index > grip.index)
    return [
      [
        { token: grip, head: top, relation: top === null ? 'root' : 'ccomp' },
        { token: held, head: grip, relation: 'nsubj' },
        ...moved.map((token): Rehung => ({ token, head: grip, relation: token.relation })),
      ],
    ]
  })

/** "…, monitors say" behind it. */
const tells = (verb: Token, grip: Token): boolean => verb.index > grip.index && TELLING.has(verb.lemma)

/** "The town is back in army hands, officials said": of two subjects of a telling, the first is of the state that stands between them. */
const toldBehind: Mend = tree =>
  gather(tree.tokens, verb => {
    const subjects = verb.upos === 'VERB' ? childrenBy(tree, verb, 'nsubj') : []
    const [thing, teller] = subjects
    if (thing === undefined || teller === undefined || subjects.length > 2 || teller.index > verb.index) return []
    const state = childrenOf(tree, verb).find(
      word =>
        word.index > thing.index &&
        word.index < teller.index &&
        /^(?:obl|nmod|advmod|dep|advcl|parataxis)/u.test(word.relation) &&
        (copulaOf(tree, word)?.index ?? -1) > thing.index,
    )
    const copula = state === undefined ? null : copulaOf(tree, state)
    return state === undefined || copula === null
      ? []
      : [
          [
            { token: state, head: verb, relation: 'ccomp' },
            { token: thing, head: state, relation: 'nsubj' },
            { token: copula, head: state, relation: 'cop' },
          ],
        ]
  })

/** At times on the adverb between: "is back in army hands". */
function copulaOf(tree: Tree, state: Token): Token | null {
  const adverb = childBy(tree, state, 'advmod')
  return childBy(tree, state, 'cop') ?? (adverb === null ? null : childBy(tree, adverb, 'cop'))
}

/** "The town was now in the hands of the militia": what it was is in their hands, and not now. */
const behindAdverb: Mend = tree =>
  gather(tree.tokens, adverb => {
    const copula = STILL.test(adverb.form) && adverb.upos === 'ADV' ? childBy(tree, adverb, 'cop') : null
    const grip = childrenOf(tree, adverb).find(word => word.index > adverb.index && isGrip(tree, word))
    if (copula === null || copula.index > adverb.index || grip === undefined) return []
    const rest = childrenOf(tree, adverb).filter(word => word !== grip)
    return [
      [
        { token: grip, head: headOf(tree, adverb), relation: adverb.relation },
        { token: adverb, head: grip, relation: 'advmod' },
        ...rest.map((token): Rehung => ({ token, head: grip, relation: token.relation })),
      ],
    ]
  })

/** "drove the gangs out of the villages": out of where they were driven, and no kind of gangs; "nine out of ten" are some of them. */
const outOf: Mend = tree =>
  gather(tree.tokens, place => {
    const gone = place.relation === 'nmod' ? headOf(tree, place) : null
    const verb = gone?.relation === 'obj' && gone.upos !== 'NUM' ? headOf(tree, gone) : null
    const out = gone === null ? undefined : tree.tokens[gone.index + 1]
    if (verb?.upos !== 'VERB' || place.upos === 'NUM' || out?.form !== 'out' || tree.tokens[out.index + 1]?.form !== 'of')
      return []
    return out.head === place.index ? [[{ token: place, head: verb, relation: 'obl' }]] : []
  })

/** "Vessen under rebel control, army admits": who admits it tells it, and is no part of it. */
const toldAfter: Mend = tree =>
  gather(tree.tokens, verb => {
    const grip = /^acl/u.test(verb.relation) && TELLING.has(verb.lemma) ? headOf(tree, verb) : null
    const teller = childBy(tree, verb, 'nsubj')
    if (grip === null || teller === null || !isGrip(tree, grip) || teller.index > verb.index || /^W/u.test(teller.xpos)) return []
    const isLast = tree.tokens.slice(verb.index + 1).every(({ upos }) => upos === 'PUNCT')
    if (!isLast || !tree.tokens.slice(grip.index, teller.index).some(({ form }) => form === ',')) return []
    return [
      [
        { token: verb, head: headOf(tree, grip), relation: grip.relation },
        { token: grip, head: verb, relation: 'ccomp' },
      ],
    ]
  })

/** "rebel-held Vessen came under fire", "captured rebel-held Vessen": what holds behind the hyphen says of the noun behind it who has it. */
const heldBefore: Mend = tree =>
  gather(tree.tokens, held => {
    const place = tree.tokens[held.index + 1]
    const hyphen = tree.tokens[held.index - 1]
    const isHeld = /^(?:held|controlled|occupied)$/iu.test(held.form) && /^[-‐-–]$/u.test(hyphen?.form ?? '')
    if (!isHeld || held.index < 2 || hyphen?.start !== tree.tokens[held.index - 2]?.end || place?.upos !== 'PROPN') return []
    if (held.relation === 'amod' && held.head === place.index)
      return place.relation === 'ccomp' && headOf(tree, place)?.upos === 'VERB'
        ? [[{ token: place, head: headOf(tree, place), relation: 'obj' }]]
        : []
    const clause = headOf(tree, place)
    if (clause === held) return behindVerb(tree, held, place)
    if (clause === null || headOf(tree, clause) !== held) return []
    const rest = childrenOf(tree, held).filter(word => word !== clause && word.index > place.index)
    return [
      [
        { token: clause, head: headOf(tree, held), relation: held.relation },
        { token: held, head: place, relation: 'amod' },
        ...rest.map((token): Rehung => ({ token, head: clause, relation: token.relation })),
      ],
    ]
  })

/** "attacked army-held Vessen on Monday": the place is what was attacked, then. */
function behindVerb(tree: Tree, held: Token, place: Token): readonly (readonly Rehung[])[] {
  const verb = tree.tokens[held.index - 3]
  if (verb?.upos !== 'VERB' || place.relation !== 'obj') return []
  const rest = childrenOf(tree, held).filter(({ index }) => index > place.index)
  return [
    [
      { token: place, head: verb, relation: 'obj' },
      { token: held, head: place, relation: 'amod' },
      ...rest.map((token): Rehung => ({ token, head: verb, relation: token.relation })),
    ],
  ]
}

/** Who holds what, told without a verb or beside one that it has nothing to do with. */
export const heldStates: Mend = tree => [
  ...withoutVerb(tree),
  ...toldBehind(tree),
  ...behindAdverb(tree),
  ...outOf(tree),
  ...toldAfter(tree),
  ...heldBefore(tree),
]
