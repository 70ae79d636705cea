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
  retag,
  type Sketch,
  swap,
} from './sketch.js'

const HELD = /^(?:hostage|prisoner|captive)$/u
/** Nouns of something still to be done, which the infinitive right behind them says. */
const TO_DO =
  /^(?:deal|agreement|plan|pact|offer|promise|pledge|decision|order|bid|proposal|request|demand|right|attempt|effort|chance|permission|vow|threat|refusal|failure)$/u

/** What a word is to its head, where the other words leave no doubt. */
export const LABEL_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/passive-taken-for-copula',
    example: 'The checkpoint had been deserted.',
    // "had been [deserted]": before the participle of a verb whose subject it befell, "been" makes the passive.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (sketch.relations[at] !== 'cop' || sketch.lemmas[at] !== 'be' || sketch.xpos[verb] !== 'VBN') return false
      if (sketch.upos[verb] !== 'VERB' || !childrenOf(sketch, verb).some(child => sketch.relations[child] === 'nsubj:pass'))
        return false
      sketch.relations[at] = 'aux:pass'
      return true
    },
  },
  {
    id: 'repair/outer-subject-of-a-verb',
    example: "The nurses' union put the dead at 40.",
    // Only a clause that is a predicate has a subject outside of it; a verb has its own.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (sketch.relations[at] !== 'nsubj:outer' || sketch.upos[verb] !== 'VERB' || childBy(sketch, verb, 'cop') !== undefined)
        return false
      sketch.relations[at] = 'nsubj'
      const isBare = sketch.xpos[verb] === 'VB' && childBy(sketch, verb, 'aux', 'mark') === undefined
      if (isBare && /^(?:put|set|cut|hit|shut|let|cost|hurt|split)$/u.test(sketch.forms[verb] ?? '')) retag(sketch, verb, 'VBD')
      return true
    },
  },
  {
    id: 'repair/gerund-behind-its-preposition',
    example: 'The fire stopped the guards from leaving.',
    // "stopped the guards [from leaving]": a verb behind a preposition is a clause, and no phrase.
    mend(sketch, at) {
      if (sketch.upos[at] !== 'VERB' || sketch.xpos[at] !== 'VBG' || sketch.relations[at] !== 'obl') return false
      const preposition = childrenOf(sketch, at).find(child => child < at && sketch.relations[child] === 'case')
      if (preposition === undefined || childBy(sketch, at, 'det', 'amod') !== undefined) return false
      sketch.relations[at] = 'advcl'
      sketch.relations[preposition] = 'mark'
      return true
    },
  },
  {
    id: 'repair/list-of-things-done-to',
    example: 'The militia seized the palace, the television building and the airport.',
    // "seized [the palace], [the building] and [the airport]": behind the object, a comma and before "and" a bare noun goes on the list.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (verb < 0 || verb > at || !isNominal(sketch.upos[at])) return false
      if (!['obl', 'parataxis', 'appos', 'obj', 'dep'].includes(base(sketch.relations[at]))) return false
      if (childBy(sketch, at, 'case', 'cop', 'nsubj', 'mark') !== undefined || /day$/u.test(sketch.forms[at] ?? '')) return false
      const last = childrenOf(sketch, at).find(child => child > at && base(sketch.relations[child]) === 'conj')
      if (last === undefined || childBy(sketch, last, 'cc') === undefined || !isNominal(sketch.upos[last])) return false
      const object = childrenOf(sketch, verb).find(
        child => child > verb && child < at && base(sketch.relations[child]) === 'obj' && isNominal(sketch.upos[child]),
      )
      if (object === undefined || !sketch.forms.slice(object, at).includes(',')) return false
      attach(sketch, at, object, 'conj')
      return true
    },
  },
  {
    id: 'repair/holder-of-hostages',
    example: 'Three bakers were held hostage by gunmen.',
    // "held hostage [by gunmen]": who holds them.
    mend(sketch, at) {
      const hostage = sketch.heads[at] ?? -1
      const verb = sketch.heads[hostage] ?? -1
      if (sketch.relations[at] !== 'nmod' || verb < 0 || !HELD.test(sketch.lemmas[hostage] ?? '')) return false
      if (!childrenOf(sketch, at).some(child => sketch.forms[child]?.toLowerCase() === 'by' && child < at)) return false
      if (!childrenOf(sketch, verb).some(child => sketch.relations[child] === 'aux:pass')) return false
      attach(sketch, at, verb, 'obl:agent')
      return true
    },
  },
  {
    id: 'repair/what-a-deal-is-to-do',
    example: 'They signed a deal to close the gate.',
    // "a deal [to close the gate]": the infinitive right behind such a noun is what it is to do.
    mend(sketch, at) {
      if (sketch.xpos[at] !== 'VB' || sketch.relations[at] !== 'advcl') return false
      const to = childrenOf(sketch, at).find(child => sketch.relations[child] === 'mark' && sketch.forms[child] === 'to')
      const noun = (to ?? 0) - 1
      if (to === undefined || noun < 0 || !TO_DO.test(sketch.lemmas[noun] ?? '') || sketch.upos[noun] !== 'NOUN') return false
      if (!['obj', 'nsubj'].includes(base(sketch.relations[noun]))) return false
      attach(sketch, at, noun, 'acl')
      return true
    },
  },
  {
    id: 'repair/count-taken-for-the-clause',
    example: 'Two Colombians were kidnapped on Monday.',
    // "[Two Colombians] were kidnapped": a number right before a subject, on which the clause would hang, counts it.
    mend(sketch, at) {
      const noun = at + 1
      const verb = sketch.heads[noun] ?? -1
      if (sketch.xpos[at] !== 'CD' || !/^NNP?S$/.test(sketch.xpos[noun] ?? '') || verb <= noun) return false
      if (base(sketch.relations[noun]) !== 'nsubj' || sketch.heads[verb] !== at || !isFiniteVerb(sketch, verb)) return false
      const [head, relation] = [sketch.heads[at] ?? -1, sketch.relations[at] ?? 'dep']
      sketch.heads[verb] = head
      sketch.relations[verb] = relation
      sketch.heads[at] = noun
      sketch.relations[at] = 'nummod'
      for (const child of childrenOf(sketch, at)) sketch.heads[child] = verb
      return true
    },
  },
  {
    id: 'repair/teller-who-speaks-on-terms',
    example: 'A clerk speaking on condition of anonymity said the envoy had left.',
    // "[A clerk speaking on condition of anonymity] said": who is described by the participle is who says it.
    mend(sketch, at) {
      if (!/^(?:say|tell|add|claim|report)$/u.test(sketch.lemmas[at] ?? '') || !isFiniteVerb(sketch, at)) return false
      if (childrenOf(sketch, at).some(child => child < at && base(sketch.relations[child]) === 'nsubj')) return false
      const participle = speakingBefore(sketch, at)
      const teller = participle - 1
      if (participle < 1 || sketch.heads[teller] !== participle || isBelow(sketch, at, teller) || isBelow(sketch, at, participle))
        return false
      attach(sketch, teller, at, 'nsubj')
      attach(sketch, participle, teller, 'acl')
      return true
    },
  },
  {
    id: 'repair/secretary-general',
    example: 'NATO Secretary-General Ola Brandt said the bridge was shut.',
    // "NATO Secretary-General [Ola] Brandt": the person, and not the body, is what the words name.
    mend(sketch, at) {
      const [body, secretary, general] = [at - 4, at - 3, at - 1]
      if (sketch.forms[secretary] !== 'Secretary' || sketch.forms[at - 2] !== '-' || sketch.forms[general] !== 'General')
        return false
      if (sketch.upos[at] !== 'PROPN' || sketch.upos[body] !== 'PROPN' || !isBelow(sketch, at, body)) return false
      swap(sketch, body, at, 'compound')
      for (const child of childrenOf(sketch, body)) if (child > at) rehang(sketch, child, at)
      for (const title of [secretary, general]) attach(sketch, title, at, 'compound')
      return true
    },
  },
  {
    id: 'repair/state-of-the-object',
    example: 'Militants declared the capital taken.',
    // "declared the capital [taken]": no "and" joins it; it is what they declared it to be.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (
        sketch.xpos[at] !== 'VBN' ||
        base(sketch.relations[at]) !== 'conj' ||
        childBy(sketch, at, 'cc', 'nsubj', 'aux') !== undefined
      )
        return false
      if (!/^(?:declare|pronounce|proclaim|report|leave|find|keep)$/u.test(sketch.lemmas[verb] ?? '')) return false
      if (sketch.heads[at - 1] !== verb || base(sketch.relations[at - 1]) !== 'obj') return false
      sketch.relations[at] = 'xcomp'
      return true
    },
  },
  {
    id: 'repair/place-before-a-place',
    example: 'Insurgents captured the last village before Homs.',
    // "the last village [before Homs]": says which village.
    mend(sketch, at) {
      const noun = at - 2
      if (sketch.upos[at] !== 'PROPN' || sketch.relations[at] !== 'obl' || sketch.forms[at - 1] !== 'before') return false
      if (
        !/^(?:village|town|city|hill|bridge|checkpoint|stop|station|base|stronghold|settlement)$/u.test(sketch.lemmas[noun] ?? '')
      )
        return false
      if (sketch.heads[noun] !== sketch.heads[at]) return false
      attach(sketch, at, noun, 'nmod')
      return true
    },
  },
  {
    id: 'repair/aside-hung-on-the-subject',
    example: 'The governor, the letter says, was still at his desk.',
    // "[The governor], the letter says, [was at his desk]": who tells it in between tells of the whole.
    mend(sketch, at) {
      const subject = sketch.heads[at] ?? -1
      const clause = sketch.heads[subject] ?? -1
      if (base(sketch.relations[at]) !== 'parataxis' || sketch.upos[at] !== 'VERB' || clause < at || subject > at) return false
      if (base(sketch.relations[subject]) !== 'nsubj' || !isNominal(sketch.upos[subject])) return false
      if (childBy(sketch, at, 'nsubj') === undefined || sketch.forms[subject + 1] !== ',') return false
      attach(sketch, at, clause, 'parataxis')
      return true
    },
  },
]

/** A participle before the verb, without a comma between, that has the noun right before it for its subject; -1: none. */
function speakingBefore(sketch: Sketch, at: number): number {
  for (let word = at - 1; word > 0 && word > at - 14; word--) {
    if (/^[,;:—–”"]$/u.test(sketch.forms[word] ?? '')) return -1
    if (sketch.xpos[word] === 'VBG' && isNominal(sketch.upos[word - 1]) && base(sketch.relations[word - 1]) === 'nsubj')
      return word
  }
  return -1
}
