import { TITLES } from '../../lexicon/names/titles.js'
import { REPORTING_NOUNS } from '../../lexicon/reporting/phrases.js'
import {
  attach,
  base,
  childBy,
  childrenOf,
  firstOf,
  isBelow,
  isFiniteVerb,
  isNominal,
  type Repair,
  rehang,
  retag,
  type Sketch,
  swap,
} from './sketch.js'

const SIDES = new Set([
  'linked',
  'backed',
  'led',
  'aligned',
  'run',
  'controlled',
  'affiliated',
  'held',
  'based',
  'owned',
  'occupied',
  'funded',
  'trained',
  'armed',
  'allied',
  'sponsored',
  'supported',
  'made',
])

const GOES_ON = /^(?:fighting|shelling|bombing|shooting|looting|infighting|rioting)$/i

/** The verb that the parser read as a participle behind the first word of the sentence. */
const lostRoot = (sketch: Sketch, at: number): number | undefined =>
  childrenOf(sketch, at).find(
    child => child > at && sketch.relations[child] === 'xcomp' && /^VB[DN]$/.test(sketch.xpos[child] ?? ''),
  )

/** The first word of what hangs on this one. */

/** Around nouns: what belongs to which. */
export const NOUN_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/name-before-its-role',
    example: 'Lena Haddad, head of the port, told reporters that the gate was open.',
    // "Haddad" as compound of "head" over a comma: the name is the head, the role its apposition.
    mend(sketch, at) {
      const role = sketch.heads[at] ?? -1
      if (role <= at + 1 || !isNominal(sketch.upos[at]) || sketch.forms[at + 1] !== ',' || role > at + 8) return false
      if (
        !['compound', 'flat', 'nmod', 'amod', 'nummod'].includes(base(sketch.relations[at])) ||
        sketch.relations[at] === 'nmod:poss'
      )
        return false
      if (sketch.forms.slice(at + 2, role).some(form => form === ',')) return false
      swap(sketch, role, at, 'appos')
      for (const child of childrenOf(sketch, role)) if (child < at) rehang(sketch, child, at)
      return true
    },
  },
  {
    id: 'repair/title-and-name',
    example: 'Rebel commander Samir Qasim said the dam was safe.',
    // Two subjects side by side without a comma: the second is the name of the first.
    mend(sketch, at) {
      const next = at + 1
      if (sketch.upos[at] !== 'NOUN' || sketch.upos[next] !== 'PROPN' || sketch.heads[at] !== sketch.heads[next]) return false
      if (
        base(sketch.relations[at]) !== 'nsubj' ||
        !['nsubj', 'obj', 'iobj', 'obl', 'dep'].includes(base(sketch.relations[next]))
      )
        return false
      attach(sketch, next, at, 'appos')
      return true
    },
  },
  {
    id: 'repair/title-and-name-behind-of',
    example: 'Supporters of the jailed mayor Lena Okoye said she was ill.',
    // "Supporters of [the jailed mayor] [Lena Okoye] said": a name that ends a phrase behind "of" is no second subject, and no apposition
    // of those before "of".
    mend(sketch, at) {
      if (sketch.upos[at] !== 'PROPN' || !/^(?:nsubj|appos)$/.test(base(sketch.relations[at]))) return false
      const title = at - 1
      const preposition = prepositionBefore(sketch, at)
      // "the mayor of Karsk Omar Tahan": only behind a title is it another one's name.
      if (preposition === null || !TITLES.has((sketch.forms[title] ?? '').toLowerCase().replace('.', ''))) return false
      const owner = preposition - 1
      const above = sketch.heads[at] ?? -1
      const isWithin = (sketch.heads[owner] ?? -1) > preposition && (sketch.heads[owner] ?? at) < at
      const isApart = base(sketch.relations[at]) === 'appos' ? above === owner : isWithin || isSubjectBefore(sketch, owner, above)
      if (!isApart || !isNominal(sketch.upos[owner])) return false
      if (base(sketch.relations[at]) === 'nsubj' && sketch.heads[owner] !== above) attach(sketch, owner, above, 'nsubj')
      if (sketch.heads[title] !== owner && sketch.heads[title] !== at) return false
      attach(sketch, at, owner, 'nmod')
      attach(sketch, title, at, 'nmod:desc')
      attach(sketch, preposition, at, 'case')
      return true
    },
  },
  {
    id: 'repair/fighting-as-subject',
    example: 'Fighting between the two camps raged for a second day.',
    // "Fighting … raged", "Shelling … continued": without a comma behind it, what goes on is the subject of the verb and no clause before it.
    mend(sketch, at) {
      if (sketch.xpos[at] !== 'VBG' || !GOES_ON.test(sketch.forms[at] ?? '')) return false
      if (childBy(sketch, at, 'obj', 'nsubj', 'aux', 'mark') !== undefined) return false
      const verb = sketch.heads[at] === -1 ? lostRoot(sketch, at) : (sketch.heads[at] ?? -1)
      if (verb === undefined || verb <= at || sketch.forms.slice(at, verb).includes(',')) return false
      if (sketch.heads[at] === -1) {
        retag(sketch, verb, 'VBD')
        swap(sketch, at, verb, 'nsubj')
        for (const child of childrenOf(sketch, at)) if (child > verb) rehang(sketch, child, verb)
      } else if (!['advcl', 'csubj'].includes(base(sketch.relations[at])) || !isFiniteVerb(sketch, verb)) return false
      if (childrenOf(sketch, verb).some(child => child !== at && base(sketch.relations[child]) === 'nsubj')) return false
      sketch.upos[at] = 'NOUN'
      sketch.xpos[at] = 'NN'
      sketch.lemmas[at] = (sketch.forms[at] ?? '').toLowerCase()
      sketch.relations[at] = 'nsubj'
      for (const child of childrenOf(sketch, at)) if (base(sketch.relations[child]) === 'obl') sketch.relations[child] = 'nmod'
      return true
    },
  },
  {
    id: 'repair/particle-with-a-second-object',
    example: 'Protesters storm regional headquarters over vote.',
    // "storm [headquarters] [over vote]": what stands before a second object is no particle of the verb.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (sketch.relations[at] !== 'compound:prt' || verb < 0 || verb > at) return false
      const objects = childrenOf(sketch, verb).filter(child => sketch.relations[child] === 'obj')
      const second = objects.find(child => child > at && firstOf(sketch, child) === at + 1)
      if (second === undefined || !objects.some(child => child < at) || !isNominal(sketch.upos[second])) return false
      sketch.upos[at] = 'ADP'
      sketch.xpos[at] = 'IN'
      attach(sketch, at, second, 'case')
      sketch.relations[second] = 'obl'
      return true
    },
  },
  {
    id: 'repair/talk-that',
    example: 'Talk that the king had fled spread through the town.',
    // "[Talk that the king had fled]": at the start of a sentence, before "that", it is what is being said, and no order to talk.
    mend(sketch, at) {
      if (at !== 0 || !/^(?:Talk|Word|Gossip|Chatter)$/.test(sketch.forms[0] ?? '') || sketch.upos[0] !== 'VERB') return false
      const clause = childrenOf(sketch, 0).find(child => /^(?:ccomp|xcomp|advcl)$/.test(sketch.relations[child] ?? ''))
      if (sketch.forms[1]?.toLowerCase() !== 'that' || clause === undefined) return false
      sketch.upos[0] = 'NOUN'
      sketch.xpos[0] = 'NN'
      sketch.lemmas[0] = (sketch.forms[0] ?? '').toLowerCase()
      sketch.relations[clause] = 'acl'
      return true
    },
  },
  {
    id: 'repair/inside-as-adverb',
    example: 'Protesters remained inside both the studio and the hall.',
    // "remained [inside] the studio": right before a thing it governs it, and the thing is no state that they remained.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (!/^(?:inside|outside|within|near)$/i.test(sketch.forms[at] ?? '') || sketch.relations[at] !== 'advmod' || verb >= at)
        return false
      const thing = childrenOf(sketch, verb).find(
        child => child > at && isNominal(sketch.upos[child]) && /^(?:xcomp|obj|obl)$/.test(sketch.relations[child] ?? ''),
      )
      if (thing === undefined || childBy(sketch, thing, 'case', 'cop', 'nsubj') !== undefined) return false
      if (firstOf(sketch, thing) !== at + 1) return false
      sketch.upos[at] = 'ADP'
      sketch.xpos[at] = 'IN'
      attach(sketch, at, thing, 'case')
      sketch.relations[thing] = 'obl'
      return true
    },
  },
  {
    id: 'repair/came-under-shelling',
    example: 'The port came under shelling on Monday.',
    // "came under shelling": what one comes under is a thing; "under" governs it and tells not where the coming was done.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (sketch.xpos[at] !== 'VBG' || !GOES_ON.test(sketch.forms[at] ?? '') || verb < 0 || verb >= at) return false
      const under = at - 1
      if (sketch.forms[under]?.toLowerCase() !== 'under' || !/^(?:come|be|remain|stay)$/.test(sketch.lemmas[verb] ?? ''))
        return false
      if (childBy(sketch, at, 'obj', 'nsubj', 'aux') !== undefined) return false
      sketch.upos[at] = 'NOUN'
      sketch.xpos[at] = 'NN'
      sketch.lemmas[at] = (sketch.forms[at] ?? '').toLowerCase()
      sketch.relations[at] = 'obl'
      sketch.upos[under] = 'ADP'
      sketch.xpos[under] = 'IN'
      attach(sketch, under, at, 'case')
      for (const child of childrenOf(sketch, at))
        if (child > at && base(sketch.relations[child]) === 'obl') rehang(sketch, child, verb)
      return true
    },
  },
  {
    id: 'repair/noun-behind-of',
    example: 'The group of villagers fled.',
    // "The group [of villagers] fled": no subject or object stands behind "of"; it belongs to the noun before.
    mend(sketch, at) {
      if (!['nsubj', 'obj', 'iobj'].includes(base(sketch.relations[at])) || !isNominal(sketch.upos[at])) return false
      const of = childrenOf(sketch, at).find(
        child => child < at && sketch.relations[child] === 'case' && sketch.forms[child] === 'of',
      )
      const noun = (of ?? 0) - 1
      if (of === undefined || noun < 0 || !isNominal(sketch.upos[noun]) || sketch.heads[noun] !== sketch.heads[at]) return false
      attach(sketch, at, noun, 'nmod')
      return true
    },
  },
  {
    id: 'repair/what-a-report-says',
    example: 'The palace rejected rumours that the king ran away.',
    // "rumours that the king ran away": a clause with "that" and a subject of its own behind such a noun is what the noun says; only
    // "the claims that he made" describes the claims.
    mend(sketch, at) {
      if (!SAYING_NOUNS.has(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'NOUN') return false
      const holders = [at, ...childrenOf(sketch, at).filter(child => child > at && base(sketch.relations[child]) === 'nmod')]
      for (const holder of holders) {
        for (const clause of childrenOf(sketch, holder)) {
          if (clause < holder || sketch.relations[clause] !== 'acl:relcl' || !saysThat(sketch, clause)) continue
          attach(sketch, clause, at, 'acl')
          return true
        }
      }
      return false
    },
  },
  {
    id: 'repair/hyphenated-modifier',
    example: 'Army-backed media broadcast footage of the raid.',
    // "X-backed media": the participle behind the hyphen describes the noun that follows it.
    mend(sketch, at) {
      if (
        !SIDES.has(sketch.forms[at]?.toLowerCase() ?? '') ||
        !/^[-‐‑]$/.test(sketch.forms[at - 1] ?? '') ||
        base(sketch.relations[at]) === 'amod'
      )
        return false
      const noun = nextNoun(sketch, at)
      if (noun === undefined || (sketch.heads[noun] !== at && isBelow(sketch, noun, at))) return false
      if (sketch.heads[noun] === at) swap(sketch, at, noun, 'amod')
      else if (sketch.relations[at] !== 'root') attach(sketch, at, noun, 'amod')
      else return false
      return true
    },
  },
  {
    id: 'repair/held-by',
    example: 'Five drones came from rebel-held territory.',
    // "From X - held territory": the preposition is the noun's, and X belongs to the participle.
    mend(sketch, at) {
      const [holder, noun] = [at - 2, sketch.heads[at] ?? -1]
      if (
        noun <= at ||
        base(sketch.relations[at]) !== 'amod' ||
        !SIDES.has(sketch.forms[at]?.toLowerCase() ?? '') ||
        !/^[-‐‑]$/.test(sketch.forms[at - 1] ?? '') ||
        !isNominal(sketch.upos[holder])
      )
        return false
      const above = sketch.heads[holder] ?? -1
      if (above < 0 || (above >= holder && above <= noun)) return false
      attach(sketch, noun, above, sketch.relations[holder] ?? 'dep')
      attach(sketch, holder, at, 'compound')
      attach(sketch, at - 1, at, 'punct')
      for (const child of childrenOf(sketch, holder)) if (child < holder) rehang(sketch, child, noun)
      return true
    },
  },
]

