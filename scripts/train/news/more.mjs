import * as actors from './actors.mjs'
import { below, maybe, pick, pickWeighted } from './chance.mjs'
import { clause, pickDeed, TOLD_FORMS, withFront, withTail } from './clauses.mjs'
import * as deeds from './deeds.mjs'
import { fill } from './fill.mjs'
import { adjective, adposition, adverb, comma, grow, marker, noun, prepositional, single } from './phrases.mjs'
import { bareVerb, isPlural, report, teller, that, told } from './speech.mjs'
import { dayTime, time } from './times.mjs'
import { being, conjugate, deed, gerund, infinitive, withSubject } from './verb-phrases.mjs'
import * as words from './words.mjs'

const from = list => noun(fill(pick(list)))
const plain = (verb, after = [], object = null) => ({ verb, particle: null, object, after })
const number = text => single(String(text), 'CD', 'NUM')
const and = (word = 'and') => ['cc', single(word, 'CC', 'CCONJ')]
const apart = () => ['punct', comma()]

const COPULAR_PLACES =
  `a rebel stronghold;a key/J supply route;the last/J stronghold of {enemy};a strategic/J crossroads+;the country 's second/J city;a ghost town;home to thousands+ of refugees+;the scene of heavy/J fighting;a transit
point for migrants+;the largest/S city in the south;the birthplace of the uprising;a port on the coast of {country};one/N of the largest/S cities+ in {country};a symbol of the revolution;a front line`
    .replaceAll('\n', ' ')
    .split(';')
const COPULAR_PEOPLE =
  `a close/J ally of the president;the head of {body};a former/J minister;the new/J leader of {body};a member of {body};one/N of the founders+ of {body};a doctor;the father of the suspect;the first/J woman in the post;a
hero to many/J;a traitor;a critic of the government;a candidate in the election;the face of the uprising`
    .replaceAll('\n', ' ')
    .split(';')
    .filter(line => !line.includes('to many'))
const COPULAR_MATTERS =
  `a mistake;a disaster;a victory for {enemy};a breach of the truce;a turning point;a blow to {capital};a test for {body};a crime;a sign of weakness;the result of years+ of neglect;an attempt
on his life;an act of war;the worst/S attack in decades+;a matter of time;a threat to {country}`
    .replaceAll('\n', ' ')
    .split(';')

/** A noun phrase with a superlative (/S) or "one of the …" (/N). */
function complement(line) {
  const text = fill(line)
  if (text.startsWith('one/N of ')) return grow(number('one'), [], [['nmod', prepositional('of', superlative(text.slice(9)))]])
  return superlative(text)
}

function superlative(text) {
  const phrase = noun(text.replaceAll('/S', '/J'))
  for (const word of phrase.words) {
    if (word.form === 'largest' || word.form === 'worst') {
      word.xpos = 'JJS'
      word.lemma = word.form === 'worst' ? 'bad' : 'large'
    }
  }
  return phrase
}

/** "Tarmel is a rebel stronghold." "The killing was an act of war." */
export function nominal() {
  const kind = pickWeighted({ place: 1, person: 1, matter: 1.2 })
  const subject = kind === 'place' ? noun(pick(words.TOWNS)) : kind === 'person' ? actors.person() : from(words.MATTERS)
  const predicate = complement(pick({ place: COPULAR_PLACES, person: COPULAR_PEOPLE, matter: COPULAR_MATTERS }[kind]))
  const plural = isPlural(subject)
  const base = withSubject(
    subject,
    conjugate(being(predicate), pickWeighted({ present: 4, past: 4, would: 1, perfect: 0.7, could: 0.4 }), {
      plural,
      negative: maybe(0.1),
    }),
  )
  if (!maybe(0.4)) return base
  const { subject: who } = teller(false, { officials: 2, body: 1, person: 2, anonymous: 1, pronoun: 1 })
  return grow(bareVerb('say', 'past', isPlural(who)), [
    ['ccomp', grow(base, [], [apart()])],
    ['nsubj', who],
  ])
}

/** "The siege lasted 23 days." "The talks lasted for two hours." */
export function measured() {
  const span = noun(
    `${pick(['two', 'three', '10', '40', 'several/J', 'nearly_'].slice(0, 5))} ${pick(['days+', 'hours+', 'weeks+', 'months+', 'years+'])}`,
  )
  const subject = from([
    'the siege',
    'the battle',
    'the meeting',
    'the war',
    'the curfew',
    'the shelling',
    'the standoff',
    'the blackout',
    'the visit',
    'the trial',
  ])
  const after = [maybe(0.5) ? ['obl', prepositional('for', span)] : ['obl:unmarked', span]]
  return withSubject(subject, conjugate(plain('last', after), pick(['past', 'perfect', 'pluperfect', 'could'])))
}

