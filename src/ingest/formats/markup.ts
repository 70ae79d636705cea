/** What a look at the tags of a markup text shows, before any parser builds something of it. */
export interface MarkupShape {
  /** Elements within one another; the look ends where that is more than allowed. */
  readonly depth: number
  readonly elements: number
  /** Marks "<" that begin nothing: parsers take them one by one, and slowly. */
  readonly strays: number
  /** Where the first element begins; the length of the text where there is none. */
  readonly root: number
  readonly doctypes: readonly Place[]
  /** The outermost elements of the watched names, in order. */
  readonly found: readonly Place[]
  /** Where the first watched element beyond `most` begins, with the names open there, outermost first; null: there are no more. */
  readonly cut: { readonly at: number; readonly open: readonly string[] } | null
}

interface Place {
  readonly start: number
  readonly end: number
}

interface Look {
  readonly deepest: number
  /** Names, in lower case, of elements whose places are noted ("item", "entry"), and how many of them. */
  readonly watched?: ReadonlySet<string>
  readonly most?: number
  /** In HTML the bodies of scripts and styles are skipped, and elements that need no end do not count as depth. */
  readonly html?: boolean
}

/** Elements of HTML that have no end, or whose end may be left out. */
const UNCLOSED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|optgroup|tr|td|th|thead|tbody|tfoot|colgroup|rp|rt)$/
const RAW = /^(?:script|style|textarea|title)$/

const BANG = 0x21
const SLASH = 0x2f
const QUESTION = 0x3f

/**
 * Walks the tags of a markup text once, in time linear in its length, skipping comments and CDATA. Forgiving: a text that is no markup
 * has a shape too.
 */
export function lookAt(text: string, look: Look): MarkupShape {
  const watcher = watch(look)
  const doctypes: Place[] = []
  const html = look.html === true
  let strays = 0
  let root = text.length
  let at = text.indexOf('<')
  while (at >= 0 && !watcher.isOver()) {
    const kind = text.charCodeAt(at + 1)
    let end = at + 1
    if (kind === BANG) {
      end = endOfDeclaration(text, at)
      if (/^<!doctype/i.test(text.slice(at, at + 9))) doctypes.push({ start: at, end })
    } else if (kind === QUESTION) end = after(text, '?>', at)
    else if (kind === SLASH) {
      end = after(text, '>', at)
      watcher.close(nameAt(text, at + 2, html), end)
    } else if (isNameStart(kind)) {
      const name = nameAt(text, at + 1, html)
      if (root === text.length) root = at
      end = endOfTag(text, at)
      const isEmpty = text.charCodeAt(end - 2) === SLASH || (html && UNCLOSED.test(name))
      watcher.open(name, at, end, isEmpty)
      if (html && RAW.test(name)) end = closingOf(text, name, end)
    } else strays += 1
    at = text.indexOf('<', end)
  }
  return { ...watcher.shape(), doctypes, strays, root }
}

function watch({ deepest, watched = new Set(), most = Number.POSITIVE_INFINITY }: Look) {
  const open: string[] = []
  const found: Place[] = []
  let depth = 0
  let elements = 0
  let cut: MarkupShape['cut'] = null
  /** The watched element that is open, and how many elements were open around it. */
  let inside: { start: number; around: number } | null = null
  const leave = (end: number) => {
    if (inside === null || open.length > inside.around) return
    found.push({ start: inside.start, end })
    inside = null
  }
  return {
    isOver: () => depth > deepest || cut !== null,
    shape: () => ({ depth, elements, found, cut }),
    open: (name: string, start: number, end: number, isEmpty: boolean) => {
      if (inside === null && watched.has(name.toLowerCase())) {
        if (found.length >= most) {
          cut = { at: start, open: [...open] }
          return
        }
        inside = { start, around: open.length }
      }
      elements += 1
      if (!isEmpty) open.push(name)
      if (open.length > depth) depth = open.length
      if (isEmpty) leave(end)
    },
    close: (name: string, end: number) => {
      // A stray end tag closes nothing; one of an outer element closes what stands open within it.
      const index = open.lastIndexOf(name)
      if (index >= 0) open.length = index
      leave(end)
    },
  }
}

const isNameStart = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit > 0x7f

/** XML tells large letters from small ones, HTML does not. */
function nameAt(text: string, start: number, html: boolean): string {
  let end = start
  while (end < text.length && end - start < 64 && !isNameEnd(text.charCodeAt(end))) end += 1
  const name = text.slice(start, end)
  return html ? name.toLowerCase() : name
}

const isNameEnd = (unit: number): boolean => unit <= 0x20 || unit === SLASH || unit === 0x3e || unit === 0x3c

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}

/** A ">" within a quoted value ends no tag; a quotation mark opens a value only behind "=". */
function endOfTag(text: string, start: number): number {
  let quote = 0
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (quote !== 0) {
      if (unit === quote) quote = 0
    } else if ((unit === 0x22 || unit === 0x27) && isAfterEquals(text, at)) quote = unit
    else if (unit === 0x3e) return at + 1
  }
  return text.length
}

function isAfterEquals(text: string, at: number): boolean {
  let before = at - 1
  while (before > at - 8 && text.charCodeAt(before) <= 0x20) before -= 1
  return text.charCodeAt(before) === 0x3d
}

function endOfDeclaration(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 2)
  if (text.startsWith('<![CDATA[', start)) return after(text, ']]>', start)
  const end = after(text, '>', start)
  const subset = text.indexOf('[', start)
  return subset >= 0 && subset < end ? after(text, '>', Math.max(end, after(text, ']', subset))) : end
}

function closingOf(text: string, name: string, from: number): number {
  for (let at = text.indexOf('</', from); at >= 0; at = text.indexOf('</', at + 2))
    if (nameAt(text, at + 2, true) === name) return at
  return text.length
}
