/**
 * Remembers what was asked of one thing and many others for as long as the next question is of the same one: a newcomer's claims are compared
 * with many claims of few reports, and how two reports are alike need be worked out once.
 */
export function lastAsked<T extends object>(ask: (one: T, other: T) => number): (one: T, other: T) => number {
  let last: T | null = null
  const known = new Map<T, number>()
  return (one, other) => {
    if (one !== last) {
      known.clear()
      last = one
    }
    const before = known.get(other)
    if (before !== undefined) return before
    const answer = ask(one, other)
    known.set(other, answer)
    return answer
  }
}
