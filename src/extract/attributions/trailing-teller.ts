import type { Token } from '../../model/index.js'
import { voiceNoun } from '../names/voices.js'
import type { Tree } from '../tree.js'

// Who tells, in the words that the layout of a sentence leaves for it.

/** The word for who tells, in the phrase beside the verb; null: it names nobody. */
export const tellerIn = (tree: Tree, verb: Token, phrase: readonly Token[]): Token | null =>
  headOfPhrase(phrase) ?? personIn(tree, verb, phrase) ?? bodyIn(tree, verb, phrase)

/** "…, the minister, Lena Roth, related": a role between commas, and behind it the name of who has it. */
export function nameAside(
  tokens: readonly Token[],
  verb: Token,
): { readonly name: readonly Token[]; readonly comma: number } | null {
  if (tokens[verb.index - 1]?.form !== ',') return null
  const comma = tokens.findLastIndex(({ index, form }) => index < verb.index - 1 && form === ',')
  const first = tokens.findLastIndex(({ index, form }) => index < comma && form === ',')
  const name = tokens.slice(comma + 1, verb.index - 1)
  const role = tokens.slice(first + 1, comma)
  const isName = name.length > 1 && name.length < 5 && name.every(({ upos }) => upos === 'PROPN')
  const isRole =
    first > 0 &&
    role[0]?.upos === 'DET' &&
    role.length < 10 &&
    role.some(token => voiceNoun(token)?.person === true) &&
    role.every(({ upos }) => !/^(?:VERB|AUX|SCONJ|PUNCT)$/u.test(upos))
  return isName && isRole ? { name, comma: first } : null
}

const TO_SOMEBODY = /^(?:tell|inform|assure)$/u

/** "…, a pilot told the agency", "…, a pilot who saw it said": only people tell somebody something, and only people are "who". */
function personIn({ tokens }: Tree, verb: Token, phrase: readonly Token[]): Token | null {
  const last = phrase.at(-1)
  const isWho = tokens[(last?.index ?? 0) + 1]?.form.toLowerCase() === 'who'
  return last !== undefined && last.upos === 'NOUN' && phrase.length < 6 && (isWho || TO_SOMEBODY.test(verb.lemma)) ? last : null
}

const ONLY_TELLS = /^(?:say|warn|announce|add|insist|confirm|admit|estimate|state|explain)$/u
const NO_BODY = /^(?:day|week|month|year|night|morning|evening|afternoon|hour|time|word|story|saying|legend|law|sign|rest)$/u

/** "…, the diocese says": whatever stands between the comma and a verb that does nothing but tell, with its article. */
function bodyIn({ tokens }: Tree, verb: Token, phrase: readonly Token[]): Token | null {
  const [article, last] = [phrase[0], phrase.at(-1)]
  const isDefinite = /^(?:the|its|his|her|their|our|my)$/iu.test(article?.form ?? '')
  const isPlain =
    phrase.length > 1 && phrase.length < 6 && phrase.slice(1).every(({ upos }) => /^(?:NOUN|ADJ|PROPN)$/u.test(upos))
  const isRightBefore =
    last !== undefined && tokens.slice(last.index + 1, verb.index).every(({ upos }) => /^(?:AUX|ADV)$/u.test(upos))
  return isDefinite &&
    isPlain &&
    isRightBefore &&
    last?.upos === 'NOUN' &&
    ONLY_TELLS.test(verb.lemma) &&
    !NO_BODY.test(last.lemma)
    ? last
    : null
}

/** Who a phrase names: its first name or voice, as long as it names one at all. */
function headOfPhrase(phrase: readonly Token[]): Token | null {
  const inside = new Set(phrase.map(token => token.index))
  const able = phrase.filter(
    token =>
      token.relation !== 'nmod:poss' &&
      (token.upos === 'PROPN' ||
        token.upos === 'PRON' ||
        (token.upos === 'NOUN' && voiceNoun(token) !== null) ||
        // "said another".
        (phrase.length === 1 && /^(?:another|others|one|some|many)$/iu.test(token.form)) ||
        (token === phrase.at(-1) && token.upos === 'ADJ' && voiceNoun(token) !== null)),
  )
  const [one, of] = phrase
  if (one !== undefined && of?.form.toLowerCase() === 'of' && /^(?:one|two|some|several|many|most)$/iu.test(one.form)) return one
  if (able.length === 0 || phrase.some(token => token.upos === 'PUNCT' && token.form === ',')) return null
  const found = able.find(token => !inside.has(token.head)) ?? able.find(token => token.upos === 'NOUN') ?? able[0]
  // "the press service": what the word before only qualifies.
  const qualified = found?.relation === 'compound' ? phrase.find(({ index }) => index === found.head) : undefined
  return (qualified?.upos === 'NOUN' ? qualified : found) ?? null
}
