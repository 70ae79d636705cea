import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/lib/setup.mjs'

/** The reports of the example that ships with the package: `{ id, text, … }`. Texts of our own. */
export const exampleReports = () =>
  readFileSync(join(ROOT, 'examples', 'fall-of-damascus', 'reports.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
