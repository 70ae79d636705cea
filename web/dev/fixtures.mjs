// Makes the documents of the HTTP interface from the built command, so that the workbench can be worked on without a server:
// node web/dev/fixtures.mjs [REPORTS …]   writes dist/fixtures/*.json; without arguments: the bundled example and examples/*.txt.
// A development aid: rows, matching and sentences are made simply here; the server's own are made by src/app.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const OUT = join(ROOT, 'dist', 'fixtures')

function command(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist', 'cli.js'), ...args, '--quiet'], {
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  })
  if (status === 2 || stdout === '') throw new Error(`${args.join(' ')}: ${stderr}`)
  return stdout
}

/** The situation of one day: of the reports published by then. */
function situationOf(folder, reports, day) {
  const file = join(folder, 'reports.jsonl')
  writeFileSync(
    file,
    reports
      .filter(({ published }) => published === null || published.slice(0, 10) <= day)
      .map(row => JSON.stringify(row))
      .join('\n'),
  )
  return JSON.parse(command(['brief', file, '--format', 'json', ...(day === '' ? [] : ['--as-of', day])]))
}

const claimKey = ({ report, claim }) => `${report}/${claim}`

function claimRows(readings, situation) {
  const eventOf = new Map(situation.events.flatMap(({ id, claims }) => claims.map(ref => [claimKey(ref), id])))
  return readings.flatMap(({ report, claims }) =>
    claims.flatMap(claim => {
      const event = eventOf.get(claimKey({ report: report.id, claim: claim.id }))
      return event === undefined ? [] : [claimRow(report, claim, event)]
    }),
  )
}

function claimRow(report, claim, event) {
  const quote = claim.words.map(({ start, end }) => report.text.slice(start, end)).join(' … ')
  const [origin, next] = claim.chain
  const told = origin === undefined ? '' : `, ${origin.name} ${next === undefined ? 'said' : `told ${next.name}`}`
  const { mention, ...place } = claim.place ?? {}
  return {
    report: report.id,
    claim: claim.id,
    event,
    text: claim.text,
    quote,
    type: claim.event.type,
    polarity: claim.polarity,
    certainty: claim.certainty,
    frame: claim.frame,
    hedges: claim.hedges.map(({ start, end }) => report.text.slice(start, end)),
    chain: claim.chain.map(({ name, kind, manner, organisation }) => ({ name, kind, manner, organisation })),
    time: claim.time,
    place: claim.place === null ? null : place,
    numbers: claim.numbers,
    confidence: claim.confidence,
    sentence: `${claim.text}${told} (${report.outlet ?? 'no outlet named'}${report.published === null ? '' : `, ${report.published}`}).`,
  }
}

function changesBetween(before, after) {
  const had = new Map(before.events.map(event => [event.id, event]))
  const changes = after.events.flatMap(event => {
    const old = had.get(event.id) ?? null
    if (old?.status === event.status) return []
    const kind =
      old === null ? 'new' : event.status === 'confirmed' ? 'upgraded' : event.status === 'disputed' ? 'disputed' : 'downgraded'
    const words = old === null ? 'New.' : `${old.status}, now ${event.status}: ${event.why}`
    return [
      {
        kind,
        event: event.id,
        label: event.label,
        before: old?.status ?? null,
        after: event.status,
        claims: event.claims,
        words,
      },
    ]
  })
  const silent = new Set(before.silences.map(({ name, about }) => `${name}/${about}`))
  for (const { name, about } of after.silences) {
    if (silent.has(`${name}/${about}`)) continue
    const words = about === null ? `${name} has not spoken` : `${name} has not spoken about ${about}`
    changes.push({ kind: 'newly-silent', event: null, label: name, before: null, after: null, claims: [], words })
  }
  return changes
}

function deskOf(card, situation, changes, since, readings) {
  const places = {}
  for (const { places: mentions } of readings)
    for (const { name, resolved } of mentions)
      if (resolved !== null)
        for (const key of [name, resolved.name])
          places[key] ??= {
            lat: resolved.lat,
            lon: resolved.lon,
            radiusKm: resolved.radiusKm,
            country: resolved.country,
            kind: resolved.kind,
          }
  return {
    card: { ...card, reports: situation.reports.length, events: situation.events.length, asOf: situation.asOf },
    situation: { ...situation, reports: situation.reports.map(report => ({ ...report, text: '' })) },
    changes,
    since,
    entry: situation.reports.length,
    places,
    decisions: [],
    grades: {},
  }
}

function write(name, value) {
  writeFileSync(join(OUT, `${name}.json`), JSON.stringify(value))
}

function make(id, name, source, example, defaults) {
  const readings = command(['read', source, ...defaults])
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  const reports = readings.map(({ report: { language, sha256, ...report } }) => report)
  const days = [...new Set(reports.map(({ published }) => published?.slice(0, 10) ?? ''))].sort()
  const folder = mkdtempSync(join(tmpdir(), 'reportedly-fixtures-'))
  const pictures = days.map(day => [day, situationOf(folder, reports, day)])
  rmSync(folder, { recursive: true })
  const card = { id, name, reports: 0, events: 0, example, closed: false, asOf: '', lastReceived: '2024-12-10T12:00:00Z' }
  const since = days.at(-3) ?? null
  const before = pictures.find(([day]) => day === since)?.[1] ?? { events: [], silences: [] }
  for (const [day, situation] of pictures) {
    const later = since !== null && day > since
    const desk = deskOf(card, situation, later ? changesBetween(before, situation) : [], since, readings)
    write(`${id}.desk${day === days.at(-1) ? '' : `.${day}`}`, desk)
    write(`${id}.claims${day === days.at(-1) ? '' : `.${day}`}`, claimRows(readings, situation))
  }
  const last = pictures.at(-1)[1]
  for (const reading of readings) {
    const row = last.reports.find(report => report.id === reading.report.id)
    write(`${id}.report.${createHash('sha256').update(reading.report.id).digest('hex').slice(0, 16)}`, {
      reading,
      received: '2024-12-10T12:00:00Z',
      via: 'file',
      obtained: [],
      carrierOf: row?.carrierOf ?? null,
      agency: row?.agency ?? null,
      versions: [{ entry: 1, at: '2024-12-10T12:00:00Z', sha256: reading.report.sha256, sealed: false }],
      withdrawn: false,
    })
  }
  return { ...card, reports: last.reports.length, events: last.events.length, asOf: last.asOf }
}

mkdirSync(OUT, { recursive: true })
const given = process.argv.slice(2)
const cards = [make('example', 'The fall of Damascus', join(ROOT, 'examples', 'fall-of-damascus'), true, [])]
for (const path of given) {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`)
  const name = basename(path).replace(/\.[^.]+$/, '')
  readFileSync(path)
  cards.push(make(name, name, path, false, ['--date', '2024-12-08', '--outlet', 'The report’s outlet']))
}
write('situations', cards)
process.stdout.write(`${cards.length} situations in ${OUT}\n`)
