import type { Directives } from './case-file.js'
import { notePassages, noteSentences } from './notation/documents.js'
import { noteIntake } from './notation/intake.js'

/** How a stage's outcome for an input is written down in its case files. */
export type Notation = (input: string, directives: Directives) => string | Promise<string>

/** Every folder of cases/ and its notation. A folder without a row, and a row without a folder, fail the tests. */
export const STAGES: Readonly<Record<string, Notation>> = {
  intake: noteIntake,
  passages: notePassages,
  sentences: noteSentences,
}
