import { type Span, wordsOf } from '../../base/span.js'
import { OWN_PAGE } from '../../lexicon/communiques.js'
import type { Passage, Telling } from '../../model/index.js'
import type { Draft } from './draft.js'

const SELF = /(?:^|[^\p{L}\p{N}'’])(?:I|me|my|myself)(?![\p{L}\p{N}])/u

/**
 * "The governor walked past me", "I had counted 200 tents" in the running text, outside of any quotation: whoever wrote the report was there,
 * and it is told by them. On somebody's own page that is a witness, and no reporter.
 */
export function toldByItsWriter(
  drafts: readonly Draft[],
  text: string,
  passages: readonly Passage[],
  { reporter, outlet }: { readonly reporter: string | null; readonly outlet: string | null },
): Draft[] {
  if (reporter === null || !SELF.test(text)) return [...drafts]
  const kind = OWN_PAGE.test(outlet ?? '') ? 'witness' : 'reporter'
  return drafts.map(draft => {
    const at = draft.chain.length > 0 || !isPlainlyTold(draft) ? undefined : selfIn(draft.words, text)
    if (at === undefined || isQuoted(text, at.start) || !isBody(passages, at.start)) return draft
    const telling: Telling = {
      name: reporter,
      actor: null,
      kind,
      role: null,
      organisation: null,
      words: [at],
      cue: [],
      manner: 'says',
      relation: null,
    }
    const basis = { field: 'chain', rule: 'writer/first-person', words: [at], confidence: 0.7 } as const
    return { ...draft, chain: [telling], basis: [...draft.basis, basis] }
  })
}

/** What was, and no opinion of what may be. */
const isPlainlyTold = ({ frame, certainty }: Draft): boolean =>
  certainty === 'certain' && (frame === 'happened' || frame === 'ongoing')

/** "They told me that": whoever told it tells it. */
const HEARD =
  /(?:told|tells?|asks?|asked|wr[io]tes?|sends?|sent|sending|show(?:s|ed)?|inform(?:s|ed)?|assured?|says?|said) (?:to )?$/u

function selfIn(spans: readonly Span[], text: string): Span | undefined {
  for (const span of spans) {
    const match = SELF.exec(wordsOf(text, span))
    if (match === null || HEARD.test(wordsOf(text, span).slice(0, match.index + 1))) continue
    const word = match[0].replace(/^[^\p{L}]+/u, '')
    const start = span.start + match.index + match[0].length - word.length
    return { start, end: start + word.length }
  }
  return undefined
}

const isBody = (passages: readonly Passage[], at: number): boolean =>
  passages.some(({ kind, start, end }) => kind === 'body' && start <= at && at < end)

/** Whether a quotation that was opened in the paragraph is still open there. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const open = (before.match(/[“„«]/gu) ?? []).length - (before.match(/[”»]/gu) ?? []).length
  return open > 0 || (before.match(/"/gu) ?? []).length % 2 === 1
}
