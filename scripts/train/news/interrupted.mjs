import * as actors from './actors.mjs'
import { maybe, pick, pickWeighted } from './chance.mjs'
import { clause, TOLD_FORMS } from './clauses.mjs'
import * as deeds from './deeds.mjs'
import { fill } from './fill.mjs'
import { adjective, comma, grow, marker, noun, prepositional, single } from './phrases.mjs'
import { bareVerb, isPlural, speech, teller, that, told } from './speech.mjs'
import { dayTime, time } from './times.mjs'
import { conjugate, deed, gerund, infinitive, withSubject } from './verb-phrases.mjs'
import * as words from './words.mjs'

// Sentences of news whose parts stand far from what they belong to: something is set between a subject and its verb, between a verb of
// telling and what it tells, between a relative pronoun and its clause.

const from = list => noun(fill(pick(list)))
const plain = (verb, after = [], object = null) => ({ verb, particle: null, object, after })
const apart = () => ['punct', comma()]
const between = phrase => grow(phrase, [apart()], [apart()])
const relativePronoun = form => single(form, form === 'which' || form === 'that' ? 'WDT' : 'WP', 'PRON')
const SHORT_TELLERS = { officials: 3, body: 2, anonymous: 2, pronoun: 1.5, media: 1, people: 2 }
const ANY_TELLER = { body: 4, officials: 3, person: 4, anonymous: 2, media: 2, people: 1, capital: 1, fighters: 1 }

/** A subject with something between commas behind it. */
const withAside = (subject, relation, aside) => ({
  ...grow(subject, [], [[relation, grow(aside, [apart()])], apart()]),
  plural: subject.plural,
})

/** "which the paper could not independently verify", "which the agency has not verified" */
function unchecked() {
  const who = maybe(0.6) ? actors.medium() : from(['the paper', 'the agency', 'the channel', 'the team', 'researchers+'])
  const adverbs = maybe(0.5) ? [pick(['independently', 'immediately'])] : []
  const form = pickWeighted({ could: 6, perfect: 3 })
  const verify = conjugate(plain(pick(['verify', 'verify', 'confirm', 'authenticate'])), form, {
    plural: isPlural(who),
    negative: true,
    adverbs,
  })
  return grow(verify, [
    ['obj', relativePronoun('which')],
    ['nsubj', who],
  ])
}

const RECORDINGS = [
  'footage',
  'a video',
  'the video',
  'videos+',
  'images+',
  'satellite images+',
  'photographs+',
  'a photograph',
  'a recording',
  'a letter',
  'the document',
  'a clip',
  'pictures+',
  'a voice message',
]

/** "A video shared online, which the agency could not verify, appears to show tanks …" */
export function unverified() {
  const recording = from(RECORDINGS)
  const acl = pick([
    () =>
      conjugate(deed(pick(['share *online', 'post *online', 'share @on social/J media', 'publish @by {media}'])), 'participle'),
    () => gerund(deed(pick(['circulate *online', 'circulate @on social/J media', 'purport >show {site}']))),
    () => null,
  ])()
  const subject = withAside(
    acl ? { ...grow(recording, [], [['acl', acl]]), plural: recording.plural } : recording,
    'acl:relcl',
    unchecked(),
  )
  const fighters = maybe(0.6)
  const seen = maybe(0.5)
    ? from(words.SCENES)
    : grow(
        actors.plural(fighters ? words.FIGHTERS : words.PEOPLE, 0),
        [],
        [['acl', gerund(deed(pick(fighters ? deeds.FIGHTER_DEEDS : deeds.PEOPLE_DEEDS)))]],
      )
  const plural = isPlural(recording)
  const show = plain('show', [], seen)
  const predicate = maybe(0.6)
    ? conjugate(plain(pick(['appear', 'appear', 'seem', 'purport']), [['xcomp', infinitive(show)]]), pick(['past', 'present']), {
        plural,
      })
    : conjugate(show, pick(['past', 'present']), { plural })
  return withSubject(subject, predicate)
}

const citing = verb =>
  grow(gerund(plain(verb, [], teller(false, { officials: 3, body: 2, anonymous: 1, people: 2, media: 2 }).subject)), [])

