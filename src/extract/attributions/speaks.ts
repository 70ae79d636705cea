import type { Token } from '../../model/index.js'
import type { Tree } from '../tree.js'

/** Whether a word names somebody whose trade is to report: a channel, an agency, a monitor, a picture. */
export type Speaks = (tree: Tree, source: Token | null) => boolean
