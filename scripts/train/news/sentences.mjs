import * as actors from './actors.mjs'
import { maybe, pick, pickWeighted } from './chance.mjs'
import { clause, pickDeed, TOLD_FORMS, withFront, withTail } from './clauses.mjs'
import * as deeds from './deeds.mjs'
import { fill } from './fill.mjs'
import * as interrupted from './interrupted.mjs'
import * as more from './more.mjs'
import { adverb, comma, grow, marker, noun, prepositional, single } from './phrases.mjs'
import {
  accordingTo,
  contentFirst,
  existential,
  extras,
  isPlural,
  loneQuote,
  medialTeller,
  quoteAfter,
  report,
  teller,
  telling,
  that,
  told,
} from './speech.mjs'
import { dayTime, time } from './times.mjs'
import { conjugate, deed, gerund, infinitive, withSubject } from './verb-phrases.mjs'
import * as words from './words.mjs'

const from = list => noun(fill(pick(list)))

/** "Witnesses in the port described scenes of panic." */
function describing() {
  const subject = actors.plural(maybe(0.7) ? words.PEOPLE : words.OFFICIALS, 0.55)
  const verb = pick('describe describe report report hear see recount film record witness mention fear find recall'.split(' '))
  const scene = grow(from(words.SCENES), [], maybe(0.25) ? [['nmod', actors.placePhrase()]] : [])
  const form = pickWeighted({ past: 10, perfect: 0.5, pluperfect: 0.5 })
  const phrase = { verb, particle: null, object: scene, after: maybe(0.35) ? [time()] : [] }
  const base = withSubject(subject, conjugate(phrase, form, { plural: true }))
  return maybe(0.3) ? withTail(base) : base
}

/** "reported hearing explosions", "denied taking part", "claimed to have entered the city", "saw soldiers leaving the base". */
function embedded() {
  const subject = pickWeighted({ people: 3, officials: 1.5, body: 2, person: 2, fighters: 2 })
  const who = {
    people: () => actors.plural(words.PEOPLE, 0.4),
    officials: () => actors.plural(words.OFFICIALS),
    body: actors.body,
    person: actors.person,
    fighters: () => actors.plural(words.FIGHTERS, 0.2),
  }[subject]()
  const own =
    subject === 'body' || subject === 'person'
      ? deeds.BODY_DEEDS
      : subject === 'fighters'
        ? deeds.FIGHTER_DEEDS
        : deeds.PEOPLE_DEEDS
  const kind = pickWeighted({ gerund: 3, perfectInfinitive: 3, infinitive: 3.5, perception: 3 })
  const main = EMBEDDING[kind](own)
  const base = grow(
    conjugate(main, pickWeighted({ past: 8, perfect: 1.5, pluperfect: 0.7, present: 1 }), { plural: isPlural(who) }),
    [['nsubj', who]],
  )
  return maybe(0.15) ? withFront(base) : base
}

const plainVerb = (verb, after, object = null) => ({ verb, particle: null, object, after })

const EMBEDDING = {
  gerund: own => {
    const verb = pick(
      'report report deny deny admit describe recall avoid consider stop start begin suggest risk continue mention'.split(' '),
    )
    const line = verb === 'report' || verb === 'describe' || verb === 'recall' || verb === 'mention' ? pick(SENSED) : pick(own)
    return plainVerb(verb, [['xcomp', sensed(line)]])
  },
  perfectInfinitive: own =>
    plainVerb(pick('claim claim claim appear seem'.split(' ')), [['xcomp', conjugate(deed(pick(own)), 'perfectInfinitive')]]),
  infinitive: own =>
    plainVerb(
      pick(
        'vow threaten refuse agree promise try attempt plan want hope decline begin start continue fail manage pledge seek prepare claim offer intend struggle appear seem help'.split(
          ' ',
        ),
      ),
      [['xcomp', conjugate(deed(pick(own)), 'infinitive', { negative: maybe(0.03) })]],
    ),
  perception: () => plainVerb(pick('see see hear watch film spot'.split(' ')), [['ccomp', scene()]]),
}

const SENSED =
  'hear {attack};hear explosions+;hear gunfire @near {site};see {who};see smoke @over {site};see bodies+ @in {region};find bodies+ @in {site};hear screams+;see tanks+ @on {road};hear drones+ @above {town};see {who};see {who}'.split(
    ';',
  )

