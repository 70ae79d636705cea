import {
  attach,
  base,
  childBy,
  childrenOf,
  firstOf,
  isFiniteVerb,
  isNominal,
  lastOf,
  type Repair,
  rehang,
  type Sketch,
  subjectOf,
} from './sketch.js'

const SAYS = /^(?:say|tell|add|report|claim|insist|note|write|warn|explain|declare|recall|believe|think)$/

/** What stands behind a subject or a name: between two commas, or as the men of it; and what goes on behind. */
export const BETWEEN_COMMAS_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/relative-between-commas',
    example: 'The rebels, who are demanding pay, spoke of a ruse.',
    // "The rebels, [who are demanding pay], spoke": a relative clause that a comma closes has the verb of the sentence behind it.
    mend(sketch, at) {
      const pronoun = relativeBefore(sketch, at)
      if (pronoun === undefined || !isFiniteVerb(sketch, at)) return false
      const described = /^acl/.test(sketch.relations[at] ?? '') ? bareRoot(sketch, sketch.heads[at] ?? -1) : undefined
      const noun = described ?? childrenOf(sketch, at).find(child => child < pronoun && base(sketch.relations[child]) === 'nsubj')
      if (noun === undefined || noun > pronoun || !isNominal(sketch.upos[noun])) return false
      if (described === undefined && (lastOf(sketch, noun) >= pronoun || /^acl/.test(sketch.relations[at] ?? ''))) return false
      const verb = verbBehindComma(sketch, at)
      if (verb === undefined) return false
      const top = described ?? at
      const [above, relation] = [sketch.heads[top] ?? -1, sketch.relations[top] ?? 'root']
      sketch.heads[verb] = above
      sketch.relations[verb] = relation
      sketch.heads[noun] = verb
      sketch.relations[noun] = subjectOf(sketch, verb)
      sketch.heads[at] = noun
      sketch.relations[at] = 'acl:relcl'
      for (const child of childrenOf(sketch, at)) if (child > verb || child < noun) rehang(sketch, child, verb)
      const last = sketch.forms.length - 1
      if (sketch.upos[last] === 'PUNCT') rehang(sketch, last, verb)
      return true
    },
  },
  {
    id: 'repair/description-taken-for-subject',
    example: 'The Front, a group near the lake, claimed the raid.',
    // "The Front, [a group near the lake], claimed": of two subjects the second, between commas, says what the first one is.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (base(sketch.relations[at]) !== 'nsubj' || verb <= at || sketch.xpos[at] !== 'NN') return false
      const article = childBy(sketch, at, 'det')
      if (article === undefined || !/^(?:an?|the)$/i.test(sketch.forms[article] ?? '') || sketch.forms[article - 1] !== ',')
        return false
      const first = childrenOf(sketch, verb).find(child => child < article && base(sketch.relations[child]) === 'nsubj')
      if (first === undefined || !isNominal(sketch.upos[first]) || lastOf(sketch, first) !== article - 2) return false
      if (sketch.forms[lastOf(sketch, at) + 1] !== ',') return false
      // "Haddad, the mayor, and Saleh, a doctor, said"
      if (sketch.relations.slice(first, article).includes('conj')) return false
      attach(sketch, at, first, 'appos')
      return sketch.heads[at] === first
    },
  },
  {
    id: 'repair/subject-before-the-telling',
    example: 'The colonel, he says, “is our guest”.',
    // "[The colonel], he says, “is our guest”": a name and what is told of it behind its teller are one sentence.
    mend(sketch, at) {
      const name = sketch.heads[at] ?? -1
      if (name < 0 || name > at || sketch.heads[name] !== -1 || !isNominal(sketch.upos[name])) return false
      if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.relations[at] !== 'parataxis' || sketch.forms[at + 1] !== ',')
        return false
      const teller = childBy(sketch, at, 'nsubj')
      const told = childrenOf(sketch, at).find(child => child > at && sketch.relations[child] === 'ccomp')
      if (teller === undefined || teller > at || told === undefined || childBy(sketch, told, 'nsubj', 'mark') !== undefined)
        return false
      if (
        childBy(sketch, name, 'cop', 'nsubj') !== undefined ||
        !(isFiniteVerb(sketch, told) || childBy(sketch, told, 'cop') !== undefined)
      )
        return false
      sketch.heads[told] = -1
      sketch.relations[told] = 'root'
      sketch.heads[name] = told
      sketch.relations[name] = 'nsubj'
      sketch.heads[at] = told
      return true
    },
  },
  {
    id: 'repair/name-between-commas',
    example: 'The youngest, Fadimata, carried a chair.',
    // "The youngest, [Fadimata], carried": between two commas, without "and", a name before the verb is that of the one before it.
    mend(sketch, at) {
      const noun = sketch.heads[at] ?? -1
      if (
        !(sketch.upos[at] === 'PROPN' || isOneOfThem(sketch, at)) ||
        sketch.relations[at] !== 'conj' ||
        noun < 0 ||
        noun > at ||
        childBy(sketch, at, 'cc') !== undefined
      )
        return false
      const verb = sketch.heads[noun] ?? -1
      if (verb < at || base(sketch.relations[noun]) !== 'nsubj' || sketch.forms[firstOf(sketch, at) - 1] !== ',') return false
      if (childrenOf(sketch, noun).some(child => child !== at && sketch.relations[child] === 'conj')) return false
      const last = Math.max(at, ...childrenOf(sketch, at).filter(child => sketch.upos[child] !== 'PUNCT'))
      if (sketch.forms[last + 1] !== ',' || sketch.upos.slice(last + 2, verb).some(tag => isNominal(tag))) return false
      sketch.relations[at] = 'appos'
      return true
    },
  },
  {
    id: 'repair/name-before-its-men',
    example: 'Boko Haram militants attacked a base.',
    // "[Boko Haram] militants attacked": of two subjects side by side the name says whose men they are.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (
        !/^(?:fighter|militant|rebel|soldier|insurgent|gunman|militiaman|troop|jihadist|member|supporter)s?$/i.test(
          sketch.lemmas[at] ?? '',
        )
      )
        return false
      if (base(sketch.relations[at]) !== 'nsubj' || sketch.xpos[at] !== 'NNS' || verb < at) return false
      const name = childrenOf(sketch, verb).find(child => child < at && base(sketch.relations[child]) === 'nsubj')
      if (name === undefined || sketch.upos[name] !== 'PROPN' || lastOf(sketch, name) !== at - 1) return false
      attach(sketch, name, at, 'compound')
      return true
    },
  },
]

