import { TRIGGERS } from '../../lexicon/events/index.js'
import type { Token } from '../../model/document.js'

export { controlsOf } from './control-of.js'
export { type EventFound, eventAt } from './event-at.js'
export { portionedNoun } from './fits.js'
export type { Scene } from './scene.js'

const EVENT_NOUNS: ReadonlySet<string> = new Set(
  TRIGGERS.filter(row => row.upos === 'NOUN' && row.within === undefined && row.modifier === undefined).map(row => row.lemma),
)

/** Can the noun report an event where it stands as content: "reports of defections"? Whether it does, eventAt says. */
export function isEventNoun(token: Token): boolean {
  return token.upos === 'NOUN' && EVENT_NOUNS.has(token.lemma.toLowerCase())
}
