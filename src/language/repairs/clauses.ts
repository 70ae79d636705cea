import { attach, base, childBy, childrenOf, isBelow, isNominal, type Repair, rehang, type Sketch } from './sketch.js'
import { SAYS, TELLS } from './telling.js'

const REASONS = /^(?:because|although|though|while|unless|until|after|before|since|when|if)$/iu

/** Clauses and phrases that the parser hung on the verb of telling though they belong to what it tells. */
export const CLAUSE_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/those-who-are',
    example: 'The injured were three nurses.',
    // "[The injured] were three nurses": behind a copula stands what they are, and no noun of theirs.
    mend(sketch, at) {
      const noun = sketch.heads[at] ?? -1
      const copula = childBy(sketch, noun, 'cop')
      const isThose = /^(?:dead|injured|wounded|killed|arrested|missing)$/i.test(sketch.forms[at] ?? '')
      if (!isThose || sketch.relations[at] !== 'amod' || copula !== at + 1 || noun <= copula) return false
      attach(sketch, at, noun, 'nsubj')
      sketch.upos[at] = 'ADJ'
      sketch.xpos[at] = 'JJ'
      for (const child of childrenOf(sketch, noun)) if (child < at && sketch.relations[child] === 'det') rehang(sketch, child, at)
      return true
    },
  },
  {
    id: 'repair/clause-of-what-there-is',
    example: 'There is no sign that rebels were behind the blast.',
    // "There is no [sign] that rebels were behind the blast": the clause says what it is a sign of.
    mend(sketch, at) {
      const is = sketch.heads[at] ?? -1
      if (is < 0 || is > at || sketch.relations[at] !== 'ccomp' || sketch.lemmas[is] !== 'be') return false
      const mark = childBy(sketch, at, 'mark')
      if (mark === undefined || !/^that$/i.test(sketch.forms[mark] ?? '') || childBy(sketch, is, 'expl') === undefined)
        return false
      const noun = mark - 1
      if (sketch.heads[noun] !== is || base(sketch.relations[noun]) !== 'nsubj' || !isNominal(sketch.upos[noun])) return false
      attach(sketch, at, noun, 'acl')
      return true
    },
  },
  {
    id: 'repair/reason-of-what-is-told',
    example: 'The ministry said the boat sank because it had hit a rock.',
    // "said [the boat sank] [because it had hit a rock]": without a comma between, the reason is that of the boat's sinking.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      const mark = markOf(sketch, at)
      if (verb < 0 || mark === undefined || !REASONS.test(sketch.forms[mark] ?? '') || mark > at) return false
      if (base(sketch.relations[at]) === 'ccomp' && (sketch.heads[verb] ?? -1) < 0) {
        // Nobody tells "because …".
        sketch.relations[at] = 'advcl'
      }
      const told = toldBetween(sketch, verb, mark)
      if (told === undefined || sketch.forms.slice(told, mark).some(form => /^[,;:—–”"]$/u.test(form))) return false
      attach(sketch, at, told, 'advcl')
      return true
    },
  },
  {
    id: 'repair/second-of-what-is-told',
    example: 'The envoy said the talks had failed and that troops had entered the town.',
    // "said [the talks had failed] and [that troops had entered]": a clause with "that" goes on with what is told.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (base(sketch.relations[at]) !== 'conj' || verb < 0 || verb > at || sketch.upos[verb] !== 'VERB') return false
      const mark = markOf(sketch, at)
      if (
        mark === undefined ||
        sketch.forms[mark]?.toLowerCase() !== 'that' ||
        childBy(sketch, at, 'nsubj', 'expl') === undefined
      )
        return false
      const told = toldBetween(sketch, verb, mark)
      if (told === undefined) return false
      attach(sketch, at, told, 'conj')
      return true
    },
  },
  {
    id: 'repair/deeds-of-what-is-told',
    example: 'The mayor said rebels had taken the dam, killed two guards and burned the gate.',
    // "said rebels [had taken the dam], [killed two guards] and [burned the gate]": a list of deeds behind what is told goes on with it.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (sketch.relations[at] !== 'conj' || verb < 0 || verb > at || !SAYS.has(sketch.lemmas[verb] ?? '')) return false
      if (!/^VB[DZPN]$/.test(sketch.xpos[at] ?? '') || TELLS.has(sketch.lemmas[at] ?? '')) return false
      if (sketch.forms[at - 1] !== ',' || childBy(sketch, at, 'nsubj', 'cc', 'mark', 'aux') !== undefined) return false
      const clause = childrenOf(sketch, verb).find(
        child => child > verb && child < at && base(sketch.relations[child]) === 'ccomp' && sketch.upos[child] === 'VERB',
      )
      const last = [...childrenOf(sketch, at), ...childrenOf(sketch, verb)].find(
        child => child > at && sketch.relations[child] === 'conj' && childBy(sketch, child, 'nsubj') === undefined,
      )
      if (clause === undefined || last === undefined || TELLS.has(sketch.lemmas[last] ?? '')) return false
      attach(sketch, at, clause, 'conj')
      if (sketch.heads[last] === verb) attach(sketch, last, clause, 'conj')
      return true
    },
  },
  {
    id: 'repair/participle-of-what-is-told',
    example: 'The envoy left, adding that police opened fire on the crowd, killing four.',
    // "adding that [police opened fire], [killing four]": a participle that no "and" joins describes the clause before it.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (base(sketch.relations[at]) !== 'conj' || sketch.xpos[at] !== 'VBG' || sketch.forms[at - 1] !== ',') return false
      if (verb < 0 || childBy(sketch, at, 'cc', 'nsubj', 'aux') !== undefined) return false
      const told = toldBetween(sketch, verb, at)
      if (told === undefined) return false
      attach(sketch, at, told, 'advcl')
      return true
    },
  },
  {
    id: 'repair/that-taken-for-this',
    example: 'The mayor told the agency that shelling of the port continued.',
    // "told the agency [that] [shelling of the port continued]": behind a verb of telling "that" opens what is told.
    mend(sketch, at) {
      const noun = sketch.heads[at] ?? -1
      if (sketch.forms[at]?.toLowerCase() !== 'that' || sketch.relations[at] !== 'det' || noun < at) return false
      if (!/^(?:NN|NNS)$/.test(sketch.xpos[noun] ?? '') || !/(?:ing|s)$/.test(sketch.forms[noun] ?? '')) return false
      const verb = sketch.upos.findLastIndex((tag, word) => word < at && tag === 'VERB')
      if (verb < at - 4 || !/^(?:say|tell|claim|report|add|warn|insist|announce|confirm)$/.test(sketch.lemmas[verb] ?? ''))
        return false
      const clause = sketch.xpos.findIndex((tag, word) => word > noun && word <= noun + 8 && /^VB[DZP]$/.test(tag))
      if (clause < 0 || sketch.upos[clause] !== 'VERB' || childBy(sketch, clause, 'nsubj') !== undefined) return false
      if (sketch.forms.slice(noun, clause).includes(',') || isBelow(sketch, verb, clause) || isBelow(sketch, verb, noun))
        return false
      const isJoined = base(sketch.relations[noun]) === 'conj' && (sketch.heads[noun] ?? -1) !== verb
      const told = isJoined ? toldBetween(sketch, verb, at) : undefined
      attach(sketch, clause, told ?? verb, told === undefined ? 'ccomp' : 'conj')
      for (const child of childrenOf(sketch, noun))
        if (child < at && sketch.relations[child] === 'cc') rehang(sketch, child, clause)
      attach(sketch, noun, clause, 'nsubj')
      attach(sketch, at, clause, 'mark')
      sketch.upos[at] = 'SCONJ'
      return true
    },
  },
  {
    id: 'repair/who-is-cited',
    example: 'The bridge is closed, the agency reported, citing Omar Tahan.',
    // "citing [Omar Tahan]": the name right behind it is who is cited.
    mend(sketch, at) {
      if (!/^(?:citing|quoting)$/iu.test(sketch.forms[at] ?? '') || childBy(sketch, at, 'obj') !== undefined) return false
      const verb = sketch.heads[at] ?? -1
      for (let word = at + 1; word < sketch.forms.length && word <= at + 8; word++) {
        if (/^[,;:.]$/.test(sketch.forms[word] ?? '')) return false
        if (sketch.heads[word] !== verb || !isNominal(sketch.upos[word])) continue
        attach(sketch, word, at, 'obj')
        return true
      }
      return false
    },
  },
  {
    id: 'repair/noun-with-its-preposition',
    example: 'A statement from local officials said the road was open.',
    // "[A statement] [from local officials] said": of two subjects side by side the one behind a preposition belongs to the one before.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (base(sketch.relations[at]) !== 'nsubj' || verb < at) return false
      const preposition = childrenOf(sketch, at).find(
        child => child < at && sketch.relations[child] === 'case' && sketch.upos[child] === 'ADP',
      )
      if (preposition === undefined) return false
      const before = childrenOf(sketch, verb).find(
        child => child === preposition - 1 && base(sketch.relations[child]) === 'nsubj' && isNominal(sketch.upos[child]),
      )
      if (before === undefined) return false
      attach(sketch, at, before, 'nmod')
      for (const child of childrenOf(sketch, verb)) if (child > preposition && child < at) rehang(sketch, child, at)
      return true
    },
  },
]

const markOf = (sketch: Sketch, at: number): number | undefined =>
  childrenOf(sketch, at).find(child => child < at && sketch.relations[child] === 'mark')

/** The clause that a verb tells, between it and a word. */
const toldBetween = (sketch: Sketch, verb: number, end: number): number | undefined =>
  childrenOf(sketch, verb).findLast(child => child > verb && child < end && base(sketch.relations[child]) === 'ccomp')
