// Texts of our own with marked mentions (bench/names.txt) → the shape of lib/entities.mjs.
import { readFileSync } from 'node:fs'

const FILE = new URL('../names.txt', import.meta.url)
const MARK = /\[(\d+)(?:\/(person|organisation|place))? ([^\]]+)\]/g
const PRONOUN = /^(?:he|him|his|she|her|hers|they|them|their|theirs|it|its)$/i
const TITLE = /^(?:President|Colonel|General) /

/** Throws an Error that names the text: a figure over broken marks is none. */
export function readMarked(source = readFileSync(FILE, 'utf8')) {
  const documents = source
    .split(/^= /m)
    .slice(1)
    .map(part => {
      const [id, ...lines] = part.split('\n')
      return documentOf(id.trim(), lines.join('\n').trim())
    })
  if (documents.length === 0) throw new Error('no marked text')
  return documents
}

function documentOf(id, marked) {
  const kinds = new Map()
  const mentions = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARK)) {
    const [whole, entity, kind, words] = match
    text += marked.slice(at, match.index)
    at = match.index + whole.length
    if (kind !== undefined) kinds.set(entity, kind)
    if (!kinds.has(entity)) throw new Error(`${id}: ${whole} is the first of its entity and has no kind`)
    const form = PRONOUN.test(words)
      ? 'pronoun'
      : /^(?:[Tt]he |[Hh]is |[Hh]er |[Tt]heir )\p{Ll}/u.test(words)
        ? 'description'
        : 'name'
    // Names are scored without determiner and title, as GUM's are.
    const lead = form !== 'name' ? 0 : (/^[Tt]he /.exec(words)?.[0].length ?? TITLE.exec(words)?.[0].length ?? 0)
    const [start, end] = [text.length + lead, text.length + words.length]
    const head = form === 'description' ? text.length + words.lastIndexOf(' ') + 1 : start
    const isPeople = form === 'name' && /^(?:Turkish|South Korean)$/.test(words)
    mentions.push({ start, end, from: start, to: end, head, entity, kind: kinds.get(entity), form, aside: isPeople })
    text += words
  }
  text += marked.slice(at)
  if (/[[\]]/.test(text)) throw new Error(`${id}: a bracket is left over`)
  return { id, text, mentions }
}
