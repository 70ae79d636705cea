import { hashString } from './hash.js'
import { type Lexicon, lexiconField, type Senses, sensesOf } from './lexicon.js'

/**
 * What the features see of a written word, as numbers: one row of WORD.size per distinct form. Rows are made once per form and
 * kept until there are LIMIT of them; the rows below FIRST stand for what is no word.
 */
export interface WordTable {
  readonly lexicon: Lexicon
  /** Forms that are always the same tag: ascending hashes of the form, and the tag of each. */
  readonly sure: { readonly hashes: Uint32Array; readonly tags: Uint8Array }
  readonly rows: Map<string, number>
  attributes: Int32Array
}

/** Columns of a row. */
export const WORD = {
  /** Lower case, straight quotes, numbers as one of two classes. */
  norm: 0,
  form: 1,
  shape: 2,
  suffix1: 3,
  suffix2: 4,
  suffix3: 5,
  suffix4: 6,
  prefix2: 7,
  prefix3: 8,
  /** Hyphen, capital, digit. */
  flags: 9,
  /** Parts of speech that the lexicon gives for it and for the stems it may have. */
  parts: 10,
  nounClass: 11,
  verbClass: 12,
  /** Its only tag, or -1. */
  sure: 13,
  size: 14,
} as const

export const NOTHING = 0
export const BEFORE = 1
export const AFTER = 2
export const ROOT = 3
const FIRST = 4
const LIMIT = 16_384

export function createWordTable(lexicon: Lexicon, sure: WordTable['sure']): WordTable {
  const attributes = new Int32Array(1024 * WORD.size)
  for (let row = 0; row < FIRST; row++) {
    for (let column = 0; column < WORD.size; column++) attributes[row * WORD.size + column] = hashString(`${row}/${column}`)
    attributes[row * WORD.size + WORD.sure] = -1
  }
  return { lexicon, sure, rows: new Map(), attributes }
}

/** The rows of a sentence's words, written into `rows` from place 1 on; place 0 is nothing, place n + 1 the root. */
export function findRows(table: WordTable, forms: readonly string[], rows: Int32Array): void {
  // Only between sentences, so that a sentence's rows stay valid while it is worked on.
  if (table.rows.size > LIMIT) table.rows.clear()
  rows[0] = NOTHING
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] as string
    rows[i + 1] = table.rows.get(form) ?? addRow(table, form)
  }
  rows[forms.length + 1] = ROOT
}

function addRow(table: WordTable, form: string): number {
  const row = table.rows.size + FIRST
  const start = row * WORD.size
  if (start + WORD.size > table.attributes.length) {
    const grown = new Int32Array(table.attributes.length * 2)
    grown.set(table.attributes)
    table.attributes = grown
  }
  table.attributes.set(describe(table, form), start)
  table.rows.set(form, row)
  return row
}

/** Longer forms are cut before they are described: no word tells more by its 80th letter. */
const LONGEST = 64

function describe(table: WordTable, whole: string): number[] {
  const form = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole
  const norm = normalize(form)
  const senses = sensesOf(table.lexicon, norm)
  return [
    hashString(norm),
    hashString('f' + form),
    hashString('s' + shapeOf(form)),
    hashString('1' + norm.slice(-1)),
    hashString('2' + norm.slice(-2)),
    hashString('3' + norm.slice(-3)),
    hashString('4' + norm.slice(-4)),
    hashString('q' + norm.slice(0, 2)),
    hashString('p' + norm.slice(0, 3)),
    flagsOf(form),
    partsOf(senses),
    nounClassOf(senses),
    verbClassOf(senses),
    sureTag(table.sure, form),
  ]
}

export function normalize(form: string): string {
  if (/^[\d.,:]*\d[\d.,:]*$/.test(form)) return /^\d{4}$/.test(form) ? '!year' : '!number'
  return form.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"')
}

/** "Damascus" is Xxx, "F-16" X-dd: kinds of character, a run cut after two repeats. */
function shapeOf(form: string): string {
  let shape = ''
  let previous = ''
  let run = 0
  for (let i = 0; i < form.length && shape.length < 8; i++) {
    const code = form.charCodeAt(i)
    const kind =
      code >= 48 && code <= 57
        ? 'd'
        : code >= 65 && code <= 90
          ? 'X'
          : code >= 97 && code <= 122
            ? 'x'
            : code > 127
              ? 'u'
              : form[i]
    if (kind === previous) {
      if (++run > 2) continue
    } else {
      run = 1
    }
    shape += kind
    previous = kind as string
  }
  return shape
}

const flagsOf = (form: string): number =>
  hashString('h' + (form.includes('-') ? 'H' : '') + (/^[A-Z]/.test(form) ? 'C' : '') + (/\d/.test(form) ? 'D' : ''))

function partsOf({ own, plural, past, gerund, degree }: Senses): number {
  const ownParts = own & 0x1f
  const pluralParts = plural & 0x13
  if (own === 0 && plural === 0 && past === 0 && gerund === 0 && degree === 0) return 0
  return hashString(
    `${ownParts}/${lexiconField(own, 'usual')}/${pluralParts}/${past === 0 ? '' : 'd'}${gerund === 0 ? '' : 'g'}${degree === 0 ? '' : 'r'}`,
  )
}

function nounClassOf({ own, plural }: Senses): number {
  const entry = lexiconField(own, 'noun') === 1 ? own : plural
  if (lexiconField(entry, 'noun') === 0) return 0
  const sets = (entry >>> 22) & 0x1f
  return 1 + lexiconField(entry, 'nounClass') + (sets << 5)
}

function verbClassOf({ own, plural, past, gerund }: Senses): number {
  for (const entry of [own, past, gerund, plural]) {
    if (lexiconField(entry, 'verb') === 1) return 1 + ((entry >>> 13) & 0x1ff)
  }
  return 0
}

function sureTag({ hashes, tags }: WordTable['sure'], form: string): number {
  const wanted = hashString(form) >>> 0
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = hashes[middle] as number
    if (found === wanted) return tags[middle] as number
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}
