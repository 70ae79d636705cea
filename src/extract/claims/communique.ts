import { overlaps, type Span } from '../../base/span.js'
import { SOURCE_OF_ACTOR } from '../../knowledge/rows.js'
import type { Who } from '../../knowledge/who.js'
import { COMMUNIQUE, PRESS_DESK } from '../../lexicon/communiques.js'
import type { Actor, Report, SourceKind, Telling } from '../../model/index.js'
import type { Draft } from './draft.js'
import { kindOfName } from './teller-kind.js'

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
 * is no medium but a party, and a text whose head says "Statement of the command", are such.
 */
export function inCommunique(drafts: readonly Draft[], report: Report, actors: readonly Actor[], who: Who): Draft[] {
  const issuer = issuerByHead(report.text, who) ?? issuerByOutlet(report.outlet, who)
  if (issuer === null) return [...drafts]
  const telling = tellingOf(issuer, actors)
  const end = issuer.words[0]?.end ?? 0
  // The head says what the text is, and claims nothing.
  const told = drafts.filter(draft => draft.words.some(span => span.start > end))
  return told.map(draft =>
    draft.chain.length > 0
      ? draft
      : {
          ...draft,
          chain: [telling],
          basis: [...draft.basis, { field: 'chain', rule: issuer.rule, words: [...issuer.words], confidence: 0.8 }],
        },
  )
}

function tellingOf({ name, kind, words }: Issuer, actors: readonly Actor[]): Telling {
  const actor = actors.find(({ mentions }) => mentions.some(mention => words.some(span => overlaps(span, mention))))
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

const PARTIES: ReadonlySet<SourceKind> = new Set(['official', 'military', 'armed-group', 'party'])
const BODIES: ReadonlySet<SourceKind> = new Set([...PARTIES, 'ngo', 'igo', 'monitor'])

/** "Ministry of Defence", "the movement's media office": an outlet that is a party itself. */
function issuerByOutlet(outlet: string | null, who: Who): Issuer | null {
  const name = outlet?.replace(PRESS_DESK, '').trim() ?? ''
  if (name === '') return null
  const row = who.named(name)
  const kind = row === null ? (PRESS_DESK.test(outlet ?? '') ? kindOfName(name, who) : 'other') : SOURCE_OF_ACTOR[row.kind]
  return row?.outlet == null && PARTIES.has(kind) ? { name, kind, words: [], rule: 'communique/outlet' } : null
}

/** How many of the first lines may be the head of a communiqué, and how many words one may have. */
const LINES = 4
const WORDS = 14

interface Part extends Span {
  readonly words: string
}

/** "Ministry of Defence / Statement", "COMMUNIQUE OF THE PRESIDENCY": lines that name the kind of text and whose it is. */
function issuerByHead(text: string, who: Who): Issuer | null {
  const parts = headOf(text)
  const title = parts.find(({ words }) => COMMUNIQUE.test(words))
  if (title === undefined) return null
  const by = COMMUNIQUE.exec(title.words)?.groups?.['by']
  const named = by === undefined ? parts.filter(part => part !== title) : [partAt(title, title.words.lastIndexOf(by), by)]
  for (const { words, start, end } of named) {
    const kind = kindOfName(words, who)
    if (BODIES.has(kind)) return { name: words, kind, words: [{ start, end }], rule: 'communique/head' }
  }
  return null
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
