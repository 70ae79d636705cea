import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { PACKAGE_ROOT } from '../app/data.js'

/** What a run of the command line left. */
export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** Standard input; none: empty. */
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly folder?: string
}

export const COMMAND = join(PACKAGE_ROOT, 'dist', 'cli.js')

/** Runs the built command as a process of its own, with neither terminal nor colour settings of the caller. */
export function runCommand(args: readonly string[], { input = '', env = {}, folder }: RunOptions = {}): Promise<Ran> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, NODE_TEST_CONTEXT: _test, ...rest } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder, env: { ...rest, ...env } })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', chunk => stdout.push(chunk))
    child.stderr.on('data', chunk => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', status => resolve({ status, stdout: String(Buffer.concat(stdout)), stderr: String(Buffer.concat(stderr)) }))
    // A command that refuses its arguments ends before it has read its input.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** A folder for the files of one test, removed after it. */
export function folderFor(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'reportedly test '))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
