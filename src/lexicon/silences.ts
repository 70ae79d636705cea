import type { Silence } from '../model/index.js'

/**
 * Ways in which a text says that somebody has not spoken. `pattern` runs over the sentence's words in lower case, joined by one space;
 * gaps are bounded, so it takes linear time. The verb whose subject is silent stands in the group named `verb`, or, where the text
 * puts the silent one behind a preposition ("no word from the palace"), the group named `from` ends just before it.
 */
export interface SilencePattern {
  readonly id: string
  readonly kind: Silence['kind']
  readonly pattern: RegExp
  readonly example: string
}

const SPEAK =
  'comment|commented|speak|spoken|say|said|respond|responded|reply|replied|react|reacted|answer|answered|address|addressed|explain|explained|elaborate|elaborated'
const ISSUE = 'issue|issued|make|made|release|released|give|given|gave|offer|offered|provide|provided|publish|published'
const WORD = 'statement|comment|word|explanation|reaction|response|confirmation|announcement|account'
const HAVE_NOT = "(?:has|have|had)(?: n['’]t| not)"
const DO_NOT = "(?:do|does|did)(?: n['’]t| not)"

export const SILENCE_PATTERNS: readonly SilencePattern[] = [
  {
    id: 'silence/yet-to',
    kind: 'yet-to-speak',
    pattern: new RegExp(`\\b(?:has|have|had) yet to (?<verb>${SPEAK}|${ISSUE}|confirm|acknowledge|admit)\\b`, 'u'),
    example: 'The palace has yet to issue a statement.',
  },
  {
    id: 'silence/has-not-spoken',
    kind: 'yet-to-speak',
    pattern: new RegExp(
      `\\b${HAVE_NOT}(?: yet| so far| immediately| publicly){0,2} (?<verb>(?:${SPEAK})(?! that)|(?:${ISSUE})(?= (?:a|an|any)(?: \\S+){0,2} (?:${WORD})))\\b`,
      'u',
    ),
    example: 'The palace has not commented on the raid.',
  },
  {
    id: 'silence/did-not-comment',
    kind: 'yet-to-speak',
    pattern: new RegExp(
      `\\b${DO_NOT}(?: immediately| publicly| directly| formally){0,1} (?<verb>comment|react|speak(?= (?:about|on|of)| [.,;]))\\b`,
      'u',
    ),
    example: 'The palace did not comment on the raid.',
  },
  {
    id: 'silence/still-to',
    kind: 'yet-to-speak',
    pattern: new RegExp(`\\b(?:is|are|was|were) (?:still|yet) to (?<verb>${SPEAK}|${ISSUE}|confirm|acknowledge)\\b`, 'u'),
    example: 'The palace is still to comment on the raid.',
  },
  {
    id: 'silence/not-a-word',
    kind: 'yet-to-speak',
    pattern: /\b(?<verb>is|was|been|came) not a word(?: \S+){0,6}? (?<from>from|by)\b/u,
    example: 'There was not a word from the palace.',
  },
  {
    id: 'silence/nothing-to-add',
    kind: 'yet-to-speak',
    pattern: /\b(?<verb>had|has|have) nothing (?:more |further |else )?to (?:add|say)\b/u,
    example: 'The palace had nothing to add.',
  },
  {
    id: 'silence/gave-no-hint',
    kind: 'omits-detail',
    pattern:
      /\b(?<verb>gave|give|gives|offered|offers|provided) no (?:further |more |other )?(?:hint|indication|sign|detail|details|reason|clue|figure|figures|date)\b/u,
    example: 'The palace gave no hint of where the king was.',
  },
  {
    id: 'silence/said-nothing',
    kind: 'yet-to-speak',
    pattern: /\b(?<verb>said|say|says) nothing\b/u,
    example: 'The palace said nothing about the raid.',
  },
  {
    id: 'silence/silent',
    kind: 'yet-to-speak',
    pattern:
      /\b(?:is|are|was|were|has been|have been|remain|remains|remained|stay|stayed|kept|keeps|fell) (?<verb>silent|mum)\b/u,
    example: 'The palace remained silent on the raid.',
  },
  {
    id: 'silence/no-word-from',
    kind: 'yet-to-speak',
    pattern: new RegExp(
      `\\b(?<verb>is|was|were|are|been|came) no (?:immediate |official |public |further ){0,2}(?:${WORD})(?: \\S+){0,6}? (?<from>from|by)\\b`,
      'u',
    ),
    example: 'There was no immediate comment from the palace.',
  },
  {
    id: 'silence/offered-no-word',
    kind: 'yet-to-speak',
    pattern: new RegExp(
      `\\b(?<verb>offered|gave|made|issued|had) no (?:immediate |official |public |further ){0,2}(?:${WORD})\\b`,
      'u',
    ),
    example: 'The palace offered no comment.',
  },
  {
    id: 'silence/declined',
    kind: 'declined',
    pattern: new RegExp(
      `\\b(?<verb>declined|declines|refused|refuses) (?:\\S+ ){0,4}?to (?:${SPEAK}|discuss|reveal|disclose|confirm|name|talk)\\b`,
      'u',
    ),
    example: 'The palace declined to comment on the raid.',
  },
  {
    id: 'silence/would-not-say',
    kind: 'declined',
    pattern: /\bwould(?: n['’]t| not) (?<verb>say|reveal|disclose|comment|discuss|elaborate)\b/u,
    example: 'The palace would not say where the king was.',
  },
  {
    id: 'silence/no-answer',
    kind: 'no-answer',
    pattern: new RegExp(`\\b${DO_NOT}(?: immediately| right away| at once)? (?<verb>respond|reply|answer|return)\\b`, 'u'),
    example: 'The palace did not immediately respond to a request for comment.',
  },
  {
    id: 'silence/unreachable',
    kind: 'unreachable',
    pattern: /\bcould(?: n['’]t| not)(?: immediately)? be (?<verb>reached|contacted)\b/u,
    example: 'The governor could not be reached for comment.',
  },
  {
    id: 'silence/neither-confirms-nor-denies',
    kind: 'neither-confirms-nor-denies',
    pattern: /\bneither (?<verb>confirmed|confirms|confirm|confirming) (?:or|nor) (?:denied|denies|deny|denying)\b/u,
    example: 'The palace neither confirmed nor denied the raid.',
  },
  {
    id: 'silence/does-not-know',
    kind: 'does-not-know',
    pattern: new RegExp(`\\b${DO_NOT} (?<verb>know)\\b`, 'u'),
    example: 'The palace did not know where the king was.',
  },
  {
    id: 'silence/could-not-say',
    kind: 'does-not-know',
    pattern: /\bcould(?: n['’]t| not) (?<verb>say|tell|confirm|rule)\b/u,
    example: 'The mayor could not say where the king was.',
  },
  {
    id: 'silence/omits-detail',
    kind: 'omits-detail',
    pattern: new RegExp(
      `\\b(?:${DO_NOT} (?<verb>say|specify|elaborate|disclose|reveal|identify|name|mention|detail|provide|give)|without (?<verbing>elaborating|specifying|saying|giving|naming|providing|identifying))\\b`,
      'u',
    ),
    example: 'The palace did not say where the king was.',
  },
  {
    id: 'silence/no-admission',
    kind: 'no-admission',
    pattern: new RegExp(
      `\\b(?:${HAVE_NOT}(?: yet)?|${DO_NOT}) (?<verb>acknowledged|acknowledge|admitted|admit|conceded|concede|confirmed|confirm)\\b`,
      'u',
    ),
    example: 'The army has not acknowledged the loss of the town.',
  },
  {
    id: 'silence/not-seen',
    kind: 'not-seen',
    pattern: /\b(?:has|have|had)(?: n['’]t| not) been (?<verb>seen|heard)\b/u,
    example: 'The king has not been seen in public.',
  },
]
