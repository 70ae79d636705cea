import * as actors from './actors.mjs'
import { maybe, pick, pickWeighted } from './chance.mjs'
import { clause, NOW_FORMS, TOLD_FORMS, withFront } from './clauses.mjs'
import { fill } from './fill.mjs'
import { adposition, comma, grow, marker, noun, prepositional, single } from './phrases.mjs'
import { dayTime } from './times.mjs'
import { conjugate, deed, gerund } from './verb-phrases.mjs'
import { inflect } from './verbs.mjs'
import * as words from './words.mjs'

const from = list => noun(fill(pick(list)))
export const PLAIN =
  'say say say say say report claim announce confirm add state declare insist warn allege acknowledge admit note argue explain suggest believe predict think fear hope maintain recall reveal estimate reiterate stress assert deny conclude complain concede testify disclose hear learn find'.split(
    ' ',
  )
const QUOTING = 'say say say say say add write state tweet declare warn insist explain recall argue shout'.split(' ')
const PERSONAL = new Set('believe think fear hope recall hear learn testify shout tweet'.split(' '))
const MEDIA_VERBS = 'report report report say say broadcast announce claim'.split(' ')

/** Who tells: a subject with its verbs. `medial` where more follows it. */
const TELLERS = {
  people: () => ({ subject: actors.plural(words.PEOPLE, 0.4), verbs: PLAIN }),
  officials: () => ({ subject: actors.plural(words.OFFICIALS, 0.2), verbs: PLAIN }),
  body: () => ({ subject: actors.body(), verbs: PLAIN.filter(verb => !PERSONAL.has(verb)) }),
  media: () => ({ subject: actors.medium(), verbs: MEDIA_VERBS }),
  person: medial => ({ subject: actors.person(medial), verbs: PLAIN }),
  anonymous: () => ({ subject: actors.anonymous(), verbs: PLAIN }),
  capital: () => ({ subject: actors.capital(), verbs: 'say announce insist deny claim warn confirm'.split(' ') }),
  fighters: () => ({
    subject: actors.plural(words.FIGHTERS, 0.2),
    verbs: 'say say claim claim announce declare insist'.split(' '),
  }),
  pronoun: () => ({ subject: noun(pick(['he', 'she', 'they', 'it'])), verbs: PLAIN }),
}
const TELLER_WEIGHTS = {
  people: 2,
  officials: 3,
  body: 4,
  media: 2,
  person: 5,
  anonymous: 2,
  capital: 0.6,
  fighters: 1,
  pronoun: 1.2,
}
const SHORT_WEIGHTS = { officials: 3, body: 3, person: 3, anonymous: 2, pronoun: 2, people: 1.2, media: 1 }

const teller = (medial = true, weights = TELLER_WEIGHTS) => TELLERS[pickWeighted(weights)](medial)

/** What is told: a clause of its own, perhaps with something before or after it, perhaps itself a report. */
export function told(depth = 0, forms = TOLD_FORMS) {
  if (depth < 1 && maybe(0.07)) return report(depth + 1, { form: pick(['pluperfect', 'past']), extras: false })
  if (maybe(0.08)) return existential(forms)
  const base = clause({ forms, timed: 0.2, pronouns: 0.2 })
  return maybe(0.1) ? withFront(base) : base
}

function bareVerb(verb, form, plural) {
  return conjugate({ verb, particle: null, object: null, after: [] }, form, { plural })
}

const isPlural = subject => subject.plural === true

/** "in a statement", "on condition of anonymity", "on Sunday". */
function circumstance() {
  const line = pick([
    'in a statement',
    'in an interview',
    'in a report',
    'in a broadcast',
    'on condition of anonymity',
    'at a news conference',
    'in a post on social/J media',
    'by telephone',
    'in a televised/V address',
    'on state television',
    'in a letter to {body}',
    'in parliament',
    'in an interview with {media}',
    'during a visit to {country}',
  ])
  const [preposition, ...rest] = fill(line).split(' ')
  return ['obl', prepositional(preposition, noun(rest.join(' ')))]
}

