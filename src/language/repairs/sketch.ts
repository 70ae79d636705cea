import { lemmaOf } from '../lemmas.js'

/**
 * A sentence's analysis while it is being mended. All arrays run over the sentence's words; heads are indexes, -1 the root.
 */
export interface Sketch {
  readonly forms: readonly string[]
  readonly lemmas: string[]
  readonly upos: string[]
  readonly xpos: string[]
  readonly heads: number[]
  readonly relations: string[]
}

/** A shape that no English sentence has, and what the words must mean instead. */
export interface Repair {
  readonly id: string
  /** A sentence in which the parser now and then makes the error. */
  readonly example: string
  /** Mends the sketch at this word; false: the shape is not there. */
  readonly mend: (sketch: Sketch, at: number) => boolean
}

export const base = (relation: string | undefined): string => (relation ?? '').split(':', 1)[0] ?? ''
export const isNominal = (tag: string | undefined): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON'

export function childrenOf({ heads }: Sketch, at: number): number[] {
  const found: number[] = []
  // The words that hang on one stand near it; a long sentence is not searched to its ends for each of its words.
  const from = Math.max(0, at - 60)
  const to = Math.min(heads.length, at + 60)
  for (let child = from; child < to; child++) if (heads[child] === at) found.push(child)
  return found
}

export const childBy = (sketch: Sketch, at: number, ...relations: readonly string[]): number | undefined =>
  childrenOf(sketch, at).find(child => relations.includes(base(sketch.relations[child])))

/** Hangs a word on another one; on one that hangs on itself it cannot, and stays where it is. */
export function attach(sketch: Sketch, child: number, head: number, relation: string): void {
  if (isBelow(sketch, head, child)) return
  sketch.heads[child] = head
  sketch.relations[child] = relation
}

export const rehang = (sketch: Sketch, child: number, head: number): void =>
  attach(sketch, child, head, sketch.relations[child] ?? 'dep')

/** Puts `next` where `at` stands in the tree, and `at` below it. */
export function swap(sketch: Sketch, at: number, next: number, relation: string): void {
  attach(sketch, next, sketch.heads[at] ?? -1, sketch.relations[at] ?? 'dep')
  attach(sketch, at, next, relation)
}

/** "The driver [who was] warned fled": the verb takes the place of the participle, which hangs on their subject, with all that stands behind the verb. */
export function asParticiple(sketch: Sketch, participle: number, verb: number, subject: number): void {
  swap(sketch, participle, verb, 'acl')
  attach(sketch, subject, verb, 'nsubj')
  attach(sketch, participle, subject, 'acl')
  for (const child of childrenOf(sketch, participle)) if (child > verb) rehang(sketch, child, verb)
  sketch.xpos[participle] = 'VBN'
}

/** "shot him", "warns them": a pronoun in the accusative that hangs on the word right before it. */
export const hasSomebodyBehind = ({ forms, xpos, heads }: Sketch, at: number): boolean =>
  heads[at + 1] === at && xpos[at + 1] === 'PRP' && /^(?:him|her|them|us|me)$/i.test(forms[at + 1] ?? '')

/** As the finite verb that its form shows: "controls", else a past. */
export const retagFinite = (sketch: Sketch, at: number): void => retag(sketch, at, sketch.xpos[at] === 'NNS' ? 'VBZ' : 'VBD')

/** As the present of a verb: "controls", "control". */
export const retagPresent = (sketch: Sketch, at: number): void =>
  retag(sketch, at, /s$/i.test(sketch.forms[at] ?? '') ? 'VBZ' : 'VBP')

export function retag(sketch: Sketch, at: number, xpos: 'VBD' | 'VBZ' | 'VBP'): void {
  sketch.upos[at] = 'VERB'
  sketch.xpos[at] = xpos
  sketch.lemmas[at] = lemmaOf(sketch.forms[at] ?? '', 'VERB', xpos)
}

export const isBelow = ({ heads }: Sketch, at: number, ancestor: number): boolean => {
  for (let up = at, steps = 0; up >= 0 && steps <= heads.length; up = heads[up] ?? -1, steps++) if (up === ancestor) return true
  return false
}

/** The last word of what hangs on this one, commas at its end aside. */
export function lastOf(sketch: Sketch, at: number): number {
  let last = at
  for (const child of childrenOf(sketch, at))
    if (child > at && sketch.upos[child] !== 'PUNCT') last = Math.max(last, lastOf(sketch, child))
  return last
}

/** The first word of what hangs right on this one, marks aside. */
export const firstOf = (sketch: Sketch, at: number): number =>
  Math.min(at, ...childrenOf(sketch, at).filter(child => sketch.upos[child] !== 'PUNCT'))

/** A finite verb, or one that an auxiliary makes finite. */
export const isFiniteVerb = (sketch: Sketch, at: number): boolean =>
  /^VB[DZP]$/.test(sketch.xpos[at] ?? '') || childBy(sketch, at, 'aux', 'cop') !== undefined

export const isPassive = (sketch: Sketch, verb: number): boolean =>
  childrenOf(sketch, verb).some(child => sketch.relations[child] === 'aux:pass')

/** As what a subject hangs on a verb. */
export const subjectOf = (sketch: Sketch, verb: number): string => (isPassive(sketch, verb) ? 'nsubj:pass' : 'nsubj')

/** The noun from one word up to another that hangs on a word outside. */
export function topOf({ heads, upos }: Sketch, from: number, to: number): number | undefined {
  for (let word = from; word < to; word++)
    if (isNominal(upos[word]) && ((heads[word] ?? -1) < from || (heads[word] ?? -1) >= to)) return word
  return undefined
}
