import type { Command } from './commands.js'
import { ABOUT_INPUT, DATE, HELP, INPUT, JOBS, KNOWLEDGE, LEDGER, OUTLET, OUTPUT, QUIET, REPORTS } from './options.js'

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

/** The commands that give a situation to others: as a file, and over HTTP. */
export const DESK_COMMANDS: readonly Command[] = [
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
]
