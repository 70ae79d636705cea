import { classAt, isWordClass } from './characters.js'

const LONGEST_ADDRESS = 256

/** Whether a run without blanks can hold a web or mail address at all. */
export function hasAddressSigns(text: string, start: number, stop: number): boolean {
  for (let at = start; at < stop; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 64 || (unit === 58 && text.charCodeAt(at + 1) === 47)) return true
    if (unit === 46 && at - start >= 3 && (text.charCodeAt(at - 1) | 32) === 119) return true
    if (unit === 58 && at - start >= 6 && (text.charCodeAt(at - 1) | 32) === 111) return true
  }
  return false
}

const SCHEME = /(?:https?:\/|ftp:\/|www\.|mailto:)/iy
const MAIL = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)*/y
const AFTER_ADDRESS = '.,;:!?\'"”’)]}>»…'

/** The end of the web or mail address that begins at a place; the place itself where none does. */
export function addressEnd(text: string, at: number, stop: number): number {
  if (at > 0 && isWordClass(classAt(text, at - 1))) return at
  SCHEME.lastIndex = at
  if (SCHEME.test(text)) return trimmed(text, at, stop)
  if (!isWordClass(classAt(text, at))) return at
  const part = text.slice(at, Math.min(stop, at + LONGEST_ADDRESS))
  MAIL.lastIndex = 0
  const match = MAIL.exec(part)
  return match === null ? at : at + match[0].length
}

/** A web address runs to the blank, without the punctuation of the sentence around it. */
function trimmed(text: string, at: number, stop: number): number {
  let last = stop
  while (last > at && AFTER_ADDRESS.includes(text.charAt(last - 1))) {
    if (text[last - 1] === ')' && text.slice(Math.max(at, last - LONGEST_ADDRESS), last - 1).includes('(')) break
    last--
  }
  return last
}

const EMOTICON = /(?:[:;=8]['’]?[-^o]?(?:[)(\][DPpOo|*]|\/(?!\/))+|<3+|\^_*\^|[xX]D|:-?[sSxX])(?![\p{L}\d])/uy

/** The end of the smiley that begins at a place; the place itself where none does. */
export function emoticonEnd(text: string, at: number, stop: number): number {
  const sign = text.charAt(at)
  if (sign !== ':' && sign !== ';' && sign !== '=' && sign !== '<' && sign !== '^') return at
  EMOTICON.lastIndex = at
  const match = EMOTICON.exec(text)
  return match === null ? at : Math.min(stop, at + match[0].length)
}
