/** Broadcasters, newspapers and sites of Africa, Asia and the Pacific. Written for this project from general knowledge. */
export const OTHER_OUTLETS = `
# Africa
sudan-tribune | press | - | Sudan Tribune | - | - | site in Paris
radio-dabanga | press | - | Radio Dabanga; Dabanga Sudan | - | - | radio of Sudanese exiles in Amsterdam
sudan-tv | state | SDN | Sudan TV; Sudanese state television; Sudanese state TV | - | - | television of the Sudanese state
radio-tamazuj | press | - | Radio Tamazuj | - | - | radio and site on South Sudan and Sudan
eye-radio | press | SSD | Eye Radio | - | - | radio in Juba
addis-standard | press | ETH | Addis Standard | - | - | magazine and site in Addis Ababa
reporter-of-ethiopia | press | ETH | The Reporter of Ethiopia | - | - | private paper in Addis Ababa
ethiopian-broadcasting | state | ETH | Ethiopian Broadcasting Corporation; EBC of Ethiopia; Ethiopia's EBC | state | state | broadcaster owned by the Ethiopian state
fana-broadcasting-corporate | partisan | ETH | Fana Broadcasting Corporate | - | state | broadcaster founded by the coalition that then ruled, the EPRDF; pro-government
garowe-online | press | SOM | Garowe Online | - | - | site in Puntland
hiiraan-online | press | - | Hiiraan Online | - | - | site of the Somali diaspora
goobjoog | press | SOM | Goobjoog | - | - | broadcaster in Mogadishu
radio-dalsan | press | SOM | Radio Dalsan | - | - | radio in Mogadishu
radio-andalus | organ | SOM | Radio al-Andalus; Radio Andalus | al-shabab | al-shabab | radio of al-Shabab
shahada-news-agency | organ | SOM | Shahada News Agency | al-shabab | al-shabab | outlet of al-Shabab
nation-kenya | press | KEN | Kenya's Daily Nation; Daily Nation of Kenya; Kenyan newspaper Daily Nation | - | - | daily of the Nation Media Group
nation-media-group | press | KEN | Nation Media Group | - | - | publisher and broadcaster in Nairobi
standard-of-kenya | press | KEN | The Standard of Kenya; Kenya's Standard newspaper | - | - | daily in Nairobi
star-of-kenya | press | KEN | The Star of Kenya; Kenya's Star newspaper | - | - | daily in Nairobi
citizen-tv | press | KEN | Kenya's Citizen TV; Citizen TV Kenya | - | - | channel of Royal Media Services
ntv-kenya | press | KEN | NTV Kenya | - | - | channel of the Nation Media Group
ktn-news | press | KEN | KTN News Kenya; Kenya's KTN | - | - | channel of the Standard Group
kbc | state | KEN | Kenya Broadcasting Corporation | state | - | broadcaster owned by the Kenyan state
east-african | press | KEN | The EastAfrican | - | - | weekly of the Nation Media Group
daily-monitor-uganda | press | UGA | Uganda's Daily Monitor; Daily Monitor of Uganda; Ugandan newspaper Daily Monitor | - | - | private daily in Kampala
ntv-uganda | press | UGA | NTV Uganda | - | - | channel of the Nation Media Group
chimpreports | press | UGA | ChimpReports | - | - | site in Kampala
observer-of-uganda | press | UGA | The Observer of Uganda | - | - | private paper in Kampala
new-vision | state | UGA | New Vision newspaper; Uganda's New Vision; New Vision of Uganda | state | - | daily mostly owned by the Ugandan state
the-citizen-tanzania | press | TZA | The Citizen of Tanzania | - | - | daily in English of Mwananchi Communications
mwananchi | press | TZA | Mwananchi newspaper; Tanzania's Mwananchi | - | - | daily in Swahili of Mwananchi Communications
new-times-rwanda | partisan | RWA | The New Times of Rwanda; New Times of Rwanda | - | state | pro-government daily in Kigali
kt-press | press | RWA | KT Press | - | - | site in Kigali
igihe | press | RWA | Igihe | - | - | site in Kigali
iwacu | press | BDI | Iwacu | - | - | independent paper and site of Burundi
sos-medias-burundi | press | - | SOS Médias Burundi; SOS Medias Burundi | - | - | collective of journalists from Burundi, formed in the crisis of 2015
radio-okapi | public | COD | Radio Okapi | un | - | radio of the UN mission in Congo
actualite-cd | press | COD | Actualite.cd; ACTUALITE.CD | - | - | site in Kinshasa
7sur7-cd | press | COD | 7sur7.cd | - | - | site in Kinshasa
kivu-morning-post | press | COD | Kivu Morning Post | - | - | site on eastern Congo
rtnc | state | COD | RTNC | state | state | broadcaster owned by the Congolese state
corbeau-news | press | - | Corbeau News Centrafrique | - | - | site on the Central African Republic
radio-ndeke-luka | press | CAF | Radio Ndeke Luka | - | - | radio in Bangui, founded with the Fondation Hirondelle
sabc | public | ZAF | South African Broadcasting Corporation; SABC; SABC News | - | - | South Africa's public broadcaster
news24 | press | ZAF | South Africa's News24; News24 of South Africa; South African news site News24 | - | - | site of Media24
daily-maverick | press | ZAF | Daily Maverick | - | - | independent site and weekly of South Africa
mail-guardian | press | ZAF | Mail & Guardian; Mail and Guardian | - | - | weekly in Johannesburg
sunday-times-of-south-africa | press | ZAF | Sunday Times of South Africa; South Africa's Sunday Times | - | - | weekly in Johannesburg
enca | press | ZAF | eNCA | - | - | private news channel of South Africa
business-day-of-south-africa | press | ZAF | Business Day of South Africa; South Africa's Business Day | - | - | business daily in Johannesburg
timeslive | press | ZAF | TimesLIVE | - | - | site of Arena Holdings
iol | press | ZAF | Independent Online of South Africa; South Africa's IOL | - | - | site of Independent Media
herald-zimbabwe | state | ZWE | The Herald of Zimbabwe; Zimbabwe's Herald | - | state 1982.. | daily of Zimpapers, which the state of Zimbabwe controls
zimbabwe-broadcasting-corporation | state | ZWE | Zimbabwe Broadcasting Corporation | state | state | broadcaster owned by the state of Zimbabwe
newsday-zimbabwe | press | ZWE | NewsDay of Zimbabwe; Zimbabwe's NewsDay | - | - | private daily in Harare
newzimbabwe | press | - | NewZimbabwe; NewZimbabwe.com | - | - | site founded by Zimbabweans in Britain
zimbabwe-independent | press | ZWE | Zimbabwe Independent | - | - | private weekly in Harare
zitamar | press | - | Zitamar News; Zitamar | - | - | outlet on Mozambique
club-of-mozambique | press | MOZ | Club of Mozambique | - | - | news site in Maputo
carta-de-mocambique | press | MOZ | Carta de Moçambique; Carta de Mocambique | - | - | news site in Maputo
jornal-de-angola | state | AGO | Jornal de Angola | state | state | daily owned by the Angolan state
angop | state+wire | AGO | Angop | state | state | agency owned by the Angolan state
punch | press | NGA | Punch newspaper; Nigeria's Punch; Punch of Nigeria | - | - | private daily of Nigeria
premium-times | press | NGA | Premium Times | - | - | site in Abuja
vanguard-newspaper | press | NGA | Nigeria's Vanguard; Vanguard of Nigeria; Nigerian newspaper Vanguard | - | - | private daily in Lagos
thisday | press | NGA | ThisDay | - | - | private daily in Lagos
guardian-nigeria | press | NGA | Guardian Nigeria; Guardian of Nigeria | - | - | private daily in Lagos
daily-trust | press | NGA | Daily Trust | - | - | private daily in Abuja
channels-television | press | NGA | Channels Television; Channels TV | - | - | private channel in Lagos
sahara-reporters | press | - | Sahara Reporters; SaharaReporters | - | - | site on Nigeria, founded in New York by Omoyele Sowore
thecable | press | NGA | TheCable | - | - | Nigerian site
arise-news | press | NGA | Arise News; Arise TV | - | - | private channel of the founder of ThisDay
humangle | press | NGA | HumAngle | - | - | site in Abuja on conflicts
joy-ghana | press | GHA | Joy FM of Ghana; Ghana's Joy FM | - | - | private radio in Accra
joy-news | press | GHA | JoyNews; Ghana's Joy News | - | - | private channel in Accra
citi-fm | press | GHA | Citi FM of Ghana; Ghana's Citi FM | - | - | private radio in Accra
daily-graphic-of-ghana | state | GHA | Daily Graphic of Ghana; Ghana's Daily Graphic | - | - | daily owned by the Ghanaian state; the constitution puts its board under a media commission
ortm | state | MLI | ORTM; Malian state television; Malian state TV | state | state | Mali's state broadcaster
rtb-burkina | state | BFA | Radiodiffusion Télévision du Burkina; RTB of Burkina Faso; Burkina Faso's state television | state | state | Burkina Faso's state broadcaster
rtn-niger | state | NER | Télé Sahel; Tele Sahel; Nigerien state television | state | state | Niger's state television
maliweb | press | MLI | Maliweb | - | - | site in Bamako
studio-tamani | press | MLI | Studio Tamani | - | - | radio programmes in Bamako, founded by the Fondation Hirondelle
malijet | press | MLI | Malijet | - | - | site on Mali
fraternite-matin | state | CIV | Fraternité Matin; Fraternite Matin | state | - | daily owned by the Ivorian state
rti-of-ivory-coast | state | CIV | RTI of Ivory Coast; Ivory Coast's RTI | state | - | broadcaster owned by the Ivorian state
le-soleil-senegal | state | SEN | Le Soleil of Senegal; Senegal's Le Soleil | state | - | daily owned by the Senegalese state
rts-of-senegal | state | SEN | RTS of Senegal; Senegal's RTS | state | - | broadcaster owned by the Senegalese state
walf | press | SEN | Walf TV | - | - | private channel in Dakar, of the group of Walfadjri
walfadjri | press | SEN | Walfadjri | - | - | private daily in Dakar
seneweb | press | SEN | Seneweb | - | - | site on Senegal
dakaractu | press | SEN | Dakaractu | - | - | site on Senegal
africanews | press | - | Africanews | outlet/euronews | - | channel of Euronews, since 2016
allafrica | press | - | AllAfrica | - | - | gathers African news, with offices in Africa and Washington
the-africa-report | press | FRA | The Africa Report | - | - | magazine of the Jeune Afrique group in Paris
the-new-humanitarian | press | CHE | The New Humanitarian news agency; New Humanitarian website; IRIN News | - | - | outlet on crises in Geneva, until the end of 2014 a service of the United Nations
hespress | press | MAR | Hespress | - | - | private Moroccan site
telquel | press | MAR | TelQuel | - | - | weekly in Casablanca
le360 | press | MAR | Le360 | - | - | site in Casablanca
el-watan-algeria | press | DZA | El Watan of Algeria; Algeria's El Watan | - | - | private daily in Algiers
tsa-algerie | press | - | TSA Algérie; TSA Algerie | - | - | site on Algeria
ennahar-tv | press | DZA | Ennahar TV | - | - | private channel of Algeria
# China, Hong Kong, Taiwan
cctv | state | CHN | China Central Television; state broadcaster CCTV; Chinese state broadcaster CCTV; Chinese broadcaster CCTV; China's CCTV | state | state | China's state television
cgtn | state | CHN | China Global Television Network; CGTN | state | state | foreign service of China's state television
peoples-daily | organ | CHN | People's Daily | ccp | state | paper of the Chinese Communist Party
global-times | organ | CHN | Global Times; The Global Times | ccp | state | published by the People's Daily
china-daily | state | CHN | China Daily | state | state | daily in English, under the propaganda department of China's ruling party
caixin | press | CHN | Caixin; Caixin Global | - | - | business outlet in Beijing
the-paper-china | state | CHN | The Paper of Shanghai; Shanghai news site The Paper | - | state | of Shanghai United Media Group, which the city's authorities control
pla-daily | state | CHN | PLA Daily; People's Liberation Army Daily | pla | state | paper of China's armed forces
scmp | press | HKG | South China Morning Post; SCMP | - | - | owned by Alibaba since 2016
rthk | state | HKG | Radio Television Hong Kong; RTHK | - | - | broadcaster of Hong Kong's government
hkfp | press | HKG | Hong Kong Free Press; HKFP | - | - | independent site
apple-daily | press | HKG | Apple Daily | - | - | daily of Jimmy Lai, closed in Hong Kong in June 2021
stand-news | press | HKG | Stand News | - | - | site, closed in December 2021
ming-pao | press | HKG | Ming Pao | - | - | daily in Chinese
standard-of-hong-kong | press | HKG | The Standard of Hong Kong | - | - | daily in English
taipei-times | press | TWN | Taipei Times | - | - | daily in English of the Liberty Times group
liberty-times | press | TWN | Liberty Times | - | - | daily in Taipei
united-daily-news | press | TWN | United Daily News | - | - | daily of Taiwan
focus-taiwan | public | TWN | Focus Taiwan | outlet/cna-taiwan | - | English site of Taiwan's Central News Agency
# Koreas and Japan
korea-herald | press | KOR | Korea Herald | - | - | daily in English in Seoul
korea-times | press | KOR | Korea Times | - | - | daily in English in Seoul
chosun-ilbo | press | KOR | Chosun Ilbo | - | - | daily in Seoul
joongang-ilbo | press | KOR | JoongAng Ilbo | - | - | daily in Seoul
joongang-daily | press | KOR | Korea JoongAng Daily; JoongAng Daily | - | - | daily in English of the JoongAng Ilbo
hankyoreh | press | KOR | Hankyoreh | - | - | daily in Seoul
dong-a-ilbo | press | KOR | Dong-A Ilbo | - | - | daily in Seoul
kbs | public | KOR | Korean Broadcasting System; KBS | - | - | South Korea's public broadcaster
mbc-korea | public | KOR | MBC of South Korea; South Korea's MBC | - | - | broadcaster, mostly owned by a public foundation
sbs-of-south-korea | press | KOR | SBS of South Korea; South Korea's SBS | - | - | private broadcaster in Seoul
ytn | press | KOR | YTN | - | - | news channel in Seoul, whose largest holder has been private since 2024
nk-news | press | - | NK News | - | - | site in Seoul on North Korea
daily-nk | press | - | Daily NK; DailyNK | - | - | site in Seoul on North Korea
rodong-sinmun | organ | PRK | Rodong Sinmun | wpk | state | paper of North Korea's ruling party
nhk | public | JPN | NHK; NHK World | - | - | Japan's public broadcaster
asahi | press | JPN | Asahi Shimbun | - | - | daily in Tokyo and Osaka
yomiuri-shimbun | press | JPN | Yomiuri Shimbun | - | - | daily in Tokyo
mainichi-shimbun | press | JPN | Mainichi Shimbun | - | - | daily in Tokyo and Osaka
sankei-shimbun | press | JPN | Sankei Shimbun | - | - | daily in Tokyo and Osaka
nikkei | press | JPN | Nihon Keizai Shimbun; Nikkei newspaper; Nikkei business daily; Nikkei Asia; Nikkei Asian Review | - | - | business daily in Tokyo; its publisher has owned the Financial Times since 2015
japan-times | press | JPN | Japan Times; The Japan Times | - | - | daily in English in Tokyo
# South Asia
times-of-india | press | IND | Times of India; The Times of India | - | - | daily of the Times Group, of the Jain family
hindustan-times | press | IND | Hindustan Times | - | - | daily in Delhi
hindu | press | IND | The Hindu newspaper; India's The Hindu; Indian newspaper The Hindu | - | - | daily in Chennai
indian-express | press | IND | Indian Express; The Indian Express | - | - | daily in Delhi
deccan-herald | press | IND | Deccan Herald | - | - | daily in Bengaluru
telegraph-of-kolkata | press | IND | The Telegraph of Kolkata | - | - | daily in Kolkata
ndtv | press | IND | New Delhi Television; NDTV | - | - | controlled by the Adani Group since December 2022
india-today | press | IND | India Today | - | - | Indian magazine and broadcaster
republic-tv | press | IND | Republic TV | - | - | private channel, founded in 2017 by Arnab Goswami and others
cnn-news18 | press | IND | CNN-News18 | - | - | private channel in English of Network18
news18 | press | IND | News18 | - | - | channels and site of Network18
zee-news | press | IND | Zee News | - | - | private channel
abp-news | press | IND | ABP News | - | - | private channel
the-wire-india | press | IND | The Wire of India; India's The Wire; Indian news site The Wire | - | - | non-profit site in Delhi
scroll-in | press | IND | Scroll.in | - | - | independent site
theprint | press | IND | ThePrint | - | - | site in Delhi, founded by Shekhar Gupta
quint | press | IND | The Quint news website; TheQuint; India's The Quint | - | - | site in Noida, founded by Raghav Bahl and Ritu Kapur
caravan-magazine | press | IND | Caravan magazine; The Caravan magazine | - | - | monthly in Delhi
doordarshan | public | IND | Doordarshan | outlet/prasar-bharati | - | India's public television
dd-news | public | IND | DD News | outlet/doordarshan | - | news channel of Doordarshan
all-india-radio | public | IND | All India Radio | outlet/prasar-bharati | - | India's public radio
prasar-bharati | public | IND | Prasar Bharati | - | - | India's public broadcaster, set up in 1997 by a law of 1990
dawn | press | PAK | Dawn newspaper; Dawn News; Dawn.com | - | - | daily in English in Karachi
geo-news | press | PAK | Geo News | - | - | private channel of the Jang group
geo-tv | press | PAK | Geo TV | - | - | private broadcaster of the Jang group
ary-news | press | PAK | ARY News | - | - | private channel in Karachi
samaa-tv | press | PAK | Samaa TV | - | - | private channel
express-tribune | press | PAK | Express Tribune; The Express Tribune | - | - | daily in English in Karachi
news-international | press | PAK | The News International | - | - | daily in English of the Jang group
nation-of-pakistan | press | PAK | The Nation of Pakistan; Pakistan's The Nation | - | - | daily in English in Lahore
ptv-pakistan | state | PAK | Pakistan Television | state | state | broadcaster of the Pakistani state
radio-pakistan | state | PAK | Radio Pakistan | state | state | broadcaster of the Pakistani state
daily-star-bangladesh | press | BGD | Daily Star of Bangladesh; The Daily Star of Bangladesh; Bangladesh's Daily Star | - | - | daily in English in Dhaka
prothom-alo | press | BGD | Prothom Alo | - | - | daily in Dhaka
bdnews24 | press | BGD | bdnews24; bdnews24.com | - | - | site in Dhaka
dhaka-tribune | press | BGD | Dhaka Tribune | - | - | daily in English in Dhaka
daily-mirror-sri-lanka | press | LKA | Daily Mirror of Sri Lanka; Sri Lanka's Daily Mirror | - | - | daily in English in Colombo
ada-derana | press | LKA | Ada Derana | - | - | private outlet in Colombo
sunday-times-of-sri-lanka | press | LKA | Sunday Times of Sri Lanka; Sri Lanka's Sunday Times | - | - | weekly in Colombo
kathmandu-post | press | NPL | Kathmandu Post; The Kathmandu Post | - | - | daily in English in Kathmandu
kantipur | press | NPL | Kantipur daily; Nepal's Kantipur; Kantipur newspaper | - | - | daily in Nepali in Kathmandu
himalayan-times | press | NPL | Himalayan Times | - | - | daily in English in Kathmandu
tolonews | press | AFG | TOLOnews; Tolo News; TOLO News | - | - | private channel in Kabul
tolo-tv | press | AFG | Tolo TV | - | - | private channel in Kabul
ariana-news | press | AFG | Ariana News | - | - | private channel in Kabul
amu-tv | press | - | Amu TV | - | - | channel of Afghan exiles in Virginia
afghanistan-international | press | - | Afghanistan International | - | - | television for Afghans from London, of the owners of Iran International
hasht-e-subh | press | - | Hasht-e Subh; Hasht-e Subh Daily; 8am Media | - | - | Afghan daily, made by exiles since 2021
# South-east Asia
irrawaddy | press | - | Irrawaddy magazine; Irrawaddy news site; Irrawaddy news website; The Irrawaddy news outlet | - | - | independent outlet of Myanmar, in exile
myanmar-now | press | - | Myanmar Now | - | - | independent outlet of Myanmar, in exile since the coup of 2021
mizzima | press | - | Mizzima | - | - | independent outlet of Myanmar, in exile since the coup of 2021
democratic-voice-of-burma | press | - | Democratic Voice of Burma | - | - | independent outlet of Myanmar, founded in Norway, in exile
frontier-myanmar | press | - | Frontier Myanmar | - | - | independent magazine of Myanmar
khit-thit-media | press | - | Khit Thit Media | - | - | independent outlet of Myanmar, in exile since the coup of 2021
mrtv | state | MMR | MRTV; Myanmar Radio and Television | - | tatmadaw 2021-02-01.. | state broadcaster, under the army since its coup
global-new-light-of-myanmar | state | MMR | Global New Light of Myanmar; The Global New Light of Myanmar | - | tatmadaw 2021-02-01.. | state daily, under the army since its coup
myawaddy-tv | state | MMR | Myawaddy TV | tatmadaw | tatmadaw | television owned by Myanmar's army
bangkok-post | press | THA | Bangkok Post | - | - | daily in English in Bangkok
nation-of-thailand | press | THA | The Nation of Thailand; Thailand's The Nation | - | - | site in English in Bangkok, a printed daily until 2019
khaosod | press | THA | Khaosod | - | - | daily in Bangkok, of the Matichon group
thai-pbs | public | THA | Thai PBS | - | - | public by Thai law
prachatai | press | THA | Prachatai | - | - | independent site in Bangkok
thai-rath | press | THA | Thai Rath | - | - | daily in Bangkok
straits-times | press | SGP | Straits Times; The Straits Times | - | - | daily of SPH Media in Singapore
channel-newsasia | state | SGP | Channel NewsAsia; CNA of Singapore; Singapore's CNA | outlet/mediacorp | - | of Mediacorp, which a fund of the state of Singapore owns whole
today-of-singapore | state | SGP | TODAY of Singapore; Singapore's TODAY | outlet/mediacorp | - | site of Mediacorp, which a fund of the state of Singapore owns whole; closed in 2024
mediacorp | state | SGP | Mediacorp | state | - | broadcaster that a fund of the state of Singapore owns whole
the-star-malaysia | press | MYS | The Star of Malaysia; Malaysia's The Star | - | - | daily in English; a party, the Malaysian Chinese Association, is its largest holder
malaysiakini | press | MYS | Malaysiakini | - | - | independent site
new-straits-times | press | MYS | New Straits Times | - | - | daily in English of Media Prima
malay-mail | press | MYS | Malay Mail | - | - | site in English, a printed daily until 2018
free-malaysia-today | press | MYS | Free Malaysia Today | - | - | independent site
jakarta-post | press | IDN | Jakarta Post; The Jakarta Post | - | - | daily in English
kompas | press | IDN | Kompas newspaper; Kompas daily; Indonesia's Kompas; Kompas.com | - | - | daily in Jakarta and its site
tempo-magazine | press | IDN | Tempo magazine; Indonesia's Tempo | - | - | weekly in Jakarta
detik | press | IDN | Detik.com; Detikcom | - | - | site in Jakarta
jakarta-globe | press | IDN | Jakarta Globe | - | - | site in English in Jakarta
metro-tv-of-indonesia | press | IDN | Metro TV of Indonesia; Indonesia's Metro TV | - | - | private channel, founded by Surya Paloh
inquirer-ph | press | PHL | Philippine Daily Inquirer | - | - | private daily in Metro Manila
philippine-star | press | PHL | Philippine Star; The Philippine Star | - | - | private daily in Metro Manila
manila-bulletin | press | PHL | Manila Bulletin | - | - | private daily in Metro Manila
manila-times | press | PHL | Manila Times; The Manila Times | - | - | private daily in Metro Manila
abs-cbn | press | PHL | ABS-CBN | - | - | private broadcaster, without a franchise of its own since 2020
gma-news | press | PHL | GMA News | - | - | news of the private GMA Network
rappler | press | PHL | Rappler | - | - | site co-founded by Maria Ressa
nhan-dan | organ | VNM | Nhan Dan; Nhân Dân | cpv | state | paper of the Communist Party of Vietnam
voice-of-vietnam | state | VNM | Voice of Vietnam | state | state | radio of the Vietnamese state
vtv-of-vietnam | state | VNM | VTV of Vietnam; Vietnam's VTV | state | state | television of the Vietnamese state
vnexpress | state | VNM | VnExpress | - | state | site under the Vietnamese ministry of science and technology
tuoi-tre | state | VNM | Tuoi Tre; Tuổi Trẻ | - | state | daily of the Communist youth union of Ho Chi Minh City
thanh-nien | state | VNM | Thanh Nien newspaper; Vietnam's Thanh Nien | - | state | daily of a youth federation under Vietnam's ruling party
phnom-penh-post | press | KHM | Phnom Penh Post | - | - | outlet in English, sold to a Malaysian investor in 2018
cambodia-daily | press | - | Cambodia Daily | - | - | daily shut down in Phnom Penh in September 2017, since then a site from abroad
vod-of-cambodia | press | - | VOD of Cambodia; Cambodia's VOD; Voice of Democracy of Cambodia | - | - | outlet whose licence Cambodia withdrew in February 2023
khmer-times | press | KHM | Khmer Times | - | - | daily in English in Phnom Penh
fresh-news | partisan | KHM | Cambodia's Fresh News; Fresh News of Cambodia; Cambodian news site Fresh News | - | state | pro-government site
benar | public | USA | BenarNews; Benar News | outlet/rfa | - | service of Radio Free Asia, stopped in 2025
# Australia, New Zealand, the Pacific
abc-australia | public | AUS | Australian Broadcasting Corporation; ABC Australia; Radio Australia | - | - | public by Australian law
sbs-australia | public | AUS | Special Broadcasting Service; SBS of Australia; Australia's SBS | - | - | public by Australian law
smh | press | AUS | Sydney Morning Herald; The Sydney Morning Herald | - | - | owned by Nine
the-australian | press | AUS | The Australian newspaper | - | - | owned by News Corp
nine-news | press | AUS | Nine News | - | - | news of the Nine Network
seven-news | press | AUS | Seven News | - | - | news of the Seven Network
nine-network | press | AUS | Nine Network | - | - | private broadcaster
seven-network | press | AUS | Seven Network | - | - | private broadcaster
rnz | public | NZL | Radio New Zealand; RNZ | - | - | public by the law of New Zealand
tvnz | public | NZL | Television New Zealand; TVNZ | - | - | owned by the Crown in New Zealand
1news | public | NZL | 1News | outlet/tvnz | - | news of TVNZ
nz-herald | press | NZL | New Zealand Herald; NZ Herald | - | - | daily in Auckland
stuff-news | press | NZL | Stuff news | - | - | private site of New Zealand
fiji-times | press | FJI | Fiji Times; The Fiji Times | - | - | private daily in Suva
islands-business | press | FJI | Islands Business | - | - | magazine in Suva on the Pacific
post-courier | press | PNG | Post-Courier | - | - | daily of Papua New Guinea, mostly owned by News Corp
`
