import { type RepairCase, sketch } from './sketches.js'

export const RELATIVE_CASES: Readonly<Record<string, RepairCase>> = {
  'repair/relative-verb-taken-for-noun': {
    before: sketch(
      'Towns NOUN NNS 6 nsubj',
      'which PRON WDT 6 obj',
      'the DET DT 5 det',
      'rebels NOUN NNS 5 compound',
      'control NOUN NN 6 nsubj',
      'starve VERB VBP 0 root starve',
    ),
    after: ['Towns nsubj starve', 'rebels nsubj control', 'control acl:relcl Towns', 'which obj control'],
  },
  'repair/relative-verb-with-its-subject': {
    before: sketch(
      'Towns NOUN NNS 4 nsubj',
      'they PRON PRP 3 nsubj',
      'hold NOUN NN 1 acl:relcl',
      'starve VERB VBP 0 root starve',
    ),
    after: ['they nsubj hold', 'hold acl:relcl Towns'],
  },
  'repair/relative-pronoun-is-the-object': {
    before: sketch(
      'Towns NOUN NNS 6 nsubj',
      'which PRON WDT 5 nsubj',
      'the DET DT 4 det',
      'army NOUN NN 5 nsubj',
      'holds VERB VBZ 1 acl:relcl hold',
      'starve VERB VBP 0 root starve',
    ),
    after: ['which obj holds', 'army nsubj holds'],
  },
  'repair/question-hung-on-who-asked': {
    before: sketch(
      'Asked VERB VBN 0 root ask',
      'by ADP IN 3 case',
      'reporters NOUN NNS 1 obl:agent',
      'whether SCONJ IN 7 mark',
      'troops NOUN NNS 7 nsubj',
      'were AUX VBD 7 cop be',
      'there ADV RB 3 nmod',
    ),
    after: ['there ccomp Asked'],
  },
  'repair/who-is-asked': {
    before: sketch(
      'Haddad PROPN NNP 7 nsubj',
      ', PUNCT , 3 punct',
      'asked VERB VBD 7 advcl ask',
      'about ADP IN 5 case',
      'it PRON PRP 3 obl',
      ', PUNCT , 3 punct',
      'laughed VERB VBD 0 root laugh',
    ),
    after: ['asked advcl laughed', 'Haddad nsubj laughed'],
  },
  'repair/word-that-is-answered': {
    before: sketch(
      'On ADP IN 2 case',
      'claims NOUN NNS 10 obl claim',
      'that PRON WDT 10 mark',
      'troops NOUN NNS 6 nsubj',
      'were AUX VBD 6 cop be',
      'there ADV RB 10 nsubj',
      ', PUNCT , 9 punct',
      'the DET DT 9 det',
      'spokesman NOUN NN 6 appos',
      'said VERB VBD 0 root say',
    ),
    after: ['there acl claims', 'that mark there', 'spokesman nsubj said'],
  },
  'repair/subject-before-an-insertion': {
    before: sketch(
      'Port NOUN NN 0 root',
      ', PUNCT , 4 punct',
      'two NUM CD 4 nummod',
      'miles NOUN NNS 1 parataxis',
      ', PUNCT , 7 punct',
      'is AUX VBZ 7 cop be',
      'quiet ADJ JJ 1 conj',
    ),
    after: ['Port nsubj quiet', 'quiet root -'],
  },
  'repair/list-behind-an-object': {
    before: sketch(
      'Troops NOUN NNS 2 nsubj',
      'hold VERB VBP 0 root hold',
      'the DET DT 4 det',
      'airport NOUN NN 2 obj',
      ', PUNCT , 6 punct',
      'television NOUN NN 2 obl',
      'and CCONJ CC 8 cc',
      'bridges NOUN NNS 6 conj',
    ),
    after: ['television conj airport', 'bridges conj airport'],
  },
}
