import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * One sentence of a treebank. `forms`, `tags` (XPOS|UPOS) have place 0 for the first word; `heads` and `relations` have place 0 for
 * nothing, 1 to n for the words and n + 1 for the root, as the parser has them.
 * @typedef {{ document: string, n: number, forms: string[], tags: string[], heads: Int32Array, relations: string[] }} Sentence
 */

/** Licence groups of GUM documents that may be trained on: see models/README.md. */
const OPEN_GROUPS = new Set(['attribution', 'public-domain'])

/**
 * The licence-clean training sentences of a folder with ewt/ and gum/: all of EWT's, and of GUM's those of openly licensed documents.
 * @returns {Sentence[]}
 */
export function readTraining(folder) {
  const open = openDocuments(path.join(folder, 'gum', 'documents.tsv'))
  const ewt = readConllu(path.join(folder, 'ewt', 'en_ewt-ud-train.conllu'))
  const gum = readConllu(path.join(folder, 'gum', 'en_gum-ud-train.conllu')).filter(sentence => open.has(sentence.document))
  if (ewt.length < 10_000 || gum.length < 3000)
    throw new Error(`too little to train on: EWT ${ewt.length}, GUM ${gum.length} sentences`)
  return [...ewt, ...gum]
}

function openDocuments(file) {
  const [header, ...rows] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t'))
  const [name, split, group] = ['doc', 'split', 'licence_group'].map(column => header.indexOf(column))
  if (name < 0 || split < 0 || group < 0) throw new Error(`${file} has no columns doc, split and licence_group`)
  return new Set(rows.filter(row => row[split] === 'train' && OPEN_GROUPS.has(row[group])).map(row => row[name]))
}

/** Words only: the range lines of multi-word tokens (1-2) and empty nodes (8.1) are left out. */
export function readConllu(file) {
  if (!existsSync(file)) throw new Error(`no such treebank file: ${file}`)
  const sentences = []
  let rows = []
  let document = ''
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#')) {
      if (line.startsWith('# newdoc id')) document = line.slice(line.indexOf('=') + 1).trim()
    } else if (line !== '') {
      const columns = line.split('\t')
      if (/^\d+$/.test(columns[0])) rows.push(columns)
    } else if (rows.length > 0) {
      sentences.push(toSentence(rows, document))
      rows = []
    }
  }
  if (sentences.length === 0) throw new Error(`no sentence in ${file}`)
  return sentences
}

function toSentence(rows, document) {
  const n = rows.length
  return {
    document,
    n,
    forms: rows.map(row => row[1]),
    tags: rows.map(row => `${row[4]}|${row[3]}`),
    heads: Int32Array.from([0, ...rows.map(row => (row[6] === '0' ? n + 1 : Number(row[6]))), 0]),
    relations: ['', ...rows.map(row => row[7]), ''],
  }
}

/** The distinct values of a column in a fixed order, the most frequent first. */
export function distinct(sentences, valuesOf) {
  const counts = new Map()
  for (const sentence of sentences) for (const value of valuesOf(sentence)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value)
}
