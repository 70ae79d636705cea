// Writes docs/reference/event-types.md from the event tables. With --check, fails when the page differs from them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from './lib/setup.mjs'

const { EVENT_FAMILIES, EVENT_TYPES, TRIGGERS, acledEventOf } = await import('../dist/lexicon/events/index.js')

const PAGE = 'docs/reference/event-types.md'
const MADE = '<!-- Made by scripts/make-event-reference.mjs from the code. Do not edit. -->'
const cell = text => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

function wordsOf(type) {
  const lemmas = TRIGGERS.filter(row => row.type === type.id).map(row => row.lemma.replaceAll('_', ' '))
  return [...new Set(lemmas)].sort().join(', ')
}

function section(type) {
  const acled = type.acled === null ? '–' : `${acledEventOf(type.acled)}: ${type.acled}`
  return [
    `### ${type.id}`,
    '',
    `${type.label}. ${type.definition} *${type.example}*`,
    '',
    `- PLOVER ${type.plover ?? '–'}; ACLED ${acled}; CAMEO ${type.cameo ?? '–'}`,
    `- Words: ${wordsOf(type)}`,
    '',
  ]
}

function page() {
  return [
    '# Event types',
    MADE,
    '',
    `${EVENT_TYPES.length} types in two levels, found by ${TRIGGERS.length} rows. The codes are those of PLOVER (event/mode), ACLED (event type: sub-event type) and CAMEO. The reader refines them: what is only meant, refused, threatened or demanded is coded in PLOVER and CAMEO as an agreement, a rejection, a threat or a request and has no ACLED code; ACLED's sub-event type also depends on who did it to whom, and for deaths, injuries and damage on what caused them. A claim outside this list has the type \`other\`.`,
    '',
    ...EVENT_FAMILIES.flatMap(([family, about]) => [
      `## ${family}: ${cell(about)}`,
      '',
      ...EVENT_TYPES.filter(type => type.id.startsWith(`${family}/`)).flatMap(section),
    ]),
  ].join('\n')
}

const made = `${page().trimEnd()}\n`
const path = join(ROOT, PAGE)
if (EVENT_TYPES.length === 0 || TRIGGERS.length === 0) {
  console.log('The event tables are empty: there is nothing to write.')
  process.exitCode = 1
} else if (!process.argv.includes('--check')) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, made)
} else if (!existsSync(path) || readFileSync(path, 'utf8') !== made) {
  console.log(`${PAGE} is not what the tables say.`)
  process.exitCode = 1
}
