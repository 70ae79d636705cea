import { inWordClass, TRIGGERS, type Trigger } from '../../lexicon/events/index.js'
import type { Token } from '../../model/document.js'

const EVENT_NOUNS: ReadonlySet<string> = new Set(
  TRIGGERS.filter(
    row =>
      row.upos === 'NOUN' &&
      row.within === undefined &&
      row.modifier === undefined &&
      row.ended === undefined &&
      !isOfSubject(row),
  ).map(row => row.lemma),
)

/** "They are masters of the town": what is said of somebody is a word for people. */
function isOfSubject({ subject }: Trigger): boolean {
  return subject !== undefined
}

/** Can the noun report an event where it stands as content: "reports of defections"? Whether it does, eventAt says. */
export function isEventNoun(token: Token): boolean {
  return token.upos === 'NOUN' && EVENT_NOUNS.has(token.lemma.toLowerCase())
}

/** Nothing that could be shot, wrecked or taken away: "repelled an attack", "caused damage", "violence against". */
export function isNoThing(token: Token): boolean {
  if (token.upos !== 'NOUN') return false
  const lemma = token.lemma.toLowerCase()
  return isEventNoun(token) || NO_THINGS.has(lemma) || inWordClass(lemma, '@idea')
}

const NO_THINGS: ReadonlySet<string> = new Set(
  'damage violence situation report sign case reaction loss number way order effort attempt action activity operation measure opportunity participation operation mission responsibility role part plan name word thing time place fear terror hope result cause reason basis right freedom power peace war security order process stage moment occasion hour front exchange offensive defeat victory blood casualty toll consequence effect impact progress term condition state kind sort type amount charge threat injury wound death fire gunfire shot round burst'.split(
    ' ',
  ),
)
