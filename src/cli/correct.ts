import { CORRECTION_ACTIONS, type CorrectionAction, correctLedger } from '../app/ledger/correct.js'
import { correctedText } from '../app/ledger/print.js'
import { byGiven, printResult, readingGiven, situationGiven, withArchive } from './archive.js'
import { type Given, textOf, UsageError } from './arguments.js'
import type { Desk } from './desk.js'
import { didYouMean } from './suggest.js'

export async function runCorrect(given: Given, desk: Desk): Promise<number> {
  const [typed = '', ...words] = given.names
  const action = actionNamed(typed)
  return withArchive(given, false, async archive => {
    const situation = situationGiven(given, archive)
    const correction = { action, words, note: textOf(given, 'note'), by: byGiven(given) }
    const corrected = await correctLedger(archive, situation, correction, readingGiven(given, desk))
    await printResult(given, desk, corrected, correctedText(corrected))
    return 0
  })
}

function actionNamed(typed: string): CorrectionAction {
  const action = CORRECTION_ACTIONS.find(each => each === typed)
  if (action !== undefined) return action
  const said = typed === '' ? 'Say what to decide' : `"${typed}" is nothing to decide${didYouMean(typed, CORRECTION_ACTIONS)}`
  throw new UsageError(`${said}: one of ${CORRECTION_ACTIONS.join(', ')}. "reportedly help correct" shows each form.`)
}