/** "Monitor: rebels enter city" as in EWT: the teller is the root, the clause hangs on it. */
export function colonHeadline() {
  const fighters = actors.plural(words.FIGHTERS, 0.1)
  const line = fill(pickDeed('fighters')).replaceAll(/\b(the|an|a) /g, '')
  const content = maybe(0.5)
    ? clause({ modified: 0.1 })
    : withSubject(fighters, conjugate(deed(line), 'present', { plural: true }))
  const source = pick([
    () => noun(pick(['monitor', 'minister', 'report', 'army', 'ministry', 'witness', 'spokesman', 'UN', 'media', 'agency'])),
    () => noun(fill('{body}').replace(/^the /, '')),
    () => noun(fill('{media}').replace(/^(the|a|an) /, '')),
    () => actors.personName(),
  ])()
  return grow(source, [], [['parataxis', grow(content, [['punct', single(':', ':', 'PUNCT')]])]])
}

/** "The minister was quoted as saying that …" */
export function quotedAs() {
  const { subject } = teller(true, { person: 3, anonymous: 2, officials: 1 })
  const saying = grow(gerund(plain(pick(['say', 'say', 'tell']), [['ccomp', maybe(0.6) ? that(told(1)) : told(1)]])), [
    ['mark', marker('as')],
  ])
  if (saying.head.lemma === 'tell') return quotedAs()
  const by = maybe(0.5) ? [['obl:agent', prepositional('by', actors.medium())]] : []
  return withSubject(
    subject,
    conjugate(plain('quote', [...by, ['advcl', saying]]), pick(['past', 'past', 'perfect']), {
      passive: true,
      plural: isPlural(subject),
    }),
  )
}

/** "… for the first time in years / since 2011". */
export function firstTime() {
  const base = clause({ modified: 0, timed: 0 })
  const span = pick([
    () => ['nmod', prepositional('in', noun(pick(['years+', 'decades+', 'weeks+', 'months+', 'five years+'])))],
    () => ['nmod', prepositional('since', number(pick([1991, 2003, 2008, 2011, 2014, 2019])))],
    () => ['nmod', prepositional('since', from(words.MATTERS))],
  ])()
  const first = grow(noun(`the ${pick(['first', 'second', 'third'])}/J time`), [], [span])
  return grow(base, [], [['obl', prepositional('for', first)]])
}

/** "Footage broadcast by state television showed soldiers entering the palace." */
export function footage() {
  const subject = from([
    'footage',
    'a video',
    'the video',
    'videos+',
    'images+',
    'satellite images+',
    'photographs+',
    'pictures+',
    'drone footage',
    'a photograph',
    'the recording',
    'live/J pictures+',
  ])
  const source = pick([
    () =>
      conjugate(
        plain(pick(['broadcast', 'show', 'publish', 'release', 'share', 'post']), [
          ['obl:agent', prepositional('by', actors.medium())],
        ]),
        'participle',
      ),
    () =>
      conjugate(plain(pick(['post', 'share', 'publish']), [['obl', prepositional('on', noun('social/J media'))]]), 'participle'),
    () => null,
  ])()
  const origin = source
    ? { ...grow(subject, [], [['acl', source]]), plural: subject.plural }
    : maybe(0.4)
      ? { ...grow(subject, [], [['nmod', actors.placePhrase()]]), plural: subject.plural }
      : subject
  const fighters = maybe(0.6)
  const doing = gerund(deed(pick(fighters ? deeds.FIGHTER_DEEDS : deeds.PEOPLE_DEEDS)))
  const seen = maybe(0.65)
    ? grow(actors.plural(fighters ? words.FIGHTERS : words.PEOPLE, 0), [], [['acl', doing]])
    : from(words.SCENES)
  return withSubject(
    origin,
    conjugate(
      plain(pick(['show', 'show', 'show', 'reveal', 'capture']), [], seen),
      pick(['past', 'past', 'present', 'perfect']),
      { plural: isPlural(origin) },
    ),
  )
}

