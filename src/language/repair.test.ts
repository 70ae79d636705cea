import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { REPAIRS, repair, type Sketch } from './repair.js'

/** Words as "form UPOS XPOS head relation", heads from 1 as in CoNLL-U, 0 the root; the lemma last where it is not the form. */
function sketch(...words: readonly string[]): Sketch {
  const parts = words.map(word => word.split(' '))
  const column = (at: number) => parts.map(part => part[at] ?? '')
  return {
    forms: column(0),
    lemmas: parts.map(part => part[5] ?? (part[0] ?? '').toLowerCase()),
    upos: column(1),
    xpos: column(2),
    heads: column(3).map(head => Number(head) - 1),
    relations: column(4),
  }
}

const arcs = ({ forms, heads, relations }: Sketch): string[] =>
  forms.map((form, at) => `${form} ${relations[at]} ${forms[heads[at] ?? -1] ?? '-'}`)

/** For each repair a tree as the parser now and then makes it, and the arcs that must stand after. */
const CASES: Readonly<Record<string, { readonly before: Sketch; readonly after: readonly string[] }>> = {
  'repair/predicate-taken-for-subject': {
    before: sketch(
      'Envoys NOUN NNS 4 nsubj',
      'are AUX VBP 4 cop',
      'in ADP IN 4 case',
      'harbour NOUN NN 7 nsubj',
      'and CCONJ CC 7 cc',
      'have AUX VBP 7 aux',
      'stayed VERB VBN 0 root',
    ),
    after: ['Envoys nsubj harbour', 'harbour root -', 'stayed conj harbour', 'and cc stayed'],
  },
  'repair/name-before-its-role': {
    before: sketch(
      'Haddad PROPN NNP 3 compound',
      ', PUNCT , 1 punct',
      'head NOUN NN 5 nsubj',
      ', PUNCT , 5 punct',
      'spoke VERB VBD 0 root',
    ),
    after: ['Haddad nsubj spoke', 'head appos Haddad'],
  },
  'repair/title-and-name': {
    before: sketch('commander NOUN NN 3 nsubj', 'Qasim PROPN NNP 3 nsubj', 'spoke VERB VBD 0 root'),
    after: ['commander nsubj spoke', 'Qasim appos commander'],
  },
  'repair/fighting-as-subject': {
    before: sketch(
      'Fighting VERB VBG 4 advcl',
      'near ADP IN 3 case',
      'Homs PROPN NNP 1 obl',
      'raged VERB VBD 0 root',
      'today NOUN NN 4 obl',
    ),
    after: ['Fighting nsubj raged', 'Homs nmod Fighting', 'today obl raged'],
  },
  'repair/held-by': {
    before: sketch(
      'Drones NOUN NNS 2 nsubj',
      'came VERB VBD 0 root',
      'from ADP IN 4 case',
      'rebel NOUN NN 2 obl',
      '- PUNCT HYPH 4 punct',
      'held VERB VBN 7 amod',
      'land NOUN NN 2 obl',
    ),
    after: ['land obl came', 'from case land', 'held amod land', 'rebel compound held'],
  },
  'repair/subject-of-what-is-told': {
    before: sketch('He PRON PRP 2 nsubj', 'said VERB VBD 0 root say', 'men NOUN NNS 2 iobj', 'fled VERB VBD 2 ccomp flee'),
    after: ['men nsubj fled', 'fled ccomp said'],
  },
  'repair/subject-of-what-was-told-first': {
    before: sketch(
      'Rumours NOUN NNS 6 nsubj',
      'are AUX VBP 3 cop',
      'nonsense NOUN NN 6 ccomp',
      ', PUNCT , 3 punct',
      'he PRON PRP 6 nsubj',
      'said VERB VBD 0 root say',
    ),
    after: ['Rumours nsubj nonsense', 'nonsense ccomp said', 'he nsubj said'],
  },
  'repair/what-is-told-behind-the-day': {
    before: sketch(
      'He PRON PRP 2 nsubj',
      'said VERB VBD 0 root say',
      'Thursday PROPN NNP 2 obl:unmarked',
      'that SCONJ IN 6 obj',
      'mayors NOUN NNS 6 nsubj',
      'need VERB VBP 3 acl:relcl',
      'help NOUN NN 6 obj',
    ),
    after: ['need ccomp said', 'that mark need', 'Thursday obl:unmarked said'],
  },
  'repair/subject-taken-for-object-of-telling': {
    before: sketch(
      'He PRON PRP 2 nsubj',
      'says VERB VBZ 0 root say',
      'mayors NOUN NNS 2 obj',
      'have AUX VBP 5 aux',
      'run VERB VBN 3 conj',
    ),
    after: ['mayors nsubj run', 'run ccomp says'],
  },
  'repair/name-taken-for-clause': {
    before: sketch(
      'Boreing AUX VBG 2 ccomp bore',
      'said VERB VBD 0 root say',
      'they PRON PRP 4 nsubj',
      'met VERB VBD 2 ccomp meet',
    ),
    after: ['Boreing nsubj said', 'met ccomp said'],
  },
  'repair/noun-behind-of': {
    before: sketch('group NOUN NN 4 nsubj', 'of ADP IN 3 case', 'villagers NOUN NNS 4 nsubj', 'fled VERB VBD 0 root flee'),
    after: ['group nsubj fled', 'villagers nmod group'],
  },
  'repair/what-a-report-says': {
    before: sketch(
      'They PRON PRP 2 nsubj',
      'reject VERB VBP 0 root',
      'rumours NOUN NNS 2 obj rumour',
      'that PRON WDT 6 obl',
      'kings NOUN NNS 6 nsubj',
      'ran VERB VBD 3 acl:relcl run',
    ),
    after: ['ran acl rumours', 'that mark ran', 'kings nsubj ran'],
  },
  'repair/telling-joined-to-telling': {
    before: sketch(
      'They PRON PRP 2 nsubj',
      'proclaimed VERB VBD 0 root proclaim',
      'that SCONJ IN 6 mark',
      'cities NOUN NNS 6 nsubj',
      'were AUX VBD 6 cop',
      'free ADJ JJ 2 ccomp',
      'and CCONJ CC 8 cc',
      'claimed VERB VBD 6 conj claim',
      'that SCONJ IN 11 mark',
      'kings NOUN NNS 11 nsubj',
      'fled VERB VBD 8 ccomp flee',
    ),
    after: ['claimed conj proclaimed', 'fled ccomp claimed'],
  },
  'repair/participle-taken-for-finite-verb': {
    before: sketch(
      'Hruby PROPN NNP 3 nsubj',
      ', PUNCT , 1 punct',
      'appointed VERB VBD 0 root appoint',
      'minister NOUN NN 3 obj',
      ', PUNCT , 6 punct',
      'dismissed VERB VBD 3 conj dismiss',
      'guards NOUN NNS 6 obj',
      '. PUNCT . 3 punct',
    ),
    after: ['Hruby nsubj dismissed', 'appointed acl Hruby', 'minister obj appointed', 'dismissed root -', '. punct dismissed'],
  },
  'repair/finite-verb-taken-for-participle': {
    before: sketch('Witnesses NOUN NNS 0 root', 'described VERB VBN 1 acl describe', 'panic NOUN NN 2 obj', '. PUNCT . 1 punct'),
    after: ['Witnesses nsubj described', 'described root -', 'panic obj described', '. punct described'],
  },
  'repair/clause-verb-taken-for-noun': {
    before: sketch('If SCONJ IN 3 mark', 'dams NOUN NNS 3 nsubj', 'breaks NOUN NNS 4 advcl', 'flee VERB VB 0 root'),
    after: ['breaks advcl flee'],
  },
  'repair/verb-before-its-object': {
    before: sketch(
      'Witnesses NOUN NNS 2 nsubj',
      'described VERB VBN 3 amod describe',
      'scenes NOUN NNS 0 root',
      '. PUNCT . 3 punct',
    ),
    after: ['Witnesses nsubj described', 'described root -', 'scenes obj described', '. punct described'],
  },
  'repair/infinitive-of-the-object': {
    before: sketch(
      'He PRON PRP 2 nsubj',
      'ordered VERB VBD 0 root order',
      'guards NOUN NNS 2 obj',
      'to PART TO 5 mark',
      'leave VERB VB 3 acl',
    ),
    after: ['leave xcomp ordered', 'guards obj ordered'],
  },
  'repair/voice-of-the-subject': {
    before: sketch('Radio NOUN NN 2 nsubj:pass', 'reported VERB VBD 0 root report', 'fled VERB VBD 2 ccomp flee'),
    after: ['Radio nsubj reported'],
  },
  'repair/gerund-taken-for-noun': {
    before: sketch(
      'Residents NOUN NNS 2 nsubj',
      'reported VERB VBD 0 root report',
      'hearing NOUN NN 4 compound',
      'shots NOUN NNS 2 obj',
    ),
    after: ['hearing xcomp reported', 'shots obj hearing'],
  },
  'repair/hyphenated-modifier': {
    before: sketch(
      'Army NOUN NN 3 compound',
      '- PUNCT HYPH 3 punct',
      'backed VERB VBN 5 nsubj',
      'media NOUN NNS 5 nsubj',
      'agreed VERB VBD 0 root',
    ),
    after: ['backed amod media', 'media nsubj agreed'],
  },
}

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
