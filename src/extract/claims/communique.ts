import { overlaps, type Span } from '../../base/span.js'
import { SOURCE_OF_ACTOR } from '../../knowledge/rows.js'
import type { Who } from '../../knowledge/who.js'
import {
  CHANNEL,
  COMMUNIQUE,
  FORCE_NAME,
  ISSUING_DESKS,
  MEDIA_WORDS,
  OF_CHANNEL,
  PRESS_DESK,
  SIGNATURE,
} from '../../lexicon/communiques.js'
import type { Actor, Report, SourceKind, Telling } from '../../model/index.js'
import { kindOfName } from './actor-kind.js'
import type { Draft } from './draft.js'
import { kindOfIssuer } from './issuer-kind.js'

/** Whose word a whole report is. */
interface Issuer {
  readonly name: string
  readonly kind: SourceKind
  /** Where the head of the text names it; empty where only the outlet does. */
  readonly words: readonly Span[]
  readonly rule: string
}

/**
 * What a body puts out under its own name is told by it: what a communiqué says in its own voice has the body as its teller. An outlet that
 * is no medium but a party, a monitor or an organisation, and a text whose head says "Statement of the command", are such.
 */
export function inCommunique(drafts: readonly Draft[], report: Report, actors: readonly Actor[], who: Who): Draft[] {
  const head = headOf(report.text)
  const issuer = signed(
    issuerByHead(head, who) ??
      issuerOfChannel(report, actors, who) ??
      issuerByOutlet(report, head, who) ??
      issuerOfStatement(report, head, actors, who),
    report.text,
  )
  if (issuer === null) return [...drafts]
  const telling = tellingOf(issuer, actors)
  // The head says what the text is, and claims nothing; who signs stands below.
  const end = issuer.rule === 'communique/head' ? (issuer.words[0]?.end ?? -1) : -1
  const told = drafts.filter(draft => draft.words.some(span => span.start > end))
  return told.map(draft => {
    const [first, ...rest] = draft.chain
    if (first !== undefined && isCalledAgain(first, issuer.name))
      return {
        ...draft,
        chain: [{ ...first, name: telling.name, actor: telling.actor ?? first.actor, kind: telling.kind }, ...rest],
      }
    if (first !== undefined && !isReportersOwn(draft, report) && !isItsEstimate(draft)) return draft
    const basis = { field: 'chain', rule: issuer.rule, words: [...issuer.words], confidence: 0.8 } as const
    return { ...draft, chain: [telling], basis: [...draft.basis, basis] }
  })
}

/** "The service refers to", "the medical organisation said today": in what a body puts out, that body. */
function isCalledAgain({ name }: Telling, issuer: string): boolean {
  const noun = /^(?:the|our) (?:\p{L}+ )?(?<noun>\p{L}+)$/iu.exec(name)?.groups?.['noun']?.toLowerCase()
  return noun !== undefined && (ANY_BODY.test(noun) || issuer.toLowerCase().split(/\s+/u).includes(noun))
}

const ANY_BODY = /^(?:organi[sz]ation|agency|group|movement|mission)$/u

/** "We counted nine bodies": in what a body puts out, it is that body. */
const isReportersOwn = ({ chain }: Draft, { outlet }: Report): boolean =>
  chain.length === 1 && chain[0]?.kind === 'reporter' && chain[0].actor === null && chain[0].name === outlet

/** "18,000 people are estimated to have fled": in what a body puts out, by that body. */
const isItsEstimate = ({ chain }: Draft): boolean =>
  chain.length === 1 &&
  chain[0]?.kind === 'unattributed' &&
  chain[0].actor === null &&
  /^(?:is|are|was|were) estimated$/iu.test(chain[0].name ?? '')

function tellingOf({ name, kind, words }: Issuer, actors: readonly Actor[]): Telling {
  const actor =
    actors.find(({ mentions }) => mentions.some(mention => words.some(span => overlaps(span, mention)))) ??
    (words.length === 0 ? actors.find(({ name: called }) => called === name) : undefined)
  return {
    name,
    actor: actor?.id ?? null,
    kind,
    role: null,
    organisation: null,
    words: [...words],
    cue: [],
    manner: 'says',
    relation: null,
  }
}