/** "X denied the report, but officials said …", "X confirmed the raid and said that …". */
export function twoTellers() {
  const { subject } = teller(true, { body: 3, officials: 2, person: 2, capital: 1, anonymous: 1 })
  const matter = maybe(0.6)
    ? from(words.MATTERS)
    : from(['the report', 'the claim', 'the allegations+', 'involvement', 'the rumours+'])
  const first = conjugate(
    plain(
      pick(['deny', 'confirm', 'condemn', 'reject', 'welcome', 'acknowledge', 'defend', 'criticise', 'announce', 'dismiss']),
      [],
      matter,
    ),
    pick(['past', 'past', 'perfect']),
    { plural: isPlural(subject) },
  )
  const word = pick(['and', 'but'])
  const content = maybe(0.5) ? that(told(1)) : told(1)
  if (maybe(0.55)) {
    const second = grow(conjugate(plain(pick(['say', 'say', 'warn', 'insist', 'claim', 'add']), [['ccomp', content]]), 'past'), [
      and(word),
    ])
    return withSubject(subject, grow(first, [], [['conj', second]]))
  }
  const other = report(1, { form: 'past', extras: false })
  const clauseOne = withSubject(subject, first)
  return grow(clauseOne, [], [['conj', grow(other, [apart(), and(pick(['but', 'and']))])]])
}

/** "… said that A and that B". */
export function nestedAnd() {
  const { subject } = teller(true, { body: 3, officials: 3, person: 3, anonymous: 2, people: 1 })
  const repeated = maybe(0.6)
  const two = clause({ forms: TOLD_FORMS, modified: 0, timed: 0.1, pronouns: 0.2 })
  const second = grow(
    two,
    repeated ? [...(maybe(0.2) ? [apart()] : []), and(pick(['and', 'and', 'but'])), ['mark', marker('that')]] : [and()],
  )
  const one = that(clause({ forms: TOLD_FORMS, modified: 0, timed: 0.1 }))
  const verb = pick(['say', 'say', 'report', 'announce', 'claim', 'confirm', 'add', 'state'])
  return withSubject(
    subject,
    conjugate(plain(verb, [['ccomp', grow(one, [], [['conj', second]])]]), pick(['past', 'past', 'past', 'perfect']), {
      plural: isPlural(subject),
    }),
  )
}

/** "X, whose forces control the north, said …" */
export function whose() {
  const base = maybe(0.7)
    ? actors.simplePerson()
    : noun(
        fill(
          pick([
            'the {nation}/J president',
            'the rebel commander',
            'the prime/J minister',
            'the opposition leader',
            'the former/J general',
            'the militia leader',
            'the ruling/G party',
            'the National/A Salvation Front',
          ]),
        ),
      )
  const owned = noun(
    pick(['forces+', 'fighters+', 'party', 'group', 'government', 'troops+', 'supporters+', 'coalition', 'movement', 'militia']),
  )
  const theirs = { ...grow(owned, [['nmod:poss', single('whose', 'WP$', 'PRON', 'whose')]]), plural: owned.plural }
  const inner = withSubject(
    theirs,
    conjugate(
      deed(
        pick([
          'control {region}',
          'hold {town}',
          'lose the election',
          'back {matter}',
          'oppose {matter}',
          'support {matter}',
          'seize {site}',
          'lead {matter}',
          'reject {matter}',
        ]),
      ),
      pickWeighted({ present: 3, past: 2, perfect: 2, pluperfect: 1 }),
      { plural: isPlural(owned) },
    ),
  )
  const subject = grow(base, [], [['acl:relcl', grow(inner, [apart()])], apart()])
  return withSubject(
    subject,
    conjugate(
      plain(pick(['say', 'say', 'warn', 'claim']), [
        ...(maybe(0.3) ? [dayTime()] : []),
        ['ccomp', maybe(0.6) ? that(told(1)) : told(1)],
      ]),
      'past',
    ),
  )
}

/** "… in what officials described as an accident", "X called the raid a crime". */
export function describedAs() {
  const { subject } = teller(true, { body: 2, officials: 3, person: 2, anonymous: 1, capital: 1 })
  const label = complement(
    pick([
      ...COPULAR_MATTERS,
      'a terrorist attack',
      'a tragic/J accident',
      'an act of sabotage',
      'a coup',
      'a massacre',
      'a war crime',
      'a provocation',
      'a hoax',
    ]),
  )
  if (maybe(0.5)) {
    const call = plain('call', [['xcomp', label]], from(words.MATTERS))
    const describe = plain(
      pick(['describe', 'denounce', 'condemn', 'dismiss', 'hail', 'characterise']),
      [['obl', grow(label, [['case', adposition('as')]])]],
      from(words.MATTERS),
    )
    const made = maybe(0.4) ? call : describe
    if (made === call && call.object === null) return describedAs()
    return withSubject(subject, conjugate(made, pick(['past', 'past', 'perfect', 'present']), { plural: isPlural(subject) }))
  }
  const inner = withSubject(
    teller(false, { officials: 3, body: 1, pronoun: 1, people: 1 }).subject,
    conjugate(plain('describe', [['obl', grow(label, [['case', adposition('as')]])]]), 'past'),
  )
  const what = grow(single('what', 'WP', 'PRON'), [['case', adposition('in')]], [['acl:relcl', inner]])
  return grow(clause({ modified: 0, timed: 0.2 }), [], [['obl', what]])
}

