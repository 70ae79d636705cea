import type { Directives } from './case-file.js'
import { noteActors } from './notation/actors.js'
import { noteAttributions } from './notation/attributions.js'
import { noteClaims } from './notation/claims.js'
import { notePassages, noteSentences } from './notation/documents.js'
import { noteEvents } from './notation/events.js'
import { noteIntake } from './notation/intake.js'
import { noteNames } from './notation/names.js'
import { noteNumbers } from './notation/numbers.js'
import { notePlaces } from './notation/places.js'
import { noteSides } from './notation/sides.js'
import { noteSilences } from './notation/silences.js'
import { noteSituations } from './notation/situations.js'
import { noteTimes } from './notation/times.js'

/** How a stage's outcome for an input is written down in its case files. */
export type Notation = (input: string, directives: Directives) => string | Promise<string>

/** Every folder of cases/ and its notation. A folder without a row, and a row without a folder, fail the tests. */
export const STAGES: Readonly<Record<string, Notation>> = {
  actors: noteActors,
  attributions: noteAttributions,
  claims: noteClaims,
  events: noteEvents,
  intake: noteIntake,
  names: noteNames,
  numbers: noteNumbers,
  places: notePlaces,
  sides: noteSides,
  silences: noteSilences,
  passages: notePassages,
  sentences: noteSentences,
  situations: noteSituations,
  times: noteTimes,
}
