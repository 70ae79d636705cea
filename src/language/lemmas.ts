import {
  ADJECTIVE_EXCEPTIONS,
  NOUN_EXCEPTIONS,
  PROPER_ADJECTIVES,
  VERB_EXCEPTIONS,
} from '../lexicon/language/lemma-exceptions.js'
import { LEMMA_ROWS, MORE_PROPER_ADJECTIVES } from '../lexicon/language/lemmas.js'
import type { UniversalTag } from '../model/index.js'
import { withoutDegree, withoutIng, withoutPast, withoutPlural } from './stems.js'

/** The dictionary form of a word, by the conventions of the English Web Treebank: "were" → "be", "n't" → "not", "States" → "State". */
export function lemmaOf(form: string, upos: UniversalTag, xpos: string): string {
  const lower = form.toLowerCase()
  const plain = lower.charCodeAt(0) === RIGHT_QUOTE || lower.includes('’') ? lower.replace(/’/g, "'") : lower
  const set = SET_BY_TAG.get(xpos)?.get(plain) ?? SET_BY_TAG.get(upos)?.get(plain)
  if (set !== undefined) return set
  if (xpos === 'NNP' && upos !== 'PROPN') return form
  switch (upos) {
    case 'VERB':
    case 'AUX':
      return verbLemma(plain, xpos)
    case 'NOUN':
      return xpos === 'NNS' || xpos === 'NNPS' ? pluralLemma(plain, form) : nounLemma(form, lower)
    case 'PROPN':
      return properLemma(form, xpos)
    case 'ADJ':
      return adjectiveLemma(form, lower, xpos)
    case 'ADV':
      return xpos === 'RBR' || xpos === 'RBS' ? degreeLemma(lower) : lower
    case 'NUM':
      return numberLemma(form, lower, xpos)
    case 'PRON':
      return form === 'I' ? form : lower
    case 'ADP':
    case 'CCONJ':
    case 'DET':
    case 'INTJ':
    case 'PART':
    case 'SCONJ':
      return plain
    case 'PUNCT':
    case 'SYM':
    case 'X':
      return form
    default:
      return upos satisfies never
  }
}

const RIGHT_QUOTE = 0x2019

const SET_BY_TAG: ReadonlyMap<string, ReadonlyMap<string, string>> = tagTables()

function tagTables(): Map<string, Map<string, string>> {
  const tables = new Map<string, Map<string, string>>()
  for (const { tags, pairs } of LEMMA_ROWS) {
    for (const tag of tags.split(' ')) {
      const table = tables.get(tag) ?? new Map<string, string>()
      tables.set(tag, table)
      for (const pair of pairs.split(' ')) {
        const at = pair.lastIndexOf(':')
        table.set(pair.slice(0, at), pair.slice(at + 1))
      }
    }
  }
  return tables
}

/** Reads "stopped:3", "axes:2e", "went:go"; see the head of the table. */
function readExceptions(table: string): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>()
  for (const entry of table.trim().split(/\s+/)) {
    const at = entry.indexOf(':')
    const form = entry.slice(0, at)
    const code = entry.slice(at + 1)
    const cut = Number.parseInt(code, 10)
    lemmas.set(form, Number.isNaN(cut) ? code : form.slice(0, form.length - cut) + (code.endsWith('e') ? 'e' : ''))
  }
  return lemmas
}

const VERBS = readExceptions(VERB_EXCEPTIONS)
const NOUNS = readExceptions(NOUN_EXCEPTIONS)
const ADJECTIVES = readExceptions(ADJECTIVE_EXCEPTIONS)
const PROPER: ReadonlySet<string> = new Set([...PROPER_ADJECTIVES.trim().split(/\s+/), ...MORE_PROPER_ADJECTIVES])

function verbLemma(lower: string, xpos: string): string {
  switch (xpos) {
    case 'VBZ':
      return VERBS.get(lower) ?? withoutPlural(lower)
    case 'VBG':
      return VERBS.get(lower) ?? withPrefix(lower, VERBS) ?? withoutIng(lower)
    case 'VBD':
    case 'VBN':
      return VERBS.get(lower) ?? withPrefix(lower, VERBS) ?? withoutPast(lower)
    default:
      return lower
  }
}

/** "rewritten" and "overthrown" go as "written" and "thrown". */
function withPrefix(lower: string, table: ReadonlyMap<string, string>): string | undefined {
  // A regular form is undone by the rules: "reached" is no "re" + "ached".
  if (lower.endsWith('ed') || lower.endsWith('ing')) return undefined
  const match = /^(re|un|over|under|out|mis|dis|pre|fore|up|with|be|in|de)-?(?=.{4})/.exec(lower)
  if (match === null) return undefined
  const lemma = table.get(lower.slice(match[0].length))
  return lemma === undefined ? undefined : match[0] + lemma
}

function pluralLemma(lower: string, form: string): string {
  const known = NOUNS.get(lower)
  if (known !== undefined) return known
  if (/^[A-Z]{2,5}s$/.test(form) || /^[A-Z]{2,5}['’]s$/.test(form)) return form.replace(/['’]?s$/, '')
  if (/\d['’]?s$/.test(lower)) return lower
  if (lower.endsWith('children')) return lower.slice(0, -3)
  return lower.endsWith('men') && lower.length > 4 ? `${lower.slice(0, -2)}an` : withoutPlural(lower)
}

/** Short capitals are an abbreviation: "TV", "DNA". */
const nounLemma = (form: string, lower: string): string => (/^[A-Z][A-Z\d&.-]{0,2}$/.test(form) && form !== 'A' ? form : lower)

function properLemma(form: string, xpos: string): string {
  const shortened = form.endsWith('.') ? SET_BY_TAG.get('PROPN')?.get(form.slice(0, -1).toLowerCase()) : undefined
  if (shortened !== undefined) return shortened
  const name = form.length > 4 && /^\p{Lu}+$/u.test(form) ? form.charAt(0) + form.slice(1).toLowerCase() : form
  if (xpos !== 'NNPS') return name
  const lower = name.toLowerCase()
  const single = NOUNS.get(lower) ?? withoutPlural(lower)
  return name.slice(0, 1) + single.slice(1)
}

function adjectiveLemma(form: string, lower: string, xpos: string): string {
  if (xpos === 'JJR' || xpos === 'JJS') return degreeLemma(lower)
  if (form === lower) return form
  return isProper(form) ? form : lower
}

/** Adjectives from names keep their capital; so do those with a capital inside or a prefix before one. */
function isProper(form: string): boolean {
  const base = form.replace(/^(?:non|anti|pro|pan|pre|post|ex|un|inter|trans|sub|neo|mid)-?(?=\p{Lu})/iu, '')
  const word = base.charAt(0) + base.slice(1).toLowerCase()
  if (PROPER.has(word)) return base !== base.toUpperCase() || base.length < 2
  return (
    /^\p{Lu}[A-Z\d]*[.&\d][A-Z\d.&]*$/u.test(form) ||
    /^\p{Lu}\p{L}+(?:ian|ean|ese|ish|ist)$/u.test(base) ||
    /^\p{Ll}+-?\p{Lu}/u.test(form)
  )
}

const degreeLemma = (lower: string): string => ADJECTIVES.get(lower) ?? withoutDegree(lower)

function numberLemma(form: string, lower: string, xpos: string): string {
  if (xpos === 'NNS') return pluralLemma(lower, form)
  return /^\d[\d,]*(?:\.\d+)?$/.test(form) ? form.replaceAll(',', '') : /^[ivxlcm]+$/i.test(form) && form !== lower ? form : lower
}
