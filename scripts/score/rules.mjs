// What each rule fired on, over all Readings of a scoring run: rules that never fire, or on one text alone, are deleted or justified.
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../lib/setup.mjs'

/**
 * Counts the rules named in `claims[].basis[]` of files of Readings: rule → how often, in how many texts, and the first words. A rule
 * that names a shape of its row ("cue/say/behind") counts for the row ("cue/say"), where the row's id is known.
 */
export async function countRules(paths, ids) {
  const known = new Set(ids ?? [])
  const rules = new Map()
  for (const path of paths) {
    for await (const line of createInterface({ input: createReadStream(path) })) {
      const { report, claims } = JSON.parse(line)
      for (const { rule, words } of claims.flatMap(({ basis }) => basis)) {
        const row = rowOf(rule, known)
        const counted = rules.get(row) ?? { rule: row, count: 0, texts: new Set(), example: '' }
        counted.count += 1
        counted.texts.add(`${path} ${report.id}`)
        if (counted.example === '') counted.example = exampleOf(report.text, words)
        rules.set(row, counted)
      }
    }
  }
  return [...rules.values()]
    .map(({ texts, ...rule }) => ({
      ...rule,
      texts: texts.size,
      text: texts.size === 1 ? [...texts][0].split('/').at(-1) : null,
    }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
}

const exampleOf = (text, words) =>
  words
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .slice(0, 60)

function rowOf(rule, known) {
  for (let id = rule; id !== ''; id = id.replace(/(^|[/:])[^/:]*$/, '')) if (known.has(id)) return id
  return rule
}

/** Ids of all rows of the rule tables, where the lexicon tells them; else null. */
export async function allRuleIds() {
  const path = join(ROOT, 'dist', 'lexicon', 'index.js')
  if (!existsSync(path)) return null
  const { RULE_IDS } = await import(pathToFileURL(path).href)
  return RULE_IDS === undefined ? null : [...RULE_IDS]
}
