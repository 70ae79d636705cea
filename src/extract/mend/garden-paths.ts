import { gather } from '../../base/group.js'
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js'
import { isPersonWord } from '../../lexicon/events/persons.js'
import { DOING_PAPERS } from '../../lexicon/papers.js'
import type { Token } from '../../model/index.js'
import { MEETS } from '../attributions/sources.js'
import { isPersonNoun } from '../names/voices.js'
import { childrenBy, headOf, subtree, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'

/**
 * "warned that without more funding the mission could collapse": a noun that stands right before a finite verb without a subject is its subject,
 * and not the object of the gerund behind a preposition.
 */
const subjectsBehindGerunds: Mend = tree =>
  gather(tree.tokens, noun => {
    const gerund = noun.relation === 'obj' && /^(?:NOUN|PROPN|PRON)$/u.test(noun.upos) ? headOf(tree, noun) : null
    if (gerund?.xpos !== 'VBG' || gerund.index > noun.index) return []
    const finite = tree.tokens[noun.index + 1]
    if (finite === undefined || !isFiniteVerb(finite)) return []
    const predicate = finite.upos === 'AUX' ? headOf(tree, finite) : finite
    const opener = tree.tokens.findLast(({ index, upos }) => index < gerund.index && upos === 'ADP')
    if (predicate === null || opener === undefined || headOf(tree, opener) !== gerund) return []
    if (predicate.index < noun.index || subtree(tree, gerund).includes(predicate)) return []
    if (childrenBy(tree, predicate, 'nsubj', 'nsubj:pass', 'csubj', 'expl').length > 0) return []
    return [
      [
        { token: noun, head: predicate, relation: 'nsubj' },
        { token: gerund, head: predicate, relation: 'obl' },
      ],
    ]
  })

const IS_APP = /^(?:message|stream|share|track|monitor|network|broadcast)$/u
const APPS = /^(?:app|service|platform|site|website|system|network|channel|agency|group)$/u

/** "said on the Vessen messaging app that": a kind of app, and nothing that anybody does. */
const kindsOfApp: Mend = tree =>
  gather(tree.tokens, verb => {
    const app = tree.tokens[verb.index + 1]
    if (
      verb.xpos !== 'VBG' ||
      !IS_APP.test(verb.lemma) ||
      app === undefined ||
      !APPS.test(app.lemma) ||
      headOf(tree, app) !== verb
    )
      return []
    const outer = headOf(tree, verb)
    const before = tree.tokens.slice(Math.max(0, verb.index - 4), verb.index)
    const preposition = before.findLast(({ upos }) => upos === 'ADP')
    if (outer === null || preposition === undefined || outer.index > preposition.index) return []
    const clause = childrenBy(tree, app, 'acl').find(child =>
      childrenBy(tree, child, 'mark').some(({ form }) => form.toLowerCase() === 'that'),
    )
    return [
      [
        { token: app, head: outer, relation: 'obl' },
        { token: verb, head: app, relation: 'compound' },
        { token: preposition, head: app, relation: 'case' },
        ...before
          .filter(({ index, upos }) => index > preposition.index && (upos === 'PROPN' || upos === 'DET' || upos === 'ADJ'))
          .map((token): Rehung => ({ token, head: app, relation: token.upos === 'DET' ? 'det' : 'compound' })),
        ...(clause === undefined ? [] : [{ token: clause, head: outer, relation: 'ccomp' }]),
      ],
    ]
  })

/** "Efforts are under way to identify them": to identify them is what they are for, and nothing that a way does. */
const underWay: Mend = tree =>
  gather(tree.tokens, way => {
    if (way.lemma !== 'way' || !/^under$/iu.test(tree.tokens[way.index - 1]?.form ?? '')) return []
    return childrenBy(tree, way, 'acl')
      .filter(({ xpos }) => xpos === 'VB')
      .map(token => [{ token, head: way, relation: 'advcl' }])
  })

/** "signed a decree dismissing the army chief": right behind the paper, a gerund is what the paper does, and nothing done beside the signing. */
const whatPapersDo: Mend = tree =>
  gather(tree.tokens, gerund => {
    const verb = gerund.xpos === 'VBG' && /^(?:advcl|ccomp|xcomp)$/u.test(gerund.relation) ? headOf(tree, gerund) : null
    const paper = tree.tokens[gerund.index - 1]
    if (verb === null || paper?.relation !== 'obj' || headOf(tree, paper) !== verb || !DOING_PAPERS.has(paper.lemma)) return []
    return childrenBy(tree, gerund, 'mark', 'nsubj').length > 0 ? [] : [[{ token: gerund, head: paper, relation: 'acl' }]]
  })

/** "men in masks dragging students": a gerund behind what somebody wears or sits in is what they do. */
const doneInMasks: Mend = tree =>
  gather(tree.tokens, gerund => {
    const thing = gerund.xpos === 'VBG' && gerund.relation === 'acl' ? headOf(tree, gerund) : null
    const people = thing?.relation === 'nmod' && thing.index === gerund.index - 1 ? headOf(tree, thing) : null
    if (thing === null || people === null || isSomebody(thing) || !isSomebody(people)) return []
    const isIn = childrenBy(tree, thing, 'case').some(({ form }) => /^(?:in|on|with)$/u.test(form))
    return isIn ? [[{ token: gerund, head: people, relation: 'acl' }]] : []
  })

const isSomebody = (token: Token): boolean => isPersonWord(token.lemma) || isPersonNoun(token)

/** "said on Monday its fighters were in control": who stands between a day and a verb without a subject is that. */
const subjectsBehindDays: Mend = tree =>
  gather(tree.tokens, subject => {
    const day = /^(?:appos|nmod)/u.test(subject.relation) ? headOf(tree, subject) : null
    if (day === null || !DAY.test(day.form) || day.index > subject.index || !/^(?:NOUN|PROPN)$/u.test(subject.upos)) return []
    const finite = tree.tokens[(subtree(tree, subject).at(-1)?.index ?? subject.index) + 1]
    if (finite === undefined || !isFiniteVerb(finite) || childrenBy(tree, subject, 'case').length > 0) return []
    const predicate = /^(?:aux|cop)/u.test(finite.relation) ? headOf(tree, finite) : finite
    if (predicate === null || predicate.relation !== 'ccomp' || predicate.head !== day.head) return []
    if (childrenBy(tree, predicate, 'nsubj', 'nsubj:pass', 'csubj', 'expl').length > 0) return []
    return [[{ token: subject, head: predicate, relation: 'nsubj' }]]
  })

const DAY = new RegExp(`^(?:${WEEKDAYS}|today|yesterday|night|morning|evening|afternoon|${MONTHS})$`, 'iu')

/** "could not say which side held the bridge": behind "which" the noun is the subject of the verb right behind it, and no object before it. */
const subjectsOfQuestions: Mend = tree =>
  gather(tree.tokens, noun => {
    const asking = noun.relation === 'obj' && noun.upos === 'NOUN' ? headOf(tree, noun) : null
    const first = subtree(tree, noun)[0]
    const finite = tree.tokens[noun.index + 1]
    if (asking === null || asking.index > noun.index || first?.index !== asking.index + 1 || finite === undefined) return []
    if (!/^(?:which|what|whose|how)$/iu.test(first.form) || !isFiniteVerb(finite)) return []
    const predicate = finite.upos === 'AUX' ? headOf(tree, finite) : finite
    if (predicate === null || predicate === asking || childrenBy(tree, predicate, 'nsubj', 'csubj', 'expl').length > 0) return []
    return [
      [
        { token: noun, head: predicate, relation: 'nsubj' },
        { token: predicate, head: asking, relation: 'ccomp' },
      ],
    ]
  })

/** "will pay those who lost out": "who" speaks of whoever stands right before it, and not of a deed. */
const relativesOfWhom: Mend = tree =>
  gather(tree.tokens, verb => {
    const deed = verb.relation === 'acl:relcl' ? headOf(tree, verb) : null
    const who = deed?.upos !== 'VERB' ? undefined : childrenBy(tree, verb, 'nsubj').find(({ form }) => /^who$/iu.test(form))
    const noun = who === undefined ? undefined : tree.tokens[who.index - 1]
    return noun !== undefined && /^(?:NOUN|PROPN|PRON)$/u.test(noun.upos) && headOf(tree, noun) === deed
      ? [[{ token: verb, head: noun, relation: 'acl:relcl' }]]
      : []
  })

/** "Nobody we asked could name the man": a sentence that would be but one noun with a clause behind it has its verb in what follows. */
const verbsOfBareNouns: Mend = tree =>
  gather(tree.tokens, noun => {
    const joined = secondSubject(tree, noun)
    if (joined !== null) return [joined]
    if (noun.head >= 0 || !/^(?:NOUN|PROPN|PRON)$/u.test(noun.upos) || childrenBy(tree, noun, 'cop', 'nsubj').length > 0)
      return []
    const clause = childrenBy(tree, noun, 'acl:relcl').find(({ lemma }) => MEETS.test(lemma))
    const finite = clause === undefined ? undefined : tree.tokens.find(word => word.index > clause.index && isFiniteVerb(word))
    if (clause === undefined || finite === undefined) return []
    const predicate = finite.upos === 'AUX' ? headOf(tree, finite) : finite
    if (predicate === null || headOf(tree, predicate) !== clause || childrenBy(tree, predicate, 'nsubj', 'mark').length > 0)
      return []
    return [
      [
        { token: predicate, head: null, relation: 'root' },
        { token: noun, head: predicate, relation: 'nsubj' },
      ],
    ]
  })

/** "Nobody we met could name the man": of two subjects side by side the first is that of the verb without one. */
function secondSubject(tree: Tree, noun: Token): Rehung[] | null {
  const met = noun.relation === 'nsubj' ? headOf(tree, noun) : null
  const who = tree.tokens[noun.index + 1]
  if (met === null || met.head >= 0 || !MEETS.test(met.lemma) || who?.upos !== 'PRON' || headOf(tree, who) !== met) return null
  const predicate = childrenBy(tree, met, 'ccomp', 'conj', 'parataxis').find(
    word =>
      word.index > met.index &&
      childrenBy(tree, word, 'nsubj', 'mark', 'cc').length === 0 &&
      [word, ...childrenBy(tree, word, 'aux')].some(isFiniteVerb),
  )
  return predicate === undefined
    ? null
    : [
        { token: predicate, head: null, relation: 'root' },
        { token: noun, head: predicate, relation: 'nsubj' },
        { token: met, head: noun, relation: 'acl:relcl' },
      ]
}

/** Where the words lead the parser astray. */
export const gardenPaths: Mend = tree => [
  ...subjectsBehindDays(tree),
  ...subjectsBehindGerunds(tree),
  ...kindsOfApp(tree),
  ...underWay(tree),
  ...whatPapersDo(tree),
  ...doneInMasks(tree),
  ...subjectsOfQuestions(tree),
  ...relativesOfWhom(tree),
  ...verbsOfBareNouns(tree),
]
