import type { KnownPlace } from '../places.js'

/**
 * What news of conflicts names and gazetteers of towns lack: airbases, prisons, crossings, camps, quarters, dams, straits, regions. Written for
 * this project from general knowledge. Where a point comes from stands in the last column, how far it may be off is in its radius:
 *
 *   map    the site's own place on the map, as an atlas or an aeronautical chart has it
 *   near   set by its distance and bearing from a town whose point is known
 *   middle a rough middle of something wide
 *
 * Sites whose point we could not vouch for are left out.
 */
interface SupplementPlace extends KnownPlace {
  readonly source: 'map' | 'near' | 'middle'
}

// name | other names | kind | country | first-level division | lat,lon | radius in km | source of the point
const ROWS = `
Kweiris air base|Kweiris;Kuweires;Kuweiris;Kweiris airbase;Kuweires airbase|facility|SYR|Aleppo|36.19,37.58|4|map
T4 air base|T4 base;T-4 base;T-4 air base;Tiyas;T4 airbase;Tiyas airbase;Tiyas air base|facility|SYR|Homs|34.52,37.63|4|map
Shayrat air base|Shayrat;Shayrat airbase|facility|SYR|Homs|34.49,36.91|4|map
Menagh air base|Menagh;Minakh;Menagh airbase|facility|SYR|Aleppo|36.52,37.04|4|map
Taftanaz air base|Taftanaz airbase|facility|SYR|Idlib|35.97,36.78|4|map
Abu al-Duhur air base|Abu al-Duhur;Abu Duhur;Abu al-Dhuhur;Abu Duhur airbase|facility|SYR|Idlib|35.73,37.1|5|map
Hama air base|Hama military airport;Hama airbase;Hama military airbase|facility|SYR|Hama|35.12,36.71|4|map
Mezzeh air base|Mezzeh military airport;Mezzeh airbase;Mezze airbase;Mezze military airport|facility|SYR|Damascus|33.48,36.22|3|map
Dumayr air base|Dumayr airbase;Dumair airbase|facility|SYR|Rif Dimashq|33.61,36.75|4|map
Sayqal air base|Seen airbase;Sayqal airbase|facility|SYR|Rif Dimashq|33.68,37.21|5|map
Nayrab air base|Nayrab airport;Nairab airport;Aleppo International Airport;Aleppo airport|facility|SYR|Aleppo|36.18,37.22|4|map
Tabqa air base|Tabqa airbase|facility|SYR|Raqqa|35.75,38.57|4|map
Deir ez-Zor air base|Deir ez-Zor airport;Deir Ezzor airport;Deir al-Zor airbase|facility|SYR|Deir ez-Zor|35.29,40.18|4|map
Khalkhalah air base|Khalkhala airbase;Khalkhalah airbase|facility|SYR|Suwayda|33.06,36.55|5|map
Qamishli airport||facility|SYR|Hasakah|37.02,41.19|3|map
Tishrin Dam|Tishreen Dam;Tishrin dam;Tishreen dam|facility|SYR|Aleppo|36.38,38.18|4|map
Tabqa Dam|Tabqa dam;Euphrates Dam|facility|SYR|Raqqa|35.87,38.57|3|map
Qara Qozak|Qara Qozaq;Qara Qozak bridge|facility|SYR|Aleppo|36.63,38.2|6|near
al-Omar oil field|Omar oil field;al-Omar field|facility|SYR|Deir ez-Zor|35.09,40.54|12|near
Conoco gas field|Conoco field|facility|SYR|Deir ez-Zor|35.33,40.31|12|near
Rumeilan|Rmeilan;Rumaylan|town|SYR|Hasakah|36.98,41.95|7|map
al-Hol camp|al-Hol;Al-Hol;al-Hawl|facility|SYR|Hasakah|36.38,41.14|6|map
Rukban|Rukban camp;al-Rukban|facility|SYR|Homs|33.31,38.7|8|near
Yarmouk|Yarmouk camp;Yarmouk refugee camp|district|SYR|Damascus|33.47,36.3|3|map
Barzeh|Barzah;Barza|district|SYR|Damascus|33.55,36.32|3|map
Qaboun|Qabun;al-Qaboun|district|SYR|Damascus|33.55,36.33|3|map
Kafr Sousa|Kafr Souseh;Kafr Susa;Kafr Sousseh|district|SYR|Damascus|33.49,36.27|3|map
Abu Rummaneh|Abu Rumaneh;Abu Rummana|district|SYR|Damascus|33.52,36.28|2|map
Bab Touma|Bab Tuma|district|SYR|Damascus|33.51,36.32|2|map
Sayyida Zeinab|Sayyidah Zaynab;Sayeda Zeinab;Sayyeda Zeinab;Sayyida Zaynab|town|SYR|Rif Dimashq|33.44,36.34|3|map
Mount Qasioun|Qasioun;Mount Qassioun|other|SYR|Damascus|33.54,36.28|5|map
Umayyad Mosque||facility|SYR|Damascus|33.51,36.31|1|map
Adra prison||facility|SYR|Rif Dimashq|33.6,36.47|8|near
Moadamiyeh|Muadamiyah;Mouadamiya;Moadamiyat al-Sham;Muadamiyat al-Sham|town|SYR|Rif Dimashq|33.46,36.19|4|map
Wadi Barada||region|SYR|Rif Dimashq|33.66,36.1|10|near
Khan al-Assal|Khan al-Asal|town|SYR|Aleppo|36.17,37.03|4|map
Sheikh Maqsoud|Sheikh Maqsud|district|SYR|Aleppo|36.24,37.15|2|map
Aleppo Citadel|Citadel of Aleppo;Aleppo citadel|facility|SYR|Aleppo|36.2,37.16|1|map
Jabal Zawiya|Jabal al-Zawiya;Jabal al-Zawiyah|region|SYR|Idlib|35.7,36.57|15|middle
Jabal al-Druze|Jabal Druze;Jabal al-Arab|region|SYR|Suwayda|32.7,36.7|30|middle
Qalamoun|Qalamoun Mountains;al-Qalamoun|region|SYR|Rif Dimashq|33.95,36.65|35|middle
Hauran|Houran|region|SYR|Daraa|32.75,36.2|50|middle
Syrian Desert|Badia desert;Syrian Badia;Badiya|region|SYR||34,38.8|180|middle
Jabal al-Akrad||region|SYR|Latakia|35.7,36.15|15|middle
Ghab plain|al-Ghab;Sahl al-Ghab;al-Ghab plain|region|SYR|Hama|35.45,36.32|30|middle
Bab al-Salameh|Bab al-Salama;Bab al-Salam|facility|SYR|Aleppo|36.64,37.08|3|map
Nassib crossing|Naseeb crossing;Nasib crossing|facility|SYR|Daraa|32.55,36.19|4|near
Yaroubiya|Yarubiyah;Yaaroubiyah;al-Yaarubiyah|town|SYR|Hasakah|36.81,42.06|5|map
Semalka|Faysh Khabur;Fishkhabour;Semalka crossing;Fishkhabur|facility|||37.07,42.38|5|near
Mount Hermon|Jabal al-Sheikh;Jabal al-Shaykh|other|||33.42,35.86|12|map
Arida crossing|Arida|facility|LBN|Akkar|34.63,35.98|4|map
Ashrafieh|Achrafieh|district|LBN|Beirut|33.89,35.52|2|map
Haret Hreik||district|LBN|Mount Lebanon|33.85,35.51|2|map
Bourj al-Barajneh|Burj al-Barajneh;Bourj el-Barajneh|district|LBN|Mount Lebanon|33.84,35.51|2|map
Ain al-Hilweh|Ein el-Hilweh;Ain el-Hilweh|district|LBN|South|33.54,35.38|2|map
Shatila|Chatila;Shatila camp|district|LBN|Beirut|33.86,35.5|1|map
Nahr al-Bared|Nahr el-Bared|district|LBN|Akkar|34.51,35.96|3|map
Port of Beirut|Beirut port;Beirut Port|facility|LBN|Beirut|33.9,35.52|2|map
Rafic Hariri International Airport|Rafik Hariri International Airport;Beirut airport;Beirut International Airport|facility|LBN|Mount Lebanon|33.82,35.49|3|map
Shebaa Farms||region|||33.29,35.72|8|middle
Maroun al-Ras|Maroun el-Ras|village|LBN|Nabatieh|33.1,35.45|3|map
Bint Jbeil|Bint Jbail|town|LBN|Nabatieh|33.12,35.43|4|map
Khiam|al-Khiam;Khiyam|town|LBN|Nabatieh|33.33,35.61|3|map
Kfar Kila|Kafr Kila;Kfarkela|village|LBN|Nabatieh|33.28,35.56|3|map
Marjayoun|Marjeyoun|town|LBN|Nabatieh|33.36,35.59|4|map
Arsal||town|LBN|Baalbek-Hermel|34.18,36.42|6|map
South Lebanon||region|LBN|South|33.27,35.35|40|middle
Mount Lebanon||region|LBN|Mount Lebanon|33.85,35.65|40|middle
Kerem Shalom|Karem Shalom;Karam Abu Salem;Kerem Shalom crossing|facility|ISR|Southern|31.23,34.28|2|map
Erez crossing|Erez|facility|||31.56,34.55|2|map
Rafah crossing|Rafah border crossing|facility|||31.25,34.26|2|map
Philadelphi Corridor|Philadelphi corridor|region|||31.27,34.26|8|middle
Netzarim Corridor|Netzarim corridor;Netzarim|region|PSE|Gaza Strip|31.47,34.41|5|middle
al-Shifa Hospital|Shifa Hospital;Al-Shifa;al-Shifa;al-Shifa hospital;Shifa hospital|facility|PSE|Gaza Strip|31.52,34.44|1|map
Nasser Hospital|Nasser hospital|facility|PSE|Gaza Strip|31.35,34.29|1|map
al-Mawasi|Mawasi;Muwasi;Al-Mawasi|region|PSE|Gaza Strip|31.33,34.24|6|near
Nuseirat|Nuseirat camp;Nuseirat refugee camp|district|PSE|Gaza Strip|31.45,34.39|2|map
Bureij|al-Bureij;Bureij camp|district|PSE|Gaza Strip|31.44,34.4|2|map
Maghazi|al-Maghazi;Maghazi camp|district|PSE|Gaza Strip|31.42,34.39|2|map
Shati|Shati camp;al-Shati;Shati refugee camp|district|PSE|Gaza Strip|31.53,34.44|2|map
Shujaiya|Shejaiya;Shuja'iyya;Shijaiyah;Shujaiyya|district|PSE|Gaza Strip|31.5,34.47|2|map
Tel al-Hawa|Tal al-Hawa|district|PSE|Gaza Strip|31.5,34.44|2|map
Sheikh Radwan||district|PSE|Gaza Strip|31.53,34.46|2|map
al-Aqsa Mosque|Al-Aqsa;al-Aqsa;Al-Aqsa Mosque;Haram al-Sharif;Temple Mount;al-Aqsa mosque|facility|||31.78,35.24|1|map
Sheikh Jarrah||district|PSE|West Bank|31.79,35.23|1|map
Qalandia|Qalandiya;Qalandiya checkpoint|facility|PSE|West Bank|31.86,35.22|3|map
Huwara|Hawara|town|PSE|West Bank|32.15,35.26|3|map
Jenin camp|Jenin refugee camp|district|PSE|West Bank|32.46,35.29|1|map
Balata|Balata camp;Balata refugee camp|district|PSE|West Bank|32.21,35.29|2|map
Nir Oz||village|ISR|Southern|31.31,34.4|2|map
Be'eri|Beeri;Kibbutz Be'eri|village|ISR|Southern|31.42,34.49|2|map
Kfar Aza|Kfar Azza|village|ISR|Southern|31.48,34.53|2|map
Re'im|Reim|village|ISR|Southern|31.39,34.46|2|map
Nevatim|Nevatim air base;Nevatim airbase|facility|ISR|Southern|31.21,35.01|5|map
Ramat David|Ramat David air base|facility|ISR|Northern|32.67,35.18|4|map
Hatzerim|Hatzerim air base|facility|ISR|Southern|31.23,34.66|4|map
Ben Gurion Airport|Ben-Gurion Airport;Ben Gurion International Airport;Ben Gurion airport|facility|ISR|Central|32.01,34.88|4|map
Jordan Valley||region|||32.1,35.5|55|middle
Ain al-Asad air base|Ain al-Asad;Ain al-Assad;Al Asad Airbase;al-Asad airbase|facility|IRQ|Anbar|33.79,42.44|5|map
Baghdad International Airport|Baghdad airport;Baghdad Airport|facility|IRQ|Baghdad|33.26,44.23|4|map
Camp Speicher|Speicher|facility|IRQ|Saladin|34.67,43.54|6|map
Balad air base|Balad airbase;Joint Base Balad|facility|IRQ|Saladin|33.94,44.36|6|map
Camp Taji|Taji|facility|IRQ|Baghdad|33.52,44.26|7|map
Abu Ghraib|Abu Ghraib prison|town|IRQ|Baghdad|33.3,44.12|9|map
Sadr City||district|IRQ|Baghdad|33.39,44.46|4|map
Kadhimiya|Kadhimiyah;Khadimiya|district|IRQ|Baghdad|33.38,44.34|3|map
Hawija|al-Hawija|town|IRQ|Kirkuk|35.32,43.77|6|map
Baiji|Beiji;Bayji|town|IRQ|Saladin|34.93,43.49|6|map
Jurf al-Sakhar|Jurf al-Nasr|town|IRQ|Babil|32.87,44.21|8|near
Qandil Mountains|Qandil|region|IRQ||36.53,45|25|middle
Mount Sinjar|Sinjar Mountains;Sinjar Mountain|other|IRQ|Nineveh|36.37,41.85|25|middle
Qayyarah air base|Q-West;Qayyarah airbase|facility|IRQ|Nineveh|35.77,43.12|6|map
Mosul Dam|Mosul dam|facility|IRQ|Nineveh|36.63,42.82|3|map
Badush|Badush prison|town|IRQ|Nineveh|36.4,42.97|6|near
Ras Isa|Ras Issa;Ras Isa port|facility|YEM|Hodeidah|15.12,42.6|6|near
Salif|Saleef;as-Salif|town|YEM|Hodeidah|15.31,42.67|6|map
Sanaa International Airport|Sanaa airport;Sanaa Airport;Sana'a airport|facility|YEM|Sanaa|15.48,44.22|3|map
al-Anad air base|al-Anad;Al-Anad;al-Anad airbase|facility|YEM|Lahij|13.18,44.77|5|map
Mokha|Mocha port;al-Makha;al-Mokha|town|YEM|Taiz|13.32,43.25|5|map
Hanish Islands|Hanish|region|YEM||13.72,42.75|18|map
Shabwa||region|YEM|Shabwa|14.8,47|120|middle
al-Mahra|Mahra;Al-Mahra|region|YEM|al-Mahra|16.5,51.7|150|middle
Dhale|al-Dhale;Al-Dhale;Dhalea|town|YEM|Dhale|13.7,44.73|8|map
Kharg Island|Kharg|region|IRN|Bushehr|29.25,50.31|6|map
Qeshm|Qeshm Island|region|IRN|Hormozgan|26.78,55.75|55|map
Abu Musa||region|||25.87,55.03|5|map
Parchin||facility|IRN|Tehran|35.52,51.77|6|map
Evin prison|Evin;Evin Prison|facility|IRN|Tehran|35.79,51.39|2|map
Mehrabad Airport|Mehrabad;Mehrabad airport|facility|IRN|Tehran|35.69,51.31|3|map
Imam Khomeini International Airport|Imam Khomeini Airport;Imam Khomeini airport|facility|IRN|Tehran|35.42,51.15|4|map
Khuzestan|Khuzistan|region|IRN|Khuzestan|31.3,48.7|160|middle
Sistan and Baluchestan|Sistan-Baluchestan;Sistan and Baluchistan;Sistan-Baluchistan|region|IRN|Sistan and Baluchestan|27.8,60.5|250|middle
Zaporizhzhia Nuclear Power Plant|Zaporizhzhia nuclear power plant;Zaporizhzhia plant;Zaporizhzhia nuclear plant;Zaporizhzhya Nuclear Power Plant;ZNPP|facility|UKR|Zaporizhzhia|47.51,34.59|3|map
Kakhovka Dam|Kakhovka dam;Nova Kakhovka dam;Nova Kakhovka Dam|facility|UKR|Kherson|46.78,33.37|3|map
Antonivsky Bridge|Antonovsky Bridge;Antonivka bridge;Antonivskyi Bridge|facility|UKR|Kherson|46.67,32.72|3|map
Crimean Bridge|Kerch Bridge;Kerch Strait Bridge;Crimea Bridge;Kerch bridge|facility|||45.31,36.51|9|map
Kerch Strait||water|||45.3,36.55|20|map
Snake Island|Zmiinyi Island|region|UKR|Odesa|45.26,30.2|2|map
Azovstal|Azovstal steel plant;Azovstal steelworks|facility|UKR|Donetsk|47.1,37.61|3|map
Hostomel airport|Antonov Airport;Hostomel Airport;Antonov airport|facility|UKR|Kyiv|50.6,30.19|3|map
Saky air base|Saki air base;Saky airbase;Saki airbase;Novofedorivka|facility|UKR|Crimea|45.09,33.6|5|map
Belbek|Belbek airfield;Belbek air base|facility|UKR|Sevastopol|44.69,33.58|4|map
Robotyne|Rabotino|village|UKR|Zaporizhzhia|47.45,35.84|4|map
Krynky|Krynki|village|UKR|Kherson|46.74,33.09|4|map
Bilohorivka|Belogorovka|village|UKR|Luhansk|48.93,38.25|4|map
Klishchiivka|Kleshcheyevka|village|UKR|Donetsk|48.53,37.96|4|map
Donetsk airport|Donetsk International Airport|facility|UKR|Donetsk|48.07,37.74|4|map
Kinburn Spit|Kinburn peninsula|region|UKR|Mykolaiv|46.55,31.6|14|map
Zakarpattia|Transcarpathia|region|UKR|Zakarpattia|48.4,23.2|80|middle
Engels air base|Engels-2;Engels airbase;Engels air force base|facility|RUS|Saratov|51.48,46.21|4|map
Olenya|Olenya air base;Olenya airfield|facility|RUS|Murmansk|68.15,33.46|6|map
Dyagilevo|Dyagilevo air base;Diagilevo|facility|RUS|Ryazan|54.64,39.57|4|map
Kursk Nuclear Power Plant|Kursk nuclear power plant;Kursk nuclear plant|facility|RUS|Kursk|51.68,35.61|4|map
Sheremetyevo|Sheremetyevo airport;Sheremetyevo Airport;Sheremetyevo International Airport|facility|RUS|Moscow|55.97,37.41|4|map
Domodedovo Airport|Domodedovo airport|facility|RUS|Moscow|55.41,37.9|4|map
Vnukovo|Vnukovo airport;Vnukovo Airport|facility|RUS|Moscow|55.6,37.27|4|map
Red Square||facility|RUS|Moscow|55.75,37.62|1|map
Lefortovo|Lefortovo prison;Lefortovo Prison|facility|RUS|Moscow|55.76,37.71|3|map
Kharp|Polar Wolf|town|RUS|Yamalo-Nenets|66.8,65.81|7|map
Kuril Islands|Kurils;Kuriles|region|RUS|Sakhalin|46.5,151|450|middle
Sakhalin|Sakhalin Island|region|RUS|Sakhalin|51,143|450|middle
Kamchatka|Kamchatka Peninsula|region|RUS|Kamchatka|56,159|550|middle
North Caucasus||region|RUS||43.3,44.5|300|middle
Urals|Ural Mountains|region|RUS||58,59.5|900|middle
Volga|Volga River|water|RUS||52,47.5|900|middle
Lake Baikal|Baikal|water|RUS||53.5,108|320|middle
Kola Peninsula||region|RUS|Murmansk|67.7,35.9|190|middle
Novaya Zemlya||region|RUS||74,57|450|middle
Zamzam|Zamzam camp|facility|SDN|North Darfur|13.49,25.3|7|near
Abu Shouk|Abu Shouk camp|facility|SDN|North Darfur|13.67,25.34|4|near
Jebel Aulia|Jabal Awliya;Jebel Awlia|town|SDN|Khartoum|15.24,32.5|6|map
Merowe airport|Merowe air base;Merowe airbase|facility|SDN|Northern|18.44,31.84|6|map
Wadi Seidna|Wadi Sayyidna;Wadi Seidna air base|facility|SDN|Khartoum|15.8,32.52|6|map
Khartoum International Airport|Khartoum airport;Khartoum Airport|facility|SDN|Khartoum|15.59,32.55|3|map
Bahri|Khartoum North|city|SDN|Khartoum|15.64,32.55|8|map
Gezira|al-Jazirah state;Al Jazirah state;Gezira state|region|SDN|Gezira|14.5,33.2|100|middle
South Kordofan||region|SDN|South Kordofan|11,30|180|middle
North Kordofan||region|SDN|North Kordofan|14,29.5|220|middle
South Darfur||region|SDN|South Darfur|11.3,25|190|middle
West Darfur||region|SDN|West Darfur|13,22.8|120|middle
Nuba Mountains||region|SDN|South Kordofan|11.5,30.5|120|middle
Jebel Marra|Marra Mountains|region|SDN||13,24.3|55|middle
Heglig||facility|SDN||10,29.4|15|near
Jubaland||region|SOM||0.5,42|170|middle
Lower Shabelle||region|SOM|Lower Shabelle|1.9,44.5|100|middle
Camp Lemonnier||facility|DJI||11.54,43.15|3|map
Grand Ethiopian Renaissance Dam|Renaissance Dam;GERD|facility|ETH|Benishangul-Gumuz|11.21,35.09|4|map
Katanga||region|COD||-9.5,26|380|middle
Lake Kivu||water|||-2,29.1|50|map
Virunga National Park|Virunga|facility|COD|North Kivu|-0.5,29.5|85|middle
Liptako-Gourma||region|||14.5,0|220|middle
Azawad||region|MLI||19,-1|450|middle
Sambisa Forest|Sambisa|region|NGA|Borno|11.2,13.4|50|middle
Cyrenaica||region|LBY||30.5,22.5|380|middle
Tripolitania||region|LBY||31.5,13|280|middle
Fezzan||region|LBY||26.5,14|380|middle
Mitiga|Mitiga airport;Mitiga International Airport|facility|LBY|Tripoli|32.89,13.28|3|map
al-Watiya|Watiya;al-Watiya air base;Watiya airbase|facility|LBY||32.47,11.9|6|map
al-Jufra|Jufra air base;Jufra;al-Jufra air base|facility|LBY|Jufra|29.2,16|10|map
Ras al-Hikma||town|EGY|Matruh|31.12,27.85|10|near
Hamid Karzai International Airport|Kabul airport;Kabul Airport;Kabul International Airport|facility|AFG|Kabul|34.57,69.21|3|map
Torkham|Torkham crossing;Torkham border crossing|facility|||34.13,71.09|4|map
Tora Bora||region|AFG|Nangarhar|34.12,70.22|12|map
Wakhan Corridor|Wakhan|region|AFG|Badakhshan|37,73|110|middle
Khyber Pass||other|PAK|Khyber Pakhtunkhwa|34.1,71.13|14|map
Line of Control||other|||34.3,74.3|160|middle
Federally Administered Tribal Areas|FATA|region|PAK|Khyber Pakhtunkhwa|33,70|160|middle
Ladakh||region|IND|Ladakh|34.3,77.6|220|middle
Galwan Valley|Galwan|region|||34.75,78.2|22|near
Aksai Chin||region|||35.2,79.2|120|middle
Siachen Glacier|Siachen|other|||35.4,77.1|40|map
Gilgit-Baltistan||region|PAK|Gilgit-Baltistan|35.8,74.9|190|middle
Azad Kashmir|Pakistan-administered Kashmir|region|PAK|Azad Kashmir|33.9,73.8|90|middle
Kachin|Kachin State;Kachin state|region|MMR|Kachin|26,97.4|160|middle
Karen State|Kayin State;Karen state;Kayin state|region|MMR|Kayin|17.2,97.6|140|middle
Golden Triangle||region|||20.35,100.1|80|middle
Spratly Islands|Spratlys;Spratly islands|region|||9,113.5|320|middle
Paracel Islands|Paracels|region|||16.5,112|90|middle
Scarborough Shoal||water|||15.15,117.76|15|map
Second Thomas Shoal|Ayungin Shoal|water|||9.74,115.87|12|map
Mischief Reef||water|||9.9,115.53|10|map
Senkaku Islands|Diaoyu Islands;Senkakus|region|||25.75,123.5|18|map
Kinmen|Quemoy|region|TWN|Kinmen|24.44,118.35|15|map
Matsu Islands|Matsu|region|TWN|Lienchiang|26.15,119.95|25|map
Yongbyon||facility|PRK||39.8,125.75|7|map
Punggye-ri||facility|PRK||41.28,129.08|8|map
Panmunjom||facility|||37.96,126.68|3|map
Demilitarized Zone|Demilitarised Zone;DMZ|region|||38.2,127.3|130|middle
Visayas||region|PHL||11,123.5|220|middle
Kalimantan||region|IDN||-1,114|520|middle
Fukushima Daiichi|Fukushima nuclear plant;Fukushima Daiichi nuclear plant;Fukushima Daiichi Nuclear Power Plant|facility|JPN|Fukushima|37.42,141.03|3|map
Suwalki Gap|Suwalki Corridor;Suwałki Gap|region|||54.1,23.2|45|middle
Ramstein|Ramstein air base;Ramstein Air Base|facility|DEU|Rhineland-Palatinate|49.44,7.6|4|map
RAF Akrotiri|Akrotiri|facility|||34.59,32.99|4|map
Northern Cyprus|Turkish Republic of Northern Cyprus|region|CYP||35.27,33.4|75|middle
Vojvodina||region|SRB|Vojvodina|45.4,20|100|middle
Gagauzia||region|MDA|Gagauzia|46.1,28.7|40|middle
Lachin corridor|Lachin Corridor;Lachin|region|AZE||39.65,46.6|20|map
Nakhchivan|Nakhichevan|region|AZE|Nakhchivan|39.3,45.4|55|middle
Pankisi Gorge|Pankisi|region|GEO|Kakheti|42.13,45.28|12|map
Roki Tunnel|Roki tunnel|facility|||42.6,44.12|4|map
Kodori Gorge|Kodori|region|GEO|Abkhazia|43.1,41.8|25|middle
Darien Gap|Darién Gap|region|||7.9,-77.4|70|middle
Andes||region|||-20,-68|3000|middle
Pacific Northwest||region|USA||46,-121|450|middle
Gulf Coast||region|USA||29.7,-91|700|middle
Appalachia|Appalachians;Appalachian Mountains|region|USA||38,-80.5|500|middle
Rocky Mountains|Rockies|region|||43,-110|1000|middle
Great Plains||region|USA||42,-101|900|middle
Great Lakes||water|||45,-84|500|middle
Lake Michigan||water|USA||44,-87|200|middle
Lake Erie||water|||42.2,-81.2|180|middle
Lake Superior||water|||47.7,-87.5|260|middle
Lake Huron||water|||44.8,-82.4|180|middle
Cape Cod||region|USA|Massachusetts|41.7,-70.2|40|middle
Bay Area|San Francisco Bay Area|region|USA|California|37.7,-122.2|60|middle
Fort Detrick||facility|USA|Maryland|39.44,-77.43|3|map
Camp Pendleton||facility|USA|California|33.3,-117.35|15|map
Joint Base Andrews|Andrews Air Force Base|facility|USA|Maryland|38.81,-76.87|3|map
Dulles International Airport|Dulles Airport;Dulles airport|facility|USA|Virginia|38.94,-77.46|4|map
John F. Kennedy International Airport|JFK Airport;Kennedy Airport;JFK International Airport|facility|USA|New York|40.64,-73.78|3|map
LaGuardia Airport|LaGuardia|facility|USA|New York|40.78,-73.87|2|map
Los Angeles International Airport|LAX|facility|USA|California|33.94,-118.41|3|map
Rikers Island|Rikers|facility|USA|New York|40.79,-73.88|2|map
Gatwick|Gatwick Airport;Gatwick airport|facility|GBR|England|51.15,-0.18|3|map
Schiphol|Schiphol Airport;Schiphol airport;Amsterdam Airport Schiphol|facility|NLD|North Holland|52.31,4.76|4|map
Frankfurt Airport|Frankfurt airport|facility|DEU|Hesse|50.03,8.57|4|map
Charles de Gaulle Airport|Charles de Gaulle airport;Roissy-Charles de Gaulle|facility|FRA|Ile-de-France|49.01,2.55|4|map
Trafalgar Square||facility|GBR|England|51.51,-0.13|1|map
Buckingham Palace||facility|GBR|England|51.5,-0.14|1|map
St. Peter's Square|Saint Peter's Square;St Peter's Square|facility|VAT||41.9,12.46|1|map
St. Peter's Basilica|Saint Peter's Basilica|facility|VAT||41.9,12.45|1|map
Mount Everest|Everest|other|||27.99,86.93|6|map
Strait of Malacca|Malacca Strait;Strait of Melaka|water|||4,100|320|middle
Strait of Gibraltar||water|||35.97,-5.5|25|map
Dardanelles||water|TUR|Canakkale|40.2,26.4|30|map
Bering Strait||water|||66,-169|60|map
Sea of Marmara||water|TUR||40.7,28.2|90|map
Gulf of Aqaba||water|||28.75,34.75|95|map
Gulf of Sidra|Gulf of Sirte|water|LBY||31.5,18|150|middle
Gulf of Thailand||water|||9.5,102|300|middle
Gulf of Finland||water|||59.8,26|170|middle
Yellow Sea||water|||36,123|380|middle
Philippine Sea||water|||20,134|1000|middle
Sea of Okhotsk||water|||55,150|700|middle
Barents Sea||water|||75,40|700|middle
Irish Sea||water|||53.7,-5|110|middle
Coral Sea||water|||-18,158|1100|middle
Lake Titicaca||water|||-15.8,-69.4|85|map
Lake Tanganyika||water|||-6.5,29.8|320|map
Blue Nile||water|||12.5,34.5|400|middle
White Nile||water|||11,32.5|400|middle
Indus|Indus River|water|||28.5,69.8|600|middle
Brahmaputra|Brahmaputra River|water|||26.5,92.5|500|middle
Danube Delta||region|ROU|Tulcea|45.1,29.4|45|middle
Nile Delta||region|EGY||30.9,31.1|110|middle
Mekong Delta||region|VNM||10,105.8|110|middle
Panama Canal||water|PAN||9.12,-79.73|40|map
Americas||region|||15,-80|7000|middle
Eastern Mediterranean||region|||34,33|600|middle
Oceania||region|||-15,150|4000|middle
Asia-Pacific|Asia Pacific|region|||15,125|4500|middle
Antarctica||region|||-82,0|2600|middle
Iberian Peninsula|Iberia|region|||40,-4|480|middle
Arabian Peninsula|Arabian peninsula|region|||23,46|1200|middle
Western Balkans||region|||43,20|400|middle
Mesopotamia||region|||34,43.5|380|middle
British Isles||region|||54,-4.5|550|middle
`

export const SUPPLEMENT: readonly SupplementPlace[] = ROWS.trim().split('\n').map(placeFrom)

function placeFrom(row: string): SupplementPlace {
  const [name = '', aliases = '', kind = '', country = '', admin1 = '', point = '', radius = '', source = ''] = row.split('|')
  const [lat, lon] = point.split(',').map(Number)
  return {
    name,
    aliases: aliases === '' ? [] : aliases.split(';'),
    kind: kind as KnownPlace['kind'],
    country: country === '' ? null : country,
    admin1: admin1 === '' ? null : admin1,
    lat: lat ?? 0,
    lon: lon ?? 0,
    radiusKm: Number(radius),
    source: source as SupplementPlace['source'],
  }
}
