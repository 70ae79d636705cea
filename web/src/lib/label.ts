import type { SituationEvent } from '../../../src/model/situation.js'
import { words } from './strings.js'

/**
 * The label of an event as a sentence to be read. Labels are made by a machine from the report's own words and may be short of a subject; then
 * `weak` says that the words around it should be shown too.
 */
export function sentenceOf({ label }: Pick<SituationEvent, 'label'>): string {
  const plain = inert(label).trim()
  if (plain === '') return words.situation.unnamed
  const first = plain.charAt(0).toUpperCase() + plain.slice(1)
  return /[.!?…]["”’)]?$/u.test(first) ? first : `${first}.`
}

const SUBJECTLESS =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|could|may|might|must|shall|should|it|its|they|their|them|this|that|these|those|he|him|his|she|her|one|what|which|who|whether|such|to|not|and|but|on|in|of|as|if|for|about|also|just|later|now)\b/i

export function isWeak(label: string): boolean {
  const plain = label.trim()
  return plain.split(/\s+/).length < 4 || SUBJECTLESS.test(plain)
}

/** What a sentence says beyond a label that it begins with: who told it, and where. */
export function beyond(sentence: string, label: string): string {
  const start = label.trim().replace(/[.!?…]$/u, '')
  if (!sentence.toLowerCase().startsWith(start.toLowerCase())) return sentence
  return sentence.slice(start.length).replace(/^[\s,.:;]+/, '')
}

/** Without control characters that could turn or hide text: report text is data. Line feeds, tabs and joiners stay. */
export const inert = (text: string): string => text.replace(INERT, '')

// C0 and C1 controls, directional marks, overrides and isolates, invisible spaces and operators, byte order mark.
export const INERT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

/** Wider than this is no precision but the whole of a country or a region. */
const BROAD_KM = 120

/** How precisely a place is told; "" of one that is a point. */
export function precisionWords(radiusKm: number): string {
  if (radiusKm > BROAD_KM) return words.evidence.somewhere
  return radiusKm < 1 ? '' : words.evidence.about(Math.round(radiusKm))
}
