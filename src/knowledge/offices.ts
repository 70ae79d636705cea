import { remembered } from '../base/remember.js'
import { type Dated, heldOn, type KnownActor } from './rows.js'

/** An office that a row of a person tells of, in the words of its reason: "prime minister". */
export interface Office {
  /** With what it is for or how it is held: "foreign minister", "vice president". */
  readonly words: string
  /** Its noun: "minister". */
  readonly noun: string
  /** The tie of the row by which it is held. */
  readonly tie: Dated
}

/**
 * The offices that somebody surely held on a day, of those that the reason of the row tells ("prime minister from 2010 to July 2024, secretary
 * general of NATO since October 2024"): a tie of its sort must hold that day, and the days in the words must not deny it.
 */
export function officesOn(row: KnownActor, day: string | null): Office[] {
  const held = row.of.filter(tie => heldOn(tie, day))
  if (held.length === 0) return []
  return toldIn(row.why).flatMap(({ words, noun, clause, periods }) => {
    const named = row.of.find(each => !isOfState(each) && clause.includes(nameOf(each)))
    const tie = held.find(each => (named === undefined ? isOfState(each) === ofState(noun, row.of) : each.to === named.to))
    const isNow = periods.length === 0 || periods.some(period => mayHold(period, day))
    return tie !== undefined && isNow ? [{ words, noun, tie }] : []
  })
}

const STATE = /^government of /
const isOfState = ({ to }: Dated): boolean => STATE.test(to)

/** "president of the European Council": the body of the tie stands in the words. */
const nameOf = ({ to }: Dated): string => to.replace(/^\w+\//, '').replaceAll('-', ' ')

/** Presidents and ministers are a state's, leaders and commanders another body's, where the row has ties of both sorts. */
function ofState(noun: string, ties: readonly Dated[]): boolean {
  const sorts = new Set(ties.map(isOfState))
  return sorts.size > 1 ? STATES.test(noun) : sorts.has(true)
}

const STATES = /^(?:president|premier|chancellor|king|emir|sultan|minister)$/
const NOUNS = /^(?:president|premier|leader|commander|chancellor|king|emir|sultan|pope|ruler|spokesman|spokeswoman|minister)$/

interface Period {
  readonly from: string | null
  readonly until: string | null
}

interface Told {
  readonly words: string
  readonly noun: string
  /** What is told of it, in small letters. */
  readonly clause: string
  readonly periods: readonly Period[]
}

/** The offices of a reason with the periods that it gives them; one that is only told as held "before" has a period that is over. */
const toldIn = remembered((why: string): readonly Told[] => {
  const all: (Told & { readonly periods: Period[] })[] = []
  for (const clause of why.split(/[;,]\s+/u)) {
    const office =
      /^(?:(?:its|then|and|before)\s+)?((?:\p{L}+[\s-]){0,2}?\p{L}+?)(?=\s(?:of|for|from|since|in|until|at|on|again|before|several|under|between|to)\b|['’,]|$)/u.exec(
        clause,
      )?.[1]
    const noun = office?.toLowerCase().split(/[\s-]/u).at(-1) ?? ''
    const periods = periodsIn(clause)
    if (office !== undefined && NOUNS.test(noun))
      all.push({ words: office.toLowerCase(), noun, clause: clause.toLowerCase(), periods: placed(clause, periods, all) })
    // "…, from 2011 to 2014 and since 2021": more of the office before.
    else if (/^(?:and |before |again |(?:prime minister|president) again )?(?:from|since|in|until) /u.test(clause))
      all.at(-1)?.periods.push(...periods)
  }
  return all
})

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const DATE = String.raw`(?:(?:the \p{L}+ of )?(?:(\d{1,2}) )?(?:(${MONTHS.join('|')}) )?(\d{4}))`
const BETWEEN = new RegExp(String.raw`\bfrom ([\p{L}\d ]{3,20}?) (?:to|until) ${DATE}`, 'giu')
const SINCE = new RegExp(String.raw`\b(?:since|from) ${DATE}(?! (?:to|until)\b)`, 'giu')
const UNTIL = new RegExp(String.raw`(?<!from [^,;]*)\buntil ${DATE}`, 'giu')
const IN = new RegExp(String.raw`\bin ${DATE}`, 'giu')

function periodsIn(clause: string): Period[] {
  const day = (match: RegExpMatchArray, at: number) => dayOf(match[at], match[at + 1], match[at + 2])
  const rest = clause.replace(BETWEEN, '')
  const between = [...clause.matchAll(BETWEEN)].map(match => {
    const until = day(match, 2)
    return { from: startOf(match[1] ?? '', until), until }
  })
  return [
    ...between,
    ...[...rest.matchAll(SINCE)].map(match => ({ from: day(match, 1), until: null })),
    ...[...rest.matchAll(UNTIL)].map(match => ({ from: null, until: day(match, 1) })),
    ...[...rest.matchAll(IN)].map(match => ({ from: day(match, 1), until: day(match, 1) })),
  ]
}

/** "…, minister before", "…, then deputy prime minister": one is over when the first office begins, the other begins when the last ends. */
function placed(clause: string, periods: readonly Period[], all: readonly Told[]): Period[] {
  const [first, last] = [all[0]?.periods[0], all.at(-1)?.periods.at(-1)]
  if (/\b(?:before|former|formerly)\b/u.test(clause) && periods.every(({ until }) => until === null))
    return [{ from: periods[0]?.from ?? null, until: first?.from ?? '0000' }]
  if (/^then\b/u.test(clause) && periods.length === 0) return [{ from: last?.until ?? null, until: null }]
  return [...periods]
}

/** "from July to December 2022": the year of the end. */
function startOf(written: string, until: string): string | null {
  const [, date, month, year] = /^(?:(\d{1,2})\b ?)?(?:([a-z]+) ?)?(\d{4})?$/i.exec(written.trim()) ?? []
  return date === undefined && month === undefined && year === undefined ? null : dayOf(date, month, year ?? until.slice(0, 4))
}

function dayOf(date: string | undefined, month: string | undefined, year: string | undefined): string {
  const number = MONTHS.indexOf((month ?? '').toLowerCase()) + 1
  const two = (value: number) => String(value).padStart(2, '0')
  return [
    year ?? '',
    ...(number > 0 ? [two(number)] : []),
    ...(number > 0 && date !== undefined ? [two(Number(date))] : []),
  ].join('-')
}

/** Whether the words leave the day open or give it: within the month or year of a bound the tie says more. */
function mayHold({ from, until }: Period, day: string | null): boolean {
  if (day === null) return until === null
  return (from === null || day.slice(0, from.length) >= from) && (until === null || day.slice(0, until.length) <= until)
}
