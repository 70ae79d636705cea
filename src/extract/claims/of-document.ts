import { contains, type Span, wordsOf } from '../../base/span.js'
import { SOURCE_OF_ACTOR } from '../../knowledge/rows.js'
import { PAPERS } from '../../lexicon/communiques.js'
import type { Actor, SourceKind, Telling } from '../../model/index.js'
import type { Draft } from './draft.js'

/** "The text continues", "according to the same release": a paper that was told of, of nobody that its own words name. */
const THE_PAPER = new RegExp(`^(?:the|this) (?:same |latest |full |written )?${PAPERS}$`, 'iu')
/** "In a communiqué read on air", "circulated a statement", "its release". */
const A_PAPER = new RegExp(`\\b(?:an?|its|their|his|her)\\s(?:\\p{L}+\\s){0,2}${PAPERS}\\b`, 'iu')

const BODIES: ReadonlySet<SourceKind> = new Set<SourceKind>([
  'official',
  'military',
  'armed-group',
  'party',
  'ngo',
  'igo',
  'monitor',
])

/** So many sentences behind the one that tells of a paper, what "the text" says is still of it. */
const STILL_MEANT = 12

type Body = Pick<Telling, 'name' | 'actor' | 'kind' | 'role' | 'organisation'>

/**
 * What stands in a body's paper is its word: "In a communiqué the ministry states … The text adds that" is told by the ministry. Whose paper it
 * is, the sentence says that speaks of one last; else it is of the only body that told anything so far.
 */
export function toldInItsPaper(
  drafts: readonly Draft[],
  sentences: readonly Span[],
  actors: readonly Actor[],
  text: string,
): Draft[] {
  if (!drafts.some(({ chain: [first] }) => first !== undefined && isThePaper(first))) return [...drafts]
  const told = new Map<string, Body>()
  const tellers = new Map<number, Body>()
  return drafts.map(draft => {
    const [first, ...rest] = draft.chain
    if (first === undefined) return draft
    const at = sentences.findIndex(sentence => draft.words.some(words => contains(sentence, words)))
    if (isThePaper(first)) {
      const meant =
        issuerBefore(at, { sentences, tellers, actors, text }) ?? (told.size === 1 ? [...told.values()][0] : undefined)
      return meant === undefined ? draft : ofBody(draft, first, rest, meant)
    }
    const body = bodyIn(first, actors)
    if (body !== null) {
      told.set(body.actor ?? body.name, body)
      if (!tellers.has(at)) tellers.set(at, body)
    }
    return draft
  })
}

/** "It": by the name of whoever is meant. */
function bodyIn(telling: Telling, actors: readonly Actor[]): Body | null {
  if (!PRONOUN.test(telling.name)) return BODIES.has(telling.kind) ? telling : null
  const actor = actors.find(({ id }) => id === telling.actor)
  return actor !== undefined && BODIES.has(SOURCE_OF_ACTOR[actor.kind]) ? bodyOf(actor) : null
}

const bodyOf = ({ id, name, kind }: Actor): Body => ({
  name,
  actor: id,
  kind: SOURCE_OF_ACTOR[kind],
  role: null,
  organisation: null,
})

const PRONOUN = /^(?:it|he|she|they|we|i|one)$/iu

const isThePaper = ({ kind, name, organisation }: Telling): boolean =>
  kind === 'document' && organisation === null && THE_PAPER.test(name)

interface Told {
  readonly sentences: readonly Span[]
  /** Sentence → the first body that tells something in it. */
  readonly tellers: ReadonlyMap<number, Body>
  readonly actors: readonly Actor[]
  readonly text: string
}

/** Who tells in the last sentence that speaks of a paper and of a body, else the body that stands nearest to the word for it. */
function issuerBefore(at: number, { sentences, tellers, actors, text }: Told): Body | undefined {
  for (let before = at - 1; before >= Math.max(0, at - STILL_MEANT); before--) {
    const sentence = sentences[before]
    const paper = sentence === undefined ? null : A_PAPER.exec(wordsOf(text, sentence))
    if (sentence === undefined || paper === null) continue
    const teller = tellers.get(before)
    if (teller !== undefined) return teller
    const place = sentence.start + paper.index
    const near = actors
      .filter(({ kind }) => BODIES.has(SOURCE_OF_ACTOR[kind]))
      .flatMap(actor => actor.mentions.filter(mention => contains(sentence, mention)).map(({ start }) => ({ actor, start })))
      .sort((a, b) => Math.abs(a.start - place) - Math.abs(b.start - place) || a.start - b.start)[0]
    if (near === undefined) continue
    return bodyOf(near.actor)
  }
  return undefined
}

const ofBody = (
  draft: Draft,
  paper: Telling,
  rest: readonly Telling[],
  { name, actor, kind, role, organisation }: Body,
): Draft => ({
  ...draft,
  chain: [{ ...paper, name, actor, kind, role, organisation }, ...rest],
  basis: [...draft.basis, { field: 'chain', rule: 'document/of-body', words: [...paper.words], confidence: 0.6 }],
})
