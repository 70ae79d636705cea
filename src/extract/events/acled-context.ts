import type { Trigger } from '../../lexicon/events/index.js'
import type { Token } from '../../model/document.js'
import { codesOf } from './codes.js'
import { fits } from './fits.js'
import { type Frame, nounFrame, verbFrame } from './frame.js'
import { matchRow, phrases } from './match.js'
import { rowsOf } from './rows.js'
import type { Scene } from './scene.js'
import { dependents, lemmaOf, prepositionOf } from './tree.js'

const BACKDROP = new Set('after following amid despite since before during at in from of over with to against'.split(' '))
const CAUSES = new Set('by in during from amid with as when after'.split(' '))
const HARM = /^(harm\/(killing|injury|death)|infrastructure\/(?:destroyed|damaged)|aid\/rescue)$/
const MAY_BE_BACKDROP = /^(crowd\/(protest|celebration)|fighting\/(clash|attack|offensive)|harm\/killing)$/
const BY_MEANS = /^(fighting\/attack|harm\/(killing|injury)|infrastructure\/(?:destroyed|damaged))$/

/**
 * ACLED codes the happening as a whole: death, injury and damage take the code of what caused them where the clause names it ("killed in
 * an air strike"), an attack that of its means, and a protest or battle that is only the backdrop of another event, or "the attack" that
 * was told before, has none of its own.
 */
export function acledInContext(
  sentence: Scene,
  word: Token,
  row: Trigger,
  frame: Frame,
  own: string | null,
  actor: number | null,
): string | null {
  if (row.type === 'diplomacy/talks' && row.modifier?.includes('peace') === true) return 'Agreement'
  const means = BY_MEANS.test(row.type) ? meansIn(sentence, frame, actor) : null
  if (means !== null) return means
  if (HARM.test(row.type)) return causeOf(sentence, frame, own) ?? causeInClause(sentence, word) ?? own
  if (TAKING.test(row.type) && own === OVERTAKES && takenFromFighters(sentence, frame, actor))
    return 'Government regains territory'
  if (row.type === 'order/release' && isExchange(sentence, frame)) return 'Agreement'
  if (word.upos !== 'NOUN') return describes(word) ? null : own
  if (!MAY_BE_BACKDROP.test(row.type)) return own
  if (row.type === 'fighting/attack' && isToldBefore(sentence, word)) return null
  if (row.type === 'crowd/protest' && turnsViolent(sentence, word)) return null
  const preposition = /^(obl|nmod)/.test(word.relation) ? prepositionOf(sentence, word.index) : null
  return preposition !== null && BACKDROP.has(preposition) ? null : own
}

const TAKING = /^control\/(captures|regains)$/
const OVERTAKES = 'Non-state actor overtakes territory'
const FIGHTERS = ['@rebel', 'front', 'movement']

/** "drove the militants out of the valley", "took the town from the rebels": who takes from them is the state, unless it is one of them. */
function takenFromFighters(sentence: Scene, frame: Frame, actor: number | null): boolean {
  if (fits(sentence, actor, FIGHTERS)) return false
  const from = phrases(sentence, frame).filter(phrase => phrase.preposition === 'from')
  return fits(sentence, frame.object, FIGHTERS) || from.some(phrase => fits(sentence, phrase.head, FIGHTERS))
}

/** "released ten rebels in exchange for two soldiers": a deal of both sides. */
const isExchange = (sentence: Scene, frame: Frame): boolean =>
  phrases(sentence, frame).some(
    phrase => phrase.preposition === 'in' && fits(sentence, phrase.head, ['exchange', 'swap', 'return']),
  )

