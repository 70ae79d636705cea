import { isPersonWord } from '../../lexicon/events/persons.js'
import {
  attach,
  base,
  childBy,
  childrenOf,
  hasSomebodyBehind,
  isBelow,
  isFiniteVerb,
  isNominal,
  type Repair,
  rehang,
  retag,
  retagFinite,
  type Sketch,
  subjectOf,
  swap,
} from './sketch.js'

/** Words that count some of those behind "of". */
const COUNTS = /^(?:some|most|many|several|half|all|none|both|dozens|hundreds|thousands|scores|few|each)$/i
const INDEFINITE = /^(?:(?:no|every|some|any)(?:thing|body|one)|none)$/i
/** What the parser takes such a verb for. */
const BELOW = /^(?:acl|acl:relcl|advcl|conj|ccomp)$/
const RELATIVE = /^(?:who|whom|that|which|whose|where|when)$/i
/** "The men given orders": these have an object in the passive too. */
const GIVING = new Set('give award hand offer deny grant send pay show teach tell promise call name owe lend allot'.split(' '))

/** A verb that the parser hung below its own subject, which then is the whole sentence. */
export const LOST_VERB_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/verb-taken-for-plural',
    example: 'No stranger lives in this valley.',
    // "[No stranger] lives in this valley": a plural with a subject right before it, and no copula, is the verb.
    mend(sketch, at) {
      if (sketch.heads[at] !== -1 || sketch.xpos[at] !== 'NNS' || !/[^s]s$/i.test(sketch.forms[at] ?? '')) return false
      const subject = childBy(sketch, at, 'nsubj')
      if (subject !== at - 1 || sketch.xpos[subject] !== 'NN' || childBy(sketch, at, 'cop', 'case', 'aux') !== undefined)
        return false
      const next = sketch.upos[at + 1]
      if (next !== 'ADP' && next !== 'DET' && next !== 'PRON') return false
      for (const child of childrenOf(sketch, at)) {
        if (child < subject) rehang(sketch, child, subject)
        else if (child > at && sketch.relations[child] === 'nmod') sketch.relations[child] = 'obl'
      }
      retag(sketch, at, 'VBZ')
      return true
    },
  },
  {
    id: 'repair/some-of-them-as-root',
    example: 'Two of the four in the boat drowned.',
    // "Two [of the four in the boat drowned]", "Six of the nine aboard were killed": who is counted out does what the verb says.
    mend(sketch, at) {
      if (sketch.upos[at] !== 'NUM' && !COUNTS.test(sketch.forms[at] ?? '')) return false
      if (sketch.forms[at + 1]?.toLowerCase() !== 'of' || RELATIVE.test(sketch.forms[at - 1] ?? '')) return false
      const verb = firstFinite(sketch, at + 2)
      if (verb === undefined || !isLost(sketch, at, verb)) return false
      const group = groupOf(sketch, at, verb)
      if (group === undefined) return false
      attach(sketch, group, at, 'nmod')
      attach(sketch, at + 1, group, 'case')
      hangIn(sketch, verb, group)
      raise(sketch, at, verb)
      return sketch.heads[at] === verb
    },
  },
  {
    id: 'repair/subject-behind-preposition',
    example: 'All departures from Vessen airport have been halted, an employee said.',
    // "Departures [from the airport have been halted]": what stands behind a preposition is no subject; the noun before it is.
    mend(sketch, at) {
      const noun = sketch.heads[at] ?? -1
      if (noun < 0 || noun > at || !isNominal(sketch.upos[noun]) || !/^(?:acl|acl:relcl)$/.test(sketch.relations[at] ?? ''))
        return false
      const wrong = childrenOf(sketch, at).find(
        child => child > noun && child < at && base(sketch.relations[child]) === 'nsubj' && isNominal(sketch.upos[child]),
      )
      if (wrong === undefined || !isFiniteVerb(sketch, at) || childBy(sketch, wrong, 'case') !== noun + 1) return false
      if (sketch.upos[noun + 1] !== 'ADP' || !isLost(sketch, noun, at)) return false
      if (sketch.forms.slice(noun, at).some(form => form === ',' || RELATIVE.test(form))) return false
      attach(sketch, wrong, noun, 'nmod')
      raise(sketch, noun, at)
      return sketch.heads[noun] === at
    },
  },
  {
    id: 'repair/nothing-as-root',
    example: 'Nothing was landing at the airport.',
    // "Nothing [was landing]": no word tells that this is a relative clause, and nothing else has a verb.
    mend(sketch, at) {
      if (!INDEFINITE.test(sketch.forms[at] ?? '') || sketch.upos[at + 1] !== 'AUX') return false
      const verb = sketch.heads[at + 1] ?? -1
      if (sketch.heads[verb] !== at || !isLost(sketch, at, verb)) return false
      if (childBy(sketch, verb, 'nsubj') !== undefined) return false
      raise(sketch, at, verb)
      return sketch.heads[at] === verb
    },
  },
  {
    id: 'repair/this-evening-as-subject',
    example: 'Paratroopers of the Vessen brigade this evening took the airport.',
    // "Paratroopers [this evening took the airport]": a time of day takes nothing.
    mend(sketch, at) {
      if (!TIME_OF_DAY.test(sketch.forms[at] ?? '') || !/^(?:this|that|last|yesterday)$/i.test(sketch.forms[at - 1] ?? ''))
        return false
      const above = sketch.heads[at] ?? -1
      if (sketch.relations[at] === 'nsubj' && above > at) {
        if (!childrenOf(sketch, above).some(child => child < at - 1 && base(sketch.relations[child]) === 'nsubj')) return false
        sketch.relations[at] = 'obl:unmarked'
        return true
      }
      const verb = at + 1
      if (above < 0 || above > at || !isNominal(sketch.upos[above]) || sketch.relations[above] !== 'root') return false
      if (sketch.heads[verb] !== at || !/^VB[DN]$/.test(sketch.xpos[verb] ?? '')) return false
      if (sketch.relations[verb] !== 'acl' || childBy(sketch, verb, 'obj') === undefined) return false
      retag(sketch, verb, 'VBD')
      raise(sketch, above, verb)
      attach(sketch, at, verb, 'obl:unmarked')
      return true
    },
  },
  {
    id: 'repair/which-joined',
    example: 'Police guarded the hall in Vessen, which a crowd had stormed.',
    // "…, [which] a crowd had stormed": behind a comma and a noun the clause tells of the noun, and is none beside the main one.
    mend(sketch, at) {
      if (
        sketch.forms[at] !== 'which' ||
        sketch.forms[at - 1] !== ',' ||
        !/^(?:obj|nsubj|nsubj:pass)$/.test(sketch.relations[at] ?? '')
      )
        return false
      const verb = sketch.heads[at] ?? -1
      const last = at - 2
      if (verb < at || sketch.relations[verb] !== 'conj' || (sketch.heads[verb] ?? at) > at || !isNominal(sketch.upos[last]))
        return false
      const above = sketch.heads[last] ?? -1
      const isWhere = sketch.upos[last] === 'PROPN' && sketch.relations[last] === 'nmod' && isNominal(sketch.upos[above])
      attach(sketch, verb, isWhere ? above : last, 'acl:relcl')
      return true
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
  {
    id: 'repair/past-taken-for-noun',
    example: 'The sniper shot a boy in the leg.',
    // "The sniper [shot] a boy", "The crowd [burst] into the palace": a past that looks like a noun, with an object, or behind somebody who
    // could do it. "The fire [burns] them": so is whatever has somebody right behind it.
    mend(sketch, at) {
      if (sketch.heads[at] !== -1 || sketch.upos[at] !== 'NOUN') return false
      if (!PASTS.test(sketch.forms[at] ?? '') && !hasSomebodyBehind(sketch, at)) return false
      const doer = at - 1
      const isBefore = sketch.heads[doer] === at && /^(?:compound|nsubj)$/.test(sketch.relations[doer] ?? '')
      if (!isBefore || sketch.upos[doer] !== 'NOUN' || childBy(sketch, at, 'cop', 'aux', 'case', 'appos') !== undefined)
        return false
      if (sketch.upos.some((tag, word) => (tag === 'VERB' || tag === 'AUX') && isFiniteVerb(sketch, word))) return false
      const goesOn = INTO.test(sketch.forms[at + 1] ?? '') && isSomebody(sketch.lemmas[doer] ?? '')
      if (!goesOn && (childBy(sketch, at, 'obj') ?? -1) < at) return false
      retagFinite(sketch, at)
      sketch.relations[doer] = 'nsubj'
      for (const child of childrenOf(sketch, at)) {
        if (child < doer && sketch.upos[child] !== 'PUNCT') rehang(sketch, child, doer)
        else if (child > at && sketch.relations[child] === 'nmod') sketch.relations[child] = 'obl'
      }
      return true
    },
  },
  {
    id: 'repair/verb-taken-for-auxiliary',
    example: 'Protesters tore down posters of the king.',
    // "Protesters [tore] down posters": nothing but a few verbs helps another one; the noun behind is its object.
    mend(sketch, at) {
      if (
        sketch.upos[at] !== 'AUX' ||
        !/^(?:tore|threw|drove|broke|flew|blew|swept|swore|bore|wore)$/.test(sketch.forms[at] ?? '')
      )
        return false
      const noun = sketch.heads[at] ?? -1
      if (noun < at || sketch.heads[noun] !== -1) return false
      const subject = childBy(sketch, noun, 'nsubj')
      if (subject === undefined || subject > at) return false
      const object = sketch.upos[noun] === 'VERB' ? childBy(sketch, noun, 'obj') : noun
      if (object === undefined || !isNominal(sketch.upos[object])) return false
      retag(sketch, at, 'VBD')
      swap(sketch, noun, at, 'obj')
      attach(sketch, subject, at, 'nsubj')
      if (object !== noun) {
        attach(sketch, object, at, 'obj')
        attach(sketch, noun, object, 'amod')
      }
      for (const child of [...childrenOf(sketch, noun), ...childrenOf(sketch, object)]) {
        if (sketch.upos[child] === 'PUNCT' || child < at) rehang(sketch, child, at)
        else if (child === at + 1 && child !== noun && PARTICLE.test(sketch.forms[child] ?? '')) {
          attach(sketch, child, at, 'compound:prt')
          sketch.upos[child] = 'ADP'
          sketch.xpos[child] = 'RP'
        }
      }
      return true
    },
  },
  {
    id: 'repair/hit-as-noun',
    example: 'A drone hit opposition positions.',
    // "A drone [hit] opposition positions": where nothing else is a verb, what stands between two things is.
    mend(sketch, at) {
      const root = sketch.heads.indexOf(-1)
      if (!/^hit$/i.test(sketch.forms[at] ?? '') || sketch.upos[at] !== 'NOUN' || root <= at || !isNominal(sketch.upos[root]))
        return false
      if (!isNominal(sketch.upos[at - 1]) || !/^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(sketch.upos[at + 1] ?? '')) return false
      if (sketch.upos.some(tag => tag === 'VERB' || tag === 'AUX') || !isBelow(sketch, at, root)) return false
      retag(sketch, at, 'VBD')
      swap(sketch, root, at, 'obj')
      attach(sketch, at - 1, at, 'nsubj')
      for (let word = 0; word < at - 1; word++) if ((sketch.heads[word] ?? -1) >= at) rehang(sketch, word, at - 1)
      for (const child of childrenOf(sketch, at)) if (child > at && child !== root && child < root) rehang(sketch, child, root)
      return sketch.heads[at] === -1
    },
  },
]

/** Pasts that look like a noun. */
const PASTS = /^(?:shot|hit|set|burst|cut|put|shut|beat|thrust)$/
const isSomebody = (lemma: string): boolean => isPersonWord(lemma) || /^(?:crowd|mob|group|police|gang|band)$/.test(lemma)
const INTO = /^(?:into|at|through|onto|upon)$/
const PARTICLE = /^(?:down|up|off|out|away|apart|back|open)$/
const TIME_OF_DAY = /^(?:evening|morning|afternoon|night|week|weekend|month)$/i
/** What a noun is that is said to be a whole clause. */
const CLAUSE = /^(?:root|ccomp|parataxis)$/

/** The verb hangs below its subject, which is the whole clause, or something of a verb of telling behind a comma. */
function isLost(sketch: Sketch, subject: number, verb: number): boolean {
  const above = sketch.heads[subject] ?? -1
  const isBeforeTelling = above > verb && sketch.forms.slice(verb, above).includes(',') && sketch.upos[above] === 'VERB'
  const isClause = CLAUSE.test(sketch.relations[subject] ?? '')
  if (isBeforeTelling && sketch.heads[verb] === above) return BELOW.test(sketch.relations[verb] ?? '')
  return (isClause || isBeforeTelling) && BELOW.test(sketch.relations[verb] ?? '') && isBelow(sketch, verb, subject)
}

/** Puts the verb where its subject stands, and the subject below it, with all that follows. */
function raise(sketch: Sketch, subject: number, verb: number): void {
  const relation = subjectOf(sketch, verb)
  const above = sketch.heads[subject] ?? -1
  if (sketch.heads[verb] === above) attach(sketch, subject, verb, relation)
  else swap(sketch, subject, verb, relation)
  if (above >= 0 && !CLAUSE.test(sketch.relations[verb] ?? '')) sketch.relations[verb] = 'ccomp'
  for (const child of childrenOf(sketch, subject)) if (child > verb) rehang(sketch, child, verb)
}

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

/** "on [board]", "in [the car]": what the parser made the verb's subject belongs to those who are counted, and so does its preposition. */
function hangIn(sketch: Sketch, verb: number, group: number): void {
  const between = childrenOf(sketch, verb).filter(child => child > group && child < verb)
  const noun = between.find(child => base(sketch.relations[child]) === 'nsubj')
  if (noun === undefined) return
  attach(sketch, noun, group, 'nmod')
  const preposition = between.find(child => child < noun && sketch.upos[child] === 'ADP')
  if (preposition !== undefined) attach(sketch, preposition, noun, 'case')
}
