/** Platforms on which others speak. Written for this project from general knowledge. */
export const SOCIAL_OUTLETS = `
telegram | social | - | Telegram | - | - | messenger of Pavel Durov
twitter | social | USA | Twitter | - | - | called X since July 2023
facebook | social | USA | Facebook | - | - | owned by Meta
instagram | social | USA | Instagram | - | - | owned by Meta
whatsapp | social | USA | WhatsApp | - | - | owned by Meta
threads | social | USA | Threads app | - | - | owned by Meta
youtube | social | USA | YouTube; Youtube | - | - | owned by Google
tiktok | social | - | TikTok; Tiktok | - | - | founded by ByteDance
truth-social | social | USA | Truth Social | - | - | platform of Donald Trump's company
reddit | social | USA | Reddit | - | - | platform
snapchat | social | USA | Snapchat | - | - | platform
signal-app | social | USA | Signal app; Signal messaging app | - | - | messenger
vkontakte | social | RUS | VKontakte; Vkontakte; VK | - | - | Russian platform
odnoklassniki | social | RUS | Odnoklassniki | - | - | Russian platform
weibo | social | CHN | Weibo; Sina Weibo | - | - | Chinese platform
wechat | social | CHN | WeChat; Weixin | - | - | owned by Tencent
bluesky | social | USA | Bluesky | - | - | platform
mastodon | social | - | Mastodon | - | - | network
discord | social | USA | Discord app | - | - | messenger
linkedin | social | USA | LinkedIn | - | - | owned by Microsoft
line-app | social | JPN | LINE app | - | - | messenger
viber | social | - | Viber | - | - | messenger
rumble | social | - | Rumble video platform | - | - | platform founded in Canada, run from Florida
4chan | social | - | 4chan | - | - | image board
8chan | social | - | 8chan; 8kun | - | - | image board
wikipedia | social | USA | Wikipedia | - | - | encyclopedia of volunteers
wikileaks | press | - | WikiLeaks; Wikileaks | - | - | publishes leaked papers
`
