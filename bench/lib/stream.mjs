// A made-up stream of Readings for benches of weaving: no text of anybody's, the same for the same seed. Days hold happenings, each with a
// doer, a place, a kind and words of its own; a few happenings are told by many reports, most by one or two. A report comes out within a day of
// what it tells, has eight claims of one line each, some told by an agency, a monitor, an official or an unnamed source, and one in ten
// repeats another report's text. Reports to the day: 400, of happenings 250.
const PER_DAY = 400
const HAPPENINGS = 250
const CLAIMS = 8
const LATEST = 3 * PER_DAY
const KINDS = [
  ['control/captures', 'captured', 'took', 'seized'],
  ['fighting/air-strike', 'bombed', 'struck', 'hit'],
  ['leadership/flees', 'fled', 'left', 'quit'],
  ['harm/killing', 'killed', 'shot', 'slew'],
  ['diplomacy/talks', 'met', 'saw', 'received'],
  ['order/arrest', 'arrested', 'detained', 'held'],
  ['crowd/protest', 'marched', 'rallied', 'protested'],
  ['other', 'painted', 'counted', 'moved'],
  ['other', 'gave', 'made', 'had'],
]
const OUTLETS = ['The Daily Note', 'Evening Ledger', 'The Lantern', 'Meridian Post', 'Harbour Wire', 'Radio Karsk', null]

/** Numbers between 0 and 1, the same for the same seed (Mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const SYLLABLES = 'ka ve ro mi su ta len dor ash pel nu gri ost var hal ben qui zor lam eth'.split(' ')
const wordOf = (random, size) => Array.from({ length: size }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('')
const nameOf = (random, size) => {
  const word = wordOf(random, size)
  return word[0].toUpperCase() + word.slice(1)
}

/** Reading number `index` of the stream. Any one can be made without the others. */
export function readingAt(index) {
  const random = seeded(index * 7919 + 1)
  // A copy has the text of an earlier report of its day.
  if (index % PER_DAY > 10 && random() < 0.1) {
    const source = index - 1 - Math.floor(random() * 9)
    if (seeded(source * 7919 + 1)() >= 0.1) return { ...told(source, seeded(source * 7919 + 1)), ...copyOf(index, source) }
  }
  return told(index, random)
}

function copyOf(index, source) {
  const { report } = told(source, seeded(source * 7919 + 1))
  return { report: { ...report, id: `r${index}`, outlet: OUTLETS[index % OUTLETS.length], published: timeOf(index) } }
}

const dayOf = index => Math.floor(index / PER_DAY)
const timeOf = index => {
  const minutes = Math.floor(((index % PER_DAY) / PER_DAY) * 1440)
  const day = new Date(Date.UTC(2025, 0, 1 + dayOf(index), 0, minutes))
  return day.toISOString().slice(0, 16) + ':00Z'
}

/** Happening number `rank` of a day; low numbers are told often. */
function happeningAt(day, rank) {
  const random = seeded(day * 104729 + rank * 31 + 7)
  const [type, ...verbs] = KINDS[Math.floor(random() * KINDS.length)]
  const places = seeded(Math.floor(random() * 3000))
  return {
    type,
    verbs,
    actor: nameOf(seeded(Math.floor(random() * 2000) + 50_000), 3),
    place: { name: nameOf(places, 2), lat: 10 + places() * 30, lon: 10 + places() * 40, radiusKm: 8, country: null },
    things: [wordOf(random, 3), wordOf(random, 2), wordOf(random, 3)],
    count: 1 + Math.floor(random() * 90),
  }
}

function told(index, random) {
  const day = dayOf(index)
  const actors = new Map()
  const lines = []
  const claims = []
  const sentences = []
  let at = 0
  random()
  for (let number = 1; number <= CLAIMS; number++) {
    const rank = Math.floor(HAPPENINGS * random() ** 3)
    const happening = happeningAt(day, rank)
    const verb = happening.verbs[Math.floor(random() * happening.verbs.length)]
    const source = sourceOf(random)
    const says = `${happening.actor} ${verb} ${happening.count} ${happening.things.filter(() => random() < 0.8).join(' ')} in ${happening.place.name}`
    const line = `${says}${source === null ? '' : `, ${source.name} said`}, as ${wordOf(random, 2)} and ${wordOf(random, 3)} went on.`
    if (!actors.has(happening.actor))
      actors.set(happening.actor, { id: `a${actors.size + 1}`, name: happening.actor, mentions: [] })
    const actor = actors.get(happening.actor)
    actor.mentions.push({ start: at, end: at + happening.actor.length })
    claims.push(claimOf({ number, at, says, verb, happening, actor, source }))
    sentences.push({ start: at, end: at + line.length })
    lines.push(line)
    at += line.length + 1
  }
  const text = lines.join('\n')
  return {
    schema: 1,
    engine: 'bench',
    report: {
      id: `r${index}`,
      text,
      title: null,
      outlet: OUTLETS[Math.floor(random() * OUTLETS.length)],
      url: null,
      published: timeOf(index),
      language: 'en',
      sha256: `r${index}`,
    },
    passages: [{ kind: 'body', start: 0, end: text.length }],
    sentences,
    actors: [...actors.values()].map(actor => ({
      ...actor,
      kind: 'person',
      country: null,
      known: null,
      side: null,
      roles: [],
      basis: [],
    })),
    places: [],
    times: [],
    attributions: [],
    claims,
    silences: [],
    problems: [],
  }
}

function sourceOf(random) {
  const pick = random()
  if (pick < 0.3) return null
  if (pick < 0.5) return { name: `${nameOf(random, 2)} Watch`, kind: 'monitor' }
  if (pick < 0.7) return { name: `${nameOf(random, 2)} ${nameOf(random, 3)}`, kind: 'official' }
  if (pick < 0.85) return { name: 'a resident', kind: 'witness' }
  return { name: 'two officers', kind: 'anonymous-official' }
}

function claimOf({ number, at, says, verb, happening, actor, source }) {
  const trigger = at + happening.actor.length + 1
  const telling =
    source === null
      ? []
      : [{ ...source, actor: null, role: null, organisation: null, words: [], cue: [], manner: 'says', relation: null }]
  return {
    id: `c${number}`,
    words: [{ start: at, end: at + says.length }],
    text: says,
    event: {
      type: happening.type,
      trigger: { start: trigger, end: trigger + verb.length },
      plover: null,
      acled: null,
      cameo: null,
      actor: actor.id,
      actorWords: [],
      target: null,
      targetWords: [],
      sameAs: null,
      control: [],
    },
    chain: telling,
    polarity: '+',
    certainty: 'certain',
    frame: 'happened',
    hedges: [],
    time: null,
    place: { mention: null, ...happening.place },
    numbers: [],
    confidence: 0.8,
    basis: [],
  }
}

/**
 * The first `count` reports to arrive, by their numbers: as they come out, but one in twenty up to three days late. More are drawn than asked
 * for, so that late ones are as frequent at the end as anywhere.
 */
export function arrival(count, seed) {
  const random = seeded(seed)
  return Array.from({ length: count + LATEST }, (_, index) => ({ index, at: index + (random() < 0.05 ? random() * LATEST : 0) }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .slice(0, count)
    .map(({ index }) => index)
}
