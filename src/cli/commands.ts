import type { Given } from './arguments.js'
import type { Desk } from './desk.js'
import { DESK_COMMANDS } from './desk-commands.js'
import { LEDGER_COMMANDS } from './ledger-commands.js'
import {
  ABOUT_INPUT,
  DATE,
  HELP,
  INPUT,
  JOBS,
  JSON_FLAG,
  KNOWLEDGE,
  OUTLET,
  OUTPUT,
  QUIET,
  REPORTS,
  SITUATION,
  WIDTH,
} from './options.js'

/** What the command line can do: help, usage errors, the reference page and the checks of arguments are made from this table. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** What it takes beside options: "[FILES | FOLDERS | -]"; empty: nothing. */
  readonly takes: string
  readonly about: string
  readonly options: readonly Option[]
  /** Whether it prints while it reads; a progress line on the same terminal would break the result. */
  readonly prints: 'while reading' | 'at the end'
  readonly examples: readonly Example[]
  /** Loads the code of the command, at the moment it is needed, so that a start pays for nothing else. */
  readonly load: () => Promise<Run>
}

/** Does a command; resolves to the exit status. */
export type Run = (given: Given, desk: Desk) => Promise<number>

export interface Option {
  readonly name: string
  readonly kind: 'flag' | 'text' | 'choice' | 'moment' | 'count' | 'file'
  /** How help calls its value: "DATE". Flags have none. */
  readonly value?: string
  readonly choices?: readonly string[]
  /** In words, for help; the code that reads the option knows it too. */
  readonly default?: string
  /** Least and greatest count. */
  readonly range?: readonly [number, number]
  readonly help: string
}

export interface Example {
  readonly command: string
  readonly does: string
}

export const EXIT_STATUS = [
  { status: 0, means: 'all went well' },
  { status: 1, means: 'something could not be read (all else was), or nothing was, or the result could not be written' },
  { status: 2, means: 'the command was not understood; nothing was done' },
] as const

