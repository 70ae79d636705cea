import * as actors from './actors.mjs'
import { maybe, pick, pickWeighted } from './chance.mjs'
import * as deeds from './deeds.mjs'
import { fill } from './fill.mjs'
import { adjective, adposition, adverb, comma, grow, marker, noun, prepositional, single } from './phrases.mjs'
import { time } from './times.mjs'
import { agent, being, conjugate, deed, gerund, withSubject } from './verb-phrases.mjs'
import * as words from './words.mjs'

const from = list => noun(fill(pick(list)))

/** Who does what: kinds of subjects, with their deeds. */
const DOERS = {
  fighters: { subject: () => actors.plural(words.FIGHTERS, 0.25), deeds: deeds.FIGHTER_DEEDS },
  people: { subject: () => actors.plural(words.PEOPLE, 0.3), deeds: deeds.PEOPLE_DEEDS },
  counted: { subject: () => ({ ...from(words.VICTIMS), plural: true }), deeds: deeds.PEOPLE_DEEDS },
  body: { subject: () => actors.body(), deeds: deeds.BODY_DEEDS },
  capital: { subject: () => (maybe(0.5) ? actors.capital() : actors.country()), deeds: deeds.BODY_DEEDS },
  person: { subject: medial => actors.person(medial), deeds: deeds.BODY_DEEDS },
  attack: { subject: () => from(words.ATTACKS), deeds: deeds.ATTACK_DEEDS },
  attacks: { subject: () => actors.plural(words.ATTACKS_PLURAL, 0.15), deeds: deeds.ATTACKS_DEEDS },
  thing: { subject: () => from(words.THINGS), deeds: deeds.THING_DEEDS },
  place: { subject: () => actors.place(), deeds: deeds.PLACE_DEEDS },
}
const DOER_WEIGHTS = {
  fighters: 6,
  people: 4,
  counted: 1.5,
  body: 4,
  capital: 1,
  person: 1.5,
  attack: 2.5,
  attacks: 2,
  thing: 2,
  place: 1,
}
const NO_BODY_WORDS = /^=?(meet behind|split|collapse|reopen)/

export const PAST_FORMS = { past: 10, pluperfect: 1, progressive: 0.7, would: 0.4 }
export const TOLD_FORMS = { past: 5, pluperfect: 4, progressive: 1.5, would: 1.5, could: 0.4, might: 0.3, 'may have': 0.3 }
export const NOW_FORMS = {
  past: 4,
  perfect: 4,
  present: 0.7,
  presentProgressive: 1.5,
  will: 1,
  could: 0.7,
  may: 0.4,
  'may have': 0.4,
  would: 0.4,
}

/** A kind of doer and a deed of theirs, the deed not yet inflected. */
export function pickDeed(kind) {
  const { deeds: list } = DOERS[kind]
  let line = pick(list)
  for (let again = 0; again < 5 && kind !== 'body' && NO_BODY_WORDS.test(line); again++) line = pick(list)
  return line
}

export const pickDoer = () => pickWeighted(DOER_WEIGHTS)
export const subjectOf = (kind, medial = true) => DOERS[kind].subject(medial)

/** A clause: subject and verb phrase, with perhaps a time or an adverb. No punctuation at its end. */
export function clause({
  forms = PAST_FORMS,
  kind = pickDoer(),
  timed = 0.3,
  negative = 0.04,
  modified = 0.15,
  pronouns = 0.04,
} = {}) {
  const choice = pickWeighted({ active: 8, passive: 2.2, state: 0.8 })
  const base =
    choice === 'passive'
      ? passiveClause(forms, timed)
      : choice === 'state'
        ? stateClause(forms)
        : activeClause(forms, kind, timed, negative, pronouns)
  return maybe(modified) ? withTail(base) : base
}

const ADVERBS =
  'also already reportedly later quickly then briefly repeatedly apparently allegedly effectively still finally now'.split(' ')
const somewhat = share => (maybe(share) ? [pick(ADVERBS)] : [])

/** A pronoun for a kind of doer. */
function pronounFor(kind) {
  const text = {
    fighters: 'they',
    people: 'they',
    counted: 'they',
    body: 'it',
    capital: 'it',
    person: pick(['he', 'she']),
    attack: 'it',
    attacks: 'they',
    thing: 'it',
    place: 'it',
  }[kind]
  return noun(maybe(0.06) ? pick(['nobody', 'everyone']) : text)
}

