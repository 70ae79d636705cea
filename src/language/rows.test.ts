import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ABBREVIATION_KINDS, ABBREVIATIONS } from '../lexicon/language/abbreviations.js'
import { LEMMA_ROWS } from '../lexicon/language/lemmas.js'
import { DATELINE_ROWS, PASSAGE_ROWS } from '../lexicon/language/passages.js'
import type { UniversalTag } from '../model/index.js'
import { UNIVERSAL_TAGS } from '../model/index.js'
import { lemmaOf } from './lemmas.js'
import { findPassages } from './passages.js'
import { findSentences } from './sentences.js'

const ROWS = [...ABBREVIATIONS, ...LEMMA_ROWS, ...PASSAGE_ROWS, ...DATELINE_ROWS]

test('rule ids are told once', () => {
  const ids = ROWS.map(({ id }) => id)
  assert.ok(ids.length > 40)
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  )
})

for (const { id, kind, example } of PASSAGE_ROWS) {
  test(`${id}: “${example}” is ${kind}`, () => {
    const text = `The army left Homs on Saturday.\n${example}\nNobody fired a shot.\nIt went to the coast.\nNobody saw it again.`
    assert.equal(findPassages(text)[1]?.kind, kind)
    assert.equal(PASSAGE_ROWS.find(({ pattern }) => pattern.test(example))?.id, id, 'an earlier row takes it')
  })
}

for (const { id, example } of DATELINE_ROWS) {
  test(`${id}: “${example}” is a dateline`, () => {
    const [first, second] = findPassages(`${example}The army left Homs on Saturday.`)
    assert.deepEqual([first?.kind, second?.kind], ['dateline', 'body'])
    assert.equal(first?.end, example.trimEnd().length)
    assert.equal(DATELINE_ROWS.find(({ pattern }) => pattern.test(`${example}The`))?.id, id, 'an earlier row takes it')
  })
}

for (const { id, kind, forms, example } of ABBREVIATIONS) {
  test(`${id}: “${example}” is one sentence with an abbreviation of kind ${kind}`, () => {
    assert.ok(forms.split(' ').every(form => ABBREVIATION_KINDS.has(form)))
    const sentences = findSentences(example, { start: 0, end: example.length })
    assert.equal(sentences.length, 1)
    const words = sentences[0]?.words.map(({ start, end }) => example.slice(start, end)) ?? []
    assert.ok(words.some(word => /\p{L}\.$/u.test(word)))
  })
}

for (const { id, tags, example } of LEMMA_ROWS) {
  test(`${id}: ${example}`, () => {
    const at = example.lastIndexOf(':')
    const tag = tags.split(' ')[0] ?? ''
    const upos = (UNIVERSAL_TAGS as readonly string[]).includes(tag)
      ? (tag as UniversalTag)
      : tag.startsWith('W') || tag === 'PRP'
        ? 'PRON'
        : 'AUX'
    assert.equal(lemmaOf(example.slice(0, at), upos, tag), example.slice(at + 1))
  })
}

const LEMMAS = `
left VERB VBD leave · fled VERB VBD flee · said VERB VBD say · told VERB VBN tell · shelling VERB VBG shell · firing VERB VBG fire · seized VERB VBD seize
reached VERB VBN reach · stopped VERB VBD stop · travelled VERB VBD travel · controlled VERB VBD control · dying VERB VBG die · tied VERB VBN tie
created VERB VBN create · treated VERB VBN treat · visited VERB VBD visit · targeted VERB VBN target · overthrown VERB VBN overthrow · goes VERB VBZ go
passes VERB VBZ pass · tries VERB VBZ try · denies VERB VBZ deny · refuses VERB VBZ refuse · was AUX VBD be · 's AUX VBZ be · n't PART RB not · ’s PART POS 's
cities NOUN NNS city · men NOUN NNS man · policemen NOUN NNS policeman · forces NOUN NNS force · buses NOUN NNS bus · crises NOUN NNS crisis
wives NOUN NNS wife · children NOUN NNS child · tanks NOUN NNS tank · series NOUN NNS series · headquarters NOUN NNS headquarters · heroes NOUN NNS hero
Syrians PROPN NNPS Syrian · Nations PROPN NNPS Nation · Nov. PROPN NNP November · HOMS PROPN NNP HOMS · DAMASCUS PROPN NNP Damascus
Syrian ADJ JJ Syrian · Many ADJ JJ many · larger ADJ JJR large · worst ADJ JJS bad · easier ADJ JJR easy · biggest ADJ JJS big · later ADV RBR late
them PRON PRP they · His PRON PRP$ his · I PRON PRP I · those DET DT that · An DET DT a · 20,000 NUM CD 20000 · bn NUM CD billion · “ PUNCT \`\` "
`

const entries = LEMMAS.trim().split(/\s*·\s*|\n/)

test('lemmas of the words that news is made of', () => {
  assert.ok(entries.length > 50)
  const wrong = entries.filter(entry => {
    const [form = '', upos = '', xpos = '', lemma = ''] = entry.split(' ')
    return lemmaOf(form, upos as UniversalTag, xpos) !== lemma
  })
  assert.deepEqual(
    wrong.map(entry => {
      const [form = '', upos = '', xpos = ''] = entry.split(' ')
      return `${entry}, not ${lemmaOf(form, upos as UniversalTag, xpos)}`
    }),
    [],
  )
})
