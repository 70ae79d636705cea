import { type RepairCase, sketch } from './sketches.js'

export const TOLD_SUBJECT_CASES: Readonly<Record<string, RepairCase>> = {
  'repair/claim-that': {
    before: sketch(
      'Claims NOUN NNS 4 nsubj claim',
      'that SCONJ IN 4 mark',
      'guards NOUN NNS 4 nsubj',
      'locked VERB VBD 8 advcl lock',
      'the DET DT 6 det',
      'gate NOUN NN 8 nsubj:pass',
      'were AUX VBD 8 aux:pass be',
      'repeated VERB VBN 0 root repeat',
    ),
    after: ['Claims nsubj:pass repeated', 'locked acl Claims', 'gate obj locked', 'guards nsubj locked'],
  },
  'repair/told-verb-taken-for-noun': {
    before: sketch(
      'He PRON PRP 2 nsubj',
      'says VERB VBZ 0 root say',
      'police NOUN NN 4 compound',
      'shot NOUN NN 2 obj',
      'at ADP IN 6 case',
      'people NOUN NNS 4 nmod',
      'and CCONJ CC 9 cc',
      'she PRON PRP 9 nsubj',
      'said VERB VBD 2 conj say',
      'a DET DT 11 det',
      'guard NOUN NN 12 compound',
      'hit NOUN NN 9 obj',
      'him PRON PRP 12 obj',
    ),
    after: ['shot ccomp says', 'police nsubj shot', 'people obl shot', 'hit ccomp said', 'guard nsubj hit'],
  },
  'repair/told-subject-taken-for-object': {
    before: sketch(
      'Karim PROPN NNP 2 nsubj',
      'says VERB VBZ 0 root say',
      'polls NOUN NNS 2 obj',
      'will AUX MD 6 aux will',
      'be AUX VB 6 aux:pass be',
      'held VERB VBN 2 parataxis hold',
    ),
    after: ['held ccomp says', 'polls nsubj:pass held'],
  },
  'repair/participle-inside-a-title': {
    before: sketch(
      'UN PROPN NNP 2 nsubj',
      'peacekeeping VERB VBG 5 ccomp peacekeep',
      'chief ADJ JJ 4 amod',
      'Lemoine PROPN NNP 2 obj',
      'said VERB VBD 0 root say',
    ),
    after: ['Lemoine nsubj said', 'UN compound Lemoine', 'peacekeeping amod Lemoine'],
  },
  'repair/teller-with-a-participle': {
    before: sketch(
      'Lines NOUN NNS 2 nsubj',
      'failed VERB VBD 0 root fail',
      '; PUNCT : 5 punct',
      'a DET DT 5 det',
      'clerk NOUN NN 2 parataxis',
      ', PUNCT , 7 punct',
      'requesting VERB VBG 8 compound',
      'anonymity NOUN NN 2 obl',
      ', PUNCT , 7 punct',
      'said VERB VBD 7 ccomp say',
    ),
    after: ['clerk nsubj said', 'requesting acl clerk', 'said parataxis failed'],
  },
}
