import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { served } from '../../testing/fixtures/served.js'
import { toReceived } from '../desk/intake.js'
import type { Fired } from './fired.js'

const report = (id: string, text: string) => ({ id, text, title: null, outlet: 'Radio', url: null, published: '2024-12-09' })

const settle = () => new Promise(resolve => setTimeout(resolve, 20))

test('an alert tells what is new, with its evidence, and nothing that was there before it', async () => {
  const sent: Fired[] = []
  const here = await served({
    send: async (_, body) => {
      sent.push(JSON.parse(body) as Fired)
      return null
    },
  })
  here.alerts.add(
    {
      name: 'Latakia',
      situation: 'port',
      question: { words: 'Latakia' },
      deliver: { kind: 'webhook', url: 'https://desk.example/' },
    },
    'ana',
  )
  const receive = (id: string, text: string, embargoedUntil: string | null = null) =>
    here.desk.store.receive(
      'port',
      [{ ...toReceived({ report: report(id, text), problems: [] }), embargoedUntil }],
      'test',
      'local',
    )
  receive('n1', 'A storm hit Tartus on Monday, the weather office said.')
  await settle()
  assert.equal(sent.length, 0)
  receive('n2', 'Rebels captured the airport of Latakia on Monday, a Reuters reporter saw.')
  await settle()
  assert.equal(sent.length, 1)
  const [{ evidence } = { evidence: [] }] = sent
  assert.ok(evidence.length > 0)
  for (const { change, claims } of evidence) {
    assert.match(`${change.label} ${change.words}`, /Latakia/)
    assert.ok(claims.every(claim => claim.report === 'n2'))
  }
  assert.ok(here.alerts.list()[0]?.lastFired)
  await here.close()
})

test('what is under embargo is told when the embargo ends', async () => {
  let now = Date.parse('2024-12-09T10:00:00Z')
  const sent: string[] = []
  const here = await served({
    now: () => now,
    send: async (_, body) => {
      sent.push(body)
      return null
    },
  })
  here.alerts.add(
    { name: 'all', situation: 'port', question: {}, deliver: { kind: 'webhook', url: 'https://desk.example/' } },
    'ana',
  )
  const item = toReceived({ report: report('e1', 'The president of Syria resigned on Monday, the ministry said.'), problems: [] })
  here.desk.store.receive('port', [{ ...item, embargoedUntil: '2024-12-09T12:00:00Z' }], 'test', 'local')
  await settle()
  assert.equal(sent.length, 0)
  now = Date.parse('2024-12-09T12:00:01Z')
  here.desk.store.receive(
    'port',
    [toReceived({ report: report('e2', 'It rained in Homs, the mayor said.'), problems: [] })],
    'test',
    'local',
  )
  await settle()
  assert.equal(sent.length, 1)
  assert.match(sent[0] ?? '', /resigned/)
  await here.close()
})

test('a mail file holds the words as text, whatever they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reportedly-mail-'))
  const here = await served()
  here.alerts.add({ name: 'x\r\nBcc: a@b', situation: 'port', question: {}, deliver: { kind: 'mail-file', folder } }, 'ana')
  here.desk.store.receive(
    'port',
    [toReceived({ report: report('m1', 'Rebels captured Jableh on Monday, a Reuters reporter saw.'), problems: [] })],
    'test',
    'local',
  )
  for (let tries = 0; tries < 100 && !readdirSync(folder).some(name => name.endsWith('.eml')); tries += 1) await settle()
  const [name] = readdirSync(folder).filter(one => one.endsWith('.eml'))
  const mail = readFileSync(join(folder, name ?? ''), 'utf8')
  const [head = '', body = ''] = mail.split('\r\n\r\n')
  assert.doesNotMatch(head, /^Bcc:/m)
  assert.match(Buffer.from(body, 'base64').toString('utf8'), /Jableh/)
  await here.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a webhook that fails is told', async () => {
  const here = await served({ send: async () => 'the address did not answer' })
  here.alerts.add(
    { name: 'a', situation: 'port', question: {}, deliver: { kind: 'webhook', url: 'https://desk.example/' } },
    'ana',
  )
  here.desk.store.receive(
    'port',
    [toReceived({ report: report('w1', 'Rebels captured Jableh on Monday, a Reuters reporter saw.'), problems: [] })],
    'test',
    'local',
  )
  await settle()
  assert.match(here.problems[0] ?? '', /did not answer/)
  await here.close()
})

test('what could not be delivered says so beside the alert, until it is delivered again', async () => {
  let fault: string | null = 'the address is of a private network'
  const here = await served({ send: async () => fault })
  here.alerts.add(
    { name: 'all', situation: 'port', question: {}, deliver: { kind: 'webhook', url: 'https://desk.example/' } },
    'ana',
  )
  assert.equal(here.alerts.list()[0]?.failed, null)
  const receive = (id: string, text: string): void => {
    here.desk.store.receive('port', [toReceived({ report: report(id, text), problems: [] })], 'test', 'local')
  }
  receive('f1', 'Rebels captured the airport of Latakia on Monday, a Reuters reporter saw.')
  await settle()
  assert.equal(here.alerts.list()[0]?.failed, fault)
  fault = null
  receive('f2', 'The president of Syria resigned on Monday, the ministry said.')
  await settle()
  assert.equal(here.alerts.list()[0]?.failed, null)
  await here.close()
})