export const COMMANDS: readonly Command[] = [
  {
    name: 'brief',
    summary: 'print the sourced brief of some reports',
    prints: 'at the end',
    takes: REPORTS,
    about: `Reads the reports, weaves their claims into events, and prints what is told, by whom, and what is disputed or still open. ${ABOUT_INPUT}`,
    options: [
      DATE,
      OUTLET,
      INPUT,
      KNOWLEDGE,
      {
        name: 'format',
        kind: 'choice',
        value: 'FORM',
        choices: ['text', 'markdown', 'json'],
        default: 'text',
        help: 'json: the whole Situation, for other programs',
      },
      JSON_FLAG,
      {
        name: 'as-of',
        kind: 'moment',
        value: 'MOMENT',
        default: 'the latest date of publication',
        help: 'the moment the brief speaks of, by date of publication: what came out later is left out; a date is the whole day',
      },
      {
        name: 'since',
        kind: 'moment',
        value: 'MOMENT',
        help: 'tell first what has changed: new events, better or less supported ones, new denials, numbers, silences and settled forecasts, against the reports that came out before this moment; as json, changes[]',
      },
      {
        name: 'stories',
        kind: 'flag',
        help: 'tell the developing stories of mixed reports apart: a brief for each; as json, reports[].story',
      },
      {
        name: 'ledger',
        kind: 'file',
        value: 'FILE',
        help: 'reads what the ledger holds, with what people decided, in place of files',
      },
      SITUATION,
      {
        name: 'known-at',
        kind: 'moment',
        value: 'MOMENT',
        help: 'with --ledger: what the ledger held at that moment alone, whatever came in or was decided later',
      },
      JOBS,
      WIDTH,
      OUTPUT,
      QUIET,
      HELP,
    ],
    examples: [
      { command: 'reportedly brief report.txt --date 2024-12-08', does: 'one report' },
      { command: 'reportedly brief reports/ --format markdown --output brief.md', does: 'all reports of a folder, into a file' },
      { command: 'reportedly brief reports/ --since 2024-12-08T06:00:00Z', does: 'what is new since six in the morning' },
      { command: 'pbpaste | reportedly brief --date 2024-12-08', does: 'a pasted report' },
      { command: 'reportedly brief --ledger desk.db --known-at 2024-12-08T06:00:00Z', does: 'what a desk knew that morning' },
    ],
    load: async () => (await import('./brief.js')).runBrief,
  },
  {
    name: 'read',
    summary: 'print the Reading of each report as JSON',
    prints: 'while reading',
    takes: REPORTS,
    about: `Reads each report for itself and prints its claims, tellers, times, places and silences: one JSON document a report, in the order of the input, each as soon as it is read. ${ABOUT_INPUT}`,
    options: [
      DATE,
      OUTLET,
      INPUT,
      KNOWLEDGE,
      {
        name: 'format',
        kind: 'choice',
        value: 'FORM',
        choices: ['jsonl', 'json'],
        default: 'jsonl',
        help: 'jsonl: one Reading a line; json: an array of them',
      },
      JSON_FLAG,
      JOBS,
      OUTPUT,
      QUIET,
      HELP,
    ],
    examples: [
      { command: 'reportedly read reports.jsonl > readings.jsonl', does: 'any number of reports, in constant memory' },
      { command: 'reportedly read --input jsonl --format jsonl < reports.jsonl', does: 'the same from standard input' },
    ],
    load: async () => (await import('./read.js')).runRead,
  },
  {
    name: 'parse',
    summary: 'print tokens, tags and trees as CoNLL-U',
    prints: 'while reading',
    takes: REPORTS,
    about: `Prints the sentences of each report with their words, lemmas, tags and dependency trees, in the format of Universal Dependencies. ${ABOUT_INPUT}`,
    options: [
      DATE,
      OUTLET,
      INPUT,
      { name: 'format', kind: 'choice', value: 'FORM', choices: ['conllu'], default: 'conllu', help: 'the only one so far' },
      JOBS,
      OUTPUT,
      QUIET,
      HELP,
    ],
    examples: [{ command: 'reportedly parse report.txt > report.conllu', does: 'the trees of one report' }],
    load: async () => (await import('./parse.js')).runParse,
  },
  {
    name: 'explain',
    summary: 'show how a sentence or a report is read, rule by rule',
    prints: 'while reading',
    takes: '"SENTENCE" | FILE | -',
    about:
      'Prints tokens, tags and tree, then every name, time, place, attribution and claim with the rule that found it, its words and its confidence. What is no file is taken for the sentence itself.',
    options: [
      DATE,
      OUTLET,
      INPUT,
      KNOWLEDGE,
      {
        name: 'format',
        kind: 'choice',
        value: 'FORM',
        choices: ['text', 'json'],
        default: 'text',
        help: 'json: Document and Reading',
      },
      JSON_FLAG,
      {
        name: 'event',
        kind: 'text',
        value: 'ID',
        help: 'instead, why an event of these reports is one: each claim with what it has in common with the others, each origin, and the row of the table that gave it its status; ids stand in brief --format json',
      },
      WIDTH,
      OUTPUT,
      QUIET,
      HELP,
    ],
    examples: [
      { command: 'reportedly explain "The mayor reportedly fled on Sunday." --date 2024-12-08', does: 'one sentence' },
      { command: 'reportedly explain report.txt', does: 'one report' },
      { command: 'reportedly explain --event e1ff8b reports/', does: 'one event of many reports' },
    ],
    load: async () => (await import('./explain.js')).runExplain,
  },
  {
    name: 'types',
    summary: 'list the types of events that claims are given',
    prints: 'at the end',
    takes: '[FAMILY | TYPE]',
    about:
      'Prints the ontology: each type with what counts, and its codes in PLOVER, ACLED and CAMEO. What none of them fits has the type "other".',
    options: [
      {
        name: 'format',
        kind: 'choice',
        value: 'FORM',
        choices: ['text', 'json'],
        default: 'text',
        help: 'json: an array, for other programs',
      },
      JSON_FLAG,
      WIDTH,
      OUTPUT,
      HELP,
    ],
    examples: [
      { command: 'reportedly types control', does: 'the types about who holds ground' },
      { command: 'reportedly types --json', does: 'all of them, for other programs' },
    ],
    load: async () => (await import('./types.js')).runTypes,
  },
  {
    name: 'actors',
    summary: 'list who is named in each report: mentions, roles, sides',
    prints: 'while reading',
    takes: REPORTS,
    about: `Lists every person, body and group that a report names or describes: what it is and whose side it takes, with the words or the row of the knowledge base that says so; the roles that the report gives it; and each mention with the rule that put it there. ${ABOUT_INPUT}`,
    options: [
      DATE,
      OUTLET,
      INPUT,
      KNOWLEDGE,
      {
        name: 'format',
        kind: 'choice',
        value: 'FORM',
        choices: ['text', 'json'],
        default: 'text',
        help: 'json: an array with an entry a report',
      },
      JSON_FLAG,
      WIDTH,
      OUTPUT,
      QUIET,
      HELP,
    ],
    examples: [
      { command: 'reportedly actors report.txt --date 2024-12-08', does: 'the actors of one report' },
      { command: 'reportedly actors reports/ --knowledge my-actors/ --json', does: 'of a folder, with rows of your own' },
    ],
    load: async () => (await import('./actors.js')).runActors,
  },
  ...LEDGER_COMMANDS,
  ...DESK_COMMANDS,
  {
    name: 'help',
    summary: 'print help on a command',
    prints: 'at the end',
    takes: '[COMMAND]',
    about: 'Without a command, lists them all.',
    options: [],
    examples: [{ command: 'reportedly help brief', does: 'the options of brief' }],
    load: async () => (await import('./help.js')).runHelp,
  },
]

export const commandNamed = (name: string): Command | undefined => COMMANDS.find(command => command.name === name)
