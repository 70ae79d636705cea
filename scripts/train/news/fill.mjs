import { maybe, pick } from './chance.mjs'
import * as deeds from './deeds.mjs'
import * as words from './words.mjs'

const KINDS = {
  site: () => (maybe(0.25) ? `${pick(words.SITES)} ${pick(['in', 'near', 'outside'])} ${pick(words.TOWNS)}` : pick(words.SITES)),
  town: () =>
    maybe(0.1)
      ? `the ${pick(['town', 'city', 'village', 'port', 'port city', 'northern/J city', 'capital'])} of ${pick(words.TOWNS)}`
      : pick(words.TOWNS),
  region: () =>
    maybe(0.3)
      ? `${pick(['northern', 'southern', 'eastern', 'western', 'central'])}/J ${pick(words.COUNTRIES)}`
      : pick(words.REGIONS),
  country: () => pick(words.COUNTRIES),
  capital: () => pick(words.CAPITALS),
  nation: () => pick(words.NATIONAL),
  body: () => pick(words.BODIES),
  media: () => pick(words.MEDIA),
  fighters: () => pick(words.FIGHTERS),
  victims: () => pick(words.VICTIMS),
  matter: () => pick(words.MATTERS),
  reported: () => pick(words.REPORTED_MATTERS),
  attack: () => pick([...words.ATTACKS, ...words.ATTACKS_PLURAL]),
  attackthe: () => pick(words.ATTACKS),
  road: () => pick(deeds.ROADS),
  border: () => pick(deeds.BORDERS),
  crowd: () => pick(deeds.CROWDS),
  convoy: () => pick(deeds.CONVOYS),
  aircraft: () => pick(deeds.AIRCRAFT),
  checkpoint: () => pick(deeds.CHECKPOINTS),
  enemy: () => pick(deeds.ENEMIES),
  duration: () => pick(deeds.DURATIONS),
}

/** Fills `{kind}` in a line of a word table, again and again until none is left. */
export function fill(line) {
  let text = line
  for (let round = 0; round < 6 && text.includes('{'); round++) text = text.replace(/\{(\w+)\}/g, (_, kind) => KINDS[kind]())
  return text
}
