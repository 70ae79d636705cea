import { setFlagsFromString } from 'node:v8'

/**
 * Lets Node 20 wait longer before it compiles a function for speed. Reading a report runs some thousand small functions; with the usual
 * patience the compiler takes more time over the first hundreds of reports than it saves. Later versions have a quicker compiler between.
 */
export function compileLate(version: string = process.versions.v8): void {
  if (version.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000')
}
