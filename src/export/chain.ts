import { namesAlready } from '../base/names-already.js'
import { wordsOf } from '../base/span.js'
import type { Claim, Telling } from '../model/index.js'
import { KIND_WORDS } from './marks.js'
import { isNegated } from './negation.js'
import { type RichText, type Run, run, together } from './paint.js'

/**
 * The hands a claim passed through, the origin first and `hand` (the report) last: "Rami Abdurrahman (Syrian Observatory for Human Rights,
 * monitor) → Associated Press → this report". A claim without a chain is told by the report itself: "this report, in its own voice".
 */
export function chainRuns(chain: readonly Telling[], hand: RichText): RichText {
  if (chain.length === 0) return [...hand, run(', in its own voice', 'quiet')]
  const runs = chain.flatMap((telling, index) => [...(index === 0 ? [] : [ARROW]), ...tellingRuns(telling, index === 0)])
  return [...runs, ARROW, ...hand]
}

export const ARROW: Run = run(' →\u00a0', 'quiet')

/** One hand by name; of the origin also what it belongs to and what kind it is, as far as the name does not say so itself. */
export function tellingRuns(telling: Telling, origin: boolean): RichText {
  const name = run(together(nameOf(telling)), origin && telling.kind !== 'unattributed' ? 'strong' : 'plain')
  const about = aboutOf(telling, origin)
  return about.length === 0 ? [name] : [name, run(` (${about.join(', ')})`, 'quiet')]
}

function nameOf(telling: Telling): string {
  if (telling.kind !== 'unattributed') return telling.name
  return telling.name === '' ? 'no source named' : `no source named (“${telling.name}”)`
}

/** A hand on the way is an outlet or agency whose name is enough, unless it takes a side. */
const ALWAYS_TOLD = new Set(['state-media', 'partisan-media', 'social-media'])

function aboutOf(telling: Telling, origin: boolean): string[] {
  if (telling.kind === 'unattributed') return []
  const kind = KIND_WORDS[telling.kind]
  const isNew = (words: string): boolean => words !== '' && !namesAlready(telling.name, words)
  const belongs = telling.organisation ?? telling.role ?? ''
  if (!origin) return ALWAYS_TOLD.has(telling.kind) && isNew(kind) ? [kind] : []
  return [belongs, kind].filter((words, index, all) => isNew(words) && all.indexOf(words) === index)
}

/**
 * The claim as a sentence that can be quoted with its source: "Bashar Assad left Damascus, Rami Abdurrahman, head of the Syrian
 * Observatory for Human Rights, told the Associated Press." Indirect speech, so no quotation marks, but neither a negation nor a hedge of
 * `report`, its text, is lost. Without a chain: the claim alone.
 */
export function attributedSentence(claim: Claim, report: string): string {
  const [origin, next] = claim.chain
  const text = statementOf(claim, report)
  if (origin === undefined) return `${capital(text)}.`
  if (origin.kind === 'unattributed') return `${capital(text)}, according to a report that names no source.`
  const who = withRole(origin)
  // One tells a paper something, and says it in a video.
  const to = next === undefined || next.kind === 'document' ? null : next.name
  const medium = next?.kind === 'document' ? ` in ${next.name}` : ''
  if (origin.manner === 'denies') return `${capital(who)} denied${to === null ? medium : ` to ${to}`} that ${inside(text)}.`
  if (origin.manner === 'asks') return `${capital(who)} asked whether ${inside(text)}.`
  return `${capital(text)}, ${who} ${VERBS[origin.manner](to)}${medium}.`
}

/** The claim with its negation, unless the origin's denial tells it, and with hedges that its own sentence leaves out. */
function statementOf({ text, polarity, hedges, chain }: Claim, report: string): string {
  const bare = text.replace(/[.\s]+$/, '')
  const negated = polarity === '-' && chain[0]?.manner !== 'denies' && !isNegated(bare)
  const missing = hedges.map(hedge => wordsOf(report, hedge)).filter(words => !bare.toLowerCase().includes(words.toLowerCase()))
  const hedged = missing.length === 0 ? '' : ` (hedged: ${missing.map(words => `“${words}”`).join(', ')})`
  return (negated ? `it is not so that ${inside(bare)}` : bare) + hedged
}

function withRole({ name, role, organisation }: Telling): string {
  const known = name.toLowerCase()
  if (role !== null && !known.includes(role.toLowerCase())) return `${name}, ${role},`
  return organisation !== null && !known.includes(organisation.toLowerCase()) ? `${name} of ${organisation}` : name
}

const VERBS: Readonly<Record<Exclude<Telling['manner'], 'denies' | 'asks'>, (to: string | null) => string>> = {
  says: to => (to === null ? 'said' : `told ${to}`),
  cites: to => (to === null ? 'said' : `told ${to}`),
  saw: () => 'reported having seen',
  confirms: to => (to === null ? 'confirmed' : `confirmed to ${to}`),
  alleges: to => (to === null ? 'alleged' : `alleged to ${to}`),
  claims: to => (to === null ? 'claimed' : `claimed to ${to}`),
  predicts: to => (to === null ? 'predicted' : `told ${to} in a forecast`),
}

/** Behind "that", only a name keeps its capital. */
const inside = (text: string): string => (SMALL_WORDS.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text)

const SMALL_WORDS =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|it|he|she|they|we|there|no|all|some|many|most|at|more|about)\b/i

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
