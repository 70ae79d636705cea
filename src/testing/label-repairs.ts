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
  'repair/list-of-things-done-to': {
    before: sketch(
      'Rebels NOUN NNS 2 nsubj',
      'seized VERB VBD 0 root seize',
      'palace NOUN NN 2 obj',
      ', PUNCT , 5 punct',
      'station NOUN NN 2 obl',
      'and CCONJ CC 7 cc',
      'airport NOUN NN 5 conj',
    ),
    after: ['station conj palace', 'airport conj station'],
  },
  'repair/holder-of-hostages': {
    before: sketch(
      'Bakers NOUN NNS 3 nsubj:pass',
      'were AUX VBD 3 aux:pass be',
      'held VERB VBN 0 root hold',
      'hostage NOUN NN 3 xcomp',
      'by ADP IN 6 case',
      'gunmen NOUN NNS 4 nmod',
    ),
    after: ['gunmen obl:agent held'],
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
  'repair/count-taken-for-the-clause': {
    before: sketch(
      'Two NUM CD 0 root',
      'Colombians PROPN NNPS 4 nsubj',
      'were AUX VBD 4 aux:pass be',
      'kidnapped VERB VBN 1 parataxis kidnap',
    ),
    after: ['kidnapped root -', 'Two nummod Colombians', 'Colombians nsubj kidnapped'],
  },
  'repair/teller-who-speaks-on-terms': {
    before: sketch(
      'Clerk NOUN NN 2 nsubj',
      'speaking VERB VBG 4 advcl speak',
      'anonymously ADV RB 2 advmod',
      'said VERB VBD 0 root say',
      'envoys NOUN NNS 6 nsubj',
      'left VERB VBD 4 ccomp leave',
    ),
    after: ['Clerk nsubj said', 'speaking acl Clerk'],
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
  'repair/state-of-the-object': {
    before: sketch(
      'Rebels NOUN NNS 2 nsubj',
      'declared VERB VBD 0 root declare',
      'capital NOUN NN 2 obj',
      'taken VERB VBN 2 conj take',
    ),
    after: ['taken xcomp declared'],
  },
  'repair/place-before-a-place': {
    before: sketch(
      'Rebels NOUN NNS 2 nsubj',
      'captured VERB VBD 0 root capture',
      'village NOUN NN 2 obj',
      'before ADP IN 5 case',
      'Homs PROPN NNP 2 obl',
    ),
    after: ['Homs nmod village'],
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
