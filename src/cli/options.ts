import type { Option } from './commands.js'

// Options that several commands take.

export const DATE: Option = {
  name: 'date',
  kind: 'moment',
  value: 'DATE',
  help: 'when reports that do not say were published: 2024-12-08 or 2024-12-08T06:30:00Z; "Sunday" and "last week" are told from it',
}
export const OUTLET: Option = { name: 'outlet', kind: 'text', value: 'NAME', help: 'who published reports that do not say' }
export const INPUT: Option = {
  name: 'input',
  kind: 'choice',
  value: 'FORM',
  choices: ['auto', 'jsonl', 'text', 'json', 'markup', 'mail', 'warc', 'wacz'],
  default: 'auto',
  help: 'how files are taken; auto: by their ending, or by their first bytes where that tells nothing; markup: HTML, RSS, Atom',
}
export const JOBS: Option = {
  name: 'jobs',
  kind: 'count',
  value: 'N',
  range: [1, 64],
  default: 'one thread for few reports, up to 4 for many',
  help: 'how many threads read; the output is the same',
}
export const OUTPUT: Option = {
  name: 'output',
  kind: 'file',
  value: 'FILE',
  default: 'standard output',
  help: 'where the result goes; the file appears when it is whole, or not at all',
}
export const WIDTH: Option = {
  name: 'width',
  kind: 'count',
  value: 'N',
  range: [40, 400],
  default: 'as wide as the terminal, else 100',
  help: 'columns of the printed text',
}
export const QUIET: Option = {
  name: 'quiet',
  kind: 'flag',
  help: 'no progress and no warnings on standard error; errors are still told',
}
export const KNOWLEDGE: Option = {
  name: 'knowledge',
  kind: 'file',
  value: 'FOLDER',
  help: 'a folder of .txt files with rows of your own on actors and outlets, in the format of docs/knowledge.md; they add to ours, or replace those of the same id',
}
export const LEDGER: Option = {
  name: 'ledger',
  kind: 'file',
  value: 'FILE',
  default: '.reportedly/ledger.db',
  help: 'the ledger; it is made where there is none',
}
export const HELP: Option = { name: 'help', kind: 'flag', help: 'print this help' }

export const SITUATION: Option = {
  name: 'situation',
  kind: 'text',
  value: 'NAME',
  default: 'the only one of the ledger',
  help: 'which situation of the ledger',
}
export const BY: Option = {
  name: 'by',
  kind: 'text',
  value: 'NAME',
  default: 'local',
  help: 'who does it; it stands in the ledger',
}
export const JSON_OUT: Option = { name: 'json', kind: 'flag', help: 'as JSON, for other programs' }

export const REPORTS = '[FILES | FOLDERS | ADDRESSES | -]'
export const ABOUT_INPUT =
  'Reports are read from files, folders of them, addresses of the web (https://…), or standard input ("-", or nothing named): text (.txt, .md), our JSON (.json; .jsonl with one report a line, as {"id", "text", "title", "outlet", "url", "published"}, of which only "text" must be there), pages (.html), feeds (RSS, Atom, JSON Feed), ninjs news items, e-mail (.eml) and web archives (.warc, .warc.gz, .wacz). docs/intake.md tells how each is read.'
export const JSON_FLAG: Option = { name: 'json', kind: 'flag', help: 'the same as --format json' }