/** The noun that a modifier here stands before, adjectives and compounds passed over. */
function nextNoun(sketch: Sketch, at: number): number | undefined {
  for (let next = at + 1; next < Math.min(sketch.forms.length, at + 6); next++) {
    const tag = sketch.upos[next]
    if (isNominal(tag) && !(isNominal(sketch.upos[next + 1]) && base(sketch.relations[next]) === 'compound')) return next
    if (!['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tag ?? '')) return undefined
  }
  return undefined
}

/** Nouns that a clause with "that" may fill: those that tell, and some that hold a thought. */
const SAYING_NOUNS: ReadonlySet<string> = new Set([
  ...REPORTING_NOUNS.map(({ lemma }) => lemma),
  ...'news idea fact evidence sign notion suspicion concern impression'.split(' '),
])
/** What one does with a claim: "the claims that he made". */
const HANDLES = new Set(
  'make write issue publish give hear read send circulate spread deny reject repeat carry air raise share post tell cite quote level'.split(
    ' ',
  ),
)

/** A clause that "that" opens, with a subject of its own, and nothing missing that "that" would stand for. */
function saysThat(sketch: Sketch, at: number): boolean {
  const children = childrenOf(sketch, at)
  const that = children.find(child => child < at && sketch.forms[child]?.toLowerCase() === 'that')
  const subject = children.find(child => child < at && base(sketch.relations[child]) === 'nsubj')
  if (that === undefined || subject === undefined || subject === that || subject < that) return false
  const hasObject = children.some(child => child > at && ['obj', 'ccomp', 'xcomp'].includes(base(sketch.relations[child])))
  if (!hasObject && HANDLES.has(sketch.lemmas[at] ?? '')) return false
  sketch.relations[that] = 'mark'
  sketch.upos[that] = 'SCONJ'
  sketch.xpos[that] = 'IN'
  return true
}

/** The preposition before a noun phrase that ends here; null where none stands within five words. */
function prepositionBefore({ upos }: Sketch, at: number): number | null {
  for (let word = at - 1; word > 0 && at - word <= 6; word--) {
    if (upos[word] === 'ADP') return word
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|VERB)$/.test(upos[word] ?? '')) return null
  }
  return null
}

const isSubjectBefore = (sketch: Sketch, noun: number, verb: number): boolean =>
  sketch.heads[noun] === verb && base(sketch.relations[noun]) === 'nsubj'
