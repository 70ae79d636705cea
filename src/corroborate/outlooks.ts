import type { Outlook, Reading, SilenceRow } from '../model/index.js'
import type { FiledClaim } from './filed.js'
import type { Heads } from './heads.js'
import { voiceOf } from './voices.js'

/** Forecasts, each as it was told, with the one who ventures it; open until later work settles them. */
export const findOutlooks = (claims: readonly FiledClaim[], heads: Heads): Outlook[] =>
  claims
    .filter(({ claim }) => claim.frame === 'predicted' || claim.frame === 'conditional')
    .map(({ ref, claim, report }) => ({
      claim: ref,
      origin: voiceOf(claim.chain, report, heads)?.name ?? claim.chain[0]?.name ?? report.reading.report.outlet ?? '',
      outcome: 'open',
      settledBy: null,
    }))

/** Every silence of every report, in order; whether it was broken is left open. */
export const findSilences = (readings: readonly Reading[]): SilenceRow[] =>
  readings.flatMap(({ report, silences }) =>
    silences.map(({ name, about, kind, words }) => ({ name, about, kind, report: report.id, words, brokenBy: null })),
  )