const extras = () => (maybe(0.2) ? [circumstance()] : maybe(0.3) ? [dayTime()] : maybe(0.1) ? [circumstance(), dayTime()] : [])

const that = content => grow(content, [['mark', marker('that')]])

/** "Officials said on Sunday that …", with or without `that`. */
export function report(
  depth = 0,
  { form = pickWeighted({ past: 10, present: 1.5, perfect: 1, pluperfect: 0.3 }), extras: some = true } = {},
) {
  const { subject, verbs } = teller()
  const verb = pick(verbs)
  const more = some ? extras() : []
  const content = told(depth, form === 'present' || form === 'perfect' ? NOW_FORMS : TOLD_FORMS)
  const bare = maybe(verb === 'say' ? 0.5 : 0.15) && more.length < 2
  const head = bareVerb(verb, form, isPlural(subject))
  const full = grow(head, [], [...more, ['ccomp', bare ? content : that(content)]])
  return grow(full, [['nsubj', subject]])
}

/** "… told the agency that …" */
export function telling() {
  const { subject } = teller(true, { officials: 3, person: 5, anonymous: 3, people: 2, pronoun: 1, body: 1 })
  const addressee = from(words.ADDRESSEES)
  const head = bareVerb('tell', pickWeighted({ past: 10, perfect: 1, present: 0.5 }), isPlural(subject))
  const content = told()
  const full = grow(
    head,
    [],
    [
      ['iobj', addressee],
      ...(maybe(0.25) ? [maybe(0.5) ? circumstance() : dayTime()] : []),
      ['ccomp', maybe(0.25) ? content : that(content)],
    ],
  )
  return grow(full, [['nsubj', subject]])
}

const MARKS = [
  ['"', '"'],
  ['"', '"'],
  ['“', '”'],
]

function quoted(content, inside) {
  const [open, close] = pick(MARKS)
  const [first] = content.words
  first.form = first.form[0].toUpperCase() + first.form.slice(1)
  const before = [['punct', single(open, '``', 'PUNCT')]]
  const after = [['punct', single(close, "''", 'PUNCT')]]
  return grow(content, before, inside ? [...inside, ...after] : after)
}

/** What people say in their own words. */
function speech() {
  const base = maybe(0.35) ? personal() : clause({ forms: NOW_FORMS, modified: 0.15 })
  return maybe(0.12) ? withFront(base) : base
}

const WE =
  `hear {attack};see {things};lose everything;leave {town} @in the night;have no food;have no water;run @for our lives+;want peace;need help;know nothing;stay @in the basement;find the gates+ !open;bury our neighbours+;wait @for hours+;hide @in {site};fear {reported};
reject {matter};demand answers+;call @on {enemy} >stop {matter};expect {matter};support {matter};take no part @in {matter};have no information about {matter};fight @for our land;go @into {site};come @from {town};remember {attackthe}`
    .replaceAll('\n', ' ')
    .split(';')
    .map(line => line.trim())
    .map(line => line.replace('{things}', pick(['smoke over the hills+', 'tanks+', 'soldiers+ in the street', 'bodies+'])))

function personal() {
  const who = pick(['we', 'I', 'they', 'you', 'he', 'she', 'nobody', 'everyone', 'people'])
  const plural = ['we', 'I', 'they', 'you', 'people'].includes(who)
  const subject =
    who === 'people'
      ? noun('people+')
      : who === 'nobody' || who === 'everyone'
        ? single(who, 'NN', 'PRON')
        : single(who, 'PRP', 'PRON', who)
  const phrase = deed(pick(WE))
  const negative = maybe(0.15) && pick(['clitic', true])
  return grow(
    conjugate(phrase, pickWeighted({ past: 5, present: 3, will: 1, can: 0.5, perfect: 1, must: 0.4 }), { plural, negative }),
    [['nsubj', subject]],
  )
}

