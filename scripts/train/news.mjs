/**
 * News sentences of our own, written as patterns with their trees, for turns that news prose is full of and the treebanks are not:
 * "as crowds gathered", "X, head of Y, told Z that", "reported hearing", "appeared abandoned". The same ones each time.
 */
import { random } from './random.mjs'

const list = text => text.split(' ')
const PLACES = list('Karvan Odessa Sarmin Belgrade Tripoli Dara Mosul Lagos Hebron Goma Kyiv Homs Quito Bamako Jenin')
const FIRST = list('Omar Lena Farid Maria Yusuf Anna Karim Sofia Daniel Huda Peter Leila')
const LAST = list('Haddad Petrov Mansour Novak Khalil Mendes Saleh Orlov Diallo Brandt Aziz Moreno')
const ADJECTIVES = list(
  'armed local senior foreign heavy allied frightened angry retreating masked wounded exhausted unexpected new',
)
const SIDES = list('government opposition rebel regime army militia police security coalition rescue')
const GROUPS = list('forces fighters troops soldiers units officers workers commanders gunmen guards')
const PEOPLE = list(
  'residents witnesses officials analysts diplomats protesters crowds families insurgents rebels villagers activists medics refugees shoppers',
)
const THINGS = list(
  'city town village airport bridge base hospital border capital prison palace road district checkpoint ministry port',
)
const BUILDINGS = list('checkpoints barracks offices streets positions headquarters markets shops')
const NO_OBJECT = list(
  'advanced collapsed retreated gathered surged fled withdrew celebrated waited approached marched scattered',
)
const WITH_OBJECT = list('seized captured shelled entered stormed attacked surrounded abandoned bombed left reached blocked')
const PARTICIPLES = list('seized captured shelled attacked surrounded abandoned bombed destroyed evacuated released killed freed')
const GERUNDS = list('seizing capturing shelling leaving blocking meeting killing freeing attacking')
const SOUNDS = list('explosions gunfire shots sirens jets blasts helicopters')
const SPEECH = list('said reported announced claimed warned confirmed')
const MEDIA = list('media channels television outlets')

let next = random(1)
const pick = items => items[Math.floor(next() * items.length)]
const chance = share => next() < share
/** One word: its head is set by the phrase that takes it in. */
const word = (form, xpos, upos) => ({ form, tag: `${xpos}|${upos}`, head: null, relation: 'root' })
/** A phrase: its words in order, and the one that the others hang on. */
const phrase = (top, words) => ({ top, words })
function hang(child, top, relation) {
  child.top.head = top
  child.top.relation = relation
  return child.words
}
const single = (form, xpos, upos) => {
  const only = word(form, xpos, upos)
  return phrase(only, [only])
}
const capital = form => form[0].toUpperCase() + form.slice(1)
const comma = top => hang(single(',', ',', 'PUNCT'), top, 'punct')
const the = top => hang(single('the', 'DT', 'DET'), top, 'det')
const adverb = (form, top) => hang(single(form, 'RB', 'ADV'), top, 'advmod')

function people() {
  const sided = chance(0.55)
  const top = word(pick(sided ? GROUPS : PEOPLE), 'NNS', 'NOUN')
  const words = []
  if (chance(0.15)) words.push(...the(top))
  if (chance(0.3)) words.push(...hang(single(pick(ADJECTIVES), 'JJ', 'ADJ'), top, 'amod'))
  if (sided) words.push(...hang(single(pick(SIDES), 'NN', 'NOUN'), top, 'compound'))
  return phrase(top, [...words, top])
}
function thing() {
  const top = word(pick(THINGS), 'NN', 'NOUN')
  const adjective = chance(0.25)
    ? hang(single(pick(list('main central northern besieged old nearby')), 'JJ', 'ADJ'), top, 'amod')
    : []
  const of = chance(0.2) ? hang(under('of', place()), top, 'nmod') : []
  return phrase(top, [...the(top), ...adjective, top, ...of])
}
const place = () => single(pick(PLACES), 'NNP', 'PROPN')
function under(preposition, noun) {
  return phrase(noun.top, [...hang(single(preposition, 'IN', 'ADP'), noun.top, 'case'), ...noun.words])
}
const where = () => under(pick(list('in near from across toward inside outside')), chance(0.5) ? place() : thing())
function person() {
  const top = word(pick(FIRST), 'NNP', 'PROPN')
  return phrase(top, [top, ...hang(single(pick(LAST), 'NNP', 'PROPN'), top, 'flat')])
}
function body() {
  const top = word(pick(list('Committee Observatory Agency Council Network Ministry')), 'NNP', 'PROPN')
  const words = [...the(top)]
  for (const part of [pick(PLACES), pick(list('Rescue Relief Medical Media Rights Security'))]) {
    words.push(...hang(single(part, 'NNP', 'PROPN'), top, 'compound'))
  }
  return phrase(top, [...words, top])
}
const when = () => single(pick(list('Monday Tuesday Friday Saturday Sunday')), 'NNP', 'PROPN')