/** "soldiers and police", "women, children and elderly people", "X and Y". */
function together(kind) {
  const list = kind === 'fighters' ? words.FIGHTERS : words.PEOPLE
  const make =
    kind === 'person' ? () => actors.personName() : kind === 'capital' ? () => actors.country() : () => actors.plural(list, 0)
  const last = [...(maybe(0.2) ? [['punct', comma()]] : []), ['cc', single(pick(['and', 'and', 'and', 'or']), 'CC', 'CCONJ')]]
  const three = maybe(0.4)
  const others = three
    ? [
        ['conj', grow(make(), [['punct', comma()]])],
        ['conj', grow(make(), last)],
      ]
    : [['conj', grow(make(), last.slice(-1))]]
  return { ...grow(make(), [], others), plural: true }
}

const COMPANIONS = { fighters: true, people: true, person: true, capital: true }

function activeClause(forms, kind, timed, negative, pronouns = 0) {
  const form = pickWeighted(forms)
  const subject =
    maybe(pronouns) && !/attack|place/.test(kind)
      ? pronounFor(kind)
      : COMPANIONS[kind] && maybe(0.09)
        ? together(kind)
        : subjectOf(kind)
  const phrase = deed(pickDeed(kind))
  if (maybe(timed)) phrase.after.push(time())
  const options = {
    plural: subject.plural === true,
    negative: maybe(negative) && pick([true, 'clitic']),
    adverbs: somewhat(0.07),
  }
  if (maybe(0.12))
    return withSubject(
      subject,
      coordinate(conjugate(phrase, form, options), conjugate(deed(pickDeed(kind)), secondForm(form), { plural: options.plural })),
    )
  return withSubject(subject, conjugate(phrase, form, options))
}

/** The form of a second verb that shares the auxiliary of the first: "had seized … and cut", "could seize … and cut". */
function secondForm(form) {
  if (form === 'past' || form === 'present') return form
  if (form === 'perfect' || form === 'pluperfect' || form.includes(' ')) return 'participle'
  return /progressive/i.test(form) ? 'gerund' : 'base'
}

/** "seized a bridge and cut the road". */
function coordinate(first, second, word = 'and') {
  return { ...grow(first, [], [['conj', grow(second, [['cc', single(word, 'CC', 'CCONJ')]])]]), isPassive: first.isPassive }
}

const PASSIVES = [
  ...deeds.FIGHTER_DEEDS.filter(line => line.startsWith('=')).map(line => ({ line, agents: words.FIGHTERS })),
  ...deeds.BODY_DEEDS.filter(line => line.startsWith('=')).map(line => ({ line, agents: words.BODIES })),
]

function passiveClause(forms, timed) {
  const { line, agents } = pick(PASSIVES)
  const phrase = deed(line)
  const subject = phrase.object
  if (/ its /.test(line)) return activeClause(forms, 'body', timed, 0)
  if (maybe(0.3)) phrase.after.push(agent(agents === words.BODIES ? actors.body() : actors.plural(agents, 0.1)))
  else if (/^=(kill|wound|injure|arrest|detain|shoot)/.test(line) && maybe(0.5))
    phrase.after.push([
      'obl',
      prepositional('in', noun(fill(pick(['{attackthe}', '{town}', '{region}', 'clashes+ with {enemy}'])))),
    ])
  if (maybe(timed)) phrase.after.push(time())
  const form = pickWeighted(forms)
  return withSubject(
    subject,
    conjugate(phrase, form, { plural: subject.plural === true, passive: true, negative: maybe(0.03), adverbs: somewhat(0.07) }),
  )
}

function stateClause(forms) {
  const alive = maybe(0.5)
  const subject = alive
    ? maybe(0.6)
      ? actors.plural(words.PEOPLE)
      : subjectOf('counted')
    : maybe(0.7)
      ? actors.place()
      : from(words.MATTERS)
  let predicate = adjective(pick(alive ? deeds.CONDITIONS : deeds.STATES))
  if (alive && maybe(0.25))
    predicate = grow(
      adjective(pick(['ready', 'unable', 'able', 'likely', 'reluctant', 'free', 'unwilling'])),
      [],
      [['xcomp', conjugate(deed(pick(deeds.PEOPLE_DEEDS)), 'infinitive')]],
    )
  const form = pickWeighted(forms)
  const phrase = being(predicate)
  if (maybe(0.2)) phrase.after.push(time())
  return withSubject(
    subject,
    conjugate(phrase, /progressive/i.test(form) ? 'past' : form, {
      plural: subject.plural === true,
      negative: maybe(0.1),
      adverbs: [],
    }),
  )
}

