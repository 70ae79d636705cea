import type { Findings } from '../findings.js'
import type { DomElement } from '../plain-text.js'

type Fields = Readonly<Record<string, unknown>>

/** schema.org's kinds of text that an outlet publishes. */
const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report|WebPage|CreativeWork)$/

/** Objects looked through in all of a page's JSON-LD. */
const MOST_NODES = 2_000

/** Notes what the JSON-LD of a page says of its article; returns the article's text where it holds it. */
export function findJsonLd(document: DomElement, findings: Findings): string | null {
  const articles = nodesOf(document).filter(node => typesOf(node).some(type => ARTICLE.test(type)))
  // A page and its article often stand side by side; the article knows more.
  const [article] = articles.sort((a, b) => rank(a) - rank(b))
  if (article === undefined) return null
  const note = (field: Parameters<Findings['add']>[0], value: unknown, at: string) =>
    findings.add(field, value, 'json-ld', `JSON-LD ${at}`)
  note('title', article['headline'], 'headline')
  note('title', article['name'], 'name')
  note('outlet', nameOf(article['publisher']), 'publisher')
  note('outlet', nameOf(article['sourceOrganization']), 'sourceOrganization')
  note('byline', namesOf(article['author'] ?? article['creator']), 'author')
  note('published', article['datePublished'], 'datePublished')
  note('published', article['dateCreated'], 'dateCreated')
  note('modified', article['dateModified'], 'dateModified')
  const body = article['articleBody']
  return typeof body === 'string' && body.trim() !== '' ? body : null
}

const rank = (node: Fields): number => (typesOf(node).some(type => /Article|Posting|Report/.test(type)) ? 0 : 1)

const typesOf = (node: Fields): string[] => [node['@type']].flat().filter(type => typeof type === 'string')

/** All objects in the scripts of a page, outer before inner. */
function nodesOf(document: DomElement): Fields[] {
  const waiting: unknown[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const parsed = parse(script.textContent ?? '')
    if (parsed !== null) waiting.push(parsed)
  }
  const nodes: Fields[] = []
  for (let index = 0; index < waiting.length && index < MOST_NODES; index += 1) {
    const value = waiting[index]
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES))
    else if (typeof value === 'object' && value !== null) {
      const node = value as Fields
      nodes.push(node)
      for (const within of ['@graph', 'mainEntity', 'mainEntityOfPage'])
        if (node[within] !== undefined) waiting.push(node[within])
    }
  }
  return nodes
}

function parse(script: string): unknown {
  try {
    // Line ends within strings are common, and no JSON.
    return JSON.parse(unwrapped(script).replace(/[\u0000-\u001f]+/g, ' '))
  } catch {
    return null
  }
}

/** Some wrap it as if it were a script: "//<![CDATA[ … //]]>". */
function unwrapped(script: string): string {
  const start = script.indexOf('<![CDATA[')
  const end = script.lastIndexOf(']]>')
  if (start < 0 || start > 20 || end < start) return script
  return script.slice(start + '<![CDATA['.length, end).replace(/\/\/$/, '')
}

function nameOf(value: unknown): string | null {
  const [first] = [value].flat()
  if (typeof first === 'string') return /^https?:/.test(first) ? null : first
  if (typeof first !== 'object' || first === null) return null
  const { name } = first as Fields
  return typeof name === 'string' ? name : null
}

function namesOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map(nameOf)
    .filter(name => name !== null)
  return names.length === 0 ? null : [...new Set(names)].join(', ')
}
