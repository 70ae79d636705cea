import type { SourceKind } from '../model/index.js'

/**
 * News agencies and outlets that other reports name as a hand. The kind says how the body is run, not how good it is: a state
 * agency is one that a government owns or directs by its own account. Partisan kinds come from the text alone so far.
 */
export interface Outlet {
  readonly id: string
  readonly names: readonly string[]
  readonly kind: Extract<SourceKind, 'media' | 'state-media' | 'social-media'>
  readonly agency: boolean
  readonly country: string | null
}

const row = (kind: Outlet['kind'], agency: boolean, country: string | null, id: string, ...names: readonly string[]): Outlet => ({
  id,
  names,
  kind,
  agency,
  country,
})

export const OUTLETS: readonly Outlet[] = [
  row('media', true, 'USA', 'ap', 'Associated Press', 'AP'),
  row('media', true, 'GBR', 'reuters', 'Reuters'),
  row('media', true, 'FRA', 'afp', 'Agence France-Presse', 'AFP'),
  row('media', true, 'DEU', 'dpa', 'Deutsche Presse-Agentur', 'dpa', 'DPA'),
  row('media', true, 'USA', 'upi', 'United Press International', 'UPI'),
  row('media', true, 'ESP', 'efe', 'Agencia EFE', 'EFE'),
  row('media', true, 'RUS', 'interfax', 'Interfax'),
  row('media', true, 'JPN', 'kyodo', 'Kyodo', 'Kyodo News'),
  row('media', true, 'IND', 'pti', 'Press Trust of India', 'PTI'),
  row('media', true, 'ITA', 'ansa', 'ANSA'),
  row('media', true, 'GBR', 'pa', 'PA Media', 'Press Association'),
  row('media', true, 'USA', 'bloomberg', 'Bloomberg', 'Bloomberg News'),
  row('state-media', true, 'RUS', 'tass', 'TASS', 'Tass', 'Itar-Tass'),
  row('state-media', true, 'RUS', 'ria', 'RIA Novosti', 'RIA'),
  row('state-media', true, 'CHN', 'xinhua', 'Xinhua', 'Xinhua News Agency'),
  row('state-media', true, 'TUR', 'anadolu', 'Anadolu', 'Anadolu Agency', 'Anadolu news agency'),
  row('state-media', true, 'SYR', 'sana', 'SANA'),
  row('state-media', true, 'IRN', 'irna', 'IRNA'),
  row('state-media', true, 'KWT', 'kuna', 'KUNA'),
  row('state-media', true, 'ARE', 'wam', 'WAM'),
  row('state-media', true, 'SAU', 'spa', 'Saudi Press Agency'),
  row('state-media', true, 'QAT', 'qna', 'Qatar News Agency'),
  row('state-media', true, 'JOR', 'petra', 'Petra'),
  row('state-media', true, 'LBN', 'nna', 'National News Agency'),
  row('state-media', true, 'KOR', 'yonhap', 'Yonhap'),
  row('state-media', true, 'PRK', 'kcna', 'KCNA'),
  row('state-media', true, 'UKR', 'ukrinform', 'Ukrinform'),
  row('state-media', true, 'BLR', 'belta', 'BelTA', 'Belta'),
  row('state-media', false, 'RUS', 'rt', 'RT', 'Russia Today'),
  row('state-media', false, 'IRN', 'press-tv', 'Press TV'),
  row('state-media', false, 'CHN', 'cctv', 'CCTV'),
  row('state-media', false, 'CHN', 'cgtn', 'CGTN'),
  row('state-media', false, 'TUR', 'trt', 'TRT', 'TRT World'),
  row('media', false, 'GBR', 'bbc', 'BBC', 'BBC News', 'British Broadcasting Corporation'),
  row('media', false, 'USA', 'cnn', 'CNN'),
  row('media', false, 'USA', 'nbc', 'NBC', 'NBC News'),
  row('media', false, 'USA', 'abc-us', 'ABC News'),
  row('media', false, 'USA', 'cbs', 'CBS', 'CBS News'),
  row('media', false, 'USA', 'fox', 'Fox News'),
  row('media', false, 'USA', 'npr', 'NPR'),
  row('media', false, 'USA', 'nyt', 'New York Times', 'The New York Times'),
  row('media', false, 'USA', 'wp', 'Washington Post', 'The Washington Post'),
  row('media', false, 'USA', 'wsj', 'Wall Street Journal', 'The Wall Street Journal'),
  row('media', false, 'USA', 'axios', 'Axios'),
  row('media', false, 'USA', 'politico', 'Politico'),
  row('media', false, 'GBR', 'guardian', 'Guardian', 'The Guardian'),
  row('media', false, 'GBR', 'ft', 'Financial Times'),
  row('media', false, 'GBR', 'sky-news', 'Sky News'),
  row('media', false, 'ARE', 'sky-news-arabia', 'Sky News Arabia'),
  row('media', false, 'QAT', 'al-jazeera', 'Al Jazeera', 'Al-Jazeera', 'Aljazeera'),
  row('media', false, 'SAU', 'al-arabiya', 'Al Arabiya', 'Al-Arabiya'),
  row('media', false, 'LBN', 'al-mayadeen', 'Al Mayadeen', 'Al-Mayadeen'),
  row('media', false, 'ISR', 'haaretz', 'Haaretz'),
  row('media', false, 'ISR', 'jpost', 'Jerusalem Post', 'The Jerusalem Post'),
  row('media', false, 'ISR', 'times-of-israel', 'Times of Israel'),
  row('media', false, 'ISR', 'walla', 'Walla'),
  row('media', false, 'FRA', 'le-monde', 'Le Monde'),
  row('media', false, 'FRA', 'france24', 'France 24'),
  row('media', false, 'DEU', 'dw', 'Deutsche Welle', 'DW'),
  row('media', false, 'DEU', 'spiegel', 'Der Spiegel', 'Spiegel'),
  row('media', false, 'USA', 'rferl', 'Radio Free Europe', 'RFE/RL'),
  row('media', false, 'USA', 'voa', 'Voice of America', 'VOA'),
  row('media', false, 'UKR', 'kyiv-independent', 'Kyiv Independent'),
  row('social-media', false, null, 'telegram', 'Telegram'),
  row('social-media', false, null, 'twitter', 'Twitter', 'X'),
  row('social-media', false, null, 'facebook', 'Facebook'),
  row('social-media', false, null, 'whatsapp', 'WhatsApp'),
  row('social-media', false, null, 'instagram', 'Instagram'),
  row('social-media', false, null, 'tiktok', 'TikTok'),
]

const byName = new Map(OUTLETS.flatMap(outlet => outlet.names.map(name => [name.toLowerCase(), outlet] as const)))

/** The outlet of that name, "the" and case aside; null where it is not known. One-word names that are also words need their own case. */
export function outletNamed(name: string): Outlet | null {
  const bare = name.replace(/^the\s+/iu, '')
  const outlet = byName.get(bare.toLowerCase()) ?? null
  if (outlet === null || bare.length > 4) return outlet
  return outlet.names.includes(bare) ? outlet : null
}
