import { loadEngineData } from '../../dist/app/index.js'
import { findAttributions } from '../../dist/extract/attributions/index.js'
import { findActors, withPronouns } from '../../dist/extract/names/actors.js'
import { joinGovernments } from '../../dist/extract/names/governments.js'
import { apartFromPersons, apartFromPlaces } from '../../dist/extract/names/places.js'
import { resolvePronouns } from '../../dist/extract/names/pronouns.js'
import { findPlaces } from '../../dist/extract/places/index.js'
import { treeOf } from '../../dist/extract/tree.js'
import { openGazetteer } from '../../dist/knowledge/index.js'
import { shippedWho } from '../../dist/knowledge/who.js'

export const gazetteer = openGazetteer(loadEngineData().gazetteer)

export const treesOf = document =>
  document.sentences.filter(({ passage }) => ['headline', 'body', 'caption'].includes(passage)).map(treeOf)

/** A parsed document → the work of finding who is who in it; what other stages give it was made before. */
export function whoIsWho(document) {
  const trees = treesOf(document)
  const { text, published } = document.report
  const places = findPlaces(document, gazetteer)
  const attributions = findAttributions(trees, () => false)
  return () => {
    const everyone = findActors(document, trees, shippedWho())
    const named = apartFromPlaces(everyone, apartFromPersons(places, everyone), text)
    const { resolved } = resolvePronouns(trees, attributions, named, new Set())
    return joinGovernments(withPronouns(named, resolved), trees, published)
  }
}
