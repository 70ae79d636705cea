/** Companies that world news names as actors. Written for this project from general knowledge. */
export const COMPANIES = `
google | company | USA | Google; Alphabet | - | - | technology
microsoft | company | USA | Microsoft | - | - | technology
apple | company | USA | Apple Inc; Apple Inc. | - | - | technology
amazon | company | USA | Amazon.com; Amazon Web Services | - | - | technology
meta | company | USA | Meta Platforms | - | - | technology; owns Facebook, Instagram and WhatsApp
openai | company | USA | OpenAI | - | - | technology
nvidia | company | USA | Nvidia; NVIDIA | - | - | chips
intel | company | USA | Intel Corp; Intel Corporation | - | - | chips
ibm | company | USA | IBM | - | - | technology
tesla | company | USA | Tesla Inc; Tesla Motors | - | - | cars
spacex | company | USA | SpaceX; Starlink | - | - | rockets and satellites
boeing | company | USA | Boeing | - | - | aircraft
lockheed-martin | company | USA | Lockheed Martin | - | - | arms
raytheon | company | USA | Raytheon; RTX Corporation | - | - | arms
general-motors | company | USA | General Motors | - | - | cars
ford | company | USA | Ford Motor Company; Ford Motor Co; Ford Motor | - | - | cars
exxon | company | USA | ExxonMobil; Exxon Mobil; Exxon | - | - | oil
chevron | company | USA | Chevron | - | - | oil
goldman-sachs | company | USA | Goldman Sachs | - | - | bank
jpmorgan | company | USA | JPMorgan Chase; JPMorgan; JP Morgan; J.P. Morgan | - | - | bank
citigroup | company | USA | Citigroup; Citibank | - | - | bank
morgan-stanley | company | USA | Morgan Stanley | - | - | bank
bank-of-america | company | USA | Bank of America | - | - | bank
wells-fargo | company | USA | Wells Fargo | - | - | bank
blackrock | company | USA | BlackRock | - | - | investments
moodys | company | USA | Moody's; Moody's Investors Service; Moody's Analytics | - | - | ratings
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
blackwater | company | USA | Blackwater; Academi | - | - | security
bp | company | GBR | British Petroleum | - | - | oil
shell | company | GBR | Royal Dutch Shell; Shell plc | - | - | oil
hsbc | company | GBR | HSBC | - | - | bank
barclays | company | GBR | Barclays | - | - | bank
british-airways | company | GBR | British Airways | - | - | airline
bae | company | GBR | BAE Systems | - | - | arms
rolls-royce | company | GBR | Rolls-Royce | - | - | engines
astrazeneca | company | GBR | AstraZeneca | - | - | medicines
airbus | company | FRA | Airbus | - | - | aircraft
totalenergies | company | FRA | TotalEnergies | - | - | oil
air-france | company | FRA | Air France; Air France-KLM | - | - | airline
renault | company | FRA | Renault | - | - | cars
volkswagen | company | DEU | Volkswagen | - | - | cars
siemens | company | DEU | Siemens; Siemens Energy | - | - | engineering
lufthansa | company | DEU | Lufthansa | - | - | airline
deutsche-bank | company | DEU | Deutsche Bank | - | - | bank
rheinmetall | company | DEU | Rheinmetall | - | - | arms
bayer | company | DEU | Bayer AG | - | - | medicines
eni | company | ITA | Eni | - | - | oil
maersk | company | DNK | Maersk; A.P. Moller-Maersk | - | - | shipping
novo-nordisk | company | DNK | Novo Nordisk | - | - | medicines
ikea | company | SWE | IKEA; Ikea | - | - | shops
saab | company | SWE | Saab | - | - | arms
ryanair | company | IRL | Ryanair | - | - | airline
nestle | company | CHE | Nestlé; Nestle | - | - | food
ubs | company | CHE | UBS | - | - | bank
credit-suisse | company | CHE | Credit Suisse | - | - | bank
glencore | company | CHE | Glencore | - | - | mining
lukoil | company | RUS | Lukoil | - | - | oil
sberbank | company | RUS | Sberbank | state | - | bank; the state is its main owner
aeroflot | company | RUS | Aeroflot | state | - | airline; the state is its main owner
rostec | company | RUS | Rostec | state | - | arms; owned by the state
nord-stream | company | CHE | Nord Stream AG | - | - | pipeline
motor-sich | company | UKR | Motor Sich | - | - | engines
turkish-airlines | company | TUR | Turkish Airlines | - | - | airline
baykar | company | TUR | Baykar | - | - | drones
el-al | company | ISR | El Al | - | - | airline
nso-group | company | ISR | NSO Group | - | - | spyware
elbit | company | ISR | Elbit Systems | - | - | arms
rafael-arms | company | ISR | Rafael Advanced Defense Systems | - | - | arms
saudi-aramco | company | SAU | Saudi Aramco; Aramco | state | - | oil; mostly owned by the state
emirates-airline | company | ARE | Emirates Airline; Emirates Airlines | - | - | airline
dp-world | company | ARE | DP World | - | - | ports
qatar-airways | company | QAT | Qatar Airways | - | - | airline
qatarenergy | company | QAT | QatarEnergy; Qatar Energy | state | - | gas; owned by the state
huawei | company | CHN | Huawei | - | - | technology
alibaba | company | CHN | Alibaba | - | - | technology
tencent | company | CHN | Tencent | - | - | technology
bytedance | company | CHN | ByteDance | - | - | technology; owns TikTok
evergrande | company | CHN | Evergrande; China Evergrande | - | - | property
tsmc | company | TWN | TSMC; Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor | - | - | chips
foxconn | company | TWN | Foxconn; Hon Hai | - | - | electronics
samsung | company | KOR | Samsung; Samsung Electronics | - | - | electronics
hyundai | company | KOR | Hyundai; Hyundai Motor | - | - | cars
korean-air | company | KOR | Korean Air | - | - | airline
toyota | company | JPN | Toyota; Toyota Motor | - | - | cars
nissan | company | JPN | Nissan; Nissan Motor | - | - | cars
honda | company | JPN | Honda Motor | - | - | cars
sony | company | JPN | Sony | - | - | electronics
tepco | company | JPN | Tokyo Electric Power; TEPCO; Tepco; Tokyo Electric Power Company | - | - | power company of Fukushima
malaysia-airlines | company | MYS | Malaysia Airlines | - | - | airline
air-india | company | IND | Air India | - | - | airline
adani | company | IND | Adani Group | - | - | conglomerate
reliance | company | IND | Reliance Industries | - | - | conglomerate
tata | company | IND | Tata Group; Tata Motors | - | - | conglomerate
ethiopian-airlines | company | ETH | Ethiopian Airlines | - | - | airline
eskom | company | ZAF | Eskom | state | - | power company; owned by the state
petrobras | company | BRA | Petrobras | - | - | oil
vale | company | BRA | Vale SA | - | - | mining
pemex | company | MEX | Pemex | state | - | oil; owned by the state
pdvsa | company | VEN | PDVSA; Petroleos de Venezuela; Petróleos de Venezuela | state | - | oil; owned by the state
ecopetrol | company | COL | Ecopetrol | - | - | oil
bhp | company | AUS | BHP | - | - | mining
qantas | company | AUS | Qantas | - | - | airline
rio-tinto | company | AUS | Rio Tinto | - | - | mining
`
