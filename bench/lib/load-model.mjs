// Run in a process of its own by bench/language.mjs: how long the model takes to open, and what it holds in memory.
import { readFileSync } from 'node:fs'

const { openLanguageModel, parse } = await import('../../dist/language/index.js')
const file = process.argv[2]
const megabytes = () => process.memoryUsage().rss / 2 ** 20
const before = megabytes()
const started = performance.now()
const model = openLanguageModel(readFileSync(file))
const opened = performance.now()
parse({ id: 'a', text: 'The mayor said on Sunday that rain fell.', title: null, outlet: null, url: null, published: null }, model)
const parsed = performance.now()
console.log(JSON.stringify({ open: opened - started, first: parsed - opened, before, after: megabytes() }))
