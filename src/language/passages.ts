import type { Passage } from '../model/index.js'

export function findPassages(text: string): Passage[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(m => m[0].trim() !== '')
    .map(m => ({ kind: 'body', start: m.index, end: m.index + m[0].length }))
}
