import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, nounPhrase, subtree, type Tree, textOf } from '../tree.js'
import { bodyIn, isBody, type Named } from './bodies.js'
import { officeAround } from './compounds.js'
import type { NameMention } from './names.js'
import { titleRoles } from './titles-before.js'
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
  const before = titleRoles(tree, name, named, text)
  const rest = [
    ...appositions(tree, name, named, text),
    ...describedBy(tree, token, name, before[0], named, text),
    ...memberships(tree, name, named, text),
    ...predicated(tree, token, named, text),
  ]
  const all = [...before, ...rest]
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
function hangingOn(tree: Tree, name: NameMention, ...relations: readonly string[]): Token[] {
  const found: Token[] = []
  for (const word of name.tokens)
    for (const child of childrenBy(tree, word, ...relations)) if (!name.tokens.includes(child)) found.push(child)
  return found
}

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
    .filter((noun, at) => all.indexOf(noun) === at && !isTitleOfNext(tree, noun, name, named))
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
      return [noun, ...joinedTo(tree, noun, name)].map(each => roleFrom(tree, each, named, text))
    })
}

/** "Speaking to the BBC, aid worker X": the noun right before a name is of that name. */
function isTitleOfNext(tree: Tree, noun: Token, name: NameMention, named: Named): boolean {
  const next = tree.tokens[noun.index + 1]
  const own = next === undefined ? null : named.nameAt(tree.sentence.index, next)
  return own !== null && own !== name && own.tokens[0] === next && isPersonNoun(noun)
}

/** "a former minister and the founder of Y": each a role of its own. */
const joinedTo = (tree: Tree, noun: Token, name: NameMention): Token[] =>
  [...childrenBy(tree, noun, 'conj'), ...hangingOn(tree, name, 'conj')].filter(
    other =>
      other.upos === 'NOUN' &&
      other.xpos === 'NN' &&
      other.index > noun.index &&
      isPersonNoun(other) &&
      // "Sayed, head of Y, and the minister" are two.
      childrenBy(tree, other, 'cc').some(({ index }) => tree.tokens[index - 1]?.upos !== 'PUNCT') &&
      childrenBy(tree, other, 'det', 'nmod:poss', 'nmod', 'amod', 'compound').length > 0,
  )

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
function describedBy(tree: Tree, token: Token, name: NameMention, title: Role | undefined, named: Named, text: string): Role[] {
  const head = headOf(tree, token)
  const isBeside =
    head !== null && head.upos === 'NOUN' && ['appos', 'flat'].includes(baseOf(token.relation)) && head.index < token.index
  const first = title?.tokens[0]?.index ?? name.title[0]?.index ?? name.tokens[0]?.index ?? 0
  const found = isBeside && head.index < first ? head : before(tree, name, first)
  const office = found === null ? null : officeAround(tree, found)
  const noun = office ?? found
  if (
    noun === null ||
    (office === null && (!/^NN$/.test(noun.xpos) || !isPersonNoun(noun))) ||
    isKinOf(tree, noun) ||
    name.title.includes(noun)
  )
    return []
  return [roleFrom(tree, noun, named, text, tree.tokens[first])]
}

/** "the mayor of Orlava, X, stayed", "the commander, Gen. X, …": a phrase that ends at the comma before the name, which a second closes. */
function before(tree: Tree, name: NameMention, first: number): Token | null {
  const comma = first - 1
  if (tree.tokens[comma]?.form !== ',' || !/^(?:,|\.|\))$/u.test(tree.tokens[(name.tokens.at(-1)?.index ?? 0) + 1]?.form ?? ''))
    return null
  for (let at = comma - 1; at >= Math.max(0, comma - MOST_BEFORE_COMMA); at--) {
    const noun = tree.tokens[at]
    if (noun === undefined || (noun.upos === 'PUNCT' && noun.form !== '-')) return null
    // "led" of "Kurdish-led" is a verb to the parser.
    if (noun.upos === 'VERB' && tree.tokens[at - 1]?.end !== noun.start) return null
    if (noun.upos !== 'NOUN' || !isPersonNoun(noun)) continue
    const phrase = nounPhrase(tree, noun)
    const article = childBy(tree, noun, 'det')?.form.toLowerCase()
    const isDefinite = article === 'the' || childrenBy(tree, noun, 'nmod:poss').length > 0
    // "A spokesman for the army, X, said": of whom more is told than that there is one.
    const isOfBody = /^an?$/u.test(article ?? '') && childrenBy(tree, noun, 'nmod').length > 0
    return (isDefinite || isOfBody) && (phrase.at(-1)?.index ?? 0) >= comma - 1 ? noun : null
  }
  return null
}

const MOST_BEFORE_COMMA = 12

const LEADS = /^(?:run|lead|head|direct|chair|command|found|own|represent|oversee)$/u

