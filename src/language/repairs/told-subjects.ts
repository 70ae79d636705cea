import {
  attach,
  base,
  childBy,
  childrenOf,
  hasSomebodyBehind,
  isBelow,
  isFiniteVerb,
  isNominal,
  lastOf,
  type Repair,
  rehang,
  retagFinite,
  subjectOf,
  topOf,
} from './sketch.js'

const SAYS = /^(?:say|tell|report|claim|add|announce|confirm|state|insist|note|warn|believe|think|fear|hope|deny|admit)$/

/** Who does what is told, and who tells it, where the parser made one noun of them or lost the subject. */
export const TOLD_SUBJECT_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/claim-that',
    example: 'The union’s claim that guards locked the gate was repeated.',
    // "[The union's claim that guards locked the gate] was repeated": behind a noun of telling "that" begins what is told, whatever the
    // verb of the sentence was taken for.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      const that = childrenOf(sketch, at).find(child => child < at && sketch.relations[child] === 'mark')
      if (that === undefined || !/^that$/i.test(sketch.forms[that] ?? '') || sketch.relations[at] !== 'advcl' || verb < at)
        return false
      const noun = sketch.forms[that - 1] === ',' ? that - 2 : that - 1
      if (!TOLD_NOUN.test(sketch.lemmas[noun] ?? '') || base(sketch.relations[noun]) !== 'nsubj') return false
      if (sketch.heads[noun] === at) {
        // "[claim] that [rebels] shelled [the port] was read": the claim was read out, and the port was shelled.
        const object = childrenOf(sketch, verb).find(
          child => child > at && child < verb && base(sketch.relations[child]) === 'nsubj',
        )
        const own = childrenOf(sketch, at).some(child => child > that && child < at && base(sketch.relations[child]) === 'nsubj')
        if (!own || (object !== undefined && childBy(sketch, at, 'obj') !== undefined)) return false
        const relation = object === undefined ? 'nsubj' : (sketch.relations[object] ?? 'nsubj')
        if (object !== undefined) {
          sketch.heads[object] = at
          sketch.relations[object] = 'obj'
        } else if (childBy(sketch, verb, 'nsubj') !== undefined) return false
        sketch.heads[noun] = verb
        sketch.relations[noun] = relation
      } else if (sketch.heads[noun] !== verb) return false
      sketch.heads[at] = noun
      sketch.relations[at] = 'acl'
      return true
    },
  },
  {
    id: 'repair/told-verb-taken-for-noun',
    example: 'She says the soldiers shot at boys who ran.',
    // "says [the soldiers shot at boys]": behind a verb of telling nobody tells a shot; somebody fired. "said [a guard hit him]": nor has a
    // noun somebody right behind it.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      const who = at - 1
      if (sketch.upos[at] !== 'NOUN') return false
      const isShot = /^shot$/i.test(sketch.forms[at] ?? '') && /^(?:at|dead)$/i.test(sketch.forms[at + 1] ?? '')
      if (!isShot && !hasSomebodyBehind(sketch, at)) return false
      // "Police shot at the crowd.": nor does a sentence about those who bear arms.
      const isAlone = verb < 0 && BEARS_ARMS.test(sketch.lemmas[who] ?? '')
      if (!isAlone && (!SAYS.test(sketch.lemmas[verb] ?? '') || verb > at || base(sketch.relations[at]) !== 'obj')) return false
      if (sketch.heads[who] !== at || !/^(?:compound|amod)$/.test(sketch.relations[who] ?? '') || !isNominal(sketch.upos[who]))
        return false
      for (const child of childrenOf(sketch, at)) if (child < who) rehang(sketch, child, who)
      if (!isAlone) sketch.relations[at] = 'ccomp'
      sketch.relations[who] = 'nsubj'
      const them = childrenOf(sketch, at).find(child => child > at && sketch.relations[child] === 'nmod')
      if (them !== undefined) sketch.relations[them] = 'obl'
      retagFinite(sketch, at)
      return true
    },
  },
  {
    id: 'repair/told-subject-taken-for-object',
    example: 'Anton Karim says prices will be cut before Easter.',
    // "says [prices] [will be cut]", "says [nine] [died]": what stands right before an auxiliary or a past without a subject is its subject, and
    // all of it is told.
    mend(sketch, at) {
      if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || !isFiniteVerb(sketch, at)) return false
      const object = childrenOf(sketch, at).find(child => child > at && sketch.relations[child] === 'obj')
      if (object === undefined || !isNominalOrCount(sketch.upos[object]) || childBy(sketch, at, 'ccomp') !== undefined)
        return false
      const next = lastOf(sketch, object) + 1
      const isPast = sketch.upos[next] === 'VERB' && sketch.xpos[next] === 'VBD' && sketch.lemmas[at] !== 'tell'
      const verb = sketch.upos[next] === 'AUX' ? (sketch.heads[next] ?? -1) : isPast ? next : -1
      if (
        verb < next ||
        (verb === next && !isPast) ||
        childBy(sketch, verb, 'nsubj', 'csubj', 'expl', 'mark', 'cc') !== undefined
      )
        return false
      if (isBelow(sketch, at, verb)) {
        sketch.heads[at] = sketch.heads[verb] ?? -1
        sketch.relations[at] = (sketch.heads[verb] ?? -1) < 0 ? 'root' : 'parataxis'
      } else if (isBelow(sketch, verb, object)) return false
      sketch.heads[verb] = at
      sketch.relations[verb] = 'ccomp'
      sketch.heads[object] = verb
      sketch.relations[object] = subjectOf(sketch, verb)
      return true
    },
  },
  {
    id: 'repair/participle-inside-a-title',
    example: 'UN peacekeeping chief Jean Lemoine said that nine had died.',
    // "[UN peacekeeping chief Jean Lemoine] said": right before a verb of telling that has no other subject it is one name with its title.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (sketch.xpos[at] !== 'VBG' || verb < at || !SAYS.test(sketch.lemmas[verb] ?? '') || sketch.forms[at - 1] === ',')
        return false
      if (
        !/^(?:ccomp|advcl|csubj|parataxis|amod|dep)$/.test(sketch.relations[at] ?? '') ||
        childBy(sketch, verb, 'nsubj') !== undefined
      )
        return false
      if (!/^(?:PROPN|NOUN|ADJ)$/.test(sketch.upos[at - 1] ?? '') || childBy(sketch, at, 'aux', 'mark') !== undefined)
        return false
      const name = childrenOf(sketch, at).find(
        child => child > at && sketch.upos[child] === 'PROPN' && sketch.relations[child] === 'obj',
      )
      if (name === undefined || lastOf(sketch, name) !== verb - 1) return false
      attach(sketch, name, verb, 'nsubj')
      for (const child of childrenOf(sketch, at))
        attach(sketch, child, name, base(sketch.relations[child]) === 'nsubj' ? 'compound' : (sketch.relations[child] ?? 'dep'))
      attach(sketch, at, name, 'amod')
      return sketch.heads[name] === verb
    },
  },
  {
    id: 'repair/teller-with-a-participle',
    example: 'The line was dead; a clerk at the exchange, requesting anonymity, said it had been cut.',
    // "[a clerk at the exchange], requesting anonymity, [said]": who stands before the commas tells.
    mend(sketch, at) {
      if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || !/^VB[DZP]$/.test(sketch.xpos[at] ?? ''))
        return false
      if (sketch.forms[at - 1] !== ',' || childBy(sketch, at, 'nsubj', 'mark', 'cc') !== undefined) return false
      const open = sketch.forms.lastIndexOf(',', at - 2)
      const participle = open + 1
      if (open < 1 || sketch.xpos[participle] !== 'VBG' || at - open > LONGEST) return false
      let start = open
      while (start > 0 && OF_PHRASE.test(sketch.upos[start - 1] ?? '') && open - start < LONGEST) start--
      if (start > 0 && !/^[;:—–]$/.test(sketch.forms[start - 1] ?? '')) return false
      const teller = topOf(sketch, start, open)
      if (teller === undefined || childBy(sketch, teller, 'cop') !== undefined) return false
      const [above, relation] = [sketch.heads[teller] ?? -1, sketch.relations[teller] ?? 'root']
      if (above >= 0 && above < start) {
        sketch.heads[at] = above
        sketch.relations[at] = 'parataxis'
      } else if (above < 0) {
        sketch.heads[at] = -1
        sketch.relations[at] = relation
      } else if (isBelow(sketch, at, teller)) return false
      sketch.heads[teller] = at
      sketch.relations[teller] = 'nsubj'
      sketch.heads[participle] = teller
      sketch.relations[participle] = 'acl'
      for (let word = participle + 1; word < at - 1; word++) {
        const head = sketch.heads[word] ?? -1
        if (head < participle || head >= at - 1) {
          sketch.heads[word] = participle
          sketch.relations[word] = 'obj'
        }
      }
      for (const child of childrenOf(sketch, teller)) if (child > at) rehang(sketch, child, at)
      return true
    },
  },
]

const LONGEST = 10
const TOLD_NOUN =
  /^(?:claim|version|report|allegation|accusation|charge|assertion|rumour|rumor|statement|suggestion|warning|denial|contention|announcement|news|story)$/
const BEARS_ARMS = /^(?:police|soldier|troop|gunm[ae]n|guard|policem[ae]n|officer|rebel|militiam[ae]n|sniper|army|gendarme)s?$/i
const OF_PHRASE = /^(?:DET|ADJ|NUM|NOUN|PROPN|PART|ADP)$/
const isNominalOrCount = (tag: string | undefined): boolean => isNominal(tag) || tag === 'NUM'
