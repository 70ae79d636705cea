/** Broadcasters, newspapers and sites of Africa, Asia and the Pacific. Written for this project from general knowledge. */
export const OTHER_OUTLETS = `
# Africa
sudan-tribune | press | FRA | Sudan Tribune | - | - | site in Paris
radio-dabanga | press | NLD | Radio Dabanga; Dabanga; Dabanga Sudan | - | - | radio of Sudanese exiles in Amsterdam
sudan-tv | state | SDN | Sudan TV; Sudanese state television; Sudanese state TV | - | - | television of the Sudanese state
radio-tamazuj | press | SSD | Radio Tamazuj | - | - | outlet of South Sudan
eye-radio | press | SSD | Eye Radio | - | - | outlet of South Sudan
addis-standard | press | ETH | Addis Standard | - | - | Ethiopian outlet
reporter-of-ethiopia | press | ETH | The Reporter of Ethiopia | - | - | Ethiopian outlet
ethiopian-broadcasting | state | ETH | Ethiopian Broadcasting Corporation | - | state | outlet of Ethiopia's state and ruling party
ebc-of-ethiopia | state | ETH | EBC of Ethiopia | - | state | outlet of Ethiopia's state and ruling party
fana-broadcasting-corporate | state | ETH | Fana Broadcasting Corporate; Fana | - | state | outlet of Ethiopia's state and ruling party
garowe-online | press | SOM | Garowe Online | - | - | Somali outlet
hiiraan-online | press | SOM | Hiiraan Online | - | - | Somali outlet
goobjoog | press | SOM | Goobjoog | - | - | Somali outlet
radio-dalsan | press | SOM | Radio Dalsan | - | - | Somali outlet
radio-andalus | organ | SOM | Radio al-Andalus; Radio Andalus | al-shabab | al-shabab | outlet of al-Shabab
shahada-news-agency | organ | SOM | Shahada News Agency | al-shabab | al-shabab | outlet of al-Shabab
nation-kenya | press | KEN | Daily Nation | - | - | Kenyan outlet
nation-media-group | press | KEN | Nation Media Group | - | - | Kenyan outlet
standard-of-kenya | press | KEN | The Standard of Kenya | - | - | Kenyan outlet
star-of-kenya | press | KEN | The Star of Kenya | - | - | Kenyan outlet
citizen-tv | press | KEN | Citizen TV | - | - | Kenyan outlet
ntv-kenya | press | KEN | NTV Kenya | - | - | Kenyan outlet
ktn-news | press | KEN | KTN News | - | - | Kenyan outlet
kbc | state | KEN | Kenya Broadcasting Corporation | state | - | state broadcaster
east-african | press | KEN | The EastAfrican; East African newspaper; The East African | - | - | weekly in Nairobi
daily-monitor-uganda | press | UGA | Daily Monitor | - | - | Ugandan outlet
ntv-uganda | press | UGA | NTV Uganda | - | - | Ugandan outlet
chimpreports | press | UGA | ChimpReports | - | - | Ugandan outlet
observer-of-uganda | press | UGA | The Observer of Uganda | - | - | Ugandan outlet
new-vision | state | UGA | New Vision; New Vision newspaper | state | - | daily mostly owned by the Ugandan state
the-citizen-tanzania | press | TZA | The Citizen of Tanzania | - | - | Tanzanian daily
mwananchi | press | TZA | Mwananchi | - | - | Tanzanian daily
new-times-rwanda | partisan | RWA | The New Times of Rwanda; New Times of Rwanda | - | state | pro-government outlet
kt-press | press | RWA | KT Press | - | - | Rwandan outlet
igihe | press | RWA | Igihe | - | - | Rwandan outlet
iwacu | press | BDI | Iwacu | - | - | Burundian outlet
sos-medias-burundi | press | BDI | SOS Medias Burundi | - | - | Burundian outlet
radio-okapi | public | COD | Radio Okapi | un | - | radio of the UN mission in Congo
actualite-cd | press | COD | Actualite.cd; ACTUALITE.CD | - | - | Congolese site
7sur7-cd | press | COD | 7sur7.cd | - | - | Congolese site
kivu-morning-post | press | COD | Kivu Morning Post | - | - | Congolese site
rtnc | state | COD | RTNC; Congolese state television | state | state | state broadcaster
corbeau-news | press | CAF | Corbeau News Centrafrique | - | - | outlet of the Central African Republic
radio-ndeke-luka | press | CAF | Radio Ndeke Luka | - | - | outlet of the Central African Republic
sabc | public | ZAF | SABC; SABC News; South African Broadcasting Corporation | - | - | public broadcaster
news24 | press | ZAF | News24 | - | - | South African outlet
daily-maverick | press | ZAF | Daily Maverick | - | - | South African outlet
mail-guardian | press | ZAF | Mail & Guardian; Mail and Guardian | - | - | South African outlet
sunday-times-of-south-africa | press | ZAF | Sunday Times of South Africa | - | - | South African outlet
enca | press | ZAF | eNCA | - | - | South African outlet
business-day-of-south-africa | press | ZAF | Business Day of South Africa | - | - | South African outlet
timeslive | press | ZAF | TimesLIVE | - | - | South African outlet
iol | press | ZAF | IOL | - | - | South African outlet
herald-zimbabwe | state | ZWE | The Herald of Zimbabwe | - | state | outlet controlled by Zimbabwe's state
zimbabwe-herald | state | ZWE | Zimbabwe's Herald | - | state | outlet controlled by Zimbabwe's state
zimbabwe-broadcasting-corporation | state | ZWE | Zimbabwe Broadcasting Corporation | - | state | outlet controlled by Zimbabwe's state
newsday-zimbabwe | press | ZWE | NewsDay of Zimbabwe | - | - | private outlet
newzimbabwe | press | ZWE | NewZimbabwe | - | - | private outlet
zimbabwe-independent | press | ZWE | Zimbabwe Independent | - | - | private outlet
zitamar | press | GBR | Zitamar News; Zitamar | - | - | outlet on Mozambique
club-of-mozambique | press | MOZ | Club of Mozambique | - | - | news site in Maputo
carta-de-mocambique | press | MOZ | Carta de Moçambique | - | - | news site in Maputo
jornal-de-angola | state | AGO | Jornal de Angola | state | state | outlet of the Angolan state
angop | state | AGO | Angop | state | state | outlet of the Angolan state
punch | press | NGA | Punch newspaper; The Punch | - | - | Nigerian outlet
premium-times | press | NGA | Premium Times | - | - | Nigerian outlet
vanguard-newspaper | press | NGA | Vanguard newspaper | - | - | Nigerian outlet
thisday | press | NGA | ThisDay | - | - | Nigerian outlet
guardian-nigeria | press | NGA | Guardian Nigeria | - | - | Nigerian outlet
daily-trust | press | NGA | Daily Trust | - | - | Nigerian outlet
channels-television | press | NGA | Channels Television | - | - | Nigerian outlet
channels-tv | press | NGA | Channels TV | - | - | Nigerian outlet
sahara-reporters | press | NGA | Sahara Reporters; SaharaReporters | - | - | Nigerian outlet
thecable | press | NGA | TheCable | - | - | Nigerian outlet
arise-tv | press | NGA | Arise TV | - | - | Nigerian outlet
arise-news | press | NGA | Arise News | - | - | Nigerian outlet
humangle | press | NGA | HumAngle | - | - | Nigerian outlet
joy-ghana | press | GHA | Joy FM | - | - | Ghanaian outlet
joy-news | press | GHA | Joy News; JoyNews | - | - | Ghanaian outlet
citi-fm | press | GHA | Citi FM | - | - | Ghanaian outlet
daily-graphic-of-ghana | press | GHA | Daily Graphic of Ghana | - | - | Ghanaian outlet
ortm | state | MLI | ORTM; Malian state television; Malian state TV | state | state | Mali's state broadcaster
rtb-burkina | state | BFA | RTB; Burkina Faso's state television | state | state | Burkina Faso's state broadcaster
rtn-niger | state | NER | Télé Sahel; Tele Sahel; Nigerien state television | state | state | Niger's state broadcaster
maliweb | press | MLI | Maliweb | - | - | Malian outlet
studio-tamani | press | MLI | Studio Tamani | - | - | Malian outlet
malijet | press | MLI | Malijet | - | - | Malian outlet
fraternite-matin | state | CIV | Fraternité Matin; Fraternite Matin | state | - | outlet of the Ivorian state
rti-of-ivory-coast | state | CIV | RTI of Ivory Coast | state | - | outlet of the Ivorian state
le-soleil-senegal | state | SEN | Le Soleil of Senegal | state | - | outlet of the Senegalese state
rts-of-senegal | state | SEN | RTS of Senegal | state | - | outlet of the Senegalese state
walf | press | SEN | Walf TV | - | - | Senegalese outlet
walfadjri | press | SEN | Walfadjri | - | - | Senegalese outlet
seneweb | press | SEN | Seneweb | - | - | Senegalese outlet
dakaractu | press | SEN | Dakaractu | - | - | Senegalese outlet
africanews | press | COG | Africanews | - | - | channel of Euronews
allafrica | press | USA | AllAfrica | - | - | gathers African news
the-africa-report | press | FRA | The Africa Report | - | - | magazine
the-new-humanitarian | press | CHE | The New Humanitarian; New Humanitarian; IRIN News | - | - | outlet on crises
hespress | press | MAR | Hespress | - | - | Moroccan outlet
telquel | press | MAR | TelQuel | - | - | Moroccan outlet
le360 | press | MAR | Le360 | - | - | Moroccan outlet
el-watan-algeria | press | DZA | El Watan of Algeria | - | - | Algerian outlet
tsa-algerie | press | DZA | TSA Algérie | - | - | Algerian outlet
ennahar-tv | press | DZA | Ennahar TV | - | - | Algerian outlet
# China, Hong Kong, Taiwan
cctv | state | CHN | CCTV; China Central Television | state | state | China's state television
cgtn | state | CHN | CGTN; China Global Television Network | state | state | foreign service of China's state television
peoples-daily | organ | CHN | People's Daily | ccp | state | paper of the Chinese Communist Party
global-times | organ | CHN | Global Times; The Global Times | ccp | state | published by the People's Daily
china-daily | state | CHN | China Daily | state | state | owned by China's state
caixin | press | CHN | Caixin; Caixin Global | - | - | business outlet
the-paper-china | state | CHN | The Paper of Shanghai; Shanghai United Media Group | - | state | owned by Shanghai's government
pla-daily | state | CHN | PLA Daily; People's Liberation Army Daily | pla | state | paper of China's armed forces
scmp | press | HKG | South China Morning Post; SCMP | - | - | owned by Alibaba
rthk | state | HKG | RTHK; Radio Television Hong Kong | - | - | broadcaster of Hong Kong's government
hkfp | press | HKG | Hong Kong Free Press; HKFP | - | - | independent site
apple-daily | press | HKG | Apple Daily | - | - | daily, closed in 2021
stand-news | press | HKG | Stand News | - | - | site, closed in 2021
ming-pao | press | HKG | Ming Pao | - | - | daily
standard-of-hong-kong | press | HKG | The Standard of Hong Kong | - | - | daily
taipei-times | press | TWN | Taipei Times | - | - | Taiwanese outlet
liberty-times | press | TWN | Liberty Times | - | - | Taiwanese outlet
united-daily-news | press | TWN | United Daily News | - | - | Taiwanese outlet
focus-taiwan | public | TWN | Focus Taiwan | outlet/cna-taiwan | - | English site of Taiwan's Central News Agency
# Koreas and Japan
korea-herald | press | KOR | Korea Herald | - | - | South Korean outlet
korea-times | press | KOR | Korea Times | - | - | South Korean outlet
chosun-ilbo | press | KOR | Chosun Ilbo | - | - | South Korean outlet
joongang-ilbo | press | KOR | JoongAng Ilbo | - | - | South Korean outlet
joongang-daily | press | KOR | JoongAng Daily | - | - | South Korean outlet
hankyoreh | press | KOR | Hankyoreh | - | - | South Korean outlet
dong-a-ilbo | press | KOR | Dong-A Ilbo | - | - | South Korean outlet
kbs | public | KOR | KBS; Korean Broadcasting System | - | - | public broadcaster
mbc-korea | public | KOR | MBC of South Korea | - | - | South Korean broadcaster
sbs-of-south-korea | public | KOR | SBS of South Korea | - | - | South Korean broadcaster
ytn | public | KOR | YTN | - | - | South Korean broadcaster
nk-news | press | KOR | NK News | - | - | outlet on North Korea
daily-nk | press | KOR | Daily NK; DailyNK | - | - | outlet on North Korea
rodong-sinmun | organ | PRK | Rodong Sinmun | wpk | state | paper of North Korea's ruling party
nhk | public | JPN | NHK; NHK World | - | - | public broadcaster
asahi | press | JPN | Asahi Shimbun; Asahi | - | - | Japanese daily
yomiuri-shimbun | press | JPN | Yomiuri Shimbun; Yomiuri | - | - | Japanese daily
mainichi-shimbun | press | JPN | Mainichi Shimbun; Mainichi | - | - | Japanese daily
sankei-shimbun | press | JPN | Sankei Shimbun | - | - | Japanese daily
nikkei | press | JPN | Nikkei; Nikkei Asia; Nikkei Asian Review; Nihon Keizai Shimbun | - | - | daily; owns the Financial Times
japan-times | press | JPN | Japan Times; The Japan Times | - | - | daily
# South Asia
times-of-india | press | IND | Times of India; The Times of India | - | - | daily of the Times Group, of the Jain family
hindustan-times | press | IND | Hindustan Times | - | - | Indian daily
hindu | press | IND | The Hindu; Hindu newspaper | - | - | Indian daily
indian-express | press | IND | Indian Express; The Indian Express | - | - | Indian daily
deccan-herald | press | IND | Deccan Herald | - | - | Indian daily
telegraph-of-kolkata | press | IND | The Telegraph of Kolkata | - | - | Indian daily
ndtv | press | IND | NDTV; New Delhi Television | - | - | controlled by the Adani Group since December 2022
india-today | press | IND | India Today | - | - | Indian magazine and broadcaster
republic-tv | press | IND | Republic TV | - | - | Indian broadcaster
cnn-news18 | press | IND | CNN-News18 | - | - | Indian broadcaster
news18 | press | IND | News18 | - | - | Indian broadcaster
zee-news | press | IND | Zee News | - | - | Indian broadcaster
abp-news | press | IND | ABP News | - | - | Indian broadcaster
the-wire-india | press | IND | The Wire of India | - | - | Indian site
scroll-in | press | IND | Scroll.in | - | - | Indian site
theprint | press | IND | ThePrint | - | - | Indian site
quint | press | IND | The Quint | - | - | Indian site
caravan-magazine | press | IND | Caravan magazine; The Caravan | - | - | Indian site
doordarshan | public | IND | Doordarshan | - | - | public broadcaster
dd-news | public | IND | DD News | - | - | public broadcaster
all-india-radio | public | IND | All India Radio | - | - | public broadcaster
prasar-bharati | public | IND | Prasar Bharati | - | - | public broadcaster
dawn | press | PAK | Dawn newspaper; Dawn News; Dawn.com | - | - | Pakistani daily
geo-news | press | PAK | Geo News | - | - | Pakistani outlet
geo-tv | press | PAK | Geo TV | - | - | Pakistani outlet
ary-news | press | PAK | ARY News | - | - | Pakistani outlet
samaa-tv | press | PAK | Samaa TV | - | - | Pakistani outlet
express-tribune | press | PAK | Express Tribune; The Express Tribune | - | - | Pakistani outlet
news-international | press | PAK | The News International | - | - | Pakistani outlet
nation-of-pakistan | press | PAK | The Nation of Pakistan | - | - | Pakistani outlet
ptv-pakistan | state | PAK | Pakistan Television | state | state | broadcaster of the Pakistani state
radio-pakistan | state | PAK | Radio Pakistan | state | state | broadcaster of the Pakistani state
daily-star-bangladesh | press | BGD | Daily Star of Bangladesh; The Daily Star of Bangladesh | - | - | Bangladeshi outlet
prothom-alo | press | BGD | Prothom Alo | - | - | Bangladeshi outlet
bdnews24 | press | BGD | bdnews24 | - | - | Bangladeshi outlet
dhaka-tribune | press | BGD | Dhaka Tribune | - | - | Bangladeshi outlet
daily-mirror-sri-lanka | press | LKA | Daily Mirror of Sri Lanka | - | - | Sri Lankan outlet
ada-derana | press | LKA | Ada Derana | - | - | Sri Lankan outlet
sunday-times-of-sri-lanka | press | LKA | Sunday Times of Sri Lanka | - | - | Sri Lankan outlet
kathmandu-post | press | NPL | Kathmandu Post; The Kathmandu Post | - | - | Nepali outlet
kantipur | press | NPL | Kantipur | - | - | Nepali outlet
himalayan-times | press | NPL | Himalayan Times | - | - | Nepali outlet
tolonews | press | AFG | TOLOnews; Tolo News; TOLO News | - | - | Afghan outlet
tolo-tv | press | AFG | Tolo TV | - | - | Afghan outlet
ariana-news | press | AFG | Ariana News | - | - | Afghan outlet
amu-tv | press | USA | Amu TV | - | - | outlet of Afghan exiles
afghanistan-international | press | GBR | Afghanistan International | - | - | television for Afghans from London, of the owners of Iran International
hasht-e-subh | press | - | Hasht-e Subh; Hasht-e Subh Daily; 8am Media | - | - | Afghan daily, made by exiles since 2021
# South-east Asia
irrawaddy | press | MMR | Irrawaddy; The Irrawaddy | - | - | independent Myanmar outlet
myanmar-now | press | MMR | Myanmar Now | - | - | independent Myanmar outlet
mizzima | press | MMR | Mizzima | - | - | independent Myanmar outlet
democratic-voice-of-burma | press | MMR | Democratic Voice of Burma; DVB | - | - | independent Myanmar outlet
frontier-myanmar | press | MMR | Frontier Myanmar | - | - | independent Myanmar outlet
khit-thit-media | press | MMR | Khit Thit Media | - | - | independent Myanmar outlet
mrtv | state | MMR | MRTV | - | tatmadaw 2021-02.. | outlet of Myanmar's state and army
global-new-light-of-myanmar | state | MMR | Global New Light of Myanmar; The Global New Light of Myanmar | - | tatmadaw 2021-02.. | outlet of Myanmar's state and army
myawaddy-tv | state | MMR | Myawaddy TV | - | tatmadaw 2021-02.. | outlet of Myanmar's state and army
bangkok-post | press | THA | Bangkok Post | - | - | Thai outlet
nation-of-thailand | press | THA | The Nation of Thailand | - | - | Thai outlet
khaosod | press | THA | Khaosod | - | - | Thai outlet
thai-pbs | public | THA | Thai PBS | - | - | public by Thai law
prachatai | press | THA | Prachatai | - | - | Thai outlet
thai-rath | press | THA | Thai Rath | - | - | Thai outlet
straits-times | press | SGP | Straits Times; The Straits Times | - | - | Singaporean outlet
channel-newsasia | state | SGP | Channel NewsAsia; CNA of Singapore | state | - | of Mediacorp, which a fund of the state of Singapore owns whole
today-of-singapore | state | SGP | TODAY of Singapore | state | - | of Mediacorp, which a fund of the state of Singapore owns whole
mediacorp | press | SGP | Mediacorp | - | - | Singaporean outlet
the-star-malaysia | press | MYS | The Star of Malaysia | - | - | Malaysian outlet
malaysiakini | press | MYS | Malaysiakini | - | - | Malaysian outlet
new-straits-times | press | MYS | New Straits Times | - | - | Malaysian outlet
malay-mail | press | MYS | Malay Mail | - | - | Malaysian outlet
free-malaysia-today | press | MYS | Free Malaysia Today | - | - | Malaysian outlet
jakarta-post | press | IDN | Jakarta Post; The Jakarta Post | - | - | Indonesian outlet
kompas | press | IDN | Kompas | - | - | Indonesian outlet
tempo-magazine | press | IDN | Tempo magazine | - | - | Indonesian outlet
detik | press | IDN | Detik | - | - | Indonesian outlet
jakarta-globe | press | IDN | Jakarta Globe | - | - | Indonesian outlet
metro-tv-of-indonesia | press | IDN | Metro TV of Indonesia | - | - | Indonesian outlet
inquirer-ph | press | PHL | Philippine Daily Inquirer | - | - | Philippine outlet
philippine-star | press | PHL | Philippine Star | - | - | Philippine outlet
manila-bulletin | press | PHL | Manila Bulletin | - | - | Philippine outlet
manila-times | press | PHL | Manila Times | - | - | Philippine outlet
abs-cbn | press | PHL | ABS-CBN | - | - | Philippine outlet
gma-news | press | PHL | GMA News | - | - | Philippine outlet
rappler | press | PHL | Rappler | - | - | Philippine outlet
vietnam-outlets | state | VNM | Nhan Dan; Nhân Dân | - | state | Vietnamese medium, under the state or the party
voice-of-vietnam | state | VNM | Voice of Vietnam | - | state | Vietnamese medium, under the state or the party
vtv-of-vietnam | state | VNM | VTV of Vietnam | - | state | Vietnamese medium, under the state or the party
vnexpress | state | VNM | VnExpress | - | state | Vietnamese medium, under the state or the party
tuoi-tre | state | VNM | Tuoi Tre | - | state | Vietnamese medium, under the state or the party
thanh-nien | state | VNM | Thanh Nien | - | state | Vietnamese medium, under the state or the party
phnom-penh-post | press | KHM | Phnom Penh Post | - | - | Cambodian outlet
cambodia-daily | press | KHM | Cambodia Daily | - | - | Cambodian outlet
vod-of-cambodia | press | KHM | VOD of Cambodia | - | - | Cambodian outlet
khmer-times | press | KHM | Khmer Times | - | - | Cambodian outlet
fresh-news | partisan | KHM | Fresh News | - | state | pro-government site
benar | public | USA | BenarNews; Benar News | - | - | service of Radio Free Asia
# Australia, New Zealand, the Pacific
abc-australia | public | AUS | Australian Broadcasting Corporation; ABC Australia; Radio Australia | - | - | public broadcaster
sbs-australia | public | AUS | SBS News; SBS of Australia | - | - | public broadcaster
smh | press | AUS | Sydney Morning Herald; The Sydney Morning Herald | - | - | owned by Nine
the-australian | press | AUS | The Australian newspaper | - | - | owned by News Corp
nine-news | press | AUS | Nine News | - | - | private broadcaster
seven-news | press | AUS | Seven News | - | - | private broadcaster
nine-network | press | AUS | Nine Network | - | - | private broadcaster
seven-network | press | AUS | Seven Network | - | - | private broadcaster
7news | press | AUS | 7News | - | - | private broadcaster
9news | press | AUS | 9News | - | - | private broadcaster
rnz | public | NZL | RNZ; Radio New Zealand | - | - | public broadcaster
tvnz | public | NZL | TVNZ | - | - | public broadcaster
1news | public | NZL | 1News | - | - | public broadcaster
nz-herald | press | NZL | New Zealand Herald; NZ Herald | - | - | private outlet
stuff-news | press | NZL | Stuff news | - | - | private outlet
fiji-times | press | FJI | Fiji Times | - | - | Pacific outlet
islands-business | press | FJI | Islands Business | - | - | Pacific outlet
post-courier | press | PNG | Post-Courier | - | - | daily of Papua New Guinea
`
