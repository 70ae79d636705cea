import { briefMarkdown, briefText } from '../export/index.js'
import type { Woven } from './desk/service.js'

/** A format that a situation can be had in. */
export interface ExportFormat {
  readonly name: string
  readonly what: string
  readonly type: string
  readonly extension: string
  readonly make: (woven: Woven) => string
}

const FORMATS = [
  {
    name: 'json',
    what: 'the Situation, whole',
    type: 'application/json',
    extension: 'json',
    make: ({ situation }: Woven) => `${JSON.stringify(situation, null, 2)}\n`,
  },
  {
    name: 'markdown',
    what: 'the brief as Markdown',
    type: 'text/markdown',
    extension: 'md',
    make: ({ situation, readings }: Woven) => briefMarkdown(situation, readings),
  },
  {
    name: 'text',
    what: 'the brief as plain text',
    type: 'text/plain',
    extension: 'txt',
    make: ({ situation, readings }: Woven) => briefText(situation, readings, { width: 100, colour: false }),
  },
] as const satisfies readonly ExportFormat[]

export const EXPORT_FORMATS: readonly ExportFormat[] = FORMATS

export type ExportName = (typeof FORMATS)[number]['name']

export const isExportFormat = (name: string): name is ExportName => EXPORT_FORMATS.some(format => format.name === name)

export interface Exported {
  readonly text: string
  readonly type: string
  readonly extension: string
}

export function exportOf(woven: Woven, name: ExportName): Exported {
  const format = EXPORT_FORMATS.find(one => one.name === name)
  if (format === undefined) throw new RangeError(`there is no format "${name}"`)
  return { text: format.make(woven), type: format.type, extension: format.extension }
}
