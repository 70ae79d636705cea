/** Words of ours in the views beside the situation page; strings.ts has the rest. */

const number = (value: number): string => value.toLocaleString('en')
const count = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`
const verb = (value: number, one: string, many: string): string => (value === 1 ? one : many)

export const viewWords = {
  quote: (text: string) => `“${text}”`,
  close: 'Close',
  more: (value: number) => `Show ${number(value)} more`,
  somebody: (name: string) => `somebody not named (“${name}”)`,
  told: (names: readonly string[]) => names.filter(name => name !== '').join(' → '),
  ownVoice: 'in its own voice',
  matrix: {
    finding: (statements: number, silences: number, denials: number) =>
      `${count(statements, 'statement', 'statements')}${silences > 0 ? ` and ${count(silences, 'silence', 'silences')}` : ''}, ${denials === 0 ? 'none of them a denial' : `${number(denials)} of them ${verb(denials, 'a denial', 'denials')}`}`,
    contradicted: (events: number) => `On ${count(events, 'event', 'events')} one party denies what another says`,
    under: (parties: number) =>
      `${count(parties, 'party', 'parties')}. Press a mark for its words, a name to see what it alone says.`,
    legend: {
      asserts: 'asserts',
      weak: 'hedges',
      denies: 'denies',
      silent: 'silent, with days',
      changed: 'changed its mind',
      spoke: 'broke its silence',
      contradict: 'they contradict each other',
    },
    sides: {
      state: 'The state',
      armed: 'Armed groups',
      monitors: 'Monitors',
      spot: 'On the spot',
      media: 'Media',
      officials: 'Officials',
      world: 'Other states and bodies',
      unplaced: 'Not placed',
    },
    officialsMeans: 'Officials of whom it is not said which state they serve',
    stateOf: (country: string) => `${country}’s state`,
    fixed: {
      offices: 'Offices',
      army: 'Army',
      unnamed: 'Unnamed officials',
      'state-media': 'State media',
      reporters: 'Reporters',
      witnesses: 'Witness, footage',
      analysts: 'Analysts',
      others: 'Others',
    } as Readonly<Record<string, string>>,
    tail: (value: number) => `${number(value)} others`,
    onlyParty: (name: string, rows: number) => `${name}: ${count(rows, 'row', 'rows')}`,
    independent: 'Independent',
    heard: 'How often each was heard',
    table: 'Who says what: events down, parties across',
    event: 'Event',
    keys: 'Arrow keys move from mark to mark, Enter shows the words.',
    days: (value: number) => `${value}d`,
    voices: (value: number) => count(value, 'voice', 'voices'),
    forDays: (value: number) => `for ${count(value, 'day', 'days')}`,
    afterwards: 'then',
    and: 'and',
    act: { asserts: 'asserts', weak: 'hedges', denies: 'denies', silent: 'is silent' },
    unsaid: 'Silent on something else',
    unsaidMeans: 'what they were asked about is no event here, or is not said',
    unsaidNothing: 'what about is not said',
    voiceless: (value: number) =>
      `${count(value, 'event', 'events')} more ${verb(value, 'is', 'are')} told by outlets in their own voice only: no party says so and none is silent.`,
    empty: 'No party is named in these reports',
    emptyHelp: 'The outlets tell everything in their own voice. Marks appear here as soon as a report names a source.',
  },
  timeline: {
    finding: (within: number, timed: number, from: string, to: string) =>
      `${number(within)} of ${count(timed, 'dated event', 'dated events')} ${verb(within, 'falls', 'fall')} ${from === to ? `on ${from}` : `between ${from} and ${to}`}`,
    findingNone: (timed: number, all: number) =>
      `${number(timed)} of ${count(all, 'event', 'events')} ${verb(timed, 'says when it', 'say when they')} happened`,
    legend: {
      hours: 'within hours',
      day: 'some time that day: the wider, the thinner',
      report: 'report',
      copy: 'agency copy',
      weak: 'only hedges',
      denies: 'only denies',
      silence: 'silence',
    },
    event: 'Event',
    happened: 'When it happened',
    happenedNote: 'local time; nights shaded',
    known: 'When it became known',
    knownNote: 'one mark a report',
    knownDates: 'one mark a report; dates only',
    nearer: 'Nearer',
    farther: 'Farther',
    whole: 'All days',
    earlier: 'Earlier',
    later: 'Later',
    onlyHappened: (day: string) => `Only what happened on ${day}`,
    onlyKnown: (day: string) => `Only what became known on ${day}`,
    undated: (value: number) => `${count(value, 'event', 'events')} without a time of ${verb(value, 'its', 'their')} own`,
    undatedMeans: 'known only by when they were reported',
    show: 'Show',
    hide: 'Hide',
    silences: 'Silences',
    silencesMean: 'from the first report of it until it was broken, or now',
    before: (day: string) => `before this axis: ${day}`,
    after: (day: string) => `after this axis: ${day}`,
    reports: (value: number) => count(value, 'report', 'reports'),
    dragHelp: 'Drag over either clock, or press a day, to see that time alone.',
    empty: 'No event and no report has a time',
    emptyHelp: 'Give the date of publication when you add reports: “Sunday” is told from it.',
  },
  map: {
    finding: (held: number, confirmed: number) =>
      `${count(held, 'place is', 'places are')} said to be held by somebody; ${confirmed === 0 ? 'none is confirmed' : `${number(confirmed)} ${verb(confirmed, 'is', 'are')} confirmed`}`,
    findingEvents: (located: number, all: number, places: number) =>
      `${number(located)} of ${count(all, 'event', 'events')} can be put on the map, in ${count(places, 'place', 'places')}`,
    caption: 'Areas are influence around a named place, not front lines. A dotted circle is how precisely a place is told.',
    outlines: 'Outlines: Natural Earth.',
    noTiles: (host: string) => `No tile came from ${host}: the outlines stand in their place.`,
    label: 'Map of the events. Arrow keys move it, plus and minus bring it nearer and farther.',
    nearer: 'Nearer',
    farther: 'Farther',
    whole: 'Whole',
    loading: 'Fetching the outlines …',
    noOutlines: 'The outlines could not be fetched. The places stand where they belong all the same.',
    inset: 'Enlarged',
    enlarged: 'enlarged beside',
    events: (value: number) => count(value, 'event', 'events'),
    about: (km: number) => `within about ${number(km)} km`,
    scale: (km: number) => `${number(km)} km`,
    holds: 'Who holds what',
    holdsNone: 'No report says who holds a place.',
    since: (day: string) => `since ${day}`,
    part: { all: '', most: 'most of it', part: 'part of it', edge: 'its edge' },
    or: (names: readonly string[]) => names.join(' or '),
    holders: (value: number) => `${number(value)} holders told`,
    claims: (value: number) => count(value, 'claim', 'claims'),
    notOnMap: 'not on the map',
    unlocated: 'Not on the map',
    unlocatedCount: (value: number) => `${count(value, 'event', 'events')} without a place`,
    broad: 'Told to a country or a region only',
    far: 'Outside this frame',
    unlabelled: (value: number) => `${count(value, 'name', 'names')} found no room: go nearer, or point at the mark.`,
    undrawn: (value: number) =>
      `${count(value, 'place', 'places')} with fewer events ${verb(value, 'is', 'are')} drawn only when you go nearer.`,
    eventsAt: (place: string) => `Events at ${place}`,
    empty: 'No event names a place that is on the map',
    emptyHelp: 'Places are shown as soon as a report names one.',
  },
  sources: {
    finding: (resting: number, reports: number, origins: number) =>
      `${number(resting)} of ${count(reports, 'report', 'reports')} ${origins === 1 ? 'rest on one origin' : `rest on the same ${['', '', 'two', 'three'][origins] ?? number(origins)} origins`}`,
    findingFew: (origins: number, reports: number) =>
      `${count(origins, 'origin stands', 'origins stand')} behind ${count(reports, 'report', 'reports')}`,
    under: (names: readonly string[], copies: number, all: number) =>
      `${names.length === 0 ? '' : `Together behind the most reports: ${names.join('; ')}. `}Each thread is one origin in one report${copies === 0 ? '' : `; ${number(copies)} of ${count(all, 'report', 'reports')} ${verb(copies, 'is', 'are')} agency copy`}. Point at a name to follow its threads.`,
    circular: 'Circular',
    circularMeans: 'they give each other as their source: the count rests on itself',
    circle: (names: readonly string[]) => [...names, names[0] ?? ''].join(' → '),
    noCircle: 'No origin was found that comes back to itself.',
    origins: 'Who first asserts it',
    originsCount: (value: number) => count(value, 'origin', 'origins'),
    channels: 'Through whom',
    outlets: 'Who printed it',
    outletsCount: (value: number) => count(value, 'report', 'reports'),
    once: (value: number) => `${number(value)} heard once`,
    other: (value: number) => count(value, 'other channel', 'other channels'),
    straight: 'straight to the outlet',
    copyOf: (agency: string) => `${agency} copy`,
    carrier: 'repeats another report',
    noOutlet: 'an outlet not named',
    graph: 'Origins, channels and outlets, joined by threads',
    threads: (value: number) => count(value, 'thread', 'threads'),
    claimsOf: (name: string) => `Told by ${name}`,
    claimsThrough: (name: string) => `Through ${name}`,
    claimsIn: (name: string) => `In ${name}`,
    ownVoice: (value: number) =>
      `${count(value, 'claim', 'claims')} more ${verb(value, 'has', 'have')} no thread: told in an outlet’s own voice, or with no source named.`,
    empty: 'No report names a source',
    emptyHelp: 'Threads appear here as soon as a report says from whom it has what it tells.',
  },
  numbers: {
    finding: (all: number, differ: number) =>
      `${count(all, 'quantity', 'quantities')}; ${differ === 0 ? 'no two origins differ on any' : `${number(differ)} ${verb(differ, 'is', 'are')} told differently by different origins`}`,
    findingOnce: (all: number) =>
      all === 1 ? '1 quantity, told by one origin' : `${number(all)} quantities, each told by one origin only`,
    legend: {
      exactly: 'exactly',
      about: 'about',
      'at-least': 'at least',
      'less-than': 'less than',
      range: 'from – to',
      word: 'a word, not a number',
      denies: 'denies, gives no figure',
    },
    apart: 'Figures of different events are kept apart, even where they look alike.',
    low: (value: number) => number(value),
    figure: (low: number, high: number | null) =>
      high === null
        ? `≥ ${number(low)}`
        : low === high
          ? number(low)
          : low === 0
            ? `< ${number(high)}`
            : `${number(low)}–${number(high)}`,
    differs: 'Told differently',
    chart: (what: string) => `${what}, by who told it`,
    noFigure: 'gives no figure',
    word: 'No origin gives a figure, so none is drawn.',
    outlet: 'the outlet itself',
    empty: 'No report gives a number',
    emptyHelp: 'Counts, distances and losses appear here with who told them.',
  },
  ledgers: {
    finding: (open: number, broken: number, outlooks: number, settled: number) =>
      [
        open + broken === 0
          ? ''
          : `${count(open, 'silence', 'silences')} still open${broken > 0 ? `, ${number(broken)} broken` : ''}`,
        outlooks === 0
          ? ''
          : settled === 0
            ? `${count(outlooks, 'outlook', 'outlooks')}, none settled yet`
            : `${number(settled)} of ${count(outlooks, 'outlook', 'outlooks')} settled`,
      ]
        .filter(part => part !== '')
        .join('; '),
    silences: 'Silences',
    silencesMean: 'somebody has not spoken where they would be expected to',
    outlooks: 'Outlooks',
    outlooksMean: 'predicted, not counted; kept until it comes true or does not',
    who: 'Who',
    wordsColumn: 'The words',
    age: 'Age',
    outcome: 'Outcome',
    on: (about: string) => `on ${about}`,
    noDate: 'no date given',
    broken: 'broken',
    trueOnOne: 'came true, on one origin',
    noSilence: 'Nobody is said to be silent.',
    noOutlook: 'Nobody predicts anything.',
    empty: 'No silence and no outlook',
    emptyHelp: 'Who declines to comment and what is predicted are kept here until it ends.',
  },
}