/** A gerund of sensing; `{who}` is a clause of its own: "seeing armed residents patrolling the outskirts". */
function sensed(line) {
  if (line.includes('{who}')) return grow(single('seeing', 'VBG', 'VERB', 'see'), [], [['ccomp', scene()]])
  return gerund(deed(line))
}

function scene() {
  const fighters = maybe(0.6)
  const subject = actors.plural(fighters ? words.FIGHTERS : words.PEOPLE, 0)
  return grow(gerund(deed(pick(fighters ? deeds.FIGHTER_DEEDS : deeds.PEOPLE_DEEDS))), [['nsubj', subject]])
}

/** "is believed to have fled", "was reported killed", "is expected to …", "appeared abandoned". */
function raising() {
  const kind = pickWeighted({ passive: 4, reported: 1.5, appear: 1.5, has: 1 })
  if (kind === 'passive') {
    const doer = pick(['fighters', 'people', 'person', 'body', 'thing', 'counted'])
    const { subject, list } = doerOf(doer)
    const verb = pick('say believe think report expect expect understand allege know'.split(' '))
    const line = pick(list)
    const form = verb === 'expect' ? 'infinitive' : pick(['perfectInfinitive', 'perfectInfinitive', 'infinitive'])
    const phrase = plainVerb(verb, [['xcomp', maybe(0.15) ? passiveInfinitive(form) : conjugate(deed(line), form)]])
    return withSubject(
      subject,
      conjugate(phrase, pick(['present', 'present', 'past']), { plural: isPlural(subject), passive: true }),
    )
  }
  if (kind === 'reported') {
    const subject = { ...from(words.VICTIMS), plural: true }
    const [tag, text] = pick([
      ['JJ', 'dead'],
      ['JJ', 'missing'],
      ['VBN', 'killed'],
      ['VBN', 'wounded'],
      ['VBN', 'injured'],
      ['VBN', 'arrested'],
      ['JJ', 'safe'],
      ['JJ', 'alive'],
    ])
    const state = tag === 'JJ' ? single(text, 'JJ', 'ADJ') : single(text, 'VBN', 'VERB', text.replace(/ed$/, ''))
    const phrase = plainVerb(pick(['report', 'report', 'find', 'leave', 'believe', 'fear']), [
      ['xcomp', state],
      ['obl', prepositional('in', noun(fill(pick(['{town}', '{attackthe}', '{region}']))))],
    ])
    return withSubject(subject, conjugate(phrase, pick(['past', 'past', 'perfect']), { plural: true, passive: true }))
  }
  if (kind === 'has') return yet()
  const place = maybe(0.7) ? actors.place() : actors.plural(words.PEOPLE)
  const state = single(
    ...pick([
      ['abandoned', 'JJ', 'ADJ'],
      ['deserted', 'JJ', 'ADJ'],
      ['empty', 'JJ', 'ADJ'],
      ['calm', 'JJ', 'ADJ'],
      ['quiet', 'JJ', 'ADJ'],
      ['tense', 'JJ', 'ADJ'],
      ['closed', 'JJ', 'ADJ'],
    ]),
  )
  const xcomp = maybe(0.35)
    ? grow(state, [
        ['mark', single('to', 'TO', 'PART')],
        ['cop', single('be', 'VB', 'AUX')],
      ])
    : state
  return withSubject(
    place,
    conjugate(
      plainVerb(xcomp === state ? pick(['appear', 'seem', 'look', 'remain', 'remain']) : pick(['appear', 'seem']), [
        ['xcomp', xcomp],
        ...(maybe(0.4) ? [dayTime()] : []),
      ]),
      pick(['past', 'past', 'present']),
      { plural: isPlural(place) },
    ),
  )
}

function passiveInfinitive(form) {
  const phrase = deed(
    pick(
      [
        'kill @in {attackthe}',
        'detain @in {town}',
        'hold @in {site}',
        'bury @under the rubble',
        'wound @in {attackthe}',
        'behind @x',
      ].slice(0, 5),
    ),
  )
  return conjugate(phrase, form, { passive: true })
}

function doerOf(kind) {
  if (kind === 'fighters') return { subject: actors.plural(words.FIGHTERS, 0.2), list: deeds.FIGHTER_DEEDS }
  if (kind === 'people') return { subject: actors.plural(words.PEOPLE, 0.2), list: deeds.PEOPLE_DEEDS }
  if (kind === 'person') return { subject: actors.person(), list: PERSON_DEEDS }
  if (kind === 'body') return { subject: actors.body(), list: deeds.BODY_DEEDS }
  if (kind === 'thing') return { subject: from(words.THINGS), list: deeds.THING_DEEDS }
  return { subject: { ...from(words.VICTIMS), plural: true }, list: deeds.PEOPLE_DEEDS }
}

