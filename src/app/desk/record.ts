import { type Folded, type FoldedReport, type FoldedSituation, fold, type Ledger } from '../../ledger/index.js'

/** The ledger as folded, followed as it grows, whoever writes it. */
export interface RecordView {
  /** As it stands now. */
  now(): Folded
  /** As it stood at an instant, or after an entry. */
  at(moment: { readonly knownAt: string } | { readonly until: number }): Folded
  situation(id: string): FoldedSituation | null
}

const MOST_KEPT = 16

export function openRecord(ledger: Ledger): RecordView {
  let present = fold(ledger.read())
  const earlier = new Map<string, Folded>()
  const now = (): Folded => {
    if ((ledger.last()?.sequence ?? 0) !== present.entry) present = fold(ledger.read())
    return present
  }
  return {
    now,
    at: moment => {
      const key = JSON.stringify(moment)
      // What was known at a past instant does not change, but an instant of the future may come to be.
      const known = 'until' in moment ? earlier.get(key) : undefined
      if (known !== undefined) return known
      const folded = fold(ledger.read(), moment)
      if (earlier.size >= MOST_KEPT) earlier.delete(earlier.keys().next().value ?? '')
      if ('until' in moment) earlier.set(key, folded)
      return folded
    },
    situation: id => now().situations.find(situation => situation.id === id) ?? null,
  }
}

/** The reports of a situation that count: not withdrawn, and with a text that was not sealed. */
export const standingReports = ({ reports }: Folded, situation: string): FoldedReport[] =>
  reports.filter(report => report.situation === situation && report.withdrawn === null && !isSealed(report))

export const isSealed = ({ versions }: FoldedReport): boolean => versions.at(-1)?.sealed === true
