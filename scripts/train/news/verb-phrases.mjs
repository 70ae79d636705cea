import { fill } from './fill.mjs'
import { adjective, adposition, adverb, grow, marker, noun, prepositional, single, to } from './phrases.mjs'
import { inflect } from './verbs.mjs'

/** Parts of a verb phrase in the notation of deeds.mjs. */
export function parseDeed(line) {
  const passive = line.startsWith('=')
  const [first, ...rest] = fill(line.replace('=', '')).split(/\s+(?=[@^!*>%])/)
  const [verb, ...object] = first.split(' ')
  return { passive, verb, object: object.join(' '), rest: openEnded(rest) }
}

/** An infinitive or gerund takes all that follows it. */
function openEnded(parts) {
  const at = parts.findIndex(part => part.startsWith('>') || part.startsWith('%'))
  return at < 0 ? parts : [...parts.slice(0, at), parts.slice(at).join(' ')]
}

/**
 * A verb phrase to be inflected: `{ verb, particle, object, after, passive, predicate }`, `after` being [relation, phrase] in order.
 * A copular one has `predicate` (an adjective or noun phrase) instead of a verb.
 */
export function deed(line) {
  const { verb, object, rest } = parseDeed(line)
  const parts = afterOf(rest)
  return { verb, ...parts, object: object === '' ? parts.object : noun(object) }
}

function afterOf(rest) {
  let particle = null
  let object = null
  const after = []
  for (const part of rest) {
    const sign = part[0]
    const text = part.slice(1)
    if (sign === '^') {
      const [form, ...words] = text.split(' ')
      particle = single(form, 'RP', 'ADP')
      if (words.length > 0) object = noun(words.join(' '))
    } else if (sign === '@') after.push(oblique(text))
    else if (sign === '!') after.push(['xcomp', adjective(text)])
    else if (sign === '*') after.push(['advmod', adverb(text)])
    else if (sign === '>') after.push(['xcomp', infinitive(deed(text))])
    else after.push(gerundPart(text))
  }
  return { particle, object, after }
}

function oblique(text) {
  const [preposition, ...rest] = text.split(' ')
  if (rest[0] === 'of' && preposition === 'out')
    return [
      'obl',
      grow(noun(rest.slice(1).join(' ')), [
        ['case', adposition('out')],
        ['case', adposition('of')],
      ]),
    ]
  return [preposition === 'by' ? 'obl:agent' : 'obl', prepositional(preposition, noun(rest.join(' ')))]
}

function gerundPart(text) {
  const [first, ...rest] = text.split(' ')
  if (first === 'of' || first === 'for' || first === 'from' || first === 'by')
    return ['advcl', grow(gerund(deed(rest.join(' '))), [['mark', marker(first)]])]
  return ['xcomp', gerund(deed(text))]
}

const aux = (form, xpos, lemma, relation = 'aux') => [relation, single(form, xpos, 'AUX', lemma)]
const verbWord = (verb, tag) => single(inflect(verb, tag), tag, 'VERB', verb)

/** The words after the verb: particle, object, the rest. A passive loses its object, which became the subject. */
function complements({ particle, object, after }, passive) {
  return [...(particle ? [['compound:prt', particle]] : []), ...(object && !passive ? [['obj', object]] : []), ...after]
}

const be = (tag, plural) =>
  ({ VBD: plural ? 'were' : 'was', VBZ: plural ? 'are' : 'is', VB: 'be', VBN: 'been', VBG: 'being' })[tag]

/**
 * Inflects a verb phrase. `form` is one of past, present, perfect, pluperfect, progressive, a modal's own word (would, could, may…), infinitive,
 * perfectInfinitive, gerund, perfectGerund, participle. Options: plural subject, passive, negative, adverbs (before the verb).
 */
export function conjugate(phrase, form, { plural = false, passive = false, negative = false, adverbs = [] } = {}) {
  const { chain, tag, mark } = chainOf(form, plural, phrase.predicate ? 'cop' : passive ? 'pass' : 'act', negative)
  const head = phrase.predicate ?? verbWord(phrase.verb, passive ? 'VBN' : tag)
  const before = chain.map(([text, xpos, lemma, relation]) => aux(text, xpos, lemma, relation))
  const not = single(negative === 'clitic' ? "n't" : 'not', 'RB', 'PART', 'not')
  if (negative) before.splice(mark ? 0 : 1, 0, ['advmod', not])
  if (mark) before.splice(negative ? 1 : 0, 0, ['mark', to()])
  const soft = adverbs.map(form_ => ['advmod', typeof form_ === 'string' ? adverb(form_) : form_])
  if (mark || before.length === 0) before.push(...soft)
  else before.splice(negative ? 2 : 1, 0, ...soft)
  const tail = phrase.predicate ? phrase.after : complements(phrase, passive)
  return { ...grow(head, before, tail), isPassive: passive }
}

