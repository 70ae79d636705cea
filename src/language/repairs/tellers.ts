import {
  asParticiple,
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
  swap,
  topOf,
} from './sketch.js'

/** What shows something: "a toll from the staff shows". */
const SHOWING =
  /^(?:toll|report|count|tally|document|footage|video|image|imagery|picture|photograph|data|figure|survey|poll|list|letter|study|map|record|statement|log)$/
const SAYS = /^(?:say|tell|report|claim|add|announce|confirm|state|insist|note|write|warn|argue|explain|declare)$/
const OF_PHRASE = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP|ADV)$/
/** The same, with a second phrase joined to it. */
const OF_PHRASES = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP|ADV|CCONJ)$/
/** So many words a teller's phrase has at most. */
const LONGEST = 12

/** Who tells what a sentence says, by where they stand. */
export const TELLER_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/clause-taken-for-teller',
    example: 'There is no sign that rebels were behind the blast, spokesman Omar Tahan says.',
    // "that rebels were behind the [blast], spokesman Omar Tahan says": a clause does not speak beside the one who does.
    mend(sketch, at) {
      if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB') return false
      const [clause, teller, third] = childrenOf(sketch, at).filter(
        child => child < at && base(sketch.relations[child]) === 'nsubj',
      )
      if (clause === undefined || teller === undefined || third !== undefined) return false
      const mark = childBy(sketch, clause, 'mark')
      const isApart = sketch.forms.slice(clause + 1, teller).includes(',')
      if (mark === undefined || mark > clause || childBy(sketch, clause, 'cop') === undefined || !isApart) return false
      const noun = mark - 1
      if (isNominal(sketch.upos[noun]) && !isBelow(sketch, noun, clause)) attach(sketch, clause, noun, 'acl')
      else attach(sketch, clause, at, 'ccomp')
      return true
    },
  },
  {
    id: 'repair/say-taken-for-noun',
    example: 'The road is closed, residents of the district say.',
    // "…, residents of the district [say].": at the end of a sentence, behind a noun, it is the verb.
    mend(sketch, at) {
      if (
        !/^(?:say|thought|shows?|confirm|insist|believe|admit|argue|warn|complain|concede)$/i.test(sketch.forms[at] ?? '') ||
        sketch.upos[at] !== 'NOUN' ||
        !isNominal(sketch.upos[at - 1])
      )
        return false
      const span = phraseBefore(sketch, at, OF_PHRASES)
      const shows = /^shows?$/i.test(sketch.forms[at] ?? '')
      if (shows && (span === null || !sketch.lemmas.slice(span, at).some(lemma => SHOWING.test(lemma)))) return false
      if (span === null || !sketch.upos.slice(at + 1).every(tag => tag === 'PUNCT')) return false
      const root = sketch.heads.indexOf(-1)
      if (root >= span) return false
      // What was read as one noun is the last noun before the verb and what hung on both.
      const last = at - 1
      for (const child of childrenOf(sketch, at)) if (child !== last) rehang(sketch, child, last)
      const [head, relation] = [sketch.heads[at] ?? -1, sketch.relations[at] ?? 'dep']
      attach(sketch, at, root, 'parataxis')
      attach(sketch, last, head, relation)
      if (shows) {
        const top = sketch.heads.findIndex(
          (up, word) => word >= span && word < at && (up < span || up > at) && isNominal(sketch.upos[word]),
        )
        if (top >= 0) attach(sketch, top, at, 'nsubj')
      }
      retag(sketch, at, sketch.forms[at] === 'thought' ? 'VBD' : sketch.forms[at] === 'shows' ? 'VBZ' : 'VBP')
      return true
    },
  },
  {
    id: 'repair/adjective-behind-its-noun',
    example: 'In a letter, two people familiar with the plan said it had failed.',
    // "[two people] familiar with the plan": the adjective describes the people before it.
    mend(sketch, at) {
      const noun = at - 1
      if (
        sketch.upos[at] !== 'ADJ' ||
        !/^(?:familiar|close|loyal|aware|present|opposed|sympathetic)$/i.test(sketch.forms[at] ?? '')
      )
        return false
      if (!isNominal(sketch.upos[noun]) || sketch.heads[noun] !== at || childBy(sketch, at, 'cop') !== undefined) return false
      swap(sketch, at, noun, 'amod')
      for (const child of childrenOf(sketch, at)) if (child < noun) rehang(sketch, child, noun)
      return true
    },
  },
  {
    id: 'repair/described-teller',
    example: 'Three officials briefed on the plan said it had failed.',
    // "[Three officials briefed on the plan] said …": of two verbs side by side without "and" the first describes who tells.
    mend(sketch, at) {
      const first = sketch.heads[at] ?? -1
      if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || !isFiniteVerb(sketch, at)) return false
      if (
        first < 0 ||
        first > at ||
        !/^VB[DN]$/.test(sketch.xpos[first] ?? '') ||
        /^(?:conj|acl)/.test(sketch.relations[at] ?? '')
      )
        return false
      if (childBy(sketch, at, 'nsubj', 'mark', 'cc') !== undefined || childBy(sketch, first, 'aux', 'mark', 'obj') !== undefined)
        return false
      const subject = childrenOf(sketch, first).find(child => base(sketch.relations[child]) === 'nsubj')
      if (subject === undefined || lastOf(sketch, subject) !== first - 1 || !isNominal(sketch.upos[subject])) return false
      if (sketch.forms.slice(first, at).some(form => /^[,;:—–”"]$/u.test(form))) return false
      asParticiple(sketch, first, at, subject)
      return true
    },
  },
  {
    id: 'repair/teller-behind-the-day',
    example: 'On Monday, the rebels’ commander, Abu Hassan, said that the road was open.',
    // "[On Monday], [the rebels' commander], [Abu Hassan], said that …": who stands right before the verb tells; the day does not.
    mend(sketch, at) {
      if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || !isFiniteVerb(sketch, at)) return false
      if (childrenOf(sketch, at).every(child => child < at || base(sketch.relations[child]) !== 'ccomp')) return false
      const auxiliary = childBy(sketch, at, 'aux')
      const end = auxiliary !== undefined && auxiliary < at ? auxiliary : at
      const [first, second] = phrasesBefore(sketch, end)
      if (first === undefined || !isAdjunct(sketch, first.from - 1)) return false
      const teller = topOf(sketch, first.from, first.to)
      const own = childrenOf(sketch, at).find(child => base(sketch.relations[child]) === 'nsubj')
      if (teller === undefined || own === teller || (own !== undefined && own >= first.from) || isBelow(sketch, at, teller))
        return false
      if (own !== undefined) sketch.relations[own] = 'obl:unmarked'
      attach(sketch, teller, at, 'nsubj')
      const name = second === undefined ? undefined : topOf(sketch, second.from, second.to)
      if (name !== undefined && !isBelow(sketch, name, teller)) attach(sketch, name, teller, 'appos')
      return true
    },
  },
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
      const teller = topOf(sketch, first.from, first.to)
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
      const name = second === undefined ? undefined : topOf(sketch, second.from, second.to)
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

/** Nothing but a day, an addressee, ", citing …" or another clause follows. */
export function isAtEnd({ forms, upos, xpos }: Sketch, at: number): boolean {
  const comma = forms.indexOf(',', at)
  const end = comma < 0 ? forms.length : comma
  const isPlain = upos.slice(at + 1, end).every(tag => /^(?:PUNCT|PROPN|NOUN|ADP|DET|PRON)$/.test(tag))
  return isPlain && end - at <= 7 && (comma < 0 || xpos[comma + 1] === 'VBG' || CLAUSE_BEHIND.test(forms[comma + 1] ?? ''))
}

const CLAUSE_BEHIND = /^(?:provided|if|unless|although|though|because|and|but)$/i

/** The same, where a clause stands before them. */
function spansBefore(sketch: Sketch, at: number): Span[] {
  const spans = phrasesBefore(sketch, at)
  const start = spans[0]?.from ?? 0
  const isClause = sketch.upos
    .slice(0, start)
    .some((tag, word) => /^(?:VERB|AUX)$/.test(tag) && /^(?:VB[DZP]|MD)$/.test(sketch.xpos[word] ?? ''))
  return isClause ? spans : []
}

/** The sentence begins with a phrase that says when, where or in what, and no more, up to this comma. */
function isAdjunct({ upos, xpos, forms }: Sketch, comma: number): boolean {
  const isShort = comma > 0 && comma <= LONGEST
  const opens = /^(?:ADP|ADV|NOUN|PROPN|NUM|DET)$/.test(upos[0] ?? '') && !/^(?:while|although)$/i.test(forms[0] ?? '')
  return (
    isShort &&
    opens &&
    upos.slice(0, comma).every((tag, word) => OF_PHRASE.test(tag) && !/^(?:VB[DZP]|MD)$/.test(xpos[word] ?? ''))
  )
}

/** The one or two phrases between commas right before a verb, the first one first. */
function phrasesBefore(sketch: Sketch, at: number): Span[] {
  const spans: Span[] = []
  let to = sketch.forms[at - 1] === ',' ? at - 1 : at
  for (let left = to === at ? 1 : 2; left > 0; left--) {
    const from = phraseBefore(sketch, to)
    if (from === null) return []
    spans.unshift({ from, to })
    to = /^[”"’']+$/u.test(sketch.forms[from - 1] ?? '') ? from - 2 : from - 1
  }
  return spans
}

/** Where the phrase that ends here begins: behind a comma, or behind the quotation mark that a comma stands in. */
function phraseBefore({ forms, upos }: Sketch, to: number, tags = OF_PHRASE): number | null {
  for (let word = to - 1; word > 0 && to - word <= LONGEST; word--) {
    const isMark = /^[”"]$/u.test(forms[word] ?? '')
    if (forms[word] === ',' || (isMark && forms[word - 1] === ',')) return word + 1 < to ? word + 1 : null
    if (!tags.test(upos[word] ?? '')) return null
  }
  return null
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
