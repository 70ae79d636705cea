/** Broadcasters, newspapers and sites of the Americas. Written for this project from general knowledge. */
export const AMERICAN_OUTLETS = `
# United States
cnn | press | USA | CNN; CNN International; Cable News Network; CNN Arabic | - | - | private broadcaster
nbc | press | USA | NBC; NBC News | - | - | private broadcaster
msnbc | press | USA | MSNBC | - | - | private broadcaster, called MS NOW since November 2025
cnbc | press | USA | CNBC | - | - | private broadcaster
abc-us | press | USA | American Broadcasting Company; US broadcaster ABC; American broadcaster ABC; ABC World News Tonight | - | - | owned by Disney
cbs | press | USA | CBS; CBS News; CBS 60 Minutes | - | - | private broadcaster
fox | press | USA | Fox News; Fox News Channel; Fox Business | - | - | owned by Fox Corporation
npr | public | USA | NPR; National Public Radio | - | - | non-profit public radio
pbs | public | USA | PBS; PBS NewsHour; PBS News | - | - | non-profit public television
nyt | press | USA | New York Times; The New York Times | - | - | daily
wp | press | USA | Washington Post; The Washington Post | - | - | daily, bought by Jeff Bezos in 2013
wsj | press | USA | Wall Street Journal; The Wall Street Journal | - | - | owned by News Corp
usa-today | press | USA | USA Today; USA TODAY | - | - | national daily, founded by Gannett in 1982
la-times | press | USA | Los Angeles Times; The Los Angeles Times; LA Times | - | - | daily
chicago-tribune | press | USA | Chicago Tribune | - | - | daily
chicago-sun-times | press | USA | Chicago Sun-Times | - | - | daily
boston-globe | press | USA | Boston Globe; The Boston Globe | - | - | daily
boston-herald | press | USA | Boston Herald | - | - | daily
miami-herald | press | USA | Miami Herald | - | - | daily
el-nuevo-herald | press | USA | El Nuevo Herald | - | - | daily
new-york-post | press | USA | New York Post; The New York Post | - | - | owned by News Corp
daily-news-ny | press | USA | New York Daily News | - | - | daily
philadelphia-inquirer | press | USA | Philadelphia Inquirer | - | - | daily
houston-chronicle | press | USA | Houston Chronicle | - | - | daily in Texas
dallas-morning-news | press | USA | Dallas Morning News | - | - | daily in Texas
san-antonio-express-news | press | USA | San Antonio Express-News | - | - | daily in Texas
austin-american-statesman | press | USA | Austin American-Statesman | - | - | daily in Texas
sf-chronicle | press | USA | San Francisco Chronicle | - | - | daily in California
mercury-news | press | USA | Mercury News | - | - | daily in California
seattle-times | press | USA | Seattle Times | - | - | daily
denver-post | press | USA | Denver Post | - | - | daily
arizona-republic | press | USA | Arizona Republic | - | - | daily
star-tribune | press | USA | Minneapolis Star Tribune; Minnesota Star Tribune | - | - | daily in Minneapolis
atlanta-journal | press | USA | Atlanta Journal-Constitution | - | - | newspaper in Atlanta
detroit-free-press | press | USA | Detroit Free Press | - | - | daily
detroit-news | press | USA | Detroit News | - | - | daily
deseret-news | press | USA | Deseret News | - | - | newspaper in Utah
salt-lake-tribune | press | USA | Salt Lake Tribune | - | - | newspaper in Utah
christian-science-monitor | press | USA | Christian Science Monitor | - | - | weekly and site
axios | press | USA | Axios | - | - | site
politico | press | USA | Politico; POLITICO | - | - | owned by Axel Springer
the-hill | press | USA | The Hill newspaper | - | - | outlet on Congress
roll-call | press | USA | Roll Call newspaper; CQ Roll Call | - | - | outlet on Congress
semafor | press | USA | Semafor | - | - | site
propublica | press | USA | ProPublica | - | - | non-profit newsroom
intercept | press | USA | The Intercept | - | - | non-profit newsroom
the-atlantic | press | USA | The Atlantic magazine; Atlantic magazine | - | - | magazine
new-yorker | press | USA | New Yorker magazine | - | - | weekly
time-magazine | press | USA | Time magazine; TIME magazine; Time Magazine | - | - | magazine
newsweek | press | USA | Newsweek | - | - | magazine
foreign-policy | press | USA | Foreign Policy magazine | - | - | magazine
foreign-affairs-magazine | press | USA | Foreign Affairs magazine | - | - | magazine
vox-us | press | USA | Vox.com; Vox news site | - | - | site
vice | press | USA | Vice News; VICE News | - | - | outlet
buzzfeed | press | USA | BuzzFeed News; BuzzFeed | - | - | site, its newsroom closed in 2023
huffpost | press | USA | HuffPost; Huffington Post; The Huffington Post | - | - | site
daily-beast | press | USA | Daily Beast; The Daily Beast | - | - | site
breitbart | press | USA | Breitbart News; Breitbart | - | - | conservative site
newsmax | press | USA | Newsmax | - | - | conservative channel
one-america-news | press | USA | One America News; OAN | - | - | conservative channel
daily-caller | press | USA | Daily Caller; The Daily Caller | - | - | conservative outlet
washington-examiner | press | USA | Washington Examiner | - | - | conservative outlet
washington-times | press | USA | Washington Times | - | - | conservative outlet
national-review | press | USA | National Review | - | - | conservative outlet
washington-free-beacon | press | USA | Washington Free Beacon | - | - | conservative outlet
mother-jones | press | USA | Mother Jones; Mother Jones magazine | - | - | progressive magazine
nation-magazine | press | USA | The Nation magazine of the United States; US magazine the Nation | - | - | progressive magazine
new-republic | press | USA | New Republic magazine; US magazine the New Republic | - | - | progressive magazine
rolling-stone | press | USA | Rolling Stone; Rolling Stone magazine | - | - | magazine
vanity-fair | press | USA | Vanity Fair | - | - | magazine
esquire-magazine | press | USA | Esquire magazine | - | - | magazine
wired | press | USA | Wired magazine; WIRED | - | - | technology outlet
techcrunch | press | USA | TechCrunch | - | - | technology outlet
verge | press | USA | The Verge | - | - | technology outlet
ars-technica | press | USA | Ars Technica | - | - | technology outlet
pc-world | press | USA | PCWorld; PC World magazine | - | - | technology outlet
business-insider | press | USA | Business Insider | - | - | business outlet
forbes | press | USA | Forbes magazine; Forbes Magazine; Forbes.com | - | - | business outlet
fortune-magazine | press | USA | Fortune magazine | - | - | business outlet
barron | press | USA | Barron's magazine; Barron's weekly | - | - | business outlet
marketwatch | press | USA | MarketWatch | - | - | business outlet
defense-one | press | USA | Defense One | - | - | defence outlet
defense-news | press | USA | Defense News | - | - | defence outlet
military-times | press | USA | Military Times | - | - | defence outlet
stars-and-stripes | public | USA | Stars and Stripes newspaper; military newspaper Stars and Stripes | - | - | financed in part by the US Defense Department, independent in what it reports
breaking-defense | press | USA | Breaking Defense | - | - | defence outlet
war-zone | press | USA | The War Zone website; The War Zone news site; TWZ | - | - | defence outlet
voa | public | USA | Voice of America; VOA | - | - | broadcaster of the US government, whose news is independent by law
rfa | public | USA | Radio Free Asia | - | - | financed by the US government
radio-marti | public | USA | Radio Marti; Radio Martí; TV Marti | - | - | broadcaster of the US government to Cuba
univision | press | USA | Univision | - | - | broadcaster in Spanish
telemundo | press | USA | Telemundo | - | - | broadcaster in Spanish
democracy-now | press | USA | Democracy Now; Democracy Now! | - | - | non-profit programme
tmz | press | USA | TMZ | - | - | celebrity site
espn | press | USA | ESPN | - | - | sports broadcaster
# Canada
cbc | public | CAN | CBC; CBC News; Radio-Canada; Canadian Broadcasting Corporation | - | - | public broadcaster
ctv | press | CAN | CTV News; Canada's CTV; Canadian broadcaster CTV | - | - | private broadcaster
global-news | press | CAN | Global News | - | - | private broadcaster
globe-and-mail | press | CAN | Globe and Mail; The Globe and Mail | - | - | daily
toronto-star | press | CAN | Toronto Star | - | - | daily
national-post | press | CAN | National Post | - | - | daily
toronto-sun | press | CAN | Toronto Sun | - | - | daily
la-presse | press | CAN | La Presse of Montreal | - | - | news site in Quebec, in print until 2017
le-devoir | press | CAN | Le Devoir | - | - | daily in Quebec
# Mexico, Central America, the Caribbean
el-universal-mexico | press | MEX | El Universal of Mexico; Mexico's El Universal; Mexican newspaper El Universal; Mexican daily El Universal | - | - | Mexican daily
reforma | press | MEX | Reforma newspaper; Mexican newspaper Reforma; Mexican daily Reforma | - | - | Mexican daily
la-jornada | press | MEX | La Jornada | - | - | Mexican daily
milenio | press | MEX | Milenio | - | - | Mexican daily
excelsior-newspaper | press | MEX | Excelsior newspaper; Mexico's Excelsior; Mexican newspaper Excelsior | - | - | Mexican daily
animal-politico | press | MEX | Animal Político; Animal Politico | - | - | site
televisa | press | MEX | Televisa | - | - | private broadcaster
tv-azteca | press | MEX | TV Azteca | - | - | private broadcaster
el-faro | press | - | El Faro of El Salvador; El Salvador's El Faro; Salvadoran news outlet El Faro; Salvadoran newspaper El Faro | - | - | outlet of El Salvador, registered in Costa Rica since 2023
la-prensa-grafica | press | SLV | La Prensa Gráfica; La Prensa Grafica | - | - | outlet of El Salvador
prensa-libre | press | GTM | Prensa Libre | - | - | daily
elperiodico-of-guatemala | press | GTM | elPeriodico of Guatemala | - | - | outlet of Guatemala, closed in May 2023
confidencial | press | - | Confidencial of Nicaragua; Nicaraguan news site Confidencial; Nicaraguan outlet Confidencial | - | - | outlet of Nicaragua, in exile
la-prensa-of-nicaragua | press | - | La Prensa of Nicaragua; Nicaragua's La Prensa; Nicaraguan newspaper La Prensa | - | - | outlet of Nicaragua, in exile
el-19-digital | state | NIC | El 19 Digital | - | state 2007-01-10.. | site of Nicaragua's government under Daniel Ortega
la-nacion-costa-rica | press | CRI | La Nación of Costa Rica | - | - | outlet of Costa Rica
tico-times | press | CRI | Tico Times | - | - | outlet of Costa Rica
granma | organ | CUB | Granma newspaper; Cuban newspaper Granma; Communist Party newspaper Granma | communist-party-cuba | state | paper of the Communist Party of Cuba
cubadebate | state | CUB | Cubadebate | - | state | outlet under the Cuban state, which by its constitution admits no private media
cuban-state-television | state | CUB | Cuban state television; Cuban State TV; Cuban state TV | state | state | television of the Cuban state
14ymedio | press | CUB | 14ymedio | - | - | independent outlet
cibercuba | press | - | CiberCuba | - | - | independent outlet on Cuba, made abroad
haitian-times | press | - | Haitian Times | - | - | outlet in New York for Haitians
le-nouvelliste | press | HTI | Le Nouvelliste of Haiti; Haiti's Le Nouvelliste; Haitian newspaper Le Nouvelliste; Haitian daily Le Nouvelliste | - | - | outlet of Haiti
ayibopost | press | HTI | AyiboPost | - | - | outlet of Haiti
listin-diario | press | DOM | Listín Diario; Listin Diario | - | - | daily
diario-libre | press | DOM | Diario Libre | - | - | daily
jamaica-gleaner | press | JAM | Jamaica Gleaner | - | - | daily
jamaica-observer | press | JAM | Jamaica Observer | - | - | daily
# South America
telesur | state | VEN | teleSUR; Telesur; TeleSUR | state | state | financed mostly by Venezuela's government
vtv | state | VEN | Venezolana de Televisión; Venezolana de Television; Venezuelan state TV; Venezuelan state television; Venezuelan state broadcaster VTV | state | state | Venezuela's state television
el-nacional-venezuela | press | VEN | El Nacional of Caracas | - | - | independent site, a daily in print until 2018
efecto-cocuyo | press | VEN | Efecto Cocuyo | - | - | independent outlet
runrunes | press | VEN | Runrunes | - | - | independent outlet
el-pitazo | press | VEN | El Pitazo | - | - | independent outlet
tal-cual | press | VEN | Tal Cual | - | - | independent outlet
el-tiempo | press | COL | El Tiempo of Colombia; Colombia's El Tiempo; Colombian newspaper El Tiempo; Colombian daily El Tiempo; El Tiempo of Bogota | - | - | Colombian outlet
el-espectador | press | COL | El Espectador | - | - | Colombian outlet
semana-magazine | press | COL | Semana magazine of Colombia; Colombian magazine Semana; Colombian news magazine Semana | - | - | Colombian outlet
caracol-radio | press | COL | Caracol Radio | - | - | Colombian outlet
noticias-caracol | press | COL | Noticias Caracol | - | - | Colombian outlet
rcn-radio | press | COL | RCN Radio | - | - | Colombian outlet
la-silla-vacia | press | COL | La Silla Vacía; La Silla Vacia | - | - | site
el-comercio-peru | press | PER | El Comercio of Peru | - | - | Peruvian outlet
la-republica-of-peru | press | PER | La República of Peru | - | - | Peruvian outlet
rpp-noticias | press | PER | RPP Noticias | - | - | Peruvian outlet
el-universo | press | ECU | El Universo | - | - | Ecuadorian outlet
ecuavisa | press | ECU | Ecuavisa | - | - | Ecuadorian outlet
primicias | press | ECU | Primicias | - | - | Ecuadorian outlet
el-comercio-of-ecuador | press | ECU | El Comercio of Ecuador | - | - | Ecuadorian outlet
el-deber | press | BOL | El Deber | - | - | Bolivian outlet
la-razon-of-bolivia | press | BOL | La Razón of Bolivia | - | - | Bolivian outlet
unitel-of-bolivia | press | BOL | Unitel of Bolivia | - | - | Bolivian outlet
globo | press | BRA | O Globo; TV Globo; Globo; GloboNews; G1 of Brazil | - | - | group of the Marinho family
folha | press | BRA | Folha de S.Paulo; Folha de S. Paulo; Folha de Sao Paulo; Folha | - | - | daily
estadao | press | BRA | O Estado de S.Paulo; Estadão; Estadao; O Estado de S. Paulo | - | - | daily
veja | press | BRA | Veja magazine | - | - | Brazilian outlet
valor-economico | press | BRA | Valor Econômico; Valor Economico | - | - | Brazilian outlet
clarin | press | ARG | Clarín; Clarin | - | - | daily
la-nacion-argentina | press | ARG | La Nación of Argentina | - | - | Argentine outlet
pagina-12 | press | ARG | Página 12; Pagina 12 | - | - | Argentine outlet
infobae | press | ARG | Infobae | - | - | Argentine outlet
el-mercurio | press | CHL | El Mercurio of Chile; Chile's El Mercurio; Chilean newspaper El Mercurio; Chilean daily El Mercurio; El Mercurio of Santiago | - | - | Chilean outlet
la-tercera | press | CHL | La Tercera | - | - | Chilean outlet
ciper-chile | press | CHL | CIPER Chile | - | - | Chilean outlet
abc-color | press | PRY | ABC Color | - | - | Paraguayan daily
ultima-hora-of-paraguay | press | PRY | Última Hora of Paraguay | - | - | Paraguayan daily
el-pais-uruguay | press | URY | El País of Uruguay | - | - | Uruguayan outlet
el-observador-of-uruguay | press | URY | El Observador of Uruguay | - | - | Uruguayan outlet
insight-crime | press | USA | InSight Crime; Insight Crime | - | - | non-profit outlet on organised crime
`
