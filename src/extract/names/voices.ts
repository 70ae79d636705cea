import { remembered } from '../../base/remember.js'
import { PRESS_OF, VOICE_NOUNS, type VoiceNoun } from '../../lexicon/voices.js'
import type { SourceKind, Token } from '../../model/index.js'

const byLemma = new Map(VOICE_NOUNS.map(noun => [noun.lemma, noun] as const))

/** What the lexicon knows of a noun that names a voice: by lemma, else by its form in lower case, else by its singular. */
export function voiceNoun(token: Token): VoiceNoun | null {
  return byLemma.get(token.lemma) ?? byForm(token.form) ?? byLemma.get(token.lemma.toLowerCase()) ?? null
}

/** By the form in lower case, or by its singular: nearly every word of a report is asked for, and most are none. */
const byForm = remembered((form: string): VoiceNoun | null => {
  const small = form.toLowerCase()
  return byLemma.get(small) ?? byLemma.get(small.replace(/s$/u, '')) ?? null
})

/** What kind of source "the envoy", "the mayor of Karsk" is, by the noun; null where none tells. */
export function sourceNamed(name: string): SourceKind | null {
  const noun = name
    .split(/\s+/u)
    .filter(word => /^\p{Ll}/u.test(word))
    .map(byForm)
    .find(found => found !== null)
  return noun == null ? null : noun.role ? 'anonymous-official' : noun.source
}

/** Whether a noun means one person: "a commander", though "rebels" are a body. */
export function isPersonNoun(token: Token): boolean {
  const noun = voiceNoun(token)
  return (
    noun !== null &&
    noun.source !== 'document' &&
    (noun.person || noun.actor === 'armed-group') &&
    !/s$/u.test(token.form.replace(/(?:ss|us)$/u, ''))
  )
}

/** Last word of a body's name that tells its kind: "Ministry of Defence" → ministry, "Coastal Rights Monitor" → monitor. */
export function voiceInName(words: readonly string[]): VoiceNoun | null {
  let found: VoiceNoun | null = null
  for (const [at, word] of words.entries()) {
    // "the presidential press service" is no press.
    if (word.toLowerCase() === 'press' && PRESS_OF.test(words[at + 1] ?? '')) {
      if (/^presidential$/iu.test(words[at - 1] ?? '')) found = byLemma.get('presidency') ?? null
      continue
    }
    const noun =
      byLemma.get(word.toLowerCase()) ?? byLemma.get(word.toLowerCase().replace(/s$/u, '')) ?? NAME_WORDS.get(word.toLowerCase())
    if (noun !== undefined && !noun.person) found = noun
    if (/^(of|for)$/u.test(word) && found !== null) return found
  }
  return found
}

const alias = (word: string, lemma: string): readonly [string, VoiceNoun] | null => {
  const noun = byLemma.get(lemma)
  return noun === undefined ? null : [word, noun]
}

/** Words that only names of bodies use. */
const NAME_WORDS = new Map(
  [
    alias('tv', 'tv'),
    alias('fm', 'radio'),
    alias('news', 'newspaper'),
    alias('times', 'newspaper'),
    alias('post', 'newspaper'),
    alias('herald', 'newspaper'),
    alias('tribune', 'newspaper'),
    alias('forces', 'militia'),
    alias('brigades', 'militia'),
    alias('front', 'militia'),
    alias('institute', 'analyst'),
    alias('university', 'analyst'),
    alias('union', 'union'),
    alias('nations', 'nations'),
    alias('rights', 'ngo'),
    alias('watch', 'monitor'),
    alias('airlines', 'company'),
    alias('corp', 'company'),
    alias('inc', 'company'),
    alias('guard', 'army'),
  ].filter(entry => entry !== null),
)
