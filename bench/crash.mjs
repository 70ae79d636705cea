// Kills writing processes with SIGKILL at random moments, 200 times or --kills N, and checks that no acknowledged entry is lost and the chain
// verifies each time; then a watch of a growing feed, --watch N times (default 30). --seed N has a run again. npm test runs a short form.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { crash, randomFrom } from '../dist/testing/crash.js'
import { crashWatch } from '../dist/testing/crash-watch.js'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    watch: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 100000) },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'reportedly-crash-'))
const began = Date.now()
try {
  const random = randomFrom(Number(values.seed))
  const onKill = count => {
    if (process.stderr.isTTY) process.stderr.write(`\r${count} kills`)
  }
  for (const [what, run, count] of [
    ['add and correct', crash, values.kills],
    ['watch', crashWatch, values.watch],
  ]) {
    const { kills, acknowledged, faults } = await run({ folder, kills: Number(count), random, onKill })
    const seconds = ((Date.now() - began) / 1000).toFixed(0)
    console.log(
      `${what}, seed ${values.seed}: ${kills} kills by ${seconds} s, ${acknowledged} acknowledged, ${faults.length} faults`,
    )
    for (const fault of faults.slice(0, 20)) console.log(fault)
    if (faults.length > 0 || acknowledged <= kills) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
