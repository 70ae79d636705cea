import { BESIDE_TITLES } from '../../lexicon/names/titles.js'
import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, nounPhrase, subtree, type Tree, textOf } from '../tree.js'
import { bodyIn, isBody, type Named } from './bodies.js'
import type { NameMention } from './names.js'
import { isPersonNoun, voiceNoun } from './voices.js'

/** What a text says a named person or body is, and in which body. */
export interface Role {
  /** "head of the Syrian Observatory for Human Rights", "Rebel commander". */
  readonly words: string
  readonly tokens: readonly Token[]
  /** The noun that says it: "head", "commander". */
  readonly noun: Token
  readonly organisation: string | null
  /** The word that stands for that body. */
  readonly body: Token | null
}

/** A role with the sentence that tells it. */
export interface ToldRole extends Role {
  readonly sentence: number
}

/** The role that counts most where one is told: an apposition before a membership before a title. */
export function roleOf(tree: Tree, token: Token, name: NameMention | null, named: Named, text: string): Role | null {
  const told = name === null ? besideWords(tree, token, named, text) : rolesOf(tree, token, name, named, text)
  const [title, ...others] = told
  const isTitle = title !== undefined && name !== null && (title.tokens[0]?.index ?? 0) < (name.tokens[0]?.index ?? 0)
  return (isTitle ? others[0] : title) ?? title ?? null
}

/** What is said beside words that are no name. */
const besideWords = (tree: Tree, token: Token, named: Named, text: string): Role[] =>
  childrenBy(tree, token, 'appos')
    .filter(noun => noun.upos === 'NOUN' && voiceNoun(noun) !== null)
    .map(noun => roleFrom(tree, noun, named, text))

/** All that the sentence says the bearer of the name is: before it, beside it, of it. */
export function rolesOf(tree: Tree, token: Token, name: NameMention, named: Named, text: string): Role[] {
  const before = titleRole(tree, name, named, text)
  const rest = [
    ...appositions(tree, name, named, text),
    ...describedBy(tree, token, name, named, text),
    ...memberships(tree, name, named, text),
    ...predicated(tree, token, named, text),
  ]
  const all = before === null ? rest : [before, ...rest]
  // What is part of a longer role is none of its own: "Deputy" of "Deputy Foreign Minister".
  return all.filter(
    (role, at) =>
      !all.some(
        (other, index) =>
          other !== role && other.tokens.includes(role.noun) && (index < at || other.tokens.length > role.tokens.length),
      ),
  )
}

/** Nouns of kin tell nothing where only a pronoun says whose: "his wife". */
const isKinOf = (tree: Tree, noun: Token): boolean =>
  childrenBy(tree, noun, 'nmod:poss').some(owner => owner.upos === 'PRON') && voiceNoun(noun)?.role !== true

/** Words that hang on any word of the name: the parser may hang them on the last. */
const hangingOn = (tree: Tree, name: NameMention, ...relations: readonly string[]): Token[] =>
  name.tokens.flatMap(word => childrenBy(tree, word, ...relations).filter(child => !name.tokens.includes(child)))

/** "X, head of Y,", "X, 42, a baker", "X (Liberal Party)": what stands right behind the name, and behind no other. */
function appositions(tree: Tree, name: NameMention, named: Named, text: string): Role[] {
  const last = name.tokens.at(-1)?.index ?? 0
  const apposed = hangingOn(tree, name, 'appos')
  const all = [
    ...apposed,
    ...apposed.filter(({ upos }) => upos === 'NUM').flatMap(number => childrenBy(tree, number, 'appos')),
    ...behind(tree, last),
  ]
  return all
    .filter((noun, at) => all.indexOf(noun) === at)
    .flatMap(noun => {
      const own = named.nameAt(tree.sentence.index, noun)
      if (own !== null)
        return tree.tokens[last + 1]?.form === '(' && own.tokens[0]?.index === last + 2
          ? bodyInBrackets(tree, name, noun, own, named)
          : []
      if (
        noun.upos !== 'NOUN' ||
        !/^NNP?$/.test(noun.xpos) ||
        voiceNoun(noun)?.source === 'document' ||
        isKinOf(tree, noun) ||
        !isNextTo(tree, last, noun, named)
      )
        return []
      return [roleFrom(tree, noun, named, text)]
    })
}

/** Whether nothing but signs, an age or a phrase without a name stands between the name and the noun. */
function isNextTo(tree: Tree, last: number, noun: Token, named: Named): boolean {
  const start = nounPhrase(tree, noun)[0]?.index ?? noun.index
  if (start <= last) return false
  return tree.tokens
    .slice(last + 1, start)
    .every(
      ({ upos, index }) =>
        (upos === 'PUNCT' || upos === 'NUM' || index - last < 3) &&
        named.nameAt(tree.sentence.index, tree.tokens[index] as Token) === null &&
        upos !== 'CCONJ',
    )
}

const SIGN = /^(?:,|–|—|\(|-)$/u
const CLOSING = /^(?:,|–|—|\)|-|\.|;|:)$/u

