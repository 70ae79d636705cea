import type { Silence } from '../model/index.js'

/**
 * Ways in which a text says that somebody has not spoken. `pattern` runs over the sentence's words in lower case, joined by one space;
 * gaps are bounded, so it takes linear time. The verb whose subject is silent stands in the group named `verb`, or, where the text
 * puts the silent one behind a preposition ("no word from the palace"), the group named `from` stands just before it.
 */
export interface SilencePattern {
  readonly id: string
  readonly kind: Silence['kind']
  readonly pattern: RegExp
  /** Who is silent: the subject of the verb unless told otherwise; 'teller' is whoever was quoted last, 'reporter' the outlet itself,
   *  'addressed' whom the sentence or the one before wrote to, 'before' whom the sentence before is about, 'speaker' whose quoted words these are, 'nobody' no one at all. */
  readonly silent?: 'object' | 'teller' | 'reporter' | 'addressed' | 'before' | 'speaker' | 'nobody'
  /** A silence only where the words name a person ("no trace of the mayor") or a voice of any kind ("the palace did not pick up"),
   *  or no place or aim that is merely far off ("the summit could not be reached"). */
  readonly needs?: 'person' | 'voice' | 'telephone'
  /** What is told all the same: the content of "said only that he was well", that it was done of "not established who did it". */
  readonly told?: 'content' | 'question'
  readonly example: string
}

const SPEAK =
  'comment|commented|speak|spoken|say|said|respond|responded|reply|replied|react|reacted|answer|answered|address|addressed|explain|explained|elaborate|elaborated'
const ISSUE = 'issue|issued|make|made|release|released|give|given|gave|offer|offered|provide|provided|publish|published'
const WORD = 'statement|comment|word|explanation|reaction|response|confirmation|announcement|account'
const HAVE_NOT = "(?:\\b(?:has|have|had)(?: still)?(?: n['’]t| not)|(?<= )['’](?:ve|s|d) not)"
const DO_NOT = "(?:do|does|did)(?: n['’]t| not)"
const DETAIL =
  'details?|reasons?|explanations?|names?|figures?|numbers?|breakdown|evidence|proof|dates?|timetable|timeline|information|estimates?|locations?|coordinates|particulars|specifics|identit(?:y|ies)|tolls?'
const FEW =
  '(?:any |further |much |many |new |full |more |other |specific |exact |immediate |its |his |her |their |the |an? ){0,2}'
/** Words of one clause, few enough to be read in linear time. */
const gap = (most: number): string => `(?: (?!that |who |which )[^\\s,.;:!?"“”]+){0,${most}}?`
const NOT_A_WORD =
  'without (?:(?:an? |any |so much as an? |one )?(?:word|comment|answer|reply|response|apology|explanation|statement)|speaking|talking|commenting|(?:making|giving) (?:any |an? )?statements?|taking questions|answering questions)'
/** Who comes to look, and what they come for. */
const VISITORS =
  '(?:us|me|reporters|journalists|(?:our|the|a|this|any) (?:reporters?|journalists?|correspondents?|colleagues?|paper|newspaper|agency|press))'
const LOOK = '(?:see|inspect|visit|film|view|read|enter|photograph|speak)'
/** What is sent to somebody who is to answer. */
const MESSAGES =
  '(?:calls?|messages?|requests?|e(?:-| - )?mails?|letters?|questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies)|texts?|faxes|(?:tele|cell)?phones?|mobiles?)'
/** What a voice may be expected to speak to: "did not respond to the allegations". */
const SPOKEN_TO =
  '(?:allegations?|accusations?|claims?|reports?|comments?|criticisms?|charges?|remarks?|statements?|findings|offers?|proposals?|appeals?|rumou?rs?|invitations?|article|story|complaints?|suggestions?)'
/** "did not respond to the drug" is no silence: what stands behind "to the" is no message, and nothing to speak to. */
const NOT_TO_A_THING = `(?! (?:to (?:the|an?|this|that|these|those|any|its|his|her|their|such|treatment|medication|calls? from|orders?|commands?) ?(?!(?:[^\\s.;:!?"“”]+ ){0,6}?(?:${MESSAGES}|${SPOKEN_TO})\\b)|in (?:time|kind|force)|with|by|when (?!asked|contacted|reached|approached|called|pressed)))`
const TOLD_OF =
  '(?:the |an? |his |her |its |their |any |more |further )?(?:exact |precise |true |real |full |final |current |present )?(?:whereabouts|fate|number|identit(?:y|ies)|cause|names?|extent|reasons?|motives?|circumstances|dates?|locations?|figures?|details|status|condition|toll|origin|answer|nationalit(?:y|ies)|source)'
/** Not to speak to the other side is no silence: "refused to speak to the rebels", "declined to discuss the terms with the union". */
const NOT_WITH_OTHERS =
  '(?!(?:(?:speak|talk) (?:to|with)|discuss (?:[^\\s.,;:!?"“”]+ ){1,5}with) (?!(?:reporters|journalists|the (?:press|media|paper|newspaper)|us|me|our|a (?:reporter|journalist))\\b|[^\\s.,;]+(?: [^\\s.,;]+){0,3} (?:about|on)\\b))'
const OPEN = '(?:who|what|where|when|why|how|whether|which|the cause|the identity|the reason|the number)'

