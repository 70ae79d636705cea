import type { Given } from './arguments.js'
import type { Desk } from './desk.js'

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

const DATE: Option = {
  name: 'date',
  kind: 'moment',
  value: 'DATE',
  help: 'when reports that do not say were published: 2024-12-08 or 2024-12-08T06:30:00Z; "Sunday" and "last week" are told from it',
}
const OUTLET: Option = { name: 'outlet', kind: 'text', value: 'NAME', help: 'who published reports that do not say' }
const INPUT: Option = {
  name: 'input',
  kind: 'choice',
  value: 'FORM',
  choices: ['auto', 'jsonl', 'text'],
  default: 'auto',
  help: 'how files are taken; auto: by their ending, standard input as JSON lines if it begins with "{"',
}
const JOBS: Option = {
  name: 'jobs',
  kind: 'count',
  value: 'N',
  range: [1, 64],
  default: 'one thread for few reports, up to 4 for many',
  help: 'how many threads read; the output is the same',
}
const OUTPUT: Option = {
  name: 'output',
  kind: 'file',
  value: 'FILE',
  default: 'standard output',
  help: 'where the result goes; the file appears when it is whole, or not at all',
}
const WIDTH: Option = {
  name: 'width',
  kind: 'count',
  value: 'N',
  range: [40, 400],
  default: 'as wide as the terminal, else 100',
  help: 'columns of the printed text',
}
const QUIET: Option = {
  name: 'quiet',
  kind: 'flag',
  help: 'no progress and no warnings on standard error; errors are still told',
}
const KNOWLEDGE: Option = {
  name: 'knowledge',
  kind: 'file',
  value: 'FOLDER',
  help: 'a folder of .txt files with rows of your own on actors and outlets, in the format of docs/knowledge.md; they add to ours, or replace those of the same id',
}
const LEDGER: Option = {
  name: 'ledger',
  kind: 'file',
  value: 'FILE',
  default: '.reportedly/ledger.db',
  help: 'the ledger; it is made where there is none',
}
const HELP: Option = { name: 'help', kind: 'flag', help: 'print this help' }

/** Kept in step with the formats themselves by a test, so that a start need not load them. */
export const EXPORT_NAMES = [
  'json',
  'html',
  'markdown',
  'text',
  'events-csv',
  'claims-csv',
  'claims-json',
  'geojson',
  'acled',
  'gdelt',
  'polecat',
  'web-annotation',
  'prov',
  'ninjs',
  'schema-org',
  'icalendar',
  'atom',
] as const

const REPORTS = '[FILES | FOLDERS | -]'
const ABOUT_INPUT =
  'Reports are .txt, .md, .json and .jsonl files, folders of them, or standard input ("-", or nothing named). A .txt or .md file is one report; a line of a .jsonl file is one, as {"id", "text", "title", "outlet", "url", "published"}, of which only "text" must be there.'

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
      WIDTH,
      OUTPUT,
      QUIET,
      HELP,
    ],
    examples: [
      { command: 'reportedly explain "The mayor reportedly fled on Sunday." --date 2024-12-08', does: 'one sentence' },
      { command: 'reportedly explain report.txt', does: 'one report' },
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
      { name: 'json', kind: 'flag', help: 'the same as --format json' },
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
      { name: 'json', kind: 'flag', help: 'the same as --format json' },
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
  {
    name: 'export',
    summary: 'give the situation in a format of the field',
    prints: 'at the end',
    takes: REPORTS,
    about: `Reads the reports, weaves them, and prints what other tools read: spreadsheets, maps, event tables, annotations, provenance, calendars, a page. What a report says stays text in all of them; a cell that a spreadsheet would take for a formula is neutralised. docs/formats.md has the fields. ${ABOUT_INPUT}`,
    options: [
      DATE,
      OUTLET,
      INPUT,
      KNOWLEDGE,
      {
        name: 'format',
        kind: 'choice',
        value: 'FORM',
        choices: EXPORT_NAMES,
        help: 'which; without it they are listed',
      },
      {
        name: 'as-of',
        kind: 'moment',
        value: 'MOMENT',
        default: 'the latest date of publication',
        help: 'reports that came out later are left out',
      },
      JOBS,
      OUTPUT,
      QUIET,
      HELP,
    ],
    examples: [
      { command: 'reportedly export reports/ --format geojson --output events.geojson', does: 'for a map' },
      { command: 'reportedly export reports/ --format html --output brief.html', does: 'a page that opens offline' },
    ],
    load: async () => (await import('./export.js')).runExport,
  },
  {
    name: 'serve',
    summary: 'open the workbench in a browser, and the HTTP interface',
    prints: 'at the end',
    takes: '',
    about:
      'Serves what the ledger holds until it is ended with Ctrl+C: the workbench as a page, and the same as JSON under /api/v1 (openapi.json describes it). On a loopback address the printed address holds the key of this installation; elsewhere people must log in.',
    options: [
      LEDGER,
      {
        name: 'port',
        kind: 'count',
        value: 'N',
        range: [0, 65535],
        default: '4310, or any that is free',
        help: 'where it listens; 0: any port that is free',
      },
      {
        name: 'host',
        kind: 'text',
        value: 'ADDRESS',
        default: '127.0.0.1',
        help: 'the address it listens on; others than loopback need --accounts',
      },
      { name: 'name', kind: 'text', value: 'HOST', help: 'a further name under which it is reached, behind a proxy say' },
      { name: 'accounts', kind: 'flag', help: 'people log in, each with a role' },
      {
        name: 'secure',
        kind: 'flag',
        help: 'the page is reached by https alone (through a proxy): its cookie is never sent otherwise',
      },
      { name: 'open', kind: 'flag', help: 'opens the page in the browser of this machine' },
      { name: 'example', kind: 'flag', help: 'puts the bundled example into a ledger that is empty' },
      KNOWLEDGE,
      QUIET,
      HELP,
    ],
    examples: [
      { command: 'reportedly serve', does: 'the workbench over the ledger of this folder' },
      {
        command: 'reportedly serve --host 0.0.0.0 --accounts --name desk.example.org --secure',
        does: 'for a newsroom, behind a proxy',
      },
    ],
    load: async () => (await import('./serve.js')).runServe,
  },
  {
    name: 'account',
    summary: 'add, change, list or remove who may log in to the server',
    prints: 'at the end',
    takes: '[NAME]',
    about:
      'Without a name, lists the accounts. With one, adds it or gives it another password and role; the password is read from standard input, so that it stands in no history. Roles, each with all rights of the ones before: data-only (pictures and exports, no report texts), viewer, contributor (adds and corrects), editor (sets a status, grades a source), admin.',
    options: [
      LEDGER,
      {
        name: 'role',
        kind: 'choice',
        value: 'ROLE',
        choices: ['viewer', 'data-only', 'contributor', 'editor', 'admin'],
        default: 'viewer',
        help: 'what it may',
      },
      { name: 'remove', kind: 'flag', help: 'removes the account' },
      { name: 'json', kind: 'flag', help: 'the list as JSON' },
      HELP,
    ],
    examples: [{ command: 'reportedly account lena --role admin < password.txt', does: 'the first account of a newsroom' }],
    load: async () => (await import('./account.js')).runAccount,
  },
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
