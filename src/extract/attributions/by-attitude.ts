import { gather } from '../../base/group.js'
import { ATTITUDES, type AttitudeRow } from '../../lexicon/reporting/attitudes.js'
import { CARRIERS } from '../../lexicon/reporting/phrases.js'
import type { Token } from '../../model/index.js'
import { isQuoteMark } from '../quotation.js'
import { baseOf, childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { handsOf } from './hands.js'
import { agentOf, caseOf, doerOf, isPassive, sourcePhrase, trimmed } from './sources.js'

const demands = ({ object, infinitive, clause, prepositions }: AttitudeRow): number =>
  Number(object) + Number(infinitive || clause || prepositions.length > 0)

const byWord = new Map<string, AttitudeRow[]>()
for (const row of ATTITUDES) {
  const key = `${row.upos} ${row.lemma}`
  // What asks for more is tried first.
  byWord.set(
    key,
    [...(byWord.get(key) ?? []), row].sort((a, b) => demands(b) - demands(a)),
  )
}

/**
 * What somebody holds, wants or talks about: "backed the plan", "declined to comment", "criticism of the raid". `taken`: the tellings of
 * the sentence; a word that is part of one, and an attitude whose content holds one, is left to it.
 */
export function byAttitude(tree: Tree, taken: readonly Attribution[]): Attribution[] {
  const cues = new Set(taken.flatMap(found => found.cue))
  return gather(tree.tokens, word => {
    if (cues.has(word) || ['amod', 'case', 'mark', 'compound', 'fixed'].includes(baseOf(word.relation))) return []
    const rows = byWord.get(`${word.upos} ${word.lemma.toLowerCase()}`)
    const content = rows === undefined ? null : contentOf(tree, word, rows)
    if (content === null || content.tokens.some(token => cues.has(token))) return []
    const source = content.row.raising ? null : sourceOf(tree, word)
    const mayBeUnsaid = content.row.raising || isPassive(tree, word)
    if (source === null ? !mayBeUnsaid : content.tokens.includes(source)) return []
    return [attributionFrom(tree, word, source, content)]
  })
}

interface Content {
  readonly row: AttitudeRow
  readonly head: Token
  readonly tokens: readonly Token[]
}

function contentOf(tree: Tree, word: Token, rows: readonly AttitudeRow[]): Content | null {
  for (const row of rows) {
    const parts = partsOf(tree, word, row)
    const [head] = parts
    if (head === undefined) continue
    const tokens = [...new Set(parts.flatMap(part => subtree(tree, part)))].filter(
      token => token.index > word.index || token.index > head.index,
    )
    if (tokens.length > 0) return { row, head, tokens: trimmed(tokens.sort((a, b) => a.index - b.index)) }
  }
  return null
}

/** The dependents that make the content; none where a part that the row asks for is missing. */
function partsOf(tree: Tree, word: Token, row: AttitudeRow): Token[] {
  if (row.raising) {
    const [subject, predicate] = [childBy(tree, word, 'nsubj'), childBy(tree, word, 'xcomp', 'ccomp')]
    return predicate === null ? [] : [...(subject === null || childBy(tree, word, 'expl') !== null ? [] : [subject]), predicate]
  }
  const passive = isPassive(tree, word)
  const object = passive ? childBy(tree, word, 'nsubj') : childBy(tree, word, 'obj', 'iobj')
  const tail = tailOf(tree, word, row) ?? (object === null || !row.object ? null : tailOf(tree, object, row))
  if (!row.object) return tail === null ? [] : [tail]
  if (object === null || NO_OBJECT.test(object.form) || (/^that$/iu.test(object.form) && object.index < word.index)) return []
  if (demands(row) > 1 && tail === null) return []
  const predicate = NAMES.test(row.lemma)
    ? (childBy(tree, word, 'xcomp') ?? quotedBehind(tree, object) ?? secondObject(tree, word, object))
    : null
  if (CALLS.test(row.lemma) && predicate === null) return []
  // "slammed the general for the raid": what for is part of it.
  const reasons = childrenBy(tree, word, 'obl').filter(
    child => child.index > object.index && /^(?:for|as|over)$/u.test(caseOf(tree, child)),
  )
  return [...new Set([object, ...[tail, predicate].filter(part => part !== null), ...reasons])]
}

/** "which he condemned", "called himself": what it stands for is told elsewhere; "called that an insult" is no relative. */
const NO_OBJECT = /^(?:who|which|whom|itself|himself|themselves)$/iu

function tailOf(tree: Tree, word: Token, row: AttitudeRow): Token | null {
  const behind = (child: Token): boolean => child.index > word.index
  if (row.infinitive)
    return (
      childrenBy(tree, word, 'xcomp', 'acl', 'advcl', 'ccomp').find(child => behind(child) && hasMark(tree, child, 'to')) ?? null
    )
  if (row.clause)
    return childrenBy(tree, word, 'ccomp', 'acl', 'advcl').find(child => behind(child) && hasMark(tree, child, 'that')) ?? null
  if (row.prepositions.length === 0) return null
  return (
    childrenBy(tree, word, 'obl', 'nmod').find(child => behind(child) && row.prepositions.includes(caseOf(tree, child))) ?? null
  )
}

const NAMES = /^(?:call|term|deem|consider)$/u

const CALLS = /^(?:call|term)$/u

/** "termed the letter a forgery": what it is called, read as one more object. */
const secondObject = (tree: Tree, word: Token, object: Token): Token | null =>
  childrenBy(tree, word, 'obj', 'iobj').find(
    child => child.index > object.index && childrenBy(tree, child, 'det').some(({ form }) => /^an?$/iu.test(form)),
  ) ?? null

/** "called the deal “a step forward”": the quoted words right behind the object, whatever the parser hung them on. */
const quotedBehind = (tree: Tree, object: Token): Token | null => {
  const after = subtree(tree, object).find(
    (token, at, all) => isQuoteMark(token) && token.index > object.index && all[at + 1] !== undefined,
  )
  const first =
    after === undefined
      ? undefined
      : tree.tokens.slice(after.index + 1).find(({ upos }) => ['NOUN', 'ADJ', 'PROPN', 'VERB'].includes(upos))
  return first ?? null
}

const hasMark = (tree: Tree, token: Token, word: string): boolean =>
  childrenBy(tree, token, 'mark').some(mark => mark.form.toLowerCase() === word)

/** Whose attitude it is: the doer of a verb, the owner of a noun ("his fear of", "voiced support for"), who is so minded. */
function sourceOf(tree: Tree, word: Token): Token | null {
  if (word.upos === 'VERB') return isPassive(tree, word) ? agentOf(tree, word) : doerOf(tree, word)
  if (word.upos === 'ADJ') return childBy(tree, word, 'nsubj')
  const owner = childrenBy(tree, word, 'nmod').find(
    child => child.relation === 'nmod:poss' || /^(?:by|from|among)$/u.test(caseOf(tree, child)),
  )
  if (owner !== undefined) return owner
  const governor = headOf(tree, word)
  const carries =
    governor?.upos === 'VERB' &&
    baseOf(word.relation) === 'obj' &&
    (CARRIERS.has(governor.lemma.toLowerCase()) || governor.lemma === 'withdraw')
  return governor !== null && carries ? doerOf(tree, governor) : null
}

function attributionFrom(tree: Tree, word: Token, source: Token | null, { row, head, tokens }: Content): Attribution {
  const cue = [...childrenBy(tree, word, 'advmod').filter(child => /^(?:not|n['’]t|never)$/iu.test(child.form)), word].sort(
    (a, b) => a.index - b.index,
  )
  return {
    id: '',
    rule: row.id,
    sentence: tree.sentence,
    source,
    sourceTokens:
      source === null ? [] : sourcePhrase(tree, source, [word]).filter(token => token.xpos !== 'POS' && !tokens.includes(token)),
    cue,
    contentHead: head,
    content: tokens,
    continued: [],
    hands: handsOf(tree, word, head),
    stance: 'attitude',
    manner: 'says',
    certainty: 'unknown',
    negated: cue.length > 1,
    calledUntrue: null,
    confidence: 0.7,
  }
}
