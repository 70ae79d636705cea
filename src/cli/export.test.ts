import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EXPORT_NAMES } from './desk-commands.js'
import { formatNames } from './export.js'

test('the command line names the formats that there are', () => {
  assert.deepEqual(formatNames(), [...EXPORT_NAMES])
})
