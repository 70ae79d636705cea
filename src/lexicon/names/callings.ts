import type { ActorKind } from '../../model/index.js'

/**
 * Nouns by which news calls a body, before its name ("the charity Open Roads") or instead of it ("the charity"), with the kinds of bodies
 * that they may mean, the likeliest first.
 */
export const CALLINGS: ReadonlyMap<string, readonly ActorKind[]> = table([
  ['group', ['group', 'armed-group', 'ngo', 'monitor']],
  ['organisation organization outfit', ['group', 'ngo', 'igo', 'monitor', 'armed-group']],
  ['charity ngo nonprofit', ['ngo']],
  ['monitor watchdog observatory tracker', ['monitor', 'igo', 'ngo']],
  ['think-tank thinktank', ['monitor']],
  ['tank', []],
  ['company firm manufacturer maker airline carrier operator giant retailer bank startup conglomerate', ['company']],
  ['militia faction brigade battalion', ['armed-group', 'military']],
  ['movement', ['armed-group', 'party', 'group']],
  ['cartel gang syndicate', ['armed-group']],
  ['newspaper paper daily tabloid magazine broadcaster channel station outlet weekly newswire site website', ['media']],
  ['agency', ['media', 'igo', 'government']],
  ['alliance bloc body', ['igo', 'party', 'group']],
  ['party', ['party']],
  ['union federation association', ['group', 'ngo']],
])

/** Words before such a noun that tell which kind is meant: "militant group", "aid agency", "news agency". */
export const CALLING_WORDS: ReadonlyMap<string, readonly ActorKind[]> = table([
  [
    'militant rebel armed insurgent jihadist islamist extremist paramilitary terror terrorist mercenary guerrilla militia',
    ['armed-group'],
  ],
  ['aid rights advocacy humanitarian campaign charity relief medical', ['ngo', 'monitor', 'group']],
  ['monitoring watchdog tracking conflict-monitoring', ['monitor', 'ngo', 'igo']],
  ['news media television radio tv broadcasting', ['media']],
  ['think research', ['monitor', 'group']],
  ['oil gas mining tech technology energy shipping security insurance pharmaceutical phone telecoms airline car', ['company']],
  ['political opposition ruling', ['party', 'group']],
])

/** Nouns for somebody young. */
export const YOUNG =
  /^(?:child|baby|infant|toddler|newborn|boy|girl|daughter|son|teenager|teen|kid|youngster|schoolboy|schoolgirl|pupil)$/u

function table(rows: readonly (readonly [nouns: string, kinds: readonly ActorKind[]])[]): Map<string, readonly ActorKind[]> {
  return new Map(rows.flatMap(([nouns, kinds]) => nouns.split(' ').map(noun => [noun, kinds] as const)))
}