/** A quote or plain clause first, then who said it, in either order. */
export function contentFirst() {
  const isQuote = maybe(0.5)
  const content = isQuote ? speech() : told(1)
  const clauseFirst = isQuote ? quoted(content, [['punct', comma()]]) : grow(content, [], [['punct', comma()]])
  const inverted = maybe(0.3)
  const { subject, verbs } = teller(!inverted, SHORT_WEIGHTS)
  const pronoun = subject.head.xpos === 'PRP'
  const verb = isQuote ? pick(QUOTING) : maybe(0.7) ? 'say' : pick(verbs)
  const form = maybe(0.85) ? 'past' : 'present'
  const head = bareVerb(verb, form, isPlural(subject))
  const more = maybe(0.35) ? [maybe(0.6) ? dayTime() : circumstance()] : maybe(0.12) ? [tellersAside()] : []
  if (inverted && !pronoun)
    return grow(
      head,
      [['ccomp', clauseFirst]],
      [['nsubj', subject], ...(subject.words.some(word => word.form === ',') ? [] : more)],
    )
  return grow(
    head,
    [
      ['ccomp', clauseFirst],
      ['nsubj', subject],
    ],
    more,
  )
}

/** `She said: "…."`, `"…," he said in a statement.` in the other order; the full stop stands inside, as in EWT. */
export function quoteAfter() {
  const { subject } = teller(true, { ...SHORT_WEIGHTS, people: 0.3 })
  const mark = maybe(0.5) ? comma() : single(':', ':', 'PUNCT')
  const quote = grow(quoted(speech(), [['punct', single('.', '.', 'PUNCT')]]), [['punct', mark]])
  const before = maybe(0.2) ? [circumstance()] : []
  const addressed = maybe(0.2)
  const head = bareVerb(addressed ? 'tell' : pick(QUOTING), maybe(0.85) ? 'past' : 'present', isPlural(subject))
  const more = [...(addressed ? [['iobj', from(words.ADDRESSEES)]] : []), ...before, ['ccomp', quote]]
  return { ...grow(head, [['nsubj', subject]], more), closed: true }
}

/** A quote on its own, the rest of it being in another sentence. */
export function loneQuote() {
  return { ...quoted(speech(), [['punct', single('.', '.', 'PUNCT')]]), closed: true }
}

/** ", adding that …", "as troops …". */
function tellersAside() {
  const verb = pick(['add', 'cite', 'warn', 'call', 'urge', 'refer', 'insist'])
  if (verb === 'add' || verb === 'warn' || verb === 'insist')
    return [
      'advcl',
      grow(
        single(inflect(verb, 'VBG'), 'VBG', 'VERB', verb),
        [['punct', comma()]],
        [['ccomp', that(clause({ forms: TOLD_FORMS, modified: 0 }))]],
      ),
    ]
  const line = { cite: 'cite {body}', call: 'call @for talks+', urge: 'urge calm', refer: 'refer @to {matter}' }[verb]
  return ['advcl', grow(gerund(deed(line)), [['punct', comma()]])]
}

/** A teller set inside what they tell: "In the south, officials said, troops …", "The convoy, witnesses said, was hit …". */
export function medialTeller() {
  const { subject } = teller(false, { officials: 3, body: 2, anonymous: 1, pronoun: 1.5, media: 1, people: 1 })
  const verb = pick(['say', 'say', 'say', 'claim', 'add', 'report', 'insist', 'explain', 'believe'])
  const plain = grow(bareVerb(verb, 'past', isPlural(subject)), [['nsubj', subject]])
  const insert = grow(plain, [['punct', comma()]], [['punct', comma()]])
  const content = clause({ forms: TOLD_FORMS, modified: 0.1, timed: 0 })
  if (maybe(0.5)) {
    // After an opening phrase: the opening phrase is without its own comma.
    const opening = maybe(0.6) ? ['obl', actors.placePhrase()] : dayTime()
    return grow(content, [opening, ['parataxis', insert]])
  }
  return insertAfterSubject(content, insert)
}

/** Puts a phrase right after the subject of a clause, which is the first of its words. */
function insertAfterSubject(content, insert) {
  const subject = content.words.find(word => word.head === content.head && word.relation.startsWith('nsubj'))
  let end = -1
  content.words.forEach((word, i) => {
    if (isUnder(word, subject)) end = i
  })
  if (content.words[end].form === ',' || content.words[end + 1]?.form === ',') return grow(content, [], [])
  insert.head.head = content.head
  insert.head.relation = 'parataxis'
  return { ...content, words: [...content.words.slice(0, end + 1), ...insert.words, ...content.words.slice(end + 1)] }
}

