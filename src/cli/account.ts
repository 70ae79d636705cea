import { dirname, join, resolve } from 'node:path'
import { openAccounts } from '../app/accounts.js'
import type { Role } from '../model/index.js'
import { choiceOf, type Given, isOn, textOf, UsageError } from './arguments.js'
import type { Desk } from './desk.js'
import { writeOnce } from './stream.js'

export async function runAccount(given: Given, desk: Desk): Promise<number> {
  const ledger = textOf(given, 'ledger') ?? join('.reportedly', 'ledger.db')
  const accounts = openAccounts(join(dirname(resolve(ledger)), 'accounts.json'))
  const [name, ...more] = given.names
  if (more.length > 0) throw new UsageError('Name one account; a name with blanks stands between quotation marks.')
  if (name === undefined) {
    const all = accounts.list()
    const lines = all.map(({ name: one, role }) => `${one}  ${role}\n`).join('')
    await writeOnce(isOn(given, 'json') ? `${JSON.stringify(all, null, 2)}\n` : lines || 'There is no account yet.\n', null)
    return 0
  }
  if (isOn(given, 'remove')) {
    if (accounts.remove(name)) return 0
    desk.error(`There is no account "${name}".`)
    return 1
  }
  const password = await passwordFrom(process.stdin)
  const why = await accounts.put(name, password, choiceOf<Role>(given, 'role', 'viewer'))
  if (why !== null) throw new UsageError(why)
  return 0
}

/** The first line that comes in. A person at a terminal is told that it is waited for. */
async function passwordFrom(stream: NodeJS.ReadStream): Promise<string> {
  if (stream.isTTY) process.stderr.write('Password (it is shown while you type): ')
  let text = ''
  for await (const chunk of stream.setEncoding('utf8')) {
    text += chunk
    if (text.includes('\n')) break
  }
  return (text.split('\n', 1)[0] ?? '').replace(/\r$/, '')
}
