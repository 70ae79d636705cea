/** Whether words deny something themselves; a claim told as not so must not read as so where its own words do not. */
export const denies = (text: string): boolean => DENIES.test(text)

const DENIES = /(?:n['’]t|\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|unable|failed|refused)\b)/iu

/** "Not so: the king has fled": a text that must not read as so. */
export const asNotSo = (text: string): string => `Not so: ${text}`
