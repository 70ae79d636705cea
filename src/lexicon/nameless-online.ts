/** What is passed on online by nobody who could be asked: "posts", "a number of accounts", "social media users", "messages". */
export const NAMELESS_ONLINE =
  /\b(?:posts|accounts|pages|users|messages|voice (?:notes?|messages?)|threads|forwards|(?:facebook|whatsapp|telegram|community) groups|(?:a|one) (?:viral|anonymous|widely shared) (?:post|message|thread|account)|social (?:media|networks?))\b/i

/** Names of platforms and languages say nothing of who it is. */
export const PLATFORMS =
  /\b(?:Telegram|Facebook|WhatsApp|Twitter|X|TikTok|YouTube|Instagram|Viber|VK|Weibo|Reddit|Arabic|Armenian|Azerbaijani|Bengali|Burmese|English|French|Hausa|Hebrew|Hindi|Kurdish|Persian|Farsi|Portuguese|Russian|Spanish|Swahili|Turkish|Ukrainian|Urdu)\b/gu
