// Times in processor time of this process, so that other programs on the machine count less; in rounds that take turns, so that what
// still disturbs disturbs all alike.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Seconds of processor time that `work` took, of all threads of this process. */
function secondsOf(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Seconds of each named piece of work, the median of the rounds unless `pick` takes another, after one round that is not counted. */
export function takeTurns(works, rounds, pick = median) {
  const seconds = Object.fromEntries(Object.keys(works).map(name => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const taken = secondsOf(work)
      if (round > 0) seconds[name].push(taken)
    }
  }
  return Object.fromEntries(Object.entries(seconds).map(([name, values]) => [name, pick(values)]))
}
