/** Armed groups, parties and security bodies of Europe and the Caucasus. Written for this project from general knowledge. */
export const EUROPE = `
# Ukraine
zsu | military | UKR | Armed Forces of Ukraine; Ukrainian Armed Forces; AFU; Ukrainian Army | state | state | armed forces of Ukraine
zsu-general-staff | military | UKR | Ukrainian General Staff; General Staff of Ukraine; General Staff of the Armed Forces of Ukraine | zsu | state | general staff of Ukraine's armed forces
ukraine-air-force | military | UKR | Ukrainian Air Force; Ukraine's Air Force | zsu | state | air force of Ukraine
azov | military | UKR | Azov Brigade; Azov Regiment; Azov Battalion | - | state 2014-11.. | part of Ukraine's National Guard since November 2014
sbu | government | UKR | Security Service of Ukraine; SBU | state | state | Ukraine's security service
gur | military | UKR | Main Directorate of Intelligence; HUR | state | state | military intelligence of Ukraine, under the ministry of defence
verkhovna-rada | government | UKR | Verkhovna Rada | - | - | Ukraine's parliament
nabu | government | UKR | National Anti-Corruption Bureau of Ukraine | - | - | investigates corruption in Ukraine
energoatom | company | UKR | Energoatom | state | - | runs Ukraine's nuclear plants; owned by the state
ukrenergo | company | UKR | Ukrenergo | state | - | runs Ukraine's power grid; owned by the state
naftogaz | company | UKR | Naftogaz | state | - | state gas company of Ukraine
freedom-of-russia-legion | armed-group | UKR | Freedom of Russia Legion; Free Russia Legion | - | state:UKR 2022.. | Russians who by their own account fight on Ukraine's side, formed in March 2022
russian-volunteer-corps | armed-group | UKR | Russian Volunteer Corps; RDK | - | state:UKR 2022-08.. | Russians who by their own account fight on Ukraine's side, formed in August 2022
dnr | government | UKR | Donetsk People's Republic | - | state:RUS 2022-09-30.. | separatist republic proclaimed in April 2014; annexed by Russia on 30 September 2022, which few states recognise
lnr | government | UKR | Luhansk People's Republic; Lugansk People's Republic | - | state:RUS 2022-09-30.. | separatist republic proclaimed in April 2014; annexed by Russia on 30 September 2022, which few states recognise
servant-of-the-people | party | UKR | Servant of the People party; Servant of the People Party | - | - | party of Volodymyr Zelensky
european-solidarity | party | UKR | European Solidarity party; European Solidarity Party | - | - | party of Petro Poroshenko
# Russia and Belarus
wagner | armed-group | RUS | Wagner Group; Wagner mercenary group; PMC Wagner; Wagner mercenaries; Wagner fighters | - | - | mercenaries led by Yevgeny Prigozhin until August 2023; in mutiny in June 2023
africa-corps | military | RUS | Africa Corps | state 2023.. | state 2023.. | under Russia's defence ministry, took over from Wagner in Africa
fsb | government | RUS | Federal Security Service; FSB | state | state | Russia's domestic security service
gru | military | RUS | GRU; Russia's Main Intelligence Directorate | state | state | Russia's military intelligence, under the general staff
svr | government | RUS | Foreign Intelligence Service of Russia; SVR | state | state | Russia's foreign intelligence
rosgvardia | military | RUS | Rosgvardia; Russian National Guard | state 2016.. | state 2016.. | national guard under the president
black-sea-fleet | military | RUS | Black Sea Fleet | state | state | Russia's navy in the Black Sea
akhmat | military | RUS | Akhmat Battalion; Akhmat special forces; Akhmat Special Forces | state | state | Chechen units of Russia's armed forces and national guard
state-duma | government | RUS | State Duma | - | - | lower house of Russia's parliament
federation-council | government | RUS | Federation Council | - | - | upper house of Russia's parliament
united-russia | party | RUS | United Russia | - | state 2003-12.. | supports the president by its own account, with the majority in the Duma since December 2003
cprf | party | RUS | Communist Party of the Russian Federation | - | - | communist party in the Duma
investigative-committee | government | RUS | Investigative Committee of Russia; Russian Investigative Committee | state | state | federal investigators of Russia
rosatom | company | RUS | Rosatom | state | - | state nuclear company of Russia
gazprom | company | RUS | Gazprom | state | - | gas company with the state as its main owner
rosneft | company | RUS | Rosneft | state | - | oil company with the state as its main owner
acf-navalny | ngo | - | Anti-Corruption Foundation; FBK | - | - | founded by Alexei Navalny in 2011, in exile since 2021
memorial | ngo | RUS | Memorial Human Rights Centre; Memorial Human Rights Center | - | - | its dissolution was ordered by a Moscow court in December 2021
caucasus-emirate | armed-group | RUS | Caucasus Emirate | - | - | insurgents in the North Caucasus from 2007
csto | igo | - | Collective Security Treaty Organization; CSTO; Collective Security Treaty Organisation | - | - | military alliance led by Russia
# Caucasus and Moldova
georgian-dream | party | GEO | Georgian Dream | - | state 2012-10-25.. | in government since October 2012
unm-georgia | party | GEO | United National Movement | - | - | party founded by Mikheil Saakashvili
artsakh | government | AZE | Republic of Artsakh; Nagorno-Karabakh Republic | - | - | Armenian administration of Karabakh, dissolved at the end of 2023
civil-contract | party | ARM | Civil Contract party; Civil Contract Party; Armenia's Civil Contract | - | - | party of Nikol Pashinyan, prime minister since 2018
new-azerbaijan-party | party | AZE | New Azerbaijan Party | - | - | party of Ilham Aliyev
pas-moldova | party | MDA | Party of Action and Solidarity | - | - | party founded by Maia Sandu
# Balkans
kla | armed-group | XKX | Kosovo Liberation Army | - | - | fought Serbian forces in 1998 and 1999
vra | military | BIH | Bosnian Serb Army; Army of Republika Srpska; VRS | - | - | forces of the Bosnian Serbs in the war of 1992 to 1995
kfor | igo | XKX | KFOR; Kosovo Force | nato 1999-06.. | - | NATO's troops in Kosovo since 1999
eulex | igo | XKX | EULEX | eu | - | the European Union's rule-of-law mission in Kosovo
sns-serbia | party | SRB | Serbian Progressive Party | - | state 2012-07-27.. | in government since July 2012
vetevendosje | party | XKX | Vetevendosje | - | - | party of Albin Kurti
serb-list | party | XKX | Serb List; Srpska Lista | - | - | party of Kosovo's Serbs
# Northern Ireland, Spain and others of before
ira | armed-group | - | Irish Republican Army; Provisional IRA; Provisional Irish Republican Army | - | - | of Northern Ireland and Ireland; declared an end to its campaign in July 2005
new-ira | armed-group | GBR | New IRA | - | - | dissident republicans
uvf | armed-group | GBR | Ulster Volunteer Force; UVF | - | - | loyalist paramilitaries
sinn-fein | party | IRL | Sinn Fein; Sinn Féin | - | - | republican party in Ireland and Northern Ireland
dup | party | GBR | Northern Ireland's Democratic Unionist Party; Democratic Unionist Party of Northern Ireland; Northern Ireland's DUP | - | - | unionist party of Northern Ireland
eta | armed-group | ESP | Euskadi Ta Askatasuna; Basque separatist group ETA | - | - | Basque separatists, dissolved in May 2018
# Parties
labour-uk | party | GBR | British Labour Party; UK Labour Party; UK Labour | - | - | in government in Britain since July 2024
conservatives-uk | party | GBR | Conservative and Unionist Party; British Conservative Party | - | - | in government in Britain from 2010 to July 2024
lib-dems | party | GBR | British Liberal Democrats; Lib Dems | - | - | liberal party of Britain
reform-uk | party | GBR | Reform UK | - | - | party of Nigel Farage
snp | party | GBR | Scottish National Party; SNP | - | - | party for Scottish independence
national-rally | party | FRA | National Rally; Rassemblement National | - | - | party of Marine Le Pen; National Front until 2018
renaissance-france | party | FRA | La République En Marche; La Republique En Marche | - | - | party founded by Emmanuel Macron in 2016, called Renaissance since 2022
lfi | party | FRA | France Unbowed; La France Insoumise | - | - | party founded by Jean-Luc Melenchon
les-republicains | party | FRA | Les Républicains; Les Republicains | - | - | conservative party of France
cdu | party | DEU | Christian Democratic Union; CDU | - | - | conservative party of Germany
csu | party | DEU | Christian Social Union; CSU | - | - | Bavarian sister party of the CDU
spd | party | DEU | Social Democratic Party of Germany; SPD | - | - | social democrats of Germany
afd | party | DEU | Alternative for Germany; AfD | - | - | far-right party of Germany
greens-de | party | DEU | Alliance 90/The Greens; Bündnis 90/Die Grünen | - | - | Germany's Greens
fdp-de | party | DEU | Free Democratic Party; FDP | - | - | liberals of Germany
brothers-of-italy | party | ITA | Brothers of Italy; Fratelli d'Italia | - | - | party of Giorgia Meloni
lega | party | ITA | Lega Nord; Northern League; Lega party; Italy's Lega | - | - | party of Matteo Salvini, called Northern League until 2018
five-star | party | ITA | Five Star Movement; 5-Star Movement; Movimento 5 Stelle; M5S | - | - | Italian party founded by Beppe Grillo
forza-italia | party | ITA | Forza Italia | - | - | party founded by Silvio Berlusconi
fidesz | party | HUN | Fidesz | - | - | party of Viktor Orban
tisza | party | HUN | Tisza Party | - | - | party of Peter Magyar
pis | party | POL | PiS; Law and Justice Party | - | - | party of Jaroslaw Kaczynski
civic-platform | party | POL | Civic Platform | - | - | party of Donald Tusk
smer | party | SVK | Smer; Smer-SD | - | - | party of Robert Fico
vox-spain | party | ESP | Vox Party; Vox of Spain | - | - | far-right party of Spain
pp-spain | party | ESP | Partido Popular; People's Party of Spain | - | - | conservative party of Spain
psoe | party | ESP | Spanish Socialist Workers' Party; PSOE | - | - | socialist party of Spain
fpo | party | AUT | Freedom Party of Austria; FPÖ | - | - | far-right party of Austria
sweden-democrats | party | SWE | Sweden Democrats | - | - | far-right party of Sweden
pvv | party | NLD | Party for Freedom; PVV | - | - | party of Geert Wilders
syriza | party | GRC | Syriza; SYRIZA | - | - | left-wing party of Greece
golden-dawn | party | GRC | Golden Dawn | - | - | ruled a criminal organisation by a court in October 2020
red-brigades | armed-group | ITA | Red Brigades; Brigate Rosse | - | - | kidnapped and killed Aldo Moro in 1978
red-army-faction | armed-group | DEU | Red Army Faction; Rote Armee Fraktion; Baader-Meinhof Gang; Baader-Meinhof gang | - | - | disbanded in 1998
november-17 | armed-group | GRC | Revolutionary Organization 17 November; Revolutionary Organisation 17 November | - | - | broken up in 2002
grapo | armed-group | ESP | GRAPO | - | - | First of October Antifascist Resistance Groups of Spain
action-directe | armed-group | FRA | Action Directe | - | - | broken up in 1987
flnc | armed-group | FRA | National Liberation Front of Corsica; Corsican National Liberation Front; FLNC | - | - | fights for Corsica's independence
aur | party | ROU | Alliance for the Union of Romanians; AUR | - | - | far-right party of Romania
`
