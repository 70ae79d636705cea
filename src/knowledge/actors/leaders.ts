/**
 * Heads of state and government, ministers, commanders and envoys whom world news names. A last name stands alone only where one bearer is
 * meant by it everywhere. Days are those of the office; written for this project from general knowledge.
 */
export const LEADERS = `
# Syria, Lebanon, Iraq
bashar-al-assad | person | SYR | Bashar al-Assad; Bashar Assad; Bashar al Assad; Assad; al-Assad | state 2000-07..2024-12-08 | - | president of Syria from July 2000 to 8 December 2024
hafez-al-assad | person | SYR | Hafez al-Assad; Hafez Assad | state 1971..2000-06 | - | president of Syria from 1971 to 2000
maher-al-assad | person | SYR | Maher al-Assad; Maher Assad | fourth-division ..2024-12-08 | state ..2024-12-08 | led the Fourth Division
asma-al-assad | person | SYR | Asma al-Assad; Asma Assad | - | - | wife of Bashar al-Assad
ahmed-al-sharaa | person | SYR | Ahmed al-Sharaa; Abu Mohammed al-Jolani; Abu Mohammad al-Jolani; Abu Mohammed al-Golani; Abu Mohammad al-Julani; Ahmad al-Sharaa; Jolani; al-Jolani; al-Golani; Julani; al-Julani; Joulani; al-Sharaa; Sharaa | nusra-front 2012-01..2017-01-28; hts 2017-01-28..2025-01-29; state 2025-01-29.. | - | led HTS; interim president of Syria since 29 January 2025
mohammad-ghazi-al-jalali | person | SYR | Mohammad Ghazi al-Jalali; Mohammed Ghazi al-Jalali; Mohammad al-Jalali; Mohammed al-Jalali; Mohammed Ghazi Jalali; Mohammad Ghazi Jalali | state 2024-09..2024-12-10 | - | prime minister of Syria from September to December 2024
mohammed-al-bashir | person | SYR | Mohammed al-Bashir; Mohammad al-Bashir | syrian-salvation-government 2024-01..2024-12-10; state 2024-12-10.. | - | head of the Salvation Government, then of Syria's caretaker government
asaad-al-shaibani | person | SYR | Asaad al-Shaibani; Asaad Hassan al-Shaibani; Asaad al-Shibani | state 2024-12-21.. | - | foreign minister of Syria since December 2024
murhaf-abu-qasra | person | SYR | Murhaf Abu Qasra | state 2024-12-21.. | - | defence minister of Syria since December 2024
hassan-abdul-ghani | person | SYR | Hassan Abdul Ghani; Hassan Abdel Ghani; Hassan Abdulghani | military-operations-command 2024-11..2025-01 | - | spokesman of the rebels' military operations command
mazloum-abdi | person | SYR | Mazloum Abdi; Mazloum Kobani | sdf | - | commander of the SDF
ilham-ahmed | person | SYR | Ilham Ahmed; Elham Ahmad | aanes | - | politician of the autonomous administration
hadi-al-bahra | person | SYR | Hadi al-Bahra | syrian-national-coalition | - | opposition leader
rami-abdulrahman | person | SYR | Rami Abdulrahman; Rami Abdel Rahman; Rami Abdurrahman; Rami Abdul Rahman; Rami Abdurahman; Rami Abdel-Rahman | - | - | founder and head of the Syrian Observatory for Human Rights
geir-pedersen | person | - | Geir Pedersen; Geir O. Pedersen | un 2018-11..2025 | - | UN envoy for Syria from late 2018 to 2025
raed-al-saleh | person | SYR | Raed al-Saleh; Raed Saleh; Raed Al Saleh | white-helmets ..2025-03 | - | led the White Helmets, then minister in Syria
hassan-nasrallah | person | LBN | Hassan Nasrallah; Nasrallah | hezbollah 1992..2024-09-27 | - | leader of Hezbollah, killed on 27 September 2024
naim-qassem | person | LBN | Naim Qassem; Naim Kassem | hezbollah | - | leader of Hezbollah since October 2024
najib-mikati | person | LBN | Najib Mikati; Mikati | state 2021-09..2025-02 | - | prime minister of Lebanon
nawaf-salam | person | LBN | Nawaf Salam | state 2025-02.. | - | prime minister of Lebanon since February 2025
joseph-aoun | person | LBN | Joseph Aoun | state 2025-01.. | - | president of Lebanon since January 2025
nabih-berri | person | LBN | Nabih Berri; Berri | amal-movement | - | speaker of Lebanon's parliament
mohammed-shia-al-sudani | person | IRQ | Mohammed Shia al-Sudani; Mohammed Shia' al-Sudani; Mohammed al-Sudani; Mohammed Shia Al Sudani | state 2022-10.. | - | prime minister of Iraq from October 2022
moqtada-al-sadr | person | IRQ | Moqtada al-Sadr; Muqtada al-Sadr; Moqtada Sadr | sadrist-movement | - | cleric
ali-al-sistani | person | IRQ | Ali al-Sistani; Sistani | - | - | highest Shiite cleric of Iraq
saddam-hussein | person | IRQ | Saddam Hussein; Saddam | state 1979..2003-04 | - | president of Iraq until 2003
masoud-barzani | person | IRQ | Masoud Barzani; Massoud Barzani | kdp | - | leader of the Kurdistan Democratic Party
masrour-barzani | person | IRQ | Masrour Barzani | krg 2019.. | - | prime minister of the Kurdistan Region
# Jihadists
abu-bakr-al-baghdadi | person | IRQ | Abu Bakr al-Baghdadi; al-Baghdadi; Baghdadi | islamic-state ..2019-10 | - | leader of Islamic State, died in October 2019
osama-bin-laden | person | - | Osama bin Laden; Usama bin Laden; Bin Laden; bin Laden | al-qaeda ..2011-05 | - | founder of al-Qaeda, killed in May 2011
ayman-al-zawahiri | person | - | Ayman al-Zawahiri; al-Zawahiri; Zawahiri | al-qaeda ..2022-07 | - | leader of al-Qaeda, killed in July 2022
# Iran
ali-khamenei | person | IRN | Ali Khamenei; Ayatollah Ali Khamenei; Khamenei | state 1989-06.. | - | Supreme Leader since June 1989
ebrahim-raisi | person | IRN | Ebrahim Raisi; Raisi | state 2021-08..2024-05-19 | - | president of Iran, died on 19 May 2024
masoud-pezeshkian | person | IRN | Masoud Pezeshkian; Pezeshkian | state 2024-07.. | - | president of Iran since July 2024
hassan-rouhani | person | IRN | Hassan Rouhani; Hassan Rohani; Rouhani | state 2013-08..2021-08 | - | president of Iran
mahmoud-ahmadinejad | person | IRN | Mahmoud Ahmadinejad; Ahmadinejad | state 2005-08..2013-08 | - | president of Iran
abbas-araghchi | person | IRN | Abbas Araghchi; Abbas Araqchi; Araghchi; Araqchi; Seyed Abbas Araghchi | state 2024-08.. | - | foreign minister since August 2024
javad-zarif | person | IRN | Mohammad Javad Zarif; Javad Zarif; Zarif | state 2013-08..2021-08 | - | foreign minister
esmaeil-baghaei | person | IRN | Esmaeil Baghaei; Esmail Baghaei; Esmaeil Baqaei; Esmail Baqaei | state 2024.. | - | spokesman of the foreign ministry
hossein-salami | person | IRN | Hossein Salami | irgc ..2025-06-13 | - | commander of the Revolutionary Guards, killed on 13 June 2025
qassem-soleimani | person | IRN | Qassem Soleimani; Qasem Soleimani; Qassim Suleimani; Soleimani | quds-force ..2020-01-03 | - | commander of the Quds Force, killed on 3 January 2020
esmail-qaani | person | IRN | Esmail Qaani; Esmail Ghaani; Esmaeil Qaani | quds-force 2020-01.. | - | commander of the Quds Force
# Israel and the Palestinians
benjamin-netanyahu | person | ISR | Benjamin Netanyahu; Binyamin Netanyahu; Netanyahu; Bibi Netanyahu | state 1996-06-18..1999-07-06; state 2009-03-31..2021-06-13; state 2022-12-29.. | - | prime minister of Israel since December 2022, and before from 2009 to 2021
yoav-gallant | person | ISR | Yoav Gallant | state 2022-12-29..2024-11-08 | - | defence minister until November 2024
israel-katz | person | ISR | Israel Katz | state | - | foreign, then defence minister of Israel
gideon-saar | person | ISR | Gideon Saar; Gideon Sa'ar | state 2024-11.. | - | foreign minister since November 2024
itamar-ben-gvir | person | ISR | Itamar Ben-Gvir; Itamar Ben Gvir; Ben-Gvir; Ben Gvir | state 2022-12-29..2025-01-19; state 2025-03-19..; otzma-yehudit | - | leader of Otzma Yehudit
bezalel-smotrich | person | ISR | Bezalel Smotrich; Smotrich | state 2022-12-29..; religious-zionism | - | finance minister
benny-gantz | person | ISR | Benny Gantz; Gantz | national-unity-israel | - | opposition politician
yair-lapid | person | ISR | Yair Lapid; Lapid | yesh-atid | - | leader of the opposition
isaac-herzog | person | ISR | Isaac Herzog | state 2021-07.. | - | president of Israel
herzi-halevi | person | ISR | Herzi Halevi; Halevi | idf 2023-01..2025-03 | - | chief of staff until March 2025
eyal-zamir | person | ISR | Eyal Zamir | idf 2025-03.. | - | chief of staff since March 2025
daniel-hagari | person | ISR | Daniel Hagari; Hagari | idf 2023..2025-03 | - | army spokesman until March 2025
avichay-adraee | person | ISR | Avichay Adraee | idf | - | army spokesman in Arabic
danny-danon | person | ISR | Danny Danon | state 2024-08.. | - | ambassador to the United Nations
yahya-sinwar | person | PSE | Yahya Sinwar; Sinwar; Yehya Sinwar | hamas ..2024-10-16 | - | leader of Hamas, killed on 16 October 2024
ismail-haniyeh | person | PSE | Ismail Haniyeh; Haniyeh; Ismail Haniya | hamas ..2024-07-31 | - | political leader of Hamas, killed on 31 July 2024
mohammed-deif | person | PSE | Mohammed Deif; Mohammed al-Deif | qassam-brigades ..2024-07 | - | commander of the Qassam Brigades
khaled-meshaal | person | PSE | Khaled Meshaal; Khaled Mashal; Khaled Mashaal | hamas | - | Hamas leader abroad
khalil-al-hayya | person | PSE | Khalil al-Hayya | hamas | - | negotiator of Hamas
sami-abu-zuhri | person | PSE | Sami Abu Zuhri | hamas | - | spokesman of Hamas
osama-hamdan | person | PSE | Osama Hamdan | hamas | - | Hamas official in Beirut
abu-obeida | person | PSE | Abu Obeida; Abu Ubaida; Abu Obaida | qassam-brigades | - | spokesman of the Qassam Brigades
mahmoud-abbas | person | PSE | Mahmoud Abbas | palestinian-authority 2005-01.. | - | Palestinian president
yasser-arafat | person | PSE | Yasser Arafat; Yasir Arafat; Arafat | plo ..2004-11 | - | Palestinian leader, died in November 2004
riyad-mansour | person | PSE | Riyad Mansour | palestinian-authority | - | ambassador to the United Nations
philippe-lazzarini | person | - | Philippe Lazzarini; Lazzarini | unrwa 2020.. | - | head of UNRWA
# Yemen, the Gulf, Egypt, Jordan, Libya
abdul-malik-al-houthi | person | YEM | Abdul-Malik al-Houthi; Abdulmalik al-Houthi; Abdel-Malek al-Houthi; Abdul Malik al-Houthi | houthis | - | leader of the Houthis
yahya-saree | person | YEM | Yahya Saree; Yahya Sarea; Yahya Sare'e | houthis | - | military spokesman of the Houthis
rashad-al-alimi | person | YEM | Rashad al-Alimi | yemen-presidential-council 2022-04.. | - | head of the council
mohammed-bin-salman | person | SAU | Mohammed bin Salman; Muhammad bin Salman; Mohammad bin Salman | state 2017-06.. | - | crown prince of Saudi Arabia since June 2017
king-salman | person | SAU | King Salman; Salman bin Abdulaziz | state 2015-01.. | - | king of Saudi Arabia
jamal-khashoggi | person | SAU | Jamal Khashoggi; Khashoggi | - | - | journalist, killed in October 2018
mohammed-bin-zayed | person | ARE | Mohammed bin Zayed; Mohamed bin Zayed; Sheikh Mohamed bin Zayed Al Nahyan | state 2022-05.. | - | president of the Emirates since May 2022
tamim-al-thani | person | QAT | Tamim bin Hamad Al Thani; Tamim bin Hamad al-Thani; Sheikh Tamim | state 2013-06.. | - | emir of Qatar
mohammed-al-thani | person | QAT | Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman bin Jassim Al Thani | state | - | prime and foreign minister of Qatar
majed-al-ansari | person | QAT | Majed al-Ansari; Majed Al Ansari; Majed Al-Ansari | state | - | spokesman of Qatar's foreign ministry
abdel-fattah-al-sisi | person | EGY | Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah el-Sisi; Sisi; al-Sisi; el-Sissi; el-Sisi | state 2014-06.. | - | president of Egypt since June 2014
hosni-mubarak | person | EGY | Hosni Mubarak; Mubarak | state 1981-10..2011-02 | - | president of Egypt until February 2011
mohamed-morsi | person | EGY | Mohamed Morsi; Mohammed Morsi; Morsi | state 2012-06..2013-07 | - | president of Egypt
king-abdullah | person | JOR | King Abdullah II; King Abdullah; Abdullah II | state 1999-02.. | - | king of Jordan
ayman-safadi | person | JOR | Ayman Safadi; Safadi | state 2017-01.. | - | foreign minister of Jordan
khalifa-haftar | person | LBY | Khalifa Haftar; Haftar; Khalifa Hifter; Hifter | lna | - | commander in eastern Libya
abdul-hamid-dbeibah | person | LBY | Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Abdelhamid Dbeibah; Dbeibah; Abdul Hamid al-Dbeibah | gnu-libya 2021-03.. | - | prime minister in Tripoli
muammar-gaddafi | person | LBY | Muammar Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Moammar Gaddafi; Gaddafi; Gadhafi; Qaddafi | state 1969-09..2011 | - | ruler of Libya until 2011
# Turkey
recep-tayyip-erdogan | person | TUR | Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Erdogan; Erdoğan; Tayyip Erdogan | state 2003-03.. | - | prime minister from 2003, president since August 2014
hakan-fidan | person | TUR | Hakan Fidan; Fidan | state 2023-06.. | - | foreign minister since June 2023
ekrem-imamoglu | person | TUR | Ekrem Imamoglu; Ekrem İmamoğlu; Imamoglu | chp | - | mayor of Istanbul, arrested in March 2025
abdullah-ocalan | person | TUR | Abdullah Ocalan; Abdullah Öcalan; Ocalan | pkk | - | founder of the PKK, in prison since 1999
devlet-bahceli | person | TUR | Devlet Bahceli; Devlet Bahçeli | mhp | - | leader of the MHP
# Russia and Belarus
vladimir-putin | person | RUS | Vladimir Putin; Putin; Vladimir V. Putin | state 1999-12.. | - | president, with four years as prime minister
dmitry-peskov | person | RUS | Dmitry Peskov; Dmitri Peskov; Peskov | state | - | spokesman of the Kremlin
sergei-lavrov | person | RUS | Sergei Lavrov; Sergey Lavrov; Lavrov | state 2004-03.. | - | foreign minister
sergei-shoigu | person | RUS | Sergei Shoigu; Sergey Shoigu; Shoigu | state | - | defence minister until May 2024, then secretary of the security council
andrei-belousov | person | RUS | Andrei Belousov; Andrey Belousov; Belousov | state | - | defence minister since May 2024
valery-gerasimov | person | RUS | Valery Gerasimov; Gerasimov | state | - | chief of the general staff
dmitry-medvedev | person | RUS | Dmitry Medvedev; Dmitri Medvedev | state | - | deputy chairman of the security council
maria-zakharova | person | RUS | Maria Zakharova; Zakharova | state | - | spokeswoman of the foreign ministry
igor-konashenkov | person | RUS | Igor Konashenkov; Konashenkov | state | - | spokesman of the defence ministry
sergei-surovikin | person | RUS | Sergei Surovikin; Sergey Surovikin; Surovikin | state ..2023-08 | - | general
ramzan-kadyrov | person | RUS | Ramzan Kadyrov; Kadyrov | state | - | head of Chechnya
yevgeny-prigozhin | person | RUS | Yevgeny Prigozhin; Yevgeniy Prigozhin; Evgeny Prigozhin; Prigozhin | wagner ..2023-08-23 | - | founder of Wagner, died on 23 August 2023
dmitry-utkin | person | RUS | Dmitry Utkin; Dmitri Utkin | wagner ..2023-08-23 | - | commander of Wagner, died on 23 August 2023
alexei-navalny | person | RUS | Alexei Navalny; Aleksei Navalny; Alexey Navalny; Navalny | acf-navalny ..2024-02-16 | - | opposition leader, died on 16 February 2024
yulia-navalnaya | person | RUS | Yulia Navalnaya; Navalnaya | acf-navalny | - | opposition politician
alexander-lukashenko | person | BLR | Alexander Lukashenko; Aleksandr Lukashenko; Lukashenko; Alyaksandr Lukashenka | state 1994-07.. | - | president of Belarus since July 1994
sviatlana-tsikhanouskaya | person | BLR | Sviatlana Tsikhanouskaya; Svetlana Tikhanovskaya; Tsikhanouskaya | - | - | opposition leader of Belarus in exile
# Ukraine
volodymyr-zelensky | person | UKR | Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Zelensky; Zelenskyy; Zelenskiy | state 2019-05.. | - | president since May 2019
andriy-yermak | person | UKR | Andriy Yermak; Andrii Yermak; Yermak | state 2020-02..2025-11 | - | head of the presidential office until November 2025
oleksandr-syrskyi | person | UKR | Oleksandr Syrskyi; Oleksandr Syrskyy; Oleksandr Syrsky; Syrskyi; Syrskyy | zsu | - | commander-in-chief since February 2024
valerii-zaluzhnyi | person | UKR | Valerii Zaluzhnyi; Valeriy Zaluzhny; Valery Zaluzhny; Valerii Zaluzhny; Zaluzhnyi; Zaluzhny | zsu ..2024-02 | - | commander-in-chief until February 2024
kyrylo-budanov | person | UKR | Kyrylo Budanov; Budanov | gur 2020-08.. | - | head of military intelligence
dmytro-kuleba | person | UKR | Dmytro Kuleba; Kuleba | state 2020-03..2024-09 | - | foreign minister until September 2024
andrii-sybiha | person | UKR | Andrii Sybiha; Andriy Sybiha; Sybiha | state 2024-09.. | - | foreign minister since September 2024
denys-shmyhal | person | UKR | Denys Shmyhal; Shmyhal | state 2020-03.. | - | prime minister until July 2025, then minister
yulia-svyrydenko | person | UKR | Yulia Svyrydenko; Yuliia Svyrydenko; Svyrydenko | state | - | prime minister since July 2025
rustem-umerov | person | UKR | Rustem Umerov; Umerov | state 2023-09.. | - | defence minister, then secretary of the security council
mykhailo-podolyak | person | UKR | Mykhailo Podolyak; Podolyak; Mykhaylo Podolyak | state | - | adviser to the presidential office
petro-poroshenko | person | UKR | Petro Poroshenko; Poroshenko | state 2014-06-07..2019-05-20; european-solidarity | - | president from 2014 to 2019
viktor-yanukovych | person | UKR | Viktor Yanukovych; Viktor Yanukovich; Yanukovych | state 2010-02..2014-02 | - | president, fled in February 2014
vitali-klitschko | person | UKR | Vitali Klitschko; Vitaliy Klitschko; Vitalii Klitschko; Klitschko | - | - | mayor of Kyiv
denis-pushilin | person | UKR | Denis Pushilin; Pushilin | dnr | - | head of the annexed Donetsk republic
# United States
joe-biden | person | USA | Joe Biden; Joseph Biden; Biden; Joe R. Biden | state 2021-01-20..2025-01-20 | - | president from January 2021 to January 2025
donald-trump | person | USA | Donald Trump; Donald J. Trump; Trump | state 2017-01-20..2021-01-20; state 2025-01-20.. | - | president from January 2017 to January 2021 and since January 2025
barack-obama | person | USA | Barack Obama; Obama | state 2009-01-20..2017-01-20 | - | president from January 2009 to January 2017
george-w-bush | person | USA | George W. Bush | state 2001-01-20..2009-01-20 | - | president from January 2001 to January 2009
bill-clinton | person | USA | Bill Clinton | state 1993-01-20..2001-01-20 | - | president from January 1993 to January 2001
hillary-clinton | person | USA | Hillary Clinton; Hillary Rodham Clinton | state 2009-01..2013-02 | - | secretary of state; candidate in 2016
kamala-harris | person | USA | Kamala Harris; Kamala D. Harris | state 2021-01-20..2025-01-20 | - | vice president
mike-pence | person | USA | Mike Pence; Pence | state 2017-01-20..2021-01-20 | - | vice president
jd-vance | person | USA | JD Vance; J.D. Vance; J. D. Vance; Vance | state 2025-01-20.. | - | vice president
antony-blinken | person | USA | Antony Blinken; Anthony Blinken; Blinken | state 2021-01..2025-01-20 | - | secretary of state
marco-rubio | person | USA | Marco Rubio; Rubio | state 2025-01-21.. | - | secretary of state since January 2025
john-kerry | person | USA | John Kerry | state 2013-02..2017-01-20 | - | secretary of state until January 2017
lloyd-austin | person | USA | Lloyd Austin | state 2021-01..2025-01-20 | - | defence secretary
pete-hegseth | person | USA | Pete Hegseth; Hegseth | state 2025-01-25.. | - | defence secretary since January 2025
jake-sullivan | person | USA | Jake Sullivan | state 2021-01-20..2025-01-20 | - | national security adviser
steve-witkoff | person | USA | Steve Witkoff; Witkoff | state 2025-01-20.. | - | envoy
tom-barrack | person | USA | Tom Barrack; Thomas Barrack | state 2025.. | - | ambassador to Turkey and envoy for Syria
karoline-leavitt | person | USA | Karoline Leavitt; Leavitt | state 2025-01-20.. | - | White House spokeswoman
karine-jean-pierre | person | USA | Karine Jean-Pierre | state 2022-05..2025-01-20 | - | White House spokeswoman
matthew-miller | person | USA | Matthew Miller | state 2023-04..2025-01-20 | - | State Department spokesman
john-kirby | person | USA | John Kirby | state 2021-01..2025-01-20 | - | spokesman of the Pentagon, then of the National Security Council
sabrina-singh | person | USA | Sabrina Singh | pentagon 2022..2025-01-20 | - | deputy Pentagon spokeswoman
pat-ryder | person | USA | Pat Ryder | pentagon 2022..2025-01 | - | Pentagon spokesman
nancy-pelosi | person | USA | Nancy Pelosi; Pelosi | - | - | speaker of the House until January 2023
mike-johnson | person | USA | Mike Johnson | - | - | speaker of the House since October 2023
mitch-mcconnell | person | USA | Mitch McConnell; McConnell | - | - | senator, Senate leader until January 2025
chuck-schumer | person | USA | Chuck Schumer; Schumer | - | - | Senate leader
bernie-sanders | person | USA | Bernie Sanders | - | - | senator
elon-musk | person | USA | Elon Musk; Musk | - | - | head of Tesla and SpaceX
# Europe
keir-starmer | person | GBR | Keir Starmer; Starmer; Sir Keir Starmer | state 2024-07-05.. | - | prime minister since July 2024
rishi-sunak | person | GBR | Rishi Sunak; Sunak | state 2022-10-25..2024-07-05 | - | prime minister
boris-johnson | person | GBR | Boris Johnson | state 2019-07-24..2022-09-06 | - | prime minister
liz-truss | person | GBR | Liz Truss; Truss | state 2022-09-06..2022-10-25 | - | prime minister
theresa-may | person | GBR | Theresa May | state 2016-07-13..2019-07-24 | - | prime minister
david-cameron | person | GBR | David Cameron | state 2010-05-11..2016-07-13; state 2023-11..2024-07-05 | - | prime minister, later foreign secretary
tony-blair | person | GBR | Tony Blair | state 1997-05..2007-06-27 | - | prime minister
david-lammy | person | GBR | David Lammy; Lammy | state 2024-07-05.. | - | foreign secretary, then deputy prime minister
suella-braverman | person | GBR | Suella Braverman; Braverman | state 2022-09..2023-11 | - | home secretary
nigel-farage | person | GBR | Nigel Farage; Farage | reform-uk 2019.. | - | leader of Reform UK
emmanuel-macron | person | FRA | Emmanuel Macron; Macron | state 2017-05-14.. | - | president since May 2017
marine-le-pen | person | FRA | Marine Le Pen | national-rally | - | politician of the National Rally
francois-hollande | person | FRA | François Hollande; Francois Hollande; Hollande | state 2012-05-15..2017-05-14 | - | president
nicolas-sarkozy | person | FRA | Nicolas Sarkozy; Sarkozy | state 2007-05-16..2012-05-15 | - | president
jean-noel-barrot | person | FRA | Jean-Noel Barrot; Jean-Noël Barrot | state 2024-09.. | - | foreign minister since September 2024
olaf-scholz | person | DEU | Olaf Scholz; Scholz | state 2021-12-08..2025-05-06 | - | chancellor
friedrich-merz | person | DEU | Friedrich Merz; Merz | state 2025-05-06.. | - | chancellor since May 2025
angela-merkel | person | DEU | Angela Merkel; Merkel | state 2005-11-22..2021-12-08 | - | chancellor
annalena-baerbock | person | DEU | Annalena Baerbock; Baerbock | state 2021-12-08..2025-05-06 | - | foreign minister
boris-pistorius | person | DEU | Boris Pistorius; Pistorius | state 2023-01.. | - | defence minister
giorgia-meloni | person | ITA | Giorgia Meloni; Meloni | state 2022-10-22.. | - | prime minister since October 2022
antonio-tajani | person | ITA | Antonio Tajani; Tajani | state 2022-10-22.. | - | foreign minister
silvio-berlusconi | person | ITA | Silvio Berlusconi; Berlusconi | state 1994-05-10..1995-01-17; state 2001-06-11..2006-05-17; state 2008-05-08..2011-11-16; forza-italia ..2023-06-12 | - | prime minister several times, died in June 2023
pedro-sanchez | person | ESP | Pedro Sánchez; Pedro Sanchez | state 2018-06-02.. | - | prime minister since June 2018
donald-tusk | person | POL | Donald Tusk; Tusk | state 2023-12-13.. | - | prime minister since December 2023
radoslaw-sikorski | person | POL | Radoslaw Sikorski; Radosław Sikorski; Radek Sikorski; Sikorski | state 2023-12-13.. | - | foreign minister
andrzej-duda | person | POL | Andrzej Duda | state 2015-08-06..2025-08-06 | - | president
karol-nawrocki | person | POL | Karol Nawrocki; Nawrocki | state 2025-08-06.. | - | president since August 2025
viktor-orban | person | HUN | Viktor Orbán; Viktor Orban; Orban; Orbán | state 1998-07-06..2002-05-27; state 2010-05-29..2026; fidesz | - | leader of Fidesz; prime minister from 2010
robert-fico | person | SVK | Robert Fico; Fico | state 2006-07-04..2010-07-08; state 2012-04-04..2018-03-22; state 2023-10-25..; smer | - | leader of Smer; prime minister from October 2023
mark-rutte | person | NLD | Mark Rutte; Rutte | state 2010-10-14..2024-07-02; nato 2024-10-01.. | - | prime minister of the Netherlands, secretary general of NATO since October 2024
jens-stoltenberg | person | NOR | Jens Stoltenberg; Stoltenberg | nato 2014-10-01..2024-10-01 | - | secretary general of NATO until October 2024
ursula-von-der-leyen | person | - | Ursula von der Leyen; von der Leyen | european-commission 2019-12-01.. | - | president of the European Commission
josep-borrell | person | - | Josep Borrell; Borrell | eeas 2019-12-01..2024-12-01 | - | foreign policy chief of the European Union
kaja-kallas | person | - | Kaja Kallas; Kallas | state:EST 2021-01-26..2024-07-23; eeas 2024-12-01.. | - | prime minister of Estonia, then foreign policy chief of the European Union
charles-michel | person | - | Charles Michel | european-council 2019-12-01..2024-12-01 | - | president of the European Council
antonio-costa | person | - | António Costa; Antonio Costa | european-council 2024-12-01.. | - | president of the European Council since December 2024
aleksandar-vucic | person | SRB | Aleksandar Vucic; Aleksandar Vučić; Vucic; Vučić | state 2014-04.. | - | prime minister from 2014, president since 2017
albin-kurti | person | XKX | Albin Kurti; Kurti | state 2020-02-03..2020-06-03; state 2021-03-22..; vetevendosje | - | prime minister of Kosovo
milorad-dodik | person | BIH | Milorad Dodik; Dodik | - | - | Bosnian Serb leader
slobodan-milosevic | person | SRB | Slobodan Milosevic; Slobodan Milošević; Milosevic | state 1989..2000-10 | - | president until October 2000
radovan-karadzic | person | BIH | Radovan Karadzic; Radovan Karadžić; Karadzic | - | - | Bosnian Serb leader convicted of genocide
ratko-mladic | person | BIH | Ratko Mladic; Ratko Mladić; Mladic | vra 1992..1996 | - | Bosnian Serb commander convicted of genocide
maia-sandu | person | MDA | Maia Sandu; Sandu | state 2020-12-24.. | - | president of Moldova
salome-zourabichvili | person | GEO | Salome Zourabichvili; Salome Zurabishvili; Zourabichvili | state 2018-12-16..2024-12-29 | - | president of Georgia until December 2024
irakli-kobakhidze | person | GEO | Irakli Kobakhidze; Kobakhidze | state 2024-02.. | - | prime minister of Georgia
bidzina-ivanishvili | person | GEO | Bidzina Ivanishvili; Ivanishvili | georgian-dream | - | founder of Georgian Dream
mikheil-saakashvili | person | GEO | Mikheil Saakashvili; Mikhail Saakashvili; Saakashvili | state 2004-01-25..2007-11-25; state 2008-01-20..2013-11-17; unm-georgia | - | president of Georgia until 2013
nikol-pashinyan | person | ARM | Nikol Pashinyan; Pashinyan | state 2018-05.. | - | prime minister of Armenia since May 2018
ilham-aliyev | person | AZE | Ilham Aliyev; Aliyev | state 2003-10.. | - | president of Azerbaijan since October 2003
pope-francis | person | VAT | Pope Francis | vatican 2013-03-13..2025-04-21 | - | died on 21 April 2025
pope-leo | person | VAT | Pope Leo XIV; Pope Leo | vatican 2025-05-08.. | - | elected on 8 May 2025
# Africa
abdel-fattah-al-burhan | person | SDN | Abdel Fattah al-Burhan; Abdel-Fattah Burhan; Abdel Fattah Burhan; Abdel-Fattah al-Burhan; Burhan; al-Burhan | saf | - | commander of Sudan's army
hemedti | person | SDN | Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Hemedti; Hemeti; Hemetti; Dagalo; Mohamed Hamdan Daglo; Daglo | rsf | - | commander of the RSF
omar-al-bashir | person | SDN | Omar al-Bashir; Omar Bashir | state 1989-06..2019-04-11 | - | president of Sudan until April 2019
abdalla-hamdok | person | SDN | Abdalla Hamdok; Abdallah Hamdok; Hamdok | state 2019-08-21..2021-10-25; state 2021-11-21..2022-01-02; taqaddum 2023-10..2025-02 | - | prime minister until January 2022
salva-kiir | person | SSD | Salva Kiir; Salva Kiir Mayardit; Kiir | state 2011-07.. | - | president of South Sudan
riek-machar | person | SSD | Riek Machar; Machar | spla-io | - | leader of the SPLM-IO
abiy-ahmed | person | ETH | Abiy Ahmed; Abiy | state 2018-04.. | - | prime minister of Ethiopia since April 2018
debretsion | person | ETH | Debretsion Gebremichael; Debretsion | tplf | - | leader of the TPLF
isaias-afwerki | person | ERI | Isaias Afwerki; Isayas Afewerki; Afwerki | state 1993-05.. | - | president of Eritrea
hassan-sheikh-mohamud | person | SOM | Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud | state 2022-05.. | - | president of Somalia since May 2022
felix-tshisekedi | person | COD | Félix Tshisekedi; Felix Tshisekedi; Tshisekedi | state 2019-01.. | - | president of Congo since January 2019
joseph-kabila | person | COD | Joseph Kabila; Kabila | state 2001-01..2019-01 | - | president of Congo until January 2019
corneille-nangaa | person | COD | Corneille Nangaa; Nangaa | afc-congo | - | leader of the Congo River Alliance
bertrand-bisimwa | person | COD | Bertrand Bisimwa | m23 | - | leader of the M23
paul-kagame | person | RWA | Paul Kagame; Kagame | state 2000.. | - | president of Rwanda
yoweri-museveni | person | UGA | Yoweri Museveni; Museveni | state 1986-01.. | - | president of Uganda
joseph-kony | person | UGA | Joseph Kony; Kony | lra | - | leader of the Lord's Resistance Army
william-ruto | person | KEN | William Ruto; Ruto | state 2022-09.. | - | president of Kenya since September 2022
uhuru-kenyatta | person | KEN | Uhuru Kenyatta | state 2013-04..2022-09 | - | president of Kenya
raila-odinga | person | KEN | Raila Odinga; Odinga | odm ..2025-10 | - | opposition leader, died in October 2025
cyril-ramaphosa | person | ZAF | Cyril Ramaphosa; Ramaphosa | state 2018-02.. | - | president of South Africa since February 2018
jacob-zuma | person | ZAF | Jacob Zuma; Zuma | state 2009-05-09..2018-02-14; mk-party 2023-12.. | - | president of South Africa until 2018
nelson-mandela | person | ZAF | Nelson Mandela; Mandela | state 1994-05-10..1999-06-14; anc ..2013-12-05 | - | president of South Africa from 1994 to 1999
emmerson-mnangagwa | person | ZWE | Emmerson Mnangagwa; Mnangagwa | state 2017-11.. | - | president of Zimbabwe since November 2017
robert-mugabe | person | ZWE | Robert Mugabe; Mugabe | state 1980-04..2017-11 | - | ruler of Zimbabwe until November 2017
daniel-chapo | person | MOZ | Daniel Chapo; Chapo | state 2025-01.. | - | president of Mozambique since January 2025
venancio-mondlane | person | MOZ | Venâncio Mondlane; Venancio Mondlane; Mondlane | - | - | opposition leader of Mozambique
bola-tinubu | person | NGA | Bola Tinubu; Bola Ahmed Tinubu; Tinubu | state 2023-05-29.. | - | president of Nigeria since May 2023
muhammadu-buhari | person | NGA | Muhammadu Buhari; Buhari | state 2015-05-29..2023-05-29 | - | president of Nigeria until May 2023
goodluck-jonathan | person | NGA | Goodluck Jonathan | state 2010-05..2015-05-29 | - | president of Nigeria until May 2015
peter-obi | person | NGA | Peter Obi | - | - | opposition leader of Nigeria
assimi-goita | person | MLI | Assimi Goïta; Assimi Goita; Goita; Goïta | state 2021-05.. | - | ruler of Mali
ibrahim-traore | person | BFA | Ibrahim Traoré; Ibrahim Traore | state 2022-09-30.. | - | ruler of Burkina Faso since September 2022
abdourahamane-tchiani | person | NER | Abdourahamane Tchiani; Abdourahmane Tchiani; Abdourahamane Tiani; Tchiani; Tiani | cnsp-niger 2023-07.. | - | ruler of Niger since July 2023
mohamed-bazoum | person | NER | Mohamed Bazoum; Bazoum | state 2021-04-02..2023-07-26 | - | president of Niger, overthrown in July 2023
mahamat-deby | person | TCD | Mahamat Idriss Déby; Mahamat Idriss Deby; Mahamat Deby; Mahamat Idriss Deby Itno | state 2021-04.. | - | ruler of Chad since April 2021
paul-biya | person | CMR | Paul Biya; Biya | state 1982-11.. | - | president of Cameroon since November 1982
faustin-touadera | person | CAF | Faustin-Archange Touadéra; Faustin-Archange Touadera; Touadera; Touadéra | state 2016-03.. | - | president of the Central African Republic
alassane-ouattara | person | CIV | Alassane Ouattara; Ouattara | state 2011-05.. | - | president of Ivory Coast
macky-sall | person | SEN | Macky Sall | state 2012-04..2024-04-02 | - | president of Senegal until April 2024
bassirou-diomaye-faye | person | SEN | Bassirou Diomaye Faye | state 2024-04-02.. | - | president of Senegal since April 2024
ousmane-sonko | person | SEN | Ousmane Sonko; Sonko | state 2024-04-02..; pastef | - | prime minister of Senegal
ali-bongo | person | GAB | Ali Bongo; Ali Bongo Ondimba | state 2009-10..2023-08-30 | - | president of Gabon until August 2023
brice-oligui-nguema | person | GAB | Brice Oligui Nguema; Brice Clotaire Oligui Nguema | state 2023-08-30.. | - | ruler of Gabon since August 2023
mamady-doumbouya | person | GIN | Mamady Doumbouya; Mamadi Doumbouya; Doumbouya | state 2021-09-05.. | - | ruler of Guinea since September 2021
kais-saied | person | TUN | Kais Saied; Kaïs Saïed | state 2019-10.. | - | president of Tunisia since October 2019
abdelmadjid-tebboune | person | DZA | Abdelmadjid Tebboune; Tebboune | state 2019-12.. | - | president of Algeria since December 2019
king-mohammed-vi | person | MAR | King Mohammed VI; Mohammed VI | state 1999-07.. | - | king of Morocco
moussa-faki | person | TCD | Moussa Faki Mahamat; Moussa Faki | african-union 2017-03..2025-02 | - | chairman of the African Union Commission until February 2025
# Asia
xi-jinping | person | CHN | Xi Jinping | state 2012-11.. | - | leader of China
wang-yi | person | CHN | Wang Yi | state | - | foreign minister of China
li-qiang | person | CHN | Li Qiang | state 2023-03.. | - | premier of China
mao-ning | person | CHN | Mao Ning | state | - | spokeswoman of the foreign ministry
lai-ching-te | person | TWN | Lai Ching-te; William Lai | state 2020-05-20.. | - | president of Taiwan since May 2024
tsai-ing-wen | person | TWN | Tsai Ing-wen | state 2016-05-20..2024-05-20 | - | president of Taiwan until May 2024
kim-jong-un | person | PRK | Kim Jong Un; Kim Jong-un | state 2011-12.. | - | leader of North Korea since December 2011
kim-yo-jong | person | PRK | Kim Yo Jong; Kim Yo-jong | state | - | sister of Kim Jong Un and official
kim-jong-il | person | PRK | Kim Jong Il; Kim Jong-il | state 1994-07..2011-12 | - | leader of North Korea until December 2011
yoon-suk-yeol | person | KOR | Yoon Suk Yeol; Yoon Suk-yeol; Yoon | state 2022-05-10..2025-04-04 | - | president, removed in April 2025
lee-jae-myung | person | KOR | Lee Jae-myung; Lee Jae Myung | state 2025-06-04.. | - | president since June 2025
moon-jae-in | person | KOR | Moon Jae-in | state 2017-05-10..2022-05-10 | - | president
shinzo-abe | person | JPN | Shinzo Abe; Abe | state 2006-09-26..2007-09-26; state 2012-12-26..2020-09-16 | - | prime minister, killed in July 2022
fumio-kishida | person | JPN | Fumio Kishida; Kishida | state 2021-10-04..2024-10-01 | - | prime minister
shigeru-ishiba | person | JPN | Shigeru Ishiba; Ishiba | state 2024-10-01..2025-10-21 | - | prime minister
sanae-takaichi | person | JPN | Sanae Takaichi; Takaichi | state 2025-10-21.. | - | prime minister since October 2025
narendra-modi | person | IND | Narendra Modi; Modi | state 2014-05-26.. | - | prime minister since May 2014
subrahmanyam-jaishankar | person | IND | Subrahmanyam Jaishankar; S. Jaishankar; Jaishankar | state 2019-05.. | - | foreign minister
rajnath-singh | person | IND | Rajnath Singh | state | - | defence minister
rahul-gandhi | person | IND | Rahul Gandhi | congress-india | - | opposition leader
imran-khan | person | PAK | Imran Khan | state 2018-08-18..2022-04-10; pti-party | - | prime minister from 2018 to April 2022
shehbaz-sharif | person | PAK | Shehbaz Sharif; Shahbaz Sharif | state 2022-04-11..2023-08-14; state 2024-03-04..; pml-n | - | prime minister since March 2024
nawaz-sharif | person | PAK | Nawaz Sharif | state 1997-02-17..1999-10-12; state 2013-06-05..2017-07-28; pml-n | - | prime minister three times
asim-munir | person | PAK | Asim Munir | state 2022-11.. | - | army chief since November 2022
sheikh-hasina | person | BGD | Sheikh Hasina; Hasina | state 1996-06-23..2001-07-15; state 2009-01-06..2024-08-05; awami-league | - | prime minister until August 2024
muhammad-yunus | person | BGD | Muhammad Yunus; Mohammad Yunus | state 2024-08-08.. | - | head of the interim government from August 2024
khaleda-zia | person | BGD | Khaleda Zia | state 1991-03-20..1996-03-30; state 2001-10-10..2006-10-29; bnp | - | prime minister twice
anura-kumara-dissanayake | person | LKA | Anura Kumara Dissanayake; Dissanayake | state 2024-09-23.. | - | president of Sri Lanka since September 2024
gotabaya-rajapaksa | person | LKA | Gotabaya Rajapaksa | state 2019-11..2022-07 | - | president, fled in July 2022
mahinda-rajapaksa | person | LKA | Mahinda Rajapaksa | state 2005-11-19..2015-01-09; state 2019-11-21..2022-05-09; slpp 2016.. | - | president from 2005 to 2015
ranil-wickremesinghe | person | LKA | Ranil Wickremesinghe; Wickremesinghe | state 2022-07..2024-09-23 | - | president of Sri Lanka until September 2024
min-aung-hlaing | person | MMR | Min Aung Hlaing | tatmadaw; sac-myanmar 2021-02-02..2025-07 | - | commander of Myanmar's army
aung-san-suu-kyi | person | MMR | Aung San Suu Kyi; Suu Kyi | nld | - | leader of the NLD, detained since February 2021
zaw-min-tun | person | MMR | Zaw Min Tun | tatmadaw | - | spokesman of the junta
hibatullah-akhundzada | person | AFG | Hibatullah Akhundzada; Haibatullah Akhundzada; Akhundzada | taliban | - | leader of the Taliban
sirajuddin-haqqani | person | AFG | Sirajuddin Haqqani | haqqani-network | - | minister of the Taliban
zabihullah-mujahid | person | AFG | Zabihullah Mujahid; Zabiullah Mujahid | taliban | - | spokesman of the Taliban
ashraf-ghani | person | AFG | Ashraf Ghani | state 2014-09..2021-08-15 | - | president, fled on 15 August 2021
hamid-karzai | person | AFG | Hamid Karzai; Karzai | state 2001-12..2014-09 | - | president until 2014
ahmad-massoud | person | AFG | Ahmad Massoud | nrf-afghanistan | - | leader of the National Resistance Front; not his father Ahmad Shah Massoud
ferdinand-marcos | person | PHL | Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Bongbong Marcos | state 2022-06-30.. | - | president of the Philippines since June 2022
rodrigo-duterte | person | PHL | Rodrigo Duterte; Duterte | state 2016-06-30..2022-06-30 | - | president of the Philippines until June 2022
prabowo-subianto | person | IDN | Prabowo Subianto; Prabowo | state 2024-10-20.. | - | president of Indonesia since October 2024
joko-widodo | person | IDN | Joko Widodo; Jokowi | state 2014-10-20..2024-10-20 | - | president of Indonesia until October 2024
anwar-ibrahim | person | MYS | Anwar Ibrahim | state 2022-11-24.. | - | prime minister of Malaysia since November 2022
thaksin-shinawatra | person | THA | Thaksin Shinawatra; Thaksin | state 2001-02-09..2006-09-19 | - | prime minister of Thailand until 2006
paetongtarn-shinawatra | person | THA | Paetongtarn Shinawatra; Paetongtarn | state 2024-08-16..2025-08-29; pheu-thai | - | prime minister of Thailand from August 2024 to 2025
hun-sen | person | KHM | Hun Sen | state 1985-01-14..2023-08-22; cpp-cambodia | - | prime minister of Cambodia until 2023
hun-manet | person | KHM | Hun Manet | state 2023-08-22.. | - | prime minister of Cambodia since August 2023
lee-hsien-loong | person | SGP | Lee Hsien Loong | state 2004-08-12..; pap-singapore | - | prime minister of Singapore until May 2024
kassym-jomart-tokayev | person | KAZ | Kassym-Jomart Tokayev; Tokayev | state 2019-03.. | - | president of Kazakhstan since March 2019
anthony-albanese | person | AUS | Anthony Albanese; Albanese | state 2022-05-23.. | - | prime minister of Australia since May 2022
penny-wong | person | AUS | Penny Wong | state 2022-05-23.. | - | foreign minister of Australia
scott-morrison | person | AUS | Scott Morrison | state 2018-08-24..2022-05-23 | - | prime minister of Australia
jacinda-ardern | person | NZL | Jacinda Ardern; Ardern | state 2017-10-26..2023-01-25 | - | prime minister of New Zealand
# Americas
nicolas-maduro | person | VEN | Nicolás Maduro; Nicolas Maduro; Maduro | state 2013-04-19..2026-01; psuv | - | leader of Venezuela since 2013
hugo-chavez | person | VEN | Hugo Chávez; Hugo Chavez | state 1999-02..2013-03-05 | - | president of Venezuela, died in March 2013
maria-corina-machado | person | VEN | María Corina Machado; Maria Corina Machado | - | - | opposition leader of Venezuela
edmundo-gonzalez | person | VEN | Edmundo González; Edmundo Gonzalez; Edmundo González Urrutia; Edmundo Gonzalez Urrutia | - | - | opposition candidate of July 2024
juan-guaido | person | VEN | Juan Guaidó; Juan Guaido; Guaido; Guaidó | - | - | opposition leader of Venezuela
gustavo-petro | person | COL | Gustavo Petro | state 2022-08-07.. | - | president of Colombia since August 2022
alvaro-uribe | person | COL | Álvaro Uribe; Alvaro Uribe | state 2002-08-07..2010-08-07; democratic-center 2013.. | - | president of Colombia until 2010
ivan-mordisco | person | COL | Iván Mordisco; Ivan Mordisco | farc-emc | - | leader of FARC dissidents
luiz-inacio-lula-da-silva | person | BRA | Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula; Lula da Silva | state 2003-01-01..2011-01-01; state 2023-01-01.. | - | president of Brazil
jair-bolsonaro | person | BRA | Jair Bolsonaro; Bolsonaro | state 2019-01-01..2023-01-01 | - | president of Brazil until January 2023
javier-milei | person | ARG | Javier Milei; Milei | state 2023-12-10.. | - | president of Argentina since December 2023
gabriel-boric | person | CHL | Gabriel Boric; Boric | state 2022-03-11..2026-03-11 | - | president of Chile from March 2022 to March 2026
dina-boluarte | person | PER | Dina Boluarte; Boluarte | state 2022-12-07..2025-10 | - | president of Peru until October 2025
pedro-castillo | person | PER | Pedro Castillo | state 2021-07-28..2022-12-07 | - | president of Peru, removed in December 2022
daniel-noboa | person | ECU | Daniel Noboa; Noboa | state 2023-11-23.. | - | president of Ecuador since November 2023
evo-morales | person | BOL | Evo Morales | state 2006-01-22..2019-11-10; mas-bolivia ..2024 | - | president of Bolivia until November 2019
luis-arce | person | BOL | Luis Arce | state 2020-11-08..2025-11-08 | - | president of Bolivia until November 2025
claudia-sheinbaum | person | MEX | Claudia Sheinbaum; Sheinbaum | state 2024-10-01.. | - | president of Mexico since October 2024
andres-manuel-lopez-obrador | person | MEX | Andrés Manuel López Obrador; Andres Manuel Lopez Obrador; Lopez Obrador; López Obrador; AMLO | state 2018-12-01..2024-10-01 | - | president of Mexico until October 2024
nayib-bukele | person | SLV | Nayib Bukele; Bukele | state 2019-06-01.. | - | president of El Salvador since June 2019
daniel-ortega | person | NIC | Daniel Ortega | state 2007-01-10.. | - | president of Nicaragua since January 2007
rosario-murillo | person | NIC | Rosario Murillo | state 2017-01-10.. | - | vice president, then co-president of Nicaragua
bernardo-arevalo | person | GTM | Bernardo Arévalo; Bernardo Arevalo | state 2024-01-15.. | - | president of Guatemala since January 2024
xiomara-castro | person | HND | Xiomara Castro | state 2022-01-27.. | - | president of Honduras from January 2022
miguel-diaz-canel | person | CUB | Miguel Díaz-Canel; Miguel Diaz-Canel; Diaz-Canel; Díaz-Canel | state 2018-04-19.. | - | president of Cuba
fidel-castro | person | CUB | Fidel Castro | state 1959..2008-02 | - | ruler of Cuba
ariel-henry | person | HTI | Ariel Henry | state 2021-07-20..2024-04 | - | prime minister of Haiti until April 2024
jovenel-moise | person | HTI | Jovenel Moïse; Jovenel Moise | state 2017-02-07..2021-07-07 | - | president of Haiti, killed on 7 July 2021
jimmy-cherizier | person | HTI | Jimmy Cherizier; Jimmy Chérizier; Cherizier; Chérizier | g9 2020-06..; viv-ansanm 2023-09.. | - | gang leader called Barbecue
justin-trudeau | person | CAN | Justin Trudeau; Trudeau | state 2015-11-04..2025-03-14 | - | prime minister of Canada until March 2025
mark-carney | person | CAN | Mark Carney | state 2025-03-14.. | - | prime minister of Canada since March 2025
pierre-poilievre | person | CAN | Pierre Poilievre; Poilievre | conservative-canada | - | opposition leader of Canada
# International organisations
antonio-guterres | person | - | António Guterres; Antonio Guterres | un 2017-01-01.. | - | UN secretary-general since January 2017
ban-ki-moon | person | - | Ban Ki-moon; Ban Ki Moon | un 2007-01-01..2017-01-01 | - | UN secretary-general
kofi-annan | person | - | Kofi Annan; Annan | un 1997-01-01..2007-01-01 | - | UN secretary-general
stephane-dujarric | person | - | Stéphane Dujarric; Stephane Dujarric; Dujarric | un | - | UN spokesman
farhan-haq | person | - | Farhan Haq | un | - | deputy UN spokesman
volker-turk | person | - | Volker Türk; Volker Turk | ohchr 2022-10.. | - | UN human rights chief
ravina-shamdasani | person | - | Ravina Shamdasani; Shamdasani | ohchr | - | spokeswoman of the UN Human Rights Office
tom-fletcher | person | - | Tom Fletcher | ocha 2024-11.. | - | UN aid chief since November 2024
martin-griffiths | person | - | Martin Griffiths | ocha 2021-07..2024-06 | - | UN aid chief until June 2024
filippo-grandi | person | - | Filippo Grandi | unhcr 2016-01-01.. | - | UN refugee chief
tedros | person | - | Tedros Adhanom Ghebreyesus; Tedros; Tedros Adhanom | who 2017-07-01.. | - | head of the World Health Organization
rafael-grossi | person | - | Rafael Grossi; Rafael Mariano Grossi; Grossi | iaea 2019-12.. | - | head of the International Atomic Energy Agency
cindy-mccain | person | - | Cindy McCain | wfp 2023-04.. | - | head of the World Food Programme
catherine-russell | person | - | Catherine Russell | unicef 2022-02.. | - | head of UNICEF
karim-khan | person | - | Karim Khan | icc 2021-06.. | - | prosecutor of the International Criminal Court
francesca-albanese | person | - | Francesca Albanese | - | - | UN special rapporteur
mirjana-spoljaric | person | - | Mirjana Spoljaric; Mirjana Spoljaric Egger | icrc 2022-10.. | - | president of the International Committee of the Red Cross
ahmed-aboul-gheit | person | - | Ahmed Aboul Gheit | arab-league 2016-07.. | - | secretary-general of the Arab League
`
