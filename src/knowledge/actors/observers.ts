/** Monitors, aid and rights organisations, think tanks, trackers. Written for this project from general knowledge. */
export const OBSERVERS = `
# Monitors of conflicts
sohr | monitor | - | Syrian Observatory for Human Rights; Syrian Observatory; SOHR | - | - | on Syria, run from Britain by Rami Abdulrahman
snhr | monitor | - | Syrian Network for Human Rights; SNHR | - | - | on Syria, headed by Fadel Abdul Ghany
syrian-archive | monitor | - | Syrian Archive | - | - | keeps and checks videos of the war in Syria, of Mnemonic in Berlin
syria-justice-accountability | ngo | - | Syria Justice and Accountability Centre; Syria Justice and Accountability Center | - | - | documents abuses in Syria, based in Washington
stj-syria | monitor | - | Syrians for Truth and Justice | - | - | documents abuses in Syria
raqqa-slaughtered | monitor | - | Raqqa is Being Slaughtered Silently | - | - | activists from Raqqa, who told of life under Islamic State from 2014
violations-documentation-center | monitor | SYR | Violations Documentation Center in Syria; Violations Documentation Centre in Syria | - | - | documents abuses, founded in 2011 by Razan Zaitouneh and others
white-helmets | ngo | SYR | White Helmets; Syria Civil Defence; Syria Civil Defense | - | - | volunteers who rescued in areas that the opposition held
acled | monitor | - | ACLED; Armed Conflict Location & Event Data; Armed Conflict Location and Event Data Project; Armed Conflict Location & Event Data Project | - | - | counts political violence
airwars | monitor | GBR | Airwars | - | - | counts civilian harm from air strikes, based in London
isw | monitor | USA | Institute for the Study of War; ISW | - | - | think tank in Washington that maps wars
ucdp | monitor | SWE | Uppsala Conflict Data Program; Uppsala Conflict Data Programme; UCDP | - | - | counts conflict deaths, at Uppsala University
insecurity-insight | monitor | CHE | Insecurity Insight | - | - | counts attacks on aid and health workers
conflict-observatory | monitor | USA | Conflict Observatory | - | - | programme begun in May 2022 with money of the US State Department, which was cut in 2025
yale-hrl | monitor | USA | Humanitarian Research Lab; Yale Humanitarian Research Lab; Yale School of Public Health's Humanitarian Research Lab | - | - | reads satellite pictures
centre-information-resilience | monitor | GBR | Centre for Information Resilience | - | - | checks pictures from conflicts
bellingcat | monitor | NLD | Bellingcat | - | - | open-source investigators, founded by Eliot Higgins, based in Amsterdam
deepstate | monitor | UKR | DeepState; DeepStateMap; Deep State map | - | - | Ukrainian map of the front
oryx | monitor | NLD | Oryx blog; Oryx open-source group | - | - | Dutch blog that counts lost equipment from pictures
conflict-intelligence-team | monitor | - | Conflict Intelligence Team | - | - | open-source investigators, founded in Russia by Ruslan Leviev, in exile
forensic-architecture | monitor | GBR | Forensic Architecture | - | - | research group at Goldsmiths in London
btselem | ngo | ISR | B'Tselem; Btselem | - | - | Israeli rights group
peace-now | ngo | ISR | Peace Now | - | - | Israeli peace movement that counts settlements
breaking-the-silence | ngo | ISR | Breaking the Silence | - | - | group of former Israeli soldiers
physicians-israel | ngo | ISR | Physicians for Human Rights Israel; Physicians for Human Rights – Israel | - | - | Israeli rights group
al-haq | ngo | PSE | Al-Haq | - | - | Palestinian rights group
al-mezan | ngo | PSE | Al Mezan Center for Human Rights; Al Mezan Centre for Human Rights | - | - | Palestinian rights group in Gaza
pchr | ngo | PSE | Palestinian Centre for Human Rights; Palestinian Center for Human Rights | - | - | Palestinian rights group in Gaza
euro-med-monitor | ngo | CHE | Euro-Med Human Rights Monitor; Euro-Mediterranean Human Rights Monitor | - | - | rights group in Geneva
prcs | ngo | PSE | Palestine Red Crescent Society; Palestinian Red Crescent Society; Palestine Red Crescent; Palestinian Red Crescent | red-cross | - | national society that runs ambulances
syrian-red-crescent | ngo | SYR | Syrian Arab Red Crescent | red-cross | - | national society
mwatana | ngo | YEM | Mwatana; Mwatana for Human Rights | - | - | Yemeni rights group
yemen-data-project | monitor | - | Yemen Data Project | - | - | counted air raids in Yemen
hengaw | monitor | - | Hengaw; Hengaw Organization for Human Rights | - | - | Kurdish-Iranian rights group in Norway
iran-human-rights | monitor | - | Iran Human Rights NGO; Iran Human Rights group; Norway-based Iran Human Rights; Oslo-based Iran Human Rights | - | - | rights group in Norway that counts executions in Iran
hrana | monitor | - | Human Rights Activists News Agency; HRANA; Human Rights Activists in Iran | - | - | rights group on Iran, based in the United States, with its news agency
aapp | monitor | - | Assistance Association for Political Prisoners; AAPP | - | - | counts killings and arrests in Myanmar, from Thailand
ovd-info | monitor | RUS | OVD-Info | - | - | counts arrests at protests in Russia
viasna | ngo | BLR | Viasna; Viasna Human Rights Centre; Viasna Human Rights Center | - | - | rights group of Belarus
gulagu-net | ngo | - | Gulagu.net | - | - | documents torture in Russian prisons, run from France by Vladimir Osechkin
ovv | monitor | VEN | Venezuelan Violence Observatory | - | - | counts violence
foro-penal | ngo | VEN | Foro Penal | - | - | defends prisoners in Venezuela
indepaz | monitor | COL | Indepaz; Institute for Development and Peace Studies | - | - | counts killings of social leaders
cristosal | ngo | - | Cristosal | - | - | rights group in Central America, which left El Salvador in July 2025
rnddh | ngo | HTI | RNDDH; National Human Rights Defense Network | - | - | rights group of Haiti
kivu-security-tracker | monitor | - | Kivu Security Tracker | - | - | counted attacks in eastern Congo, begun in 2017 by the Congo Research Group and Human Rights Watch
ebuteli | monitor | COD | Ebuteli | - | - | Congolese research institute
satp | monitor | IND | South Asia Terrorism Portal | - | - | counts militant violence, run from Delhi
pips-pakistan | monitor | PAK | Pak Institute for Peace Studies | - | - | think tank in Islamabad that counts militant violence
hrcp | ngo | PAK | Human Rights Commission of Pakistan | - | - | rights group of Pakistan
gun-violence-archive | monitor | USA | Gun Violence Archive | - | - | counts shootings
# Trackers
flightradar24 | monitor | SWE | Flightradar24; FlightRadar24; Flightradar; Flight Radar 24 | - | - | tracks aircraft
flightaware | monitor | USA | FlightAware | - | - | tracks aircraft
marinetraffic | monitor | - | MarineTraffic | - | - | tracks ships; founded in Greece, of Kpler since 2023
tankertrackers | monitor | - | TankerTrackers.com; TankerTrackers | - | - | tracks oil tankers
ukmto | military | GBR | United Kingdom Maritime Trade Operations; UK Maritime Trade Operations; UKMTO | state | state | run by Britain's navy
ambrey | company | GBR | Ambrey | - | - | maritime security company
netblocks | monitor | GBR | NetBlocks; Netblocks | - | - | watches internet outages
cloudflare-radar | monitor | USA | Cloudflare Radar | - | - | watches internet traffic
ioda | monitor | USA | Internet Outage Detection and Analysis | - | - | watches internet outages, at Georgia Tech
kentik | company | USA | Kentik | - | - | watches internet traffic
maxar | company | USA | Maxar; Maxar Technologies | - | - | satellite pictures
planet-labs | company | USA | Planet Labs | - | - | satellite pictures
usgs | government | USA | US Geological Survey; U.S. Geological Survey; United States Geological Survey; USGS | state | - | US agency that measures earthquakes
gfz | monitor | DEU | German Research Centre for Geosciences; GFZ | - | - | measures earthquakes
nhc | government | USA | National Hurricane Center; National Hurricane Centre | noaa | state | US weather agency for storms, part of NOAA
noaa | government | USA | NOAA; National Oceanic and Atmospheric Administration | state | - | US weather and ocean agency
nasa | government | USA | NASA | state | - | US space agency
met-office | government | GBR | UK Met Office; Britain's Met Office; British Met Office | state | - | Britain's weather service
afad | government | TUR | AFAD; Disaster and Emergency Management Authority | state | - | Turkey's disaster agency
# Rights groups
hrw | ngo | USA | Human Rights Watch; HRW | - | - | based in New York
amnesty | ngo | GBR | Amnesty International; Amnesty | - | - | based in London
fidh | ngo | FRA | International Federation for Human Rights; FIDH | - | - | based in Paris
omct | ngo | CHE | World Organisation Against Torture; OMCT | - | - | based in Geneva
freedom-house | ngo | USA | Freedom House | - | - | based in Washington
cpj | ngo | USA | Committee to Protect Journalists; CPJ | - | - | based in New York
reporters-without-borders | ngo | FRA | Reporters Without Borders; Reporters sans frontières; Reporters sans frontieres | - | - | based in Paris
ifj | ngo | BEL | International Federation of Journalists; IFJ | - | - | based in Brussels
pen-america | ngo | USA | PEN America | - | - | writers' group in New York
transparency | ngo | DEU | Transparency International | - | - | based in Berlin
global-witness | ngo | GBR | Global Witness | - | - | based in London
greenpeace | ngo | NLD | Greenpeace | - | - | environment group, its international body based in Amsterdam
wwf | ngo | CHE | WWF; World Wildlife Fund; World Wide Fund for Nature | - | - | environment group, its international body based in Gland
oxfam | ngo | - | Oxfam | - | - | aid confederation, founded in Britain
front-line-defenders | ngo | IRL | Front Line Defenders | - | - | rights group in Dublin
minority-rights-group | ngo | GBR | Minority Rights Group; Minority Rights Group International | - | - | rights group in London
fortify-rights | ngo | - | Fortify Rights | - | - | rights group for South-east Asia
burma-campaign | ngo | - | Burma Campaign UK | - | - | campaign group in London
physicians-human-rights | ngo | USA | Physicians for Human Rights | - | - | rights group founded in Boston
international-commission-jurists | ngo | CHE | International Commission of Jurists | - | - | lawyers' group in Geneva
cair | ngo | USA | Council on American-Islamic Relations; CAIR | - | - | Muslim civil rights group in Washington
adl | ngo | USA | Anti-Defamation League; ADL | - | - | US group against antisemitism
splc | ngo | USA | Southern Poverty Law Center | - | - | US civil rights group
dawn-mena | ngo | USA | Democracy for the Arab World Now | - | - | planned by Jamal Khashoggi, based in Washington
liberty-uk | ngo | GBR | National Council for Civil Liberties | - | - | British rights group, known as Liberty
centre-constitutional-rights | ngo | USA | Center for Constitutional Rights | - | - | legal group in New York
# Aid
msf | ngo | CHE | Doctors Without Borders; Médecins Sans Frontières; Medecins Sans Frontieres; MSF | - | - | medical aid group, founded in France, its international office in Geneva
save-the-children | ngo | GBR | Save the Children; Save The Children | - | - | children's aid group, based in London
nrc | ngo | NOR | Norwegian Refugee Council | - | - | aid group, based in Oslo
drc-danish | ngo | DNK | Danish Refugee Council | - | - | aid group, based in Copenhagen
irc | ngo | USA | International Rescue Committee | - | - | aid group, based in New York
care | ngo | CHE | CARE International | - | - | aid confederation, its secretariat in Geneva
mercy-corps | ngo | USA | Mercy Corps | - | - | aid group, based in Portland
islamic-relief | ngo | GBR | Islamic Relief Worldwide | - | - | aid group, based in Birmingham
world-central-kitchen | ngo | USA | World Central Kitchen | - | - | aid group of chef José Andrés
action-against-hunger | ngo | FRA | Action Against Hunger | - | - | aid group, founded in Paris
world-vision | ngo | USA | World Vision International; World Vision | - | - | Christian aid group
caritas | ngo | VAT | Caritas Internationalis | - | - | confederation of Catholic aid groups
crs | ngo | USA | Catholic Relief Services | - | - | Catholic aid
plan-international | ngo | GBR | Plan International | - | - | children's aid group, based in Woking
refugees-international | ngo | USA | Refugees International | - | - | refugee advocates
medical-aid-palestinians | ngo | GBR | Medical Aid for Palestinians | - | - | aid group in London
sams | ngo | USA | Syrian American Medical Society | - | - | medical aid group
uossm | ngo | - | Union of Medical Care and Relief Organizations; UOSSM | - | - | medical aid group on Syria
ihh | ngo | TUR | IHH Humanitarian Relief Foundation; Foundation for Human Rights and Freedoms and Humanitarian Relief | - | - | Turkish aid group
halo-trust | ngo | GBR | HALO Trust; Halo Trust | - | - | clears mines
mag | ngo | GBR | Mines Advisory Group | - | - | clears mines
sos-mediterranee | ngo | - | SOS Mediterranee; SOS Méditerranée | - | - | rescues at sea; associations in France, Germany, Italy and Switzerland
sea-watch | ngo | DEU | Sea-Watch | - | - | rescues at sea
alarm-phone | ngo | - | Alarm Phone | - | - | hotline for migrants at sea
open-arms | ngo | ESP | Proactiva Open Arms | - | - | rescues at sea
walking-borders | ngo | ESP | Walking Borders; Caminando Fronteras | - | - | counts migrants lost at sea
# Think tanks
icg | monitor | BEL | International Crisis Group; Crisis Group | - | - | think tank on conflicts, based in Brussels
chatham-house | monitor | GBR | Chatham House; Royal Institute of International Affairs | - | - | think tank in London
rusi | monitor | GBR | Royal United Services Institute; RUSI | - | - | defence think tank in London
iiss | monitor | GBR | International Institute for Strategic Studies; IISS | - | - | think tank in London
sipri | monitor | SWE | Stockholm International Peace Research Institute; SIPRI | - | - | counts arms and military spending
csis | monitor | USA | Center for Strategic and International Studies | - | - | think tank in Washington
brookings | monitor | USA | Brookings Institution | - | - | think tank in Washington
rand | monitor | USA | RAND Corporation; Rand Corporation; RAND Corp | - | - | research organisation in Santa Monica
cfr | monitor | USA | Council on Foreign Relations | - | - | think tank in New York
carnegie | monitor | USA | Carnegie Endowment for International Peace; Carnegie Endowment | - | - | think tank in Washington
atlantic-council | monitor | USA | Atlantic Council | - | - | think tank in Washington
ecfr | monitor | - | European Council on Foreign Relations; ECFR | - | - | think tank with offices in several capitals of Europe
washington-institute | monitor | USA | Washington Institute for Near East Policy | - | - | think tank in Washington
middle-east-institute | monitor | USA | Middle East Institute in Washington; Washington-based Middle East Institute | - | - | think tank in Washington
heritage | monitor | USA | Heritage Foundation | - | - | conservative think tank in Washington
aei | monitor | USA | American Enterprise Institute | - | - | think tank in Washington
fdd | monitor | USA | Foundation for Defense of Democracies | - | - | think tank in Washington
quincy | monitor | USA | Quincy Institute; Quincy Institute for Responsible Statecraft | - | - | think tank in Washington
cnas | monitor | USA | Center for a New American Security | - | - | think tank in Washington
wilson-center | monitor | USA | Wilson Center; Woodrow Wilson International Center for Scholars | - | - | research centre in Washington, chartered by Congress in 1968, mostly closed in April 2025
stimson | monitor | USA | Stimson Center; Stimson Centre | - | - | think tank in Washington
38-north | monitor | - | 38 North website; 38 North project; 38 North monitoring group; US-based 38 North; Washington-based 38 North | - | - | watches North Korea, of the Stimson Center
beyond-parallel | monitor | - | Beyond Parallel | csis | - | watches North Korea, of the Center for Strategic and International Studies
inss | monitor | ISR | Israel's Institute for National Security Studies; Israeli Institute for National Security Studies; Institute for National Security Studies in Tel Aviv | - | - | think tank in Tel Aviv
sanaa-center | monitor | - | Sana'a Center for Strategic Studies; Sanaa Center for Strategic Studies | - | - | think tank on Yemen
gulf-research-center | monitor | SAU | Gulf Research Center | - | - | think tank in Jeddah
omran | monitor | - | Omran Center for Strategic Studies; Omran Centre for Strategic Studies | - | - | think tank on Syria
jusoor | monitor | - | Jusoor for Studies; Jusoor Center for Studies | - | - | think tank on Syria
levada | company | RUS | Levada Center; Levada Centre | - | - | pollster in Moscow
kiis | company | UKR | Kyiv International Institute of Sociology; KIIS | - | - | pollster in Kyiv
razumkov | monitor | UKR | Razumkov Centre; Razumkov Center | - | - | think tank in Kyiv
kiel-institute | monitor | DEU | Kiel Institute for the World Economy; Kiel Institute | - | - | economic research institute that counts aid to Ukraine
swp | monitor | DEU | German Institute for International and Security Affairs; Stiftung Wissenschaft und Politik | - | - | think tank in Berlin
iss-africa | monitor | ZAF | Institute for Security Studies in Pretoria; Pretoria-based Institute for Security Studies; South Africa's Institute for Security Studies | - | - | think tank in Pretoria
rift-valley | monitor | KEN | Rift Valley Institute | - | - | research on eastern and central Africa, based in Nairobi
small-arms-survey | monitor | CHE | Small Arms Survey | - | - | counts weapons, in Geneva
conflict-armament-research | monitor | GBR | Conflict Armament Research | - | - | traces weapons
gitoc | monitor | CHE | Global Initiative Against Transnational Organized Crime | - | - | studies organised crime, based in Geneva
soufan | monitor | USA | Soufan Center | - | - | think tank in New York on terrorism
site-intelligence | monitor | USA | SITE Intelligence Group | - | - | watches jihadists online
memri | monitor | USA | Middle East Media Research Institute; MEMRI | - | - | translates media
jamestown | monitor | USA | Jamestown Foundation | - | - | think tank in Washington
aspi | monitor | AUS | Australian Strategic Policy Institute | - | - | think tank in Canberra, founded by Australia's government
lowy | monitor | AUS | Lowy Institute | - | - | think tank in Sydney
orf | monitor | IND | Observer Research Foundation | - | - | think tank in Delhi
pew | monitor | USA | Pew Research Center; Pew Research Centre | - | - | research centre in Washington, known for its polls
gallup | company | USA | Gallup Inc | - | - | US pollster
yougov | company | GBR | YouGov | - | - | pollster, based in London
ipsos | company | FRA | Ipsos | - | - | pollster, based in Paris
`
