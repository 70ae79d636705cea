import { EMBEDDINGS } from '../../lexicon/embedding.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { voiceNoun } from '../names/voices.js'
import { baseOf, childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import { sayingBehind } from './as-saying.js'
import { describesByLayout } from './described.js'
import { subjectAstray } from './subject-astray.js'

const PERCEIVES = /^(see|hear|watch|witness|notice|spot|film)$/u
/** What reporters do with those whom they let speak. */
export const MEETS = /^(?:contact|reach|interview|quote|cite|meet|question|ask)$/u
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose'])

/**
 * The doer of a verb: its own subject, or the one it shares: with the verb it is coordinated to ("said … and added"), with the clause
 * whose participle it is ("said …, adding that"), or the noun it describes ("a statement saying", "the envoy, who said").
 * Null where the text has none, as in the passive.
 */
export function doerOf(tree: Tree, verb: Token, depth = 0): Token | null {
  const own = subjects(tree, verb).find(child => child.relation === 'nsubj' || child.relation === 'csubj')
  const met = own === undefined ? null : metBy(tree, own)
  if (met !== null) return met
  if (own !== undefined)
    return RELATIVE.has(own.form.toLowerCase()) ? (antecedentOf(tree, verb) ?? phraseBefore(tree, own) ?? own) : own
  if (isPassive(tree, verb)) return agentOf(tree, verb)
  const head = headOf(tree, verb)
  if (head === null || depth > 8) return null
  const relation = baseOf(verb.relation)
  if (relation === 'acl') return describedDoer(tree, verb, head, depth)
  if (
    relation === 'conj' ||
    relation === 'xcomp' ||
    (relation === 'ccomp' && hasTo(tree, verb)) ||
    relation === 'advcl' ||
    (relation === 'parataxis' && (verb.xpos === 'VBG' || goesOnTelling(tree, verb, head)))
  ) {
    const outer = relation === 'advcl' || relation === 'conj' ? tellingAround(tree, verb, head) : null
    if (outer !== null) return doerOf(tree, outer, depth + 1)
    // "quoted a witness as saying".
    const quoted = sayingBehind(tree, head) === verb ? childBy(tree, head, 'obj') : null
    if (quoted !== null) return quoted
    if (relation === 'xcomp' && hasTo(tree, verb) && MEANS.test(head.lemma)) return doerOf(tree, head, depth + 1)
    if (relation === 'xcomp' || relation === 'ccomp')
      // "is said to believe", "was forced to admit": of a passive, the one it is done to.
      return (
        controllerOf(tree, head) ?? (isPassive(tree, head) ? subjectOf(tree, head, depth + 1) : doerOf(tree, head, depth + 1))
      )
    return subjectOf(tree, head, depth + 1)
  }
  return null
}

const isThing = (tree: Tree, verb: Token): boolean => {
  const subject = childBy(tree, verb, 'nsubj')
  return subject !== null && subject.upos === 'NOUN' && voiceNoun(subject) === null
}

/** "porters interviewed by us say that": not those who asked them. */
function metBy({ tokens }: Tree, subject: Token): Token | null {
  const [noun, participle, by] = tokens.slice(Math.max(0, subject.index - 3), subject.index)
  const isMet =
    subject.upos === 'PRON' && by?.form.toLowerCase() === 'by' && participle?.xpos === 'VBN' && MEETS.test(participle.lemma)
  return isMet && noun?.upos === 'NOUN' ? noun : null
}

/**
 * "denied that men had been shot, adding that …": the participle of telling goes with the verb that tells, though the parser hung it on what
 * is told there, where nobody speaks.
 */
export function tellingAround(tree: Tree, verb: Token, told: Token): Token | null {
  const outer = baseOf(told.relation) === 'ccomp' && TELLING_LEMMAS.has(verb.lemma) ? headOf(tree, told) : null
  if (outer === null || !TELLING_LEMMAS.has(outer.lemma) || TELLING_LEMMAS.has(told.lemma)) return null
  // "said the dam had burst and warned that": dams warn of nothing.
  if (verb.xpos !== 'VBG') return verb.xpos === outer.xpos && isThing(tree, told) ? outer : null
  if (tree.tokens[verb.index - 1]?.form !== ',') return null
  return verb.lemma === 'add' || isPassive(tree, told) ? outer : null
}

/** "the envoy saying"; "was at pains to stress", "broke its silence to say", "is on the record as saying": not pains, silence and record. */
function describedDoer(tree: Tree, verb: Token, noun: Token, depth: number): Token | null {
  if (!['NOUN', 'PROPN', 'PRON'].includes(noun.upos)) return null
  const isPurpose = verb.xpos === 'VB' && hasTo(tree, verb)
  const isRole = verb.xpos === 'VBG' && childBy(tree, verb, 'mark', 'case')?.form.toLowerCase() === 'as'
  if (noun.upos !== 'NOUN' || !(isPurpose || isRole)) return noun
  const holder = childBy(tree, noun, 'cop') === null ? null : childBy(tree, noun, 'nsubj')
  if (holder !== null) return RELATIVE.has(holder.form.toLowerCase()) ? (antecedentOf(tree, noun) ?? holder) : holder
  const governor = headOf(tree, noun)
  const isParted = governor !== null && governor.upos === 'VERB' && baseOf(noun.relation) === 'obl'
  return isPurpose ? (ownerOf(tree, noun, depth + 1) ?? noun) : isParted ? (doerOf(tree, governor, depth + 1) ?? noun) : noun
}

/** "Army confirms raid, says toll unknown": a second finite verb of a headline, behind a comma. */
const goesOnTelling = (tree: Tree, verb: Token, head: Token): boolean =>
  head.index < verb.index && tree.tokens[verb.index - 1]?.form === ',' && verb.xpos === 'VBZ' && head.xpos === 'VBZ'

/**
 * Subjects of a verb. Where a wrong tree has several, a phrase with a preposition ("on Saturday") is none, and the one that stands next before
 * the verb comes first.
 */
function subjects(tree: Tree, verb: Token): Token[] {
  const all = childrenBy(tree, verb, 'nsubj', 'csubj')
  if (all.length < 2) return all
  const plain = all.filter(child => childBy(tree, child, 'case') === null)
  const far = (child: Token) => (child.index < verb.index ? verb.index - child.index : 1000 + child.index)
  return [...(plain.length > 0 ? plain : all)].sort((a, b) => far(a) - far(b))
}

/** The subject in the plain sense: the doer, or of a passive the one it is done to. */
export function subjectOf(tree: Tree, verb: Token, depth = 0): Token | null {
  const own = subjects(tree, verb)[0]
  if (own !== undefined)
    return RELATIVE.has(own.form.toLowerCase()) ? (antecedentOf(tree, verb) ?? phraseBefore(tree, own) ?? own) : own
  const head = headOf(tree, verb)
  if (head === null || depth > 8) return null
  if (describesByLayout(tree, head)) return subjects(tree, head)[0] ?? null
  const relation = baseOf(verb.relation)
  const astray = relation === 'ccomp' ? subjectAstray(tree, verb, head) : null
  if (astray !== null) return astray
  const ofThem = relation === 'acl' && verb.xpos === 'VBG' ? memberBefore(tree, head, verb) : undefined
  if (ofThem !== undefined) return ofThem
  if (relation === 'acl' && isLoose(tree, verb)) return clauseSubject(tree, head, depth + 1)
  // "are on the verge of leaving": not the verge leaves.
  if (relation === 'acl' && verb.xpos === 'VBG' && childBy(tree, head, 'cop') !== null && childBy(tree, verb, 'mark') !== null)
    return subjects(tree, head)[0] ?? null
  // "claimed responsibility for bombing the station": who claims it.
  if (relation === 'acl' && isGerund(tree, verb) && /^(?:responsibility|credit)$/u.test(head.lemma)) {
    const claiming = headOf(tree, head)
    return claiming !== null && /^(?:claim|take|admit|accept|acknowledge|assume)$/u.test(claiming.lemma)
      ? subjectOf(tree, claiming, depth + 1)
      : null
  }
  if (relation === 'acl' && isDeedOf(tree, verb, head)) return ownerOf(tree, head, depth + 1)
  if (relation === 'acl') return ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(head.upos) ? head : null
  if (relation === 'xcomp' || (relation === 'ccomp' && hasTo(tree, verb)))
    return controllerOf(tree, head) ?? subjectOf(tree, head, depth + 1)
  // "saw residents patrolling": who is seen does it, whatever the parser called the participle.
  const seen =
    (relation === 'advcl' || relation === 'ccomp') && verb.xpos === 'VBG' && PERCEIVES.test(head.lemma)
      ? controllerOf(tree, head)
      : null
  if (seen !== null && seen.index < verb.index && tree.tokens[verb.index - 1]?.form !== ',') return seen
  const blamed = blamedFor(tree, verb, head)
  if (blamed !== null) return blamed
  if (relation === 'conj' || relation === 'advcl')
    return childBy(tree, verb, 'mark') !== null && verb.xpos !== 'VBG' && verb.xpos !== 'VB'
      ? null
      : subjectOf(tree, head, depth + 1)
  return null
}

/** "plan to leave", "intention of leaving". */
const isDeedOf = (tree: Tree, verb: Token, noun: Token): boolean =>
  noun.upos === 'NOUN' &&
  DEEDS.has(noun.lemma) &&
  (verb.xpos === 'VB'
    ? hasTo(tree, verb)
    : verb.xpos === 'VBG' && childBy(tree, verb, 'mark', 'case')?.form.toLowerCase() === 'of')

/** "their plan to leave", "made an attempt to leave", "the failure of the guards to leave": whose plan, attempt or failure it is. */
function ownerOf(tree: Tree, noun: Token, depth: number): Token | null {
  if (ASKS.test(noun.lemma)) return null
  const owner = childrenBy(tree, noun, 'nmod').find(
    child => child.relation === 'nmod:poss' || /^(?:of|by)$/u.test(caseOf(tree, child)),
  )
  if (owner !== undefined) return owner
  const verb = headOf(tree, noun)
  const isDoers = verb !== null && verb.upos === 'VERB' && /^(?:obj|obl)$/u.test(baseOf(noun.relation)) && !isPassive(tree, verb)
  return isDoers ? (childBy(tree, verb, 'iobj') ?? subjectOf(tree, verb, depth)) : null
}

/** What is asked for is done by others than those who ask. */
const ASKS = /^(?:request|demand|appeal|call|order|proposal|motion)$/u

const DEEDS: ReadonlySet<string> = new Set(EMBEDDINGS.map(({ lemma }) => lemma))

/**
 * "accused the army of shelling the town", "blamed them for starting it", "barred him from leaving": who is to have done the gerund is the
 * object, or in a passive the subject. "By", "after" and "without" leave it with the subject.
 */
export function blamedFor(tree: Tree, verb: Token, head: Token): Token | null {
  if (!isGerund(tree, verb) || !['advcl', 'acl', 'xcomp', 'ccomp'].includes(baseOf(verb.relation))) return null
  const mark = childBy(tree, verb, 'mark', 'case')?.form.toLowerCase() ?? ''
  if (!/^(of|from|for|against|into)$/u.test(mark) && !(mark === 'with' && /^(?:charge|indict)$/u.test(head.lemma))) return null
  if (head.upos === 'VERB') return isPassive(tree, head) ? null : controllerOf(tree, head)
  // Parsers hang the phrase on the object itself.
  const governor = headOf(tree, head)
  const isObject = ['obj', 'iobj'].includes(baseOf(head.relation)) && governor !== null && BLAMES.test(governor.lemma)
  return isObject ? head : null
}

/** "shelling", "having shelled". */
const isGerund = (tree: Tree, verb: Token): boolean =>
  verb.xpos === 'VBG' || childrenBy(tree, verb, 'aux').some(aux => aux.xpos === 'VBG')

const BLAMES =
  /^(accuse|blame|suspect|convict|condemn|criticise|criticize|denounce|praise|thank|commend|fault|warn|prevent|stop|bar|ban|keep|block|charge|acquit|prohibit|discourage|deter|dissuade|excuse|forgive|punish|arrest|detain|jail|sentence|sue|fine|sanction)$/u

/** "broke its silence to say", "used a speech to warn": the doer goes on. */
const MEANS = /^(?:break|use|take|seize|hold|call|convene|interrupt|spend|cut|open|end)$/u

const hasTo = (tree: Tree, verb: Token): boolean => childrenBy(tree, verb, 'mark').some(mark => mark.form.toLowerCase() === 'to')

/** "urged both sides to stop": who is to do the infinitive is the object where there is one. */
const controllerOf = (tree: Tree, governor: Token): Token | null => childBy(tree, governor, 'obj', 'iobj')

export const isPassive = (tree: Tree, verb: Token): boolean =>
  childrenBy(tree, verb, 'nsubj', 'aux', 'csubj').some(child => child.relation.endsWith(':pass'))

export const agentOf = (tree: Tree, verb: Token): Token | null =>
  childrenBy(tree, verb, 'obl').find(child => child.relation === 'obl:agent' || caseOf(tree, child) === 'by') ?? null

/** "…, ending its hold": a participle behind a comma goes with the clause, whatever noun the parser hung it on. */
export function isLoose(tree: Tree, verb: Token): boolean {
  if (verb.xpos !== 'VBG' || verb.relation === 'acl:relcl') return false
  const first = childrenBy(tree, verb, 'advmod').find(child => child.index < verb.index) ?? verb
  return tree.tokens[first.index - 1]?.form === ','
}

function clauseSubject(tree: Tree, noun: Token, depth: number): Token | null {
  for (let at: Token | null = noun; at !== null; at = headOf(tree, at)) {
    const subject = childBy(tree, at, 'nsubj')
    if (subject !== null && at.upos !== 'NOUN') return subjectOf(tree, at, depth)
  }
  return noun
}

/** "reports of soldiers leaving the town": those who leave stand right before the participle, whatever noun the parser hung it on. */
const memberBefore = (tree: Tree, noun: Token, verb: Token): Token | undefined =>
  childrenBy(tree, noun, 'nmod').find(child => child.index === verb.index - 1 && caseOf(tree, child) === 'of')

/** The noun that a relative clause describes. */
export function antecedentOf(tree: Tree, verb: Token): Token | null {
  for (let at: Token | null = verb, steps = 0; at !== null && steps < 4; at = headOf(tree, at), steps++) {
    if (at.relation === 'acl:relcl' || at.relation === 'acl') return headOf(tree, at)
    if (!['conj', 'ccomp', 'xcomp'].includes(baseOf(at.relation))) return null
  }
  return null
}

/** "It was Lena Haddad who said": where the tree does not join them, whoever stands right before "who". */
function phraseBefore({ tokens }: Tree, pronoun: Token): Token | null {
  if (pronoun.form.toLowerCase() !== 'who') return null
  let at = tokens[pronoun.index - (tokens[pronoun.index - 1]?.form === ',' ? 2 : 1)]
  while (at !== undefined && /^(?:flat|compound|nmod|appos|det|amod)/u.test(at.relation) && at.head >= 0) at = tokens[at.head]
  return at !== undefined && ['NOUN', 'PROPN'].includes(at.upos) && at.index < pronoun.index ? at : null
}

/** The preposition of a phrase, in lower case. */
export const caseOf = (tree: Tree, token: Token): string => childBy(tree, token, 'case')?.form.toLowerCase() ?? ''

/** The words that name a source: the whole phrase with its appositions and descriptions, without what is only hung behind it. */
export function sourcePhrase(tree: Tree, source: Token, cue: readonly Token[]): Token[] {
  const leaveOut = (token: Token) =>
    cue.includes(token) ||
    ['parataxis', 'ccomp', 'advcl', 'dep'].includes(baseOf(token.relation)) ||
    (token.head === source.index &&
      ['case', 'cop', 'mark', 'aux', 'nsubj', 'advmod', 'cc'].includes(baseOf(token.relation)) &&
      token.form !== "'s") ||
    holdsAny(tree, token, cue)
  return trimmed(subtree(tree, source, leaveOut))
}

function holdsAny(tree: Tree, token: Token, cue: readonly Token[]): boolean {
  return cue.some(word => {
    for (let at: Token | null = word; at !== null; at = headOf(tree, at)) {
      if (at === token) return true
      if (at.head < 0) return false
    }
    return false
  })
}

/** Without punctuation at the ends. */
export function trimmed(tokens: readonly Token[]): Token[] {
  let from = 0
  let to = tokens.length
  while (from < to && tokens[from]?.upos === 'PUNCT') from++
  while (to > from && tokens[to - 1]?.upos === 'PUNCT') to--
  return tokens.slice(from, to)
}