/** "The agency, citing officials, said …", "The channel reported, quoting witnesses, that …", "Reuters is reporting, citing …, that …" */
export function citingBetween() {
  const who = maybe(0.7) ? actors.medium() : actors.personName()
  const aside = ['advcl', between(citing(pick(['cite', 'cite', 'quote'])))]
  const content = told(1)
  if (maybe(0.5)) {
    const verb = pick(['report', 'report', 'say', 'write', 'add', 'announce', 'claim'])
    const head = grow(
      bareVerb(verb, pick(['past', 'past', 'perfect', 'present']), isPlural(who)),
      [],
      [['ccomp', maybe(0.7) ? that(content) : content]],
    )
    return grow(head, [['nsubj', who], aside])
  }
  const verb = pick(['report', 'report', 'say', 'announce', 'claim'])
  const form = pick(['past', 'past', 'presentProgressive', 'perfect'])
  return grow(bareVerb(verb, form, isPlural(who)), [['nsubj', who]], [aside, ['ccomp', that(content)]])
}

const wh = form => single(form, 'WRB', 'ADV')

/** "where his men were", "how many people had died", "whether the dam had been hit", "who fired the shots". */
function question() {
  const kind = pickWeighted({ whether: 4, many: 2, where: 2, who: 1.5, when: 1, why: 1, how: 1 })
  if (kind === 'whether')
    return grow(clause({ forms: TOLD_FORMS, modified: 0, timed: 0.1, pronouns: 0.2 }), [
      ['mark', marker(pick(['whether', 'whether', 'if']))],
    ])
  if (kind === 'where' && maybe(0.6)) {
    const who = pick([
      () => noun(pick(['he', 'she', 'they'])),
      () => actors.personName(),
      () =>
        noun(
          `${pick(['his', 'its', 'their', 'the'])} ${pick(['men+', 'fighters+', 'troops+', 'hostages+', 'leader', 'aircraft'])}`,
        ),
    ])()
    const be = isPlural(who) ? 'were' : 'was'
    return grow(wh('where'), [], [['nsubj', who], ['cop', single(be, 'VBD', 'AUX', 'be')], ...(maybe(0.4) ? [dayTime()] : [])])
  }
  if (kind === 'many') {
    const many = grow(adjective('many'), [['advmod', wh('how')]])
    const who = { ...grow(noun(pick(['people+', 'civilians+', 'soldiers+', 'families+'])), [['amod', many]]), plural: true }
    const phrase = deed(
      pick(['remain *inside', 'stay *behind', 'be', 'die @in {attackthe}', 'live @in {town}', 'flee', 'cross {border}']).replace(
        /^be$/,
        'survive',
      ),
    )
    return withSubject(who, conjugate(phrase, pick(['past', 'pluperfect']), { plural: true }))
  }
  if (kind === 'who')
    return grow(conjugate(deed(pick(deeds.FIGHTER_DEEDS).replace('=', '')), pick(['past', 'pluperfect'])), [
      ['nsubj', relativePronoun('who')],
    ])
  return grow(clause({ forms: { past: 2, pluperfect: 2, would: 1 }, modified: 0, timed: 0, pronouns: 0.3 }), [
    ['advmod', wh(kind)],
  ])
}

/** "He did not say where his men were.", "The army would not say whether …" */
export function leftOpen() {
  const { subject } = teller(true, { ...ANY_TELLER, pronoun: 4 })
  const plural = isPlural(subject)
  const verb = pick(['say', 'say', 'say', 'explain', 'specify', 'reveal', 'disclose', 'know', 'clarify'])
  const form = pickWeighted({ past: 6, would: 2, could: 1, present: 1 })
  return withSubject(
    subject,
    conjugate(plain(verb, [['ccomp', question()]]), form, { plural, negative: maybe(0.7) ? true : 'clitic' }),
  )
}

