import { arcFeatures, fillArcFeatures } from './arc-features.js'
import { type Choices, chooseHeads, createChoices } from './attach.js'
import { createFamily, type Family, findCandidates, findFamily, MOST_CANDIDATES } from './family.js'
import { fillRelabelFeatures, labelFeatures } from './label-features.js'
import type { Model } from './model.js'
import type { State } from './state.js'
import { bestSparse, scoreArc } from './tables.js'

/** Longer sentences keep the parser's tree, so that time stays in step with length on any input. */
const LONGEST = 1000

let family: Family = createFamily(512)
let choices: Choices = createChoices(512)
const candidates = new Int32Array(MOST_CANDIDATES)
const classScores = new Int32Array(256)

/**
 * The parser decides from left to right and cannot know what comes. This looks at its finished tree: each word's head is chosen
 * again among the words near it in that tree, unless the parser was certain of it; then every relation. Leaves the result in `state.head` and `state.relation`.
 */
export function lookAgain(state: State, { arcTable, relabelTable, certainLead }: Model): void {
  const { n } = state
  if (n > LONGEST) return
  if (n + 4 > family.capacity) {
    family = createFamily(2 * n + 4)
    choices = createChoices(2 * n + 4)
  }
  findFamily(family, state)
  for (let d = 1; d <= n; d++) {
    const start = d * MOST_CANDIDATES
    if ((state.lead[d] as number) >= certainLead) {
      choices.counts[d] = 1
      choices.heads[start] = state.head[d] as number
      choices.scores[start] = 0
      continue
    }
    const many = findCandidates(family, state, d, candidates)
    choices.counts[d] = many
    for (let k = 0; k < many; k++) {
      const head = candidates[k] as number
      choices.heads[start + k] = head
      choices.scores[start + k] = scoreArc(arcTable, arcFeatures, fillArcFeatures(state, family, head, d))
    }
  }
  chooseHeads(choices, state)
  const { chosen, relations } = choices
  for (let d = 1; d <= n; d++) {
    relations[d] = bestSparse(
      relabelTable,
      labelFeatures,
      fillRelabelFeatures(state, family, chosen[d] as number, d),
      classScores,
    )
  }
  for (let d = 1; d <= n; d++) {
    state.head[d] = chosen[d] as number
    state.relation[d] = relations[d] as number
  }
}
