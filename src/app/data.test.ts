import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from './create-engine.js'
import { DataMissing, loadEngineData, shareEngineData } from './data.js'
import { toReport } from './library.js'

test('without its data, the package says which file is missing and what to do', () => {
  assert.throws(
    () => loadEngineData('/nowhere'),
    (error: unknown) => error instanceof DataMissing && /language model is missing.*\/nowhere.*Install/.test(error.message),
  )
})

test('damaged data is told in the same way', () => {
  const data = loadEngineData()
  for (const languageModel of [new Uint8Array(0), new Uint8Array(100), data.languageModel.subarray(0, 5000)])
    assert.throws(() => createEngine({ ...data, languageModel }), DataMissing)
  for (const gazetteer of [new Uint8Array(0), new Uint8Array(100), data.gazetteer.subarray(0, 5000)])
    assert.throws(() => createEngine({ ...data, gazetteer }), DataMissing)
})

test('data over shared memory reads the same', () => {
  const report = toReport({ id: 'a', text: 'The mayor said on Sunday that rain fell.', published: '2024-12-08' })
  assert.deepEqual(createEngine(shareEngineData(loadEngineData())).read(report), createEngine().read(report))
})

test('the shipped engine is made once', () => assert.equal(createEngine(), createEngine()))
