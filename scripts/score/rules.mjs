// What each rule fired on, over all Readings of a scoring run: rules that never fire, or on one text alone, are deleted or justified.
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../lib/setup.mjs'

/** Counts the rules named in `claims[].basis[]` of files of Readings: rule → how often, in how many texts, and the first words. */
export async function countRules(paths) {
  const rules = new Map()
  for (const path of paths) {
    for await (const line of createInterface({ input: createReadStream(path) })) {
      const { report, claims } = JSON.parse(line)
      for (const { rule, words } of claims.flatMap(({ basis }) => basis)) {
        const known = rules.get(rule) ?? { rule, count: 0, texts: new Set(), example: '' }
        known.count += 1
        known.texts.add(`${path} ${report.id}`)
        if (known.example === '')
          known.example = words
            .map(({ start, end }) => report.text.slice(start, end))
            .join(' … ')
            .slice(0, 60)
        rules.set(rule, known)
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

/** Ids of all rows of the rule tables, where the lexicon tells them; else null. */
export async function allRuleIds() {
  const path = join(ROOT, 'dist', 'lexicon', 'index.js')
  if (!existsSync(path)) return null
  const { RULE_IDS } = await import(pathToFileURL(path).href)
  return RULE_IDS === undefined ? null : [...RULE_IDS]
}