/** "Asked whether the talks had failed, he said …" */
export function asked() {
  const opening = grow(
    single('asked', 'VBN', 'VERB', 'ask'),
    [],
    [
      ...(maybe(0.15) ? [['obl:agent', prepositional('by', actors.medium())]] : []),
      maybe(0.7) ? ['ccomp', question()] : ['obl', prepositional('about', from(words.MATTERS))],
      apart(),
    ],
  )
  const { subject } = teller(true, { person: 3, anonymous: 2, pronoun: 5 })
  const plural = isPlural(subject)
  const predicate = pick([
    () => conjugate(plain('say', [['ccomp', told(1)]]), 'past', { plural }),
    () => conjugate(plain(pick(['reply', 'answer', 'say']), [['ccomp', that(told(1))]]), 'past', { plural }),
    () => conjugate(deed(pick(['decline >comment', 'refuse >answer', 'decline >say more', 'shrug'])), 'past', { plural }),
    () => answer(plural),
  ])()
  return {
    ...grow(predicate, [
      ['advcl', opening],
      ['nsubj', subject],
    ]),
    closed: predicate.closed,
  }
}

function answer(plural) {
  const quote = grow(
    speech(),
    [
      ['punct', single(pick([':', ',']), ':', 'PUNCT')],
      ['punct', single('"', '``', 'PUNCT')],
    ],
    [
      ['punct', single('.', '.', 'PUNCT')],
      ['punct', single('"', "''", 'PUNCT')],
    ],
  )
  const mark = quote.words[0]
  if (mark.form === ',') mark.xpos = ','
  quote.words[2].form = quote.words[2].form[0].toUpperCase() + quote.words[2].form.slice(1)
  return { ...grow(bareVerb(pick(['say', 'reply', 'answer']), 'past', plural), [], [['ccomp', quote]]), closed: true }
}

/** "X is said to be in Kharkiv", "was reported to be on his way to …", "is thought to be dead" */
export function saidToBe() {
  const subject = pick([() => actors.person(), () => from(words.POSTS), () => ({ ...from(words.VICTIMS), plural: true })])()
  const plural = isPlural(subject)
  const where = pick([
    'in {town}',
    'in {country}',
    'at {site}',
    'on his way to {capital}',
    'under house arrest',
    'among the dead/J',
  ])
  const [preposition, ...rest] = fill(where).split(' ')
  const dead = pick(['dead', 'alive', 'safe', 'ready', 'ill', 'responsible', 'unharmed'])
  const state = maybe(0.7) && !where.includes('dead') ? prepositional(preposition, noun(rest.join(' '))) : adjective(dead)
  const be = grow(state, [
    ['mark', single('to', 'TO', 'PART')],
    ['cop', single('be', 'VB', 'AUX')],
  ])
  const verb = pick(['say', 'say', 'report', 'believe', 'think', 'understand', 'rumour', 'know'])
  const base = withSubject(
    subject,
    conjugate(plain(verb, [['xcomp', be]]), pick(['present', 'present', 'past']), { plural, passive: true }),
  )
  if (!maybe(0.35)) return base
  const other = withSubject(
    noun(pick(['his office', 'his aides+', 'the army', 'the ministry', 'her party'])),
    conjugate(deed(pick(['deny it', 'decline >comment', 'say nothing', 'refuse >comment'])), 'past'),
  )
  return { ...grow(base, [], [['conj', grow(other, [apart(), ['cc', single('but', 'CC', 'CCONJ')]])]]), isPassive: false }
}

/** "The ministry reports destroying two tanks", "The group denied shelling the port" */
export function tellsOfDoing() {
  const subject = pick([
    () =>
      noun(
        fill(
          "{country} 's {ministry}".replace('{ministry}', pick(['defence ministry', 'army', 'military', 'air force', 'navy'])),
        ),
      ),
    () => actors.body(),
    () => actors.plural(words.FIGHTERS, 0.1),
    () => actors.capital(),
  ])()
  const verb = pick(['report', 'report', 'report', 'deny', 'deny', 'admit', 'acknowledge', 'describe'])
  const form = pickWeighted({ present: 5, past: 4, perfect: 1 })
  return withSubject(
    subject,
    conjugate(
      plain(verb, [['xcomp', gerund(deed(pick(deeds.FIGHTER_DEEDS).replace('=', '')))], ...(maybe(0.2) ? [time()] : [])]),
      form,
      {
        plural: isPlural(subject),
      },
    ),
  )
}

