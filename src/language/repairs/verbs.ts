import {
  asParticiple,
  attach,
  base,
  childBy,
  childrenOf,
  isBelow,
  isFiniteVerb,
  isNominal,
  isPassive,
  lastOf,
  type Repair,
  rehang,
  retag,
  type Sketch,
  subjectOf,
  swap,
} from './sketch.js'

/** Which word is the verb of its clause. */
export const VERB_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/participle-taken-for-finite-verb',
    example: 'Tomas Hruby, appointed interior minister in May, dismissed the police chief.',
    // "Hruby, appointed …, dismissed …": between commas behind the subject stands a participle; the verb behind the second comma, joined
    // by no "and", is that of the sentence.
    mend(sketch, at) {
      if (
        sketch.upos[at] !== 'VERB' ||
        !/(?:ed|en|wn|ld|nt|ght|de|ne)$/.test(sketch.forms[at] ?? '') ||
        sketch.forms[at - 1] !== ','
      )
        return false
      const children = childrenOf(sketch, at)
      const subject = children.find(child => child < at && base(sketch.relations[child]) === 'nsubj')
      const verb = children.find(child => child > at && base(sketch.relations[child]) === 'conj' && isFiniteVerb(sketch, child))
      if (subject === undefined || verb === undefined) return false
      const comma = sketch.upos[verb - 1] === 'ADV' ? verb - 2 : verb - 1
      if (sketch.forms[comma] !== ',' || children.some(child => child < at && /^(?:aux|cop)/.test(sketch.relations[child] ?? '')))
        return false
      if (childBy(sketch, verb, 'cc', 'nsubj', 'aux', 'cop') !== undefined || lastOf(sketch, subject) !== at - 2) return false
      swap(sketch, at, verb, 'acl')
      attach(sketch, subject, verb, base(sketch.relations[subject]))
      attach(sketch, at, subject, 'acl')
      for (const child of childrenOf(sketch, at))
        if (child > verb || sketch.relations[child] === 'mark') rehang(sketch, child, verb)
      sketch.xpos[at] = 'VBN'
      return true
    },
  },
  {
    id: 'repair/participle-with-its-agent',
    example: 'Several hundred protesters angered by the vote stormed the town hall.',
    // "protesters [angered by the vote] stormed the hall": what has an agent behind it and no auxiliary is no verb of the sentence; the
    // one behind the agent, with an object of its own, is.
    mend(sketch, at) {
      if (sketch.heads[at] !== -1 || !/^VB[DN]$/.test(sketch.xpos[at] ?? '') || sketch.forms[at + 1]?.toLowerCase() !== 'by')
        return false
      const children = childrenOf(sketch, at)
      const subject = children.find(child => child < at && base(sketch.relations[child]) === 'nsubj')
      const agent = children.find(child => child > at && sketch.relations[child] === 'obl:agent')
      if (subject === undefined || agent === undefined || lastOf(sketch, subject) !== at - 1) return false
      if (children.some(child => /^(?:aux|cop|mark)/.test(sketch.relations[child] ?? ''))) return false
      const verb = sketch.upos.findIndex(
        (tag, word) =>
          word > agent &&
          tag === 'VERB' &&
          /^VB[DN]$/.test(sketch.xpos[word] ?? '') &&
          /^(?:acl|conj|ccomp)$/.test(sketch.relations[word] ?? '') &&
          isBelow(sketch, word, at),
      )
      if (verb < 0 || childBy(sketch, verb, 'aux', 'nsubj', 'mark', 'cc') !== undefined) return false
      if (
        !/^(?:DET|PRON|NUM|NOUN|PROPN|ADP)$/.test(sketch.upos[verb + 1] ?? '') ||
        sketch.forms[verb + 1]?.toLowerCase() === 'by'
      )
        return false
      if (sketch.forms.slice(at, verb).some(form => /^[,;:]$/.test(form))) return false
      const object = objectBehind(sketch, verb)
      if (object === null) return false
      sketch.xpos[verb] = 'VBD'
      asParticiple(sketch, at, verb, subject)
      attach(sketch, object, verb, 'obj')
      return true
    },
  },
  {
    id: 'repair/participle-before-the-verb',
    example: 'The clerk concerned has not replied.',
    // "The clerk [concerned] has not replied": between the subject and an auxiliary no verb stands by itself; it says which clerk.
    mend(sketch, at) {
      const verb = childrenOf(sketch, at).find(
        child => child > at && /^(?:ccomp|conj|parataxis)$/.test(sketch.relations[child] ?? ''),
      )
      if (
        !/^(?:concerned|involved|responsible|named|mentioned|cited|accused|charged|detained|injured|killed)$/i.test(
          sketch.forms[at] ?? '',
        )
      )
        return false
      if (verb === undefined || sketch.upos[at + 1] !== 'AUX' || sketch.heads[at + 1] !== verb) return false
      const subject = childrenOf(sketch, at).find(child => child < at && base(sketch.relations[child]) === 'nsubj')
      if (subject !== at - 1 || childBy(sketch, verb, 'nsubj', 'mark', 'cc') !== undefined) return false
      swap(sketch, at, verb, 'acl')
      attach(sketch, subject, verb, subjectOf(sketch, verb))
      attach(sketch, at, subject, 'acl')
      for (const child of childrenOf(sketch, at)) rehang(sketch, child, verb)
      sketch.xpos[at] = 'VBN'
      return true
    },
  },
  {
    id: 'repair/finite-verb-taken-for-participle',
    example: 'Witnesses in the port described scenes of panic.',
    // A passive participle that describes a noun takes no object: "described scenes" is the verb of the clause.
    mend(sketch, at) {
      const noun = sketch.heads[at] ?? -1
      if (
        noun < 0 ||
        noun > at ||
        sketch.relations[at] !== 'acl' ||
        !/^VB[ND]$/.test(sketch.xpos[at] ?? '') ||
        !/(ed|id|old|aw)$/.test(sketch.forms[at] ?? '')
      )
        return false
      if (childBy(sketch, at, 'obj', 'ccomp') === undefined || childBy(sketch, at, 'aux', 'mark') !== undefined) return false
      if (!isNominal(sketch.upos[noun]) || childBy(sketch, noun, 'cop', 'nsubj') !== undefined) return false
      if (!['root', 'ccomp', 'parataxis', 'advcl', 'conj'].includes(base(sketch.relations[noun])) || sketch.forms[at - 1] === ',')
        return false
      const behind = childrenOf(sketch, noun).filter(
        child => child > at || ['mark', 'punct'].includes(base(sketch.relations[child])),
      )
      swap(sketch, noun, at, 'nsubj')
      for (const child of behind) rehang(sketch, child, at)
      sketch.xpos[at] = 'VBD'
      return true
    },
  },
  {
    id: 'repair/clause-verb-taken-for-noun',
    example: 'If the dam breaks, the valley will flood.',
    // A noun with a subject and a conjunction of its own, and no copula, is the verb of that clause.
    mend(sketch, at) {
      if (sketch.upos[at] !== 'NOUN' || !['advcl', 'ccomp', 'acl'].includes(base(sketch.relations[at]))) return false
      if (
        childBy(sketch, at, 'nsubj') === undefined ||
        childBy(sketch, at, 'mark') === undefined ||
        childBy(sketch, at, 'cop', 'det', 'case') !== undefined
      )
        return false
      retag(sketch, at, (sketch.forms[at] ?? '').endsWith('s') ? 'VBZ' : 'VBP')
      return true
    },
  },
  {
    id: 'repair/participle-of-a-headline',
    example: 'Dozens feared dead in dam attack',
    // "Rebels [said] to have fled", "men [accused] of arson", "dozens [feared] dead": what others say of somebody is a passive, though its
    // auxiliary is left out; it is the verb where the sentence has no other.
    mend(sketch, at) {
      if (!/^VB[DN]$/.test(sketch.xpos[at] ?? '') || !isSaidOf(sketch, at)) return false
      if (childBy(sketch, at, 'aux', 'obj', 'iobj', 'cop') !== undefined) return false
      const subject = childrenOf(sketch, at).find(child => child < at && base(sketch.relations[child]) === 'nsubj')
      const them = subject ?? sketch.heads[at] ?? -1
      if (them < 0 || them > at || !(isNominal(sketch.upos[them]) || sketch.upos[them] === 'NUM')) return false
      if (subject === undefined) {
        if (base(sketch.relations[at]) !== 'acl' || sketch.heads[them] !== -1) return false
        swap(sketch, them, at, 'nsubj:pass')
        for (const child of childrenOf(sketch, them)) if (child > at) rehang(sketch, child, at)
      } else sketch.relations[subject] = 'nsubj:pass'
      sketch.xpos[at] = 'VBN'
      const state = at + 1
      if (STATES.test(sketch.forms[state] ?? '') && sketch.heads[state] !== at) attach(sketch, state, at, 'xcomp')
      return true
    },
  },
  {
    id: 'repair/verb-before-its-object',
    example: 'Witnesses described scenes of panic.',
    // A participle that modifies the noun behind it and has a subject of its own is the verb, and the noun its object.
    mend(sketch, at) {
      const noun = sketch.heads[at] ?? -1
      if (
        noun <= at ||
        !/^VB[ND]$/.test(sketch.xpos[at] ?? '') ||
        !['amod', 'compound', 'acl'].includes(base(sketch.relations[at]))
      )
        return false
      const subject = childBy(sketch, at, 'nsubj')
      if (subject === undefined || subject > at || childBy(sketch, noun, 'nsubj', 'cop') !== undefined) return false
      // "the embattled president": behind an article it describes.
      if (
        /^(?:DT|PRP\$)$/.test(sketch.xpos[at - 1] ?? '') &&
        !/^(?:this|that|these|those|all|some|both)$/i.test(sketch.forms[at - 1] ?? '')
      )
        return false
      const behind = childrenOf(sketch, noun).filter(child =>
        ['punct', 'mark', 'parataxis', 'advcl'].includes(base(sketch.relations[child])),
      )
      swap(sketch, noun, at, 'obj')
      for (const child of behind) if (child !== at) rehang(sketch, child, at)
      sketch.relations[subject] = 'nsubj'
      retag(sketch, at, 'VBD')
      return true
    },
  },
  {
    id: 'repair/verb-before-a-count',
    example: 'The blast caused heavy damage to the bank and wounded six passers-by.',
    // No adjective stands before a number of its noun: behind "and" it is the verb whose object they are.
    mend(sketch, at) {
      const number = at + 1
      const noun = sketch.heads[number] ?? -1
      if (!/ed$/.test(sketch.forms[at] ?? '') || sketch.upos[at] !== 'ADJ' || !/^(?:and|,)$/i.test(sketch.forms[at - 1] ?? ''))
        return false
      if (sketch.xpos[number] !== 'CD' || sketch.relations[number] !== 'nummod' || noun <= number || noun > number + 3)
        return false
      if (!isNominal(sketch.upos[noun]) || !['amod', 'conj'].includes(base(sketch.relations[at]))) return false
      let verb = sketch.heads[noun] ?? -1
      while (verb >= 0 && !(sketch.upos[verb] === 'VERB' && isFiniteVerb(sketch, verb))) verb = sketch.heads[verb] ?? -1
      if (verb < 0 || verb >= at) return false
      attach(sketch, at, verb, 'conj')
      attach(sketch, noun, at, 'obj')
      if (sketch.upos[at - 1] === 'CCONJ') attach(sketch, at - 1, at, 'cc')
      retag(sketch, at, 'VBD')
      return true
    },
  },
  {
    id: 'repair/voice-of-the-subject',
    example: 'The station reported that the harbour had been closed.',
    // "nsubj:pass" without a passive auxiliary over a finite verb that tells or does something to an object is an active subject.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (sketch.relations[at] !== 'nsubj:pass' || sketch.xpos[verb] !== 'VBD') return false
      if (isPassive(sketch, verb)) return false
      if (childBy(sketch, verb, 'obj', 'ccomp', 'xcomp') === undefined) return false
      sketch.relations[at] = 'nsubj'
      return true
    },
  },
]

