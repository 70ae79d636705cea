import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderFor } from '../testing/command.js'
import { randomFrom } from '../testing/crash.js'
import { crashWatch } from '../testing/crash-watch.js'

test('a watch that is killed at random moments loses no report that it told, and doubles none', async context => {
  const { acknowledged, faults } = await crashWatch({ folder: folderFor(context), kills: 4, random: randomFrom(7) })
  assert.deepEqual(faults, [])
  assert.ok(acknowledged > 4, String(acknowledged))
})
