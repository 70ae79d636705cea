import { byPosition, type Span, spanOf } from '../../base/span.js'
import { officesOn } from '../../knowledge/offices.js'
import type { Who } from '../../knowledge/who.js'
import { YOUNG } from '../../lexicon/names/callings.js'
import type { Sex } from '../../lexicon/names/given-names.js'
import type { Actor, ActorRole, Basis, Document, Token } from '../../model/index.js'
import { headOf, keyOf, type Tree } from '../tree.js'
import { nounOf, officeOf } from './antecedents.js'
import type { Named } from './bodies.js'
import { callingBefore } from './callings.js'
import { addDescribed } from './described.js'
import { type Draft, headsOf, type OpenWords } from './draft.js'
import { joinNames } from './join.js'
import { findNames, type NameMention } from './names.js'
import type { Resolved } from './pronouns.js'
import { rolesOf, type ToldRole } from './roles.js'
import { sexOfTitle } from './sex.js'
import { byRoleAndKnowledge, bySideWords, countryOfBody, type Sided } from './sides.js'
import { voiceNoun } from './voices.js'

/** Who is who in one report. */
export interface Actors {
  readonly list: readonly Actor[]
  /** The actor that the phrase with this head names; null where none was made out. */
  at(sentence: number, token: Token): Actor | null
  /** The name that stands at this word, if one does. */
  nameAt(sentence: number, token: Token): NameMention | null
  /** Man or woman by the titles before the names ("Mr."), by id. */
  readonly sexes: ReadonlyMap<string, Sex>
  /** What is known beforehand, for names that are no actor here. */
  readonly who: Who
  /** Names and descriptions that several may be meant by: they stand apart from all of them. */
  readonly open: readonly OpenWords[]
}

/** The same actors with what was found of their pronouns. */
export function withPronouns(actors: Actors, resolved: readonly Resolved[]): Actors {
  const more = new Map<string, Resolved[]>()
  const byPronoun = new Map<number, string>()
  for (const found of resolved) {
    more.set(found.actor.id, [...(more.get(found.actor.id) ?? []), found])
    byPronoun.set(keyOf(found.sentence, found.token), found.actor.id)
  }
  const list = actors.list.map(actor => {
    const pronouns = more.get(actor.id)
    if (pronouns === undefined) return actor
    const basis = pronouns.map(
      ({ token, rule, confidence }): Basis => ({ field: 'mentions', rule, words: [spanOf(token)], confidence }),
    )
    const mentions = [...actor.mentions, ...pronouns.map(({ token }) => spanOf(token))].sort(byPosition)
    const isPerson = actor.kind === 'other' && pronouns.some(({ token }) => /^(?:he|she)$/iu.test(token.form))
    return { ...actor, kind: isPerson ? 'person' : actor.kind, mentions, basis: [...actor.basis, ...basis] }
  })
  const byId = new Map(list.map(actor => [actor.id, actor] as const))
  return {
    list,
    at: (sentence, token) => byId.get(byPronoun.get(keyOf(sentence, token)) ?? actors.at(sentence, token)?.id ?? '') ?? null,
    nameAt: actors.nameAt,
    sexes: actors.sexes,
    who: actors.who,
    open: actors.open,
  }
}

/** The names of a report, those known beforehand and those that it makes known, joined where they mean the same. */
export function findActors(document: Document, trees: readonly Tree[], who: Who): Actors {
  const { text, published } = document.report
  const bySentence = new Map(trees.map(tree => [tree.sentence.index, tree] as const))
  const names = findNames(
    trees.map(tree => tree.sentence),
    text,
    who,
  )
  const { drafts, open } = joinNames(names, bySentence, text)
  const named = namedIn(names, drafts)
  const told = rolesByDraft(names, bySentence, drafts, named, text)
  const day = published?.slice(0, 10) ?? null
  const nouns = new Map<Draft, ReadonlySet<string>>()
  const nounsOf = (draft: Draft): ReadonlySet<string> => {
    const known = nouns.get(draft)
    if (known !== undefined) return known
    const fresh = nounsFor(draft, told.get(draft) ?? [], day)
    for (const noun of callings.get(draft) ?? []) fresh.add(noun)
    nouns.set(draft, fresh)
    return fresh
  }
  const callings = callingsByDraft(names, bySentence, named)
  const described = addDescribed(trees, drafts, nounsOf, text)
  const all = [...drafts, ...described.drafts]
  for (const draft of all) draft.country ??= countryOfBody(draft)
  return finish(all, told, named, [...open, ...described.open], {
    trees: bySentence,
    text,
    day,
    who,
    sexes: sexesByTitle(names, named),
  })
}

