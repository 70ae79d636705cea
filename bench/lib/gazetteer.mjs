// In a process of its own: how long until the gazetteer's first answer, what it holds in memory, how long an answer takes. Prints JSON.
import { readFileSync } from 'node:fs'

const { openGazetteer } = await import('../../dist/knowledge/gazetteer/gazetteer.js')
const used = () => {
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
const base = used()
const started = performance.now()
const gazetteer = openGazetteer(readFileSync(new URL('../../models/gazetteer.bin', import.meta.url)))
const [entry] = gazetteer.find('damascus')
const place = gazetteer.row(entry.row)
const first = performance.now() - started
const keys = ['homs', 'springfield', 'not a place', 'khan yunis', 'the', 'kharkiv', 'zzz', 'clarke county', 'paris', 'a']
const again = performance.now()
for (let time = 0; time < 10_000; time++) gazetteer.find(keys[time % keys.length])
const microseconds = (performance.now() - again) / 10
const megabytes = (used() - base) / 1e6
if (place.country !== 'SYR') throw new Error('the gazetteer does not know Damascus')
console.log(JSON.stringify({ first, megabytes, microseconds }))
