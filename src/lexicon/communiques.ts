/** A line that says what kind of text stands under it, and perhaps whose: "PRESS RELEASE", "Statement by the Ministry", "Communiqué No. 4". */
export const COMMUNIQUE =
  /^(?:(?:official|press|joint|urgent|important|final|military|public)\s+)*(?:statement|communiqu[eé]|press release|declaration|proclamation|bulletin)(?:\s+(?:no|number|nr)?\.?\s*\d+)?(?:\s+(?:to|for)\s+[^,:]+)?(?:\s+(?:(?:issued\s+)?by|of|from)\s+(?<by>[^,:]+))?$/iu

/** What comes behind the name of a body where its press desk speaks for it. */
export const PRESS_DESK =
  /(?:['’]s)?\s+(?:media|press|information|communications?)\s+(?:office|service|department|cent(?:er|re)|bureau|desk|wing)$/iu
