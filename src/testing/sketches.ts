import type { Sketch } from '../language/repair.js'

/** Words as "form UPOS XPOS head relation", heads from 1 as in CoNLL-U, 0 the root; the lemma last where it is not the form. */
export function sketch(...words: readonly string[]): Sketch {
  const parts = words.map(word => word.split(' '))
  const column = (at: number) => parts.map(part => part[at] ?? '')
  return {
    forms: column(0),
    lemmas: parts.map(part => part[5] ?? (part[0] ?? '').toLowerCase()),
    upos: column(1),
    xpos: column(2),
    heads: column(3).map(head => Number(head) - 1),
    relations: column(4),
  }
}

/** A tree that a repair mends, and what it makes of it. */
export interface RepairCase {
  readonly before: Sketch
  readonly after: readonly string[]
}
