import { type RepairCase, sketch } from './sketches.js'

/** The cases of the repairs of who holds what. */
export const HOLDING_CASES: Readonly<Record<string, RepairCase>> = {
  'repair/control-as-noun': {
    before: sketch('Rebels NOUN NNS 0 root', 'control NOUN NN 3 compound', 'Vessen PROPN NNP 1 nmod'),
    after: ['control root -', 'Rebels nsubj control', 'Vessen obj control'],
  },
  'repair/whose-it-is': {
    before: sketch(
      'The DET DT 2 det',
      'bridge NOUN NN 0 root',
      'and CCONJ CC 5 cc',
      'the DET DT 5 det',
      'station NOUN NN 2 conj',
      'are AUX VBP 7 cop be',
      'ours PRON PRP 2 nmod',
    ),
    after: ['ours root -', 'bridge nsubj ours', 'station conj bridge', 'are cop ours'],
  },
}
