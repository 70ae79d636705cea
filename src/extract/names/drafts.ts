import { isNation } from '../../knowledge/nations.js'
import { nameKey } from '../../knowledge/transliteration.js'
import { sexOfName } from '../../lexicon/names/given-names.js'
import { type Draft, folded } from './draft.js'
import { type NameKind, SURE } from './kinds.js'
import type { NameMention } from './names.js'
import { sexOfTitle } from './sex.js'

const PARTICLE = /^(?:al|el|bin|ibn|abu|de|da|di|la|le|van|von|der|den|-|‐|jr|sr|\p{L}\.?)$/u
const MOST_WORDS = 12

/** "Jordan" is the country, unless somebody whose last name it is has been named before. */
export const isNationToo = ({ tokens, name, title }: NameMention): boolean =>
  tokens.length === 1 && title.length === 0 && isNation(name)

export const isSecondMention = (draft: Draft, { name, start }: NameMention): boolean =>
  folded(draft.name)
    .split(/[\s-]+/u)
    .at(-1) === folded(name) && draft.mentions.some(before => before.end <= start)

/** What a later mention tells beyond the first: a title, a row of the knowledge base. */
export function improve(draft: Draft, mention: NameMention, kind: NameKind): void {
  if (draft.known === null && mention.known !== null && mention.known.kind === draft.kind && mention.tokens.length > 1) {
    draft.known = mention.known
    draft.country = mention.known.country
  }
  const weak = draft.kindConfidence < SURE || draft.kind === 'other'
  if (kind.confidence > draft.kindConfidence && weak && kind.kind !== 'other') {
    draft.kind = kind.kind
    draft.kindRule = kind.rule
    draft.kindConfidence = kind.confidence
  }
}

export function addTo(map: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([draft]))
  else set.add(draft)
}

export function addMention(map: Map<Draft, NameMention[]>, draft: Draft, mention: NameMention): void {
  const list = map.get(draft)
  if (list === undefined) map.set(draft, [mention])
  else list.push(mention)
}

export const wordsOf = (mention: NameMention): string[] =>
  mention.tokens
    .slice(0, MOST_WORDS)
    .map(({ form }) => folded(form).replace(/\.$/u, ''))
    .filter(word => !PARTICLE.test(word) && /\p{L}/u.test(word))

export const soundKey = (name: string): string => (name.length > 120 ? name : nameKey(name))

/** "Mrs. Haddad" is not Omar Haddad. */
export function sexFits(draft: Draft, { title }: NameMention): boolean {
  const said = sexOfTitle(title)
  const own = sexOfName(folded(draft.name).split(/[\s-]/u)[0] ?? '')
  return said === null || own === null || said === own
}
