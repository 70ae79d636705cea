import { below, maybe, pick } from './chance.mjs'
import { NATIONAL, QUANTITY_WORDS } from './words.mjs'

/**
 * A phrase is `{ head, words, plural? }`: words in order, each pointing at its head word. A phrase is used once: growing another phrase by it
 * points its head word there.
 */
export function word(form, xpos, upos, lemma = form.toLowerCase()) {
  return { form, xpos, upos, lemma, head: null, relation: '' }
}

export const single = (...parts) => {
  const head = word(...parts)
  return { head, words: [head] }
}

/** Hangs `before` and `after`, lists of [relation, phrase], on a phrase, the given order being that of the sentence. */
export function grow(base, before = [], after = []) {
  for (const [relation, { head }] of [...before, ...after]) {
    head.head = base.head
    head.relation = relation
  }
  const words = [...before.flatMap(([, part]) => part.words), ...base.words, ...after.flatMap(([, part]) => part.words)]
  return { ...base, words }
}

export const comma = () => single(',', ',', 'PUNCT')
export const to = () => single('to', 'TO', 'PART')
export const adposition = form => single(form, 'IN', 'ADP')
export const marker = form => single(form, 'IN', 'SCONJ')
export const adverb = form =>
  form === 'later' || form === 'earlier'
    ? single(form, 'RBR', 'ADV', form === 'later' ? 'late' : 'early')
    : single(form, 'RB', 'ADV')
export const adjective = form => single(form, 'JJ', 'ADJ')

const DETERMINERS = new Set('the a an this these those some no all any each every both another'.split(' '))
const POSSESSIVES = { his: 'he', her: 'she', its: 'its', their: 'they', our: 'we' }
const PREPOSITIONS = new Set(
  'of in on for at near from against to between with without inside outside across along over under behind around into about during after before amid within beyond by among throughout towards since'.split(
    ' ',
  ),
)
const IRREGULAR_PLURALS = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  gunmen: 'gunman',
  fishermen: 'fisherman',
  servicemen: 'serviceman',
  businessmen: 'businessman',
  policemen: 'policeman',
  lives: 'life',
  wives: 'wife',
  leaves: 'leaf',
  thieves: 'thief',
  shelves: 'shelf',
  crises: 'crisis',
  policewomen: 'policewoman',
  aircraft: 'aircraft',
  troops: 'troops',
  headquarters: 'headquarters',
  goods: 'goods',
  funds: 'funds',
  talks: 'talks',
  authorities: 'authority',
}

function singularOf(plural) {
  const lower = plural.toLowerCase()
  if (IRREGULAR_PLURALS[lower]) return IRREGULAR_PLURALS[lower]
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (/(ss|sh|ch|x)es$/.test(lower)) return lower.slice(0, -2)
  return lower.replace(/s$/, '')
}

const isCapital = text => /^\p{Lu}/u.test(text)

/**
 * A noun phrase from a line of a word table. The last word before a preposition is the head; `+` marks a plural; `/J` an adjective, `/A` an adjective
 * inside a name, `/V` and `/G` participles, `/R` an adverb; `_` joins a name (flat), `~` is a hyphen that stands as a word of its own; `#` is a
 * quantity; `'s` ends a possessor; a preposition opens a phrase on the last head, `|of` on the first one.
 */
export function noun(text) {
  return parseNoun(text.split(' '))
}

function parseNoun(tokens) {
  const possessor = tokens.indexOf("'s")
  const start = tokens.findIndex((token, i) => i > possessor && PREPOSITIONS.has(token.replace('|', '')))
  const core = start < 0 ? tokens : tokens.slice(0, start)
  let phrase = possessor > 0 ? withPossessor(core, possessor) : parseCore(core)
  if (start < 0) return phrase
  const tails = []
  for (const token of tokens.slice(start)) {
    if (tails.length === 0 || token.startsWith('|')) tails.push([token.replace('|', '')])
    else tails.at(-1).push(token)
  }
  phrase = grow(
    phrase,
    [],
    tails.map(([preposition, ...rest]) => ['nmod', prepositional(preposition, parseNoun(rest))]),
  )
  return phrase
}

function withPossessor(core, at) {
  const owner = parseNoun(core.slice(0, at))
  const clitic = owner.words.at(-1).form.endsWith('s') ? "'" : "'s"
  const possessor = grow(owner, [], [['case', single(clitic, 'POS', 'PART', "'s")]])
  return grow(parseCore(core.slice(at + 1)), [['nmod:poss', possessor]])
}

function parseCore(tokens) {
  const quantity = tokens.indexOf('#')
  const rest = quantity < 0 ? tokens : tokens.slice(quantity + 1)
  if (quantity >= 0 && maybe(0.2)) return dozens(parseCore(rest))
  const modifiers = quantity < 0 ? [] : [['nummod', quantityPhrase()]]
  for (const token of rest.slice(0, -1)) modifiers.push(parseModifier(token))
  return grow(parseHead(rest.at(-1)), modifiers)
}

function dozens(of) {
  const head = { ...single(...pick(QUANTITY_WORDS)), plural: true }
  return grow(head, [], [['nmod', prepositional('of', of)]])
}

export function prepositional(preposition, phrase) {
  return grow(phrase, [['case', adposition(preposition)]])
}

export function name(text) {
  const [first, ...parts] = text.split('_')
  let phrase = single(first, 'NNP', 'PROPN', first)
  const after = []
  parts.forEach((part, i) => {
    if (part === '-') return
    const flat = single(part, 'NNP', 'PROPN', part)
    after.push(['flat', parts[i - 1] === '-' ? grow(flat, [['punct', single('-', 'HYPH', 'PUNCT')]]) : flat])
  })
  phrase = grow(phrase, [], after)
  return phrase
}