const PERSON_DEEDS =
  `leave {country};leave {town};leave the capital;flee {country};flee @to {country};board a plane @to {country};arrive @in {capital};meet {nation}/J officials+;lead {matter};hold talks+ with {enemy};order {matter};sign {matter};
resign;step ^down;return @to {country};hide @in {site};die @in {town};command {fighters};survive {attackthe};travel @to {town};visit {town};hand ^over power;take ^over the party;take refuge @in {country};call @for talks+;go @into exile;surrender @to {enemy}`
    .replaceAll('\n', ' ')
    .split(';')
    .map(line => line.trim())

/** "has yet to issue a statement", "declined to comment", "neither confirmed nor denied". */
function yet() {
  const { subject } = teller(true, { body: 4, officials: 2, person: 2, capital: 1, fighters: 0.5 })
  const plural = isPlural(subject)
  const line = pick(
    [
      'comment @on {matter}',
      'issue a statement',
      'comment',
      'confirm {matter}',
      'respond',
      'respond @to {matter}',
      'claim responsibility',
      'say {nothing}',
      'name the suspect',
      'publish its findings+',
      'reply @to requests+ for comment',
      'react @to {matter}',
    ].filter(line_ => !line_.includes('nothing')),
  )
  const kind = pickWeighted({ has: 3, declined: 3, neither: 2, didNot: 2 })
  if (kind === 'has') {
    const has = single(plural ? 'have' : 'has', plural ? 'VBP' : 'VBZ', 'VERB', 'have')
    return grow(
      has,
      [['nsubj', subject]],
      [
        ['advmod', adverb('yet')],
        ['xcomp', infinitive(deed(line))],
      ],
    )
  }
  if (kind === 'declined')
    return grow(
      conjugate(
        plainVerb(pick(['decline', 'refuse', 'decline']), [
          ['xcomp', infinitive(deed(line))],
          ...(maybe(0.3) ? [dayTime()] : []),
        ]),
        pick(['past', 'past', 'perfect']),
        { plural },
      ),
      [['nsubj', subject]],
    )
  if (kind === 'didNot')
    return grow(
      conjugate(
        deed(
          pick([
            'respond @to requests+ for comment',
            'comment @on {matter}',
            'give details+',
            'elaborate',
            'say >x',
            'reply @to questions+',
            'immediately',
          ])
            .replace('say >x', 'explain {matter}')
            .replace('immediately', 'respond'),
        ),
        'past',
        { plural, negative: true, adverbs: maybe(0.4) ? ['immediately'] : [] },
      ),
      [['nsubj', subject]],
    )
  const [one, two] = pick([
    ['confirm', 'deny'],
    ['confirm', 'deny'],
    ['accept', 'reject'],
    ['endorse', 'condemn'],
    ['admit', 'deny'],
  ])
  const second = grow(
    conjugate(
      plainVerb(two, [], noun(fill(pick(['{matter}', 'the report', 'the claim', 'the allegations+', 'involvement'])))),
      'past',
    ),
    [['cc', single('nor', 'CC', 'CCONJ')]],
  )
  const first = conjugate(plainVerb(one, []), 'past')
  return grow(
    first,
    [
      ['nsubj', subject],
      ['cc:preconj', single('neither', 'CC', 'CCONJ')],
    ],
    [['conj', second]],
  )
}

/** "accused the army of shelling …", "urged residents to leave", "blamed rebels for …". */
function directed() {
  const { subject } = teller(true, { body: 4, officials: 2, person: 3, capital: 1, people: 1, fighters: 0.6 })
  const form = pickWeighted({ past: 8, perfect: 2, present: 1 })
  const kind = pickWeighted({ accuse: 3, urge: 3, blame: 1, order: 2, callOn: 1 })
  const target = maybe(0.5) ? actors.plural(words.FIGHTERS, 0) : noun(fill('{enemy}'))
  const ofDoing = () => ['advcl', grow(gerund(deed(pick(deeds.FIGHTER_DEEDS))), [['mark', marker('of')]])]
  const toDo = list => ['xcomp', infinitive(deed(pick(list)), { negative: maybe(0.08) })]
  const made = {
    accuse: () => plainVerb('accuse', [ofDoing()], target),
    urge: () => plainVerb(pick(['urge', 'tell', 'ask']), [['iobj', actors.plural(words.PEOPLE, 0.2)], toDo(deeds.PEOPLE_DEEDS)]),
    blame: () => plainVerb('blame', [['obl', prepositional('for', from(words.ATTACKS))]], target),
    order: () => plainVerb(pick(['order', 'force', 'allow', 'call']), [toDo(deeds.FIGHTER_DEEDS)], target),
    callOn: () => plainVerb('call', [['obl', prepositional('on', target)], toDo(deeds.FIGHTER_DEEDS)]),
  }[kind]()
  if (made.verb === 'call' && made.object) made.verb = 'order'
  if (maybe(0.2)) made.after.push(dayTime())
  return grow(conjugate(made, form, { plural: isPlural(subject) }), [['nsubj', subject]])
}

