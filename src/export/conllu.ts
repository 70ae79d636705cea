import type { Document } from '../model/index.js'

export function toConllu(document: Document): string {
  return `# newdoc id = ${document.report.id}\n`
}
