import { seek } from '../../base/seek.js'
import { contains } from '../../base/span.js'
import { isPersonWord } from '../../lexicon/events/index.js'
import type { Document, Token } from '../../model/index.js'
import type { Draft } from './draft.js'

/**
 * Deeds that only tell what kind of people somebody is, without a when or a where of their own ("groups that have taken up arms"), are what lies
 * behind the story.
 */
export function deedsOfAKind(claims: readonly Draft[], document: Document): readonly Draft[] {
  return claims.map(claim => {
    const { event, frame, basis } = claim
    const isDeed = (frame === 'happened' || frame === 'ongoing') && DEEDS.test(event.type)
    const whose = isDeed && !saysWhenOrWhere(claim) ? whoseKind(claim, document) : undefined
    if (whose === undefined || !mayBePeople(whose)) return claim
    const why = { field: 'frame', rule: 'frame/of-a-kind', words: [event.trigger], confidence: 0.6 }
    return { ...claim, frame: 'background', basis: [...basis, why] }
  })
}

const DEEDS = /^(?:harm\/(?!displacement)|fighting\/|order\/mutiny)/u

const saysWhenOrWhere = ({ time, place, words }: Draft): boolean =>
  [time?.mention, place?.mention].some(mention => mention != null && words.some(part => contains(part, mention)))

/** "people who were hurt in raids", "those who take up arms": tells what kind of people they are, and of no one deed. */
export const isOfAKind = (claim: Draft, document: Document): boolean => whoseKind(claim, document) !== undefined

function whoseKind({ event }: Draft, { sentences }: Document): Token | undefined {
  const tokens = sentences[seek(sentences, event.trigger.start)]?.tokens ?? []
  const verb = tokens.find(({ start }) => start === event.trigger.start)
  let clause = verb
  while (clause !== undefined && clause.relation === 'conj') clause = tokens[clause.head]
  const whose = clause?.relation === 'acl:relcl' ? tokens[clause.head] : undefined
  if (whose === undefined) return undefined
  const isAnyOfThem = event.type === 'order/mutiny' && isThosePlural(whose, tokens)
  return isAnyOfThem || WHOEVER.test(whose.form) || isBarePlural(whose, tokens) ? whose : undefined
}

const WHOEVER = /^(?:those|anyone|anybody|whoever|everyone|everybody|all)$/iu

/** "those groups that have taken up arms" */
const isThosePlural = (noun: Token, tokens: readonly Token[]): boolean =>
  /S$/u.test(noun.xpos) && tokens.some(({ head, form }) => head === noun.index && /^(?:those|such|all|any)$/iu.test(form))

const mayBePeople = ({ form, lemma }: Token): boolean =>
  WHOEVER.test(form) || isPersonWord(lemma.toLowerCase()) || BODIES.test(lemma)

const isBarePlural = (noun: Token, tokens: readonly Token[]): boolean =>
  noun.upos === 'NOUN' &&
  (/S$/u.test(noun.xpos) || noun.lemma === 'people') &&
  !tokens.some(({ head, relation }) => head === noun.index && /^(?:det|nummod|nmod|amod|compound)/u.test(relation))

const BODIES = /^(?:group|organi[sz]ation|movement|faction|force|party|band|gang|militia)$/iu
