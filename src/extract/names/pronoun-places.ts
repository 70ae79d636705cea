import type { Actor, Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import { headOf, keyOf, type Tree } from '../tree.js'
import type { Actors } from './actors.js'
import { actorOf, type Candidate } from './candidates.js'

/** A pronoun where it stands. */
export interface Place {
  readonly tree: Tree
  readonly token: Token
  readonly isQuoted: boolean
  /** Who tells what it stands in, and where; null where nobody does. */
  readonly teller: {
    readonly token: Token
    readonly sentence: number
    readonly actor: Actor | null
    /** Whom it was told to. */
    readonly hands: readonly Token[]
  } | null
}

/** What is known of the report so far. */
interface Known {
  /** Whom pronouns before it in the sentence mean. */
  readonly bound: readonly Candidate[]
  readonly actors: Actors
  readonly quoted: ReadonlySet<number>
}

export function placeOf(tree: Tree, token: Token, told: readonly Attribution[], known: Known): Place {
  const { bound, actors, quoted } = known
  const holds = (found: Attribution) =>
    found.sentence === tree.sentence
      ? found.content.includes(token)
      : found.continued.some(({ sentence }) => sentence === tree.sentence)
  const [around] = told.filter(holds).sort((a, b) => a.content.length - b.content.length)
  const isQuoted = quoted.has(keyOf(tree.sentence.index, token))
  const said = around?.source ?? null
  // "Sayed, who told Dolan he would help": who told it is Sayed.
  const source = said !== null && /^who$/iu.test(said.form) ? (aboutRelative(tree, said) ?? said) : said
  if (around === undefined || source === null || source === token) return { tree, token, isQuoted, teller: null }
  const sentence = around.sentence.index
  const home = sentence === tree.sentence.index ? actorOf(tree, source, actors) : actors.at(sentence, source)
  const actor = bound.find(each => each.token === source)?.actor ?? home
  return { tree, token, isQuoted, teller: { token: source, sentence, actor, hands: around.hands } }
}

/** Whether the pronoun stands in the unquoted words of somebody named before it in the sentence; of one named behind it, it is another's. */
export const isToldBy = (tree: Tree, token: Token, isQuoted: boolean, teller: Place['teller']): boolean =>
  teller !== null && !isQuoted && teller.sentence === tree.sentence.index && teller.token.index < token.index

/** Whom a relative clause with this word as its subject is about. */
function aboutRelative(tree: Tree, word: Token): Token | null {
  const verb = headOf(tree, word)
  return verb?.relation === 'acl:relcl' ? headOf(tree, verb) : null
}
