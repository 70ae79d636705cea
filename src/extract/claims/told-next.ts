import { groupBy } from '../../base/group.js'
import { seek } from '../../base/seek.js'
import type { Basis, Document, Token } from '../../model/index.js'
import type { Draft } from './draft.js'
import { isDeed } from './ground.js'

/**
 * "A judge was shot. The attack took place in Karsk at 0430 today.": where and when the next sentence says that it came about, the deed told
 * before it was, unless its own sentence says so.
 */
export function withToldNext(claims: readonly Draft[], document: Document): readonly Draft[] {
  const sentenceOf = ({ event }: Draft): number => seek(document.sentences, event.trigger.start)
  const told = new Map(claims.filter(claim => saysWhere(claim, document)).map(claim => [sentenceOf(claim) - 1, claim] as const))
  if (told.size === 0) return claims
  const deeds = groupBy(claims.filter(isFact), sentenceOf)
  return claims.map(claim => {
    const at = sentenceOf(claim)
    const next = isFact(claim) ? told.get(at) : undefined
    if (next === undefined) return claim
    const isPlaced = (deeds.get(at) ?? []).some(({ place }) => place !== null)
    return timedBy(next, isPlaced ? claim : placedBy(next, claim))
  })
}

const isFact = (claim: Draft): boolean => isDeed(claim) && claim.frame === 'happened' && claim.polarity === '+'

/** "The incident occurred", "this attack took place": of something told before. */
function saysWhere({ event, frame, polarity }: Draft, { sentences }: Document): boolean {
  if (frame !== 'happened' || polarity !== '+') return false
  const tokens = sentences[seek(sentences, event.trigger.start)]?.tokens ?? []
  const verb = tokens.find(({ start }) => start === event.trigger.start)
  if (verb === undefined || !comesAbout(verb, tokens)) return false
  const subject = tokens.find(({ head, relation }) => head === verb.index && relation === 'nsubj')
  if (subject === undefined || !DEED.test(subject.lemma)) return false
  return tokens.some(({ head, relation, form }) => head === subject.index && relation === 'det' && /^(?:the|this)$/iu.test(form))
}

const comesAbout = ({ lemma, index }: Token, tokens: readonly Token[]): boolean =>
  /^(?:occur|happen)$/u.test(lemma) || (lemma === 'take' && tokens[index + 1]?.form.toLowerCase() === 'place')

const DEED =
  /^(?:incident|event|attack|explosion|blast|bombing|crime|murder|killing|assassination|ambush|shooting|assault|raid|kidnapping|abduction|accident|clash|crash|massacre|robbery)$/u

const basisOf = ({ basis }: Draft, field: string): readonly Basis[] => basis.filter(one => one.field === field)

const lessSure = (one: Basis): Basis => ({ ...one, rule: `next/${one.rule}`, confidence: 0.6 })

function placedBy(next: Draft, claim: Draft): Draft {
  if (next.place === null || claim.place !== null) return claim
  return { ...claim, place: next.place, basis: [...claim.basis, ...basisOf(next, 'place').map(lessSure)] }
}

/** In place of the day of the report alone. */
function timedBy(next: Draft, claim: Draft): Draft {
  if (next.time === null || next.time.mention === null) return claim
  if (!basisOf(claim, 'time').some(({ rule }) => rule === 'report/day')) return claim
  const basis = [...claim.basis.filter(({ field }) => field !== 'time'), ...basisOf(next, 'time').map(lessSure)]
  return { ...claim, time: next.time, basis }
}
