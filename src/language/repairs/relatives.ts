import {
  attach,
  base,
  childBy,
  childrenOf,
  firstOf,
  isBelow,
  isFiniteVerb,
  isNominal,
  isPassive,
  lastOf,
  type Repair,
  rehang,
  retagPresent,
  type Sketch,
  subjectOf,
  topOf,
} from './sketch.js'

/** Verbs that look like nouns where they stand at the end of a relative clause. */
const HOLDS =
  /^(?:control|hold|claim|guard|man|want|need|use|target|face|plan|fear|demand|support|back|rule|police|patrol|command|defend|occupy|shell)s?$/i
const ASKS = /^(?:ask|question|press|quiz)$/

/** Relative clauses with a subject of their own, and what was asked between two commas. */
export const RELATIVE_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/relative-verb-taken-for-noun',
    example: 'The town which the rebels control has no power.',
    // "The town [which the rebels control] has": who holds it and the verb were taken for one noun.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      const holder = at - 1
      if (sketch.upos[at] !== 'NOUN' || !HOLDS.test(sketch.forms[at] ?? '') || sketch.relations[at] !== 'nsubj') return false
      if (verb < at || sketch.relations[holder] !== 'compound' || sketch.heads[holder] !== at || !agrees(sketch, holder, at))
        return false
      const first = firstOf(sketch, at)
      const pronoun = /^(?:which|that)$/i.test(sketch.forms[first - 1] ?? '') ? first - 1 : undefined
      const noun = nounBefore(sketch, pronoun ?? first)
      if (noun === undefined || (pronoun === undefined && sketch.upos[first] !== 'DET')) return false
      if (sketch.heads[noun] === verb && base(sketch.relations[noun]) === 'nsubj') {
        attach(sketch, at, noun, 'acl:relcl')
      } else if (sketch.heads[verb] === noun && base(sketch.relations[verb]) === 'acl') {
        const [above, relation] = [sketch.heads[noun] ?? -1, sketch.relations[noun] ?? 'root']
        sketch.heads[verb] = above
        sketch.relations[verb] = relation
        sketch.heads[noun] = verb
        sketch.relations[noun] = 'nsubj'
        attach(sketch, at, noun, 'acl:relcl')
        for (const child of childrenOf(sketch, noun)) if (child > verb) rehang(sketch, child, verb)
      } else return false
      for (const child of childrenOf(sketch, at)) if (child < holder) rehang(sketch, child, holder)
      sketch.heads[holder] = at
      sketch.relations[holder] = 'nsubj'
      if (pronoun !== undefined) {
        attach(sketch, pronoun, at, 'obj')
        sketch.upos[pronoun] = 'PRON'
        sketch.xpos[pronoun] = 'WDT'
      }
      retagPresent(sketch, at)
      return true
    },
  },
  {
    id: 'repair/relative-verb-with-its-subject',
    example: 'The areas they control have no clinics.',
    // "The areas [they control] have": a noun that describes and has a subject is a verb.
    mend(sketch, at) {
      const noun = sketch.heads[at] ?? -1
      if (sketch.upos[at] !== 'NOUN' || !HOLDS.test(sketch.forms[at] ?? '') || !/^acl/.test(sketch.relations[at] ?? ''))
        return false
      const holder = childBy(sketch, at, 'nsubj')
      if (noun < 0 || noun > at || holder !== at - 1 || childBy(sketch, at, 'cop', 'case', 'det') !== undefined) return false
      retagPresent(sketch, at)
      return true
    },
  },
  {
    id: 'repair/relative-pronoun-is-the-object',
    example: 'The airport, which the army still controls, is closed.',
    // "[which] [the army] still controls": of two subjects the pronoun is what they do it to.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (!/^(?:which|that|whom)$/i.test(sketch.forms[at] ?? '') || base(sketch.relations[at]) !== 'nsubj' || verb < at)
        return false
      const subject = childrenOf(sketch, verb).find(
        child => child > at && child < verb && base(sketch.relations[child]) === 'nsubj',
      )
      if (subject === undefined || childBy(sketch, subject, 'case') !== undefined) return false
      if (firstOf(sketch, subject) !== at + 1 || childBy(sketch, verb, 'obj', 'cop') !== undefined) return false
      if (isPassive(sketch, verb)) return false
      sketch.relations[at] = 'obj'
      return true
    },
  },
  {
    id: 'repair/question-hung-on-who-asked',
    example: 'The king, asked by a reporter whether his guards were at Karsk, replied that they were not.',
    // "asked by a reporter [whether his guards were at Karsk]": it is asked, and says nothing of the reporter.
    mend(sketch, at) {
      const mark = childBy(sketch, at, 'mark')
      const asker = sketch.heads[at] ?? -1
      if (mark === undefined || !/^(?:whether|if)$/i.test(sketch.forms[mark] ?? '')) return false
      if (
        asker < 0 ||
        asker > mark ||
        !isNominal(sketch.upos[asker]) ||
        !/^(?:nmod|acl|obl|appos)/.test(sketch.relations[at] ?? '')
      )
        return false
      const verb = sketch.heads[asker] ?? -1
      if (!ASKS.test(sketch.lemmas[verb] ?? '') || !/^(?:obl|obj|iobj)/.test(sketch.relations[asker] ?? '')) return false
      attach(sketch, at, verb, 'ccomp')
      return true
    },
  },
  {
    id: 'repair/who-is-asked',
    example: 'The minister, asked if rebels had entered the town, said he had no news.',
    // "The minister, [asked if …], said": he is asked, and asks nothing.
    mend(sketch, at) {
      if (!ASKS.test(sketch.lemmas[at] ?? '') || sketch.xpos[at] !== 'VBD' || sketch.forms[at - 1] !== ',') return false
      if (childBy(sketch, at, 'nsubj', 'aux', 'cc', 'obj') !== undefined || sketch.relations[at] !== 'advcl') return false
      const above = sketch.heads[at] ?? -1
      const verb = sketch.relations[above] === 'ccomp' && above > at ? (sketch.heads[above] ?? -1) : above
      const subject = verb < 0 ? undefined : childBy(sketch, verb, 'nsubj')
      if (verb < at || subject === undefined || lastOf(sketch, subject) !== at - 2 || sketch.forms[verb - 1] !== ',') return false
      attach(sketch, at, verb, 'advcl')
      sketch.xpos[at] = 'VBN'
      return true
    },
  },
  {
    id: 'repair/word-that-is-answered',
    example: 'On claims by the junta that troops are in the town, the spokesman, Adam Beko, said: “We know nothing of it.”',
    // "On [claims that troops are in the town], [the spokesman] said": what is answered belongs to the claims, and who answers says the rest.
    mend(sketch, at) {
      if (
        !/^(?:say|reply|answer|respond|declare|state|tell|add|insist)$/.test(sketch.lemmas[at] ?? '') ||
        !isFiniteVerb(sketch, at)
      )
        return false
      if (!/^(?:on|to|about|regarding|concerning)$/i.test(sketch.forms[0] ?? '')) return false
      const noun = childrenOf(sketch, at).find(child => child < at && ANSWERED.test(sketch.lemmas[child] ?? ''))
      const that = noun === undefined ? -1 : sketch.forms.findIndex((form, word) => word > noun && word < at && form === 'that')
      if (noun === undefined || that < 0 || childBy(sketch, noun, 'acl') !== undefined) return false
      const verb = sketch.upos.findIndex((tag, word) => word > that && /^(?:VERB|AUX)$/.test(tag))
      const comma = sketch.forms.findIndex((form, word) => word > verb && form === ',')
      const predicate = sketch.upos[verb] === 'AUX' ? (sketch.heads[verb] ?? -1) : verb
      if (verb < 0 || comma < 0 || comma > at || predicate <= that || predicate >= comma) return false
      const close = sketch.forms.findIndex((form, word) => word > comma && form === ',')
      const teller = topOf(sketch, comma + 1, close < 0 || close > at ? at : close)
      if (teller === undefined) return false
      const name = close < 0 || close >= at - 1 ? undefined : topOf(sketch, close + 1, at)
      sketch.heads[teller] = at
      sketch.relations[teller] = 'nsubj'
      if (name !== undefined && name !== teller) attach(sketch, name, teller, 'appos')
      attach(sketch, predicate, noun, 'acl')
      attach(sketch, that, predicate, 'mark')
      sketch.upos[that] = 'SCONJ'
      sketch.xpos[that] = 'IN'
      for (let word = that + 1; word < comma; word++)
        if (word !== predicate && ((sketch.heads[word] ?? -1) <= that || (sketch.heads[word] ?? -1) >= comma))
          attach(sketch, word, predicate, sketch.relations[word] ?? 'dep')
      return true
    },
  },
  {
    id: 'repair/subject-before-an-insertion',
    example: 'The port, two miles to the east, is in rebel hands.',
    // "[The port], two miles to the east, [is in rebel hands]": what stands between two commas has no verb, and the one behind it no subject.
    mend(sketch, at) {
      if (!isNominal(sketch.upos[at]) || firstOf(sketch, at) !== 0 || sketch.forms[at + 1] !== ',') return false
      const close = sketch.forms.findIndex((form, word) => word > at + 1 && form === ',')
      const inside = close < 0 ? [] : sketch.upos.slice(at + 2, close)
      if (inside.length === 0 || inside.length > LONGEST || inside.some(tag => /^(?:VERB|AUX|SCONJ|CCONJ|PRON)$/.test(tag)))
        return false
      const first = sketch.upos[close + 1] === 'ADV' ? close + 2 : close + 1
      const verb = sketch.upos[first] === 'AUX' ? (sketch.heads[first] ?? -1) : first
      if (verb <= close || !(isFiniteVerb(sketch, verb) || sketch.upos[first] === 'AUX')) return false
      if (childBy(sketch, verb, 'nsubj', 'csubj', 'expl', 'mark', 'cc') !== undefined) return false
      const subject = subjectOf(sketch, verb)
      if (sketch.heads[at] === verb && sketch.relations[at] === 'vocative') sketch.relations[at] = subject
      else if (sketch.heads[at] === -1 && isBelow(sketch, verb, at) && childBy(sketch, at, 'cop', 'nsubj') === undefined) {
        sketch.heads[verb] = -1
        sketch.relations[verb] = 'root'
        sketch.heads[at] = verb
        sketch.relations[at] = subject
        for (const child of childrenOf(sketch, at)) if (child > close) rehang(sketch, child, verb)
      } else return false
      return true
    },
  },
  {
    id: 'repair/list-behind-an-object',
    example: 'Troops hold the mill, the radio station and all ferries.',
    // "hold [the mill], [the radio station] and [all ferries]": without a preposition it is the second of the list.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (sketch.upos[at] !== 'NOUN' || !/^(?:obl|nmod|dep|appos)$/.test(base(sketch.relations[at])) || verb < 0 || verb > at)
        return false
      const last = childBy(sketch, at, 'conj')
      if (last === undefined || childBy(sketch, last, 'cc') === undefined || childBy(sketch, at, 'case') !== undefined)
        return false
      const object = childBy(sketch, verb, 'obj')
      if (sketch.upos[verb] !== 'VERB' || object === undefined || sketch.upos[object] === 'PRON') return false
      const comma = firstOf(sketch, at) - 1
      if (sketch.forms[comma] !== ',' || lastOf(sketch, object) !== comma - 1 || /^(?:NNP|CD)/.test(sketch.xpos[at] ?? ''))
        return false
      attach(sketch, at, object, 'conj')
      attach(sketch, last, object, 'conj')
      return true
    },
  },
]

const LONGEST = 9
/** What somebody said that another one answers. */
const ANSWERED = /^(?:claim|report|allegation|accusation|charge|assertion|rumour|rumor|suggestion|statement)$/

/** "rebels control", "the militia guards" */
const agrees = ({ forms, xpos }: Sketch, holder: number, verb: number): boolean =>
  /^NNP?S$/.test(xpos[holder] ?? '') ? !/s$/i.test(forms[verb] ?? '') : /s$/i.test(forms[verb] ?? '')

/** The noun that ends right before a word, a comma aside. */
function nounBefore({ forms, upos }: Sketch, at: number): number | undefined {
  const noun = forms[at - 1] === ',' ? at - 2 : at - 1
  return isNominal(upos[noun]) ? noun : undefined
}
