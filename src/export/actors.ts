import { wordsOf } from '../base/span.js'
import type { Actor, Basis, Reading } from '../model/index.js'
import { counted } from './count.js'
import { actorLines, type Reason } from './explain/actor.js'
import { dots } from './explain/field.js'
import { pageOf, setText } from './page.js'
import { paintLine, run } from './paint.js'
import type { Paper } from './paper.js'

/** The actors of one report, for other programs. */
export interface ActorsOfReport {
  readonly report: string
  readonly engine: string
  readonly actors: readonly ListedActor[]
}

export interface ListedActor extends Omit<Actor, 'mentions'> {
  /** What the knowledge base says of it, where it is known there. */
  readonly knownAs: string | null
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    readonly words: string
    readonly rule: string | null
  }[]
}

/** Each actor with the words of its mentions and the rule that put them to it. */
export function toActors({ report, engine, actors }: Reading, reason: Reason): ActorsOfReport {
  const listed = actors.map(
    (actor): ListedActor => ({
      ...actor,
      knownAs: actor.known === null ? null : reason(actor.known),
      mentions: actor.mentions.map(mention => ({
        ...mention,
        words: wordsOf(report.text, mention),
        rule: ruleOf(actor.basis, mention.start),
      })),
    }),
  )
  return { report: report.id, engine, actors: listed }
}

const ruleOf = (basis: readonly Basis[], start: number): string | null =>
  basis.find(({ field, words }) => field === 'mentions' && words[0]?.start === start)?.rule ?? null

/** A report's actors one after the other, each with its kind, side, roles and mentions. Ends with a line break. */
export function actorsText(reading: Reading, paper: Paper, reason: Reason): string {
  const page = pageOf(paper)
  const { report, actors, engine } = reading
  const head = [
    run(report.id, 'strong'),
    run(` · ${dots([report.outlet, report.published, counted(actors.length, 'actor'), engine])}`, 'quiet'),
  ]
  const blocks = actors.map(actor => actorLines(actor, reading, page, reason))
  const lines = [...setText(head, page, page.width), ...blocks.flatMap(block => [[], ...block])]
  return `${lines.map(line => paintLine(line, paper.colour)).join('\n')}\n`
}