function parseHead(token) {
  if (token.includes('_')) return name(token)
  const plural = token.endsWith('+')
  const form = plural ? token.slice(0, -1) : token
  if (isCapital(form)) return { ...single(form, plural ? 'NNPS' : 'NNP', 'PROPN', plural ? singularName(form) : form), plural }
  if (PRONOUNS[form])
    return {
      ...single(form, PRONOUNS[form], PRONOUNS[form] === 'NN' ? 'PRON' : 'PRON', form),
      plural: form === 'they' || form === 'them',
    }
  return { ...single(form, plural ? 'NNS' : 'NN', 'NOUN', plural ? singularOf(form) : form.toLowerCase()), plural }
}

const singularName = form => (form.endsWith('ies') ? `${form.slice(0, -3)}y` : form.replace(/s$/, ''))
const PRONOUNS = {
  he: 'PRP',
  she: 'PRP',
  it: 'PRP',
  they: 'PRP',
  him: 'PRP',
  her: 'PRP',
  them: 'PRP',
  nobody: 'NN',
  everyone: 'NN',
  nothing: 'NN',
}

function parseModifier(token) {
  if (DETERMINERS.has(token.toLowerCase())) return ['det', single(token, 'DT', 'DET')]
  if (POSSESSIVES[token]) return ['nmod:poss', single(token, 'PRP$', 'PRON', POSSESSIVES[token])]
  if (token.includes('~')) return parseHyphenated(token)
  const [form, tag] = token.split('/')
  if (tag === 'J') return ['amod', adjective(form)]
  if (tag === 'A') return ['amod', single(form, 'NNP', 'ADJ')]
  if (tag === 'V') return ['amod', single(form, 'VBN', 'VERB', form)]
  if (tag === 'G') return ['amod', single(form, 'VBG', 'VERB', form)]
  if (/^\d/.test(form) || NUMBER_WORDS.has(form)) return ['nummod', single(form, 'CD', 'NUM')]
  if (form.includes('_')) return ['compound', name(form)]
  return ['compound', parseHead(form)]
}

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty'.split(' '),
)
const ADVERBS_BEFORE = new Set('well long newly heavily hastily badly poorly once so lightly'.split(' '))
const ADJECTIVE_FIRST = new Set('foreign high low far short'.split(' '))

/** `Moscow~backed`, `state~run`, `two~day`: three words; the last one modifies the noun. */
function parseHyphenated(token) {
  const [left, right] = token.split('~')
  const hyphen = single('-', 'HYPH', 'PUNCT')
  if (/^\d/.test(left) || NUMBER_WORDS.has(left))
    return ['compound', grow(single(right, 'NN', 'NOUN'), [['nummod', grow(single(left, 'CD', 'NUM'), [], [['punct', hyphen]])]])]
  if (/(ed|led|held|run|built|owned|torn|hit|born|known|bound)$/.test(right))
    return ['amod', grow(single(right, 'VBN', 'VERB', right), [grown(left, hyphen)])]
  if (right.endsWith('ing')) return ['amod', grow(single(right, 'VBG', 'VERB', right), [grown(left, hyphen)])]
  if (ADJECTIVE_FIRST.has(left))
    return ['compound', grow(single(right, 'NN', 'NOUN'), [['amod', grow(adjective(left), [], [['punct', hyphen]])]])]
  return [
    'compound',
    grow(single(right, 'NN', 'NOUN'), [['compound', grow(single(left, 'NN', 'NOUN'), [], [['punct', hyphen]])]]),
  ]
}

function grown(left, hyphen) {
  const after = [['punct', hyphen]]
  if (ADVERBS_BEFORE.has(left)) return ['advmod', grow(adverb(left), [], after)]
  if (NATIONAL.includes(left)) return ['compound', grow(adjective(left), [], after)]
  if (ADJECTIVE_FIRST.has(left)) return ['compound', grow(adjective(left), [], after)]
  if (isCapital(left))
    return ['obl:unmarked', grow(left.includes('_') ? name(left) : single(left, 'NNP', 'PROPN', left), [], after)]
  return ['compound', grow(single(left, 'NN', 'NOUN'), [], after)]
}

/** `16`, `at least 16`, `more than 200`, `dozens` … as a modifier of a plural noun. */
export function quantityPhrase() {
  const number = single(pickNumber(), 'CD', 'NUM')
  const kind = below(12)
  if (kind < 6) return number
  if (kind < 8) return grow(number, [['nmod', grow(single('least', 'JJS', 'ADJ', 'least'), [['case', adposition('at')]])]])
  if (kind === 8)
    return grow(number, [['advmod', grow(single('more', 'JJR', 'ADJ', 'more'), [], [['fixed', adposition('than')]])]])
  if (kind === 9)
    return grow(number, [['advmod', adverb(pick(['about', 'nearly', 'around', 'over', 'almost', 'roughly', 'approximately']))]])
  if (kind === 10) return grow(number, [['advmod', grow(adposition('up'), [], [['fixed', adposition('to')]])]])
  return grow(number, [['advmod', adverb('only')]])
}

function pickNumber() {
  const kind = below(5)
  if (kind === 0) return pick([...NUMBER_WORDS].slice(1))
  if (kind === 1) return String(2 + below(9) * 10 + below(10))
  if (kind === 2) return String((1 + below(99)) * 10)
  if (kind === 3) return `${1 + below(40)},${below(10)}00`
  return String(2 + below(60))
}
