import type { Sentence, Token } from '../../model/document.js'

/**
 * A sentence with what the rest of the report and the knowledge base say of its names: the word classes ("@armed", "@leader") that a
 * name falls under, by the index of its head. "Assad" is a leader where the report calls him president; "HTS" is an armed force.
 */
export interface Scene extends Sentence {
  readonly classes?: ReadonlyMap<number, readonly string[]>
}

const NONE: readonly string[] = []

export const classesAt = (scene: Scene, token: Token): readonly string[] => scene.classes?.get(token.index) ?? NONE