/** Headlines: no articles needed, present tense, "16 killed in blast". */
function headline() {
  const kind = pickWeighted({ present: 4, saying: 3, participle: 3 })
  const bare = phrase => phrase
  if (kind === 'participle') {
    const [verb, line] = pick([
      ['kill', 'in {attackthe}'],
      ['wound', 'in {attackthe}'],
      ['kill', 'in {town}'],
      ['arrest', 'in {town}'],
      ['evacuate', 'from {town}'],
      ['injure', 'at {site}'],
      ['trap', 'in {site}'],
    ])
    const [preposition, ...rest] = fill(line)
      .replaceAll(/\b(the|an|a) /g, '')
      .split(' ')
    const subject = maybe(0.4)
      ? single(String(2 + Math.floor(actors.personName().words.length * 9)), 'CD', 'NUM')
      : { ...from(words.VICTIMS), plural: true }
    const head = conjugate(plainVerb(verb, [['obl', prepositional(preposition, noun(rest.join(' ')))]]), 'participle')
    const base = grow(head, [['nsubj:pass', subject]])
    return maybe(0.4) ? sayingTail(base) : base
  }
  const subject = bare(actors.plural(words.FIGHTERS, 0.1))
  const stripped = deed(fill(pickDeed('fighters')).replaceAll(/\b(the|an|a) /g, ''))
  const base = withSubject(subject, conjugate(stripped, 'present', { plural: true }))
  return kind === 'saying' ? sayingTail(base) : base
}

function sayingTail(content) {
  const subject = pick([
    () => noun(fill('{body}').replaceAll(/\b(the|an|a) /g, '')),
    () => actors.plural(words.OFFICIALS, 0),
    () => noun(pick(['monitor', 'minister', 'report', 'army', 'police+', 'spokesman', 'medics+'])),
  ])()
  return grow(conjugate(plainVerb('say', []), 'present', { plural: isPlural(subject) }), [
    ['ccomp', grow(content, [], [['punct', comma()]])],
    ['nsubj', subject],
  ])
}

/** "It is unclear whether …", "It was not immediately clear who …". */
function unclear() {
  const whether = clause({ forms: TOLD_FORMS, modified: 0.05 })
  const content = maybe(0.6) ? grow(whether, [['mark', marker(pick(['whether', 'whether', 'whether', 'if']))]]) : questioned()
  const state = pickWeighted({ unclear: 4, notClear: 3, unknown: 1, possible: 1 })
  const be = pick([
    ['is', 'VBZ'],
    ['was', 'VBD'],
    ['remained', 'VBD'],
  ])
  const it = () => ['expl', single('it', 'PRP', 'PRON')]
  if (be[0] === 'remained') {
    const remain = grow(
      single('remained', 'VBD', 'VERB', 'remain'),
      [it()],
      [
        ['xcomp', single('unclear', 'JJ', 'ADJ')],
        ['csubj', content],
      ],
    )
    return remain
  }
  const cop = ['cop', single(be[0], be[1], 'AUX', 'be')]
  const not =
    state === 'notClear'
      ? [['advmod', single('not', 'RB', 'PART')], ...(maybe(0.5) ? [['advmod', adverb('immediately')]] : [])]
      : []
  const head = single({ notClear: 'clear', possible: 'uncertain' }[state] ?? state, 'JJ', 'ADJ')
  return grow(head, [it(), cop, ...not], [['csubj', content]])
}

