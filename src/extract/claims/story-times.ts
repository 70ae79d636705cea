import { daysAfter, daysBetween, MINUTES_A_DAY, minutesBetween } from '../../base/calendar.js'
import { seek } from '../../base/seek.js'
import { isMonth, isWeekday } from '../../lexicon/calendar.js'
import type { Basis, ClaimTime, DatingRule, Document, Token } from '../../model/index.js'
import type { Draft } from './draft.js'
import { isDeed } from './ground.js'

/** A day that the report has told a deed of. */
interface Story {
  readonly time: ClaimTime
  readonly day: string
  readonly sentence: number
}

/**
 * "Gunmen raided Karsk on Tuesday. They went from house to house. The fire went out at 11 p.m.": what a story goes on to tell in the simple past came
 * about on the day of the deed that it tells, and so did its bare hours; on the day of the report alone only what has no such deed before it.
 */
export function withStoryTimes(claims: readonly Draft[], document: Document): readonly Draft[] {
  const published = document.report.published?.slice(0, 10)
  if (published === undefined) return claims
  let story: Story | null = null
  return claims.map(claim => {
    const sentence = seek(document.sentences, claim.event.trigger.start)
    const { passage, tokens } = document.sentences[sentence] ?? { passage: 'note', tokens: [] }
    if (passage !== 'body') return claim
    const verb = tokens.find(({ start }) => start === claim.event.trigger.start)
    if (story !== null && (sentence - story.sentence > REACH || opensAnother(tokens))) story = null
    const timed = story === null || verb === undefined ? claim : timedBy(story, claim, { sentence, verb, tokens, published })
    const told = storyOf(timed, { sentence, tokens, verb, published })
    story = told === undefined ? story : told
    return timed
  })
}

interface At {
  readonly sentence: number
  readonly verb: Token | undefined
  readonly tokens: readonly Token[]
  readonly published: string
}

/** So many sentences behind the deed its story may still go on. */
const REACH = 8

/** "Separately, a soldier was shot", "in another attack": of another story. */
const opensAnother = (tokens: readonly Token[]): boolean =>
  /^(?:earlier|previously)$/iu.test(tokens[0]?.form ?? '') ||
  tokens.slice(0, 4).some(({ form }) => /^(?:separately|elsewhere|meanwhile|separate|another|other)$/iu.test(form))

/** News tells of what is no older. */
const LATELY_DAYS = 6

const isFact = ({ frame, polarity }: Draft): boolean => frame === 'happened' && polarity === '+'

const ruleOf = ({ basis }: Draft): string => basis.findLast(({ field }) => field === 'time')?.rule ?? ''

/** A deed that its own clause dates to one day; null: one of long ago, which ends the story that was told; undefined: it begins and ends none. */
function storyOf(claim: Draft, { sentence, tokens, verb, published }: At): Story | null | undefined {
  const { time } = claim
  if (time?.mention == null || time.from === null || time.to === null || !isDeed(claim)) return undefined
  if (verb === undefined || isPerfect(verb, tokens)) return undefined
  const day = time.from.slice(0, 10)
  const age = daysBetween(day, published)
  const length = minutesBetween(time.from, time.to)
  if (age > LATELY_DAYS) return null
  return isFact(claim) && age >= 0 && length <= MINUTES_A_DAY ? { time, day, sentence } : undefined
}

function timedBy(story: Story, claim: Draft, at: At): Draft {
  const { verb, tokens, published } = at
  if (verb === undefined || claim.frame !== 'happened') return claim
  if (isPerfect(verb, tokens) && !isSoonAfter(tokens)) return claim
  if (isBareHour(claim, tokens, published)) return story.day < published ? atHourOf(story, claim) : claim
  if (ruleOf(claim) !== ('report/day' satisfies DatingRule) || !isToldOn(claim, verb, tokens)) return claim
  const nights = isEvening(story) || isSoonAfter(tokens) ? 2 : 1
  const basis = { field: 'time', rule: 'story/day' satisfies DatingRule, words: mentionOf(story), confidence: 0.4 }
  return dated(claim, { mention: null, value: story.day, from: story.day, to: daysAfter(story.day, nights) }, basis)
}

const mentionOf = ({ time: { mention } }: Story) => (mention === null ? [] : [mention])

const dated = (claim: Draft, time: ClaimTime, why: Basis): Draft => ({
  ...claim,
  time,
  basis: [...claim.basis.filter(({ field }) => field !== 'time'), why],
})

