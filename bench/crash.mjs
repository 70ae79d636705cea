// Kills writing processes with SIGKILL at random moments, 200 times or --kills N, and checks that no acknowledged entry is lost and the chain
// verifies each time. --seed N has a run again. npm test runs a short form of it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { crash, randomFrom } from '../dist/testing/crash.js'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: String(Date.now() % 100000) } },
})
const folder = mkdtempSync(join(tmpdir(), 'reportedly-crash-'))
const began = Date.now()
try {
  const { kills, acknowledged, faults } = await crash({
    folder,
    kills: Number(values.kills),
    random: randomFrom(Number(values.seed)),
    onKill: count => {
      if (process.stderr.isTTY) process.stderr.write(`\r${count} kills`)
    },
  })
  const seconds = ((Date.now() - began) / 1000).toFixed(0)
  console.log(
    `seed ${values.seed}: ${kills} kills in ${seconds} s, ${acknowledged} appends acknowledged, ${faults.length} faults`,
  )
  for (const fault of faults.slice(0, 20)) console.log(fault)
  process.exitCode = faults.length === 0 && acknowledged > kills ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