/** "how many people were killed", "who fired the shots", "where X had gone". */
function questioned() {
  const kind = pick(['many', 'who', 'where', 'how'])
  const deedLine = pick(['=kill {victims}', '=seize {site}', '=damage {site}'])
  if (kind === 'many') {
    const many = grow(single('many', 'JJ', 'ADJ'), [['advmod', single('how', 'WRB', 'ADV')]])
    const subject = grow(noun(pick(['people+', 'civilians+', 'fighters+', 'soldiers+', 'homes+'])), [['amod', many]])
    const homes = subject.head.form === 'homes'
    const phrase = deed(
      homes
        ? pick(['destroy', 'damage', 'loot', 'hit'])
        : pick(['kill', 'wound', 'arrest', 'hold @in {site}', 'trap @in {site}']),
    )
    return withSubject(subject, conjugate(phrase, pick(['past', 'pluperfect']), { plural: true, passive: true }))
  }
  if (kind === 'who')
    return grow(conjugate(deed(deedLine.replace('=', '')), pick(['past', 'pluperfect'])), [
      ['nsubj', single('who', 'WP', 'PRON')],
    ])
  const base = clause({ forms: { past: 1, pluperfect: 1 }, modified: 0, timed: 0 })
  return grow(base, [['advmod', single(kind, 'WRB', 'ADV')]])
}

/** "Officials dismissed the claim that …", "Reports of widespread defections spread through the capital." */
function reportNoun() {
  if (maybe(0.35)) {
    const subject = grow(
      { ...from(words.REPORT_NOUNS_PLURAL), plural: true },
      [],
      [['nmod', prepositional('of', from(words.REPORTED_MATTERS))]],
    )
    const line = pick([
      'spread @through {region}',
      'emerge @from {town}',
      'circulate @in {town}',
      'come @from {region}',
      'reach {town}',
      'cause alarm @in {capital}',
      'appear @in {media}',
      'fuel anger @in {region}',
      'remain !unconfirmed',
      'prove !false',
      'draw a denial @from {body}',
      'prompt calls+ for calm',
    ])
    return withSubject(
      { ...subject, plural: true },
      conjugate(deed(line), pickWeighted({ past: 6, perfect: 2, pluperfect: 1 }), { plural: true }),
    )
  }
  const matter = grow(
    maybe(0.6) ? from(words.REPORT_NOUNS) : from(words.REPORT_NOUNS_PLURAL),
    [],
    [['acl', that(clause({ forms: TOLD_FORMS, modified: 0.05 }))]],
  )
  if (maybe(0.3))
    return withSubject(
      matter,
      conjugate(
        deed(
          pick([
            'come @from {body}',
            'surprise {capital}',
            'cause alarm @in {capital}',
            'raise fears+ of {reported}',
            'follow {matter}',
            'come @hours+ @x'.slice(0, 17),
          ]).replace(/ @hours.*/, ' @from {body}'),
        ),
        'past',
      ),
    )
  const { subject } = teller(true, { body: 3, officials: 3, person: 2, capital: 1, media: 1, anonymous: 1 })
  const verb = pick(
    'reject deny dismiss repeat confirm question investigate dispute welcome carry broadcast publish cite contradict doubt ridicule'.split(
      ' ',
    ),
  )
  return grow(
    conjugate(plainVerb(verb, [], matter), pickWeighted({ past: 7, perfect: 2, pluperfect: 0.5 }), { plural: isPlural(subject) }),
    [['nsubj', subject]],
  )
}

/** A clause whose subject has a relative clause or a participle: "X, who leads Z, told …", "a tank stationed in a square". */
function relative() {
  const kind = pickWeighted({ who: 3, which: 2, where: 2, reduced: 3, restrictive: 2 })
  if (kind === 'where') return whereClause()
  const { base, relation, part, apart } = RELATIVES[kind]()
  const insert = apart ? grow(part, [['punct', comma()]]) : part
  const subject = { ...grow(base, [], [[relation, insert], ...(apart ? [['punct', comma()]] : [])]), plural: base.plural }
  const person = kind === 'who'
  const predicate =
    person && maybe(0.6)
      ? saying(subject)
      : withSubject(
          subject,
          conjugate(deed(pick(person ? PERSON_DEEDS : base.list)), pickWeighted({ past: 6, perfect: 1, pluperfect: 1 }), {
            plural: isPlural(base),
          }),
        )
  return maybe(0.1) ? withTail(predicate) : predicate
}

function saying(subject) {
  if (maybe(0.5))
    return grow(
      conjugate(
        plainVerb('tell', [
          ['iobj', from(words.ADDRESSEES)],
          ['ccomp', that(told(1))],
        ]),
        'past',
      ),
      [['nsubj', subject]],
    )
  return grow(
    conjugate(plainVerb(pick(['say', 'say', 'claim', 'warn', 'insist']), [...extras(), ['ccomp', that(told(1))]]), 'past'),
    [['nsubj', subject]],
  )
}

