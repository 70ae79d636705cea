export {
  type Folded,
  type FoldedDecision,
  type FoldedReport,
  type FoldedSituation,
  type Folding,
  type FoldOptions,
  fold,
  openFolding,
} from './fold.js'
export { hashOf } from './hash.js'
export type { Draft, Ledger } from './ledger.js'
export { type Clock, createMemoryLedger } from './memory.js'
export { LedgerRefused, type RefusalCode } from './refused.js'
export type { Copied, Restored } from './store/backup.js'
export { type Derived, type IndexedReport, type KeptReading, openDerived, type SearchOptions } from './store/derived.js'
export type { Imported } from './store/exchange.js'
export { type OpenOptions, openLedger, restoreLedger, type StoredLedger } from './store/open.js'
export type { Expected, Fault, Verdict } from './verify.js'