/** Adverbial clauses and phrases after a clause. */
export function withTail(base) {
  const kind = pickWeighted({
    as: 4,
    participle: 3,
    absolute: 2,
    purpose: 1,
    while: 1,
    because: 0.7,
    after: 2,
    before: 1,
    when: 1.2,
    until: 0.3,
    despite: 1,
    afterGerund: 1.2,
    amid: 1.2,
    since: 0.5,
    if: 0.6,
    although: 0.7,
    evenAs: 0.4,
    becauseOf: 0.7,
    response: 0.7,
  })
  const [relation, part, apart] = TAILS[kind]()
  return { ...grow(base, [], [[relation, apart ? grow(part, [['punct', comma()]]) : part]]), isPassive: base.isPassive }
}

const subordinate = (word, forms = { past: 8, pluperfect: 1, progressive: 1 }) =>
  grow(clause({ forms, modified: 0, timed: 0.1 }), [['mark', marker(word)]])

const TAILS = {
  as: () => ['advcl', subordinate('as', { past: 8, progressive: 1 }), maybe(0.3)],
  while: () => ['advcl', subordinate('while'), maybe(0.6)],
  because: () => ['advcl', subordinate('because'), false],
  after: () => ['advcl', subordinate('after'), maybe(0.15)],
  before: () => ['advcl', subordinate('before', { past: 9, could: 1 }), false],
  until: () => ['advcl', subordinate('until', { past: 1 }), false],
  since: () => ['advcl', subordinate('since', { past: 1 }), false],
  if: () => ['advcl', subordinate(pick(['if', 'unless', 'once']), { past: 2, present: 3, perfect: 1 }), false],
  although: () => ['advcl', subordinate(pick(['although', 'though']), { past: 5, pluperfect: 1, perfect: 1 }), maybe(0.6)],
  evenAs: () => [
    'advcl',
    grow(subordinate(pick(['as', 'though', 'after']), { past: 3, progressive: 1 }), [
      ['advmod', adverb(pick(['even', 'just', 'shortly', 'soon']))],
    ]),
    maybe(0.4),
  ],
  becauseOf: () => [
    'obl',
    fixedCase(
      pick([
        ['because', 'of'],
        ['due', 'to'],
        ['because', 'of'],
      ]),
    ),
  ],
  response: () => [
    'obl',
    prepositional(
      ...pick([
        ['in', () => noun(fill('response to {attackthe}'))],
        ['as', () => noun(fill('part of {matter}'))],
        ['in', () => noun('exchange for money')],
        ['in', () => noun(fill('connection with {attackthe}'))],
        ['on', () => noun('the orders+ of the president')],
      ]).map(part => (typeof part === 'string' ? part : part())),
    ),
  ],
  when: () => ['advcl', whenClause(), maybe(0.3)],
  participle: () => ['advcl', participial(), true],
  absolute: () => ['advcl', absolute(), true],
  purpose: () => ['advcl', conjugate(deed(pick(maybe(0.5) ? deeds.FIGHTER_DEEDS : deeds.PEOPLE_DEEDS)), 'infinitive'), false],
  despite: () => [
    'obl',
    prepositional(
      pick(['despite', 'after', 'because', 'following'].slice(0, 2)),
      noun(fill(pick(['{matter}', '{attackthe}', 'warnings+ from {body}', '{reported}', 'a warning from {capital}']))),
    ),
    maybe(0.3),
  ],
  amid: () => [
    'obl',
    prepositional(
      'amid',
      noun(
        fill(
          pick([
            '{reported}',
            'reports+ of {reported}',
            'fears+ of {reported}',
            'heavy/J fighting',
            'growing/G anger over {matter}',
            'confusion',
          ]),
        ),
      ),
    ),
    maybe(0.4),
  ],
  afterGerund: () => [
    'advcl',
    grow(gerund(deed(pickDeed(pick(['fighters', 'people'])))), [
      ['mark', marker(pick(['after', 'before', 'without', 'by', 'while']))],
    ]),
    false,
  ],
}

/** "because of the attack", "due to heavy fighting": two words that are one preposition. */
function fixedCase([first, second]) {
  const word = first === 'due' ? adjective('due') : adposition(first)
  const both = grow(word, [], [['fixed', adposition(second)]])
  return grow(
    noun(fill(pick(['{matter}', '{attackthe}', '{reported}', 'heavy/J fighting', 'bad/J weather', 'security concerns+']))),
    [['case', both]],
  )
}

function whenClause() {
  return grow(clause({ forms: { past: 1 }, modified: 0, timed: 0.1 }), [['advmod', single('when', 'WRB', 'ADV')]])
}

