import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, nounPhrase, type Tree, textOf } from '../tree.js'
import { type Draft, folded, keyOf } from './draft.js'
import { voiceNoun } from './voices.js'

/**
 * People and bodies that stand without a name: "insurgents", "two senior army officers", "the ministry". The same words are the same
 * actor; "the ministry" again means the last one spoken of; a description in apposition to a name is of the one who bears it.
 */
export function addDescribed(trees: readonly Tree[], named: readonly Draft[], text: string): Draft[] {
  const byHead = new Map(named.flatMap(draft => draft.heads.map(head => [head, draft] as const)))
  const byWords = new Map<string, Draft>()
  const latest = new Map<string, Draft>()
  for (const tree of trees) {
    for (const token of tree.tokens) {
      const here = byHead.get(keyOf(tree.sentence.index, token))
      if (here !== undefined) remember(token, here, latest)
      else if (describes(tree, token)) bind(tree, token, text, { byHead, byWords, latest })
    }
  }
  return [...byWords.values()]
}

interface Known {
  readonly byHead: Map<string, Draft>
  readonly byWords: Map<string, Draft>
  /** For each noun the actor that was last called so. */
  readonly latest: Map<string, Draft>
}

function describes(tree: Tree, token: Token): boolean {
  if (token.upos !== 'NOUN' || ['compound', 'amod', 'flat'].includes(baseOf(token.relation))) return false
  const noun = voiceNoun(token)
  return noun?.alone === true && !isNobody(tree, token)
}

/** "no officers" are nobody. */
const isNobody = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token, 'det').some(det => /^(no|neither)$/iu.test(det.form))

function bind(tree: Tree, token: Token, text: string, known: Known): void {
  const sentence = tree.sentence.index
  const words = nounPhrase(tree, token)
  const span = { start: words[0]?.start ?? token.start, end: words.at(-1)?.end ?? token.end }
  const name = textOf(text, words)
  const draft =
    bearerOf(tree, token, known) ?? againOf(tree, token, words, known) ?? known.byWords.get(folded(name)) ?? fresh(name, token)
  if (!known.byWords.has(folded(name)) && draft.mentions.length === 0) known.byWords.set(folded(name), draft)
  draft.mentions.push(span)
  draft.heads.push(keyOf(sentence, token))
  known.byHead.set(keyOf(sentence, token), draft)
  remember(token, draft, known.latest)
}

const fresh = (name: string, token: Token): Draft => ({
  name,
  kind: voiceNoun(token)?.actor ?? 'other',
  country: null,
  known: null,
  mentions: [],
  heads: [],
})

/** "Hassan Ghani, a rebel leader" and "rebel commander Samir Qasim": the one whose name stands in apposition. */
function bearerOf(tree: Tree, token: Token, { byHead }: Known): Draft | undefined {
  const head = headOf(tree, token)
  if (baseOf(token.relation) === 'appos' && head !== null) return byHead.get(keyOf(tree.sentence.index, head))
  const apposed = childrenBy(tree, token, 'appos', 'flat').find(child => byHead.has(keyOf(tree.sentence.index, child)))
  return apposed === undefined ? undefined : byHead.get(keyOf(tree.sentence.index, apposed))
}

/** "the ministry", "the same sources": a bare definite phrase is the last one of that noun, name or no name. */
function againOf(tree: Tree, token: Token, words: readonly Token[], { latest }: Known): Draft | undefined {
  const bare = words.every(word => word === token || /^(the|same)$/iu.test(word.form))
  const definite = childrenBy(tree, token, 'det').some(det => /^the$/iu.test(det.form))
  return bare && definite ? latest.get(numberedNoun(token)) : undefined
}

function remember(token: Token, draft: Draft, latest: Map<string, Draft>): void {
  if (token.upos === 'NOUN' || /^\p{Lu}/u.test(token.form)) latest.set(numberedNoun(token), draft)
}

/** The noun with its number: "the officials" are not "an official". */
const numberedNoun = (token: Token): string =>
  `${token.lemma.toLowerCase().replace(/s$/u, '')}/${/^NNP?S$/.test(token.xpos) ? 's' : ''}`