const STATES = /^(?:dead|missing|killed|injured|wounded|hurt|trapped|lost|alive|drowned|safe|kidnapped|abducted)$/

/** "said to have", "accused of killing", "feared dead". */
function isSaidOf({ forms, xpos }: Sketch, at: number): boolean {
  const form = forms[at] ?? ''
  const next = forms[at + 1] ?? ''
  if (/^(?:accused|suspected)$/.test(form)) return next === 'of'
  if (!/^(?:said|believed|thought|feared|presumed|reported|understood|rumou?red|alleged)$/.test(form)) return false
  return STATES.test(next) || (next === 'to' && /^(?:have|be)$/.test(forms[at + 2] ?? '') && xpos[at + 1] === 'TO')
}

/** The noun of a plain phrase right behind a verb: "their way", "the town hall"; null where a preposition or another verb begins there. */
function objectBehind(sketch: Sketch, verb: number): number | null {
  for (let at = verb + 1; at < Math.min(sketch.forms.length, verb + 6); at++) {
    const tag = sketch.upos[at] ?? ''
    if (/^(?:NOUN|PROPN)$/.test(tag) && !/^(?:NOUN|PROPN)$/.test(sketch.upos[at + 1] ?? '')) return at
    if (!/^(?:DET|PRON|NUM|ADJ|NOUN|PROPN)$/.test(tag)) return null
  }
  return null
}
