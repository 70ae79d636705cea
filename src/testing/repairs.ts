import { BETWEEN_CASES } from './between-repairs.js'
import { HOLDING_CASES } from './holding-repairs.js'
import { JOINED_CASES } from './joined-repairs.js'
import { LABEL_CASES } from './label-repairs.js'
import { LOST_VERB_CASES } from './lost-verb-repairs.js'
import { RELATIVE_CASES } from './relative-repairs.js'
import { SECOND_CLAUSE_CASES } from './second-clause-repairs.js'
import { type RepairCase, sketch } from './sketches.js'
import { TELLER_CASES } from './teller-repairs.js'
import { TOLD_SUBJECT_CASES } from './told-subject-repairs.js'

/** For each repair a tree as the parser now and then makes it, and the arcs that must stand after. */
export const CASES: Readonly<Record<string, RepairCase>> = {
  ...LABEL_CASES,
  ...JOINED_CASES,
  ...LOST_VERB_CASES,
  ...HOLDING_CASES,
  ...TELLER_CASES,
  ...SECOND_CLAUSE_CASES,
  ...RELATIVE_CASES,
  ...BETWEEN_CASES,
  ...TOLD_SUBJECT_CASES,
  'repair/account-of-an-owner': {
    before: sketch(
      'Fled VERB VBD 0 root',
      ', PUNCT , 5 punct',
      'according VERB VBG 5 case',
      'to ADP IN 3 fixed',
      'rebels NOUN NNS 7 nmod:poss',
      "' PART POS 5 case",
      'chief NOUN NN 1 nmod',
    ),
    after: ['according case chief', 'rebels nmod:poss chief', 'chief obl Fled'],
  },
  'repair/account-in-front': {
    before: sketch(
      'According VERB VBG 3 case',
      'to ADP IN 1 fixed',
      'Omar PROPN NNP 0 root',
      ', PUNCT , 7 punct',
      'Qasim PROPN NNP 7 nsubj',
      'was AUX VBD 7 cop be',
      'legend NOUN NN 3 acl:relcl',
    ),
    after: ['legend root -', 'Omar obl legend', 'Qasim nsubj legend'],
  },
  'repair/account-of-the-whole': {
    before: sketch(
      'Boats NOUN NNS 2 nsubj',
      'sank VERB VBD 0 root sink',
      'because SCONJ IN 5 mark',
      'they PRON PRP 5 nsubj',
      'leaked VERB VBD 2 advcl leak',
      ', PUNCT , 9 punct',
      'according VERB VBG 9 case',
      'to ADP IN 7 fixed',
      'guards NOUN NNS 5 obl',
    ),
    after: ['guards obl sank', 'leaked advcl sank'],
  },
  'repair/reason-of-what-is-told': {
    before: sketch(
      'Guards NOUN NNS 2 nsubj',
      'said VERB VBD 0 root say',
      'boats NOUN NNS 4 nsubj',
      'sank VERB VBD 2 ccomp sink',
      'because SCONJ IN 7 mark',
      'they PRON PRP 7 nsubj',
      'leaked VERB VBD 2 ccomp leak',
    ),
    after: ['leaked advcl sank', 'sank ccomp said'],
  },
  'repair/second-of-what-is-told': {
    before: sketch(
      'Guards NOUN NNS 2 nsubj',
      'said VERB VBD 0 root say',
      'talks NOUN NNS 4 nsubj',
      'failed VERB VBD 2 ccomp fail',
      'and CCONJ CC 8 cc',
      'that SCONJ IN 8 mark',
      'troops NOUN NNS 8 nsubj',
      'came VERB VBD 2 conj come',
    ),
    after: ['came conj failed', 'failed ccomp said'],
  },
  'repair/participle-of-what-is-told': {
    before: sketch(
      'adding VERB VBG 0 root add',
      'police NOUN NNS 3 nsubj',
      'fired VERB VBD 1 ccomp fire',
      ', PUNCT , 5 punct',
      'killing VERB VBG 1 conj kill',
      'four NUM CD 5 obj',
    ),
    after: ['killing advcl fired'],
  },
  'repair/that-taken-for-this': {
    before: sketch(
      'Omar PROPN NNP 2 nsubj',
      'told VERB VBD 0 root tell',
      'Reuters PROPN NNP 2 iobj',
      'that PRON DT 5 det',
      'shelling NOUN NN 2 ccomp',
      'continued VERB VBD 2 conj continue',
    ),
    after: ['that mark continued', 'shelling nsubj continued', 'continued ccomp told'],
  },
  'repair/who-is-cited': {
    before: sketch(
      'Reuters PROPN NNP 2 nsubj',
      'reported VERB VBD 0 root report',
      ', PUNCT , 4 punct',
      'citing VERB VBG 2 advcl cite',
      'Omar PROPN NNP 2 xcomp',
    ),
    after: ['Omar obj citing', 'citing advcl reported'],
  },
  'repair/noun-with-its-preposition': {
    before: sketch(
      'statement NOUN NN 5 nsubj',
      'from ADP IN 4 case',
      'local ADJ JJ 4 amod',
      'officials NOUN NNS 5 nsubj',
      'said VERB VBD 0 root say',
    ),
    after: ['statement nsubj said', 'officials nmod statement'],
  },
  'repair/predicate-taken-for-subject': {
    before: sketch(
      'Envoys NOUN NNS 4 nsubj',
      'are AUX VBP 4 cop',
      'in ADP IN 4 case',
      'harbour NOUN NN 7 nsubj',
      'and CCONJ CC 7 cc',
      'have AUX VBP 7 aux',
      'stayed VERB VBN 0 root',
    ),
    after: ['Envoys nsubj harbour', 'harbour root -', 'stayed conj harbour', 'and cc stayed'],
  },
  'repair/name-before-its-role': {
    before: sketch(
      'Haddad PROPN NNP 3 compound',
      ', PUNCT , 1 punct',
      'head NOUN NN 5 nsubj',
      ', PUNCT , 5 punct',
      'spoke VERB VBD 0 root',
    ),
    after: ['Haddad nsubj spoke', 'head appos Haddad'],
  },
  'repair/title-and-name': {
    before: sketch('commander NOUN NN 3 nsubj', 'Qasim PROPN NNP 3 nsubj', 'spoke VERB VBD 0 root'),
    after: ['commander nsubj spoke', 'Qasim appos commander'],
  },
  'repair/held-by': {
    before: sketch(
      'Drones NOUN NNS 2 nsubj',
      'came VERB VBD 0 root',
      'from ADP IN 4 case',
      'rebel NOUN NN 2 obl',
      '- PUNCT HYPH 4 punct',
      'held VERB VBN 7 amod',
      'land NOUN NN 2 obl',
    ),
    after: ['land obl came', 'from case land', 'held amod land', 'rebel compound held'],
  },
  'repair/subject-of-what-is-told': {
    before: sketch('He PRON PRP 2 nsubj', 'said VERB VBD 0 root say', 'men NOUN NNS 2 iobj', 'fled VERB VBD 2 ccomp flee'),
    after: ['men nsubj fled', 'fled ccomp said'],
  },
  'repair/subject-of-what-was-told-first': {
    before: sketch(
      'Rumours NOUN NNS 6 nsubj',
      'are AUX VBP 3 cop',
      'nonsense NOUN NN 6 ccomp',
      ', PUNCT , 3 punct',
      'he PRON PRP 6 nsubj',
      'said VERB VBD 0 root say',
    ),
    after: ['Rumours nsubj nonsense', 'nonsense ccomp said', 'he nsubj said'],
  },
  'repair/what-is-told-behind-the-day': {
    before: sketch(
      'He PRON PRP 2 nsubj',
      'said VERB VBD 0 root say',
      'Thursday PROPN NNP 2 obl:unmarked',
      'that SCONJ IN 6 obj',
      'mayors NOUN NNS 6 nsubj',
      'need VERB VBP 3 acl:relcl',
      'help NOUN NN 6 obj',
    ),
    after: ['need ccomp said', 'that mark need', 'Thursday obl:unmarked said'],
  },
  'repair/subject-taken-for-object-of-telling': {
    before: sketch(
      'He PRON PRP 2 nsubj',
      'says VERB VBZ 0 root say',
      'mayors NOUN NNS 2 obj',
      'have AUX VBP 5 aux',
      'run VERB VBN 3 conj',
    ),
    after: ['mayors nsubj run', 'run ccomp says'],
  },
  'repair/name-taken-for-clause': {
    before: sketch(
      'Boreing AUX VBG 2 ccomp bore',
      'said VERB VBD 0 root say',
      'they PRON PRP 4 nsubj',
      'met VERB VBD 2 ccomp meet',
    ),
    after: ['Boreing nsubj said', 'met ccomp said'],
  },
  'repair/noun-behind-of': {
    before: sketch('group NOUN NN 4 nsubj', 'of ADP IN 3 case', 'villagers NOUN NNS 4 nsubj', 'fled VERB VBD 0 root flee'),
    after: ['group nsubj fled', 'villagers nmod group'],
  },
  'repair/what-a-report-says': {
    before: sketch(
      'They PRON PRP 2 nsubj',
      'reject VERB VBP 0 root',
      'rumours NOUN NNS 2 obj rumour',
      'that PRON WDT 6 obl',
      'kings NOUN NNS 6 nsubj',
      'ran VERB VBD 3 acl:relcl run',
    ),
    after: ['ran acl rumours', 'that mark ran', 'kings nsubj ran'],
  },
  'repair/telling-joined-to-telling': {
    before: sketch(
      'They PRON PRP 2 nsubj',
      'proclaimed VERB VBD 0 root proclaim',
      'that SCONJ IN 6 mark',
      'cities NOUN NNS 6 nsubj',
      'were AUX VBD 6 cop',
      'free ADJ JJ 2 ccomp',
      'and CCONJ CC 8 cc',
      'claimed VERB VBD 6 conj claim',
      'that SCONJ IN 11 mark',
      'kings NOUN NNS 11 nsubj',
      'fled VERB VBD 8 ccomp flee',
    ),
    after: ['claimed conj proclaimed', 'fled ccomp claimed'],
  },
  'repair/participle-taken-for-finite-verb': {
    before: sketch(
      'Hruby PROPN NNP 3 nsubj',
      ', PUNCT , 1 punct',
      'appointed VERB VBD 0 root appoint',
      'minister NOUN NN 3 obj',
      ', PUNCT , 6 punct',
      'dismissed VERB VBD 3 conj dismiss',
      'guards NOUN NNS 6 obj',
      '. PUNCT . 3 punct',
    ),
    after: ['Hruby nsubj dismissed', 'appointed acl Hruby', 'minister obj appointed', 'dismissed root -', '. punct dismissed'],
  },
  'repair/finite-verb-taken-for-participle': {
    before: sketch('Witnesses NOUN NNS 0 root', 'described VERB VBN 1 acl describe', 'panic NOUN NN 2 obj', '. PUNCT . 1 punct'),
    after: ['Witnesses nsubj described', 'described root -', 'panic obj described', '. punct described'],
  },
  'repair/clause-verb-taken-for-noun': {
    before: sketch('If SCONJ IN 3 mark', 'dams NOUN NNS 3 nsubj', 'breaks NOUN NNS 4 advcl', 'flee VERB VB 0 root'),
    after: ['breaks advcl flee'],
  },
  'repair/verb-before-its-object': {
    before: sketch(
      'Witnesses NOUN NNS 2 nsubj',
      'described VERB VBN 3 amod describe',
      'scenes NOUN NNS 0 root',
      '. PUNCT . 3 punct',
    ),
    after: ['Witnesses nsubj described', 'described root -', 'scenes obj described', '. punct described'],
  },
  'repair/infinitive-of-the-object': {
    before: sketch(
      'He PRON PRP 2 nsubj',
      'ordered VERB VBD 0 root order',
      'guards NOUN NNS 2 obj',
      'to PART TO 5 mark',
      'leave VERB VB 3 acl',
    ),
    after: ['leave xcomp ordered', 'guards obj ordered'],
  },
  'repair/verb-before-a-count': {
    before: sketch(
      'blast NOUN NN 2 nsubj',
      'caused VERB VBD 0 root cause',
      'damage NOUN NN 2 obj',
      'and CCONJ CC 7 cc',
      'wounded ADJ JJ 7 amod',
      'six NUM CD 7 nummod',
      'bakers NOUN NNS 3 conj',
    ),
    after: ['wounded conj caused', 'bakers obj wounded', 'and cc wounded'],
  },
  'repair/voice-of-the-subject': {
    before: sketch('Radio NOUN NN 2 nsubj:pass', 'reported VERB VBD 0 root report', 'fled VERB VBD 2 ccomp flee'),
    after: ['Radio nsubj reported'],
  },
  'repair/gerund-taken-for-noun': {
    before: sketch(
      'Residents NOUN NNS 2 nsubj',
      'reported VERB VBD 0 root report',
      'hearing NOUN NN 4 compound',
      'shots NOUN NNS 2 obj',
    ),
    after: ['hearing xcomp reported', 'shots obj hearing'],
  },
  'repair/hyphenated-modifier': {
    before: sketch(
      'Army NOUN NN 3 compound',
      '- PUNCT HYPH 3 punct',
      'backed VERB VBN 5 nsubj',
      'media NOUN NNS 5 nsubj',
      'agreed VERB VBD 0 root',
    ),
    after: ['backed amod media', 'media nsubj agreed'],
  },
  'repair/fighting-as-subject': {
    before: sketch(
      'Fighting VERB VBG 4 advcl',
      'near ADP IN 3 case',
      'Homs PROPN NNP 1 obl',
      'raged VERB VBD 0 root',
      'today NOUN NN 4 obl',
    ),
    after: ['Fighting nsubj raged', 'Homs nmod Fighting', 'today obl raged'],
  },
  'repair/particle-with-a-second-object': {
    before: sketch(
      'Protesters NOUN NNS 2 nsubj',
      'storm VERB VBP 0 root storm',
      'headquarters NOUN NNS 2 obj',
      'over ADV RB 2 compound:prt',
      'vote NOUN NN 2 obj',
    ),
    after: ['over case vote', 'vote obl storm', 'headquarters obj storm'],
  },
  'repair/talk-that': {
    before: sketch(
      'Talk VERB VB 0 root talk',
      'that SCONJ IN 4 mark',
      'kings NOUN NNS 4 nsubj',
      'fled VERB VBD 1 ccomp flee',
      'spread VERB VBD 4 conj spread',
    ),
    after: ['fled acl Talk'],
  },
  'repair/name-between-commas': {
    before: sketch(
      'The DET DT 2 det',
      'youngest ADJ JJS 6 nsubj',
      ', PUNCT , 4 punct',
      'Fadimata PROPN NNP 2 conj',
      ', PUNCT , 2 punct',
      'carried VERB VBD 0 root carry',
      'chairs NOUN NNS 6 obj',
    ),
    after: ['Fadimata appos youngest'],
  },
  'repair/inside-as-adverb': {
    before: sketch(
      'Protesters NOUN NNS 2 nsubj',
      'remained VERB VBD 0 root remain',
      'inside ADV RB 2 advmod',
      'both CCONJ CC 6 cc:preconj',
      'the DET DT 6 det',
      'studio NOUN NN 2 xcomp',
      'and CCONJ CC 9 cc',
      'the DET DT 9 det',
      'hall NOUN NN 6 conj',
    ),
    after: ['studio obl remained', 'inside case studio'],
  },
  'repair/came-under-shelling': {
    before: sketch(
      'Homs PROPN NNP 2 nsubj',
      'came VERB VBD 0 root come',
      'under ADV RB 2 advmod',
      'shelling VERB VBG 2 advcl shell',
      'on ADP IN 6 case',
      'Monday PROPN NNP 4 obl',
    ),
    after: ['shelling obl came', 'under case shelling', 'Monday obl came'],
  },
}
