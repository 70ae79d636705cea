import { type RepairCase, sketch } from './sketches.js'

/** Trees in which the one who tells was read wrongly. */
export const TELLER_CASES: Readonly<Record<string, RepairCase>> = {
  'repair/clause-taken-for-teller': {
    before: sketch(
      'signs NOUN NNS 9 obj sign',
      'that SCONJ IN 4 mark',
      'were AUX VBD 4 cop be',
      'rebels NOUN NNS 9 nsubj',
      ', PUNCT , 4 punct',
      'envoy NOUN NN 7 compound',
      'Tahan PROPN NNP 9 nsubj',
      ', PUNCT , 7 punct',
      'says VERB VBZ 0 root say',
    ),
    after: ['rebels acl signs', 'Tahan nsubj says'],
  },
  'repair/clause-of-what-there-is': {
    before: sketch(
      'There PRON EX 2 expl',
      'is VERB VBZ 0 root be',
      'proof NOUN NN 2 nsubj',
      'that SCONJ IN 7 mark',
      'he PRON PRP 7 nsubj',
      'was AUX VBD 7 cop be',
      'there ADV RB 2 ccomp',
    ),
    after: ['there acl proof'],
  },
  'repair/say-taken-for-noun': {
    before: sketch(
      'Roads NOUN NNS 2 nsubj',
      'closed VERB VBD 0 root close',
      ', PUNCT , 4 punct',
      'residents NOUN NNS 2 conj',
      'of ADP IN 7 case',
      'town NOUN NN 7 compound',
      'say NOUN NN 4 nmod',
      '. PUNCT . 2 punct',
    ),
    after: ['say parataxis closed', 'town nmod residents', 'residents nsubj say'],
  },
  'repair/adjective-behind-its-noun': {
    before: sketch(
      'people NOUN NNS 2 obl:unmarked',
      'familiar ADJ JJ 5 nsubj',
      'with ADP IN 4 case',
      'plans NOUN NNS 2 obl',
      'spoke VERB VBD 0 root speak',
    ),
    after: ['people nsubj spoke', 'familiar amod people', 'plans obl familiar'],
  },
  'repair/described-teller': {
    before: sketch(
      'Officials NOUN NNS 2 nsubj',
      'briefed VERB VBD 0 root brief',
      'on ADP IN 4 case',
      'plans NOUN NNS 2 obl',
      'said VERB VBD 2 advcl say',
      'nothing PRON NN 5 obj',
    ),
    after: ['said root -', 'Officials nsubj said', 'briefed acl Officials'],
  },
  'repair/teller-behind-the-day': {
    before: sketch(
      'On ADP IN 2 case',
      'Monday PROPN NNP 8 obl',
      ', PUNCT , 4 punct',
      'mayor NOUN NN 2 appos',
      ', PUNCT , 6 punct',
      'Omar PROPN NNP 4 appos',
      ', PUNCT , 8 punct',
      'said VERB VBD 0 root say',
      'roads NOUN NNS 10 nsubj',
      'closed VERB VBD 8 ccomp close',
    ),
    after: ['mayor nsubj said', 'Omar appos mayor', 'Monday obl said'],
  },
  'repair/teller-at-the-end': {
    before: sketch(
      'Soldiers NOUN NNS 2 nsubj',
      'died VERB VBD 9 ccomp die',
      'there ADV RB 2 advmod',
      ', PUNCT , 5 punct',
      'mayor NOUN NN 2 obl',
      ', PUNCT , 7 punct',
      'Omar PROPN NNP 5 appos',
      ', PUNCT , 9 punct',
      'said VERB VBD 0 root say',
      '. PUNCT . 9 punct',
    ),
    after: ['mayor nsubj said', 'Omar appos mayor', 'died ccomp said'],
  },
  'repair/teller-in-front': {
    before: sketch(
      'people NOUN NNS 4 nsubj:pass',
      'said VERB VBD 0 root say',
      'deals NOUN NNS 4 nsubj:pass',
      'reached VERB VBN 2 ccomp reach',
    ),
    after: ['people nsubj said', 'deals nsubj:pass reached'],
  },
}
