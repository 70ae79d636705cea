import { gather } from '../../base/group.js'
import { HEDGES } from '../../lexicon/hedges.js'
import { CARRIERS, REPORTING_NOUNS, type ReportingNoun } from '../../lexicon/reporting/phrases.js'
import { POSTED } from '../../lexicon/untruth.js'
import type { Token } from '../../model/index.js'
import { voiceNoun } from '../names/voices.js'
import { baseOf, childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { calledUntrue } from './denial.js'
import { joinedToTelling } from './joined-participle.js'
import { caseOf, doerOf, sourcePhrase, trimmed } from './sources.js'

const HEDGING = new Set(HEDGES.filter(({ kind }) => kind === 'noun').map(({ lemma }) => lemma))
const byLemma = new Map(REPORTING_NOUNS.map(row => [row.lemma, row] as const))

/** "reports of defections", "Russia's claim that he resigned": a noun of telling with its content behind it. */
export function byNoun(tree: Tree): Attribution[] {
  return gather(tree.tokens, token => {
    const row = token.upos === 'NOUN' || opensSentence(tree, token) ? rowOf(tree, token) : undefined
    const content = row === undefined ? null : contentOf(tree, token, row)
    if (row === undefined || content === null) return []
    const found = attribution(tree, token, row, content)
    // "There was a possibility that": nobody's word, and a hedge.
    return found.source === null && HEDGING.has(row.lemma) ? [] : [found]
  })
}

/** A post tells what stands in it; that it is untrue is told of what it says, as of any report. */
const rowOf = (tree: Tree, noun: Token): ReportingNoun | undefined => {
  const lemma = noun.lemma.toLowerCase()
  return byLemma.get(lemma) ?? (POSTED.has(lemma) && calledUntrue(tree, noun) !== null ? byLemma.get('report') : undefined)
}

/** "Talk of a coup is false": before "of" the first word is no verb. "Word spread that he had fled": nor is it a name. */
const opensSentence = ({ tokens }: Tree, { index, upos, form }: Token): boolean =>
  index === 0 && ((upos === 'VERB' && tokens[1]?.form.toLowerCase() === 'of') || (upos === 'PROPN' && form === 'Word'))

/** "for fear of arrest": why somebody does what they do, and nothing told. */
const isMotive = (tree: Tree, noun: Token): boolean => noun.lemma === 'fear' && /^(?:for|in|out)$/u.test(caseOf(tree, noun))

function contentOf(tree: Tree, noun: Token, row: ReportingNoun): Token | null {
  const clause = childrenBy(tree, noun, 'acl', 'ccomp', 'csubj').find(child => {
    const mark =
      childBy(tree, child, 'mark')?.form ??
      (tree.tokens[noun.index + 1]?.upos === 'SCONJ' ? tree.tokens[noun.index + 1]?.form : '')
    return child.relation !== 'acl:relcl' && /^(that|whether|if)$/iu.test(mark ?? '')
  })
  const saying =
    calledUntrue(tree, noun) === null ? undefined : childrenBy(tree, noun, 'acl').find(child => followsSaying(tree, child))
  if (clause !== undefined || saying !== undefined) return clause ?? saying ?? null
  if (!row.takesOf || isMotive(tree, noun)) return null
  return (
    childrenBy(tree, noun, 'nmod', 'acl', 'obl').find(child => child.index > noun.index && caseOrMark(tree, child) === 'of') ??
    null
  )
}

/** "Messages saying the bridge was gone are fake". */
const followsSaying = (tree: Tree, clause: Token): boolean =>
  clause.xpos !== 'VBG' &&
  tree.tokens
    .slice(0, clause.index)
    .some(
      ({ form, head, index }) =>
        (head === clause.head || (form === 'which' && index > clause.head)) &&
        /^(?:(?:say|claim|alleg|assert|suggest)ing|which)$/iu.test(form),
    )

/** "voiced fears that", "sent word that": a verb that only carries the noun; with it, its doer tells. */
function carrierOf(tree: Tree, noun: Token): Token | null {
  const verb = baseOf(noun.relation) === 'obj' ? headOf(tree, noun) : null
  return verb !== null && verb.upos === 'VERB' && CARRIERS.has(verb.lemma.toLowerCase()) && doerOf(tree, verb) !== null
    ? verb
    : null
}

/** "reports of soldiers leaving the town": what they do is told, not that there were soldiers. */
function doneBy(tree: Tree, noun: Token, of: Token): Token | null {
  const near = (child: Token) => child.xpos === 'VBG' && child.index > of.index && child.index <= of.index + 2
  return [...childrenBy(tree, of, 'acl', 'advcl'), ...childrenBy(tree, noun, 'acl', 'advcl')].find(near) ?? null
}

const caseOrMark = (tree: Tree, token: Token): string =>
  caseOf(tree, token) || (childBy(tree, token, 'mark')?.form.toLowerCase() ?? '')

/** Whose telling a noun is: "the army's claim", "a report by the monitor". */
export const tellerOfNoun = (tree: Tree, noun: Token, cases: RegExp, contentHead: Token): Token | null =>
  childBy(tree, noun, 'nmod:poss') ??
  childrenBy(tree, noun, 'nmod').find(child => child !== contentHead && cases.test(caseOf(tree, child))) ??
  sideBefore(tree, noun)

/** "the police version", "army claims", "rebel statements that": whose it is stands right before it. */
const sideBefore = (tree: Tree, noun: Token): Token | null =>
  /^(?:version|claim|account|allegation|assertion|contention|denial|statement|report|talk|announcement|assurance|warning|threat)$/u.test(
    noun.lemma,
  )
    ? (childrenBy(tree, noun, 'compound').find(child => child.index === noun.index - 1 && voiceNoun(child) !== null) ?? null)
    : null

function attribution(tree: Tree, noun: Token, row: ReportingNoun, contentHead: Token): Attribution {
  const carrier = carrierOf(tree, noun)
  const source = tellerOfNoun(tree, noun, /^(?:by|from)$/u, contentHead) ?? (carrier === null ? null : doerOf(tree, carrier))
  const preposition =
    childrenBy(tree, contentHead, 'case').find(child => child.index === noun.index + 1) ??
    childrenBy(tree, contentHead, 'mark').find(mark => mark.form.toLowerCase() === 'of') ??
    null
  const untrue = calledUntrue(tree, noun)
  const caller = untrue?.verb == null ? null : doerOf(tree, untrue.verb)
  // "The commander's claim that … is false": not the commander denies it, but whoever says so.
  const teller = untrue === null ? source : caller
  const doing = doneBy(tree, noun, contentHead)
  const told = [
    ...[contentHead, ...(doing === null ? [] : [doing])].flatMap(part =>
      subtree(tree, part, child => child === preposition || child === source),
    ),
    ...(preposition === null ? [] : joinedToTelling(tree, noun, contentHead)),
  ]
  const end = untrue?.end ?? null
  return {
    id: '',
    rule: untrue === null ? row.id : `${row.id}/${untrue.rule}`,
    sentence: tree.sentence,
    source: teller,
    sourceTokens: teller === null ? [] : sourcePhrase(tree, teller, [noun]),
    cue: [carrier, noun, preposition].filter(word => word !== null),
    contentHead: doing ?? contentHead,
    content: trimmed([...new Set(told)].filter(token => end === null || token.index < end).sort((a, b) => a.index - b.index)),
    continued: [],
    hands: [],
    stance: 'tells',
    manner: untrue === null ? row.manner : 'denies',
    certainty: untrue === null ? row.certainty : 'certain',
    calledUntrue: untrue?.word ?? null,
    negated: childrenBy(tree, noun, 'det').some(child => child.form.toLowerCase() === 'no'),
    confidence: 0.75,
  }
}
