import {
  attach,
  base,
  childBy,
  childrenOf,
  firstOf,
  isBelow,
  isNominal,
  lastOf,
  type Repair,
  rehang,
  type Sketch,
  subjectOf,
} from './sketch.js'

/** What is joined by "and", and what is a part of a number. */
export const JOINED_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/phrase-before-the-subject',
    example: 'On the failures reported by residents, the ministry denies having ordered anything.',
    // "[On the failures], the ministry denies": a phrase that opens with its preposition is no subject beside the one behind the comma.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (base(sketch.relations[at]) !== 'nsubj' || verb < at) return false
      const own = childrenOf(sketch, at).find(child => sketch.relations[child] === 'case' && sketch.upos[child] === 'ADP')
      // "By decree number 17, the president": hung on the number.
      const opens = own ?? (sketch.upos[at - 1] === 'ADP' && (sketch.heads[at - 1] ?? 0) > at ? at - 1 : undefined)
      if (
        opens === undefined ||
        opens !== Math.min(opens, firstOf(sketch, at)) ||
        (opens > 0 && sketch.upos[opens - 1] !== 'PUNCT')
      )
        return false
      const subject = childrenOf(sketch, verb).find(
        child =>
          child > at && child < verb && base(sketch.relations[child]) === 'nsubj' && childBy(sketch, child, 'case') === undefined,
      )
      if (subject === undefined || !sketch.forms.slice(at, subject).includes(',')) return false
      attach(sketch, at, verb, 'obl')
      attach(sketch, opens, at, 'case')
      return true
    },
  },
  {
    id: 'repair/object-before-the-conjunction',
    example: 'The ministry denied that soldiers had looted shops or were beating residents.',
    // "looted [shops] or were beating residents": no subject stands before the conjunction that opens its clause; the verb behind which it stands
    // has it as object.
    mend(sketch, at) {
      const second = sketch.heads[at] ?? -1
      const first = sketch.heads[second] ?? -1
      if (base(sketch.relations[at]) !== 'nsubj' || sketch.relations[second] !== 'conj') return false
      if (!(first >= 0 && first < at && at < second) || sketch.upos[first] !== 'VERB' || sketch.upos[second] !== 'VERB')
        return false
      const joint = childrenOf(sketch, second).find(child => sketch.relations[child] === 'cc')
      if (joint === undefined || joint < at || lastOf(sketch, at) !== joint - 1) return false
      const has = childrenOf(sketch, first)
      if (has.some(child => /^(?:obj|aux:pass|ccomp|xcomp)$/.test(sketch.relations[child] ?? ''))) return false
      const start = Math.min(at, ...childrenOf(sketch, at))
      if (start !== first + 1) return false
      attach(sketch, at, first, 'obj')
      return true
    },
  },
  {
    id: 'repair/second-subject-joined',
    example: 'The union and port officials said that the crew was safe.',
    // "[The union] and [port officials] said": of two subjects with "and" between them the second is joined to the first.
    mend(sketch, at) {
      if (!/^(?:VERB|AUX|ADJ|NOUN)$/.test(sketch.upos[at] ?? '')) return false
      const [first, second, third] = childrenOf(sketch, at).filter(
        child => child < at && base(sketch.relations[child]) === 'nsubj',
      )
      if (first === undefined || second === undefined || third !== undefined) return false
      return join(sketch, first, second) || list(sketch, first, second)
    },
  },
  {
    id: 'repair/subject-under-the-second',
    example: 'The road was mined, two drivers and a monk said.',
    // "[two drivers] and [a monk] said": a noun that is nothing else has no subject; the two are joined.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (!isNominal(sketch.upos[at]) || base(sketch.relations[at]) !== 'nsubj' || verb < at) return false
      const first = childBy(sketch, at, 'nsubj')
      if (first === undefined || first > at || childBy(sketch, at, 'cop') !== undefined) return false
      const relation = sketch.relations[at] ?? 'nsubj'
      if (andBetween(sketch, first, at) === undefined) return false
      attach(sketch, first, verb, relation)
      return join(sketch, first, at)
    },
  },
  {
    id: 'repair/part-is-the-subject',
    example: 'Two of the wounded were taken to Karsk.',
    // "[Two of the wounded] were taken": it is the two of whom it is told, and no clause describes them.
    mend(sketch, at) {
      const verb = childrenOf(sketch, at).find(child => /^acl(?::relcl)?$/.test(sketch.relations[child] ?? ''))
      if (!isCounting(sketch, at) || verb === undefined || sketch.forms[at + 1]?.toLowerCase() !== 'of') return false
      const whole = childrenOf(sketch, verb).find(child => child < verb && base(sketch.relations[child]) === 'nsubj')
      const group = childrenOf(sketch, verb).filter(child => /^(?:aux|cop)/.test(sketch.relations[child] ?? ''))
      if (whole === undefined || group.length === 0 || childBy(sketch, whole, 'case') !== at + 1) return false
      if (lastOf(sketch, whole) !== Math.min(...group) - 1) return false
      const [above, relation, subject] = [
        sketch.heads[at] ?? -1,
        sketch.relations[at] ?? 'dep',
        sketch.relations[whole] ?? 'nsubj',
      ]
      attach(sketch, verb, above, relation)
      attach(sketch, at, verb, subject)
      attach(sketch, whole, at, 'nmod')
      for (const child of childrenOf(sketch, at)) if (child > verb) rehang(sketch, child, verb)
      return true
    },
  },
  {
    id: 'repair/part-before-its-verb',
    example: 'In the port alone ten of our members were beaten.',
    // "In the port alone [ten of our members] were beaten": a number with what it is a part of, right before a verb that has no subject.
    mend(sketch, at) {
      const whole = childBy(sketch, at, 'nmod')
      if (!isCounting(sketch, at) || whole === undefined || sketch.forms[at + 1]?.toLowerCase() !== 'of') return false
      if (
        !/^(?:appos|dep|obl|nmod|conj|nummod)$/.test(base(sketch.relations[at])) ||
        childBy(sketch, at, 'case', 'cc') !== undefined
      )
        return false
      const next = lastOf(sketch, whole) + 1
      const verb = sketch.upos[next] === 'AUX' ? (sketch.heads[next] ?? -1) : next
      if (sketch.upos[verb] !== 'VERB' || verb < next || !/^VB[DZPN]$/.test(sketch.xpos[verb] ?? '')) return false
      if (sketch.upos[next] !== 'AUX' && sketch.xpos[verb] === 'VBN') return false
      if (childBy(sketch, verb, 'nsubj', 'csubj', 'expl', 'mark') !== undefined) return false
      attach(sketch, at, verb, subjectOf(sketch, verb))
      return sketch.heads[at] === verb
    },
  },
  {
    id: 'repair/list-of-tellers',
    example: 'The dam gave way, a palace source, a fisherman and a nurse told the agency.',
    // "…, [a palace source], [a fisherman] and [a nurse] told": behind a statement, between its comma and the verb, they all tell.
    mend(sketch, at) {
      if (!/^(?:say|tell|report|confirm|add|claim|announce)$/.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB')
        return false
      const tops = listBefore(sketch, at)
      const [first, ...others] = tops
      if (first === undefined || others.length < 2 || isBelow(sketch, at, first)) return false
      sketch.heads[first] = at
      sketch.relations[first] = 'nsubj'
      for (const other of others) attach(sketch, other, first, 'conj')
      return true
    },
  },
]

