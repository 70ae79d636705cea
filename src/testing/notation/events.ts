import { controlsOf, type EventFound, eventAt } from '../../extract/events/index.js'
import type { Sentence, Token } from '../../model/index.js'
import type { Directives } from '../case-file.js'
import { documentOf } from './documents.js'

/**
 * Outcome: a line for each event, `type  trigger  doer → target`, by the heads of their phrases, a dash where there is none; then who gains,
 * loses or holds which part of which place, where the event tells it. An event noun that its verb has told already is left out.
 */
export function noteEvents(input: string, directives: Directives): string {
  return documentOf(input, directives).sentences.flatMap(linesOf).join('\n') || '(no event)'
}

function linesOf(sentence: Sentence): string[] {
  return sentence.tokens.flatMap(token => {
    const event = eventAt(sentence, token.index)
    if (event === null || isTold(sentence, token, event)) return []
    const head = (index: number | null): string => (index === null ? '-' : (sentence.tokens[index]?.form ?? '-'))
    const line = `${event.type}  ${token.form}  ${head(event.actor)} → ${head(event.target)}`
    const control = controlsOf(sentence, token.index).map(
      ({ holder, change, part, place }) => `  (${head(holder)} ${change} ${part} ${head(place)})`,
    )
    return line + control.join('')
  })
}

/** The light verb that carries a noun reports the noun's event. */
function isTold(sentence: Sentence, token: Token, event: EventFound): boolean {
  const head = sentence.tokens[token.head]
  if (head === undefined || (token.upos === 'VERB' && token.relation !== 'xcomp')) return false
  return eventAt(sentence, head.index)?.type === event.type
}
