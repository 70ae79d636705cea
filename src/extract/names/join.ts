import { byPosition, spanOf } from '../../base/span.js'
import { bodyWord } from '../../lexicon/names/bodies.js'
import type { Token } from '../../model/index.js'
import { keyOf, type Tree } from '../tree.js'
import { type Draft, folded, isAcronym, newDraft, type OpenWords } from './draft.js'
import { addMention, addTo, improve, isNationToo, isSecondMention, sexFits, soundKey, wordsOf } from './drafts.js'
import { kindOfName, type NameKind, SURE } from './kinds.js'
import { areBound, fitsWords, initialsOf, lettersOf, mayBeShort, mayBeTranslated } from './letters.js'
import type { NameMention } from './names.js'
import { isDistinctive, speaks } from './short-forms.js'
import { isUsedAsLabel, kindByUse } from './usage.js'

/** Forces that reports call by two letters without having told them: "the AA". */
const FORCES: ReadonlySet<string> = new Set(['armed-group', 'military', 'party'])

/**
 * Proper names become actors: one where a name repeats another in full or in part ("Bashar Assad", "Assad"), in another spelling, by its
 * letters ("Syrian Democratic Forces (SDF)"), or is known as the same. A part that fits two stays apart from both.
 */
export function joinNames(names: readonly NameMention[], trees: ReadonlyMap<number, Tree>, text: string): Joined {
  const join = new Join(names, text)
  for (const mention of inOrder(names, text)) {
    const tree = trees.get(mention.sentence)
    if (tree !== undefined) join.add(mention, kindOfName(mention, tree), tree.tokens)
  }
  join.settleByUse(trees)
  return { drafts: join.drafts.filter(draft => draft.mentions.length > 0), open: join.open.sort(byPosition) }
}

interface Joined {
  readonly drafts: readonly Draft[]
  /** Names that several bear, at their first mention. */
  readonly open: readonly OpenWords[]
}

/**
 * The longest names first, so that "Assad" finds "Bashar Assad"; equally long ones in order of the text, but letters that the text binds to
 * a name before those that it has not bound yet.
 */
function inOrder(names: readonly NameMention[], text: string): NameMention[] {
  const bound = new Set(names.filter((mention, at) => mayBeShort(mention.name) && besides(names, at, text).length > 0))
  const rank = (mention: NameMention) => (bound.has(mention) ? 0 : 1)
  return [...names].sort((a, b) => b.tokens.length - a.tokens.length || rank(a) - rank(b) || byPosition(a, b))
}

/** The names right before or behind letters of which the text says that they are theirs. Names come in order of the text. */
const besides = (names: readonly NameMention[], at: number, text: string): NameMention[] =>
  [at - 1, at - 2, at + 1].flatMap(near => {
    const [letters, name] = [names[at], names[near]]
    return letters !== undefined && name !== undefined && name.tokens.length > 1 && areBound(text, letters, name) ? [name] : []
  })

class Join {
  readonly drafts: Draft[] = []
  readonly open: OpenWords[] = []
  readonly #byName = new Map<string, Draft>()
  readonly #bySound = new Map<string, Draft>()
  readonly #byKnown = new Map<string, Draft>()
  /** Words of the names of persons, and of bodies, with who bears them. */
  readonly #bearers = new Map<string, Set<Draft>>()
  readonly #bodies = new Map<string, Set<Draft>>()
  readonly #byLetters = new Map<string, Set<Draft>>()
  /** Letters that stood in brackets beside their name. */
  readonly #bound = new Map<string, Draft>()
  readonly #names: readonly NameMention[]
  readonly #at: ReadonlyMap<NameMention, number>
  readonly #draftOf = new Map<NameMention, Draft>()
  readonly #unclear = new Map<Draft, NameMention[]>()
  readonly #text: string

  constructor(names: readonly NameMention[], text: string) {
    this.#names = names
    this.#at = new Map(names.map((mention, at) => [mention, at] as const))
    this.#text = text
  }