/** "Ten were hurt when a mine exploded": the code of what the clause beside it tells. */
function causeInClause(sentence: Scene, word: Token): string | null {
  for (const child of dependents(sentence, word.index)) {
    if (child.relation !== 'advcl' || child.upos !== 'VERB') continue
    const mark = dependents(sentence, child.index).find(inner => inner.relation === 'mark' || inner.relation === 'advmod')
    if (mark === undefined || !/^(when|as|after)$/.test(lemmaOf(mark))) continue
    const particle = dependents(sentence, child.index).find(inner => inner.relation === 'compound:prt')
    const lemma = particle === undefined ? lemmaOf(child) : `${lemmaOf(child)}_${lemmaOf(particle)}`
    const frame = verbFrame(sentence, child)
    const row = matchRow(sentence, child, rowsOf('VERB', lemma), frame)
    if (row === null || HARM.test(row.type)) continue
    const code = codesOf(sentence, row.type, frame.subject, frame.object, 'happened').acled
    if (code !== null && CAUSING.has(code)) return code
  }
  return null
}

const CAUSING: ReadonlySet<string> = new Set([
  'Armed clash',
  'Air/drone strike',
  'Suicide bomb',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Grenade',
  'Chemical weapon',
])

/** "the coalition fighting the group": what somebody is known for, not what happened. */
function describes(word: Token): boolean {
  return word.relation === 'acl' && word.xpos === 'VBG' && lemmaOf(word) === 'fight'
}

/** "The protest turned violent": the verb tells what it became. */
function turnsViolent(sentence: Scene, noun: Token): boolean {
  const head = sentence.tokens[noun.head]
  return head !== undefined && noun.relation === 'nsubj' && lemmaOf(head) === 'turn'
}

function isToldBefore(sentence: Scene, noun: Token): boolean {
  return dependents(sentence, noun.index).some(
    child => child.relation === 'det' && /^(the|this|that|these|those)$/.test(lemmaOf(child)),
  )
}

const GENERAL = /^fighting\/(attack|shooting|ambush)$/

/** The code of the event noun that a clause names as the cause; null: none. */
export function causeOf(sentence: Scene, frame: Frame, own: string | null): string | null {
  for (const row of causesIn(sentence, frame)) {
    if (row.type.startsWith('harm/')) continue
    // "Killed in an attack": whom it befell says more than that it was one.
    if (own !== null && GENERAL.test(row.type)) return own
    const code = codesOf(sentence, row.type, 0, 0, 'happened').acled
    // "Killed in raids": a search takes goods, and no lives.
    return own !== null && code === 'Looting/property destruction' ? own : code
  }
  return null
}

/** "killed in a car accident": nobody killed them. */
export const isByAccident = (sentence: Scene, frame: Frame): boolean =>
  causesIn(sentence, frame).some(({ type }) => /^disaster\/(?!disease)/u.test(type))

/** The rows of the event nouns that a clause names as the cause. */
function causesIn(sentence: Scene, frame: Frame): readonly Trigger[] {
  const heads = [frame.subject, ...frame.obliques.filter(phrase => CAUSES.has(phrase.preposition)).map(phrase => phrase.head)]
  return heads.flatMap(head => {
    const noun = head === null ? undefined : sentence.tokens[head]
    if (noun?.upos !== 'NOUN') return []
    return matchRow(sentence, noun, rowsOf('NOUN', lemmaOf(noun)), nounFrame(sentence, noun)) ?? []
  })
}

const MEANS: readonly (readonly [readonly string[], string])[] = [
  [['grenade'], 'Grenade'],
  [['@rocket', '@shell', 'tank'], 'Shelling/artillery/missile attack'],
  [['@airborne', 'drone', 'airstrike'], 'Air/drone strike'],
  [['bomber', 'vest'], 'Suicide bomb'],
  [['bomb', 'explosive', 'ied', 'landmine', 'mine', 'device'], 'Remote explosive/landmine/IED'],
  [['gas', 'chlorine', 'sarin'], 'Chemical weapon'],
]

/** The weapon that does it or that it is done with: "attacked with a grenade". */
function meansIn(sentence: Scene, frame: Frame, actor: number | null): string | null {
  const heads = [
    actor,
    frame.subject,
    ...phrases(sentence, frame)
      .filter(phrase => phrase.preposition === 'with')
      .map(phrase => phrase.head),
  ]
  for (const [words, code] of MEANS) if (heads.some(head => fits(sentence, head, words))) return code
  return null
}
