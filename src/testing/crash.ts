import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Expected, openLedger } from '../ledger/index.js'

/** What came of killing processes that write to a ledger. */
export interface Crashed {
  readonly kills: number
  /** Appends that were told to be durable before the kill. */
  readonly acknowledged: number
  readonly entries: number
  /** What was lost or broken, in words; [] where all is well. */
  readonly faults: readonly string[]
}

export interface CrashOptions {
  readonly folder: string
  readonly kills: number
  /** Numbers from 0 to 1 that choose who is killed when. */
  readonly random: () => number
  readonly onKill?: (kills: number) => void
}

/** A new ledger after so many kills, so that verifying stays short. */
const KILLS_OF_ONE = 25

/**
 * Kills a writing process with SIGKILL at random moments, in turns one that adds reports and one that decides; after each kill the chain must
 * verify, with every entry that was acknowledged in this or an earlier turn.
 */
export async function crash({ folder, kills, random, onKill = () => {} }: CrashOptions): Promise<Crashed> {
  const faults: string[] = []
  let [acknowledged, entries] = [0, 0]
  let expected: Expected[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    if (kill % KILLS_OF_ONE === 0) expected = []
    const file = join(folder, `crash-${Math.floor(kill / KILLS_OF_ONE)}.db`)
    const acks = await writeUntilKilled(file, kill, random)
    acknowledged += acks.length
    expected = [...expected, ...acks]
    const ledger = openLedger(file)
    const verdict = ledger.verify(expected)
    ledger.close()
    entries = verdict.entries
    faults.push(...verdict.faults.map(({ message }) => `kill ${kill + 1}: ${message}`))
    onKill(kill + 1)
  }
  return { kills, acknowledged, entries, faults }
}

const CHILD = fileURLToPath(new URL('./crash-child.js', import.meta.url))
const LONGEST_MS = 400

function writeUntilKilled(file: string, kill: number, random: () => number): Promise<Expected[]> {
  return new Promise((resolve, reject) => {
    const mode = kill % 3 === 2 ? 'correct' : 'add'
    const child = spawn(process.execPath, [CHILD, file, mode, String(kill)], { stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    let said = ''
    let isDoomed = false
    const killIn = (ms: number): void => {
      if (!isDoomed) setTimeout(() => child.kill('SIGKILL'), ms)
      isDoomed = true
    }
    // Some die before their first entry, while the ledger is being opened or made.
    if (kill % 10 === 9) killIn(random() * 2 * LONGEST_MS)
    child.stdout.on('data', chunk => {
      printed += chunk
      killIn(random() * LONGEST_MS)
    })
    child.stderr.on('data', chunk => {
      said += chunk
    })
    child.on('error', reject)
    child.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(acknowledgedIn(printed))
      else reject(new Error(`The writer ended by itself: ${said}`))
    })
  })
}

/** Whole lines only: of a half-written one nobody can say what it acknowledged. */
function acknowledgedIn(printed: string): Expected[] {
  return printed
    .slice(0, printed.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [sequence, hash = ''] = line.split(' ')
      return { sequence: Number(sequence), hash }
    })
}

/** A small generator of its own, so that a run can be had again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
