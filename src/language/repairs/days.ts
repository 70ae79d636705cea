import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js'
import { attach, base, childrenOf, isNominal, lastOf, type Repair, rehang, type Sketch } from './sketch.js'

const DAY = new RegExp(`^(?:${WEEKDAYS}|${MONTHS}|noon|midday|midnight|dawn|dusk|sunrise|sunset|nightfall|(?:19|20)\\d\\d)$`, 'i')
const GOVERNS = /^(?:on|in|at|since|by|until|before|after|from)$/i
/** What stands before the day itself: "on [14] October", "[last] Friday". */
const OF_THE_DAY = /^(?:nummod|amod|det|compound|nmod)$/
const RELATIVE = /^(?:last|next|this)$/i

/** Adverbs that open a sentence and tell when or how it goes on: no part of whoever does it. */
const OPENS = /^(?:earlier|later|meanwhile|meantime|afterwards|separately|elsewhere|nearby|then|now|yesterday|today|tonight)$/i

/** The shapes of a day or an adverb that was read into the name behind it. */
export const DAY_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/day-before-the-subject',
    example: 'On Monday residents fled.',
    // "On [Monday] residents fled": a subject has no preposition; the day behind it is when, and the noun behind that is who.
    mend(sketch, at) {
      if (!DAY.test(sketch.forms[at] ?? '') || !isPart(sketch, at)) return false
      const day = numberBefore(sketch, at)
      const subject = nounAbove(sketch, day)
      if (subject <= at || base(sketch.relations[subject]) !== 'nsubj' || !isNominal(sketch.upos[subject])) return false
      const verb = sketch.heads[subject] ?? -1
      if (verb < subject) return false
      const before = wordsBefore(sketch, day, subject)
      const own = childrenOf(sketch, day).filter(child => child < day)
      const opens = [...before, ...own].some(child => opensDay(sketch, child))
      if (!opens) return false
      const hasCase = [...before, ...own].some(child => sketch.relations[child] === 'case')
      for (const child of before) rehang(sketch, child, day)
      attach(sketch, day, verb, hasCase ? 'obl' : 'obl:unmarked')
      return true
    },
  },
  {
    id: 'repair/name-behind-the-day',
    example: 'On Friday Russia said it would go.',
    // "On Friday [Russia] said": a name right between the day and the verb is who does it, and no part of the day's name.
    mend(sketch, at) {
      const day = sketch.heads[at] ?? -1
      if (day !== at - 1 || !DAY.test(sketch.forms[day] ?? '') || sketch.upos[at] !== 'PROPN') return false
      if (!/^(?:flat|appos|list)$/.test(sketch.relations[at] ?? '') || base(sketch.relations[day]) !== 'obl') return false
      const verb = sketch.heads[day] ?? -1
      if (verb <= at || childrenOf(sketch, verb).some(child => base(sketch.relations[child]) === 'nsubj')) return false
      if (lastOf(sketch, at) + 1 !== verb && !/^AUX$/.test(sketch.upos[lastOf(sketch, at) + 1] ?? '')) return false
      attach(sketch, at, verb, 'nsubj')
      return true
    },
  },
  {
    id: 'repair/month-joined-to-the-subject',
    example: 'The border has been closed since 4 May and relief flights are suspended.',
    // "since 4 [May] and relief flights are suspended": a month right behind its number is that day's, and what is joined to it opens the next
    // clause.
    mend(sketch, at) {
      const subject = sketch.heads[at] ?? -1
      const isMonth = DAY.test(sketch.forms[at] ?? '') && /^\d{1,2}$/.test(sketch.forms[at - 1] ?? '')
      if (!isMonth || subject < at || !isPart(sketch, at) || base(sketch.relations[subject]) !== 'nsubj') return false
      const joined = childrenOf(sketch, at).filter(child => sketch.relations[child] === 'conj' && child > at && child < subject)
      const verb = sketch.heads[subject] ?? -1
      if (joined.length === 0 || verb < subject || sketch.upos[at + 1] !== 'CCONJ') return false
      attach(sketch, at, at - 1, 'nmod:unmarked')
      for (const child of joined) attach(sketch, child, subject, 'compound')
      attach(sketch, at + 1, verb, 'cc')
      return true
    },
  },
  {
    id: 'repair/adverb-before-the-subject',
    example: 'Earlier the army said it had left.',
    // "[Earlier] the army said": before the article, it tells when it was said, and is no part of the name.
    mend(sketch, at) {
      if (!OPENS.test(sketch.forms[at] ?? '')) return false
      // "[Meanwhile], three rebels": the word may hang on the number.
      const above = sketch.heads[at] ?? -1
      const noun = sketch.relations[above] === 'nummod' ? (sketch.heads[above] ?? -1) : above
      if (noun <= at || base(sketch.relations[noun]) !== 'nsubj') return false
      if (at > 0 && sketch.upos[at - 1] !== 'PUNCT' && sketch.upos[at - 1] !== 'CCONJ') return false
      const verb = sketch.heads[noun] ?? -1
      if (verb < noun) return false
      sketch.upos[at] = 'ADV'
      sketch.xpos[at] = 'RB'
      attach(sketch, at, verb, 'advmod')
      return true
    },
  },
  {
    id: 'repair/today-behind-the-subject',
    example: 'The army today claimed the town.',
    // "The army [today] claimed": right before the verb it tells when; the noun before it is who.
    mend(sketch, at) {
      const verb = sketch.heads[at] ?? -1
      if (!/^(?:today|yesterday|tonight)$/.test(sketch.forms[at] ?? '') || base(sketch.relations[at]) !== 'nsubj') return false
      if (verb <= at || !/^(?:VERB|AUX|ADV)$/.test(sketch.upos[at + 1] ?? '') || !isNominal(sketch.upos[at - 1])) return false
      let subject = at - 1
      for (let steps = 0; steps < 4 && isJoinedBefore(sketch, subject, at); steps++) subject = sketch.heads[subject] ?? -1
      const called = sketch.heads[subject] ?? -1
      // "the so-called Front today claimed": what is called so is who.
      const isCalled =
        called < subject && called >= 0 && sketch.heads[called] === at && /^called$/i.test(sketch.forms[called] ?? '')
      if (called !== at && !isCalled) return false
      const relation = sketch.relations[at] ?? 'nsubj'
      for (const child of childrenOf(sketch, at).filter(child => child < at && child !== subject)) rehang(sketch, child, subject)
      attach(sketch, subject, verb, relation)
      attach(sketch, at, verb, 'obl:unmarked')
      return true
    },
  },
]

