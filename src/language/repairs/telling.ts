import { attach, base, childBy, childrenOf, isFiniteVerb, isNominal, type Repair, rehang, type Sketch } from './sketch.js'

/** Verbs whose clause is what somebody tells or holds. */
export const TELLS: ReadonlySet<string> = new Set([
  'say',
  'report',
  'claim',
  'believe',
  'think',
  'add',
  'announce',
  'confirm',
  'deny',
  'state',
  'note',
  'insist',
  'allege',
  'acknowledge',
  'admit',
  'argue',
  'know',
  'hope',
  'fear',
  'mean',
])
/** Verbs that take words, and hardly ever a thing, as their object. */
export const SAYS: ReadonlySet<string> = new Set([
  'say',
  'think',
  'believe',
  'add',
  'insist',
  'argue',
  'claim',
  'suggest',
  'contend',
])
const HEARS = new Set([
  'hearing',
  'seeing',
  'witnessing',
  'feeling',
  'finding',
  'receiving',
  'losing',
  'taking',
  'making',
  'having',
  'killing',
  'using',
  'carrying',
  'giving',
  'holding',
  'selling',
  'buying',
])
const CONTROLS = new Set(
  'order ask urge tell invite allow permit enable force compel cause help want expect advise instruct warn persuade encourage'.split(
    ' ',
  ),
)

