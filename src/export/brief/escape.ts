import { visible } from '../visible.js'

/**
 * Text of others as Markdown that shows exactly that text: it opens no markup, HTML, link, table cell, list or heading, and stays on one
 * line. Written against CommonMark 0.31 and GitHub's extensions.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/[\\`*_[\]<>&#|~$!^{}]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
    .replace(/:(?=\/\/)|(?<=(?:mailto|xmpp|tel|data|javascript|vbscript)):/gi, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/@/g, `@${WORD_JOINER}`)
}

/** GitHub links bare mail addresses and names after "@" even when escaped; a character without width between keeps them text. */
const WORD_JOINER = '\u2060'

/** A link target, or null where the address is not one of the web. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  return url.href
    .replace(/[\s<>\\`|"'()[\]*_~^{}]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replaceAll('&', '&amp;')
}
