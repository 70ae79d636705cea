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
  'repair/teller-for-somebody': {
    before: sketch(
      'Lawyers NOUN NNS 0 root',
      'for SCONJ IN 4 mark',
      'Okoye PROPN NNP 4 nsubj',
      'said VERB VBD 1 advcl say',
      'gates NOUN NNS 7 nsubj',
      'were AUX VBD 7 cop be',
      'shut ADJ JJ 4 ccomp',
      '. PUNCT . 1 punct',
    ),
    after: ['said root -', 'Lawyers nsubj said', 'Okoye nmod Lawyers', 'for case Okoye'],
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
  'repair/said-to-have': {
    before: sketch(
      'Rebels NOUN NNS 2 nsubj',
      'said VERB VBD 0 root say',
      'to PART TO 5 mark',
      'have AUX VB 5 aux',
      'taken VERB VBN 2 xcomp take',
      'dams NOUN NNS 5 obj',
    ),
    after: ['Rebels nsubj:pass said', 'taken xcomp said'],
  },
  'repair/posted-taken-for-passive': {
    before: sketch(
      'Ministry PROPN NNP 2 nsubj:pass',
      'posted VERB VBN 0 root post',
      'at ADP IN 4 case',
      'noon NOUN NN 2 obl',
      'that SCONJ IN 8 mark',
      'gates NOUN NNS 8 nsubj',
      'were AUX VBD 8 cop be',
      'open ADJ JJ 2 ccomp',
    ),
    after: ['Ministry nsubj posted'],
  },
}
