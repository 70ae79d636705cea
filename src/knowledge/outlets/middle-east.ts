/** Broadcasters, newspapers and sites of the Middle East. Written for this project from general knowledge. */
export const MIDDLE_EASTERN_OUTLETS = `
# Syria
syrian-state-tv | state | SYR | Syrian State TV; Syrian state television; Syrian State Television; Syria's state TV; Syrian Arab Television | state | state | owned by the Syrian state
ikhbariya-syria | state | SYR | Syrian al-Ikhbariya TV; Syria's al-Ikhbariya; Al-Ikhbariya Syria; Al-Ikhbariyah Syria | state | state | news channel owned by the Syrian state
sham-fm | partisan | SYR | Sham FM; Sham FM radio | - | state 2007..2024-12-08 | private radio, pro-government under Assad
al-watan-syria | partisan | SYR | al-Watan of Syria; Syria's al-Watan newspaper | - | state 2006..2024-12-08 | private daily, pro-government under Assad
tishreen | state | SYR | Tishreen newspaper; Tishreen daily | state ..2024-12-08 | state ..2024-12-08 | daily owned by the Syrian state under Assad
al-thawra-of-syria | state | SYR | al-Thawra of Syria; Syria's al-Thawra newspaper | state | state | daily owned by the Syrian state
enab-baladi | press | - | Enab Baladi | - | - | founded in Daraya in 2011 by people of the uprising, made in Turkey during the war
halab-today | press | - | Halab Today TV; Halab Today | - | - | channel founded by activists during the war
syria-tv | press | - | Istanbul-based Syria TV; opposition Syria TV | - | - | channel founded in Istanbul in 2018, critical of Assad
orient-syria | press | - | Orient TV; Orient News; Orient Net | - | - | of the Syrian businessman Ghassan Aboud in Dubai, critical of Assad; its channel closed in 2023
north-press | press | SYR | North Press Agency; North Press | - | - | newsroom in north-east Syria
rudaw | partisan | IRQ | Rudaw Media Network; Rudaw | - | kdp | network in Erbil, close to the Kurdistan Democratic Party
kurdistan-24 | partisan | IRQ | Kurdistan 24; Kurdistan24 | - | kdp | channel in Erbil, close to the Kurdistan Democratic Party
hawar | partisan+wire | SYR | Hawar News Agency; ANHA | - | aanes | agency close to the autonomous administration
deir-ezzor-24 | local | - | Deir Ezzor 24; DeirEzzor24 | - | - | activists' site
ebaa | organ | SYR | Ebaa News Agency; Iba News Agency | hts 2017..2025-01 | hts 2017..2025-01 | outlet of HTS
shaam-network | press | - | Shaam News Network; Shaam Network | - | - | founded by activists of the uprising in 2011
smart-news | press | - | SMART News Agency | - | - | founded by people of the opposition
syria-direct | press | - | Syria Direct | - | - | non-profit newsroom, founded in Amman
# Lebanon
al-manar | organ | LBN | al-Manar; Al-Manar TV; Al Manar; Al Manar TV | hezbollah | hezbollah | television of Hezbollah
al-mayadeen | press | LBN | al-Mayadeen; Al Mayadeen; Al-Mayadeen TV; al-Mayadeen TV | - | - | pan-Arab channel in Beirut
al-akhbar-lebanon | partisan | LBN | al-Akhbar of Lebanon; Lebanon's al-Akhbar; Lebanon's Al Akhbar; Lebanese daily al-Akhbar; Lebanese newspaper al-Akhbar | - | hezbollah | daily in Beirut, close to Hezbollah
an-nahar | press | LBN | an-Nahar; Annahar; An Nahar | - | - | daily in Beirut, of the Tueni family
lorient | press | LBN | L'Orient-Le Jour; L'Orient Today | - | - | daily in French in Beirut and its site in English
daily-star-lebanon | press | LBN | Daily Star of Lebanon; Lebanon's Daily Star | - | - | daily in English in Beirut, closed in 2021
lbci | press | LBN | Lebanese Broadcasting Corporation International; LBCI | - | - | private channel in Lebanon
mtv-lebanon | press | LBN | MTV Lebanon | - | - | private channel in Lebanon
nbn | partisan | LBN | NBN of Lebanon; Lebanon's NBN | - | amal-movement | channel close to Nabih Berri's Amal Movement
al-jadeed | press | LBN | Al Jadeed TV; al-Jadeed TV; Lebanon's Al Jadeed; Lebanon's al-Jadeed | - | - | private channel in Lebanon
naharnet | press | LBN | Naharnet | - | - | site in Beirut
# Iraq
al-iraqiya | state | IRQ | al-Iraqiya TV; Al-Iraqiya television; Iraqiya TV; Iraqi state television; Iraqi state TV | - | - | channel of the Iraqi Media Network, financed by the Iraqi state, under the parliament by a law of 2015
al-sumaria | press | IRQ | Al Sumaria; Alsumaria | - | - | private channel in Iraq
# Iran
press-tv | state | IRN | Press TV; PressTV | state | state | foreign service of Iran's state broadcaster
irib | state | IRN | Islamic Republic of Iran Broadcasting; IRIB; Iranian state television; Iranian State TV; Iranian state TV; Iran's state TV | state | state | Iran's state broadcaster
al-alam | state | IRN | Al-Alam TV; Al-Alam News Network; Iran's al-Alam; Iran's Al Alam | state | state | Arabic service of Iran's state broadcaster
nour-news | partisan | IRN | Nour News; Nournews | - | state ..2023-05 | tied to Iran's Supreme National Security Council while Ali Shamkhani was its secretary, until May 2023
kayhan | partisan | IRN | Kayhan newspaper; Kayhan daily; Iranian newspaper Kayhan; Iranian daily Kayhan | - | state 1980.. | daily whose editor the Supreme Leader appoints
tehran-times | partisan | IRN | Tehran Times | - | state | tied to the Islamic Development Organization, under the Supreme Leader
iran-international | press | - | Iran International | - | - | channel in London, critical of Iran's government
bbc-persian | public | GBR | BBC Persian | outlet/bbc | - | service of the BBC
radio-farda | public | USA | Radio Farda | outlet/rferl | - | Persian service of Radio Free Europe/Radio Liberty, in Prague
iranwire | press | - | IranWire | - | - | site of exiles, founded in London by Maziar Bahari
# Israel and the Palestinians
haaretz | press | ISR | Haaretz; Ha'aretz | - | - | daily in Tel Aviv
jpost | press | ISR | Jerusalem Post; The Jerusalem Post | - | - | daily in Jerusalem
times-of-israel | press | ISR | Times of Israel; The Times of Israel | - | - | site in Jerusalem
walla | press | ISR | Walla News; Israel's Walla; Israeli site Walla; Walla.co.il | - | - | Israeli site
ynet | press | ISR | Yedioth Ahronoth; Yediot Ahronot; Yedioth Aharonoth; Ynet | - | - | Israeli daily and its site
maariv | press | ISR | Maariv; Ma'ariv | - | - | Israeli daily in Hebrew
israel-hayom | press | ISR | Israel Hayom | - | - | free daily founded by Sheldon Adelson
kan | public | ISR | Kan News; Israel's Kan; Kan public broadcaster; Israeli public broadcaster Kan | - | - | Israel's public broadcaster by a law of 2014
channel-12-israel | press | ISR | Israel's Channel 12; Israeli Channel 12 | - | - | private channel in Israel
channel-13-israel | press | ISR | Israel's Channel 13; Israeli Channel 13 | - | - | private channel in Israel
channel-14-israel | press | ISR | Israel's Channel 14; Israeli Channel 14 | - | - | private channel in Israel
i24news | press | ISR | i24NEWS; i24 News; i24news | - | - | channel in Tel Aviv
army-radio-israel | state | ISR | Israeli Army Radio; Israel's Army Radio; Galei Tzahal | idf | - | run by Israel's army
972-magazine | press | ISR | +972 Magazine | - | - | site of Israelis and Palestinians
al-aqsa-tv | organ | PSE | al-Aqsa TV; Al-Aqsa TV; Al Aqsa Television | hamas | hamas | television of Hamas
palestine-tv | state | PSE | Palestine TV | palestinian-authority | palestinian-authority | television of the Palestinian Authority
palestine-chronicle | press | - | Palestine Chronicle | - | - | site on the Palestinians
electronic-intifada | press | - | Electronic Intifada | - | - | site on the Palestinians, founded in 2001
# Yemen and the Gulf
al-masirah | organ | - | al-Masirah; Al-Masirah TV; Al Masirah; Al Masirah TV | houthis | houthis | television of the Houthis, sent from Beirut
yemen-shabab | press | - | Yemen Shabab TV | - | - | Yemeni channel
al-jazeera | press | QAT | Al Jazeera; Al-Jazeera; Aljazeera; Al Jazeera English; Al Jazeera Arabic | - | - | network in Doha, financed by the state of Qatar
al-araby-al-jadeed | press | GBR | al-Araby al-Jadeed; New Arab website; New Arab news site | - | - | daily and site founded in London in 2014, owned by a Qatari company
al-arabiya | press | - | Al Arabiya; Al-Arabiya; Al Arabiya English | - | - | Saudi-owned channel, founded in Dubai in 2003
asharq-al-awsat | press | SAU | Asharq Al-Awsat; Asharq al-Awsat; Al-Sharq al-Awsat | - | - | Saudi-owned daily, founded in London
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
gulf-times | press | QAT | Gulf Times | - | - | daily in English in Doha
peninsula-of-qatar | press | QAT | The Peninsula of Qatar; Qatar's Peninsula newspaper | - | - | daily in English in Doha
amwaj | press | GBR | Amwaj.media; Amwaj Media | - | - | site on Iran, Iraq and the Arabian Peninsula
middle-east-eye | press | GBR | Middle East Eye | - | - | site in London
al-monitor | press | USA | Al-Monitor | - | - | site in Washington
al-hurra | public | USA | Alhurra; Al Hurra; Al-Hurra | - | - | financed by the US government; its television ended in April 2025
mbc | press | SAU | MBC Group; Middle East Broadcasting Center | - | - | Saudi-owned broadcaster
# Egypt, Jordan, North Africa
al-ahram | state | EGY | al-Ahram; Al-Ahram; Ahram Online | state | state | daily owned by the Egyptian state, and its site
al-qahera-news | state | EGY | Al-Qahera News; Al Qahera News; AlQahera News | - | state | channel of a media group tied to Egypt's intelligence service
mada-masr | press | EGY | Mada Masr | - | - | independent site in Cairo
egypt-independent | press | EGY | al-Masry al-Youm; Al-Masry Al-Youm; Egypt Independent | - | - | private daily in Cairo and its site in English
egyptian-state-tv | state | EGY | Egyptian state TV; Egyptian state television; Nile TV | state | state | television of the Egyptian state
jordan-times | press | JOR | Jordan Times | - | - | daily in Amman; the state's pension fund holds shares in its publisher
al-rai-of-jordan | press | JOR | Al-Rai of Jordan | - | - | daily in Amman; the state's pension fund holds shares in its publisher
al-mamlaka | state | JOR | Al-Mamlaka; Al Mamlaka TV; Al-Mamlaka TV | state | - | channel of the Jordanian state
libya-observer | press | LBY | Libya Observer; The Libya Observer | - | - | site in Tripoli
libya-herald | press | LBY | Libya Herald | - | - | site on Libya in English
mosaique-fm | press | TUN | Mosaique FM | - | - | radio in Tunis
# Turkey
trt | state | TUR | Turkish Radio and Television Corporation; TRT; TRT World; TRT Haber; Turkish state broadcaster TRT | state | state | Turkey's state broadcaster
daily-sabah | partisan | TUR | Daily Sabah; Turkish daily Sabah; Turkish newspaper Sabah | - | state 2008.. | daily Sabah, pro-government since its sale in 2008, and its edition in English
yeni-safak | partisan | TUR | Yeni Safak; Yeni Şafak | - | state 2002-11.. | pro-government daily of the Albayrak group
a-haber | partisan | TUR | A Haber | - | state | pro-government channel, founded in 2011
hurriyet | press | TUR | Hurriyet; Hürriyet; Hurriyet Daily News | - | - | daily, owned by the Demirören group since 2018
cumhuriyet | press | TUR | Cumhuriyet | - | - | daily, critical of the government
sozcu | press | TUR | Sozcu; Sözcü | - | - | daily critical of the government
ntv-turkey | press | TUR | NTV of Turkey; Turkish broadcaster NTV | - | - | private channel in Turkey
halk-tv | press | TUR | Halk TV | - | - | channel close to the opposition
bianet | press | TUR | Bianet | - | - | independent site in Istanbul
turkish-minute | press | - | Turkish Minute | - | - | site of Turkish exiles
firat-news | partisan+wire | - | Firat News Agency; ANF News | - | pkk | agency close to the PKK
`
