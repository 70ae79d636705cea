import { type RepairCase, sketch } from './sketches.js'

/** The cases of the repairs that find the verb a sentence was read without. */
export const LOST_VERB_CASES: Readonly<Record<string, RepairCase>> = {
  'repair/verb-taken-for-plural': {
    before: sketch(
      'No DET DT 3 det',
      'soldier NOUN NN 3 nsubj',
      'stands NOUN NNS 0 root stand',
      'in ADP IN 6 case',
      'our PRON PRP$ 6 nmod:poss',
      'ranks NOUN NNS 3 nmod',
    ),
    after: ['No det soldier', 'soldier nsubj stands', 'ranks obl stands'],
  },
  'repair/some-of-them-as-root': {
    before: sketch(
      'Two NUM CD 0 root',
      'of ADP IN 6 case',
      'four NUM CD 1 conj',
      'in ADP IN 6 case',
      'the DET DT 6 det',
      'boat NOUN NN 7 nsubj',
      'drowned VERB VBD 1 advcl drown',
    ),
    after: ['drowned root -', 'Two nsubj drowned', 'four nmod Two', 'boat nmod four', 'of case four'],
  },
  'repair/subject-behind-preposition': {
    before: sketch(
      'Departures NOUN NNS 0 root',
      'from ADP IN 3 case',
      'Vessen PROPN NNP 6 nsubj:pass',
      'have AUX VBP 6 aux',
      'been AUX VBN 6 aux:pass',
      'halted VERB VBN 1 acl:relcl halt',
    ),
    after: ['halted root -', 'Departures nsubj:pass halted', 'Vessen nmod Departures'],
  },
  'repair/nothing-as-root': {
    before: sketch(
      'Nothing PRON NN 0 root',
      'was AUX VBD 3 aux',
      'landing VERB VBG 1 acl:relcl land',
      'at ADP IN 5 case',
      'Vessen PROPN NNP 3 obl',
    ),
    after: ['landing root -', 'Nothing nsubj landing', 'was aux landing'],
  },
  'repair/this-evening-as-subject': {
    before: sketch(
      'Paratroopers NOUN NNS 0 root',
      'this DET DT 3 det',
      'evening NOUN NN 1 obl:unmarked',
      'took VERB VBD 3 acl take',
      'Vessen PROPN NNP 4 obj',
    ),
    after: ['took root -', 'Paratroopers nsubj took', 'evening obl:unmarked took'],
  },
  'repair/which-joined': {
    before: sketch(
      'Police NOUN NNS 2 nsubj',
      'guarded VERB VBD 0 root guard',
      'halls NOUN NNS 2 obj',
      'in ADP IN 5 case',
      'Vessen PROPN NNP 3 nmod',
      ', PUNCT , 9 punct',
      'which PRON WDT 9 obj',
      'crowds NOUN NNS 9 nsubj',
      'stormed VERB VBD 2 conj storm',
    ),
    after: ['stormed acl:relcl halls', 'guarded root -'],
  },
  'repair/participle-with-object': {
    before: sketch(
      'shell NOUN NN 0 root',
      'struck VERB VBN 1 acl strike',
      'Vessen PROPN NNP 4 compound',
      'Hospital PROPN NNP 2 obl',
      'at ADP IN 6 case',
      'noon NOUN NN 2 obl',
    ),
    after: ['struck root -', 'shell nsubj struck', 'Hospital obj struck'],
  },
  'repair/past-taken-for-noun': {
    before: sketch(
      'A DET DT 3 det',
      'sniper NOUN NN 3 compound',
      'shot NOUN NN 0 root',
      'a DET DT 5 det',
      'boy NOUN NN 3 obj',
      'in ADP IN 8 case',
      'the DET DT 8 det',
      'leg NOUN NN 3 nmod',
    ),
    after: ['shot root -', 'sniper nsubj shot', 'boy obj shot', 'A det sniper', 'leg obl shot'],
  },
  'repair/verb-taken-for-auxiliary': {
    before: sketch(
      'Protesters NOUN NNS 4 nsubj',
      'tore AUX VBD 4 cop tear',
      'down ADV RB 4 advmod',
      'posters NOUN NNS 0 root',
      'of ADP IN 7 case',
      'the DET DT 7 det',
      'king NOUN NN 4 nmod',
    ),
    after: ['tore root -', 'Protesters nsubj tore', 'down compound:prt tore', 'posters obj tore', 'king nmod posters'],
  },
  'repair/hit-as-noun': {
    before: sketch(
      'A DET DT 4 det',
      'drone NOUN NN 3 compound',
      'hit NOUN NN 4 compound',
      'opposition NOUN NN 5 compound',
      'positions NOUN NNS 0 root',
    ),
    after: ['hit root -', 'drone nsubj hit', 'positions obj hit', 'A det drone', 'opposition compound positions'],
  },
}
