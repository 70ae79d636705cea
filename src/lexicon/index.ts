import { EMBEDDINGS } from './embedding.js'
import { TRIGGERS } from './events/index.js'
import { HEDGES } from './hedges.js'
import { HEARSAY_ADVERBS, OWNED_TELLINGS, REPORTING_NOUNS, SOURCE_PREPOSITIONS } from './reporting/phrases.js'
import { SET_PHRASES } from './reporting/set-phrases.js'
import { REPORTING_VERBS } from './reporting/verbs.js'
import { SHORT_OF } from './short-of.js'
import { TIME_RULES } from './times/index.js'
import { UNTRUTHS } from './untruth.js'

/**
 * Ids of all rule rows whose firing shows in a claim's basis. A basis may name a rule with what it took as content behind it
 * ("cue/say/clause"): a row has fired when a rule begins with its id.
 */
export const RULE_IDS: readonly string[] = [
  ...REPORTING_VERBS,
  ...SET_PHRASES,
  ...SHORT_OF,
  ...SOURCE_PREPOSITIONS,
  ...OWNED_TELLINGS,
  ...HEARSAY_ADVERBS,
  ...REPORTING_NOUNS,
  ...HEDGES,
  ...EMBEDDINGS.filter(({ effect }) => effect !== 'fact'),
  ...UNTRUTHS,
  ...TRIGGERS,
  ...TIME_RULES,
].map(({ id }) => id)
