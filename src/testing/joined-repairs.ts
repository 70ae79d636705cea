import { type RepairCase, sketch } from './sketches.js'

export const JOINED_CASES: Readonly<Record<string, RepairCase>> = {
  'repair/second-subject-joined': {
    before: sketch(
      'Unions NOUN NNS 5 nsubj',
      'and CCONJ CC 4 cc',
      'port NOUN NN 4 compound',
      'officials NOUN NNS 5 nsubj',
      'agreed VERB VBD 0 root agree',
    ),
    after: ['Unions nsubj agreed', 'officials conj Unions', 'and cc officials'],
  },
  'repair/subject-under-the-second': {
    before: sketch(
      'Drivers NOUN NNS 4 nsubj',
      'and CCONJ CC 4 cc',
      'a DET DT 4 det',
      'monk NOUN NN 5 nsubj',
      'agreed VERB VBD 0 root agree',
    ),
    after: ['Drivers nsubj agreed', 'monk conj Drivers'],
  },
  'repair/part-is-the-subject': {
    before: sketch(
      'Three NUM CD 0 root',
      'of ADP IN 4 case',
      'the DET DT 4 det',
      'dead ADJ JJ 6 nsubj:pass',
      'were AUX VBD 6 aux:pass be',
      'known VERB VBN 1 acl:relcl know',
    ),
    after: ['known root -', 'Three nsubj:pass known', 'dead nmod Three'],
  },
  'repair/part-before-its-verb': {
    before: sketch(
      'Alone ADV RB 2 advmod',
      'ten NUM CD 6 appos',
      'of ADP IN 4 case',
      'them PRON PRP 2 nmod',
      'fell VERB VBD 0 root fall',
      'there ADV RB 5 advmod',
    ),
    after: ['ten nsubj fell'],
  },
  'repair/list-of-tellers': {
    before: sketch(
      'Wells NOUN NNS 2 nsubj',
      'burned VERB VBD 0 root burn',
      ', PUNCT , 5 punct',
      'a DET DT 5 det',
      'farmer NOUN NN 1 appos',
      ', PUNCT , 8 punct',
      'a DET DT 8 det',
      'cousin NOUN NN 12 nsubj',
      'and CCONJ CC 11 cc',
      'a DET DT 11 det',
      'nurse NOUN NN 8 conj',
      'said VERB VBD 2 parataxis say',
    ),
    after: ['farmer nsubj said', 'cousin conj farmer', 'nurse conj farmer'],
  },
}
