/** Function words and contractions whose lemma the English Web Treebank sets: "tag form lemma". A tag is UPOS or Penn, whichever decides. */
export const LEMMA_ROWS: readonly {
  readonly id: string
  readonly tags: string
  readonly pairs: string
  readonly example: string
}[] = [
  {
    id: 'lemma.be-have-do',
    tags: 'AUX VERB',
    pairs:
      "am:be is:be are:be was:be were:be been:be being:be 'm:be 're:be m:be re:be r:be ai:be ar:be has:have had:have having:have 've:have ve:have does:do did:do done:do doing:do gon:go got:get gets:get getting:get gotten:get wan:want gim:give lem:let du:do dun:do let's:let",
    example: "'re:be",
  },
  { id: 'lemma.modal', tags: 'MD', pairs: "'ll:will ll:will wo:will ca:can 'd:would sha:shall wilt:will", example: 'wo:will' },
  { id: 'lemma.had', tags: 'VBD', pairs: "'d:have d:have", example: "'d:have" },
  { id: 'lemma.is', tags: 'VBZ', pairs: "'s:be s:be `s:be", example: "'s:be" },
  { id: 'lemma.not', tags: 'PART', pairs: "n't:not nt:not na:to ta:to 's:'s s:'s ':'s `s:'s", example: "n't:not" },
  {
    id: 'lemma.pronoun',
    tags: 'PRP',
    pairs:
      "me:I i:I him:he her:she us:we 's:we them:they 'em:they em:they mine:my yours:your hers:her ours:our theirs:their ya:you u:you thee:thou y':you",
    example: 'them:they',
  },
  { id: 'lemma.whom', tags: 'WP', pairs: 'whom:who', example: 'whom:who' },
  { id: 'lemma.these', tags: 'DET PRON', pairs: 'an:a these:this those:that', example: 'those:that' },
  {
    id: 'lemma.degree',
    tags: 'ADV',
    pairs: 'better:well best:well further:far farther:far furthest:far worse:badly worst:badly',
    example: 'better:well',
  },
  {
    id: 'lemma.degree-adjective',
    tags: 'ADJ',
    pairs:
      'better:good best:good worse:bad worst:bad further:far farther:far elder:old eldest:old less:less least:least lesser:lesser more:more most:most',
    example: 'worse:bad',
  },
  {
    id: 'lemma.figure',
    tags: 'NUM',
    pairs: 'm:million mn:million mln:million bn:billion b:billion tn:trillion trn:trillion k:thousand',
    example: 'bn:billion',
  },
  {
    id: 'lemma.month-day',
    tags: 'PROPN',
    pairs:
      'jan:January feb:February mar:March apr:April jun:June jul:July aug:August sep:September sept:September oct:October nov:November dec:December mon:Monday tue:Tuesday tues:Tuesday wed:Wednesday thu:Thursday thur:Thursday thurs:Thursday fri:Friday sat:Saturday sun:Sunday',
    example: 'sept:September',
  },
  { id: 'lemma.ies', tags: 'NOUN', pairs: 'sorties:sortie walkie-talkies:walkie-talkie', example: 'sorties:sortie' },
  { id: 'lemma.clock', tags: 'NOUN', pairs: 'pm:p.m. am:a.m. p.m:p.m. a.m:a.m. etc:etc.', example: 'pm:p.m.' },
  { id: 'lemma.sign', tags: 'PUNCT SYM', pairs: "“:\" ”:\" „:\" ‘:' ’:' –:- ’’:'' ‘’:''", example: '–:-' },
]

/** Adjectives of names that WordNet does not have as such. */
export const MORE_PROPER_ADJECTIVES: readonly string[] = (
  "Arab Sunni Shiite Shia Shi'ite Alawite Alawi Druze Ismaili Yazidi Yezidi Houthi Salafi Salafist Wahhabi Hindu Sikh Baathist Ba'athist Baath Hamas Hezbollah Taliban " +
  'Republican Western Paralympic Olympic Inuit Tamil Uighur Uyghur Rohingya Pashtun Hazara Tajik Uzbek Turkmen Kazakh Kyrgyz Kurd Israeli Iraqi Saudi Emirati Qatari ' +
  'Kuwaiti Omani Yemeni Bahraini Pakistani Bangladeshi Afghan Kosovar Catalan Basque Ossetian Abkhaz Chechen Somali Sudanese Filipino Hutu Tutsi Maronite Coptic'
).split(' ')
