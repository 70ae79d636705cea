import type { ActorKind, Token } from '../../model/index.js'
import { childBy, childrenBy, headOf, nounPhrase, subtree, type Tree, textOf } from '../tree.js'
import type { Actors } from './actors.js'
import type { NameMention } from './names.js'
import { voiceNoun } from './voices.js'

/** What a text says a named person is, and in which body. */
export interface Role {
  /** "head of the Syrian Observatory for Human Rights", "Rebel commander". */
  readonly words: string
  /** The noun that says it: "head", "commander". */
  readonly noun: Token
  readonly organisation: string | null
}

/**
 * The role of the person or voice at `token`: an apposition ("X, head of Y"), the phrase it stands in apposition to ("the head of Y, X"),
 * or the title before the name ("Rebel commander X").
 */
export function roleOf(tree: Tree, token: Token, name: NameMention | null, actors: Actors, text: string): Role | null {
  const apposition = childrenBy(tree, token, 'appos', 'acl:relcl').find(
    child => child.upos === 'NOUN' && voiceNoun(child) !== null,
  )
  if (apposition !== undefined) return roleFrom(tree, apposition, actors, text)
  const membership = name === null ? null : memberOf(tree, token, actors, text)
  if (membership !== null) return membership
  const title = name?.title.findLast(word => voiceNoun(word) !== null) ?? titleBefore(tree, token, name)
  if (title === undefined || name === null) return null
  const first = name.title[0] ?? title
  const before = leftModifiers(tree, first, name)
  const words = textOf(text, [...before, ...name.title, title])
  return {
    words,
    noun: title,
    organisation: organisationIn(tree, title, actors, text) ?? organisationBefore(tree, [...before, ...name.title]),
  }
}

/** "Rami X of the Syrian Observatory", "Rami X, who runs the Syrian Observatory": the body without a word for the role. */
function memberOf(tree: Tree, token: Token, actors: Actors, text: string): Role | null {
  for (const child of childrenBy(tree, token, 'nmod', 'acl:relcl')) {
    const leads = child.relation === 'acl:relcl' && /^(run|lead|head|direct|chair|command|found)$/u.test(child.lemma)
    const body = leads
      ? childBy(tree, child, 'obj')
      : /^(of|from|at|with)$/iu.test(childBy(tree, child, 'case')?.form ?? '')
        ? child
        : null
    const name = body === null ? null : actors.nameAt(tree.sentence.index, body)
    const kind = body === null ? null : actors.at(tree.sentence.index, body)?.kind
    if (body === null || name === null || kind === undefined || kind === 'other' || kind === 'person') continue
    const words = textOf(
      text,
      child === body
        ? [childBy(tree, body, 'case') ?? body, ...nounPhrase(tree, body)]
        : subtree(tree, child).filter(word => word.upos !== 'PUNCT'),
    )
    return { words, noun: body, organisation: name.name }
  }
  return null
}

/** "the observatory's director Rami X", "rebel commander Hassan X": a common noun right before the name, in the same phrase. */
function titleBefore(tree: Tree, _token: Token, name: NameMention | null): Token | undefined {
  const first = name?.tokens[0]
  const before = first === undefined ? undefined : tree.tokens[first.index - 1]
  return before !== undefined && before.upos === 'NOUN' && voiceNoun(before) !== null ? before : undefined
}

function leftModifiers(tree: Tree, first: Token, name: NameMention): Token[] {
  const words: Token[] = []
  for (let at = first.index - 1; at >= 0; at--) {
    const word = tree.tokens[at]
    const head = word === undefined ? null : headOf(tree, word)
    if (word === undefined || head === null || word.upos === 'DET' || word.upos === 'PUNCT' || head.index < first.index - 6) break
    if (
      !['amod', 'compound', 'nmod:poss', 'nmod', 'flat', 'case'].includes(word.relation) ||
      head.index > (name.tokens.at(-1)?.index ?? 0)
    )
      break
    words.unshift(word)
  }
  return words
}

function roleFrom(tree: Tree, noun: Token, actors: Actors, text: string): Role {
  return { words: textOf(text, nounPhrase(tree, noun)), noun, organisation: organisationIn(tree, noun, actors, text) }
}

const isBody = (kind: ActorKind | undefined): boolean => kind !== undefined && kind !== 'other' && kind !== 'person'

/** The body inside a role: "head of the Coastal Monitor", "the monitor's head", "an Associated Press journalist". */
export function organisationIn(tree: Tree, noun: Token, actors: Actors, text: string): string | null {
  const inner = childrenBy(tree, noun, 'nmod', 'nmod:poss', 'compound', 'flat', 'obl')
  const names = inner.flatMap(child => {
    const name =
      child.relation === 'flat' || actors.at(tree.sentence.index, child) === null
        ? null
        : actors.nameAt(tree.sentence.index, child)
    return name === null || !/\p{Lu}/u.test(name.name)
      ? []
      : [{ name: name.name, isBody: isBody(actors.at(tree.sentence.index, child)?.kind) }]
  })
  // "Iran's Foreign Ministry spokesperson" speaks for the ministry: a body counts before a country or a person.
  const named = names.find(({ isBody }) => isBody) ?? names[0]
  if (named !== undefined) return named.name
  for (const child of inner) {
    const preposition = childBy(tree, child, 'case')?.form.toLowerCase()
    if ((preposition === 'of' || preposition === 'for' || preposition === 'at') && voiceNoun(child) !== null)
      return textOf(text, nounPhrase(tree, child)).replace(/^(the|a|an)\s+/iu, '')
  }
  return null
}

/** "Syrian Observatory director", "Interior Minister": what stands before the noun of a title, when it is itself the name of a body. */
function organisationBefore(_tree: Tree, words: readonly Token[]): string | null {
  const capitals = words.filter(word => /^\p{Lu}/u.test(word.form) && word.upos === 'PROPN')
  return capitals.length >= 2 && voiceNoun(capitals.at(-1) ?? (words[0] as Token)) === null
    ? capitals.map(word => word.form).join(' ')
    : null
}
