import { type IntakeProblem, intakeProblem } from '../problem.js'
import { lookAt } from './markup.js'

/** XML that may be handed to a parser, and the source of each of its items. */
export type GuardedXml =
  | {
      readonly kind: 'good'
      readonly xml: string
      readonly items: readonly string[]
      readonly problems: readonly IntakeProblem[]
    }
  | { readonly kind: 'refused'; readonly problem: IntakeProblem }

export const XML_LIMITS = { depth: 100, elements: 500_000, strays: 1_000, items: 2_000 }

const ITEMS = new Set(['item', 'entry'])

/**
 * Looks at XML before it is parsed. A document type that declares anything (entities that grow when they are read, files to be
 * fetched) is refused, one that merely names itself is taken out; so is what is nested too deep. A feed of very many items is cut
 * behind the first of them, and stays well formed.
 */
export function guardXml(text: string, where: string): GuardedXml {
  const refuse = (reason: string): GuardedXml => ({
    kind: 'refused',
    problem: intakeProblem('markup-refused', where, { reason }),
  })
  const { depth, elements, strays, root, doctypes, found, cut } = lookAt(text, {
    deepest: XML_LIMITS.depth,
    watched: ITEMS,
    most: XML_LIMITS.items,
  })
  const [doctype, second] = doctypes
  if (second !== undefined || (doctype !== undefined && text.slice(doctype.start, doctype.end).includes('[')))
    return refuse('its document type declares entities or the like')
  if (depth > XML_LIMITS.depth) return refuse(`its elements stand more than ${XML_LIMITS.depth} within one another`)
  if (elements > XML_LIMITS.elements) return refuse(`it has more than ${XML_LIMITS.elements} elements`)
  if (strays > XML_LIMITS.strays) return refuse(`it has more than ${XML_LIMITS.strays} marks "<" that begin nothing`)
  const whole =
    cut === null
      ? text
      : `${text.slice(0, cut.at)}${cut.open
          .map(name => `</${name}>`)
          .reverse()
          .join('')}`
  // What stands before the root element, the document type included, tells nothing of what follows.
  const xml = whole.slice(root)
  const items = found.map(({ start, end }) => text.slice(start, end))
  const problems = cut === null ? [] : [intakeProblem('feed-cut', where, { most: XML_LIMITS.items })]
  return { kind: 'good', xml, items, problems }
}