function sum() {
  const amount = pick([() => number(`${1 + below(90)}.${1 + below(9)}`), () => number(5 * (1 + below(90)))])()
  const dollars = single('$', '$', 'SYM', '$')
  if (maybe(0.75))
    return grow(dollars, [], [['nummod', grow(number(pick(['million', 'million', 'billion'])), [['compound', amount]])]])
  return grow(dollars, [], [['nummod', number(`${1 + below(90)},000`)]])
}

const approximately = phrase => {
  const kind = below(5)
  if (kind === 0) return grow(phrase, [['advmod', adverb(pick(['about', 'nearly', 'almost', 'around', 'roughly']))]])
  if (kind === 1) return grow(phrase, [['advmod', grow(single('more', 'JJR', 'ADJ'), [], [['fixed', adposition('than')]])]])
  if (kind === 2) return grow(phrase, [['nmod', grow(single('least', 'JJS', 'ADJ', 'least'), [['case', adposition('at')]])]])
  return phrase
}

/** "The ministry pledged $ 30 million in aid." */
export function money() {
  const subject = maybe(0.6) ? actors.body() : maybe(0.5) ? actors.capital() : actors.person()
  const amount = approximately(sum())
  const aim = pick(['in aid', 'for {matter}', 'to {country}', 'from {body}', 'on {matter}', 'in damages+'])
  const [preposition, ...rest] = fill(aim).split(' ')
  const verb = pick([
    'pledge',
    'spend',
    'lose',
    'raise',
    'seek',
    'demand',
    'offer',
    'send',
    'pay',
    'promise',
    'owe',
    'need',
    'borrow',
    'donate',
  ])
  const after = [
    preposition === 'in' || preposition === 'for' ? null : ['obl', prepositional(preposition, noun(rest.join(' ')))],
  ].filter(Boolean)
  const object =
    preposition === 'in' || preposition === 'for'
      ? grow(amount, [], [['nmod', prepositional(preposition, noun(rest.join(' ')))]])
      : amount
  return withSubject(
    subject,
    conjugate(
      plain(verb, [...after, ...(maybe(0.3) ? [time()] : [])], object),
      pickWeighted({ past: 5, perfect: 2, will: 1, pluperfect: 1, could: 0.5 }),
    ),
  )
}

const share = () => {
  const amount = number(pick([2, 7, 12, 15, 23, 30, 40, 55, 62, 70, 85, 90, '3.4', '51.2']))
  return approximately(grow(maybe(0.5) ? single('percent', 'NN', 'NOUN') : single('%', 'NN', 'SYM', '%'), [['nummod', amount]]))
}

/** "Prices rose by 12 percent." "About 40 % of residents have left." */
export function percent() {
  if (maybe(0.5)) {
    const of = from([
      'the population',
      'the country',
      'residents+',
      'voters+',
      'the city',
      'homes+ in {town}',
      'the votes+',
      'the budget',
      'hospitals+',
      'schools+',
      'children+',
      "the town 's buildings+",
    ])
    const subject = { ...grow(share(), [], [['nmod', prepositional('of', of)]]), plural: true }
    const passive = maybe(0.5)
    const phrase = passive
      ? deed(pick(['destroy @in {attackthe}', 'damage', 'affect @by {attackthe}', 'displace', 'count']))
      : deed(
          pick([
            'leave @since {attackthe}',
            'vote @for {matter}',
            'need aid',
            'support {matter}',
            'lack clean/J water',
            'depend @on aid',
          ]),
        )
    return withSubject(subject, conjugate(phrase, pick(['past', 'perfect', 'pluperfect']), { plural: true, passive }))
  }
  const subject = {
    ...from([
      'prices+',
      'food prices+',
      'exports+',
      'oil prices+',
      'fuel prices+',
      'output',
      'inflation',
      'the currency',
      'turnout',
      'shares+',
      'unemployment',
      'wages+',
      'arrivals+ of migrants+',
    ]),
  }
  const by = maybe(0.5) ? ['obl', prepositional('by', share())] : ['obl:unmarked', share()]
  return withSubject(
    subject,
    conjugate(
      plain(pick(['rise', 'fall', 'drop', 'jump', 'climb', 'increase', 'shrink', 'grow', 'plunge']), [
        by,
        ...(maybe(0.4) ? [time()] : []),
      ]),
      pickWeighted({ past: 5, perfect: 2, could: 1 }),
      { plural: isPlural(subject) },
    ),
  )
}

