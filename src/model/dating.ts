import type { Claim } from './reading.js'

/** Rules by which a claim is dated from its telling, where no words of its own say when it was. */
export type DatingRule = 'telling/time' | 'sentence/time' | 'report/day' | 'story/day'

const BY_TELLING: ReadonlySet<string> = new Set<DatingRule>(['telling/time', 'sentence/time', 'report/day', 'story/day'])

/** Whether the claim's own words (or a person) say when it was: a time that only its telling gives is the latest by which it had happened. */
export const hasOwnTime = ({ time, basis }: Pick<Claim, 'time' | 'basis'>): boolean =>
  time !== null && !BY_TELLING.has(basis.findLast(({ field }) => field === 'time')?.rule ?? '')
