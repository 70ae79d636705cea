// npm run sample:knowledge [-- --rows N] [--seed TEXT]: prints rows of the knowledge base for an audit, the same for the same seed on every
// machine: those whose SHA-256 with the seed comes first. Half of them are rows that name a side or a body they belong to, where a mistake
// would do most harm. The result of an audit stands in docs/knowledge.md.
import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { setUp } from './lib/setup.mjs'

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '60' }, seed: { type: 'string', default: 'audit-1' } },
})
const wanted = Number(values.rows)
if (!Number.isInteger(wanted) || wanted < 2) throw new Error('--rows wants a whole number of at least 2')
if (!setUp({ quiet: true }).built) throw new Error('The build failed; see above.')

const { shippedWho } = await import('../dist/knowledge/who.js')
const rank = ({ key }) => createHash('sha256').update(`${values.seed} ${key}`).digest('hex')
const ranked = shippedWho()
  .rows()
  .map(row => ({ row, rank: rank(row) }))
  .sort((a, b) => (a.rank < b.rank ? -1 : 1))
  .map(({ row }) => row)
const isTied = ({ of, sides }) => of.length + sides.length > 0
const half = Math.floor(wanted / 2)
const sample = [...ranked.filter(isTied).slice(0, half), ...ranked.filter(row => !isTied(row)).slice(0, wanted - half)]
const tie = ({ to, from, until }) => `${to}${from === null && until === null ? '' : ` ${from ?? ''}..${until ?? ''}`}`

console.log(
  `${sample.length} of ${ranked.length} rows, ${ranked.filter(isTied).length} of which name a side or a body they belong to.\n`,
)
for (const { key, kind, outlet, agency, country, names, of, sides, why } of sample) {
  console.log(
    `${key} | ${outlet ?? kind}${agency && outlet !== 'wire' ? '+wire' : ''} | ${country ?? '-'} | ${names.join('; ')} | of ${of.map(tie).join('; ') || '-'} | side ${sides.map(tie).join('; ') || '-'} | ${why}`,
  )
}
