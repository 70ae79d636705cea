/** Broadcasters, newspapers and sites of the Middle East. Written for this project from general knowledge. */
export const MIDDLE_EASTERN_OUTLETS = `
# Syria
syrian-state-tv | state | SYR | Syrian State TV; Syrian state television; Syrian State Television; Syrian TV; Syria's state TV; Syrian Arab Television | state | state | owned by the Syrian state
ikhbariya-syria | state | SYR | Al-Ikhbariya; al-Ikhbariyah; Al-Ekhbariya; Syrian al-Ikhbariya TV | state | state | news channel owned by the Syrian state
sham-fm | partisan | SYR | Sham FM; Sham FM radio | - | state 2007..2024-12-08 | private radio, pro-government under Assad
al-watan-syria | partisan | SYR | al-Watan of Syria; Syria's al-Watan newspaper; Al-Watan newspaper | - | state 2006..2024-12-08 | private daily, pro-government under Assad
tishreen | state | SYR | Tishreen | state | state | daily owned by the Syrian state
al-thawra-of-syria | state | SYR | al-Thawra of Syria | state | state | daily owned by the Syrian state
enab-baladi | press | SYR | Enab Baladi | - | - | founded in Daraya in 2011 by people of the uprising
halab-today | press | SYR | Halab Today TV; Halab Today | - | - | channel founded by activists during the war
syria-tv | press | SYR | Syria TV | - | - | channel founded in Istanbul in 2018
orient-syria | press | SYR | Orient TV; Orient News; Orient Net | - | - | channel of the businessman Ghassan Aboud, critical of Assad
north-press | press | SYR | North Press Agency; North Press | - | - | agency in north-east Syria
rudaw | partisan | IRQ | Rudaw; Rudaw Media Network | - | kdp | close to the Kurdistan Democratic Party
kurdistan-24 | partisan | IRQ | Kurdistan 24; Kurdistan24 | - | kdp | close to the Kurdistan Democratic Party
hawar | partisan | SYR | Hawar News Agency; ANHA | - | aanes | close to the autonomous administration
deir-ezzor-24 | local | SYR | Deir Ezzor 24; DeirEzzor24 | - | - | activists' site
ebaa | organ | SYR | Ebaa; Iba News Agency; Ebaa News Agency | hts | hts | outlet of HTS
shaam-network | press | SYR | Shaam News Network; Shaam Network | - | - | activists' agency of the opposition
smart-news | press | SYR | SMART News Agency | - | - | opposition agency
syria-direct | press | JOR | Syria Direct | - | - | non-profit newsroom in Amman
# Lebanon
al-manar | organ | LBN | al-Manar; Al-Manar TV; Al Manar; Al Manar TV | hezbollah | hezbollah | television of Hezbollah
al-mayadeen | press | LBN | al-Mayadeen; Al Mayadeen; Al-Mayadeen TV; al-Mayadeen TV | - | - | pan-Arab channel in Beirut
al-akhbar-lebanon | partisan | LBN | al-Akhbar; Al Akhbar | - | hezbollah | daily in Beirut, close to Hezbollah
an-nahar | press | LBN | an-Nahar; Annahar; An Nahar | - | - | daily in Beirut
lorient | press | LBN | L'Orient-Le Jour; L'Orient Today | - | - | daily in Beirut
daily-star-lebanon | press | LBN | Daily Star of Lebanon | - | - | daily in Beirut until 2021
lbci | press | LBN | LBCI; LBC International | - | - | channel in Beirut
mtv-lebanon | press | LBN | MTV Lebanon | - | - | channel in Beirut
nbn | organ | LBN | NBN of Lebanon | amal-movement | amal-movement | television of the Amal Movement
al-jadeed | press | LBN | Al Jadeed; al-Jadeed | - | - | channel in Beirut
naharnet | press | LBN | Naharnet | - | - | site in Beirut
# Iraq
al-iraqiya | state | IRQ | al-Iraqiya; Al-Iraqiya TV; Iraqiya | state | - | channel of the Iraqi state
al-sumaria | press | IRQ | Al Sumaria; Alsumaria | - | - | channel in Iraq
sabereen | partisan | IRQ | Sabereen News | - | irgc | Telegram outlet of Iran-backed militias
# Iran
press-tv | state | IRN | Press TV; PressTV | state | state | foreign service of Iran's state broadcaster
irib | state | IRN | IRIB; Islamic Republic of Iran Broadcasting; Iranian state television; Iranian State TV; Iranian state TV; Iran's state TV; IRINN | state | state | Iran's state broadcaster
al-alam | state | IRN | al-Alam; Al-Alam TV; Al Alam | state | state | Arabic service of Iran's state broadcaster
nour-news | partisan | IRN | Nour News; Nournews | - | state | tied to Iran's Supreme National Security Council
kayhan | partisan | IRN | Kayhan | - | state | daily whose editor the Supreme Leader appoints
tehran-times | partisan | IRN | Tehran Times | - | state | owned by the Islamic Development Organization, under the Supreme Leader
iran-international | press | GBR | Iran International | - | - | channel in London, critical of Iran's government
bbc-persian | public | GBR | BBC Persian | - | - | service of the BBC
radio-farda | public | USA | Radio Farda | - | - | service of Radio Free Europe/Radio Liberty
iranwire | press | GBR | IranWire | - | - | site of exiles
# Israel and the Palestinians
haaretz | press | ISR | Haaretz; Ha'aretz | - | - | daily in Tel Aviv
jpost | press | ISR | Jerusalem Post; The Jerusalem Post | - | - | daily in Jerusalem
times-of-israel | press | ISR | Times of Israel; The Times of Israel | - | - | site in Jerusalem
walla | press | ISR | Walla; Walla News | - | - | Israeli site
ynet | press | ISR | Ynet; Yedioth Ahronoth; Yediot Ahronot; Yedioth Aharonoth | - | - | daily and its site
maariv | press | ISR | Maariv; Ma'ariv | - | - | daily
israel-hayom | press | ISR | Israel Hayom | - | - | free daily founded by Sheldon Adelson
kan | public | ISR | Kan News; Israel's Kan; Kan public broadcaster; Israeli public broadcaster Kan | - | - | public broadcaster
channel-12-israel | press | ISR | Israel's Channel 12; Israeli Channel 12; N12 | - | - | private channel
channel-13-israel | press | ISR | Israel's Channel 13; Israeli Channel 13 | - | - | private channel
channel-14-israel | press | ISR | Israel's Channel 14; Israeli Channel 14 | - | - | private channel
i24news | press | ISR | i24NEWS; i24 News; i24news | - | - | channel in Tel Aviv
army-radio-israel | state | ISR | Israeli Army Radio; Army Radio; Galei Tzahal; Galatz | idf | idf | run by Israel's army
972-magazine | press | ISR | +972 Magazine | - | - | site of Israelis and Palestinians
al-aqsa-tv | organ | PSE | al-Aqsa TV; Al-Aqsa TV; Al Aqsa Television | hamas | hamas | television of Hamas
palestine-tv | state | PSE | Palestine TV | palestinian-authority | palestinian-authority | television of the Palestinian Authority
palestine-chronicle | press | USA | Palestine Chronicle | - | - | site
electronic-intifada | press | USA | Electronic Intifada | - | - | site
# Yemen and the Gulf
al-masirah | organ | YEM | al-Masirah; Al-Masirah TV; Al Masirah; Al Masirah TV | houthis | houthis | television of the Houthis
yemen-shabab | press | YEM | Yemen Shabab TV | - | - | channel
al-jazeera | press | QAT | Al Jazeera; Al-Jazeera; Aljazeera; Al Jazeera English; Al Jazeera Arabic; AJ+ | - | - | financed by Qatar
al-araby-al-jadeed | press | GBR | al-Araby al-Jadeed; New Arab; Al-Araby TV; The New Arab; Al Araby TV | - | - | in London, owned by a Qatari company
al-arabiya | press | SAU | Al Arabiya; Al-Arabiya; Al Arabiya English; Al-Hadath; Al Hadath | - | - | Saudi-owned
asharq-al-awsat | press | SAU | Asharq Al-Awsat; Asharq al-Awsat; Al-Sharq al-Awsat | - | - | Saudi-owned daily in London
asharq-news | press | SAU | Asharq News | - | - | Saudi-owned channel
arab-news | press | SAU | Arab News | - | - | Saudi-owned daily in English
saudi-gazette | press | SAU | Saudi Gazette | - | - | Saudi daily in English
al-ekhbariya-saudi | state | SAU | Saudi state TV; Saudi state television; Al Ekhbariya TV of Saudi Arabia | state | state | television of the Saudi state
okaz | press | SAU | Okaz | - | - | Saudi daily
the-national-uae | press | ARE | The National of Abu Dhabi; The National newspaper of Abu Dhabi | - | - | daily owned in Abu Dhabi
gulf-news | press | ARE | Gulf News | - | - | daily in Dubai
khaleej-times | press | ARE | Khaleej Times | - | - | daily in Dubai
sky-news-arabia | press | ARE | Sky News Arabia | - | - | channel in Abu Dhabi
qatar-tv | state | QAT | Qatar TV | state | state | television of the Qatari state
gulf-times | press | QAT | Gulf Times | - | - | daily in Doha
peninsula-of-qatar | press | QAT | The Peninsula of Qatar | - | - | daily in Doha
amwaj | press | GBR | Amwaj.media; Amwaj Media | - | - | site
middle-east-eye | press | GBR | Middle East Eye | - | - | site in London
al-monitor | press | USA | Al-Monitor | - | - | site in Washington
al-hurra | public | USA | Alhurra; Al Hurra; Al-Hurra | - | - | financed by the US government
mbc | press | SAU | MBC Group; MBC channel | - | - | Saudi-owned broadcaster
# Egypt, Jordan, North Africa
al-ahram | state | EGY | al-Ahram; Al-Ahram; Ahram Online | state | state | daily owned by the Egyptian state
al-qahera-news | state | EGY | Al-Qahera News; Al Qahera News; AlQahera News | - | state | channel close to Egypt's intelligence service
mada-masr | press | EGY | Mada Masr | - | - | independent site
egypt-independent | press | EGY | Egypt Independent; al-Masry al-Youm; Al-Masry Al-Youm | - | - | private daily and its site
egyptian-state-tv | state | EGY | Egyptian state TV; Egyptian state television; Nile TV | state | state | television of the Egyptian state
jordan-times | press | JOR | Jordan Times | - | - | daily in Amman
al-rai-of-jordan | press | JOR | Al-Rai of Jordan | - | - | daily in Amman
al-mamlaka | state | JOR | Al-Mamlaka; Al Mamlaka TV; Al-Mamlaka TV | state | - | channel of the Jordanian state
libya-observer | press | LBY | Libya Observer; The Libya Observer | - | - | site in Tripoli
libya-herald | press | LBY | Libya Herald | - | - | site
mosaique-fm | press | TUN | Mosaique FM | - | - | radio in Tunis
# Turkey
trt | state | TUR | TRT; TRT World; TRT Haber; Turkish state broadcaster TRT | state | state | Turkey's state broadcaster
daily-sabah | partisan | TUR | Daily Sabah; Sabah newspaper | - | state | pro-government daily
yeni-safak | partisan | TUR | Yeni Safak; Yeni Şafak | - | state | pro-government daily
a-haber | partisan | TUR | A Haber | - | state | pro-government channel
hurriyet | press | TUR | Hurriyet; Hürriyet; Hurriyet Daily News | - | - | daily
cumhuriyet | press | TUR | Cumhuriyet | - | - | daily
sozcu | press | TUR | Sozcu; Sözcü | - | - | daily critical of the government
ntv-turkey | press | TUR | NTV of Turkey; Turkish broadcaster NTV | - | - | private channel
halk-tv | press | TUR | Halk TV | - | - | channel close to the opposition
bianet | press | TUR | Bianet | - | - | site
turkish-minute | press | - | Turkish Minute | - | - | site of Turkish exiles
firat-news | partisan | - | Firat News Agency; ANF News | - | pkk | agency close to the PKK
`
