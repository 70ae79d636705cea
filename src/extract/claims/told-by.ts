import type { Claim, Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import { isPassive } from '../attributions/sources.js'
import type { EventFound } from '../events/index.js'
import { baseOf, childBy, childrenBy, headOf, type Tree } from '../tree.js'
import type { Answer } from './answers.js'
import { withoutWishes } from './as-told.js'
import type { SentenceToClaim } from './index.js'

/** What is known of a predicate when it is asked who tells it. */
interface Told {
  /** Tellings whose content holds it, the innermost first. */
  readonly told: readonly Attribution[]
  readonly factuality: Pick<Claim, 'frame' | 'certainty'>
  readonly event: EventFound | null
  readonly answer: Answer | null
}

/** The tellings that what a predicate claims passed through, the innermost first. */
export function toldBy(from: SentenceToClaim, token: Token, { told, factuality, event, answer }: Told): readonly Attribution[] {
  if (answer?.by != null) return [answer.by, ...told.filter(found => tellsOf(from.tree, found, token))]
  return [...doneInWords(from, token, told, factuality, event), ...withoutWishes(from.tree, token, told)]
}

/** "The minister said the army denied it"; in "the rebels said so; the army denied it" they tell nothing of the army. */
const tellsOf = (tree: Tree, { cue }: Attribution, token: Token): boolean =>
  baseOf(token.relation) === 'ccomp' && cue.some(word => word === headOf(tree, token))

/**
 * "condemned the raid", "urged both sides to stop", "ordered his men by telegram to leave": what is done with words is told by whoever says
 * them. An order without words that it was given in may be known from elsewhere; what somebody else tells of an act is theirs.
 */
const doneInWords = (
  { tree, own, attitudes }: SentenceToClaim,
  token: Token,
  told: readonly Attribution[],
  { frame, certainty }: Pick<Claim, 'frame' | 'certainty'>,
  event: EventFound | null,
): readonly Attribution[] =>
  told.some(({ source }) => source !== null) || !isSaid(tree, token, frame, certainty)
    ? []
    : [
        ...own
          .filter(
            found =>
              found.cue.includes(token) &&
              found.source !== null &&
              !found.negated &&
              (found.rule === 'figure/put' || !isPassive(tree, token)) &&
              (isSpeech(found) || asksThePublic(tree, token, found) || isInWords(found, event)),
          )
          // That they ask or warn is said, not asked or foretold.
          .map(found => (found.stance === 'asks' || isWarning(found) ? { ...found, manner: 'says' as const } : found)),
        ...attitudes.filter(
          ({ cue, source, negated }) =>
            cue.includes(token) &&
            source !== null &&
            !negated &&
            !isPassive(tree, token) &&
            SPOKEN.has(token.lemma.toLowerCase()),
        ),
      ]

/** "may blame", "to demand": not said yet, and by nobody told. */
const isSaid = (tree: Tree, token: Token, frame: Claim['frame'], certainty: Claim['certainty']): boolean =>
  (token.xpos !== 'VB' ||
    (childBy(tree, token, 'aux') === null && childrenBy(tree, token, 'mark').every(({ form }) => !/^to$/iu.test(form)))) &&
  certainty === 'certain' &&
  /^(?:happened|ongoing|background)$/u.test(frame)

/** "Rebels claimed control of the town", "proclaimed himself head of state", "claimed the attack": so they say. */
const isInWords = ({ stance, cue }: Attribution, event: EventFound | null): boolean =>
  stance === 'tells' &&
  event !== null &&
  (/^(?:control|leadership)\//u.test(event.type) || cue.some(({ lemma }) => lemma === 'claim'))

const isSpeech = ({ stance, hands, cue, manner }: Attribution): boolean =>
  stance === 'act' ||
  isWarning({ cue }) ||
  manner === 'alleges' ||
  manner === 'denies' ||
  (stance === 'asks' && (hands.length > 1 || !cue.some(({ lemma }) => ORDERS.test(lemma))))

const isWarning = ({ cue }: Pick<Attribution, 'cue'>): boolean => cue.some(({ lemma }) => lemma === 'warn')

const ORDERS = /^(?:order|instruct|ask|request|question|wonder)$/u

/** "asked residents to give blood": nobody asks the public in private. */
const asksThePublic = (tree: Tree, verb: Token, { stance }: Attribution): boolean =>
  stance === 'asks' &&
  /^(?:ask|request)$/u.test(verb.lemma) &&
  childrenBy(tree, verb, 'obj', 'iobj').some(({ lemma }) => THE_PUBLIC.has(lemma))

const THE_PUBLIC: ReadonlySet<string> = new Set(
  'resident people public population citizen inhabitant villager motorist driver traveller traveler passenger voter supporter follower parent everyone everybody volunteer donor tourist'.split(
    ' ',
  ),
)

/** Attitudes that are voiced: "called the raid a crime", "slammed the ruling". */
const SPOKEN: ReadonlySet<string> = new Set(
  'call term point slam blast decry deride rebuke chide lambast berate castigate excoriate commend congratulate deplore assail bemoan salute'.split(
    ' ',
  ),
)
