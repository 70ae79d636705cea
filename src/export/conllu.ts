import type { Document, Sentence, Token } from '../model/index.js'

/**
 * CoNLL-U of one or more documents, in their order: ten columns, one root a sentence. MISC holds "SpaceAfter=No" where nothing blank
 * follows, and the span in UTF-16 code units of the report's text: "start=0|end=6". A word written as one with the next ("do|n't") is a
 * multi-word token with a range of ids. https://universaldependencies.org/format.html
 */
export function toConllu(documents: Document | readonly Document[]): string {
  const list: readonly Document[] = Array.isArray(documents) ? documents : [documents as Document]
  return list.map(document => newDocument(document)).join('')
}

function newDocument(document: Document): string {
  const id = oneLine(document.report.id)
  const head = `# newdoc id = ${id}\n`
  const blocks = document.sentences.map((sentence, index) => {
    const comments = [
      `# sent_id = ${id}-${index + 1}`,
      `# passage = ${sentence.passage}`,
      `# text = ${textOf(document, sentence)}`,
    ]
    return `${comments.join('\n')}\n${rows(document, sentence).join('\n')}\n\n`
  })
  return blocks.length === 0 ? `${head}\n` : head + blocks.join('')
}

const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim()

/** The sentence on one line: a hard wrap inside of it is a blank. */
const textOf = (document: Document, { start, end }: Sentence): string => oneLine(document.report.text.slice(start, end))

function rows(document: Document, sentence: Sentence): string[] {
  const { tokens } = sentence
  const lines: string[] = []
  tokens.forEach((token, index) => {
    const last = token.glued ? index : lastGlued(tokens, index)
    if (last > index) lines.push(rangeRow(document, tokens, index, last))
    lines.push(wordRow(document, token, token.glued || last > index))
  })
  return lines
}

function lastGlued(tokens: readonly Token[], index: number): number {
  let last = index
  while (tokens[last + 1]?.glued) last++
  return last
}

function rangeRow(document: Document, tokens: readonly Token[], first: number, last: number): string {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  const form = column(document.report.text.slice(start, end))
  return [`${first + 1}-${last + 1}`, form, '_', '_', '_', '_', '_', '_', '_', misc(document, start, end, false)].join('\t')
}

function wordRow(document: Document, token: Token, inRange: boolean): string {
  return [
    token.index + 1,
    column(token.form),
    column(token.lemma),
    token.upos,
    column(token.xpos),
    '_',
    token.head + 1,
    token.relation,
    '_',
    misc(document, token.start, token.end, inRange),
  ].join('\t')
}

/** A column can hold neither a tab nor nothing. A lone half of a surrogate pair is kept: it is the text's own. */
const column = (value: string): string => value.replace(/[\t\n\r]/g, ' ') || '_'

/** Inside of a multi-word token, whether a blank follows is said of the whole. */
function misc(document: Document, start: number, end: number, inRange: boolean): string {
  const { text } = document.report
  const tight = !inRange && end < text.length && !/^[\s\p{Zs}]/u.test(text.slice(end, end + 1))
  return `${tight ? 'SpaceAfter=No|' : ''}start=${start}|end=${end}`
}
