import { randomUUID } from 'node:crypto'
import type { Job } from '../../model/index.js'

/** Long work, told while it goes on. Kept for an hour after its end. */
export interface Jobs {
  start(work: (progress: Progress) => Promise<void>): Job
  find(id: string): Job | null
}

/** What the work may tell of itself. */
export interface Progress {
  /** 0: not known how many. */
  expect(of: number): void
  received(report: string): void
  problem(message: string): void
}

const KEPT_MS = 3_600_000
const MOST_PROBLEMS = 200

export function openJobs(tell: (job: Job) => void): Jobs {
  const jobs = new Map<string, Job>()
  return {
    find: id => jobs.get(id) ?? null,
    start: work => {
      const id = randomUUID()
      const change = (next: Partial<Job>): Job => {
        const job = { ...(jobs.get(id) ?? { id, state: 'running', done: 0, of: 0, reports: [], problems: [] }), ...next } as Job
        jobs.set(id, job)
        tell(job)
        return job
      }
      const job = change({})
      const own = (): Job => jobs.get(id) ?? job
      const progress: Progress = {
        expect: of => change({ of }),
        received: report => change({ done: own().done + 1, reports: [...own().reports, report] }),
        problem: message => {
          if (own().problems.length < MOST_PROBLEMS) change({ problems: [...own().problems, message] })
        },
      }
      work(progress)
        .then(() => change({ state: own().reports.length === 0 && own().problems.length > 0 ? 'failed' : 'done' }))
        .catch((error: Error) => change({ state: 'failed', problems: [...own().problems, error.message] }))
        .finally(() => setTimeout(() => jobs.delete(id), KEPT_MS).unref())
      return job
    },
  }
}
