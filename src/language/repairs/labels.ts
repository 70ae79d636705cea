import { attach, base, childBy, childrenOf, isBelow, isNominal, type Repair, rehang, swap } from './sketch.js'
import { TELLS } from './telling.js'

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
    id: 'repair/no-before-a-noun',
    example: 'No ceasefire was agreed.',
    // "[No] ceasefire was agreed": right before a noun, with no comma between, it is no answer.
    mend(sketch, at) {
      if (sketch.upos[at] !== 'INTJ' || sketch.forms[at]?.toLowerCase() !== 'no') return false
      let noun = at + 1
      while (sketch.upos[noun] === 'ADJ' && noun < at + 3) noun++
      if (sketch.upos[noun] !== 'NOUN' || sketch.heads[at] === -1) return false
      sketch.upos[at] = 'DET'
      sketch.xpos[at] = 'DT'
      attach(sketch, at, noun, 'det')
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
    id: 'repair/aside-hung-on-the-subject',
    example: 'The governor, the letter says, was still at his desk.',
    // "[The governor], the letter says, [was at his desk]": who tells it in between tells of the whole.
    mend(sketch, at) {
      const subject = sketch.heads[at] ?? -1
      const clause = sketch.heads[subject] ?? -1
      if (base(sketch.relations[at]) !== 'parataxis' || !TELLS.has(sketch.lemmas[at] ?? '') || clause < at || subject > at)
        return false
      if (base(sketch.relations[subject]) !== 'nsubj' || !isNominal(sketch.upos[subject])) return false
      if (childBy(sketch, at, 'nsubj') === undefined || sketch.forms[subject + 1] !== ',') return false
      attach(sketch, at, clause, 'parataxis')
      return true
    },
  },
]
