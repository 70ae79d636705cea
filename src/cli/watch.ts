import { feedStates, type WatchNews, watch, watchIntoLedger } from '../app/watch.js'
import { choiceOf, countOf, type Given, isOn, textOf, UsageError } from './arguments.js'
import type { Desk } from './desk.js'
import { OutputClosed } from './output.js'

const FEEDS = '.reportedly/feeds'
const LEDGER = '.reportedly/ledger.db'

/** Watches until it is told to end, or once. */
export async function runWatch(given: Given, desk: Desk): Promise<number> {
  if (given.names.length === 0)
    throw new UsageError('Name the feeds: an OPML file, or their addresses. "reportedly help watch" shows how.')
  const end = new AbortController()
  const stop = () => end.abort()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const out = openLines(end)
  const situation = textOf(given, 'situation')
  const format = choiceOf<'jsonl' | 'text'>(given, 'format', 'jsonl')
  let count = 0
  const tell = async (news: WatchNews) => {
    count += 1
    await out.write(format === 'jsonl' ? lineOf(news) : wordsOf(news))
    desk.progress(count, null)
  }
  const kept =
    situation === null
      ? null
      : watchIntoLedger(textOf(given, 'ledger') ?? LEDGER, situation, {
          onNews: news => void tell(news),
          onProblem: desk.problem,
        })
  const sink = kept?.sink ?? {
    ...feedStates(textOf(given, 'state') ?? FEEDS),
    problem: desk.problem,
    received: (item, feed) => tell({ item, feed, changed: null }),
  }
  let feeds = 0
  try {
    feeds = await watch({
      names: given.names,
      sink,
      signal: end.signal,
      onProblem: desk.problem,
      every: countOf(given, 'every') ?? 300,
      once: isOn(given, 'once'),
      articles: isOn(given, 'feeds-only') ? 'never' : 'auto',
      allowPrivate: isOn(given, 'allow-private'),
    })
    desk.clear()
    if (feeds === 0 && desk.errors() === 0) desk.error('No feed was named.')
  } finally {
    kept?.close()
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
  if (out.fault !== null && !(out.fault instanceof OutputClosed)) throw out.fault
  // A watch that ran is well, whatever some feed did on the way; one that never could is not.
  return desk.errors() > 0 && (isOn(given, 'once') || feeds === 0) ? 1 : 0
}

/** A line of JSON that "reportedly read" takes: the report with all that was found out about it. */
const lineOf = ({ item, feed }: WatchNews): string => {
  const { report, problems: _, ...rest } = item
  return JSON.stringify({ ...report, ...rest, feed: feed.address })
}

function wordsOf({ item, changed }: WatchNews): string {
  const { published, outlet, title, url, id } = item.report
  const what =
    item.replaces === null
      ? 'new'
      : changed === null
        ? 'new version'
        : `new version, +${changed.added} −${changed.removed} paragraphs`
  return [published ?? 'undated', outlet ?? '-', title ?? url ?? id, `(${what})`]
    .join('  ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
}

/** Lines on standard output, each when it is there; when nobody reads them any more, the watch ends. */
function openLines(end: AbortController) {
  const lines = {
    fault: null as Error | null,
    write: (line: string): Promise<void> =>
      new Promise(resolve => {
        process.stdout.write(`${line}\n`, error => {
          if (error != null) {
            lines.fault = (error as NodeJS.ErrnoException).code === 'EPIPE' ? new OutputClosed() : error
            end.abort()
          }
          resolve()
        })
      }),
  }
  process.stdout.on('error', () => {})
  return lines
}
