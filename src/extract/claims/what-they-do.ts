import { SMALL_PLACES } from '../../lexicon/voices.js'
import type { SourceKind, Token } from '../../model/index.js'
import { childrenBy, nounPhrase, type Tree } from '../tree.js'

/**
 * The kind of somebody without a role, from what else is said of them: "X, who sells tea at the bridge" and "X, 58" speak for themselves, "X, who
 * teaches history" knows about it, "X, which tracks outages" counts. Null where nothing is said.
 */
export function kindByWhatTheyDo(tree: Tree, name: readonly Token[]): SourceKind | null {
  for (const word of name)
    for (const clause of childrenBy(tree, word, 'acl:relcl')) {
      const kind = kindByClause(tree, clause)
      if (kind !== null) return kind
    }
  return isOfAge(tree, name) ? 'witness' : null
}

function kindByClause(tree: Tree, clause: Token): SourceKind | null {
  const pronoun = childrenBy(tree, clause, 'nsubj')
    .find(({ form }) => /^(?:who|which|that)$/iu.test(form))
    ?.form.toLowerCase()
  if (pronoun === undefined) return null
  if (pronoun !== 'who') return WATCHES.test(clause.lemma) ? 'monitor' : null
  if (STUDIES.test(clause.lemma)) return 'analyst'
  if (LIVES.test(clause.lemma)) return 'witness'
  const object = childrenBy(tree, clause, 'obj')[0]
  const isSmall = object !== undefined && nounPhrase(tree, object).some(({ form }) => SMALL_PLACES.test(form))
  return isSmall && /^(?:run|own|keep)$/u.test(clause.lemma) ? 'witness' : null
}

const WATCHES = /^(?:track|monitor|count|watch|document|record)$/u
const STUDIES = /^(?:teach|lecture|study|research|analy[sz]e)$/u
const LIVES = /^(?:live|sell|farm|fish|drive|bake|cook|shelter|survive|hide|change|wash|clean)$/u

/** "X, 58,": an age right behind the name. */
function isOfAge({ tokens }: Tree, name: readonly Token[]): boolean {
  const last = name.at(-1)?.index ?? tokens.length
  const [comma, age, end] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]]
  return comma?.form === ',' && /^[1-9]\d$/u.test(age?.form ?? '') && /^[,.;:]?$/u.test(end?.form ?? '')
}
