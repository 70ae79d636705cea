import { type Folded, type FoldedReport, type FoldedSituation, fold, type Ledger, openFolding } from '../../ledger/index.js'

/** The ledger as folded, followed as it grows, whoever writes it. */
export interface RecordView {
  /** As it stands now. */
  now(): Folded
  /** As it stood at an instant, or after an entry. */
  at(moment: { readonly knownAt: string } | { readonly until: number }): Folded
  /** The last entry and the engine that `now` tells of, at no cost. */
  head(): Pick<Folded, 'entry' | 'engine'>
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
  const follow = (): typeof folding => {
    if ((ledger.last()?.sequence ?? 0) === taken) return folding
    for (const entry of ledger.read(taken)) {
      folding.take(entry)
      taken = entry.sequence
    }
    return folding
  }
  const now = (): Folded => follow().now()
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
      return moment.until >= follow().head().entry ? now() : until(moment.until)
    },
    head: () => follow().head(),
    situation: id => follow().situation(id),
    report: (situation, id) => follow().report(situation, id),
    reportAt: (situation, address) => follow().reportAt(situation, address),
  }
}

/** The reports of a situation whose text was not sealed; withdrawn ones too, which support nothing but are told to be so. */
export const readableReports = ({ reports }: Folded, situation: string): FoldedReport[] =>
  reports.filter(report => report.situation === situation && !isSealed(report))

/** Those that count: not withdrawn either. */
export const standingReports = (folded: Folded, situation: string): FoldedReport[] =>
  readableReports(folded, situation).filter(({ withdrawn }) => withdrawn === null)

export const isSealed = ({ versions }: FoldedReport): boolean => versions.at(-1)?.sealed === true
