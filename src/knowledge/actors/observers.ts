/** Monitors, aid and rights organisations, think tanks, trackers. Written for this project from general knowledge. */
export const OBSERVERS = `
# Monitors of conflicts
sohr | monitor | SYR | Syrian Observatory for Human Rights; Syrian Observatory; SOHR | - | - | run from Britain by Rami Abdulrahman
snhr | monitor | SYR | Syrian Network for Human Rights; SNHR | - | - | headed by Fadel Abdul Ghany
syrian-archive | monitor | SYR | Syrian Archive; Mnemonic | - | - | keeps and checks videos
syria-justice-accountability | ngo | SYR | Syria Justice and Accountability Centre; Syria Justice and Accountability Center | - | - | documents abuses
stj-syria | monitor | SYR | Syrians for Truth and Justice | - | - | documents abuses
raqqa-slaughtered | monitor | SYR | Raqqa is Being Slaughtered Silently | - | - | activists from Raqqa
violations-documentation-center | monitor | SYR | Violations Documentation Center; Violations Documentation Centre | - | - | documents abuses
white-helmets | ngo | SYR | White Helmets; Syria Civil Defence; Syria Civil Defense; Syrian Civil Defence; Syrian Civil Defense | - | - | rescuers in areas that the opposition held
acled | monitor | - | ACLED; Armed Conflict Location & Event Data; Armed Conflict Location and Event Data Project; Armed Conflict Location & Event Data Project | - | - | counts political violence
airwars | monitor | GBR | Airwars | - | - | counts civilian harm from air strikes
isw | monitor | USA | Institute for the Study of War; ISW | - | - | think tank in Washington that maps wars
ucdp | monitor | SWE | Uppsala Conflict Data Program; Uppsala Conflict Data Programme; UCDP | - | - | counts conflict deaths
insecurity-insight | monitor | CHE | Insecurity Insight | - | - | counts attacks on aid and health workers
conflict-observatory | monitor | USA | Conflict Observatory | - | - | programme with support of the US State Department
yale-hrl | monitor | USA | Humanitarian Research Lab; Yale Humanitarian Research Lab; Yale School of Public Health's Humanitarian Research Lab | - | - | reads satellite pictures
centre-information-resilience | monitor | GBR | Centre for Information Resilience | - | - | checks pictures from conflicts
bellingcat | monitor | NLD | Bellingcat | - | - | open-source investigators
deepstate | monitor | UKR | DeepState; DeepStateMap; Deep State map | - | - | Ukrainian map of the front
oryx | monitor | NLD | Oryx blog; Oryx open-source group | - | - | counts lost equipment from pictures
conflict-intelligence-team | monitor | RUS | Conflict Intelligence Team | - | - | open-source investigators founded by Ruslan Leviev
forensic-architecture | monitor | GBR | Forensic Architecture | - | - | research group at Goldsmiths
btselem | ngo | ISR | B'Tselem; Btselem | - | - | Israeli rights group
peace-now | ngo | ISR | Peace Now | - | - | Israeli group that watches settlements
breaking-the-silence | ngo | ISR | Breaking the Silence | - | - | former Israeli soldiers
physicians-israel | ngo | ISR | Physicians for Human Rights Israel; Physicians for Human Rights – Israel | - | - | Israeli rights group
al-haq | ngo | PSE | Al-Haq | - | - | Palestinian rights group
al-mezan | ngo | PSE | Al Mezan Center for Human Rights; Al Mezan Centre for Human Rights | - | - | Palestinian rights group in Gaza
pchr | ngo | PSE | Palestinian Centre for Human Rights; Palestinian Center for Human Rights | - | - | Palestinian rights group in Gaza
euro-med-monitor | ngo | CHE | Euro-Med Human Rights Monitor; Euro-Mediterranean Human Rights Monitor | - | - | rights group in Geneva
prcs | ngo | PSE | Palestine Red Crescent Society; Palestinian Red Crescent Society; Palestine Red Crescent; Palestinian Red Crescent; PRCS | red-cross | - | ambulance service
syrian-red-crescent | ngo | SYR | Syrian Arab Red Crescent; SARC | red-cross | - | national society
mwatana | ngo | YEM | Mwatana; Mwatana for Human Rights | - | - | Yemeni rights group
yemen-data-project | monitor | YEM | Yemen Data Project | - | - | counted air raids in Yemen
hengaw | monitor | IRN | Hengaw; Hengaw Organization for Human Rights | - | - | Kurdish-Iranian rights group in Norway
iran-human-rights | monitor | IRN | Iran Human Rights; Iran Human Rights NGO | - | - | rights group in Norway that counts executions
hrana | monitor | IRN | HRANA; Human Rights Activists News Agency; Human Rights Activists in Iran | - | - | rights group based in the United States
aapp | monitor | MMR | Assistance Association for Political Prisoners; AAPP | - | - | counts killings and arrests in Myanmar
ovd-info | monitor | RUS | OVD-Info | - | - | counts arrests at protests in Russia
viasna | ngo | BLR | Viasna; Viasna Human Rights Centre; Viasna Human Rights Center | - | - | rights group of Belarus
gulagu-net | ngo | RUS | Gulagu.net | - | - | documents torture in Russian prisons
ovv | monitor | VEN | Venezuelan Violence Observatory | - | - | counts violence
foro-penal | ngo | VEN | Foro Penal | - | - | defends prisoners in Venezuela
indepaz | monitor | COL | Indepaz; Institute for Development and Peace Studies | - | - | counts killings of social leaders
cristosal | ngo | SLV | Cristosal | - | - | rights group of El Salvador
rnddh | ngo | HTI | RNDDH; National Human Rights Defense Network | - | - | rights group of Haiti
kivu-security-tracker | monitor | COD | Kivu Security Tracker; Kivu Barometer | - | - | counts attacks in eastern Congo
ebuteli | monitor | COD | Ebuteli | - | - | Congolese research institute
satp | monitor | IND | South Asia Terrorism Portal | - | - | counts militant violence
pips-pakistan | monitor | PAK | Pak Institute for Peace Studies | - | - | counts militant violence
hrcp | ngo | PAK | Human Rights Commission of Pakistan | - | - | rights group of Pakistan
gun-violence-archive | monitor | USA | Gun Violence Archive | - | - | counts shootings
# Trackers
flightradar24 | monitor | SWE | Flightradar24; FlightRadar24; Flightradar; Flight Radar 24 | - | - | tracks aircraft
flightaware | monitor | USA | FlightAware | - | - | tracks aircraft
marinetraffic | monitor | GRC | MarineTraffic; Marine Traffic | - | - | tracks ships
tankertrackers | monitor | - | TankerTrackers.com; TankerTrackers; Tanker Trackers | - | - | tracks oil tankers
ukmto | military | GBR | United Kingdom Maritime Trade Operations; UK Maritime Trade Operations; UKMTO | state | state | run by Britain's navy
ambrey | company | GBR | Ambrey | - | - | maritime security company
netblocks | monitor | GBR | NetBlocks; Netblocks | - | - | watches internet outages
cloudflare-radar | monitor | USA | Cloudflare Radar | - | - | watches internet traffic
ioda | monitor | USA | Internet Outage Detection and Analysis | - | - | watches internet outages
kentik | monitor | USA | Kentik | - | - | watches internet traffic
maxar | company | USA | Maxar; Maxar Technologies | - | - | satellite pictures
planet-labs | company | USA | Planet Labs | - | - | satellite pictures
usgs | monitor | USA | US Geological Survey; U.S. Geological Survey; United States Geological Survey; USGS | state | - | US agency that measures earthquakes
gfz | monitor | DEU | German Research Centre for Geosciences; GFZ | - | - | measures earthquakes
nhc | monitor | USA | National Hurricane Center; National Hurricane Centre | - | - | US weather agency for storms
noaa | government | USA | NOAA; National Oceanic and Atmospheric Administration | state | - | US weather and ocean agency
nasa | government | USA | NASA | state | - | US space agency
met-office | government | GBR | Met Office | state | - | Britain's weather service
afad | government | TUR | AFAD; Disaster and Emergency Management Authority | state | - | Turkey's disaster agency
# Rights groups
hrw | ngo | USA | Human Rights Watch; HRW | - | - | based in New York
amnesty | ngo | GBR | Amnesty International; Amnesty | - | - | based in London
fidh | ngo | FRA | International Federation for Human Rights; FIDH | - | - | based in Paris
omct | ngo | CHE | World Organisation Against Torture; OMCT | - | - | based in Geneva
freedom-house | ngo | USA | Freedom House | - | - | based in Washington
cpj | ngo | USA | Committee to Protect Journalists; CPJ | - | - | based in New York
reporters-without-borders | ngo | FRA | Reporters Without Borders; Reporters sans frontières; Reporters sans frontieres | - | - | based in Paris
article-19 | ngo | GBR | Article 19; ARTICLE 19 | - | - | based in London
ifj | ngo | BEL | International Federation of Journalists; IFJ | - | - | based in Brussels
pen-america | ngo | USA | PEN America; PEN International | - | - | writers' groups
transparency | ngo | DEU | Transparency International | - | - | based in Berlin
global-witness | ngo | GBR | Global Witness | - | - | based in London
greenpeace | ngo | NLD | Greenpeace | - | - | environment group
wwf | ngo | CHE | WWF; World Wildlife Fund; World Wide Fund for Nature | - | - | environment group
oxfam | ngo | GBR | Oxfam | - | - | aid group
front-line-defenders | ngo | IRL | Front Line Defenders | - | - | rights group
minority-rights-group | ngo | GBR | Minority Rights Group; Minority Rights Group International | - | - | rights group
fortify-rights | ngo | - | Fortify Rights | - | - | rights group for South-east Asia
burma-campaign | ngo | GBR | Burma Campaign UK | - | - | campaign group
physicians-human-rights | ngo | USA | Physicians for Human Rights | - | - | rights group
international-commission-jurists | ngo | CHE | International Commission of Jurists | - | - | lawyers' group
cair | ngo | USA | Council on American-Islamic Relations; CAIR | - | - | US Muslim group
adl | ngo | USA | Anti-Defamation League; ADL | - | - | US group against antisemitism
splc | ngo | USA | Southern Poverty Law Center | - | - | US civil rights group
dawn-mena | ngo | USA | Democracy for the Arab World Now | - | - | founded by Jamal Khashoggi
reprieve | ngo | GBR | Reprieve | - | - | legal charity
liberty-uk | ngo | GBR | Liberty Human Rights | - | - | British rights group
centre-constitutional-rights | ngo | USA | Center for Constitutional Rights | - | - | US legal group
# Aid
msf | ngo | CHE | Doctors Without Borders; Médecins Sans Frontières; Medecins Sans Frontieres; MSF | - | - | medical aid group
save-the-children | ngo | GBR | Save the Children; Save The Children | - | - | children's aid group
nrc | ngo | NOR | Norwegian Refugee Council | - | - | aid group
drc-danish | ngo | DNK | Danish Refugee Council | - | - | aid group
irc | ngo | USA | International Rescue Committee; IRC | - | - | aid group
care | ngo | CHE | CARE International | - | - | aid group
mercy-corps | ngo | USA | Mercy Corps | - | - | aid group
islamic-relief | ngo | GBR | Islamic Relief; Islamic Relief Worldwide | - | - | aid group
world-central-kitchen | ngo | USA | World Central Kitchen | - | - | aid group of chef Jose Andres
action-against-hunger | ngo | FRA | Action Against Hunger | - | - | aid group
world-vision | ngo | USA | World Vision; World Vision International | - | - | aid group
caritas | ngo | VAT | Caritas; Caritas Internationalis | - | - | Catholic aid
crs | ngo | USA | Catholic Relief Services | - | - | Catholic aid
plan-international | ngo | GBR | Plan International | - | - | children's aid group
refugees-international | ngo | USA | Refugees International | - | - | refugee advocates
medical-aid-palestinians | ngo | GBR | Medical Aid for Palestinians | - | - | aid group
sams | ngo | USA | Syrian American Medical Society | - | - | medical aid group
uossm | ngo | FRA | Union of Medical Care and Relief Organizations; UOSSM | - | - | medical aid group
ihh | ngo | TUR | Humanitarian Relief Foundation | - | - | Turkish aid group
halo-trust | ngo | GBR | HALO Trust; Halo Trust | - | - | clears mines
mag | ngo | GBR | Mines Advisory Group | - | - | clears mines
sos-mediterranee | ngo | FRA | SOS Mediterranee; SOS Méditerranée | - | - | rescues at sea
sea-watch | ngo | DEU | Sea-Watch | - | - | rescues at sea
alarm-phone | ngo | - | Alarm Phone | - | - | hotline for migrants at sea
open-arms | ngo | ESP | Proactiva Open Arms | - | - | rescues at sea
walking-borders | ngo | ESP | Walking Borders; Caminando Fronteras | - | - | counts migrants lost at sea
# Think tanks
icg | monitor | BEL | International Crisis Group; Crisis Group; ICG | - | - | think tank on conflicts
chatham-house | monitor | GBR | Chatham House; Royal Institute of International Affairs | - | - | think tank in London
rusi | monitor | GBR | Royal United Services Institute; RUSI | - | - | defence think tank in London
iiss | monitor | GBR | International Institute for Strategic Studies; IISS | - | - | think tank in London
sipri | monitor | SWE | Stockholm International Peace Research Institute; SIPRI | - | - | counts arms and military spending
csis | monitor | USA | Center for Strategic and International Studies; Centre for Strategic and International Studies; CSIS | - | - | think tank in Washington
brookings | monitor | USA | Brookings Institution; Brookings | - | - | think tank in Washington
rand | monitor | USA | RAND Corporation; Rand Corporation; RAND Corp | - | - | research organisation
cfr | monitor | USA | Council on Foreign Relations | - | - | think tank in New York
carnegie | monitor | USA | Carnegie Endowment for International Peace; Carnegie Endowment; Carnegie Middle East Center; Carnegie Politika | - | - | think tank in Washington
atlantic-council | monitor | USA | Atlantic Council | - | - | think tank in Washington
ecfr | monitor | DEU | European Council on Foreign Relations; ECFR | - | - | think tank in Berlin
washington-institute | monitor | USA | Washington Institute for Near East Policy; Washington Institute | - | - | think tank in Washington
middle-east-institute | monitor | USA | Middle East Institute | - | - | think tank in Washington
heritage | monitor | USA | Heritage Foundation | - | - | conservative think tank in Washington
aei | monitor | USA | American Enterprise Institute; Critical Threats Project | - | - | think tank in Washington
fdd | monitor | USA | Foundation for Defense of Democracies; Long War Journal | - | - | think tank in Washington
quincy | monitor | USA | Quincy Institute; Quincy Institute for Responsible Statecraft | - | - | think tank in Washington
cnas | monitor | USA | Center for a New American Security | - | - | think tank in Washington
wilson-center | monitor | USA | Wilson Center | - | - | research centre in Washington
stimson | monitor | USA | Stimson Center; Stimson Centre | - | - | think tank in Washington
38-north | monitor | USA | 38 North | - | - | watches North Korea
beyond-parallel | monitor | USA | Beyond Parallel | csis | - | watches North Korea
inss | monitor | ISR | Institute for National Security Studies; INSS | - | - | think tank in Tel Aviv
sanaa-center | monitor | YEM | Sana'a Center for Strategic Studies; Sanaa Center for Strategic Studies | - | - | think tank on Yemen
gulf-research-center | monitor | SAU | Gulf Research Center | - | - | think tank in Jeddah
omran | monitor | SYR | Omran Center for Strategic Studies; Omran Centre for Strategic Studies | - | - | think tank in Istanbul
jusoor | monitor | SYR | Jusoor for Studies; Jusoor Center for Studies | - | - | think tank on Syria
levada | monitor | RUS | Levada Center; Levada Centre | - | - | pollster in Moscow
kiis | monitor | UKR | Kyiv International Institute of Sociology; KIIS | - | - | pollster in Kyiv
razumkov | monitor | UKR | Razumkov Centre; Razumkov Center | - | - | think tank in Kyiv
kiel-institute | monitor | DEU | Kiel Institute for the World Economy; Kiel Institute | - | - | counts aid to Ukraine
swp | monitor | DEU | German Institute for International and Security Affairs; Stiftung Wissenschaft und Politik | - | - | think tank in Berlin
iss-africa | monitor | ZAF | Institute for Security Studies | - | - | think tank in Pretoria
rift-valley | monitor | KEN | Rift Valley Institute | - | - | research on eastern Africa
small-arms-survey | monitor | CHE | Small Arms Survey | - | - | counts weapons
conflict-armament-research | monitor | GBR | Conflict Armament Research | - | - | traces weapons
gitoc | monitor | CHE | Global Initiative Against Transnational Organized Crime | - | - | studies organised crime
soufan | monitor | USA | Soufan Center; Soufan Group | - | - | studies terrorism
site-intelligence | monitor | USA | SITE Intelligence Group | - | - | watches jihadists online
memri | monitor | USA | Middle East Media Research Institute; MEMRI | - | - | translates media
jamestown | monitor | USA | Jamestown Foundation | - | - | think tank in Washington
aspi | monitor | AUS | Australian Strategic Policy Institute | - | - | think tank in Canberra
lowy | monitor | AUS | Lowy Institute | - | - | think tank in Sydney
orf | monitor | IND | Observer Research Foundation | - | - | think tank in Delhi
pew | monitor | USA | Pew Research Center; Pew Research Centre | - | - | pollster in Washington
gallup | monitor | USA | Gallup | - | - | pollster
yougov | monitor | GBR | YouGov | - | - | pollster
ipsos | monitor | FRA | Ipsos | - | - | pollster
`
