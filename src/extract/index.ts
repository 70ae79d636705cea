import { groupBy } from '../base/group.js'
import { sha256 } from '../base/sha256.js'
import { byPosition } from '../base/span.js'
import type { Gazetteer } from '../knowledge/index.js'
import type { Who } from '../knowledge/who.js'
import { type Claim, type Document, type Problem, problem, type Reading, type SourceKind, type Token } from '../model/index.js'
import { carriedOver } from './attributions/carry.js'
import { continueDispatches } from './attributions/dispatches.js'
import { tellingsBefore } from './attributions/goes-on.js'
import { type Attribution, findAttitudes, findAttributions, type Speaks } from './attributions/index.js'
import { continueQuotes, quotedWords } from './attributions/quotes.js'
import { nesting, toRelations } from './attributions/relations.js'
import { answered } from './claims/answered.js'
import { reporterOf } from './claims/byline.js'
import { circumstancesIn } from './claims/circumstances.js'
import { inCommunique } from './claims/communique.js'
import { findClaims } from './claims/index.js'
import { withParticipants } from './claims/participants.js'
import { rolesIn } from './claims/roles.js'
import { sameEvents } from './claims/same.js'
import { scenesOf } from './claims/scenes.js'
import { inSetting } from './claims/setting.js'
import { tellerAt } from './claims/telling.js'
import { withoutPeaceBesideRiots } from './claims/turned.js'
import { withWhoseMen } from './claims/whose-men.js'
import { generalAsBackground } from './events/index.js'
import { mended } from './mend/index.js'
import { type Actors, findActors, withPronouns } from './names/actors.js'
import type { OpenWords } from './names/draft.js'
import { joinGovernments } from './names/governments.js'
import { apartFromPersons, apartFromPlaces } from './names/places.js'
import { resolvePronouns } from './names/pronouns.js'
import { findNumbers } from './numbers/index.js'
import { findDefinitePlaces, findPlaces, findSites, undecidedPlaces, withSites } from './places/index.js'
import { findSilences } from './silences/index.js'
import { findTimes } from './times/index.js'
import { type Tree, treeOf } from './tree.js'

const MAY_CLAIM = new Set(['headline', 'body', 'caption'])

/** What is known of actors and of places. */
export interface Knowledge {
  readonly who: Who
  readonly gazetteer: Gazetteer
}

