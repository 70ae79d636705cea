import type { Token } from '../../model/document.js'
import { fits } from './fits.js'
import { verbFrame } from './frame.js'
import type { Scene } from './scene.js'
import { lemmaOf } from './tree.js'

/** "Police announced the arrest of two men", "the group declared a truce": of an act of power whoever makes it known did it. */
export function announcer(
  sentence: Scene,
  noun: Token,
  { type, target }: { readonly type: string; readonly target: number | null },
  carrier: Token | null,
): number | null {
  const announced =
    carrier !== null && /^(announce|declare|order|unveil|proclaim)$/.test(lemmaOf(carrier)) && noun.relation === 'obj'
  if (carrier === null || !announced || !ACTS_OF_POWER.test(type)) return null
  const { subject } = verbFrame(sentence, carrier)
  return subject !== target && fits(sentence, subject, POWERS) ? subject : null
}

const ACTS_OF_POWER =
  /^(?:order\/(?:arrest|restriction|emergency|expulsion|mobilization)|diplomacy\/(?!accuses|condemns|statement|talks|agreement)|aid\/|control\/withdraws|fighting\/(?:deploys|offensive))/
const POWERS = ['@official', '@police', '@state', '@leader', '@armed', '@name', '@pronoun']