  add(mention: NameMention, kind: NameKind, sentence: readonly Token[]): void {
    const found = this.#find(mention, kind) ?? this.#firstWordOf(mention, sentence)
    const draft = found?.draft ?? this.#fresh(mention, kind)
    const was = draft.kind
    this.#draftOf.set(mention, draft)
    if (found !== null) improve(draft, mention, kind)
    if (draft.kind !== was && mention.tokens.length > 1) this.#remember(mention, draft)
    if (draft.kindRule === 'kind/unknown' || draft.kindRule === 'kind/acronym') addMention(this.#unclear, draft, mention)
    draft.mentions.push({
      start: mention.start,
      end: mention.end,
      rule: found?.rule ?? 'name/first',
      confidence: found?.confidence ?? kind.confidence,
    })
    for (const token of [...mention.tokens, ...mention.title]) draft.heads.push(keyOf(mention.sentence, token))
  }

  /** What nothing in a name tells, the use that the report makes of it may. */
  settleByUse(trees: ReadonlyMap<number, Tree>): void {
    for (const [draft, mentions] of this.#unclear) {
      if (draft.kindRule === 'kind/acronym' && draft.known === null && isUsedAsLabel(mentions.slice(0, 20), trees)) {
        draft.kind = 'other'
        draft.kindRule = 'kind/used-as-a-label'
      }
      const kind = draft.kindRule === 'kind/unknown' ? kindByUse(mentions.slice(0, 20), trees) : null
      if (kind === null) continue
      draft.kind = kind.kind
      draft.kindRule = kind.rule
      draft.kindConfidence = kind.confidence
    }
  }

  #find(mention: NameMention, kind: NameKind): { draft: Draft; rule: string; confidence: number } | null {
    const same = this.#byName.get(folded(mention.name))
    if (same !== undefined) return { draft: same, rule: 'name/again', confidence: 0.95 }
    const part = this.#partOf(mention, kind)
    if (part !== null) return part
    const known = mention.known === null ? undefined : this.#byKnown.get(mention.known.key)
    if (known !== undefined) return { draft: known, rule: 'name/known-by-both', confidence: 0.95 }
    const sound = mention.tokens.length < 2 ? undefined : this.#bySound.get(soundKey(mention.name))
    if (sound !== undefined && sound.kind === kind.kind) return { draft: sound, rule: 'name/spelling', confidence: 0.9 }
    if (isAcronym(mention.name)) return this.#expansionOf(mention)
    return this.#shortFormOf(mention) ?? this.#shortOf(mention)
  }

  /** "Haddad" of "Lena Haddad": words of one person's name and of no other's. */
  #partOf(mention: NameMention, kind: NameKind): { draft: Draft; rule: string; confidence: number } | null {
    if (kind.kind !== 'person' && (kind.confidence >= SURE || kind.rule === 'kind/acronym') && mention.known === null) return null
    if (mention.tokens.length > 4 || bodyWord(mention.name) !== null) return null
    const words = wordsOf(mention)
    if (words.length === 0) return null
    const bearers = this.#withAll(words, this.#bearers).filter(draft => sexFits(draft, mention))
    const [bearer] = bearers
    // "Assad" means one of the family everywhere, whichever of his brothers the report has named.
    if (
      bearer === undefined ||
      (mention.known !== null && bearers.every(({ known }) => known !== null && known !== mention.known))
    )
      return null
    if (isNationToo(mention) && !bearers.some(draft => isSecondMention(draft, mention))) return null
    const meant = mention.known === null ? undefined : bearers.find(({ known }) => known === mention.known)
    if (meant !== undefined) return { draft: meant, rule: 'name/part', confidence: 0.9 }
    // "New York" is no part of "Madame Tussauds New York", whom nothing but the shape of the name makes a person.
    if (words.length > 1 && bearer.kindConfidence < SURE && kind.kind !== 'person') return null
    if (bearers.length === 1) return { draft: bearer, rule: 'name/part', confidence: 0.9 }
    return { draft: this.#nobody(mention), rule: 'name/borne-by-several', confidence: 0.5 }
  }