/** A singular noun phrase between signs behind the name, whatever the parser made of it: "Sayed, the observatory's director, …". */
function behind(tree: Tree, last: number): Token[] {
  const start = last + 2
  if (!SIGN.test(tree.tokens[last + 1]?.form ?? '')) return []
  for (const noun of tree.tokens.slice(start, start + 7)) {
    if (noun.upos === 'PUNCT' || noun.upos === 'VERB' || noun.upos === 'CCONJ') return []
    if (noun.upos !== 'NOUN' || !/^NN$/.test(noun.xpos) || voiceNoun(noun) === null) continue
    const phrase = nounPhrase(tree, noun)
    const isWhole = phrase[0]?.index === start && CLOSING.test(tree.tokens[(phrase.at(-1)?.index ?? 0) + 1]?.form ?? '.')
    const isSet = childrenBy(tree, noun, 'det', 'nmod:poss', 'nmod').length > 0
    if (isWhole && isSet) return [noun]
  }
  return []
}

function bodyInBrackets(tree: Tree, name: NameMention, noun: Token, own: NameMention, named: Named): Role[] {
  const kind = named.at(tree.sentence.index, noun)?.kind
  const isPerson = named.at(tree.sentence.index, name.head)?.kind === 'person'
  return isPerson && isBody(kind) ? [{ words: own.name, tokens: own.tokens, noun, organisation: own.name, body: noun }] : []
}

/** "The head of the monitor, X," and "the observatory's director X": the name stands beside a description. */
function describedBy(tree: Tree, token: Token, name: NameMention, named: Named, text: string): Role[] {
  const head = headOf(tree, token)
  const isBeside =
    head !== null && head.upos === 'NOUN' && ['appos', 'flat'].includes(baseOf(token.relation)) && head.index < token.index
  const noun = isBeside ? head : before(tree, name)
  if (noun === null || !/^NN$/.test(noun.xpos) || !isPersonNoun(noun) || isKinOf(tree, noun) || name.title.includes(noun))
    return []
  return [roleFrom(tree, noun, named, text, token)]
}

/** "the mayor of Orlava, X, stayed": a definite phrase that ends at the comma before the name, which a second closes. */
function before(tree: Tree, name: NameMention): Token | null {
  const comma = (name.tokens[0]?.index ?? 0) - 1
  if (tree.tokens[comma]?.form !== ',' || !/^(?:,|\.|\))$/u.test(tree.tokens[(name.tokens.at(-1)?.index ?? 0) + 1]?.form ?? ''))
    return null
  for (let at = comma - 1; at >= Math.max(0, comma - 8); at--) {
    const noun = tree.tokens[at]
    if (noun === undefined || noun.upos === 'VERB' || noun.upos === 'PUNCT') return null
    if (noun.upos !== 'NOUN' || !isPersonNoun(noun)) continue
    const phrase = nounPhrase(tree, noun)
    const isDefinite =
      childrenBy(tree, noun, 'det').some(({ form }) => /^the$/iu.test(form)) || childrenBy(tree, noun, 'nmod:poss').length > 0
    return isDefinite && phrase.at(-1)?.index === comma - 1 ? noun : null
  }
  return null
}

const LEADS = /^(?:run|lead|head|direct|chair|command|found|own|represent|oversee)$/u

/** "X of the Observatory"; "X, who runs the Observatory"; "X, appointed minister"; the body without a noun for the role. */
function memberships(tree: Tree, name: NameMention, named: Named, text: string): Role[] {
  return hangingOn(tree, name, 'nmod', 'acl', 'acl:relcl').flatMap(child => {
    if (child.relation === 'acl:relcl') return leading(tree, child, named, text)
    if (baseOf(child.relation) === 'acl') return appointed(tree, child, named, text)
    const preposition = childBy(tree, child, 'case')
    const own = named.nameAt(tree.sentence.index, child)
    if (preposition === null || own === null || !/^(?:of|from|at|with)$/iu.test(preposition.form)) return []
    if (!isBody(named.at(tree.sentence.index, child)?.kind)) return []
    const tokens = [preposition, ...nounPhrase(tree, child)]
    return [{ words: textOf(text, tokens), tokens, noun: child, organisation: own.name, body: child }]
  })
}

function leading(tree: Tree, verb: Token, named: Named, text: string): Role[] {
  const body = LEADS.test(verb.lemma) ? childBy(tree, verb, 'obj') : null
  const own = body === null ? null : named.nameAt(tree.sentence.index, body)
  const isDoubted = childrenBy(tree, verb, 'advmod', 'aux').some(({ lemma }) =>
    /^(?:not|never|may|might|could|would|reportedly|allegedly)$/u.test(lemma),
  )
  if (body === null || own === null || isDoubted || !isBody(named.at(tree.sentence.index, body)?.kind)) return []
  const tokens = subtree(tree, verb).filter(word => word.index >= verb.index && word.upos !== 'PUNCT')
  return [{ words: textOf(text, tokens), tokens, noun: body, organisation: own.name, body }]
}