/** Around verbs of telling: who tells, and what. */
export const TELLING_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/subject-of-what-is-told',
    example: 'The commander said his men held the dam.',
    // "said [his men] [held …]": what stands between a verb of telling and a finite clause without a subject is that subject.
    mend(sketch, at) {
      if (!TELLS.has(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB') return false
      const clause = childrenOf(sketch, at).find(
        child =>
          child > at &&
          (base(sketch.relations[child]) === 'ccomp' ||
            (sketch.relations[child] === 'advcl' && SAYS.has(sketch.lemmas[at] ?? '') && isBareFinite(sketch, child))),
      )
      if (clause === undefined || childBy(sketch, clause, 'nsubj', 'csubj', 'expl') !== undefined) return false
      if (
        childrenOf(sketch, clause).some(
          child => sketch.relations[child] === 'mark' && sketch.forms[child]?.toLowerCase() === 'to',
        )
      )
        return false
      const subject = childrenOf(sketch, at).find(
        child => child > at && child < clause && ['obj', 'iobj'].includes(base(sketch.relations[child])),
      )
      if (subject === undefined || !isNominal(sketch.upos[subject])) return false
      attach(sketch, subject, clause, 'nsubj')
      sketch.relations[clause] = 'ccomp'
      return true
    },
  },
  {
    id: 'repair/subject-of-what-was-told-first',
    example: 'The rumour of a coup is nonsense, the palace said.',
    // "[The rumour] [is nonsense], the palace said": of two subjects of a verb of telling, with what is told between them, the first
    // is that of what is told.
    mend(sketch, at) {
      if (!TELLS.has(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB') return false
      const subjects = childrenOf(sketch, at).filter(child => base(sketch.relations[child]) === 'nsubj')
      const [first, second] = subjects
      if (first === undefined || second === undefined || subjects.length > 2) return false
      const clause = childrenOf(sketch, at).find(
        child => child > first && child < second && ['ccomp', 'parataxis'].includes(base(sketch.relations[child])),
      )
      if (clause === undefined || clause > at || childBy(sketch, clause, 'nsubj', 'csubj', 'expl') !== undefined) return false
      attach(sketch, first, clause, 'nsubj')
      return true
    },
  },
  {
    id: 'repair/what-is-told-behind-the-day',
    example: 'He said on Thursday that the mayor needs help.',
    // "said on Thursday that the mayor needs": a clause with "that" and a subject of its own describes no day; it is what is told.
    mend(sketch, at) {
      if (!TELLS.has(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB') return false
      if (childBy(sketch, at, 'ccomp') !== undefined) return false
      for (const adjunct of childrenOf(sketch, at)) {
        if (adjunct < at || !['obl', 'obj', 'iobj'].includes(base(sketch.relations[adjunct]))) continue
        const clause = childrenOf(sketch, adjunct).find(
          child => child > adjunct && base(sketch.relations[child]) === 'acl' && isThatClause(sketch, child),
        )
        if (clause === undefined) continue
        attach(sketch, clause, at, 'ccomp')
        return true
      }
      return false
    },
  },
  {
    id: 'repair/subject-taken-for-object-of-telling',
    example: 'The mayor says the candidate has always run a lean campaign.',
    // "says [the candidate] [has run …]": nobody says a candidate; the finite verb that hangs on the noun is what is told, the noun its
    // subject.
    mend(sketch, at) {
      if (!SAYS.has(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB') return false
      const object = childrenOf(sketch, at).find(
        child => child > at && ['obj', 'iobj'].includes(base(sketch.relations[child])) && isNominal(sketch.upos[child]),
      )
      if (object === undefined || childrenOf(sketch, at).some(child => child > at && base(sketch.relations[child]) === 'ccomp'))
        return false
      const clause = childrenOf(sketch, object).find(
        child =>
          child > object && ['conj', 'acl', 'parataxis'].includes(base(sketch.relations[child])) && isFiniteVerb(sketch, child),
      )
      if (clause === undefined || childBy(sketch, clause, 'nsubj', 'csubj', 'expl', 'cc') !== undefined) return false
      if (sketch.forms.slice(object + 1, clause).some(form => /^[,;:—–]$/.test(form))) return false
      attach(sketch, clause, at, 'ccomp')
      attach(sketch, object, clause, 'nsubj')
      return true
    },
  },
  {
    id: 'repair/telling-joined-to-telling',
    example: 'The command proclaimed that the city was free and claimed that the king had fled.',
    // "proclaimed that the city was free and claimed that …": a verb that tells a clause of its own, with no subject, goes on with the
    // verb that told the first clause; a city claims nothing.
    mend(sketch, at) {
      const told = sketch.heads[at] ?? -1
      const teller = sketch.heads[told] ?? -1
      if (!TELLS.has(sketch.lemmas[at] ?? '') || base(sketch.relations[at]) !== 'conj' || told < 0 || teller < 0) return false
      if (!['ccomp', 'advcl'].includes(base(sketch.relations[told])) || !opensWithThat(sketch, told)) return false
      if (sketch.upos[teller] !== 'VERB' || teller > told || told > at) return false
      if (tenseOf(sketch, at) !== tenseOf(sketch, teller) || childBy(sketch, at, 'nsubj', 'aux', 'cop') !== undefined)
        return false
      const clause = childBy(sketch, at, 'ccomp')
      if (clause === undefined || !childrenOf(sketch, clause).some(child => sketch.forms[child]?.toLowerCase() === 'that'))
        return false
      attach(sketch, at, teller, 'conj')
      return true
    },
  },
  {
    id: 'repair/name-taken-for-clause',
    example: 'Boreing said the members will meet.',
    // One word right before a verb of telling that has no subject and tells something behind it: the word is who tells it.
    mend(sketch, at) {
      const name = at - 1
      if (!SAYS.has(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || sketch.heads[name] !== at) return false
      if (
        !['ccomp', 'advcl', 'dep', 'xcomp'].includes(base(sketch.relations[name])) ||
        !/^\p{Lu}/u.test(sketch.forms[name] ?? '')
      )
        return false
      const children = childrenOf(sketch, at)
      if (children.some(child => base(sketch.relations[child]) === 'nsubj') || childrenOf(sketch, name).length > 0) return false
      if (!children.some(child => child > at && base(sketch.relations[child]) === 'ccomp')) return false
      attach(sketch, name, at, 'nsubj')
      sketch.upos[name] = 'PROPN'
      sketch.xpos[name] = 'NNP'
      sketch.lemmas[name] = sketch.forms[name] ?? ''
      return true
    },
  },
  {
    id: 'repair/infinitive-of-the-object',
    example: 'The general ordered the guards to leave.',
    // "ordered the guards to leave": the infinitive behind the object of such a verb is what they are to do, not a part of their name.
    mend(sketch, at) {
      const object = sketch.heads[at] ?? -1
      const verb = sketch.heads[object] ?? -1
      if (sketch.relations[at] !== 'acl' || sketch.xpos[at] !== 'VB' || object < 0 || verb < 0 || verb > object) return false
      if (!['obj', 'iobj'].includes(base(sketch.relations[object])) || !CONTROLS.has(sketch.lemmas[verb] ?? '')) return false
      if (!childrenOf(sketch, at).some(child => sketch.forms[child]?.toLowerCase() === 'to')) return false
      attach(sketch, at, verb, 'xcomp')
      return true
    },
  },
  {
    id: 'repair/gerund-taken-for-noun',
    example: 'Residents reported hearing shots near the port.',
    // "reported hearing shots": the word behind the verb of telling is a gerund with an object of its own.
    mend(sketch, at) {
      const object = sketch.heads[at] ?? -1
      const verb = at - 1
      if (
        object <= at ||
        !HEARS.has(sketch.forms[at] ?? '') ||
        sketch.heads[object] !== verb ||
        base(sketch.relations[object]) !== 'obj'
      )
        return false
      if (
        !['compound', 'amod'].includes(base(sketch.relations[at])) ||
        !/^(report|recall|describe|deny|admit|confirm|remember|acknowledge)$/.test(sketch.lemmas[verb] ?? '')
      )
        return false
      attach(sketch, at, verb, 'xcomp')
      attach(sketch, object, at, 'obj')
      sketch.upos[at] = 'VERB'
      sketch.xpos[at] = 'VBG'
      return true
    },
  },
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
]

/** A clause that "that" opens and that has a subject besides. */
function isThatClause(sketch: Sketch, at: number): boolean {
  const children = childrenOf(sketch, at)
  const that = children.find(child => child < at && sketch.forms[child]?.toLowerCase() === 'that')
  if (that === undefined || !isFiniteVerb(sketch, at)) return false
  const subject = children.find(child => child !== that && child < at && base(sketch.relations[child]) === 'nsubj')
  if (subject === undefined || subject < that) return false
  sketch.relations[that] = 'mark'
  return true
}

const opensWithThat = (sketch: Sketch, at: number): boolean =>
  childrenOf(sketch, at).some(child => child < at && sketch.forms[child]?.toLowerCase() === 'that')

/** "and has not left", without a subject of its own between. */
const joinedByAnd = (sketch: Sketch, at: number, verb: number): boolean =>
  childrenOf(sketch, verb).some(child => child > at && child < verb && base(sketch.relations[child]) === 'cc') &&
  !childrenOf(sketch, verb).some(child => child > at && base(sketch.relations[child]) === 'nsubj')

/** A past form and its participle look alike to the tagger. */
const tenseOf = ({ xpos }: Sketch, at: number): string => (xpos[at] === 'VBN' ? 'VBD' : (xpos[at] ?? ''))

/** "insisted twelve people died": a finite verb that nothing joins. */
const isBareFinite = (sketch: Sketch, at: number): boolean =>
  /^VB[DZP]$/.test(sketch.xpos[at] ?? '') && childBy(sketch, at, 'mark', 'cc') === undefined && sketch.forms[at - 1] !== ','
