import type { Claim } from './reading.js'

/** Rule ids of a claim's basis begin so where it only says of something told before that it is so, or not so. */
const ANSWERS = /^answer\/(?:no|yes)\//u

/** The rule by which a claim answers what was told before ("the army denied it"); null: it answers nothing. */
export const answerRule = ({ basis }: Pick<Claim, 'basis'>): string | null =>
  basis.find(({ rule }) => ANSWERS.test(rule))?.rule ?? null

/** Whether it is denied, be it by an outlet that takes back what it printed or calls a report untrue. */
export const isToldAsUntrue = ({ chain, basis }: Pick<Claim, 'chain' | 'basis'>): boolean =>
  chain.some(({ manner }) => manner === 'denies') ||
  basis.some(({ rule }) => rule.startsWith('answer/no/') || rule.includes('/untruth/'))
