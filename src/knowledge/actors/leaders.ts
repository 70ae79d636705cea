/**
 * Heads of state and government, ministers, commanders and envoys whom world news names. A last name stands alone only where one bearer is
 * surely meant by it; not where a relative, a place or a word of the language bears it too. Days are those of the office; written for this project from general knowledge.
 */
export const LEADERS = `
# Syria, Lebanon, Iraq
bashar-al-assad | person | SYR | Bashar al-Assad; Bashar Assad; Bashar al Assad; Assad; al-Assad | state 2000-07-17..2024-12-08 | - | president of Syria from 17 July 2000 to 8 December 2024
hafez-al-assad | person | SYR | Hafez al-Assad; Hafez Assad | state 1970-11..2000-06-10 | - | ruler of Syria from 16 November 1970, president from March 1971 until he died on 10 June 2000
maher-al-assad | person | SYR | Maher al-Assad; Maher Assad | fourth-division 2000..2024-12-08 | state 2000..2024-12-08 | led the Fourth Division of the army until 8 December 2024, brother of Bashar al-Assad
asma-al-assad | person | SYR | Asma al-Assad; Asma Assad | - | - | wife of Bashar al-Assad
ahmed-al-sharaa | person | SYR | Ahmed al-Sharaa; Abu Mohammed al-Jolani; Abu Mohammad al-Jolani; Abu Mohammed al-Golani; Abu Mohammad al-Julani; Ahmad al-Sharaa; Jolani; al-Jolani; al-Golani; al-Julani | nusra-front 2012-01..2017-01-28; hts 2017-01-28..2025-01-29; state 2025-01-29.. | - | led the Nusra Front and HTS; interim president of Syria since 29 January 2025
mohammad-ghazi-al-jalali | person | SYR | Mohammad Ghazi al-Jalali; Mohammed Ghazi al-Jalali; Mohammed Ghazi Jalali; Mohammad Ghazi Jalali | state 2024-09..2024-12-10 | - | prime minister of Syria from September to December 2024
mohammed-al-bashir | person | SYR | Mohammed al-Bashir; Mohammad al-Bashir | syrian-salvation-government 2024-01..2024-12-10; state 2024-12-10.. | - | head of the Salvation Government from January 2024 and of Syria's caretaker government from 10 December 2024, energy minister since 29 March 2025
asaad-al-shaibani | person | SYR | Asaad al-Shaibani; Asaad Hassan al-Shaibani; Asaad al-Shibani | state 2024-12-21.. | - | foreign minister of Syria since December 2024
murhaf-abu-qasra | person | SYR | Murhaf Abu Qasra | state 2024-12-21.. | - | defence minister of Syria since December 2024
hassan-abdul-ghani | person | SYR | Hassan Abdul Ghani; Hassan Abdel Ghani; Hassan Abdulghani | military-operations-command 2024-11..2025-01 | - | spokesman of the rebels' military operations command in the offensive of November and December 2024
mazloum-abdi | person | SYR | Mazloum Abdi; Mazloum Kobani | sdf 2015-10.. | - | commander of the SDF
ilham-ahmed | person | SYR | Ilham Ahmed; Elham Ahmad | aanes 2024.. | - | politician of the autonomous administration, in charge of its foreign relations; before of the Syrian Democratic Council
hadi-al-bahra | person | SYR | Hadi al-Bahra | syrian-national-coalition 2014..2025-02 | - | head of the Syrian National Coalition in 2014 and from September 2023 until it dissolved itself in February 2025
rami-abdulrahman | person | SYR | Rami Abdulrahman; Rami Abdel Rahman; Rami Abdurrahman; Rami Abdul Rahman; Rami Abdurahman; Rami Abdel-Rahman | - | - | founder and head of the Syrian Observatory for Human Rights
geir-pedersen | person | - | Geir Pedersen; Geir O. Pedersen | un 2019-01..2025 | - | UN envoy for Syria from January 2019; announced in September 2025 that he would leave
raed-al-saleh | person | SYR | Raed al-Saleh; Raed Al Saleh | white-helmets 2014..2025-03; state 2025-03-29.. | - | led the White Helmets; minister for emergencies and disasters of Syria since 29 March 2025
hassan-nasrallah | person | LBN | Hassan Nasrallah; Nasrallah | hezbollah 1992..2024-09-27 | - | leader of Hezbollah from February 1992, killed on 27 September 2024
naim-qassem | person | LBN | Naim Qassem; Naim Kassem | hezbollah | - | leader of Hezbollah since 29 October 2024, its deputy leader before from 1991
najib-mikati | person | LBN | Najib Mikati; Mikati | state 2005-04-19..2005-07-19; state 2011-06-13..2014-02-15; state 2021-09-10..2025-02-08 | - | prime minister of Lebanon in 2005, from 2011 to 2014 and from September 2021 to February 2025
nawaf-salam | person | LBN | Nawaf Salam | icj 2018-02-06..2025-01; state 2025-02-08.. | - | prime minister of Lebanon since 8 February 2025, before judge of the International Court of Justice
joseph-aoun | person | LBN | Joseph Aoun | laf 2017-03..2025-01-09; state 2025-01-09.. | - | president of Lebanon since 9 January 2025, before commander of the army
nabih-berri | person | LBN | Nabih Berri | amal-movement | - | leader of the Amal Movement since 1980, speaker of parliament since 1992
mohammed-shia-al-sudani | person | IRQ | Mohammed Shia al-Sudani; Mohammed Shia' al-Sudani; Mohammed al-Sudani; Mohammed Shia Al Sudani | state 2022-10-27..2026-05-14 | - | prime minister of Iraq from 27 October 2022 to May 2026
moqtada-al-sadr | person | IRQ | Moqtada al-Sadr; Muqtada al-Sadr; Moqtada Sadr | sadrist-movement | - | cleric, leader of the Sadrist Movement since 2003
ali-al-sistani | person | IRQ | Ali al-Sistani; Sistani | - | - | highest Shiite cleric of Iraq
saddam-hussein | person | IRQ | Saddam Hussein; Saddam | state 1979-07-16..2003-04-09 | - | president of Iraq from 16 July 1979 to 9 April 2003
masoud-barzani | person | IRQ | Masoud Barzani; Massoud Barzani | krg 2005-06..2017-11-01; kdp | - | leader of the Kurdistan Democratic Party (KDP) since 1979, president of the Kurdistan Region (KRG) from June 2005 to November 2017
masrour-barzani | person | IRQ | Masrour Barzani | krg 2019-07-10.. | - | prime minister of the Kurdistan Region since July 2019
# Jihadists
abu-bakr-al-baghdadi | person | IRQ | Abu Bakr al-Baghdadi | islamic-state 2010-05..2019-10 | - | leader of Islamic State and of its forerunner in Iraq from May 2010, died in October 2019
osama-bin-laden | person | - | Osama bin Laden; Usama bin Laden; Bin Laden; bin Laden | al-qaeda 1988..2011-05 | - | founder of al-Qaeda, killed in May 2011
ayman-al-zawahiri | person | - | Ayman al-Zawahiri; al-Zawahiri; Zawahiri | al-qaeda 2001..2022-07-31 | - | leader of al-Qaeda from June 2011, killed on 31 July 2022
# Iran
ali-khamenei | person | IRN | Ali Khamenei; Ayatollah Ali Khamenei | state 1981-10-13..2026-02-28 | - | Supreme Leader from June 1989 to 28 February 2026, when air strikes killed him; president before from October 1981
ebrahim-raisi | person | IRN | Ebrahim Raisi; Raisi | state 2021-08-03..2024-05-19 | - | president of Iran from August 2021, died on 19 May 2024
masoud-pezeshkian | person | IRN | Masoud Pezeshkian; Pezeshkian | state 2024-07-28.. | - | president of Iran since 28 July 2024
hassan-rouhani | person | IRN | Hassan Rouhani; Hassan Rohani; Rouhani | state 2013-08-03..2021-08-03 | - | president of Iran from August 2013 to August 2021
mahmoud-ahmadinejad | person | IRN | Mahmoud Ahmadinejad; Ahmadinejad | state 2005-08-03..2013-08-03 | - | president of Iran from August 2005 to August 2013
abbas-araghchi | person | IRN | Abbas Araghchi; Abbas Araqchi; Araghchi; Araqchi; Seyed Abbas Araghchi | state 2013..2021-09; state 2024-08-21.. | - | foreign minister since August 2024, deputy foreign minister until 2021
javad-zarif | person | IRN | Mohammad Javad Zarif; Javad Zarif; Zarif | state 2013-08-17..2021-08-25; state 2024-08..2025-03 | - | foreign minister from August 2013 to August 2021, vice president from August 2024 to March 2025
esmaeil-baghaei | person | IRN | Esmaeil Baghaei; Esmail Baghaei; Esmaeil Baqaei; Esmail Baqaei | state 2024.. | - | spokesman of the foreign ministry since 2024
hossein-salami | person | IRN | Hossein Salami | irgc ..2025-06-13 | - | commander of the Revolutionary Guards since April 2019, killed on 13 June 2025
qassem-soleimani | person | IRN | Qassem Soleimani; Qasem Soleimani; Qassim Suleimani | quds-force 1998..2020-01-03 | - | commander of the Quds Force, killed on 3 January 2020
esmail-qaani | person | IRN | Esmail Qaani; Esmail Ghaani; Esmaeil Qaani | quds-force 1997.. | - | commander of the Quds Force since January 2020, its deputy commander before
# Israel and the Palestinians
benjamin-netanyahu | person | ISR | Benjamin Netanyahu; Binyamin Netanyahu; Netanyahu; Bibi Netanyahu | state 1996-06-18..1999-07-06; state 2002-11-06..2005-08; state 2009-03-31..2021-06-13; state 2022-12-29.. | - | prime minister of Israel since December 2022, before from 1996 to 1999 and from 2009 to 2021
yoav-gallant | person | ISR | Yoav Gallant | state 2015-05-14..2019-01; state 2019-01..2021-06-13; state 2022-12-29..2024-11-08 | - | minister in several governments, of defence from December 2022 to November 2024
israel-katz | person | ISR | Israel Katz | state 2009-03-31..2021-06-13; state 2022-12-29.. | - | minister in several governments, of defence since November 2024, of foreign affairs before
gideon-saar | person | ISR | Gideon Saar; Gideon Sa'ar | state 2009-03-31..2014-11; state 2021-06-13..2022-12-29; state 2023-10-12..2024-03; state 2024-09.. | - | foreign minister of Israel since November 2024
itamar-ben-gvir | person | ISR | Itamar Ben-Gvir; Itamar Ben Gvir; Ben-Gvir; Ben Gvir | state 2022-12-29..2025-01-19; state 2025-03-19..; otzma-yehudit | - | leader of Otzma Yehudit since 2019, minister of national security from December 2022 with a break from January to March 2025
bezalel-smotrich | person | ISR | Bezalel Smotrich; Smotrich | state 2019-06-17..2020-05-17; state 2022-12-29..; religious-zionism | - | finance minister since December 2022
benny-gantz | person | ISR | Benny Gantz; Gantz | idf 2011-02-14..2015-02; state 2020-05-17..2022-12-29; state 2023-10-12..2024-06-09; national-unity-israel 2019-02.. | - | chief of staff until 2015, minister of defence from 2020 to 2022, in the war cabinet from October 2023 to June 2024
yair-lapid | person | ISR | Yair Lapid; Lapid | state 2013-03-18..2014-12; state 2021-06-13..2022-12-29; yesh-atid 2012.. | - | leader of Yesh Atid, prime minister from July to December 2022
isaac-herzog | person | ISR | Isaac Herzog | state 2021-07-07.. | - | president of Israel since July 2021
herzi-halevi | person | ISR | Herzi Halevi | idf 2023-01-16..2025-03-05 | - | chief of staff from January 2023 to March 2025
eyal-zamir | person | ISR | Eyal Zamir | idf 2025-03-05.. | - | chief of staff since 5 March 2025
daniel-hagari | person | ISR | Daniel Hagari; Hagari | idf 2023-03..2025-03 | - | spokesman of the army from March 2023 to March 2025
avichay-adraee | person | ISR | Avichay Adraee | idf 2005..2026-03 | - | army spokesman in Arabic from 2005 to early 2026
danny-danon | person | ISR | Danny Danon | state 2015-10..2020-06; state 2024-08.. | - | ambassador to the United Nations from 2015 to 2020 and since August 2024
yahya-sinwar | person | PSE | Yahya Sinwar; Yehya Sinwar | hamas ..2024-10-16 | - | head of Hamas in Gaza from February 2017, leader of all Hamas from August 2024, killed on 16 October 2024
ismail-haniyeh | person | PSE | Ismail Haniyeh; Haniyeh; Ismail Haniya | hamas ..2024-07-31 | - | political leader of Hamas from May 2017, killed on 31 July 2024
mohammed-deif | person | PSE | Mohammed Deif; Mohammed al-Deif | qassam-brigades 2002..2024-07 | - | commander of the Qassam Brigades from 2002, killed in July 2024
khaled-meshaal | person | PSE | Khaled Meshaal; Khaled Mashal; Khaled Mashaal | hamas | - | leader of Hamas from 1996 to May 2017, now its head abroad
khalil-al-hayya | person | PSE | Khalil al-Hayya | hamas | - | negotiator of Hamas
sami-abu-zuhri | person | PSE | Sami Abu Zuhri | hamas | - | spokesman of Hamas
osama-hamdan | person | PSE | Osama Hamdan | hamas | - | official of Hamas in Beirut
abu-obeida | person | PSE | Abu Obeida; Abu Obaida | qassam-brigades | - | name under which the spokesman of the Qassam Brigades speaks
mahmoud-abbas | person | PSE | Mahmoud Abbas | palestinian-authority 2003-03-19..2003-09-06; palestinian-authority 2005-01-15.. | - | president of the Palestinian Authority since January 2005, its prime minister in 2003, head of Fatah and the PLO
yasser-arafat | person | PSE | Yasser Arafat; Yasir Arafat | plo 1969-02..2004-11-11 | - | chairman of the PLO from February 1969, died on 11 November 2004
riyad-mansour | person | PSE | Riyad Mansour | plo 2005.. | - | Palestinian observer at the United Nations since 2005
philippe-lazzarini | person | - | Philippe Lazzarini; Lazzarini | unrwa 2020-04..2026-03 | - | head of UNRWA from April 2020, for two terms of three years
# Yemen, the Gulf, Egypt, Jordan, Libya
abdul-malik-al-houthi | person | YEM | Abdul-Malik al-Houthi; Abdulmalik al-Houthi; Abdel-Malek al-Houthi; Abdul Malik al-Houthi | houthis | - | leader of the Houthis since 2004
yahya-saree | person | YEM | Yahya Saree; Yahya Sarea; Yahya Sare'e | houthis | - | military spokesman of the Houthis since 2018
rashad-al-alimi | person | YEM | Rashad al-Alimi | yemen-presidential-council 2022-04-07.. | - | head of the Presidential Leadership Council since 7 April 2022
mohammed-bin-salman | person | SAU | Mohammed bin Salman; Muhammad bin Salman; Mohammad bin Salman | state 2015-01-23.. | - | crown prince of Saudi Arabia since June 2017, prime minister since 27 September 2022
king-salman | person | SAU | King Salman; Salman bin Abdulaziz | state 2015-01-23.. | - | king of Saudi Arabia since 23 January 2015
jamal-khashoggi | person | SAU | Jamal Khashoggi | - | - | journalist, killed on 2 October 2018
mohammed-bin-zayed | person | ARE | Mohammed bin Zayed; Mohamed bin Zayed; Sheikh Mohamed bin Zayed Al Nahyan | state 2022-05-14.. | - | president of the Emirates since May 2022
tamim-al-thani | person | QAT | Tamim bin Hamad Al Thani; Tamim bin Hamad al-Thani; Sheikh Tamim | state 2013-06-25.. | - | emir of Qatar since June 2013
mohammed-al-thani | person | QAT | Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman bin Jassim Al Thani | state 2016-01-27.. | - | prime minister of Qatar since 7 March 2023, foreign minister since 27 January 2016
majed-al-ansari | person | QAT | Majed al-Ansari; Majed Al Ansari; Majed Al-Ansari | state 2022.. | - | spokesman of Qatar's foreign ministry
abdel-fattah-al-sisi | person | EGY | Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah el-Sisi; Sisi; al-Sisi; el-Sissi; el-Sisi | state 2012-08-12..2014-03-26; state 2014-06-08.. | - | president of Egypt since 8 June 2014, defence minister before from August 2012 to March 2014
hosni-mubarak | person | EGY | Hosni Mubarak | state 1975-04..2011-02-11 | - | president of Egypt from 14 October 1981 to 11 February 2011
mohamed-morsi | person | EGY | Mohamed Morsi; Mohammed Morsi; Morsi | state 2012-06-30..2013-07-03 | - | president of Egypt from 30 June 2012 to 3 July 2013
king-abdullah | person | JOR | King Abdullah II; Abdullah II | state 1999-02-07.. | - | king of Jordan since February 1999
ayman-safadi | person | JOR | Ayman Safadi | state 2017-01.. | - | foreign minister of Jordan since January 2017
khalifa-haftar | person | LBY | Khalifa Haftar; Haftar; Khalifa Hifter; Hifter | lna 2014-05.. | - | commander of the Libyan National Army in eastern Libya
abdul-hamid-dbeibah | person | LBY | Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Abdelhamid Dbeibah; Dbeibah; Abdul Hamid al-Dbeibah | gnu-libya 2021-03-15.. | - | prime minister in Tripoli since March 2021
muammar-gaddafi | person | LBY | Muammar Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Moammar Gaddafi; Gaddafi; Gadhafi; Qaddafi | state 1969-09-01..2011-08 | - | ruler of Libya from September 1969 until Tripoli fell in August 2011
# Turkey
recep-tayyip-erdogan | person | TUR | Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Erdogan; Erdoğan; Tayyip Erdogan | state 2003-03-14.. | - | president of Turkey since 28 August 2014, prime minister before from March 2003
hakan-fidan | person | TUR | Hakan Fidan; Fidan | state 2010-05..2015-02; state 2015-03.. | - | foreign minister since 4 June 2023, head of the intelligence agency before from 2010 with a break of a month in 2015
ekrem-imamoglu | person | TUR | Ekrem Imamoglu; Ekrem İmamoğlu; Imamoglu | chp | - | mayor of Istanbul from 2019, arrested and suspended in March 2025
abdullah-ocalan | person | TUR | Abdullah Ocalan; Abdullah Öcalan; Ocalan | pkk 1978-11..2025-05 | - | founder of the PKK, which announced its dissolution in May 2025; in prison since 1999
devlet-bahceli | person | TUR | Devlet Bahceli; Devlet Bahçeli | state 1999-05-28..2002-11-18; mhp | - | leader of the MHP since July 1997, deputy prime minister from 1999 to 2002
# Russia and Belarus
vladimir-putin | person | RUS | Vladimir Putin; Putin; Vladimir V. Putin | state 1999-08-09.. | - | president of Russia from 31 December 1999 to 7 May 2008 and since 7 May 2012, prime minister from 8 May 2008 to 7 May 2012 and in 1999
dmitry-peskov | person | RUS | Dmitry Peskov; Dmitri Peskov; Peskov | state 2008-05.. | - | spokesman of the Kremlin since 22 May 2012, of the prime minister before
sergei-lavrov | person | RUS | Sergei Lavrov; Sergey Lavrov; Lavrov | state 1994.. | - | foreign minister since 9 March 2004, ambassador to the United Nations before from 1994
sergei-shoigu | person | RUS | Sergei Shoigu; Sergey Shoigu; Shoigu | state 1994-01..2012-05-11; state 2012-11-06.. | - | secretary of the security council since May 2024, defence minister from 6 November 2012 to 12 May 2024
andrei-belousov | person | RUS | Andrei Belousov; Andrey Belousov | state 2012-05-21.. | - | defence minister since 14 May 2024
valery-gerasimov | person | RUS | Valery Gerasimov | state 2012-11-09.. | - | chief of the general staff since November 2012
dmitry-medvedev | person | RUS | Dmitry Medvedev; Dmitri Medvedev | state 2005-11-14.. | - | deputy chairman of the security council since January 2020, president from 7 May 2008 to 7 May 2012, prime minister from 8 May 2012 to 16 January 2020
maria-zakharova | person | RUS | Maria Zakharova; Zakharova | state 2015-08.. | - | spokeswoman of the foreign ministry since August 2015
igor-konashenkov | person | RUS | Igor Konashenkov; Konashenkov | state 2012.. | - | spokesman of the defence ministry
sergei-surovikin | person | RUS | Sergei Surovikin; Sergey Surovikin; Surovikin | state 2017-10..2023-08 | - | general, commander of the Aerospace Forces from 2017 to August 2023
ramzan-kadyrov | person | RUS | Ramzan Kadyrov; Kadyrov | state 2007-02-15.. | - | head of Chechnya since February 2007
yevgeny-prigozhin | person | RUS | Yevgeny Prigozhin; Yevgeniy Prigozhin; Evgeny Prigozhin; Prigozhin | wagner 2014..2023-08-23 | - | founder of Wagner, died on 23 August 2023
dmitry-utkin | person | RUS | Dmitry Utkin; Dmitri Utkin | wagner 2014..2023-08-23 | - | commander of Wagner, died on 23 August 2023
alexei-navalny | person | RUS | Alexei Navalny; Aleksei Navalny; Alexey Navalny; Navalny | acf-navalny 2011..2024-02-16 | - | opposition leader, died on 16 February 2024
yulia-navalnaya | person | RUS | Yulia Navalnaya; Navalnaya | acf-navalny 2022-07.. | - | opposition politician, on the advisory board of the Anti-Corruption Foundation since July 2022, widow of Alexei Navalny
alexander-lukashenko | person | BLR | Alexander Lukashenko; Aleksandr Lukashenko; Lukashenko; Alyaksandr Lukashenka | state 1994-07-20.. | - | president of Belarus since July 1994
sviatlana-tsikhanouskaya | person | BLR | Sviatlana Tsikhanouskaya; Svetlana Tikhanovskaya; Tsikhanouskaya | - | - | opposition leader of Belarus, in exile since August 2020
# Ukraine
volodymyr-zelensky | person | UKR | Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Zelensky; Zelenskyy; Zelenskiy | state 2019-05-20.. | - | president of Ukraine since 20 May 2019
andriy-yermak | person | UKR | Andriy Yermak; Andrii Yermak; Yermak | state 2020-02-11..2025-11-28 | - | head of the presidential office from February 2020 to November 2025
oleksandr-syrskyi | person | UKR | Oleksandr Syrskyi; Oleksandr Syrskyy; Oleksandr Syrsky; Syrskyi; Syrskyy | zsu 2019-08.. | - | commander-in-chief since February 2024, before commander of the land forces
valerii-zaluzhnyi | person | UKR | Valerii Zaluzhnyi; Valeriy Zaluzhny; Valery Zaluzhny; Valerii Zaluzhny; Zaluzhnyi; Zaluzhny | zsu 2021-07-27..2024-02-08 | - | commander-in-chief from July 2021 to February 2024, then ambassador in London
kyrylo-budanov | person | UKR | Kyrylo Budanov | gur 2020-08-05..2026-01; state 2026-01.. | - | head of military intelligence from August 2020 to January 2026, then of the presidential office
dmytro-kuleba | person | UKR | Dmytro Kuleba | state 2019-08-29..2024-09-05 | - | foreign minister from 4 March 2020 to September 2024
andrii-sybiha | person | UKR | Andrii Sybiha; Andriy Sybiha; Sybiha | state 2024-09-05.. | - | foreign minister since 5 September 2024
denys-shmyhal | person | UKR | Denys Shmyhal; Shmyhal | state 2020-03-04.. | - | prime minister from 4 March 2020 to 16 July 2025, then minister
yulia-svyrydenko | person | UKR | Yulia Svyrydenko; Yuliia Svyrydenko; Svyrydenko | state 2021-11-04.. | - | prime minister since 17 July 2025, before minister of economy from November 2021
rustem-umerov | person | UKR | Rustem Umerov; Umerov | state 2023-09-06.. | - | secretary of the security council since July 2025, defence minister from 6 September 2023 to July 2025
mykhailo-podolyak | person | UKR | Mykhailo Podolyak; Podolyak; Mykhaylo Podolyak | state 2020-04.. | - | adviser to the presidential office
petro-poroshenko | person | UKR | Petro Poroshenko; Poroshenko | state 2009-10-09..2010-03-11; state 2012-03..2012-12; state 2014-06-07..2019-05-20; european-solidarity 2019-05.. | - | leader of European Solidarity, president from June 2014 to May 2019
viktor-yanukovych | person | UKR | Viktor Yanukovych; Viktor Yanukovich; Yanukovych | state 2002-11-21..2004-12; state 2006-08-04..2007-12-18; state 2010-02-25..2014-02-22 | - | president from February 2010, fled in February 2014; prime minister from 2002 to 2004 and from 2006 to 2007
vitali-klitschko | person | UKR | Vitali Klitschko; Vitaliy Klitschko; Vitalii Klitschko | - | - | mayor of Kyiv since 2014
denis-pushilin | person | UKR | Denis Pushilin; Pushilin | dnr 2014.. | - | head of the Donetsk republic since 2018, which Russia annexed in 2022
# United States
joe-biden | person | USA | Joe Biden; Joseph Biden; Biden | state 2009-01-20..2017-01-20; state 2021-01-20..2025-01-20 | - | president from January 2021 to January 2025, vice president from 2009 to 2017
donald-trump | person | USA | Donald Trump; Donald J. Trump; Trump | state 2017-01-20..2021-01-20; state 2025-01-20.. | - | president from January 2017 to January 2021 and since January 2025
barack-obama | person | USA | Barack Obama; Obama | state 2009-01-20..2017-01-20 | - | president from January 2009 to January 2017
george-w-bush | person | USA | George W. Bush | state 2001-01-20..2009-01-20 | - | president from January 2001 to January 2009
bill-clinton | person | USA | Bill Clinton | state 1993-01-20..2001-01-20 | - | president from January 1993 to January 2001
hillary-clinton | person | USA | Hillary Clinton; Hillary Rodham Clinton | state 2009-01-21..2013-02-01 | - | secretary of state from January 2009 to February 2013, candidate in 2016
kamala-harris | person | USA | Kamala Harris; Kamala D. Harris | state 2021-01-20..2025-01-20 | - | vice president from January 2021 to January 2025
mike-pence | person | USA | Mike Pence | state 2017-01-20..2021-01-20 | - | vice president from January 2017 to January 2021
jd-vance | person | USA | JD Vance; J.D. Vance; J. D. Vance | state 2025-01-20.. | - | vice president since January 2025
antony-blinken | person | USA | Antony Blinken; Anthony Blinken; Blinken | state 2015-01..2017-01-20; state 2021-01-26..2025-01-20 | - | secretary of state from January 2021 to January 2025, deputy secretary of state from 2015 to 2017
marco-rubio | person | USA | Marco Rubio; Rubio | state 2025-01-21.. | - | secretary of state since January 2025
john-kerry | person | USA | John Kerry | state 2013-02-01..2017-01-20; state 2021-01-20..2024-03 | - | secretary of state from February 2013 to January 2017, envoy for the climate from 2021 to 2024
lloyd-austin | person | USA | Lloyd Austin | state 2021-01-22..2025-01-20 | - | defence secretary from January 2021 to January 2025
pete-hegseth | person | USA | Pete Hegseth; Hegseth | state 2025-01-25.. | - | defence secretary since January 2025
jake-sullivan | person | USA | Jake Sullivan | state 2021-01-20..2025-01-20 | - | national security adviser from January 2021 to January 2025
steve-witkoff | person | USA | Steve Witkoff; Witkoff | state 2025-01-20.. | - | envoy of President Trump since January 2025
tom-barrack | person | USA | Tom Barrack; Thomas Barrack | state 2025-05.. | - | ambassador to Turkey and envoy for Syria since May 2025
karoline-leavitt | person | USA | Karoline Leavitt | state 2025-01-20.. | - | White House spokeswoman since January 2025
karine-jean-pierre | person | USA | Karine Jean-Pierre | state 2021-01-20..2025-01-20 | - | spokeswoman of the White House from 13 May 2022 to January 2025, deputy before
john-kirby | person | USA | John Kirby | state 2015-05..2017-01-20; state 2021-01-20..2025-01-20 | - | spokesman of the Pentagon from January 2021, of the National Security Council from 2022 to January 2025
sabrina-singh | person | USA | Sabrina Singh | pentagon 2022-04..2025-01-20 | - | deputy spokeswoman of the Pentagon from 2022 to January 2025
pat-ryder | person | USA | Pat Ryder | pentagon 2022-08..2025-01 | - | spokesman of the Pentagon from August 2022 to January 2025
nancy-pelosi | person | USA | Nancy Pelosi; Pelosi | - | - | speaker of the House from 2007 to 2011 and from 2019 to January 2023
mitch-mcconnell | person | USA | Mitch McConnell | - | - | senator, leader of the Senate's Republicans from 2007 to January 2025
chuck-schumer | person | USA | Chuck Schumer | - | - | senator, leader of the Senate's Democrats since 2017
bernie-sanders | person | USA | Bernie Sanders | - | - | senator
elon-musk | person | USA | Elon Musk; Musk | - | - | head of Tesla and SpaceX; adviser of President Trump from January to May 2025
# Europe
keir-starmer | person | GBR | Keir Starmer; Starmer; Sir Keir Starmer | state 2024-07-05..2026-07 | - | prime minister from July 2024; announced on 22 June 2026 that he would step down
rishi-sunak | person | GBR | Rishi Sunak; Sunak | state 2018-01-09..2022-07-05; state 2022-10-25..2024-07-05 | - | prime minister from October 2022 to July 2024
boris-johnson | person | GBR | Boris Johnson | state 2016-07-13..2018-07-09; state 2019-07-24..2022-09-06 | - | prime minister from July 2019 to September 2022
liz-truss | person | GBR | Liz Truss; Truss | state 2014-07-15..2022-10-25 | - | prime minister from 6 September to 25 October 2022, minister before from 2014
theresa-may | person | GBR | Theresa May | state 2010-05-12..2019-07-24 | - | prime minister from 13 July 2016 to July 2019, home secretary before from 2010
david-cameron | person | GBR | David Cameron | state 2010-05-11..2016-07-13; state 2023-11-13..2024-07-05 | - | prime minister from May 2010 to July 2016, foreign secretary from November 2023 to July 2024
tony-blair | person | GBR | Tony Blair | state 1997-05-02..2007-06-27 | - | prime minister from May 1997 to June 2007
david-lammy | person | GBR | David Lammy; Lammy | state 2024-07-05.. | - | deputy prime minister since 5 September 2025, foreign secretary before from July 2024
suella-braverman | person | GBR | Suella Braverman; Braverman | state 2020-02-13..2022-10-19; state 2022-10-25..2023-11-13 | - | home secretary from September 2022 to November 2023 with a break in October 2022, attorney general before
nigel-farage | person | GBR | Nigel Farage; Farage | reform-uk 2019.. | - | leader of Reform UK since 3 June 2024, of the Brexit Party, as it was called before, from March 2019 to March 2021
emmanuel-macron | person | FRA | Emmanuel Macron; Macron | state 2014-08-26..2016-08-30; state 2017-05-14.. | - | president since May 2017, minister of economy from 2014 to 2016
marine-le-pen | person | FRA | Marine Le Pen | national-rally | - | politician of the National Rally
francois-hollande | person | FRA | François Hollande; Francois Hollande; Hollande | state 2012-05-15..2017-05-14 | - | president from May 2012 to May 2017
nicolas-sarkozy | person | FRA | Nicolas Sarkozy; Sarkozy | state 2002-05-07..2004-11; state 2005-06-02..2007-03-26; state 2007-05-16..2012-05-15 | - | president from 16 May 2007 to May 2012, minister before
jean-noel-barrot | person | FRA | Jean-Noel Barrot; Jean-Noël Barrot | state 2024-09-21.. | - | foreign minister since September 2024
olaf-scholz | person | DEU | Olaf Scholz; Scholz | state 2007-11-21..2009-10; state 2018-03-14..2025-05-06 | - | chancellor from 8 December 2021 to May 2025, minister of finance before from 2018
friedrich-merz | person | DEU | Friedrich Merz; Merz | state 2025-05-06.. | - | chancellor since May 2025
angela-merkel | person | DEU | Angela Merkel; Merkel | state 1991-01-18..1998-10-26; state 2005-11-22..2021-12-08 | - | chancellor from November 2005 to December 2021, minister from 1991 to 1998
annalena-baerbock | person | DEU | Annalena Baerbock; Baerbock | state 2021-12-08..2025-05-06 | - | foreign minister from December 2021 to May 2025
boris-pistorius | person | DEU | Boris Pistorius | state 2023-01-19.. | - | defence minister since January 2023
giorgia-meloni | person | ITA | Giorgia Meloni; Meloni | state 2008-05-08..2011-11-16; state 2022-10-22.. | - | prime minister since October 2022, minister for youth from 2008 to 2011
antonio-tajani | person | ITA | Antonio Tajani; Tajani | european-commission 2008-05..2014-07; european-parliament 2017-01-17..2019-07; state 2022-10-22.. | - | foreign minister since October 2022, president of the European Parliament from 2017 to 2019
silvio-berlusconi | person | ITA | Silvio Berlusconi; Berlusconi | state 1994-05-10..1995-01-17; state 2001-06-11..2006-05-17; state 2008-05-08..2011-11-16; forza-italia 1994-01..2009-03; forza-italia 2013-11..2023-06-12 | - | founder of Forza Italia; prime minister in 1994, from 2001 to 2006 and from 2008 to 2011, died on 12 June 2023
pedro-sanchez | person | ESP | Pedro Sánchez; Pedro Sanchez | state 2018-06-02.. | - | prime minister since June 2018
donald-tusk | person | POL | Donald Tusk; Tusk | state 2007-11-16..2014-09-22; european-council 2014-12-01..2019-12-01; state 2023-12-13.. | - | prime minister since December 2023 and from 2007 to 2014, president of the European Council between
radoslaw-sikorski | person | POL | Radoslaw Sikorski; Radosław Sikorski; Radek Sikorski | state 2005-10-31..2007-02; state 2007-11-16..2014-09-22; state 2023-12-13.. | - | foreign minister from 16 November 2007 to September 2014 and since December 2023, defence minister from October 2005 to February 2007
andrzej-duda | person | POL | Andrzej Duda | state 2015-08-06..2025-08-06 | - | president from August 2015 to August 2025
karol-nawrocki | person | POL | Karol Nawrocki; Nawrocki | state 2025-08-06.. | - | president since August 2025
viktor-orban | person | HUN | Viktor Orbán; Viktor Orban; Orban; Orbán | state 1998-07-06..2002-05-27; state 2010-05-29..2026-05-09; fidesz | - | leader of Fidesz since May 2003; prime minister from 1998 to 2002 and from 2010 to May 2026
robert-fico | person | SVK | Robert Fico; Fico | state 2006-07-04..2010-07-08; state 2012-04-04..2018-03-22; state 2023-10-25..; smer | - | leader of Smer; prime minister since October 2023, before from 2006 to 2010 and from 2012 to 2018
mark-rutte | person | NLD | Mark Rutte; Rutte | state 2010-10-14..2024-07-02; nato 2024-10-01.. | - | prime minister of the Netherlands from 2010 to July 2024, secretary general of NATO since October 2024
jens-stoltenberg | person | NOR | Jens Stoltenberg; Stoltenberg | state 2000-03-17..2001-10-19; state 2005-10-17..2013-10-16; nato 2014-10-01..2024-10-01; state 2025-02-04.. | - | secretary general of NATO from 2014 to 2024, prime minister of Norway from 2000 to 2001 and from 2005 to 2013, finance minister since February 2025
ursula-von-der-leyen | person | - | Ursula von der Leyen; von der Leyen | state:DEU 2005-11-22..2019-07-17; european-commission 2019-12-01.. | - | president of the European Commission since December 2019, minister in Germany before
josep-borrell | person | - | Josep Borrell; Borrell | state:ESP 2018-06-07..2019-11; eeas 2019-12-01..2024-12-01 | - | foreign policy chief of the European Union from December 2019 to December 2024, foreign minister of Spain before
kaja-kallas | person | - | Kaja Kallas | state:EST 2021-01-26..2024-07-23; eeas 2024-12-01.. | - | foreign policy chief of the European Union since December 2024, prime minister of Estonia from 2021 to 2024
charles-michel | person | - | Charles Michel | state:BEL 2014-10-11..2019-10-27; european-council 2019-12-01..2024-12-01 | - | president of the European Council from December 2019 to December 2024, prime minister of Belgium before
antonio-costa | person | - | António Costa; Antonio Costa | state:PRT 2015-11-26..2024-04-02; european-council 2024-12-01.. | - | president of the European Council since December 2024, prime minister of Portugal from 2015 to 2024
aleksandar-vucic | person | SRB | Aleksandar Vucic; Aleksandar Vučić; Vucic; Vučić | state 2012-07-27.. | - | president of Serbia since 31 May 2017, prime minister from 27 April 2014 to 30 May 2017
albin-kurti | person | XKX | Albin Kurti; Kurti | state 2020-02-03..2020-06-03; state 2021-03-22..; vetevendosje | - | prime minister of Kosovo in 2020 and since March 2021
milorad-dodik | person | BIH | Milorad Dodik; Dodik | - | - | Bosnian Serb leader, president of Republika Srpska until August 2025, when a conviction cost him the office
slobodan-milosevic | person | SRB | Slobodan Milosevic; Slobodan Milošević; Milosevic | state 1989-05..2000-10 | - | president of Serbia from 1989, of Yugoslavia from 1997 to October 2000
radovan-karadzic | person | BIH | Radovan Karadzic; Radovan Karadžić; Karadzic | - | - | Bosnian Serb leader until 1996, convicted of genocide in 2016
ratko-mladic | person | BIH | Ratko Mladic; Ratko Mladić; Mladic | vra 1992-05..1996 | - | commander of the Bosnian Serb army from May 1992, convicted of genocide in 2017
maia-sandu | person | MDA | Maia Sandu | state 2019-06-08..2019-11-14; state 2020-12-24.. | - | president of Moldova since December 2020, prime minister in 2019
salome-zourabichvili | person | GEO | Salome Zourabichvili; Salome Zurabishvili; Zourabichvili | state 2004-03..2005-10; state 2018-12-16..2024-12-29 | - | president of Georgia from December 2018 to December 2024, foreign minister from 2004 to 2005
irakli-kobakhidze | person | GEO | Irakli Kobakhidze; Kobakhidze | state 2024-02-08.. | - | prime minister of Georgia since February 2024
bidzina-ivanishvili | person | GEO | Bidzina Ivanishvili; Ivanishvili | state 2012-10-25..2013-11-20; georgian-dream 2012-04..2013-11; georgian-dream 2018-05..2021-01; georgian-dream 2023-12-30.. | - | founder of Georgian Dream, honorary chairman since December 2023; prime minister from 2012 to 2013
mikheil-saakashvili | person | GEO | Mikheil Saakashvili; Mikhail Saakashvili; Saakashvili | state 2004-01-25..2007-11-25; state 2008-01-20..2013-11-17; unm-georgia 2001..2019-03 | - | founder of the United National Movement; president of Georgia from 2004 to 2013, in prison since October 2021
nikol-pashinyan | person | ARM | Nikol Pashinyan; Pashinyan | state 2018-05-08.. | - | prime minister of Armenia since May 2018
ilham-aliyev | person | AZE | Ilham Aliyev | state 2003-08-04.. | - | president of Azerbaijan since 31 October 2003
pope-francis | person | VAT | Pope Francis | vatican 2013-03-13..2025-04-21 | - | head of the Catholic Church from 13 March 2013, died on 21 April 2025
pope-leo | person | VAT | Pope Leo XIV; Pope Leo | vatican 2025-05-08.. | - | head of the Catholic Church, elected on 8 May 2025
# Africa
abdel-fattah-al-burhan | person | SDN | Abdel Fattah al-Burhan; Abdel-Fattah Burhan; Abdel Fattah Burhan; Abdel-Fattah al-Burhan; al-Burhan | saf; sovereignty-council 2019-08-21..2021-10; sovereignty-council 2021-11.. | - | commander of Sudan's army since 12 April 2019, chairman of the Sovereignty Council since August 2019 with a break after the coup of October 2021
hemedti | person | SDN | Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Hemedti; Hemeti; Hemetti; Mohamed Hamdan Daglo | rsf 2013.. | - | commander of the RSF since 2013
omar-al-bashir | person | SDN | Omar al-Bashir; Omar Bashir | state 1989-06-30..2019-04-11 | - | ruler of Sudan from 30 June 1989 to 11 April 2019
abdalla-hamdok | person | SDN | Abdalla Hamdok; Abdallah Hamdok; Hamdok | state 2019-08-21..2021-10-25; state 2021-11-21..2022-01-02; taqaddum 2023-10..2025-02 | - | prime minister of Sudan from August 2019 to January 2022 with a break after the coup of October 2021
salva-kiir | person | SSD | Salva Kiir; Salva Kiir Mayardit; Kiir | state 2011-07-09.. | - | president of South Sudan since its independence on 9 July 2011
riek-machar | person | SSD | Riek Machar; Machar | state 2011-07-09..2013-07-23; spla-io 2013-12.. | - | leader of the SPLM-IO, vice president from 2011 to 2013 and first vice president from February 2020 until he was suspended in September 2025, under arrest since March 2025
abiy-ahmed | person | ETH | Abiy Ahmed; Abiy | state 2018-04-02.. | - | prime minister of Ethiopia since April 2018
debretsion | person | ETH | Debretsion Gebremichael; Debretsion | tplf | - | leader of the TPLF since November 2017
isaias-afwerki | person | ERI | Isaias Afwerki; Isayas Afewerki; Afwerki | state 1993-05-24.. | - | president of Eritrea since May 1993
hassan-sheikh-mohamud | person | SOM | Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud | state 2012-09-16..2017-02; state 2022-05-23.. | - | president of Somalia from September 2012 to February 2017 and since May 2022
felix-tshisekedi | person | COD | Félix Tshisekedi; Felix Tshisekedi | state 2019-01-24.. | - | president of the Democratic Republic of the Congo since January 2019
joseph-kabila | person | COD | Joseph Kabila | state 2001-01..2019-01-24 | - | president of the Democratic Republic of the Congo from January 2001 to January 2019
corneille-nangaa | person | COD | Corneille Nangaa; Nangaa | afc-congo 2023-12.. | - | leader of the Congo River Alliance since December 2023, head of the electoral commission until 2021
bertrand-bisimwa | person | COD | Bertrand Bisimwa | m23 2012.. | - | political leader of the M23 since March 2013
paul-kagame | person | RWA | Paul Kagame; Kagame | state 1994-07-19.. | - | president of Rwanda since 24 March 2000, vice president before from July 1994
yoweri-museveni | person | UGA | Yoweri Museveni; Museveni | state 1986-01.. | - | president of Uganda since January 1986
joseph-kony | person | UGA | Joseph Kony; Kony | lra 1987.. | - | leader of the Lord's Resistance Army
william-ruto | person | KEN | William Ruto; Ruto | state 2013-04-09.. | - | president of Kenya since 13 September 2022, deputy president before from 2013
uhuru-kenyatta | person | KEN | Uhuru Kenyatta | state 2008-04..2022-09-13 | - | president of Kenya from 9 April 2013 to September 2022
raila-odinga | person | KEN | Raila Odinga | state 2008-04-17..2013-04-09; odm 2005..2025-10-15 | - | opposition leader, prime minister from 2008 to 2013, died on 15 October 2025
cyril-ramaphosa | person | ZAF | Cyril Ramaphosa; Ramaphosa | state 2014-05-26.. | - | president of South Africa since 15 February 2018, deputy president before from 2014
jacob-zuma | person | ZAF | Jacob Zuma; Zuma | state 1999-06-17..2005-06-14; state 2009-05-09..2018-02-14; mk-party 2023-12.. | - | leader of the MK Party, president of South Africa from 2009 to 2018
nelson-mandela | person | ZAF | Nelson Mandela; Mandela | state 1994-05-10..1999-06-16; anc 1944..2013-12-05 | - | president of South Africa from 1994 to 1999, died on 5 December 2013
emmerson-mnangagwa | person | ZWE | Emmerson Mnangagwa; Mnangagwa | state 2014-12..2017-11-06; state 2017-11-24.. | - | president of Zimbabwe since 24 November 2017, vice president before
robert-mugabe | person | ZWE | Robert Mugabe; Mugabe | state 1980-04-18..2017-11-21 | - | ruler of Zimbabwe from April 1980 to 21 November 2017
daniel-chapo | person | MOZ | Daniel Chapo | state 2025-01-15.. | - | president of Mozambique since January 2025
venancio-mondlane | person | MOZ | Venâncio Mondlane; Venancio Mondlane | - | - | opposition leader of Mozambique, candidate in 2024
bola-tinubu | person | NGA | Bola Tinubu; Bola Ahmed Tinubu; Tinubu | state 2023-05-29.. | - | president of Nigeria since May 2023
muhammadu-buhari | person | NGA | Muhammadu Buhari; Buhari | state 1983-12-31..1985-08-27; state 2015-05-29..2023-05-29 | - | president of Nigeria from May 2015 to May 2023, military ruler from 1983 to 1985
goodluck-jonathan | person | NGA | Goodluck Jonathan | state 2007-05-29..2015-05-29 | - | president of Nigeria from 6 May 2010 to May 2015, vice president before
peter-obi | person | NGA | Peter Obi | - | - | opposition leader of Nigeria, candidate in 2023
assimi-goita | person | MLI | Assimi Goïta; Assimi Goita; Goita; Goïta | state 2021-05.. | - | ruler of Mali since May 2021, led the coup of August 2020
ibrahim-traore | person | BFA | Ibrahim Traoré; Ibrahim Traore | state 2022-09-30.. | - | ruler of Burkina Faso since September 2022
abdourahamane-tchiani | person | NER | Abdourahamane Tchiani; Abdourahmane Tchiani; Abdourahamane Tiani; Tchiani; Tiani | cnsp-niger 2023-07-26..2025-03-26; state 2025-03-26.. | - | ruler of Niger since July 2023, president since 26 March 2025
mohamed-bazoum | person | NER | Mohamed Bazoum; Bazoum | state 2021-04-02..2023-07-26 | - | president of Niger from April 2021, overthrown on 26 July 2023
mahamat-deby | person | TCD | Mahamat Idriss Déby; Mahamat Idriss Deby; Mahamat Deby; Mahamat Idriss Deby Itno | state 2021-04-20.. | - | ruler of Chad since April 2021, president since 23 May 2024
paul-biya | person | CMR | Paul Biya; Biya | state 1975-06-30.. | - | president of Cameroon since 6 November 1982, prime minister before from 1975
faustin-touadera | person | CAF | Faustin-Archange Touadéra; Faustin-Archange Touadera; Touadera; Touadéra | state 2008-01-22..2013-01; state 2016-03-30.. | - | president of the Central African Republic since March 2016, prime minister from 2008 to 2013
alassane-ouattara | person | CIV | Alassane Ouattara | state 1990-11-07..1993-12; state 2011-05-21.. | - | president of Ivory Coast since May 2011, prime minister from 1990 to 1993
macky-sall | person | SEN | Macky Sall | state 2004-04-21..2007-06-19; state 2012-04-02..2024-04-02 | - | president of Senegal from April 2012 to April 2024, prime minister from 2004 to 2007
bassirou-diomaye-faye | person | SEN | Bassirou Diomaye Faye | state 2024-04-02.. | - | president of Senegal since April 2024
ousmane-sonko | person | SEN | Ousmane Sonko | state 2024-04-02..2026; pastef 2014.. | - | leader of Pastef, prime minister of Senegal from April 2024
ali-bongo | person | GAB | Ali Bongo; Ali Bongo Ondimba | state 2009-10-16..2023-08-30 | - | president of Gabon from October 2009, overthrown on 30 August 2023
brice-oligui-nguema | person | GAB | Brice Oligui Nguema; Brice Clotaire Oligui Nguema | state 2023-08-30.. | - | ruler of Gabon since the coup of 30 August 2023, president since 3 May 2025
mamady-doumbouya | person | GIN | Mamady Doumbouya; Mamadi Doumbouya | state 2021-09-05.. | - | ruler of Guinea since the coup of 5 September 2021
kais-saied | person | TUN | Kais Saied; Kaïs Saïed | state 2019-10-23.. | - | president of Tunisia since October 2019
abdelmadjid-tebboune | person | DZA | Abdelmadjid Tebboune; Tebboune | state 2017-05..2017-08; state 2019-12-19.. | - | president of Algeria since December 2019, prime minister in 2017
king-mohammed-vi | person | MAR | King Mohammed VI; Mohammed VI | state 1999-07-23.. | - | king of Morocco since July 1999
moussa-faki | person | TCD | Moussa Faki Mahamat; Moussa Faki | state 2008-04..2017-01; african-union 2017-03-14..2025-03 | - | chairman of the African Union Commission from March 2017 to March 2025, foreign minister of Chad before
# Asia
xi-jinping | person | CHN | Xi Jinping | state 2008-03-15.. | - | leader of China since 15 November 2012, president since 14 March 2013, vice president from March 2008 to March 2013
wang-yi | person | CHN | Wang Yi | state 2013-03-16.. | - | foreign minister of China from 16 March 2013 to 30 December 2022 and since 25 July 2023, in charge of foreign affairs in the party between
li-qiang | person | CHN | Li Qiang | state 2023-03-11.. | - | premier of China since March 2023
mao-ning | person | CHN | Mao Ning | state 2022-09.. | - | spokeswoman of the foreign ministry since September 2022
lai-ching-te | person | TWN | Lai Ching-te; William Lai | state 2017-09-08..2019-01; state 2020-05-20.. | - | president of Taiwan since 20 May 2024, vice president before from 20 May 2020, premier from September 2017 to January 2019
tsai-ing-wen | person | TWN | Tsai Ing-wen | state 2016-05-20..2024-05-20 | - | president of Taiwan from May 2016 to May 2024
kim-jong-un | person | PRK | Kim Jong Un; Kim Jong-un | state 2011-12-17.. | - | leader of North Korea since December 2011
kim-yo-jong | person | PRK | Kim Yo Jong; Kim Yo-jong | state 2014.. | - | sister of Kim Jong Un, official of the ruling party
kim-jong-il | person | PRK | Kim Jong Il; Kim Jong-il | state 1994-07-08..2011-12-17 | - | leader of North Korea from July 1994, died on 17 December 2011
yoon-suk-yeol | person | KOR | Yoon Suk Yeol; Yoon Suk-yeol | state 2022-05-10..2025-04-04 | - | president from May 2022, suspended in December 2024, removed on 4 April 2025
lee-jae-myung | person | KOR | Lee Jae-myung; Lee Jae Myung | state 2025-06-04.. | - | president since 4 June 2025
moon-jae-in | person | KOR | Moon Jae-in | state 2017-05-10..2022-05-10 | - | president from May 2017 to May 2022
shinzo-abe | person | JPN | Shinzo Abe | state 2005-10-31..2007-09-26; state 2012-12-26..2020-09-16 | - | prime minister from 26 September 2006 to September 2007 and from December 2012 to September 2020, killed on 8 July 2022
fumio-kishida | person | JPN | Fumio Kishida; Kishida | state 2012-12-26..2017-08-03; state 2021-10-04..2024-10-01 | - | prime minister from October 2021 to October 2024, foreign minister from 2012 to 2017
shigeru-ishiba | person | JPN | Shigeru Ishiba; Ishiba | state 2007-09-26..2008-08-02; state 2008-09-24..2009-09-16; state 2014-09-03..2016-08-03; state 2024-10-01..2025-10-21 | - | prime minister from 1 October 2024 to October 2025, minister before
sanae-takaichi | person | JPN | Sanae Takaichi; Takaichi | state 2014-09-03..2017-08-03; state 2019-09-11..2020-09-16; state 2022-08-10..2024-10-01; state 2025-10-21.. | - | prime minister since 21 October 2025, minister before
narendra-modi | person | IND | Narendra Modi; Modi | state 2014-05-26.. | - | prime minister since May 2014
subrahmanyam-jaishankar | person | IND | Subrahmanyam Jaishankar; S. Jaishankar; Jaishankar | state 2015-01..2018-01; state 2019-05-30.. | - | minister of external affairs since May 2019, foreign secretary from 2015 to 2018
rajnath-singh | person | IND | Rajnath Singh | state 2014-05-26.. | - | defence minister since 31 May 2019, home minister before from 2014
rahul-gandhi | person | IND | Rahul Gandhi | congress-india | - | politician of the Congress, heads the opposition in the Lok Sabha since June 2024
imran-khan | person | PAK | Imran Khan | state 2018-08-18..2022-04-10; pti-party 1996.. | - | founder of the PTI; prime minister from August 2018 to April 2022, in prison since August 2023
shehbaz-sharif | person | PAK | Shehbaz Sharif; Shahbaz Sharif | state 2022-04-11..2023-08-14; state 2024-03-04..; pml-n | - | prime minister from April 2022 to August 2023 and since March 2024
nawaz-sharif | person | PAK | Nawaz Sharif | state 1990-11-06..1993-04-18; state 1993-05-26..1993-07-18; state 1997-02-17..1999-10-12; state 2013-06-05..2017-07-28; pml-n | - | head of the PML-N; prime minister from 1990 to 1993, from 1997 to 1999 and from 2013 to 2017
asim-munir | person | PAK | Asim Munir | state 2022-11-29.. | - | army chief since 29 November 2022
sheikh-hasina | person | BGD | Sheikh Hasina; Hasina | state 1996-06-23..2001-07-15; state 2009-01-06..2024-08-05; awami-league | - | head of the Awami League; prime minister from 1996 to 2001 and from January 2009 to 5 August 2024
muhammad-yunus | person | BGD | Muhammad Yunus | state 2024-08-08..2026-02 | - | head of the interim government from August 2024 to the election of February 2026
khaleda-zia | person | BGD | Khaleda Zia | state 1991-03-20..1996-03-30; state 2001-10-10..2006-10-29; bnp 1984..2025-12 | - | head of the BNP; prime minister from 1991 to 1996 and from 2001 to 2006, died in December 2025
anura-kumara-dissanayake | person | LKA | Anura Kumara Dissanayake | state 2024-09-23.. | - | president of Sri Lanka since September 2024
gotabaya-rajapaksa | person | LKA | Gotabaya Rajapaksa | state 2005-11..2015-01; state 2019-11-18..2022-07-14 | - | president of Sri Lanka from November 2019, fled in July 2022; defence secretary from 2005 to 2015
mahinda-rajapaksa | person | LKA | Mahinda Rajapaksa | state 2004-04-06..2015-01-09; state 2019-11-21..2022-05-09; slpp 2018-11.. | - | leader of the SLPP since August 2019; president of Sri Lanka from 19 November 2005 to January 2015, prime minister from 2019 to 2022
ranil-wickremesinghe | person | LKA | Ranil Wickremesinghe; Wickremesinghe | state 1993-05-07..1994-08-19; state 2001-12-09..2004-04-06; state 2015-01-09..2018-10-26; state 2018-12-16..2019-11-21; state 2022-05-12..2024-09-23 | - | president of Sri Lanka from 21 July 2022 to September 2024, prime minister several times before
min-aung-hlaing | person | MMR | Min Aung Hlaing | tatmadaw ..2026-03; sac-myanmar 2021-02-02..2025-07; state 2026-04-10.. | - | president of Myanmar since 10 April 2026, commander of its army from March 2011 to March 2026, head of the junta from February 2021
aung-san-suu-kyi | person | MMR | Aung San Suu Kyi; Suu Kyi | state 2016-03-30..2021-02-01; nld 1988.. | - | leader of the NLD, state counsellor from 2016, detained since the coup of 1 February 2021
zaw-min-tun | person | MMR | Zaw Min Tun | tatmadaw ..2026; sac-myanmar 2021-02..2025-07 | - | spokesman of the junta from 2021
hibatullah-akhundzada | person | AFG | Hibatullah Akhundzada; Haibatullah Akhundzada | taliban | - | leader of the Taliban since May 2016
sirajuddin-haqqani | person | AFG | Sirajuddin Haqqani | haqqani-network 2008..; taliban 2015.. | - | leader of the Haqqani network; interior minister of the Taliban since September 2021
zabihullah-mujahid | person | AFG | Zabihullah Mujahid; Zabiullah Mujahid | taliban | - | spokesman of the Taliban since 2007
ashraf-ghani | person | AFG | Ashraf Ghani | state 2014-09-29..2021-08-15 | - | president from September 2014, fled on 15 August 2021
hamid-karzai | person | AFG | Hamid Karzai; Karzai | state 2001-12-22..2014-09-29 | - | president of Afghanistan until September 2014, head of its interim government from December 2001
ahmad-massoud | person | AFG | Ahmad Massoud | nrf-afghanistan 2021-08.. | - | leader of the National Resistance Front since August 2021; not his father Ahmad Shah Massoud
ferdinand-marcos | person | PHL | Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Bongbong Marcos | state 2022-06-30.. | - | president of the Philippines since June 2022
rodrigo-duterte | person | PHL | Rodrigo Duterte | state 2016-06-30..2022-06-30 | - | president of the Philippines from June 2016 to June 2022
prabowo-subianto | person | IDN | Prabowo Subianto; Prabowo | state 2019-10-23.. | - | president of Indonesia since 20 October 2024, defence minister before from 2019
joko-widodo | person | IDN | Joko Widodo; Jokowi | state 2014-10-20..2024-10-20 | - | president of Indonesia from October 2014 to October 2024
anwar-ibrahim | person | MYS | Anwar Ibrahim | state 1993-12-01..1998-09-02; state 2022-11-24.. | - | prime minister of Malaysia since November 2022, deputy prime minister from 1993 to 1998
thaksin-shinawatra | person | THA | Thaksin Shinawatra; Thaksin | state 2001-02-09..2006-09-19 | - | prime minister of Thailand from 2001 to 2006
paetongtarn-shinawatra | person | THA | Paetongtarn Shinawatra; Paetongtarn | state 2024-08-16..2025-08-29; pheu-thai 2023-10-27..2025-10 | - | prime minister of Thailand from August 2024 to August 2025, suspended from 1 July 2025
hun-sen | person | KHM | Hun Sen | state 1985-01-14..2023-08-22; cpp-cambodia | - | head of the Cambodian People's Party, of the Senate since April 2024; prime minister of Cambodia from 1985 to 2023
hun-manet | person | KHM | Hun Manet | state 2023-08-22.. | - | prime minister of Cambodia since August 2023
lee-hsien-loong | person | SGP | Lee Hsien Loong | state 1990-11-28..; pap-singapore | - | senior minister of Singapore since 15 May 2024, prime minister before from 12 August 2004
kassym-jomart-tokayev | person | KAZ | Kassym-Jomart Tokayev; Tokayev | state 1994-10..2007-01; state 2019-03-20.. | - | president of Kazakhstan since 20 March 2019, foreign minister and prime minister before
anthony-albanese | person | AUS | Anthony Albanese | state 2007-12-03..2013-09-18; state 2022-05-23.. | - | prime minister of Australia since May 2022, minister from 2007 to 2013
penny-wong | person | AUS | Penny Wong | state 2007-12-03..2013-09-18; state 2022-05-23.. | - | foreign minister of Australia since May 2022, minister from 2007 to 2013
scott-morrison | person | AUS | Scott Morrison | state 2013-09-18..2022-05-23 | - | prime minister of Australia from 24 August 2018 to May 2022, minister before from 2013
jacinda-ardern | person | NZL | Jacinda Ardern; Ardern | state 2017-10-26..2023-01-25 | - | prime minister of New Zealand from October 2017 to January 2023
# Americas
nicolas-maduro | person | VEN | Nicolás Maduro; Nicolas Maduro; Maduro | state 2006-08..2026-01; psuv 2007.. | - | president of Venezuela from 5 March 2013, foreign minister from August 2006 to January 2013; taken away by United States forces in January 2026
hugo-chavez | person | VEN | Hugo Chávez; Hugo Chavez | state 1999-02-02..2013-03-05 | - | president of Venezuela from February 1999, died on 5 March 2013
maria-corina-machado | person | VEN | María Corina Machado; Maria Corina Machado | - | - | opposition leader of Venezuela, barred from the election of 2024
edmundo-gonzalez | person | VEN | Edmundo González; Edmundo Gonzalez; Edmundo González Urrutia; Edmundo Gonzalez Urrutia | - | - | opposition candidate of July 2024
juan-guaido | person | VEN | Juan Guaidó; Juan Guaido; Guaido; Guaidó | - | - | opposition leader of Venezuela, claimed the interim presidency from January 2019 to January 2023
gustavo-petro | person | COL | Gustavo Petro | state 2022-08-07..2026-08-07 | - | president of Colombia from August 2022 to August 2026
alvaro-uribe | person | COL | Álvaro Uribe; Alvaro Uribe | state 2002-08-07..2010-08-07; democratic-center 2013.. | - | leader of the Centro Democrático; president of Colombia from 2002 to 2010
ivan-mordisco | person | COL | Iván Mordisco; Ivan Mordisco | farc-emc 2016.. | - | leader of dissidents of the FARC
luiz-inacio-lula-da-silva | person | BRA | Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula; Lula da Silva | state 2003-01-01..2011-01-01; state 2023-01-01.. | - | president of Brazil from January 2003 to January 2011 and since January 2023
jair-bolsonaro | person | BRA | Jair Bolsonaro; Bolsonaro | state 2019-01-01..2023-01-01 | - | president of Brazil from January 2019 to January 2023
javier-milei | person | ARG | Javier Milei; Milei | state 2023-12-10.. | - | president of Argentina since December 2023
gabriel-boric | person | CHL | Gabriel Boric; Boric | state 2022-03-11..2026-03-11 | - | president of Chile from March 2022 to March 2026
dina-boluarte | person | PER | Dina Boluarte; Boluarte | state 2022-12-07..2025-10-10 | - | president of Peru from December 2022 to 10 October 2025
pedro-castillo | person | PER | Pedro Castillo | state 2021-07-28..2022-12-07 | - | president of Peru from July 2021, removed on 7 December 2022
daniel-noboa | person | ECU | Daniel Noboa | state 2023-11-23.. | - | president of Ecuador since November 2023
evo-morales | person | BOL | Evo Morales | state 2006-01-22..2019-11-10; mas-bolivia 1999..2024 | - | leader of the MAS until 2024; president of Bolivia from January 2006 to November 2019
luis-arce | person | BOL | Luis Arce | state 2006-01-23..2017-06; state 2019-01..2019-11-10; state 2020-11-08..2025-11-08 | - | president of Bolivia from 8 November 2020 to November 2025, minister of economy before
claudia-sheinbaum | person | MEX | Claudia Sheinbaum; Sheinbaum | state 2024-10-01.. | - | president of Mexico since October 2024
andres-manuel-lopez-obrador | person | MEX | Andrés Manuel López Obrador; Andres Manuel Lopez Obrador; Lopez Obrador; López Obrador; AMLO | state 2018-12-01..2024-10-01 | - | president of Mexico from December 2018 to September 2024
nayib-bukele | person | SLV | Nayib Bukele; Bukele | state 2019-06-01.. | - | president of El Salvador since June 2019
daniel-ortega | person | NIC | Daniel Ortega | state 1979-07..1990-04-25; state 2007-01-10.. | - | president of Nicaragua from January 1985 to April 1990 and since January 2007; head of the junta from 1979
rosario-murillo | person | NIC | Rosario Murillo | state 2017-01-10.. | - | co-president of Nicaragua since 18 February 2025, vice president before from January 2017
bernardo-arevalo | person | GTM | Bernardo Arévalo; Bernardo Arevalo | state 2024-01-15.. | - | president of Guatemala since January 2024
xiomara-castro | person | HND | Xiomara Castro | state 2022-01-27..2026-01-27 | - | president of Honduras from January 2022 to January 2026
miguel-diaz-canel | person | CUB | Miguel Díaz-Canel; Miguel Diaz-Canel; Diaz-Canel; Díaz-Canel | state 2013-02-24.. | - | president of Cuba since April 2018, vice president before from 2013
fidel-castro | person | CUB | Fidel Castro | state 1959-02..2008-02 | - | ruler of Cuba from 1959, president from December 1976 to February 2008
ariel-henry | person | HTI | Ariel Henry | state 2021-07-20..2024-04 | - | prime minister of Haiti from July 2021 to April 2024
jovenel-moise | person | HTI | Jovenel Moïse; Jovenel Moise | state 2017-02-07..2021-07-07 | - | president of Haiti, killed on 7 July 2021
jimmy-cherizier | person | HTI | Jimmy Cherizier; Jimmy Chérizier; Cherizier; Chérizier | g9 2020-06..; viv-ansanm 2023-09.. | - | gang leader called Barbecue
justin-trudeau | person | CAN | Justin Trudeau; Trudeau | state 2015-11-04..2025-03-14 | - | prime minister of Canada from November 2015 to March 2025
mark-carney | person | CAN | Mark Carney | state 2025-03-14.. | - | prime minister of Canada since March 2025
pierre-poilievre | person | CAN | Pierre Poilievre; Poilievre | state 2013-07..2015-11-04; conservative-canada | - | leader of the Conservative Party of Canada since September 2022
# International organisations
antonio-guterres | person | - | António Guterres; Antonio Guterres | state:PRT 1995-10-28..2002-04-06; unhcr 2005-06-15..2016-01-01; un 2017-01-01..2027-01-01 | - | secretary-general of the United Nations from January 2017 to December 2026
ban-ki-moon | person | - | Ban Ki-moon; Ban Ki Moon | state:KOR 2004-01..2006-11; un 2007-01-01..2017-01-01 | - | secretary-general of the United Nations from 2007 to 2016
kofi-annan | person | - | Kofi Annan | un 1997-01-01..2007-01-01 | - | secretary-general of the United Nations from 1997 to 2006
stephane-dujarric | person | - | Stéphane Dujarric; Stephane Dujarric; Dujarric | un 2014-03.. | - | spokesman of the UN secretary-general since March 2014
farhan-haq | person | - | Farhan Haq | un | - | deputy spokesman of the UN secretary-general
volker-turk | person | - | Volker Türk; Volker Turk | ohchr 2022-10-17.. | - | UN human rights chief since October 2022
ravina-shamdasani | person | - | Ravina Shamdasani; Shamdasani | ohchr | - | spokeswoman of the UN Human Rights Office
martin-griffiths | person | - | Martin Griffiths | un 2018-02..2021-07; ocha 2021-07..2024-06 | - | UN envoy for Yemen from 2018, UN aid chief from July 2021 to June 2024
filippo-grandi | person | - | Filippo Grandi | unrwa 2010-01..2014-03; unhcr 2016-01-01..2026-01-01 | - | UN refugee chief from January 2016 to December 2025
tedros | person | - | Tedros Adhanom Ghebreyesus; Tedros; Tedros Adhanom | state:ETH 2005-10..2016-11; who 2017-07-01.. | - | head of the World Health Organization since July 2017, minister in Ethiopia before
rafael-grossi | person | - | Rafael Grossi; Rafael Mariano Grossi; Grossi | iaea 2019-12-03.. | - | head of the International Atomic Energy Agency since December 2019
cindy-mccain | person | - | Cindy McCain | wfp 2023-04..2026-05 | - | head of the World Food Programme from April 2023; announced in February 2026 that she would leave in three months
karim-khan | person | - | Karim Khan | icc 2021-06.. | - | prosecutor of the International Criminal Court since June 2021, not at work since May 2025
francesca-albanese | person | - | Francesca Albanese | - | - | UN special rapporteur on the Palestinian territories since May 2022, an expert who is no UN staff
mirjana-spoljaric | person | - | Mirjana Spoljaric; Mirjana Spoljaric Egger | icrc 2022-10-01.. | - | president of the International Committee of the Red Cross
ahmed-aboul-gheit | person | - | Ahmed Aboul Gheit | state:EGY 2004-07..2011-03; arab-league 2016-07..2026-07 | - | secretary-general of the Arab League from July 2016 to June 2026, foreign minister of Egypt from 2004 to 2011
`