/** Bodies that may be asked for their word though they tell little: "the airline did not reply". */
export const ASKED_BODIES: ReadonlySet<string> = new Set(
  'office party side airline operator firm plant manufacturer carrier league club school relative kin family aide counsel camp entourage circle leadership junta cabinet delegation mission board regulator agency kremlin secretariat presidency palace embassy consulate chancellery headquarters command mill mine shipyard contractor clan household administration bureau branch chapter faction group'.split(
    ' ',
  ),
)
/** What cannot be reached without being silent: "a deal", "the summit". */
export const FAR_OFF: ReadonlySet<string> = new Set(
  'deal agreement settlement consensus compromise truce ceasefire accord verdict decision conclusion understanding quorum target goal summit peak top shore coast surface wreck wreckage site scene area zone region valley island town village city district neighbourhood neighborhood road bridge border port airport victim survivor miner body'.split(
    ' ',
  ),
)
/** Things that end as those do who act: "the receiver did not respond". */
export const THINGS_IN_ER: ReadonlySet<string> = new Set(
  'computer server motor reactor sensor tower river water weather thruster tractor receiver transponder transmitter radar generator elevator escalator border corner number paper letter order matter center chamber shelter quarter harbor winter summer power tanker ferry helicopter water barrier crater border floor door factor error sector corridor mirror monitor humor'.split(
    ' ',
  ),
)

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
      `${HAVE_NOT}(?: yet| so far| immediately| publicly){0,2} (?<verb>(?:${SPEAK})(?! that| (?:to|with) (?:him|her|them|each|one another|his|my|your)\\b)|(?:${ISSUE})(?= (?:a|an|any|its|their|the)(?: \\S+){0,2} (?:${WORD}|readout)\\b))\\b`,
      'u',
    ),
    example: 'The palace has not commented on the raid.',
  },
  {
    id: 'silence/has-not-given-details',
    kind: 'omits-detail',
    pattern: new RegExp(
      `${HAVE_NOT}(?: yet| so far| immediately| publicly){0,2} (?<verb>(?:${ISSUE}|shared|disclosed|revealed|supplied)(?= (?:${FEW}|(?:a|an|any|its|their|the)(?: \\S+){0,2} )(?:count|list|${DETAIL})\\b))`,
      'u',
    ),
    example: 'The palace has not released the names of the guests.',
  },
  {
    id: 'silence/has-not-named',
    kind: 'omits-detail',
    pattern: new RegExp(
      `${HAVE_NOT}(?: yet| so far| immediately| publicly){0,2} (?<verb>named|identified)(?= (?:him|her|them|(?:any|the|those|either)(?: of the)?(?: [^\\s.,;]+){0,2}? (?:victims?|suspects?|dead|wounded|injured|m[ae]n|wom[ae]n|gunm[ae]n|attackers?|assailants?|officers?|soldiers?|pilots?|drivers?|detainees?|prisoners?|killers?|child|children|boys?|girls?|teenagers?|bod(?:y|ies)|compan(?:y|ies)|countr(?:y|ies)))\\b)`,
      'u',
    ),
    told: 'question',
    example: 'The police have not named the gunman.',
  },
  {
    id: 'silence/does-not-comment',
    kind: 'declined',
    pattern:
      /\b(?:do|does)(?: n['’]t| not) (?:(?:usually|normally|generally|routinely|publicly|typically|ordinarily|ever) )?(?<verb>comment|discuss|speculate)\b/u,
    example: 'The palace does not comment on rumours.',
  },
  {
    id: 'silence/no-comment',
    kind: 'declined',
    silent: 'speaker',
    pattern: /^["“'‘] (?:sorry , )?no (?<verb>comment)(?: at (?:all|this (?:time|stage|point)))? ?[.,!”"’']/u,
    example: '“No comment,” said the governor.',
  },
  {
    id: 'silence/did-not-comment',
    kind: 'yet-to-speak',
    pattern: new RegExp(
      `\\b${DO_NOT}(?: immediately| publicly| directly| formally){0,1} (?<verb>comment|express (?:it|him|her|them)sel(?:f|ves)|speak(?= (?:about|on|of)| [.,;]))\\b`,
      'u',
    ),
    example: 'The palace did not comment on the raid.',
  },
  {
    id: 'silence/did-not-react',
    kind: 'yet-to-speak',
    needs: 'voice',
    pattern: new RegExp(
      `\\b${DO_NOT}(?: immediately| publicly| officially)? (?<verb>react)(?= [.,;]|$| (?:to|on|publicly|when)\\b)`,
      'u',
    ),
    example: 'The palace did not react to the report.',
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
    id: 'silence/from-there-is-no-word',
    kind: 'yet-to-speak',
    pattern: new RegExp(
      `\\b(?<from>from)(?: [^\\s.;:!?"“”]+){1,14}? there (?:(?:has|have|had) )?(?<verb>is|was|been|came|come|comes) (?:still |as yet |so far )?(?:no (?:immediate |official |public |further ){0,2}(?:${WORD}|message|reply|answer)|not a (?:word|line|syllable|sound))\\b`,
      'u',
    ),
    example: 'From the palace there has been no message.',
  },
  {
    id: 'silence/from-not-a-word',
    kind: 'yet-to-speak',
    pattern:
      /\b(?<from>from)(?: [^\s.;:!?"“”]+){1,14}? not a (?:word|line|syllable|sound) (?:(?:has|had|have) )?(?<verb>been|was|is|came|come|comes)\b/u,
    example: 'From the palace not a word has been heard.',
  },
  {
    id: 'silence/from-them-nothing',
    kind: 'yet-to-speak',
    pattern:
      /^(?:and |but )?(?<from>from)(?: [^\s.;:!?"“”]+){1,10}? ,? ?(?<verb>not a (?:word|line|sound|syllable)|nothing|silence|no (?:word|comment|answer))(?: yet| so far)? ?\.?$/u,
    example: "From the peacekeepers' command, not a word.",
  },
  {
    id: 'silence/without-a-word',
    kind: 'yet-to-speak',
    pattern: new RegExp(
      `\\b(?<verb>let|lets|left|leaves|walked|walks|went|drove|sped|rushed|passed|dropped|withdrew|removed|deleted|hurried|departed|slipped|retired|broke off|stormed)${gap(9)} ${NOT_A_WORD}(?= [.,;]|$| (?:on|about|to (?:the press|reporters|journalists|questions))\\b)`,
      'u',
    ),
    example: 'The palace let the deadline pass without a word.',
  },
  {
    id: 'silence/bare-no-word',
    kind: 'yet-to-speak',
    pattern: new RegExp(
      `^(?:(?:and|but|still|so far|as yet|yet) )?no (?:immediate |official |public |further |such ){0,2}(?<verb>${WORD})(?: (?:yet|so far|at all|either|whatsoever|came|has come|has reached us|has so far come)){0,2} (?<from>from|by)\\b`,
      'u',
    ),
    example: 'No word from the palace so far.',
  },
  {
    id: 'silence/kept-silence',
    kind: 'yet-to-speak',
    pattern:
      /\b(?<verb>preserved?|preserves|preserving|kept|keeps?|keeping|maintained?|maintains|maintaining|observed|observes) (?:(?:an?|its|his|her|their|the|such|complete|total|official|strict|public|full) ){0,3}(?:(?!minute|moment|one|two|three|radio)[a-z]+ )?(?:wall of )?silence\b(?! (?:for|in (?:memory|honou?r)))/u,
    needs: 'voice',
    example: 'The palace has kept a stony silence about the raid.',
  },
  {
    id: 'silence/tight-lipped',
    kind: 'yet-to-speak',
    pattern:
      /\b(?:is|are|was|were|been|remain|remains|remained|stay|stays|stayed|kept) (?<verb>tight(?: - |-)lipped|close(?: - |-)mouthed|tongue(?: - |-)tied|unforthcoming)\b/u,
    example: 'The palace remained tight-lipped about the raid.',
  },
  {
    id: 'silence/took-no-floor',
    kind: 'yet-to-speak',
    pattern: new RegExp(
      `(?:${HAVE_NOT}(?: yet| so far)?|${DO_NOT}) (?<verb>(?:taken|take) the (?:floor|microphone|stand)|(?:found|find) (?:(?:an?|one|the|a single) ){0,2}(?:words?|minutes?|time)(?= (?:for|to)\\b))\\b`,
      'u',
    ),
    example: 'The envoy did not take the floor.',
  },
  {
    id: 'silence/page-is-blank',
    kind: 'yet-to-speak',
    pattern:
      /\b(?:websites?|web ?site|home ?page|pages?|channels?|accounts?|feed|site) (?:(?:is|are|was|were|remains?|remained|stayed|stays) (?:still )?(?<verb>blank|silent|mute|empty)|(?:has|have|had)(?: n['’]t| not) been (?<verbed>updated))\b/u,
    example: "The palace's website is blank.",
  },
  {
    id: 'silence/nothing-to-add',
    kind: 'yet-to-speak',
    pattern: /\b(?<verb>had|has|have) (?:["“] )?nothing (?:more |further |else )?to (?:add|say|share|announce)\b/u,
    example: 'The palace had nothing to add.',
  },
  {
    id: 'silence/gave-no-hint',
    kind: 'omits-detail',
    pattern: new RegExp(
      `\\b(?<verb>gave|given|give|gives|offered|offers|provided|provides) no (?:further |more |other |exact |specific |immediate )?(?:${DETAIL}|motives?|hints?|indications?|signs?|clues?|updates?)\\b`,
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
    id: 'silence/silent-about',
    kind: 'yet-to-speak',
    pattern:
      /\b(?:is|are|was|were|(?:has|have|had) been|(?<!\bright to )remain|remains|remained|stay|stays|stayed|kept|keeps|fell|gone|went) (?:(?:[a-z]+ly|so far|thus far|still) )?(?<verb>silent|mum|mute|quiet)\b(?= (?:about|on|over|regarding|concerning) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:night|morning|day|afternoon|evening|weekend)))/u,
    example: 'The capital remained silent about the raid.',
  },
  {
    id: 'silence/silent',
    kind: 'yet-to-speak',
    needs: 'voice',
    pattern:
      /\b(?:is|are|was|were|(?:has|have|had) been|(?<!\bright to )remain|remains|remained|stay|stays|stayed|kept|keeps|fell|gone|went) (?:(?:[a-z]+ly|so far|thus far|still) )?(?<verb>silent|mum|mute)\b/u,
    example: 'The palace remained silent on the raid.',
  },
  {
    id: 'silence/mouth-shut',
    kind: 'yet-to-speak',
    pattern:
      /\b(?<verb>keeps?|kept|keeping|hold(?:s|ing)?|held) (?:(?:its|his|her|their|our|my) )?(?:mouths? shut|lips sealed|tongues?|counsel|quiet(?= (?:about|on|over)\b))\b/u,
    example: 'The palace keeps its mouth shut about the raid.',
  },
  {
    id: 'silence/neither-has-said',
    kind: 'yet-to-speak',
    pattern: new RegExp(
      `\\b(?:neither|no|none|nobody)${gap(9)} (?:has|have|had)(?: yet| so far| publicly| officially){0,2} (?<verb>commented|spoken|said(?= anything| a word| so| ${OPEN}\\b)|(?:given|released|published|disclosed|revealed|provided)(?= (?:${FEW})(?:${DETAIL}|(?:death )?tolls?|statements?|losses|casualties))|responded|replied|reacted|answered|confirmed|acknowledged|elaborated)\\b`,
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
    // Behind "The bishop opened the synod.": whoever held it.
    id: 'silence/no-word-was-given',
    kind: 'yet-to-speak',
    silent: 'before',
    pattern: new RegExp(
      `\\bno (?:(?:official|public|formal|further|joint|immediate) ){0,2}(?:statement|communiqu[eé]|account|readout|explanation|announcement|reaction)${gap(6)} (?:was|were|is|are|has been|have been|had been)(?: yet| immediately)? (?<verb>issued|given|made|released|published|communicated|provided|offered|put out)\\b`,
      'u',
    ),
    example: 'The bishop opened the synod at noon. No communique was issued.',
  },
  {
    id: 'silence/offered-no-word',
    kind: 'yet-to-speak',
    pattern: new RegExp(
      `\\b(?<verb>offered|offers|gave|gives|given|made|makes?|issued|issues|had|taken|took|takes|published|released) no (?:immediate |official |public |further |formal |new ){0,2}(?:${WORD}|comments|opinion|statements|remarks|questions)\\b`,
      'u',
    ),
    example: 'The palace offered no comment.',
  },
  {
    id: 'silence/declined',
    kind: 'declined',
    pattern: new RegExp(
      `\\b(?<verb>declined|declines?|declining|refused|refuses?|refusing) (?:(?:\\S+ ){0,4}?to ${NOT_WITH_OTHERS}(?:${SPEAK}|discuss|reveal|disclose|confirm|name|talk|identify|speculate|be drawn|be interviewed|take questions|characteri[sz]e|describe|elaborate|go into|specify|estimate|show (?:us|me|reporters|journalists|the press)|(?:let|allow) ${VISITORS} (?:to )?${LOOK}|(?:give|provide|share|release) (?:${FEW})(?:${DETAIL}))|(?:(?:any|all|further|an?|several|repeated|our|numerous|multiple) ){0,2}(?:comment|interviews?|questions|invitations? to (?:comment|respond|speak)|(?:interview|media) requests?|requests? (?:for|to) (?:an? )?(?:comment|interviews?|speak|talk|respond)))\\b`,
      'u',
    ),
    example: 'The palace declined to comment on the raid.',
  },
  {
    id: 'silence/refrained',
    kind: 'declined',
    pattern:
      /\b(?<verb>refrained|refrains?|refraining|abstained|abstains) from (?:(?:any |all |further )?comment|(?:commenting|assessing|judging|speaking|saying|naming|making (?:any |a )?(?:statements?|comments?)|giving (?:any |an )?(?:opinion|details|figures?)|answering|discussing|explaining|confirming|speculating|identifying))\b/u,
    example: 'The palace refrained from commenting on the raid.',
  },
  {
    id: 'silence/right-to-silence',
    kind: 'declined',
    pattern:
      /\b(?<verb>invoked|invokes|exercised|exercises|used|claimed|pleaded|availed (?:him|her|them)sel(?:f|ves) of|made use of|stood on) (?:the|his|her|their) (?:constitutional |legal )?(?:right (?:to (?:silence|remain silent|keep silent|stay silent)|not to (?:testify|speak|answer|make a statement))|fifth amendment)\b/u,
    example: 'The governor invoked his right to silence.',
  },
  {
    id: 'silence/referred-elsewhere',
    kind: 'declined',
    pattern:
      /\b(?<verb>referred|refers|redirected|directed) (?:(?:all|any|our|the|his|her|further|such|other|reporters ['’]|journalists ['’]|press|media) ){0,2}(?:questions|queries|inquiries|enquiries|callers|reporters|journalists|us|me) (?:back )?to\b/u,
    example: 'The palace referred questions to the army.',
  },
  {
    id: 'silence/would-not-say',
    kind: 'declined',
    // "a clerk who would not give his name": how a teller is spoken of, and no question was put.
    pattern: new RegExp(
      `\\bwould(?: n['’]t| not) (?:be )?(?<verb>say|reveal|disclose|comment|discuss|elaborate|answer|respond|specify|identify|speculate|drawn|go into|confirm|take (?:any )?questions|tell(?= (?:us|from|who|what|where|which|whether|how|reporters|journalists)\\b)|(?:talk|speak)(?= (?:about|of|on)\\b)|give(?<!who would(?: n['’]t| not) give)(?= (?:(?:me|us|him|her|reporters|journalists|our \\S+) )?${FEW}(?:${DETAIL})\\b)|(?:let|allow)(?= ${VISITORS} (?:to )?${LOOK}\\b))\\b`,
      'u',
    ),
    example: 'The palace would not say where the king was.',
  },
  {
    id: 'silence/neither-would-say',
    kind: 'declined',
    pattern: new RegExp(
      `\\b(?:neither|none|nobody|no one)${gap(9)} (?:would|will|wants? to|wanted to|wished to|(?:was|were|is|are) (?:willing|prepared|ready) to|cared to) (?:be )?(?<verb>comment|say|speak|talk|discuss|confirm|answer|elaborate|drawn|explain)\\b(?! that)`,
      'u',
    ),
    example: 'Neither the palace nor the army would comment.',
  },
  {
    id: 'silence/did-not-deign-to',
    kind: 'no-answer',
    pattern: new RegExp(
      `${DO_NOT} (?:deign|bother|see fit|condescend|trouble) to (?<verb>reply|respond|answer|comment|return)\\b`,
      'u',
    ),
    example: 'The palace did not deign to answer our letter.',
  },
  {
    id: 'silence/ignored-requests',
    kind: 'no-answer',
    pattern: new RegExp(
      `\\b(?<verb>ignored|ignores|disregarded)${gap(4)} (?:requests?|messages?|calls?|letters?|e-?mails?|inquiries|enquiries)(?= [.,;]|$| (?:for|from|to|by)\\b)`,
      'u',
    ),
    example: 'The palace has ignored three requests for comment.',
  },
  {
    id: 'silence/preferred-not-to',
    kind: 'declined',
    pattern:
      /\b(?<verb>preferred|prefers|prefer|chose|chooses) not to (?:["“] )?(?:say|comment|answer|speak|give|name|discuss|reveal|elaborate|be drawn|respond|identify)\b/u,
    example: 'The minister preferred not to comment on the raid.',
  },
  {
    id: 'silence/did-not-wish-to',
    kind: 'declined',
    pattern: new RegExp(
      `(?<!\\b(?:who|and|that) )\\b${DO_NOT} (?:wish|want|care|choose|like) to (?:be )?(?<verb>${SPEAK}|confirm(?! (?:or|nor|neither|and)\\b)|discuss|disclose|reveal|specify|precise|speculate|drawn|talk|go into|expand|give (?:${FEW})(?:${DETAIL}))\\b`,
      'u',
    ),
    example: 'The palace did not wish to comment on the raid.',
  },
  {
    id: 'silence/takes-no-questions',
    kind: 'declined',
    pattern:
      /\b(?:is|are|was|were)(?: n['’]t| not) (?<verb>commenting|taking (?:any )?questions|answering (?:any )?questions|giving (?:any )?interviews|discussing)\b/u,
    example: 'The palace is not taking questions on the raid.',
  },
  {
    id: 'silence/hung-up',
    kind: 'declined',
    pattern:
      /(?<!\b(?:was|were|been|be|being|is|are) )\b(?<verb>hung|hangs|rang|rings|put|puts|slammed) (?:up(?= [.,;]|$| (?:on (?:us|him|her|them|reporters|the (?:caller|reporter))|when|before|without|as soon|after)\b)(?<!(?:put|puts|slammed) up)|off(?= [.,;]|$| (?:when|without|before|as soon)\b)(?<!(?:put|puts|slammed) off)|down the (?:receiver|phone|telephone|handset)\b|the (?:receiver|phone|telephone) (?:down|back)\b)/u,
    example: 'The governor hung up when asked about the raid.',
  },
  {
    id: 'silence/asked-and-turned-away',
    kind: 'declined',
    pattern:
      /\b(?:asked|questioned|pressed)(?: [^\s.;:!?"“”]+){1,20}? , (?:[^\s.;:,!?"“”]+ ){1,6}?(?<verb>walked (?:away|off|on|out)|turned (?:away|his back|her back|his heel|on his heel)|left the (?:room|hall|studio)|moved (?:on|off)|looked (?:away|the other way)|shook (?:his|her) head|waved (?:the question|it) (?:aside|away)|shrugged)\b/u,
    example: 'Asked about the raid, the governor walked away.',
  },
  {
    id: 'silence/turned-away-when-asked',
    kind: 'declined',
    pattern:
      /\b(?<verb>walked (?:away|off|on|out)|turned (?:away|his back|her back)|left the (?:room|hall|studio|table)|ended the (?:call|interview|conversation)|looked away|shook (?:his|her) head|waved (?:the question|it|us) (?:aside|away)|shrugged|laughed|smiled|grinned|fell silent|went quiet|moved on(?: to the next question)?|cut (?:short (?:the|an|his|her|our) (?:call|interview|conversation)|(?:off )?the (?:line|call|connection|interview|conversation)(?: off| short)?|us off|me off|(?:him|her|them)self off)) (?:when|as soon as|the moment) (?:(?:he was|she was|they were|i|we|reporters|journalists|our reporter) )?(?:asked|questioned|pressed|mentioned|raised|brought up)\b/u,
    example: 'The governor left the room when asked about the raid.',
  },
  {
    id: 'silence/closed-the-door',
    kind: 'declined',
    pattern:
      /(?:\b(?:shook (?:his|her) head|said nothing|shrugged|waved us (?:away|off)) and (?<verb>closed|shut|slammed) the (?:door|gate|window|shutters?)|\b(?<verbed>closed|shut|slammed) the (?:door|gate|window) (?:on|in the face of) (?:us|reporters|journalists|our reporter))\b/u,
    example: 'The governor shook his head and closed the gate.',
  },
  {
    id: 'silence/changed-the-subject',
    kind: 'declined',
    pattern:
      /\b(?<verb>changed the subject|(?:evaded|dodged|ducked|sidestepped|side - ?stepped|deflected|parried|fended off|skirted|brushed (?:aside|off)|waved (?:away|off|aside)|batted (?:away|aside)|shrugged off|ignored) (?:(?!the question of)[^\s.,;:!?"“”]+ ){0,3}?questions?)\b/u,
    example: 'The governor smiled and changed the subject.',
  },
  {
    id: 'silence/asked-and-laughed',
    kind: 'declined',
    pattern:
      /\b(?:i|we|reporters?|journalists?|our (?:reporter|correspondent)) (?:asked|questioned|pressed)(?: [^\s.;:!?"“”]+){1,12}?(?: ,)? (?:and|but) (?:he|she|they) (?:only |just |merely )?(?<verb>laughed|smiled|grinned|shrugged|walked (?:away|off|on)|turned away|looked away|shook (?:his|her|their) heads?|changed the subject)\b/u,
    example: 'We asked the governor about the raid and he laughed.',
  },
  {
    // "and let it rest at that": whoever has just been quoted.
    id: 'silence/left-it-at-that',
    kind: 'declined',
    silent: 'teller',
    pattern: /\b(?:and|but) (?<verb>left|leaves|let) it (?:rest )?at that\b/u,
    example: 'The mayor said that the file was secret and let it rest at that.',
  },
  {
    id: 'silence/cannot-comment',
    kind: 'declined',
    pattern:
      /(?:\b(?:can|could|may)(?: n['’]t| not)|(?<!\bwho (?:is|are|was|were) )\b(?:is|are|was|were) (?:unable|(?:n['’]t|not) (?:able|willing|prepared|ready|inclined)) to)(?: (?:at present|at this (?:stage|time|point|moment)|currently|yet|now|further|publicly|for now)){0,2} (?<verb>comment|discuss|disclose|reveal|elaborate|go (?:into (?:details?|specifics)|(?:any )?further(?= (?:at this (?:stage|time|point|moment)|for now)\b)))\b/u,
    example: 'The navy cannot yet discuss the raid.',
  },
  {
    id: 'silence/cannot-say-more',
    kind: 'declined',
    pattern: /\b(?:can|could|may)(?: n['’]t| not) (?<verb>say) (?:any(?: )?(?:more|thing)|more|much)\b/u,
    example: '“I cannot say any more,” said the governor.',
  },
  {
    id: 'silence/nothing-to-share',
    kind: 'declined',
    pattern: new RegExp(
      `\\b(?<verb>had|has|have) (?:["“] )?no (?:(?:further|new|additional|other|more) )?(?:${DETAIL}|${WORD}|updates?|readout|news) to (?:share|offer|add|give|make|provide|report|announce)\\b`,
      'u',
    ),
    example: 'The palace had no information to share.',
  },
  {
    id: 'silence/will-not-say',
    kind: 'declined',
    pattern:
      /\b(?:(?:will|wo)(?: n['’]t| not)|(?:am|is|are|['’]m|['’]re|['’]s)(?: n['’]t| not) going to) (?:be )?(?<verb>say|reveal|disclose|comment|elaborate|drawn|discuss|go into|(?:talk|speak)(?= (?:about|of|on)\b)|tell(?= (?:you|us|reporters|journalists)\b))\b/u,
    example: 'I will not say who told me.',
  },
  {
    id: 'silence/no-answer',
    kind: 'no-answer',
    pattern: new RegExp(
      `\\b${DO_NOT}(?: immediately| right away| at once| promptly)? (?<verb>(?:respond|reply)(?= to (?:[^\\s.;:!?"“”]+ ){0,7}?(?:${MESSAGES}|${SPOKEN_TO})\\b)|(?:answer|return)(?= (?:[^\\s.;:!?"“”]+ ){0,5}?${MESSAGES}\\b))`,
      'u',
    ),
    example: 'The palace did not immediately respond to a request for comment.',
  },
  {
    id: 'silence/no-answer-at-all',
    kind: 'no-answer',
    needs: 'voice',
    pattern: new RegExp(
      `\\b${DO_NOT}(?: immediately| right away| at once| promptly)? (?<verb>(?:respond|reply)${NOT_TO_A_THING}|answer(?! (?:the|an?|his|her|its|their|to|for|that|demand|with|by|as)\\b))\\b`,
      'u',
    ),
    example: 'The palace did not reply.',
  },
  {
    id: 'silence/unanswered',
    kind: 'no-answer',
    pattern: new RegExp(
      `\\b(?:calls?(?! for (?!comment|an interview|information))|telephones?|phones?|switchboards?|messages?|requests?|e-mails?|emails?|letters?|questions?|inquiries|enquiries)${gap(10)}(?: , [^,.;!?"“”]{1,60} ,)? (?:(?:went|go|gone|rang|remain(?:s|ed)?|been left|were left|was left) (?<verb>unanswered|(?:straight |directly )?to (?:voicemail|an answering machine))|(?:is|are|was|were) (?:still |as yet )?(?<verbed>unanswered)|(?:(?:was|were)(?: n['’]t| not)(?: immediately)?|(?:is|are)(?: n['’]t| not) being|${HAVE_NOT}(?: yet| so far)? been) (?<verbing>returned|answered|picked up|taken))\\b`,
      'u',
    ),
    example: 'Calls to the palace went unanswered.',
  },
  {
    // Behind "We have written to the ministry.": whoever was written to.
    id: 'silence/no-answer-came',
    kind: 'no-answer',
    silent: 'addressed',
    pattern:
      /\bno (?:answer|reply|response) (?:(?:has|had|have) )?(?:(?:yet|so far|ever|still) )?(?:been )?(?<verb>come|came|arrived|received|reached us)(?= (?:yet|so far|back|by|to|until|since|before)\b| [.,;]|$)/u,
    example: 'We wrote to the governor. No answer has come.',
  },
  {
    id: 'silence/nobody-is-answering',
    kind: 'no-answer',
    pattern: new RegExp(
      `\\b(?:nobody|no one)${gap(9)} (?:is|was|has been|had been) (?<verb>answering|picking up|responding|replying)(?= [.,;]|$| (?:when|the|our|any|calls|there|to)\\b)`,
      'u',
    ),
    example: 'Nobody at the palace is answering.',
  },
  {
    id: 'silence/receiver-not-lifted',
    kind: 'no-answer',
    pattern:
      /\b(?:receiver|handset|phone|telephone) (?:was|is|has been|had been)(?: n['’]t| not| never) (?<verb>lifted|picked up|answered|taken up)\b/u,
    example: "The palace's telephone was never answered.",
  },
  {
    id: 'silence/neither-replied',
    kind: 'no-answer',
    pattern: new RegExp(
      `\\bneither${gap(8)} nor${gap(8)} (?:immediately |publicly |at once )?(?<verb>responded|replied|answered|returned (?:our |any |repeated |the )?(?:calls?|messages?))\\b`,
      'u',
    ),
    example: 'Neither the palace in Vessen nor the ministry in the capital replied to our letter.',
  },
  {
    id: 'silence/left-unanswered',
    kind: 'no-answer',
    pattern: new RegExp(
      `\\b(?<verb>left|leaves?|leaving)(?: (?:our|all|my|these|those|the|several|repeated|reporters ['’])){0,3} (?:calls?|messages?|requests?|e-?mails?|letters?|questions?|inquiries|enquiries)${gap(6)} unanswered\\b`,
      'u',
    ),
    example: 'The palace left our questions about the raid unanswered.',
  },
  {
    id: 'silence/rang-and-rang',
    kind: 'no-answer',
    pattern: new RegExp(
      `\\b(?:calls?|telephones?|phones?|lines?|switchboard)${gap(8)} (?<verb>rang|rings|kept ringing) (?:and rang|out|on\\b(?! )|without (?:an? )?(?:answer|reply)|in an empty)`,
      'u',
    ),
    example: "The palace's telephone rang and rang.",
  },
  {
    id: 'silence/line-engaged',
    kind: 'no-answer',
    pattern: new RegExp(
      `\\b(?:telephones?|phones?|(?:telephone |phone )?lines?|switchboard|numbers?)${gap(6)} (?:was|were|is|are|has been|had been) (?:always |constantly |permanently )?(?<verb>engaged|busy|switched off|turned off|disconnected|out of service|off(?: the hook)?)\\b(?! (?:with|by|in|to|limits|duty|course)\\b)`,
      'u',
    ),
    example: "The palace's telephone was engaged all day.",
  },
  {
    id: 'silence/nobody-there',
    kind: 'no-answer',
    pattern: new RegExp(
      `\\b(?:nobody|no one)${gap(9)} (?<verb>picked(?= up\\b)|answered|took|came)(?: up)?(?= (?:(?:the|our|any|to the) ){1,2}(?:calls?|phones?|telephones?)\\b|(?<=picked up|answered)(?: [.,;]|$| when\\b))`,
      'u',
    ),
    example: 'Nobody at the palace picked up.',
  },
  {
    id: 'silence/picked-up-nothing',
    kind: 'no-answer',
    needs: 'voice',
    pattern: new RegExp(`\\b${DO_NOT} (?<verb>pick) up(?= [.,;]|$| when\\b| despite\\b)`, 'u'),
    example: 'The ministry did not pick up.',
  },
  {
    id: 'silence/not-picked-up',
    kind: 'no-answer',
    pattern: new RegExp(
      `(?:${HAVE_NOT}|${DO_NOT}|(?:is|are|was|were)(?: n['’]t| not)) (?<verb>pick(?:ed|ing)? up|tak(?:e|en|ing)|answering|return(?:ed|ing))(?= (?:up )?(?:(?:the|his|her|its|their|our|any|my|repeated|phone|telephone) ){0,3}(?:calls?|phones?|telephones?|questions|messages|e-mails|emails|letters)\\b)`,
      'u',
    ),
    example: 'The governor has not picked up the phone.',
  },
  {
    id: 'silence/unreachable',
    kind: 'unreachable',
    pattern:
      /\b(?:could|can)(?: n['’]t| not)(?: immediately| yet)? be (?:immediately |yet )?(?<verb>(?:reached|contacted|located|found)(?= (?:(?:on|at) (?:[^\s.,;]+ ){0,4}?)?(?:for (?:an? |any |further |immediate )?(?:comment|response|reply|reaction|interview)|to comment|by (?:tele)?(?:phone|e-?mail|radio|text))\b)|contacted)\b/u,
    example: 'The governor could not be reached for comment.',
  },
  {
    id: 'silence/not-to-be-reached',
    kind: 'unreachable',
    needs: 'telephone',
    pattern:
      /\b(?:could|can)(?: n['’]t| not)(?: immediately| yet)? be (?:immediately |yet )?(?<verb>reached(?! (?:in|over|between|about|on foot|by (?:road|sea|air|land|boat|rail|car|train|truck|lorry|rescue|rescuers|aid|ambulances?|firefighters|helicopters?|relief|humanitarian|vehicles?))\b)|located(?= [.,;]|$))\b/u,
    example: 'The governor could not be reached on Monday.',
  },
  {
    id: 'silence/not-available',
    kind: 'unreachable',
    pattern:
      /(?:\bnot|n['’]t) (?:immediately |yet )?(?<verb>available)(?= (?:for (?:an? |immediate |any |further )?(?:comment|interviews?|questions|remarks)|to (?:comment|reporters|journalists|the press|answer|speak|talk|explain)|by (?:tele)?phone)\b)/u,
    example: 'The governor was not available for comment.',
  },
  {
    id: 'silence/unavailable',
    kind: 'unreachable',
    pattern:
      /\b(?<verb>unavailable|unreachable)(?= (?:for (?:an? |immediate |any |further )?(?:comment|interviews?|questions|remarks)|to (?:comment|reporters|journalists|the press|answer|speak|talk|explain)|by (?:tele)?phone)\b)/u,
    example: 'The governor was unavailable for comment.',
  },
  {
    id: 'silence/tried-to-reach',
    kind: 'unreachable',
    silent: 'object',
    pattern: new RegExp(
      `\\b(?:(?:is|are|was|were|been) unable to|could(?: n['’]t| not)|${DO_NOT} (?:manage|succeed in)(?: to)?|failed to|tried (?:in vain|without success) to) (?<verb>reach|contact|raise)${gap(9)} (?:by (?:tele)?phone|by radio|on the (?:tele)?phone|for (?:an? )?(?:comment|response|reply))\\b`,
      'u',
    ),
    example: 'We were unable to reach the governor by telephone.',
  },
  {
    id: 'silence/unable-to-contact',
    kind: 'unreachable',
    silent: 'object',
    needs: 'voice',
    pattern: /\b(?:(?:is|are|was|were|been) (?:unable|not able) to|could(?: n['’]t| not)) (?:immediately )?(?<verb>contact)\b/u,
    example: 'The newspaper was unable to contact the governor.',
  },
  {
    id: 'silence/we-could-not-reach',
    kind: 'unreachable',
    silent: 'object',
    needs: 'voice',
    pattern: new RegExp(
      `\\b(?:we|i|reporters?|journalists?|correspondents?)(?: (?:also|still))? (?:could(?: n['’]t| not)|${HAVE_NOT.replace('\\b', '')} been able to|(?:was|were) (?:unable|not able) to) (?:immediately )?(?<verb>reach)(?= (?:him|her|them|anyone|(?:[^\\s.,;:!?"“”]+ ){1,4}?(?:office|ministry|spokes[a-z]+|officials?|press|headquarters|command|embassy|commander|governor|mayor|minister|general|lawyers?|relatives?|family))\\b)`,
      'u',
    ),
    example: 'We could not reach the governor.',
  },
  {
    id: 'silence/press-office-closed',
    kind: 'unreachable',
    pattern: new RegExp(
      `\\b(?:press|media|information|communications) (?:office|desk|service|department|section|centre|center)${gap(4)} (?:is|was|were|had been|remained|stayed) (?<verb>closed|shut|unmanned|unstaffed|deserted)(?= [.,;]|$| (?:on|all|over|for|when|at|throughout)\\b)`,
      'u',
    ),
    example: "The palace's press office was closed.",
  },
  {
    id: 'silence/neither-confirms-nor-denies',
    kind: 'neither-confirms-nor-denies',
    pattern:
      /(?:\b(?:would|will|could) (?<verbed>say) neither yes (?:or|nor) no\b|\bneither (?<verb>confirm(?:ed|s|ing)?|admit(?:ted|s)?|acknowledged?) (?:or|nor) (?:den(?:ied|ies|y|ying)|rul(?:ed?|es|ing) out|reject(?:ed|s)?)\b)/u,
    example: 'The palace neither confirmed nor denied the raid.',
  },
  {
    id: 'silence/not-to-confirm-nor-deny',
    kind: 'neither-confirms-nor-denies',
    pattern:
      /(?:\bnot|n['’]t)(?: (?:want|wish|ready|willing|able|prepared|in a position))? (?:to )?(?:either )?(?<verb>confirm) (?:or|nor|neither|and) (?:to )?deny\b/u,
    example: 'The palace did not want to confirm or deny the raid.',
  },
  {
    id: 'silence/does-not-know',
    kind: 'does-not-know',
    pattern: new RegExp(
      `\\b${DO_NOT}(?: yet| even| really| currently| actually)? (?<verb>know)(?= (?:[.,;:!?"“”’—–-]|at (?:this|present)|yet\\b|now\\b|exactly|precisely|for (?:sure|certain)|with certainty|anything|(?:who|whom|whose|what|where|when|why|which|whether|if|how(?! to)|about|of|and|but|or|because)\\b|${TOLD_OF})|$)`,
      'u',
    ),
    example: 'The palace did not know where the king was.',
  },
  {
    id: 'silence/knows-nothing',
    kind: 'does-not-know',
    pattern:
      /\b(?<verb>knows?|knew) nothing(?= (?:about|of) (?:it|this|that|him|her|them|any|such|the|these|those|an?|who|what|where|how)\b| [.,;]|$)/u,
    example: 'The mayor knew nothing of the raid.',
  },
  {
    id: 'silence/not-in-a-position',
    kind: 'does-not-know',
    pattern:
      /\b(?:is|are|was|were)(?: n['’]t| not) (?:yet )?in a position to (?<verb>say|verify|confirm|comment|judge|attribute|establish|assess|tell|determine|know|answer|name|identify)\b/u,
    example: 'The palace is not in a position to say who fired.',
  },
  {
    id: 'silence/not-sure',
    kind: 'does-not-know',
    pattern: /\b(?:can|could)(?: n['’]t| not) be (?<verb>sure|certain)\b/u,
    example: 'The mayor could not be sure who had fired.',
  },
  {
    id: 'silence/no-knowledge',
    kind: 'does-not-know',
    pattern: new RegExp(
      `\\b(?<verb>has|have|had) [“"]? ?no (?:(?:official |reliable |confirmed )?information(?= [”"]? ?(?:on|about|as to|regarding)\\b)|knowledge|(?:idea|inkling)(?= (?:of )?${OPEN}\\b))`,
      'u',
    ),
    example: 'The governor had no knowledge of the raid.',
  },
  {
    id: 'silence/neither-had-knowledge',
    kind: 'does-not-know',
    pattern: new RegExp(`\\b(?:neither|nobody|no one|none)${gap(5)} (?<verb>has|have|had) any (?:knowledge|information)\\b`, 'u'),
    example: 'Neither envoy had any knowledge of the raid.',
  },
  {
    // In the passive it is the report itself that could not find out.
    id: 'silence/not-to-be-established',
    kind: 'does-not-know',
    silent: 'reporter',
    pattern: new RegExp(
      `(?:^|[,;“"] |\\b(?:but|and|though|that) )(?:whether|who|whose|what|where|when|why|how|which)${gap(14)} (?:could|can)(?: n['’]t| not) (?:immediately |yet |at once |at first |now )?be (?<verb>established|determined|ascertained|verified|confirmed|clarified|learned|learnt|known)\\b`,
      'u',
    ),
    example: 'The police said that whether the king was on board could not be established.',
  },
  {
    id: 'silence/not-able-to',
    kind: 'does-not-know',
    pattern: new RegExp(
      `\\b(?:(?:is|are|was|were)(?: n['’]t| not) (?:yet )?able|(?:is|are|was|were) (?:still |as yet )?unable|${HAVE_NOT}(?: yet)? been able) to (?<verb>establish|determine|ascertain|say|tell|find out|verify|confirm|learn|identify|work out|trace)(?= (?:${OPEN}|the (?:number|exact|cause|origin|source|identity))\\b)`,
      'u',
    ),
    told: 'question',
    example: 'The police have not been able to establish who fired.',
  },
  {
    id: 'silence/cannot-establish',
    kind: 'does-not-know',
    pattern: new RegExp(
      `\\b(?:could|can)(?: n['’]t| not) (?:yet |immediately |independently |at present )?(?<verb>establish|determine|ascertain|estimate|know|judge|identify|work out|learn)(?= (?:${OPEN}|the (?:number|exact|cause|origin|source|identity|date|place|authenticity))\\b)`,
      'u',
    ),
    told: 'question',
    example: 'The monitor cannot determine who fired.',
  },
  {
    id: 'silence/not-possible-to',
    kind: 'does-not-know',
    silent: 'reporter',
    pattern: new RegExp(
      `\\b(?:was|is|proved)(?: n['’]t| not) (?:immediately |yet |at once )?possible to (?<verb>establish|determine|ascertain|say|tell|find out|learn|identify|see|know)(?= ${OPEN}\\b)`,
      'u',
    ),
    example: 'The paper said that it was not possible to tell who was firing.',
  },
  {
    id: 'silence/not-immediately-clear',
    kind: 'does-not-know',
    silent: 'reporter',
    pattern: new RegExp(
      `\\bit (?:(?:was|is|remained|remains)(?: n['’]t| not) (?:immediately |yet |at once |at first |entirely )?(?<verb>clear|known)|(?:remained|remains|was|is) (?:still )?(?<verbed>unclear|unknown))(?= ${OPEN}\\b)`,
      'u',
    ),
    example: 'The mayor said that it was not immediately clear who had fired.',
  },
  {
    // "Who had fired was not clear": the question comes first.
    id: 'silence/who-is-not-clear',
    kind: 'does-not-know',
    silent: 'reporter',
    pattern:
      /^(?:and |but |yet )?(?:who|where|when|why|whether)(?: (?!that |which |said )[^\s,.;:!?"“”]+){2,14}?(?: , as [^,.;:!?"“”]{1,60} ,)? (?:(?:(?:is|was|are|were)(?: n['’]t| not)|could(?: n['’]t| not) be)(?: yet| immediately| entirely| publicly| independently){0,2} (?<verb>known|clear|established|determined|confirmed|verified|ascertained)|(?:is|was|remains|remained)(?: still| as yet)? (?<verbed>unclear|unknown|uncertain))(?= [.,;]|$)/u,
    example: 'Who had fired was not clear, the mayor said.',
  },
  {
    id: 'silence/extent-not-clear',
    kind: 'does-not-know',
    silent: 'reporter',
    pattern: new RegExp(
      `(?:^|\\b(?:that|and|but|though) )(?:the )?(?:(?:full|exact|precise|true|real|final) )?(?:extent|scale|number|cause|identity|identities|fate|toll|motive|circumstances|value|size|origin)${gap(8)} (?:(?:is|was|are|were)(?: n['’]t| not)(?: yet| immediately| fully| entirely)? (?<verb>known|clear)|(?:is|was|are|were|remains?|remained)(?: still| as yet)? (?<verbed>unclear|unknown))(?= [.,;]|$)`,
      'u',
    ),
    example: 'The full extent of the damage is not clear, the mayor said.',
  },
  {
    id: 'silence/hard-to-estimate',
    kind: 'does-not-know',
    silent: 'reporter',
    pattern: new RegExp(
      `\\bit (?:is|was|remains|remained|proved|has been) (?:still |very |almost |currently ){0,2}(?:hard|difficult|impossible) to (?:independently )?(?<verb>estimate|establish|determine|ascertain|verify|assess|know|say|tell)(?= (?:${OPEN}|the (?:number|exact|scale|extent|cause|origin|toll|identity|full))\\b)`,
      'u',
    ),
    example: 'The mayor said that it is hard to estimate the number of the dead.',
  },
  {
    id: 'silence/whereabouts',
    kind: 'does-not-know',
    pattern:
      /\b(?:(?<verb>whereabouts)(?: (?:of|for)(?: [^\s,.;:!?"“”]+){1,6}?)?(?: , [^,.;:!?"“”]{1,60} ,)? (?:is|are|was|were|remain|remains|remained|have been|has been) (?:still |as yet |currently |now )?(?:unclear|unknown|uncertain|a mystery|not (?:immediately )?(?:known|clear)))\b/u,
    told: 'question',
    example: "The king's whereabouts were unclear.",
  },
  {
    id: 'silence/not-established',
    kind: 'does-not-know',
    pattern: new RegExp(
      `(?:${HAVE_NOT}(?: yet| so far)?|${DO_NOT}(?: yet)?) (?<verb>established|establish|determined|determine|ascertained|worked out|learned)(?= ${OPEN}\\b)`,
      'u',
    ),
    told: 'question',
    example: 'The police have not established who fired.',
  },
  {
    id: 'silence/not-been-established',
    kind: 'does-not-know',
    silent: 'reporter',
    pattern: new RegExp(
      `\\b(?:cause|identity|identities|motive|origin|number|circumstances|reason|responsibility)${gap(6)} ${HAVE_NOT}(?: yet| so far)? been (?<verb>established|determined|ascertained)\\b`,
      'u',
    ),
    example: 'The mayor said the cause of the fire has not been established.',
  },
  {
    id: 'silence/state-not-verified',
    kind: 'does-not-know',
    silent: 'reporter',
    pattern: new RegExp(
      `(?:^|\\b(?:that|and|but|though) )(?:the |their |his |her |its )?(?:condition|state|fate|status|authenticity|date|location|identity|identities|number|cause|circumstances|origin|whereabouts)${gap(7)} (?:could|can)(?: n['’]t| not) (?:immediately |yet |independently )?be (?<verb>verified|established|determined|ascertained|confirmed|assessed)\\b`,
      'u',
    ),
    example: 'The mayor said that the fate of the crew could not be established.',
  },
  {
    id: 'silence/has-no-figure',
    kind: 'does-not-know',
    pattern:
      /\b(?<verb>had|has|have|holds?|held|possess(?:es|ed)?) (?:[“"] )?(?:no [a-z]+ (?:and|or) (?:therefore |so |hence )?)?no (?:exact |precise |firm |further |immediate |clear |reliable )?(?:(?:figures?|numbers?|estimate|information|details)(?= (?:for|on|about|of|and|but|who|what|where|when|why|how|whether|as|indicating|suggesting|that|to (?:substantiate|confirm|support|indicate|suggest))\b| [.,;”"]|$)|confirmation(?= (?:of|that|on)\b)|word(?= (?:on|about|of)\b))/u,
    example: 'The union had no figure for the wounded.',
  },
  {
    id: 'silence/not-aware-of',
    kind: 'does-not-know',
    pattern:
      /\b(?:is|are|was|were) (?:(?:n['’]t|not) (?<verb>aware)|(?<verbed>unaware)) of (?:an?|any|such|reports?|plans?|the (?:reports?|claims?|allegations?|rumou?rs?|incident))\b/u,
    example: 'The mayor said he was not aware of any raid.',
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
    pattern: new RegExp(
      `\\b(?:no one|nobody|none of (?:us|them|those)|neither)(?: (?:(?:that |who )?(?:we|they|i|reporters|this \\S+) )?(?:asked|met|interviewed|approached|spoke to|spoken to|questioned)${gap(8)})? (?:can|could|was able to) (?<verb>say|tell|explain|name)\\b(?! that)`,
      'u',
    ),
    example: 'Nobody could say who had fired.',
  },
  {
    id: 'silence/could-not-say',
    kind: 'does-not-know',
    pattern:
      /\b(?:could(?: n['’]t| not)|can(?: n['’]t| not)(?= (?:yet |at present |[a-z]+ly )?(?:confirm|say (?:who|what|where|when|why|how|whether)\b))) (?:[a-z]+ly |yet |at present )?(?<verb>say|tell|confirm|rule)\b/u,
    example: 'The mayor could not say where the king was.',
  },
  {
    id: 'silence/omits-detail',
    kind: 'omits-detail',
    pattern: new RegExp(
      `\\b${DO_NOT}(?: immediately| yet| publicly)? (?<verb>say|specify|elaborate|disclose|reveal|(?:identify|name)(?! [.,;)])|mention|detail(?= (?:the|his|her|its|their|any|how|what|who|where|why|when)\\b)|refer to|allude to|explain(?= (?:${OPEN}|the|his|her|its|their)\\b| [.,;]|$)|(?:provide|give|offer)(?= ${FEW}(?:${DETAIL})\\b))\\b`,
      'u',
    ),
    example: 'The palace did not say where the king was.',
  },
  {
    id: 'silence/did-not-return-to',
    kind: 'omits-detail',
    pattern: new RegExp(
      `\\b${DO_NOT} (?<verb>return to|come back to|dwell on|touch on|take up|go into) (?:the|his|her|its|their|that|this|any)${gap(3)} (?:statements?|subjects?|questions?|issues?|matters?|allegations?|claims?|denials?|accusations?|reports?|figures?|remarks?|details?)\\b`,
      'u',
    ),
    example: 'The minister did not return to the statement of Monday.',
  },
  {
    // "The raid he did not mention": what was passed over comes first.
    id: 'silence/this-he-did-not-name',
    kind: 'omits-detail',
    pattern: new RegExp(
      `^(?:and |but )?(?:the|this|that|these|those|his|her|its|their|any|how|why|who|where|what)(?: (?!that |who |which |\\p{L}+ed |(?:said|saw|met|told|gave|heard|is|was|were|are|has|had|have) )[^\\s,.;:!?"“”]+){0,8}? (?:he|she|they|it|we) (?:${DO_NOT}|would(?: n['’]t| not)|${HAVE_NOT}) (?<verb>name|named|mention|mentioned|say|said|explain|explained|disclose|disclosed|specify|specified|reveal|revealed|discuss|discussed)(?= [.,;]|$)`,
      'u',
    ),
    example: 'The loss of the town he did not name.',
  },
  {
    id: 'silence/known-only-after',
    kind: 'omits-detail',
    silent: 'reporter',
    pattern: new RegExp(
      `\\b(?:names?|identit(?:y|ies)|details|figures?|results?|findings|particulars|numbers?)${gap(7)} (?:(?:will|would) (?:only|not) be (?<verb>released|published|disclosed|given|announced|communicated|made (?:known|public)) (?:once|after|when|until|before)|(?:will|would) be (?<verbed>released|published|disclosed|given|announced|communicated|made (?:known|public)) only (?:once|after|when))\\b`,
      'u',
    ),
    example: 'The mayor said that the names of the dead will be released only after their families have been told.',
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
    pattern: new RegExp(
      `\\b(?:(?<verb>leaves?|left|leaving) (?:(?:out|open|unsaid)(?= ${OPEN}\\b)|(?:the|that|this) (?:questions?|matter|point)${gap(6)} (?:open|hanging)(?= [.,;]|$)))`,
      'u',
    ),
    example: 'The report leaves out who fired first.',
  },
  {
    id: 'silence/names-none',
    kind: 'omits-detail',
    pattern:
      /\b(?<verb>named|names|cited|cites|mentioned|identified|showed|shown|shows|produced|produces|presented|published|supplied|released|furnished) (?:no|neither) (?:\S+ ){0,2}?(?:lists?|country|countries|names?|place|persons?|sources?|suspects?|culprits?|figures?|company|unit|pictures?|photographs?|footage|proof|evidence|documents?|images?|video)\b/u,
    example: 'The minister named no country.',
  },
  {
    id: 'silence/kept-to-himself',
    kind: 'omits-detail',
    pattern: new RegExp(
      `\\b(?<verb>kept|keeps?|keeping) (?:the|his|her|its|their|any)${gap(3)} to (?:him|her|it|them)sel(?:f|ves)\\b`,
      'u',
    ),
    example: 'The minister kept the figure to himself.',
  },
  {
    id: 'silence/withheld',
    kind: 'omits-detail',
    pattern:
      /\b(?<verb>withheld|withholds|withholding|suppressed) (?:the|his|her|its|their|any|all|further|some) (?:full |exact |other )?(?:names?|identit(?:y|ies)|circumstances|details?|locations?|figures?|reasons?|particulars|results?|findings|number)\b/u,
    example: 'The union withheld the names of the wounded.',
  },
  {
    id: 'silence/limited-itself-to',
    kind: 'omits-detail',
    pattern:
      /\b(?<verb>limited|limits|confined|confines|restricted|restricts) (?:him|her|it|them)sel(?:f|ves) to (?:saying|repeating|stating|confirming|noting|reading|an? (?:[a-z-]+ )?(?:message|statement|sentence|remark|word|line|note|tweet|post))\b/u,
    told: 'content',
    example: 'The palace limited itself to saying that the king was well.',
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
      /\b(?:was|were|is|are)(?: n['’]t| not)(?: immediately| further| yet)? (?<verb>specified|disclosed|revealed|divulged|spelled out|made public|(?<=\b(?:names?|identit(?:y|ies)|details|figures?|ages?|nationalit(?:y|ies)|results?|findings|particulars|numbers?|cause|toll)\b[^,.;]{0,60})(?:released|published|provided|given))\b/u,
    silent: 'teller',
    example: 'The mayor said it had burned; the cause was not specified.',
  },
  {
    id: 'silence/no-details-given',
    kind: 'omits-detail',
    pattern: new RegExp(
      `\\bno (?:further |other |more |immediate )?(?:${DETAIL}|pictures?|photographs?|footage|images?)${gap(5)} (?:was|were|is|are|has been|have been)(?: immediately| yet)? (?<verb>given|shown|produced|available|provided|disclosed|released|specified|offered|made public)\\b`,
      'u',
    ),
    silent: 'teller',
    example: 'The mayor said it had burned; no details were given.',
  },
  {
    id: 'silence/said-only',
    kind: 'omits-detail',
    pattern:
      /\b(?:(?<verb>said|says|say|answered|replied|repeated) (?:only|merely|no more than) (?:that|he|she|it|they|this)|would (?:(?:only|merely) )?(?<verbed>say|repeat|confirm|note)(?:(?<=(?:only|merely) [a-z]+)| only))\b/u,
    told: 'content',
    example: 'The palace said only that the king was well.',
  },
  {
    id: 'silence/no-admission',
    kind: 'no-admission',
    pattern: new RegExp(
      `(?:${HAVE_NOT}(?: yet| ever| publicly){0,2}|\\b(?:has|have|had) never(?: publicly| officially)?|${DO_NOT}(?: publicly| officially| directly| immediately)?|never(?: publicly| officially)?) (?<verb>acknowledged|acknowledge|admitted|admit|conceded|concede|confirmed|confirm)\\b`,
      'u',
    ),
    example: 'The army has not acknowledged the loss of the town.',
  },
  {
    id: 'silence/claims-no-responsibility',
    kind: 'no-admission',
    pattern: new RegExp(
      `(?:${HAVE_NOT}(?: yet| ever| publicly| immediately){0,2}|\\b(?:has|have|had) never(?: publicly| officially)?|${DO_NOT}(?: immediately| publicly)?|(?:has|have) yet to) (?<verb>claim(?:ed)?|accept(?:ed)?|tak(?:e|en)|acknowledged?|admit(?:ted)?) (?:any |full |public |direct )?(?:responsibility|blame)\\b`,
      'u',
    ),
    told: 'question',
    example: 'The rebels did not claim responsibility for the raid.',
  },
  {
    id: 'silence/nobody-owns-up',
    kind: 'no-admission',
    pattern: new RegExp(
      `\\b(?:no|nobody|no one|none)${gap(5)} (?:has|have|had)(?: yet| so far| publicly| openly){0,2} (?<verb>admitted|confessed|acknowledged|owned up)(?= (?:to (?:the|having|[a-z]+ing)|[a-z]+ing)\\b)`,
      'u',
    ),
    example: 'Nobody has admitted planting the bomb.',
  },
  {
    id: 'silence/there-is-no-claim',
    kind: 'no-admission',
    silent: 'nobody',
    pattern:
      /\b(?:there )?(?<verb>is|was|were|been|came) no (?:immediate |public |official |formal |credible ){0,2}claims? of responsibility\b/u,
    told: 'question',
    example: 'There was no immediate claim of responsibility.',
  },
  {
    id: 'silence/went-unclaimed',
    kind: 'no-admission',
    silent: 'nobody',
    pattern:
      /\b(?:attacks?|strikes?|blasts?|bombings?|killings?|raids?|explosions?|shootings?|ambush|murders?|abductions?|kidnappings?|bomb|assault)(?: [^\s,.;:!?"“”]+){0,6}? (?:(?:was|were|is|are)(?: n['’]t| not)(?: immediately| yet)?|(?:has|have|had)(?: n['’]t| not)(?: yet| so far)? been) (?<verb>claimed)(?= [.,;]|$| by (?:any|anyone|either)\b)/u,
    told: 'question',
    example: 'The raid was not immediately claimed.',
  },
  {
    id: 'silence/no-claim-of-responsibility',
    kind: 'no-admission',
    pattern:
      /\b(?:no|nobody|no one|neither|none)(?: [^\s,.;:]+){0,5}?(?: has| have| had)?(?: yet| immediately| so far){0,2} (?<verb>claimed|taken|took|owned|admitted|accepted|assumed) (?:responsibility|up to|blame|(?:to )?(?:the|this|that) (?:attack|strike|blast|bombing|killings?|raid|explosions?|shooting|assault|ambush|act|deed|murders?|fire|abduction|kidnapping|massacre|sabotage)|(?:the|this|that) \S+ (?:as|for) (?:theirs|its|his|her))\b/u,
    told: 'question',
    example: 'No group has claimed responsibility.',
  },
  {
    id: 'silence/not-seen',
    kind: 'not-seen',
    needs: 'voice',
    pattern: /\b(?:has|have|had)(?: n['’]t| not) been (?<verb>seen|heard|spotted|sighted)\b(?! (?:as|by)\b)/u,
    example: 'The king has not been seen in public.',
  },
  {
    id: 'silence/no-trace',
    kind: 'not-seen',
    needs: 'person',
    pattern:
      /\b(?<from>of)(?: [^\s,.;:!?"“”]+){1,6}? there (?:has |had )?(?<verb>is|was|been) (?:still |as yet |so far )?(?:no|not a) (?:trace|sign)\b/u,
    example: 'Of the king there is still no trace.',
  },
  {
    id: 'silence/nobody-has-seen',
    kind: 'not-seen',
    pattern: new RegExp(
      `${HAVE_NOT} (?<verb>seen|heard from|heard)(?! each)(?: [^\\s,.;:]+){1,3}? (?:since|in public|on camera|in person|on television|in days|in weeks|for days|for weeks)\\b`,
      'u',
    ),
    silent: 'object',
    needs: 'voice',
    example: 'We have not seen him on camera since Sunday.',
  },
  {
    id: 'silence/nothing-heard-of',
    kind: 'not-seen',
    needs: 'voice',
    pattern:
      /\b(?:nothing|no word|no sound) (?:more |further |else )?(?:has|have|had|is|was)(?: yet| since| so far)? (?:been )?(?<verb>heard|come|seen) (?<from>of|from)\b/u,
    told: 'question',
    example: 'Nothing has been heard of the king since Sunday.',
  },
  {
    id: 'silence/nobody-heard-from',
    kind: 'not-seen',
    needs: 'voice',
    pattern:
      /\b(?:nobody|no one|none)(?: [^\s,.;:!?"“”]+){0,5}? (?:has|have|had)(?: yet| since)? (?:seen or )?(?<verb>heard|seen)(?: anything)? (?<from>from|of)\b/u,
    example: 'No one has heard from the king since Sunday.',
  },
  {
    id: 'silence/no-appearance',
    kind: 'not-seen',
    pattern: /\b(?<verb>made|makes|make) no (?:public |further |televised ){0,2}appearances?\b/u,
    example: 'The king has made no public appearance since Sunday.',
  },
  {
    id: 'silence/not-appeared',
    kind: 'not-seen',
    pattern: new RegExp(`${HAVE_NOT} (?<verb>appeared|surfaced) (?:in public|on camera|since|on television|publicly)\\b`, 'u'),
    example: 'The king has not appeared in public since Sunday.',
  },
]
