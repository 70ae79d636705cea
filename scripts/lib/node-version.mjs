// Kept in the plainest JavaScript, so that an old Node gets as far as the message.
import { readFileSync } from 'node:fs'

/** Ends the process with a message when this Node is older than package.json asks for. */
export function requireNode() {
  const wanted = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).engines.node
  const [major, minor] = wanted
    .replace(/^[^0-9]*/, '')
    .split('.')
    .map(Number)
  const [hasMajor, hasMinor] = process.versions.node.split('.').map(Number)
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return
  process.stderr.write(`Reportedly needs Node ${wanted}; this is ${process.version}. Get a newer one from https://nodejs.org/.\n`)
  process.exit(1)
}