const BODIES: ReadonlySet<SourceKind> = new Set(['official', 'military', 'armed-group', 'party', 'ngo', 'igo', 'monitor'])

/** "Ministry of Defence (press release)", "the movement's media office", "Conflict Monitor", "UN country team": an outlet that is no medium but a body itself. */
function issuerByOutlet({ outlet, text }: Report, head: readonly Part[], who: Who): Issuer | null {
  // "UN Humanitarian Office, Lusaka"
  const name =
    outlet
      ?.replace(/\s*\([^()]*\)$/u, '')
      .replace(PRESS_DESK, '')
      .replace(/,.*$/u, '')
      .trim() ?? ''
  if (name === '') return null
  const row = who.named(name)
  if (row?.outlet != null) return null
  const kind = row === null ? kindOfIssuer(name, outlet ?? '', { head, text }, who) : SOURCE_OF_ACTOR[row.kind]
  return BODIES.has(kind) || kind === 'partisan-media' ? { name, kind, words: [], rule: 'communique/outlet' } : null
}

/** The channel of an armed group, a party or a state is its word, where the report knows whose it is. */
function issuerOfChannel({ outlet, text }: Report, actors: readonly Actor[], who: Who): Issuer | null {
  const groups = CHANNEL.exec(outlet ?? '')?.groups
  if (groups === undefined) return null
  const noted = (groups['note'] ?? '').replace(OF_CHANNEL, ' ').trim()
  for (const name of [noted, groups['name'] ?? '']) {
    const owner = name === '' ? undefined : actors.find(actor => isCalled(actor, name))
    const kind = owner === undefined ? 'other' : SOURCE_OF_ACTOR[owner.kind === 'group' ? 'party' : owner.kind]
    if (owner !== undefined && BODIES.has(kind)) return { name: owner.name, kind, words: [], rule: 'communique/channel' }
  }
  const force = groups['name'] ?? ''
  const row = who.named(force)
  const kind = row === null ? (FORCE_NAME.test(force) ? 'armed-group' : 'other') : SOURCE_OF_ACTOR[row.kind]
  if (/^(?:armed-group|military|party)$/u.test(kind)) return { name: force, kind, words: [], rule: 'communique/channel' }
  // "For the Front: Omar Tahan", on the channel of one that the text calls by no name.
  const isSigned = text.split('\n').some(line => SIGNATURE.test(line.trim()))
  return noted !== '' && isSigned ? { name: noted, kind: 'party', words: [], rule: 'communique/channel' } : null
}

/** By its name, or by the first letters of it. */
const isCalled = ({ name }: Actor, called: string): boolean =>
  name.toLowerCase() === called.toLowerCase() || (called.length > 2 && initialsOf(name) === called)

const initialsOf = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('')

/** How many of the last lines may have the name of the one who signs. */
const LAST_LINES = 6

/** "Omar Tahan, official spokesman": who signs for the body tells it, with the body's kind. */
function signed(issuer: Issuer | null, text: string): Issuer | null {
  if (issuer === null) return null
  let end = text.length
  for (const line of text
    .split('\n')
    .toReversed()
    .slice(0, 2 * LAST_LINES)) {
    const start = end - line.length
    const match = SIGNATURE.exec(line.trim())
    const name = (match?.groups?.['name'] ?? match?.groups?.['by'] ?? '').trim()
    if (name !== '') return { ...issuer, name, words: [spanIn(start, line, name)], rule: 'communique/signed' }
    end = start - 1
  }
  return issuer
}

function spanIn(start: number, line: string, name: string): Span {
  const at = start + line.indexOf(name)
  return { start: at, end: at + name.length }
}

/** How many of the first lines may be the head of a communiqué, and how many words one may have. */
const LINES = 4
const WORDS = 14

export interface Part extends Span {
  readonly words: string
}

