// In a process of its own: how long the knowledge base takes to load and to its first answer, and what it holds in memory. Prints JSON.
const used = () => {
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
const base = used()
const started = performance.now()
const { shippedWho } = await import('../../dist/knowledge/who.js')
const who = shippedWho()
const load = performance.now() - started
const known = who.named('Hayat Tahrir al-Sham')
const heard = who.named('Rami Abdul-Rahmaan')
const first = performance.now() - started
if (known?.key !== 'actor/hts') throw new Error('the knowledge base does not know Hayat Tahrir al-Sham')
const megabytes = (used() - base) / 1e6
console.log(JSON.stringify({ load, first, megabytes, rows: who.rows().length, heard: heard?.key ?? null }))
