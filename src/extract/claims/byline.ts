import type { Document } from '../../model/index.js'

/** "By Ruth Abiola in Gao": the first name of the byline, else the outlet; null where neither is known. */
export function reporterOf({ report, passages }: Document): string | null {
  for (const { kind, start, end } of passages) {
    const name = kind === 'byline' ? BYLINE.exec(report.text.slice(start, end))?.groups?.['name'] : undefined
    if (name !== undefined) return name.trim()
  }
  return report.outlet
}

/** A name of two words or more; titles in capitals ("BY RUTH ABIOLA") stay as they are written. */
const BYLINE =
  /^(?:[Bb][Yy]|[Ff][Rr][Oo][Mm]|[Ss]tory by|[Rr]eport by)\s+(?<name>(?:\p{Lu}[\p{L}.'’-]+\s?){2,4}?)(?=\s+(?:in|and|at|for|near|on|with|IN|AND)\s|\s*[,|•·–—/-]|\s*$)/u
