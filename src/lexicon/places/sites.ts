const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns that end the name of a building or a spot in or by a town, written large or small: "Unity Bridge", "the Tolgoi mine". */
export const SITES_AFTER_NAMES: ReadonlySet<string> = set(`
  airport airfield airbase aerodrome barracks bazaar bridge camp cathedral church checkpoint clinic crossing dam garrison hospital hotel jail market
  mine monastery mosque museum palace port prison pit quarry refinery shrine square stadium station synagogue temple terminal theatre theater`)

/** Those that are one only where they are written large: a "Gandhi street" is rare, "Gandhi Street" is not. */
export const SITES_WRITTEN_LARGE: ReadonlySet<string> = set(`
  avenue base boulevard castle fort harbour harbor monument park plaza road roundabout street tower university`)

/** Words that begin such a name in other tongues: "Plaza Colón", "Avenida Heroínas", "Hotel Ivoire". */
export const SITES_BEFORE_NAMES: ReadonlySet<string> = set(
  'plaza praça avenida calle rua rue hotel palacio palais puente ponte estadio hôpital aeropuerto',
)

/** Sites that may lie a way off from the town that they belong to. */
export const SITES_OUT_OF_TOWN: ReadonlySet<string> = set(
  'airport airfield airbase aerodrome aeropuerto base bridge puente ponte camp crossing dam mine pit quarry port refinery road',
)

/** Sites that are also common surnames or the names of firms: behind one word alone that may be a first name they say nothing. */
export const SITES_AS_SURNAMES: ReadonlySet<string> = set(
  'bridge castle church park temple tower mine pit base fort street market',
)
