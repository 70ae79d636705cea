// Names and links of a Reading against gold mentions: `{ start, end, head, entity, kind, form, aside }`.

const ORGANISATIONS = new Set([
  'government',
  'military',
  'police',
  'armed-group',
  'party',
  'monitor',
  'ngo',
  'igo',
  'media',
  'company',
  'group',
])
const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves|it|its|itself)$/i

/** The mentions that the engine found, in the shape of gold; a place that is named stands with its own key. */
export function mentionsOf(engine, text, toReport) {
  const document = engine.parse(toReport({ id: 'bench', text }))
  const reading = engine.extract(document)
  const tokens = document.sentences.flatMap(({ tokens }) => tokens)
  const headAt = sentenceHeads(document)
  const inside = ({ start, end }) => tokens.filter(token => token.start >= start && token.end <= end)
  const placed = new Map(
    reading.places.filter(place => inside(place).at(-1)?.upos !== 'ADJ').map(place => [`${place.start}-${place.end}`, place]),
  )
  const found = new Map()
  for (const { id, kind, known, mentions, basis = [] } of reading.actors) {
    for (const mention of mentions) {
      const words = inside(mention)
      const head = headAt(mention)
      const rule = basis.find(each => each.field === 'mentions' && each.words[0]?.start === mention.start)?.rule ?? ''
      const shape = formOf(text.slice(mention.start, mention.end), words, head)
      // "the President" is a description, though it is written large.
      const form = shape === 'name' && rule.startsWith('description/') ? 'description' : shape
      const place = placed.get(`${mention.start}-${mention.end}`)
      const own = kind === 'person' ? 'person' : ORGANISATIONS.has(kind) ? 'organisation' : 'other'
      const isPlace = place !== undefined && form === 'name' && (known === null || own === 'other')
      found.set(`${mention.start}-${mention.end}`, { ...mention, head, entity: id, kind: isPlace ? 'place' : own, form })
    }
  }
  for (const [key, place] of placed) {
    if (!found.has(key))
      found.set(key, { ...place, head: headAt(place), entity: `place ${place.name}`, kind: 'place', form: 'name' })
  }
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Where the head word of a span begins. */
function sentenceHeads({ sentences }) {
  return ({ start, end }) => {
    const sentence = sentences.find(each => each.start <= start && end <= each.end)
    const words = sentence?.tokens.filter(token => token.start >= start && token.end <= end) ?? []
    const head = words.find(word => !words.includes(sentence.tokens[word.head]))
    return (head ?? words[0])?.start ?? start
  }
}

/** A name's head word is a proper noun; a description is definite, as gold's are. */
function formOf(words, tokens, head) {
  if (PRONOUN.test(words)) return 'pronoun'
  const main = tokens.find(({ start }) => start === head)
  if (main?.upos !== 'NOUN' && /^(?:[\p{Lu}\d]|al-)/u.test(words.replace(/^the /iu, ''))) return 'name'
  return /^(?:the|this|that|these|those|his|her|their|its)\s/iu.test(words) ? 'description' : 'other'
}

const f1 = ({ right, found, gold }) => (found + gold === 0 ? null : (2 * right) / (found + gold))
const share = (part, whole) => (whole === 0 ? null : part / whole)

/** Exact spans and kinds of names, by kind and together: `{ right, found, gold, precision, recall, f1 }`. */
export function scoreNames(documents) {
  const sums = Object.fromEntries(['person', 'organisation', 'place', 'all'].map(kind => [kind, { right: 0, found: 0, gold: 0 }]))
  for (const { gold, found } of documents) {
    const key = ({ start, end, kind }) => `${start}-${end}-${kind}`
    const wanted = new Set(gold.filter(each => isScored(each) && !each.aside).map(key))
    const aside = gold.filter(each => each.form === 'name' && (each.aside || each.kind === 'other'))
    const own = found.filter(each => isScored(each) && (wanted.has(key(each)) || !isSetAside(each, aside, gold)))
    for (const kind of Object.keys(sums)) {
      const of = list => list.filter(each => kind === 'all' || each.endsWith(kind))
      const keys = new Set(own.map(key))
      sums[kind].gold += of([...wanted]).length
      sums[kind].found += of([...keys]).length
      sums[kind].right += of([...keys]).filter(each => wanted.has(each)).length
    }
  }
  return Object.fromEntries(
    Object.entries(sums).map(([kind, sum]) => [
      kind,
      { ...sum, precision: share(sum.right, sum.found), recall: share(sum.right, sum.gold), f1: f1(sum) },
    ]),
  )
}

const isScored = ({ form, kind }) => form === 'name' && kind !== 'other'
/** It is a name that gold has too and does not ask for: within a longer one, a title, a people. */
const isSetAside = (each, aside, gold) =>
  aside.some(
    other => (other.start === each.start && other.end === each.end) || (overlaps(other, each) && !overlapsWanted(each, gold)),
  )
const overlaps = (a, b) => a.start < b.end && b.start < a.end
const overlapsWanted = (found, gold) =>
  gold.some(each => isScored(each) && !each.aside && each.start < found.end && found.start < each.end)

/**
 * Third-person pronouns and definite descriptions that the system puts into a chain with a name. Right: gold has them in the entity that
 * most names of that chain belong to. Recall is over gold's anaphors whose entity was named before them as a person or a body.
 */
export function scoreLinks(documents) {
  const sums = Object.fromEntries(['pronoun', 'description', 'all'].map(form => [form, { right: 0, found: 0, gold: 0 }]))
  const wrong = []
  for (const { id, text, gold, found } of documents) {
    const goldAt = new Map(gold.map(each => [each.head, each]))
    const wanted = gold.filter(
      each =>
        isAnaphor(each) &&
        gold.some(other => other.form === 'name' && other.entity === each.entity && isActor(other) && other.start < each.start),
    )
    for (const anaphor of found.filter(isAnaphor)) {
      const chain = found.filter(each => each.entity === anaphor.entity)
      const entity = mainEntity(
        chain.filter(({ form }) => form === 'name'),
        gold,
      )
      if (entity === undefined) continue
      const truth = goldAt.get(anaphor.head) ?? gold.find(each => each.start === anaphor.start && each.end === anaphor.end)
      // A noun in apposition to a name is no link over a distance, and gold has the whole as one mention.
      if ((truth?.form === 'name' && truth.entity === entity) || isBeside(anaphor, chain, text)) continue
      for (const form of [anaphor.form, 'all']) {
        sums[form].found += 1
        if (truth?.entity === entity) sums[form].right += 1
      }
      if (truth?.entity !== entity) wrong.push(tellWrong(id, text, anaphor, chain))
    }
    for (const anaphor of wanted) for (const form of [anaphor.form, 'all']) sums[form].gold += 1
  }
  const rows = Object.entries(sums).map(([form, sum]) => [
    form,
    { ...sum, precision: share(sum.right, sum.found), recall: share(sum.right, sum.gold) },
  ])
  return { ...Object.fromEntries(rows), wrong }
}

/** "X, the head of Y," and "the general, X": said of a name in the same breath. */
const isBeside = (anaphor, chain, text) =>
  anaphor.form === 'description' &&
  chain.some(
    ({ form, start, end }) =>
      form === 'name' &&
      (end <= anaphor.start || start >= anaphor.end) &&
      /^[\s,–—(]{0,3}$/u.test(end <= anaphor.start ? text.slice(end, anaphor.start) : text.slice(anaphor.end, start)),
  )

/** "the city" is found by the places, which have a scorer of their own. */
const isActor = ({ kind }) => kind === 'person' || kind === 'organisation'

const isAnaphor = ({ form }) => form === 'pronoun' || form === 'description'
const tellWrong = (id, text, { start, end }, chain) =>
  `${id}: "${text.slice(Math.max(0, start - 60), start).replace(/\s+/gu, ' ')}[${text.slice(start, end)}]${text.slice(end, end + 40).replace(/\s+/gu, ' ')}" → ${text.slice(chain[0].start, chain[0].end)}`

function mainEntity(names, gold) {
  const votes = new Map()
  for (const name of names) {
    const truth = gold.find(
      each =>
        each.form === 'name' && each.start < name.end && name.start < each.end && each.head >= name.start && each.head < name.end,
    )
    if (truth !== undefined) votes.set(truth.entity, (votes.get(truth.entity) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? (names.length > 0 ? '(not in gold)' : undefined)
}

/** B³ over the mentions of gold's named persons, bodies and places that the system found too, by head word. */
export function scoreChains(documents) {
  let precision = 0
  let recall = 0
  let found = 0
  let wanted = 0
  for (const { gold, found: own } of documents) {
    const named = new Set(gold.filter(each => each.form === 'name' && each.kind !== 'other').map(({ entity }) => entity))
    const goldChain = chainsOf(gold.filter(each => named.has(each.entity) && each.form !== 'other'))
    const ownChain = chainsOf(own)
    for (const [head, chain] of goldChain) {
      wanted += 1
      const mine = ownChain.get(head)
      if (mine !== undefined) recall += [...chain].filter(each => mine.has(each)).length / chain.size
    }
    for (const [head, chain] of ownChain) {
      const truth = goldChain.get(head)
      if (truth === undefined) continue
      found += 1
      precision += [...chain].filter(each => truth.has(each)).length / [...chain].filter(each => goldChain.has(each)).length
    }
  }
  const [p, r] = [share(precision, found), share(recall, wanted)]
  return { precision: p, recall: r, f1: p === null || r === null || p + r === 0 ? null : (2 * p * r) / (p + r) }
}

/** Head → all heads of its entity. */
function chainsOf(mentions) {
  const chains = new Map()
  for (const { entity, head } of mentions) chains.set(entity, (chains.get(entity) ?? new Set()).add(head))
  return new Map([...chains.values()].flatMap(chain => [...chain].map(head => [head, chain])))
}
