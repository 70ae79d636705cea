import { EXPORT_FORMATS, makeExport } from '../export/index.js'
import type { Woven } from './desk/service.js'

export { EXPORT_FORMATS, type ExportFormat } from '../export/index.js'

export interface Exported {
  readonly text: string
  /** Media type. */
  readonly type: string
  readonly extension: string
}

/** A situation in a format by name; null: there is no such format. */
export function exportOf({ situation, readings }: Woven, name: string): Exported | null {
  const format = EXPORT_FORMATS.find(one => one.name === name)
  if (format === undefined) return null
  return { text: makeExport(format, situation, readings), type: format.type, extension: format.extension }
}
