import { NAMELESS_ONLINE, PLATFORMS } from '../../lexicon/nameless-online.js'
import type { Certainty, Telling } from '../../model/index.js'
import type { Draft } from './draft.js'

/**
 * "Posts said", "accounts on X claim", "social media users claimed": what goes round online and is nobody's that could be asked is possible, and
 * has no teller of any kind. So is what somebody "claims" who is left out.
 */
export function ofNamelessOnline(drafts: readonly Draft[]): Draft[] {
  return drafts.map(draft => {
    const [first, ...rest] = draft.chain
    if (first === undefined || !isNameless(first)) return draft
    const words = [...first.words, ...first.cue]
    const basis = { field: 'certainty', rule: 'teller/nameless-online', words, confidence: 0.7 } as const
    return {
      ...draft,
      chain: [first.kind === 'document' ? first : { ...first, kind: 'unattributed' }, ...rest],
      ...(SURER.has(draft.certainty) ? { certainty: 'possible' as const, basis: [...draft.basis, basis] } : {}),
    }
  })
}

const SURER: ReadonlySet<Certainty> = new Set<Certainty>(['certain', 'probable'])

function isNameless({ name, kind, actor, organisation, manner }: Telling): boolean {
  if (kind === 'unattributed') return actor === null && manner === 'claims'
  if (organisation !== null || manner === 'denies') return false
  return NAMELESS_ONLINE.test(name) && !/\p{Lu}\p{L}/u.test(name.replace(/^\p{Lu}/u, ' ').replace(PLATFORMS, ' '))
}
