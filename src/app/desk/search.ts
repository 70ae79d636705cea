import { fold } from '../../base/fold.js'
import type { Found, Snippet } from '../../model/index.js'
import type { Woven } from './service.js'

/** Characters shown before and after a hit. */
const AROUND = 60

/** Reports and claims that hold all the words, whatever their case and accents; the newest first. Linear in the texts. */
export function searchReadings(query: string, pictures: readonly Woven[], limit: number): Found {
  const words = fold(query)
    .split(/\s+/u)
    .filter(word => word !== '')
  if (words.length === 0) return { reports: [], claims: [] }
  const reports: Found['reports'][number][] = []
  const claims: Found['claims'][number][] = []
  for (const { situation, readings } of pictures) {
    const eventOf = new Map(
      situation.events.flatMap(event => event.claims.map(ref => [`${ref.report}\n${ref.claim}`, event.id] as const)),
    )
    for (const reading of readings.toReversed()) {
      const { id, text, title, outlet, published } = reading.report
      if (reports.length < limit && holds(text, words)) {
        reports.push({ report: id, title: title ?? firstLine(text), outlet, published, snippet: snippetOf(text, words) })
      }
      for (const claim of reading.claims) {
        if (claims.length >= limit) break
        if (!holds(claim.text, words)) continue
        const event = eventOf.get(`${id}\n${claim.id}`) ?? null
        claims.push({ report: id, claim: claim.id, event, text: claim.text, snippet: snippetOf(claim.text, words) })
      }
    }
  }
  return { reports, claims }
}

const holds = (text: string, words: readonly string[]): boolean => {
  const folded = fold(text)
  return words.every(word => folded.includes(word))
}

const firstLine = (text: string): string => text.trimStart().split('\n', 1)[0]?.trim() ?? ''

function snippetOf(text: string, words: readonly string[]): Snippet {
  const { folded, origins } = foldedWithOrigins(text)
  const first = Math.min(...words.map(word => folded.indexOf(word)).filter(at => at >= 0))
  const at = origins[first] ?? 0
  const start = Math.max(0, at - AROUND)
  const end = Math.min(text.length, at + AROUND * 2)
  const hits = words.flatMap(word => hitsOf(folded, word, origins)).filter(hit => hit.start >= start && hit.end <= end)
  const pieces: { text: string; hit: boolean }[] = []
  let from = start
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    if (hit.start < from) continue
    if (hit.start > from) pieces.push({ text: text.slice(from, hit.start), hit: false })
    pieces.push({ text: text.slice(hit.start, hit.end), hit: true })
    from = hit.end
  }
  if (from < end) pieces.push({ text: text.slice(from, end), hit: false })
  const open = start > 0 ? [{ text: '…', hit: false }] : []
  return [...open, ...pieces, ...(end < text.length ? [{ text: '…', hit: false }] : [])]
}

/** The folded text, and for each of its code units where it came from. */
function foldedWithOrigins(text: string): { readonly folded: string; readonly origins: readonly number[] } {
  let folded = ''
  const origins: number[] = []
  let at = 0
  for (const letter of text) {
    const plain = fold(letter)
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(at)
    folded += plain
    at += letter.length
  }
  origins.push(at)
  return { folded, origins }
}

function hitsOf(folded: string, word: string, origins: readonly number[]): { start: number; end: number }[] {
  const hits: { start: number; end: number }[] = []
  for (let at = folded.indexOf(word); at >= 0 && hits.length < 50; at = folded.indexOf(word, at + word.length)) {
    hits.push({ start: origins[at] ?? 0, end: origins[at + word.length] ?? 0 })
  }
  return hits
}
