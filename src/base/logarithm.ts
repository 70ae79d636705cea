const { LN2 } = Math

/** Natural logarithm of a positive number by sums and products alone, so that every machine gives the same; to about 12 digits. */
export function naturalLog(value: number): number {
  let [rest, halvings] = [value, 0]
  for (; rest > 1.5; halvings++) rest /= 2
  for (; rest < 0.75; halvings--) rest *= 2
  // ln x = 2 artanh((x - 1) / (x + 1))
  const ratio = (rest - 1) / (rest + 1)
  const square = ratio * ratio
  let [sum, power] = [0, ratio]
  for (let odd = 1; odd < 25; odd += 2) {
    sum += power / odd
    power *= square
  }
  return 2 * sum + halvings * LN2
}

/** e to the power of a number between -700 and 700, in the same way. */
export function exponential(value: number): number {
  const halvings = Math.round(value / LN2)
  const rest = value - halvings * LN2
  let [sum, term] = [1, 1]
  for (let at = 1; at < 16; at++) {
    term *= rest / at
    sum += term
  }
  return halvings >= 0 ? sum * 2 ** halvings : sum / 2 ** -halvings
}