const isCounting = ({ upos, xpos }: Sketch, at: number): boolean => upos[at] === 'NUM' || xpos[at] === 'CD'

/** The nouns of "…, a source, a cousin and a nurse" right before a verb, where a comma opens and an "and" closes the list; else none. */
function listBefore({ forms, upos, xpos, heads }: Sketch, verb: number): number[] {
  const tops: number[] = []
  let to = verb
  while (to > 0 && verb - to < LONGEST_LIST) {
    let from = to
    while (from > 0 && (OF_PHRASE.test(upos[from - 1] ?? '') || xpos[from - 1] === 'PRP$')) from--
    if (from === to || !(/^(?:DET|NUM)$/.test(upos[from] ?? '') || xpos[from] === 'PRP$')) return []
    const top = upos.findIndex(
      (tag, word) => word >= from && word < to && tag === 'NOUN' && ((heads[word] ?? -1) < from || (heads[word] ?? -1) >= to),
    )
    if (top < 0) return []
    tops.unshift(top)
    const mark = forms[from - 1] ?? ''
    if (tops.length === 1 ? !/^and$/i.test(mark) : mark !== ',') return []
    // "The mill burned, a source, a cousin and a nurse said": the comma that opens the list has a clause before it.
    if (tops.length > 2 && upos.slice(0, from).some((tag, word) => tag === 'AUX' || /^VB[DZP]$/.test(xpos[word] ?? '')))
      return tops
    to = mark === ',' || forms[from - 2] !== ',' ? from - 1 : from - 2
  }
  return []
}

