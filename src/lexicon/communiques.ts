/** A line that says what kind of text stands under it, and perhaps whose: "PRESS RELEASE", "Statement by the Ministry", "Communiqué No. 4". */
export const COMMUNIQUE =
  /^(?:(?:official|press|media|joint|urgent|important|final|military|public)\s+)*(?:statement|communiqu[eé]|press release|declaration|proclamation|bulletin)(?:\s+(?:no|number|nr)?\.?\s*\d+(?:\/\d+)?)?(?:\s+(?:to|for)\s+[^,:]+)?(?:\s+(?:(?:issued\s+)?by|of|from)\s+(?<by>[^,:]+))?(?:,\s(?:\p{L}+day\s)?\d{1,2}\s\p{L}+(?:\s\d{4})?)?$/iu

/** What comes behind the name of a body where its press desk speaks for it. */
export const PRESS_DESK =
  /(?:['’]s)?\s+(?:media|press|information|communications?)\s+(?:office|service|department|cent(?:er|re)|bureau|desk|wing)$/iu

/** A line at the head of what a body puts out in numbers: "DAILY NOTE 2", "Flash Update No. 3", "Humanitarian snapshot (as of 22 May)". */
export const BULLETIN =
  /\b(?:daily|weekly|situation|flash|humanitarian|security|field|incident|conflict|protection|displacement|operational)\s+(?:note|report|update|bulletin|snapshot|brief|summary|overview|digest)\b|\bsit-?rep\b/i

/** An office of theirs; "UN News" is a medium. */
export const UNITED_NATIONS =
  /^(?:(?:UN|U\.N\.|United Nations)\s(?!News\b|Radio\b|TV\b)|(?:OCHA|UNHCR|UNICEF|UNRWA|OHCHR|WFP|IOM|IAEA|EUMM|OSCE|UNIFIL|UNDOF|MINUSMA|MONUSCO|UNMISS|MINUSCA|UNAMA|UNSMIL)\b)/u

/** An office that puts out notices of its own: "U.S. Embassy Vessen", "Ministry of Health"; "Army Times" and "Embassy Radio" are media. */
export const OFFICES =
  /\b(?:(?:state|national|federal|central|regional|provincial|municipal|water|river|port|rescue|geological|seism\w*|(?:hydro)?meteorolog\w*)\s(?:\p{L}+\s){0,4}(?:service|committee|commission|authority|administration|directorate|centre|center|survey|inspectorate)|embassy|consulate|high commission|ministry|presidency|prime minister['’]s office|general staff|armed forces|border (?:service|guard)|prefecture|governorate|prosecutor['’]?s['’]? office|civil (?:defence|defense|protection)|red (?:cross|crescent))\b/iu
export const MEDIA_WORDS =
  /\b(?:times|news|post|gazette|tribune|herald|magazine|journal|radio|tv|television|press|agency|daily|weekly|wire|observer|courier|echo|review|today|online|media|network|broadcasting|channel|canal|blog|thread|notebook|letter|press)\b/i

/** "Harbour Media (HLF channel)", "The Movement (Telegram channel, English posts)": whose channel it is, in the brackets or before them. */
export const CHANNEL =
  /^(?<name>[^()]+?)\s*\((?<note>[^()]*\b(?:channel|account|page of|feed of|telegram|whatsapp|facebook)\b[^()]*)\)$/i
/** What a force is called by. */
export const FORCE_NAME = /\b(?:brigade|battalion|division|front|army|armed forces|forces|militia|resistance|guard)s?$/i
export const OF_CHANNEL =
  /\b(?:official|telegram|whatsapp|youtube|facebook|twitter|x|channel|account|page|feed|posts?|english|arabic|russian|french|of|the|in|on)\b|[,;]/gi

/** The last lines of a communiqué: "Omar Tahan, official spokesman", "For the Front: Omar Tahan". */
export const SIGNATURE =
  /^(?:(?<name>(?:\p{Lu}[\p{L}.'’-]+ ?){2,5}), (?:the )?(?:official |military |political |chief |press |media )?(?:spokes(?:man|woman|person)|commander|commander-in-chief|secretary-general|secretary general|chairman|chairwoman|chair|president|leader|chief of staff)\b[^.]{0,60}|(?:[Ff]or|[Oo]n behalf of) (?:the )?[^:.,]{3,50}: (?<by>(?:\p{Lu}[\p{L}.'’-]+ ?){2,5}))$/u

/** What is issued in the name of these is an authority's word: "press release of the True Facts Information Team". */
export const ISSUING_DESKS =
  /\b(?:information|press|media|news|public relations) (?:team|committee|office|department|cell|wing|bureau|directorate|council)$/i

/** Names that say what is watched; "Daily Monitor" does not. */
export const WATCHES =
  /\bobservatory\b|\brights (?:centre|center|group|initiative|network|project|watch)\b|\b(?:conflict|war|rights|risk|violence|ceasefire|truce|security|casualty|protest|internet|election|peace|atrocity|displacement)\s+(?:monitor|monitoring|watch|tracker|data project)\b|\s(?:watch|tracker)(?:\s\p{Lu}\p{L}+)?$|\bwatch network$|\brisk (?:desk|advisory|map|group|consult\p{L}*)\b/iu

/** Names that papers have as well, and what a page says that keeps a count of its own: "our list stands at 44 names". */
export const COUNTS = /\b(?:monitor|tracker|archive|documentation|records?|casualt\p{L}+)\b/iu
export const OWN_COUNT =
  /\b(?:our|this) (?:list|count|tally|database|register|records|volunteers?|contacts|field (?:teams?|workers?|staff)|monitors|researchers|assessment)\b|\bwe (?:have |now |can )?(?:documented|recorded|counted|verified|registered|list|assess|judge)\b|\bthe (?:monitor|tracker|archive)['’]s (?:\p{L}+ )?(?:contacts|sources|list|count|tally|team|observers)\b/iu

/** Those who care for others, or stand together: "Doctors of the Coast", "Weavers' Union", "Relief Alliance". */
export const HELPERS =
  /\b(?:m[eé]decins|doctors|nurses|relief|humanitarian|charity|refugee|human rights)\b|\b(?:union|syndicate|federation|confederation|association|guild)\b/i
/** A body of states, or of their forces. */
export const BODY_OF_STATES = /\b(?:(?:general )?secretariat|african union|european union|arab league)\b/i
export const JOINT_FORCE = /\b(?:joint|combined) (?:task force|command|forces?)\b|\bpeacekeeping (?:force|mission)\b/i
/** What armed movements call themselves in Arabic. */
export const ARMED_NAME = /^(?:ansar|kata['’]?ib|katibat?|jund|jaysh|jaish|liwa|saraya|firqat|mujahid\p{L}*)\b/iu
/** How a side speaks of itself and of its foes; papers do not. */
export const OF_A_SIDE =
  /\b(?:our|my) (?:\p{L}+ )?(?:fighters|forces|men|brothers|sisters|heroes|units|sons|daughters|boys|people|martyrs|dead|comrades|chairman|leader|commander|struggle|land|movement|lions|rifles|guns|flag|air defen[cs]e)\b|\b(?:is|are) ours\b|\b(?:in|under) our hands?\b|\bthe enemy\b|^(?:compatriots|comrades|(?:\p{L}+ )?people(?: of [^!.\n]{2,30})?|brothers and sisters)(?:, [^!.\n]{2,30})?!|\bwe (?:demand|swear|vow)\b|\bby the grace of\b|\bin the name of god\b|\bthe (?:traitors?|mercenar(?:y|ies)|hirelings|puppets?|infidels?|rejectionists|martyrs)\b/gimu

/** Somebody's own page, and no paper's: a blog, a thread, an account. */
export const OWN_PAGE = /\bblog\b|\bthread\b|\bnotes from\b|(?:^|\s)@\w|\b(?:telegram|whatsapp|facebook|substack)\b/i

/** What a body puts its word in. */
export const PAPERS =
  '(?:text|statement|document|release|press release|communiqu[eé]|declaration|notice|letter|post|bulletin|message)'
