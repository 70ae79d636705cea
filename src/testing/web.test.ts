import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

// The workbench's own tests, which run in this process once they are bundled: they register themselves.
const folder = mkdtempSync(join(tmpdir(), 'reportedly-web-tests-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const script = fileURLToPath(new URL('../../scripts/bundle-web-tests.mjs', import.meta.url))
const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' })
assert.equal(status, 0, stderr)
const all = join(folder, 'all.mjs')
assert.match(readFileSync(all, 'utf8'), /\.test\.mjs/, 'No test of the workbench was bundled.')
await import(pathToFileURL(all).href)
