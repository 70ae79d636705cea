/**
 * When this browser last looked at a situation, kept in its own storage: the ledger's entry then and the moment the picture spoke of.
 * A visit is over after twenty minutes without one; a reload within it does not make everything "seen".
 */
export interface Look {
  readonly entry: number
  readonly asOf: string
}

interface Kept {
  /** What changes are counted from. */
  readonly since: Look | null
  readonly last: Look
  readonly at: number
}

const VISIT = 20 * 60_000
const keyFor = (situation: string): string => `reportedly.look.${situation}`

function read(situation: string): Kept | null {
  try {
    const text = localStorage.getItem(keyFor(situation))
    return text === null ? null : (JSON.parse(text) as Kept)
  } catch {
    return null
  }
}

function write(situation: string, kept: Kept): void {
  try {
    localStorage.setItem(keyFor(situation), JSON.stringify(kept))
  } catch {
    // A private window may keep nothing: then each visit is the first.
  }
}

/** What this visit counts changes from; null: it is the first. */
export function lookBefore(situation: string, now: number): Look | null {
  const kept = read(situation)
  if (kept === null) return null
  return now - kept.at < VISIT ? kept.since : kept.last
}

/** Keeps that the picture is being looked at. */
export function keepLook(situation: string, since: Look | null, last: Look, now: number): void {
  write(situation, { since, last, at: now })
}
