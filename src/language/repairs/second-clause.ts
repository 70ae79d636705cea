import { HUMAN } from '../../lexicon/names/titles.js'
import { VOICE_NOUNS } from '../../lexicon/voices.js'
import {
  attach,
  base,
  childBy,
  childrenOf,
  isBelow,
  isFiniteVerb,
  isNominal,
  type Repair,
  rehang,
  type Sketch,
  swap,
} from './sketch.js'

const SAYS =
  /^(?:say|tell|report|claim|add|announce|confirm|state|insist|note|write|warn|argue|explain|declare|acknowledge|admit|deny|think|believe)$/
/** So many words a teller's phrase has at most. */
const LONGEST = 12
const OF_PHRASE = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP|ADV)$/
const OPENS = /^(?:as|while|and|but|with|although|though|because|since|where)$/i

/** Who tells in a clause that is not the first of its sentence. */
export const SECOND_CLAUSE_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/teller-behind-its-conjunction',
    example: 'Shells hit the quay as a spokesman for the army said the talks had failed.',
    // "as [a spokesman for the army] said …", "with [the ministry] saying …": the phrase between the conjunction and a verb of telling
    // that has no subject is the subject.
    mend(sketch, at) {
      if (!(SAYS.test(sketch.lemmas[at] ?? '') || isPutIt(sketch, at)) || sketch.upos[at] !== 'VERB') return false
      if (childBy(sketch, at, 'nsubj', 'csubj', 'expl', 'aux') !== undefined) return false
      const span = conjunctionBefore(sketch, at)
      if (span === null) return false
      const opens = sketch.forms[span.from]?.toLowerCase() ?? ''
      if (opens === 'with' ? sketch.xpos[at] !== 'VBG' : !isFiniteVerb(sketch, at)) return false
      const teller = topBetween(sketch, span.from, span.to)
      if (teller === undefined) return false
      const outside = sketch.heads[teller] ?? -1
      if (outside === at) {
        // "As [a report] said, …": taken for a phrase that says when.
        if (base(sketch.relations[teller]) !== 'obl') return false
      } else if (isBelow(sketch, at, teller)) {
        if (outside < 0) return false
        attach(sketch, at, outside, 'advcl')
      }
      sketch.relations[teller] = 'nsubj'
      attach(sketch, teller, at, 'nsubj')
      attach(sketch, span.from, at, /^(?:and|but)$/.test(opens) ? 'cc' : 'mark')
      return true
    },
  },
  {
    id: 'repair/from-whom-it-was-learned',
    example: 'The paper learned from minister Lena Haddad that the road was blocked.',
    // "learned from [minister Lena Haddad] that the road was blocked": who stands before "that" is no subject of what is told.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (verb < 0 || verb > at || base(sketch.relations[at]) !== 'ccomp' || sketch.upos[verb] !== 'VERB') return false
      const that = childrenOf(sketch, at).find(
        child => sketch.relations[child] === 'mark' && /^(?:that|whether|if)$/i.test(sketch.forms[child] ?? ''),
      )
      if (that === undefined) return false
      const early = childrenOf(sketch, at).find(
        child => child < that && child > verb && isNominal(sketch.upos[child]) && base(sketch.relations[child]) === 'nsubj',
      )
      if (early === undefined) return false
      const hasCase = [early, ...childrenOf(sketch, early)].some(word =>
        childrenOf(sketch, word).some(child => sketch.relations[child] === 'case'),
      )
      attach(sketch, early, verb, hasCase ? 'obl' : 'obj')
      return true
    },
  },
  {
    id: 'repair/clause-of-it-was',
    example: 'The ministry said it was not true that the gate was shut.',
    // "said it was not true [that the gate was shut]": of two clauses under a verb of telling the second is what the first speaks of as "it".
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (verb < 0 || verb > at || base(sketch.relations[at]) !== 'ccomp' || !SAYS.test(sketch.lemmas[verb] ?? '')) return false
      const that = childrenOf(sketch, at).find(child => sketch.relations[child] === 'mark')
      if (that === undefined || !/^(?:that|whether)$/i.test(sketch.forms[that] ?? '')) return false
      const first = childrenOf(sketch, verb).find(
        child => child > verb && child < that && base(sketch.relations[child]) === 'ccomp' && sketch.upos[child] === 'ADJ',
      )
      if (first === undefined || first !== that - 1 || childBy(sketch, first, 'cop') === undefined) return false
      const it = childrenOf(sketch, first).some(child => child < first && sketch.forms[child]?.toLowerCase() === 'it')
      if (!it) return false
      attach(sketch, at, first, 'ccomp')
      return true
    },
  },
  {
    id: 'repair/teller-of-a-phrase',
    example: 'A source close to former minister Omar Tahan said the talks had failed.',
    // "[A source close to former minister Omar Tahan] said": whoever the phrase begins with tells, and not the name that ends it.
    mend(sketch, at) {
      if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || !isFiniteVerb(sketch, at)) return false
      const auxiliary = childBy(sketch, at, 'aux')
      const end = auxiliary !== undefined && auxiliary < at ? auxiliary : at
      const head = personBefore(sketch, end)
      if (head === null) return false
      const within = (word: number) => word > head && word < end && isNominal(sketch.upos[word])
      const names = childrenOf(sketch, at).filter(child => within(child) && base(sketch.relations[child]) === 'nsubj')
      const beside = childrenOf(sketch, head).filter(child => within(child) && sketch.relations[child] === 'appos')
      if (names.length + beside.length === 0) return false
      if (isBelow(sketch, head, at)) attach(sketch, head, at, 'nsubj')
      else if (isBelow(sketch, at, head)) swap(sketch, head, at, 'nsubj')
      else attach(sketch, head, at, 'nsubj')
      for (const name of [...names, ...beside]) attach(sketch, name, head, 'nmod')
      const [name] = names
      const mark = childrenOf(sketch, at).find(child => child > head && child < end && sketch.relations[child] === 'mark')
      if (name !== undefined && mark !== undefined) attach(sketch, mark, name, 'case')
      return true
    },
  },
  {
    id: 'repair/told-whom',
    example: 'The director told AFP rebels had taken the dam.',
    // "told [AFP] [rebels had taken …]": "told" has a hearer, and so the name or noun right behind it is no part of who did what is told.
    mend(sketch, at) {
      if (sketch.lemmas[at] !== 'tell' || sketch.upos[at] !== 'VERB' || childBy(sketch, at, 'obj', 'aux') !== undefined)
        return false
      const clause = childrenOf(sketch, at).find(child => child > at && base(sketch.relations[child]) === 'ccomp')
      const hearer = clause === undefined ? undefined : hearerBehind(sketch, at, clause)
      if (clause === undefined || hearer === undefined) return false
      const next = hearer + 1
      const above = sketch.heads[hearer] ?? -1
      const isOwn = above === at || above === clause
      // Whoever is named with the hearer: what hangs on it, or what it hangs on.
      const other = isOwn ? childrenOf(sketch, hearer).find(child => child >= next && isNominal(sketch.upos[child])) : above
      if (other === undefined || other < next || other >= clause || sketch.forms.slice(next, other).includes(',')) return false
      attach(sketch, hearer, at, 'iobj')
      attach(sketch, other, clause, 'nsubj')
      for (const child of childrenOf(sketch, hearer)) if (child > hearer && child !== other) attach(sketch, child, other, 'flat')
      for (const child of childrenOf(sketch, other)) if (child > at && child < hearer) rehang(sketch, child, hearer)
      return true
    },
  },
]

