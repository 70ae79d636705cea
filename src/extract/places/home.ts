import { type Atlas, homeOf } from '../../knowledge/index.js'
import type { Report } from '../../model/index.js'
import type { ResolvedPlace } from '../../model/reading.js'

/** Where the report's outlet is at home. `town` null: in that country, and no more is known. */
export interface HomeGround {
  readonly country: string
  readonly town: ResolvedPlace | null
}

/** The home of a local outlet, as a place: its readers know which Springfield is meant. */
export function homeGround({ outlet, url }: Report, atlas: Atlas): HomeGround | null {
  const home = homeOf(outlet, url)
  if (home === null) return null
  const fitting = home.town === null ? [] : atlas.named(home.town, []).filter(({ place }) => place.country === home.country)
  const within = fitting.filter(({ place }) => home.admin1 === null || place.admin1 === home.admin1)
  const town = within.reduce<(typeof within)[number] | null>(
    (best, one) => (best === null || one.prior > best.prior ? one : best),
    null,
  )
  return { country: home.country, town: town?.place ?? null }
}
