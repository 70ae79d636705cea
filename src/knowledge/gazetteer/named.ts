import { fold } from '../../base/fold.js'
import { wordsOfText } from '../../base/words.js'
import type { ResolvedPlace } from '../../model/reading.js'
import { countryOf, type Toponym, toponymAt } from '../toponyms.js'
import { openAtlas } from './atlas.js'
import type { Gazetteer } from './gazetteer.js'

/**
 * The place that a person means by a name: of namesakes the one that news is likeliest to mean, or the one in the country or province that
 * stands behind a comma ("Karsk, Oresia"). Null: none is known.
 */
export function placeNamed(gazetteer: Gazetteer, written: string): ResolvedPlace | null {
  const whole = likeliest(gazetteer, written, null)
  const comma = written.lastIndexOf(',')
  if (whole !== null || comma < 0) return whole
  return likeliest(gazetteer, written.slice(0, comma).trim(), fold(written.slice(comma + 1).trim()))
}

function likeliest(gazetteer: Gazetteer, name: string, within: string | null): ResolvedPlace | null {
  if (name === '' || name.length > 120) return null
  const words = wordsOfText(name, 0)
  const match = toponymAt(
    words,
    words.map(({ form }) => fold(form)),
    0,
    name,
  )
  const known = match !== null && match.end === words.length ? match.toponyms.filter(({ isDemonym }) => !isDemonym) : []
  const found = openAtlas(gazetteer).named(name, known)
  const fitting = within === null ? found : found.filter(toponym => liesIn(toponym, within))
  let best: Toponym | null = null
  for (const toponym of fitting) if (best === null || toponym.prior > best.prior) best = toponym
  return best?.place ?? null
}

const liesIn = ({ place: { country, admin1 } }: Toponym, within: string): boolean =>
  [country, countryOf(country)?.name ?? null, admin1].some(name => name !== null && fold(name) === within)
