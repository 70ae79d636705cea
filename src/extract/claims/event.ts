import { type Span, spanOf } from '../../base/span.js'
import { TELLABLE } from '../../lexicon/untruth.js'
import type { ClaimEvent, Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import { type EventFound, eventAt, type Scene } from '../events/index.js'
import type { Actors } from '../names/actors.js'
import { nounPhrase, spansOf, type Tree } from '../tree.js'

/** What a predicate reports, with the words and actors of it; the subject stands in where the ontology has nothing: as doer, and as who or what it was done to in a passive. */
export function eventOf(
  tree: Tree,
  token: Token,
  found: EventFound | null,
  subject: Token | null,
  actors: Actors,
): Omit<ClaimEvent, 'control'> {
  const isPassive = subject?.relation === 'nsubj:pass'
  const actor = tree.tokens[found?.actor ?? -1] ?? (found === null && !isPassive ? subject : null)
  const target = tree.tokens[found?.target ?? -1] ?? (found === null && isPassive ? subject : null)
  const idAt = (word: Token | null) => (word === null ? null : (actors.at(tree.sentence.index, word)?.id ?? null))
  const wordsAt = (word: Token | null) => (word === null ? [] : [...spansOf(nounPhrase(tree, word)), ...namedBefore(word)])
  // "The agency says it will send food": beside the pronoun the name that it stands for, where the sentence has it.
  const namedBefore = (word: Token): Span[] => {
    if (word.upos !== 'PRON') return []
    const mentions = actors.at(tree.sentence.index, word)?.mentions ?? []
    const earlier = mentions.filter(
      ({ start, end }) => start >= tree.sentence.start && end <= word.start && !isPronounAt(tree, start),
    )
    return earlier.slice(-1)
  }
  return {
    type: found?.type ?? 'other',
    trigger: spanOf(token),
    plover: found?.plover ?? null,
    acled: found?.acled ?? null,
    cameo: found?.cameo ?? null,
    actor: idAt(actor),
    actorWords: wordsAt(actor),
    target: idAt(target),
    targetWords: wordsAt(target),
    sameAs: null,
  }
}

const isPronounAt = (tree: Tree, start: number): boolean =>
  tree.tokens.some(token => token.start === start && token.upos === 'PRON')

/** To accuse, to refuse or to deny is done with words, and an event beside what the words say. "Claimed forty lives" tells nothing else. */
export const isAct = (found: Attribution, scene: Scene): boolean => {
  const event = found.cue.map(cue => eventAt(scene, cue.index)).find(one => one !== null)
  const type = event?.type
  // "counted sixteen bodies": the bodies are told, by whoever counted them.
  if (type === 'harm/death' && found.rule.endsWith('/noun') && eventAt(scene, found.contentHead.index)?.type === type)
    return false
  // "rejected rumours that he had gone": what is denied is told as such, and not that it is.
  if (found.manner === 'denies' && TELLABLE.has(found.contentHead.lemma.toLowerCase()) && saysWhat(found, scene)) return false
  return (
    event !== undefined &&
    event !== null &&
    type !== undefined &&
    (ACTS.has(type) ||
      isDeed(found, event) ||
      (type === 'diplomacy/denies' &&
        found.rule.endsWith('/noun') &&
        BLAME.has(found.contentHead.lemma.toLowerCase()) &&
        !found.content.some(({ relation, head }) => head === found.contentHead.index && CLAUSE.test(relation))))
  )
}

/** "claims of a massacre", "rumours that he had gone", and no bare "claim". */
const saysWhat = ({ content, contentHead }: Attribution, scene: Scene): boolean =>
  content.some(
    ({ relation, head, index }) =>
      index !== contentHead.index &&
      (head === contentHead.index ? CLAUSE.test(relation) || eventAt(scene, index) !== null : false),
  )

/** "did not rule out a strike", "declined to deny that": whoever does not deny it has done nothing; what it is may be so. */
export const isNotDenied = (found: Attribution): boolean =>
  found.manner === 'denies' &&
  found.negated &&
  !(found.rule.endsWith('/noun') && BLAME.has(found.contentHead.lemma.toLowerCase()))

/** "The claim that the bridge was closed" says what it is. */
const CLAUSE = /^(?:acl|ccomp)(?!:relcl)/u

/** What is denied as a whole, without saying what it is. */
const BLAME: ReadonlySet<string> = new Set(
  'accusation allegation charge claim comment remark wrongdoing involvement responsibility link role'.split(' '),
)

/** Told by the verb itself, not by a noun that it carries, of what it has as object or subject. */
const isDeed = ({ contentHead, cue, stance }: Attribution, { type, rule, confidence }: EventFound): boolean =>
  (stance === 'tells' ? DEEDS.test(type) : stance === 'perceives' && SEEN.test(type)) &&
  confidence >= SURE &&
  !/\.(?:noun|adj|adp)\b/u.test(rule) &&
  cue.some(({ index }) => index === contentHead.head) &&
  /^(?:obj|iobj|xcomp|nsubj:pass|obl)$/u.test(contentHead.relation) &&
  contentHead.upos !== 'VERB'

/** What is no way of telling, whatever its verb: "proclaimed himself head of state", "recalled its ambassador", "upheld the sentence". */
const DEEDS =
  /^(?:harm\/|control\/|leadership\/|fighting\/|crowd\/|law\/|diplomacy\/(?:expels|returns|recognises|embassy-closed|sanctions|condoles|restores|breaks-off|aid-cut|vetoes|agreement|visit|talks|phone)$)/u
/** "The president was seen at a mosque", "the commission heard witnesses": that somebody is seen or heard is what is told. */
const SEEN = /^(?:leadership\/(?:appears|missing)|law\/investigates)$/u
const SURE = 0.6

const ACTS: ReadonlySet<string> = new Set([
  'diplomacy/accuses',
  'diplomacy/condemns',
  'diplomacy/rejects',
  'diplomacy/threatens',
  'diplomacy/expels',
])