/** "a 26-year-old student", "his 23-year rule". */
function yearOld(noun_) {
  const year = grow(
    single('year', 'NN', 'NOUN'),
    [['nummod', grow(number(16 + below(60)), [], [['punct', single('-', 'HYPH', 'PUNCT')]])]],
    [['punct', single('-', 'HYPH', 'PUNCT')]],
  )
  const old = grow(adjective('old'), [['obl:unmarked', year]])
  return ['amod', old, noun_]
}

export function aged() {
  if (maybe(0.45)) {
    const rule = `${pick(['his', 'her', 'the', 'their', "the president 's", "the family 's", `${pick(words.CAPITALS)} 's`])} ${2 + below(50)}~year ${pick(['rule', 'reign', 'war', 'occupation', 'career', 'siege', 'campaign', 'ban', 'presence'])}`
    const subject = maybe(0.5) ? from(words.ATTACKS) : maybe(0.5) ? actors.body() : actors.plural(words.FIGHTERS, 0.2)
    return withSubject(
      subject,
      conjugate(
        plain(pick(['end', 'end', 'oppose', 'threaten', 'survive', 'mark', 'prolong']), maybe(0.3) ? [time()] : [], noun(rule)),
        pick(['past', 'perfect', 'could']),
        { plural: isPlural(subject) },
      ),
    )
  }
  const person = noun(
    pick(['student', 'man', 'woman', 'teacher', 'farmer', 'girl', 'boy', 'driver', 'soldier', 'nurse', 'activist', 'shopkeeper']),
  )
  const [relation, old] = yearOld(person)
  const determined = grow(
    person,
    [
      ['det', single(pick(['a', 'the']), 'DT', 'DET')],
      [relation, old],
    ],
    maybe(0.4) ? [['nmod', prepositional('from', noun(pick(words.TOWNS)))]] : [],
  )
  if (maybe(0.4))
    return withSubject(
      determined,
      conjugate(
        deed(
          pick([
            'shoot @in {town}',
            'arrest @near {site}',
            'kill @in {attackthe}',
            'wound @in {attackthe}',
            'detain @at {site}',
            'abduct @from {site}',
          ]),
        ),
        pick(['past', 'perfect', 'pluperfect']),
        { passive: true },
      ),
    )
  return withSubject(
    determined,
    conjugate(plain('say', [...(maybe(0.2) ? [dayTime()] : []), ['ccomp', maybe(0.5) ? that(told(1)) : told(1)]]), 'past'),
  )
}

/** "16 people, including three children, were killed", "towns such as X and Y". */
export function including() {
  if (maybe(0.55)) {
    const inner = noun(
      fill(
        pick([
          '# children+',
          '# women+',
          'a doctor',
          'two journalists+',
          'three children+',
          'a pregnant/J woman',
          'a senior/J commander',
          'four police officers+',
          '# civilians+',
          'the mayor of {town}',
          'his two sons+',
        ]),
      ),
    )
    const part = grow(inner, [apart(), ['case', single('including', 'VBG', 'VERB', 'include')]])
    const victims = { ...from(words.VICTIMS), plural: true }
    const passive = maybe(0.7)
    if (passive && maybe(0.5)) {
      const subject = grow(victims, [], [['nmod', part], apart()])
      return withSubject(
        subject,
        conjugate(
          deed(pick(['kill @in {attackthe}', 'wound', 'arrest @in {town}', 'injure @in {attackthe}', 'detain @by {enemy}'])),
          pick(['past', 'perfect', 'pluperfect']),
          { plural: true, passive: true },
        ),
      )
    }
    const object = grow(victims, [], [['nmod', part]])
    const subject = maybe(0.6) ? from(words.ATTACKS) : actors.plural(words.FIGHTERS, 0.15)
    return withSubject(
      subject,
      conjugate(plain(pick(['kill', 'wound', 'injure', 'kill']), [], object), pick(['past', 'perfect', 'pluperfect']), {
        plural: isPlural(subject),
      }),
    )
  }
  const one = noun(pick(words.TOWNS))
  const list = maybe(0.6) ? grow(one, [], [['conj', grow(noun(pick(words.TOWNS)), [and()])]]) : one
  const such = grow(single('such', 'JJ', 'ADJ'), [], [['fixed', adposition('as')]])
  const places = grow(
    noun(pick(['cities+', 'towns+', 'northern/J cities+', 'villages+', 'southern/J towns+', 'major/J cities+', 'ports+'])),
    [],
    [['nmod', grow(list, [['case', such]])]],
  )
  const subject = actors.plural(maybe(0.5) ? words.FIGHTERS : words.ATTACKS_PLURAL, 0)
  const [verb, preposition] = pick([['seize'], ['hit'], ['attack'], ['leave'], ['spread', 'to'], ['advance', 'on'], ['threaten']])
  return withSubject(
    subject,
    conjugate(
      preposition ? plain(verb, [['obl', prepositional(preposition, places)]]) : plain(verb, [], places),
      pick(['past', 'perfect']),
      { plural: true },
    ),
  )
}

