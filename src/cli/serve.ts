import { spawn } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { openHouse } from '../app/house.js'
import { isLoopback } from '../app/serve.js'
import { tilesOf } from '../app/tiles.js'
import type { MapTiles } from '../model/index.js'
import { buildServer } from '../server/index.js'
import { countOf, type Given, isOn, textOf, UsageError } from './arguments.js'
import type { Desk } from './desk.js'
import { knowledgeGiven } from './knowledge.js'

const PORT = 4310
const PER_MINUTE = 1200

/** Serves until it is told to end. */
export async function runServe(given: Given, desk: Desk): Promise<number> {
  const host = textOf(given, 'host') ?? '127.0.0.1'
  const withAccounts = isOn(given, 'accounts')
  if (!isLoopback(host) && !withAccounts) {
    throw new UsageError(
      `"${host}" can be reached by others, so people must log in: add --accounts (and make the first with "reportedly account NAME --role admin"), or leave --host out.`,
    )
  }
  const tiles = tilesGiven(given)
  const house = await openHouse({
    ledger: textOf(given, 'ledger') ?? join('.reportedly', 'ledger.db'),
    knowledge: knowledgeGiven(given),
    example: isOn(given, 'example'),
    withAccounts,
    onProblem: desk.warn,
  })
  if (withAccounts && house.accounts?.list().length === 0) {
    house.close()
    throw new UsageError('There is no account yet. Make the first with "reportedly account NAME --role admin".')
  }
  const server = await buildServer({
    ...house,
    hosts: hostsOf(host, textOf(given, 'name')),
    tiles,
    now: Date.now,
    perMinute: PER_MINUTE,
    secure: isOn(given, 'secure'),
    onError: error => desk.error(`unexpected: ${error.stack ?? error.message}`),
  })
  const address = await listen(server, host, countOf(given, 'port'))
  const key = withAccounts ? '' : `?key=${house.secret}`
  desk.clear()
  process.stdout.write(`${house.greeting}\nThe workbench: ${address}/${key}\nEnd it with Ctrl+C.\n`)
  if (isOn(given, 'open')) openBrowser(`${address}/${key}`)
  await ended()
  await server.close()
  house.close()
  return 0
}

function tilesGiven(given: Given): MapTiles | null {
  const [address, by] = [textOf(given, 'tiles'), textOf(given, 'tiles-by')]
  if (address === null) {
    if (by !== null) throw new UsageError('--tiles-by names the maker of tiles: give their address with --tiles.')
    return null
  }
  const tiles = tilesOf(address, by)
  if (typeof tiles === 'string') throw new UsageError(tiles)
  return tiles
}

/** On the port asked for; on the usual one, or any that is free, where none was. */
async function listen(server: Awaited<ReturnType<typeof buildServer>>, host: string, port: number | null): Promise<string> {
  try {
    return await server.listen({ host, port: port ?? PORT })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' && port === null) return server.listen({ host, port: 0 })
    if (code === 'EADDRINUSE')
      throw new UsageError(`Port ${port} is in use: another serve may run. Choose another with --port N.`)
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
      throw new UsageError(`Cannot listen on ${host}:${port ?? PORT} (${code}). Choose others with --host and --port.`)
    throw error
  }
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Asks the desktop for its browser; where there is none, the printed address is there to be opened. */
function openBrowser(address: string): void {
  const [command = 'xdg-open', ...more] = OPENERS[process.platform] ?? ['xdg-open']
  const child = spawn(command, [...more, address], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

/** The names that requests may ask for. */
function hostsOf(host: string, name: string | null): string[] {
  const own = ['localhost', '127.0.0.1', '[::1]', '::1', host, ...(name === null ? [] : [name])]
  if (host !== '0.0.0.0' && host !== '::') return own
  return [...own, ...Object.values(networkInterfaces()).flatMap(all => (all ?? []).map(({ address }) => address))]
}

const ended = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