/** Document → Reading: names, places, times, attributions, events, claims, silences. Never throws. */
export function extract(read: Document, engine: string, { who, gazetteer }: Knowledge): Reading {
  const document = mended(read)
  const { report } = document
  const trees = document.sentences.map(treeOf)
  const readable = new Set(document.language === 'en' ? document.sentences.filter(({ passage }) => MAY_CLAIM.has(passage)) : [])
  const readableTrees = trees.filter(tree => readable.has(tree.sentence))
  const times = findTimes(document)
  const everyone = findActors(document, readableTrees, who)
  const places = apartFromPersons(findPlaces(document, gazetteer), everyone)
  const named = apartFromPlaces(everyone, places, report.text)
  const numbers = findNumbers(document)
  const found = findAttributions(readableTrees, speaksOf(named, report.text), canSpeak(named))
  const attributions = continueDispatches(document, readableTrees, continueQuotes(document, trees, found))
  const pronouns = resolvePronouns(readableTrees, attributions, named, quotedWords(document))
  const actors = joinGovernments(withPronouns(named, pronouns.resolved), readableTrees, report.published)
  const silences = findSilences(readableTrees, actors, report)
  const roles = rolesIn(readableTrees, actors, report.text)
  const bySentence = tellingsBySentence(attributions)
  const attitudesBy = groupBy(findAttitudes(readableTrees, attributions), found => found.sentence.index)
  const sentenceOf = ({ sentence }: { readonly sentence: number }) => sentence
  const timesBy = groupBy(times.times, sentenceOf)
  // "the Unity Bridge" and "the capital" are places for a claim, though no names on the map.
  const grounds = withSites(places, findSites(document, places))
  const toldOf = [...grounds, ...findDefinitePlaces(document, grounds)].sort(byPosition)
  const placesBy = groupBy(toldOf, sentenceOf)
  const numbersBy = groupBy(numbers, sentenceOf)
  const silencesBy = groupBy(silences, sentenceOf)
  const carried = carriedOver(document, readableTrees, bySentence, seenBy(trees, actors, report.text))
  const reporter = reporterOf(document)
  const sources = {
    trees,
    actors,
    roles,
    text: report.text,
    reporter,
    ...tellingsBefore(attributions, trees, actors, report.text),
  }
  const sceneAt = scenesOf(actors, roles, placesBy, who)
  const drafts = readableTrees.flatMap(tree => {
    const at = tree.sentence.index
    const told = bySentence.get(at) ?? []
    return findClaims(
      {
        tree,
        scene: sceneAt(tree),
        own: told.filter(found => found.sentence.index === at),
        attitudes: attitudesBy.get(at) ?? [],
        told,
        carried: carried.get(at) ?? null,
        places: (placesBy.get(at) ?? []).filter(({ literal }) => literal),
        everywhere: places,
        silentVerbs: new Set<Token>((silencesBy.get(at) ?? []).flatMap(({ verbs }) => verbs)),
        circumstances: circumstancesIn(tree, timesBy.get(at) ?? [], placesBy.get(at) ?? [], numbersBy.get(at) ?? []),
        published: report.published,
      },
      sources,
    )
  })
  const told = withParticipants(inSetting(drafts, toldOf, document), readableTrees, actors, report.text)
  const claims = settled(told, document, who)
  return {
    schema: 1,
    engine,
    report: { ...report, language: document.language, sha256: sha256(report.text) },
    passages: document.passages,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    actors: told.actors,
    places: places.map(({ start, end, name, literal, resolved }) => ({ start, end, name, literal, resolved })),
    times: times.times.map(({ start, end, type, value, from, to }) => ({ start, end, type, value, from, to })),
    attributions: toRelations([...attributions, ...[...attitudesBy.values()].flat()], trees),
    claims,
    silences: silences.map(({ silence }) => silence),
    problems: [
      ...document.problems,
      ...times.problems,
      ...undecidedPlaces(places),
      ...undecidedActors([...openNames(named.open, attributions), ...pronouns.open.map(asWords)]),
    ],
  }
}

/** What whole reports say of their claims: whose word they are, what is background, whose men did it, which tell of one event. */
function settled(told: ReturnType<typeof withParticipants>, { sentences, report }: Document, who: Who): readonly Claim[] {
  const framed = inCommunique(generalAsBackground(told.claims, sentences, told.actors, report.text), report, told.actors, who)
  const held = withoutPeaceBesideRiots(withWhoseMen(framed, told.actors, report.text), sentences)
  const claims = held.map((draft, index): Claim => ({ id: `c${index + 1}`, ...draft }))
  return sameEvents(answered(claims, sentences, told.actors), report.text)
}

/** Names that several bear, and words for those who tell something. */
function openNames(open: readonly OpenWords[], attributions: readonly Attribution[]): readonly OpenWords[] {
  const tells = new Set(attributions.map(({ source }) => source))
  return open.filter(({ token, isName }) => isName || tells.has(token))
}

const asWords = ({
  sentence,
  token,
  reason,
}: {
  readonly sentence: number
  readonly token: Token
  readonly reason: string
}): OpenWords => ({
  start: token.start,
  end: token.end,
  sentence,
  token,
  words: token.form,
  reason,
  isName: false,
})

const undecidedActors = (open: readonly OpenWords[]): Problem[] =>
  [...open].sort(byPosition).map(({ start, end, words, reason }) => problem('actor-undecided', { start, end }, { words, reason }))

const REPORTS: ReadonlySet<SourceKind> = new Set([
  'media',
  'state-media',
  'partisan-media',
  'social-media',
  'monitor',
  'document',
])

const speaksOf =
  (actors: Actors, text: string): Speaks =>
  (tree, source) =>
    source !== null && source.upos !== 'PRON' && REPORTS.has(tellerAt(tree, source, actors, new Map(), text).kind)

/** Named, and no bare country or town: "Syria: Rebels advance" names a subject. */
const canSpeak =
  (actors: Actors) =>
  (tree: Tree, token: Token): boolean => {
    const actor = actors.at(tree.sentence.index, token)
    return actor !== null && actor.kind !== 'other' && actor.kind !== 'government' && actor.kind !== 'civilians'
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
