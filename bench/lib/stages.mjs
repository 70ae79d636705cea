import { groupBy } from '../../dist/base/group.js'
import { rolesIn } from '../../dist/extract/claims/roles.js'
import { scenesOf } from '../../dist/extract/claims/scenes.js'
import { eventAt } from '../../dist/extract/events/index.js'
import { findNumbers } from '../../dist/extract/numbers/index.js'
import { findPlaces } from '../../dist/extract/places/index.js'
import { findTimes } from '../../dist/extract/times/index.js'
import { shippedWho } from '../../dist/knowledge/who.js'
import { gazetteer, treesOf, whoIsWho } from './who.mjs'

/** The same document as new: what was worked out for its sentences before is not found again. */
export const afresh = document => ({
  ...document,
  sentences: document.sentences.map(({ index, passage, start, end, tokens }) => ({
    index,
    passage,
    start,
    end,
    tokens: tokens.slice(),
  })),
})

/** A parsed document → the work of single stages over it, as functions; what each needs of others was made before. */
export function stagesOf(document) {
  const names = whoIsWho(document)
  const actors = names()
  const { text } = document.report
  const trees = treesOf(document)
  const roles = rolesIn(trees, actors, text)
  const places = groupBy(findPlaces(document, gazetteer), ({ sentence }) => sentence)
  return {
    names,
    where: () => {
      const fresh = afresh(document)
      return [findPlaces(fresh, gazetteer), findTimes(fresh), findNumbers(fresh)]
    },
    events: () => {
      const sceneAt = scenesOf(actors, roles, places, shippedWho())
      for (const tree of trees) {
        const scene = sceneAt(tree)
        for (const { index } of tree.tokens) eventAt(scene, index)
      }
    },
  }
}
