import { parseArgs } from 'node:util'
import { isDateOrInstant } from '../app/intake.js'
import { type Command, commandNamed, type Option } from './commands.js'
import { didYouMean } from './suggest.js'

/** What a command was given, checked against its table. */
export interface Given {
  readonly names: readonly string[]
  readonly values: ReadonlyMap<string, string | number | true>
}

/** The command was not understood; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Throws UsageError. */
export function parseArguments(command: Command, args: readonly string[]): Given {
  const options = Object.fromEntries(
    command.options.map(({ name, kind }) => [name, { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }]),
  )
  const { tokens } = parseArgs({
    args: [...args],
    options: withHelp(options),
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const names: string[] = []
  const values = new Map<string, string | number | true>()
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value)
    if (token.kind !== 'option') continue
    const option = token.name === 'h' ? HELP : command.options.find(({ name }) => name === token.name)
    if (option === undefined) throw unknownOption(command, token.rawName)
    values.set(option.name, checked(command, option, token.value, token.inlineValue === true))
  }
  const [stray] = names
  if (stray !== undefined && command.takes === '' && !values.has('help')) throw strayName(command, stray)
  return { names, values }
}

const strayName = ({ name }: Command, stray: string): UsageError =>
  new UsageError(
    `"${name}" takes nothing but options, and "${stray}" is none. To put reports into a ledger: "reportedly add ${stray}". "reportedly help ${name}" tells more.`,
  )

const HELP: Option = { name: 'help', kind: 'flag', help: '' }
const withHelp = (options: Record<string, { type: 'boolean' | 'string' }>) => ({ ...options, help: { type: 'boolean' as const } })

/** Whether a command's arguments name a file, a folder or standard input; also true of arguments that it would refuse. */
export function namesFiles(name: string, args: readonly string[]): boolean {
  const command = commandNamed(name)
  if (command === undefined) return true
  try {
    const { names, values } = parseArguments(command, args)
    return names.length > 0 || values.has('help')
  } catch {
    return true
  }
}

export function textOf(given: Given, name: string): string | null {
  const value = given.values.get(name)
  return typeof value === 'string' ? value : null
}

export function countOf(given: Given, name: string): number | null {
  const value = given.values.get(name)
  return typeof value === 'number' ? value : null
}

/** One of the option's choices; the first of them where none was given. Choices come from the table, so the type holds. */
export const choiceOf = <T extends string>(given: Given, name: string, first: T): T => (textOf(given, name) ?? first) as T

export const isOn = (given: Given, name: string): boolean => given.values.has(name)

function unknownOption(command: Command, typed: string): UsageError {
  const names = command.options.map(({ name }) => `--${name}`)
  return new UsageError(
    `"${command.name}" has no option ${typed}${didYouMean(typed, names)} "reportedly help ${command.name}" lists them.`,
  )
}

function checked(command: Command, option: Option, value: string | undefined, inline: boolean): string | number | true {
  const flag = `--${option.name}`
  const fail = (message: string) => new UsageError(`${flag} ${message} "reportedly help ${command.name}" tells more.`)
  if (option.kind === 'flag') {
    if (value !== undefined) throw fail('takes no value.')
    return true
  }
  if (value === undefined || (!inline && value.startsWith('--')) || value === '')
    throw fail(`needs a value: ${flag} ${option.value}.`)
  switch (option.kind) {
    case 'text':
    case 'file':
      return value
    case 'moment':
      if (!isDateOrInstant(value)) {
        throw fail(`must be a date like 2024-12-08 or an instant like 2024-12-08T06:30:00Z; "${value}" is neither.`)
      }
      return value
    case 'choice':
      if (option.choices?.includes(value) !== true) {
        throw fail(
          `is one of ${option.choices?.join(', ')}, not "${value}"${didYouMean(value, option.choices ?? [])}.`.replace('?.', '?'),
        )
      }
      return value
    case 'count':
      return countFrom(value, option.range ?? [0, Number.MAX_SAFE_INTEGER], fail)
    default:
      return option.kind satisfies never
  }
}

function countFrom(value: string, [least, greatest]: readonly [number, number], fail: (message: string) => UsageError): number {
  const count = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (!(count >= least && count <= greatest)) throw fail(`must be a whole number from ${least} to ${greatest}, not "${value}".`)
  return count
}
