import type { ActorKind, Token } from '../../model/index.js'
import { childBy, childrenBy, nounPhrase, type Tree, textOf } from '../tree.js'
import type { NameMention } from './names.js'
import { voiceNoun } from './voices.js'

/** Who stands where, as far as it is known when roles are read. */
export interface Named {
  at(sentence: number, token: Token): { readonly kind: ActorKind } | null
  nameAt(sentence: number, token: Token): NameMention | null
}

/** Whether somebody of that kind can have officers. */
export const isBody = (kind: ActorKind | undefined): boolean => kind !== undefined && kind !== 'other' && kind !== 'person'

/** The body inside a role: "head of the Coastal Monitor", "the monitor's head", "an Associated Press journalist". */
export const organisationIn = (tree: Tree, noun: Token, named: Named, text: string): string | null =>
  bodyIn(tree, noun, named, text)?.name ?? null

/** The body that a noun phrase names: its name and the word that stands for it. */
export function bodyIn(
  tree: Tree,
  noun: Token,
  named: Named,
  text: string,
): { readonly name: string; readonly token: Token } | null {
  const inner = childrenBy(tree, noun, 'nmod', 'nmod:poss', 'compound', 'flat', 'obl')
  const deeper = inner.flatMap(child => childrenBy(tree, child, 'nmod'))
  const names = [...inner, ...deeper].flatMap(child => {
    const name =
      child.relation === 'flat' || named.at(tree.sentence.index, child) === null ? null : named.nameAt(tree.sentence.index, child)
    if (name === null || !/\p{Lu}/u.test(name.name) || isPlaceOnly(tree, child, named)) return []
    return [{ name: name.name, token: child, isBody: isBody(named.at(tree.sentence.index, child)?.kind) }]
  })
  // "Iran's Foreign Ministry spokesperson" speaks for the ministry: a body counts before a country or a person.
  const body = names.find(each => each.isBody)
  if (body !== undefined) return body
  return wordsOfBody(tree, inner, text, voiceNoun(noun)?.role === true) ?? names[0] ?? null
}

/** "a baker in Orlava", "from Homs": where somebody is, and no body. */
const isPlaceOnly = (tree: Tree, token: Token, named: Named): boolean =>
  /^(?:in|from|near|by|on)$/iu.test(childBy(tree, token, 'case')?.form ?? '') &&
  !isBody(named.at(tree.sentence.index, token)?.kind)

const isTime = ({ lemma }: Token): boolean => /^(?:year|month|week|day|night|today|yesterday|century)$/u.test(lemma)

/** A body without a name: "a spokesman for the ministry", "the army's chief". */
function wordsOfBody(
  tree: Tree,
  inner: readonly Token[],
  text: string,
  isLeader: boolean,
): { readonly name: string; readonly token: Token } | null {
  for (const child of inner) {
    const voice = voiceNoun(child)
    // "the mission's chief": whatever a leader is of is a body.
    const isLed = child.relation === 'nmod:poss' && child.upos === 'NOUN' && voice === null && isLeader && !isTime(child)
    if (!isLed && (voice === null || voice.person || voice.source === 'document')) continue
    const preposition = childBy(tree, child, 'case')?.form.toLowerCase()
    const isOwner = child.relation === 'nmod:poss'
    const isFirst =
      child.relation === 'compound' && voice?.alone === true && /^(?:military|police|government|monitor)$/.test(voice.actor)
    if (!isOwner && !isFirst && !/^(?:of|for|at)$/.test(preposition ?? '')) continue
    const phrase = nounPhrase(tree, child).filter(
      token => !(isOwner && /^['’]s?$/u.test(token.form) && token.index > child.index),
    )
    return { name: textOf(text, phrase).replace(/^(?:the|a|an)\s+/iu, ''), token: child }
  }
  return null
}
