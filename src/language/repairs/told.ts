import { attach, base, childBy, childrenOf, isFiniteVerb, type Repair, rehang, retag, type Sketch, swap } from './sketch.js'
import { TELLS } from './telling.js'

const GOES_ON_TELLING =
  /^(?:add|say|note|cite|quote|warn|call|describe|refer|accuse|blame|argue|insist|deny|claim|allege|stress|urge|ask|explain|speak|predict|promise|threaten|point|voice|express|reject|dismiss|denounce|condemn|confirm|adding|echo|pledge|vow|hint|suggest|recall|praise|welcome|declare|announce|report|mention|list|compare|paraphrase|name|appeal|apologise|apologize|declin|decline|refuse|use|give|provide)$/
const MEETS = /^(?:reach|meet|contact|interview|call|find|ask|know|visit)$/

/** What is told, and what belongs to it: clauses that the parser read as participles, objects or conditions. */
export const TOLD_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/participle-as-what-was-told',
    example: 'Soldiers of two companies disobeyed, an officer told the agency.',
    // "[Soldiers of two companies] [disobeyed], an officer told …": of two subjects the first has a verb of its own, read as a participle.
    mend(sketch, at) {
      if (!(TELLS.has(sketch.lemmas[at] ?? '') || sketch.lemmas[at] === 'tell') || sketch.upos[at] !== 'VERB') return false
      const subjects = childrenOf(sketch, at).filter(child => child < at && base(sketch.relations[child]) === 'nsubj')
      const [first, second] = subjects
      if (first === undefined || second === undefined || subjects.length > 2) return false
      const start = Math.min(second, ...childrenOf(sketch, second))
      if (
        sketch.forms[start - 1] !== ',' ||
        childrenOf(sketch, at).some(child => child < start && sketch.relations[child] === 'ccomp')
      )
        return false
      const verb = [first, ...childrenOf(sketch, first)]
        .flatMap(noun => childrenOf(sketch, noun))
        .find(child => child > first && child < start && sketch.relations[child] === 'acl' && sketch.xpos[child] === 'VBN')
      if (
        verb === undefined ||
        sketch.forms.slice(first, verb).includes(',') ||
        childBy(sketch, verb, 'aux', 'nsubj') !== undefined
      )
        return false
      return didIt(sketch, { teller: at, verb, subject: first })
    },
  },
  {
    id: 'repair/participle-behind-the-teller',
    example: 'A shell hit the school, residents said, killing two teachers.',
    // "[A shell hit the school], residents said, [killing two teachers]": behind the teller's comma what was told goes on; nobody but a verb of
    // telling ("adding that") goes on with the teller.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (sketch.xpos[at] !== 'VBG' || !/^(?:advcl|xcomp|conj)$/.test(sketch.relations[at] ?? '') || verb < 0 || verb > at)
        return false
      if (
        !(TELLS.has(sketch.lemmas[verb] ?? '') || sketch.lemmas[verb] === 'tell') ||
        GOES_ON_TELLING.test(sketch.lemmas[at] ?? '')
      )
        return false
      if (childBy(sketch, at, 'mark', 'nsubj', 'cc') !== undefined || sketch.forms[at - 1] !== ',') return false
      const teller = childBy(sketch, verb, 'nsubj')
      if (teller === undefined || sketch.forms[verb - 1] === ',') return false
      const told =
        childrenOf(sketch, verb).find(child => child < verb && sketch.relations[child] === 'ccomp') ??
        (sketch.relations[verb] === 'parataxis' ? sketch.heads[verb] : undefined)
      if (told === undefined || told < 0 || told > verb || !isFiniteVerb(sketch, told)) return false
      rehang(sketch, at, told)
      return sketch.heads[at] === told
    },
  },
  {
    id: 'repair/but-what-is-told',
    example: 'The minister said lights could be back today but the coast would have to wait.',
    // "said lights could be back [but the coast would have to wait]": without a comma, in the tense of what is told, it goes on with that.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (sketch.relations[at] !== 'conj' || verb < 0 || verb > at || !TELLS.has(sketch.lemmas[verb] ?? '')) return false
      const and = childBy(sketch, at, 'cc')
      const subject = childBy(sketch, at, 'nsubj')
      const told = childrenOf(sketch, verb).find(child => child > verb && child < at && sketch.relations[child] === 'ccomp')
      if (and === undefined || subject === undefined || told === undefined || sketch.forms[and - 1] === ',') return false
      const isBack = childrenOf(sketch, at).some(
        child =>
          /^aux|^cop/.test(sketch.relations[child] ?? '') &&
          /^(?:would|could|might|had|was|were)$/i.test(sketch.forms[child] ?? ''),
      )
      if (!isBack || TELLS.has(sketch.lemmas[at] ?? '')) return false
      attach(sketch, at, told, 'conj')
      return sketch.heads[at] === told
    },
  },
  {
    id: 'repair/reached-teller',
    example: 'A resident we reached says she can see armed men.',
    // "[A resident we reached] says …": whom we reached is who says it.
    mend(sketch, at) {
      const says = childrenOf(sketch, at).find(
        child =>
          child > at &&
          sketch.relations[child] === 'conj' &&
          TELLS.has(sketch.lemmas[child] ?? '') &&
          isFiniteVerb(sketch, child),
      )
      if (says === undefined || !MEETS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || says > at + 3) return false
      const [noun, us, third] = childrenOf(sketch, at).filter(child => child < at && base(sketch.relations[child]) === 'nsubj')
      if (noun === undefined || us === undefined || third !== undefined || !/^(?:we|i)$/i.test(sketch.forms[us] ?? ''))
        return false
      if (childBy(sketch, says, 'nsubj', 'cc') !== undefined) return false
      swap(sketch, at, says, 'dep')
      attach(sketch, noun, says, 'nsubj')
      attach(sketch, at, noun, 'acl:relcl')
      return sketch.heads[at] === noun
    },
  },
  {
    id: 'repair/without-of-what-is-told',
    example: 'The trader said the soldiers let them by without firing.',
    // "said the soldiers let them by [without firing]": right behind what is told it is how that was done.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (
        sketch.xpos[at] !== 'VBG' ||
        sketch.relations[at] !== 'advcl' ||
        verb < 0 ||
        verb > at ||
        !TELLS.has(sketch.lemmas[verb] ?? '')
      )
        return false
      const mark = childBy(sketch, at, 'mark')
      if (
        mark === undefined ||
        !/^(?:without|by|after|before|while)$/i.test(sketch.forms[mark] ?? '') ||
        sketch.forms[mark - 1] === ','
      )
        return false
      const told = childrenOf(sketch, verb).find(child => child > verb && child < mark && sketch.relations[child] === 'ccomp')
      if (told === undefined) return false
      rehang(sketch, at, told)
      return true
    },
  },
  {
    id: 'repair/finite-joined-to-infinitive',
    example: 'The men had orders not to use weapons and nobody used them.',
    // "had orders [not to use] weapons and [nobody used] them": a clause of its own goes on with the clause, not with what was to be done.
    mend(sketch, at) {
      const infinitive = sketch.heads[at] ?? -1
      if (sketch.relations[at] !== 'conj' || infinitive < 0 || infinitive > at || sketch.xpos[infinitive] !== 'VB') return false
      if (!/^VB[DZP]$/.test(sketch.xpos[at] ?? '') || childBy(sketch, at, 'nsubj') === undefined) return false
      const to = childrenOf(sketch, infinitive).some(
        child => sketch.relations[child] === 'mark' && /^to$/i.test(sketch.forms[child] ?? ''),
      )
      if (!to || !/^(?:acl|xcomp|advcl)$/.test(sketch.relations[infinitive] ?? '')) return false
      let above = sketch.heads[infinitive] ?? -1
      while (above >= 0 && !isFiniteVerb(sketch, above)) above = sketch.heads[above] ?? -1
      if (above < 0) return false
      attach(sketch, at, above, 'conj')
      return sketch.heads[at] === above
    },
  },
  {
    id: 'repair/on-condition-that',
    example: 'An officer told the agency on condition that he would not be named.',
    // "told the agency on condition [that he would not be named]": on which condition, and not what was told.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (sketch.relations[at] !== 'ccomp' || verb < 0 || verb > at) return false
      const that = childBy(sketch, at, 'mark')
      const noun = (that ?? 0) - 1
      if (
        that === undefined ||
        sketch.forms[that]?.toLowerCase() !== 'that' ||
        !/^(?:condition|grounds?|understanding)$/i.test(sketch.forms[noun] ?? '')
      )
        return false
      attach(sketch, at, noun, 'acl')
      return sketch.heads[at] === noun
    },
  },
  {
    id: 'repair/told-them-it-did',
    example: 'Drivers told our reporter the line of lorries reached as far as the mill.',
    // "told our reporter [the line of lorries] [reached …]": whom and then a thing; what was read as a participle is what that thing did.
    mend(sketch, at) {
      if (sketch.lemmas[at] !== 'tell' || sketch.upos[at] !== 'VERB') return false
      const hearer = childBy(sketch, at, 'iobj')
      const thing = childBy(sketch, at, 'obj')
      if (hearer === undefined || thing === undefined || thing < hearer || childBy(sketch, at, 'ccomp', 'xcomp') !== undefined)
        return false
      const verb = [thing, ...childrenOf(sketch, thing)]
        .flatMap(noun => childrenOf(sketch, noun))
        .find(child => child > thing && sketch.relations[child] === 'acl' && sketch.xpos[child] === 'VBN')
      if (verb === undefined || sketch.forms.slice(thing, verb).includes(',')) return false
      return didIt(sketch, { teller: at, verb, subject: thing })
    },
  },
  {
    id: 'repair/gerund-as-subject-of-what-is-told',
    example: 'The captain said freeing him was a gesture.',
    // "said [freeing him] [was a gesture]": what has a copula behind a gerund is what is told, the gerund its subject.
    mend(sketch, at) {
      const gerund = sketch.heads[at] ?? -1
      const verb = sketch.heads[gerund] ?? -1
      const copula = childBy(sketch, at, 'cop')
      if (copula === undefined || gerund < 0 || verb < 0 || verb > gerund || gerund > copula || sketch.xpos[gerund] !== 'VBG')
        return false
      if (!TELLS.has(sketch.lemmas[verb] ?? '') || !/^(?:xcomp|ccomp|advcl)$/.test(sketch.relations[gerund] ?? '')) return false
      if (childBy(sketch, at, 'nsubj', 'csubj', 'mark') !== undefined) return false
      attach(sketch, at, verb, 'ccomp')
      attach(sketch, gerund, at, 'csubj')
      for (const child of childrenOf(sketch, gerund)) if (child > copula) rehang(sketch, child, at)
      return sketch.heads[gerund] === at
    },
  },
]

/** What was read as a participle is what the subject did, by what the teller says; not where its doer stands behind it. */
function didIt(sketch: Sketch, { teller, verb, subject }: Readonly<Record<'teller' | 'verb' | 'subject', number>>): boolean {
  if (childrenOf(sketch, verb).some(child => sketch.relations[child] === 'obl:agent')) return false
  attach(sketch, verb, teller, 'ccomp')
  if (sketch.heads[verb] !== teller) return false
  attach(sketch, subject, verb, 'nsubj')
  retag(sketch, verb, 'VBD')
  return true
}
