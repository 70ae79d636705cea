import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namesAlready } from './names-already.js'

test('a name that holds its body, or its body and the nation, says so already', () => {
  assert.equal(namesAlready('the Syrian army spokesman', 'Syrian army'), true)
  assert.equal(namesAlready("Mali's army", 'Malian army'), true)
  assert.equal(namesAlready('the army of Mali', 'Malian army'), true)
  assert.equal(namesAlready('France’s army', 'French army'), true)
})

test('a capital or a bare word says less than its body', () => {
  assert.equal(namesAlready('Moscow', 'Russian government'), false)
  assert.equal(namesAlready('the army', 'Malian army'), false)
  assert.equal(namesAlready('two Russian officials', 'Russian government'), false)
})
