import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderFor } from '../../testing/command.js'
import { crash, randomFrom } from '../../testing/crash.js'

// The long form is bench/crash.mjs.

test('a process killed at any moment loses no entry that was acknowledged', { timeout: 110_000 }, async context => {
  const { kills, acknowledged, faults } = await crash({ folder: folderFor(context), kills: 10, random: randomFrom(7) })
  assert.equal(kills, 10)
  assert.ok(acknowledged > 10, `only ${acknowledged} appends were acknowledged: nothing was tested`)
  assert.deepEqual(faults, [])
})
