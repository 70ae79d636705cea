// The entity layer of GUM (CoNLL-U, MISC "Entity=") → texts with their named, described and pronominal mentions.
import { readFileSync } from 'node:fs'

const OPEN_OR_CLOSE = /\((\d+)-([a-z]+)-[a-z:]*-[a-z_]*-[^-]*-([\d,]+)-([a-z:]+)(?:-[^()]*)?(\))?|(\d+)\)/g
const KINDS = { person: 'person', organization: 'organisation', place: 'place' }
const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves|it|its|itself)$/i

/**
 * Documents of a GUM file whose ids `wanted` takes: `{ id, text, mentions }`, each mention `{ start, end, head, entity, kind, form }`.
 * `form` is `name` (its head is a proper noun), `pronoun` (third person), `description` (definite, its head a common noun) or `other`; the
 * span of a name is GUM's minimal one, determiner and asides left off; `head` is where its head word begins.
 */
export function readEntities(file, wanted) {
  const documents = []
  let document = null
  let block = { paragraph: false, text: null, rows: [] }
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc id = ')) {
      const id = line.slice(14)
      document = wanted(id) ? { id, text: '', mentions: [] } : null
      if (document !== null) documents.push(document)
    } else if (line.startsWith('# newpar')) block.paragraph = true
    else if (line.startsWith('# text = ')) block.text = line.slice(9)
    else if (/^\d+\t/.test(line)) block.rows.push(line.split('\t'))
    else if (line === '' && block.rows.length > 0) {
      if (document !== null) addSentence(document, block)
      block = { paragraph: false, text: null, rows: [] }
    }
  }
  if (documents.length === 0) throw new Error(`${file} holds none of the wanted documents`)
  return documents.map(({ id, text, mentions }) => ({ id, text, mentions: settled(text, mentions) }))
}

const byPlace = (a, b) => a.start - b.start || b.end - a.end
const TITLE =
  /^(?:president|vice|prime|minister|premier|chancellor|king|queen|prince|princess|sheikh|governor|mayor|senator|sen\.?|representative|rep\.?|congressman|ambassador|emeritus|professor|prof\.?|dr\.?|mr\.?|mrs\.?|ms\.?|sir|lord|lady|general|gen\.?|major|maj\.?|colonel|col\.?|captain|capt\.?|lieutenant|lt\.?|sergeant|sgt\.?|admiral|justice|judge|pope|bishop|father|sister|sheriff|detective|officer|coach|secretary|chief|director|chairman|speaker|spokesman|spokeswoman|constable|inspector|superintendent|commander|rear)$/i

/**
 * Names brought to one measure: of several that are coordinated each for itself; without owners ("Orlava's Civic Council"), without what
 * is said behind a comma or a preposition, persons without their titles. A name within a name is `nested`: to find it is no fault, to
 * leave it no loss. Peoples ("Kurds") and bare titles are set aside in the same way.
 */
function settled(text, mentions) {
  const within = outer => mentions.filter(each => each !== outer && each.from >= outer.from && each.to <= outer.to)
  const cut = mentions.flatMap(mention => {
    if (mention.form !== 'name') return [mention]
    const inner = within(mention).filter(each => each.entity !== mention.entity)
    if (
      / and |, /.test(text.slice(mention.start, mention.end)) &&
      inner.some(each => each.start === mention.start) &&
      inner.some(each => each.end === mention.end)
    )
      return []
    return [named(text, mention, inner)]
  })
  const names = cut.filter(({ form }) => form === 'name')
  const isNested = a => names.some(b => b !== a && b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start)
  return cut.map(each => (each.form === 'name' && isNested(each) ? { ...each, aside: true } : each)).sort(byPlace)
}

function named(text, mention, inner) {
  let { start, end } = mention
  const owner = inner.find(each => each.from <= start && /^['’]s? /.test(text.slice(each.to - 2, each.to + 1)) && each.to < end)
  if (owner !== undefined) start = owner.to + 1
  const inside = () => text.slice(start, end)
  const stop = (mention.kind === 'person' ? /,| (?:of|from|in|by|to|for|at|with) /u : /,| (?:from|in|by|to|at|with) /u).exec(
    inside(),
  )
  if (stop !== null && stop.index > 0 && !(mention.kind === 'person' && TITLE.test(inside().split(' ')[0])))
    end = start + stop.index
  if (mention.kind === 'person') {
    const words = [...inside().matchAll(/\S+/gu)]
    const title = words.findLastIndex(([word], at) => TITLE.test(word) && at < words.length - 1)
    if (title >= 0) start += words[title + 1].index
  }
  const words = inside()
  const aside = mention.isPeople || TITLE.test(words) || !/^[\p{Lu}\d]/u.test(words) || mention.kind === 'other'
  return { ...mention, start, end, aside }
}

function addSentence(document, { paragraph, text, rows }) {
  if (document.text !== '') document.text += paragraph ? '\n\n' : ' '
  const offset = document.text.length
  document.text += text
  let at = 0
  const words = rows.map(([id, form, , upos, xpos, , head, relation, , misc]) => {
    const start = text.indexOf(form, at)
    if (start < 0) throw new Error(`${document.id}: "${form}" does not stand in "${text}"`)
    at = start + form.length
    return { id: Number(id), form, upos, xpos, head: Number(head), relation, misc, start: offset + start, end: offset + at }
  })
  const open = []
  for (const [index, word] of words.entries()) {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(word.misc)?.[1] ?? ''
    for (const [, opened, kind, minimal, , closedAtOnce, closed] of entity.matchAll(OPEN_OR_CLOSE)) {
      if (opened !== undefined) open.push({ entity: opened, kind, minimal: minimal.split(',').map(Number), first: index })
      if (opened !== undefined && closedAtOnce === undefined) continue
      const last = closed === undefined ? open.length - 1 : open.findLastIndex(each => each.entity === closed)
      const [mention] = last < 0 ? [] : open.splice(last, 1)
      if (mention !== undefined) document.mentions.push(mentionOf(mention, words.slice(mention.first, index + 1)))
    }
  }
}

function mentionOf({ entity, kind, minimal }, words) {
  const ids = new Set(words.map(({ id }) => id))
  const head = words.find(word => !ids.has(word.head)) ?? words[0]
  // "executive Maria Tarek": the name hangs flat on a common noun.
  const flat =
    head.upos === 'NOUN' ? words.filter(word => word.head === head.id && word.relation === 'flat' && word.upos === 'PROPN') : []
  const form = flat.length > 0 ? 'name' : formOf(words, head)
  const least =
    flat.length > 0 ? flat : form === 'name' ? minimal.map(place => words[place - 1]).filter(word => word !== undefined) : words
  const [first, last] = [least[0] ?? head, least.at(-1) ?? head]
  const isPeople = kind === 'person' && head.xpos === 'NNPS'
  const [from, to] = [words[0].start, words.at(-1).end]
  return {
    start: first.start,
    end: last.end,
    from,
    to,
    head: head.start,
    entity,
    kind: KINDS[kind] ?? 'other',
    form,
    isPeople,
    aside: false,
  }
}

function formOf(words, head) {
  if (PRONOUN.test(head.form) && words.length === 1) return 'pronoun'
  if (head.upos === 'PROPN') return 'name'
  const isDefinite = /^(?:the|this|that|these|those|his|her|their|its)$/i.test(words[0].form)
  return isDefinite && head.upos === 'NOUN' ? 'description' : 'other'
}
