/** What sets another account beside the one before: "…, but residents said". */
export const CONTRASTS: ReadonlySet<string> = new Set('but yet while whereas although though'.split(' '))
