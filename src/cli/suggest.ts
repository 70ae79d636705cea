/** "; did you mean X?" where one of the names is near to what was typed, else nothing. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const near = names
    .map(name => ({ name, distance: name.startsWith(typed) && typed.length > 1 ? 1 : edits(typed, name) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length * 0.4)))
    .sort((a, b) => a.distance - b.distance)
  return near[0] === undefined ? '' : `; did you mean ${near[0].name}?`
}

/** How many letters must be put in, left out or exchanged to make one of the other. */
function edits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const exchanged = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(exchanged, (previous[column] as number) + 1, (current[column - 1] as number) + 1))
    }
    previous = current
  }
  return previous[b.length] as number
}
