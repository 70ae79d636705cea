import { attach, base, childBy, childrenOf, isBelow, isFiniteVerb, isNominal, type Repair, type Sketch } from './sketch.js'

const SAYS = /^(?:say|tell|report|claim|add|announce|confirm|state|insist|note|write|warn|argue|explain|declare)$/
const OF_PHRASE = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP|ADV)$/
/** So many words a teller's phrase has at most. */
const LONGEST = 12

/** Who tells what a sentence says, by where they stand. */
export const TELLER_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/teller-at-the-end',
    example: 'The road is closed, the rebels’ commander, Abu Hassan, said.',
    // "[The road is closed], [the rebels' commander], [Abu Hassan], said.": whoever stands between the last clause and the verb of telling
    // that ends the sentence is its subject.
    mend(sketch, at) {
      if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || !isFiniteVerb(sketch, at)) return false
      if (!isAtEnd(sketch, at)) return false
      const spans = spansBefore(sketch, at)
      const [first, second] = spans
      if (first === undefined) return false
      const teller = topOf(sketch, first)
      if (teller === undefined || childBy(sketch, teller, 'cop') !== undefined) return false
      const own = childrenOf(sketch, at).find(child => base(sketch.relations[child]) === 'nsubj')
      const isRight = own === teller && ['root', 'parataxis'].includes(base(sketch.relations[at]))
      if (isRight) return toldAsClause(sketch, at, first.from)
      const root = sketch.heads.indexOf(-1)
      if (root !== at && (root >= first.from || !isBelow(sketch, at, root))) return false
      if (isBelow(sketch, at, teller)) return false
      if (own !== undefined && own !== teller) {
        const clause = childrenOf(sketch, at).find(child => child > own && child < first.from && isFiniteVerb(sketch, child))
        if (clause !== undefined) attach(sketch, own, clause, 'nsubj')
      }
      attach(sketch, teller, at, 'nsubj')
      const name = second === undefined ? undefined : topOf(sketch, second)
      if (name !== undefined && !isBelow(sketch, name, teller)) attach(sketch, name, teller, 'appos')
      if (root === at) toldAsClause(sketch, at, first.from)
      else attach(sketch, at, root, 'parataxis')
      return true
    },
  },
  {
    id: 'repair/teller-in-front',
    example: 'Two people close to the talks said no deal was near.',
    // "[Two people] said [no deal was near]": a clause behind a verb of telling has its subject behind it too; the one before is the teller.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (base(sketch.relations[at]) !== 'ccomp' || verb < 0 || verb > at || !SAYS_OR_HOLDS.test(sketch.lemmas[verb] ?? ''))
        return false
      if (childBy(sketch, verb, 'nsubj') !== undefined || sketch.upos[verb] !== 'VERB' || !isFiniteVerb(sketch, verb))
        return false
      const subjects = childrenOf(sketch, at).filter(child => base(sketch.relations[child]) === 'nsubj')
      const teller = subjects.find(child => child < verb)
      if (teller === undefined || !subjects.some(child => child > verb)) return false
      attach(sketch, teller, verb, 'nsubj')
      return true
    },
  },
]

const SAYS_OR_HOLDS =
  /^(?:say|tell|report|claim|add|announce|confirm|state|insist|note|warn|argue|believe|think|deny|admit|fear|hope)$/

interface Span {
  readonly from: number
  readonly to: number
}

/** Nothing but a day, an addressee, or ", citing …" follows. */
function isAtEnd({ forms, upos, xpos }: Sketch, at: number): boolean {
  const comma = forms.indexOf(',', at)
  const end = comma < 0 ? forms.length : comma
  const isPlain = upos.slice(at + 1, end).every(tag => /^(?:PUNCT|PROPN|NOUN|ADP|DET|PRON)$/.test(tag))
  return isPlain && end - at <= 7 && (comma < 0 || xpos[comma + 1] === 'VBG')
}

/** The one or two phrases between commas right before a verb, the first one first; a clause stands before them. */
function spansBefore(sketch: Sketch, at: number): Span[] {
  const spans: Span[] = []
  let to = sketch.forms[at - 1] === ',' ? at - 1 : at
  for (let left = to === at ? 1 : 2; left > 0; left--) {
    const from = phraseBefore(sketch, to)
    if (from === null) return []
    spans.unshift({ from, to })
    to = /^[”"’']+$/u.test(sketch.forms[from - 1] ?? '') ? from - 2 : from - 1
  }
  const start = spans[0]?.from ?? 0
  const isClause = sketch.upos
    .slice(0, start)
    .some((tag, word) => /^(?:VERB|AUX)$/.test(tag) && /^(?:VB[DZP]|MD)$/.test(sketch.xpos[word] ?? ''))
  return isClause ? spans : []
}

/** Where the phrase that ends here begins: behind a comma, or behind the quotation mark that a comma stands in. */
function phraseBefore({ forms, upos }: Sketch, to: number): number | null {
  for (let word = to - 1; word > 0 && to - word <= LONGEST; word--) {
    const isMark = /^[”"]$/u.test(forms[word] ?? '')
    if (forms[word] === ',' || (isMark && forms[word - 1] === ',')) return word + 1 < to ? word + 1 : null
    if (!OF_PHRASE.test(upos[word] ?? '')) return null
  }
  return null
}

/** The noun of a phrase that the others hang on. */
function topOf(sketch: Sketch, { from, to }: Span): number | undefined {
  const isOutside = (head: number) => head < from || head >= to
  for (let word = from; word < to; word++) if (isNominal(sketch.upos[word]) && isOutside(sketch.heads[word] ?? -1)) return word
  return undefined
}

/** "[The toll was 31], the mayor said": what has a subject and a verb of its own is told, whatever it was taken for. */
function toldAsClause(sketch: Sketch, at: number, end: number): boolean {
  const clause = childrenOf(sketch, at).find(
    child =>
      child < end &&
      /^(?:obl|nmod|obj|dep|advmod)$/.test(base(sketch.relations[child])) &&
      childBy(sketch, child, 'cop') !== undefined &&
      childBy(sketch, child, 'nsubj') !== undefined,
  )
  if (clause === undefined) return false
  sketch.relations[clause] = 'ccomp'
  return true
}