/** "as the mayor put it". */
const isPutIt = ({ forms, lemmas }: Sketch, at: number): boolean => lemmas[at] === 'put' && forms[at + 1] === 'it'

/** Where the conjunction stands, and where the phrase behind it ends; a name between commas before the verb is passed over. */
function conjunctionBefore(sketch: Sketch, at: number): { readonly from: number; readonly to: number } | null {
  const { forms, upos } = sketch
  let to = at
  if (forms[at - 1] === ',') {
    to = forms.lastIndexOf(',', at - 2)
    if (to < at - LONGEST || !upos.slice(to + 1, at - 1).every(tag => OF_PHRASE.test(tag))) return null
  }
  for (let word = to - 1; word >= 0 && to - word <= LONGEST; word--) {
    if (OPENS.test(forms[word] ?? '') && to - word > 1 && opensClause(sketch, word, at)) return { from: word, to }
    if (!OF_PHRASE.test(upos[word] ?? '')) return null
  }
  return null
}

/** "with the mayor saying", but "people familiar with the plan said". */
const opensClause = ({ forms, upos, xpos }: Sketch, word: number, verb: number): boolean =>
  forms[word]?.toLowerCase() !== 'with' || (xpos[verb] === 'VBG' && upos[word - 1] !== 'ADJ')