/** What is done on the spot: no words, laws or appointments, which follow days later. */
const ON_THE_SPOT =
  /^(?:(?:harm|fighting|crowd|disaster|infrastructure|control)\/(?!deploys)|order\/(?:raid|curfew)$|aid\/rescue$|other$)/u

/** In the simple past, of those whom the story has told of. */
function isToldOn({ event, chain }: Draft, verb: Token, tokens: readonly Token[]): boolean {
  if (!ON_THE_SPOT.test(event.type) || chain.some(({ manner }) => manner === 'alleges' || manner === 'denies')) return false
  if (isSoonAfter(tokens)) return true
  if (tokens.some(({ form }) => LATER.test(form))) return false
  return isPast(verb, tokens) && (event.type !== 'other' || isOfTheStory(verb, tokens))
}

/** "Minutes earlier, men had thrown a grenade", "two drones were shot down hours later". */
const isSoonAfter = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ form, index }) =>
      /^(?:minutes|hours|moments|seconds)$/iu.test(form) &&
      /^(?:later|earlier|afterwards)$/iu.test(tokens[index + 1]?.form ?? ''),
  )

const LATER = /^(?:later|since|now|still|eventually)$/iu

function isPast(verb: Token, tokens: readonly Token[]): boolean {
  if (verb.upos !== 'VERB') return false
  const of = tokens.filter(({ head }) => head === verb.index)
  const aux = of.filter(({ relation }) => relation.startsWith('aux')).map(({ form }) => form.toLowerCase())
  if (verb.xpos === 'VBG') return aux.length === 0 && /^(?:advcl|conj)$/u.test(verb.relation)
  if (aux.length > 0) return aux.some(form => /^(?:was|were|did)$/u.test(form)) && !aux.includes('being')
  return (
    verb.xpos === 'VBD' || (verb.xpos === 'VBN' && (of.some(({ relation }) => relation === 'nsubj') || verb.relation === 'conj'))
  )
}

/** Whoever acts with words and papers acts on a day of their own. */
const BODIES =
  /^(?:parliament|government|cabinet|council|court|ministry|commission|assembly|senate|congress|company|bank|union|agency|president|minister|party|lawmaker|judge|prosecutor)$/iu

/** "They", "the attackers", "soldiers": and not a state or a body by its name, which may have done it any day. */
function isOfTheStory(verb: Token, tokens: readonly Token[]): boolean {
  let at: Token | undefined = verb
  while (at !== undefined && /^(?:conj|advcl)$/u.test(at.relation) && subjectOf(at, tokens) === undefined) at = tokens[at.head]
  const subject = at === undefined ? undefined : subjectOf(at, tokens)
  if (subject === undefined || BODIES.test(subject.lemma)) return false
  return subject.upos === 'NOUN' || subject.upos === 'PRON'
}

const subjectOf = ({ index }: Token, tokens: readonly Token[]): Token | undefined =>
  tokens.find(({ head, relation }) => head === index && relation.startsWith('nsubj'))

const isPerfect = (verb: Token, tokens: readonly Token[]): boolean =>
  tokens.some(({ head, relation, lemma }) => head === verb.index && relation.startsWith('aux') && lemma === 'have')

/** "at about 11 p.m.", "shortly before dawn": an hour of no day, which was set on the day of the report. */
function isBareHour({ time }: Draft, tokens: readonly Token[], published: string): boolean {
  if (time?.to == null || !time.value.startsWith(`${published}T`)) return false
  return !tokens.some(
    ({ form }) => isWeekday(form) || isMonth(form) || /^(?:today|tonight|this|yesterday|overnight)$/iu.test(form),
  )
}

/** The hour on the story's day; one that was over before the deed began is left alone. */
function atHourOf(story: Story, claim: Draft): Draft {
  const { time } = claim
  if (time?.to == null) return claim
  const days = daysBetween(story.day, time.value)
  const moved = (bound: string): string => `${daysAfter(bound.slice(0, 10), -days)}${bound.slice(10)}`
  const to = moved(time.to)
  if (story.time.from !== null && to <= story.time.from && isEvening(story)) return claim
  const from = time.from === null ? null : moved(time.from)
  const words = [...(time.mention === null ? [] : [time.mention]), ...mentionOf(story)]
  const rule = time.mention === null ? ('sentence/time' satisfies DatingRule) : 'story/hour'
  return dated(claim, { ...time, value: moved(time.value), from, to }, { field: 'time', rule, words, confidence: 0.6 })
}

/** "On Monday night", "late on Monday": whose story goes on the next morning. */
const isEvening = ({ time: { from } }: Story): boolean => from !== null && /T(?:1[7-9]|2\d)/u.test(from)
