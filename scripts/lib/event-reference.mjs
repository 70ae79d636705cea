// docs/reference/event-types.md from the event tables; scripts/make-reference.mjs writes and checks it.
const { EVENT_FAMILIES, EVENT_TYPES, TRIGGERS, acledEventOf } = await import('../../dist/lexicon/events/index.js')

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

/** The page as Markdown. */
export function eventTypes(made) {
  if (EVENT_TYPES.length === 0 || TRIGGERS.length === 0) throw new Error('The event tables are empty: there is nothing to write.')
  return [
    '# Event types',
    made,
    '',
    `${EVENT_TYPES.length} types in two levels, found by ${TRIGGERS.length} rows. The codes are those of PLOVER (event/mode), ACLED (event type: sub-event type) and CAMEO. The reader refines them: what is only meant, refused, threatened or demanded is coded in PLOVER and CAMEO as an agreement, a rejection, a threat or a request and has no ACLED code; ACLED's sub-event type also depends on who did it to whom, and for deaths, injuries and damage on what caused them. A claim outside this list has the type \`other\`.`,
    '',
    ...EVENT_FAMILIES.flatMap(([family, about]) => [
      `## ${family}: ${cell(about)}`,
      '',
      ...EVENT_TYPES.filter(type => type.id.startsWith(`${family}/`)).flatMap(section),
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}
