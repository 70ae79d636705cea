// Made-up desks for the browser tests and the bench: the same on every day, in the shapes of the interface.

/** A desk of so many events and claims, in the shapes of the interface. */
export function bigDesk(events, claims) {
  const statuses = ['confirmed', 'reported', 'claimed', 'disputed', 'denied']
  const day = index => `2024-12-${String(1 + (index % 9)).padStart(2, '0')}`
  const reports = Array.from({ length: 400 }, (_, index) => ({
    id: `r${index}`,
    text: '',
    title: `Report ${index}`,
    outlet: `Outlet ${index % 60}`,
    url: null,
    published: day(index),
    carrierOf: index % 5 === 0 ? 'r1' : null,
    agency: null,
    story: null,
  }))
  const rows = Array.from({ length: claims }, (_, index) => ({
    report: `r${index % 400}`,
    claim: `c${index}`,
    event: `e${index % events}`,
    text: `Event number ${index % events} took place near the harbour`,
    quote: `event number ${index % events} took place near the harbour`,
    type: 'other',
    polarity: index % 7 === 0 ? '-' : '+',
    certainty: 'certain',
    frame: 'happened',
    hedges: [],
    chain: [{ name: `Speaker ${index % 50}`, kind: 'official', manner: 'says', organisation: null }],
    time: null,
    place: null,
    numbers: [],
    confidence: 0.8,
    sentence: null,
  }))
  const of = new Map()
  for (const { event, report, claim, chain } of rows)
    of.set(event, [...(of.get(event) ?? []), { report, claim, name: chain[0].name }])
  const list = Array.from({ length: events }, (_, index) => {
    const own = of.get(`e${index}`) ?? []
    return {
      id: `e${index}`,
      aliases: [],
      label: `Event number ${index} took place near the harbour of town ${index % 97}`,
      type: 'other',
      status: statuses[index % statuses.length],
      why: 'made for a test',
      time: { value: day(index), from: day(index), to: day(index + 1) },
      place: { name: `Town ${index % 97}`, lat: 33, lon: 36, radiusKm: 5, country: 'SYR' },
      actors: [],
      claims: own.map(({ report, claim }) => ({ report, claim })),
      origins: own.map(({ name, report, claim }) => ({
        name,
        kind: 'official',
        party: name,
        stance: 'asserts',
        claims: [{ report, claim }],
      })),
      independentOrigins: own.length,
      independentParties: own.length,
      conflicts: [],
      firstReported: day(index),
      lastReported: day(index),
    }
  })
  const card = {
    id: 'big',
    name: 'A large situation',
    reports: 400,
    events,
    example: false,
    closed: false,
    asOf: '2024-12-09',
    lastReceived: null,
  }
  const situation = {
    schema: 1,
    engine: 'test',
    asOf: '2024-12-09',
    reports,
    events: list,
    control: [],
    numbers: [],
    silences: [],
    outlooks: [],
  }
  return {
    situations: [card],
    'big.desk': { card, situation, changes: [], since: null, entry: 1, places: {}, decisions: [], grades: {} },
    'big.claims': rows,
  }
}

const KINDS = ['official', 'military', 'armed-group', 'monitor', 'witness', 'media', 'reporter', 'igo']

/** The same desk with several sides, denials and hedges, and places apart from each other; an event in nine has none. */
export function varied(desks) {
  for (const [at, event] of desks['big.desk'].situation.events.entries()) {
    const number = at % 97
    event.place = at % 9 === 0 ? null : { ...event.place, lat: 33 + (number % 10) / 4, lon: 36 + (number % 7) / 3 }
    for (const [index, origin] of event.origins.entries()) {
      origin.kind = KINDS[(at + index) % KINDS.length]
      origin.stance = at % 5 === 3 && index === 0 ? 'denies' : index === 3 ? 'weak' : 'asserts'
    }
  }
  return desks
}

/** Eighty events with several sides, denials, a silence, an outlook, a number told twice, a place that two hold; and one situation with nothing in it. */
export function smallDesks() {
  const made = varied(bigDesk(80, 320))
  const { situation } = made['big.desk']
  const ref = number => ({ report: made['big.claims'][number].report, claim: made['big.claims'][number].claim })
  situation.control = ['Front', 'Army'].map(holder => ({
    place: 'Town 1',
    holder,
    part: 'all',
    since: null,
    until: null,
    status: 'reported',
    claims: [ref(1)],
  }))
  situation.numbers = [1, 4, 6, 9, 11, 14, 16, 19].map(number => ({
    event: `e${number}`,
    what: 'killed',
    low: 9,
    high: 30,
    values: [
      { low: 9, high: 9, origin: `Speaker ${number}`, claim: ref(number) },
      { low: 30, high: null, origin: `Speaker ${number + 30}`, claim: ref(number + 80) },
    ],
  }))
  situation.silences = [7, 8, 9, 10, 11, 12].map(number => ({
    name: `Speaker ${number}`,
    about: null,
    kind: 'declined',
    report: `r${number}`,
    words: { start: 0, end: 4 },
    brokenBy: null,
  }))
  situation.outlooks = [2, 12, 22].map(number => ({
    claim: ref(number),
    origin: `Speaker ${number}`,
    outcome: 'open',
    settledBy: null,
  }))
  made['big.desk'].places = { 'Town 1': { lat: 33.25, lon: 36.3, radiusKm: 20, country: 'SYR', kind: 'town' } }
  const bare = { ...made['big.desk'], card: { ...made['big.desk'].card, id: 'bare' } }
  const event = {
    ...situation.events[0],
    id: 'e1',
    place: null,
    time: null,
    origins: [],
    claims: [{ report: 'r0', claim: 'c0' }],
  }
  bare.situation = {
    ...situation,
    reports: [{ ...situation.reports[0], published: null }],
    events: [event],
    control: [],
    numbers: [],
    silences: [],
    outlooks: [],
  }
  return {
    ...made,
    situations: [...made.situations, { ...made.situations[0], id: 'bare' }],
    'bare.desk': bare,
    'bare.claims': [{ ...made['big.claims'][0], event: 'e1', chain: [] }],
  }
}
