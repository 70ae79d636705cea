import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Received } from '../model/index.js'
import type { Store } from './desk/store.js'
import { reportsFrom } from './intake.js'

/** The installation's own secret, made at the first start: 256 random bits in a file that its owner alone may read. */
export function installationSecret(folder: string): string {
  const path = join(folder, 'secret')
  if (existsSync(path)) {
    const known = readFileSync(path, 'utf8').trim()
    if (known.length >= 32) return known
  }
  const secret = randomBytes(32).toString('base64url')
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, `${secret}\n`, { mode: 0o600 })
  chmodSync(path, 0o600)
  return secret
}

/** Puts the reports of files into a situation; resolves to how many. */
export async function addFiles(store: Store, situation: string, names: readonly string[], via: string): Promise<number> {
  const items: Received[] = []
  for await (const incoming of reportsFrom(names, {}, () => {})) items.push(incoming)
  return store.receive(situation, items, via, 'local').length
}

/** Whether an address is this machine's own, so that nobody else reaches it. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