const who = (form = 'who') => single(form, form === 'who' ? 'WP' : 'WDT', 'PRON')

const RELATIVES = {
  who: () => ({
    base: actors.simplePerson(),
    relation: 'acl:relcl',
    part: withSubject(
      who(),
      conjugate(
        deed(
          pick([
            ...PERSON_DEEDS,
            'lead {body}',
            'lead {body}',
            'head {body}',
            'run a shop @in {town}',
            'live @near {site}',
            'command {fighters}',
            'work @for {body}',
            'oversee {matter}',
          ]),
        ),
        pickWeighted({ present: 4, past: 4, perfect: 2 }),
      ),
    ),
    apart: true,
  }),
  which: () => ({
    base: { ...actors.body(), plural: false, list: deeds.BODY_DEEDS },
    relation: 'acl:relcl',
    part: withSubject(
      who('which'),
      conjugate(deed(pick(deeds.BODY_DEEDS)), pickWeighted({ present: 3, past: 3, perfect: 3, pluperfect: 1 })),
    ),
    apart: true,
  }),
  restrictive: () => {
    const fighters = maybe(0.6)
    const lines = fighters ? deeds.FIGHTER_DEEDS : deeds.PEOPLE_DEEDS
    return {
      base: { ...actors.plural(fighters ? words.FIGHTERS : words.PEOPLE, 0), list: lines },
      relation: 'acl:relcl',
      part: withSubject(
        who(pick(['who', 'that'])),
        conjugate(deed(pick(lines)), pickWeighted({ past: 4, pluperfect: 3, perfect: 1 }), { plural: true }),
      ),
      apart: false,
    }
  },
  reduced: () => {
    const choice = below3()
    if (choice === 0)
      return {
        base: { ...from(words.THINGS), list: deeds.THING_DEEDS },
        relation: 'acl',
        part: conjugate(
          deed(
            pick(
              [
                'station @in {site}',
                'park @near {site}',
                'abandon @on {road}',
                'seize @by {enemy}',
                'hit @by a missile',
                'carry {victims}',
                'hijack @by {enemy}',
              ].filter(line => !line.includes('carry')),
            ),
          ),
          'participle',
        ),
        apart: false,
      }
    if (choice === 1)
      return {
        base: { ...actors.plural(words.FIGHTERS, 0), list: deeds.FIGHTER_DEEDS },
        relation: 'acl',
        part: pickPart(),
        apart: false,
      }
    return {
      base: { ...from(words.ATTACKS), list: deeds.ATTACK_DEEDS },
      relation: 'acl',
      part: conjugate(
        deed(
          pick([
            'blame @on {enemy}',
            'claim @by {enemy}',
            'aim @at {site}',
            'cause @by a gas leak',
            'trigger @by heavy/J rain',
            'order @by {capital}',
            'report @in {town}',
          ]),
        ),
        'participle',
      ),
      apart: false,
    }
  },
}

const below3 = () => pick([0, 1, 2])

function pickPart() {
  if (maybe(0.6))
    return conjugate(
      deed(
        pick([
          'back @by {country}',
          'arm @with rifles+',
          'base @in {country}',
          'station @near {border}',
          'train @by {nation}/J officers+',
          'trap @in {site}',
          'post @at {site}',
          'surround @in {town}',
        ]),
      ),
      'participle',
    )
  return gerund(
    deed(
      pick([
        'guard {site}',
        'patrol {region}',
        'man {checkpoint}',
        'fight {enemy}',
        'wear civilian/J clothes+',
        'carry rifles+',
        'hold {site}',
        'flee {town}',
      ]),
    ),
  )
}

/** "… in Tarmel, where protesters had gathered." */
function whereClause() {
  const inner = clause({ forms: { past: 4, pluperfect: 3, perfect: 1, present: 0.5 }, modified: 0, timed: 0.1 })
  const where = grow(inner, [['advmod', single('where', 'WRB', 'ADV')]])
  const spot = grow(noun(fill(maybe(0.6) ? '{town}' : '{site}')), [], [['acl:relcl', grow(where, [['punct', comma()]])]])
  const oblique = ['obl', prepositional(pick(['in', 'near', 'to', 'from', 'into', 'outside']), spot)]
  const fighters = maybe(0.6)
  const verb = {
    in: pick(['meet', 'gather', 'arrive', 'land', 'die', 'stay']),
    near: pick(['gather', 'land', 'meet', 'regroup']),
    to: pick(['return', 'retreat', 'travel', 'withdraw', 'flee']),
    from: pick(['flee', 'retreat', 'withdraw', 'return']),
    into: pick(['move', 'march', 'advance', 'cross']),
    outside: pick(['gather', 'camp', 'protest', 'wait']),
  }[oblique[1].words[0].form]
  const subject = actors.plural(fighters ? words.FIGHTERS : words.PEOPLE, 0.15)
  return withSubject(
    subject,
    conjugate(plainVerb(verb, [oblique]), pickWeighted({ past: 7, perfect: 1, pluperfect: 1 }), { plural: true }),
  )
}

