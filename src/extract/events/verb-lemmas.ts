import type { Token } from '../../model/document.js'
import { rowsOf } from './rows.js'
import type { Scene } from './scene.js'
import { dependent, dependents, lemmaOf } from './tree.js'

/** With a particle the verb is another word: "shot down", "shot up" are not "shot"; loose adverbs are tried first. */
export function verbLemmas(sentence: Scene, verb: Token): readonly string[] {
  const lemma = IRREGULAR.get(verb.form.toLowerCase()) ?? lemmaOf(verb)
  const particle = dependent(sentence, verb.index, 'compound:prt')
  if (particle !== undefined) {
    const whole = `${lemma}_${lemmaOf(particle)}`
    return isPreposition(sentence, particle, whole) ? [whole, lemma] : [whole]
  }
  const found = [lemma]
  if (takesPlace(sentence, verb)) return ['take_place']
  // "pulled out of the town", "took back the town": parsers hang the particle anywhere.
  const next = sentence.tokens[verb.index + 1]
  if (next !== undefined && /^(ADP|ADV|PART|SCONJ)$/.test(next.upos)) found.unshift(`${lemma}_${lemmaOf(next)}`)
  const joined = hyphenated(sentence, verb, lemma)
  if (joined !== null) found.unshift(joined)
  for (const child of dependents(sentence, verb.index)) {
    const near = child.index > verb.index && child.index - verb.index <= 4
    if (near && (child.upos === 'ADV' || child.upos === 'ADP') && child.relation === 'advmod')
      found.unshift(`${lemma}_${lemmaOf(child)}`)
    if (child.relation === 'xcomp' && child.index === verb.index + 1) found.unshift(`${lemma}_${lemmaOf(child)}`)
  }
  return found
}

/** "put out of action", "mutinied over wages": parsers take for a particle what marks the phrase behind it. */
function isPreposition(sentence: Scene, particle: Token, whole: string): boolean {
  const word = lemmaOf(particle)
  if (word === 'out') return sentence.tokens[particle.index + 1]?.form.toLowerCase() === 'of'
  return LEADING.has(word) && rowsOf('VERB', whole).length === 0
}

const LEADING: ReadonlySet<string> = new Set(['over', 'in', 'on', 'through', 'across', 'along', 'around', 'by'])

/** "The killings took place at night"; not "took the place of". */
export function takesPlace(sentence: Scene, verb: Token): boolean {
  const object = lemmaOf(verb) === 'take' ? dependent(sentence, verb.index, 'obj') : undefined
  return object !== undefined && lemmaOf(object) === 'place' && object.index === verb.index + 1
}

/** Past forms that are verbs of their own too; news means the common one. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['fell', 'fall'],
  ['hanged', 'hang'],
  ['bore', 'bear'],
  ['overran', 'overrun'],
  ['shook', 'shake'],
  ['froze', 'freeze'],
  ['dug', 'dig'],
  ['pancaked', 'pancake'],
])

/** "cease-fire", "gang-raped": written as three tokens, one word. */
export function hyphenated(sentence: Scene, word: Token, lemma: string): string | null {
  const hyphen = sentence.tokens[word.index - 1]
  const first = sentence.tokens[word.index - 2]
  return hyphen?.form === '-' && first !== undefined && first.end === hyphen.start ? `${first.form.toLowerCase()}-${lemma}` : null
}