const LONGEST_LIST = 22
const OF_PHRASE = /^(?:DET|ADJ|NUM|NOUN|PROPN|ADP)$/

/** "A, B and C", where A and B were hung on the verb: nothing but a comma parts them, and B goes on with "and". */
function list(sketch: Sketch, first: number, second: number): boolean {
  const last = childBy(sketch, second, 'conj')
  if (last === undefined || childBy(sketch, last, 'cc') === undefined || last < second) return false
  if (sketch.upos[first] !== 'NOUN' || sketch.upos[second] !== 'NOUN') return false
  if (lastOf(sketch, first) + 1 !== firstOf(sketch, second) - 1 || sketch.forms[lastOf(sketch, first) + 1] !== ',') return false
  attach(sketch, second, first, 'conj')
  attach(sketch, last, first, 'conj')
  return sketch.heads[second] === first
}

/** The "and" between two nouns that nothing but the rest of their phrases parts. */
function andBetween({ forms, upos, xpos }: Sketch, first: number, second: number): number | undefined {
  const and = forms.findIndex((form, at) => at > first && at < second && /^(?:and|or)$/i.test(form))
  if (and < 0 || !isNominal(upos[first]) || !isNominal(upos[second])) return undefined
  // "Ali, the mayor, and Omar, a doctor, said": the second has a name of its own before it.
  if (forms.slice(and, second).includes(',')) return undefined
  const isOther = (tag: string, at: number): boolean =>
    /^(?:VERB|AUX|SCONJ|INTJ)$/.test(tag) || (tag === 'PRON' && xpos[first + 1 + at] !== 'PRP$')
  return upos.slice(first + 1, second).some(isOther) ? undefined : and
}

/** "A and B", where both were hung on the verb. */
function join(sketch: Sketch, first: number, second: number): boolean {
  const and = andBetween(sketch, first, second)
  if (and === undefined) return false
  // "Ottawa and U.N. experts": the first word of the second phrase was taken for all of it.
  for (const word of childrenOf(sketch, first))
    if (word > and && word < second && /^conj/.test(sketch.relations[word] ?? '')) attach(sketch, word, second, 'compound')
  // "a monitor and the fighters themselves": who they are, and not the pronoun.
  const noun = /^(?:them|it|him|her)sel(?:f|ves)$/i.test(sketch.forms[second] ?? '')
    ? childBy(sketch, second, 'compound')
    : undefined
  if (noun !== undefined) {
    attach(sketch, noun, first, 'conj')
    for (const child of childrenOf(sketch, second)) rehang(sketch, child, noun)
    attach(sketch, second, noun, 'nmod:unmarked')
    attach(sketch, and, noun, 'cc')
    return true
  }
  attach(sketch, second, first, 'conj')
  attach(sketch, and, second, 'cc')
  return sketch.heads[second] === first
}