/** A word of the name that hangs on another of it. */
const isJoinedBefore = ({ heads, relations, forms }: Sketch, word: number, at: number): boolean =>
  heads[word] !== at && /^(?:flat|compound|appos|nmod(?::unmarked)?|list)$/.test(relations[word] ?? '') && forms[word] !== ','

const isPart = ({ relations, forms }: Sketch, at: number): boolean =>
  /^(?:compound|nmod(?::unmarked)?|nummod|amod)$/.test(relations[at] ?? '') && !/^(?:['’]s|-)$/.test(forms[at + 1] ?? '')

/** "14 October": the number that the month hangs on; the day itself where it hangs on none. */
function numberBefore({ heads, forms }: Sketch, at: number): number {
  const head = heads[at] ?? -1
  return head === at - 1 && /^\d{1,2}$/.test(forms[head] ?? '') ? head : at
}

/** The noun of which these words are a part of the name. */
function nounAbove({ heads, relations }: Sketch, at: number): number {
  let up = at
  for (let steps = 0; steps < 4 && /^(?:compound|nmod(?::unmarked)?|nummod|amod)$/.test(relations[up] ?? ''); steps++) {
    const head = heads[up] ?? -1
    if (head <= up) return -1
    up = head
  }
  return up
}

/** The words of the noun that stand right before the day: its preposition, and which day it was. */
function wordsBefore(sketch: Sketch, day: number, subject: number): number[] {
  const found: number[] = []
  for (let at = day - 1; at >= 0; at--) {
    const head = sketch.heads[at] ?? -1
    if (head === day) continue
    const isNouns = head > day && head <= subject && nounAbove(sketch, head) === subject
    if (!isNouns || !(sketch.relations[at] === 'case' || OF_THE_DAY.test(base(sketch.relations[at])))) break
    found.push(at)
    if (sketch.relations[at] === 'case') break
  }
  return found
}

const opensDay = ({ relations, forms }: Sketch, at: number): boolean =>
  (relations[at] === 'case' && GOVERNS.test(forms[at] ?? '')) || (relations[at] === 'amod' && RELATIVE.test(forms[at] ?? ''))
