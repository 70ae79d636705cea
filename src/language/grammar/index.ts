import { openModel } from './model.js'

export type { Analysis } from './analyse.js'
export { analyse } from './analyse.js'
/** A trained tagger and parser, opened over the bytes of its file. What is in it is the business of this folder. */
export type { Model as Grammar } from './model.js'
/**
 * Opens the bytes of models/english.bin. The weights stay where they are: the grammar holds views over the bytes, which may lie in a
 * SharedArrayBuffer. RangeError when the bytes are not such a file.
 */
export const openGrammar = openModel
