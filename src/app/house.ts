import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createFetcher, type Fetcher } from '../ingest/index.js'
import { type Accounts, openAccounts } from './accounts.js'
import { deliverWith, type Send } from './alerts/deliver.js'
import { type Alerts, openAlerts } from './alerts/index.js'
import { PACKAGE_ROOT } from './data.js'
import { intakeOf } from './desk/intake.js'
import { openDesk } from './desk/open.js'
import type { DeskService } from './desk/service.js'
import type { KnowledgeTable } from './knowledge.js'
import { noteEngine, openArchive } from './ledger/archive.js'
import { addFiles, installationSecret } from './serve.js'

export interface HouseOptions {
  /** Path of the ledger; what belongs to it lies beside it. */
  readonly ledger: string
  readonly knowledge: readonly KnowledgeTable[]
  /** Whether the bundled example is put into a ledger that is empty. */
  readonly example: boolean
  readonly withAccounts: boolean
  readonly onProblem: (message: string) => void
}

/** All that a server serves. */
export interface House {
  readonly desk: DeskService
  readonly alerts: Alerts
  readonly accounts: Accounts | null
  readonly secret: string
  readonly web: string | null
  /** What is here, in one sentence. */
  readonly greeting: string
  close(): void
}

export const EXAMPLE = 'fall-of-damascus'

export async function openHouse(options: HouseOptions): Promise<House> {
  const path = resolve(options.ledger)
  const folder = dirname(path)
  const archive = openArchive(path, { knowledge: options.knowledge })
  noteEngine(archive, 'local')
  const { ledger, engine, derived } = archive
  const fetcher = createFetcher()
  const desk = openDesk({ ledger, engine, intake: intakeOf, derived, example: EXAMPLE })
  if (options.example && desk.cards().length === 0) await addExample(desk)
  const alerts = openAlerts({
    desk,
    path: join(folder, 'alerts.json'),
    deliver: deliverWith(webhook(fetcher)),
    now: Date.now,
    onProblem: options.onProblem,
  })
  const web = join(PACKAGE_ROOT, 'dist', 'web')
  return {
    desk,
    alerts,
    accounts: options.withAccounts ? openAccounts(join(folder, 'accounts.json')) : null,
    secret: installationSecret(folder),
    web: existsSync(join(web, 'index.html')) ? web : null,
    greeting: greetingOf(desk),
    close: () => {
      alerts.close()
      void fetcher.close()
      desk.close()
    },
  }
}

const webhook =
  (fetcher: Fetcher): Send =>
  async (url, body, contentType) => {
    const sent = await fetcher.send(url, { body, contentType })
    return sent.kind === 'failed' ? sent.problem.message : null
  }

async function addExample(desk: ReturnType<typeof openDesk>): Promise<void> {
  desk.store.open(EXAMPLE, 'The fall of Damascus (the example)', 'local')
  await addFiles(desk.store, EXAMPLE, [join(PACKAGE_ROOT, 'examples', EXAMPLE)], 'the bundled example')
}

function greetingOf(desk: DeskService): string {
  const cards = desk.cards()
  if (cards.length === 0) return 'The ledger is empty: paste a report in the workbench, or add files with "reportedly add".'
  return cards.map(({ name, reports, events }) => `${name}: ${reports} reports, ${events} events`).join('\n')
}
