import { lemmaOf } from './lemmas.js'

/**
 * A sentence's analysis while it is being mended. All arrays run over the sentence's words; heads are indexes, -1 the root.
 */
export interface Sketch {
  readonly forms: readonly string[]
  readonly lemmas: string[]
  readonly upos: string[]
  readonly xpos: string[]
  readonly heads: number[]
  readonly relations: string[]
}

/** A shape that no English sentence has, and what the words must mean instead. */
export interface Repair {
  readonly id: string
  /** A sentence in which the parser now and then makes the error. */
  readonly example: string
  /** Mends the sketch at this word; false: the shape is not there. */
  readonly mend: (sketch: Sketch, at: number) => boolean
}

/**
 * Mends what a greedy parser gets wrong and the tree itself shows to be wrong: a noun that is part of another one across a comma, two
 * subjects side by side, an object between a verb of telling and a clause without a subject. Every repair keeps one root and no circle.
 */
export function repair(sketch: Sketch): void {
  for (const { mend } of REPAIRS) for (let at = 0; at < sketch.forms.length; at++) mend(sketch, at)
}

const base = (relation: string | undefined): string => (relation ?? '').split(':', 1)[0] ?? ''
const isNominal = (tag: string | undefined): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON'

function childrenOf({ heads }: Sketch, at: number): number[] {
  const found: number[] = []
  // The words that hang on one stand near it; a long sentence is not searched to its ends for each of its words.
  const from = Math.max(0, at - 60)
  const to = Math.min(heads.length, at + 60)
  for (let child = from; child < to; child++) if (heads[child] === at) found.push(child)
  return found
}

const childBy = (sketch: Sketch, at: number, ...relations: readonly string[]): number | undefined =>
  childrenOf(sketch, at).find(child => relations.includes(base(sketch.relations[child])))

/** Hangs a word on another one; on one that hangs on itself it cannot, and stays where it is. */
function attach(sketch: Sketch, child: number, head: number, relation: string): void {
  if (isBelow(sketch, head, child)) return
  sketch.heads[child] = head
  sketch.relations[child] = relation
}

const rehang = (sketch: Sketch, child: number, head: number): void =>
  attach(sketch, child, head, sketch.relations[child] ?? 'dep')

/** Puts `next` where `at` stands in the tree, and `at` below it. */
function swap(sketch: Sketch, at: number, next: number, relation: string): void {
  attach(sketch, next, sketch.heads[at] ?? -1, sketch.relations[at] ?? 'dep')
  attach(sketch, at, next, relation)
}

function retag(sketch: Sketch, at: number, xpos: 'VBD' | 'VBZ' | 'VBP'): void {
  sketch.upos[at] = 'VERB'
  sketch.xpos[at] = xpos
  sketch.lemmas[at] = lemmaOf(sketch.forms[at] ?? '', 'VERB', xpos)
}

const isBelow = ({ heads }: Sketch, at: number, ancestor: number): boolean => {
  for (let up = at, steps = 0; up >= 0 && steps <= heads.length; up = heads[up] ?? -1, steps++) if (up === ancestor) return true
  return false
}

