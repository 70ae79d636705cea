import type { Certainty } from '../model/index.js'

/** Words by which somebody is held to have done what stands behind them: "charged with", "wanted for", "on suspicion of". */
export interface Charge {
  readonly lemma: string
  /** The word before the deed. */
  readonly link: string
  /** What is left of the deed; null: a court has found that it was done. */
  readonly certainty: Certainty | null
  /** Whether it can only be said of whoever is charged, where no object stands behind it: "a man accused of arson". */
  readonly describes: boolean
  readonly example: string
}

const row =
  (certainty: Certainty | null, describes: boolean) =>
  (lemma: string, link: string, example: string): Charge => ({ lemma, link, certainty, describes, example })

const describing = row('possible', true)
const thought = row('probable', true)
const found = row(null, true)
const held = row('possible', false)

export const CHARGES: readonly Charge[] = [
  describing('accuse', 'of', 'A man accused of burning the hall was freed.'),
  describing('charge', 'with', 'A man charged with burning the hall was freed.'),
  describing('want', 'for', 'A man wanted for burning the hall was freed.'),
  thought('suspect', 'of', 'A man suspected of burning the hall was freed.'),
  found('convict', 'of', 'A man convicted of burning the hall was freed.'),
  describing('acquit', 'of', 'A man acquitted of burning the hall was freed.'),
  held('indict', 'for', 'A man was indicted for burning the hall.'),
  held('arraign', 'for', 'A man was arraigned for burning the hall.'),
  held('arrest', 'for', 'A man was arrested for burning the hall.'),
  held('detain', 'for', 'A man was detained for burning the hall.'),
  held('hold', 'for', 'A man was held for burning the hall.'),
  held('seek', 'for', 'A man is sought for burning the hall.'),
  held('sue', 'for', 'A man was sued for burning the hall.'),
  held('try', 'for', 'A man was tried for burning the hall.'),
  held('blame', 'for', 'A man was blamed for burning the hall.'),
  held('implicate', 'in', 'A man was implicated in burning the hall.'),
  held('investigate', 'for', 'A man was investigated for burning the hall.'),
  held('suspicion', 'of', 'A man was held on suspicion of burning the hall.'),
  held('charge', 'of', 'A man was held on charges of burning the hall.'),
  held('accusation', 'of', 'A man faces accusations of burning the hall.'),
  held('allegation', 'of', 'A man faces allegations of burning the hall.'),
]
