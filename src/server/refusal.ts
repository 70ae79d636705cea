import type { Refusal } from '../model/index.js'

/** Every refusal of the HTTP interface: status and wording. `{…}` is filled from the arguments. */
export const REFUSALS = {
  'not-logged-in': [401, 'Nobody is logged in here. Open the address that "reportedly serve" printed, or log in.'],
  'login-wrong': [401, 'Name or password is wrong. After ten tries in a minute you have to wait.'],
  'role-too-low': [403, 'This needs the role "{role}"; yours is "{own}". Ask an admin.'],
  'csrf-missing': [403, 'The request did not carry the token of this page. Load the page again.'],
  'origin-foreign': [403, 'The request came from another site, and was not carried out.'],
  'host-unknown': [421, 'This server does not answer for "{host}". Open it by the address that it printed when it started.'],
  'request-invalid': [400, 'The request is not as documented: {reason}. See /api/v1/openapi.json.'],
  'not-found': [404, 'There is nothing at {path}. See /api/v1/openapi.json for what there is.'],
  'situation-unknown': [404, 'There is no situation "{id}". GET /api/v1/situations lists them.'],
  'report-unknown': [404, 'There is no report "{id}" in this situation.'],
  'job-unknown': [404, 'There is no job "{id}": jobs are kept for an hour, and until the server ends.'],
  'alert-unknown': [404, 'There is no alert "{id}".'],
  'too-many': [429, 'Too many requests; try again in {seconds} s.'],
  'too-large': [413, 'What was sent is too large: at most {megabytes} MB at once. Use "reportedly add" for large archives.'],
  internal: [500, 'Something failed inside Reportedly; nothing was changed. The log of the server says what.'],
} as const satisfies Record<string, readonly [number, string]>

export type RefusalCode = keyof typeof REFUSALS

export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  readonly refusal: Refusal

  constructor(status: number, refusal: Refusal) {
    super(refusal.message)
    this.status = status
    this.refusal = refusal
  }
}

export function refuse(code: RefusalCode, args: Readonly<Record<string, string | number>> = {}): Refused {
  const [status, wording] = REFUSALS[code]
  return new Refused(status, { code, message: wording.replace(/\{(\w+)\}/g, (_, name: string) => String(args[name] ?? '')) })
}

/** A refusal of the desk's own, with the status that its code stands for. */
export function refused(refusal: Refusal): Refused {
  const known = REFUSALS[refusal.code as RefusalCode]
  return new Refused(known?.[0] ?? (refusal.code.endsWith('-unknown') ? 404 : 409), refusal)
}
