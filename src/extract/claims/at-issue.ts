import type { Claim, Sentence } from '../../model/index.js'
import type { Answering } from './answered.js'

/**
 * "The army said it had retaken the town.\nTwo soldiers died, its spokesman said.\nThe rebels called the claim pure fiction.": whoever answers in a
 * paragraph of their own what one side told over several answers what its account began with, where the report begins with it too; not the small
 * thing that was told last. `last`: the last claim told before the answer. Null: nothing shows that more than this is meant.
 */
export function atIssue(
  last: Claim,
  answer: Answering,
  able: readonly Claim[],
  { before, sentences, text }: { before: readonly Claim[]; sentences: readonly Sentence[]; text: string },
): Claim | null {
  if (!opensParagraph(answer.at, sentences, text)) return null
  const start = before.findLastIndex(told => told.chain.length > 0 && !isOfOneCamp(told, last))
  const account = before.slice(start + 1).filter(({ chain }) => chain.length > 0)
  const begun = account.find(told => able.includes(told))
  // "Troops backed by their allies retook the town": that they were backed is told in passing.
  const lead = account.find(told => begun !== undefined && able.includes(told) && holds(told, begun)) ?? begun
  const first = before.find(({ chain }) => chain.length > 0)
  if (lead === undefined || first === undefined || lead.event.trigger.start > last.event.trigger.start) return null
  const isFirst = isInOneParagraph(first, lead, text) || first.event.trigger.start > lead.event.trigger.start
  return isFirst && !isInOneParagraph(lead, last, text) ? lead : null
}

/** The one's words reach around the other's, and further. */
const holds = ({ words }: Claim, other: Claim): boolean => {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  const [from, to] = [other.words[0]?.start ?? 0, other.words.at(-1)?.end ?? 0]
  return start <= from && to <= end && end - start > to - from
}

const opensParagraph = (at: number, sentences: readonly Sentence[], text: string): boolean => {
  const [before, own] = [sentences[at - 1], sentences[at]]
  return before !== undefined && own !== undefined && text.slice(before.end, own.start).includes('\n')
}

const isInOneParagraph = (a: Claim, b: Claim, text: string): boolean =>
  !text.slice(a.event.trigger.start, b.event.trigger.start).includes('\n')

/** The army and its spokesman, the rebels and their commander: one name, or one kind of voice in a conflict. */
function isOfOneCamp({ chain: [a] }: Claim, { chain: [b] }: Claim): boolean {
  if (a === undefined || b === undefined) return false
  return a.name === b.name || (a.actor !== null && a.actor === b.actor) || (a.kind === b.kind && CAMPS.has(a.kind))
}

const CAMPS: ReadonlySet<string> = new Set(['official', 'military', 'armed-group', 'party'])
