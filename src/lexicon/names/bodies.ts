import { remembered } from '../../base/remember.js'
import type { ActorKind } from '../../model/index.js'

/**
 * Words in the name of a body that tell its kind: "… Ministry", "… Brigades". Those further down are weaker and give way to any other. The
 * same word alone may be anything, so it counts inside capitalised names only.
 */
const ROWS: readonly (readonly [kind: ActorKind, words: string])[] = [
  [
    'government',
    'ministry parliament senate cabinet presidency municipality embassy consulate knesset duma rada assembly authority authorities treasury secretariat ' +
      'directorate administration government republic kingdom emirate junta prosecutors prosecutor court tribunal department council commissariat',
  ],
  ['military', 'army navy command corps regiment battalion division fleet squadron marines guard guards headquarters staff'],
  ['police', 'police gendarmerie constabulary carabinieri'],
  [
    'armed-group',
    'brigade brigades militia resistance rebels insurgents mujahideen cartel gang forces front fighters units commando commandos',
  ],
  ['party', 'party coalition alliance bloc democrats republicans labour conservatives'],
  ['monitor', 'observatory monitor monitors watch watchdog tracker'],
  [
    'ngo',
    'foundation charity relief rights society crescent trust fund doctors lawyers mothers aid hospital clinic association volunteers helmets rescue',
  ],
  ['igo', 'nations commission'],
  [
    'media',
    'news times post herald tribune tv fm radio gazette telegraph chronicle newspaper magazine broadcasting television mirror journal newswire media weekly press',
  ],
  [
    'company',
    'company corporation corp inc ltd llc plc airlines airways motors industries oil petroleum holdings technologies systems partners gmbh bank energy electric ' +
      'pharmaceuticals steel mining records studios pictures games software group',
  ],
  [
    'group',
    'university school college institute institution church club league team academy center centre organisation organization network union federation ' +
      'confederation syndicate chamber board bureau agency service services project programme program initiative task committee panel office movement ' +
      'laboratory library orchestra conference congress campaign crew mission delegation tribe clan brotherhood ministries temple diocese ' +
      'archdiocese synod hezb house faculty force legion order guild lobby forum convoy',
  ],
]

const BY_WORD: ReadonlyMap<string, ActorKind> = new Map(
  ROWS.flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
)

/** Words that only say what shape a body has; any other word of the name tells more. */
const WEAK = new Set(
  'group force forces press order house council court assembly authority center centre office guard division front fund staff command'.split(
    ' ',
  ),
)

/** "Armed Forces", "Air Force", "Defence Forces": of a state, and no militia. */
const STATE_FORCES =
  /\b(?:armed|air|defen[cs]e|special|ground|naval|coast|border|national|territorial|security|civil)\s+(?:forces?|guards?|service|corps)\b/i

/** "Third Brigade", "1st Infantry Brigade": only armies number theirs, or have them of infantry and armour. */
const NUMBERED =
  /\b(?:\d+(?:st|nd|rd|th|d)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|infantry|armou?red|artillery|mechani[sz]ed|airborne|parachute|marine|cavalry|tank)\s(?:\p{L}+\s)?(?:brigade|battalion|division|regiment|corps|company|squadron)s?\b/iu

/** "Liberation Army", "Secret Anticommunist Army": of no state. */
const NO_STATES_ARMY =
  /\b(?:liberation|resistance|revolutionary|secret|anti-?communist|salvation|independence|rebel|insurgent|underground)\b.*\barmy\b/i

export const bodyWord = remembered((word: string): ActorKind | null => BY_WORD.get(word.toLowerCase()) ?? null)

/** What kind of body a name names, by its words; null where none of them tells. The last strong word before "of" or "for" counts. */
export function kindByWords(words: readonly string[]): ActorKind | null {
  const name = words.join(' ')
  if (STATE_FORCES.test(name) || NUMBERED.test(name)) return 'military'
  if (NO_STATES_ARMY.test(name)) return 'armed-group'
  let weak: ActorKind | null = null
  let strong: ActorKind | null = null
  for (const word of words) {
    const kind = bodyWord(word)
    if (/^(?:of|for|on|against|without)$/u.test(word) && (strong ?? weak) !== null) break
    if (kind === null) continue
    if (WEAK.has(word.toLowerCase())) weak = kind
    else strong = kind
  }
  return strong ?? weak
}

/** Last words of names of places and things, which are nobody: "Grand Mosque", "World Cup", "Taif Agreement". */
export const THINGS: ReadonlySet<string> = new Set(
  (
    'airport square street road avenue bridge river province governorate district city base palace mosque sea gulf mountain mountains valley island islands ' +
    'lake desert region coast bank strip heights prison camp port stadium cathedral hotel park war day week agreement treaty act award awards cup billion ' +
    'million tower towers station hall memorial museum gallery building canal strait pass border crossing highway county state states north south east west ' +
    'plaza market bay peninsula plateau forest farm village town suburb capital oblast festival championship championships olympics games prize medal oscar ' +
    'pandemic virus disease syndrome hurricane typhoon cyclone storm earthquake operation revolution uprising spring summit conference accord accords pact ' +
    'convention declaration resolution protocol charter constitution bill law code book bible quran koran film movie album song series show episode ' +
    'windows explorer chrome firefox android iphone boeing airbus missile tank jet rocket satellite telescope plan deal fair expo eve christmas easter ramadan ' +
    'hajj hanukkah ring road facebook english arabic french russian chinese hebrew kurdish turkish persian internet wiki web century era renaissance ' +
    'kalashnikov ak patriot dome'
  ).split(' '),
)