/** "The vacuum left by his absence could lead to …" */
function consequence() {
  const subject = grow(
    from([
      'the vacuum',
      'the crisis',
      'the damage',
      'the gap',
      'the anger',
      'the panic',
      'the shortage',
      'the chaos',
      'the debt',
      'the destruction',
    ]),
    [],
    [
      [
        'acl',
        conjugate(
          deed(
            pick([
              'leave @by his absence',
              'cause @by {attackthe}',
              'create @by {matter}',
              'trigger @by {matter}',
              'leave @by {enemy}',
              'fuel @by {reported}',
            ]),
          ),
          'participle',
        ),
      ],
    ],
  )
  return withSubject(
    subject,
    conjugate(
      deed(
        pick([
          'lead @to {reported}',
          'force {victims} >leave {region}',
          'last @for years+',
          'spread @to {country}',
          'cost millions+',
          'plunge the country @into war',
          'open the way @for {enemy}',
          'delay {matter}',
          'threaten {matter}',
        ]),
      ),
      pick(['could', 'may', 'might', 'would', 'will', 'could', 'can', 'should']),
      { adverbs: maybe(0.1) ? ['still'] : [] },
    ),
  )
}

/** Two clauses: "Shops closed and residents fled"; three verb phrases. */
function coordinated() {
  const first = clause({ modified: 0, timed: 0.15 })
  const second = clause({ modified: 0, timed: 0.1 })
  const word = pick(['and', 'and', 'but', 'while'].slice(0, 3))
  const parts = [['cc', single(word, 'CC', 'CCONJ')]]
  const joined = grow(second, maybe(0.5) ? [['punct', comma()], ...parts] : parts)
  return grow(first, [], [['conj', joined]])
}

function threeDeeds() {
  const fighters = maybe(0.6)
  const list = fighters ? deeds.FIGHTER_DEEDS : deeds.PEOPLE_DEEDS
  const subject = actors.plural(fighters ? words.FIGHTERS : words.PEOPLE, 0.25)
  const [one, two, three] = [0, 1, 2].map(() => conjugate(deed(pick(list)), 'past', { plural: true }))
  const last = grow(three, [...(maybe(0.4) ? [['punct', comma()]] : []), ['cc', single('and', 'CC', 'CCONJ')]])
  return withSubject(
    subject,
    grow(
      one,
      [],
      [
        ['conj', grow(two, [['punct', comma()]])],
        ['conj', last],
      ],
    ),
  )
}

/** "At least 16 civilians were killed and dozens wounded." */
function killedAndWounded() {
  const subject = { ...from(words.VICTIMS), plural: true }
  const one = conjugate(plainVerb(pick(['kill', 'kill', 'arrest', 'injure']), []), pick(['past', 'perfect']), {
    plural: true,
    passive: true,
  })
  const others = pick([
    () => noun('dozens+'),
    () => noun('dozens+'),
    () => noun('hundreds+'),
    () => noun('many/J others+'),
    () => noun('# others+'),
  ])()
  const two = conjugate(plainVerb(pick(['wound', 'injure', 'detain']), []), 'participle')
  const second = grow(
    two,
    [
      ['cc', single('and', 'CC', 'CCONJ')],
      ['nsubj:pass', others],
    ],
    [['obl', prepositional('in', noun(fill(pick(['{attackthe}', '{town}', '{region}']))))], ...(maybe(0.4) ? [time()] : [])],
  )
  return withSubject(subject, grow(one, [], [['conj', second]]))
}

/** "It was the army that fired first." */
function cleft() {
  const noun_ = maybe(0.5)
    ? noun(pick(['the army', 'the rebels+', 'the militia', 'the minister', 'the police+', 'the opposition', 'the villagers+']))
    : actors.personName()
  const named = noun_.head.xpos === 'NNP'
  const relative_ = withSubject(
    who(named ? 'who' : pick(['that', 'who'])),
    conjugate(deed(pickDeed('fighters')), pick(['past', 'pluperfect']), { plural: isPlural(noun_) }),
  )
  return grow(
    noun_,
    [
      ['expl', single('it', 'PRP', 'PRON')],
      ['cop', single('was', 'VBD', 'AUX', 'be')],
    ],
    [['advcl:relcl', relative_]],
  )
}

