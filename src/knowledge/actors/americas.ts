/** Armed groups, gangs and parties of the Americas. Written for this project from general knowledge. */
export const AMERICAS = `
# Colombia
farc | armed-group | COL | Revolutionary Armed Forces of Colombia; FARC; Farc | - | - | disarmed after the peace of November 2016
farc-emc | armed-group | COL | Estado Mayor Central; FARC-EMC; Central General Staff of the FARC | - | - | dissidents led by Ivan Mordisco
segunda-marquetalia | armed-group | COL | Segunda Marquetalia; Second Marquetalia | - | - | dissidents founded by Ivan Marquez in 2019
eln | armed-group | COL | Colombia's National Liberation Army; ELN; Ejército de Liberación Nacional; Ejercito de Liberacion Nacional | - | - | guerrillas since 1964
gulf-clan | armed-group | COL | Gulf Clan; Clan del Golfo; Gaitanist Self-Defense Forces; Gaitanista Army | - | - | drug gang of former paramilitaries
auc | armed-group | COL | United Self-Defense Forces of Colombia; United Self-Defence Forces of Colombia | - | - | paramilitaries, disarmed by 2006
m19 | armed-group | COL | M-19; April 19 Movement; 19th of April Movement | - | - | guerrillas who made peace in 1990
epl-colombia | armed-group | COL | Colombia's Popular Liberation Army; Ejército Popular de Liberación; Ejercito Popular de Liberacion | - | - | Maoist guerrillas, most of whom made peace in 1991
medellin-cartel | armed-group | COL | Medellin Cartel; Medellin cartel; Medellín Cartel; Medellín cartel | - | - | drug cartel of Pablo Escobar, broken up in 1993
cali-cartel | armed-group | COL | Cali Cartel; Cali cartel | - | - | drug cartel, broken up in 1995
extraditables | armed-group | COL | Los Extraditables; The Extraditables | - | - | name under which drug lords fought extradition until 1991
historic-pact | party | COL | Historic Pact; Pacto Histórico; Pacto Historico | - | - | alliance of Gustavo Petro
democratic-center | party | COL | Centro Democrático; Democratic Center of Colombia | - | - | party of Alvaro Uribe
# Haiti and the Caribbean
viv-ansanm | armed-group | HTI | Viv Ansanm | - | - | gang coalition in Port-au-Prince since September 2023
g9 | armed-group | HTI | G9 Family and Allies; G9 an Fanmi; G9 gang | - | - | gang alliance of Jimmy Cherizier
400-mawozo | armed-group | HTI | 400 Mawozo | - | - | gang
gran-grif | armed-group | HTI | Gran Grif | - | - | gang of the Artibonite
haiti-transitional-council | government | HTI | Transitional Presidential Council | - | - | formed in April 2024 to govern Haiti
mss-haiti | police | HTI | Multinational Security Support Mission; Multinational Security Support mission; Kenyan-led mission in Haiti | - | - | Kenyan-led police mission authorised by the UN Security Council in October 2023, no UN mission itself
hnp | police | HTI | Haitian National Police; Haiti's National Police | state | state | police of Haiti
communist-party-cuba | party | CUB | Communist Party of Cuba | - | state 1965-10.. | only legal party of Cuba, founded in October 1965
# Mexico and Central America
sinaloa-cartel | armed-group | MEX | Sinaloa Cartel; Sinaloa cartel | - | - | drug cartel; factions at war since September 2024
cjng | armed-group | MEX | Jalisco New Generation Cartel; CJNG; Jalisco Cartel; Jalisco New Generation | - | - | drug cartel
gulf-cartel | armed-group | MEX | Gulf Cartel | - | - | drug cartel
zetas | armed-group | MEX | Los Zetas; Zetas | - | - | drug cartel that broke away from the Gulf Cartel in 2010
knights-templar-cartel | armed-group | MEX | Knights Templar Cartel | - | - | drug cartel
ezln | armed-group | MEX | Zapatista Army of National Liberation; EZLN; Zapatistas | - | - | rose in Chiapas in January 1994
morena | party | MEX | Morena party; Morena Party; Mexico's Morena; National Regeneration Movement | - | state 2018-12-01.. | in government since December 2018
pri | party | MEX | Institutional Revolutionary Party | - | - | ruled Mexico from 1929 to 2000, until 1946 under other names, held the presidency again from 2012 to 2018
pan-mexico | party | MEX | National Action Party | - | - | held the presidency of Mexico from 2000 to 2012
ms-13 | armed-group | SLV | MS-13; Mara Salvatrucha | - | - | gang founded in Los Angeles
barrio-18 | armed-group | SLV | Barrio 18; 18th Street gang; 18th Street Gang | - | - | gang founded in Los Angeles
nuevas-ideas | party | SLV | Nuevas Ideas | - | state 2021-05.. | party of Nayib Bukele, with a majority in parliament since May 2021
fmln | party | SLV | FMLN; Farabundo Marti National Liberation Front | - | - | former guerrillas, in government in El Salvador from 2009 to 2019
contras-nicaragua | armed-group | NIC | Contras; Nicaraguan Contras; Nicaraguan contras | - | - | fought the Sandinista government from 1981 to 1990
urng | armed-group | GTM | Guatemalan National Revolutionary Unity; URNG | - | - | guerrillas who made peace in December 1996
cinchoneros | armed-group | HND | Cinchoneros | - | - | guerrillas of the 1980s
fsln | party | NIC | Sandinista National Liberation Front; FSLN; Sandinistas | - | state 2007-01-10.. | party of Daniel Ortega, in government since January 2007
semilla | party | GTM | Movimiento Semilla; Semilla Movement | - | - | party of Bernardo Arevalo
libre-honduras | party | HND | Libre Party; Liberty and Refoundation | - | - | party of Xiomara Castro
# South America
psuv | party | VEN | United Socialist Party of Venezuela; PSUV | - | state 2007.. | party founded by Hugo Chavez in 2007, in government since
mud-venezuela | party | VEN | Democratic Unitary Platform; Unitary Platform; Democratic Unity Roundtable | - | - | opposition alliances of Venezuela: the Roundtable from 2008, the Unitary Platform since 2021
cne-venezuela | government | VEN | National Electoral Council of Venezuela | - | - | electoral body of Venezuela
tren-de-aragua | armed-group | VEN | Tren de Aragua | - | - | gang that began in a prison in Aragua
colectivos | armed-group | VEN | Venezuelan colectivos; Venezuela's colectivos | - | - | armed supporters of Venezuela's government
shining-path | armed-group | PER | Shining Path; Sendero Luminoso | - | - | Maoist insurgents
tupac-amaru | armed-group | PER | Tupac Amaru Revolutionary Movement; MRTA | - | - | took hostages in Lima in December 1996
los-choneros | armed-group | ECU | Los Choneros | - | - | gang
los-lobos | armed-group | ECU | Los Lobos gang | - | - | gang
pcc-brazil | armed-group | BRA | Primeiro Comando da Capital; First Capital Command | - | - | gang founded in 1993 in a prison of the state of Sao Paulo
comando-vermelho | armed-group | BRA | Comando Vermelho; Red Command | - | - | gang of Rio de Janeiro
pt-brazil | party | BRA | Workers' Party of Brazil; Partido dos Trabalhadores | - | - | party of Luiz Inacio Lula da Silva
pl-brazil | party | BRA | Liberal Party of Brazil | - | - | party of Jair Bolsonaro
mst | group | BRA | Landless Workers' Movement | - | - | movement for land reform
mas-bolivia | party | BOL | MAS-IPSP; Bolivia's Movement Toward Socialism; Bolivia's Movement for Socialism | - | - | party that Evo Morales led as president from 2006 to 2019
la-libertad-avanza | party | ARG | La Libertad Avanza; Freedom Advances | - | state 2023-12-10.. | party of Javier Milei, president since 10 December 2023
epp-paraguay | armed-group | PRY | Paraguayan People's Army; EPP of Paraguay | - | - | guerrillas of Paraguay
fpmr | armed-group | CHL | Manuel Rodriguez Patriotic Front; Manuel Rodríguez Patriotic Front; FPMR | - | - | fought the military government of Chile from 1983
mapu-lautaro | armed-group | CHL | MAPU Lautaro; Mapu Lautaro | - | - | Chilean guerrillas of the 1980s
alfaro-vive | armed-group | ECU | Alfaro Vive Carajo | - | - | Ecuadorean guerrillas who made peace in 1991
tupamaros | armed-group | URY | Tupamaros | - | - | urban guerrillas of the 1960s and 1970s
montoneros | armed-group | ARG | Montoneros | - | - | guerrillas of the 1970s
frente-amplio | party | URY | Uruguay's Frente Amplio; Uruguay's Broad Front; Frente Amplio of Uruguay; Broad Front of Uruguay | - | - | left-wing alliance of Uruguay
# United States and Canada
gop | party | USA | US Republican Party; GOP | - | - | one of two main parties
democrats-us | party | USA | US Democratic Party; U.S. Democratic Party | - | - | one of two main parties
proud-boys | group | USA | Proud Boys | - | - | leaders convicted for the attack on the Capitol of January 2021, freed by clemency in January 2025
oath-keepers | group | USA | Oath Keepers | - | - | leaders convicted for the attack on the Capitol of January 2021, freed by clemency in January 2025
aclu | ngo | USA | American Civil Liberties Union; ACLU | - | - | civil rights group
naacp | ngo | USA | NAACP | - | - | civil rights group
nra | ngo | USA | National Rifle Association; NRA | - | - | gun owners' lobby
afl-cio | group | USA | AFL-CIO | - | - | trade unions
uaw | group | USA | United Auto Workers; UAW | - | - | trade union
teamsters | group | USA | Teamsters; International Brotherhood of Teamsters | - | - | trade union
rcmp | police | CAN | Royal Canadian Mounted Police; RCMP | state | - | federal police of Canada
liberal-canada | party | CAN | Liberal Party of Canada | - | - | party of Mark Carney and Justin Trudeau
conservative-canada | party | CAN | Conservative Party of Canada | - | - | party of Pierre Poilievre
ndp-canada | party | CAN | New Democratic Party | - | - | left-wing party of Canada
bloc-quebecois | party | CAN | Bloc Québécois; Bloc Quebecois | - | - | party for Quebec's independence
`
