/** Values that JSON has. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * RFC 8785: no white space, keys in order of their UTF-16 code units, numbers and strings as ECMAScript writes them. Two machines that
 * hold the same value write the same bytes, so its hash can be checked by anybody.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = value as { readonly [key: string]: Json }
    const keys = Object.keys(fields).sort()
    return `{${keys.map(key => `${JSON.stringify(key)}:${canonicalJson(fields[key] as Json)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/**
 * A copy of a value as JSON will bring it back: fields that are undefined left out, lone surrogates U+FFFD (UTF-8 has none, and RFC 8785
 * wants none). Throws RangeError for what JSON cannot hold.
 */
export function plain(value: unknown): Json {
  switch (typeof value) {
    case 'string':
      return LONE_SURROGATE.test(value) ? value.replace(LONE_SURROGATES, '\ufffd') : value
    case 'boolean':
      return value
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError(`${value} is no number of JSON`)
      return value
    case 'object': {
      if (value === null) return null
      if (Array.isArray(value)) return value.map(plain)
      const fields = Object.entries(value).filter(([, field]) => field !== undefined)
      return Object.fromEntries(fields.map(([key, field]) => [plain(key), plain(field)]))
    }
    default:
      throw new RangeError(`JSON cannot hold a ${typeof value}`)
  }
}

const LONE_SURROGATE = /\p{Surrogate}/u
const LONE_SURROGATES = /\p{Surrogate}/gu
