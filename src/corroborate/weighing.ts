/** Hears of each sign that counted, with its weight. */
export type Note<Sign extends string> = (sign: Sign, weight: number) => void

export const UNHEARD = (): void => undefined

/** What a sign of this table says, times how far it holds. */
export const weigherOf =
  <Sign extends string>(weights: Readonly<Record<Sign, number>>) =>
  (note: Note<Sign>, sign: Sign, share = 1): number => {
    const weight = weights[sign] * share
    if (weight !== 0) note(sign, weight)
    return weight
  }
