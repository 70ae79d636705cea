// In a process of its own: how long the knowledge base takes to be put together and to its first answer, its modules aside, and what it holds in memory. Prints JSON.
const used = () => {
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
const base = used()
const begun = performance.now()
const { shippedWho } = await import('../../dist/knowledge/who.js')
const started = performance.now()
const modules = started - begun
const who = shippedWho()
const load = performance.now() - started
const known = who.named('Hayat Tahrir al-Sham')
const heard = who.named('Rami Abdul-Rahmaan')
const first = performance.now() - started
if (known?.key !== 'actor/hts') throw new Error('the knowledge base does not know Hayat Tahrir al-Sham')
const megabytes = (used() - base) / 1e6
console.log(JSON.stringify({ modules, load, first, megabytes, rows: who.rows().length, heard: heard?.key ?? null }))
