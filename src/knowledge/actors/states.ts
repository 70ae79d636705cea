/** Bodies of states, and the houses and cities that stand for them. Written for this project from general knowledge. */
export const STATES = `
# United States
white-house | government | USA | White House | state | state | seat of the president
us-state-department | government | USA | State Department; US State Department; U.S. State Department | state | state | foreign ministry
pentagon | military | USA | Pentagon; US Department of Defense; U.S. Department of Defense; US Defense Department; U.S. Defense Department | state | state | defence ministry
centcom | military | USA | US Central Command; U.S. Central Command; United States Central Command; CENTCOM; Centcom | state | state | US command for the Middle East
africom | military | USA | US Africa Command; U.S. Africa Command; AFRICOM; Africom | state | state | US command for Africa
eucom | military | USA | US European Command; U.S. European Command | state | state | US command for Europe
indopacom | military | USA | US Indo-Pacific Command; U.S. Indo-Pacific Command; Indo-Pacific Command | state | state | US command for Asia
southcom | military | USA | US Southern Command; U.S. Southern Command | state | state | US command for Latin America
us-navy | military | USA | US Navy; U.S. Navy; United States Navy | state | state | navy
us-army | military | USA | US Army; U.S. Army; United States Army | state | state | army
us-air-force | military | USA | US Air Force; U.S. Air Force; United States Air Force | state | state | air force
us-marines | military | USA | US Marine Corps; U.S. Marine Corps; US Marines; U.S. Marines | state | state | marines
us-coast-guard | military | USA | US Coast Guard; U.S. Coast Guard | state | state | coast guard
us-joint-chiefs | military | USA | US Joint Chiefs of Staff; U.S. Joint Chiefs of Staff | state | state | military command
us-nsc | government | USA | US National Security Council; U.S. National Security Council; United States National Security Council | state | state | council of the president
cia | government | USA | CIA; Central Intelligence Agency | state | state | foreign intelligence
nsa | government | USA | National Security Agency | state | state | signals intelligence
fbi | police | USA | FBI; Federal Bureau of Investigation | state | state | federal police
us-justice | government | USA | US Justice Department; U.S. Justice Department | state | state | justice ministry
us-treasury | government | USA | US Treasury; U.S. Treasury; US Treasury Department; U.S. Treasury Department | state | state | finance ministry
us-homeland | government | USA | US Department of Homeland Security; U.S. Department of Homeland Security; Department of Homeland Security; Homeland Security Department | state | state | interior security
us-ice | police | USA | Immigration and Customs Enforcement; US Immigration and Customs Enforcement; U.S. Immigration and Customs Enforcement | state | state | immigration police
us-border | police | USA | US Customs and Border Protection; U.S. Customs and Border Protection; Customs and Border Protection | state | state | border police
us-cdc | government | USA | US Centers for Disease Control and Prevention; U.S. Centers for Disease Control and Prevention; Centers for Disease Control and Prevention | state | - | health agency
us-fda | government | USA | US Food and Drug Administration; U.S. Food and Drug Administration | state | - | medicines agency
us-fema | government | USA | Federal Emergency Management Agency | state | - | disaster agency
us-epa | government | USA | US Environmental Protection Agency; U.S. Environmental Protection Agency | state | - | environment agency
us-faa | government | USA | Federal Aviation Administration; FAA | state | - | aviation agency
us-ntsb | government | USA | National Transportation Safety Board; NTSB | state | - | independent agency that investigates accidents
us-fed | government | USA | Federal Reserve; US Federal Reserve; U.S. Federal Reserve | - | - | central bank
usaid | government | USA | USAID; US Agency for International Development; U.S. Agency for International Development | state 1961-11..2025-07-01 | state 1961-11..2025-07-01 | aid agency of the government from November 1961, closed on 1 July 2025
us-congress | government | USA | US Congress; U.S. Congress | - | - | parliament, apart from the government
us-senate | government | USA | US Senate; U.S. Senate | - | - | upper house
us-house | government | USA | US House of Representatives; U.S. House of Representatives | - | - | lower house
us-supreme-court | government | USA | US Supreme Court; U.S. Supreme Court | - | - | highest court
# Britain and Ireland
downing-street | government | GBR | Downing Street; 10 Downing Street | state | state | seat of the prime minister
uk-foreign-office | government | GBR | British Foreign Office; Foreign, Commonwealth and Development Office; FCDO; UK Foreign Office | state | state | foreign ministry
uk-mod | military | GBR | UK Ministry of Defence; British Ministry of Defence; UK Defence Ministry; British Defence Ministry; Britain's Ministry of Defence | state | state | defence ministry
uk-home-office | government | GBR | Home Office; UK Home Office | state | state | interior ministry
westminster | government | GBR | UK Parliament; British Parliament | - | - | parliament
house-of-commons | government | GBR | British House of Commons; UK House of Commons | - | - | lower house
house-of-lords | government | GBR | House of Lords | - | - | upper house
mi5 | government | GBR | MI5 | state | state | domestic intelligence
mi6 | government | GBR | MI6; Secret Intelligence Service | state | state | foreign intelligence
royal-navy | military | GBR | Royal Navy; British Royal Navy | state | state | navy
raf | military | GBR | Royal Air Force | state | state | air force
met-police | police | GBR | London's Metropolitan Police; London Metropolitan Police; Scotland Yard; Met Police | - | - | London's police, under the mayor's office
nhs | government | GBR | NHS | - | - | health service, paid for by the state
buckingham-palace | government | GBR | Buckingham Palace | - | - | the royal household
stormont | government | GBR | Northern Ireland Assembly; Stormont | - | - | Northern Ireland's parliament, and the estate in Belfast where it and the executive sit
psni | police | GBR | Police Service of Northern Ireland; PSNI | - | - | Northern Ireland's police, under a policing board
garda | police | IRL | Garda Síochána; Garda Siochana; Gardai | state | - | Ireland's police
# France, Germany, Italy, Spain and their neighbours
elysee | government | FRA | Élysée; Elysee; Élysée Palace; Elysee Palace | state | state | seat of the president
quai-dorsay | government | FRA | Quai d'Orsay; French Foreign Ministry | state | state | foreign ministry
french-army | military | FRA | French Armed Forces | state | state | armed forces
french-national-assembly | government | FRA | French National Assembly | - | - | lower house
dgse | government | FRA | DGSE | state | state | foreign intelligence
bundestag | government | DEU | Bundestag | - | - | parliament
bundeswehr | military | DEU | Bundeswehr | state | state | armed forces
bnd | government | DEU | Bundesnachrichtendienst; BND; German Federal Intelligence Service | state | state | foreign intelligence
bfv | government | DEU | Federal Office for the Protection of the Constitution | state | state | domestic intelligence
carabinieri | police | ITA | Carabinieri | state | - | police of military status
guardia-civil | police | ESP | Guardia Civil; Spain's Civil Guard; Spanish Civil Guard | state | - | police of military status
moncloa | government | ESP | La Moncloa; Moncloa Palace | state | state | seat of the prime minister
vatican | government | VAT | Vatican; Holy See | - | - | the Pope's government
# Russia, Ukraine, Turkey
kremlin | government | RUS | Kremlin; the Kremlin | state | state | seat of the president
russian-defence-ministry | military | RUS | Russian Defence Ministry; Russian Defense Ministry; Russia's Defence Ministry; Russia's Defense Ministry; Russian Ministry of Defence; Russian Ministry of Defense; Russia's Ministry of Defence; Russia's Ministry of Defense | state | state | defence ministry
russian-foreign-ministry | government | RUS | Russian Foreign Ministry; Russia's Foreign Ministry; Russian Ministry of Foreign Affairs | state | state | foreign ministry
bankova | government | UKR | Ukraine's Presidential Office; Ukrainian Presidential Office | state | state | seat of the president
ukrainian-defence-ministry | military | UKR | Ukrainian Defence Ministry; Ukrainian Defense Ministry; Ukraine's Defence Ministry; Ukraine's Defense Ministry | state | state | defence ministry
ukrainian-foreign-ministry | government | UKR | Ukrainian Foreign Ministry; Ukraine's Foreign Ministry | state | state | foreign ministry
mit | government | TUR | National Intelligence Organization of Turkey; Turkish National Intelligence Organization | state | state | intelligence agency
turkish-defence-ministry | military | TUR | Turkish Defence Ministry; Turkish Defense Ministry; Turkey's Defence Ministry; Turkey's Defense Ministry | state | state | defence ministry
turkish-foreign-ministry | government | TUR | Turkish Foreign Ministry; Turkey's Foreign Ministry | state | state | foreign ministry
# Middle East
syrian-defence-ministry | military | SYR | Syrian Defence Ministry; Syrian Defense Ministry; Syria's Defence Ministry; Syria's Defense Ministry; Syrian Ministry of Defense; Syrian Ministry of Defence | state | state | defence ministry
syrian-interior-ministry | government | SYR | Syrian Interior Ministry; Syria's Interior Ministry | state | state | interior ministry
syrian-foreign-ministry | government | SYR | Syrian Foreign Ministry; Syria's Foreign Ministry | state | state | foreign ministry
iranian-foreign-ministry | government | IRN | Iranian Foreign Ministry; Iran's Foreign Ministry | state | state | foreign ministry
guardian-council | government | IRN | Guardian Council | - | - | council that vets laws and candidates
majlis | government | IRN | Iranian Majlis; Iran's Majlis | - | - | parliament of Iran
supreme-national-security-council | government | IRN | Supreme National Security Council | state | state | security council of Iran
israeli-pmo | government | ISR | Israeli Prime Minister's Office | state | state | office of the prime minister
israeli-foreign-ministry | government | ISR | Israeli Foreign Ministry; Israel's Foreign Ministry | state | state | foreign ministry
israel-police | police | ISR | Israel Police; Israeli Police | state | - | police
egyptian-foreign-ministry | government | EGY | Egyptian Foreign Ministry; Egypt's Foreign Ministry | state | state | foreign ministry
jordanian-army | military | JOR | Jordanian Armed Forces; Jordanian Army; Jordan's Army | state | state | armed forces
iraqi-army | military | IRQ | Iraqi Army | state | state | army
saudi-foreign-ministry | government | SAU | Saudi Foreign Ministry | state | state | foreign ministry
qatari-foreign-ministry | government | QAT | Qatari Foreign Ministry; Qatar's Foreign Ministry; Qatar's Ministry of Foreign Affairs | state | state | foreign ministry
saudi-civil-defence | government | SAU | Saudi Civil Defence; Saudi Civil Defense; Saudi Arabia's Civil Defence Authority; Saudi Arabia's Civil Defense Authority | state | - | rescue service
# Asia
zhongnanhai | government | CHN | Zhongnanhai | state | state | seat of China's leaders
chinese-foreign-ministry | government | CHN | Chinese Foreign Ministry; China's Foreign Ministry | state | state | foreign ministry
chinese-defence-ministry | military | CHN | Chinese Defence Ministry; Chinese Defense Ministry; China's Defence Ministry; China's Defense Ministry | state | state | defence ministry
taiwan-defence-ministry | military | TWN | Taiwan's Defence Ministry; Taiwan's Defense Ministry; Taiwanese Defence Ministry; Taiwanese Defense Ministry | state | state | defence ministry
blue-house | government | KOR | Blue House | state ..2022-05-10; state 2025-12.. | state ..2022-05-10; state 2025-12.. | seat of the president until May 2022, and again since December 2025
kantei | government | JPN | Kantei | state | state | seat of the prime minister
japan-meteorological | government | JPN | Japan Meteorological Agency | state | - | weather and earthquake agency
lok-sabha | government | IND | Lok Sabha | - | - | lower house of India
rajya-sabha | government | IND | Rajya Sabha | - | - | upper house of India
indian-army | military | IND | Indian Army | state | state | army
border-security-force | police | IND | India's Border Security Force; Indian Border Security Force | state | state | border police
cbi | police | IND | Central Bureau of Investigation | state | - | federal police
mea-india | government | IND | India's Ministry of External Affairs; Indian Ministry of External Affairs; Indian Foreign Ministry; India's Foreign Ministry | state | state | foreign ministry
pakistan-army | military | PAK | Pakistan Army; Pakistani Army | state | state | army
rab | police | BGD | Rapid Action Battalion | state | state | police unit
malacanang | government | PHL | Malacanang; Malacañang; Malacanang Palace | state | state | seat of the president
phivolcs | government | PHL | Phivolcs; Philippine Institute of Volcanology and Seismology | state | - | agency for volcanoes and earthquakes
bmkg | government | IDN | BMKG; Meteorology, Climatology and Geophysics Agency | state | - | weather and earthquake agency
# Americas
planalto | government | BRA | Planalto Palace | state | state | seat of the president
casa-rosada | government | ARG | Casa Rosada | state | state | seat of the president
miraflores | government | VEN | Miraflores Palace | state | state | seat of the president
mexico-fgr | government | MEX | Mexican Attorney General's Office | state ..2018-12 | - | federal prosecutors, autonomous by law since December 2018
casa-de-narino | government | COL | Casa de Nariño; Casa de Narino | state | state | seat of the president
# Africa
union-buildings | government | ZAF | Union Buildings | state | state | seat of the president
aso-rock | government | NGA | Aso Rock | state | state | seat of the president
nigerian-army | military | NGA | Nigerian Army | state | state | army
inec | government | NGA | Nigeria's Independent National Electoral Commission; Nigerian Independent National Electoral Commission; Nigeria's Electoral Commission | - | - | electoral body of Nigeria, independent by the constitution
iebc | government | KEN | Independent Electoral and Boundaries Commission; IEBC | - | - | electoral body of Kenya, independent by the constitution
kenya-police | police | KEN | Kenya Police | state | - | police
saps | police | ZAF | South African Police Service; SAPS | state | - | police
`
