// Writes src/lexicon/language/lemma-exceptions.ts from WordNet 3.0's files: what the spelling rules of src/language/stems.ts get wrong.
//   node scripts/make-lemma-exceptions.mjs DIRECTORY     (with verb.exc, noun.exc, adj.exc, index.verb … as Princeton gives them out)
// Every regular form of every verb, noun and adjective is made, undone by the rules, and kept where that fails; irregular forms are kept
// as they stand. Where two words share a form, the one that WordNet saw more often wins.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withoutDegree, withoutIng, withoutPast, withoutPlural } from '../dist/language/stems.js'

const [directory] = process.argv.slice(2)
if (directory === undefined) throw new Error('usage: node scripts/make-lemma-exceptions.mjs DIRECTORY')

/** Single words of a class, in lower case, with how often WordNet's concordance has them. */
function readIndex(name) {
  const words = new Map()
  for (const line of readFileSync(join(directory, `index.${name}`), 'latin1').split('\n')) {
    const columns = line.trim().split(' ')
    if (!/^[a-z]{2,}$/.test(columns[0] ?? '')) continue
    const pointers = Number(columns[3])
    words.set(columns[0], Number(columns[5 + pointers]))
  }
  if (words.size < 1000) throw new Error(`index.${name}: only ${words.size} words`)
  return words
}

function readExceptions(name) {
  const pairs = []
  for (const line of readFileSync(join(directory, `${name}.exc`), 'latin1').split('\n')) {
    const [form, ...lemmas] = line.trim().split(' ')
    if (/^[a-z]+$/.test(form ?? '')) for (const lemma of lemmas) if (/^[a-z]+$/.test(lemma)) pairs.push([form, lemma])
  }
  return pairs
}

/** Capitalised adjectives of one word: "Syrian", "French". */
function readProperAdjectives() {
  const words = new Set()
  const plain = new Set()
  for (const line of readFileSync(join(directory, 'data.adj'), 'latin1').split('\n')) {
    if (line.startsWith(' ')) continue
    const columns = line.split(' ')
    const count = Number.parseInt(columns[3] ?? '0', 16)
    for (let index = 0; index < count; index++) {
      const word = (columns[4 + index * 2] ?? '').replace(/\(.*\)$/, '')
      if (/^[A-Z][a-z]+$/.test(word)) words.add(word)
      else plain.add(word)
    }
  }
  return [...words].filter(word => !plain.has(word.toLowerCase())).sort()
}

const plural = word =>
  /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
const thirdPerson = word => (/[^aeiou]o$/.test(word) ? `${word}es` : plural(word))
const past = word => (word.endsWith('e') ? `${word}d` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`)
const ing = word =>
  word.endsWith('ie')
    ? `${word.slice(0, -2)}ying`
    : /[^eoy]e$/.test(word) && word.length > 2
      ? `${word.slice(0, -1)}ing`
      : `${word}ing`
const degree = ending => word =>
  word.endsWith('e') ? word + ending.slice(1) : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i${ending}` : word + ending

/** form → lemma for all forms of a class; irregular forms first, then the more frequent word. */
function formsOf(words, irregular, makers) {
  const chosen = new Map()
  const offer = (form, lemma, weight) => {
    const held = chosen.get(form)
    if (held === undefined || weight > held.weight) chosen.set(form, { lemma, weight })
  }
  for (const [form, lemma] of irregular) if (words.has(lemma)) offer(form, lemma, words.get(lemma) + 0.5)
  for (const [word, count] of words) for (const make of makers) offer(make(word), word, count)
  return chosen
}

function exceptions(chosen, undo, known) {
  return [...chosen]
    .filter(([form, { lemma }]) => undo(form) !== lemma && !(form === lemma && known.has(undo(form))))
    .map(([form, { lemma }]) => [form, lemma])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

const undoVerb = form => (form.endsWith('ing') ? withoutIng(form) : form.endsWith('s') ? withoutPlural(form) : withoutPast(form))

// A verb with an irregular past has no regular one.
const verbs = readIndex('verb')
const verbExceptions = readExceptions('verb')
const irregularPast = new Set(verbExceptions.filter(([form]) => !/(?:ing|s)$/.test(form)).map(([, lemma]) => lemma))
const irregularIng = new Set(verbExceptions.filter(([form]) => form.endsWith('ing')).map(([, lemma]) => lemma))
const verbForms = formsOf(verbs, verbExceptions, [
  thirdPerson,
  word => (irregularPast.has(word) ? thirdPerson(word) : past(word)),
  word => (irregularIng.has(word) ? thirdPerson(word) : ing(word)),
])
// Of nouns and adjectives only those that WordNet's concordance has at all: the others are mostly terms of art with regular plurals.
const seen = words => new Map([...words].filter(([, count]) => count > 0))
const nouns = seen(readIndex('noun'))
// A noun in -s is mostly a plural of its own ("clothes"); only the short ones in -us, -as and -ss have another.
const nounForms = formsOf(nouns, readExceptions('noun'), [word => (/[^sua]s$|.{7}[ua]s$/.test(word) ? word : plural(word))])
const adjectives = new Map([...seen(readIndex('adj'))].filter(([word]) => word.length <= 7))
for (const [word, count] of seen(readIndex('adv')))
  if (word.length <= 6) adjectives.set(word, Math.max(count, adjectives.get(word) ?? 0))
const groups = word => (word.replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length
for (const word of adjectives.keys()) if (groups(word) > 1 && !/(?:[^aeiou]y|le|ow)$/.test(word)) adjectives.delete(word)
const adjectiveForms = formsOf(adjectives, readExceptions('adj'), [degree('er'), degree('est')])

/** "stopped stop" as "stopped:stop"; a lemma that is the beginning of its form, perhaps with an e, as the number of letters to cut. */
const encode = ([form, lemma]) => `${form}:${short(form, lemma)}`
function short(form, lemma) {
  if (form.startsWith(lemma)) return String(form.length - lemma.length)
  if (lemma.endsWith('e') && form.startsWith(lemma.slice(0, -1))) return `${form.length - lemma.length + 1}e`
  return lemma
}

const lines = (name, comment, values) => {
  const rows = []
  let row = ''
  for (const value of values) {
    if (row.length + value.length > 125) {
      rows.push(row)
      row = ''
    }
    row += (row === '' ? '' : ' ') + value
  }
  rows.push(row)
  return `/** ${comment} */\nexport const ${name}: string = \`\n${rows.join('\n')}\n\`\n`
}

const tables = [
  ['VERB_EXCEPTIONS', 'Forms of verbs.', exceptions(verbForms, undoVerb, verbs).map(encode)],
  ['NOUN_EXCEPTIONS', 'Plurals of nouns.', exceptions(nounForms, withoutPlural, nouns).map(encode)],
  ['ADJECTIVE_EXCEPTIONS', 'Comparatives and superlatives.', exceptions(adjectiveForms, withoutDegree, adjectives).map(encode)],
  ['PROPER_ADJECTIVES', 'Adjectives that keep their capital.', readProperAdjectives()],
]
const head = `// Made by scripts/make-lemma-exceptions.mjs from WordNet 3.0 (Princeton University, WordNet licence; see NOTICE). Do not edit.
// "stopped:3" cuts three letters, "axes:2e" cuts two and adds an e, "went:go" replaces the word.

`
writeFileSync(
  new URL('../src/lexicon/language/lemma-exceptions.ts', import.meta.url),
  head + tables.map(([name, comment, values]) => lines(name, comment, values)).join('\n'),
)
for (const [name, , values] of tables) console.log(name, values.length)
