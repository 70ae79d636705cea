import { byPosition, contains, type Span, wordsOf } from '../base/span.js'
import { nameKey, wordsIn } from '../knowledge/transliteration.js'
import type { Reading } from '../model/index.js'
import { Setting } from './filed.js'
import { Bag, keepBags, type Marks, markOfName, marksOfAll, marksOfNames, marksOfWords } from './meaning.js'
import { raritiesIn, sceneOf, scenesOf } from './scene.js'
import { thingsOfWords } from './standings.js'
import type { Who } from './who.js'

export type WhoAt = (id: string | null) => Who | null

/** Where a person, a body or a place is named, and the key that it is compared by. */
export interface Named extends Span {
  readonly key: string
}

/** All names of a report, in order. */
export function mentionsIn({ actors, places }: Pick<Reading, 'actors' | 'places'>, whoAt: WhoAt): readonly Named[] {
  const named: Named[] = places.map(({ start, end, name, resolved }) => ({ start, end, key: nameKey(resolved?.name ?? name) }))
  for (const { id, mentions } of actors) {
    const who = whoAt(id)
    if (who === null || (who.known === null && who.sounds.length === 0)) continue
    for (const { start, end } of mentions) named.push({ start, end, key: who.key })
  }
  return named.sort(byPosition)
}

export const namesIn = (words: readonly Span[], named: readonly Named[]): Marks =>
  marksOfNames(named.filter(mention => words.some(span => contains(span, mention))).map(({ key }) => key))

/** The setting of what stands at a place of the text; made when it is first asked for. */
export function settingsOf({ report: { text }, sentences, places }: Reading, named: readonly Named[]): (at: number) => Setting {
  const spans = sentences.length === 0 ? [{ start: 0, end: text.length }] : sentences
  const told = spans.map(span => wordsIn(wordsOf(text, span)))
  const words = told.map(marksOfWords)
  const { page, at: first } = keepBags([marksOfAll(words)])
  const whole = new Bag(page, first)
  const lands = landsOf(places)
  const names = namesBySentence(spans, named)
  const namesAt = marksOfScenes(names.map(keys => new Set(keys)))
  const thingsAt = marksOfScenes(told.map(own => new Set(thingsOfWords(own))))
  const settings = new Map<number, Setting>()
  return at => {
    const found = Math.max(0, firstEndingBehind(spans, at))
    const known = settings.get(found)
    if (known !== undefined) return known
    const around = marksOfAll(words.slice(Math.max(0, found - 1), found + 2))
    const scenes = [...sceneOf(namesAt(found)), ...sceneOf(thingsAt(found))]
    const bags = keepBags([words[found] as Marks, marksOfNames(names[found] ?? []), around], scenes)
    const setting = new Setting({ sentence: found, isAlone: spans.length === 1, report: whole, lands }, bags)
    settings.set(found, setting)
    return setting
  }
}

/** A country is what a report is about where so many of its places lie in it. */
const LEAST_OF_PLACES = 0.25

/** The countries that a report is about, by where its places lie. */
function landsOf(places: Reading['places']): readonly string[] {
  const counts = new Map<string, number>()
  let all = 0
  for (const { resolved } of places) {
    if (resolved?.country == null) continue
    counts.set(resolved.country, (counts.get(resolved.country) ?? 0) + 1)
    all++
  }
  return [...counts].filter(([, count]) => count >= LEAST_OF_PLACES * all).map(([country]) => country)
}

/** The first of those in order that ends behind that place; -1: none does. */
function firstEndingBehind(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= at) low = middle + 1
    else high = middle
  }
  return low === spans.length ? -1 : low
}

function namesBySentence(spans: readonly Span[], named: readonly Named[]): string[][] {
  const names: string[][] = spans.map(() => [])
  for (const mention of named) {
    const at = firstEndingBehind(spans, mention.start)
    if (at >= 0 && contains(spans[at] as Span, mention)) names[at]?.push(mention.key)
  }
  return names
}

/** For each sentence the marks of what its scene has, with how rare they are. */
function marksOfScenes(named: readonly ReadonlySet<string>[]): (sentence: number) => ReadonlyMap<number, number> {
  const scenes = scenesOf(named)
  const rarity = raritiesIn(scenes)
  return sentence => new Map([...(scenes[sentence] ?? [])].map(key => [markOfName(key), rarity(key)]))
}