const TELLS = new Set([
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
const SAYS = new Set(['say', 'think', 'believe', 'add', 'insist', 'argue', 'claim', 'suggest', 'contend'])
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
const SIDES = new Set([
  'linked',
  'backed',
  'led',
  'aligned',
  'run',
  'controlled',
  'affiliated',
  'held',
  'based',
  'owned',
  'occupied',
  'funded',
  'trained',
  'armed',
  'allied',
  'sponsored',
  'supported',
  'made',
])

export const REPAIRS: readonly Repair[] = [
  {
    id: 'repair/name-before-its-role',
    example: 'Lena Haddad, head of the port, told reporters that the gate was open.',
    // "Haddad" as compound of "head" over a comma: the name is the head, the role its apposition.
    mend(sketch, at) {
      const role = sketch.heads[at] ?? -1
      if (role <= at + 1 || !isNominal(sketch.upos[at]) || sketch.forms[at + 1] !== ',' || role > at + 8) return false
      if (
        !['compound', 'flat', 'nmod', 'amod', 'nummod'].includes(base(sketch.relations[at])) ||
        sketch.relations[at] === 'nmod:poss'
      )
        return false
      if (sketch.forms.slice(at + 2, role).some(form => form === ',')) return false
      swap(sketch, role, at, 'appos')
      for (const child of childrenOf(sketch, role)) if (child < at) rehang(sketch, child, at)
      return true
    },
  },
  {
    id: 'repair/title-and-name',
    example: 'Rebel commander Samir Qasim said the dam was safe.',
    // Two subjects side by side without a comma: the second is the name of the first.
    mend(sketch, at) {
      const next = at + 1
      if (sketch.upos[at] !== 'NOUN' || sketch.upos[next] !== 'PROPN' || sketch.heads[at] !== sketch.heads[next]) return false
      if (
        base(sketch.relations[at]) !== 'nsubj' ||
        !['nsubj', 'obj', 'iobj', 'obl', 'dep'].includes(base(sketch.relations[next]))
      )
        return false
      attach(sketch, next, at, 'appos')
      return true
    },
  },
  {
    id: 'repair/subject-of-what-is-told',
    example: 'The commander said his men held the dam.',
    // "said [his men] [held …]": what stands between a verb of telling and a finite clause without a subject is that subject.
    mend(sketch, at) {
      if (!TELLS.has(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB') return false
      const clause = childrenOf(sketch, at).find(child => child > at && base(sketch.relations[child]) === 'ccomp')
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
          child > object && ['conj', 'acl', 'parataxis'].includes(base(sketch.relations[child])) && isFinite(sketch, child),
      )
      if (clause === undefined || childBy(sketch, clause, 'nsubj', 'csubj', 'expl', 'cc') !== undefined) return false
      if (sketch.forms.slice(object + 1, clause).some(form => /^[,;:—–]$/.test(form))) return false
      attach(sketch, clause, at, 'ccomp')
      attach(sketch, object, clause, 'nsubj')
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
    id: 'repair/noun-behind-of',
    example: 'The group of villagers fled.',
    // "The group [of villagers] fled": no subject or object stands behind "of"; it belongs to the noun before.
    mend(sketch, at) {
      if (!['nsubj', 'obj', 'iobj'].includes(base(sketch.relations[at])) || !isNominal(sketch.upos[at])) return false
      const of = childrenOf(sketch, at).find(
        child => child < at && sketch.relations[child] === 'case' && sketch.forms[child] === 'of',
      )
      const noun = (of ?? 0) - 1
      if (of === undefined || noun < 0 || !isNominal(sketch.upos[noun]) || sketch.heads[noun] !== sketch.heads[at]) return false
      attach(sketch, at, noun, 'nmod')
      return true
    },
  },
  {
    id: 'repair/participle-taken-for-finite-verb',
    example: 'Tomas Hruby, appointed interior minister in May, dismissed the police chief.',
    // "Hruby, appointed …, dismissed …": between commas behind the subject stands a participle; the verb behind the second comma, joined
    // by no "and", is that of the sentence.
    mend(sketch, at) {
      if (
        sketch.upos[at] !== 'VERB' ||
        !/(?:ed|en|wn|ld|nt|ght|de|ne)$/.test(sketch.forms[at] ?? '') ||
        sketch.forms[at - 1] !== ','
      )
        return false
      const children = childrenOf(sketch, at)
      const subject = children.find(child => child < at && base(sketch.relations[child]) === 'nsubj')
      const verb = children.find(child => child > at && base(sketch.relations[child]) === 'conj' && isFinite(sketch, child))
      if (subject === undefined || verb === undefined || sketch.forms[verb - 1] !== ',') return false
      if (children.some(child => child < at && /^(?:aux|cop|mark)/.test(sketch.relations[child] ?? ''))) return false
      if (childBy(sketch, verb, 'cc', 'nsubj', 'aux', 'cop') !== undefined || lastOf(sketch, subject) !== at - 2) return false
      swap(sketch, at, verb, 'acl')
      attach(sketch, subject, verb, base(sketch.relations[subject]))
      attach(sketch, at, subject, 'acl')
      for (const child of childrenOf(sketch, at)) if (child > verb) rehang(sketch, child, verb)
      sketch.xpos[at] = 'VBN'
      return true
    },
  },
  {
    id: 'repair/finite-verb-taken-for-participle',
    example: 'Witnesses in the port described scenes of panic.',
    // A passive participle that describes a noun takes no object: "described scenes" is the verb of the clause.
    mend(sketch, at) {
      const noun = sketch.heads[at] ?? -1
      if (
        noun < 0 ||
        noun > at ||
        sketch.relations[at] !== 'acl' ||
        !/^VB[ND]$/.test(sketch.xpos[at] ?? '') ||
        !/(ed|id|old|aw)$/.test(sketch.forms[at] ?? '')
      )
        return false
      if (childBy(sketch, at, 'obj', 'ccomp') === undefined || childBy(sketch, at, 'aux', 'mark') !== undefined) return false
      if (!isNominal(sketch.upos[noun]) || childBy(sketch, noun, 'cop', 'nsubj') !== undefined) return false
      if (!['root', 'ccomp', 'parataxis', 'advcl', 'conj'].includes(base(sketch.relations[noun])) || sketch.forms[at - 1] === ',')
        return false
      const behind = childrenOf(sketch, noun).filter(
        child => child > at || ['mark', 'punct'].includes(base(sketch.relations[child])),
      )
      swap(sketch, noun, at, 'nsubj')
      for (const child of behind) rehang(sketch, child, at)
      sketch.xpos[at] = 'VBD'
      return true
    },
  },
  {
    id: 'repair/clause-verb-taken-for-noun',
    example: 'If the dam breaks, the valley will flood.',
    // A noun with a subject and a conjunction of its own, and no copula, is the verb of that clause.
    mend(sketch, at) {
      if (sketch.upos[at] !== 'NOUN' || !['advcl', 'ccomp', 'acl'].includes(base(sketch.relations[at]))) return false
      if (
        childBy(sketch, at, 'nsubj') === undefined ||
        childBy(sketch, at, 'mark') === undefined ||
        childBy(sketch, at, 'cop', 'det', 'case') !== undefined
      )
        return false
      retag(sketch, at, (sketch.forms[at] ?? '').endsWith('s') ? 'VBZ' : 'VBP')
      return true
    },
  },
  {
    id: 'repair/verb-before-its-object',
    example: 'Witnesses described scenes of panic.',
    // A participle that modifies the noun behind it and has a subject of its own is the verb, and the noun its object.
    mend(sketch, at) {
      const noun = sketch.heads[at] ?? -1
      if (
        noun <= at ||
        !/^VB[ND]$/.test(sketch.xpos[at] ?? '') ||
        !['amod', 'compound', 'acl'].includes(base(sketch.relations[at]))
      )
        return false
      const subject = childBy(sketch, at, 'nsubj')
      if (subject === undefined || subject > at || childBy(sketch, noun, 'nsubj', 'cop') !== undefined) return false
      const behind = childrenOf(sketch, noun).filter(child =>
        ['punct', 'mark', 'parataxis', 'advcl'].includes(base(sketch.relations[child])),
      )
      swap(sketch, noun, at, 'obj')
      for (const child of behind) if (child !== at) rehang(sketch, child, at)
      sketch.relations[subject] = 'nsubj'
      retag(sketch, at, 'VBD')
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
    id: 'repair/voice-of-the-subject',
    example: 'The station reported that the harbour had been closed.',
    // "nsubj:pass" without a passive auxiliary over a finite verb that tells or does something to an object is an active subject.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (sketch.relations[at] !== 'nsubj:pass' || sketch.xpos[verb] !== 'VBD') return false
      if (childrenOf(sketch, verb).some(child => sketch.relations[child] === 'aux:pass')) return false
      if (childBy(sketch, verb, 'obj', 'ccomp', 'xcomp') === undefined) return false
      sketch.relations[at] = 'nsubj'
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
    id: 'repair/hyphenated-modifier',
    example: 'Army-backed media broadcast footage of the raid.',
    // "X-backed media": the participle behind the hyphen describes the noun that follows it.
    mend(sketch, at) {
      if (
        !SIDES.has(sketch.forms[at]?.toLowerCase() ?? '') ||
        !/^[-‐‑]$/.test(sketch.forms[at - 1] ?? '') ||
        base(sketch.relations[at]) === 'amod'
      )
        return false
      const noun = nextNoun(sketch, at)
      if (noun === undefined || (sketch.heads[noun] !== at && isBelow(sketch, noun, at))) return false
      if (sketch.heads[noun] === at) swap(sketch, at, noun, 'amod')
      else if (sketch.relations[at] !== 'root') attach(sketch, at, noun, 'amod')
      else return false
      return true
    },
  },
]

/** The last word of what hangs on this one, commas at its end aside. */
function lastOf(sketch: Sketch, at: number): number {
  let last = at
  for (const child of childrenOf(sketch, at))
    if (child > at && sketch.upos[child] !== 'PUNCT') last = Math.max(last, lastOf(sketch, child))
  return last
}

/** A finite verb, or one that an auxiliary makes finite. */
const isFinite = (sketch: Sketch, at: number): boolean =>
  /^VB[DZP]$/.test(sketch.xpos[at] ?? '') || childBy(sketch, at, 'aux', 'cop') !== undefined

/** A clause that "that" opens and that has a subject besides. */
function isThatClause(sketch: Sketch, at: number): boolean {
  const children = childrenOf(sketch, at)
  const that = children.find(child => child < at && sketch.forms[child]?.toLowerCase() === 'that')
  if (that === undefined || !isFinite(sketch, at)) return false
  const subject = children.find(child => child !== that && child < at && base(sketch.relations[child]) === 'nsubj')
  if (subject === undefined || subject < that) return false
  sketch.relations[that] = 'mark'
  return true
}

/** The noun that a modifier here stands before, adjectives and compounds passed over. */
function nextNoun(sketch: Sketch, at: number): number | undefined {
  for (let next = at + 1; next < Math.min(sketch.forms.length, at + 6); next++) {
    const tag = sketch.upos[next]
    if (isNominal(tag) && !(isNominal(sketch.upos[next + 1]) && base(sketch.relations[next]) === 'compound')) return next
    if (!['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tag ?? '')) return undefined
  }
  return undefined
}