interface NamedDrafts extends Named {
  at(sentence: number, token: Token): Draft | null
}

function namedIn(names: readonly NameMention[], drafts: readonly Draft[]): NamedDrafts {
  const nameAt = new Map<number, NameMention>()
  for (const mention of names)
    for (const token of [...mention.tokens, ...mention.title]) nameAt.set(keyOf(mention.sentence, token), mention)
  const byHead = headsOf(drafts)
  return {
    at: (sentence, token) => byHead.get(keyOf(sentence, token)) ?? null,
    nameAt: (sentence, token) => nameAt.get(keyOf(sentence, token)) ?? null,
  }
}

const MOST_ROLES = 12

function rolesByDraft(
  names: readonly NameMention[],
  trees: ReadonlyMap<number, Tree>,
  drafts: readonly Draft[],
  named: NamedDrafts,
  text: string,
): Map<Draft, ToldRole[]> {
  const told = new Map<Draft, ToldRole[]>(drafts.map(draft => [draft, []]))
  for (const mention of names) {
    const tree = trees.get(mention.sentence)
    const list = told.get(named.at(mention.sentence, mention.head) as Draft)
    if (tree === undefined || list === undefined || list.length >= MOST_ROLES) continue
    const roles = rolesOf(tree, mention.head, mention, named, text)
    for (const role of roles.sort((a, b) => (a.tokens[0]?.index ?? 0) - (b.tokens[0]?.index ?? 0))) {
      if (!list.some(({ words }) => words === role.words)) list.push({ ...role, sentence: mention.sentence })
    }
  }
  return told
}

/** The nouns by which the bearers of names are called right before or beside them: "the charity X", "their child, X". */
function callingsByDraft(
  names: readonly NameMention[],
  trees: ReadonlyMap<number, Tree>,
  named: NamedDrafts,
): Map<Draft, Set<string>> {
  const found = new Map<Draft, Set<string>>()
  for (const { sentence, tokens, head } of names) {
    const tree = trees.get(sentence)
    const draft = named.at(sentence, head)
    if (tree === undefined || draft === null) continue
    const beside = head.relation === 'appos' ? headOf(tree, head) : null
    const noun =
      draft.kind !== 'person'
        ? callingBefore(tree, tokens)?.noun
        : beside !== null && YOUNG.test(beside.lemma)
          ? beside
          : undefined
    if (noun === undefined) continue
    const all = found.get(draft)
    if (all === undefined) found.set(draft, new Set([nounOf(noun)]))
    else all.add(nounOf(noun))
  }
  return found
}

/** The nouns that somebody may be called by: those of their roles, of their name ("the ministry"), of their office as known. */
function nounsFor(draft: Draft, roles: readonly ToldRole[], day: string | null): Set<string> {
  const nouns = new Set(
    roles
      .filter(({ noun }) => !/^\p{Lu}/u.test(noun.form) || voiceNoun(noun) !== null)
      .flatMap(({ noun, tokens }) => {
        const office = officeOf(noun, tokens)
        // Nor is "the minister" the prime minister.
        if (nounOf(noun) === 'minister' && tokens.some(({ form }) => /^prime$/iu.test(form))) return ['prime minister', 'premier']
        // "the president" is not the vice president.
        return office === nounOf(noun) || SECOND.test(office) ? [office] : [office, nounOf(noun)]
      }),
  )
  const { known } = draft
  if (draft.kind === 'person') {
    // "Lt. Col. Omar Tahan … the officer"
    for (const { tokens } of roles) for (const { form } of tokens) addRank(form, nouns)
    for (const { words, noun } of known === null ? [] : officesOn(known, day)) {
      nouns.add(words)
      // "the president" is not the vice president.
      if (!SECOND.test(words)) nouns.add(noun)
    }
    return nouns
  }
  if (/^\p{Ll}|^(?:The|An?|Two|Three|Several|Many|Some)\s/u.test(draft.name) || draft.kindRule.startsWith('voice/')) {
    const last = draft.name.split(/\s/u).at(-1)?.toLowerCase() ?? ''
    nouns.add(/s$/.test(last) ? `${last.replace(/s$/u, '')}/s` : last)
    return nouns
  }
  // "the ministry" is called after its name; "the press", "the site", "the forces" are said of too many.
  for (const word of draft.name.split(/[\s-]+/u)) if (CALLED_AFTER.test(word)) nouns.add(word.toLowerCase())
  // "Defence Intelligence" is an agency.
  if (/\bIntelligence\b/u.test(draft.name)) nouns.add('agency')
  return nouns
}

