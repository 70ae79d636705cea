import type { Document, Token } from '../../model/index.js'
import { isQuoteMark } from '../quotation.js'
import { childBy, childrenBy, keyOf, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { quotedWords } from './quotes.js'
import { nesting } from './relations.js'

/**
 * For each sentence the telling that it goes on, where it has none of its own: what a reporter saw is told on, sentence by sentence, to the
 * end of the paragraph or the next teller ("A reporter saw men at the gate. The station looked deserted."), and so is what somebody tells in
 * the tense of indirect speech ("The crew had fled, the office said. The engines had been smashed."). `sees`: whether a telling is of the
 * first kind.
 */
export function carriedOver(
  document: Document,
  trees: readonly Tree[],
  bySentence: ReadonlyMap<number, readonly Attribution[]>,
  sees: (found: Attribution) => boolean,
): ReadonlyMap<number, Attribution> {
  const quoted = quotedWords(document)
  const carried = new Map<number, Attribution>()
  let open: Attribution | null = null
  let spoken: Attribution | null = null
  let quotes: Attribution | null = null
  let end = 0
  for (const tree of trees) {
    const { sentence } = tree
    if (/\n/u.test(document.report.text.slice(end, sentence.start))) {
      open = null
      spoken = null
      quotes = null
    }
    end = sentence.end
    const own = bySentence.get(sentence.index) ?? []
    if (own.length > 0) {
      const here = own.filter(found => found.sentence.index === sentence.index)
      open = here.find(sees) ?? null
      spoken = spokenBehind(tree, here)
      quotes = here.findLast(found => tellsOutright(found) && !isWithin(found, here)) ?? null
    } else if (open !== null) carried.set(sentence.index, open)
    else if (quotes !== null && isQuotation(tree, quoted)) carried.set(sentence.index, quotes)
    else if (spoken !== null && goesOnTelling(tree)) carried.set(sentence.index, spoken)
    else spoken = null
  }
  return carried
}

/** "The mayor said that the dam was safe. “We opened the sluices.”": who said it is who is quoted behind. */
const tellsOutright = ({ stance, manner, cue, rule, source, negated }: Attribution): boolean =>
  source !== null &&
  stance === 'tells' &&
  !(manner === 'denies' && !/\/clause$/u.test(rule)) &&
  !negated &&
  rule.startsWith('cue/') &&
  isFiniteCue(cue)

const isFiniteCue = (cue: readonly Token[]): boolean => cue.some(({ xpos }) => /^VB[DZP]$/u.test(xpos))

const isWithin = ({ id }: Attribution, here: readonly Attribution[]): boolean => nesting(here).has(id)

/** A sentence that is a quotation as a whole. */
const isQuotation = ({ tokens, sentence }: Tree, quoted: ReadonlySet<number>): boolean =>
  tokens.some(isQuoteMark) && tokens.every(token => token.upos === 'PUNCT' || quoted.has(keyOf(sentence.index, token)))

/** "The crew had fled, the harbour office said.": told in the past, in no quotation, by a teller who is named behind it. */
function spokenBehind({ tokens }: Tree, here: readonly Attribution[]): Attribution | null {
  const inner = nesting(here)
  const found = here.findLast(({ id, source }) => !inner.has(id) && source !== null)
  const [verb] = found?.cue ?? []
  if (found === undefined || verb === undefined || tokens.some(isQuoteMark)) return null
  const isSaid = found.stance === 'tells' && found.manner !== 'denies' && !found.negated && verb.xpos === 'VBD'
  const isBehind = (found.content.at(-1)?.index ?? tokens.length) < verb.index
  return isSaid && isBehind ? found : null
}

/**
 * A main clause in the past perfect or with "would", which puts it before or after what is told, and whose subject is neither a man or woman
 * nor the teller's own: "He had ruled for years" tells who somebody is. What sets in anew with a time of its own is the report's.
 */
function goesOnTelling(tree: Tree): boolean {
  const { tokens } = tree
  const root = tokens.find(({ relation }) => relation === 'root')
  const subject = root === undefined ? null : childBy(tree, root, 'nsubj')
  if (
    root === undefined ||
    subject === null ||
    tokens.some(isQuoteMark) ||
    ANEW.test(tokens[0]?.form ?? '') ||
    tokens.some(isOfLong)
  )
    return false
  if (/^(?:he|she|who|i|we|you)$/iu.test(subject.form) || hasOwner(tree, subject)) return false
  return childrenBy(tree, root, 'aux').some(
    aux => /^(?:would|could|might)$/iu.test(aux.form) || (aux.lemma === 'have' && aux.xpos === 'VBD'),
  )
}

/** "had spent years fortifying it": how things had long been is no news that somebody tells. */
const isOfLong = ({ form }: Token): boolean => /^(?:years?|decades?|months?|always|long|since|every|often|usually)$/iu.test(form)

const hasOwner = (tree: Tree, subject: Token): boolean =>
  childrenBy(tree, subject, 'nmod:poss').some(({ upos }) => upos === 'PRON')

/** "Earlier, rebels had fired", "Until May the town had been quiet". */
const ANEW =
  /^(?:earlier|previously|before|until|since|last|in|on|by|at|days?|weeks?|hours?|months?|years?|once|meanwhile|but|however)$/iu