const KINDS = {
  plain: [9, () => (maybe(0.3) ? withFront(clause({ modified: 0.3 })) : clause({ modified: 0.35, timed: 0.4 }))],
  describing: [9, describing],
  report: [12, () => (maybe(0.12) ? withFront(report()) : report())],
  telling: [7, telling],
  contentFirst: [9, contentFirst],
  medialTeller: [3, medialTeller],
  accordingTo: [5, accordingTo],
  embedded: [8, embedded],
  raising: [5, raising],
  yet: [3, yet],
  directed: [5, directed],
  existential: [4, () => existential()],
  headline: [4, headline],
  unclear: [3, unclear],
  reportNoun: [4, reportNoun],
  relative: [7, relative],
  consequence: [1.5, consequence],
  coordinated: [4, coordinated],
  threeDeeds: [2, threeDeeds],
  killedAndWounded: [2, killedAndWounded],
  cleft: [0.5, cleft],
  quoteAfter: [4, quoteAfter],
  loneQuote: [1, loneQuote],
  comes: [1.5, more.comes],
  conditional: [1.5, more.conditional],
  nominal: [3, more.nominal],
  appointed: [1, more.measured],
  colonHeadline: [1.5, more.colonHeadline],
  quotedAs: [0.8, more.quotedAs],
  firstTime: [0.8, more.firstTime],
  footage: [2.5, more.footage],
  twoTellers: [3, more.twoTellers],
  nestedAnd: [2.5, more.nestedAnd],
  whose: [1.5, more.whose],
  described: [1.5, more.describedAs],
  money: [2, more.money],
  percent: [1.5, more.percent],
  age: [1.5, more.aged],
  includes: [2, more.including],
  distance: [1, more.distance],
  giving: [1, more.giving],
  purpose: [2, more.decisions],
  whichClause: [1, more.whichClause],
  whereabouts: [0.7, more.whereabouts],
  backed: [2.5, more.backed],
  nominalEvent: [2.5, more.nominalEvent],
  collapse: [2.5, more.collapse],
}
/** Kinds apart: what the parser learns and the tagger does not need. */
const INTERRUPTED = {
  unverified: [3, interrupted.unverified],
  citingBetween: [3.5, interrupted.citingBetween],
  leftOpen: [4, interrupted.leftOpen],
  asked: [3, interrupted.asked],
  saidToBe: [3, interrupted.saidToBe],
  tellsOfDoing: [3, interrupted.tellsOfDoing],
  settingBetween: [4, interrupted.settingBetween],
  toldMe: [3, interrupted.toldMe],
  tellerBeforeTheEnd: [4, interrupted.tellerBeforeTheEnd],
  tellerInRelative: [3, interrupted.tellerInRelative],
  neitherNor: [2.5, interrupted.neitherNor],
  subjectWithAside: [6, interrupted.subjectWithAside],
  fallenThrough: [3, interrupted.fallenThrough],
  asClaimed: [1.5, interrupted.asClaimed],
}
const weightsOf = kinds => Object.fromEntries(Object.entries(kinds).map(([kind, [weight]]) => [kind, weight]))
const WEIGHTS = new Map([KINDS, INTERRUPTED].map(kinds => [kinds, weightsOf(kinds)]))

/** One sentence as words in order, each with its head word (none for the root) and relation; `kind` tells which rule made it. */
export const sentence = () => sentenceOf(KINDS)
/** One whose parts stand far from what they belong to. */
export const interruptedSentence = () => sentenceOf(INTERRUPTED)

function sentenceOf(kinds) {
  const kind = pickWeighted(WEIGHTS.get(kinds))
  const phrase = kinds[kind][1]()
  const dotless = kind === 'headline' || kind === 'colonHeadline' || phrase.closed
  const full = dotless ? phrase : grow(phrase, [], [['punct', single('.', '.', 'PUNCT')]])
  full.head.head = null
  full.head.relation = 'root'
  capitalize(full.words)
  return { kind, words: full.words }
}

function capitalize(words_) {
  const first = words_.find(word => /\p{L}|\d/u.test(word.form))
  first.form = first.form[0].toUpperCase() + first.form.slice(1)
}
