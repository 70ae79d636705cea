import { sha256 } from '../base/sha256.js'
import { byPosition } from '../base/span.js'
import type { Who } from '../knowledge/who.js'
import { type Claim, type Document, type Problem, problem, type Reading } from '../model/index.js'
import { toRelations } from './attributions/relations.js'
import { answered } from './claims/answered.js'
import { harmByAccident } from './claims/by-accident.js'
import { comingsOfCivilians } from './claims/by-civilians.js'
import { reporterOf } from './claims/byline.js'
import { inCommunique } from './claims/communique.js'
import { toldByItsWriter } from './claims/first-person.js'
import { ofNamelessOnline } from './claims/nameless-online.js'
import { deedsOfAKind } from './claims/of-a-kind.js'
import { toldInItsPaper } from './claims/of-document.js'
import { toldByActing } from './claims/own-acts.js'
import type { withParticipants } from './claims/participants.js'
import { sameEvents } from './claims/same.js'
import { withoutPeaceBesideRiots } from './claims/turned.js'
import { withWhoseMen } from './claims/whose-men.js'
import { claimsIn } from './claims-in.js'
import { generalAsBackground } from './events/index.js'
import { findingsIn, type Knowledge } from './findings.js'
import { mended } from './mend/index.js'
import type { OpenWords } from './names/draft.js'
import { undecidedPlaces } from './places/index.js'

export type { Knowledge } from './findings.js'

/** Document → Reading: names, places, times, attributions, events, claims, silences. Never throws. */
export function extract(read: Document, engine: string, knowledge: Knowledge): Reading {
  const document = mended(read)
  const { report } = document
  const found = findingsIn(document, knowledge)
  const { times, places } = found
  const told = claimsIn(found, knowledge.who)
  return {
    schema: 1,
    engine,
    report: { ...report, language: document.language, sha256: sha256(report.text) },
    passages: document.passages,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    actors: told.actors,
    places: places.map(({ start, end, name, literal, resolved }) => ({ start, end, name, literal, resolved })),
    times: times.times.map(({ start, end, type, value, from, to }) => ({ start, end, type, value, from, to })),
    attributions: toRelations([...found.attributions, ...[...found.attitudes.values()].flat()], found.trees),
    claims: settled(told, document, knowledge.who),
    silences: found.silences.map(({ silence }) => silence),
    problems: [...document.problems, ...times.problems, ...undecidedPlaces(places), ...undecidedActors(found.open)],
  }
}

/** What whole reports say of their claims: whose word they are, what is background, whose men did it, which tell of one event. */
function settled(told: ReturnType<typeof withParticipants>, document: Document, who: Who): readonly Claim[] {
  const { sentences, report } = document
  const claimed = deedsOfAKind(comingsOfCivilians(harmByAccident(told.claims, sentences, told.actors), told.actors), document)
  const general = generalAsBackground(claimed, sentences, told.actors, report.text)
  const written = toldByItsWriter(general, report.text, document.passages, {
    reporter: reporterOf(document),
    outlet: report.outlet,
  })
  const framed = ofNamelessOnline(inCommunique(toldByActing(written, told.actors, report.text, who), report, told.actors, who))
  const signed = toldInItsPaper(framed, sentences, told.actors, report.text)
  const held = withoutPeaceBesideRiots(withWhoseMen(signed, told.actors, report.text), sentences)
  const claims = held.map((draft, index): Claim => ({ id: `c${index + 1}`, ...draft }))
  return sameEvents(answered(claims, { sentences, actors: told.actors, text: report.text }), report.text)
}

const undecidedActors = (open: readonly OpenWords[]): Problem[] =>
  [...open].sort(byPosition).map(({ start, end, words, reason }) => problem('actor-undecided', { start, end }, { words, reason }))
