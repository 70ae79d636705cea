import type { Document, Problem, TimeMention } from '../../model/index.js'
export type TimeFound = TimeMention & { readonly sentence: number; readonly rule: string }
export function findTimes(_document: Document): { times: readonly TimeFound[]; problems: readonly Problem[] } {
  return { times: [], problems: [] }
}
