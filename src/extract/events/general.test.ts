import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createEngine } from '../../app/create-engine.js'
import type { Claim } from '../../model/index.js'

const claimsIn = (text: string): readonly Claim[] =>
  createEngine().read({ id: 'x', text, title: null, outlet: null, url: null, published: '1990-01-10' }).claims

const TALK = [
  'We have seen too much of this.',
  'They murder peasants.',
  'They burn schools.',
  'Bombings terrify the people.',
  'Our country deserves better.',
  'The guerrillas kidnap the young.',
  'Nobody can live like that.',
  'We will go on with our work.',
  'We thank those who helped.',
]

describe('deeds told in general', () => {
  it('lie behind a report that tells none in particular', () => {
    const deeds = claimsIn(TALK.join(' ')).filter(({ event }) => /^(?:harm|fighting)\//.test(event.type))
    assert.ok(deeds.length > 1)
    for (const { frame, basis } of deeds) {
      assert.equal(frame, 'background')
      assert.ok(basis.some(({ rule }) => rule === 'frame/in-general'))
    }
  })

  it('happened where one of them has a when or a where', () => {
    const frames = claimsIn([...TALK, 'On Sunday rebels killed three farmers.'].join(' '))
      .filter(({ event }) => event.type === 'harm/killing')
      .map(({ frame }) => frame)
    assert.ok(frames.includes('happened'))
    assert.ok(!frames.includes('background'))
  })
})