const SETTINGS = [
  'in an interview with {media}',
  'in a speech to parliament',
  'in a letter to {body}',
  'at a news conference in {town}',
  'in remarks+ to {media}',
  'in a statement',
  'in a post on social/J media',
  'on state television',
]

/** "X, in an interview with Y published on Thursday, ruled out sending troops" */
export function settingBetween() {
  const subject = pick([
    () => actors.personName(),
    () => noun(fill(`{country} 's ${pick(['president', 'prime/J minister', 'foreign/J minister', 'army chief'])}`)),
    () => actors.body(),
  ])()
  const [preposition, ...rest] = fill(pick(SETTINGS)).split(' ')
  let setting = noun(rest.join(' '))
  if (maybe(0.4)) {
    const dated = conjugate(plain(pick(['publish', 'broadcast', 'release', 'air', 'give']), [dayTime()]), 'participle')
    setting = grow(setting, [], [['acl', dated]])
  }
  const aside = ['obl', between(prepositional(preposition, setting))]
  const plural = isPlural(subject)
  const predicate = pick([
    () =>
      conjugate(plain(pick(['say', 'say', 'warn', 'claim']), [['ccomp', maybe(0.6) ? that(told(1)) : told(1)]]), 'past', {
        plural,
      }),
    () =>
      conjugate(
        { verb: 'rule', particle: single('out', 'RP', 'ADP'), object: null, after: [['xcomp', gerund(deed(pick(RULED_OUT)))]] },
        pick(['past', 'perfect']),
        { plural },
      ),
    () =>
      conjugate(
        deed(pick(['rule ^out talks+', 'rule ^out a truce', 'deny {matter}', 'condemn {attackthe}', 'reject {matter}'])),
        'past',
        { plural },
      ),
    () =>
      conjugate(
        deed(pick(['vow >fight *on', 'promise >hold talks+', 'threaten >close {border}', 'refuse >leave {town}'])),
        'past',
        { plural },
      ),
  ])()
  return grow(predicate, [['nsubj', subject], aside])
}

const RULED_OUT = [
  'send troops+',
  'hold talks+ with {enemy}',
  'join {matter}',
  'close {border}',
  'withdraw @from {town}',
  'resign',
  'use force',
]

/** "traders tell me soldiers still take money" */
export function toldMe() {
  const { subject } = teller(true, { people: 4, officials: 2, anonymous: 2, person: 1, pronoun: 1 })
  const me = single(pick(['me', 'me', 'us']), 'PRP', 'PRON')
  me.head.lemma = me.head.form === 'me' ? 'I' : 'we'
  const content = clause({
    forms: { present: 3, past: 3, perfect: 2, presentProgressive: 1, pluperfect: 1 },
    modified: 0,
    timed: 0.2,
    pronouns: 0.2,
  })
  const form = pickWeighted({ present: 4, past: 4, perfect: 1 })
  const head = bareVerb('tell', form, isPlural(subject))
  return grow(
    head,
    [['nsubj', subject]],
    [
      ['iobj', me],
      ['ccomp', maybe(0.7) ? content : that(content)],
    ],
  )
}

/** "That figure could double by the weekend, the agency warns, if the bridge stays shut." */
export function tellerBeforeTheEnd() {
  const form = pickWeighted({ could: 3, will: 1, would: 2, past: 3, perfect: 2 })
  const isOpen = /could|will|would/.test(form)
  const subject = maybe(0.3)
    ? noun(pick(['that figure', 'the toll', 'the number', 'that decision', 'the decision', 'prices+', 'the shortage']))
    : null
  const content = subject
    ? withSubject(
        subject,
        conjugate(
          deed(
            pick([
              'double @by the weekend',
              'rise',
              'rise *further',
              'come *soon',
              'fall',
              'climb @in the coming/G days+',
              'grow',
            ]),
          ),
          form,
          { plural: isPlural(subject) },
        ),
      )
    : clause({ forms: { [form]: 1 }, modified: 0, timed: 0 })
  const { subject: who } = teller(false, SHORT_TELLERS)
  const verb = pick(['say', 'say', 'warn', 'add', 'believe', 'claim', 'insist'])
  const insert = ['parataxis', between(withSubject(who, bareVerb(verb, pick(['past', 'present']), isPlural(who))))]
  const inner = isOpen ? { present: 4, past: 1 } : { past: 4, pluperfect: 1 }
  const word = isOpen ? pick(['if', 'if', 'unless', 'once']) : pick(['because', 'after', 'as', 'while', 'although', 'before'])
  const tail = ['advcl', grow(clause({ forms: inner, modified: 0, timed: 0 }), [['mark', marker(word)]])]
  return grow(content, [], [insert, tail])
}

