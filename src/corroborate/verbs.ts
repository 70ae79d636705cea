import { remembered } from '../base/remember.js'
import { TRIGGERS } from '../lexicon/events/index.js'
import { VERB_EXCEPTIONS } from '../lexicon/language/lemma-exceptions.js'

/** Irregular form → base form, from the rows "form:base", "form:3" (cut three letters) and "form:3e" (cut three, add "e"). */
const BASES: ReadonlyMap<string, string> = new Map(
  VERB_EXCEPTIONS.trim()
    .split(/\s+/)
    .map(row => {
      const [form = '', change = ''] = row.split(':')
      const cut = /^(\d+)(.*)$/.exec(change)
      return [form, cut === null ? change : form.slice(0, form.length - Number(cut[1])) + (cut[2] ?? '')]
    }),
)

/** "left" is "leave", "took" is "take"; a word without an irregular base stays. */
export const baseOf = (word: string): string => BASES.get(word) ?? word

/** A word that may tell more kinds of events than this ("make", "go") shows none. */
const MOST_TYPES = 8

/** Base form of a verb or event noun, its particle aside, → the types of events that it can tell. */
const TYPES: ReadonlyMap<string, readonly string[]> = collectTypes()

function collectTypes(): Map<string, readonly string[]> {
  const types = new Map<string, Set<string>>()
  for (const { lemma, type } of TRIGGERS) {
    const base = lemma.split('_')[0] ?? lemma
    types.set(base, (types.get(base) ?? new Set()).add(type))
  }
  return new Map([...types].map(([base, own]) => [base, own.size > MOST_TYPES ? [] : [...own].sort()]))
}

/** What the word could tell, were it known who did it to whom: "flew" a flight or a visit. */
export const typesOf = remembered(
  (word: string): readonly string[] => TYPES.get(baseOf(word)) ?? TYPES.get(word) ?? regular(word),
)

/** "pulled", "takes", "striking": the base form that the table knows. */
function regular(word: string): readonly string[] {
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length)
    const found = TYPES.get(stem + instead) ?? TYPES.get(stem.replace(/(.)\1$/u, '$1') + instead)
    if (found !== undefined) return found
  }
  return []
}

const ENDINGS = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
] as const