const RESULTS =
  `leave {victims} !dead;leave the country @in chaos;leave {town} @without power;force {victims} >flee {region};kill {victims};wound {victims};destroy {site};cut ^off {road};raise fears+ of {reported};spark panic @in {region};cite security
concerns+;fire @into the air;chant slogans+ @against {matter};wave flags+;seize {site};close {road};trap {victims};block {road};carry their belongings+;call @for an inquiry into {matter};end years+ of war;open a new/J front @near
{town};trigger clashes+ @with {enemy};prompt calls+ for calm;damage {site};hit {site};add @to fears+ of {reported};send smoke @into the sky;shut {site};leave the army @without supplies+;deepen the crisis`
    .replaceAll('\n', ' ')
    .split(';')
    .map(line => line.trim())

const participial = () => gerund(deed(pick(RESULTS)))

/** "with all flights suspended", "with bodies lying in the streets", "its doors left open". */
const ABSOLUTES =
  `all/D flights+|suspend|;{road}|close|;{victims}|kill|;most/D shops+|close|;{site}|damage|;phone lines+|cut|;homes+|destroy|;its doors+|leave|!open;its windows+|break|;discarded/V uniforms+|strew|@beneath a poster;bodies+|=lie|@in the
streets+;smoke|=rise|@above {site};crowds+|=gather|@outside {site};helicopters+|=circle|@above {region};shops+|=burn|@in {region};thousands+|force|@from their homes+;soldiers+|post|@at {site};{site}|reduce|@to rubble;tanks+|=roll|@into
{town};protesters+|=chant|@outside {site};roads+|block|@by debris;its leaders+|arrest|;the gates+|leave|!open;talks+|suspend|;families+|=search|@for missing/G relatives+;{victims}|miss|;supplies+|=run|*low;residents+|=queue|@for bread`
    .replaceAll('\n', ' ')
    .split(';')
    .map(line => line.trim())
    .map(line => line.split('|'))
    .filter(([, verb]) => verb !== 'miss')

function absolute() {
  const [who, verb, rest] = pick(ABSOLUTES)
  const subject = noun(fill(who.replace('all/D', 'all').replace('most/D', 'many/J')))
  const active = verb.startsWith('=')
  const phrase = deed(`${verb.replace('=', '')} ${rest}`.trim())
  const head = active ? conjugate(phrase, 'gerund') : conjugate(phrase, 'participle', { passive: false })
  const own = /^its/.test(who)
  const built = grow(head, [[active ? 'nsubj' : 'nsubj:pass', subject]])
  return own && maybe(0.7) ? built : grow(built, [['mark', marker('with')]])
}

/** A clause with something in front: a time, a place, an adverbial clause. */
export function withFront(base) {
  const [relation, part] =
    FRONTS[
      pickWeighted({
        time: 3,
        place: 2,
        as: 1.5,
        after: 1.5,
        while: 0.8,
        gerund: 0.8,
        hours: 1,
        despite: 0.8,
        when: 0.7,
        since: 0.6,
        late: 0.6,
      })
    ]()
  return { ...grow(base, [[relation, grow(part, [], [['punct', comma()]])]]), isPassive: base.isPassive }
}

const FRONTS = {
  time: () => time(),
  place: () => ['obl', actors.placePhrase()],
  as: () => ['advcl', subordinate('as', { past: 1 })],
  after: () => ['advcl', subordinate('after', { past: 3, pluperfect: 1 })],
  while: () => ['advcl', subordinate(pick(['while', 'although', 'though', 'since', 'if', 'until']))],
  when: () => ['advcl', whenClause()],
  gerund: () => [
    'advcl',
    grow(gerund(deed(pickDeed(pick(['fighters', 'people'])))), [['mark', marker(pick(['after', 'before', 'since', 'by']))]]),
  ],
  hours: () => [
    'advcl',
    grow(subordinate(pick(['after', 'before']), { past: 1 }), [
      ['obl:unmarked', noun(pick(['hours+', 'days+', 'minutes+', 'two weeks+', 'three days+', 'moments+']))],
    ]),
  ],
  despite: () => [
    'obl',
    prepositional(
      pick(['despite', 'after', 'before', 'during']),
      noun(
        fill(pick(['{matter}', '{attackthe}', 'a night of shelling', 'weeks+ of siege', 'years+ of war', 'months+ of talks+'])),
      ),
    ),
  ],
  since: () => [
    'obl',
    prepositional('since', noun(fill(pick(['{attackthe}', '{matter}', 'the start of the war', 'the fall of {town}'])))),
  ],
  late: () => [
    'advmod',
    single(pick(['meanwhile', 'separately', 'elsewhere', 'overnight', 'meanwhile', 'however']), 'RB', 'ADV'),
  ],
}

export { coordinate }
