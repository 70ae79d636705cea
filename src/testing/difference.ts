/** Two texts line by line: "  " before a line of both, "- " before one that was expected, "+ " before one that came. */
export function difference(expected: string, actual: string): string {
  const before = expected.split('\n')
  const after = actual.split('\n')
  const common = longestCommon(before, after)
  const lines: string[] = []
  let old = 0
  let now = 0
  for (const [i, j] of [...common, [before.length, after.length] as const]) {
    while (old < i) lines.push(`- ${before[old++]}`)
    while (now < j) lines.push(`+ ${after[now++]}`)
    if (old < before.length && now < after.length) lines.push(`  ${before[old]}`)
    old += 1
    now += 1
  }
  return lines.join('\n')
}

/** Index pairs of a longest common subsequence of lines. Outcomes are short; quadratic will do. */
function longestCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const length = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = length[i] as number[]
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}
