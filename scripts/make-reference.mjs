// Writes docs/reference/cli.md, problems.md, status.md and event-types.md from the tables in the code. With --check, fails when they differ.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { eventTypes } from './lib/event-reference.mjs'
import { ROOT } from './lib/setup.mjs'

const { COMMANDS, EXIT_STATUS } = await import('../dist/cli/commands.js')
const { describe, flagOf } = await import('../dist/cli/help.js')
const { PROBLEMS } = await import('../dist/model/problem.js')
const { STATUS_RULES } = await import('../dist/corroborate/status.js')
const { INTAKE_PROBLEMS } = await import('../dist/ingest/problem.js')

const MADE = '<!-- Made by scripts/make-reference.mjs from the code. Do not edit. -->'
const cell = text => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
const table = (heads, rows) => [
  `| ${heads.join(' | ')} |`,
  `|${heads.map(() => '---').join('|')}|`,
  ...rows.map(row => `| ${row.map(cell).join(' | ')} |`),
]

function commandLine() {
  return [
    '# The command line',
    MADE,
    '',
    '`reportedly COMMAND [OPTIONS] …`. Results go to standard output, messages and progress to standard error. `NO_COLOR` switches colours off, `FORCE_COLOR` switches them on.',
    '',
    ...COMMANDS.flatMap(command => [
      `## reportedly ${command.name} ${command.takes}`.trimEnd(),
      '',
      command.about,
      '',
      ...(command.options.length === 0
        ? []
        : [
            ...table(
              ['option', 'what it does'],
              command.options.map(option => [`\`${flagOf(option)}\``, describe(option)]),
            ),
            '',
          ]),
      ...command.examples.flatMap(({ command: line, does }) => [`    ${line}    # ${does}`]),
      '',
    ]),
    '## Exit status',
    '',
    ...table(
      ['status', 'meaning'],
      EXIT_STATUS.map(({ status, means }) => [String(status), means]),
    ),
    '',
  ].join('\n')
}

function problems() {
  return [
    '# Problems',
    MADE,
    '',
    'Reading never fails; what went wrong or was left undecided is told. `{…}` stands for what the message fills in.',
    '',
    '## Of a report as read',
    '',
    'They stand in `problems` of its Reading, with the words they concern.',
    '',
    ...table(
      ['code', 'message'],
      Object.entries(PROBLEMS).map(([code, message]) => [`\`${code}\``, message]),
    ),
    '',
    '## Of the input',
    '',
    'They go to standard error, with the file and line. After an error the exit status is 1; a warning changes nothing.',
    '',
    ...table(
      ['code', 'gravity', 'message'],
      Object.entries(INTAKE_PROBLEMS).map(([code, { gravity, message }]) => [`\`${code}\``, gravity, message]),
    ),
    '',
  ].join('\n')
}

function statuses() {
  return [
    '# The status of an event',
    MADE,
    '',
    'Every event has a status, with its reason in `why`. The rows are asked from top to bottom; the first that holds decides. A false "confirmed" is the worst error there is, so in doubt the status is one step lower. `reportedly explain --event ID` prints the rows that were asked for an event.',
    '',
    'Voices are counted at the origin: the root of each chain of tellers. Copies, outlets and agencies that only hand on raise no count; what is possible, predicted or conditional supports nothing; two voices of one institution are one party.',
    '',
    ...table(
      ['when', 'status', 'row'],
      STATUS_RULES.map(({ id, status, when }) => [when, `**${status}**`, `\`${id}\``]),
    ),
    '',
    'Beside the table: an event all of whose reports were withdrawn is **retracted**; a person may set a status, which then stands with the reason given.',
    '',
  ].join('\n')
}

for (const [path, text] of [
  ['docs/reference/status.md', statuses()],
  ['docs/reference/cli.md', commandLine()],
  ['docs/reference/problems.md', problems()],
  ['docs/reference/event-types.md', eventTypes(MADE)],
]) {
  const file = join(ROOT, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  if (process.argv.includes('--check')) {
    console.log(`${path} is not what the code says`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.log(`wrote ${path}`)
  }
}
