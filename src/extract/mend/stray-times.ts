import { gather } from '../../base/group.js'
import { oneOfInAnyCase } from '../../base/one-of.js'
import { isMonth, isWeekday } from '../../lexicon/calendar.js'
import { isPersonWord } from '../../lexicon/events/index.js'
import type { Token } from '../../model/index.js'
import { isEventNoun } from '../events/index.js'
import { isPersonNoun, voiceNoun } from '../names/voices.js'
import { baseOf, childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

/**
 * A time is no part of who it stands beside: "the rebels on 11 November began", "today troops fought", "killed by gunmen at noon", "the massacre
 * of twelve persons last Wednesday". It hangs on the verb, or on the deed's own noun; and "which" behind it speaks of what was told before.
 */
export const strayTimes: Mend = tree => [...besideSomebody(tree), ...relatives(tree), ...participles(tree)]

const besideSomebody: Mend = tree =>
  gather(tree.tokens, time => {
    const who = PARTS.has(time.relation) ? headOf(tree, time) : null
    if (who === null || !isTimePhrase(tree, time) || !isSomebody(tree, who)) return []
    const deed = time.index < who.index ? verbBehind(tree, time, who) : deedAbove(tree, time, who)
    if (deed === null) return []
    const marked = childBy(tree, time, 'case') !== null
    const stem = deed.upos === 'VERB' ? 'obl' : 'nmod'
    return [[{ token: time, head: deed, relation: marked ? stem : `${stem}:unmarked` }]]
  })

const PARTS: ReadonlySet<string> = new Set(['nmod', 'nmod:unmarked', 'obl', 'obl:unmarked', 'compound', 'nmod:desc'])

const isDeictic = oneOfInAnyCase('today tonight yesterday')
const isPartOfDay = oneOfInAnyCase('morning afternoon evening night week weekend month year')
const isMoment = oneOfInAnyCase('noon midnight midday dawn dusk')
const pointsAtOne = oneOfInAnyCase('this last next early late earlier same')
const isLength = oneOfInAnyCase('minutes hours days weeks')
const fromThere = oneOfInAnyCase('after before later earlier ago')

/** "today", "last Wednesday", "on 11 November", "at noon", "early this morning", "12 hours after". */
export function isTimePhrase(tree: Tree, token: Token): boolean {
  const { form } = token
  if (childrenBy(tree, token, 'case').some(({ xpos }) => xpos === 'POS')) return false
  if (isDeictic(form)) return true
  const case_ = childBy(tree, token, 'case')?.form.toLowerCase() ?? ''
  const under = childrenBy(tree, token, 'det', 'amod', 'compound', 'advmod', 'nmod:unmarked', 'nmod')
  if (isWeekday(form)) return case_ === 'on' || under.some(word => pointsAtOne(word.form)) || token.relation !== 'compound'
  if (/^\d{1,2}$/u.test(form)) return case_ === 'on' && isMonth(tree.tokens[token.index + 1]?.form ?? '')
  if (isMonth(form)) return case_ === 'on' && childrenBy(tree, token, 'nummod').length > 0
  if (isMoment(form)) return case_ === 'at'
  if (isLength(form)) return childBy(tree, token, 'nummod') !== null && fromThere(tree.tokens[token.index + 1]?.form ?? '')
  return isPartOfDay(form) && under.some(word => pointsAtOne(word.form) || isWeekday(word.form) || isDeictic(word.form))
}

const isWho = (tree: Tree, token: Token | null): boolean => token !== null && isSomebody(tree, token)

/** A person, people or a name: none of them was at a time. */
function isSomebody(tree: Tree, token: Token): boolean {
  if (token.upos === 'NUM') return token.relation === 'nummod' && isWho(tree, headOf(tree, token))
  if (token.upos === 'PROPN') return !isWeekday(token.form) && !isMonth(token.form)
  return token.upos === 'NOUN' && (isPersonWord(token.lemma.toLowerCase()) || isPersonNoun(token) || voiceNoun(token) !== null)
}

/** "Sunday morning gunmen attacked": the verb of a subject without an article of its own before the time. */
function verbBehind(tree: Tree, time: Token, who: Token): Token | null {
  const verb = baseOf(who.relation) === 'nsubj' ? headOf(tree, who) : null
  const isOpen = subtree(tree, who)[0]?.index === (subtree(tree, time)[0]?.index ?? -1)
  return verb !== null && verb.upos === 'VERB' && verb.index > who.index && isOpen ? verb : null
}

/** The first word above that is nobody; of a subject with its verb behind the time, that verb. */
function deedAbove(tree: Tree, time: Token, who: Token): Token | null {
  let at: Token | null = who
  for (let steps = 0; at !== null && steps < 6; steps++) {
    const above: Token | null = headOf(tree, at)
    if (above === null || /^(?:acl|advcl|ccomp|csubj|parataxis)/u.test(at.relation)) return null
    if (above.upos === 'VERB') return above
    if (above.upos === 'NOUN' && !isSomebody(tree, above)) return above.index < time.index ? above : null
    at = above
  }
  return null
}

/** "claimed responsibility today for the killing of a judge last Friday": of two times the one behind the deed's noun is the deed's. */
export const timesOfDeeds: Mend = tree =>
  gather(tree.tokens, time => {
    const verb = baseOf(time.relation) === 'obl' && isTimePhrase(tree, time) ? headOf(tree, time) : null
    if (verb === null || verb.upos !== 'VERB') return []
    const opens = subtree(tree, time)[0]?.index ?? time.index
    const deed = childrenBy(tree, verb, 'obj', 'obl').findLast(noun => noun.index < opens && isEventNoun(noun))
    const isNext = deed !== undefined && (deed.index === opens - 1 || subtree(tree, deed).at(-1)?.index === opens - 1)
    if (deed === undefined || !isNext) return []
    const others = childrenBy(tree, verb, 'obl', 'obl:unmarked').filter(
      other => other.index < deed.index && isTimePhrase(tree, other),
    )
    return others.length === 0
      ? []
      : [[{ token: time, head: deed, relation: time.relation === 'obl' ? 'nmod' : 'nmod:unmarked' }]]
  })

/** "staged attacks tonight which left three dead": what left them dead are the attacks. */
const relatives: Mend = tree =>
  gather(tree.tokens, verb => {
    const time = verb.relation === 'acl:relcl' ? headOf(tree, verb) : null
    if (time === null || !isTimePhrase(tree, time)) return []
    const [subject] = childrenBy(tree, verb, 'nsubj', 'nsubj:pass')
    if (subject === undefined || !/^(?:which|that)$/iu.test(subject.form)) return []
    const told = tree.tokens.findLast(
      ({ index, head, upos }) => index < time.index && head === time.head && /^(?:NOUN|PROPN)$/u.test(upos),
    )
    return told === undefined ? [] : [[{ token: verb, head: told, relation: 'acl:relcl' }]]
  })

/** "are to appear in court next month accused of theft": no month is accused. */
const participles: Mend = tree =>
  gather(tree.tokens, participle => {
    const isBare = /^VB[NG]$/u.test(participle.xpos) && childBy(tree, participle, 'nsubj', 'mark', 'aux') === null
    const time = isBare && participle.relation === 'acl' ? headOf(tree, participle) : null
    const deed = time === null || !isTimePhrase(tree, time) ? null : headOf(tree, time)
    return deed?.upos !== 'VERB' ? [] : [[{ token: participle, head: deed, relation: 'advcl' }]]
  })
