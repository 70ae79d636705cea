import type { ReportingVerb } from '../../lexicon/reporting/verbs.js'
import { TELLABLE } from '../../lexicon/untruth.js'
import type { Token } from '../../model/index.js'
import { isEventNoun } from '../events/index.js'
import { voiceNoun } from '../names/voices.js'
import { childBy, childrenBy, subtree, type Tree } from '../tree.js'
import { type Content, content } from './content.js'
import { caseOf, doerOf, trimmed } from './sources.js'
import type { Speaks } from './speaks.js'

/** "reported 40 bodies", "rejected the claim": a thing that is told, or told of. */
export function nounContent(tree: Tree, verb: Token, row: ReportingVerb, speaks: Speaks): Content | null {
  if (!row.frames.includes('noun') || isNegated(tree, verb)) return null
  // Footage shows a tank; people who "show restraint" tell nothing.
  if (row.stance === 'shows' && !isWitness(tree, verb, speaks) && !(row.lemma === 'find' && mayFind(doerOf(tree, verb))))
    return null
  if (row.lemma === 'say' || (row.lemma === 'have' && !hasPlace(tree, verb))) return null
  // One speaks and tells of things; one's mind, a language or a story one only speaks or tells.
  const direct = directOf(tree, verb, row)
  const seen =
    row.stance === 'perceives' && direct !== null
      ? childrenBy(tree, direct, 'acl').find(child => child.xpos === 'VBG')
      : undefined
  if (seen !== undefined && direct !== null) return { ...content(tree, direct, 'noun', 0.8), head: seen }
  if (direct === null || ['PRON', 'NUM'].includes(direct.upos) || isClaimedGround(row, direct)) return null
  // "Found neither splinters nor soot", "found no trace": nothing was there, and the finding says so.
  if (row.lemma === 'find' && childrenBy(tree, direct, 'det', 'amod', 'cc:preconj').some(({ form }) => NONE.test(form)))
    return null
  // Who rejects or denies a request or an offer says nothing of what is so.
  if (row.lemma === 'deny' && ASKED_FOR.test(direct.lemma.toLowerCase())) return null
  if (isRefusal(row, direct) || isDoneByDeclaring(row, direct) || isContradicted(row, direct)) return null
  const parts = [direct, ...tailOf(tree, verb, row, direct)].flatMap(token => subtree(tree, token))
  const of = OF_THINGS.test(row.lemma) ? childBy(tree, direct, 'case') : null
  const tokens = parts.filter(token => token !== of).sort((a, b) => a.index - b.index)
  return { head: direct, tokens: trimmed(tokens), frame: 'noun', confidence: 0.7 }
}

function directOf(tree: Tree, verb: Token, row: ReportingVerb): Token | null {
  const behind = obliqueAfter(tree, verb, row)
  // Whoever is warned against something is warned of nothing.
  if (OF_THINGS.test(row.lemma) && (behind !== null || row.lemma !== 'warn')) return behind
  return childBy(tree, verb, 'obj') ?? behind
}

/** "Spoke of a fire", "told Reuters of a fire", "warned residents of a fire". */
const OF_THINGS = /^(?:speak|tell|warn)$/u

/** "accused the army [of theft]", "spoke of a fire [at the mill]": what of the verb's own is said of the thing. */
function tailOf(tree: Tree, verb: Token, { lemma, manner }: ReportingVerb, direct: Token): Token[] {
  if (OF_THINGS.test(lemma))
    return childrenBy(tree, verb, 'obl').filter(child => isBehind(child, direct) && PLACE_CASE.test(caseOf(tree, child)))
  return SAYS_OF.has(lemma) || manner === 'predicts'
    ? childrenBy(tree, verb, 'obl', 'xcomp', 'advcl').filter(child => isBehind(child, direct))
    : []
}

const isBehind = (word: Token, other: Token): boolean => word.index > other.index

/** Verbs that say something of their object. */
const SAYS_OF: ReadonlySet<string> = new Set('accuse blame describe find label dub characterize portray depict'.split(' '))
const PLACE_CASE = /^(?:at|in|near|inside|outside|along|across)$/u

/** "Karsk was claimed by the rebels": a name is claimed as one's own, and no words. */
export const isClaimedGround = (row: ReportingVerb, word: Token): boolean => row.lemma === 'claim' && word.upos === 'PROPN'

