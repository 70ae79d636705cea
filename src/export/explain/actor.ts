import { COUNTRIES } from '../../knowledge/index.js'
import type { Actor, ActorRole, Reading } from '../../model/index.js'
import { type Page, setText } from '../page.js'
import { joined, type RichText, rich, run } from '../paint.js'
import { basisRuns, confidenceText, dots, fieldLines, wordsRuns } from './field.js'

/** What the knowledge base says of a key, in its own words; null of a key that it has not. */
export type Reason = (key: string) => string | null

/** An actor with its kind, side, roles and mentions, and after each the words and the rule or row that decided it. */
export function actorLines(actor: Actor, reading: Reading, page: Page, reason: Reason): RichText[] {
  const { text } = reading.report
  const of = (field: string) => actor.basis.filter(each => each.field === field)
  const known = actor.known === null ? null : reason(actor.known)
  const head = [run(`ACTOR\u00a0${actor.id}\u00a0\u00a0`), run(actor.name, 'strong')]
  return [
    ...setText(head, page, page.width, { first: 0, rest: 2 }),
    ...fieldLines('kind', rich(dots([actor.kind, actor.country])), basisRuns(text, of('kind')), page),
    ...(actor.known === null ? [] : fieldLines('known as', rich(dots([actor.known, known])), [], page)),
    ...(actor.side === null ? [] : fieldLines('side', rich(sideText(actor.side, reading)), basisRuns(text, of('side')), page)),
    ...actor.roles.flatMap(role => fieldLines('role', roleRuns(role, reading), [], page)),
    ...fieldLines('mentions', mentionRuns(actor, text), [], page),
  ]
}

/** "government of SYR" → "government of Syria"; a key → the name of the actor in this report, where it is named there. */
function sideText(side: string, { actors }: Reading): string {
  const code = /^government of ([A-Z]{3})$/.exec(side)?.[1]
  if (code !== undefined) return `government of ${COUNTRIES.find(country => country.code === code)?.name ?? code}`
  const body = actors.find(({ known }) => known === side)
  return body === undefined ? side : `${body.name} (${side})`
}

function roleRuns({ text: words, organisation, body }: ActorRole, { report, actors }: Reading): RichText {
  const holder = actors.find(({ id }) => id === body)
  const place = holder === undefined ? organisation : `${holder.name} [${holder.id}]`
  return [...rich(words.slice(0, report.text.length)), ...(place === null ? [] : [run(` · in ${place}`, 'quiet')])]
}

/** Each mention in its words, then the rule that put it to this actor. */
const mentionRuns = ({ mentions, basis }: Actor, text: string): RichText =>
  joined(
    mentions.map(mention => {
      const why = basis.find(({ field, words }) => field === 'mentions' && words[0]?.start === mention.start)
      const rule = why === undefined ? [] : [run(` ${why.rule} ${confidenceText(why.confidence)}`, 'quiet')]
      return [...wordsRuns(text, [mention]), ...rule]
    }),
    '; ',
  )
