import { oneOfInAnyCase } from '../../base/one-of.js'
import type { Certainty, Token } from '../../model/index.js'
import { childrenBy, headOf, type Tree } from '../tree.js'
import { type Judgement, weaken } from './judgement.js'

const isCharge = oneOfInAnyCase(
  'accused suspected charged indicted arraigned wanted tried blamed implicated investigated suspicion charge charges accusation accusations allegation allegations suspicions',
)
const isLink = oneOfInAnyCase('of with for in')

/** What is thought likelier than not; any other charge leaves it open. */
const THOUGHT: ReadonlySet<string> = new Set(['suspected'])

/** "suspected [of] killing", "on charges [of] illegally leaving", "charged two officers [with] killing": the word of the charge that a gerund stands behind. */
function chargeBefore(tree: Tree, gerund: Token): Token | null {
  if (gerund.xpos !== 'VBG') return null
  const link = tree.tokens.slice(0, gerund.index).findLast(({ upos }) => upos !== 'ADV')
  if (link === undefined || !isLink(link.form)) return null
  const charge = tree.tokens[link.index - 1]
  if (charge !== undefined && isCharge(charge.form)) return charge
  const verb = headOf(tree, gerund)
  const isOver =
    verb !== null && verb.upos === 'VERB' && verb.index < link.index && CHARGES[verb.lemma]?.includes(link.form.toLowerCase())
  return isOver === true ? verb : null
}

/** Verbs by which somebody is held to have done what stands behind the link, and the links. */
const CHARGES: Readonly<Record<string, readonly string[]>> = {
  charge: ['with'],
  indict: ['for'],
  arrest: ['for'],
  detain: ['for'],
  hold: ['for'],
  seek: ['for'],
  sue: ['for'],
  try: ['for'],
  suspect: ['of'],
  investigate: ['for'],
}

/** "two men suspected of planting the bomb", "charged with killing and robbing": nobody says that they did. What a teller accuses somebody of is the teller's. */
export function readCharge(tree: Tree, predicate: Token, stop: ReadonlySet<Token>, judged: Judgement): void {
  const first = predicate.relation === 'conj' && predicate.xpos === 'VBG' ? headOf(tree, predicate) : null
  const charge = chargeBefore(tree, predicate) ?? (first === null ? null : chargeBefore(tree, first))
  if (charge === null || stop.has(charge)) return
  const left: Certainty = THOUGHT.has(charge.form.toLowerCase()) ? 'probable' : 'possible'
  weaken(judged, left, 'hedge/charged', charge)
}

/** "two men [suspected of planting it]": a charge beside a noun whose deed is a claim of its own. */
export const isChargeBeside = (tree: Tree, token: Token): boolean =>
  token.relation === 'acl' &&
  isCharge(token.form) &&
  childrenBy(tree, token, 'advcl', 'xcomp').some(deed => chargeBefore(tree, deed) === token)