/** "Ministry of Defence / Statement", "COMMUNIQUE OF THE PRESIDENCY": lines that name the kind of text and whose it is. */
function issuerByHead(parts: readonly Part[], who: Who): Issuer | null {
  const title = parts.find(({ words }) => COMMUNIQUE.test(words))
  if (title === undefined) return null
  const by = COMMUNIQUE.exec(title.words)?.groups?.['by']
  const named =
    by === undefined
      ? parts.filter(part => part !== title && !isSentence(part.words))
      : [partAt(title, title.words.lastIndexOf(by), by)]
  for (const { words, start, end } of named) {
    const own = kindOfName(words, who)
    const kind = own === 'other' && by !== undefined && ISSUING_DESKS.test(words) ? 'official' : own
    if (BODIES.has(kind)) return { name: words, kind, words: [{ start, end }], rule: 'communique/head' }
  }
  return null
}

/**
 * A text that its head calls a statement and nobody's: whose outlet is called after a body that the text speaks of ("Harbour Union
 * (Facebook)"), or by a body's name, or who announces something in its first sentence.
 */
function issuerOfStatement(
  { outlet, text }: Report,
  head: ReturnType<typeof headOf>,
  actors: readonly Actor[],
  who: Who,
): Issuer | null {
  const name = (outlet ?? '').replace(/\s*\([^()]*\)$/u, '').trim()
  if (name === '' || who.named(name)?.outlet != null || MEDIA_WORDS.test(name)) return null
  const title = head.find(({ words }) => COMMUNIQUE.test(words))
  if (title === undefined) return null
  const own = kindOfName(name, who)
  if (BODIES.has(own)) return { name, kind: own, words: [], rule: 'communique/outlet' }
  const bodies = actors.filter(({ kind }) => BODIES.has(SOURCE_OF_ACTOR[kind === 'group' ? 'party' : kind]))
  const called = bodies.find(actor => isCalled(actor, name) || (actor.name.includes(' ') && name.includes(actor.name)))
  const found = called ?? bodies.find(actor => actor.mentions.some(mention => isAnnouncing(text, title.end, mention)))
  if (found === undefined) return null
  const named = kindOfName(found.name, who)
  const kind = BODIES.has(named) ? named : SOURCE_OF_ACTOR[found.kind === 'group' ? 'party' : found.kind]
  return { name: found.name, kind, words: [], rule: 'communique/statement' }
}

/** "The Harbour Union announces", in one of the first lines: who puts the text out. */
const isAnnouncing = (text: string, from: number, { start, end }: Span): boolean =>
  start > from &&
  start - from < FIRST_WORDS &&
  /\n\s*(?:The |We,? (?:the )?)?$/u.test(text.slice(Math.max(0, start - 12), start)) &&
  /^(?: \([^()]{1,20}\))? (?:hereby |today |deeply |strongly )?(?:announces?|informs?|declares?|observes?|regrets?|condemns?|welcomes?|wishes|confirms?|denies|rejects?|states?|notes?|takes note|expresses|assures?|calls on|has learned)\b/u.test(
    text.slice(end, end + 60),
  )

/** So far behind the title. */
const FIRST_WORDS = 160

/** "Harbour office counts eleven dead boatmen" heads the text and is nobody's name: it has several words in small letters that no name has. */
const isSentence = (words: string): boolean => {
  const all = words.split(/\s+/u)
  const small = all.filter(word => /^\p{Ll}{4,}$/u.test(word) && !/^(?:with|from|under|against|between|affairs)$/u.test(word))
  return small.length > 1 && small.length * 2 >= all.length
}

/** The first lines, cut at strokes and dashes; those that run on as sentences are no head. */
function headOf(text: string): Part[] {
  const parts: Part[] = []
  let from = 0
  let lines = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      if (lines === LINES || line.trim().split(/\s+/u).length > WORDS) break
      lines += 1
      let at = 0
      for (const piece of line.split(/\s[-–—/|]+\s/u)) {
        at = line.indexOf(piece, at)
        parts.push(partAt({ start: from, end: from + line.length, words: line }, at, piece))
      }
    }
    from += line.length + 1
  }
  return parts
}

function partAt({ start }: Part, at: number, piece: string): Part {
  const words = piece.replace(/[\s:.,]+$/u, '')
  const lead = /^(?:the\s+|\s+)*/iu.exec(words)?.[0].length ?? 0
  return { start: start + at + lead, end: start + at + words.length, words: words.slice(lead) }
}
