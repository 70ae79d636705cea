import type { FiledClaim } from './filed.js'
import type { Root } from './origins.js'
import type { Verdict } from './status.js'

const MOST_NAMED = 6

/**
 * One sentence that a desk editor could check: "2 independent origins: Mira Halden (to Northern Press); two army officers (to Meridian Post);
 * 1 denial: the palace; asserted and denied by different parties".
 */
export function whyOf(claims: readonly FiledClaim[], roots: readonly Root[], parties: number, verdict: Verdict): string {
  const by = (stance: Root['stance']) => roots.filter(root => root.stance === stance)
  const asserting = by('asserts')
  const denying = roots.filter(root => root.stance === 'denies' || root.wavers)
  const rivals = denying.filter(isRival)
  const denials = denying.filter(root => !isRival(root))
  const weak = by('weak').filter(({ claims: own }) =>
    own.some(({ claim }) => claim.polarity === '+' || claim.certainty !== 'certain'),
  )
  const parts = [
    asserting.length === 0 ? noOrigin(claims, roots) : counted(asserting, 'independent origin'),
    ...(parties < asserting.length ? [`of ${parties} ${parties === 1 ? 'party' : 'parties'}`] : []),
    ...(denials.length === 0 ? [] : [counted(denials, 'denial')]),
    ...(rivals.length === 0 ? [] : [counted(rivals, 'contrary account')]),
    ...(weak.length === 0 ? [] : [`only as possible or to come: ${listed(weak)}`]),
    ...(asserting.some(({ possiblyOne }) => possiblyOne) ? ['unnamed voices told to one outlet are counted once'] : []),
    verdict.reason,
  ]
  return parts.filter(part => part !== '').join('; ')
}

/** It denies nothing in words, but tells what cannot be so beside it. */
const isRival = ({ claims, wavers }: Root): boolean =>
  !wavers && claims.every(({ claim, isDenied }) => claim.polarity === '+' && !isDenied)

const counted = (roots: readonly Root[], noun: string): string =>
  `${roots.length} ${noun}${roots.length === 1 ? '' : 's'}: ${listed(roots)}`

function listed(roots: readonly Root[]): string {
  const named = roots.slice(0, MOST_NAMED).map(({ voice }) => {
    const to =
      voice.addressee === null || voice.kind === 'reporter' || voice.addressee === voice.name ? '' : ` (to ${voice.addressee})`
    return `${voice.name}${to}`
  })
  return roots.length > MOST_NAMED ? `${named.join('; ')}; and ${roots.length - MOST_NAMED} more` : named.join('; ')
}

function noOrigin(claims: readonly FiledClaim[], roots: readonly Root[]): string {
  if (roots.length > 0) return 'no origin asserts it'
  const outlets = [...new Set(claims.map(({ report }) => report.reading.report.outlet ?? 'an unnamed outlet'))]
  const shown = outlets.slice(0, 3).join(', ')
  return `no origin named, told by ${shown}${outlets.length > 3 ? ` and ${outlets.length - 3} more` : ''}`
}
