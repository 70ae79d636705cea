import type { ReportingVerb } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { isQuoteMark } from '../quotation.js'
import { baseOf, childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import { asContent } from './as-they-told.js'
import { isMeanwhile } from './clause.js'
import { type Content, content, trimmedOutside } from './content.js'
import { aheadContent, HEARD, statementBehind, thatBehind } from './content-behind.js'
import { isClaimedGround, isRefusal, isReporter, isWitness, nounContent } from './noun-content.js'
import { doerOf, isPassive, trimmed } from './sources.js'
import type { Speaks } from './speaks.js'

/** What a verb of telling tells, or null where it tells nothing. */
export function contentOf(tree: Tree, verb: Token, row: ReportingVerb, speaks: Speaks): Content | null {
  if (isPassive(tree, verb)) return passiveContent(tree, verb, row)
  const found =
    clauseContent(tree, verb, row) ?? besideContent(tree, verb, row) ?? asContent(tree, verb, row) ?? openContent(tree, verb, row)
  const that = found !== null && found.frame === 'clause' ? null : thatBehind(tree, verb, row)
  if (that !== null && (found === null || !found.tokens.includes(that.head))) return that
  // "As the crowd left, the mayor said he would stay": what stands right behind the verb is told, not what stands before.
  if (found === null || found.head.index < verb.index) {
    const behind = statementBehind(tree, verb, row)
    if (behind !== null) return behind
  }
  return (
    extended(tree, verb, found ?? smallClause(tree, verb, row, speaks) ?? nounContent(tree, verb, row, speaks)) ??
    aheadContent(tree, verb, row)
  )
}

/** "said he was at home and had gone nowhere": a second verb with an auxiliary of its own goes on what is told. */
function withSecond(tree: Tree, verb: Token, found: Content): Content {
  const last = found.tokens.at(-1)
  const second = childrenBy(tree, verb, 'conj').find(
    child =>
      last !== undefined &&
      childBy(tree, child, 'aux', 'cop') !== null &&
      childBy(tree, verb, 'aux') === null &&
      childBy(tree, child, 'nsubj', 'expl') === null &&
      subtree(tree, child)[0]?.index === last.index + 1 &&
      subtree(tree, child)[0]?.relation === 'cc',
  )
  return second === undefined
    ? found
    : { ...found, tokens: trimmedOutside([...found.tokens, ...subtree(tree, second).filter(({ upos }) => upos !== 'PUNCT')]) }
}

/** "declared the town lost", "had soldiers leaving the base": who or what, and what became of it. */
function smallClause(tree: Tree, verb: Token, row: ReportingVerb, speaks: Speaks): Content | null {
  const object = row.frames.includes('small') ? childBy(tree, verb, 'obj') : null
  if (object === null || object.index < verb.index) return null
  if (
    row.lemma === 'find'
      ? !isReporter(doerOf(tree, verb))
      : row.stance === 'shows' && row.lemma !== 'have' && !isWitness(tree, verb, speaks)
  )
    return null
  const below = [...childrenBy(tree, verb, 'xcomp', 'advcl', 'ccomp'), ...childrenBy(tree, object, 'acl', 'amod')]
  const said = below.find(
    child =>
      child.index > object.index &&
      child.index <= object.index + 6 &&
      child.relation !== 'acl:relcl' &&
      (/^VB[NG]$/u.test(child.xpos) || (child.upos === 'ADJ' && row.lemma !== 'have')) &&
      childBy(tree, child, 'mark', 'nsubj', 'case') === null,
  )
  if (said === undefined) return null
  const tokens = [...new Set([...subtree(tree, object), ...subtree(tree, said)])].sort((a, b) => a.index - b.index)
  return { head: said, tokens: trimmed(tokens), frame: 'small', confidence: 0.75 }
}

/**
 * "reported seeing men on the road as shots echoed", "footage of a tank parked in a square": what goes on right behind a thing or a sight told
 * belongs to it, though the parser hung it on the verb.
 */
function extended(tree: Tree, verb: Token, found: Content | null): Content | null {
  if (found?.frame === 'clause') return withSecond(tree, verb, found)
  if (found === null || (found.frame !== 'gerund' && found.frame !== 'noun')) return found
  let tokens = found.tokens
  for (const child of childrenBy(tree, verb, 'advcl', 'acl')) {
    const clause = subtree(tree, child)
    const last = tokens.at(-1)
    const first = clause.find(token => token.upos !== 'PUNCT')
    if (last === undefined || first === undefined || tokens.includes(first)) continue
    const isNext = first.index === last.index + 1
    const isWhere = first.index === last.index + 2 && /^(?:where|which|who)$/iu.test(first.form)
    if (!(isNext && (child.xpos === 'VBN' || /^(?:as|while)$/iu.test(first.form))) && !isWhere) continue
    tokens = [...tokens, ...trimmedOutside(clause)]
  }
  return { ...found, tokens }
}

function clauseContent(tree: Tree, verb: Token, row: ReportingVerb): Content | null {
  // "said, a day later, that troops had left": "later" is no clause.
  const clauses = childrenBy(tree, verb, 'ccomp')
  const clause = besideAnother(tree, verb, clauses) ?? clauses.find(({ upos }) => upos !== 'ADV') ?? clauses[0] ?? null
  if (clause === null || isInfinitive(tree, clause)) return null
  if (!row.frames.includes('clause') && !hasQuote(tree, clause))
    return isSmallClause(tree, clause) ? null : content(tree, clause, 'clause', 0.7)
  return content(tree, clause, 'clause', 0.92)
}

/** "Rebels claim Karsk, army says fighting goes on": of a statement on either side, without quotation marks, the one behind the verb is told. */
function besideAnother(tree: Tree, verb: Token, clauses: readonly Token[]): Token | null {
  const behind = clauses.find(clause => clause.index > verb.index && childBy(tree, clause, 'nsubj') !== null)
  const before = clauses.find(({ index }) => index < verb.index)
  return behind === undefined || before === undefined || hasQuote(tree, before) ? null : behind
}

const isSmallClause = (tree: Tree, clause: Token): boolean => childBy(tree, clause, 'mark') === null && clause.upos !== 'VERB'

/** "The ferry is idle; 60 cars wait, clerks say": of two statements they say the last. */
function behindSemicolon(tree: Tree, head: Token, verb: Token): Content | null {
  const at = tree.tokens.findLastIndex(({ form, index }) => form === ';' && index < verb.index)
  if (at <= head.index || verb.index < head.index) return null
  const own = new Set(subtree(tree, verb))
  const rest = tree.tokens.slice(at + 1, verb.index).filter(token => !own.has(token))
  const inside = new Set(rest.map(({ index }) => index))
  const top = rest.find(token => !inside.has(token.head) && (token.upos === 'VERB' || childBy(tree, token, 'cop') !== null))
  if (top === undefined || tree.tokens.slice(0, at).some(isQuoteMark)) return null
  return { head: top, tokens: trimmedOutside(rest), frame: 'beside', confidence: 0.8 }
}

const isBehind =
  (verb: Token) =>
  ({ index }: Token): boolean =>
    index > verb.index

const beginsBehindSemicolon = (tree: Tree, verb: Token): boolean => {
  const first = subtree(tree, verb).find(({ upos }) => upos !== 'PUNCT')
  return tree.tokens[(first?.index ?? 0) - 1]?.form === ';'
}

/** The cue stands beside what it tells: "…, the ministry said", "He said: …". */
function besideContent(tree: Tree, verb: Token, row: ReportingVerb): Content | null {
  const head = headOf(tree, verb)
  // "…, where agencies report shortages": what they tell stands behind.
  if (childrenBy(tree, verb, 'advmod').some(({ xpos, index }) => xpos === 'WRB' && index < verb.index)) return null
  // "…, which the group denies": it is "which" that is denied.
  if (childrenBy(tree, verb, 'obj').some(({ xpos, index }) => xpos === 'WDT' && index < verb.index)) return null
  // "The ministry puts it at 48; the governor speaks of 62": nobody tells what stands before the semicolon.
  if (head !== null && beginsBehindSemicolon(tree, verb) && childrenBy(tree, verb, 'obj', 'obl').some(isBehind(verb))) return null
  if (
    baseOf(verb.relation) === 'parataxis' &&
    head !== null &&
    (childBy(tree, verb, 'nsubj') !== null || verb.index < head.index)
  ) {
    // "46 of the boats, not the 40 first given": a participle, and nobody's word.
    if (
      verb.xpos === 'VBN' &&
      childBy(tree, verb, 'aux') === null &&
      childrenBy(tree, verb, 'advmod').some(({ form }) => /^not$/iu.test(form))
    )
      return null
    // "The annex burns, police deny using live rounds": they deny what stands behind.
    if (verb.index > head.index && childrenBy(tree, verb, 'advcl', 'xcomp').some(child => isGerundBehind(child, verb)))
      return null
    const own = new Set(subtree(tree, verb))
    // "The court sits; the mayor asked it to hurry": two statements.
    const first = subtree(tree, verb)[0]?.index ?? verb.index
    const isApart =
      [tree.tokens[first - 1], tree.tokens[first]].some(token => token?.form === ';') &&
      !tree.tokens.slice(first, verb.index).some(isQuoteMark)
    // "…; the palace has not replied to our letter".
    const tellsNone =
      row.stance === 'asks' ||
      childBy(tree, verb, 'obj', 'xcomp', 'ccomp') !== null ||
      tree.tokens[verb.index + 1]?.upos === 'NUM' ||
      childrenBy(tree, verb, 'advmod').some(({ form }) => /^(?:not|n['’]t|never)$/iu.test(form))
    if (verb.index > head.index && isApart && tellsNone) return null
    const last = behindSemicolon(tree, head, verb)
    if (last !== null) return last
    const whole = clauseAcross(tree, head, verb) ?? head
    const tokens = trimmedOutside(subtree(tree, whole, token => token === verb).filter(token => !own.has(token)))
    return { head: whole, tokens, frame: 'beside', confidence: 0.8 }
  }
  const after = childrenBy(tree, verb, 'parataxis', 'dep').find(
    child => child.index > verb.index && (hasQuote(tree, child) || followsColon(tree, verb, child)),
  )
  return after === undefined ? null : content(tree, after, 'beside', 0.75)
}

const isGerundBehind = ({ xpos, index }: Token, verb: Token): boolean => xpos === 'VBG' && index === verb.index + 1

/** "began at nine, when, he says, the rebels fell": the clause that goes on on both sides of the telling. */
function clauseAcross(tree: Tree, head: Token, verb: Token): Token | null {
  const [next, before] = [tree.tokens[verb.index + 1], tree.tokens[verb.index - 1]]
  if (next?.form !== ',' || before === undefined) return null
  const across = childrenBy(tree, head, 'advcl', 'ccomp', 'acl', 'conj').find(clause => {
    const words = subtree(tree, clause).filter(({ upos }) => upos !== 'PUNCT')
    return (words[0]?.index ?? verb.index) < verb.index && (words.at(-1)?.index ?? 0) > verb.index && clause.index > verb.index
  })
  return across ?? null
}

const followsColon = (tree: Tree, verb: Token, child: Token): boolean =>
  tree.tokens.slice(verb.index + 1, child.index).some(token => token.form === ':')

const hasQuote = (tree: Tree, token: Token): boolean => subtree(tree, token).some(isQuoteMark)

/** Infinitives and gerunds whose subject is the teller or the one told: "claimed to have entered", "urged both sides to stop". */
function openContent(tree: Tree, verb: Token, row: ReportingVerb): Content | null {
  const open = childrenBy(tree, verb, 'xcomp', 'advcl', 'ccomp').find(
    child =>
      (child.relation === 'xcomp' || isGerund(tree, child) || isInfinitive(tree, child)) &&
      child.index > verb.index &&
      (opens(tree, child) || isSeenDoing(tree, verb, row, child)) &&
      (row.lemma !== 'speak' || childBy(tree, child, 'mark')?.form.toLowerCase() === 'of'),
  )
  if (open === undefined) return null
  const frame = isGerund(tree, open) || isSeenDoing(tree, verb, row, open) ? 'gerund' : 'to'
  const object = childBy(tree, verb, 'obj') ?? (HEARD.test(row.lemma) ? childBy(tree, verb, 'iobj') : null)
  if (open.relation === 'advcl' && frame !== 'gerund' && row.stance !== 'asks' && !PROMISES.test(row.lemma)) return null
  if (!row.frames.includes(frame) && !(object !== null && row.frames.includes('noun'))) return null
  if (open.relation === 'advcl' && object !== null && row.stance !== 'perceives' && row.stance !== 'asks') return null
  const tokens = object === null ? subtree(tree, open) : [...subtree(tree, object), ...subtree(tree, open)]
  return { head: open, tokens: trimmed([...tokens].sort((a, b) => a.index - b.index)), frame, confidence: 0.85 }
}

/** What somebody promises to do is promised, and no purpose. */
const PROMISES = /^(?:vow|pledge|promise|swear|threaten|offer)$/u

/** "to have entered", without a subject of its own: the parser now and then calls it a clause with one. */
export const isInfinitive = (tree: Tree, token: Token): boolean =>
  childBy(tree, token, 'nsubj') === null && childrenBy(tree, token, 'mark').some(mark => mark.form.toLowerCase() === 'to')

/** "watched people leave": whoever was seen, and a bare verb. */
const isSeenDoing = (tree: Tree, verb: Token, row: ReportingVerb, child: Token): boolean =>
  row.stance === 'perceives' &&
  (child.xpos === 'VB' || (child.xpos === 'VBP' && child.relation === 'xcomp')) &&
  childBy(tree, verb, 'obj') !== null

const opens = (tree: Tree, token: Token): boolean => isGerund(tree, token) || isInfinitive(tree, token)

/** "leaving", "having left". */
const isGerund = (tree: Tree, token: Token): boolean =>
  token.xpos === 'VBG' || (token.xpos === 'VBN' && childrenBy(tree, token, 'aux').some(({ xpos }) => xpos === 'VBG'))

/** "is said to have fled", "it was reported that", "defections were reported", "reporters were told that". */
function passiveContent(tree: Tree, verb: Token, row: ReportingVerb): Content | null {
  const clause = childBy(tree, verb, 'ccomp', 'csubj')
  // "Dozens feared dead as boat capsizes": the boat is not feared.
  if (clause !== null && !isMeanwhile(tree, clause)) return content(tree, clause, 'clause', 0.85)
  // "Drivers were warned by the port that the road was shut": whoever was told is not what was told.
  if (HEARD.test(row.lemma) && row.frames.includes('clause')) {
    const that = thatBehind(tree, verb, row)
    if (that !== null) return that
  }
  // "Observers were denied access": it was not given to them, and nothing is untrue.
  if (row.lemma === 'deny' && childBy(tree, verb, 'obj') !== null) return null
  const subject = childBy(tree, verb, 'nsubj')
  const open = childBy(tree, verb, 'xcomp') ?? allegedGerund(tree, verb, row)
  // "Two boys were found dead", "bodies had been found": the finding is what happened. "Was found to have" is a verdict.
  if (row.lemma === 'find' && (open === null || childBy(tree, open, 'mark') === null)) return null
  if (open !== null && subject !== null && row.stance !== 'asks') {
    const tokens = [...subtree(tree, subject), ...subtree(tree, open)].sort((a, b) => a.index - b.index)
    return { head: open, tokens: trimmed(tokens), frame: 'raising', confidence: 0.85 }
  }
  const beside = row.frames.includes('clause') ? besideContent(tree, verb, row) : null
  if (beside !== null) return beside
  if (subject === null || !row.frames.includes('noun') || HEARD.test(row.lemma) || row.stance === 'act') return null
  // "footage the location of which was verified": of the location.
  if (/^which$/iu.test(subject.form) && childBy(tree, subject, 'case') !== null) return null
  // "The clip was filmed in May": of the clip, and no sight.
  if (RECORDS.test(row.lemma)) return null
  if (isClaimedGround(row, subject) || isRefusal(row, subject)) return null
  return content(tree, subject, 'noun', 0.65)
}

const RECORDS = /^(?:film|photograph)$/u

/** "were accused of shelling the town": what they are accused of is told, by whoever accuses them. */
const allegedGerund = (tree: Tree, verb: Token, row: ReportingVerb): Token | null =>
  row.manner === 'alleges' || row.lemma === 'suspect'
    ? (childrenBy(tree, verb, 'advcl').find(child =>
        childrenBy(tree, child, 'mark').some(mark => /^(of|for)$/iu.test(mark.form)),
      ) ?? null)
    : null
