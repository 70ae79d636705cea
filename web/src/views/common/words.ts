import { fold } from '../../lib/filter.js'

const EMPTY = new Set(
  'a an the of in on at to for from by with and or but as that this these those it its his her their he she they which who whose what had has have was were is are be been being if whether either other claim claims report reports matter situation'.split(
    ' ',
  ),
)

/** The words of a name or phrase that mean something, folded: "The Syrian Observatory's" → ["syrian", "observatory"]. */
export function contentWords(text: string): readonly string[] {
  return fold(text)
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !EMPTY.has(word))
}

/** Rough stems: enough for "insurgent" to meet "insurgents", never shown. */
export const stems = (text: string): ReadonlySet<string> => new Set(contentWords(text).map(word => word.slice(0, 6)))
