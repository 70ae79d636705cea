// CoNLL-U → raw texts with their gold analysis. Refuses a file whose trees or texts are not whole: a figure over broken gold is none.

/**
 * Documents of a CoNLL-U file: `{ id, text, analysis }`. The text joins the "# text" lines by a blank, by an empty line at "# newpar".
 * An analysis is `{ words, tokens, sentences }` in order, all with `start` and `end` in UTF-16 code units of the text: words are the
 * syntactic ones ("was", "n't"), tokens the written ones ("wasn't"). `head` is the index of a word, -1 for a root; relations are
 * without subtype. Throws an Error that names the line.
 */
export function readConllu(source) {
  const documents = []
  for (const block of blocksOf(source)) {
    if (block.newDocument !== null) documents.push({ id: block.newDocument, text: '', analysis: emptyAnalysis() })
    const document = documents.at(-1)
    if (document === undefined) throw new Error(`line ${block.line}: a sentence before the first "# newdoc id ="`)
    addSentence(document, block)
  }
  if (documents.length === 0) throw new Error('the CoNLL-U file holds no sentence')
  return documents
}

const emptyAnalysis = () => ({ words: [], tokens: [], sentences: [] })

/** Sentences as `{ line, newDocument, newParagraph, text, rows }`. */
function blocksOf(source) {
  const blocks = []
  const fresh = line => ({ line, newDocument: null, newParagraph: false, text: null, rows: [] })
  let block = fresh(1)
  source.split('\n').forEach((row, at) => {
    if (row === '') {
      if (block.rows.length > 0) blocks.push(block)
      block = fresh(at + 2)
    } else if (row.startsWith('# newdoc id = ')) block.newDocument = row.slice(14)
    else if (row.startsWith('# newpar')) block.newParagraph = true
    else if (row.startsWith('# text = ')) block.text = row.slice(9)
    else if (!row.startsWith('#')) block.rows.push(row.split('\t'))
  })
  if (block.rows.length > 0) throw new Error(`line ${block.line}: the last sentence must end with an empty line`)
  return blocks
}

function addSentence(document, block) {
  const fail = what => {
    throw new Error(`the sentence at line ${block.line}: ${what}`)
  }
  const text = block.text ?? fail('no "# text" line')
  if (document.text !== '') document.text += block.newParagraph ? '\n\n' : ' '
  const offset = document.text.length
  document.text += text
  const { analysis } = document
  const first = analysis.words.length
  let at = 0
  let rangeEnd = 0
  let glue = false
  for (const columns of block.rows) {
    if (columns.length !== 10) fail(`${columns.length} columns, not 10`)
    const [id, form, lemma, upos, , , head, relation, , misc] = columns
    const range = id.includes('-')
    const inRange = !range && Number(id) <= rangeEnd
    if (!inRange && !glue && at > 0 && text[at++] !== ' ') fail(`no blank before "${form}"`)
    if (!text.startsWith(form, at)) fail(`"${form}" is not what the text has at ${at}`)
    const span = { start: offset + at, end: offset + at + form.length }
    if (!inRange) {
      analysis.tokens.push(span)
      glue = misc.includes('SpaceAfter=No')
    }
    if (range) rangeEnd = Number(id.split('-')[1])
    else {
      if (Number(id) !== analysis.words.length - first + 1) fail(`the id ${id} is out of order`)
      analysis.words.push({ ...span, lemma, upos, head: Number(head) - 1, relation: relation.split(':')[0] })
      at += form.length
      // A written word whose parts do not cover it would shift all that follows: its parts must join to it.
      if (inRange && Number(id) === rangeEnd && offset + at !== analysis.tokens.at(-1).end) fail(`parts of "${form}" do not join`)
    }
  }
  if (at !== text.length) fail('the words do not cover the text')
  analysis.sentences.push({ start: offset, end: offset + text.length })
  hangOnDocument(analysis.words, first, fail)
}

/** Makes heads indexes into the document's words; fails on trees that are none. */
function hangOnDocument(words, first, fail) {
  const count = words.length - first
  const heads = words.slice(first).map(({ head }) => head)
  if (heads.filter(head => head === -1).length !== 1) fail('not exactly one root')
  heads.forEach((head, at) => {
    if (!(head >= -1 && head < count)) fail(`a head outside of the sentence at word ${at + 1}`)
    let steps = 0
    for (let up = at; up !== -1; up = heads[up]) if (++steps > count) fail('its heads form a circle')
    words[first + at].head = head === -1 ? -1 : first + head
  })
}

/** The same of a Document as ours makes it. */
export function analysisOf({ sentences }) {
  const words = []
  const tokens = []
  for (const sentence of sentences) {
    const first = words.length
    for (const { start, end, lemma, upos, head, relation, glued } of sentence.tokens) {
      addToken(tokens, { start, end }, glued)
      words.push({ start, end, lemma, upos, head: head < 0 ? -1 : first + head, relation: relation.split(':')[0] })
    }
  }
  return { words, tokens, sentences: sentences.map(({ start, end }) => ({ start, end })) }
}

/** A word that continues the written word before it makes that longer. */
export function addToken(tokens, span, glued) {
  if (glued) tokens[tokens.length - 1] = { start: tokens.at(-1).start, end: span.end }
  else tokens.push(span)
}
