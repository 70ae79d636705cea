/** Armed groups, parties and alliances of the Middle East. Written for this project from general knowledge. */
export const MIDDLE_EAST = `
# Syria
hts | armed-group | SYR | Hayat Tahrir al-Sham; Hay'at Tahrir al-Sham; HTS; Tahrir al-Sham; Levant Liberation Committee | - | - | formed in January 2017 around the former Nusra Front; its dissolution was announced in January 2025
nusra-front | armed-group | SYR | Jabhat al-Nusra; Nusra Front; al-Nusra Front; Al-Nusra; Jabhat Fateh al-Sham | al-qaeda 2013-04..2016-07-28 | - | pledged allegiance to al-Qaeda in April 2013, broke publicly with it on 28 July 2016
sdf | armed-group | SYR | Syrian Democratic Forces; SDF; PKK/YPG; YPG/PKK; PKK/YPG/SDF; YPG/SDF | - | - | formed in October 2015 in north-east Syria; YPG at its core; Turkey calls it PKK/YPG
syrian-democratic-council | party | SYR | Syrian Democratic Council | - | sdf 2015-12..2026-01 | formed in December 2015, political wing of the SDF at least until January 2026
ypg | armed-group | SYR | People's Protection Units; YPG; People's Defense Units | sdf 2015-10..2026-01 | sdf 2015-10..2026-01 | founding member of the SDF, in it at least until January 2026
ypj | armed-group | SYR | Women's Protection Units; YPJ | sdf 2015-10..2026-01 | sdf 2015-10..2026-01 | women's force beside the YPG in the SDF, at least until January 2026
pyd | party | SYR | Democratic Union Party; PYD | - | - | Kurdish party in Syria
aanes | government | SYR | Autonomous Administration of North and East Syria; AANES; DAANES | - | sdf 2018-09..2026-01 | civil administration of the area that the SDF held, under this name since September 2018
asayish | police | SYR | Internal Security Forces of North and East Syria; Asayish of North and East Syria | aanes ..2026-01 | sdf ..2026-01 | police of the autonomous administration, at least until January 2026
sna | armed-group | SYR | Syrian National Army | - | state:TUR 2017..2025-01 | backed, paid and trained by Turkey
sultan-murad-division | armed-group | SYR | Sultan Murad Division; Sultan Murad Brigade | sna 2018..2025-01 | sna 2018..2025-01 | Turkmen group in the Syrian National Army
hamza-division | armed-group | SYR | Hamza Division; al-Hamza Division; Hamzat Division | sna 2018..2025-01 | sna 2018..2025-01 | group in the Syrian National Army
nour-al-din-al-zenki | armed-group | SYR | Nour al-Din al-Zenki; Nour al-Din al-Zenki Movement; Nureddin al-Zenki | - | - | rebels from the countryside west of Aleppo, since 2011
deir-ez-zor-military-council | armed-group | SYR | Deir ez-Zor Military Council; Deir al-Zor Military Council; Deir Ezzor Military Council | sdf 2016-12..2026-01 | sdf 2016-12..2026-01 | part of the SDF from December 2016 at least until January 2026
syrian-republican-guard | military | SYR | Syrian Republican Guard; Syria's Republican Guard | state:SYR ..2024-12-08 | state:SYR ..2024-12-08 | guard division in the army of Assad's time
fatah-al-intifada | armed-group | - | Fatah al-Intifada | - | - | broke away from Fatah in 1983, based in Damascus
fsa | armed-group | SYR | Free Syrian Army | - | - | formed in 2011 by officers who left the army
syrian-free-army | armed-group | SYR | US-backed Syrian Free Army; Revolutionary Commando Army; Maghaweir al-Thowra | - | state:USA 2016..2024-12 | trained by the United States at al-Tanf, called Syrian Free Army since 2022
national-front-for-liberation | armed-group | SYR | National Front for Liberation; National Liberation Front in Syria | - | - | rebel alliance formed in Idlib in 2018
ahrar-al-sham | armed-group | SYR | Ahrar al-Sham; Ahrar ash-Sham | - | - | rebel group formed in 2011
jaysh-al-islam | armed-group | SYR | Jaysh al-Islam; Jaish al-Islam | - | - | rebel group of Eastern Ghouta
jaysh-al-izza | armed-group | SYR | Jaysh al-Izza; Jaish al-Izza | - | - | rebel group of northern Hama
southern-operations-room | armed-group | SYR | Southern Operations Room | - | - | rebel alliance of Daraa, December 2024
turkistan-islamic-party | armed-group | - | Turkistan Islamic Party; Turkestan Islamic Party | - | - | Uyghur group that fought in Syria
hurras-al-din | armed-group | SYR | Hurras al-Din | al-qaeda 2018..2025-01 | - | al-Qaeda's branch in Syria from 2018; its dissolution was announced in January 2025
syrian-arab-army | military | SYR | Syrian Arab Army; Syrian Army | state ..2024-12-08 | state ..2024-12-08 | army under the Assad government; the new army is called Syrian Army too
fourth-division | military | SYR | Syrian Fourth Division; Syria's Fourth Division; Syrian 4th Division; Syria's 4th Division; Syrian 4th Armoured Division | syrian-arab-army ..2024-12-08 | state ..2024-12-08 | division of the army of Assad's time, led by Maher al-Assad
ndf-syria | armed-group | SYR | Syrian National Defence Forces; Syrian National Defense Forces | - | state ..2024-12-08 | militia set up under the Assad government
tiger-forces | military | SYR | Tiger Forces; 25th Special Mission Forces Division | syrian-arab-army ..2024-12-08 | state ..2024-12-08 | unit of the army of Assad's time, under Suheil al-Hassan
baath-party | party | - | Arab Socialist Baath Party; Baath Party; Ba'ath Party | - | - | ruled Syria from 1963 to 2024; the Iraqi branch ruled Iraq until 2003
syrian-salvation-government | government | SYR | Syrian Salvation Government | - | hts 2017-11..2024-12-10 | administration of Idlib under HTS, from November 2017 to December 2024
syrian-interim-government | government | SYR | Syrian Interim Government | syrian-national-coalition 2013-03..2025-01 | - | set up by the opposition coalition in 2013
syrian-national-coalition | party | - | Syrian National Coalition; National Coalition for Syrian Revolutionary and Opposition Forces; National Coalition of Syrian Revolution and Opposition Forces | - | - | opposition coalition in exile, formed in Doha in November 2012
syrian-negotiation-commission | party | - | Syrian Negotiation Commission; High Negotiations Committee | - | - | body of the opposition in exile for talks under UN mediation
military-operations-command | armed-group | SYR | Military Operations Command; Military Operations Administration; Department of Military Operations | - | hts 2024-11-27..2025-01-29 | joint command of the offensive of November 2024, led by HTS
deterrence-of-aggression | armed-group | SYR | Deterrence of Aggression operations room; Deterrence of Aggression Operations Room | - | - | operations room of the offensive of November 2024, named after it
liwa-fatemiyoun | armed-group | - | Liwa Fatemiyoun; Fatemiyoun Brigade; Fatemiyoun Division | - | irgc 2014.. | Afghan Shiite fighters whom the Revolutionary Guards organised for the war in Syria
liwa-zainebiyoun | armed-group | - | Zainebiyoun Brigade; Liwa Zainebiyoun | - | irgc 2015.. | Pakistani Shiite fighters whom the Revolutionary Guards organised for the war in Syria
# Jihadist organisations across borders
islamic-state | armed-group | - | Islamic State; Islamic State group; ISIS; ISIL; Daesh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Da'esh; Isis | - | - | proclaimed a caliphate in June 2014
al-qaeda | armed-group | - | al-Qaeda; al-Qaida; al Qaeda; Al Qaeda; al Qaida | - | - | founded by Osama bin Laden
aqap | armed-group | YEM | al-Qaeda in the Arabian Peninsula; AQAP; al-Qaida in the Arabian Peninsula | al-qaeda 2009-01.. | al-qaeda 2009-01.. | al-Qaeda's branch in Yemen, formed in January 2009
# Iraq
pmf | armed-group | IRQ | Popular Mobilization Forces; Popular Mobilisation Forces; PMF; Hashd al-Shaabi; Hashed al-Shaabi; Popular Mobilization Units | - | - | umbrella of mostly Shiite militias, on the Iraqi state's payroll since 2016
kataib-hezbollah | armed-group | IRQ | Kataib Hezbollah; Kata'ib Hezbollah; Hezbollah Brigades; Kataeb Hezbollah | pmf 2014-06.. | irgc | armed and funded by Iran's Quds Force
asaib-ahl-al-haq | armed-group | IRQ | Asaib Ahl al-Haq; Asa'ib Ahl al-Haq; League of the Righteous | pmf 2014-06.. | irgc | armed and funded by Iran's Quds Force
harakat-nujaba | armed-group | IRQ | Harakat Hezbollah al-Nujaba; Harakat al-Nujaba; al-Nujaba; Nujaba Movement | pmf 2014-06.. | irgc | armed and funded by Iran's Quds Force, led by Akram al-Kaabi
badr-organization | party | IRQ | Badr Organization; Badr Organisation; Badr Brigade | - | - | party with an armed wing, led by Hadi al-Amiri
islamic-resistance-iraq | armed-group | IRQ | Islamic Resistance in Iraq | - | irgc 2023-10.. | name under which militias armed and funded by Iran's Quds Force have claimed attacks since October 2023
peshmerga | military | IRQ | Peshmerga; Kurdish Peshmerga | krg | krg | armed forces of the Kurdistan Region
krg | government | IRQ | Kurdistan Regional Government; KRG | - | - | government of Iraq's Kurdistan Region in Erbil
kdp | party | IRQ | Kurdistan Democratic Party; KDP | - | - | party led by the Barzani family
puk | party | IRQ | Patriotic Union of Kurdistan; PUK | - | - | party led by the Talabani family
sadrist-movement | party | IRQ | Sadrist Movement; Sadrists; Sadrist Bloc | - | - | followers of Moqtada al-Sadr
coordination-framework | party | IRQ | Shia Coordination Framework; Shiite Coordination Framework; Iraq's Coordination Framework | - | - | alliance of Shiite parties since 2021
dawa-party | party | IRQ | Dawa Party; Islamic Dawa Party | - | - | Shiite party of several prime ministers
# Turkey
pkk | armed-group | TUR | Kurdistan Workers' Party; PKK; Kurdistan Workers Party | - | - | founded by Abdullah Ocalan in 1978; announced its dissolution in May 2025
tak | armed-group | TUR | Kurdistan Freedom Hawks | - | - | claimed bombings in Turkey
akp | party | TUR | Justice and Development Party of Turkey; AK Party; AKP | - | state 2002-11-18.. | party of President Erdogan, in government since November 2002
chp | party | TUR | Republican People's Party; CHP | - | - | main opposition party in Turkey
mhp | party | TUR | Nationalist Movement Party; MHP | - | - | ally of the AK Party since 2018
dem-party | party | TUR | Peoples' Equality and Democracy Party; DEM Party | - | - | pro-Kurdish party, in parliament since 2023
iyi-party | party | TUR | IYI Party; Turkey's Good Party; Turkish Good Party | - | - | nationalist opposition party
# Iran
irgc | military | IRN | Islamic Revolutionary Guard Corps; Islamic Revolutionary Guards Corps; IRGC; Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guard; Iran's Revolutionary Guards; Iranian Revolutionary Guards | state | state | part of Iran's armed forces, under the Supreme Leader
quds-force | military | IRN | Quds Force; al-Quds Force; Qods Force | irgc | state | the Revolutionary Guards' arm abroad
basij | military | IRN | Basij; Basij Resistance Force | irgc | state | militia under the Revolutionary Guards
mek | group | - | Mujahedin-e Khalq; Mojahedin-e Khalq; MEK; People's Mujahedin of Iran; People's Mojahedin Organization of Iran | - | - | exiled opposition group, disarmed in Iraq in 2003
ncri | party | - | National Council of Resistance of Iran; NCRI | - | mek | political umbrella of the Mujahedin-e Khalq
jaish-al-adl | armed-group | IRN | Jaish al-Adl; Jaysh al-Adl | - | - | Sunni Baluch militants
pjak | armed-group | - | Kurdistan Free Life Party; PJAK | - | - | Kurdish group of Iran close to the PKK, based in the mountains of northern Iraq
kdpi | party | - | Democratic Party of Iranian Kurdistan; Kurdistan Democratic Party of Iran; KDPI; PDKI | - | - | Kurdish opposition party of Iran, in exile in northern Iraq
komala | party | - | Komala Party | - | - | Kurdish opposition party of Iran in exile in northern Iraq, of which several factions bear the name
# Lebanon
hezbollah | armed-group | LBN | Hezbollah; Hizbollah; Hizbullah; Hizballah; Hezballah | - | - | Shiite party and armed group founded in the 1980s
amal-movement | party | LBN | Amal Movement | - | - | Shiite party led by Nabih Berri
lebanese-forces | party | LBN | Lebanese Forces; Lebanese Forces party | - | - | Christian party led by Samir Geagea
kataeb | party | LBN | Kataeb Party; Phalange Party | - | - | Christian party
free-patriotic-movement | party | LBN | Free Patriotic Movement; FPM | - | - | Christian party founded by Michel Aoun
future-movement | party | LBN | Future Movement | - | - | Sunni party of the Hariri family
psp-lebanon | party | LBN | Progressive Socialist Party | - | - | Druze-based party of the Jumblatt family
laf | military | LBN | Lebanese Armed Forces; Lebanese Army; LAF | state | state | armed forces of Lebanon
unifil | igo | LBN | UNIFIL; United Nations Interim Force in Lebanon; UN Interim Force in Lebanon | un | - | peacekeepers in southern Lebanon since 1978
# Israel and the Palestinians
idf | military | ISR | Israel Defense Forces; Israel Defence Forces; IDF; Israeli Defense Forces; Israeli Defence Forces; Israeli Army; Israeli Military | state | state | armed forces of Israel
golani-brigade | military | ISR | Golani Brigade; Golani Infantry Brigade | idf | state | infantry brigade of the Israeli army
shin-bet | government | ISR | Shin Bet; Israel Security Agency | state | state | Israel's domestic security service
mossad | government | ISR | Mossad | state | state | Israel's foreign intelligence service
cogat | military | ISR | COGAT; Coordinator of Government Activities in the Territories; Coordination of Government Activities in the Territories | state | state | unit of Israel's defence ministry
knesset | government | ISR | Knesset | - | - | Israel's parliament
likud | party | ISR | Likud; Likud Party | - | - | party of Benjamin Netanyahu
yesh-atid | party | ISR | Yesh Atid | - | - | party of Yair Lapid
national-unity-israel | party | ISR | National Unity Party of Israel; Israel's National Unity Party; Blue and White party; Blue and White Party | - | - | party of Benny Gantz, called National Unity from 2022 to 2025
otzma-yehudit | party | ISR | Otzma Yehudit; Jewish Power party; Jewish Power Party | - | - | party of Itamar Ben-Gvir
religious-zionism | party | ISR | Religious Zionist Party; Religious Zionism Party | - | - | party of Bezalel Smotrich
shas | party | ISR | Shas | - | - | ultra-Orthodox party
utj | party | ISR | United Torah Judaism | - | - | ultra-Orthodox party
yisrael-beiteinu | party | ISR | Yisrael Beiteinu; Yisrael Beitenu | - | - | party of Avigdor Lieberman
hostages-families-forum | ngo | ISR | Hostages and Missing Families Forum; Hostages Families Forum; Hostage Families Forum | - | - | relatives of those taken on 7 October 2023
magen-david-adom | ngo | ISR | Magen David Adom | - | - | Israel's ambulance service
hamas | armed-group | PSE | Hamas; Islamic Resistance Movement | - | - | Palestinian Islamist movement that took control of Gaza in June 2007
qassam-brigades | armed-group | PSE | Qassam Brigades; al-Qassam Brigades; Izz ad-Din al-Qassam Brigades; Izz el-Deen al-Qassam Brigades; Ezzedine al-Qassam Brigades | hamas | hamas | armed wing of Hamas
gaza-health-ministry | government | PSE | Gaza Health Ministry; Gaza's Health Ministry; Ministry of Health in Gaza; Hamas-run Health Ministry | hamas 2007-06.. | hamas 2007-06.. | part of the administration that Hamas runs in Gaza
gaza-media-office | government | PSE | Gaza Government Media Office; Government Media Office in Gaza | hamas 2007-06.. | hamas 2007-06.. | press office of the administration that Hamas runs in Gaza
pij | armed-group | PSE | Palestinian Islamic Jihad; Islamic Jihad; PIJ; Islamic Jihad Movement in Palestine | - | - | second armed group of Gaza
quds-brigades | armed-group | PSE | al-Quds Brigades; Saraya al-Quds | pij | pij | armed wing of Islamic Jihad
fatah | party | PSE | Fatah; Fateh | plo | - | party led by Mahmoud Abbas
al-aqsa-martyrs | armed-group | PSE | al-Aqsa Martyrs' Brigades; al-Aqsa Martyrs Brigades; al-Aqsa Martyrs' Brigade | - | - | armed groups that came out of Fatah
pflp | party | PSE | Popular Front for the Liberation of Palestine; PFLP | - | - | Marxist group with an armed wing
abu-nidal | armed-group | PSE | Abu Nidal Organization; Abu Nidal Organisation; Abu Nidal group | - | - | led by Sabri al-Banna, who died in 2002
black-september | armed-group | PSE | Black September Organization; Black September Organisation; Black September group | - | - | took hostages at the Olympic Games of 1972
dflp | party | PSE | Democratic Front for the Liberation of Palestine; DFLP | - | - | Marxist group with an armed wing
lions-den | armed-group | PSE | Lions' Den group; Lion's Den group; Lions' Den militant group; Lion's Den militant group | - | - | armed group in Nablus from 2022
plo | party | PSE | Palestine Liberation Organization; PLO; Palestine Liberation Organisation | - | - | internationally recognised representative of the Palestinians
palestinian-authority | government | PSE | Palestinian Authority; Palestinian National Authority | - | - | governs parts of the West Bank
gaza-humanitarian-foundation | ngo | USA | Gaza Humanitarian Foundation; GHF | - | - | handed out aid in Gaza from May to November 2025, registered in the United States
palestinian-prisoners-club | ngo | PSE | Palestinian Prisoners' Club; Palestinian Prisoners Club; Palestinian Prisoners' Society | - | - | counts detainees
# Yemen
houthis | armed-group | YEM | Houthi; Houthis; Ansar Allah; Ansarallah; Ansarullah; Houthi movement | - | - | have held Sanaa since September 2014
stc-yemen | party | YEM | Southern Transitional Council | - | state:ARE 2017-05..2025-12 | separatists, formed in May 2017, armed and paid by the United Arab Emirates until December 2025
yemen-presidential-council | government | YEM | Presidential Leadership Council | - | - | head of the internationally recognised government since April 2022
islah-yemen | party | YEM | Islah Party; Yemen's Islah; Yemeni Islah Party | - | - | Islamist party of Yemen
saudi-led-coalition | military | - | Saudi-led coalition; Saudi-led Coalition | - | state:SAU 2015-03-26.. | formed in March 2015 against the Houthis, under Saudi command
# Egypt, Libya and the Gulf
muslim-brotherhood | group | - | Muslim Brotherhood | - | - | movement founded in Egypt in 1928, with branches in other countries
sinai-province | armed-group | EGY | Sinai Province; Wilayat Sinai; Ansar Beit al-Maqdis | islamic-state 2014-11.. | islamic-state 2014-11.. | pledged allegiance in November 2014
lna | military | LBY | Libyan National Army; LNA; Libyan Arab Armed Forces | - | - | forces of Khalifa Haftar in the east
gna | government | LBY | Government of National Accord | - | - | government in Tripoli from 2016 to 2021
gnu-libya | government | LBY | Libya's Government of National Unity; Libyan Government of National Unity | - | - | government in Tripoli since March 2021
libyan-house | government | LBY | House of Representatives of Libya; Libyan House of Representatives | - | - | parliament in the east of Libya
high-council-of-state | government | LBY | High Council of State | - | - | consultative chamber in Tripoli
noc-libya | company | LBY | National Oil Corporation of Libya | - | - | state oil company of Libya
libyan-coast-guard | military | LBY | Libyan Coast Guard; Libyan coastguard | - | - | coast guard of western Libya
`
