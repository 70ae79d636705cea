import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js'
import type { Silence, Token } from '../../model/index.js'
import { antecedentOf, caseOf } from '../attributions/sources.js'
import { childBy, childrenBy, subtree, type Tree } from '../tree.js'
import type { Hit } from './line.js'

/** What was passed over: "on the raid", "about the raid", "where the king was"; none where the words do not say. */
export function aboutOf(tree: Tree, { verb, last }: Hit, kind: Silence['kind']): Token[] {
  // "has not appeared since an attempt on his life": on nothing that he was to speak of.
  const phrase = kind === 'not-seen' ? null : deepPhrase(tree, verb)
  if (phrase !== null) return withoutCase(tree, phrase)
  const clause = childBy(tree, verb, 'ccomp')
  if (clause !== null) return withoutEnds(subtree(tree, clause))
  const asked = kind === 'declined' ? wouldNotSay(tree, verb) : []
  if (asked.length > 0) return asked
  const object = TAKES_OBJECT.has(kind) ? objectOf(tree, verb) : []
  if (object.length > 0) return object
  return behindWords(tree, last) ?? []
}

const TELLS_OF = /^(?:discuss|confirm|disclose|reveal|identify|name|specify|describe|address|explain|estimate|characteri[sz]e)$/u

/** "declined to confirm [the number of dead]", "would not discuss [the plan]". */
function wouldNotSay(tree: Tree, verb: Token): Token[] {
  const told = [verb, ...childrenBy(tree, verb, 'xcomp')].find(({ lemma }) => TELLS_OF.test(lemma))
  const object = told === undefined ? null : childBy(tree, told, 'obj', 'ccomp')
  return object === null ? [] : withoutEnds(subtree(tree, object))
}

const TAKES_OBJECT: ReadonlySet<Silence['kind']> = new Set([
  'neither-confirms-nor-denies',
  'no-admission',
  'omits-detail',
  'does-not-know',
])

function objectOf(tree: Tree, verb: Token): Token[] {
  const joined = childBy(tree, verb, 'conj')
  const object = childBy(tree, verb, 'obj') ?? (joined === null ? null : childBy(tree, joined, 'obj', 'ccomp'))
  // "has never admitted carrying out the raid".
  const done = object ?? childrenBy(tree, verb, 'xcomp').find(({ xpos }) => xpos === 'VBG') ?? null
  if (done === null) return []
  if (childBy(tree, done, 'det')?.form.toLowerCase() !== 'no' && done.lemma !== 'responsibility')
    return isRelative(done) ? antecedentWords(tree, verb) : withoutEnds(subtree(tree, done))
  // "no figure for the missing": it is the missing of whom nothing is known.
  const of = childBy(tree, done, 'nmod') ?? (done.lemma === 'responsibility' ? childBy(tree, verb, 'obl') : null)
  return of === null ? [] : withoutCase(tree, of)
}

/** "a raid, which it has neither confirmed nor denied". */
const antecedentWords = (tree: Tree, verb: Token): Token[] => {
  const noun = antecedentOf(tree, verb)
  return noun === null
    ? []
    : withoutEnds(
        subtree(tree, noun, child => child.relation === 'acl:relcl' || (child.head === noun.index && child.relation === 'case')),
      )
}

const isRelative = ({ form }: Token): boolean => /^(?:which|that)$/iu.test(form)

const isOfTopic = (form: string): boolean => /^(?:on|about|regarding|over|concerning)$/iu.test(form)

/** "on Tuesday", "over the weekend", "on the telephone": no topic. */
const NO_TOPIC = new RegExp(
  `^(?:${WEEKDAYS}|${MONTHS}|weekend|morning|afternoon|evening|night|day|week|month|year|hour|\\d+|phone|telephone|radio|television|tv|air|record|condition|camera|behalf|ground|basis|line|grounds?)s?$`,
  'iu',
)

const isTopic = ({ lemma, form }: Token): boolean => !NO_TOPIC.test(lemma) && !NO_TOPIC.test(form)

function deepPhrase(tree: Tree, verb: Token): Token | null {
  const near = childrenBy(tree, verb, 'obl', 'obj', 'xcomp', 'nsubj')
  for (const child of [...near, ...near.flatMap(inner => childrenBy(tree, inner, 'obl', 'nmod', 'obj'))])
    if (isOfTopic(caseOf(tree, child)) && isTopic(child)) return child
  // "was not aware of any raid".
  return /^(?:un)?aware$/u.test(verb.lemma) ? (near.find(child => caseOf(tree, child) === 'of') ?? null) : null
}

const STOPS = /^(?:[.;:!?,"”—–(]|that|when|after|before|because|while|but|said|says|since|until)$/iu

/** Right behind the words, up to where the clause ends: "tight-lipped [about the king's health]", "a request for comment [on the raid]". */
function behindWords(tree: Tree, last: Token): Token[] | null {
  for (const token of tree.tokens.slice(last.index + 1)) {
    if (STOPS.test(token.form)) return null
    if (!isOfTopic(token.form) || token.upos === 'ADV') continue
    const head = token.head < 0 ? undefined : tree.tokens[token.head]
    if (head === undefined || head.index <= token.index || !isTopic(head)) continue
    const words = withoutEnds(subtree(tree, head)).filter(({ index }) => index > token.index)
    return words.length > 0 ? words : null
  }
  return null
}

const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged)$/iu
const ASKED_ABOUT = /^(?:about|on|over|regarding|whether|if|who|what|where|when|why|how|which)$/iu

/** "[Asked] whether the airport had been hit, the minister said nothing": what somebody was asked. */
export function askedOf(tree: Tree): Token[] {
  const at = tree.tokens.findIndex(({ form, index }) => ASKED.test(form) && ASKED_ABOUT.test(tree.tokens[index + 1]?.form ?? ''))
  const first = tree.tokens[at + 1]
  if (at < 0 || first === undefined) return []
  const words = tree.tokens.slice(/^(?:about|on|over|regarding)$/iu.test(first.form) ? at + 2 : at + 1)
  const stop = words.findIndex(({ form }) => /^[,.;:!?"”—–]/u.test(form))
  const asked = stop < 0 ? words : words.slice(0, stop)
  return asked[0] !== undefined && isTopic(asked[0]) ? asked : []
}

const withoutCase = (tree: Tree, phrase: Token): Token[] =>
  withoutEnds(subtree(tree, phrase, child => child.head === phrase.index && child.relation === 'case'))

function withoutEnds(tokens: readonly Token[]): Token[] {
  const isEnd = ({ upos }: Token): boolean => upos === 'PUNCT' || upos === 'CCONJ'
  const from = tokens.findIndex(token => !isEnd(token))
  return from < 0 ? [] : tokens.slice(from, tokens.findLastIndex(token => !isEnd(token)) + 1)
}
