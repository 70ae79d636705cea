import { oneOfInAnyCase } from '../../base/one-of.js'
import type { Actor, Token } from '../../model/index.js'
import type { Actors } from '../names/actors.js'
import type { Tree } from '../tree.js'
import { textOf } from '../tree.js'
import type { ClaimWords } from './words.js'

const isLeftOut = oneOfInAnyCase('reportedly allegedly supposedly purportedly')

/**
 * One plain sentence in the report's own words and in their order, the subject by its name. Hedges and the telling have fields of
 * their own; "to have entered" becomes "have entered".
 */
export function textOfClaim(tree: Tree, words: ClaimWords, actors: Actors, text: string): string {
  const subject = subjectName(tree, words, actors, text)
  const rest = words.rest.filter(token => !isLeftOut(token.form))
  const start = words.subjectTokens[0]?.index ?? -1
  const first = rest.findIndex(({ upos }) => upos !== 'PUNCT')
  const said = rest.slice(Math.max(0, first))
  const before = said.filter(token => token.index < start)
  const after = said.slice(before.length)
  const body = glue(text, after[0]?.form.toLowerCase() === 'to' ? after.slice(1) : after)
  const clitic = after[0]?.glued === true && after[0].index === (words.subjectTokens.at(-1)?.index ?? -2) + 1
  // "John Merrit, 43, died": of what stands between two commas both are kept.
  const last = words.subjectTokens.at(-1)?.index ?? -2
  const isAside = tree.tokens[last + 1]?.form === ',' && after[0]?.index === last + 2
  const sentence = [glue(text, before), clitic ? `${subject}${body}` : isAside ? `${subject},` : subject, clitic ? '' : body]
    .filter(part => part !== '')
    .join(' ')
  return evenly(capital(sentence.replace(/\s+(?=[,;])/gu, '').replace(/,(?:\s*,)+/gu, ',')))
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** Without brackets and quotation marks that have lost their partner to what was left out. */
function evenly(sentence: string): string {
  if (!/[()[\]“”"]/u.test(sentence)) return sentence
  const open: number[] = []
  const lost = new Set<number>()
  for (const [at, sign] of [...sentence].entries()) {
    if ('([“'.includes(sign)) open.push(at)
    else if (')]”'.includes(sign) && open.pop() === undefined) lost.add(at)
  }
  for (const at of open) lost.add(at)
  const straight = [...sentence].flatMap((sign, at) => (sign === '"' ? [at] : []))
  if (straight.length % 2 === 1) lost.add(straight.at(-1) ?? -1)
  return lost.size === 0
    ? sentence
    : [...sentence]
        .filter((_, at) => !lost.has(at))
        .join('')
        .replace(/ {2,}/gu, ' ')
        .trim()
}

function subjectName(tree: Tree, words: ClaimWords, actors: Actors, text: string): string {
  const { subject, subjectTokens } = words
  if (subject === null || subjectTokens.length === 0) return ''
  const actor = actors.at(tree.sentence.index, subject)
  if (subject.upos === 'PRON' && actor !== null) return COUNTED.test(actor.name) ? calledBefore(actor, subject, text) : actor.name
  return textOf(text, subjectTokens)
}

/** "40 rebels", "two of the officers": whoever comes under a count may be more or fewer of them when they are spoken of again. */
const COUNTED = /^(?:\p{N}|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|hundreds|thousands)\b)/iu

/** What the words last called somebody without a pronoun. */
function calledBefore({ name, mentions }: Actor, subject: Token, text: string): string {
  const called = mentions
    .filter(({ end }) => end <= subject.start)
    .map(({ start, end }) => text.slice(start, end))
    .filter(words => words.length > 4)
  return called.at(-1) ?? name
}

/** The words with the text's own spacing where they stand together, one space where something was left out. */
function glue(text: string, tokens: readonly Token[]): string {
  let out = ''
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    if (before === undefined) out += token.form
    else if (before.index + 1 === token.index) out += spaceBetween(text, before.end, token.start) + token.form
    else out += (token.upos === 'PUNCT' ? '' : ' ') + token.form
  })
  return out.trim()
}

function spaceBetween(text: string, end: number, start: number): string {
  if (end === start) return ''
  return start === end + 1 && text.charAt(end) === ' ' ? ' ' : text.slice(end, start).replace(/\s+/gu, ' ')
}
