/** 32-bit hash of a text's UTF-16 code units (FNV-1a with a final mix). Stored in the model file: a change needs new training. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) | 0
}

/** Spreads the bits of a feature, so that the low ones can choose a row of weights. */
export function mix(feature: number): number {
  feature ^= feature >>> 16
  feature = Math.imul(feature, 0x7feb352d)
  feature ^= feature >>> 15
  feature = Math.imul(feature, 0x846ca68b)
  return feature ^ (feature >>> 16)
}

// A feature is a template's number and one to four values, as the files *-features.ts write them out:
//
//   (template << 12) + a, then ^ b turned left by 7, ^ c by 15, ^ d by 23 bits.
//
// Turning keeps (a, b) and (b, a) apart; `mix` follows when the features are scored. The numbers stand in the model file: a change needs new
// training.