function appointed(tree: Tree, verb: Token, named: Named, text: string): Role[] {
  if (!/^(?:appoint|elect|name|nominate)$/u.test(verb.lemma)) return []
  const noun = childrenBy(tree, verb, 'obj', 'xcomp').find(child => child.upos === 'NOUN' && voiceNoun(child) !== null)
  return noun === undefined ? [] : [roleFrom(tree, noun, named, text)]
}

/** "X is the mayor of Y", said flatly: neither denied nor doubted. */
function predicated(tree: Tree, token: Token, named: Named, text: string): Role[] {
  const noun = headOf(tree, token)
  if (noun === null || token.relation !== 'nsubj' || noun.upos !== 'NOUN' || !/^NN$/.test(noun.xpos)) return []
  const [copula] = childrenBy(tree, noun, 'cop')
  if (copula === undefined || !/^(?:is|was)$/iu.test(copula.form) || !isPersonNoun(noun)) return []
  const isDoubted =
    childrenBy(tree, noun, 'aux', 'advmod', 'mark').length > 0 ||
    childrenBy(tree, noun, 'det').some(({ lemma }) => lemma === 'no')
  return isDoubted ? [] : [roleFrom(tree, noun, named, text)]
}

/** They say nothing of what somebody does. */
const FORMS_OF_ADDRESS = /^(?:mr|mrs|ms|miss|sir|lady|dame|madame|monsieur)\.?$/iu

/** "Maj. Gen. X", "Rebel commander X", "Human Rights Watch researcher X". */
function titleRole(tree: Tree, name: NameMention, named: Named, text: string): Role | null {
  const noun = name.title.findLast(word => voiceNoun(word) !== null) ?? titleBefore(tree, name) ?? name.title.at(-1)
  const first = name.tokens[0]
  if (noun === undefined || first === undefined || FORMS_OF_ADDRESS.test(noun.form)) return null
  const start = leftOf(tree, name.title[0] ?? noun, named)
  const end = name.title.length > 0 ? (name.title.at(-1)?.index ?? noun.index) : noun.index
  const tokens = tree.tokens.slice(start, end + 1).filter(token => token.upos !== 'DET')
  const body = bodyBefore(tree, tokens, noun, named)
  const organisation = body === null ? null : (named.nameAt(tree.sentence.index, body)?.name ?? body.form)
  return { words: textOf(text, tokens), tokens, noun, organisation, body }
}

/** "the observatory's director X", "rebel commander X": a common noun right before the name. */
function titleBefore(tree: Tree, name: NameMention): Token | undefined {
  const before = tree.tokens[(name.tokens[0]?.index ?? 0) - 1]
  return before !== undefined && /^(?:NOUN|ADJ|VERB)$/.test(before.upos) && isPersonNoun(before) ? before : undefined
}

const MOST_BEFORE = 7

/** Where the words that go with a title before a name begin. */
function leftOf(tree: Tree, first: Token, named: Named): number {
  let at = first.index
  while (at > 0 && first.index - at < MOST_BEFORE) {
    const word = tree.tokens[at - 1]
    if (word === undefined) break
    if (BESIDE_TITLES.test(word.form) && word.upos !== 'ADP') {
      at--
      continue
    }
    if (!/^(?:NOUN|PROPN|ADJ|PART)$/.test(word.upos) && word.form !== '-') break
    const head = headOf(tree, word)
    const isModifier = ['amod', 'compound', 'nmod:poss', 'nmod', 'flat', 'case', 'punct', 'nmod:unmarked', 'nmod:desc'].includes(
      word.relation,
    )
    if (!isModifier && named.nameAt(tree.sentence.index, word) === null) break
    if (isModifier && (head === null || head.index < at - 1)) break
    at--
  }
  return at
}

/** The body whose officer a title names: "Kremlin spokesman", "army spokesman", "Human Rights Watch researcher". */
function bodyBefore(tree: Tree, tokens: readonly Token[], noun: Token, named: Named): Token | null {
  const before = tokens.filter(({ index }) => index < noun.index)
  for (const token of [...before].reverse()) {
    const own = named.nameAt(tree.sentence.index, token)
    if (own !== null && (isBody(named.at(tree.sentence.index, token)?.kind) || isOwner(tree, own))) return own.head
    const voice = voiceNoun(token)
    if (
      token.upos === 'NOUN' &&
      voice !== null &&
      !voice.person &&
      voice.source !== 'document' &&
      /^(?:military|police|government|monitor)$/.test(voice.actor)
    )
      return token
  }
  return null
}

/** "Iran's foreign minister". */
const isOwner = (tree: Tree, { tokens }: NameMention): boolean =>
  /^['’]s?$/u.test(tree.tokens[(tokens.at(-1)?.index ?? 0) + 1]?.form ?? '')

function roleFrom(tree: Tree, noun: Token, named: Named, text: string, leaveOut?: Token): Role {
  const phrase = nounPhrase(tree, noun).filter(token => leaveOut === undefined || token.index < leaveOut.index)
  const bare = phrase.slice(phrase.findIndex(token => token.upos !== 'DET' || /^(?:no|each|every)$/iu.test(token.form)))
  const found = bodyIn(tree, noun, named, text)
  return { words: textOf(text, bare), tokens: bare, noun, organisation: found?.name ?? null, body: found?.token ?? null }
}
