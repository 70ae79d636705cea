/**
 * Countries and territories with a code of their own in ISO 3166-1. Written for this project from general knowledge; points are rounded
 * middles of the land, or the point that gazetteers give (Canada, Japan), areas in thousands of square kilometres.
 */
export interface Country {
  /** ISO 3166-1 alpha-3; XKX (user-assigned) for Kosovo. */
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Adjectives and words for its people: "Syrian", "Syrians". */
  readonly demonyms: readonly string[]
  readonly lat: number
  readonly lon: number
  /** Radius in kilometres of a circle that holds about all of it, were it compact. */
  readonly radiusKm: number
  readonly capital: {
    readonly name: string
    readonly aliases: readonly string[]
    readonly lat: number
    readonly lon: number
  } | null
}

// code | name | other names | demonyms | lat,lon | thousand km² | capital | its lat,lon
// Capitals that are oftener another place's namesake (Hamilton, Victoria) are left to the gazetteer; words for one person that are surnames
// too (Turk, Finn) are left out.
const ROWS = `
AFG|Afghanistan|Islamic Emirate of Afghanistan;Islamic Republic of Afghanistan|Afghan;Afghans|33,66|652|Kabul|34.53,69.17
ALB|Albania||Albanian;Albanians|41,20|29|Tirana|41.33,19.82
DZA|Algeria||Algerian;Algerians|28,3|2382|Algiers|36.75,3.04
AND|Andorra||Andorran;Andorrans|42.55,1.58|0.5|Andorra la Vella|42.51,1.52
AGO|Angola||Angolan;Angolans|-12.5,18.5|1247|Luanda|-8.84,13.23
ATG|Antigua and Barbuda|Antigua|Antiguan;Antiguans|17.05,-61.8|0.4||
ARG|Argentina||Argentine;Argentines;Argentinian;Argentinians|-34,-64|2780|Buenos Aires|-34.6,-58.38
ARM|Armenia||Armenian;Armenians|40.25,45|30|Yerevan|40.18,44.51
AUS|Australia||Australian;Australians|-25,135|7692|Canberra|-35.28,149.13
AUT|Austria||Austrian;Austrians|47.33,13.33|84|Vienna|48.21,16.37
AZE|Azerbaijan||Azerbaijani;Azerbaijanis;Azeri;Azeris|40.5,47.5|87|Baku|40.38,49.89
BHS|Bahamas|the Bahamas|Bahamian;Bahamians|24,-76|14|Nassau|25.06,-77.34
BHR|Bahrain||Bahraini;Bahrainis|26.03,50.55|0.8|Manama|26.22,50.58
BGD|Bangladesh||Bangladeshi;Bangladeshis|24,90|148|Dhaka;Dacca|23.71,90.41
BRB|Barbados||Barbadian;Barbadians|13.17,-59.53|0.4|Bridgetown|13.1,-59.62
BLR|Belarus|Belorussia|Belarusian;Belarusians|53,28|208|Minsk|53.9,27.57
BEL|Belgium||Belgian;Belgians|50.75,4.5|31|Brussels|50.85,4.35
BLZ|Belize||Belizean;Belizeans|17.25,-88.75|23|Belmopan|17.25,-88.77
BEN|Benin||Beninese|9.5,2.25|115|Porto-Novo|6.5,2.6
BTN|Bhutan||Bhutanese|27.5,90.5|38|Thimphu|27.47,89.64
BOL|Bolivia||Bolivian;Bolivians|-17,-65|1099|Sucre|-19.03,-65.26
BIH|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians|44.25,17.83|51|Sarajevo|43.85,18.36
BWA|Botswana||Botswanan|-22,24|582|Gaborone|-24.65,25.91
BRA|Brazil||Brazilian;Brazilians|-10,-55|8516|Brasilia|-15.78,-47.93
BRN|Brunei||Bruneian|4.5,114.67|5.8|Bandar Seri Begawan|4.89,114.94
BGR|Bulgaria||Bulgarian;Bulgarians|42.67,25.25|111|Sofia|42.7,23.32
BFA|Burkina Faso||Burkinabe;Burkinabé|12.5,-1.67|274|Ouagadougou|12.37,-1.53
BDI|Burundi||Burundian;Burundians|-3.5,30|28|Gitega|-3.43,29.93
CPV|Cape Verde|Cabo Verde|Cape Verdean;Cape Verdeans|16,-24|4|Praia|14.93,-23.51
KHM|Cambodia|Kampuchea|Cambodian;Cambodians|13,105|181|Phnom Penh|11.56,104.92
CMR|Cameroon||Cameroonian;Cameroonians|6,12.5|475|Yaounde|3.87,11.52
CAN|Canada||Canadian;Canadians|60.11,-113.64|9985|Ottawa|45.41,-75.7
CAF|Central African Republic||Central African|7,21|623|Bangui|4.36,18.55
TCD|Chad||Chadian;Chadians|15,19|1284|N'Djamena;Ndjamena|12.11,15.04
CHL|Chile||Chilean;Chileans|-30,-71|756|Santiago|-33.46,-70.65
CHN|China|People's Republic of China;Mainland China;mainland China;PRC|Chinese|35,105|9597|Beijing;Peking|39.91,116.4
COL|Colombia||Colombian;Colombians|4,-73.25|1142|Bogota|4.61,-74.08
COM|Comoros||Comorian;Comorians|-12.23,44.44|2|Moroni|-11.7,43.24
COG|Congo Republic|Republic of the Congo;Republic of Congo;Congo-Brazzaville||-1,15|342|Brazzaville|-4.27,15.28
COD|Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC;Congo;Congo-Kinshasa;Zaire|Congolese|-2.5,23.5|2345|Kinshasa|-4.33,15.31
CRI|Costa Rica||Costa Rican;Costa Ricans|10,-84|51|San Jose, Costa Rica|9.93,-84.08
CIV|Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian;Ivorians|8,-5.5|322|Yamoussoukro|6.82,-5.28
HRV|Croatia||Croatian;Croatians;Croat;Croats|45.17,15.5|57|Zagreb|45.81,15.98
CUB|Cuba||Cuban;Cubans|22,-79.5|110|Havana|23.13,-82.38
CYP|Cyprus||Cypriot;Cypriots|35,33|9|Nicosia|35.18,33.36
CZE|Czech Republic|Czechia|Czech;Czechs|49.75,15|79|Prague|50.09,14.42
DNK|Denmark||Danish;Danes|56,10|43|Copenhagen|55.68,12.57
DJI|Djibouti||Djiboutian|11.83,42.5|23|Djibouti City|11.59,43.15
DMA|Dominica|||15.5,-61.33|0.8|Roseau|15.3,-61.39
DOM|Dominican Republic||Dominican;Dominicans|19,-70.67|49|Santo Domingo|18.49,-69.9
ECU|Ecuador||Ecuadorian;Ecuadorians;Ecuadorean|-1.25,-78.25|284|Quito|-0.23,-78.52
EGY|Egypt||Egyptian;Egyptians|27,30|1002|Cairo|30.06,31.25
SLV|El Salvador||Salvadoran;Salvadorans|13.83,-88.92|21|San Salvador|13.69,-89.19
GNQ|Equatorial Guinea||Equatorial Guinean|1.7,10.5|28|Malabo|3.76,8.78
ERI|Eritrea||Eritrean;Eritreans|15.5,39|118|Asmara|15.33,38.93
EST|Estonia||Estonian;Estonians|59,26|45|Tallinn|59.44,24.75
SWZ|Eswatini|Swaziland|Swazi|-26.5,31.5|17|Mbabane|-26.32,31.13
ETH|Ethiopia||Ethiopian;Ethiopians|8,38|1104|Addis Ababa|9.02,38.75
FJI|Fiji||Fijian;Fijians|-18,178|18|Suva|-18.14,178.44
FIN|Finland||Finnish;Finns|64,26|338|Helsinki|60.17,24.94
FRA|France||French;Frenchman;Frenchmen|46,2|551|Paris|48.85,2.35
GAB|Gabon||Gabonese|-1,11.75|268|Libreville|0.39,9.45
GMB|Gambia|the Gambia|Gambian;Gambians|13.5,-15.5|11|Banjul|13.45,-16.58
GEO|Georgia|Republic of Georgia|Georgian;Georgians|42,43.5|70|Tbilisi|41.69,44.83
DEU|Germany|West Germany;East Germany|German;Germans|51.5,10.5|358|Berlin|52.52,13.41
GHA|Ghana||Ghanaian;Ghanaians|8.1,-1.2|239|Accra|5.56,-0.2
GRC|Greece||Greek;Greeks|39,22|132|Athens|37.98,23.73
GRD|Grenada||Grenadian;Grenadians|12.12,-61.67|0.3||
GTM|Guatemala||Guatemalan;Guatemalans|15.5,-90.25|109|Guatemala City|14.64,-90.51
GIN|Guinea|Guinea-Conakry|Guinean;Guineans|11,-10.67|246|Conakry|9.54,-13.68
GNB|Guinea-Bissau||Bissau-Guinean|12,-15|36|Bissau|11.86,-15.6
GUY|Guyana||Guyanese|5,-59|215|Georgetown|6.8,-58.16
HTI|Haiti||Haitian;Haitians|19,-72.42|28|Port-au-Prince|18.54,-72.34
VAT|Vatican City|Vatican;the Vatican;Holy See||41.9,12.45|0.01||
HND|Honduras||Honduran;Hondurans|15,-86.5|112|Tegucigalpa|14.08,-87.21
HUN|Hungary||Hungarian;Hungarians|47,20|93|Budapest|47.5,19.04
ISL|Iceland||Icelandic;Icelander;Icelanders|65,-18|103|Reykjavik|64.14,-21.9
IND|India||Indian;Indians|22,79|3287|New Delhi|28.64,77.22
IDN|Indonesia||Indonesian;Indonesians|-5,120|1905|Jakarta|-6.21,106.85
IRN|Iran|Islamic Republic of Iran;Islamic Republic|Iranian;Iranians|32,53|1648|Tehran|35.69,51.42
IRQ|Iraq||Iraqi;Iraqis|33,44|438|Baghdad|33.34,44.4
IRL|Ireland|Republic of Ireland;Irish Republic|Irish;Irishman;Irishmen|53,-8|70|Dublin|53.33,-6.25
ISR|Israel||Israeli;Israelis|31.5,34.75|21|Jerusalem|31.77,35.22
ITA|Italy||Italian;Italians|42.83,12.83|301|Rome|41.89,12.51
JAM|Jamaica||Jamaican;Jamaicans|18.17,-77.25|11|Kingston|18,-76.79
JPN|Japan||Japanese|35.69,139.75|378|Tokyo|35.69,139.69
JOR|Jordan|Hashemite Kingdom of Jordan|Jordanian;Jordanians|31,36|89|Amman|31.96,35.95
KAZ|Kazakhstan||Kazakh;Kazakhs;Kazakhstani|48,68|2725|Astana;Nur-Sultan|51.18,71.45
KEN|Kenya||Kenyan;Kenyans|1,38|580|Nairobi|-1.28,36.82
KIR|Kiribati||I-Kiribati|1.42,173|0.8|Tarawa|1.33,172.98
PRK|North Korea|Democratic People's Republic of Korea;DPRK;Hermit Kingdom|North Korean;North Koreans|40,127|121|Pyongyang|39.03,125.75
KOR|South Korea|Republic of Korea;Korea|South Korean;South Koreans;Korean;Koreans|36.5,127.75|100|Seoul|37.57,126.98
XKX|Kosovo||Kosovar;Kosovars;Kosovan|42.58,20.95|11|Pristina;Prishtina|42.67,21.17
KWT|Kuwait||Kuwaiti;Kuwaitis|29.5,47.75|18|Kuwait City|29.37,47.98
KGZ|Kyrgyzstan||Kyrgyz;Kyrgyzstani|41.5,75|200|Bishkek|42.87,74.59
LAO|Laos||Laotian;Laotians;Lao|18,105|237|Vientiane|17.97,102.6
LVA|Latvia||Latvian;Latvians|57,25|65|Riga|56.95,24.11
LBN|Lebanon||Lebanese|33.83,35.83|10|Beirut|33.89,35.5
LSO|Lesotho||Basotho|-29.5,28.25|30|Maseru|-29.32,27.48
LBR|Liberia||Liberian;Liberians|6.5,-9.5|111|Monrovia|6.3,-10.8
LBY|Libya||Libyan;Libyans|28,17|1760|Tripoli|32.89,13.19
LIE|Liechtenstein||Liechtensteiner|47.17,9.53|0.2|Vaduz|47.14,9.52
LTU|Lithuania||Lithuanian;Lithuanians|56,24|65|Vilnius|54.69,25.28
LUX|Luxembourg||Luxembourger;Luxembourgers|49.75,6.17|2.6|Luxembourg City|49.61,6.13
MDG|Madagascar||Malagasy;Madagascan|-20,47|587|Antananarivo|-18.91,47.54
MWI|Malawi||Malawian;Malawians|-13.5,34|118|Lilongwe|-13.97,33.79
MYS|Malaysia||Malaysian;Malaysians|2.5,112.5|330|Kuala Lumpur|3.14,101.69
MDV|Maldives|the Maldives|Maldivian;Maldivians|3.2,73|0.3|Male|4.17,73.51
MLI|Mali||Malian;Malians|18,-2|1240|Bamako|12.61,-7.98
MLT|Malta||Maltese|35.92,14.43|0.3|Valletta|35.9,14.51
MHL|Marshall Islands||Marshallese|7.11,171.24|0.2|Majuro|7.09,171.38
MRT|Mauritania|Islamic Republic of Mauritania|Mauritanian;Mauritanians|20.25,-10.5|1031|Nouakchott|18.09,-15.98
MUS|Mauritius||Mauritian;Mauritians|-20.3,57.58|2|Port Louis|-20.16,57.5
MEX|Mexico||Mexican;Mexicans|23,-102|1964|Mexico City|19.43,-99.13
FSM|Micronesia|Federated States of Micronesia|Micronesian|6.92,158.16|0.7|Palikir|6.92,158.16
MDA|Moldova|Moldavia|Moldovan;Moldovans|47.25,28.58|34|Chisinau;Kishinev|47.01,28.86
MCO|Monaco||Monegasque|43.73,7.42|0.002||
MNG|Mongolia||Mongolian;Mongolians;Mongol|46,105|1564|Ulaanbaatar;Ulan Bator|47.91,106.88
MNE|Montenegro||Montenegrin;Montenegrins|42.75,19.25|14|Podgorica|42.44,19.26
MAR|Morocco||Moroccan;Moroccans|28.5,-10|447|Rabat|34.01,-6.83
MOZ|Mozambique||Mozambican;Mozambicans|-18.25,35|802|Maputo|-25.97,32.58
MMR|Myanmar|Burma|Burmese;Myanmarese|21,96|677|Naypyidaw;Nay Pyi Taw|19.75,96.13
NAM|Namibia||Namibian;Namibians|-22,17|824|Windhoek|-22.56,17.08
NRU|Nauru||Nauruan|-0.52,166.93|0.02|Yaren|-0.55,166.92
NPL|Nepal||Nepalese;Nepali;Nepalis|28,84|147|Kathmandu|27.7,85.32
NLD|Netherlands|the Netherlands;Holland|Dutch;Dutchman|52.25,5.75|42|Amsterdam|52.37,4.89
NZL|New Zealand||New Zealander;New Zealanders|-42,174|268|Wellington|-41.29,174.78
NIC|Nicaragua||Nicaraguan;Nicaraguans|13,-85|130|Managua|12.13,-86.25
NER|Niger||Nigerien;Nigeriens|17,9.5|1267|Niamey|13.51,2.11
NGA|Nigeria||Nigerian;Nigerians|10,8|924|Abuja|9.06,7.49
MKD|North Macedonia|Macedonia|Macedonian;Macedonians|41.67,21.75|26|Skopje|42,21.43
NOR|Norway||Norwegian;Norwegians|62,10|385|Oslo|59.91,10.75
OMN|Oman||Omani;Omanis|21,57|310|Muscat|23.58,58.41
PAK|Pakistan|Islamic Republic of Pakistan|Pakistani;Pakistanis|30,70|882|Islamabad|33.72,73.04
PLW|Palau||Palauan;Palauans|7.5,134.57|0.5|Ngerulmud|7.5,134.62
PSE|Palestine|Palestinian territories;Palestinian Territories;State of Palestine;occupied Palestinian territory|Palestinian;Palestinians|31.92,35.2|6|Ramallah|31.9,35.2
PAN|Panama||Panamanian;Panamanians|9,-80|75|Panama City|8.99,-79.52
PNG|Papua New Guinea||Papua New Guinean|-6,147|463|Port Moresby|-9.44,147.18
PRY|Paraguay||Paraguayan;Paraguayans|-23,-58|407|Asuncion|-25.29,-57.65
PER|Peru||Peruvian;Peruvians|-10,-76|1285|Lima|-12.04,-77.03
PHL|Philippines|the Philippines|Philippine;Filipino;Filipinos;Filipina|13,122|300|Manila|14.6,120.98
POL|Poland||Polish;Poles|52,20|313|Warsaw|52.23,21.01
PRT|Portugal||Portuguese|39.69,-8.13|92|Lisbon|38.72,-9.13
QAT|Qatar||Qatari;Qataris|25.5,51.25|12|Doha|25.29,51.53
ROU|Romania|Rumania|Romanian;Romanians|46,25|238|Bucharest|44.43,26.11
RUS|Russia|Russian Federation;Soviet Union;USSR|Russian;Russians;Soviet;Soviets|60,100|17098|Moscow|55.75,37.62
RWA|Rwanda||Rwandan;Rwandans|-2,30|26|Kigali|-1.95,30.06
KNA|Saint Kitts and Nevis|St. Kitts and Nevis;St. Kitts||17.33,-62.75|0.3|Basseterre|17.29,-62.73
LCA|Saint Lucia|St. Lucia|Saint Lucian|13.88,-60.97|0.6|Castries|14.01,-60.99
VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines||13.08,-61.2|0.4|Kingstown|13.16,-61.22
WSM|Samoa|Western Samoa|Samoan;Samoans|-13.8,-172.18|2.9|Apia|-13.83,-171.77
SMR|San Marino||Sammarinese|43.94,12.46|0.06||
STP|Sao Tome and Principe|São Tomé and Príncipe|Sao Tomean|1,7|1|Sao Tome|0.34,6.73
SAU|Saudi Arabia|Kingdom of Saudi Arabia|Saudi;Saudis;Saudi Arabian|25,45|2150|Riyadh|24.69,46.72
SEN|Senegal||Senegalese|14.5,-14.25|197|Dakar|14.69,-17.44
SRB|Serbia||Serbian;Serbians;Serb;Serbs|44.82,20.46|77|Belgrade|44.8,20.47
SYC|Seychelles|the Seychelles|Seychellois|-4.58,55.67|0.5||
SLE|Sierra Leone||Sierra Leonean;Sierra Leoneans|8.5,-11.5|72|Freetown|8.48,-13.23
SGP|Singapore||Singaporean;Singaporeans|1.37,103.8|0.7||
SVK|Slovakia|Slovak Republic|Slovak;Slovaks;Slovakian|48.67,19.5|49|Bratislava|48.15,17.11
SVN|Slovenia||Slovenian;Slovenians;Slovene;Slovenes|46.08,15|20|Ljubljana|46.05,14.51
SLB|Solomon Islands|the Solomon Islands|Solomon Islander;Solomon Islanders|-8,159|29|Honiara|-9.43,159.95
SOM|Somalia||Somali;Somalis;Somalian|6,48|638|Mogadishu|2.04,45.34
ZAF|South Africa|Republic of South Africa|South African;South Africans|-29,24|1221|Pretoria|-25.74,28.19
SSD|South Sudan||South Sudanese|7.5,30|644|Juba|4.85,31.58
ESP|Spain||Spanish;Spaniard;Spaniards|40,-4|506|Madrid|40.42,-3.7
LKA|Sri Lanka|Ceylon|Sri Lankan;Sri Lankans|7,81|66|Colombo|6.94,79.85
SDN|Sudan||Sudanese|16,30|1861|Khartoum|15.55,32.53
SUR|Suriname|Surinam|Surinamese|4,-56|164|Paramaribo|5.87,-55.17
SWE|Sweden||Swedish;Swede;Swedes|62,15|450|Stockholm|59.33,18.07
CHE|Switzerland||Swiss|47,8|41|Bern|46.95,7.45
SYR|Syria|Syrian Arab Republic|Syrian;Syrians|35,38|185|Damascus|33.51,36.29
TWN|Taiwan|Republic of China|Taiwanese|24,121|36|Taipei|25.05,121.53
TJK|Tajikistan||Tajik;Tajiks;Tajikistani|39,71|143|Dushanbe|38.54,68.78
TZA|Tanzania||Tanzanian;Tanzanians|-6,35|947|Dodoma|-6.17,35.74
THA|Thailand|Siam|Thai;Thais|15.5,101|513|Bangkok|13.75,100.5
TLS|East Timor|Timor-Leste|East Timorese;Timorese|-8.83,125.75|15|Dili|-8.56,125.57
TGO|Togo||Togolese|8.66,1.02|57|Lome|6.13,1.22
TON|Tonga||Tongan;Tongans|-20,-175|0.7|Nuku'alofa|-21.14,-175.2
TTO|Trinidad and Tobago|Trinidad|Trinidadian;Trinidadians|11,-61|5|Port of Spain|10.67,-61.52
TUN|Tunisia||Tunisian;Tunisians|34,9|164|Tunis|36.82,10.17
TUR|Turkey|Turkiye;Türkiye|Turkish;Turks|39,35|784|Ankara|39.92,32.85
TKM|Turkmenistan||Turkmen;Turkmenistani|40,60|488|Ashgabat|37.95,58.38
TUV|Tuvalu||Tuvaluan|-8,178|0.03|Funafuti|-8.52,179.19
UGA|Uganda||Ugandan;Ugandans|1.25,32.5|242|Kampala|0.32,32.58
UKR|Ukraine|the Ukraine|Ukrainian;Ukrainians|49,32|604|Kyiv;Kiev|50.45,30.52
ARE|United Arab Emirates|UAE;U.A.E.;Emirates;the Emirates|Emirati;Emiratis|23.75,54.5|84|Abu Dhabi|24.45,54.4
GBR|United Kingdom|UK;U.K.;Britain;Great Britain|British;Briton;Britons|54.76,-2.7|244|London|51.51,-0.13
USA|United States|United States of America;US;U.S.;USA;U.S.A.;America|American;Americans|39.76,-98.5|9834|Washington;Washington D.C.;Washington, D.C.;Washington DC|38.9,-77.04
URY|Uruguay||Uruguayan;Uruguayans|-33,-56|176|Montevideo|-34.9,-56.19
UZB|Uzbekistan||Uzbek;Uzbeks;Uzbekistani|41.71,63.85|447|Tashkent|41.26,69.22
VUT|Vanuatu||Vanuatuan;ni-Vanuatu|-16,167|12|Port Vila|-17.74,168.31
VEN|Venezuela||Venezuelan;Venezuelans|8,-66|916|Caracas|10.49,-66.88
VNM|Vietnam|Viet Nam|Vietnamese|16.17,107.83|331|Hanoi|21.02,105.84
YEM|Yemen||Yemeni;Yemenis|15.5,47.5|528|Sanaa;Sana'a|15.35,44.21
ZMB|Zambia||Zambian;Zambians|-14.33,28.5|753|Lusaka|-15.41,28.29
ZWE|Zimbabwe|Rhodesia|Zimbabwean;Zimbabweans|-19,29.75|391|Harare|-17.83,31.05
PRI|Puerto Rico||Puerto Rican;Puerto Ricans|18.25,-66.5|9|San Juan|18.47,-66.11
GRL|Greenland||Greenlandic;Greenlander;Greenlanders|72,-40|2166|Nuuk|64.18,-51.72
HKG|Hong Kong||Hong Konger;Hong Kongers|22.29,114.16|1.1||
MAC|Macau|Macao|Macanese|22.19,113.54|0.03||
ESH|Western Sahara||Sahrawi;Sahrawis|24.5,-13|266|Laayoune|27.15,-13.2
GUM|Guam||Guamanian|13.48,144.82|0.5||
BMU|Bermuda||Bermudian|32.33,-64.75|0.05||
CYM|Cayman Islands|the Cayman Islands|Caymanian|19.5,-80.67|0.26||
FLK|Falkland Islands|Falklands;the Falklands|Falkland Islander|-51.75,-59.17|12|Port Stanley|-51.7,-57.85
GIB|Gibraltar||Gibraltarian;Gibraltarians|36.14,-5.35|0.007||
FRO|Faroe Islands||Faroese|62,-7|1.4|Torshavn|62.01,-6.77
GUF|French Guiana|||4,-53|84|Cayenne|4.94,-52.33
PYF|French Polynesia|Tahiti|Tahitian|-17.65,-149.45|4|Papeete|-17.54,-149.57
NCL|New Caledonia||New Caledonian|-21.5,165.5|19|Noumea|-22.28,166.46
GLP|Guadeloupe|||16.25,-61.58|1.6|Basse-Terre|16,-61.73
MTQ|Martinique|||14.67,-61|1.1|Fort-de-France|14.6,-61.07
REU|Reunion|La Reunion||-21.1,55.6|2.5||
ABW|Aruba|||12.5,-69.97|0.2|Oranjestad|12.52,-70.03
CUW|Curacao|Curaçao||12.17,-69|0.4|Willemstad|12.11,-68.93
VIR|U.S. Virgin Islands|US Virgin Islands||18.35,-64.93|0.35|Charlotte Amalie|18.34,-64.93
VGB|British Virgin Islands|||18.5,-64.5|0.15|Road Town|18.43,-64.62
ASM|American Samoa|||-14.31,-170.7|0.2|Pago Pago|-14.28,-170.7
MNP|Northern Mariana Islands|||16,146|0.5|Saipan|15.21,145.75
IMN|Isle of Man|||54.25,-4.5|0.6||
JEY|Jersey|||49.22,-2.12|0.1|St Helier|49.19,-2.1
GGY|Guernsey|||49.46,-2.58|0.08|St Peter Port|49.46,-2.54
MSR|Montserrat|||16.75,-62.2|0.1||
TCA|Turks and Caicos Islands|Turks and Caicos||21.73,-71.58|0.6|Cockburn Town|21.46,-71.14
AIA|Anguilla|||18.22,-63.05|0.1||
MYT|Mayotte||Mahoran|-12.83,45.17|0.4|Mamoudzou|-12.78,45.23
COK|Cook Islands||Cook Islander|-21.23,-159.78|0.2|Avarua|-21.21,-159.78
ATA|Antarctica||Antarctic|-78.16,16.41|14000||
`

function countryFrom(row: string): Country {
  const [code = '', name = '', aliases = '', demonyms = '', point = '', area = '', capital = '', seat = ''] = row.split('|')
  const [lat, lon] = point.split(',').map(Number)
  const [capitalLat, capitalLon] = seat.split(',').map(Number)
  const [capitalName = '', ...capitalAliases] = capital.split(';')
  return {
    code,
    name,
    aliases: aliases === '' ? [] : aliases.split(';'),
    demonyms: demonyms === '' ? [] : demonyms.split(';'),
    lat: lat ?? 0,
    lon: lon ?? 0,
    // Of a circle as large as the land, the radius times 1.4: countries are longer than they are wide.
    radiusKm: Math.max(5, Math.round(Math.sqrt((Number(area) * 1000) / Math.PI) * 1.4)),
    capital: capital === '' ? null : { name: capitalName, aliases: capitalAliases, lat: capitalLat ?? 0, lon: capitalLon ?? 0 },
  }
}

export const COUNTRIES: readonly Country[] = ROWS.trim().split('\n').map(countryFrom)
