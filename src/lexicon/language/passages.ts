import type { PassageKind } from '../../model/index.js'

export interface PassageRow {
  readonly id: string
  readonly kind: PassageKind
  /** Tried at the beginning of a paragraph. */
  readonly pattern: RegExp
  /** The longest paragraph, in UTF-16 code units, that is taken whole for this kind: a longer one is body. */
  readonly longest: number
  readonly example: string
}

/**
 * Wordings that tell a paragraph's kind. A body paragraph lost to another kind is a claim lost, so a row demands a label, a fixed phrase
 * or the shape of the whole paragraph; what only may be something else stays body.
 */
export const PASSAGE_ROWS: readonly PassageRow[] = [
  {
    id: 'passage.promo-label',
    kind: 'promo',
    pattern:
      /^[-–—>»•*|▶►\s]*(?:to read also|(?:photo |picture |image )?gallery|slide ?show|read(?: (?:more|also|next|on|this|now|here|the (?:full|rest)[^:.]{0,30}))?|also read|also (?:happening|making news|in the news)|in other news|other headlines|must[- ]read|see(?: also| more)|watch(?: (?:live|now|more|also|the video|this))?|listen(?: (?:now|also|to))?|related(?: (?:stor(?:y|ies)|articles?|news|coverage|content|reading|topics?|posts?))?|more|more (?:on|from) [^:.]{1,40}(?=\s*[:|»](?!.*[.!?]["”’]?\s*$))|more stories|trending(?: now| in [^:.]{2,40})?|recommended(?: (?:for you|stories|reading))?|don['’]?t miss|you (?:may|might) (?:also )?(?:like|be interested in)|up next|also on [^:.]{1,30}|from the archives?|live (?:coverage|blog|updates?)|in pictures|in photos|explore more|editor['’]s picks?|top stories|most (?:read|popular)|podcast|newsletter|promo|sponsored|(?:(?:partner|special|reader) )?offers?|(?:text )?ad|advt\.?|advert|promotion|click here|tags?|topics?|filed under|categor(?:y|ies)|keywords|subscribe|share this)\s*[:|»]/i,
    longest: 260,
    example: 'RELATED: Ten bridges that changed hands',
  },
  {
    id: 'passage.promo-tags',
    kind: 'promo',
    pattern: /^(?:[\p{Lu}\p{L}.& ]{2,30}\s*[/|]\s*)?(?:tags?|topics?)\s*[:|]/iu,
    longest: 260,
    example: 'Wire desk / Tags: bridges, rivers',
  },
  {
    id: 'passage.promo-advertisement',
    kind: 'promo',
    pattern:
      /^[-–—\s[(]*(?:advertise?ment|advert|ad|(?:video )?ad feedback|sponsored(?: content)?|paid content|(?:story|article) continues (?:below|after)[^.]{0,40}|continue reading(?: below)?[^.]{0,40}|scroll (?:down|to continue)[^.]{0,40}|skip (?:advertisement|ad|to content)|report this ad)[-–—\s\])…]*$/i,
    longest: 80,
    example: 'ADVERTISEMENT',
  },
  {
    id: 'passage.promo-subscribe',
    kind: 'promo',
    pattern:
      /^(?:(?:sign|log) in (?:to (?:save|comment|read|continue|share|bookmark|follow|listen)|or (?:register|subscribe|sign up))\b.{0,80}$|(?:please |to )?(?:sign up|subscribe|register)(?: now| today| here)?(?:$|[!.]| (?:for|to|with|and (?:get|receive)|here|now|below|today)\b.{0,120}\b(?:newsletters?|alerts?|emails?|e-mails?|inbox|updates|notifications|channel|briefing|digest|digital|access|podcast|free|account|terms|feed|daily|weekly))|get (?:the|our|all|more|breaking|your|daily)\b.{0,80}\b(?:newsletters?|inbox|alerts|app)\b|download (?:our|the)\b.{0,60}\bapps?\b|catch (?:all|up)\b.{0,100}\b(?:apps?|website|channel)\b|join (?:us|our)\b.{0,80}\b(?:channel|telegram|whatsapp|newsletter|community|conversation|group|facebook|discord)\b|(?:like|follow|find|join|read|watch|connect with) us(?:[.!]?$| (?:on|at|@|for|today|here|now)\b.{0,100}$)|follow (?:our|the latest)\b.{0,80}\b(?:live ?blog|page|coverage|channel|updates?|account|feed)\b.{0,40}$|follow @?\w+(?: \w+){0,3} on (?:twitter|x|facebook|instagram|telegram|whatsapp|threads|tiktok|youtube|bluesky)\b.{0,60}$)/i,
    longest: 260,
    example: 'Sign up for our newsletter and get the news by breakfast',
  },
  {
    id: 'passage.promo-support',
    kind: 'promo',
    pattern:
      /^(?:please )?(?:support (?:us\b|(?:our|independent|quality|local|fearless)\b.{0,60}\b(?:newsroom|journalism|journalists|reporting|work|media|news|site|mission|coverage))|donate (?:to us|now|today|here|via|to (?:our|support))\b|become an? (?:member|patron|supporter|subscriber)(?! of)\b|make a donation\b|we (?:live|depend|rely|survive|run) (?:entirely |only |solely )?on (?:(?:our |the |your )?(?:readers?|listeners?|viewers?|members?|supporters?|audience|subscribers?)['’]?s?\b|(?:your )?(?:donations|support|subscriptions)\b)|[^.:;"“”]{3,50} needs? your (?:help|support|donations?)(?:[.!]|$)|contribute to our\b)/i,
    longest: 260,
    example: 'Support our newsroom: become a patron',
  },
  {
    // What is asked of the reader, last in the line: "…: subscribe", "… Donate today".
    id: 'passage.promo-appeal',
    kind: 'promo',
    pattern:
      /^[^"“”]{3,150}(?:[:.!?…–—|]\s*|\s-\s|\s👉\s*)(?:please )?(?:subscribe|sign up|donate|register|join us|support us|learn more|get in touch|write to us|follow us|download the app|become an? (?:member|patron|supporter|subscriber))\b(?:[^.;"“”]{0,60}|\s*:\s*\S{4,60})[.!]*$/iu,
    longest: 220,
    example: 'The Harbour Gazette lives by its readers. Donate today',
  },
  {
    id: 'passage.promo-label-behind',
    kind: 'promo',
    pattern: /^[\p{Lu}\p{N}.’' ]{3,30} [–—|-] (?:[Rr]ead|[Ss]ee|[Ww]atch|[Ll]isten)(?: (?:also|more|next|on|too))?\s*:/u,
    longest: 200,
    example: 'HARBOUR.NEWS – Read also: Rovers held to a draw',
  },
  {
    // How long a text takes to read: page furniture, whatever stands beside it.
    id: 'passage.promo-reading-time',
    kind: 'promo',
    pattern:
      /^(?:[^.!?"“”|]{2,60}\s*[|·•–—-]\s*){0,3}(?:(?:estimated )?read(?:ing)? time\s*:?\s*\d{1,2}|\d{1,2}[- ]min(?:ute)?s?\.? read\b)[^.!?"“”]{0,30}$/iu,
    longest: 140,
    example: 'Weekly round-up | 7 May | Reading time: 4 min',
  },
  {
    // Who gets a letter, and when: "Paying readers had this on Friday."
    id: 'passage.promo-list',
    kind: 'promo',
    pattern:
      /^(?:(?:a|this) newsletter by [^.]{2,80}[.,]\s*)?(?:you(?:['’]re| are) (?:on|reading) the free (?:list|version|edition|plan)\b.{0,120}|(?:[\d.,]+ (?:subscribers|readers)[.,]\s*)?(?:paid|paying|premium|free|founding) (?:subscribers?|readers?|members?) (?:get|got|receive|received|have|had|can|read)\b.{0,120})$/iu,
    longest: 220,
    example: 'You are reading the free edition. Paying readers had this on Friday.',
  },
  {
    id: 'passage.promo-comments',
    kind: 'promo',
    pattern:
      /^\(?(?:the )?comments?(?: section)? (?:are|is|have been|has been) (?:now )?(?:off|closed|disabled|open|moderated|turned off|switched off|locked)\b[^."“”]{0,60}\)?[.!]?$/iu,
    longest: 120,
    example: '(comments are off tonight)',
  },
  {
    id: 'passage.promo-print',
    kind: 'promo',
    pattern:
      /^(?:(?:our |the |today['’]s )?(?:printed|print|paper) (?:copies|editions?|version)|delivery of (?:this|our|today['’]s|the printed) (?:paper|edition|newspaper))\b[^.;"“”]{0,50}\b(?:may|will|might) (?:be (?:delayed|late)|arrive late|not (?:appear|be delivered|reach|be available))\b[^"“”]{0,80}$/iu,
    longest: 160,
    example: 'The print edition may be delayed in the south.',
  },
  {
    // What stands in a row at the foot of a page, one of them an offer of its own.
    id: 'passage.promo-bar',
    kind: 'promo',
    pattern:
      /^(?=(?:.* \| )?(?:advertise(?: with us)?|subscribe|contact us|about us|follow us[^|]*|privacy[^|]*|terms[^|]*|log ?in|sign ?(?:in|up)|newsletter|e-?paper|rss|download[^|]*|share|comments?|print|home)(?: \||$))(?:[^|.!?"“”:]{2,50} \| )+[^|.!?"“”:]{2,50}$/iu,
    longest: 160,
    example: 'webdesk | Advertise with us | Rovers name their squad',
  },
  {
    id: 'passage.promo-reproduce',
    kind: 'promo',
    pattern: /^(?:[^."“”]{5,80}\. )?(?:please )?(?:reproduce|copy|republish|circulate|reprint) (?:this )?freely\b[^"“”]{0,60}$/iu,
    longest: 160,
    example: 'Reproduce freely, with our name.',
  },
  {
    id: 'passage.note-release',
    kind: 'note',
    pattern:
      /^(?:(?:press|media|news) (?:release|statement|notice|advisory|note)s?\s*[-–—:|,(]?\s*)?(?:(?:not )?for (?:immediate|general) (?:release|publication|use|distribution)|embargoed (?:until|till|to)\b[^.]{0,40}|under embargo\b[^.]{0,40})\)?[.!]?$/iu,
    longest: 120,
    example: 'MEDIA STATEMENT – FOR IMMEDIATE RELEASE',
  },
  {
    id: 'passage.promo-ask-reader',
    kind: 'promo',
    pattern:
      /^(?:forwarded (?:this|to you)\b[^.]{0,60}\?|(?:got|have(?: you)?(?: got)?|do you have) (?:an?|any|some|something|news|information|more|you)\b[^.?]{0,80}\b(?:tips?|stor(?:y|ies)|share|news|photos?|pictures?|videos?|questions?|comments?|feedback|information|tell us|send us|know)\b[^.?]{0,40}\?|are you (?:in|affected by|a)\b[^.?]{0,80}\? (?:e-?mail|contact|tell|send|write|get|share|let)\b|(?:please )?send (?:us|in|your)\b.{0,60}\b(?:photos?|pictures?|videos?|tips?|stories|story|comments?|news|feedback|views?|questions?)\b|(?:e-?mail|write to|contact|call|text) (?:us|our (?:newsroom|desk|editors?|reporters?))\b)/i,
    longest: 200,
    example: 'Have a story to share? Write to the night desk.',
  },
  {
    id: 'passage.promo-if-you-like',
    kind: 'promo',
    pattern:
      /^if you (?:value|like|liked|enjoy|enjoyed|appreciate|find|trust|read) (?:this|our|these|the) (?:\p{L}+ ){0,2}(?:letters?|newsletters?|digests?|blogs?|podcasts?|channels?|pages?|sites?|programmes?|shows?|columns?|journalism|reporting|work|videos?|bulletins?|project)\b,? .{3,110}$/iu,
    longest: 170,
    example: 'If you value this letter, send it to a friend.',
  },
  {
    // What stands under a post: how many pressed which sign.
    id: 'passage.promo-reactions',
    kind: 'promo',
    pattern: /^(?:\p{Extended_Pictographic}\uFE0F?\s*\d[\d.,]*\s?[KkMm]?[\s,|]*){2,}[^.!?"“”]{0,50}$/u,
    longest: 120,
    example: '🔥 412 👍 1.2K, comments are off',
  },
  {
    // An outlet's page elsewhere: "The Gazette on WhatsApp: the news of the harbour".
    id: 'passage.promo-elsewhere',
    kind: 'promo',
    pattern:
      /^\p{Lu}[^.;:"“”]{1,40} (?:on|is (?:also |now )?on) (?:whatsapp|telegram|facebook|instagram|youtube|tiktok|signal|viber|twitter|x|bluesky|mastodon)\s*[:–—-]\s*(?:(?:all )?(?:the )?(?:latest |live )?(?:news|updates?|headlines|alerts?|videos?)|follow|join|subscribe)\b/iu,
    longest: 120,
    example: 'The Gazette on WhatsApp: news of the harbour all day',
  },
  {
    // "14 May 2031, 16:00 | Figures are provisional and may be revised": how a page came about, and what may be done with it.
    id: 'passage.note-provisional',
    kind: 'note',
    pattern:
      /^(?:[^.|"“”]{2,60} \| )?(?:(?:all |the |these )?(?:figures|numbers|data|fields|times|values)\b[^."“”]{0,50}\b(?:may|can|could|will) (?:still )?(?:be (?:revised|corrected|updated|adjusted)|change)|(?:please )?(?:do not|not to be|may not be) (?:redistributed?|forward(?:ed)?|circulated?|reproduced?|quoted?|cited?|copied|copy|shared?)\b[^.:;]{0,50}|this (?:\p{L}+ )?(?:bulletin|message|report|notice|page|email|e-mail|list) (?:is|was) (?:(?:semi-?)?automatically (?:generated|produced)|(?:generated|produced) (?:(?:semi-?)?automatically|by (?:computer|machine)))\b.{0,80})[.!]?$/iu,
    longest: 160,
    example: '14 May 2031, 16:00 | Figures are provisional and may be revised',
  },
  {
    // What an embassy or a rescue service bids its readers do: it is no news that they should.
    id: 'passage.note-advice',
    kind: 'note',
    pattern:
      /^[-–—•*·\s]*(?:review your (?:personal |own )?(?:security|safety|travel|evacuation)\b|have (?:a|your own) (?:contingency |evacuation |departure )?plans? (?:to|for|that)\b|keep a low profile\b|(?:depart|leave) [^.;"“”]{2,40} (?:while|by|on|using) commercial\b|monitor (?:local )?(?:media|news)\b|be aware of your surroundings\b|stay alert\b|notify (?:friends|family|your)\b|avoid (?:the area|crowds|large (?:crowds|gatherings)|demonstrations)\b|shelter in place\b|(?:citizens|residents|persons|people|anyone|those)\b[^."“”]{0,60}\b(?:are|is) (?:asked|requested|urged|advised) to (?:dial|call|ring|phone|contact|write to)\b)[^"“”]{0,140}$/iu,
    longest: 220,
    example: '- Review your security plans and keep your phone charged.',
  },
  {
    id: 'passage.promo-prize',
    kind: 'promo',
    pattern:
      /^[^"“”]{0,60}\b(?:win (?:an? |two |free )?(?:weekend|tickets?|holiday|trip|prizes?|voucher|copy|copies)|(?:enter|join|play) (?:our|the) [^.]{0,40}\b(?:quiz|competition|prize draw|raffle|lottery|giveaway))\b/iu,
    longest: 160,
    example: 'Win a weekend on the lake! Enter our harbour quiz by Friday.',
  },
  {
    id: 'passage.promo-sign-on',
    kind: 'promo',
    pattern:
      /^(?:(?:good (?:morning|afternoon|evening|day)|hello|welcome)[,.!]? (?:and welcome[,.!]? )?)?(?:(?:it['’]s|it is) [^.]{3,25}[,.] )?this is(?= [^.]{0,60}\b(?:radio|news|fm|tv|television|bulletin|programme|podcast|i['’]m)\b) [^"“”]{2,120}$/iu,
    longest: 170,
    example: "It's nine o'clock, this is Radio Vessen with the news. I'm Ada Lindt.",
  },
  {
    id: 'passage.promo-thanks',
    kind: 'promo',
    pattern:
      /^(?:(?:many )?thanks|thank you)(?: (?:very much|all))? (?:for (?:staying|being|listening|reading|watching|joining|following|tuning|your (?:company|support))|to (?:all )?(?:the |our )(?:\p{L}+ ){0,2}(?:partners|donors|sponsors|readers|listeners|supporters|patrons|subscribers))\b/iu,
    longest: 200,
    example: 'Thank you for staying with us. The night desk takes over.',
  },
  {
    id: 'passage.promo-audience-may',
    kind: 'promo',
    pattern:
      /^(?:our )?(?:viewers|listeners|readers|subscribers) (?:may|can|are (?:invited|asked|reminded)|will (?:not )?(?:be|get|receive|find))\b/iu,
    longest: 200,
    example: 'Listeners may hear the serial after the weather.',
  },
  {
    id: 'passage.promo-thread',
    kind: 'promo',
    pattern:
      /^\[(?:show \d+|translate|forwarded from|repl(?:y|ies)|repost|view (?:post|thread)|see translation)\b[^\]]{0,120}\](?:\s*\[[^\]]{1,60}\])*$/iu,
    longest: 220,
    example: '[Show 31 replies] [Translate post]',
  },
  {
    id: 'passage.note-to-desks',
    kind: 'note',
    pattern: /^(?:attention|eds|editors)\b\s*[-–—:]\s*(?:adds?|updates?|recasts?|corrects?|changes|new|with)\b/iu,
    longest: 160,
    example: 'ATTENTION - ADDS toll, mayor ///',
  },
  {
    id: 'passage.note-donors',
    kind: 'note',
    pattern:
      /^(?:[^.“”"]{2,60} (?:is|are) (?:grateful|thankful) to (?:its|their|our|the) donors\b|this (?:document|report|bulletin|publication) does not (?:necessarily )?(?:reflect|represent)\b|[^.“”"]{2,60} (?:is|are) free to (?:re-?use|republish|share|quote|copy)\b|free to (?:re-?use|republish|share|quote|copy)\b|(?:photographs?|photos?|pictures) by (?:the author|our)\b)/iu,
    longest: 240,
    example: 'The Lake Partnership is grateful to its donors. Please do not forward photographs.',
  },
  {
    id: 'passage.note-transcript',
    kind: 'note',
    pattern: /^(?:this is (?:an? )?)?(?:rush(?:ed)?|unedited|automated|automatic|machine|rough) transcript\b/iu,
    longest: 200,
    example: 'This is a rush transcript. Copy may not be in its final form.',
  },
  {
    id: 'passage.promo-pass-on',
    kind: 'promo',
    pattern:
      /^(?:(?:please|kindly) )?(?:share|re-?post|re-?tweet|forward|pass (?:this|it) on)\b(?:\s*!|\s*$|\s*\p{Extended_Pictographic}| (?:this|before|and|with|to (?:your|all|every)|if|widely|now|us|the (?:post|story|news|video|link))\b).{0,120}$/iu,
    longest: 160,
    example: 'Share with your friends before it is gone!',
  },
  {
    id: 'passage.promo-sign',
    kind: 'promo',
    pattern:
      /^(?:(?:\p{Extended_Pictographic}\uFE0F?\s*)+(?:if you|share|like|subscribe|join|our|follow|repost)\b|(?:subscribe|join|follow|channel|our channel|chat|contact|bot|feedback)(?:\s*[:|]|\s+[–—-]\s|\s*\p{Extended_Pictographic}|\s*[➡→])\s*\S*@?).{0,80}$/iu,
    longest: 120,
    example: '👍 if you were there',
  },
  {
    id: 'passage.promo-on-air',
    kind: 'promo',
    pattern:
      /^(?:you(?:['’]re| are| have been|['’]ve been) (?:listening to|watching|reading|tuned (?:in )?to)\b|stay (?:with|tuned to) \p{Lu}|(?:stay with us|coming up|up next)\b.{0,40}(?:[:,]|after the break)|this is \p{Lu}[^.,]{2,40} on \d)/iu,
    longest: 160,
    example: 'You are listening to Harbour Radio',
  },
  {
    id: 'passage.promo-contact',
    kind: 'promo',
    pattern:
      /^(?:(?:for )?(?:the )?(?:press|media|editorial|newsroom)(?: (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations|office|officer|queries))?|(?:press |media )?contacts?(?: (?:us|persons?|details))?|(?:press |media )?(?:enquiries|inquiries|queries)|(?:duty|press|information) officer[^:.]{0,40}|tel(?:ephone)?|phone|e-?mail|whatsapp|hotline|address|fax)\s*:/i,
    longest: 160,
    example: 'Media enquiries: harbour master, extension 12',
  },
  {
    id: 'passage.promo-audio',
    kind: 'promo',
    pattern:
      /^(?:listen to this (?:story|article|report|page)|(?:play|hear) this (?:story|article)|\d+ min(?:ute)?s? (?:read|listen)|reading time|estimated reading time)\b|^[\p{L} &]{2,30}\s*[|·•/]\s*\d+[ -]min(?:ute)?s?(?: read)?$/iu,
    longest: 120,
    example: 'Listen to this article in a computer-made voice',
  },
  {
    id: 'passage.promo-more',
    kind: 'promo',
    pattern:
      /^[-–—*\s[(]*(?:(?:more|(?:more |further |full )?details|(?:more |further )?updates?|(?:full )?story)(?: (?:soon|follows?|to (?:follow|come)|will follow|when we (?:have|get) (?:it|them)|as (?:we (?:have|get) (?:it|them)|it comes)))|more on this (?:story|topic)|(?:this is )?(?:a )?(?:breaking|developing) (?:news )?(?:story|news)(?:[,.;:]? (?:it |and )?(?:will be updated|more (?:soon|to (?:follow|come))|check back|refresh|come back|please check)[^.]{0,80})?|stay (?:with us|tuned)(?: for[^.]{0,60})?|check back (?:soon|later|for)[^.]{0,60}|(?:please )?refresh (?:this|the) page[^.]{0,60}|ends?|end of (?:text|article|story)|continued|to be continued|back to top|all sections|home|menu|videos?|audio|gallery|photos|slideshow|live|skip to [a-z ]+|load(?:ing)? (?:more|comments)?|(?:view|show|read|leave|post|add|see)?(?: all| a| the)?(?: \d+)? ?comments?|share (?:this|on)[^.]{0,40}|share|print(?: this)?|e-?mail(?: this)?|copy link|save|whatsapp|facebook|twitter)[-–—*\s\])….]*$/i,
    longest: 160,
    example: 'MORE SOON',
  },
  {
    id: 'passage.promo-read-rest',
    kind: 'promo',
    pattern:
      /^(?:you can )?(?:read|watch|see|view|click|hear|find|check out|visit)\b[^.:;]{0,60}\b(?:(?:rest|full|complete|original|entire|whole|more|latest|best)\b[^.;]{0,80}\b(?:here|at|on|below|above|story|article|report|interview|video|updates?|piece|coverage|online|moments)|the (?:video|clip|story|article) (?:above|below|here))\b[^;]{0,60}$/i,
    longest: 160,
    example: 'Read the rest of the story at the Harbour Gazette.',
  },
  {
    id: 'passage.promo-credit',
    kind: 'promo',
    pattern:
      /^(?:\[(?:pictures?|photos?|images?|graphics?|illustration|video|cover|credit)\b[^\]]{0,60}\]|[[(](?:source|credit|via|h\/t|compiled|agenc(?:y|ies)|with (?:inputs?|files?|agencies)|inputs?)\b[^\])]{0,60}[\])])\.?$/i,
    longest: 90,
    example: '[Picture: Harbour Agency]',
  },
  {
    id: 'passage.promo-compiled',
    kind: 'promo',
    pattern:
      /^(?:(?:[Cc]ompiled (?:from|by)|[Ww]ith (?:additional )?(?:inputs?|files|material|information) (?:from|by)|[Ii]nputs? from|\(?[hH]\/[tT]\b)[^.;]{0,100}\.?|[Aa]gencies|(?:SOURCE|Source):?\s*[-:–]?\s*(?:\p{Lu}[\p{L}.'’-]*|and|with|agencies|news|the|of|staff|[,/&-])(?:[\s,/&]+(?:\p{Lu}[\p{L}.'’-]*|and|with|agencies|news|the|of|staff|[,/&-]))*|[Ss]ources?:[^.]{0,60}\bagencies\.?)$/u,
    longest: 120,
    example: 'With inputs from agencies',
  },
  {
    id: 'passage.promo-legal',
    kind: 'promo',
    pattern:
      /^(?:©|\(c\) ?(?:\d{4}|copyright)|copyright(?: ?©| ?\(c\)| \d{4}| by| notice|$)|copyright\b[^.]{0,60}\. all rights\b|our standards\b|all rights reserved|this (?:material|content|article|story) (?:may not be|is (?:copyrighted|protected)|was (?:originally|first) published)|republished (?:with|from|by)|reproduction (?:in whole|without|is|with|of (?:this|our|any|the) (?:materials?|content|texts?|articles?))\b|(?:when|while|in) (?:citing|quoting|using|reprinting|republishing|copying)\b.{0,80}\b(?:link|hyperlink|reference|credit|source|attribution)\b|no (?:liability|responsibility|warranty) (?:is|can be|will be) (?:accepted|assumed|given)\b|to unsubscribe\b|(?:if you (?:no longer )?(?:wish|want) to (?:unsubscribe|receive)|you (?:are receiving|received|get) this (?:e-?mail|newsletter|message))\b|.{0,120}\b(?:subscription options|in summari[sz]ed form)\b|for more (?:information|news|stories|on this)[^.]{0,20}[:,]|terms (?:of (?:use|service)|and conditions)\b|[^.“”"]{2,80}\. all rights reserved\.?$|[^.“”"]{2,60} (?:is|are) not responsible for (?:the )?(?:content|external)\b|privacy policy|by signing up|we use cookies|cookies?\b.{0,60}$)/i,
    longest: 400,
    example: 'Copyright 2024 Harbour Gazette. All rights reserved.',
  },
  {
    // A paper offers itself: "Try the Courier free for a week", "The Letter is read by 900 subscribers".
    id: 'passage.promo-offer',
    kind: 'promo',
    pattern:
      /^(?:(?:[Tt]ry|[Rr]ead|[Gg]et|[Ee]njoy|[Tt]est) (?:it|us|the|our|all|every|\p{Lu})[^.;:"“”]{0,60} (?:free|for (?:free|nothing)|at no cost)(?: of charge)?(?: (?:for|during|until) [^.;"“”]{1,40})?[.!]*$|[Ss]ubscribe to \p{L}|(?:[Tt]he |[Oo]ur )?\p{Lu}[^.;:,"“”]{2,50} (?:is read by|goes (?:out )?to|reaches) (?:(?:some|about|over|nearly|almost|more than) )?(?:\d[\d,.]*|\p{Ll}+ (?:hundred|thousand)|hundreds of|thousands of) (?:subscribers|readers)\b|(?:[Tt]he |[Oo]ur )?\p{Lu}[^.;:,"“”]{2,50} (?:appears|comes out|is (?:published|printed|sent out)) (?:on|every|each|daily|weekly|monthly)\b[^.]{0,40};.{0,80}\b(?:rates?|subscriptions?|request|price|copy|copies)\b)/u,
    longest: 200,
    example: 'Try the Harbour Gazette free for a week.',
  },
  {
    id: 'passage.promo-advertise',
    kind: 'promo',
    pattern:
      /^(?:(?:to )?advertise (?:in|with|on|here)\b|(?:advertise?ments?|(?:small|classified) ads?|classifieds|subscriptions?|to (?:advertise|subscribe)|back issues)\s*[:,] |subscriptions? (?:to|for)\b)/i,
    longest: 160,
    example: 'Small ads: at our office by the ferry stairs',
  },
  {
    id: 'passage.promo-sponsor',
    kind: 'promo',
    pattern:
      /^(?:(?:this|the|tonight['’]s|today['’]s|our)(?: [\p{L}'’-]+){0,3}? (?:bulletin|programme|program|show|broadcast|newsletter|hour|edition|page|news|forecast|podcast|episode) (?:(?:has )?reached you|(?:is|was) brought to you|comes to you|(?:is|was) (?:sponsored|made possible) by)\b|brought to you (?:by|with)\b|with the compliments of\b|sponsored by\b)/iu,
    longest: 160,
    example: 'This programme is brought to you by Roth & Sons, ship chandlers.',
  },
  {
    id: 'passage.promo-programme',
    kind: 'promo',
    pattern:
      /^(?:(?:[Nn]ext|[Ll]ater|[Tt]onight|[Tt]omorrow|[Nn]ow|[Cc]oming up) on (?:\p{Lu}|this (?:channel|station)|our)[^.:"“”]{0,50}:|(?:[Ww]atch|[Ll]isten to|[Hh]ear|[Ss]ee|[Tt]une in to|[Cc]atch) (?:the|our|this|tonight['’]s|today['’]s) (?:[\p{L}'’-]+ ){0,3}(?:bulletin|news|programme|program|show|broadcast|interview|podcast|edition|episode)\b(?:[^.:;"“”]|[.:]\d){0,60}[.!]?$|[Ss]end (?:your |us )?(?:greetings|dedications|song requests)\b|[Tt]his is \p{Lu}[^.,"“”]{2,40}, (?:the|your) (?:voice|home|station|channel|source|radio)\b)/u,
    longest: 200,
    example: 'Next on Harbour Radio: an hour of sea songs',
  },
  {
    id: 'passage.promo-send',
    kind: 'promo',
    pattern:
      /^(?:got|have you|seen|filmed|heard|know|witnessed|were you|are you)\b[^.?"“”]{0,60}\? (?:please )?(?:send|tell|write|call|text|e-?mail|let us|get in touch|share|contact|message|ring)\b.{0,100}$/i,
    longest: 160,
    example: 'Filmed the storm? Send the clip to the night desk.',
  },
  {
    id: 'passage.promo-keep-going',
    kind: 'promo',
    pattern:
      /^(?:(?:support|help)(?: to keep)? (?:free|public|local|independent|community|our) (?:television|radio|broadcasting|press|paper|station)\b|(?:keep|help) us (?:on (?:the )?air|going|free|independent|alive|report|tell)\b)[^"“”]{0,120}$/i,
    longest: 180,
    example: 'Keep us on the air: the account is on our page',
  },
  {
    // Of the page itself: how it renews itself and in which order it is read.
    id: 'passage.promo-page',
    kind: 'promo',
    pattern:
      /^[(\s]*(?:(?:last )?updated [^.]{2,40}\. (?:this|the) page\b|(?:(?:this|the|our) )?(?:page|feed|blog|live page|ticker) (?:refreshes|updates|reloads|is (?:refreshed|reloaded))\b|(?:press|hit|click|tap) (?:on )?(?:refresh|reload)\b|(?:the )?(?:latest|newest|most recent) (?:entry|entries|posts?|updates?|news|items?)?(?: (?:is|are|stands?|comes?))? ?(?:on top|at the top|first|above)\b|(?:read|start|scroll) from the (?:bottom|top)\b)/i,
    longest: 160,
    example: 'This page refreshes by itself; newest entries on top.',
  },
  {
    id: 'passage.promo-leave-list',
    kind: 'promo',
    pattern:
      /^(?:[^"“”]{0,120}\bto (?:unsubscribe|stop receiving (?:this|these|our)|(?:leave|be taken off) (?:this|our) (?:mailing )?list|cancel (?:this|your) subscription)\b|(?:(?:strictly |only )?for (?:our )?(?:subscribers|members|clients|internal use|official use|background)(?: use)?(?: only)?|not for (?:circulation|distribution|publication|broadcast|onward use|quotation))\s*(?:[.;,—–-]|$))/i,
    longest: 220,
    example: 'To stop receiving this letter, answer with one word: end.',
  },
  {
    id: 'passage.promo-next-issue',
    kind: 'promo',
    pattern:
      /^(?:the |our )?next (?:(?:flash |regular |weekly |monthly )?(?:update|issue|edition|situation report|sitrep|bulletin|warning|newsletter|letter|digest))(?:\s*[:—–-]| (?:at \d+|will (?:be )?(?:issued|published|released|appear|follow|come out|be out|be sent|go out)|is (?:due|out|expected|planned)|appears|comes out|follows)\b)/i,
    longest: 220,
    example: 'Next issue: 24 May',
  },
  {
    id: 'passage.promo-licence',
    kind: 'promo',
    pattern:
      /^(?:\(c\) \p{L}|(?:please )?(?:cite|quote|credit) (?:this |it |us )?as\b|(?:suggested |recommended |preferred )?citation\s*:|(?:methods?|methodology|how we (?:count|work|know|verify|report)|about (?:us|this (?:letter|page|list)|(?:the|our) data)|(?:corrections?|errors?)(?: and \p{L}+)?|(?:sources?|data) and methods?|data)\s*: (?:see|visit|go to|on|at|read|write to)\b|(?:our |the |this )?(?:data|texts?|contents?|maps?|material) may be (?:freely )?(?:re-?used|reproduced|quoted|copied|shared|republished)\b|(?:this (?:document|map|report|page|product|publication|note)|(?:the )?(?:designations?|boundaries|borders|names|depiction|views|opinions)(?: (?:and|or) \p{L}+)?(?: (?:used|shown|employed|expressed|presented|on|in)\b[^.;"“”]{0,60})?) (?:does|do) not (?:necessarily )?(?:imply|represent|reflect|constitute)\b)/iu,
    longest: 260,
    example: 'Cite as: Harbour Watch 2031/17',
  },
  {
    // "The Courier corrects its mistakes at once: write to the standards editor": how errors are dealt with, and none that was made.
    id: 'passage.note-standards',
    kind: 'note',
    pattern:
      /^\(?(?:[Ww]e|(?:[Tt]he )?\p{Lu}[^.;:"“”]{1,40}) (?:(?:correct|corrects|will correct|regrets?) (?:its|our|all|any|significant|such) (?:\p{L}+ )?(?:errors|mistakes)|puts? (?:its|our|all) (?:errors|mistakes) right|welcomes? corrections)\b/u,
    longest: 200,
    example: 'The Gazette corrects its mistakes as they are found: standards desk.',
  },
  {
    id: 'passage.note-author',
    kind: 'note',
    pattern:
      /^(?:the (?:writer|author) (?:teaches|lectures|writes (?:for|about|on)|(?:is|was) (?:an? |the )(?:\p{L}+ ){0,2}(?:fellow|professor|lecturer|columnist|journalist|analyst|researcher|correspondent|historian))\b|(?:[^.!?"“”]{3,120}[.!] )?comments (?:are|have been) (?:now )?(?:closed|open|off|disabled|moderated|switched off)\b.{0,60}$)/iu,
    longest: 260,
    example: 'The author teaches maritime law. Comments are closed.',
  },
  {
    id: 'passage.promo-continuity',
    kind: 'promo',
    pattern:
      /^(?:(?:[Tt]he |[Oo]ur )?(?:[Ww]eather|[Ss]ports?|[Mm]arket prices|[Tt]raffic|[Ll]ottery|[Ee]xchange rates)\b[^.;"“”]{0,70}\bfollows?\b|(?:[Aa]nd )?[Hh]ere (?:are|is|come) (?:the|our|tonight['’]s|today['’]s) (?:headlines|news|top stories|main points|bulletin)\b|[Tt]his is \p{Lu}[^."“”]{2,60}\bon \d|[Ss]tay (?:with us|tuned) for\b)/u,
    longest: 200,
    example: 'The weather and the tides follow after the break.',
  },
  {
    id: 'passage.promo-readers',
    kind: 'promo',
    pattern:
      /^[^"“”]{0,120}\b(?:(?:is|are) (?:supported|funded|paid for|made possible) by (?:(?:its|our|you|the) )?(?:readers|listeners|viewers|members|donations)|(?:is )?owned by (?:its|our|the) (?:readers|listeners|viewers|members)|is free to (?:read|use|all)|(?:consider|please) (?:giving|donating|a donation|supporting us)|from [£$€]\d+(?:\.\d+)? (?:a|per) (?:week|month|year))\b/iu,
    longest: 240,
    example: 'Harbour Letter is free to read.',
  },
  {
    id: 'passage.promo-again',
    kind: 'promo',
    pattern:
      /^(?:our|the|this|tonight['’]s|today['’]s) [^.;"“”]{2,60} (?:can|may) be (?:watched|heard|read|seen|viewed|downloaded|streamed) (?:again|later|in full|on|at|for)\b/iu,
    longest: 160,
    example: 'The whole broadcast can be heard again on our page.',
  },
  {
    id: 'passage.promo-mistake',
    kind: 'promo',
    pattern:
      /^(?:(?:did you|have you) (?:notice|find|spot|see)(?:d|ed|ted)?|(?:noticed|spotted|found|seen)) (?:an? )?(?:mistake|error|typo)\b|^(?:(?:any |news )?tips?|photos?|videos?|comments?)\? (?:write|send|call|e-?mail|text|tell)\b/iu,
    longest: 160,
    example: 'Spotted a mistake? Mark it and press enter.',
  },
  {
    id: 'passage.promo-information',
    kind: 'promo',
    pattern:
      /^(?:for )?(?:further|more|additional) (?:information|details|questions|queries|enquiries|inquiries)\b,?[^.:]{0,40}\b(?:contact|write|call|visit|e-?mail|see|go to)\b|^related (?:documents?|reports?|products?|links?)\s*:/iu,
    longest: 240,
    example: 'For more details contact the harbour office.',
  },
  {
    id: 'passage.promo-travellers',
    kind: 'promo',
    pattern: /^[^"“”]{0,160}\b(?:enroll?|register) (?:in|with) the (?:smart travell?er|[\p{L} ]{3,30}travell?ers?)\b/iu,
    longest: 260,
    example: 'Register with the Harbour Travellers list.',
  },
  {
    id: 'passage.note-produced',
    kind: 'note',
    pattern:
      /^this (?:[\p{L}-]+ ){0,2}(?:update|bulletin|document|report|snapshot|digest|sitrep|note) (?:is|was|has been) (?:produced|prepared|compiled|issued|published|drafted) (?:by|in|on)\b/iu,
    longest: 260,
    example: 'This weekly update is produced by the harbour office with its partners.',
  },
  {
    id: 'passage.note-closed',
    kind: 'note',
    pattern:
      /^(?:this|the|our) (?:live )?(?:blog|page|thread|feed|ticker|live coverage|coverage) (?:is|has) (?:now )?(?:been )?(?:closed|closing|ended|finished|paused|over)\b/iu,
    longest: 200,
    example: 'This blog is now closed.',
  },
  {
    // "About the Centre: founded in 1998, …"
    id: 'passage.note-about',
    kind: 'note',
    pattern: /^(?:About|ABOUT) (?:(?:the|THE|our|this) )?\p{Lu}[\p{L}.&'’ -]{1,60}:/u,
    longest: 500,
    example: 'About the Harbour Watch: founded in 1998, it is run by volunteers.',
  },
  {
    id: 'passage.note-views',
    kind: 'note',
    pattern:
      /^(?:the |all )?(?:views|opinions)\b[^.;"“”]{0,50}\b(?:(?:are|remain)(?: solely| entirely)? (?:his|her|their|those of|the author['’]?s?|my)|(?:do|need) not (?:necessarily )?(?:commit|bind|reflect|represent|engage))\b/iu,
    longest: 200,
    example: 'The views expressed are her own.',
  },
  {
    // "The Courier, the paper that listens to you."
    id: 'passage.promo-slogan',
    kind: 'promo',
    pattern:
      /^(?:The )?\p{Lu}[^.;:,"“”]{2,40}, (?:the|your) [\p{Ll}][^.;:,"“”]{2,60}\b(?:you|your|yours)\b[^.;:,"“”]{0,30}[.!]?$/u,
    longest: 110,
    example: 'The Harbour Gazette, the paper that listens to you.',
  },
  {
    id: 'passage.promo-ticker',
    kind: 'promo',
    pattern:
      /^(?:[Ss]hare (?:ticker|price)s?:|(?:nyse|nasdaq|lse|ftse|tsx|asx|dow)\b\s*[:(]|(?:[A-Z]{2,5}(?:\.[A-Z]{1,2})?\s+[$£€]?\d+(?:\.\d+)?\s*[,;|]?\s*(?:[+▲▼-]|up|down|unch))|.{0,60}\(?\b[A-Z]{2,5}\)?\s+[$£€]?\d+\.\d+\s+[+▲▼-]\s?\d).*$/,
    longest: 160,
    example: 'NYSE: HBR 38.78 -1.82 (-4.5%)',
  },
  {
    id: 'passage.promo-menu',
    kind: 'promo',
    pattern: /^(?:[\p{Lu}][\p{L}&' ]{1,24}\s*[|/›»·]\s*){2,}[\p{Lu}][\p{L}&' ]{1,24}$/u,
    longest: 160,
    example: 'World / Business / Follow us',
  },
  {
    id: 'passage.note',
    kind: 'note',
    pattern:
      /^[-–—*\s[(_]*(?:(?:editor(?:'s|’s|s|ial)?|publisher['’]?s|author['’]?s) note|notes?(?: (?:to|for) (?:readers|editors))?\s*[:—–-]|(?:clarification|correction|corrections|erratum|retraction|disclaimer|disclosure)(?: \([^)]{1,40}\))?\s*[:—–-]|(?:an? )?(?:earlier|previous|original) version of (?:this|the)\b|this (?:story|article|report|post|piece|item|copy|version|live blog|page|headline|dispatch) (?:(?:has (?:since )?been|was|is being|will be) (?:updated|corrected|amended|edited|first published|originally|published|produced|compiled|translated|written|republished|clarified|changed|revised|automatically|generated|filed)|(?:contains|includes) (?:graphic|distressing|disturbing|details|descriptions|images|language|spoilers|mature|a correction)|corrects|updates)\b|(?:this|the) (?:story|article|report|page|live blog|blog|live page|feed|text|material|item|news) (?:is|will be) (?:(?:no longer|not|still|constantly|continuously) )?(?:being )?updated\b|(?:(?:some|all|many|most|several) )?(?:of )?(?:(?:the|their|his|her|these) )?(?:(?:people|residents|witnesses|interviewees|speakers)['’]s? )?(?:(?:last|full|first|real) )?(?:names?|surnames?|identit(?:y|ies))(?: (?:of|in)\b[^.]{1,60})? (?:(?:has|have) been|was|were|is|are) (?:changed|altered)\b|(?:article|text|story|interview|report|piece|item) (?:was |has been |is )?(?:machine-?)?translated (?:from|by|into)\b|(?:all )?times (?:are|shown|given)(?: in)? (?:local|gmt|utc|bst|cet|est|edt)\b|(?:the )?(?:story|article|headline) (?:has been|was) (?:updated|corrected|amended)|corrects? (?:spelling|name|date|figure|to|in|that|typo|attribution|paragraph|headline)\b|warning: (?:this|the following|graphic|contains|some|distressing)\b|\((?:updates?|adds?|recasts?|corrects?|refiles?|repeats?|rewrites?)\b)/i,
    longest: 600,
    example: "Editor's note: An earlier version gave the wrong day.",
  },
  {
    id: 'passage.caption-label',
    kind: 'caption',
    pattern:
      /^[-–—*\s[(]*(?:(?:file )?(?:photo(?:graph)?s?|images?|pictures?|pic|video|caption|graphic|map|screengrab|screenshot|illustration)(?: (?:by|credit|caption|courtesy(?: of)?))?(?: by)?\s*[:/|]|file(?: (?:photo|picture|image|pic))?\s*[-–—:]|enlarge this image|toggle caption|file (?:photo|picture|image)\b)/i,
    longest: 600,
    example: 'Photo: Residents cross the last bridge on Saturday.',
  },
  {
    id: 'passage.caption-shown',
    kind: 'caption',
    pattern:
      /^\(?(?:(?:an? )?(?:screen ?|video |frame )?grab (?:from|of|taken)\b|in (?:this|the) (?:undated |handout |file |combination |combined |aerial |satellite |video |combo |screen ?grab |still |television |tv |photo |image )*(?:photo(?:graph)?|picture|image|frame grab|frame|still|screen ?grab|footage|video grab|video image|handout|illustration)\b|(?:pictured|shown) (?:above|here|below)\b|(?:an? |this )?(?:handout|undated|file|combination|satellite|aerial) (?:photo(?:graph)?|picture|image|handout|combination)\b[^.]{0,60}\b(?:shows?|showing|released|provided|taken|made|obtained|from)\b)/i,
    longest: 600,
    example: 'In this undated photo, a tank stands by the harbour.',
  },
  {
    id: 'passage.caption-credit',
    kind: 'caption',
    pattern:
      /^.{0,400}[([](?:AP Photo|(?:Reuters|REUTERS|AFP|EPA|AP)\/|Getty|Photo|PHOTO|Image|Picture|Credit|File photo|FILE PHOTO|Source: Getty)[^)\]]{0,80}[)\]]\.?$|^.{10,300}(?:\/|via |: |\| ?|- ?|– ?|— ?)(?:Getty Images|AFP via Getty|Getty|Reuters Photo|AP Photo|EPA-EFE|Shutterstock|Handout)[\w /.-]{0,40}$|^.{10,300}(?:\/|via )REUTERS[\w /.-]{0,40}$|^.{10,300}REUTERS\/\p{Lu}[\w .-]{2,40}$/u,
    longest: 480,
    example: 'Soldiers wait at a checkpoint near the harbour. (AP Photo/Lena Roth)',
  },
  {
    id: 'passage.byline-credits',
    kind: 'byline',
    pattern:
      /^[-–—*\s[(_]*(?:(?:additional )?(?:reporting|writing|editing|compiled|written|edited|translated|translation|research|graphics?|produced|production|contributions?|contributing|report|story|text|words)(?: and (?:reporting|writing|editing|photography))?(?: in \p{L}[^.;:]{0,60})? (?:by|from)\b|with (?:additional )?(?:reporting|assistance|contributions?|help) (?:by|from|in)\b|(?:reporters?|writers?|editors?|author|contributors?|contributing)\s*:)/iu,
    longest: 500,
    example: '(Reporting by Lena Roth in Beirut; Editing by Tom Shaw)',
  },
  {
    // A live page speaks of itself.
    id: 'passage.note-live-page',
    kind: 'note',
    pattern:
      /^(?:\d{1,2}[:.]\d{2}\s*[-–—]\s*)?(?:we(?:['’]re| are| will be) (?:now )?(?:pausing|ending|closing|wrapping up|leaving)\b.{0,60}\b(?:coverage|page|blog)\b.{0,80}|that(?:['’]s| is) (?:all|it) (?:from us|for (?:now|today|tonight|this evening))\b.{0,100}|(?:today|tomorrow|tonight)['’]s (?:live )?(?:page|blog|coverage) (?:opens|begins|starts|closes|resumes)\b.{0,60})$/iu,
    longest: 200,
    example: 'We are closing this page now; follow our new one for the rest of the night.',
  },
  {
    // What a station, a paper or an office says of itself, of its material and of its maps.
    id: 'passage.note-of-itself',
    kind: 'note',
    pattern:
      /^(?:you can (?:hear|listen to|find|reach|watch|read) us (?:on|at|in)\b.{0,140}|when using (?:this|our) (?:materials?|texts?|content|news)\b.{0,100}|the boundaries\b.{0,40}\bshown on th(?:e|is) map\b.{0,180})$/iu,
    longest: 240,
    example: 'You can hear us on 9820 kHz short wave every evening.',
  },
  {
    // "By our special correspondent in Vessen, Lena Roth. Translated from the French."
    id: 'passage.byline-own-hand',
    kind: 'byline',
    pattern:
      /^(?:[^.:"“”|]{2,40} \| )?(?:[Bb]y|BY) our (?:own |special |foreign |local )?(?:correspondents?|envoys?|reporters?|editorial (?:staff|team)|newsroom|writers?|staff)\b[^"“”:]{0,140}$/u,
    longest: 180,
    example: 'By our special correspondent in Vessen, Lena Roth. Translated from the French.',
  },
  {
    // "(Port Ellen bureau; more to come)", "ELR/kd/14.07": which desk, and who at it.
    id: 'passage.byline-desk',
    kind: 'byline',
    pattern:
      /^(?:\((?:the )?\p{Lu}[\p{L}.'’ -]{1,40}? (?:desk|bureau|newsroom|staff)\b[^()"“”]{0,60}\)|(?:\p{Lu}{2,5}|\p{Ll}{2,4})(?:-\p{Lu}{2,4})?(?:\/(?:\p{Ll}{1,4}|\p{Lu}{2,4})){1,3}(?: \([^()"“”]{3,60}\))?(?:[/ ]\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)?|(?:text|words|story|report)(?: and (?:photo(?:graph)?s?|pictures?))?: \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*(?:[.;,] .{0,100})?)$/u,
    longest: 160,
    example: '(Northern desk; more to come)',
  },
  {
    id: 'passage.byline-contributed',
    kind: 'byline',
    pattern:
      /^[^"“”]{3,260}\b(?:contributed (?:reporting|research|to (?:this|the) (?:report|story|article|dispatch))|contributed from \p{Lu}|can be (?:reached|contacted|followed) (?:at|on|via) \S*[@\d])|^(?:_+\s*)?(?:\p{Lu}[\p{L}.'’-]+ ){0,3}(?:journalists?|writers?|reporters?|correspondents?) \p{Lu}[^."“”]{2,160}\bcontributed\.?$|^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}reported from \p{Lu}[^."“]{1,160}\.$/u,
    longest: 320,
    example: 'Associated writers Lena Roth in Beirut and Tom Shaw in Cairo contributed to this report.',
  },
  {
    id: 'passage.byline-by',
    kind: 'byline',
    pattern:
      /^(?:[Bb]y|BY|From|FROM|Story by|Exclusive by|EXCLUSIVE by)\s+(?:(?:\p{Lu}[\p{L}.'’-]*|[A-Z]\.|de|da|del|van|von|bin|bint|ibn|al-\p{L}+|el-\p{L}+|and|AND|&|for|in|the|of|staff|our|a|an|special|to|with|at|writer|writers|reporter|reporters|correspondent|correspondents|editor|contributor|agencies|news|desk|agency|chief|senior|foreign|political|diplomatic|bureau|Updated|Published|[\w.+-]+@[\w.-]+|@\w+)(?:\s*[,|•·/;–—-]\s*|\s+|$))+(?:\d[\d:./, -]{0,20}(?:[AP]M|[ap]m|GMT|UTC)?)?$/u,
    longest: 160,
    example: 'By Lena Roth and Tom Shaw, Staff Writers',
  },
  {
    id: 'passage.byline-agency',
    kind: 'byline',
    pattern:
      /^\(?(?:by )?(?:(?:the )?associated press|reuters|ap|afp|agence france[- ]presse|upi|dpa|efe|ansa|xinhua|tass|interfax|ria novosti|sana|irna|isna|anadolu(?: agency)?|aa|press tv|al[- ]jazeera|bbc(?: news)?|cnn|pa media|press association|kyodo|yonhap|ians|pti|ani|agencies|news agencies|staff|staff reporter|staff writer|wire reports?|web desk|news desk|staff and agencies|news wires|newswires)(?:\s*[/,|-]\s*(?:by )?(?:staff(?: (?:reporter|writer))?|agencies|ap|afp|reuters))?\)?\.?$/i,
    longest: 60,
    example: 'Associated Press',
  },
  {
    id: 'passage.byline-published',
    kind: 'byline',
    pattern:
      /^(?:[^|."“”]{2,40} \| )?(?:(?:first |last |originally )?(?:published|updated|posted|modified|issued|created|released)(?: (?:on|at|:))?\s*[:|-]?\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|yesterday|an hour)|\d+ (?:minutes?|hours?|days?|mins?|hrs?) ago$)[^.!?]{0,90}\.?$/i,
    longest: 130,
    example: 'Published 8 December 2024, 10:30 GMT',
  },
]

/** Wordings that close a paragraph of the body, too, in a sentence of their own: "… This is Harbour Radio, your voice on 98." */
export const TAILS: ReadonlySet<string> = new Set([
  'passage.promo-on-air',
  'passage.promo-continuity',
  'passage.promo-programme',
  'passage.promo-sponsor',
  'passage.promo-more',
  'passage.promo-readers',
  'passage.promo-next-issue',
])

/** Who writes, or who publishes: in one of the last lines of a report. */
export const AUTHOR_LINE =
  /^(?:The )?\p{Lu}[^.;:"“”]{1,70} is (?:an? |the |\p{Lu}[\p{L} ]{1,30}['’]s? )(?:[\p{L}-]+,? ){0,5}(?:non-?profit|non-?partisan|non-?governmental|independent|charity|member of|fellow|historian|correspondent|professor|columnist|author|journalist|novelist|lecturer|editor|contributor)\b/u

/** A date alone on its line, at the beginning of a report. */
export const DATE_LINE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:[\s,|–—-]+(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*(?:\(?[A-Z]{2,4}\)?))?)?$/i

/** "Vessen, 14 May 2031", "Vessen/Tarsk, 14 May": where and when it was written, on a line of its own. */
export const PLACE_AND_DATE =
  /^(?:\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?)(?:[/,] ?(?:\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?)){0,2},? (?:\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2})(?:,? \d{4})?\.?$/u

/** "Lena Roth in Beirut", "Lena Roth, Harbour News": a byline where it stands beside the headline or at the very end. */
export const NAME_LINE =
  /^(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+(?:\s+(?:and|&)\s+(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+)?(?:,? in (?:\p{Lu}[\p{L}'’-]+[\s,]*){1,4}|,\s+(?:(?:The )?Associated Press|Reuters|AFP|AP|BBC(?: News)?|CNN|Al Jazeera|Staff(?: Writer| Reporter)?|(?:\p{L}+ )?[Cc]orrespondent|[Rr]eporter|[Ee]ditor))$/u

export interface DatelineRow {
  readonly id: string
  /** What stands in every such dateline: a glance that spares the pattern, which is dear to compile. */
  readonly needs?: RegExp
  readonly pattern: RegExp
  readonly example: string
}

const AGENCY = '\\([\\p{Lu}][^()\\n]{1,50}\\)'
/** An agency or paper; other brackets behind a name are its abbreviation, "(SDF)", or a party, "(R-Ohio)". */
const KNOWN_AGENCY =
  '\\((?:[^()\\n]{0,30}\\b)?(?:AP|AFP|Reuters|REUTERS|UPI|CNN|BBC|dpa|DPA|Xinhua|XINHUA|IRNA|ISNA|Tasnim|SANA|TASS|Tass|RIA|Interfax|Anadolu|AA|EFE|ANSA|APA|PTI|ANI|IANS|APP|PA|' +
  'Kyodo|Yonhap|KUNA|WAM|QNA|SPA|MENA|Petra|NNA|WAFA|Notimex|Bloomberg|Thomson|GLOBE|PRNewswire|BUSINESS|CBS|NBC|ABC|FOX|KNA|News|NEWS|Press|Agency|agency|Post|Times|Wire|Network|' +
  'Radio|radio|Television|television|TV|Journal|Herald|Tribune|Guardian|Monitor)\\b[^()\\n]{0,30}\\)'
const DASH = '(?:—|–|--+|-|_|―|‒)'
const CAPITALS_WORD = "\\p{Lu}(?:\\p{Lu}|[.'’‘])+"
const FEW_CAPITALS = `${CAPITALS_WORD}(?:[ /-]${CAPITALS_WORD}){0,2}`
const CAPITALS = "\\p{Lu}(?:\\p{Lu}|[.'’‘]){2,}(?:[ /-](?:\\p{Lu}(?:\\p{Lu}|[.'’‘])*|de|al|el))*"
const MIXED = "\\p{Lu}[\\p{L}.'’‘]+(?:[ /-](?:\\p{Lu}[\\p{L}.'’‘]*|city|de|del|la|el|al)){0,3}"
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const DATE = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{2,4})?|\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d{2})`
const AFTER_PLACE = `(?: \\((?:\\p{Lu}[\\p{L} .-]{1,30})\\))?(?:,? ${MIXED}\\.?)?`

/** What monitoring services put behind a dateline: "[Text]", "[Report] [Rita Salas]". */
export const LABELS = /^(?:\s*\[[^[\]\n]{1,150}\])+\s*/u

const dateline = (source: string): RegExp => new RegExp(`^${source}`, 'u')
const anyCase = (source: string): string =>
  source.replace(
    /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun/g,
    word => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1).replace(/./g, letter => `[${letter}${letter.toUpperCase()}]`)}`,
  )
const WHEN = anyCase(DATE).replace(/\[a-z\]/g, '[A-Za-z]')

/** The place, date and agency before the first words of a report. Each ends with the dash, colon or bracket that sets it apart. */
export const DATELINE_ROWS: readonly DatelineRow[] = [
  {
    id: 'dateline.capitals-agency',
    needs: /\(/,
    pattern: dateline(
      `${CAPITALS}(?:${AFTER_PLACE}(?:,? ${WHEN})?,? ?\\/?${KNOWN_AGENCY}|, ${MIXED}\\.?(?:,? ${WHEN})?,? ?${AGENCY})(?:\\s*${DASH}\\s*|\\s*:\\s*|$|\\s+(?=\\p{Lu}))`,
    ),
    example: 'DAMASCUS, Syria (AP) — ',
  },
  {
    id: 'dateline.capitals-date',
    needs: /\d/,
    pattern: dateline(`${CAPITALS}${AFTER_PLACE},? ${WHEN}\\.?(?:\\s*${DASH}\\s*|\\s*:\\s*|$|(?<=\\.) +(?=\\p{Lu}))`),
    example: 'BEIRUT, Dec 8 - ',
  },
  {
    id: 'dateline.capitals-dash',
    pattern: dateline(
      `${CAPITALS}(?:, ${MIXED}\\.?)?\\s*(?:—|–|--+|\\s-|\\s_)(?:\\s+(?=["“‘\\p{Lu}\\d\\[])|(?<=—|–|--)(?=\\p{Lu}\\p{Ll})|\\s*$)`,
    ),
    example: 'UNITED NATIONS — ',
  },
  {
    // Under a paper's own headline: where it was written, and whose wire went into it.
    id: 'dateline.capitals-with',
    needs: /\((?:with|and|from) /,
    pattern: dateline(
      `${CAPITALS}(?:, ${MIXED}\\.?)? \\((?:with|and|from) \\p{Lu}[^()\\n]{1,40}\\)(?:\\s*${DASH}\\s*|\\s*:\\s*|$|\\s+(?=\\p{Lu}))`,
    ),
    example: 'PORT ELLEN (with Meridian) — ',
  },
  {
    id: 'dateline.mixed-agency',
    needs: /\(/,
    pattern: dateline(`${MIXED}${AFTER_PLACE}(?:,? ${WHEN})?,? ?${KNOWN_AGENCY}(?:\\s*${DASH}\\s+|$)`),
    example: 'Beirut (Reuters) – ',
  },
  {
    id: 'dateline.mixed-date',
    needs: /\d|no date/,
    pattern: dateline(
      `${MIXED}${AFTER_PLACE}, (?:${WHEN}|no date)(?:,? \\([^()\\n]{1,60}\\)\\.?|, \\p{Lu}{2,6})?\\s*${DASH}\\s+`,
    ),
    example: 'San Marco, 3 Jan 90 -- [Text] ',
  },
  {
    id: 'dateline.bracketed',
    needs: /^\(/,
    pattern: dateline(`\\(${CAPITALS}(?:, ${MIXED})?\\)\\s*${DASH}\\s+`),
    example: '(NEW YORK) — ',
  },
  {
    id: 'dateline.agency',
    pattern: dateline(
      `\\(?(?:AP|Reuters|REUTERS|AFP|CNN|UPI|dpa|DPA|Xinhua|BBC|IRNA|SANA|TASS)\\)?\\s*(?:—|–|--+|\\s-)\\s*(?=["“‘\\p{Lu}\\d])|^\\((?:AP|Reuters|REUTERS|AFP|CNN|UPI|Xinhua)\\)\\s*(?=["“‘\\p{Lu}])`,
    ),
    example: '(Reuters) - ',
  },
  {
    // The stamp of an entry in a live blog.
    id: 'dateline.time-stamp',
    pattern: dateline(`\\d{1,2}[:.]\\d{2}(?: ?(?:[ap]\\.?m\\.?|GMT|UTC|BST|CET|EST|EDT|ET))?\\s*${DASH}\\s+(?=["“‘\\p{Lu}])`),
    example: '10:42 — ',
  },
  {
    // The same with nothing behind it; "17:05 Moscow time" is a time that the sentence tells.
    id: 'dateline.bare-time-stamp',
    needs: /^\d/,
    pattern: dateline(
      `\\d{1,2}[:.]\\d{2}(?: ?(?:[ap]\\.?m\\.?|GMT|UTC|BST|CET|EST|EDT|ET))? +(?=["“‘]?\\p{Lu})(?!\\p{Lu}\\p{L}+ (?:[Tt]ime|hours)|GMT|UTC)`,
    ),
    example: '10:42 ',
  },
  {
    id: 'dateline.capitals-colon',
    pattern: dateline(`${FEW_CAPITALS}(?:, ${MIXED})?:\\s+(?=["“‘\\p{Lu}\\d])`),
    example: 'LONDON: ',
  },
]

/** What desks put before a line, and what is no voice and no place: "BREAKING: …", "UPDATE 2 - …". */
export const DESK_LABELS: ReadonlySet<string> = new Set(
  (
    'FYI PS FROM TO SUBJECT RE MUST BREAKING UPDATE UPDATED ANALYSIS OPINION EXCLUSIVE LIVE WATCH READ EXPLAINER FACTBOX TIMELINE NEWSMAKER INSIGHT SPECIAL INTERVIEW FEATURE REPORT REVIEW ' +
    'WARNING NOTE CORRECTION URGENT FLASH ALERT DEVELOPING VIDEO PHOTO PHOTOS PICTURES FILE WHAT WHY HOW WHEN WHERE JUST TOP LATEST THE QUESTION ' +
    'ANSWER Q A COMMENT EDITORIAL COLUMN OBITUARY PROFILE FACT MYTH TRUE FALSE VERDICT CLAIM RATING BACKGROUND SUMMARY RELATED MORE ' +
    'WRAPUP WRAP RPT REFILE BRIEF FOCUS ON IN AND OR BUT YES NO OK'
  ).split(' '),
)

/** How wires mark a headline as new, renewed or of a kind: "UPDATE 2-", "EXCLUSIVE-", "BREAKING: "; other labels with a blank or a colon behind them are read with the line. */
export const WIRE_SLUG =
  /^(?:(?:EXCLUSIVE|REFILE|RPT|CORRECTED|RECASTS?|ANALYSIS|EXPLAINER|FACTBOX|TIMELINE|NEWSMAKER|INSIGHT|SPECIAL REPORT|FEATURE|INTERVIEW|BREAKINGVIEWS|WRAPUP|UPDATE|FLASH|URGENT|ALERT|SNAP|PREVIEW|FOCUS|OBITUARY)(?: \d{1,2})?-|(?:UPDATE|WRAPUP) \d{1,2} [-–—] |(?:(?:Here is |Here's |Here’s )?[Ww]hat we know(?: so far)?|(?:The )?[Kk]ey points|In brief|At a glance): |(?:BREAKING(?: NEWS)?|Breaking(?: news)?|JUST IN|Just in|URGENT|ALERT|FLASH|DEVELOPING|WATCH): )+(?=["“‘'\p{L}\p{N}])/u

/** Words in capitals that are no place. */
export const NOT_PLACES: ReadonlySet<string> = new Set([
  ...DESK_LABELS,
  ...'WHO HTS SDF FSA SNA PKK YPG NATO UN EU US USA UK IDF IRGC SOHR ISIS ISIL IS'.split(' '),
])

/** What stands before the name of whom a picture or a figure is by: "Photo: General Staff". */
export const CREDITS: ReadonlySet<string> = new Set(
  'image photo photograph picture source video credit map graphic caption footage file text illustration'.split(' '),
)

/** What desks put before what they do not stand by: "Unconfirmed: blast in the port". */
export const UNVERIFIED: ReadonlySet<string> = new Set([
  ...'unverified unconfirmed uncorroborated reported alleged rumour rumours rumor rumors'.split(' '),
  'not confirmed',
  'not verified',
  'not yet confirmed',
  'not yet verified',
])