function chainOf(form, plural, voice, negative) {
  const bePass = voice === 'cop' ? 'cop' : 'aux:pass'
  const has = [plural ? 'have' : 'has', plural ? 'VBP' : 'VBZ', 'have', 'aux']
  const beOf = tag => [be(tag, plural), tag === 'VBZ' && plural ? 'VBP' : tag, 'be', bePass]
  const active = voice === 'act'
  const doing = tag => [
    tag === 'VBD' ? 'did' : plural ? 'do' : 'does',
    tag === 'VBD' ? 'VBD' : plural ? 'VBP' : 'VBZ',
    'do',
    'aux',
  ]
  const present = plural ? 'VBP' : 'VBZ'
  switch (form) {
    case 'past':
      return active ? (negative ? { chain: [doing('VBD')], tag: 'VB' } : { chain: [], tag: 'VBD' }) : { chain: [beOf('VBD')] }
    case 'present':
      return active ? (negative ? { chain: [doing('VBZ')], tag: 'VB' } : { chain: [], tag: present }) : { chain: [beOf('VBZ')] }
    case 'perfect':
      return active ? { chain: [has], tag: 'VBN' } : { chain: [has, beOf('VBN')] }
    case 'pluperfect':
      return active ? { chain: [HAD], tag: 'VBN' } : { chain: [HAD, beOf('VBN')] }
    case 'progressive':
      return progressive('VBD', plural, active, beOf)
    case 'presentProgressive':
      return progressive('VBZ', plural, active, beOf)
    case 'infinitive':
      return active ? { chain: [], tag: 'VB', mark: true } : { chain: [beOf('VB')], mark: true }
    case 'perfectInfinitive':
      return active ? { chain: [HAVE], tag: 'VBN', mark: true } : { chain: [HAVE, beOf('VBN')], mark: true }
    case 'gerund':
      return active ? { chain: [], tag: 'VBG' } : { chain: [beOf('VBG')] }
    case 'perfectGerund':
      return active ? { chain: [HAVING], tag: 'VBN' } : { chain: [HAVING, beOf('VBN')] }
    case 'base':
      return active ? { chain: [], tag: 'VB' } : { chain: [beOf('VB')] }
    case 'participle':
      return { chain: [], tag: 'VBN' }
    default:
      return modal(form, active, beOf)
  }
}

const HAD = ['had', 'VBD', 'have', 'aux']
const HAVE = ['have', 'VB', 'have', 'aux']
const HAVING = ['having', 'VBG', 'have', 'aux']

function progressive(tag, plural, active, beOf) {
  const first = [be(tag, plural), tag === 'VBZ' && plural ? 'VBP' : tag, 'be', 'aux']
  return active ? { chain: [first], tag: 'VBG' } : { chain: [first, beOf('VBG')] }
}

/** `would`, `may`, and with have: `may have`. */
function modal(form, active, beOf) {
  const [word, have] = form.split(' ')
  const first = [word, 'MD', word, 'aux']
  if (have) return active ? { chain: [first, HAVE], tag: 'VBN' } : { chain: [first, HAVE, beOf('VBN')] }
  return active ? { chain: [first], tag: 'VB' } : { chain: [first, beOf('VB')] }
}

export const infinitive = (phrase, options) => conjugate(phrase, 'infinitive', options)
export const gerund = (phrase, options) => conjugate(phrase, 'gerund', options)

/** Hangs a subject on a conjugated verb phrase. */
export function withSubject(subject, predicate) {
  return { ...grow(predicate, [[predicate.isPassive ? 'nsubj:pass' : 'nsubj', subject]]) }
}

/** "by rebels": the agent of a passive. */
export const agent = phrase => ['obl:agent', prepositional('by', phrase)]

/** A copular phrase: "be quiet", "be ready". */
export const being = predicate => ({ predicate, after: [] })
