import { gather } from '../../base/group.js'
import { PUTS_OUT } from '../../lexicon/reporting/phrases.js'
import { REPORTING_VERBS, type ReportingVerb } from '../../lexicon/reporting/verbs.js'
import { TELLABLE } from '../../lexicon/untruth.js'
import type { Certainty, Token } from '../../model/index.js'
import { voiceNoun } from '../names/voices.js'
import { isQuoteMark } from '../quotation.js'
import { baseOf, childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import { quotingBefore, sayingBehind } from './as-saying.js'
import { isAsTold } from './as-they-told.js'
import { askedOpening } from './asked-opening.js'
import { type Attribution, plainTelling } from './attribution.js'
import { whomOneBelieves } from './by-condition.js'
import { quotedBehind, tellingsBehind } from './by-layout.js'
import { isContrary, isMeasure, isTooEarly } from './clause.js'
import { type Content, trimmedOutside } from './content.js'
import { describesByLayout } from './described.js'
import { handsAround, handsOf } from './hands.js'
import { isNegated, isReporter, isTakingIn } from './noun-content.js'
import { isOpenQuestion } from './open-question.js'
import { agentOf, caseOf, doerOf, isPassive, sourcePhrase, tellingAround, trimmed } from './sources.js'
import type { Speaks } from './speaks.js'
import type { Behind } from './told-before.js'
import { contentOf, isInfinitive } from './verb-content.js'

const byLemma = new Map(REPORTING_VERBS.map(row => [row.lemma, row] as const))

/** "said that …", "…, said the ministry", "claimed to have …", "reported seeing …", "is said to have …". */
export function byVerb(tree: Tree, speaks: Speaks): Attribution[] {
  const layout = new Map(tellingsBehind(tree).map(found => [found.verb, found] as const))
  const opening = askedOpening(tree)
  return gather(tree.tokens, verb => {
    const told = layout.get(verb)
    const behind = told !== undefined && (showsNothing(verb, told) || isAnswer(tree, verb)) ? undefined : told
    const row = behind === undefined || verb.upos === 'VERB' ? rowOf(tree, verb) : (byLemma.get(verb.lemma) ?? null)
    if (row === null || describesByLayout(tree, verb) || isPutOut(verb) || opening.has(verb) || isTooEarly(tree, verb)) return []
    if (isContrary(tree, verb) || isMeasure(tree, verb)) return []
    // "quoted a witness as saying": the saying tells.
    const saying = sayingBehind(tree, verb)
    if (saying !== null) return quotedWith(tree, verb, saying)
    // "No soldiers were to be seen": nobody in particular saw them.
    if (row.stance === 'perceives' && isPassive(tree, verb) && childBy(tree, verb, 'mark')?.form.toLowerCase() === 'to') return []
    if (behind !== undefined) return [attributionBehind(tree, row, behind, speaks)]
    // People have soldiers leave; it is channels and monitors that have them leaving.
    if (row.lemma === 'have' && !speaks(tree, doerOf(tree, verb))) return []
    const content = contentOf(tree, verb, row, speaks)
    if (content === null || content.tokens.length === 0 || isOpenQuestion(tree, verb, row, content)) return []
    if (row.lemma === 'admit' && content.frame === 'noun' && isTakingIn(tree, verb, content.head)) return []
    if (isNobody(tree, doerOf(tree, verb), row) || whomOneBelieves(tree, verb) !== null) return []
    // Speakers continue; shelling does too.
    if (row.lemma === 'continue' && !continuesTelling(tree, verb, content, speaks)) return []
    return [attribution(tree, verb, asSeen(tree, verb, asOrder(tree, verb, row, content)), content, speaks)]
  })
}

/** "Our reporter found the camp empty": and saw it. */
const asSeen = (tree: Tree, verb: Token, row: ReportingVerb): ReportingVerb =>
  row.lemma === 'find' && isReporter(doerOf(tree, verb)) ? { ...row, stance: 'perceives', manner: 'saw' } : row

/** "Told his men to leave": an order, and no account of what they do. */
const asOrder = (tree: Tree, verb: Token, row: ReportingVerb, { head, frame }: Content): ReportingVerb =>
  frame === 'to' && !isPassive(tree, verb) && childBy(tree, verb, 'obj', 'iobj') !== null && isInfinitive(tree, head)
    ? (byLemma.get(`${row.lemma}_to`) ?? row)
    : row

/** "…, the agency quoted a guard as saying.": the guard says it, the agency passes it on. */
function quotedWith(tree: Tree, verb: Token, saying: Token): Attribution[] {
  const found = quotedBehind(tree, verb, saying)
  const passive = isPassive(tree, verb)
  const source = found === null || passive ? (found?.source ?? null) : childBy(tree, verb, 'obj')
  if (found === null || source === null) return []
  const by = passive ? agentOf(tree, verb) : found.source
  return [
    plainTelling(tree.sentence, {
      rule: 'cue/say/quoted-behind',
      source,
      sourceTokens: passive ? found.sourceTokens : sourcePhrase(tree, source, [verb, saying]),
      cue: [verb, saying],
      contentHead: found.contentHead,
      content: trimmedOutside(found.content),
      hands: by === null ? [] : [by],
      confidence: 0.85,
    }),
  ]
}

function attributionBehind(
  tree: Tree,
  row: ReportingVerb,
  { verb, source, sourceTokens, contentHead, content }: Behind,
  speaks: Speaks,
): Attribution {
  const heardFrom = row.lemma === 'hear' ? hearerOf(tree, verb, speaks) : undefined
  return {
    id: '',
    rule: `${row.id}/behind`,
    sentence: tree.sentence,
    // "The bishops, it is said, are busy": by nobody in particular.
    source: heardFrom ?? (isSaidByIt(tree, verb, source) ? null : source),
    sourceTokens:
      heardFrom !== undefined ? sourcePhrase(tree, heardFrom, [verb]) : isSaidByIt(tree, verb, source) ? [] : sourceTokens,
    cue: [verb],
    contentHead,
    content: trimmedOutside(content),
    continued: [],
    hands:
      heardFrom !== undefined
        ? [source]
        : handsOf(tree, verb, contentHead).filter(hand => !content.includes(hand) && !sourceTokens.includes(hand)),
    stance: row.stance,
    manner: heardFrom === undefined ? row.manner : 'says',
    certainty: row.certainty === 'certain' && isSaidByIt(tree, verb, source) ? 'probable' : row.certainty,
    calledUntrue: null,
    negated: false,
    confidence: 0.88,
  }
}

const isSaidByIt = ({ tokens }: Tree, verb: Token, { form }: Token): boolean =>
  /^it$/iu.test(form) && verb.xpos === 'VBN' && tokens[verb.index - 1]?.lemma === 'be'

/** "Nobody said", "no group claimed the strike": it is told by none; that none of them expects it, is. */
const isNobody = (tree: Tree, doer: Token | null, { stance }: ReportingVerb): boolean =>
  doer !== null &&
  (/^(?:nobody|none|nothing|no-one)$/iu.test(doer.form) ||
    (stance !== 'attitude' &&
      !isNoOne(tree, doer) &&
      childrenBy(tree, doer, 'det').some(({ form }) => /^(?:no|neither)$/iu.test(form))))

/** "Nor do they expect that". */
const hasNor = (tree: Tree, verb: Token): boolean =>
  childrenBy(tree, verb, 'cc', 'advmod').some(({ form, index }) => /^nor$/iu.test(form) && index < verb.index)

/** "We have [no reason] to believe that". */
function reasonAbove(tree: Tree, verb: Token): Token | null {
  const noun = verb.relation === 'acl' ? headOf(tree, verb) : null
  return noun?.lemma === 'reason' && childrenBy(tree, noun, 'det').some(({ form }) => /^no$/iu.test(form)) ? noun : null
}

/** "would have you believe that", "wants us to think that": whoever is to believe it tells nothing. */
function persuaderOf(tree: Tree, verb: Token): Token | null {
  const head = /^(?:believe|think)$/u.test(verb.lemma) && baseOf(verb.relation) === 'xcomp' ? headOf(tree, verb) : null
  const believer = head === null ? null : childBy(tree, head, 'obj')
  return head !== null && /^(?:have|want|like)$/u.test(head.lemma) && believer?.upos === 'PRON' ? head : null
}

/** "declined to deny that", "stopped short of ruling out": the verb that keeps the denial back. */
function withheldBy(tree: Tree, verb: Token): Token | null {
  const head = headOf(tree, verb)
  if (head === null || head.index > verb.index) return null
  if (baseOf(verb.relation) === 'xcomp' && /^(?:decline|refuse)$/u.test(head.lemma)) return head
  const short = tree.tokens[verb.index - 2]
  const isShort = short?.lemma === 'short' && tree.tokens[verb.index - 1]?.form === 'of'
  return isShort ? headOf(tree, short) : null
}

/** "No one expected that". */
const isNoOne = (tree: Tree, doer: Token | null): boolean =>
  doer !== null && doer.form.toLowerCase() === 'one' && childBy(tree, doer, 'det')?.form.toLowerCase() === 'no'

/** "in a video posted on Telegram": what is put out tells nothing by that. */
const isPutOut = ({ relation, xpos, lemma }: Token): boolean =>
  relation === 'acl' && xpos === 'VBN' && lemma !== 'show' && lemma !== 'read' && PUTS_OUT.has(lemma)

function rowOf(tree: Tree, verb: Token): ReportingVerb | null {
  if (verb.upos !== 'VERB' || ['amod', 'case', 'mark', 'compound', 'fixed'].includes(baseOf(verb.relation))) return null
  const lemma = verb.lemma.toLowerCase()
  const particle =
    childBy(tree, verb, 'compound:prt') ?? childrenBy(tree, verb, 'advmod').find(isParticle) ?? nextParticle(tree, verb)
  // "called for", "put it": with the word behind.
  const hasIt = lemma === 'have' && isAsTold(tree, verb)
  const preposition = hasIt || /^(?:call|put)$/u.test(lemma) ? tree.tokens[verb.index + 1]?.form.toLowerCase() : undefined
  return (
    byLemma.get(`${lemma}_${particle?.form.toLowerCase() ?? preposition ?? ''}`) ??
    (lemma === 'call' ? null : (byLemma.get(lemma) ?? null))
  )
}

const isParticle = ({ form }: Token): boolean => /^(?:on|aside|out|off)$/iu.test(form)

/** "brushed aside", whatever the parser hung the particle on. */
const nextParticle = (tree: Tree, verb: Token): Token | undefined => {
  const next = tree.tokens[verb.index + 1]
  return next !== undefined && (next.upos === 'ADV' || next.upos === 'ADP') && next.relation !== 'case' && isParticle(next)
    ? next
    : undefined
}

function attribution(tree: Tree, verb: Token, row: ReportingVerb, found: Content, speaks: Speaks): Attribution {
  const passive = isPassive(tree, verb)
  const hearer = hearerOf(tree, verb, speaks)
  const reason = reasonAbove(tree, verb)
  const has = reason === null ? null : headOf(tree, reason)
  const source = hearer ?? (passive ? agentOf(tree, verb) : doerOf(tree, has ?? persuaderOf(tree, verb) ?? verb))
  const withheld = row.manner === 'denies' ? withheldBy(tree, verb) : null
  const cue = [withheld, quotingBefore(tree, verb)].filter(word => word !== null).concat(cueOf(tree, verb, row))
  const own = new Set<Token>([...cue])
  const apart = new Set(
    childrenBy(tree, found.head, 'advcl')
      .filter(clause => tellingAround(tree, clause, found.head) === verb)
      .flatMap(clause => subtree(tree, clause)),
  )
  const teller =
    source !== null && source.upos === 'PRON' && source.form.toLowerCase() === 'it' && childBy(tree, verb, 'expl') !== null
      ? null
      : source
  const sourceTokens =
    teller === null ? [] : sharesSubject(found) ? sourcePhrase(tree, teller, cue) : apartFrom(tree, teller, cue, found.tokens)
  return {
    id: '',
    rule: `${row.id}/${found.frame}`,
    sentence: tree.sentence,
    source: teller,
    sourceTokens,
    cue,
    contentHead: found.head,
    content: withoutAside(found.tokens, apart).filter(token => !own.has(token)),
    continued: [],
    hands:
      hearer === undefined
        ? [...handsOf(tree, verb, found.head), ...handsAround(tree, verb, source)]
        : [doerOf(tree, verb) ?? hearer],
    // "ruled out sending troops": the sending is what is told.
    stance: row.lemma === 'rule_out' && found.frame !== 'noun' ? 'tells' : row.stance,
    manner: hearer === undefined ? row.manner : 'says',
    certainty: certaintyOf(row, found, teller),
    calledUntrue: null,
    negated: isNegated(tree, verb) || isNoOne(tree, source) || hasNor(tree, verb) || reason !== null || withheld !== null,
    confidence: found.confidence,
  }
}

const withoutAside = (tokens: readonly Token[], aside: ReadonlySet<Token>): readonly Token[] =>
  aside.size === 0 ? tokens : trimmedOutside(tokens.filter(token => !aside.has(token)))

/** The phrase of the teller, without a relative clause that holds what is told. */
function apartFrom(tree: Tree, teller: Token, cue: readonly Token[], content: readonly Token[]): Token[] {
  const clause = childrenBy(tree, teller, 'acl:relcl').find(child => subtree(tree, child).some(token => content.includes(token)))
  const aside = new Set(clause === undefined ? content : [...content, ...subtree(tree, clause)])
  return trimmed(sourcePhrase(tree, teller, cue).filter(token => !aside.has(token)))
}

/** "heard from a guard": who told it to those who heard it. */
const hearerOf = (tree: Tree, verb: Token, speaks: Speaks): Token | undefined =>
  /^(hear|learn)$/u.test(verb.lemma)
    ? childrenBy(tree, verb, 'obl', 'obj').find(child => caseOf(tree, child) === 'from' && isSomebody(tree, child, speaks))
    : undefined

/** Shots are heard from noon and from the hill; that they were fired is heard from neighbours. */
const isSomebody = (tree: Tree, token: Token, speaks: Speaks): boolean =>
  token.upos === 'PRON' ||
  voiceNoun(token) !== null ||
  speaks(tree, token) ||
  (token.upos === 'PROPN' && tellsClause(tree, token))

/** "Footage, the place of which was verified, showed troops": pictures show, and troops do not. */
const showsNothing = (verb: Token, { source }: Behind): boolean =>
  source.index > verb.index && byLemma.get(verb.lemma)?.stance === 'shows' && voiceNoun(source)?.source !== 'document'

/** "…, a claim their lawyers have always denied": whoever answers tells nothing of what stands before. */
function isAnswer(tree: Tree, verb: Token): boolean {
  const noun = verb.relation === 'acl:relcl' ? headOf(tree, verb) : null
  return noun?.relation === 'parataxis' && TELLABLE.has(noun.lemma.toLowerCase())
}

/** "“We stay,” he continued": "the search is continuing", in a quotation too, goes on. */
function continuesTelling(tree: Tree, verb: Token, { tokens }: Content, speaks: Speaks): boolean {
  const doer = doerOf(tree, verb)
  if (verb.xpos === 'VBG') return false
  return isSaidBy(tree, doer, speaks) || (tokens.some(isQuoteMark) && doer?.upos !== 'NOUN')
}

const isSaidBy = (tree: Tree, doer: Token | null, speaks: Speaks): boolean => doer !== null && isSomebody(tree, doer, speaks)

const tellsClause = (tree: Tree, { head }: Token): boolean =>
  tree.tokens.some(token => token.head === head && token.relation === 'ccomp')

const sharesSubject = (found: Content): boolean => found.frame === 'raising'

/** Told by nobody in particular ("is said to have"), it is at most probable. */
const certaintyOf = (row: ReportingVerb, found: Content, teller: Token | null): Certainty =>
  teller === null &&
  row.certainty === 'certain' &&
  row.stance !== 'perceives' &&
  row.lemma !== 'know' &&
  (found.frame === 'raising' || found.frame === 'noun' || found.frame === 'clause')
    ? 'probable'
    : row.certainty

function cueOf(tree: Tree, verb: Token, row: ReportingVerb): Token[] {
  const particle = row.lemma.includes('_')
    ? tree.tokens.slice(verb.index + 1, verb.index + 3).find(token => token.form.toLowerCase() === row.lemma.split('_')[1])
    : undefined
  const passive = childrenBy(tree, verb, 'aux').filter(child => child.relation === 'aux:pass')
  return [...passive, verb, ...(particle === undefined ? [] : [particle])].sort((a, b) => a.index - b.index)
}
