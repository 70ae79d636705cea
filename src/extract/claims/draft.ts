import type { Claim } from '../../model/index.js'

/** A claim before it has its number in the report. */
export type Draft = Omit<Claim, 'id'>
