import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openLedger } from '../ledger/index.js'
import { COMMAND, runCommand } from './command.js'
import type { Crashed, CrashOptions } from './crash.js'

const ITEMS_A_TURN = 12
const LONGEST_MS = 500

/**
 * Kills `watch` with SIGKILL at random moments while it takes a growing feed into a ledger; after each kill the chain must verify and hold
 * every report that was told, each once. At the end a watch that is let alone must bring all the rest, and nothing twice.
 */
export async function crashWatch({ folder, kills, random, onKill = () => {} }: CrashOptions): Promise<Crashed> {
  const feed = { items: 0 }
  const server = await serveFeed(feed)
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`
  const file = join(folder, 'watch.db')
  const args = ['watch', address, '--situation', 'valley', '--ledger', file, '--allow-private']
  const told = new Set<string>()
  const faults: string[] = []
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      feed.items += ITEMS_A_TURN
      for (const id of await watchUntilKilled(args, random)) told.add(id)
      faults.push(...faultsOf(file, told).map(fault => `kill ${kill + 1}: ${fault}`))
      onKill(kill + 1)
    }
    const last = await runCommand([...args, '--once'], { folder })
    if (last.status !== 0) faults.push(`the last watch ended with ${last.status}: ${last.stderr}`)
    faults.push(...faultsOf(file, told))
    const held = heldIn(file).length
    if (held !== feed.items) faults.push(`${held} reports are held of ${feed.items} that the feed told`)
    return { kills, acknowledged: told.size, entries: held, faults }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function serveFeed(feed: { readonly items: number }): Promise<Server> {
  const item = (number: number): string => {
    const text = `Residents of village ${number} said on Sunday that the bridge number ${number} had been closed. `.repeat(12)
    return `<item><title>Bridge ${number}</title><link>/${number}</link><description>${text}</description></item>`
  }
  const server = createServer((_, answer) => {
    const items = Array.from({ length: feed.items }, (__, index) => item(index))
    answer.end(`<rss version="2.0"><channel><title>Valley Post</title>${items.join('')}</channel></rss>`)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

/** Ids of the reports that were told before the kill; it falls a random while after the first of them, or of the start. */
function watchUntilKilled(args: readonly string[], random: () => number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
    const doom = (): NodeJS.Timeout => setTimeout(() => child.kill('SIGKILL'), random() * LONGEST_MS)
    // Nothing new may be left to tell: then it is killed while it waits.
    const latest = setTimeout(() => child.kill('SIGKILL'), 3000)
    let printed = ''
    let isDoomed = false
    child.stdout.on('data', chunk => {
      printed += chunk
      if (isDoomed) return
      isDoomed = true
      doom()
    })
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(latest)
      // The last line may have been cut off.
      const lines = printed.slice(0, printed.lastIndexOf('\n') + 1).split('\n')
      resolve(lines.filter(line => line !== '').map(line => (JSON.parse(line) as { id: string }).id))
    })
  })
}

function heldIn(file: string): string[] {
  const ledger = openLedger(file)
  const ids = [...ledger.read()].flatMap(({ body }) => (body.kind === 'report-received' ? [body.report.id] : []))
  ledger.close()
  return ids
}

function faultsOf(file: string, told: ReadonlySet<string>): string[] {
  const ledger = openLedger(file)
  const verdict = ledger.verify()
  ledger.close()
  const held = heldIn(file)
  const known = new Set(held)
  return [
    ...verdict.faults.map(({ message }) => message),
    ...[...told].filter(id => !known.has(id)).map(id => `"${id}" was told and is not held`),
    ...(known.size === held.length ? [] : [`${held.length - known.size} reports are held twice`]),
  ]
}
