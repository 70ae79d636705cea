import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { COMMAND } from '../testing/command.js'

const REPORTS = 2000
const MOST_GROWTH_MB = 60

/** The size in memory of a process, in MB; null where the system does not tell. */
function residentMegabytes(pid: number): number | null {
  try {
    const match = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return match === null ? null : Number(match[1]) / 1024
  } catch {
    return null
  }
}

test('read holds a bounded number of reports, however many there are', { timeout: 100_000 }, async () => {
  const child = spawn(process.execPath, [COMMAND, 'read', '--jobs', '1', '-'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const filler = 'The mayor said that rain fell on the town. '
  let sent = 0
  const feed = () => {
    while (sent < REPORTS) {
      sent += 1
      if (
        !child.stdin.write(`${JSON.stringify({ id: `r${sent}`, text: `${filler}Report ${sent}.`, note: 'x'.repeat(20_000) })}\n`)
      )
        return
    }
    child.stdin.end()
  }
  child.stdin.on('drain', feed)
  feed()
  let lines = 0
  const sizes: number[] = []
  for await (const chunk of child.stdout) {
    lines += String(chunk).split('\n').length - 1
    const size = residentMegabytes(child.pid ?? 0)
    if (size !== null) sizes.push(size)
  }
  assert.equal(lines, REPORTS)
  // Some 40 MB have passed by. The first tenth fills the heap and compiles; after it, the size must not follow the input.
  const settled = Math.max(...sizes.slice(0, Math.ceil(sizes.length / 10)))
  const most = Math.max(...sizes)
  if (sizes.length > 0) assert.ok(most - settled < MOST_GROWTH_MB, `grew from ${settled} to ${most} MB`)
})
