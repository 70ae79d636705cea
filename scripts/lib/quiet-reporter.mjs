// Tells of a test run what needs attention: each failure with its message, then the closing summary of node's own TAP reporter.
import { tap } from 'node:test/reporters'

const isSummary = ({ type, data }) => type === 'test:diagnostic' && data.nesting === 0

export default async function* quietReporter(events) {
  const summary = []
  const names = new Map()
  for await (const event of events) {
    const { type, data } = event
    if (type === 'test:start') names.set(data.file, [...(names.get(data.file) ?? []).slice(0, data.nesting), data.name])
    // A suite or file that failed because a test in it did says nothing new.
    if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed')
      yield failure(data, names.get(data.file) ?? [])
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message
    if (isSummary(event)) summary.push(event)
  }
  for await (const line of tap(summary)) if (!line.startsWith('TAP version')) yield line
}

function failure({ name, nesting, details, file }, names) {
  const error = details.error?.cause ?? details.error
  const title = [...names.slice(0, nesting), name].join(' › ')
  const message = error instanceof Error || error?.message !== undefined ? error.message : String(error)
  const lines = [sourceOf(file ?? ''), ...message.split('\n'), ...(error?.code === 'ERR_ASSERTION' ? [] : stackOf(error))]
  return `FAILED ${title}\n${lines.map(text => `    ${text}`.trimEnd()).join('\n')}\n\n`
}

/** Where an error came from: the frames of our own files. */
const stackOf = error =>
  String(error?.stack ?? '')
    .split('\n')
    .filter(frame => frame.includes('/dist/') && frame.trimStart().startsWith('at '))
    .slice(0, 6)
    .map(frame => frame.trim())

/** Tests run from dist/, and are mended in src/. */
const sourceOf = file => file.replace(/^.*\/dist\/(.*)\.js$/, 'src/$1.ts')
