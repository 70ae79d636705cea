import { createMemoryLedger, type Ledger } from '../ledger/index.js'

export const openLedgerFile = (_path: string): Ledger => createMemoryLedger()
