import type { EventAccount, JoinedClaim, OriginAccount, Reading, Situation } from '../../model/index.js'
import { chainRuns } from '../chain.js'
import { counted } from '../count.js'
import { KIND_WORDS, STANCE_MARKS, STATUS_MARKS } from '../marks.js'
import { type Page, pageOf, ruled, setText } from '../page.js'
import { paintLine, type RichText, run } from '../paint.js'
import type { Paper } from '../paper.js'
import { openSources, type Sources } from '../sources.js'

const MOST_SIGNS = 6

/** Why these claims are one event, why its origins are counted so, and which row of the table gave it its status. Ends with a line break. */
export function explainEventText(
  account: EventAccount,
  situation: Situation,
  readings: readonly Reading[],
  paper: Paper,
): string {
  const page = pageOf(paper)
  const sources = openSources(situation, readings)
  const { event, claims, origins, status } = account
  const mark = STATUS_MARKS[event.status]
  const decided = status.findIndex(({ holds }) => holds)
  const lines = [
    ...setText([run(`${event.id} `, 'quiet'), run(event.label, 'strong')], page, page.width),
    ...setText([run(`${mark.glyph} ${mark.word}: `, mark.tone), run(event.why, 'quiet')], page, page.width),
    [],
    ...heading(`ONE EVENT of ${counted(claims.length, 'claim')}`, page),
    ...claims.flatMap(claim => joinedLines(claim, sources, page)),
    [],
    ...heading(
      `${counted(event.independentOrigins, 'independent origin')} of ${counted(event.independentParties, 'party', 'parties')}`,
      page,
    ),
    ...origins.flatMap(origin => originLines(origin, page)),
    [],
    ...heading('STATUS: the first row that holds decides', page),
    ...status
      .slice(0, decided + 1)
      .flatMap(({ rule, status: given, when, holds }) =>
        setText(
          [
            run(holds ? '● ' : '○ ', holds ? 'says' : 'quiet'),
            run(given, holds ? 'strong' : 'quiet'),
            run(`  ${when}  (${rule})`, 'quiet'),
          ],
          page,
          page.width,
          { first: 0, rest: 4 },
        ),
      ),
  ]
  return `${lines.map(line => paintLine(line, paper.colour)).join('\n')}\n`
}

const heading = (title: string, page: Page): RichText[] => [
  ...setText([run(title, 'strong')], page, page.width),
  ruled('─', page),
]

const HOW: Readonly<Record<JoinedClaim['how'], string>> = {
  founded: 'the first',
  linked: 'told again in the same report',
  copied: 'a copy',
  alike: 'alike',
  side: 'another side of it, near',
  decided: 'put here by a person',
}

function joinedLines({ claim, text, how, like, likeness, signs }: JoinedClaim, sources: Sources, page: Page): RichText[] {
  const told = sources.told(claim)
  const chain = told === null ? [] : [run(' '), ...chainRuns(told.claim.chain, sources.hand(claim.report))]
  const shown = signs.filter(({ sign }) => sign !== 'base').slice(0, MOST_SIGNS)
  const by =
    like === null ? '' : ` to ${sources.mark(like.report)} ${like.claim}${likeness === null ? '' : `, ${signed(likeness)}`}`
  const why = shown.length === 0 ? '' : `: ${shown.map(({ words, weight }) => `${words} ${signed(weight)}`).join('; ')}`
  return [
    ...setText([run(`${sources.mark(claim.report)} ${claim.claim} `, 'quiet'), run(text), ...chain], page, page.width, {
      first: 0,
      rest: 4,
    }),
    ...setText([run(`${HOW[how]}${by}${why}`, 'quiet')], page, page.width, { first: 4, rest: 6 }),
  ]
}

const signed = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`)

function originLines({ name, names, kind, party, stance, to, claims, possiblyOne }: OriginAccount, page: Page): RichText[] {
  const mark = STANCE_MARKS[stance]
  const facts = [
    KIND_WORDS[kind],
    party === name ? '' : `party: ${party}`,
    to === null ? '' : `to ${to}`,
    names.length > 1 ? `also as ${names.filter(each => each !== name).join(', ')}` : '',
    possiblyOne ? 'unnamed voices that may be the same people, counted once' : '',
    counted(claims.length, 'claim'),
  ]
  return setText(
    [run(`${mark.glyph} `, mark.tone), run(name, 'strong'), run(` ${facts.filter(fact => fact !== '').join(' · ')}`, 'quiet')],
    page,
    page.width,
    { first: 0, rest: 4 },
  )
}