/** "fighters seized the town", "crowds gathered in Karvan", "the bridge was destroyed". */
function clause({ mark, subject = people() } = {}) {
  const marked = top => (mark === undefined ? [] : hang(single(mark, 'IN', 'SCONJ'), top, 'mark'))
  const kind = next()
  if (kind < 0.2) {
    const top = word(pick(PARTICIPLES), 'VBN', 'VERB')
    const noun = thing()
    const helpers = chance(0.5)
      ? [['was', 'VBD']]
      : [
          ['had', 'VBD'],
          ['been', 'VBN'],
        ]
    const auxiliaries = helpers.flatMap(([form, xpos], i) =>
      hang(single(form, xpos, 'AUX'), top, i === helpers.length - 1 ? 'aux:pass' : 'aux'),
    )
    return phrase(top, [...marked(top), ...hang(noun, top, 'nsubj:pass'), ...auxiliaries, top])
  }
  const top = word(pick(kind < 0.6 ? WITH_OBJECT : NO_OBJECT), 'VBD', 'VERB')
  const after = kind < 0.6 ? hang(thing(), top, 'obj') : chance(0.6) ? hang(where(), top, 'obl') : []
  return phrase(top, [...marked(top), ...hang(subject, top, 'nsubj'), top, ...after])
}
const stop = top => hang(single('.', '.', 'PUNCT'), top, 'punct')