/** "a village 30 kilometers north of Tarmel". */
export function distance() {
  const place = noun(pick(['a village', 'a town', 'an army base', 'a border post', 'a checkpoint', 'a camp']))
  const far = grow(
    noun(`${pick([5, 12, 20, 30, 45, 80, 120])} ${pick(['kilometers+', 'miles+', 'kilometres+'])}`),
    maybe(0.2) ? [['advmod', adverb('about')]] : [],
  )
  const direction = grow(
    adverb(pick(['north', 'south', 'east', 'west', 'northeast', 'southwest'])),
    maybe(0.8) ? [['obl:unmarked', far]] : [['advmod', adverb('just')]],
    [['obl', prepositional('of', noun(pick(words.TOWNS)))]],
  )
  const spot = grow(place, [], [['advmod', maybe(0.3) ? grow(direction, [apart()]) : direction]])
  const subject = actors.plural(maybe(0.6) ? words.FIGHTERS : words.PEOPLE, 0)
  const [verb, preposition] = pick([
    ['reach'],
    ['attack'],
    ['leave'],
    ['gather', 'in'],
    ['arrive', 'at'],
    ['seize'],
    ['withdraw', 'to'],
    ['enter'],
  ])
  return withSubject(
    subject,
    conjugate(
      preposition ? plain(verb, [['obl', prepositional(preposition, spot)]]) : plain(verb, [], spot),
      pick(['past', 'past', 'perfect', 'pluperfect']),
      { plural: true },
    ),
  )
}

/** "gave rebels weapons", "offered residents safe passage". */
export function giving() {
  const subject = maybe(0.6) ? actors.body() : actors.capital()
  const [verb, thing] = pick([
    ['give', 'weapons+'],
    ['give', 'shelter'],
    ['offer', 'safe/J passage'],
    ['grant', 'asylum'],
    ['send', 'money'],
    ['deny', 'visas+'],
    ['give', 'three days+'],
    ['offer', 'an amnesty'],
    ['promise', 'protection'],
    ['hand', 'a list of names+'],
    ['show', 'documents+'],
    ['pay', 'compensation'],
  ])
  const to = maybe(0.5) ? actors.plural(words.FIGHTERS, 0) : maybe(0.5) ? actors.plural(words.PEOPLE, 0) : noun(fill('{enemy}'))
  return withSubject(
    subject,
    conjugate(
      plain(verb, [['iobj', to], ['obj', noun(thing)], ...(maybe(0.2) ? [time()] : [])]),
      pick(['past', 'past', 'perfect', 'would', 'pluperfect']),
    ),
  )
}

/** "Moscow's decision to withdraw troops drew criticism." */
export function decisions() {
  const owner = pick([() => actors.capital(), () => actors.country(), () => actors.personName(), () => actors.body()])()
  const clitic = single("'s", 'POS', 'PART', "'s")
  const content = maybe(0.65) ? infinitive(deed(pick(deeds.BODY_DEEDS))) : that(clause({ forms: TOLD_FORMS, modified: 0 }))
  const isThat = content.words[0].form === 'that'
  const head = noun(
    pick(
      isThat
        ? ['announcement', 'claim', 'statement', 'warning', 'admission', 'insistence', 'assertion']
        : [
            'decision',
            'decision',
            'plan',
            'refusal',
            'promise',
            'attempt',
            'threat',
            'call',
            'move',
            'pledge',
            'failure',
            'bid',
            'offer',
          ],
    ),
  )
  const owned = grow(head, [['nmod:poss', grow(owner, [], [['case', clitic]])]], [['acl', content]])
  const line = pick([
    'draw criticism from {body}',
    'anger {capital}',
    'surprise diplomats+',
    'raise fears+ of {reported}',
    'spark protests+ @in {town}',
    'come @after {matter}',
    'follow {matter}',
    'divide the opposition',
    'face criticism from {body}',
    'leave {capital} !isolated',
    'cause alarm @in {country}',
    'meet @with anger',
  ])
  if (maybe(0.6)) return withSubject(owned, conjugate(deed(line), pickWeighted({ past: 5, perfect: 2, could: 1 })))
  const { subject } = teller(true, { body: 2, officials: 3, person: 2, capital: 1 })
  return withSubject(
    subject,
    conjugate(
      plain(
        pick(['welcome', 'reject', 'criticise', 'condemn', 'dismiss', 'question', 'support', 'repeat']),
        maybe(0.3) ? [dayTime()] : [],
        owned,
      ),
      pick(['past', 'perfect', 'past']),
      { plural: isPlural(subject) },
    ),
  )
}

