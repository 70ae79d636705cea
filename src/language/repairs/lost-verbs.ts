import {
  attach,
  base,
  childBy,
  childrenOf,
  isFiniteVerb,
  isNominal,
  type Repair,
  rehang,
  retag,
  type Sketch,
  swap,
} from './sketch.js'

/** Words that count some of those behind "of". */
const COUNTS = /^(?:some|most|many|several|half|all|none|both|dozens|hundreds|thousands|scores|few|each)$/i
/** What the parser takes such a verb for. */
const BELOW = /^(?:acl|acl:relcl|advcl|conj|ccomp)$/
const RELATIVE = /^(?:who|whom|that|which|whose|where|when)$/i
/** "The men given orders": these have an object in the passive too. */
const GIVING = new Set('give award hand offer deny grant send pay show teach tell promise call name owe lend allot'.split(' '))

/** A verb that the parser hung below its own subject, which then is the whole sentence. */
export const LOST_VERB_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/some-of-them-as-root',
    example: 'Two of the four in the boat drowned.',
    // "Two [of the four in the boat drowned]", "Six of the nine aboard were killed": who is counted out does what the verb says.
    mend(sketch, at) {
      if (sketch.upos[at] !== 'NUM' && !COUNTS.test(sketch.forms[at] ?? '')) return false
      if (sketch.forms[at + 1]?.toLowerCase() !== 'of' || !/^(?:root|ccomp|parataxis)$/.test(sketch.relations[at] ?? ''))
        return false
      const verb = firstFinite(sketch, at + 2)
      if (verb === undefined || !BELOW.test(sketch.relations[verb] ?? '')) return false
      const group = groupOf(sketch, at, verb)
      if (group === undefined) return false
      for (const child of childrenOf(sketch, verb)) {
        if (child > at && child < verb && base(sketch.relations[child]) === 'nsubj') hangIn(sketch, child, group, at)
      }
      const passive = childrenOf(sketch, verb).some(child => sketch.relations[child] === 'aux:pass')
      swap(sketch, at, verb, passive ? 'nsubj:pass' : 'nsubj')
      if (group !== at) attach(sketch, group, at, 'nmod')
      attach(sketch, at + 1, group, 'case')
      for (const child of childrenOf(sketch, at)) if (child > verb) rehang(sketch, child, verb)
      return sketch.heads[at] === verb
    },
  },
  {
    id: 'repair/participle-with-object',
    example: 'The second shell struck Vessen General Hospital at noon.',
    // "The shell [struck the hospital]": with an object right behind it, it is what the shell did.
    mend(sketch, at) {
      const verb = at + 1
      if (!isNominal(sketch.upos[at]) || sketch.relations[at] !== 'root' || sketch.heads[verb] !== at) return false
      if (sketch.relations[verb] !== 'acl' || sketch.xpos[verb] !== 'VBN' || GIVING.has(sketch.lemmas[verb] ?? '')) return false
      const object = childrenOf(sketch, verb).find(child => child > verb && /^ob[jl]/.test(sketch.relations[child] ?? ''))
      if (object === undefined || !isNominal(sketch.upos[object]) || childBy(sketch, object, 'case') !== undefined) return false
      if (/^(?:ADP|ADV|PUNCT|SCONJ|CCONJ)$/.test(sketch.upos[verb + 1] ?? '') || sketch.relations[object] === 'obl:tmod')
        return false
      if (childrenOf(sketch, at).some(child => child > verb && isFiniteVerb(sketch, child))) return false
      retag(sketch, verb, 'VBD')
      swap(sketch, at, verb, 'nsubj')
      sketch.relations[object] = 'obj'
      for (const child of childrenOf(sketch, at)) if (child > verb) rehang(sketch, child, verb)
      return true
    },
  },
]

/** The first finite verb or predicate behind, before any comma or relative pronoun. */
function firstFinite(sketch: Sketch, from: number): number | undefined {
  for (let at = from; at < Math.min(sketch.forms.length, from + FARTHEST); at++) {
    if (sketch.forms[at] === ',' || RELATIVE.test(sketch.forms[at] ?? '')) return undefined
    if (sketch.upos[at] !== 'AUX' && isFiniteVerb(sketch, at)) return at
  }
  return undefined
}

const FARTHEST = 14

/** "of [those] in the car", "of the [five] on board", "of the nine [people]": what "of" stands before. */
function groupOf(sketch: Sketch, counted: number, verb: number): number | undefined {
  for (let at = counted + 2; at < verb; at++) {
    const [tag, next] = [sketch.upos[at], sketch.upos[at + 1]]
    if (tag === 'DET' || tag === 'ADJ' || sketch.relations[at] === 'nmod:poss') continue
    if (tag === 'NUM' && (next === 'NOUN' || next === 'ADJ' || next === 'PROPN')) continue
    if (tag === 'NUM' || tag === 'PRON') return at
    if (isNominal(tag) && !isNominal(next)) return at
    if (!isNominal(tag)) return undefined
  }
  return undefined
}

/** "in [the car]": belongs to those who are counted. */
function hangIn(sketch: Sketch, noun: number, group: number, counted: number): void {
  if (noun === group) attach(sketch, noun, counted, 'nmod')
  else attach(sketch, noun, group, 'nmod')
}
