import type { FoldedSituation } from '../../ledger/index.js'
import type { Archive } from './archive.js'

/** What a command was asked for cannot be done; the message says what to do instead. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo'
}

/** The situation that is meant: the named one, or the only one. Throws CannotDo. */
export function situationMeant({ record }: Archive, named: string | null): FoldedSituation {
  const { situations } = record.now()
  const listed = situations.map(({ id, name }) => (id === name ? id : `${id} (${name})`)).join(', ')
  if (situations.length === 0) throw new CannotDo('The ledger is empty. "reportedly add FILES" puts reports into it.')
  if (named !== null) {
    const found = situations.find(({ id, name }) => id === named || name === named)
    if (found === undefined) throw new CannotDo(`There is no situation "${named}" in the ledger. It has ${listed}.`)
    return found
  }
  const [only, other] = situations
  if (only === undefined || other !== undefined) throw new CannotDo(`Say which situation with --situation: ${listed}.`)
  return only
}

/** What reports go into when nobody names a situation and there is none. */
export const FIRST_SITUATION = 'desk'

/** The situation that reports are added to; a new name opens one. */
export function situationFor(archive: Archive, named: string | null, by: string): string {
  const { situations } = archive.record.now()
  const known = situations.find(({ id, name }) => id === named || name === named)
  if (known !== undefined) return known.id
  if (named === null && situations.length > 0) return situationMeant(archive, null).id
  const id = named ?? FIRST_SITUATION
  archive.ledger.append([{ body: { kind: 'situation-opened', situation: id, name: id }, contents: [] }], by)
  return id
}
