/** Ways in which a sentence says that what was told before it has not been verified. The patterns run over its text; gaps are bounded. */
export interface NotVerified {
  readonly id: string
  readonly pattern: RegExp
  readonly example: string
}

const TOLD =
  '(?:claims?|reports?|accounts?|allegations?|figures?|tolls?|assertions?|statements?|information|details|rumou?rs?|versions?|testimon(?:y|ies))'
const THAT = '(?:the|this|that|these|those|either|any of the|such|their|his|her|its|neither|none of the|both)'
const VERIFIED = '(?:verified|confirmed|corroborated|substantiated|authenticated)'
const VERIFY = '(?:verify|confirm|corroborate|substantiate|authenticate)'
const HOW = '(?: (?:immediately|independently|yet|at once|otherwise|fully|separately|officially|so far)){0,2}'
/** "could not be confirmed who fired", "verify claims that they fled": of something else. */
const NO_MORE = '(?! (?:of|that|who|whom|whether|how|if|what|where|when|why)\\b)'

export const NOT_VERIFIED: readonly NotVerified[] = [
  {
    id: 'doubt/could-not-be',
    pattern: new RegExp(
      `(?:${THAT}(?: [^\\s,.;:]+){0,2} ${TOLD}|^(?:That|This|It|They|These|Those|None of (?:this|it|that|these)|Neither))(?: (?:by|from)(?: [^\\s,.;:]+){1,4})?(?: (?:could|can)(?:not|n['’]t| not)${HOW} be${HOW}| (?:has|have)(?:n['’]t| not)${HOW} been${HOW}| (?:could|can|has|have)${HOW} (?:be|been)${HOW}(?<=(?:Neither|None|neither|none).{0,60})) ${VERIFIED}\\b${NO_MORE}`,
      'iu',
    ),
    example: 'The claim could not be independently verified.',
  },
  {
    id: 'doubt/could-not-verify',
    pattern: new RegExp(
      `\\b(?:(?:could|can)(?:not|n['’]t| not)${HOW}|(?:was|were|is|are|been) (?:unable|not(?: immediately| yet)? able|not(?: immediately| yet)? possible) to${HOW}|(?:has|have)(?:n['’]t| not)${HOW}) ${VERIFY}(?:ied|ed|d)? (?:${THAT}(?: [^\\s,.;:]+){0,2} ${TOLD}|it|them|this|that|${TOLD}(?= [^\\s]*[.,]|[.,]|$))\\b${NO_MORE}`,
      'iu',
    ),
    example: 'Our paper was unable to verify the report.',
  },
  {
    id: 'doubt/no-confirmation',
    pattern: new RegExp(
      `\\b(?:was|is|been) no (?:immediate |independent |official |other ){0,2}(?:confirmation|verification|corroboration)(?: (?:of|for) (?:${THAT}(?: [^\\s,.;:]+){0,2} ${TOLD}|this|that|it)\\b| from\\b|(?=[.,;]|$))${NO_MORE}`,
      'iu',
    ),
    example: 'There was no independent confirmation of the report.',
  },
  {
    id: 'doubt/remains-unverified',
    pattern: new RegExp(
      `\\b(?:${THAT}(?: [^\\s,.;:]+){0,2} ${TOLD})(?: (?:by|from)(?: [^\\s,.;:]+){1,4})? (?:is|are|was|were|remains?|remained|has not been|have not been) (?:still |as yet |so far )?(?:unverified|unconfirmed|uncorroborated|unsubstantiated)\\b`,
      'iu',
    ),
    example: 'The report remains unconfirmed.',
  },
]
