import { isPersonWord } from '../../lexicon/events/index.js'
import type { Token } from '../../model/document.js'
import { type EventFound, found } from './event-found.js'
import { nounFrame } from './frame.js'
import { isNegated } from './owning.js'
import { rowsOf } from './rows.js'
import type { Scene } from './scene.js'
import { dependent, dependents, lemmaOf, prepositionOf } from './tree.js'

/** Those of whom a list tells who they were, by what befell them: "the wounded" were wounded. */
const FATES: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ['dead', { upos: 'ADJ', lemma: 'dead', type: 'harm/death' }],
  ['fatality', { upos: 'ADJ', lemma: 'dead', type: 'harm/death' }],
  ['fatalities', { upos: 'ADJ', lemma: 'dead', type: 'harm/death' }],
  ['wounded', { upos: 'VERB', lemma: 'wound', type: 'harm/injury' }],
  ['injured', { upos: 'VERB', lemma: 'injure', type: 'harm/injury' }],
  ['arrested', { upos: 'VERB', lemma: 'arrest', type: 'order/arrest' }],
  ['kidnapped', { upos: 'VERB', lemma: 'kidnap', type: 'harm/abduction' }],
])

interface Fate {
  readonly upos: 'ADJ' | 'VERB'
  readonly lemma: string
  readonly type: string
}

/**
 * "The dead include a nurse", "among the wounded is the mayor", "the fatality was a woman", "the dead were identified as A and B": it befell
 * whom the sentence names. Of "victims" it does not say what did.
 */
export function listedFate(sentence: Scene, word: Token): EventFound | null {
  if (isNegated(sentence, word)) return null
  const listed = word.upos === 'VERB' ? listedBy(sentence, word) : equated(sentence, word)
  const fate = listed === null ? undefined : FATES.get(listed.group.form.toLowerCase())
  if (listed === null || fate === undefined || !isSomebody(listed.victim)) return null
  const { upos, lemma, type } = fate
  const row = rowsOf(upos, lemma).find(one => one.type === type)
  const victim = listed.victim.index
  const frame = { ...nounFrame(sentence, word), subject: upos === 'ADJ' ? victim : null, object: upos === 'ADJ' ? null : victim }
  return row === undefined ? null : found(sentence, word, row, frame)
}

interface Listed {
  readonly group: Token
  readonly victim: Token
}

/** "the dead include", "the dead were identified as". */
function listedBy(sentence: Scene, verb: Token): Listed | null {
  const children = dependents(sentence, verb.index)
  const group = children.find(({ relation }) => relation.startsWith('nsubj'))
  const victim = /^(?:include|comprise)$/.test(lemmaOf(verb))
    ? children.find(({ relation }) => relation === 'obj')
    : /^(?:identify|name)$/.test(lemmaOf(verb)) && group?.relation === 'nsubj:pass'
      ? children.find(({ relation, index }) => relation === 'obl' && prepositionOf(sentence, index) === 'as')
      : undefined
  return group === undefined || victim === undefined ? null : { group, victim }
}

/** "the fatality was a woman", "among the dead is the mayor", "among the dead were a nurse and a driver". */
function equated(sentence: Scene, word: Token): Listed | null {
  const copula = dependent(sentence, word.index, 'cop')
  if (copula === undefined) return joined(sentence, word)
  const before = dependents(sentence, word.index).filter(({ index }) => index < copula.index)
  const group = before.find(({ relation }) => relation === 'nsubj' || relation === 'amod' || relation === 'obl')
  return group === undefined ? joined(sentence, word) : { group, victim: word }
}

/** Parsers take the dead for the predicate, and those who are among them for joined to it. */
function joined(sentence: Scene, word: Token): Listed | null {
  const group = word.relation === 'conj' ? sentence.tokens[word.head] : undefined
  const isAmong =
    group !== undefined &&
    prepositionOf(sentence, group.index) === 'among' &&
    sentence.tokens.slice(group.index + 1, word.index).some(({ lemma, upos }) => upos === 'AUX' && lemma === 'be') &&
    dependent(sentence, word.index, 'cc') === undefined
  return isAmong ? { group, victim: word } : null
}

const isSomebody = ({ upos, lemma, form }: Token): boolean =>
  upos === 'PROPN' || (upos === 'NOUN' && (isPersonWord(lemma.toLowerCase()) || /^(?:civilians|policemen|troops)$/i.test(form)))