/** "three nurses who, relatives say, were taken", "a bridge that, according to the army, …" */
export function tellerInRelative() {
  const kind = pick(['who', 'who', 'whom', 'which'])
  const { subject: who } = teller(false, { people: 4, officials: 3, pronoun: 1, body: 1 })
  const says = withSubject(who, bareVerb(pick(['say', 'say', 'believe', 'claim']), pick(['present', 'past']), isPlural(who)))
  const insert = ['parataxis', between(says)]
  const pronoun = relativePronoun(kind)
  const past = pick(['past', 'pluperfect'])
  const inner = {
    who: () => grow(conjugate(deed(pick(deeds.PEOPLE_DEEDS)), past, { plural: true }), [['nsubj', pronoun], insert]),
    whom: () =>
      grow(
        conjugate(plain(pick(['take', 'abduct', 'hold', 'release', 'kill', 'free', 'beat']), maybe(0.4) ? [time()] : []), past, {
          plural: true,
        }),
        [['obj', pronoun], insert, ['nsubj', actors.plural(words.FIGHTERS, 0)]],
      ),
    which: () => grow(conjugate(deed(pick(deeds.THING_DEEDS)), past), [['nsubj', pronoun], insert]),
  }[kind]()
  const base = kind === 'which' ? from(words.THINGS) : { ...from(words.VICTIMS), plural: true }
  const object = grow(base, [], [['acl:relcl', maybe(0.2) ? grow(inner, [apart()]) : inner]])
  const { subject } = teller(true, { ...ANY_TELLER, pronoun: 2 })
  return withSubject(
    subject,
    conjugate(plain(pick(['mourn', 'identify', 'name', 'describe', 'search', 'find', 'mention', 'free']), [], object), 'past', {
      plural: isPlural(subject),
    }),
  )
}

/** "X, which ran the clinic until March, neither confirmed nor denied that …" */
export function neitherNor() {
  const base = maybe(0.7) ? actors.body() : actors.simplePerson()
  const subject = maybe(0.5) ? withAside(base, 'acl:relcl', besides(maybe(0.75) ? 'which' : 'who')) : base
  const [one, two] = pick([
    ['confirm', 'deny'],
    ['confirm', 'deny'],
    ['admit', 'deny'],
    ['confirm', 'rule'],
  ])
  const content = maybe(0.7) ? ['ccomp', that(told(1))] : ['obj', from(words.MATTERS)]
  const second = grow(
    two === 'rule'
      ? conjugate({ ...plain('rule', [content]), particle: single('out', 'RP', 'ADP') }, 'past')
      : conjugate(plain(two, [content]), 'past'),
    [['cc', single('nor', 'CC', 'CCONJ')]],
  )
  return grow(
    conjugate(plain(one), 'past'),
    [
      ['nsubj', subject],
      ['cc:preconj', single('neither', 'CC', 'CCONJ')],
    ],
    [['conj', second]],
  )
}

const BESIDES = [
  'support {site} @until {month}',
  'run {site}',
  'run {site} @until last/J year',
  'lead {body}',
  'own {site}',
  'control {region}',
  'rely @on volunteers+',
  'monitor {matter} @from {country}',
  'have offices+ in {town}',
  'represent {matter}',
  'back {matter}',
  'lose its seat @in {matter}',
]

const besides = pronoun =>
  withSubject(
    relativePronoun(pronoun),
    conjugate(
      deed(pick(BESIDES).replace('{month}', pick(['March', 'June', 'April']))),
      pickWeighted({ past: 4, present: 3, perfect: 2 }),
    ),
  )