  /** A name that several bear: its mentions are kept together, and apart from all of them. */
  #nobody(mention: NameMention): Draft {
    const draft = newDraft(mention.name, 'person', 'kind/part-of-a-name', 0.8)
    const reason = 'several who bear the name are in the report'
    this.open.push({
      ...spanOf(mention),
      sentence: mention.sentence,
      token: mention.head,
      words: mention.name,
      reason,
      isName: true,
    })
    this.drafts.push(draft)
    this.#byName.set(folded(mention.name), draft)
    return draft
  }

  #withAll(words: readonly string[], bearers: ReadonlyMap<string, ReadonlySet<Draft>>): Draft[] {
    const [first = '', ...rest] = words
    return [...(bearers.get(first) ?? [])].filter(draft => rest.every(word => bearers.get(word)?.has(draft) === true))
  }

  /** "SDF" after or before "Syrian Democratic Forces"; other letters too where the text says that they are its own. */
  #expansionOf(mention: NameMention): { draft: Draft; rule: string; confidence: number } | null {
    const letters = lettersOf(mention.name)
    const beside = this.#besideLetters(mention)
    if (beside !== null) {
      this.#bound.set(letters, beside)
      return { draft: beside, rule: 'name/letters-beside-name', confidence: 0.95 }
    }
    const bound = this.#bound.get(letters)
    if (bound !== undefined) return { draft: bound, rule: 'name/letters', confidence: 0.9 }
    const candidates = [...(this.#byLetters.get(letters) ?? [])].filter(
      ({ known }) => known === null || mention.known === null || known === mention.known,
    )
    const [full] = candidates
    if (full === undefined || candidates.length > 1) return null
    const bracketed = this.#text[mention.start - 1] === '(' || this.#text[mention.end] === ')'
    if (bracketed) this.#bound.set(letters, full)
    if (bracketed) return { draft: full, rule: 'name/letters-in-brackets', confidence: 0.95 }
    // Letters known as somebody else's mean the name of this report only where it has said so.
    const mayMean = letters.length >= 3 || (mention.known === null && FORCES.has(full.kind))
    return mayMean && (mention.known === null || full.known === mention.known)
      ? { draft: full, rule: 'name/letters', confidence: 0.85 }
      : null
  }

  /** "NorCom" behind "Northern Command (": no letters alone, but made of the words. */
  #shortFormOf(mention: NameMention): { draft: Draft; rule: string; confidence: number } | null {
    if (mention.tokens.length > 1 || !mayBeShort(mention.name)) return null
    const beside = this.#besideNames(mention).find(({ name }) => fitsWords(mention.name, name.name))
    if (beside !== undefined) this.#bound.set(mention.name, beside.draft)
    if (beside !== undefined) return { draft: beside.draft, rule: 'name/letters-beside-name', confidence: 0.95 }
    const bound = this.#bound.get(mention.name)
    return bound === undefined ? null : { draft: bound, rule: 'name/letters', confidence: 0.9 }
  }

  /** The body right before or behind the letters, of which the text says that they are its own; letters known as another's must be its initials. */
  #besideLetters(mention: NameMention): Draft | null {
    const letters = lettersOf(mention.name)
    for (const { draft, name } of this.#besideNames(mention)) {
      const fits =
        initialsOf(name.name).includes(letters) ||
        fitsWords(letters, name.name) ||
        (this.#isBracketed(mention) && mention.known?.kind !== 'media' && mayBeTranslated(letters, name.name))
      if (fits || (mention.known === null && draft.kind !== 'other') || mention.known === draft.known) return draft
    }
    return null
  }

  /** The names of bodies of which the text says that the letters are theirs. */
  #besideNames(mention: NameMention): { readonly draft: Draft; readonly name: NameMention }[] {
    return besides(this.#names, this.#at.get(mention) ?? -1, this.#text).flatMap(name => {
      const draft = this.#draftOf.get(name)
      return draft === undefined || draft.kind === 'person' ? [] : [{ draft, name }]
    })
  }

  #isBracketed({ start, end }: NameMention): boolean {
    return (this.#text[start - 1] === '(' && this.#text[end] === ')') || this.#text.startsWith(' (', end)
  }

  /** "the Observatory", "Syrian Observatory" of "Syrian Observatory for Human Rights": the words of one body and of no other. */
  #shortOf(mention: NameMention): { draft: Draft; rule: string; confidence: number } | null {
    if (mention.known !== null || mention.tokens.length > 4) return null
    const words = wordsOf(mention)
    const last = words.at(-1) ?? ''
    if (bodyWord(last) === null) return null
    const candidates = this.#withAll(words, this.#bodies)
    const [only] = candidates
    return only === undefined || candidates.length > 1 ? null : { draft: only, rule: 'name/short', confidence: 0.85 }
  }

  /** "Transparency said" after "Transparency International": the first word of one body that was named in full before, and of nobody else. */
  #firstWordOf(mention: NameMention, sentence: readonly Token[]): { draft: Draft; rule: string; confidence: number } | null {
    if (mention.known !== null || mention.tokens.length > 1 || mention.title.length > 0) return null
    const word = folded(mention.name)
    const [body, ...others] = this.#bodies.get(word) ?? []
    if (body === undefined || others.length > 0 || this.#bearers.has(word)) return null
    if (!isDistinctive(mention.name) || !speaks(sentence, mention.head)) return null
    const isFirst = body.name.replace(/^the\s+/iu, '').split(/[\s-]/u)[0] === mention.name
    const isNamed = body.mentions.some(({ start, end }) => end <= mention.start && /\s/u.test(this.#text.slice(start, end)))
    return isFirst && isNamed ? { draft: body, rule: 'name/first-word', confidence: 0.8 } : null
  }

  #fresh(mention: NameMention, kind: NameKind): Draft {
    const draft = newDraft(mention.name, kind.kind, kind.rule, kind.confidence)
    draft.known = mention.known
    draft.country = mention.known?.country ?? null
    this.drafts.push(draft)
    this.#byName.set(folded(mention.name), draft)
    if (mention.known !== null) this.#byKnown.set(mention.known.key, draft)
    if (mention.tokens.length > 1) this.#remember(mention, draft)
    return draft
  }

  #remember(mention: NameMention, draft: Draft): void {
    const words = wordsOf(mention)
    if (draft.kind === 'person') {
      this.#bySound.set(soundKey(mention.name), draft)
      for (const word of words) addTo(this.#bearers, word, draft)
    } else if (draft.kind !== 'other') {
      this.#bySound.set(soundKey(mention.name), draft)
      for (const word of words) addTo(this.#bodies, word, draft)
      for (const letters of initialsOf(mention.name)) addTo(this.#byLetters, letters, draft)
    } else for (const letters of initialsOf(mention.name)) addTo(this.#byLetters, letters, draft)
  }
}
