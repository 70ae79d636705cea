/** A line that says what kind of text stands under it, and perhaps whose: "PRESS RELEASE", "Statement by the Ministry", "Communiqué No. 4". */
export const COMMUNIQUE =
  /^(?:(?:official|press|joint|urgent|important|final|military|public)\s+)*(?:statement|communiqu[eé]|press release|declaration|proclamation|bulletin)(?:\s+(?:no|number|nr)?\.?\s*\d+)?(?:\s+(?:to|for)\s+[^,:]+)?(?:\s+(?:(?:issued\s+)?by|of|from)\s+(?<by>[^,:]+))?$/iu

/** What comes behind the name of a body where its press desk speaks for it. */
export const PRESS_DESK =
  /(?:['’]s)?\s+(?:media|press|information|communications?)\s+(?:office|service|department|cent(?:er|re)|bureau|desk|wing)$/iu

/** A line at the head of what a body puts out in numbers: "DAILY NOTE 2", "Flash Update No. 3", "Humanitarian snapshot (as of 22 May)". */
export const BULLETIN =
  /\b(?:daily|weekly|situation|flash|humanitarian|security|field|incident|conflict|protection|displacement|operational)\s+(?:note|report|update|bulletin|snapshot|brief|summary|overview|digest)\b|\bsit-?rep\b/iu

/** An office of theirs; "UN News" is a medium. */
export const UNITED_NATIONS = /^(?:(?:UN|U\.N\.|United Nations)\s(?!News\b|Radio\b|TV\b)|OCHA\b)/u

/** Names that say what is watched; "Daily Monitor" does not. */
export const WATCHES =
  /\bobservatory\b|\b(?:conflict|war|rights|risk|violence|ceasefire|truce|security|casualty|protest|internet|election|peace|atrocity|displacement)\s+(?:monitor|monitoring|watch|tracker|data project)\b/iu
