import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** The figures that a bench run kept in git; null when none were kept yet. */
export function readBaseline(name) {
  const url = new URL(`../${name}.baseline.json`, import.meta.url)
  return existsSync(url) ? JSON.parse(readFileSync(url, 'utf8')) : null
}

export function saveBaseline(name, figures) {
  writeFileSync(new URL(`../${name}.baseline.json`, import.meta.url), `${JSON.stringify(figures, null, 2)}\n`)
}
