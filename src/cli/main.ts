import { existsSync } from 'node:fs'
import { isOn, parseArguments, UsageError } from './arguments.js'
import { COMMANDS, commandNamed } from './commands.js'
import { openDesk } from './desk.js'
import { OutputClosed, OutputFailed } from './output.js'
import { writeOnce } from './stream.js'
import { didYouMean } from './suggest.js'

/** Errors whose message is meant for the user; by name, so that a start loads none of their code. */
const KNOWN: ReadonlySet<string> = new Set(['DataMissing', 'LedgerRefused'])

/** Runs the command line; resolves to the exit status (see EXIT_STATUS). Never throws for what a user can do wrong. */
export async function main(args: readonly string[]): Promise<number> {
  // Messages that nobody reads any more are no reason to end ("2>&1 | head").
  process.stderr.on('error', () => {})
  try {
    return await run(args)
  } catch (error) {
    if (error instanceof OutputClosed) return 0
    if (error instanceof UsageError || (error instanceof Error && error.name === 'CannotDo')) {
      const desk = openDesk(true, false)
      for (const line of error.message.split('\n')) desk.error(line)
      return 2
    }
    const known = error instanceof OutputFailed || (error instanceof Error && KNOWN.has(error.name))
    openDesk(true, false).error(
      known ? error.message : `unexpected: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    )
    return 1
  }
}

async function run(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args
  if (first === undefined || first === '--help' || first === '-h') return print(async ({ helpText }) => helpText())
  if (first === '--version' || first === '-V') return print(async ({ versionText }) => versionText())
  const command = commandNamed(first)
  if (command === undefined) throw unknownCommand(first)
  const given = parseArguments(command, rest)
  if (isOn(given, 'help')) return print(async ({ commandHelp }) => commandHelp(command))
  const perform = await command.load()
  return perform(given, openDesk(isOn(given, 'quiet'), command.prints === 'at the end' || process.stdout.isTTY !== true))
}

async function print(make: (help: typeof import('./help.js')) => Promise<string>): Promise<number> {
  await writeOnce(await make(await import('./help.js')), null)
  return 0
}

function unknownCommand(typed: string): UsageError {
  const names = COMMANDS.map(({ name }) => name)
  if (typed.startsWith('-')) return new UsageError(`An option stands behind its command, as in "reportedly brief ${typed} …".`)
  if (existsSync(typed))
    return new UsageError(`Say what to do with "${typed}": for its brief, write "reportedly brief ${typed}".`)
  return new UsageError(`There is no command "${typed}"${didYouMean(typed, names) || '.'} The commands are ${names.join(', ')}.`)
}
