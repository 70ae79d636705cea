// Node's own TAP reporter, fed with what needs attention alone: failures, marked tests, and the closing summary.
import { tap } from 'node:test/reporters'

const isTold = ({ type, data }) => {
  if (type === 'test:fail') return true
  if (type === 'test:pass') return data.skip !== undefined || data.todo !== undefined
  if (type === 'test:diagnostic') return data.nesting === 0
  return type === 'test:stderr' || type === 'test:stdout'
}

async function* told(events) {
  for await (const event of events) if (isTold(event)) yield event
}

export default async function* quietReporter(events) {
  for await (const line of tap(told(events))) if (!line.startsWith('TAP version')) yield line
}