const PATTERNS = [
  () => {
    const main = clause()
    return phrase(main.top, [
      ...main.words,
      ...hang(clause({ mark: pick(list('as as as as after while before because')) }), main.top, 'advcl'),
    ])
  },
  () => {
    const main = clause()
    const first = hang(clause({ mark: pick(list('As As As After Since While')) }), main.top, 'advcl')
    return phrase(main.top, [...first, ...comma(main.top), ...main.words])
  },
  () => {
    const top = word('described', 'VBD', 'VERB')
    const who = people()
    const scenes = word(pick(list('scenes panic looting destruction fighting')), 'NN', 'NOUN')
    if (scenes.form === 'scenes') scenes.tag = 'NNS|NOUN'
    const object = phrase(scenes, [
      ...hang(single(pick(list('chaotic widespread heavy fresh')), 'JJ', 'ADJ'), scenes, 'amod'),
      scenes,
    ])
    return phrase(top, [
      ...hang(phrase(who.top, [...who.words, ...hang(under('in', place()), who.top, 'nmod')]), top, 'nsubj'),
      top,
      ...hang(object, top, 'obj'),
      ...hang(under('at', thing()), top, 'obl'),
    ])
  },
  () => {
    const top = word('told', 'VBD', 'VERB')
    const who = person()
    const office = word(pick(list('head director spokesman chief leader deputy')), 'NN', 'NOUN')
    const title = phrase(office, [
      ...(chance(0.5) ? hang(single(pick(list('a the')), 'DT', 'DET'), office, 'det') : []),
      office,
      ...hang(under(pick(list('of for')), body()), office, 'nmod'),
    ])
    const named = phrase(who.top, [...who.words, ...comma(title.top), ...hang(title, who.top, 'appos'), ...comma(title.top)])
    const hearer = chance(0.5) ? body() : single(pick(list('reporters journalists Reuters CNN Radio')), 'NNP', 'PROPN')
    if (/^[rj]/.test(hearer.top.form)) hearer.top.tag = 'NNS|NOUN'
    return phrase(top, [
      ...hang(named, top, 'nsubj'),
      top,
      ...hang(hearer, top, 'iobj'),
      ...hang(clause({ mark: 'that' }), top, 'ccomp'),
    ])
  },
  () => {
    const top = word(pick(list('reported described recalled')), 'VBD', 'VERB')
    const hearing = word(pick(list('hearing seeing')), 'VBG', 'VERB')
    const heard = phrase(hearing, [
      hearing,
      ...hang(single(pick(SOUNDS), 'NNS', 'NOUN'), hearing, 'obj'),
      ...hang(under('near', thing()), hearing, 'obl'),
    ])
    return phrase(top, [...hang(people(), top, 'nsubj'), top, ...hang(heard, top, 'xcomp')])
  },
  () => {
    const top = word(pick(list('broadcast aired published showed released')), 'VBD', 'VERB')
    const linked = word(pick(list('linked backed led aligned')), 'VBN', 'VERB')
    const side = hang(single(pick(SIDES), 'NN', 'NOUN'), linked, pick(list('compound compound')))
    const media = word(pick(MEDIA), 'NNS', 'NOUN')
    const source = phrase(media, [
      ...hang(phrase(linked, [...side, ...hang(single('-', 'HYPH', 'PUNCT'), linked, 'punct'), linked]), media, 'amod'),
      media,
    ])
    const footage = word(pick(list('footage video images')), 'NN', 'NOUN')
    return phrase(top, [
      ...hang(source, top, 'nsubj'),
      top,
      ...hang(phrase(footage, [footage, ...hang(under('of', people()), footage, 'nmod')]), top, 'obj'),
      ...hang(under('inside', thing()), top, 'obl'),
    ])
  },
  () => {
    const top = word(pick(list('appeared remained seemed')), 'VBD', 'VERB')
    const state = chance(0.6) ? single('abandoned', 'VBN', 'VERB') : single(pick(list('empty quiet calm deserted')), 'JJ', 'ADJ')
    const building = word(pick(BUILDINGS), 'NNS', 'NOUN')
    const subject = phrase(building, [
      ...(chance(0.5) ? the(building) : hang(single('several', 'JJ', 'ADJ'), building, 'amod')),
      ...(chance(0.6) ? hang(single(pick(SIDES), 'NN', 'NOUN'), building, 'compound') : []),
      building,
    ])
    return phrase(top, [
      ...hang(subject, top, 'nsubj'),
      top,
      ...hang(state, top, 'xcomp'),
      ...(chance(0.6) ? hang(under('on', when()), top, 'obl') : []),
    ])
  },
  () => {
    const backed = word(pick(list('backed led supported trained')), 'VBN', 'VERB')
    const who = people()
    const aside = phrase(backed, [backed, ...hang(under('by', people()), backed, 'obl:agent')])
    const subject = phrase(who.top, [...who.words, ...comma(backed), ...hang(aside, who.top, 'acl'), ...comma(backed)])
    const top = word(pick(WITH_OBJECT), 'VBD', 'VERB')
    return phrase(top, [...hang(subject, top, 'nsubj'), top, ...hang(thing(), top, 'obj')])
  },
  () => {
    const who = people()
    const loyal = word('loyal', 'JJ', 'ADJ')
    const subject = phrase(who.top, [
      ...who.words,
      ...hang(phrase(loyal, [loyal, ...hang(under('to', thing()), loyal, 'obl')]), who.top, 'amod'),
    ])
    const top = word(pick(list('regained lost took kept')), 'VBD', 'VERB')
    const control = word('control', 'NN', 'NOUN')
    return phrase(top, [
      ...hang(subject, top, 'nsubj'),
      top,
      ...hang(phrase(control, [control, ...hang(under('of', thing()), control, 'nmod')]), top, 'obj'),
    ])
  },
  () => {
    const top = word(pick(SPEECH), 'VBD', 'VERB')
    const teller = chance(0.5) ? people() : body()
    return phrase(top, [...hang(clause(), top, 'ccomp'), ...comma(top), ...hang(teller, top, 'nsubj'), top])
  },
  () => {
    const top = word(pick(SPEECH), 'VBD', 'VERB')
    const teller = chance(0.5) ? people() : chance(0.5) ? body() : person()
    return phrase(top, [...hang(teller, top, 'nsubj'), top, ...hang(clause(chance(0.7) ? { mark: 'that' } : {}), top, 'ccomp')])
  },
  () => {
    const top = word('showed', 'VBD', 'VERB')
    const posted = word(pick(list('posted shared published filmed circulated')), 'VBN', 'VERB')
    const videos = word(pick(list('videos images photos footage')), 'NNS', 'NOUN')
    const source = phrase(videos, [
      videos,
      ...hang(phrase(posted, [posted, ...adverb(pick(list('online overnight widely')), posted)]), videos, 'acl'),
    ])
    const seen = people()
    const doing = word(pick(GERUNDS), 'VBG', 'VERB')
    const object = phrase(seen.top, [
      ...seen.words,
      ...hang(phrase(doing, [doing, ...hang(thing(), doing, 'obj')]), seen.top, 'acl'),
    ])
    return phrase(top, [...hang(source, top, 'nsubj'), top, ...hang(object, top, 'obj')])
  },
  () => {
    const main = clause()
    const doing = word(pick(GERUNDS), 'VBG', 'VERB')
    return phrase(main.top, [
      ...main.words,
      ...comma(doing),
      ...hang(phrase(doing, [doing, ...hang(thing(), doing, 'obj')]), main.top, 'advcl'),
    ])
  },
  () => {
    const who = chance(0.5) ? place() : person()
    const ally = word(pick(list('ally rival critic supporter')), 'NN', 'NOUN')
    const aside = phrase(ally, [
      ...hang(single('a', 'DT', 'DET'), ally, 'det'),
      ...hang(single(pick(list('key close longtime leading')), 'JJ', 'ADJ'), ally, 'amod'),
      ally,
      ...hang(under('of', people()), ally, 'nmod'),
    ])
    const subject = phrase(who.top, [...who.words, ...comma(ally), ...hang(aside, who.top, 'appos'), ...comma(ally)])
    const top = word(pick(list('condemned welcomed denied rejected')), 'VBD', 'VERB')
    const called = word('called', 'VBD', 'VERB')
    const second = phrase(called, [
      ...hang(single('and', 'CC', 'CCONJ'), called, 'cc'),
      called,
      ...hang(under('for', single(pick(list('talks calm restraint aid')), 'NN', 'NOUN')), called, 'obl'),
    ])
    return phrase(top, [
      ...hang(subject, top, 'nsubj'),
      top,
      ...hang(single(pick(list('attacks raids strikes reports')), 'NNS', 'NOUN'), top, 'obj'),
      ...hang(second, top, 'conj'),
    ])
  },
]

/** @returns {import('./treebank.mjs').Sentence[]} `count` sentences, each pattern as often as the others */
export function newsSentences(count, seed) {
  next = random(seed)
  return Array.from({ length: count }, (_, i) => {
    const made = PATTERNS[i % PATTERNS.length]()
    return toSentence(phrase(made.top, [...made.words, ...stop(made.top)]))
  })
}

function toSentence({ words }) {
  const n = words.length
  words[0].form = capital(words[0].form)
  const places = new Map(words.map((item, i) => [item, i + 1]))
  return {
    document: 'news',
    n,
    forms: words.map(item => item.form),
    tags: words.map(item => item.tag),
    heads: Int32Array.from([0, ...words.map(item => (item.head === null ? n + 1 : places.get(item.head))), 0]),
    relations: ['', ...words.map(item => item.relation), ''],
  }
}