/** "The dam, which feeds the valley, was hit on Monday": any subject with what is told of it by the way. */
export function subjectWithAside() {
  const kind = pickWeighted({ body: 3, thing: 2, person: 3, place: 2 })
  const base = {
    body: actors.body,
    thing: () => from(words.THINGS),
    person: actors.simplePerson,
    place: actors.place,
  }[kind]()
  const pronoun = kind === 'person' ? 'who' : 'which'
  const lines = { body: BESIDES, person: BESIDES, thing: THING_ASIDES, place: PLACE_ASIDES }[kind]
  const passive = kind === 'thing' || kind === 'place' ? maybe(0.4) : false
  const line = passive
    ? pick(['build @in the 1970s', 'damage @by {enemy}', 'close @for years+', 'hit @by a missile', 'hold @by {enemy}'])
    : pick(lines)
  const inner = withSubject(
    relativePronoun(pronoun),
    conjugate(
      deed(line.replace('{month}', pick(['May', 'March']))),
      pickWeighted({ past: 4, present: 2, perfect: 2, pluperfect: 1 }),
      { passive },
    ),
  )
  const subject = withAside(base, 'acl:relcl', inner)
  const own = { body: deeds.BODY_DEEDS, person: deeds.BODY_DEEDS, thing: deeds.THING_DEEDS, place: deeds.PLACE_DEEDS }[kind]
  const predicate = conjugate(deed(pick(own)), pickWeighted({ past: 6, perfect: 2, would: 1, pluperfect: 1 }), {
    plural: isPlural(base),
  })
  return withSubject(subject, predicate)
}

const THING_ASIDES = [
  'carry {victims}',
  'carry aid',
  'leave {town} @in the morning',
  'belong @to {enemy}',
  'head @for {country}',
  'lose contact',
]
const PLACE_ASIDES = [
  'lie @on {road}',
  'lie @near {border}',
  'fall @to {enemy}',
  'house {victims}',
  'change hands+',
  'serve {region}',
  'have no power',
]

const FALLEN = [
  'fall ^through',
  'break ^down',
  'go ^ahead',
  'drag ^on',
  'die ^down',
  'break ^out',
  'fall ^apart',
  'go *ahead',
  'blow ^up',
]

/** "The talks have fallen through, a source says." */
export function fallenThrough() {
  const subject = maybe(0.5)
    ? from(words.MATTERS)
    : grow(
        from(['a prisoner exchange', 'a meeting', 'the talks+', 'a truce', 'the deal', 'the plan', 'a rally']),
        [],
        [
          [
            'acl',
            conjugate(
              deed(
                pick(['plan @for {day}', 'agree @in {capital}', 'announce @by {body}', 'broker @by {country}']).replace(
                  '{day}',
                  pick(words.WEEKDAYS),
                ),
              ),
              'participle',
            ),
          ],
        ],
      )
  const plural = isPlural(subject)
  const base = maybe(0.3)
    ? withSubject(
        subject,
        conjugate(deed(pick(['call ^off', 'put ^off', 'break ^off', 'cut ^short'])), pick(['past', 'perfect']), {
          plural,
          passive: true,
        }),
      )
    : withSubject(subject, conjugate(deed(pick(FALLEN)), pick(['past', 'perfect', 'pluperfect', 'would']), { plural }))
  if (maybe(0.4)) return base
  const { subject: who } = teller(false, SHORT_TELLERS)
  return grow(bareVerb('say', pick(['past', 'present']), isPlural(who)), [
    ['ccomp', grow(base, [], [apart()])],
    ['nsubj', who],
  ])
}

/** "X denied that …, as residents had claimed." */
export function asClaimed() {
  const { subject } = teller(true, ANY_TELLER)
  const { subject: other } = teller(false, { people: 4, officials: 2, media: 2, body: 1, anonymous: 1 })
  const as = grow(
    withSubject(other, bareVerb(pick(['claim', 'report', 'say', 'allege']), pick(['past', 'pluperfect']), isPlural(other))),
    [apart(), ['mark', marker('as')]],
  )
  const head = conjugate(
    plain(pick(['deny', 'deny', 'say']), [
      ['ccomp', that(told(1))],
      ['advcl', as],
    ]),
    'past',
    {
      plural: isPlural(subject),
    },
  )
  return withSubject(subject, head)
}
