import type { UniversalTag } from '../../model/index.js'
import { forceTags } from './forced-tags.js'
import { hasNoVerb, tellingsOfHeadline, verbOfHeadline, verbsUnderCapitals, withoutTitleCase } from './headline.js'
import { fillLabelFeatures, labelFeatures } from './label-features.js'
import type { Model } from './model.js'
import { fillMoveFeatures, moveFeatures } from './move-features.js'
import { lookAgain } from './second-look.js'
import { createState, type State, startSentence } from './state.js'
import { bestSparse, scoreMoves } from './tables.js'
import { fillTagFeatures, tagFeatures } from './tag-features.js'
import { dependentOf, finished, headOf, legal, MOVES, reduce, SHIFT, shift } from './transitions.js'
import { findRows, WORD } from './words.js'

/** Tags and tree of one sentence; each list has one item per form. */
export interface Analysis {
  readonly upos: readonly UniversalTag[]
  readonly xpos: readonly string[]
  /** Place of the head in the sentence, from 0; -1: the root. Exactly one word has -1 (none in no words); no circles. */
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** Working space, kept between sentences: analysing is synchronous, so no two sentences are ever in it at once. */
let capacity = 512
let rows = new Int32Array(capacity)
let tags = new Int32Array(capacity)
let forced = new Int32Array(capacity)
let state: State = createState(capacity)
const classScores = new Int32Array(256)
const moveScores = new Int32Array(MOVES)

/**
 * Tags the words and builds their tree: from left to right, then looks again at the whole; its time grows with the number of words.
 * `isHeadline`: told in the clipped way of headlines.
 */
export function analyse(forms: readonly string[], model: Model, isHeadline: boolean = false): Analysis {
  const n = forms.length
  if (n === 0) return { upos: [], xpos: [], heads: [], relations: [] }
  if (n + 4 > capacity) {
    capacity = 2 * n + 4
    rows = new Int32Array(capacity)
    tags = new Int32Array(capacity)
    forced = new Int32Array(capacity)
    state = createState(capacity)
  }
  findRows(model.words, forms, rows)
  tagWords(model, n)
  if (isHeadline) mendHeadline(model, forms)
  else if (forceTags(model, forms, tags, forced) || (hasNoVerb(model, n, tags) && tellingsOfHeadline(model, forms, tags, forced)))
    tagWords(model, n, forced)
  startSentence(state, model.words, model.hashes, rows, tags, n)
  buildTree(model)
  lookAgain(state, model)
  return toAnalysis(model, n)
}

function mendHeadline(model: Model, forms: readonly string[]): void {
  const n = forms.length
  const plain = withoutTitleCase(model, forms)
  if (plain !== null) {
    const title = tags.slice(0, n + 1)
    findRows(model.words, plain, rows)
    tagWords(model, n)
    forceVerb(model, plain)
    const sentence = tags.slice(0, n + 1)
    findRows(model.words, forms, rows)
    const isLowered = plain.map((form, at) => form !== forms[at])
    if (verbsUnderCapitals(model, isLowered, sentence, title, forced)) tagWords(model, n, forced)
    else tags.set(title)
  } else {
    if (tellingsOfHeadline(model, forms, tags, forced)) tagWords(model, n, forced)
    forceVerb(model, forms)
  }
}

function forceVerb(model: Model, forms: readonly string[]): void {
  const verb = verbOfHeadline(model, forms, rows, tags)
  if (verb === null) return
  const isForced = forms.some((_, at) => tags[at + 1] === forced[at + 1])
  if (!isForced) forced.fill(-1, 0, forms.length + 1)
  forced[verb.place] = verb.tag
  tagWords(model, forms.length, forced)
}

/** `given`: for each word the tag that it has in any case, or -1. */
function tagWords({ words, tagTable }: Model, n: number, given: Int32Array | null = null): void {
  const { attributes } = words
  let tag1 = -1
  let tag2 = -1
  for (let i = 1; i <= n; i++) {
    let tag = attributes[(rows[i] as number) * WORD.size + WORD.sure] as number
    if (given !== null && (given[i] as number) >= 0) tag = given[i] as number
    if (tag < 0) tag = bestSparse(tagTable, tagFeatures, fillTagFeatures(attributes, rows, n, i, tag1, tag2), classScores)
    tags[i] = tag
    tag2 = tag1
    tag1 = tag
  }
}

function buildTree({ moveTable, labelTable }: Model): void {
  while (!finished(state)) {
    scoreMoves(moveTable, moveFeatures, fillMoveFeatures(state), moveScores)
    let best = -1
    let second = -1
    for (let move = 0; move < MOVES; move++) {
      if (!legal(state, move)) continue
      if (best < 0 || (moveScores[move] as number) > (moveScores[best] as number)) {
        second = best
        best = move
      } else if (second < 0 || (moveScores[move] as number) > (moveScores[second] as number)) {
        second = move
      }
    }
    if (best === SHIFT) {
      shift(state)
    } else {
      const dependent = dependentOf(state)
      const head = headOf(state, best)
      state.lead[dependent] = second < 0 ? 0 : (moveScores[best] as number) - (moveScores[second] as number)
      reduce(
        state,
        head,
        dependent,
        bestSparse(labelTable, labelFeatures, fillLabelFeatures(state, head, dependent), classScores),
      )
    }
  }
}

function toAnalysis(model: Model, n: number): Analysis {
  const upos: UniversalTag[] = []
  const xpos: string[] = []
  const heads: number[] = []
  const relations: string[] = []
  for (let i = 1; i <= n; i++) {
    const { fine, coarse } = model.tagParts[tags[i] as number] as Model['tagParts'][number]
    upos.push(coarse)
    xpos.push(fine)
    const head = state.head[i] as number
    heads.push(head > n ? -1 : head - 1)
    relations.push(head > n ? 'root' : (model.relations[state.relation[i] as number] as string))
  }
  return { upos, xpos, heads, relations }
}