function isUnder(word, top) {
  for (let at = word; at; at = at.head) if (at === top) return true
  return false
}

/** "According to X, …", "…, according to X". */
export function accordingTo() {
  const source = pickWeighted({ body: 3, officials: 2, people: 1.5, media: 1.5, person: 1.5, anonymous: 1, report: 1 })
  const phrases = {
    body: actors.body,
    officials: () => actors.plural(words.OFFICIALS, 0.2),
    people: () => actors.plural(words.PEOPLE, 0.3),
    media: actors.medium,
    person: () => actors.person(false),
    anonymous: actors.anonymous,
    report: () =>
      from([
        'a report by {body}',
        'a statement from {body}',
        'reports+ in {media}',
        'a survey by {body}',
        'figures+ from {body}',
        'two people+',
        'court documents+',
        'a count by {media}',
        '{nation}/J media reports+',
      ]),
  }
  const inner = phrases[source]()
  const according = grow(single('according', 'VBG', 'VERB', 'accord'), [], [['fixed', adposition('to')]])
  const content = clause({ forms: NOW_FORMS, timed: 0.3 })
  const full = grow(inner, [['case', according]])
  if (maybe(0.4)) return grow(content, [['obl', grow(full, [], [['punct', comma()]])]])
  return grow(content, [], [['obl', maybe(0.85) ? grow(full, [['punct', comma()]]) : full]])
}

/** "There were reports of …", "There was no immediate comment from …". */
export function existential(forms = { past: 8, present: 2, perfect: 1 }) {
  const line = fill(
    pick([
      '{plural} of {reported}',
      '{plural} of {reported}',
      'no immediate/J comment from {body}',
      'no immediate/J word on casualties+',
      'no official/J confirmation of {reported}',
      'no independent/J confirmation',
      'no sign of {reported}',
      'no claim of responsibility',
      'no reports+ of casualties+',
      'no immediate/J response from {capital}',
      'no evidence of {reported}',
      'little/J sign of {enemy}',
      'heavy/J fighting in {region}',
      'scenes+ of joy in {site}',
      'panic in {site}',
      '{victims} in {site}',
      'no soldiers+ at {site}',
      'no survivors+',
    ]).replace('{plural}', pick(words.REPORT_NOUNS_PLURAL)),
  )
  const matter = noun(line)
  const form = pickWeighted(forms)
  const plural = matter.plural === true
  const phrase = { verb: 'be', particle: null, object: matter, after: [] }
  const usable = /progressive/i.test(form) ? 'past' : form
  const tagged = existentialBe(phrase, usable, plural)
  return grow(tagged, [['expl', single('there', 'EX', 'PRON')]])
}

function existentialBe({ object }, form, plural) {
  const past = plural ? 'were' : 'was'
  const now = plural ? 'are' : 'is'
  const has = plural ? 'have' : 'has'
  const more = [...(maybe(0.25) ? [dayTime()] : [])]
  const after = [['nsubj', object], ...more]
  if (form === 'past') return grow(single(past, 'VBD', 'VERB', 'be'), [], after)
  if (form === 'present') return grow(single(now, plural ? 'VBP' : 'VBZ', 'VERB', 'be'), [], after)
  if (form === 'perfect')
    return grow(single('been', 'VBN', 'VERB', 'be'), [['aux', single(has, plural ? 'VBP' : 'VBZ', 'AUX', 'have')]], after)
  if (form === 'pluperfect')
    return grow(single('been', 'VBN', 'VERB', 'be'), [['aux', single('had', 'VBD', 'AUX', 'have')]], after)
  const [modal, have] = form.split(' ')
  const before = [['aux', single(modal, 'MD', 'AUX')]]
  if (have) return grow(single('been', 'VBN', 'VERB', 'be'), [...before, ['aux', single('have', 'VB', 'AUX')]], after)
  return grow(single('be', 'VB', 'VERB'), before, after)
}

export { bareVerb, circumstance, extras, isPlural, speech, teller, that }
