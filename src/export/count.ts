/** 6438 → "6,438", and fractions with a point, on every machine. */
export function numeral(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  if (!/^-?\d+$/.test(whole)) return String(value)
  const grouped = whole.replace(/(\d)(?=(\d{3})+$)/g, '$1,')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** "1 report", "6 reports", "no report". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  if (count === 0) return `no ${noun}`
  return `${numeral(count)}\u00a0${count === 1 ? noun : plural}`
}

/** "22", "at least 16", "10–20", "up to 20". */
export function rangeText(low: number, high: number | null, unit: string | null = null): string {
  const suffix = unit === null || unit === '' ? '' : ` ${unit}`
  if (high === null) return `at least ${numeral(low)}${suffix}`
  if (low === high) return numeral(low) + suffix
  return low <= 0 ? `up to ${numeral(high)}${suffix}` : `${numeral(low)}–${numeral(high)}${suffix}`
}
