import { PEOPLE } from '../../lexicon/numbers.js'
import type { Actor, Claim, Reading, Telling } from '../../model/index.js'
import { attributedSentence } from '../chain.js'
import { rangeText } from '../count.js'
import { type Page, setText } from '../page.js'
import { joined, type RichText, rich, run } from '../paint.js'
import { quoteRuns } from '../quote.js'
import { whenText } from '../when.js'
import { whereText } from '../where.js'
import { basisRuns, boundsText, confidenceText, dots, fieldLines, wordsRuns } from './field.js'

/** A claim with the value of every field, and after each what decided it. */
export function claimLines(claim: Claim, reading: Reading, page: Page): RichText[] {
  const { text } = reading.report
  const shown = new Set<string>()
  const lines = fieldsOf(claim, reading).flatMap(({ name, value, keys }) => {
    const basis = claim.basis.filter(({ field }) => keys.includes(field) || keys.some(key => field.startsWith(`${key}.`)))
    const fresh = basis.filter(each => !shown.has(`${each.field}\u0000${each.rule}`) || keys.includes(each.field))
    for (const each of fresh) shown.add(`${each.field}\u0000${each.rule}`)
    return value.length === 0 ? [] : fieldLines(name, value, basisRuns(text, fresh), page)
  })
  const others = claim.basis.filter(each => !shown.has(`${each.field}\u0000${each.rule}`))
  return [
    ...setText(
      [
        run(`CLAIM\u00a0${claim.id}\u00a0\u00a0`),
        run(claim.text, 'strong'),
        run(`  ${confidenceText(claim.confidence)}`, 'quiet'),
      ],
      page,
      page.width,
      { first: 0, rest: 2 },
    ),
    ...lines,
    ...others.flatMap(each => fieldLines(each.field, rich('·'), basisRuns(text, [each]), page)),
  ]
}

interface Field {
  readonly name: string
  readonly value: RichText
  /** Names under which the basis of this field is kept. */
  readonly keys: readonly string[]
}

function fieldsOf(claim: Claim, reading: Reading): Field[] {
  const { text } = reading.report
  const { event } = claim
  return [
    { name: 'words', value: quoteRuns(reading, claim), keys: ['words', 'text'] },
    { name: 'event', value: eventRuns(claim, text), keys: ['event', 'event.type', 'event.trigger', 'type', 'trigger'] },
    {
      name: 'actor',
      value: actorRuns(reading, event.actor, text, event.actorWords),
      keys: ['actor', 'event.actor', 'event.actorWords'],
    },
    {
      name: 'target',
      value: actorRuns(reading, event.target, text, event.targetWords),
      keys: ['target', 'event.target', 'event.targetWords'],
    },
    { name: 'same as', value: event.sameAs === null ? [] : rich(event.sameAs), keys: ['sameAs', 'event.sameAs'] },
    ...chainFields(claim.chain, text),
    ...stanceFields(claim),
    {
      name: 'hedges',
      value: joined(
        claim.hedges.map(hedge => wordsRuns(text, [hedge], 'hedge')),
        ', ',
      ),
      keys: ['hedges', 'hedge'],
    },
    { name: 'time', value: timeRuns(claim, text), keys: ['time'] },
    { name: 'place', value: placeRuns(claim, text), keys: ['place'] },
    { name: 'numbers', value: numberRuns(claim, text), keys: ['numbers', 'number'] },
    { name: 'in a line', value: claim.chain.length === 0 ? [] : rich(attributedSentence(claim, text)), keys: [] },
  ]
}

/** Those that a rule decided have a line each, the others one together. */
function stanceFields(claim: Claim): Field[] {
  const all = (['polarity', 'certainty', 'frame'] as const).map(name => ({ name, value: rich(claim[name]), keys: [name] }))
  const decided = all.filter(({ name }) => claim.basis.some(({ field }) => field === name))
  const plain = all.filter(field => !decided.includes(field)).map(({ name }) => claim[name])
  return [...(plain.length === 0 ? [] : [{ name: 'stance', value: rich(plain.join(' · ')), keys: [] }]), ...decided]
}

function eventRuns({ event }: Claim, text: string): RichText {
  const codes = [event.plover === null ? null : `PLOVER ${event.plover}`, event.acled === null ? null : `ACLED ${event.acled}`]
  const cameo = event.cameo === null ? null : `CAMEO ${event.cameo}`
  return [
    run(event.type, 'strong'),
    run(' '),
    ...wordsRuns(text, [event.trigger]),
    run(dots(['', ...codes, cameo]) === '' ? '' : ` · ${dots([...codes, cameo])}`),
  ]
}

/** An actor by name, its id and the words that name it here. */
function actorRuns({ actors }: Reading, id: string | null, text: string, words: Claim['words']): RichText {
  if (id === null) return wordsRuns(text, words)
  const actor = actors.find((each: Actor) => each.id === id)
  return [run(`${actor?.name ?? 'unknown'} `), run(`[${id}] `, 'quiet'), ...wordsRuns(text, words)]
}

function chainFields(chain: readonly Telling[], text: string): Field[] {
  if (chain.length === 0) return [{ name: 'chain', value: rich('own voice'), keys: ['chain'] }]
  return chain.map((telling, index) => ({
    name: index === 0 ? 'chain' : '  →',
    value: [
      run(telling.name, 'strong'),
      run(` ${dots([telling.kind, telling.role, telling.organisation, telling.manner, telling.actor, telling.relation])} `),
      ...wordsRuns(text, telling.words),
      ...cueRuns(telling, text),
    ],
    keys: index === 0 ? ['chain'] : [`chain.${index}`],
  }))
}

const cueRuns = ({ cue }: Telling, text: string): RichText =>
  cue.length === 0 ? [] : [run(' cue ', 'quiet'), ...wordsRuns(text, cue)]

function timeRuns({ time }: Claim, text: string): RichText {
  if (time === null) return []
  const mention = time.mention === null ? [] : [run(' '), ...wordsRuns(text, [time.mention])]
  return [run(dots([time.value, whenText(time), boundsText(time)])), ...mention]
}

function placeRuns({ place }: Claim, text: string): RichText {
  if (place === null) return []
  const mention = place.mention === null ? [] : [run(' '), ...wordsRuns(text, [place.mention])]
  return [run(dots([whereText(place), `${place.lat}, ${place.lon}`, place.country])), ...mention]
}

function numberRuns({ numbers }: Claim, text: string): RichText {
  return joined(
    numbers.map(number => [
      run(`${number.what} ${rangeText(number.low, number.high, number.unit === PEOPLE ? null : number.unit)} `),
      ...wordsRuns(text, [number.words]),
    ]),
    '; ',
  )
}