/** What ranks are called in full, and that who has one is an officer. */
const RANKS: ReadonlyMap<string, string> = new Map(
  'gen=general col=colonel maj=major capt=captain lt=lieutenant sgt=sergeant adm=admiral brig=brigadier insp=inspector'
    .split(' ')
    .map(pair => pair.split('=') as [string, string])
    .flatMap(([short, full]) => [
      [short, full],
      [full, full],
    ]),
)

function addRank(form: string, nouns: Set<string>): void {
  const rank = RANKS.get(form.toLowerCase().replace(/\.$/u, ''))
  if (rank === undefined) return
  nouns.add(rank)
  nouns.add('officer')
}

const SECOND = /^(?:vice|deputy|opposition|attorney|crown|prime) /u

const CALLED_AFTER =
  /^(?:ministry|observatory|council|committee|commission|bank|university|institute|association|union|federation|department|court|tribunal|party|movement|board|bureau|agency|league|academy|society|foundation|fund|network|church|company|group|monitor|hospital|club|college|parliament|senate|assembly|embassy|mission|authority|directorate|militia|brigade|cartel|gang|coalition|alliance|charity|corporation|syndicate)$/iu

interface Context {
  readonly trees: ReadonlyMap<number, Tree>
  readonly text: string
  readonly day: string | null
  readonly who: Who
  readonly sexes: ReadonlyMap<Draft, Sex>
}

function finish(
  drafts: readonly Draft[],
  told: ReadonlyMap<Draft, readonly ToldRole[]>,
  named: NamedDrafts,
  open: readonly OpenWords[],
  context: Context,
): Actors {
  const inOrder = drafts
    .filter(draft => draft.mentions.length > 0)
    .map(draft => ({ draft, mentions: [...draft.mentions].sort(byPosition) }))
    .sort((a, b) => byPosition(a.mentions[0] as Span, b.mentions[0] as Span))
  const idOf = new Map(inOrder.map(({ draft }, index) => [draft, `a${index + 1}`] as const))
  const byHead = new Map<number, Actor>()
  const list = inOrder.map(({ draft, mentions }): Actor => {
    const roles = told.get(draft) ?? []
    const sided = bySideWords(draft, context.trees, context.text) ?? byRoleAndKnowledge(draft, roles, named, context.day)
    const actor: Actor = {
      id: idOf.get(draft) ?? '',
      name: draft.name,
      kind: draft.kind,
      country: draft.country,
      known: draft.known?.key ?? null,
      side: sided?.side ?? null,
      mentions: mentions.map(spanOf),
      roles: roles.map(role => publicRole(role, named, idOf)),
      basis: basisOf(draft, mentions, sided),
    }
    for (const head of draft.heads) byHead.set(head, actor)
    return actor
  })
  return {
    list,
    at: (sentence, token) => byHead.get(keyOf(sentence, token)) ?? null,
    nameAt: named.nameAt,
    sexes: new Map([...context.sexes].map(([draft, sex]) => [idOf.get(draft) ?? '', sex] as const)),
    who: context.who,
    open,
  }
}

/** "Mr. Sayed" is a man in the rest of the report too. */
function sexesByTitle(names: readonly NameMention[], named: NamedDrafts): Map<Draft, Sex> {
  const sexes = new Map<Draft, Sex>()
  for (const mention of names) {
    const sex = mention.title.length === 0 ? null : sexOfTitle(mention.title)
    const draft = sex === null ? null : named.at(mention.sentence, mention.head)
    if (draft !== null) sexes.set(draft, sex)
  }
  return sexes
}

function publicRole(role: ToldRole, named: NamedDrafts, idOf: ReadonlyMap<Draft, string>): ActorRole {
  const words = { start: role.tokens[0]?.start ?? role.noun.start, end: role.tokens.at(-1)?.end ?? role.noun.end }
  const body = role.body === null ? null : named.at(role.sentence, role.body)
  return { text: role.words, words, organisation: role.organisation, body: body === null ? null : (idOf.get(body) ?? null) }
}

function basisOf(draft: Draft, mentions: Draft['mentions'], sided: Sided | null): Basis[] {
  const first = mentions.slice(0, 1).map(spanOf)
  const kind: Basis = { field: 'kind', rule: draft.kindRule, words: first, confidence: draft.kindConfidence }
  const known: Basis[] =
    draft.known === null ? [] : [{ field: 'known', rule: `knowledge/${draft.known.key}`, words: first, confidence: 0.9 }]
  const side: Basis[] =
    sided === null ? [] : [{ field: 'side', rule: sided.rule, words: sided.words, confidence: sided.confidence }]
  return [
    kind,
    ...known,
    ...side,
    ...mentions.map(
      ({ rule, confidence, start, end }): Basis => ({ field: 'mentions', rule, words: [{ start, end }], confidence }),
    ),
  ]
}
