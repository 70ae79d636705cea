/** Lower case without accents, so that "São Paulo" and "Sao Paulo" are one key. */
export const fold = (text: string): string => (isPlain(text) ? text : withoutMarks(text)).toLowerCase()

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x20 || text.charCodeAt(at) > 0x7e) return false
  return true
}

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '')
