import type { Intake, Received } from '../../model/index.js'
import { cardOf, freeId } from './cards.js'
import { faultOf } from './decisions.js'
import type { Room } from './open.js'
import type { DeskService } from './service.js'

type WritingFace = Pick<DeskService, 'open' | 'decide' | 'receive'>

/** What a desk is told. */
export function writingFace(room: Room): WritingFace {
  const { record, pictures, append, inSituation } = room
  return {
    open: (name, by) => {
      const id = freeId(name, record.now().situations)
      append([{ body: { kind: 'situation-opened', situation: id, name }, contents: [] }], by)
      return cardOf(id, record, pictures, room.example)
    },
    decide: (id, decision, by) =>
      inSituation(id, () => {
        const fault = faultOf(decision, id, record.now().decisions)
        if (fault !== null) return fault
        const [entry] = append([{ body: { kind: 'decision', situation: id, decision }, contents: [] }], by)
        return { entry: entry?.sequence ?? 0 }
      }),
    receive: (id, intake, by) =>
      inSituation(id, () =>
        room.jobs.start(async progress => {
          for await (const received of room.intake(intake, progress)) {
            progress.received(takeIn(room, id, received, viaOf(intake), by))
            // Others have their turn between two reports.
            await new Promise(resolve => setImmediate(resolve))
          }
        }),
      ),
  }
}

/** Stores a report and reads it at once, so that whoever asks next finds it done. Returns its id. */
function takeIn({ store, record, readings }: Room, situation: string, received: Received, via: string, by: string): string {
  const [id = received.report.id] = store.receive(situation, [received], via, by)
  const folded = record.report(situation, id)
  if (folded !== null) readings.of(folded)
  return id
}

function viaOf(intake: Intake): string {
  if (intake.kind === 'text') return 'pasted'
  return intake.kind === 'file' ? `file ${intake.name}` : intake.url
}
