import { isNation } from '../../knowledge/nations.js'
import { KNOWN_PLACES } from '../../knowledge/places.js'
import { bodyWord, THINGS } from '../../lexicon/names/bodies.js'
import { BESIDE_TITLES, TITLES } from '../../lexicon/names/titles.js'
import { REPORTING_VERBS } from '../../lexicon/reporting/verbs.js'
import type { Sentence, Token } from '../../model/index.js'
import type { NameMention } from './names.js'

/** Known names of one word that are ordinary English words too. */
const ORDINARY =
  /^(?:Amnesty|Guardian|Labour|Liberation|Reform|Globe|Signal|Renaissance|Independent|Change|Hope|Forward|Future|Dawn)$/u

let verbs: ReadonlySet<string> | null = null

/** Whether the word is the subject of a verb by which somebody tells something, or does something by words. */
export function speaks(tokens: readonly Token[], { head, relation }: Token): boolean {
  verbs ??= new Set(REPORTING_VERBS.filter(({ stance }) => /^(?:tells|act|asks)$/.test(stance)).map(({ lemma }) => lemma))
  const verb = tokens[head]
  return relation === 'nsubj' && verb !== undefined && verb.upos === 'VERB' && verbs.has(verb.lemma)
}

/** "Guardian reporters". */
const SPEAKERS =
  /^(?:reporter|journalist|correspondent|editor|spokesman|spokeswoman|spokesperson|researcher|director|chief|leader|member|official|report|statement)$/u

/**
 * "Amnesty was granted": an ordinary word that begins a sentence is the body of that name only where it speaks, or where the report has
 * named the body in full before.
 */
export function isOrdinaryWord(mention: NameMention, { tokens }: Sentence, all: readonly NameMention[]): boolean {
  const { known, name, head, start } = mention
  if (known === null || mention.tokens.length > 1 || !ORDINARY.test(name)) return false
  const first = tokens.find(({ upos }) => upos !== 'PUNCT')
  if (mention.tokens[0] !== first || speaks(tokens, head) || SPEAKERS.test(tokens[head.head]?.lemma ?? '')) return false
  return !all.some(
    other => other.known === known && other.end <= start && (other.tokens.length > 1 || !ORDINARY.test(other.name)),
  )
}

/** First words that many bodies share. */
const SHARED =
  /^(?:National|International|Inter\p{Ll}+|Northern|Southern|Eastern|Western|North|South|East|West|Central|Global|World|General|Federal|Supreme|Islamic|Muslim|Christian|Jewish|Arab|Kurdish|Democratic|Republican|Popular|People|Peoples|Public|Free|New|United|Joint|Special|State|Royal|Revolutionary|Armed|Human|Women|Doctors|Lawyers|Journalists|Reporters|Students|Workers|Friends|Mothers|Independent|Civil|Social|Socialist|Communist|Liberal|Conservative|Progressive|Local|Regional|Provincial|Higher|High|First|Second|Third|Old|Young|Great|Greater|Coastal|Rural|Urban|Foreign|Home|Internal|Interior|Health|Red|White|Black|Green|Blue)$/u

let places: ReadonlySet<string> | null = null

/** Whether the first word of a body's name tells it from others: "Transparency", but neither "National" nor "Aleppo". */
export function isDistinctive(word: string): boolean {
  const small = word.toLowerCase()
  if (!/^\p{Lu}\p{Ll}{3,}/u.test(word) || SHARED.test(word) || bodyWord(word) !== null || THINGS.has(small)) return false
  if (TITLES.has(small) || BESIDE_TITLES.test(word) || isNation(word)) return false
  places ??= new Set(KNOWN_PLACES.flatMap(({ name, aliases }) => [name, ...aliases]))
  return !places.has(word)
}
