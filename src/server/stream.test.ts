import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toReceived } from '../app/desk/intake.js'
import { SECRET, served } from '../testing/fixtures/served.js'

test('a change is told to those who listen, and to those of its situation alone', async () => {
  const here = await served()
  here.desk.store.open('other', 'Another', 'local')
  const url = `${await here.server.listen({ host: '127.0.0.1', port: 0 })}/api/v1/stream?situation=port`
  const answer = await fetch(url, { headers: { authorization: `Bearer ${SECRET}` } })
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type') ?? '', /^text\/event-stream/)
  assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  assert.ok(reader !== undefined)
  const report = {
    id: 'late',
    text: 'Rebels left the port, the mayor said.\nevent: forged\ndata: {}\n\n',
    title: null,
    outlet: null,
    url: null,
    published: null,
  }
  here.desk.store.receive('other', [toReceived({ report: { ...report, id: 'elsewhere' }, problems: [] })], 'test', 'local')
  here.desk.store.receive('port', [toReceived({ report, problems: [] })], 'test', 'local')
  let told = ''
  while (!/^data: .*\n\n/m.test(told)) {
    const { value, done } = await reader.read()
    assert.equal(done, false)
    told += value
  }
  const events = [...told.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, name, data]) => [name, JSON.parse(data ?? '')])
  assert.deepEqual(
    events.map(([name, { situation }]) => [name, situation]),
    [['change', 'port']],
  )
  await reader.cancel()
  await here.close()
})
