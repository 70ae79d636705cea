import type { Reading, SourceKind, Telling } from '../model/index.js'
import type { FiledClaim } from './filed.js'
import { bodyKey } from './voices.js'
import { personKey } from './who.js'

/** Who is named as the head of which body, learned from all reports: their voice is one. Surname key → body key. */
export type Heads = ReadonlyMap<string, string>

const ONE_BODY: ReadonlySet<SourceKind> = new Set<SourceKind>(['monitor', 'ngo', 'igo'])

/** Persons whom a report names as head of a monitor or aid organisation, each with the body. */
export function findHeadsIn({ claims }: Reading): [person: string, body: string][] {
  return claims.flatMap(({ chain }) => chain.flatMap(headIn))
}

function headIn({ name, kind, organisation }: Telling): [person: string, body: string][] {
  if (organisation === null || !ONE_BODY.has(kind)) return []
  const person = personKey(name)
  if (person === null) return []
  // A monitor's or aid organisation's person speaks for it, whatever the role.
  const body = bodyKey(organisation)
  return body === person ? [] : [[person, body]]
}

/** Everybody who tells a claim of these, by the last word of the name. */
export function personsSpeaking(claims: readonly FiledClaim[]): Set<string> {
  const persons = new Set<string>()
  for (const { speaker } of claims) if (speaker !== null) persons.add(speaker)
  return persons
}

/** Counts how often each body is named for each person; of several the first by key is theirs. */
export class Leadership {
  readonly #counts = new Map<string, Map<string, number>>()
  readonly #heads = new Map<string, string>()

  get heads(): Heads {
    return this.#heads
  }

  /** Whether the person's body is now another. */
  count(person: string, body: string, by: 1 | -1): boolean {
    const bodies = this.#counts.get(person) ?? new Map<string, number>()
    this.#counts.set(person, bodies)
    const count = (bodies.get(body) ?? 0) + by
    if (count > 0) bodies.set(body, count)
    else bodies.delete(body)
    const before = this.#heads.get(person)
    const [first] = [...bodies.keys()].sort()
    if (first === undefined) this.#heads.delete(person)
    else this.#heads.set(person, first)
    return first !== before
  }
}
