import { readFileSync } from 'node:fs'
import { type Given, UsageError } from './arguments.js'
import { COMMANDS, type Command, commandNamed, EXIT_STATUS, type Option } from './commands.js'
import { writeOnce } from './stream.js'
import { didYouMean } from './suggest.js'

const WIDTH = 96

export function helpText(): string {
  const commands = COMMANDS.map(({ name, summary }) => row(`  ${name}`, summary, 14))
  return [
    'Reads news of a fast-moving event and keeps the sourced picture: what is told, by whom, and how surely.',
    '',
    'Usage: reportedly COMMAND [OPTIONS] …',
    '',
    ...commands,
    '',
    '"reportedly help COMMAND" tells more; "reportedly --version" prints the version.',
    '',
    ...exitStatus(),
    '',
  ].join('\n')
}

export function commandHelp(command: Command): string {
  const usage = ['reportedly', command.name, command.takes, command.options.length > 0 ? '[OPTIONS]' : ''].filter(
    part => part !== '',
  )
  return [
    `Usage: ${usage.join(' ')}`,
    '',
    ...wrap(command.about, WIDTH),
    '',
    ...(command.options.length > 0
      ? ['Options:', ...command.options.map(option => row(`  ${flagOf(option)}`, describe(option), 22)), '']
      : []),
    'Examples:',
    ...command.examples.flatMap(({ command: line, does }) => [`  ${line}`, `      ${does}`]),
    '',
    ...exitStatus(),
    '',
  ].join('\n')
}

export const versionText = (): string => `${versionOfPackage()}\n`

function versionOfPackage(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

export async function runHelp(given: Given): Promise<number> {
  const [name] = given.names
  const command = name === undefined ? undefined : commandNamed(name)
  if (name !== undefined && command === undefined) {
    const names = COMMANDS.map(known => known.name)
    throw new UsageError(`There is no command "${name}"${didYouMean(name, names) || '.'} The commands are ${names.join(', ')}.`)
  }
  await writeOnce(command === undefined ? helpText() : commandHelp(command), null)
  return 0
}

export const flagOf = ({ name, value }: Option): string => `--${name}${value === undefined ? '' : ` ${value}`}`

/** What an option does, with its choices and default. */
export function describe({ help, choices, default: standard }: Option): string {
  const notes = [
    ...(choices === undefined ? [] : [`one of ${choices.join(', ')}`]),
    ...(standard === undefined ? [] : [`default: ${standard}`]),
  ]
  return notes.length === 0 ? help : `${help} (${notes.join('; ')})`
}

const exitStatus = (): string[] => ['Exit status:', ...EXIT_STATUS.map(({ status, means }) => row(`  ${status}`, means, 6))]

function row(left: string, right: string, indent: number): string {
  const lines = wrap(right, WIDTH - indent)
  return lines.map((line, index) => `${(index === 0 ? left : '').padEnd(indent)}${line}`).join('\n')
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
