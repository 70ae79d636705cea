import type { Found, Snippet } from '../../model/index.js'
import type { Connection, Row } from './connection.js'
import type { SearchOptions } from './derived.js'

/** A word that stands for a situation in the index, so that its reports are found without looking at others. */
export const scopeOf = (situation: string): string => `s${Buffer.from(situation, 'utf8').toString('hex')}`

const NOTHING: Found = { reports: [], claims: [] }
const MOST = 200
/** Marks of hits in what SQLite gives back; no indexed text holds them. */
const [OPEN, CLOSE] = ['\u0001', '\u0002']
const WORDS_SHOWN = 24

/**
 * Reports and claims that hold all the words. "Quoted words" stand together, a word with * at its end may go on, a word with - before it must
 * not be there. Whatever else is written is taken as words.
 */
export function search(connection: Connection, query: string, { situation = null, limit = 20 }: SearchOptions = {}): Found {
  const asked = expressionOf(query)
  if (asked === null) return NOTHING
  const within = situation === null ? '' : `scope : "${scopeOf(situation)}" AND `
  const most = Math.max(1, Math.min(MOST, Math.floor(limit) || 1))
  try {
    return {
      reports: newest(
        connection,
        'report_words',
        ['title', '{title text}'].map(columns => `${within}${columns} : (${asked})`),
        most,
      ).map(reportOf),
      claims: newest(connection, 'claim_words', [`${within}text : (${asked})`], most).map(claimOf),
    }
  } catch {
    // What is asked for is built of quoted words alone; should SQLite refuse it all the same, nothing was found.
    return NOTHING
  }
}

type Table = 'report_words' | 'claim_words'

/**
 * The newest rows that fit the first expression, then those that fit the next. Not weighed by how rare a word is: to count where a word stands
 * takes as long as the index is large, and of news the newest is wanted.
 */
function newest(connection: Connection, table: Table, expressions: readonly string[], most: number): Row[] {
  const found = new Map<number, Row>()
  for (const expression of expressions) {
    if (found.size >= most) break
    for (const [id, ...row] of connection.all(NEWEST[table], [expression, most]))
      if (!found.has(Number(id))) found.set(Number(id), row)
  }
  return [...found.values()].slice(0, most)
}

/** The rows are cut off before anything is joined or shown of them. */
const newestOf = (table: Table): string =>
  `SELECT rowid AS id, text, snippet(${table}, -1, '${OPEN}', '${CLOSE}', '…', ${WORDS_SHOWN}) AS shown
   FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid DESC LIMIT ?`

const NEWEST: Readonly<Record<Table, string>> = {
  report_words: `SELECT found.id, report, title, outlet, published, shown FROM (${newestOf('report_words')}) AS found
    JOIN reports ON reports.id = found.id ORDER BY found.id DESC`,
  claim_words: `SELECT found.id, report, claim, text, shown FROM (${newestOf('claim_words')}) AS found
    JOIN claims ON claims.id = found.id JOIN reports ON reports.id = claims.of ORDER BY found.id DESC`,
}

const reportOf = ([report, title, outlet, published, shown]: Row): Found['reports'][number] => ({
  report: String(report),
  title: String(title),
  outlet: outlet === null ? null : String(outlet),
  published: published === null ? null : String(published),
  snippet: snippetOf(String(shown)),
})

const claimOf = ([report, claim, text, shown]: Row): Found['claims'][number] => ({
  report: String(report),
  claim: String(claim),
  event: null,
  text: String(text),
  snippet: snippetOf(String(shown)),
})

/** Pieces of text, the hits told apart; empty ones left out. */
function snippetOf(shown: string): Snippet {
  return shown
    .split(OPEN)
    .flatMap((part, index) => {
      const end = index === 0 ? -1 : part.indexOf(CLOSE)
      return [
        { text: part.slice(0, Math.max(0, end)), hit: true },
        { text: part.slice(end + 1), hit: false },
      ]
    })
    .filter(({ text }) => text !== '')
}

const MOST_TERMS = 24

/** The question as FTS5 takes it, made of quoted strings alone, so that nothing a person writes is syntax; null: it holds no word. */
function expressionOf(query: string): string | null {
  const terms = [...query.normalize('NFC').matchAll(/(-?)(?:"([^"]*)"|“([^”]*)”|([^\s"“”]+))/gu)]
    .slice(0, MOST_TERMS)
    .map(match => {
      const written = match[2] ?? match[3] ?? match[4] ?? ''
      return { not: match[1] === '-', words: written.replace(/[\u0000-\u001f*]/g, ' ').trim(), open: written.endsWith('*') }
    })
  const wanted = terms.filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
  const written = (not: boolean): string[] =>
    wanted.filter(term => term.not === not).map(({ words, open }) => `"${words}"${open ? ' *' : ''}`)
  const yes = written(false)
  if (yes.length === 0) return null
  const no = written(true)
  const found = yes.join(' AND ')
  return no.length === 0 ? found : `(${found}) NOT (${no.join(' OR ')})`
}
