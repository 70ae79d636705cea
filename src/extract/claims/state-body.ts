import { adjectiveOf, nationIn } from '../../knowledge/nations.js'
import type { Actor, SourceKind } from '../../model/index.js'

/** A teller as far as it is told which body it is. */
interface Called {
  readonly name: string
  readonly actor: Actor | null
  readonly kind: SourceKind
}

const STATE = new Set<SourceKind>(['official', 'anonymous-official', 'military', 'state-media'])

/** "Syria's army", "Syrian army", "the army of Syria": words of a nation where a name holds them, alone or before its body. */
const OF_NATION = /^(?:[Tt]he )?((?:\p{Lu}[\p{L}.]*)(?: \p{Lu}[\p{L}.]*){0,2}?)(?:['’]s?)? (?=\p{L})(.+)$/u
const BODY_OF = /^(?:[Tt]he )?([\p{L} ]+?) of (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})$/u
const BARE =
  /^(?:the |its |their )?((?:armed forces|army|military|navy|air force|government|police|coast guard|security forces))$/iu
/** "two senior Russian officials", and none who were: of nobody else's government do they speak. */
const OFFICIALS =
  /^(?!.*\b(?:former|ex|retired)\b)(?:\p{L}[\p{L}-]* )*?(\p{Lu}[\p{L}.]*) (?:government )?(?:officials?|diplomats?)$/u

/**
 * How the body of a state is called wherever it speaks: "Syria's army" and "the army of Syria" are the Syrian army, "Moscow" that speaks is the
 * Russian government, and so is whom "two Russian officials" speak for. Null: it is none, its name says so already, or nobody knows of which
 * state.
 */
export function stateBody({ name, actor, kind }: Called): string | null {
  if (!STATE.has(kind)) return null
  const officials = OFFICIALS.exec(name)?.[1]
  if (officials !== undefined) return ofNation(officials, 'government')
  if (kind === 'anonymous-official' || actor?.kind === 'person') return null
  const nation = nationIn(name)
  if (nation?.alone === true) return called(nation.code, 'government')
  const bare = BARE.exec(name)?.[1]
  if (bare !== undefined) return actor?.country == null ? null : called(actor.country, bare.toLowerCase())
  const [, body = '', whose = ''] = BODY_OF.exec(name) ?? []
  const found = body === '' ? before(name) : ofNation(whose, body)
  return found === null || found === name.replace(/^the /iu, '') ? null : found
}

/** The nation stands first. */
function before(name: string): string | null {
  const [, nation = '', body = ''] = OF_NATION.exec(name) ?? []
  return nation === '' || /['’]s /u.test(body) ? null : ofNation(nation, body)
}

const ofNation = (words: string, body: string): string | null => {
  const nation = nationIn(words)
  return nation?.alone === true ? called(nation.code, body) : null
}

function called(country: string, body: string): string | null {
  const adjective = adjectiveOf(country)
  return adjective === null ? null : `${adjective} ${body}`
}
