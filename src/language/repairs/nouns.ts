import { attach, base, childrenOf, isBelow, isNominal, type Repair, rehang, type Sketch, swap } from './sketch.js'

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
