import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { PACKAGE_ROOT } from '../app/data.js'
import { type Case, type CaseFile, parseCaseFile, withOutcomes } from './case-file.js'
import { difference } from './difference.js'
import { type Notation, STAGES } from './stages.js'

// Runs every case under cases/<stage>/*.txt. UPDATE=1 rewrites the outcomes in place, for review in git diff.

const CASES = join(PACKAGE_ROOT, 'cases')
const isUpdate = process.env['UPDATE'] === '1'

interface Found {
  /** "cases/times/weekdays.txt" */
  readonly name: string
  readonly file: CaseFile
}

const foldersOf = (path: string) =>
  existsSync(path) ? readdirSync(path, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : [])) : []

const filesOf = (stage: string): Found[] =>
  readdirSync(join(CASES, stage))
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => ({ name: `cases/${stage}/${name}`, file: parseCaseFile(readFileSync(join(CASES, stage, name), 'utf8')) }))

const folders = foldersOf(CASES)

test('every stage has cases and a notation', () => {
  const registered = Object.keys(STAGES)
  assert.deepEqual(
    folders.filter(folder => !registered.includes(folder)),
    [],
    'these folders under cases/ have no notation: add them to src/testing/stages.ts',
  )
  assert.deepEqual(
    registered.filter(stage => !folders.includes(stage)),
    [],
    'these stages of src/testing/stages.ts have no folder under cases/: write a case',
  )
})

for (const [stage, notation] of Object.entries(STAGES)) {
  if (folders.includes(stage)) describe(stage, () => runStage(stage, notation))
}

function runStage(stage: string, notation: Notation): void {
  const files = filesOf(stage)
  test('its case files are well formed', () => assert.equal(faultsOf(stage, files).join('\n'), ''))
  for (const { name, file } of files) {
    const outcomes = new Map<Case, string>()
    for (const item of file.cases) {
      test(item.title, async () => {
        const outcome = await notation(item.input, item.directives)
        if (isUpdate && item.knownFailure === null) outcomes.set(item, outcome)
        else check(`${name}:${item.line}`, item, outcome)
      })
    }
    if (isUpdate) {
      test(`outcomes of ${name} are written`, () => {
        const updated = withOutcomes(file, outcomes)
        if (updated !== file.lines.join('\n')) writeFileSync(join(PACKAGE_ROOT, name), updated)
      })
    }
  }
}

function faultsOf(stage: string, files: readonly Found[]): string[] {
  const faults = files.flatMap(({ name, file }) => file.faults.map(fault => `${name}:${fault}`))
  if (files.length === 0) faults.push(`cases/${stage}: the folder has no .txt file; write a case, or delete the folder`)
  const first = new Map<string, string>()
  for (const { name, file } of files) {
    for (const { title, line } of file.cases) {
      const before = first.get(title)
      if (before !== undefined) faults.push(`${name}:${line}: the title "${title}" stands at ${before} too; give it another`)
      else first.set(title, `${name}:${line}`)
    }
  }
  return faults
}

function check(place: string, { title, expected, knownFailure }: Case, outcome: string): void {
  if (knownFailure !== null) {
    assert.notEqual(outcome, expected, `${place} "${title}" passes now: delete its @known-failure line`)
    return
  }
  if (outcome === expected) return
  assert.fail(
    `${place} "${title}"\n${difference(expected, outcome)}\nIf the + lines are right: UPDATE=1 npm test rewrites the case.`,
  )
}