/** "…, which analysts said could lead to …" left aside; "…, which raised fears of …". */
export function whichClause() {
  const inner = withSubject(
    single('which', 'WDT', 'PRON'),
    conjugate(
      deed(
        pick([
          'raise fears+ of {reported}',
          'spark protests+ @in {region}',
          'leave {victims} !homeless',
          'anger {capital}',
          'surprise analysts+',
          'delay {matter}',
          'force {victims} >leave {region}',
        ]),
      ),
      pick(['past', 'past', 'perfect', 'could']),
    ),
  )
  return grow(clause({ modified: 0 }), [], [['advcl:relcl', grow(inner, [apart()])]])
}

export function whereabouts() {
  const of = maybe(0.6) ? actors.personName() : from(words.POSTS)
  const subject = maybe(0.5)
    ? grow(noun('the whereabouts+'), [], [['nmod', prepositional('of', of)]])
    : grow(noun('whereabouts+'), [['nmod:poss', grow(of, [], [['case', single("'s", 'POS', 'PART', "'s")]])]])
  return withSubject(
    { ...subject, plural: true },
    conjugate(being(adjective(pick(['unknown', 'unclear', 'uncertain', 'secret']))), pick(['past', 'present', 'perfect']), {
      plural: true,
    }),
  )
}

/** "U.S.-backed fighters", "the Moscow-based agency", "state-run television", "long-running war". */
export function backed() {
  const side = pick([
    ...words.CAPITALS,
    ...words.COUNTRIES.filter(name => !name.includes('_')),
    'U.S.',
    'US',
    'UN',
    'NATO',
    'EU',
    'government',
    'state',
    'army',
    'opposition',
    'rebel',
    'foreign',
    ...words.NATIONAL.slice(0, 30),
  ])
  const noun_ = pick([
    'rebels+',
    'forces+',
    'militias+',
    'fighters+',
    'government',
    'troops+',
    'alliance',
    'group',
    'coalition',
    'authorities+',
    'separatists+',
    'council',
    'district',
    'enclave',
    'province',
    'media',
    'militia',
    'campaign',
    'offensive',
    'town',
  ])
  const link = /district|enclave|province|town/.test(noun_)
    ? pick(['held', 'controlled', 'run'])
    : /campaign|offensive|coalition|alliance/.test(noun_)
      ? pick(['led', 'backed', 'brokered', 'sponsored', 'supported'].slice(0, 2))
      : pick(['backed', 'led', 'linked', 'based', 'supported', 'trained', 'funded', 'appointed', 'aligned', 'armed'])
  const text = `${maybe(0.7) ? 'the ' : ''}${side}~${link} ${noun_}`
  const subject = noun(/^the/.test(text) || noun_.endsWith('+') || noun_ === 'media' ? text : `the ${text}`)
  const places = /district|enclave|province|town/.test(noun_)
  const plural = isPlural(subject)
  const list = places
    ? deeds.PLACE_DEEDS
    : /media/.test(noun_)
      ? ['report {reported}', 'broadcast {reported}', 'carry a statement from {body}']
      : /campaign|offensive/.test(noun_)
        ? deeds.ATTACK_DEEDS
        : /government|council|authorities|alliance|coalition/.test(noun_)
          ? deeds.BODY_DEEDS
          : deeds.FIGHTER_DEEDS
  const base = withSubject(subject, conjugate(deed(pick(list)), pickWeighted({ past: 6, perfect: 2, pluperfect: 1 }), { plural }))
  return maybe(0.25) ? withTail(base) : maybe(0.2) ? withFront(base) : base
}

