import { type RepairCase, sketch } from './sketches.js'

/** The cases of the repairs that find who tells in a second clause. */
export const SECOND_CLAUSE_CASES: Readonly<Record<string, RepairCase>> = {
  'repair/teller-behind-its-conjunction': {
    before: sketch(
      'Shells NOUN NNS 2 nsubj',
      'hit VERB VBD 0 root hit',
      'quays NOUN NNS 2 obj',
      'as ADP IN 5 case',
      'spokesmen NOUN NNS 2 obl',
      'for ADP IN 7 case',
      'unions NOUN NNS 5 nmod',
      'said VERB VBD 2 advcl say',
      'talks NOUN NNS 10 nsubj',
      'failed VERB VBD 8 ccomp fail',
    ),
    after: ['spokesmen nsubj said', 'as mark said', 'said advcl hit', 'failed ccomp said'],
  },
  'repair/from-whom-it-was-learned': {
    before: sketch(
      'Papers NOUN NNS 2 nsubj',
      'learned VERB VBD 0 root learn',
      'from ADP IN 4 case',
      'Haddad PROPN NNP 8 nsubj',
      'that SCONJ IN 8 mark',
      'roads NOUN NNS 8 nsubj',
      'were AUX VBD 8 cop be',
      'shut ADJ JJ 2 ccomp',
    ),
    after: ['Haddad obl learned', 'roads nsubj shut'],
  },
  'repair/clause-of-it-was': {
    before: sketch(
      'Officials NOUN NNS 2 nsubj',
      'said VERB VBD 0 root say',
      'it PRON PRP 5 nsubj',
      'was AUX VBD 5 cop be',
      'untrue ADJ JJ 2 ccomp',
      'that SCONJ IN 9 mark',
      'gates NOUN NNS 9 nsubj',
      'were AUX VBD 9 cop be',
      'shut ADJ JJ 2 ccomp',
    ),
    after: ['untrue ccomp said', 'shut ccomp untrue'],
  },
  'repair/teller-of-a-phrase': {
    before: sketch(
      'Sources NOUN NNS 6 nsubj source',
      'close ADJ JJ 1 amod',
      'to ADP IN 4 case',
      'ministers NOUN NNS 2 obl',
      'Okoye PROPN NNP 6 nsubj',
      'said VERB VBD 0 root say',
      'so ADV RB 6 advmod',
    ),
    after: ['Sources nsubj said', 'Okoye nmod Sources'],
  },
  'repair/participle-of-a-headline': {
    before: sketch(
      '30 NUM CD 0 root',
      'feared VERB VBD 1 acl fear',
      'dead ADJ JJ 2 xcomp',
      'in ADP IN 5 case',
      'attack NOUN NN 2 obl',
    ),
    after: ['feared root -', '30 nsubj:pass feared', 'dead xcomp feared'],
  },
  'repair/title-and-name-behind-of': {
    before: sketch(
      'Friends NOUN NNS 6 nsubj',
      'of ADP IN 4 case',
      'the DET DT 4 det',
      'mayor NOUN NN 1 nmod',
      'Okoye PROPN NNP 6 nsubj',
      'said VERB VBD 0 root say',
      'so ADV RB 6 advmod',
    ),
    after: ['Okoye nmod Friends', 'mayor nmod:desc Okoye', 'Friends nsubj said'],
  },
  'repair/account-before-a-telling': {
    before: sketch(
      'According VERB VBG 3 case',
      'to ADP IN 1 fixed',
      'radio NOUN NN 8 obl',
      ', PUNCT , 6 punct',
      'officials NOUN NNS 6 nsubj',
      'said VERB VBD 0 root say',
      'envoys NOUN NNS 8 nsubj',
      'left VERB VBD 6 ccomp leave',
    ),
    after: ['radio obl said', 'left ccomp said'],
  },
  'repair/told-whom': {
    before: sketch(
      'Officials NOUN NNS 2 nsubj',
      'told VERB VBD 0 root tell',
      'AFP PROPN NNP 4 compound',
      'rebels NOUN NNS 5 nsubj',
      'fled VERB VBD 2 ccomp flee',
    ),
    after: ['AFP iobj told', 'rebels nsubj fled'],
  },
  'repair/deeds-of-what-is-told': {
    before: sketch(
      'Mayors NOUN NNS 2 nsubj',
      'said VERB VBD 0 root say',
      'rebels NOUN NNS 5 nsubj',
      'had AUX VBD 5 aux have',
      'come VERB VBN 2 ccomp come',
      ', PUNCT , 7 punct',
      'shot VERB VBD 2 conj shoot',
      'guards NOUN NNS 7 obj',
      'and CCONJ CC 10 cc',
      'fled VERB VBD 7 conj flee',
    ),
    after: ['shot conj come', 'fled conj shot'],
  },
}