/** The noun between that the others between hang on. */
function topBetween(sketch: Sketch, from: number, to: number): number | undefined {
  for (let word = from + 1; word < to; word++) {
    const head = sketch.heads[word] ?? -1
    if (isNominal(sketch.upos[word]) && (head <= from || head >= to)) return word
  }
  return undefined
}

const VOICES = new Set(VOICE_NOUNS.filter(({ person }) => person).map(({ lemma }) => lemma))
const SIDES =
  /^(?:ally|rival|supporter|opponent|critic|bodyguard|driver|successor|predecessor|associate|follower|backer|loyalist|confidant)$/
const isPerson = (lemma: string): boolean => VOICES.has(lemma) || HUMAN.test(lemma) || SIDES.test(lemma)

/** Somebody whom a phrase up to here begins with, and behind whom it says whose they are: "an aide to …", "a source close to …". */
function personBefore({ forms, lemmas, upos }: Sketch, end: number): number | null {
  let from = end
  while (from > 0 && end - from <= LONGEST && (OF_PHRASE.test(upos[from - 1] ?? '') || upos[from - 1] === 'VERB')) from--
  if (from > 0 && OF_PHRASE.test(upos[from - 1] ?? '')) return null
  for (let word = from; word < end - 1; word++) {
    if (upos[word] === 'ADP') return null
    const isOf = /^(?:of|for|to|close|loyal|near|treating|representing|advising)$/i.test(forms[word + 1] ?? '')
    if (upos[word] === 'NOUN' && isOf) return isPerson(lemmas[word] ?? '') ? word : null
  }
  return null
}

/** Agencies and channels of one word, behind which another name may stand: "told Reuters Samir Qasim was safe". */
const OUTLETS: ReadonlySet<string> = new Set(
  'Reuters AFP AP dpa DPA CNN BBC TASS Interfax Xinhua Anadolu IRNA SANA SUNA Tasnim Fars NPR NBC CBS ABC PBS Axios Politico Bloomberg Euronews CNBC MSNBC RIA ANSA EFE Kyodo WAFA Ukrinform'.split(
    ' ',
  ),
)

/** Whom it was told: an outlet right behind the verb, or a noun that is only a part of the clause's subject. */
function hearerBehind(sketch: Sketch, at: number, clause: number): number | undefined {
  if (OUTLETS.has(sketch.forms[at + 1] ?? '') && opensSubject(sketch, at + 2)) return at + 1
  const subject = childBy(sketch, clause, 'nsubj')
  if (childBy(sketch, at, 'iobj') !== undefined || subject === undefined || subject < at + 2) return undefined
  const part = childrenOf(sketch, subject).find(
    child => child > at && child < subject && /^(?:compound|nmod:desc)$/.test(sketch.relations[child] ?? ''),
  )
  return part === subject - 1 && isNominal(sketch.upos[part]) ? part : undefined
}

/** Not "told CNN's reporter", "told BBC Radio Four", "told CNN that". */
const opensSubject = ({ forms, upos }: Sketch, at: number): boolean =>
  /^(?:DET|PROPN|NOUN|NUM|ADJ|PRON)$/.test(upos[at] ?? '') &&
  !/^(?:that|radio|news|tv|television|world|business|newsnight|today|persian|arabic|turk|sport)$/i.test(forms[at] ?? '')
