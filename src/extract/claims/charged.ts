import { CHARGES, type Charge } from '../../lexicon/charges.js'
import type { Token } from '../../model/index.js'
import { childrenBy, headOf, type Tree } from '../tree.js'
import { type Judgement, negate, weaken } from './judgement.js'

const byWords = new Map(CHARGES.map(charge => [`${charge.lemma} ${charge.link}`, charge] as const))

interface Held {
  readonly charge: Charge
  readonly word: Token
}

/** "suspected [of] killing", "on charges [of] illegally leaving", "charged two officers [with] killing": the word of the charge that a gerund stands behind. */
function chargeBefore(tree: Tree, gerund: Token): Held | null {
  if (gerund.xpos !== 'VBG') return null
  const link = tree.tokens.slice(0, gerund.index).findLast(({ upos }) => upos !== 'ADV')
  if (link === undefined) return null
  const verb = headOf(tree, gerund)
  const isOver = verb !== null && verb.upos === 'VERB' && verb.index < link.index
  for (const word of [tree.tokens[link.index - 1], isOver ? verb : undefined]) {
    const charge = word === undefined ? undefined : byWords.get(`${word.lemma} ${link.form.toLowerCase()}`)
    if (word !== undefined && charge !== undefined) return { charge, word }
  }
  return null
}

/** "two men suspected of planting the bomb", "charged with killing and robbing": nobody says that they did. What a teller accuses somebody of is the teller's. */
export function readCharge(tree: Tree, predicate: Token, stop: ReadonlySet<Token>, judged: Judgement): void {
  const first = predicate.relation === 'conj' && predicate.xpos === 'VBG' ? headOf(tree, predicate) : null
  const held = chargeBefore(tree, predicate) ?? (first === null ? null : chargeBefore(tree, first))
  if (held === null) readNotGuilty(tree, predicate, judged)
  // "was wanted for killing" is nobody's wish.
  if (held === null || held.charge.certainty === null || (stop.has(held.word) && held.word.lemma !== 'want')) return
  weaken(judged, held.charge.certainty, 'hedge/charged', held.word)
}

/** "pleaded not guilty to killing two": he denies it; "was found not guilty of killing two": a court does not hold him to have done it. */
function readNotGuilty(tree: Tree, deed: Token, judged: Judgement): void {
  const link = deed.xpos === 'VBG' ? tree.tokens[deed.index - 1] : undefined
  const [not, guilty] = link === undefined ? [] : tree.tokens.slice(Math.max(0, link.index - 2), link.index)
  if (guilty?.lemma !== 'guilty' || not === undefined || !/^not$/iu.test(not.form)) return
  if (!/^(?:to|of)$/iu.test(link?.form ?? '')) return
  if (link?.form.toLowerCase() === 'of') negate(judged, 'negation/not-guilty', not)
  weaken(judged, link?.form.toLowerCase() === 'of' ? 'probable' : 'possible', 'hedge/not-guilty', guilty)
}

/** "two men [suspected of planting it]": a charge beside a noun whose deed is a claim of its own. */
export const isChargeBeside = (tree: Tree, token: Token): boolean =>
  token.relation === 'acl' && childrenBy(tree, token, 'advcl', 'xcomp').some(deed => chargeBefore(tree, deed)?.word === token)
