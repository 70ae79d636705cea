import type { Document, Sentence } from '../../model/index.js'
import { treeOf } from '../tree.js'
import { apposedReports } from './apposed-reports.js'
import { apposedTellers } from './apposed-tellers.js'
import { auxiliariesApart } from './auxiliaries-apart.js'
import { besideWhile } from './beside-while.js'
import { calledSo } from './called-so.js'
import { calledThat } from './called-that.js'
import { captives } from './captives.js'
import { chargedWith } from './charged-with.js'
import { clauseSubjects } from './clause-subjects.js'
import { contrastedTellings, joinedTellings, toldBeforeContrast } from './contrasted-tellings.js'
import { bareNumbers, countedFates, thereAreDead } from './counted-fates.js'
import { heldObjects, joinedCounts, numbersBeforePhrases, partsOfThem } from './counted-people.js'
import { countedRows } from './counted-rows.js'
import { deedsDone } from './deeds-done.js'
import { deniedThat } from './denied-that.js'
import { describedNames } from './described-names.js'
import { dueTo } from './due-to.js'
import { foreseenActs } from './foreseen-acts.js'
import { foretoldDays } from './foretold-days.js'
import { gardenPaths } from './garden-paths.js'
import { heldStates } from './held-states.js'
import { holdingBodies } from './holding-bodies.js'
import { joinedActs, joinedSpeech } from './joined-acts.js'
import { joinedTargets } from './joined-targets.js'
import { joinedVictims } from './joined-victims.js'
import { lastTellers } from './last-tellers.js'
import { lostPasts } from './lost-pasts.js'
import { magnitudes } from './magnitudes.js'
import { medialTellings, trailingTellings } from './medial-tellings.js'
import { applied, type Mend } from './mend.js'
import { havingDone, neverTo } from './not-done.js'
import { numberedNames } from './numbered-names.js'
import { participlesBeforeTellers } from './participles-before-tellers.js'
import { objectsBeforeTimes, particlesOver, shotDead, someOfThem } from './particles-over.js'
import { accordingToWhom, pseudoClefts, statesBetweenCommas } from './pseudo-clefts.js'
import { reducedRelatives } from './reduced-relatives.js'
import { endsOfRows, reportedClauses } from './reported-clauses.js'
import { rowsBehindThat } from './rows-behind-that.js'
import { saidRows } from './said-rows.js'
import { seenSomewhere } from './seen-somewhere.js'
import { behindSemicolons } from './semicolons.js'
import { shortHeadlines } from './short-headlines.js'
import { statesSince } from './states-since.js'
import { strayPhrases } from './stray-phrases.js'
import { strayTimes, timesOfDeeds } from './stray-times.js'
import { tellingMedia } from './telling-media.js'
import { reasonsToHide, thoseMeant } from './those-meant.js'
import { titledNames } from './titled-names.js'
import { toldLists } from './told-lists.js'
import { relativesAstray, untrueRelatives } from './untrue-relatives.js'
import { untrueReports } from './untrue-reports.js'

const MENDS: readonly Mend[] = [
  shortHeadlines,
  auxiliariesApart,
  heldStates,
  numberedNames,
  tellingMedia,
  holdingBodies,
  foreseenActs,
  deniedThat,
  apposedReports,
  behindSemicolons,
  besideWhile,
  apposedTellers,
  lastTellers,
  medialTellings,
  trailingTellings,
  saidRows,
  rowsBehindThat,
  participlesBeforeTellers,
  particlesOver,
  objectsBeforeTimes,
  shotDead,
  someOfThem,
  joinedVictims,
  joinedTargets,
  toldLists,
  captives,
  calledSo,
  calledThat,
  countedFates,
  countedRows,
  magnitudes,
  thereAreDead,
  bareNumbers,
  partsOfThem,
  joinedCounts,
  numbersBeforePhrases,
  heldObjects,
  deedsDone,
  statesSince,
  strayPhrases,
  strayTimes,
  timesOfDeeds,
  foretoldDays,
  titledNames,
  lostPasts,
  chargedWith,
  relativesAstray,
  gardenPaths,
  thoseMeant,
  reasonsToHide,
  joinedActs,
  joinedSpeech,
  reducedRelatives,
  clauseSubjects,
  pseudoClefts,
  statesBetweenCommas,
  accordingToWhom,
  reportedClauses,
  endsOfRows,
  describedNames,
  seenSomewhere,
  untrueReports,
  untrueRelatives,
  toldBeforeContrast,
  contrastedTellings,
  joinedTellings,
  neverTo,
  dueTo,
  havingDone,
]

/**
 * The document with its trees put right where the order of the words leaves no doubt: the subject that stands between a conjunction and its
 * finite verb and a telling in the middle of what it tells. Words, tags and lemmas stay as they are.
 */
export function mended(document: Document): Document {
  return document.language === 'en' ? { ...document, sentences: document.sentences.map(mendedSentence) } : document
}

const mendedSentence = (sentence: Sentence): Sentence =>
  MENDS.reduce((before, mend) => applied(before, mend(treeOf(before))), sentence)