/** "her neighbour, [a policeman], had told": of one who is named or owned before. */
const isOneOfThem = (sketch: Sketch, at: number): boolean =>
  sketch.xpos[at] === 'NN' && /^an?$/i.test(sketch.forms[childBy(sketch, at, 'det') ?? -1] ?? '')

/** A noun that the parser made the root, without a verb. */
const bareRoot = (sketch: Sketch, at: number): number | undefined =>
  at >= 0 && sketch.heads[at] === -1 && isNominal(sketch.upos[at]) && childBy(sketch, at, 'cop', 'nsubj') === undefined
    ? at
    : undefined

/** So many words a relative clause has before its verb at most. */
const BEFORE_VERB = 12

/** The "who" of this verb's clause, behind a comma. */
function relativeBefore(sketch: Sketch, at: number): number | undefined {
  for (let word = at - 1; word > 0 && word >= at - BEFORE_VERB; word--) {
    if (sketch.forms[word - 1] !== ',' || !isRelative(sketch, word)) continue
    const head = sketch.heads[word] ?? -1
    return head === at || sketch.heads[head] === at ? word : undefined
  }
  return undefined
}

const isRelative = ({ xpos, forms }: Sketch, at: number): boolean =>
  /^W(?:P|DT|P\$)$/.test(xpos[at] ?? '') || /^(?:who|which|whose)$/i.test(forms[at] ?? '')

/** A finite verb right behind a comma, without a subject or "and" of its own, that hangs below this one. */
function verbBehindComma(sketch: Sketch, at: number): number | undefined {
  const below = childrenOf(sketch, at).flatMap(child => [child, ...childrenOf(sketch, child)])
  return below.find(child => {
    if (child <= at || !/^(?:conj|acl|advcl|ccomp|parataxis)$/.test(sketch.relations[child] ?? '')) return false
    if (sketch.upos[child] !== 'VERB' || !isFiniteVerb(sketch, child)) return false
    const auxiliary = childrenOf(sketch, child).find(word => /^aux/.test(sketch.relations[word] ?? ''))
    const first = auxiliary !== undefined && auxiliary < child ? auxiliary : child
    return sketch.forms[first - 1] === ',' && childBy(sketch, child, 'nsubj', 'mark', 'cc') === undefined
  })
}
