import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { CASES } from '../testing/repairs.js'
import { sketch } from '../testing/sketches.js'
import { REPAIRS, repair, type Sketch } from './repair.js'

const arcs = ({ forms, heads, relations }: Sketch): string[] =>
  forms.map((form, at) => `${form} ${relations[at]} ${forms[heads[at] ?? -1] ?? '-'}`)

describe('repairs', () => {
  test('each has a case here, and each case a repair', () => {
    assert.deepEqual(Object.keys(CASES).sort(), REPAIRS.map(({ id }) => id).sort())
  })
  for (const [id, { before, after }] of Object.entries(CASES)) {
    test(id, () => {
      repair(before)
      for (const arc of after) assert.ok(arcs(before).includes(arc), `${arc} is not among ${arcs(before).join(', ')}`)
      assert.equal(before.heads.filter(head => head < 0).length, 1, 'one root')
      before.heads.forEach((_, at) => {
        let steps = 0
        for (let up = at; up >= 0; up = before.heads[up] ?? -1) assert.ok(++steps <= before.heads.length, 'no circle')
      })
    })
  }
  test('a sound tree is left alone', () => {
    const sound = sketch('Rebels NOUN NNS 2 nsubj', 'took VERB VBD 0 root take', 'Homs PROPN NNP 2 obj')
    const arcsBefore = arcs(sound)
    repair(sound)
    assert.deepEqual(arcs(sound), arcsBefore)
  })
})

/** Stretches of words on which the repairs look, as "form UPOS XPOS". */
const STRETCHES = [
  'Port PROPN NNP | - PUNCT HYPH | based VERB VBN | firm NOUN NN',
  'Haddad PROPN NNP | , PUNCT , | head NOUN NN',
  'said VERB VBD | men NOUN NNS | fled VERB VBD',
  'reported VERB VBD | hearing NOUN NN | shots NOUN NNS',
  'ordered VERB VBD | guards NOUN NNS | leave VERB VB',
  'If SCONJ IN | dams NOUN NNS | breaks NOUN NNS',
  'Witnesses NOUN NNS | described VERB VBN | scenes NOUN NNS',
  'commander NOUN NN | Qasim PROPN NNP',
].map(stretch => stretch.split(' | '))
const RELATIONS = ['nsubj', 'nsubj:pass', 'obj', 'amod', 'compound', 'acl', 'appos', 'ccomp', 'conj', 'mark', 'punct', 'advcl']

const LEMMAS: Readonly<Record<string, string>> = { said: 'say', reported: 'report', ordered: 'order', described: 'describe' }

const trees = fc
  .array(fc.constantFrom(...STRETCHES), { minLength: 1, maxLength: 4 })
  .chain(stretches =>
    fc.tuple(
      ...stretches
        .flat()
        .map(word =>
          fc.record({ word: fc.constant(word), relation: fc.constantFrom(...RELATIONS), rank: fc.nat(), up: fc.nat() }),
        ),
    ),
  )

test('whatever tree comes in, one with one root and no circle goes out', () => {
  let mended = 0
  fc.assert(
    fc.property(trees, words => {
      // Each word hangs on one of those before it in an order of its own, so there is no circle before.
      const order = words.map((_, at) => at).sort((a, b) => (words[a]?.rank ?? 0) - (words[b]?.rank ?? 0) || a - b)
      const heads = words.map(() => -1)
      order.forEach((at, place) => {
        if (place > 0) heads[at] = order[(words[at]?.up ?? 0) % place] ?? -1
      })
      const parts = words.map(({ word }) => word.split(' '))
      const forms = parts.map(([form = '']) => form)
      const tree: Sketch = {
        forms,
        lemmas: forms.map(form => LEMMAS[form] ?? form.toLowerCase()),
        upos: parts.map(([, upos = '']) => upos),
        xpos: parts.map(([, , xpos = '']) => xpos),
        heads,
        relations: words.map(({ relation }, at) => (heads[at] === -1 ? 'root' : relation)),
      }
      const before = tree.heads.join()
      repair(tree)
      if (before !== tree.heads.join()) mended++
      assert.equal(tree.heads.filter(head => head === -1).length, 1)
      for (let at = 0; at < words.length; at++) {
        let up = at
        for (let steps = 0; steps <= words.length && up >= 0; steps++) up = tree.heads[up] ?? -1
        assert.equal(up, -1, `word ${at} of ${forms.join(' ')} hangs on itself`)
      }
    }),
    { numRuns: 20_000, seed: 7 },
  )
  assert.ok(mended > 1000, `only ${mended} trees were mended at all`)
})