/** "had soldiers in control of the town", but not "had a reporter". */
const hasPlace = (tree: Tree, verb: Token): boolean => {
  const object = childBy(tree, verb, 'obj')
  return (
    object !== null &&
    childrenBy(tree, object, 'nmod').some(child => /^(?:in|at|on|near|inside|outside|under)$/u.test(caseOf(tree, child)))
  )
}

/** "contradicted the minister": whatever he had said is not told here. */
const isContradicted = (row: ReportingVerb, word: Token): boolean =>
  /^(?:contradict|refute|rebut|correct)$/u.test(row.lemma) && (word.upos === 'PROPN' || voiceNoun(word)?.person === true)

/** "rejected the plan": a thing that is turned down and can be no truth or lie. */
export const isRefusal = (row: ReportingVerb, word: Token): boolean =>
  REFUSES.test(row.lemma) && !TELLABLE.has(word.lemma.toLowerCase())

const REFUSES = /^(reject|dismiss|brush_aside|retract|withdraw)$/u

/** "Declared martial law", "declared independence": by saying so it is done, and nothing else is told. Victory or control may be a lie. */
const isDoneByDeclaring = (row: ReportingVerb, word: Token): boolean =>
  /^(?:declare|proclaim)$/u.test(row.lemma) && BY_WORD.test(word.lemma.toLowerCase())

const BY_WORD =
  /^(?:law|rule|emergency|independence|autonomy|sovereignty|secession|loyalty|allegiance|fealty|jihad|mourning|holiday|bankruptcy|republic|caliphate)$/u

const NONE = /^(?:no|neither|none)$/iu

/** What is denied by not being given. */
const ASKED_FOR =
  /^(?:request|application|appeal|bid|permission|access|entry|visa|asylum|bail|petition|motion|parole|right|plea|refuge|treatment|aid|chance|opportunity|loan|licen[cs]e|credit|permit|passage|leave|clemency|funding|protection)$/u

export const isWitness = (tree: Tree, verb: Token, speaks: Speaks): boolean => {
  const doer = doerOf(tree, verb)
  return isDocument(doer) || speaks(tree, doer)
}

/** "A reporter found rows of empty tents": and was there. */
const mayFind = (doer: Token | null): boolean => isReporter(doer) || (doer !== null && INQUIRES.test(doer.lemma.toLowerCase()))

/** "The commission found no splinters": those whose trade it is to look, and to tell what they found. */
const INQUIRES =
  /^(?:commission|inquiry|enquiry|probe|inspector|inspection|investigator|investigation|auditor|audit|panel|expert|engineer|surveyor|survey|assessment|researcher|autopsy|examiner|mission|team)$/u

export const isReporter = (doer: Token | null): boolean => doer !== null && voiceNoun(doer)?.source === 'reporter'

const isDocument = (doer: Token | null): boolean => {
  const noun = doer === null ? null : voiceNoun(doer)
  return noun !== null && (noun.source === 'document' || noun.source === 'media' || noun.source === 'monitor')
}

export const isNegated = (tree: Tree, verb: Token): boolean =>
  childrenBy(tree, verb, 'advmod').some(child => /^(not|n['’]t|never)$/iu.test(child.form))

const obliqueAfter = (tree: Tree, verb: Token, row: ReportingVerb): Token | null => {
  const after = childrenBy(tree, verb, 'obl').filter(child => child.index > verb.index)
  if (OF_THINGS.test(row.lemma)) {
    // Parsers hang it on whoever was told: "told reporters of a fire".
    const heard = row.lemma === 'speak' ? null : childBy(tree, verb, 'obj', 'iobj')
    const onHearer = heard === null ? [] : childrenBy(tree, heard, 'nmod').filter(isEventNoun)
    return [...after, ...onHearer].find(child => caseOf(tree, child) === 'of') ?? null
  }
  return row.lemma.startsWith('call_') ? (after[0] ?? null) : null
}

/** "The clinic had admitted 40 wounded": people are let in, and nothing is told. */
export const isTakingIn = (tree: Tree, verb: Token, object: Token): boolean =>
  ((childBy(tree, object, 'nummod') !== null || object.xpos === 'CD') && !isEventNoun(object)) ||
  /^(?:patient|wounded|injured|casualty|victim|refugee|visitor|student|member|observer)$/iu.test(object.lemma) ||
  /^(?:hospital|clinic|ward|infirmary|camp|centre|center|morgue)$/iu.test(doerOf(tree, verb)?.lemma ?? '')
