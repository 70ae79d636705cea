import { type Folded, type FoldedReport, type FoldedSituation, fold, type Ledger, openFolding } from '../../ledger/index.js'

/** The ledger as folded, followed as it grows, whoever writes it. */
export interface RecordView {
  /** As it stands now. */
  now(): Folded
  /** As it stood at an instant, or after an entry. */
  at(moment: { readonly knownAt: string } | { readonly until: number }): Folded
  situation(id: string): FoldedSituation | null
  report(situation: string, id: string): FoldedReport | null
  /** The report that stands under an address. */
  reportAt(situation: string, address: string): FoldedReport | null
}

const MOST_KEPT = 16

export function openRecord(ledger: Ledger): RecordView {
  const folding = openFolding()
  let taken = 0
  const earlier = new Map<number, Folded>()
  const follow = (): void => {
    if ((ledger.last()?.sequence ?? 0) === taken) return
    for (const entry of ledger.read(taken)) {
      folding.take(entry)
      taken = entry.sequence
    }
  }
  const now = (): Folded => {
    follow()
    return folding.now()
  }
  const until = (entry: number): Folded => {
    const known = earlier.get(entry)
    if (known !== undefined) return known
    const folded = fold(ledger.read(), { until: entry })
    if (earlier.size >= MOST_KEPT) earlier.delete(earlier.keys().next().value ?? 0)
    earlier.set(entry, folded)
    return folded
  }
  return {
    now,
    at: moment => {
      // What was known at a past instant does not change, but an instant of the future may come to be.
      if ('knownAt' in moment) return fold(ledger.read(), moment)
      return moment.until >= now().entry ? now() : until(moment.until)
    },
    situation: id => now().situations.find(situation => situation.id === id) ?? null,
    report: (situation, id) => {
      follow()
      return folding.report(situation, id)
    },
    reportAt: (situation, address) => {
      follow()
      return folding.reportAt(situation, address)
    },
  }
}

/** The reports of a situation that count: not withdrawn, and with a text that was not sealed. */
export const standingReports = ({ reports }: Folded, situation: string): FoldedReport[] =>
  reports.filter(report => report.situation === situation && report.withdrawn === null && !isSealed(report))

export const isSealed = ({ versions }: FoldedReport): boolean => versions.at(-1)?.sealed === true
