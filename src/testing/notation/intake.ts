import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takeIn } from '../../ingest/index.js'
import type { Directives } from '../case-file.js'

/**
 * Input: the lines of a .jsonl file. Outcome: a line for each thing that intake yields, in order: `report id | outlet | published`
 * (a dash where unknown), or `gravity code where`, with the problems noted on a report behind it.
 */
export async function noteIntake(input: string, { date, outlet }: Directives): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'reportedly-case-'))
  try {
    const path = join(folder, 'reports.jsonl')
    writeFileSync(path, input)
    const lines: string[] = []
    for await (const intake of takeIn([path], { date, outlet })) {
      if (intake.kind === 'problem') {
        const { gravity, code, where } = intake.problem
        lines.push(`${gravity} ${code} ${where.slice(folder.length + 1)}`)
      } else {
        const { id, outlet: by, published } = intake.report
        const codes = intake.problems.map(({ code }) => ` ! ${code}`).join('')
        lines.push(`report ${id} | ${by ?? '-'} | ${published ?? '-'}${codes}`)
      }
    }
    return lines.join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
