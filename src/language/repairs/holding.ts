import {
  attach,
  base,
  childBy,
  childrenOf,
  isBelow,
  isFiniteVerb,
  isNominal,
  type Repair,
  retag,
  type Sketch,
  swap,
} from './sketch.js'

/** What opens a phrase that is controlled: an article, a number, a name. */
const OPENS = /^(?:DET|PROPN|NUM|ADJ|PRON)$/
/** What "his" may belong to: then it is said of nothing. */
const OWNED = /^(?:NOUN|PROPN|ADJ|NUM)$/
const TELLS = /^(?:say|claim|declare|announce|insist|boast|add|report|tell|confirm|proclaim)$/
const CLAUSAL = /^(?:root|ccomp|conj|parataxis|advcl|acl|acl:relcl)$/

/** Who holds what, in words that look like a noun or a mere pronoun. */
export const HOLDING_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/held-responsible',
    example: 'Police hold the front responsible for the murder.',
    // "hold the front [responsible] for the murder": no kind of front.
    mend(sketch, at) {
      const noun = sketch.heads[at] ?? -1
      const verb = sketch.heads[noun] ?? -1
      const isSo = /^(?:responsible|accountable|liable)$/.test(sketch.forms[at] ?? '') && sketch.relations[at] === 'amod'
      if (!isSo || noun > at || verb < 0 || verb > at || sketch.lemmas[verb] !== 'hold') return false
      attach(sketch, at, verb, 'xcomp')
      return true
    },
  },
  {
    id: 'repair/control-as-noun',
    example: 'The rebels control Vessen.',
    // "The rebels [control Vessen]": behind several and before a name or an article it is what they do.
    mend(sketch, at) {
      if (!/^(?:control|guard)$/.test(sketch.forms[at] ?? '') || sketch.upos[at] !== 'NOUN') return false
      const holder = at - 1
      if (
        !(/^NNP?S$/.test(sketch.xpos[holder] ?? '') || /^(?:police|personnel|gendarmerie)$/i.test(sketch.forms[holder] ?? '')) ||
        !OPENS.test(sketch.upos[at + 1] ?? '')
      )
        return false
      const held = heldBehind(sketch, holder, at)
      const top = held === undefined ? undefined : topOf(sketch, [holder, at, held])
      if (held === undefined || top === undefined || !hasNoVerb(sketch, [holder, at, held])) return false
      const relation = sketch.relations[top] ?? 'dep'
      if (!CLAUSAL.test(relation) && !/^(?:obj|vocative|nmod:desc)$/.test(relation)) return false
      sketch.heads[at] = sketch.heads[top] ?? -1
      sketch.relations[at] = CLAUSAL.test(relation) ? relation : 'ccomp'
      sketch.heads[holder] = at
      sketch.relations[holder] = 'nsubj'
      sketch.heads[held] = at
      sketch.relations[held] = 'obj'
      retag(sketch, at, 'VBP')
      return true
    },
  },
  {
    id: 'repair/whose-it-is',
    example: 'The bridge and the station are ours.',
    // "The bridge and the station [are ours]": whose it is is what is said of it.
    mend(sketch, at) {
      if (!/^(?:ours|theirs|mine|his)$/i.test(sketch.forms[at] ?? '') || OWNED.test(sketch.upos[at + 1] ?? '')) return false
      const copula = copulaBefore(sketch, at)
      if (copula === undefined) return false
      const subject = [copula, at]
        .flatMap(word => childrenOf(sketch, word))
        .find(child => child < copula && base(sketch.relations[child]) === 'nsubj')
      if (subject !== undefined) return ofSubject(sketch, subject, at)
      const thing = thingBefore(sketch, at, copula)
      const isPhrase = thing !== undefined && childBy(sketch, thing, 'case') !== undefined
      const isMended =
        thing === undefined || isPhrase
          ? overTime(sketch, at, copula) || asTold(sketch, at, copula)
          : overThing(sketch, thing, at)
      if (isMended) attach(sketch, copula, at, 'cop')
      return isMended
    },
  },
]

/** "is", "was", "is now" right before it. */
function copulaBefore({ upos, lemmas }: Sketch, at: number): number | undefined {
  let before = at - 1
  while (upos[before] === 'ADV') before--
  return upos[before] === 'AUX' && lemmas[before] === 'be' ? before : undefined
}

