import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { REPAIRS, repair, type Sketch } from './repair.js'

/** Words as "form/UPOS/XPOS/head/relation", heads from 1 as in CoNLL-U, 0 the root; the lemma behind "=" where it is not the form. */
function sketch(...words: readonly string[]): Sketch {
  const parts = words.map(word => word.split('/'))
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
  'repair/name-before-its-role': {
    before: sketch(
      'Haddad/PROPN/NNP/3/compound',
      ',/PUNCT/,/1/punct',
      'head/NOUN/NN/5/nsubj',
      ',/PUNCT/,/5/punct',
      'spoke/VERB/VBD/0/root',
    ),
    after: ['Haddad nsubj spoke', 'head appos Haddad'],
  },
  'repair/title-and-name': {
    before: sketch('commander/NOUN/NN/3/nsubj', 'Qasim/PROPN/NNP/3/nsubj', 'spoke/VERB/VBD/0/root'),
    after: ['commander nsubj spoke', 'Qasim appos commander'],
  },
  'repair/subject-of-what-is-told': {
    before: sketch('He/PRON/PRP/2/nsubj', 'said/VERB/VBD/0/root/say', 'men/NOUN/NNS/2/iobj', 'fled/VERB/VBD/2/ccomp/flee'),
    after: ['men nsubj fled', 'fled ccomp said'],
  },
  'repair/finite-verb-taken-for-participle': {
    before: sketch('Witnesses/NOUN/NNS/0/root', 'described/VERB/VBN/1/acl/describe', 'panic/NOUN/NN/2/obj', './PUNCT/./1/punct'),
    after: ['Witnesses nsubj described', 'described root -', 'panic obj described', '. punct described'],
  },
  'repair/clause-verb-taken-for-noun': {
    before: sketch('If/SCONJ/IN/3/mark', 'dams/NOUN/NNS/3/nsubj', 'breaks/NOUN/NNS/4/advcl', 'flee/VERB/VB/0/root'),
    after: ['breaks advcl flee'],
  },
  'repair/verb-before-its-object': {
    before: sketch(
      'Witnesses/NOUN/NNS/2/nsubj',
      'described/VERB/VBN/3/amod/describe',
      'scenes/NOUN/NNS/0/root',
      './PUNCT/./3/punct',
    ),
    after: ['Witnesses nsubj described', 'described root -', 'scenes obj described', '. punct described'],
  },
  'repair/infinitive-of-the-object': {
    before: sketch(
      'He/PRON/PRP/2/nsubj',
      'ordered/VERB/VBD/0/root/order',
      'guards/NOUN/NNS/2/obj',
      'to/PART/TO/5/mark',
      'leave/VERB/VB/3/acl',
    ),
    after: ['leave xcomp ordered', 'guards obj ordered'],
  },
  'repair/voice-of-the-subject': {
    before: sketch('Radio/NOUN/NN/2/nsubj:pass', 'reported/VERB/VBD/0/root/report', 'fled/VERB/VBD/2/ccomp/flee'),
    after: ['Radio nsubj reported'],
  },
  'repair/gerund-taken-for-noun': {
    before: sketch(
      'Residents/NOUN/NNS/2/nsubj',
      'reported/VERB/VBD/0/root/report',
      'hearing/NOUN/NN/4/compound',
      'shots/NOUN/NNS/2/obj',
    ),
    after: ['hearing xcomp reported', 'shots obj hearing'],
  },
  'repair/hyphenated-modifier': {
    before: sketch(
      'Army/NOUN/NN/3/compound',
      '-/PUNCT/HYPH/3/punct',
      'backed/VERB/VBN/5/nsubj',
      'media/NOUN/NNS/5/nsubj',
      'agreed/VERB/VBD/0/root',
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
    const sound = sketch('Rebels/NOUN/NNS/2/nsubj', 'took/VERB/VBD/0/root/take', 'Homs/PROPN/NNP/2/obj')
    const arcsBefore = arcs(sound)
    repair(sound)
    assert.deepEqual(arcs(sound), arcsBefore)
  })
})
