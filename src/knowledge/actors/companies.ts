/** Companies that world news names as actors. Written for this project from general knowledge. */
export const COMPANIES = `
google | company | USA | Google | - | - | technology; belongs to Alphabet
microsoft | company | USA | Microsoft | - | - | technology
apple | company | USA | Apple Inc; Apple Inc. | - | - | technology
amazon | company | USA | Amazon.com | - | - | technology
meta | company | USA | Meta Platforms | - | - | technology; owns Facebook, Instagram and WhatsApp
openai | company | USA | OpenAI | - | - | technology
nvidia | company | USA | Nvidia; NVIDIA | - | - | chips
intel | company | USA | Intel Corp; Intel Corporation | - | - | chips
ibm | company | USA | IBM | - | - | technology
tesla | company | USA | Tesla Inc; Tesla Motors | - | - | cars
spacex | company | USA | SpaceX | - | - | rockets and satellites; runs Starlink
boeing | company | USA | Boeing | - | - | aircraft
lockheed-martin | company | USA | Lockheed Martin | - | - | arms
raytheon | company | USA | Raytheon | - | - | arms; merged in April 2020 into the company that is called RTX since July 2023
general-motors | company | USA | General Motors | - | - | cars
ford | company | USA | Ford Motor Company; Ford Motor Co; Ford Motor | - | - | cars
exxon | company | USA | ExxonMobil; Exxon Mobil; Exxon | - | - | oil
chevron | company | USA | Chevron | - | - | oil
goldman-sachs | company | USA | Goldman Sachs | - | - | bank
jpmorgan | company | USA | JPMorgan Chase; JPMorgan; JP Morgan; J.P. Morgan | - | - | bank
citigroup | company | USA | Citigroup | - | - | bank
morgan-stanley | company | USA | Morgan Stanley | - | - | bank
bank-of-america | company | USA | Bank of America | - | - | bank
wells-fargo | company | USA | Wells Fargo | - | - | bank
blackrock | company | USA | BlackRock | - | - | investments
moodys | company | USA | Moody's; Moody's Investors Service | - | - | ratings
standard-poors | company | USA | Standard & Poor's; S&P Global | - | - | ratings
fitch | company | USA | Fitch Ratings | - | - | ratings
walmart | company | USA | Walmart; Wal-Mart | - | - | shops
pfizer | company | USA | Pfizer | - | - | medicines
moderna | company | USA | Moderna | - | - | medicines
johnson-johnson | company | USA | Johnson & Johnson | - | - | medicines
disney | company | USA | Walt Disney Company; Walt Disney Co; Disney | - | - | entertainment
netflix | company | USA | Netflix | - | - | entertainment
uber | company | USA | Uber | - | - | transport
airbnb | company | USA | Airbnb | - | - | lodging
delta-air-lines | company | USA | Delta Air Lines; Delta Airlines | - | - | airline
american-airlines | company | USA | American Airlines | - | - | airline
united-airlines | company | USA | United Airlines | - | - | airline
fedex | company | USA | FedEx | - | - | transport
coca-cola | company | USA | Coca-Cola; Coca-Cola Company | - | - | drinks
mcdonalds | company | USA | McDonald's | - | - | restaurants
starbucks | company | USA | Starbucks | - | - | restaurants
blackwater | company | USA | Blackwater USA; Blackwater Worldwide; Blackwater Security; Academi | - | - | security; renamed in 2009 and again in 2011
bp | company | GBR | British Petroleum | - | - | oil
shell | company | GBR | Royal Dutch Shell; Shell plc | - | - | oil; Dutch and British until January 2022
hsbc | company | GBR | HSBC | - | - | bank
barclays | company | GBR | Barclays | - | - | bank
british-airways | company | GBR | British Airways | - | - | airline
bae | company | GBR | BAE Systems | - | - | arms
rolls-royce | company | GBR | Rolls-Royce Holdings; Rolls-Royce plc | - | - | engines; apart from the maker of cars
astrazeneca | company | GBR | AstraZeneca | - | - | medicines
airbus | company | - | Airbus | - | - | aircraft; of several countries, run from Toulouse
totalenergies | company | FRA | TotalEnergies | - | - | oil
air-france | company | FRA | Air France | - | - | airline
renault | company | FRA | Renault | - | - | cars
volkswagen | company | DEU | Volkswagen | - | - | cars
siemens | company | DEU | Siemens | - | - | engineering
lufthansa | company | DEU | Lufthansa | - | - | airline
deutsche-bank | company | DEU | Deutsche Bank | - | - | bank
rheinmetall | company | DEU | Rheinmetall | - | - | arms
bayer | company | DEU | Bayer AG | - | - | medicines
eni | company | ITA | Eni | - | - | oil
maersk | company | DNK | Maersk; A.P. Moller-Maersk | - | - | shipping
novo-nordisk | company | DNK | Novo Nordisk | - | - | medicines
ikea | company | - | IKEA; Ikea | - | - | shops; founded in Sweden, run from the Netherlands
saab | company | SWE | Saab AB | - | - | arms; no longer the maker of cars
ryanair | company | IRL | Ryanair | - | - | airline
nestle | company | CHE | Nestlé; Nestle | - | - | food
ubs | company | CHE | UBS | - | - | bank
credit-suisse | company | CHE | Credit Suisse | - | - | bank; taken over by UBS in June 2023
glencore | company | CHE | Glencore | - | - | mining
lukoil | company | RUS | Lukoil | - | - | oil
sberbank | company | RUS | Sberbank | state | - | bank; the state is its main owner
aeroflot | company | RUS | Aeroflot | state | - | airline; the state is its main owner
rostec | company | RUS | Rostec | state | - | arms; owned by the state
nord-stream | company | CHE | Nord Stream AG | - | - | pipeline; Gazprom holds 51 per cent
motor-sich | company | UKR | Motor Sich | state 2022-11.. | - | engines; taken over by the state in November 2022
turkish-airlines | company | TUR | Turkish Airlines | - | - | airline; the state's wealth fund holds 49 per cent
baykar | company | TUR | Baykar | - | - | drones
el-al | company | ISR | El Al | - | - | airline
nso-group | company | ISR | NSO Group | - | - | spyware
elbit | company | ISR | Elbit Systems | - | - | arms
rafael-arms | company | ISR | Rafael Advanced Defense Systems | state | - | arms; owned by the state
saudi-aramco | company | SAU | Saudi Aramco; Aramco | state | - | oil; mostly owned by the state
emirates-airline | company | ARE | Emirates Airline; Emirates Airlines | - | - | airline; owned by the government of Dubai
dp-world | company | ARE | DP World | - | - | ports; owned by the government of Dubai
qatar-airways | company | QAT | Qatar Airways | state 2014.. | - | airline; wholly owned by the state since 2014
qatarenergy | company | QAT | QatarEnergy; Qatar Energy | state | - | gas; owned by the state
huawei | company | CHN | Huawei | - | - | technology
alibaba | company | CHN | Alibaba | - | - | technology
tencent | company | CHN | Tencent | - | - | technology
bytedance | company | CHN | ByteDance | - | - | technology; the company behind TikTok
evergrande | company | CHN | Evergrande; China Evergrande | - | - | property; ordered into liquidation in January 2024
tsmc | company | TWN | TSMC; Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor | - | - | chips
foxconn | company | TWN | Foxconn; Hon Hai | - | - | electronics
samsung | company | KOR | Samsung Electronics; Samsung | - | - | electronics
hyundai | company | KOR | Hyundai Motor; Hyundai | - | - | cars
korean-air | company | KOR | Korean Air | - | - | airline
toyota | company | JPN | Toyota; Toyota Motor | - | - | cars
nissan | company | JPN | Nissan; Nissan Motor | - | - | cars
honda | company | JPN | Honda Motor | - | - | cars
sony | company | JPN | Sony | - | - | electronics
tepco | company | JPN | Tokyo Electric Power; TEPCO; Tepco; Tokyo Electric Power Company | state 2012-07.. | - | power company of the plant at Fukushima; a fund of the state has held the majority since July 2012
malaysia-airlines | company | MYS | Malaysia Airlines | - | - | airline; owned by the state's fund Khazanah
air-india | company | IND | Air India | state 1953..2022-01-27 | - | airline; owned by the state until 27 January 2022, then by the Tata Group
adani | company | IND | Adani Group | - | - | conglomerate
reliance | company | IND | Reliance Industries | - | - | conglomerate
tata | company | IND | Tata Group | - | - | conglomerate
ethiopian-airlines | company | ETH | Ethiopian Airlines | state | - | airline; owned by the state
eskom | company | ZAF | Eskom | state | - | power company; owned by the state
petrobras | company | BRA | Petrobras | state | - | oil; the state holds the majority of the votes
vale | company | BRA | Vale SA | - | - | mining
pemex | company | MEX | Pemex | state | - | oil; owned by the state
pdvsa | company | VEN | PDVSA; Petroleos de Venezuela; Petróleos de Venezuela | state | - | oil; owned by the state
ecopetrol | company | COL | Ecopetrol | state | - | oil; the state is its main owner
bhp | company | AUS | BHP | - | - | mining
qantas | company | AUS | Qantas | - | - | airline
rio-tinto | company | - | Rio Tinto | - | - | mining; British and Australian
`
