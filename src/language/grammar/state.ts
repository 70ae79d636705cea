import { hashString } from './hash.js'
import { WORD, type WordTable } from './words.js'

/**
 * The parser at work on one sentence. Words have places 1 to n, place 0 is nothing, place n + 1 the root, which waits behind the
 * last word. Read from the right, place 1 is the sentence's last word.
 */
export interface State {
  n: number
  depth: number
  next: number
  capacity: number
  word: Int32Array
  full: Int32Array
  coarse: Int32Array
  suffix: Int32Array
  sense: Int32Array
  stack: Int32Array
  head: Int32Array
  relation: Int32Array
  /** By how much the move that gave a word its head led the next best. */
  lead: Int32Array
  /** Outermost children so far, and the last but one, on the left and on the right; how many; which relations, as bits. */
  left1: Int32Array
  left2: Int32Array
  right1: Int32Array
  right2: Int32Array
  leftCount: Int32Array
  rightCount: Int32Array
  leftSet: Int32Array
  rightSet: Int32Array
  /** How many verbs, marks of punctuation, conjunctions stand before a place. */
  verbs: Int32Array
  marks: Int32Array
  /** How far it is from a place to the next verb (0 to 7, 8: there is none), and 16 more if a mark stands between. */
  ahead: Int32Array
}

/** What the tags of a model are hashed to, by the number of the tag; made once per model. */
export interface TagHashes {
  readonly full: Int32Array
  readonly coarse: Int32Array
}

export function tagHashes(tags: readonly string[]): TagHashes {
  return {
    full: Int32Array.from(tags, tag => hashString('T' + tag)),
    coarse: Int32Array.from(tags, tag => hashString('U' + tag.slice(tag.indexOf('|') + 1))),
  }
}

export const VERB = hashString('UVERB')
export const AUXILIARY = hashString('UAUX')
export const NOUN = hashString('UNOUN')
export const NAME = hashString('UPROPN')
export const PUNCTUATION = hashString('UPUNCT')

export function createState(capacity: number): State {
  const ints = () => new Int32Array(capacity)
  return {
    n: 0,
    depth: 0,
    next: 1,
    capacity,
    word: ints(),
    full: ints(),
    coarse: ints(),
    suffix: ints(),
    sense: ints(),
    stack: ints(),
    head: ints(),
    relation: ints(),
    lead: ints(),
    left1: ints(),
    left2: ints(),
    right1: ints(),
    right2: ints(),
    leftCount: ints(),
    rightCount: ints(),
    leftSet: ints(),
    rightSet: ints(),
    verbs: ints(),
    marks: ints(),
    ahead: ints(),
  }
}

/** Sets a state to the start of a sentence. `rows` and `tags` hold place 1 to n. */
export function startSentence(
  state: State,
  table: WordTable,
  hashes: TagHashes,
  rows: Int32Array,
  tags: Int32Array,
  n: number,
): void {
  const { attributes } = table
  const { word, full, coarse, suffix, sense } = state
  state.n = n
  state.depth = 0
  state.next = 1
  for (let i = 0; i <= n + 1; i++) {
    const start = (rows[i] as number) * WORD.size
    word[i] = attributes[start + WORD.norm] as number
    suffix[i] = attributes[start + WORD.suffix3] as number
    if (i === 0 || i > n) {
      full[i] = 801 + i
      coarse[i] = 851 + (i === 0 ? 0 : 1)
      full[i] = coarse[i] as number
      sense[i] = 0
      continue
    }
    const tag = tags[i] as number
    const kind = hashes.coarse[tag] as number
    full[i] = hashes.full[tag] as number
    coarse[i] = kind
    const column = kind === VERB ? WORD.verbClass : kind === NOUN || kind === NAME ? WORD.nounClass : -1
    sense[i] = kind + (column < 0 ? 0 : (attributes[start + column] as number))
  }
  countAhead(state)
  state.head.fill(0, 0, n + 2)
  state.relation.fill(-1, 0, n + 2)
  for (const column of [state.left1, state.left2, state.right1, state.right2]) column.fill(0, 0, n + 2)
  for (const column of [state.leftCount, state.rightCount, state.leftSet, state.rightSet]) column.fill(0, 0, n + 2)
}

/** Gives a started sentence a whole tree (place 1 to n), as if the parser had just finished it. */
export function setTree(state: State, heads: Int32Array, relations: Int32Array): void {
  const { n } = state
  for (let i = n; i >= 1; i--) if ((heads[i] as number) > i) attach(state, heads[i] as number, i, relations[i] as number)
  for (let i = 1; i <= n; i++) if ((heads[i] as number) < i) attach(state, heads[i] as number, i, relations[i] as number)
}

function countAhead(state: State): void {
  const { n, coarse, verbs, marks, ahead } = state
  let verbCount = 0
  let markCount = 0
  for (let i = 0; i <= n + 1; i++) {
    verbs[i] = verbCount
    marks[i] = markCount
    if (coarse[i] === VERB || coarse[i] === AUXILIARY) verbCount++
    else if (coarse[i] === PUNCTUATION) markCount++
  }
  let distance = 8
  let mark = 0
  for (let i = n + 1; i >= 0; i--) {
    if (coarse[i] === VERB || coarse[i] === AUXILIARY) {
      distance = 0
      mark = 0
    } else if (coarse[i] === PUNCTUATION) {
      mark = 16
    }
    ahead[i] = distance + mark
    if (distance < 7) distance++
  }
}

export function attach(state: State, head: number, dependent: number, relation: number): void {
  state.head[dependent] = head
  state.relation[dependent] = relation
  const bit = 1 << (relation % 31)
  if (dependent < head) {
    state.left2[head] = state.left1[head] as number
    state.left1[head] = dependent
    if ((state.leftCount[head] as number) < 7) (state.leftCount[head] as number)++
    ;(state.leftSet[head] as number) |= bit
  } else {
    state.right2[head] = state.right1[head] as number
    state.right1[head] = dependent
    if ((state.rightCount[head] as number) < 7) (state.rightCount[head] as number)++
    ;(state.rightSet[head] as number) |= bit
  }
}
