/**
 * Middles of countries whose point in the table lies off: by code, [lat, lon]. Of Australia the middle that its mapping agency gives, of the
 * others a middle of the land by the degree.
 */
export const COUNTRY_POINTS: ReadonlyMap<string, readonly [lat: number, lon: number]> = new Map([
  ['AUS', [-25.6, 134.35]],
  ['CHN', [35, 104]],
  ['MAR', [32, -6]],
])
