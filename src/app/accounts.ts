import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Account, Role } from '../model/index.js'
import { openJsonFile } from './json-file.js'

/** Who may log in: names, roles and salted scrypt hashes, in a file of their own beside the ledger, readable by its owner alone. */
export interface Accounts {
  list(): readonly Account[]
  /** Adds an account, or gives it another password and role. Null: done; else why not. */
  put(name: string, password: string, role: Role): Promise<string | null>
  /** False: there is none of that name. */
  remove(name: string): boolean
  /** The account, if the password is its. Takes as long for a name that is not there. */
  check(name: string, password: string): Promise<Account | null>
}

interface Kept extends Account {
  readonly salt: string
  readonly hash: string
}

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt)
/** OWASP's parameters for scrypt (2^17, 8, 1): 128 MiB and some tenths of a second a try. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
const SHORTEST_PASSWORD = 12
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._@ -]{0,63}$/u

export function openAccounts(path: string): Accounts {
  const file = openJsonFile<readonly Kept[]>(path, [])
  const hashOf = (password: string, salt: string): Promise<Buffer> =>
    derive(password.normalize('NFC'), Buffer.from(salt, 'base64'), 32, COST)
  return {
    list: () => file.read().map(({ name, role }) => ({ name, role })),
    put: async (name, password, role) => {
      if (!NAME.test(name)) return 'A name is 1 to 64 letters, digits, blanks and ". _ @ -", and begins with a letter or digit.'
      if (password.length < SHORTEST_PASSWORD)
        return `A password has at least ${SHORTEST_PASSWORD} characters; a few words will do.`
      const salt = randomBytes(16).toString('base64')
      const hash = (await hashOf(password, salt)).toString('base64')
      file.write([...file.read().filter(kept => kept.name !== name), { name, role, salt, hash }])
      return null
    },
    remove: name => {
      const kept = file.read()
      const rest = kept.filter(account => account.name !== name)
      if (rest.length < kept.length) file.write(rest)
      return rest.length < kept.length
    },
    check: async (name, password) => {
      const kept = file.read().find(account => account.name === name)
      const hash = await hashOf(password, kept?.salt ?? 'AAAAAAAAAAAAAAAAAAAAAA==')
      if (kept === undefined || !timingSafeEqual(hash, Buffer.from(kept.hash, 'base64'))) return null
      return { name: kept.name, role: kept.role }
    },
  }
}
