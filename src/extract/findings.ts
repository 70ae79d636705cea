import { groupBy } from '../base/group.js'
import type { Gazetteer } from '../knowledge/index.js'
import type { Who } from '../knowledge/who.js'
import type { Document, Sentence, SourceKind, Token } from '../model/index.js'
import { continueDispatches } from './attributions/dispatches.js'
import { type Attribution, findAttitudes, findAttributions, type Speaks } from './attributions/index.js'
import { continueQuotes, quotedWords } from './attributions/quotes.js'
import { tellerAt } from './claims/telling.js'
import { type Actors, findActors, withPronouns } from './names/actors.js'
import type { OpenWords } from './names/draft.js'
import { joinGovernments } from './names/governments.js'
import { apartFromPersons, apartFromPlaces } from './names/places.js'
import { resolvePronouns } from './names/pronouns.js'
import { findNumbers } from './numbers/index.js'
import { findPlaces, type PlaceFound } from './places/index.js'
import { findSilences } from './silences/index.js'
import { findTimes } from './times/index.js'
import { type Tree, treeOf } from './tree.js'

const MAY_CLAIM = new Set(['headline', 'body', 'caption'])

/** What is known of actors and of places. */
export interface Knowledge {
  readonly who: Who
  readonly gazetteer: Gazetteer
}

/** Who, when, where, how many, and who tells: what the claims of a report are made from. */
export interface Findings {
  readonly document: Document
  /** Of all sentences. */
  readonly trees: readonly Tree[]
  /** Of those that may claim something. */
  readonly readable: readonly Tree[]
  readonly times: ReturnType<typeof findTimes>
  readonly numbers: ReturnType<typeof findNumbers>
  readonly places: readonly PlaceFound[]
  readonly attributions: readonly Attribution[]
  /** By the index of their sentence. */
  readonly attitudes: ReadonlyMap<number, readonly Attribution[]>
  readonly actors: Actors
  readonly silences: ReturnType<typeof findSilences>
  /** Names and pronouns that may mean several. */
  readonly open: readonly OpenWords[]
}

export function findingsIn(document: Document, { who, gazetteer }: Knowledge): Findings {
  const { report } = document
  const trees = document.sentences.map(treeOf)
  const isReadable = ({ passage }: Sentence) => document.language === 'en' && MAY_CLAIM.has(passage)
  const readable = trees.filter(tree => isReadable(tree.sentence))
  const everyone = findActors(document, readable, who)
  const places = apartFromPersons(findPlaces(document, gazetteer), everyone)
  const named = apartFromPlaces(everyone, places, report.text)
  const found = findAttributions(readable, speaksOf(named, report.text), canSpeak(named))
  const attributions = continueDispatches(document, readable, continueQuotes(document, trees, found))
  const pronouns = resolvePronouns(readable, attributions, named, quotedWords(document))
  const actors = joinGovernments(withPronouns(named, pronouns.resolved), readable, report.published)
  return {
    document,
    trees,
    readable,
    times: findTimes(document),
    numbers: findNumbers(document),
    places,
    attributions,
    attitudes: groupBy(findAttitudes(readable, attributions), ({ sentence }) => sentence.index),
    actors,
    silences: findSilences(readable, actors, report),
    open: [...openNames(named.open, attributions), ...pronouns.open.map(asWords)],
  }
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
