import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. A lone surrogate counts as U+FFFD. */
export const sha256 = (text: string): string => bytesToHex(hash(utf8ToBytes(text)))