/** "The killing of two nurses by gunmen near X sparked protests." */
export function nominalEvent() {
  const [head, preposition] = pick([
    ['killing', 'of'],
    ['arrest', 'of'],
    ['capture', 'of'],
    ['collapse', 'of'],
    ['fall', 'of'],
    ['death', 'of'],
    ['removal', 'of'],
    ['seizure', 'of'],
    ['departure', 'of'],
    ['release', 'of'],
    ['loss', 'of'],
    ['shelling', 'of'],
    ['bombing', 'of'],
    ['return', 'of'],
  ])
  const about = /killing|arrest|death|release|departure|return|removal/.test(head)
    ? maybe(0.5)
      ? actors.personName()
      : noun(fill(pick(['{victims}', '{victims}', 'the president', 'a journalist', 'the general'])))
    : noun(fill(pick(['{town}', '{site}'])))
  const subject = grow(
    noun(`the ${head}`),
    [],
    [['nmod', prepositional(preposition, about)], ...(maybe(0.3) ? [['nmod', actors.placePhrase()]] : [])],
  )
  const line = pick([
    'spark protests+ @in {town}',
    'shock {country}',
    'end years+ of war',
    'end {matter}',
    'raise fears+ of {reported}',
    'prompt calls+ for revenge',
    'leave a vacuum @in {region}',
    'come @after {duration} of fighting',
    'open the way @for {enemy}',
    'mark a turning point',
    'anger {capital}',
    'threaten {matter}',
    'force {victims} >flee {region}',
    'lead @to {reported}',
  ])
  const base = withSubject(
    subject,
    conjugate(deed(fill(line).replace('@after', '@after')), pickWeighted({ past: 6, perfect: 2, could: 1, would: 0.5 })),
  )
  return maybe(0.15) ? withTail(base) : base
}

/** "Regime forces collapsed under pressure as …", "fled as gunshots echoed in the distance". */
export function collapse() {
  const list = maybe(0.6) ? words.FIGHTERS : words.PEOPLE
  const subject = actors.plural(list, 0.25)
  const verb = pick([
    'flee',
    'collapse',
    'surrender',
    'retreat',
    'scatter',
    'advance',
    'celebrate',
    'gather',
    'panic',
    'leave',
    'protest',
    'regroup',
    'cheer',
    'pray',
    'watch',
  ])
  const after = maybe(0.5)
    ? [
        [
          'obl',
          prepositional(
            pick(['under', 'in', 'amid', 'after']),
            noun(pick(['pressure', 'panic', 'confusion', 'darkness', 'silence', 'fog', 'heavy/J fire'])),
          ),
        ],
      ]
    : []
  const base = withSubject(
    subject,
    conjugate(plain(verb, after), pickWeighted({ past: 7, progressive: 1.5, perfect: 1, pluperfect: 1 }), { plural: true }),
  )
  const sounds = withSubject(
    {
      ...from([
        'gunshots+',
        'shots+',
        'sirens+',
        'explosions+',
        'rumours+',
        'cheers+',
        'flames+',
        'rockets+',
        'rebel forces+',
        'opposition forces+',
        'church bells+',
        'helicopters+',
        'the call to prayer',
        'reports+ of {reported}',
        'tanks+',
      ]),
    },
    conjugate(
      deed(
        pick(
          [
            'echo @in the distance',
            'spread @through the city',
            'ring ^out @across {town}',
            'close ^in',
            'advance @into {town}',
            'ring @through the streets+',
            'circle *overhead',
            'rise @above {town}',
            'move *closer',
            'draw *near',
          ].filter(line => !/closer|near$/.test(line)),
        ),
      ),
      'past',
      { plural: true },
    ),
  )
  return grow(base, [], [['advcl', grow(sounds, [['mark', marker(pick(['as', 'as', 'while', 'after', 'before']))]])]])
}

/** "The move comes as …", "The attack came two days after …". */
export function comes() {
  const subject = from([
    'the move',
    'the announcement',
    'the attack',
    'the warning',
    'the decision',
    'the visit',
    'the strike',
    'the news',
    'the fighting',
    'the arrests+',
    'the talks+',
    'the claims+',
  ])
  const plural = isPlural(subject)
  const word = pick(['as', 'after', 'before', 'while', 'as'])
  const content = clause({ forms: { past: 3, pluperfect: 1, progressive: 1, perfect: 1 }, modified: 0, timed: 0.1 })
  const span =
    word === 'after' || word === 'before'
      ? [['obl:unmarked', noun(pick(['a day', 'two days+', 'hours+', 'a week', 'days+', 'three months+', 'weeks+']))]]
      : []
  const advcl = grow(content, [...(maybe(0.6) ? span : []), ['mark', marker(word)]])
  return withSubject(subject, conjugate(plain('come', [['advcl', advcl]]), pick(['past', 'past', 'present']), { plural }))
}

/** "Residents could leave if …", "If X falls, …". */
export function conditional() {
  const then = clause({ forms: { could: 2, would: 3, will: 2, may: 1, might: 1 }, modified: 0, timed: 0.1 })
  const condition = grow(clause({ forms: { present: 3, past: 2, perfect: 1 }, modified: 0, timed: 0 }), [
    ['mark', marker(pick(['if', 'if', 'unless', 'once', 'until']))],
  ])
  if (maybe(0.5)) return grow(then, [['advcl', grow(condition, [], [apart()])]])
  return grow(then, [], [['advcl', condition]])
}
