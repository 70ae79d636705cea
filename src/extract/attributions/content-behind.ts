import { isWeekday } from '../../lexicon/calendar.js'
import { PUTS_OUT } from '../../lexicon/reporting/phrases.js'
import { type ReportingVerb, TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { isQuoteMark } from '../quotation.js'
import { baseOf, childBy, headOf, subtree, type Tree } from '../tree.js'
import { isMeanwhile, isPredicate } from './clause.js'
import { type Content, trimmedOutside } from './content.js'
import { doerOf } from './sources.js'

/**
 * A verb of telling whose tree shows nothing told, with a whole statement behind it: what follows is told, up to the end or a colon.
 * Only for verbs that do little else than tell.
 */
export function aheadContent(tree: Tree, verb: Token, row: ReportingVerb): Content | null {
  if (row.stance !== 'tells' || !row.frames.includes('clause') || !/^VB[DZPG]$/.test(verb.xpos) || doerOf(tree, verb) === null)
    return null
  const after = tree.tokens.slice(verb.index + 1)
  const head = after.find(
    token => isPredicate(tree, token) && childBy(tree, token, 'nsubj', 'expl') !== null && token.relation !== 'acl:relcl',
  )
  const start =
    head === undefined
      ? -1
      : Math.min(
          ...subtree(tree, head)
            .map(token => token.index)
            .filter(index => index > verb.index),
        )
  // "was answering the paper, which wrote that …": what another verb tells is not told by this one.
  const isOthers = tree.tokens.slice(verb.index + 1, start).some(({ xpos }) => /^(?:VB[DZP]|MD)$/u.test(xpos))
  if (head === undefined || start < 0 || start > verb.index + 10 || isOthers) return null
  // "denied the request, but the guards did not give in": a second statement, told by nobody.
  const [comma, and] = tree.tokens.slice(tree.tokens[start]?.form === ',' ? start : start - 1)
  if (childBy(tree, verb, 'obj') !== null && comma?.form === ',' && and?.relation === 'cc') return null
  // "disputed this, saying the men were gendarmes": what they say is so.
  if (behindSaying(tree, verb, start) || isMeanwhile(tree, head)) return null
  // "The shelling continued, the monitor said": what another verb of telling tells does not tell that verb.
  if (TELLING_LEMMAS.has(head.lemma) && subtree(tree, head).includes(verb)) return null
  return { head, tokens: trimmedOutside(tree.tokens.slice(start)), frame: 'ahead', confidence: 0.65 }
}

const behindSaying = (tree: Tree, verb: Token, start: number): boolean =>
  tree.tokens.slice(verb.index + 1, start + 1).some(({ xpos, lemma }) => xpos === 'VBG' && TELLING_LEMMAS.has(lemma))

/** A noun phrase and its finite verb right behind a verb that does little else than tell, a comma, "that" or a day passed over. */
export function statementBehind(tree: Tree, verb: Token, row: ReportingVerb): Content | null {
  if (!(row.stance === 'tells' || THINKS.test(row.lemma)) || !row.frames.includes('clause') || !/^VB[DZPG]$/.test(verb.xpos))
    return null
  const { tokens } = tree
  let start = verb.index + 1
  const day = tokens[start]?.relation === 'case' ? (tokens[start]?.head ?? start) : start
  if (isWeekday(tokens[day]?.form ?? '')) start = day + 1
  if (tokens[start]?.form === ',' && isQuoteMark(tokens[start + 1])) start++
  const quoted = isQuoteMark(tokens[start])
  if (quoted || tokens[start]?.form.toLowerCase() === 'that') start++
  const first = tokens[start]
  if (
    first === undefined ||
    !['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ'].includes(first.upos) ||
    /^(?:who|which|what|so)$/iu.test(first.form)
  )
    return null
  for (let at = start + 1; at < Math.min(tokens.length, start + 12); at++) {
    const token = tokens[at]
    if (
      token === undefined ||
      /^[,;:—–]$/u.test(token.form) ||
      ['SCONJ', 'CCONJ'].includes(token.upos) ||
      // "announced the staff in a note that reached us"
      token.xpos === 'WDT' ||
      /^(?:who|which)$/iu.test(token.form)
    )
      return null
    if (!/^(?:VB[DZP]|MD)$/.test(token.xpos)) continue
    const head = token.upos === 'AUX' ? (headOf(tree, token) ?? token) : token
    return {
      head: head.index > verb.index ? head : token,
      tokens: trimmedOutside(tokens.slice(quoted ? start - 1 : start)),
      frame: 'ahead',
      confidence: 0.7,
    }
  }
  return null
}

/**
 * "announced on the radio that …", "told the agency early on Sunday that …": behind a verb that takes a clause, with no more between than whom,
 * where and when, "that" opens what is told, whatever the tree made of it.
 */
export function thatBehind(tree: Tree, verb: Token, row: ReportingVerb): Content | null {
  if (!row.frames.includes('clause') || (verb.xpos === 'VBN' && baseOf(verb.relation) !== 'root')) return null
  const { tokens } = tree
  const at = tokens.findIndex(({ index, form }) => index > verb.index && form.toLowerCase() === 'that')
  const between = tokens.slice(verb.index + 1, at)
  // "disputed that, saying the men were gendarmes": what was told before.
  if (tokens[at + 1]?.form === ',' && behindSaying(tree, verb, at + 2)) return null
  // "told the agency on condition that he would not be named": on what terms it was told.
  if (/^(?:condition|grounds?|understanding)$/iu.test(between.at(-1)?.form ?? '')) return null
  if (at < 0 || between.length > 14 || !between.every(token => mayStandBetween(tree, token))) return null
  // "denied, on the radio, that", "said, a day later, that".
  const isAside = between[0]?.form === ',' && between.at(-1)?.form === ',' && between.length < 8
  const next = isAside ? undefined : between[0]
  // "announced a plan that would …" tells of a plan.
  if (next !== undefined && !HEARD.test(row.lemma) && !['ADP', 'ADV', 'PART'].includes(next.upos) && !isWeekday(next.form))
    return null
  const finite = tokens.slice(at + 1, at + 30).find(({ xpos }) => /^(?:VB[DZP]|MD)$/u.test(xpos))
  if (finite === undefined || finite.index === at + 1) return null
  const head = finite.upos === 'AUX' ? headOf(tree, finite) : finite
  const end = tokens.findIndex(token => token.index > finite.index && goesOnTelling(tree, token, verb))
  return {
    head: head !== null && head.index > at ? head : finite,
    tokens: trimmedOutside(tokens.slice(at, end < 0 ? undefined : end)),
    frame: 'ahead',
    confidence: 0.7,
  }
}

/** "thinks the other side was first". */
const THINKS = /^(?:think|believe|suspect|reckon)$/u

/** Who may be told: verbs whose object is a hearer. */
export const HEARD = /^(?:tell|inform|assure|remind|warn|notify|brief|convince|promise|persuade|advise|caution)$/u

/** "in a statement carried by the radio", "in a letter seen by the agency". */
const isPutOut = ({ xpos, lemma }: Token): boolean =>
  xpos === 'VBN' && (PUTS_OUT.has(lemma) || /^(?:see|obtain|quote|cite)$/u.test(lemma))

const mayStandBetween = (tree: Tree, token: Token): boolean =>
  (!isPredicate(tree, token) || isPutOut(token)) && !/^(?:VB[DZP]|MD|CC)$/u.test(token.xpos) && !/^[;:.“”"—–]$/u.test(token.form)

/** "…, and added that": the same teller goes on with another verb. */
const goesOnTelling = (tree: Tree, token: Token, verb: Token): boolean =>
  baseOf(token.relation) === 'cc' &&
  headOf(tree, token)?.head === verb.index &&
  headOf(tree, token)?.xpos === verb.xpos &&
  (headOf(tree, token)?.index ?? 0) > token.index
