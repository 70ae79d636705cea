import { acledEventOf, EVENT_FAMILIES, EVENT_TYPES } from '../lexicon/events/index.js'

/** One type of event as other programs get it. */
export interface TypeListed {
  readonly id: string
  readonly label: string
  readonly definition: string
  readonly plover: string | null
  /** ACLED's sub-event type, and the event type it belongs to. */
  readonly acled: string | null
  readonly acledEvent: string | null
  readonly cameo: string | null
  readonly example: string
}

/** The ontology; with a family ("control"), that family alone, with a type, that type. Empty: there is none of that name. */
export function listTypes(name: string | null): readonly TypeListed[] {
  return EVENT_TYPES.filter(({ id }) => name === null || id === name || id.startsWith(`${name}/`)).map(type => ({
    ...type,
    acledEvent: type.acled === null ? null : acledEventOf(type.acled),
  }))
}

/** The names of the families. */
export const typeFamilies = (): readonly string[] => EVENT_FAMILIES.map(([family]) => family)

/** The list for people: families with their types, a line each. */
export function typesText(types: readonly TypeListed[], width: number): string {
  const widest = Math.max(...types.map(({ id }) => id.length))
  return EVENT_FAMILIES.flatMap(([family, gathers]) => {
    const own = types.filter(({ id }) => id.startsWith(`${family}/`))
    return own.length === 0 ? [] : [`${family}: ${gathers}`, ...own.flatMap(type => typeLines(type, widest, width)), '']
  }).join('\n')
}

function typeLines({ id, definition, plover, acled, acledEvent, cameo }: TypeListed, widest: number, width: number): string[] {
  const codes = [
    plover === null ? '' : `PLOVER ${plover}`,
    acled === null ? '' : `ACLED ${acledEvent}: ${acled}`,
    cameo === null ? '' : `CAMEO ${cameo}`,
  ].filter(code => code !== '')
  const indent = ' '.repeat(widest + 4)
  const told = wrapped(definition, Math.max(30, width - indent.length))
  return [
    ...told.map((line, index) => (index === 0 ? `  ${id.padEnd(widest)}  ${line}` : indent + line)),
    ...(codes.length === 0 ? [] : wrapped(codes.join(' · '), Math.max(30, width - indent.length)).map(line => indent + line)),
  ]
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
