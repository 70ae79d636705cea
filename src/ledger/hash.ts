import { createHash } from 'node:crypto'
import type { Sha256 } from '../model/index.js'

/** SHA-256 of bytes, or of a text's UTF-8. */
export const hashOf = (content: Uint8Array | string): Sha256 => createHash('sha256').update(content).digest('hex')
