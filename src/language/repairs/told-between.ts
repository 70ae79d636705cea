import {
  attach,
  base,
  childBy,
  childrenOf,
  firstOf,
  isFiniteVerb,
  isNominal,
  isPassive,
  type Repair,
  rehang,
  retag,
  type Sketch,
} from './sketch.js'

const SAYS = /^(?:say|tell|add|report|claim|announce|confirm|state|insist|note|write|warn|explain|declare|recall)$/

/** Tellings that stand between the clauses of what is told, or before it without a mark. */
export const TOLD_BETWEEN_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/statement-before-its-teller',
    example: 'Observers from the Vessen coalition documented ballot stuffing at 40 polling stations, it says in a report.',
    // "[Observers documented stuffing], it says": of two subjects side by side the first is that of the participle behind it.
    mend(sketch, at) {
      const [subject, teller, third] = childrenOf(sketch, at).filter(child => base(sketch.relations[child]) === 'nsubj')
      if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || sketch.heads[at] !== -1) return false
      if (subject === undefined || teller === undefined || third !== undefined || teller > at) return false
      const comma = firstOf(sketch, teller) - 1
      const verb = sketch.xpos.findIndex((tag, word) => word > subject && word < comma && tag === 'VBN')
      if (sketch.forms[comma] !== ',' || verb < 0 || !isNominal(sketch.upos[verb - 1]) || isFiniteVerb(sketch, verb)) return false
      if (!isNominal(sketch.upos[verb + 1]) && sketch.upos[verb + 1] !== 'DET' && sketch.upos[verb + 1] !== 'NUM') return false
      if (sketch.xpos.slice(subject, comma).some((tag, word) => subject + word !== verb && /^(?:VB[DZP]|MD)$/.test(tag)))
        return false
      retag(sketch, verb, 'VBD')
      sketch.heads[verb] = -1
      sketch.relations[verb] = 'root'
      sketch.heads[at] = verb
      sketch.relations[at] = 'parataxis'
      attach(sketch, subject, verb, 'nsubj')
      for (let word = verb + 1; word < comma; word++) {
        const head = sketch.heads[word] ?? -1
        if (head < verb || head > comma) attach(sketch, word, verb, childBy(sketch, word, 'case') === undefined ? 'obj' : 'obl')
      }
      return true
    },
  },
  {
    id: 'repair/joined-behind-a-telling',
    example: 'The road was open, the mayor said, and the bridge was safe.',
    // "The road was open, the mayor said, [and the bridge was safe]": a clause with "and" goes on what was told before.
    mend(sketch, at) {
      const subject = childBy(sketch, at, 'nsubj')
      if (!/^(?:ccomp|conj|parataxis)$/.test(sketch.relations[at] ?? '') || subject === undefined) return false
      const cc = [...childrenOf(sketch, at), ...childrenOf(sketch, subject)].filter(child => sketch.relations[child] === 'cc')
      const and = cc.find(child => child < subject && /^and$/i.test(sketch.forms[child] ?? ''))
      if (and === undefined || sketch.forms[and - 1] !== ',') return false
      const telling = and - 2
      if (!isInserted(sketch, telling)) return false
      const front = frontOf(sketch, telling, at)
      if (front === undefined || front > telling || (sketch.heads[at] === front && sketch.relations[at] === 'conj')) return false
      if (sketch.heads[at] !== telling && sketch.heads[at] !== front) return false
      if (sketch.heads[telling] === front) sketch.relations[telling] = 'parataxis'
      attach(sketch, at, front, 'conj')
      return sketch.heads[at] === front
    },
  },
  {
    id: 'repair/telling-without-that',
    example: 'One said her brother, a guard, had told her the fire came from a ship.',
    // "One [said] her brother, a guard, had told her": right behind the verb begins the subject of what is told, and nothing goes before it.
    mend(sketch, at) {
      const told = sketch.heads[at] ?? -1
      if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.relations[at] !== 'ccomp' || told <= at || sketch.heads[told] !== -1)
        return false
      if (!isFiniteVerb(sketch, at) || !isFiniteVerb(sketch, told) || childBy(sketch, at, 'ccomp', 'obj', 'mark') !== undefined)
        return false
      const [teller, subject] = [childBy(sketch, at, 'nsubj'), childBy(sketch, told, 'nsubj')]
      if (teller === undefined || teller > at || subject === undefined || subject < at) return false
      if (firstOf(sketch, subject) !== at + 1) return false
      sketch.heads[at] = -1
      sketch.relations[at] = 'root'
      attach(sketch, told, at, 'ccomp')
      if (sketch.relations[subject] === 'nsubj:pass' && !isPassive(sketch, told))
        sketch.relations[subject] = childrenOf(sketch, told).some(child => sketch.lemmas[child] === 'be') ? 'nsubj:pass' : 'nsubj'
      for (const child of childrenOf(sketch, told)) if (child < at) rehang(sketch, child, at)
      const last = sketch.forms.length - 1
      if (sketch.upos[last] === 'PUNCT' && sketch.heads[last] === told) rehang(sketch, last, at)
      return true
    },
  },
]

/** ", the mayor said,": a telling with its teller, between commas. */
function isInserted(sketch: Sketch, at: number): boolean {
  if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || sketch.forms[at + 1] !== ',') return false
  const teller = childBy(sketch, at, 'nsubj')
  if (teller === undefined || teller > at || !isNominal(sketch.upos[teller])) return false
  return /^[,”"]$/u.test(sketch.forms[firstOf(sketch, teller) - 1] ?? '')
}

/** The verb of the clause before an inserted telling, on which the telling hangs or which hangs on it. */
function frontOf({ heads, relations, upos }: Sketch, telling: number, behind: number): number | undefined {
  const root = heads.indexOf(-1)
  if (root !== telling && root < telling) return /^(?:VERB|ADJ|NOUN|ADV)$/.test(upos[root] ?? '') ? root : undefined
  const clause = heads.findIndex((head, word) => head === telling && word < telling && base(relations[word]) === 'ccomp')
  return clause < 0 || clause === behind ? undefined : clause
}