/** "X of the Observatory"; "X, who runs the Observatory"; "X, appointed minister"; the body without a noun for the role. */
function memberships(tree: Tree, name: NameMention, named: Named, text: string): Role[] {
  const beside = besideComma(tree, name, named, text)
  return [
    ...hangingOn(tree, name, 'nmod', 'acl', 'acl:relcl').flatMap(child => {
      if (child.relation === 'acl:relcl') return leading(tree, child, named, text)
      if (baseOf(child.relation) === 'acl') return appointed(tree, child, named, text)
      const preposition = childBy(tree, child, 'case')
      const own = named.nameAt(tree.sentence.index, child)
      if (preposition === null || own === null || !/^(?:of|from|at|with)$/iu.test(preposition.form)) return []
      if (!isBody(named.at(tree.sentence.index, child)?.kind)) return []
      const tokens = [preposition, ...nounPhrase(tree, child)]
      return [{ words: textOf(text, tokens), tokens, noun: child, organisation: own.name, body: child }]
    }),
    ...beside,
  ]
}

/** "X, with the White Helmets, said": a body between two signs, whatever the parser hung it on. */
function besideComma(tree: Tree, name: NameMention, named: Named, text: string): Role[] {
  const last = name.tokens.at(-1)?.index ?? 0
  const [sign, preposition, third] = tree.tokens.slice(last + 1, last + 4)
  if (sign === undefined || preposition === undefined || !SIGN.test(sign.form) || !/^(?:of|from|with)$/u.test(preposition.form))
    return []
  const first = /^the$/iu.test(third?.form ?? '') ? tree.tokens[last + 4] : third
  const own = first === undefined ? null : named.nameAt(tree.sentence.index, first)
  if (own === null || own.tokens[0] !== first || !isBody(named.at(tree.sentence.index, own.head)?.kind)) return []
  const end = own.tokens.at(-1)?.index ?? 0
  if (!CLOSING.test(tree.tokens[end + 1]?.form ?? '.')) return []
  const tokens = tree.tokens.slice(preposition.index, end + 1)
  return [{ words: textOf(text, tokens), tokens, noun: own.head, organisation: own.name, body: own.head }]
}

function leading(tree: Tree, verb: Token, named: Named, text: string): Role[] {
  const body = LEADS.test(verb.lemma) ? childBy(tree, verb, 'obj') : null
  const isDoubted = childrenBy(tree, verb, 'advmod', 'aux').some(({ lemma }) =>
    /^(?:not|never|may|might|could|would|reportedly|allegedly)$/u.test(lemma),
  )
  if (body === null || isDoubted) return []
  const own = named.nameAt(tree.sentence.index, body)
  const organisation =
    own !== null ? (isBody(named.at(tree.sentence.index, body)?.kind) ? own.name : null) : wordsOfLed(tree, body, text)
  if (organisation === null) return []
  const isAside = ({ relation }: Token) => /^(?:appos|parataxis|advcl|conj|cc|acl)/u.test(relation)
  const tokens = subtree(tree, verb, isAside).filter(word => word.index >= verb.index && word.upos !== 'PUNCT')
  return [{ words: textOf(text, tokens), tokens, noun: body, organisation, body }]
}

/** "the Desert Shield militia": a body by its noun, with the words before it. */
function wordsOfLed(tree: Tree, body: Token, text: string): string | null {
  const voice = voiceNoun(body)
  if (voice === null || voice.person || voice.source === 'document' || body.xpos !== 'NN') return null
  const before = nounPhrase(tree, body).filter(token => token.index <= body.index && token.upos !== 'DET')
  return textOf(text, before)
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

function roleFrom(tree: Tree, noun: Token, named: Named, text: string, leaveOut?: Token): Role {
  const phrase = nounPhrase(tree, noun).filter(token => leaveOut === undefined || token.index < leaveOut.index)
  const whole = officeAround(tree, noun) === null ? phrase : withOffice(tree, noun, phrase)
  const bare = whole.slice(phrase.findIndex(token => !isOpening(token)))
  const found = bodyIn(tree, noun, named, text)
  return { words: textOf(text, bare), tokens: bare, noun, organisation: found?.name ?? null, body: found?.token ?? null }
}

/** "the RSF's second-in-command": from its owner to its last word. */
function withOffice(tree: Tree, noun: Token, phrase: readonly Token[]): Token[] {
  const owned = childrenBy(tree, noun, 'det', 'amod', 'compound', 'nmod:poss').flatMap(child => subtree(tree, child))
  const indexes = [...owned, ...phrase, noun].filter(({ upos }) => upos !== 'DET').map(({ index }) => index)
  const end = Math.max(...indexes, noun.index + (/^(?:chief|command|charge)$/u.test(noun.form) ? 0 : 4))
  return tree.tokens.slice(Math.min(...indexes), end + 1)
}

/** Articles, and "now" of "now an adviser": said of when, not of what. */
const isOpening = ({ upos, form }: Token): boolean =>
  (upos === 'DET' && !/^(?:no|each|every)$/iu.test(form)) ||
  (upos === 'ADV' && /^(?:now|currently|also|today|still)$/iu.test(form))
