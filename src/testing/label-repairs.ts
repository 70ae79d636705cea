import { type RepairCase, sketch } from './sketches.js'

/** For each repair of labels a tree as the parser now and then makes it, and the arcs that must stand after. */
export const LABEL_CASES: Readonly<Record<string, RepairCase>> = {
  'repair/passive-taken-for-copula': {
    before: sketch(
      'Checkpoint NOUN NN 4 nsubj:pass',
      'had AUX VBD 4 aux have',
      'been AUX VBN 4 cop be',
      'deserted VERB VBN 0 root desert',
    ),
    after: ['been aux:pass deserted'],
  },
  'repair/no-before-a-noun': {
    before: sketch(
      'No INTJ UH 4 discourse',
      'truce NOUN NN 4 nsubj:pass',
      'was AUX VBD 4 aux:pass',
      'signed VERB VBN 0 root sign',
    ),
    after: ['No det truce'],
  },
  'repair/outer-subject-of-a-verb': {
    before: sketch('Union NOUN NN 2 nsubj:outer', 'put VERB VB 0 root put', 'dead ADJ JJ 2 obj'),
    after: ['Union nsubj put'],
  },
  'repair/gerund-behind-its-preposition': {
    before: sketch(
      'Fire NOUN NN 2 nsubj',
      'stopped VERB VBD 0 root stop',
      'guards NOUN NNS 2 obj',
      'from ADP IN 5 case',
      'leaving VERB VBG 2 obl leave',
    ),
    after: ['leaving advcl stopped', 'from mark leaving'],
  },
  'repair/what-a-deal-is-to-do': {
    before: sketch(
      'They PRON PRP 2 nsubj',
      'signed VERB VBD 0 root sign',
      'deal NOUN NN 2 obj',
      'to PART TO 5 mark',
      'close VERB VB 2 advcl close',
      'gates NOUN NNS 5 obj',
    ),
    after: ['close acl deal'],
  },
  'repair/secretary-general': {
    before: sketch(
      'NATO PROPN NNP 7 nsubj',
      'Secretary PROPN NNP 4 nmod:desc',
      '- PUNCT HYPH 2 punct',
      'General PROPN NNP 6 nmod:desc',
      'Ola PROPN NNP 1 flat',
      'Brandt PROPN NNP 1 flat',
      'left VERB VBD 0 root leave',
    ),
    after: ['Ola nsubj left', 'NATO compound Ola', 'Brandt flat Ola', 'Secretary compound Ola'],
  },
  'repair/aside-hung-on-the-subject': {
    before: sketch(
      'Governor NOUN NN 7 nsubj',
      ', PUNCT , 4 punct',
      'letters NOUN NNS 4 nsubj',
      'say VERB VBP 1 parataxis say',
      ', PUNCT , 4 punct',
      'was AUX VBD 7 cop be',
      'ill ADJ JJ 0 root',
    ),
    after: ['say parataxis ill'],
  },
}
