/** Armed groups, parties and juntas of Africa. Written for this project from general knowledge. */
export const AFRICA = `
# Sudan and South Sudan
rsf | armed-group | SDN | Rapid Support Forces | - | - | grew out of the Janjaweed; at war with the army since 15 April 2023
saf | military | SDN | Sudanese Armed Forces; Sudan Armed Forces; Sudanese Army | - | - | army led by Abdel Fattah al-Burhan; at war with the RSF since 15 April 2023
janjaweed | armed-group | SDN | Janjaweed | - | - | militias in Darfur from 2003
splm-n | armed-group | SDN | SPLM-N; Sudan People's Liberation Movement-North | - | - | rebels of South Kordofan and Blue Nile
jem | armed-group | SDN | Justice and Equality Movement | - | - | rebels of Darfur since 2003; signed the peace of Juba in October 2020
sla-minnawi | armed-group | SDN | Sudan Liberation Army; Sudan Liberation Movement | - | - | rebels of Darfur since 2003, in factions since 2006: those of Minni Minnawi and Abdel Wahid al-Nur are the best known
sovereignty-council | government | SDN | Sovereignty Council; Sovereign Council; Transitional Sovereignty Council | - | - | collective head of state of Sudan since August 2019, formed anew after the coup of October 2021, chaired by Burhan
ffc-sudan | party | SDN | Forces of Freedom and Change | - | - | civilian alliance of the revolution of 2019
taqaddum | party | - | Coordination of Civil Democratic Forces; Coordination of Democratic Civil Forces; Sudan's Taqaddum | - | - | civilian coalition led by Abdalla Hamdok from October 2023 to February 2025
resistance-committees | group | SDN | Sudan's Resistance Committees; Sudanese Resistance Committees | - | - | neighbourhood groups of the revolution of 2018 and 2019
emergency-response-rooms | ngo | SDN | Emergency Response Rooms; ERRs | - | - | volunteers who run kitchens and clinics
sudan-doctors-network | ngo | SDN | Sudan Doctors Network; Sudan Doctors' Network | - | - | medical group that counts casualties
emergency-lawyers | monitor | SDN | Emergency Lawyers | - | - | lawyers who document abuses in Sudan
spla-io | armed-group | SSD | SPLA-IO; SPLM-IO; Sudan People's Liberation Movement-in-Opposition | - | - | movement and forces founded by Riek Machar in the war of 2013
splm | party | SSD | Sudan People's Liberation Movement; SPLM | - | - | governs South Sudan since independence in July 2011
white-army | armed-group | SSD | Nuer White Army; White Army militia | - | - | Nuer militia
# Horn of Africa
al-shabab | armed-group | SOM | al-Shabab; al-Shabaab; al Shabaab; al Shabab; Al Shabaab; Harakat al-Shabaab | al-qaeda 2012-02.. | - | joined al-Qaeda in February 2012
is-somalia | armed-group | SOM | Islamic State in Somalia | islamic-state 2018.. | islamic-state 2018.. | split from al-Shabab and pledged allegiance to Islamic State in October 2015; named as its province since 2018
amisom | igo | SOM | AMISOM; African Union Mission in Somalia; ATMIS; African Union Transition Mission in Somalia; AUSSOM | african-union | - | the African Union's troops in Somalia: AMISOM from 2007, ATMIS from April 2022, AUSSOM since January 2025
danab | military | SOM | Danab; Danab Brigade | state:SOM | state:SOM | commandos of the Somali army, trained by the United States
tplf | party | ETH | Tigray People's Liberation Front; TPLF | - | - | at war with Ethiopia's government from November 2020 to November 2022
tigray-defense-forces | armed-group | ETH | Tigray Defense Forces; Tigray Defence Forces | - | tplf 2020..2022-11 | forces of Tigray under the TPLF in the war of 2020 to 2022
endf | military | ETH | Ethiopian National Defense Force; Ethiopian National Defence Force; ENDF | state | state | armed forces of Ethiopia
fano | armed-group | ETH | Fano militia; Fano militias; Amhara Fano; Fano fighters | - | - | Amhara militia, at war with the government since 2023
ola | armed-group | ETH | Oromo Liberation Army; OLF-Shane; OLF-Shene | - | - | rebels in Oromia
onlf | party | ETH | Ogaden National Liberation Front; ONLF | - | - | founded in 1984, rebels of Ogaden until the peace of October 2018
prosperity-party | party | ETH | Prosperity Party | - | state 2019-12.. | party of Abiy Ahmed, in government since it was founded in December 2019
pfdj | party | ERI | People's Front for Democracy and Justice; PFDJ | - | state 1994-02.. | only legal party of Eritrea, founded in February 1994
# Congo and the Great Lakes
m23 | armed-group | COD | M23; March 23 Movement; M23 Movement | - | - | rebels of eastern Congo, back in arms since late 2021
afc-congo | armed-group | COD | Congo River Alliance; Alliance Fleuve Congo | - | m23 2023-12.. | alliance that includes the M23, led by Corneille Nangaa
fdlr | armed-group | COD | Democratic Forces for the Liberation of Rwanda; FDLR | - | - | Rwandan Hutu rebels in Congo
adf | armed-group | COD | Allied Democratic Forces | - | islamic-state 2019.. | pledged allegiance to Islamic State, which has claimed its attacks since April 2019
codeco | armed-group | COD | CODECO; Cooperative for the Development of Congo | - | - | militias of Ituri
mai-mai | armed-group | COD | Mai-Mai; Mayi-Mayi; Mai Mai | - | - | local militias
wazalendo | armed-group | COD | Wazalendo | - | state:COD 2022.. | militias that fight beside the Congolese army against the M23
fardc | military | COD | Armed Forces of the Democratic Republic of the Congo; FARDC; Congolese Army | state | state | armed forces of Congo
rdf | military | RWA | Rwanda Defence Force; Rwanda Defense Force | state | state | armed forces of Rwanda
rpf | party | RWA | Rwandan Patriotic Front | - | state 1994-07.. | in power since July 1994
monusco | igo | COD | MONUSCO; Monusco | un 2010-07-01.. | - | UN peacekeepers in Congo since July 2010
lra | armed-group | - | Lord's Resistance Army; LRA | - | - | founded by Joseph Kony in northern Uganda, outside Uganda since 2006
updf | military | UGA | Uganda People's Defence Force; Uganda People's Defense Force; Uganda People's Defence Forces; UPDF | state | state | armed forces of Uganda
nrm | party | UGA | National Resistance Movement | - | state 1986-01-26.. | party of Yoweri Museveni, in power since January 1986
nup | party | UGA | National Unity Platform | - | - | party of Bobi Wine
# Central African Republic, Chad, Cameroon
seleka | armed-group | CAF | Seleka; Séléka | - | - | rebels who took Bangui in March 2013
anti-balaka | armed-group | CAF | anti-balaka; Anti-Balaka; anti-Balaka | - | - | militias formed against the Seleka
cpc-car | armed-group | CAF | Coalition of Patriots for Change | - | - | rebel coalition since December 2020
minusca | igo | CAF | MINUSCA; Minusca | un 2014-04-10.. | - | UN peacekeepers in the Central African Republic since 2014
fact-chad | armed-group | - | Front for Change and Concord in Chad | - | - | rebels of Chad who came from Libya; President Deby died at the front against them in April 2021
ambazonia | armed-group | CMR | Ambazonia Defence Forces; Ambazonia Defense Forces | - | - | anglophone separatists
# Sahel and West Africa
jnim | armed-group | MLI | Jama'at Nusrat al-Islam wal-Muslimin; Jamaat Nusrat al-Islam wal-Muslimin; JNIM; Group for the Support of Islam and Muslims; GSIM | al-qaeda 2017-03.. | al-qaeda 2017-03.. | al-Qaeda's alliance in the Sahel
isgs | armed-group | MLI | Islamic State in the Greater Sahara; ISGS; Islamic State Sahel Province; Islamic State in the Sahel | islamic-state 2016-10.. | islamic-state 2016-10.. | pledged allegiance in May 2015, acknowledged by Islamic State in October 2016
aqim | armed-group | DZA | al-Qaeda in the Islamic Maghreb; AQIM; al-Qaida in the Islamic Maghreb | al-qaeda 2007.. | al-qaeda 2007.. | its branch in North Africa
macina-liberation-front | armed-group | MLI | Macina Liberation Front; Katiba Macina; Macina Katiba | jnim 2017-03.. | jnim 2017-03.. | founding member of JNIM
csp-mali | armed-group | MLI | Azawad Liberation Front; Permanent Strategic Framework; CSP-PSD | - | - | Tuareg-led rebels of northern Mali: the Permanent Strategic Framework from 2021, merged into the Azawad Liberation Front on 30 November 2024
mnla | armed-group | MLI | National Movement for the Liberation of Azawad; MNLA | - | - | Tuareg rebels of 2012
fama | military | MLI | Malian Armed Forces; FAMa | state | state | armed forces of Mali
minusma | igo | MLI | MINUSMA; Minusma | un 2013-07-01..2023-12-31 | - | UN peacekeepers in Mali from July 2013 to December 2023
aes | igo | - | Alliance of Sahel States; Confederation of Sahel States | - | - | Mali, Burkina Faso and Niger: an alliance since September 2023, a confederation since July 2024
ansaroul-islam | armed-group | BFA | Ansarul Islam; Ansaroul Islam | - | - | jihadists of northern Burkina Faso
vdp | armed-group | BFA | Volunteers for the Defence of the Homeland; Volunteers for the Defense of the Homeland; VDP | - | state 2020.. | auxiliaries of Burkina Faso's army
cnsp-niger | government | NER | National Council for the Safeguard of the Homeland | - | - | junta that took power in Niger on 26 July 2023
boko-haram | armed-group | NGA | Boko Haram; Jama'atu Ahlis Sunna Lidda'awati wal-Jihad | - | - | insurgents in north-east Nigeria since 2009
iswap | armed-group | NGA | Islamic State West Africa Province; ISWAP; Islamic State in West Africa Province | islamic-state 2015-03.. | islamic-state 2015-03.. | Boko Haram under this name after it pledged allegiance in March 2015; apart from Boko Haram since 2016
ansaru | armed-group | NGA | Ansaru | - | - | split from Boko Haram in 2012
ipob | group | NGA | Indigenous People of Biafra; IPOB | - | - | separatists founded by Nnamdi Kanu
mend | armed-group | NGA | Movement for the Emancipation of the Niger Delta | - | - | militants of the Niger Delta
apc-nigeria | party | NGA | All Progressives Congress | - | - | in government in Nigeria since May 2015
pdp-nigeria | party | NGA | Nigeria's Peoples Democratic Party; People's Democratic Party of Nigeria | - | - | opposition party in Nigeria
labour-nigeria | party | NGA | Labour Party of Nigeria | - | - | party for which Peter Obi ran in 2023
mfdc | armed-group | SEN | Movement of Democratic Forces of Casamance; MFDC | - | - | separatists of Casamance
pastef | party | SEN | Pastef; PASTEF | - | - | party of Ousmane Sonko
npp-ghana | party | GHA | New Patriotic Party | - | - | party of Ghana
ndc-ghana | party | GHA | Ghana's National Democratic Congress | - | - | party of Ghana
rhdp | party | CIV | Rally of Houphouetists for Democracy and Peace; RHDP | - | - | party of Alassane Ouattara
# Maghreb
polisario | armed-group | ESH | Polisario Front; Polisario | - | - | seeks independence for Western Sahara
sadr | government | ESH | Sahrawi Arab Democratic Republic | - | polisario | state proclaimed by the Polisario in 1976
fln | party | DZA | National Liberation Front of Algeria; Algeria's National Liberation Front | - | - | led the war of independence, only legal party of Algeria until 1989
ennahda | party | TUN | Ennahda; Ennahdha | - | - | Islamist party of Tunisia
ugtt | group | TUN | UGTT; Tunisian General Labour Union; Tunisian General Labor Union | - | - | trade unions of Tunisia
# Southern and eastern Africa
is-mozambique | armed-group | MOZ | Islamic State Mozambique | - | islamic-state 2019-06.. | insurgents in Cabo Delgado since 2017; Islamic State has claimed their attacks since June 2019
frelimo | party | MOZ | Frelimo; FRELIMO; Mozambique Liberation Front | - | state 1975-06-25.. | in power since independence in 1975
renamo | party | MOZ | Renamo; RENAMO; Mozambican National Resistance | - | - | former rebels, opposition party
samim | igo | MOZ | SAMIM | sadc 2021-07..2024-07 | - | regional force of SADC in Cabo Delgado from July 2021 to July 2024
unita | party | AGO | UNITA; National Union for the Total Independence of Angola | - | - | former rebels, opposition party
mpla | party | AGO | MPLA; People's Movement for the Liberation of Angola | - | state 1975-11-11.. | in power since independence in 1975
flec | armed-group | AGO | Front for the Liberation of the Enclave of Cabinda; FLEC | - | - | separatists of Cabinda
anc | party | ZAF | African National Congress; ANC | - | - | in government in South Africa since May 1994, in a coalition since June 2024
da-za | party | ZAF | Democratic Alliance of South Africa | - | - | party of South Africa
eff | party | ZAF | Economic Freedom Fighters | - | - | party of Julius Malema
mk-party | party | ZAF | uMkhonto weSizwe Party; MK Party | - | - | party of Jacob Zuma
zanu-pf | party | ZWE | ZANU-PF; Zanu-PF; Zimbabwe African National Union-Patriotic Front | - | state 1980-04-18.. | in power since independence in April 1980
mdc | party | ZWE | Movement for Democratic Change | - | - | opposition party founded by Morgan Tsvangirai
ccc-zimbabwe | party | ZWE | Citizens Coalition for Change | - | - | opposition party founded by Nelson Chamisa
ccm | party | TZA | Chama Cha Mapinduzi | - | state 1977-02-05.. | in government in Tanzania since it was founded in February 1977
chadema | party | TZA | Chadema; CHADEMA | - | - | opposition party of Tanzania
uda-kenya | party | KEN | United Democratic Alliance of Kenya | - | - | party of William Ruto
odm | party | KEN | Orange Democratic Movement | - | - | party of Raila Odinga
cndd-fdd | party | BDI | CNDD-FDD | - | state 2005.. | in government in Burundi since August 2005
red-tabara | armed-group | - | RED-Tabara; Red Tabara | - | - | Burundian rebels based in Congo
`
