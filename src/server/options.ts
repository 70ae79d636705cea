import type { Accounts } from '../app/accounts.js'
import type { Alerts } from '../app/alerts/index.js'
import type { DeskService } from '../app/desk/service.js'
import type { MapTiles } from '../model/index.js'

export interface ServerOptions {
  readonly desk: DeskService
  readonly alerts: Alerts
  /** Null: no accounts; whoever has `secret` is "local", an admin. Must be given where the server is bound to more than loopback. */
  readonly accounts: Accounts | null
  /** The installation's own secret: in the address that `serve` prints, or as a bearer token of programs. */
  readonly secret: string
  /** Names under which this server answers, without port; requests for others are refused (DNS rebinding). */
  readonly hosts: readonly string[]
  /** The folder of the built workbench; null: the API alone. */
  readonly web: string | null
  /** Where the map has its ground from; null: from this server's own outlines. */
  readonly tiles: MapTiles | null
  readonly now: () => number
  /** Requests a minute and address; logins are held to 10. */
  readonly perMinute: number
  /** Whether the cookie is for https alone. */
  readonly secure: boolean
  /** Told of what failed inside. */
  readonly onError: (error: Error) => void
}
