import { groupBy } from '../base/group.js'
import { byPosition } from '../base/span.js'
import type { Who } from '../knowledge/who.js'
import type { Token } from '../model/index.js'
import { carriedOver } from './attributions/carry.js'
import { tellingsBefore } from './attributions/goes-on.js'
import type { Attribution } from './attributions/index.js'
import { nesting } from './attributions/relations.js'
import { reporterOf } from './claims/byline.js'
import { circumstancesIn } from './claims/circumstances.js'
import { withDoubtedNext } from './claims/doubted-next.js'
import { findClaims, type SentenceToClaim } from './claims/index.js'
import { withParticipants } from './claims/participants.js'
import { rolesIn } from './claims/roles.js'
import { scenesOf } from './claims/scenes.js'
import { inSetting } from './claims/setting.js'
import { withStoryTimes } from './claims/story-times.js'
import { tellerAt } from './claims/telling.js'
import { withToldNext } from './claims/told-next.js'
import { tollsPut } from './claims/tolls-put.js'
import type { Findings } from './findings.js'
import type { Actors } from './names/actors.js'
import { findDefinitePlaces, findSites, type PlaceFound, withSites } from './places/index.js'
import type { Tree } from './tree.js'

/** What a report claims, each by itself, with whom it names. */
export function claimsIn(found: Findings, who: Who): ReturnType<typeof withParticipants> {
  const { document, trees, readable, attributions, actors, places } = found
  const { report } = document
  // "the Unity Bridge" and "the capital" are places for a claim, though no names on the map.
  const grounds = withSites(places, findSites(document, places))
  const toldOf = [...grounds, ...findDefinitePlaces(document, grounds)].sort(byPosition)
  const placesBy = groupBy(toldOf, sentenceOf)
  const roles = rolesIn(readable, actors, report.text)
  const sources = {
    trees,
    actors,
    roles,
    text: report.text,
    reporter: reporterOf(document),
    ...tellingsBefore(attributions, trees, actors, report.text),
  }
  const toClaim = sentencesToClaim(found, placesBy, scenesOf(actors, roles, placesBy, who))
  const drafts = readable.flatMap(tree => findClaims(toClaim(tree), sources))
  return withParticipants(
    inSetting(
      withToldNext(withStoryTimes(tollsPut(withDoubtedNext(drafts, document), document.sentences), document), document),
      toldOf,
      document,
    ),
    readable,
    actors,
    report.text,
  )
}

const sentenceOf = ({ sentence }: { readonly sentence: number }) => sentence

/** For each sentence what was found in it. */
function sentencesToClaim(
  found: Findings,
  placesBy: ReadonlyMap<number, readonly PlaceFound[]>,
  sceneAt: ReturnType<typeof scenesOf>,
): (tree: Tree) => SentenceToClaim {
  const { document, trees, readable, actors, attitudes } = found
  const { text, published } = document.report
  const bySentence = tellingsBySentence(found.attributions)
  const timesBy = groupBy(found.times.times, sentenceOf)
  const numbersBy = groupBy(found.numbers, sentenceOf)
  const silencesBy = groupBy(found.silences, sentenceOf)
  const carried = carriedOver(document, readable, bySentence, seenBy(trees, actors, text))
  return tree => {
    const at = tree.sentence.index
    const told = bySentence.get(at) ?? []
    const here = placesBy.get(at) ?? []
    return {
      tree,
      scene: sceneAt(tree),
      own: told.filter(each => each.sentence.index === at),
      attitudes: attitudes.get(at) ?? [],
      told,
      carried: carried.get(at) ?? null,
      places: here.filter(({ literal }) => literal),
      everywhere: found.places,
      silentVerbs: new Set<Token>((silencesBy.get(at) ?? []).flatMap(({ verbs }) => verbs)),
      circumstances: circumstancesIn(tree, timesBy.get(at) ?? [], here, numbersBy.get(at) ?? [], published),
      published,
    }
  }
}

/** What a reporter saw, or reported of it. */
const seenBy =
  (trees: readonly Tree[], actors: Actors, text: string) =>
  ({ sentence, source, stance }: Attribution): boolean => {
    const tree = trees[sentence.index]
    return (
      tree !== undefined &&
      source !== null &&
      stance === 'perceives' &&
      tellerAt(tree, source, actors, new Map(), text).kind === 'reporter'
    )
  }

/** For each sentence the tellings whose cue or content reaches into it, the innermost first. */
function tellingsBySentence(attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const outer = nesting(attributions)
  const depth = (id: string): number => {
    let steps = 0
    for (let at = outer.get(id); at !== undefined && steps < 20; at = outer.get(at)) steps++
    return steps
  }
  const groups = new Map<number, Attribution[]>()
  const deepestFirst = attributions.map(found => ({ found, depth: depth(found.id) })).sort((a, b) => b.depth - a.depth)
  for (const { found } of deepestFirst) {
    for (const sentence of [found.sentence, ...found.continued.map(part => part.sentence)]) {
      groups.set(sentence.index, [...(groups.get(sentence.index) ?? []), found])
    }
  }
  return groups
}