/** Its subject is found, at times on the copula: then it is a clause. */
function ofSubject(sketch: Sketch, subject: number, at: number): boolean {
  const isClause = CLAUSAL.test(sketch.relations[at] ?? '')
  if (isClause && sketch.heads[subject] === at) return false
  attach(sketch, subject, at, 'nsubj')
  if (!isClause) sketch.relations[at] = 'ccomp'
  return sketch.heads[subject] === at
}

/** "Vessen" in "the rebels control Vessen", wherever it was hung. */
function heldBehind(sketch: Sketch, holder: number, at: number): number | undefined {
  const above = sketch.heads[at] ?? -1
  if (above > at && isNominal(sketch.upos[above])) return above
  return [...childrenOf(sketch, at), ...childrenOf(sketch, holder)].find(
    child => child > at && isNominal(sketch.upos[child]) && childBy(sketch, child, 'case') === undefined,
  )
}

/** The one of them that does not hang on another one. */
const topOf = ({ heads }: Sketch, words: readonly number[]): number | undefined => {
  const outer = words.filter(word => !words.includes(heads[word] ?? -1))
  return outer.length === 1 ? outer[0] : undefined
}

const hasNoVerb = (sketch: Sketch, words: readonly number[]): boolean =>
  words.every(word => !isFiniteVerb(sketch, word) && childrenOf(sketch, word).every(child => !isFiniteVerb(sketch, child)))

/** The topmost word before the copula that it hangs under. */
function thingBefore({ heads, upos }: Sketch, at: number, copula: number): number | undefined {
  let thing: number | undefined
  for (let up = heads[at] ?? -1, steps = 0; up >= 0 && steps <= heads.length; up = heads[up] ?? -1, steps++) {
    if (up < copula && isNominal(upos[up])) thing = up
    if (upos[up] === 'VERB') break
  }
  return thing
}

function overThing(sketch: Sketch, thing: number, at: number): boolean {
  const between = sketch.heads[at] ?? -1
  const above = sketch.heads[thing] ?? -1
  if (between > at && between !== above) {
    attach(sketch, at, thing, 'dep')
    attach(sketch, between, at, 'obl')
  }
  swap(sketch, thing, at, 'nsubj')
  if (!CLAUSAL.test(sketch.relations[at] ?? '')) sketch.relations[at] = 'ccomp'
  return sketch.heads[thing] === at
}

/** "Was theirs by noon": the hour hangs on it, and no other way about. */
function overTime(sketch: Sketch, at: number, copula: number): boolean {
  const time = sketch.heads[at] ?? -1
  if (time < at || childBy(sketch, time, 'case') === undefined || isBelow(sketch, time, at)) return false
  const thing = childrenOf(sketch, time).find(child => child < copula && base(sketch.relations[child]) === 'nsubj')
  if (thing === undefined) return false
  swap(sketch, time, at, 'obl')
  attach(sketch, thing, at, 'nsubj')
  return sketch.heads[time] === at
}

/** "He said that the branch outside the town was his": what begins the clause it stands in is told to be his. */
function asTold(sketch: Sketch, at: number, copula: number): boolean {
  const { forms, upos, lemmas } = sketch
  const opener = forms.slice(0, copula).findLastIndex((form, index) => /^that$/i.test(form) || TELLS.test(lemmas[index] ?? ''))
  const verb = lemmas.slice(0, opener + 1).findLastIndex((lemma, index) => upos[index] === 'VERB' && TELLS.test(lemma))
  const thing = upos.findIndex((tag, index) => index > opener && isNoun(tag) && !isNoun(upos[index + 1]))
  if (opener < 0 || verb < 0 || opener - verb > MOST_BETWEEN || thing < 0 || thing > copula || isBelow(sketch, verb, at))
    return false
  attach(sketch, at, verb, 'ccomp')
  attach(sketch, thing, at, 'nsubj')
  if (opener > verb) attach(sketch, opener, at, 'mark')
  for (let word = thing + 1; word < copula; word++) {
    const above = sketch.heads[word] ?? -1
    if (above < thing || above > copula) attach(sketch, word, thing, upos[word] === 'VERB' ? 'acl' : 'nmod')
  }
  return sketch.heads[thing] === at
}

const isNoun = (tag: string | undefined): boolean => tag === 'NOUN' || tag === 'PROPN'
/** "Said early on Saturday that": so many words may stand between. */
const MOST_BETWEEN = 8
