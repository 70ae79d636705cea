import {
  attach,
  base,
  childBy,
  childrenOf,
  isBelow,
  isFiniteVerb,
  isNominal,
  lastOf,
  type Repair,
  rehang,
  retag,
  type Sketch,
} from './sketch.js'

const TELLS = new Set(['say', 'report', 'claim', 'believe', 'think', 'add', 'announce', 'confirm', 'state', 'note', 'insist'])
const SUPPOSED = /^(?:thought|believed|presumed|suspected|assumed)$/

/** Which of two clauses a word belongs to. */
export const CLAUSE_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/predicate-taken-for-subject',
    example: 'The envoy is in the harbour and has not left.',
    // "[The envoy is in the harbour] and [has not left]", "[He is in the harbour], the agency reported": what has a copula of its own before
    // it is a clause, and no subject of the next verb.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (base(sketch.relations[at]) !== 'nsubj' || verb <= at || sketch.upos[verb] !== 'VERB') return false
      const copula = childBy(sketch, at, 'cop')
      if (copula === undefined || copula > at || !/^VB[DPZ]$/.test(sketch.xpos[copula] ?? '')) return false
      const subject =
        childBy(sketch, at, 'nsubj') ?? childrenOf(sketch, verb).find(child => base(sketch.relations[child]) === 'nsubj')
      if (subject === undefined || subject >= copula || /^(?:what|who|which|that)$/i.test(sketch.forms[subject] ?? ''))
        return false
      if (joinedByAnd(sketch, at, verb)) {
        attach(sketch, at, sketch.heads[verb] ?? -1, sketch.relations[verb] ?? 'dep')
        attach(sketch, verb, at, 'conj')
        for (const child of childrenOf(sketch, verb)) if (child < at && child !== subject) rehang(sketch, child, at)
      } else {
        const teller = verb - 1
        if (!TELLS.has(sketch.lemmas[verb] ?? '') || !isNominal(sketch.upos[teller]) || sketch.heads[teller] !== at) return false
        attach(sketch, teller, verb, 'nsubj')
        sketch.relations[at] = 'ccomp'
      }
      attach(sketch, subject, at, 'nsubj')
      return true
    },
  },
  {
    id: 'repair/clause-within-telling',
    example: 'The union said its members were at the doors of the plant, a daily reported.',
    // "[The union said] [its members] were at the doors, a daily reported": the noun before the copula hangs on an inner verb of telling, and the
    // predicate on the outer one as its subject; it is what the inner one tells, with the noun as its subject.
    mend(sketch, at) {
      const outer = sketch.heads[at] ?? -1
      const copula = childBy(sketch, at, 'cop')
      if (base(sketch.relations[at]) !== 'nsubj' || outer <= at || copula === undefined || copula > at) return false
      const subject = copula - 1
      const teller = sketch.heads[subject] ?? -1
      if (!isNominal(sketch.upos[subject]) || teller < 0 || teller > subject || !TELLS.has(sketch.lemmas[teller] ?? ''))
        return false
      if (sketch.upos[teller] !== 'VERB' || sketch.heads[teller] !== outer || childBy(sketch, at, 'nsubj') !== undefined)
        return false
      attach(sketch, at, teller, 'ccomp')
      attach(sketch, subject, at, 'nsubj')
      return true
    },
  },
  {
    id: 'repair/verb-behind-what-is-supposed',
    example: 'Men thought to be smugglers robbed the depot.',
    // "[Men thought to be smugglers] robbed the depot": a participle between a noun and "to be" describes it, and the verb behind is the main one.
    mend(sketch, at) {
      if (!SUPPOSED.test(sketch.forms[at] ?? '') || sketch.upos[at] !== 'VERB' || sketch.forms[at + 1] !== 'to') return false
      if (sketch.forms[at + 2] !== 'be' || childBy(sketch, at, 'aux') !== undefined) return false
      const subject = childBy(sketch, at, 'nsubj')
      const verb = verbBehind(sketch, at)
      if (subject === undefined || subject > at || verb === undefined || lastOf(sketch, subject) !== at - 1) return false
      const predicate = verb - 1
      if (sketch.upos[verb] !== 'VERB') retag(sketch, verb, 'VBD')
      for (const child of childrenOf(sketch, verb)) {
        if (child < verb) rehang(sketch, child, predicate)
        else if (base(sketch.relations[child]) === 'appos') sketch.relations[child] = 'obj'
      }
      attach(sketch, verb, sketch.heads[at] ?? -1, sketch.relations[at] ?? 'root')
      attach(sketch, subject, verb, 'nsubj')
      attach(sketch, at, subject, 'acl')
      attach(sketch, predicate, at, 'xcomp')
      sketch.relations[at + 2] = 'cop'
      sketch.xpos[at] = 'VBN'
      for (const child of childrenOf(sketch, at)) if (child > verb) rehang(sketch, child, verb)
      return true
    },
  },
  {
    id: 'repair/object-before-telling',
    example: 'Masked men robbed the depot, an old mill, on Monday, said a guard and a clerk.',
    // "[Men robbed] [the depot], …, said a guard": with a teller behind the verb of telling, the noun right behind the verb of what is told,
    // which has no object, is that object and does not tell.
    mend(sketch, at) {
      if (!TELLS.has(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB') return false
      const subjects = childrenOf(sketch, at).filter(child => base(sketch.relations[child]) === 'nsubj')
      const [first, second] = subjects
      if (first === undefined || second === undefined || subjects.length > 2 || first > at || second < at) return false
      const clause = childrenOf(sketch, at).find(child => child < first && base(sketch.relations[child]) === 'ccomp')
      if (clause === undefined || sketch.upos[clause] !== 'VERB' || childBy(sketch, clause, 'obj') !== undefined) return false
      for (let between = clause + 1; between < first; between++) if (!isBelow(sketch, between, first)) return false
      attach(sketch, first, clause, 'obj')
      return true
    },
  },
]

/** "and has not left", without a subject of its own between. */
const joinedByAnd = (sketch: Sketch, at: number, verb: number): boolean =>
  childrenOf(sketch, verb).some(child => child > at && child < verb && base(sketch.relations[child]) === 'cc') &&
  !childrenOf(sketch, verb).some(child => child > at && base(sketch.relations[child]) === 'nsubj')

/** The finite verb that the parser joined to the participle, or made of the predicate; right behind one word that says what they are thought to be. */
function verbBehind(sketch: Sketch, at: number): number | undefined {
  const next = at + 4
  const predicate = at + 3
  if (!/^(?:ADJ|NOUN|PROPN)$/.test(sketch.upos[predicate] ?? '')) return undefined
  if (sketch.upos[next] === 'VERB' && isFiniteVerb(sketch, next)) return next
  return sketch.heads[next] === at && SAME_FORM.test(sketch.forms[next] ?? '') ? next : undefined
}

/** Past forms that taggers take for nouns. */
const SAME_FORM = /^(?:hit|struck|shot|cut|set|left|shut|burst)$/
