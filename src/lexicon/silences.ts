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
  /** Who is silent: the subject of the verb unless told otherwise; 'teller' is whoever was quoted last. */
  readonly silent?: 'object' | 'teller'
  /** What is told all the same: the content of "said only that he was well", that it was done of "not established who did it". */
  readonly told?: 'content' | 'question'
  readonly example: string
}

const SPEAK =
  'comment|commented|speak|spoken|say|said|respond|responded|reply|replied|react|reacted|answer|answered|address|addressed|explain|explained|elaborate|elaborated'
const ISSUE = 'issue|issued|make|made|release|released|give|given|gave|offer|offered|provide|provided|publish|published'
const WORD = 'statement|comment|word|explanation|reaction|response|confirmation|announcement|account'
const HAVE_NOT = "(?:has|have|had)(?: n['’]t| not)"
const DO_NOT = "(?:do|does|did)(?: n['’]t| not)"
const DETAIL =
  'details?|reasons?|explanations?|names?|figures?|numbers?|breakdown|evidence|proof|dates?|timetable|timeline|information|estimates?|locations?'
const FEW =
  '(?:any |further |much |many |new |full |more |other |specific |exact |immediate |its |his |her |their |the |an? ){0,2}'
/** Words of one clause, few enough to be read in linear time. */
const gap = (most: number): string => `(?: (?!that |who |which )[^\\s,.;:!?"“”]+){0,${most}}?`
const OPEN = '(?:who|what|where|when|why|how|whether|which|the cause|the identity|the reason|the number)'

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
    pattern: new RegExp(
      `\\b(?<verb>gave|give|gives|offered|offers|provided|provides) no (?:further |more |other |exact |specific |immediate )?(?:${DETAIL}|hints?|indications?|signs?|clues?)\\b`,
      'u',
    ),
    example: 'The palace gave no hint of where the king was.',
  },
  {
    id: 'silence/said-nothing',
    kind: 'yet-to-speak',
    pattern: /\b(?<verb>said|say|says|published|publishes|disclosed|disclosing|revealed|announced|released) nothing\b/u,
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
    id: 'silence/mouth-shut',
    kind: 'yet-to-speak',
    pattern:
      /\b(?<verb>keeps?|kept|keeping|hold(?:s|ing)?|held) (?:(?:its|his|her|their|our|my) )?(?:mouths? shut|lips sealed|tongues?|counsel|quiet (?:about|on|over))\b/u,
    example: 'The palace keeps its mouth shut about the raid.',
  },
  {
    id: 'silence/neither-has-said',
    kind: 'yet-to-speak',
    pattern: new RegExp(
      `\\b(?:neither|no|none|nobody)${gap(9)} (?:has|have|had)(?: yet| so far| publicly| officially){0,2} (?<verb>commented|spoken|said(?= anything| a word| (?:so|who|what|where|whether))|responded|replied|reacted|answered|confirmed|acknowledged|elaborated)\\b`,
      'u',
    ),
    example: 'Neither the palace nor the army has commented.',
  },
  {
    id: 'silence/nobody-commented',
    kind: 'yet-to-speak',
    pattern: new RegExp(
      `\\b(?:neither|none)${gap(9)} (?:immediately |publicly )?(?<verb>commented|responded|replied|reacted|elaborated)\\b`,
      'u',
    ),
    example: 'Neither side immediately responded.',
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
      `\\b(?<verb>offered|gave|given|made|issued|had|taken|took|published|released) no (?:immediate |official |public |further |formal |new ){0,2}(?:${WORD}|comments|statements|remarks|questions|appearances?)\\b`,
      'u',
    ),
    example: 'The palace offered no comment.',
  },
  {
    id: 'silence/declined',
    kind: 'declined',
    pattern: new RegExp(
      `\\b(?<verb>declined|declines?|declining|refused|refuses?) (?:(?:\\S+ ){0,4}?to (?:${SPEAK}|discuss|reveal|disclose|confirm|name|talk|identify|give (?:${FEW})(?:${DETAIL}))|(?:any |all |further ){0,2}(?:comment|interviews?|questions))\\b`,
      'u',
    ),
    example: 'The palace declined to comment on the raid.',
  },
  {
    id: 'silence/would-not-say',
    kind: 'declined',
    pattern:
      /\bwould(?: n['’]t| not) (?:be )?(?<verb>say|reveal|disclose|comment|discuss|elaborate|answer|respond|specify|identify|drawn|go into|confirm(?= or deny))\b/u,
    example: 'The palace would not say where the king was.',
  },
  {
    id: 'silence/will-not-say',
    kind: 'declined',
    pattern:
      /\b(?:will|wo)(?: n['’]t| not) (?:be )?(?<verb>say|reveal|disclose|comment|elaborate|drawn|go into|tell(?= (?:you|us|reporters|journalists)\b))\b/u,
    example: 'I will not say who told me.',
  },
  {
    id: 'silence/no-answer',
    kind: 'no-answer',
    pattern: new RegExp(`\\b${DO_NOT}(?: immediately| right away| at once)? (?<verb>respond|reply|answer|return(?! to))\\b`, 'u'),
    example: 'The palace did not immediately respond to a request for comment.',
  },
  {
    id: 'silence/unanswered',
    kind: 'no-answer',
    pattern: new RegExp(
      `\\b(?:calls?|messages?|requests?|e-mails?|emails?|letters?|questions?|inquiries|enquiries)${gap(8)} (?:(?:went|go|gone|remained?|been left|were left) (?<verb>unanswered)|(?:was|were)(?: n['’]t| not)(?: immediately)? (?<verbing>returned|answered))\\b`,
      'u',
    ),
    example: 'Calls to the palace went unanswered.',
  },
  {
    id: 'silence/not-picked-up',
    kind: 'no-answer',
    pattern: new RegExp(
      `\\b(?:${HAVE_NOT}|${DO_NOT}|(?:is|are|was|were)(?: n['’]t| not)) (?<verb>pick(?:ed|ing)? up|tak(?:e|en|ing)|answering|return(?:ed|ing))(?= (?:up )?(?:(?:the|his|her|its|their|our|any|my|repeated|phone|telephone) ){0,3}(?:calls?|phones?|telephones?|questions|messages|e-mails|emails|letters)\\b)`,
      'u',
    ),
    example: 'The governor has not picked up the phone.',
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
    pattern:
      /\bneither (?<verb>confirm(?:ed|s|ing)?|admit(?:ted|s)?|acknowledged?) (?:or|nor) (?:den(?:ied|ies|y|ying)|rul(?:ed?|es|ing) out|reject(?:ed|s)?)\b/u,
    example: 'The palace neither confirmed nor denied the raid.',
  },
  {
    id: 'silence/does-not-know',
    kind: 'does-not-know',
    pattern: new RegExp(`\\b${DO_NOT} (?<verb>know)\\b`, 'u'),
    example: 'The palace did not know where the king was.',
  },
  {
    id: 'silence/not-established',
    kind: 'does-not-know',
    pattern: new RegExp(
      `\\b(?:${HAVE_NOT}(?: yet| so far)?|${DO_NOT}(?: yet)?) (?<verb>established|establish|determined|determine|ascertained|worked out|learned)(?= ${OPEN}\\b)`,
      'u',
    ),
    told: 'question',
    example: 'The police have not established who fired.',
  },
  {
    id: 'silence/has-no-figure',
    kind: 'does-not-know',
    pattern:
      /\b(?<verb>had|has|have) no (?:exact |precise |firm |further |immediate |clear |reliable )?(?:figures?|numbers?|estimate|information|details)(?= (?:for|on|about|of|who|what|where|when|why|how|whether|as)\b| [.,;]|$)/u,
    example: 'The union had no figure for the wounded.',
  },
  {
    id: 'silence/not-known-to',
    kind: 'does-not-know',
    pattern: /\b(?:is|are|was|were)(?: n['’]t| not) (?<verb>known) (?<from>to)\b(?! (?:be|have|the public|scien))/u,
    example: 'The attackers are not known to the police.',
  },
  {
    id: 'silence/too-early-to-say',
    kind: 'does-not-know',
    silent: 'teller',
    pattern: /\btoo (?:early|soon) to (?<verb>say|tell|know|judge|determine)\b/u,
    example: 'The mayor said that it was too early to say who had fired.',
  },
  {
    id: 'silence/nobody-can-say',
    kind: 'does-not-know',
    pattern: /\b(?:no one|nobody|none of (?:us|them)|neither) (?:can|could|was able to) (?<verb>say|tell|explain)\b(?! that)/u,
    example: 'Nobody could say who had fired.',
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
      `\\b${DO_NOT} (?<verb>say|specify|elaborate|disclose|reveal|identify|name|mention|detail|(?:provide|give|offer)(?= ${FEW}(?:${DETAIL})\\b))\\b`,
      'u',
    ),
    example: 'The palace did not say where the king was.',
  },
  {
    id: 'silence/without-saying',
    kind: 'omits-detail',
    pattern: new RegExp(
      `\\bwithout (?<verbing>elaborating|specifying|saying|naming|identifying|disclosing|mentioning|explaining|(?:giving|providing|offering)(?= ${FEW}(?:${DETAIL})\\b))\\b`,
      'u',
    ),
    example: 'The palace spoke of a plot without naming anybody.',
  },
  {
    id: 'silence/leaves-out',
    kind: 'omits-detail',
    pattern: new RegExp(`\\b(?:(?<verb>leaves?|left|leaving) (?:out|open|unsaid)(?= ${OPEN}\\b))`, 'u'),
    example: 'The report leaves out who fired first.',
  },
  {
    id: 'silence/made-no-mention',
    kind: 'omits-detail',
    pattern: /\b(?<verb>made|makes|make) no (?:mention|reference)\b/u,
    example: 'The statement made no mention of the king.',
  },
  {
    id: 'silence/stopped-short',
    kind: 'omits-detail',
    pattern: /\b(?<verb>stopped|stops|stop) short of (?:saying|naming|identifying|specifying)\b/u,
    example: 'The minister stopped short of naming the neighbour.',
  },
  {
    id: 'silence/not-specified',
    kind: 'omits-detail',
    pattern:
      /\b(?:was|were|is|are)(?: n['’]t| not)(?: immediately| further| yet)? (?<verb>specified|disclosed|revealed|divulged|spelled out|made public)\b/u,
    silent: 'teller',
    example: 'The mayor said it had burned; the cause was not specified.',
  },
  {
    id: 'silence/no-details-given',
    kind: 'omits-detail',
    pattern: new RegExp(
      `\\bno (?:further |other |more |immediate )?(?:${DETAIL})${gap(5)} (?:was|were|is|are|has been|have been)(?: immediately| yet)? (?<verb>given|available|provided|disclosed|released|specified|offered|made public)\\b`,
      'u',
    ),
    silent: 'teller',
    example: 'The mayor said it had burned; no details were given.',
  },
  {
    id: 'silence/said-only',
    kind: 'omits-detail',
    pattern: /\b(?<verb>said|says|say|answered|replied) only (?:that|he|she|it|they|this)\b/u,
    told: 'content',
    example: 'The palace said only that the king was well.',
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
    id: 'silence/no-claim-of-responsibility',
    kind: 'no-admission',
    pattern:
      /\b(?:no|nobody|no one|neither|none)(?: [^\s,.;:]+){0,5}?(?: has| have| had)?(?: yet| immediately| so far){0,2} (?<verb>claimed|taken|took) (?:responsibility|(?:the|this|that) (?:attack|strike|blast|bombing|killings?|raid|explosions?|shooting|assault|ambush))\b/u,
    told: 'question',
    example: 'No group has claimed responsibility.',
  },
  {
    id: 'silence/not-seen',
    kind: 'not-seen',
    pattern: /\b(?:has|have|had)(?: n['’]t| not) been (?<verb>seen|heard)\b/u,
    example: 'The king has not been seen in public.',
  },
  {
    id: 'silence/nobody-has-seen',
    kind: 'not-seen',
    pattern: new RegExp(
      `\\b${HAVE_NOT} (?<verb>seen|heard from|heard)(?! each)(?: [^\\s,.;:]+){1,3}? (?:since|in public|on camera|in person|on television|in days|in weeks|for days|for weeks)\\b`,
      'u',
    ),
    silent: 'object',
    example: 'We have not seen him on camera since Sunday.',
  },
  {
    id: 'silence/not-appeared',
    kind: 'not-seen',
    pattern: new RegExp(`\\b${HAVE_NOT} (?<verb>appeared|surfaced) (?:in public|on camera|since|on television|publicly)\\b`, 'u'),
    example: 'The king has not appeared in public since Sunday.',
  },
]
