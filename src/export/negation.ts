/** Whether words tell a negation themselves: "met no resistance", "has not left". Telling it again beside them would read as its opposite. */
export const isNegated = (words: string): boolean => NEGATION.test(words)

const NEGATION = /\b(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|false|untrue|hardly)\b|n[’']t\b/i
