import { withoutControls } from './findings.js'

/** What the walk below needs of a DOM node; the parser's own types are those of a browser, which Node has not. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
}

export interface DomElement extends DomNode {
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => DomElement | null
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>
  readonly remove: () => void
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly removeAttribute: (name: string) => void
}

const ELEMENT = 1
const TEXT = 3

/** What is for machines or hands, not for readers; its text never reaches a report. */
export const UNREAD_ELEMENTS = [
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'iframe',
    'object',
    'embed',
    'applet',
    'svg',
    'math',
    'canvas',
    'audio',
    'video',
  ],
  ...['form', 'button', 'input', 'select', 'textarea', 'dialog', 'head', 'title', 'frameset', 'noframes', 'portal', 'slot'],
]
const UNREAD = new Set(UNREAD_ELEMENTS)

/** Elements that go on in the line they stand in; all others begin and end a paragraph. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Paragraphs apart by an empty line, as the language stage takes them; a line break of the page stays one. */
export function plainTextOf(root: DomNode): string {
  const paragraphs: string[] = []
  let line = ''
  const end = () => {
    const tidy = line
      .split('\n')
      .map(each => each.replace(/[ \t\r\f]+/g, ' ').trim())
      .filter(each => each !== '')
      .join('\n')
    if (tidy !== '') paragraphs.push(tidy)
    line = ''
  }
  walk(root, {
    text: text => {
      line += withoutControls(text).replace(/[\t\n\r\f ]+/g, ' ')
    },
    line: () => {
      line += '\n'
    },
    paragraph: end,
  })
  end()
  return paragraphs.join('\n\n')
}

interface Visitor {
  readonly text: (text: string) => void
  readonly line: () => void
  readonly paragraph: () => void
}

/** Without recursion, so that no page is too deep. */
function walk(root: DomNode, visitor: Visitor): void {
  let node: DomNode | null = root
  while (node !== null) {
    const name = node.nodeName.toLowerCase()
    let goesIn = false
    if (node.nodeType === TEXT) visitor.text(node.textContent ?? '')
    else if (node.nodeType === ELEMENT && name === 'br') visitor.line()
    else if (node.nodeType !== ELEMENT || (!UNREAD.has(name) && !isHidden(node as DomElement))) {
      goesIn = node.firstChild !== null
      if (!INLINE.has(name)) visitor.paragraph()
    }
    if (goesIn) {
      node = node.firstChild
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null && !INLINE.has(node.nodeName.toLowerCase())) visitor.paragraph()
    }
    if (node === null || node === root) return
    const last: DomNode = node
    node = last.nextSibling
    if (last.nodeType === ELEMENT && !INLINE.has(last.nodeName.toLowerCase()) && last.nodeName.toLowerCase() !== 'br')
      visitor.paragraph()
  }
}

export function isHidden(element: DomElement): boolean {
  if (element.getAttribute('hidden') !== null) return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
