import type { SourceKind } from '../model/index.js'
import type { Root } from './origins.js'
import type { Voice } from './voices.js'

const STATE = new Set<SourceKind>(['official', 'anonymous-official', 'military', 'state-media'])
const ARMED = new Set<SourceKind>(['armed-group', 'party', 'partisan-media'])

/**
 * The parties that the roots belong to, counted cautiously: voices of a state whose country is not known, and fighters whose group is not,
 * are taken for one with any other of their kind, so that nothing is confirmed by two names for one side.
 */
export function partiesOf(roots: readonly Pick<Root, 'voice'>[]): ReadonlySet<string> {
  const parties = new Set<string>()
  for (const kinds of [STATE, ARMED]) {
    const own = roots.filter(({ voice }) => kinds.has(voice.kind))
    const told = new Set(own.filter(isPlaced).map(({ voice }) => voice.party))
    const unplaced = own.find(root => !isPlaced(root))
    if (told.size === 0 && unplaced !== undefined) parties.add(unplaced.voice.party)
    for (const party of told) parties.add(party)
  }
  for (const { voice } of roots) if (!STATE.has(voice.kind) && !ARMED.has(voice.kind)) parties.add(voice.party)
  return parties
}

/** Whether two voices are of two parties, counted as cautiously. */
export const areOfTwoParties = (a: Voice, b: Voice): boolean =>
  a.party !== b.party && !(areOfOneCamp(a, b) && !(isPlaced({ voice: a }) && isPlaced({ voice: b })))

const areOfOneCamp = ({ kind }: Voice, { kind: other }: Voice): boolean =>
  [STATE, ARMED].some(kinds => kinds.has(kind) && kinds.has(other))

/** Whether it is known which state or group the voice belongs to. */
const isPlaced = ({ voice }: Pick<Root, 'voice'>): boolean =>
  STATE.has(voice.kind) ? voice.party.startsWith('government of ') : voice.party !== voice.key && voice.party !== 'armed groups'
