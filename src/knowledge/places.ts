import type { ResolvedPlace } from '../model/reading.js'

/**
 * Regions, cities, waters and sites that world news names. Written for this project from general knowledge: points are good to a few
 * kilometres for towns and sites, and are rough middles for regions and waters, as their radius says.
 */
export interface KnownPlace {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: ResolvedPlace['kind']
  /** ISO 3166-1 alpha-3; null where it lies in several. */
  readonly country: string | null
  readonly admin1: string | null
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
}

// name | other names | kind | country | first-level division | lat,lon | radius in km
const ROWS = `
Africa||region|||7.19,21.1|4000
Asia||region|||29.84,89.3|4500
Europe|European Union;EU|region|||48.69,9.14|2500
North America||region|||46.07,-100.55|3500
South America||region|||-14.6,-57.66|3500
Latin America||region|||-4.44,-61.33|4500
Central America||region|||12.77,-85.6|900
Middle East|Mideast;Near East|region|||29,41|2000
East Africa|Eastern Africa|region|||1,38|1500
West Africa|Western Africa|region|||12,-3|1800
North Africa|Northern Africa|region|||28,10|2200
Southern Africa||region|||-22,24|1500
Central Africa||region|||4,20|1500
Sub-Saharan Africa|sub-Saharan Africa|region|||0,20|3500
Horn of Africa||region|||8,45|900
Sahel||region|||15,0|2500
Maghreb||region|||30,3|1500
Levant||region|||34,37|500
Southeast Asia|South East Asia|region|||7,112|2200
South Asia||region|||23,79|1800
East Asia||region|||36,115|2000
Central Asia||region|||43,66|1400
Eastern Europe||region|||52,28|1300
Western Europe||region|||48,4|1200
Central Europe||region|||48.5,16|700
Northern Europe||region|||60,16|1100
Scandinavia||region|||63,15|900
Balkans|the Balkans;Balkan Peninsula|region|||43,21|500
Caucasus|South Caucasus|region|||42,44|500
Baltic states|Baltics|region|||57,25|350
Crimea|Crimean Peninsula|region|UKR|Crimea|45.3,34.4|150
Donbas|Donbass|region|UKR||48.2,38.2|170
Donetsk Oblast|Donetsk region|region|UKR|Donetsk|48.1,37.8|130
Luhansk Oblast|Luhansk region|region|UKR|Luhansk|48.9,39|130
Kherson Oblast|Kherson region|region|UKR|Kherson|46.6,33.5|130
Kursk Oblast|Kursk region|region|RUS|Kursk|51.7,36.2|120
Belgorod Oblast|Belgorod region|region|RUS|Belgorod|50.8,37.5|110
Transnistria|Transdniestria|region|MDA|Transnistria|47.2,29.4|90
Nagorno-Karabakh|Karabakh;Artsakh|region|AZE||39.8,46.75|60
Abkhazia||region|GEO|Abkhazia|43.1,41|90
South Ossetia||region|GEO||42.3,44|50
Chechnya||region|RUS|Chechnya|43.4,45.7|90
Dagestan||region|RUS|Dagestan|42.9,47.1|180
Ingushetia||region|RUS|Ingushetia|43.2,45|50
North Ossetia||region|RUS|North Ossetia|43,44.2|60
Siberia||region|RUS||60,105|2500
Caspian Sea||water|||42,50.5|450
Black Sea||water|||43,34|500
Sea of Azov||water|||46,36.6|150
Mediterranean|Mediterranean Sea|water|||35,18|1800
Red Sea||water|||20,38.5|900
Persian Gulf|Arabian Gulf|water|||27,51|450
Strait of Hormuz||water|||26.6,56.5|60
Gulf of Aden||water|||12.5,48|450
Gulf of Oman||water|||25,58|250
Bab el-Mandeb|Bab al-Mandab|water|||12.6,43.3|30
Suez Canal||water|EGY||30.6,32.3|80
Arabian Sea||water|||15,65|1200
Indian Ocean||water|||-20,80|5000
Pacific|Pacific Ocean|water|||0,-160|7500
Atlantic|Atlantic Ocean|water|||10,-30|6000
Arctic|Arctic Ocean|water|||85,0|2500
South China Sea||water|||14,115|1100
East China Sea||water|||29,125|500
Sea of Japan||water|||40,135|600
Taiwan Strait||water|||24.5,119.5|180
Bay of Bengal||water|||15,88|900
Gulf of Mexico||water|||25,-90|800
Gulf of Guinea||water|||2,3|700
Caribbean|Caribbean Sea|water|||15,-75|1400
North Sea||water|||56,3|450
Baltic Sea|Baltic|water|||58,20|600
Aegean Sea|Aegean|water|||38.5,25|300
Adriatic Sea|Adriatic|water|||43,15|350
English Channel|the Channel|water|||50.2,-1|250
Bosphorus|Bosporus|water|TUR|Istanbul|41.12,29.08|18
Nile|Nile River;River Nile|water|||20,32|1500
Euphrates|Euphrates River|water|||35.5,40|500
Tigris|Tigris River|water|||34.5,43.8|500
Jordan River|River Jordan|water|||32.2,35.56|90
Litani River|Litani|water|LBN||33.4,35.6|50
Orontes|Orontes River|water|||35.1,36.6|150
Dnipro River|Dnieper;Dnipro river|water|||48.5,33.5|400
Danube|Danube River|water|||45.5,22|900
Rhine||water|||50,8|400
Amazon|Amazon River;Amazon rainforest|water|||-4,-62|1500
Mississippi River||water|USA||36,-90|1000
Rio Grande||water|||29,-102|800
Congo River||water|||-1,20|900
Mekong|Mekong River|water|||16,104|900
Ganges||water|||25.5,83|600
Yangtze|Yangtze River|water|CHN||30.5,111|1000
Lake Chad||water|||13.2,14.1|120
Lake Victoria||water|||-1,33|170
Dead Sea||water|||31.5,35.48|40
Sea of Galilee|Lake Tiberias|water|ISR||32.82,35.59|12
Sahara|Sahara Desert|region|||23,10|2500
Himalayas|Himalaya|region|||28.5,84|1200
Alps||region|||46.5,9.5|450
Kurdistan|Iraqi Kurdistan;Kurdistan Region|region|IRQ||36.3,44.2|170
Anbar|Anbar province;al-Anbar|region|IRQ|Anbar|33,42|230
Nineveh|Nineveh province;Ninewa|region|IRQ|Nineveh|36,42.5|140
Sinjar||town|IRQ|Nineveh|36.32,41.87|10
Mosul||city|IRQ|Nineveh|36.34,43.13|15
Basra|Basrah|city|IRQ|Basra|30.51,47.78|15
Erbil|Irbil;Arbil|city|IRQ|Erbil|36.19,44.01|15
Kirkuk||city|IRQ|Kirkuk|35.47,44.39|12
Fallujah|Falluja|city|IRQ|Anbar|33.35,43.78|8
Ramadi||city|IRQ|Anbar|33.42,43.31|8
Tikrit||city|IRQ|Saladin|34.61,43.68|8
Najaf||city|IRQ|Najaf|32,44.34|10
Karbala|Kerbala|city|IRQ|Karbala|32.61,44.03|10
Samarra||city|IRQ|Saladin|34.2,43.87|7
Sulaymaniyah|Sulaimaniya|city|IRQ|Sulaymaniyah|35.56,45.43|10
Dohuk|Duhok|city|IRQ|Dohuk|36.87,43|8
Qaim|al-Qaim|town|IRQ|Anbar|34.37,41.09|8
Green Zone||district|IRQ|Baghdad|33.3,44.4|3
Aleppo|Halab|city|SYR|Aleppo|36.2,37.16|15
Homs||city|SYR|Homs|34.73,36.72|12
Hama||city|SYR|Hama|35.13,36.75|10
Latakia|Lattakia|city|SYR|Latakia|35.52,35.79|9
Tartus|Tartous|city|SYR|Tartus|34.89,35.89|7
Idlib||city|SYR|Idlib|35.93,36.63|7
Daraa|Deraa;Dara'a;Dar'a|city|SYR|Daraa|32.62,36.1|7
Suwayda|Sweida;As-Suwayda;Suweida;Sweyda;Suwaida|city|SYR|Suwayda|32.71,36.57|7
Quneitra|Qunaitra|town|SYR|Quneitra|33.13,35.82|6
Deir ez-Zor|Deir Ezzor;Deir al-Zor;Deir al-Zour;Deir ez-Zour;Deir Ezzour;Deir Az-Zour|city|SYR|Deir ez-Zor|35.34,40.14|9
Raqqa|Raqa;ar-Raqqah|city|SYR|Raqqa|35.95,39.01|9
Hasakah|Hasakeh;Hassakeh;al-Hasakah;Hasaka|city|SYR|Hasakah|36.5,40.75|8
Qamishli|Qamishly;Kamishli|city|SYR|Hasakah|37.05,41.23|8
Palmyra|Tadmur;Tadmor|town|SYR|Homs|34.56,38.28|8
Manbij||town|SYR|Aleppo|36.53,37.95|7
Afrin||town|SYR|Aleppo|36.51,36.87|8
Kobani|Kobane;Ayn al-Arab|town|SYR|Aleppo|36.89,38.35|6
Azaz||town|SYR|Aleppo|36.59,37.04|5
al-Bab||town|SYR|Aleppo|36.37,37.52|6
Tel Rifaat|Tal Rifaat|town|SYR|Aleppo|36.47,37.1|5
Jisr al-Shughur|Jisr al-Shughour|town|SYR|Idlib|35.81,36.32|5
Maarat al-Numan|Maaret al-Numan;Maarrat al-Numan|town|SYR|Idlib|35.64,36.67|5
Saraqeb|Saraqib|town|SYR|Idlib|35.86,36.81|5
Khan Sheikhoun|Khan Shaykhun;Khan Sheikhun|town|SYR|Idlib|35.44,36.65|4
Salamiyah|Salamiya|town|SYR|Hama|35.01,37.05|6
Rastan|al-Rastan|town|SYR|Homs|34.92,36.73|5
Talbiseh||town|SYR|Homs|34.84,36.73|4
Qusayr|al-Qusayr;Qusair|town|SYR|Homs|34.51,36.58|5
Douma||town|SYR|Rif Dimashq|33.57,36.4|5
Darayya|Daraya|town|SYR|Rif Dimashq|33.46,36.23|4
Jaramana||town|SYR|Rif Dimashq|33.49,36.35|4
Zabadani||town|SYR|Rif Dimashq|33.72,36.1|5
Mezzeh|Mazzeh;Mezze|district|SYR|Damascus|33.5,36.25|4
Jobar||district|SYR|Damascus|33.53,36.33|3
Umayyad Square||facility|SYR|Damascus|33.51,36.28|1
Damascus International Airport|Damascus airport|facility|SYR|Rif Dimashq|33.41,36.52|4
Eastern Ghouta|Ghouta|region|SYR|Rif Dimashq|33.53,36.42|15
Rif Dimashq|Damascus countryside;rural Damascus|region|SYR|Rif Dimashq|33.6,36.7|80
Sednaya|Saydnaya;Sednayah;Saidnaya;Seidnaya|town|SYR|Rif Dimashq|33.69,36.38|5
Sednaya prison|Saydnaya prison;Sednaya Prison;Saydnaya Prison|facility|SYR|Rif Dimashq|33.66,36.33|2
Hmeimim|Khmeimim;Hmeymim;Hmeimim air base|facility|SYR|Latakia|35.4,35.95|4
al-Tanf|Al-Tanf;Tanf|facility|SYR|Homs|33.5,38.67|25
Albukamal|Abu Kamal;Al-Bukamal;Boukamal|town|SYR|Deir ez-Zor|34.45,40.92|6
Golan Heights|Golan|region|SYR|Quneitra|33,35.75|35
Nubl||town|SYR|Aleppo|36.38,36.99|4
Sanamayn|al-Sanamayn;Sanamein|town|SYR|Daraa|33.07,36.18|5
Nassib|Nasib|town|SYR|Daraa|32.55,36.19|4
Masyaf||town|SYR|Hama|35.06,36.34|5
Banias|Baniyas|town|SYR|Tartus|35.18,35.95|5
Jableh|Jabla|town|SYR|Latakia|35.36,35.93|5
Gaza Strip|Gaza|region|PSE|Gaza Strip|31.42,34.36|22
Gaza City||city|PSE|Gaza Strip|31.5,34.47|6
Khan Younis|Khan Yunis;Khan Yunus|city|PSE|Gaza Strip|31.34,34.3|6
Rafah||city|PSE|Gaza Strip|31.29,34.25|6
Jabalia|Jabaliya|town|PSE|Gaza Strip|31.53,34.48|4
Beit Lahiya|Beit Lahia|town|PSE|Gaza Strip|31.55,34.5|4
Beit Hanoun||town|PSE|Gaza Strip|31.54,34.54|4
Deir al-Balah||town|PSE|Gaza Strip|31.42,34.35|4
West Bank|the West Bank|region|PSE|West Bank|32,35.25|60
East Jerusalem||district|PSE|West Bank|31.79,35.24|7
Nablus||city|PSE|West Bank|32.22,35.26|7
Jenin||city|PSE|West Bank|32.46,35.3|6
Hebron||city|PSE|West Bank|31.53,35.1|8
Bethlehem||town|PSE|West Bank|31.7,35.2|5
Tulkarm|Tulkarem|town|PSE|West Bank|32.31,35.03|5
Jericho||town|PSE|West Bank|31.87,35.44|5
Tel Aviv|Tel Aviv-Yafo|city|ISR|Tel Aviv|32.08,34.78|10
Haifa||city|ISR|Haifa|32.82,34.99|10
Beersheba|Beer Sheva|city|ISR|Southern|31.25,34.79|8
Ashkelon||city|ISR|Southern|31.67,34.57|6
Ashdod||city|ISR|Southern|31.79,34.65|6
Sderot||town|ISR|Southern|31.52,34.6|4
Eilat||town|ISR|Southern|29.56,34.95|6
Nazareth||town|ISR|Northern|32.7,35.3|5
Galilee||region|ISR|Northern|32.85,35.4|40
Negev||region|ISR|Southern|30.8,34.8|90
Kiryat Shmona||town|ISR|Northern|33.21,35.57|4
Majdal Shams||town|SYR|Quneitra|33.27,35.77|4
Tripoli||city|LBY|Tripoli|32.89,13.19|15
Sidon|Saida|city|LBN|South|33.56,35.37|6
Tyre||city|LBN|South|33.27,35.2|6
Baalbek||town|LBN|Baalbek-Hermel|34.01,36.21|6
Bekaa Valley|Bekaa;Beqaa Valley;Beqaa|region|LBN|Bekaa|33.9,36|50
Dahiyeh|Dahieh;Dahiya|district|LBN|Mount Lebanon|33.85,35.51|4
Nabatieh||town|LBN|Nabatieh|33.38,35.48|5
Masnaa|Masnaa crossing;Masnaa border crossing|town|LBN|Bekaa|33.7,35.92|4
Sinai|Sinai Peninsula|region|EGY||29.5,33.8|150
Alexandria||city|EGY|Alexandria|31.2,29.92|18
Suez||city|EGY|Suez|29.97,32.53|10
Port Said||city|EGY|Port Said|31.26,32.28|10
Luxor||city|EGY|Luxor|25.7,32.64|10
Giza||city|EGY|Giza|30.01,31.21|12
Tahrir Square||facility|EGY|Cairo|30.04,31.24|1
Benghazi||city|LBY|Benghazi|32.12,20.07|14
Misrata|Misurata|city|LBY|Misrata|32.38,15.09|12
Sirte||city|LBY|Sirte|31.21,16.59|10
Tobruk||city|LBY|Tobruk|32.08,23.98|8
Derna||city|LBY|Derna|32.77,22.64|8
Sabratha||town|LBY||32.79,12.48|6
Aden||city|YEM|Aden|12.78,45.04|14
Hodeidah|Hudaydah;Hodeida;al-Hudaydah|city|YEM|Hodeidah|14.8,42.95|12
Taiz|Ta'iz;Taizz|city|YEM|Taiz|13.58,44.02|10
Marib|Ma'rib|city|YEM|Marib|15.46,45.33|10
Saada|Sa'ada;Sadah|city|YEM|Saada|16.94,43.76|9
Mukalla||city|YEM|Hadramawt|14.54,49.12|9
Hadramawt|Hadhramaut|region|YEM|Hadramawt|16.5,49.5|250
Socotra||region|YEM|Socotra|12.5,53.9|60
Jeddah|Jiddah|city|SAU|Makkah|21.49,39.19|22
Mecca|Makkah|city|SAU|Makkah|21.43,39.83|14
Medina|Madinah|city|SAU|Madinah|24.47,39.61|13
Dammam||city|SAU|Eastern Province|26.43,50.1|13
Jizan|Jazan|city|SAU|Jizan|16.89,42.55|9
Dubai||city|ARE|Dubai|25.08,55.31|25
Sharjah||city|ARE|Sharjah|25.34,55.42|12
Fujairah||city|ARE|Fujairah|25.12,56.33|10
Mashhad||city|IRN|Razavi Khorasan|36.3,59.61|18
Isfahan|Esfahan|city|IRN|Isfahan|32.65,51.67|15
Shiraz||city|IRN|Fars|29.61,52.53|15
Tabriz||city|IRN|East Azerbaijan|38.08,46.29|14
Qom||city|IRN|Qom|34.64,50.88|10
Natanz||facility|IRN|Isfahan|33.72,51.73|6
Fordow|Fordo|facility|IRN|Qom|34.88,51|4
Bushehr||city|IRN|Bushehr|28.97,50.84|8
Kerman||city|IRN|Kerman|30.28,57.08|12
Kermanshah||city|IRN|Kermanshah|34.31,47.07|12
Bandar Abbas||city|IRN|Hormozgan|27.19,56.28|10
Zahedan||city|IRN|Sistan and Baluchestan|29.5,60.86|10
Istanbul||city|TUR|Istanbul|41.01,28.95|35
Izmir||city|TUR|Izmir|38.41,27.14|20
Gaziantep||city|TUR|Gaziantep|37.06,37.38|14
Diyarbakir||city|TUR|Diyarbakir|37.91,40.22|12
Hatay||region|TUR|Hatay|36.4,36.2|50
Antakya||city|TUR|Hatay|36.2,36.16|8
Kilis||town|TUR|Kilis|36.72,37.12|6
Sanliurfa|Urfa|city|TUR|Sanliurfa|37.16,38.79|10
Adana||city|TUR|Adana|37,35.33|14
Incirlik|Incirlik air base|facility|TUR|Adana|37,35.43|4
Antalya||city|TUR|Antalya|36.91,30.7|15
Anatolia||region|TUR||39,35|450
Herat||city|AFG|Herat|34.35,62.2|12
Kandahar||city|AFG|Kandahar|31.61,65.7|12
Mazar-i-Sharif|Mazar-e-Sharif|city|AFG|Balkh|36.71,67.11|11
Jalalabad||city|AFG|Nangarhar|34.43,70.45|9
Kunduz||city|AFG|Kunduz|36.73,68.86|9
Helmand|Helmand province|region|AFG|Helmand|31,64|170
Nangarhar||region|AFG|Nangarhar|34.2,70.5|60
Panjshir|Panjshir Valley|region|AFG|Panjshir|35.4,69.7|50
Bagram|Bagram Air Base|facility|AFG|Parwan|34.95,69.26|5
Karachi||city|PAK|Sindh|24.86,67.01|30
Lahore||city|PAK|Punjab|31.56,74.35|22
Peshawar||city|PAK|Khyber Pakhtunkhwa|34.01,71.58|12
Quetta||city|PAK|Balochistan|30.18,67|11
Rawalpindi||city|PAK|Punjab|33.6,73.05|13
Balochistan|Baluchistan|region|PAK|Balochistan|28.5,65.5|350
Khyber Pakhtunkhwa||region|PAK|Khyber Pakhtunkhwa|34.5,72|190
Waziristan|North Waziristan;South Waziristan|region|PAK|Khyber Pakhtunkhwa|32.7,69.8|80
Swat Valley|Swat|region|PAK|Khyber Pakhtunkhwa|35.2,72.4|50
Sindh||region|PAK|Sindh|26,68.5|230
Kashmir||region|||34,76|250
Jammu and Kashmir|Indian-administered Kashmir|region|IND|Jammu and Kashmir|33.9,75.3|150
Srinagar||city|IND|Jammu and Kashmir|34.09,74.79|11
Mumbai|Bombay|city|IND|Maharashtra|19.07,72.88|25
Delhi||city|IND|Delhi|28.65,77.23|28
Kolkata|Calcutta|city|IND|West Bengal|22.56,88.36|20
Chennai|Madras|city|IND|Tamil Nadu|13.09,80.28|20
Bengaluru|Bangalore|city|IND|Karnataka|12.97,77.59|22
Hyderabad||city|IND|Telangana|17.38,78.46|20
Ahmedabad||city|IND|Gujarat|23.03,72.59|17
Pune||city|IND|Maharashtra|18.52,73.86|17
Lucknow||city|IND|Uttar Pradesh|26.84,80.92|15
Jaipur||city|IND|Rajasthan|26.91,75.79|15
Amritsar||city|IND|Punjab|31.62,74.88|10
Manipur||region|IND|Manipur|24.8,94|90
Assam||region|IND|Assam|26,92.8|220
Punjab||region|IND|Punjab|31,75.5|140
Gujarat||region|IND|Gujarat|22.75,71.5|260
Maharashtra||region|IND|Maharashtra|19.5,76|330
Karnataka||region|IND|Karnataka|14.67,75.83|260
Kerala||region|IND|Kerala|10.42,76.5|160
Tamil Nadu||region|IND|Tamil Nadu|11,78|220
Uttar Pradesh||region|IND|Uttar Pradesh|27.25,80.75|300
West Bengal||region|IND|West Bengal|24,88|200
Rajasthan||region|IND|Rajasthan|26.58,73.85|340
Bihar||region|IND|Bihar|25.75,85.75|190
Goa||region|IND|Goa|15.33,74.08|45
Chittagong|Chattogram|city|BGD|Chittagong|22.34,91.83|13
Cox's Bazar||city|BGD|Chittagong|21.45,91.97|8
Rakhine|Rakhine State|region|MMR|Rakhine|20,93.7|150
Yangon|Rangoon|city|MMR|Yangon|16.81,96.16|20
Mandalay||city|MMR|Mandalay|22,96.08|14
Shan State||region|MMR|Shan|21.5,98|220
Shanghai||city|CHN|Shanghai|31.22,121.46|40
Hong Kong Island||region|HKG||22.26,114.19|8
Guangzhou|Canton|city|CHN|Guangdong|23.12,113.25|35
Shenzhen||city|CHN|Guangdong|22.55,114.07|28
Wuhan||city|CHN|Hubei|30.58,114.27|28
Chongqing||city|CHN|Chongqing|29.56,106.55|35
Chengdu||city|CHN|Sichuan|30.67,104.07|28
Tianjin||city|CHN|Tianjin|39.14,117.18|28
Nanjing||city|CHN|Jiangsu|32.06,118.78|22
Xi'an|Xian|city|CHN|Shaanxi|34.26,108.93|20
Guangdong||region|CHN|Guangdong|23,113|280
Sichuan||region|CHN|Sichuan|30.5,103|450
Hubei||region|CHN|Hubei|31,112|280
Hunan||region|CHN|Hunan|27.7,111.7|290
Fujian||region|CHN|Fujian|26,118|230
Zhejiang||region|CHN|Zhejiang|29,120|210
Xinjiang||region|CHN|Xinjiang|41,85|850
Tibet||region|CHN|Tibet|31.5,88|700
Lhasa||city|CHN|Tibet|29.65,91.1|12
Inner Mongolia||region|CHN|Inner Mongolia|44,113|800
Urumqi||city|CHN|Xinjiang|43.8,87.6|18
Osaka||city|JPN|Osaka|34.69,135.5|22
Kyoto||city|JPN|Kyoto|35.02,135.75|15
Hiroshima||city|JPN|Hiroshima|34.4,132.45|13
Nagasaki||city|JPN|Nagasaki|32.75,129.88|10
Okinawa||region|JPN|Okinawa|26.5,128|70
Fukushima||city|JPN|Fukushima|37.75,140.47|12
Hokkaido||region|JPN|Hokkaido|43,142.5|230
Busan|Pusan|city|KOR|Busan|35.1,129.04|18
Incheon||city|KOR|Incheon|37.45,126.73|16
Kaohsiung||city|TWN|Kaohsiung|22.62,120.31|16
Korean Peninsula||region|||38,127.5|450
Mindanao||region|PHL||7.5,125|260
Davao|Davao City|city|PHL|Davao|7.07,125.61|16
Cebu||city|PHL|Cebu|10.31,123.89|12
Marawi||city|PHL|Lanao del Sur|8,124.29|7
Luzon||region|PHL||16,121|300
Ho Chi Minh City|Saigon|city|VNM|Ho Chi Minh|10.82,106.63|25
Chiang Mai||city|THA|Chiang Mai|18.79,98.98|11
Phuket||region|THA|Phuket|7.89,98.4|22
Bali||region|IDN|Bali|-8.5,115|65
Java||region|IDN||-7.5,110|400
Sumatra||region|IDN||0,102|700
Aceh||region|IDN|Aceh|4.2,97|170
Papua||region|IDN|Papua|-4,138|400
Sulawesi||region|IDN||-2,121|400
Borneo||region|||1,114|500
Timor||region|||-9.2,125|200
Sydney||city|AUS|New South Wales|-33.87,151.21|35
Melbourne||city|AUS|Victoria|-37.81,144.96|40
Brisbane||city|AUS|Queensland|-27.47,153.03|30
Perth||city|AUS|Western Australia|-31.95,115.86|32
Adelaide||city|AUS|South Australia|-34.93,138.6|25
Darwin||city|AUS|Northern Territory|-12.46,130.84|15
Queensland||region|AUS|Queensland|-20,145|900
New South Wales|NSW|region|AUS|New South Wales|-33,146|550
Western Australia||region|AUS|Western Australia|-25,122|1000
Tasmania||region|AUS|Tasmania|-42,147|160
Northern Territory||region|AUS|Northern Territory|-20,134|700
South Australia||region|AUS|South Australia|-30,135|600
Auckland||city|NZL|Auckland|-36.85,174.76|25
Christchurch||city|NZL|Canterbury|-43.53,172.63|16
Bougainville||region|PNG|Bougainville|-6.2,155.2|80
St. Petersburg|Saint Petersburg;Leningrad|city|RUS|Saint Petersburg|59.94,30.31|25
Rostov-on-Don|Rostov|city|RUS|Rostov|47.23,39.71|16
Belgorod||city|RUS|Belgorod|50.61,36.58|11
Kursk||city|RUS|Kursk|51.74,36.19|11
Bryansk||city|RUS|Bryansk|53.25,34.37|11
Voronezh||city|RUS|Voronezh|51.67,39.18|14
Sochi||city|RUS|Krasnodar|43.6,39.73|18
Kazan||city|RUS|Tatarstan|55.79,49.12|16
Vladivostok||city|RUS|Primorye|43.11,131.87|14
Grozny||city|RUS|Chechnya|43.31,45.7|10
Novosibirsk||city|RUS|Novosibirsk|55.04,82.93|18
Yekaterinburg||city|RUS|Sverdlovsk|56.85,60.61|16
Kaliningrad||city|RUS|Kaliningrad|54.71,20.51|12
Kremlin|the Kremlin|facility|RUS|Moscow|55.75,37.62|1
Kharkiv|Kharkov|city|UKR|Kharkiv|49.98,36.25|16
Odesa|Odessa|city|UKR|Odesa|46.48,30.73|15
Lviv|Lvov|city|UKR|Lviv|49.84,24.02|12
Mariupol||city|UKR|Donetsk|47.1,37.54|11
Donetsk||city|UKR|Donetsk|48.02,37.8|14
Luhansk|Lugansk|city|UKR|Luhansk|48.57,39.31|11
Kherson||city|UKR|Kherson|46.64,32.61|10
Zaporizhzhia|Zaporizhia;Zaporozhye|city|UKR|Zaporizhzhia|47.84,35.14|13
Dnipro|Dnipropetrovsk|city|UKR|Dnipropetrovsk|48.46,35.04|14
Mykolaiv|Nikolaev|city|UKR|Mykolaiv|46.97,32|11
Bakhmut|Artemivsk|town|UKR|Donetsk|48.6,38|7
Avdiivka||town|UKR|Donetsk|48.14,37.75|6
Pokrovsk||town|UKR|Donetsk|48.28,37.18|6
Kramatorsk||city|UKR|Donetsk|48.74,37.58|8
Sloviansk|Slavyansk|city|UKR|Donetsk|48.87,37.62|8
Severodonetsk|Sievierodonetsk|city|UKR|Luhansk|48.95,38.49|7
Lysychansk||city|UKR|Luhansk|48.9,38.44|7
Izium|Izyum|town|UKR|Kharkiv|49.21,37.26|6
Kupiansk|Kupyansk|town|UKR|Kharkiv|49.71,37.61|6
Vuhledar|Ugledar|town|UKR|Donetsk|47.78,37.25|5
Bucha||town|UKR|Kyiv|50.55,30.22|5
Irpin||town|UKR|Kyiv|50.52,30.25|5
Chernihiv||city|UKR|Chernihiv|51.49,31.29|10
Sumy||city|UKR|Sumy|50.91,34.8|10
Chernobyl|Chornobyl|facility|UKR|Kyiv|51.39,30.1|15
Sevastopol||city|UKR|Sevastopol|44.6,33.53|12
Simferopol||city|UKR|Crimea|44.95,34.11|10
Melitopol||city|UKR|Zaporizhzhia|46.85,35.37|9
Enerhodar||town|UKR|Zaporizhzhia|47.5,34.66|7
Nova Kakhovka||town|UKR|Kherson|46.75,33.37|6
Tiraspol||city|MDA|Transnistria|46.84,29.64|8
Stepanakert|Khankendi|city|AZE||39.82,46.75|7
Munich||city|DEU|Bavaria|48.14,11.58|17
Hamburg||city|DEU|Hamburg|53.55,9.99|20
Frankfurt||city|DEU|Hesse|50.11,8.68|15
Cologne||city|DEU|North Rhine-Westphalia|50.93,6.95|15
Bavaria||region|DEU|Bavaria|49,11.5|170
Stuttgart||city|DEU|Baden-Wurttemberg|48.78,9.18|13
Leipzig||city|DEU|Saxony|51.34,12.37|13
Dresden||city|DEU|Saxony|51.05,13.74|13
Magdeburg||city|DEU|Saxony-Anhalt|52.13,11.62|11
Bonn||city|DEU|North Rhine-Westphalia|50.73,7.1|10
Marseille||city|FRA|Provence|43.3,5.38|14
Lyon||city|FRA|Auvergne-Rhone-Alpes|45.75,4.85|12
Nice||city|FRA|Provence|43.7,7.27|9
Toulouse||city|FRA|Occitania|43.6,1.44|12
Strasbourg||city|FRA|Grand Est|48.58,7.75|10
Bordeaux||city|FRA|Nouvelle-Aquitaine|44.84,-0.58|11
Calais||city|FRA|Hauts-de-France|50.95,1.86|7
Corsica||region|FRA|Corsica|42,9|80
Normandy||region|FRA|Normandy|49,0|130
Barcelona||city|ESP|Catalonia|41.39,2.16|15
Catalonia||region|ESP|Catalonia|41.82,1.47|120
Valencia||city|ESP|Valencia|39.47,-0.38|13
Seville||city|ESP|Andalusia|37.38,-5.97|12
Bilbao||city|ESP|Basque Country|43.26,-2.93|9
Basque Country||region|ESP|Basque Country|43,-2.5|60
Canary Islands||region|ESP|Canary Islands|28.3,-16|220
Ceuta||city|ESP|Ceuta|35.89,-5.31|5
Melilla||city|ESP|Melilla|35.29,-2.94|5
Milan||city|ITA|Lombardy|45.46,9.19|16
Naples||city|ITA|Campania|40.85,14.27|13
Turin||city|ITA|Piedmont|45.07,7.69|12
Venice||city|ITA|Veneto|45.44,12.33|11
Genoa||city|ITA|Liguria|44.4,8.94|12
Sicily||region|ITA|Sicily|37.75,14.25|130
Sardinia||region|ITA|Sardinia|40,9|130
Lampedusa||region|ITA|Sicily|35.5,12.6|6
Geneva||city|CHE|Geneva|46.2,6.15|9
Zurich||city|CHE|Zurich|47.37,8.55|11
Davos||town|CHE|Graubunden|46.8,9.83|6
The Hague|the Hague|city|NLD|South Holland|52.08,4.3|9
Rotterdam||city|NLD|South Holland|51.92,4.48|12
Antwerp||city|BEL|Flanders|51.22,4.4|11
Salzburg||city|AUT|Salzburg|47.8,13.04|8
Krakow||city|POL|Lesser Poland|50.06,19.94|12
Gdansk||city|POL|Pomerania|54.35,18.65|12
Rzeszow||city|POL|Subcarpathia|50.04,22|9
Gothenburg||city|SWE|Vastra Gotaland|57.71,11.97|14
Malmo||city|SWE|Skane|55.61,13|10
Thessaloniki||city|GRC|Central Macedonia|40.64,22.93|11
Lesbos||region|GRC|North Aegean|39.2,26.3|35
Crete||region|GRC|Crete|35.2,24.9|110
Srebrenica||town|BIH|Republika Srpska|44.1,19.3|6
Republika Srpska||region|BIH|Republika Srpska|44.75,17.7|140
Mitrovica||town|XKX||42.89,20.87|6
Dubrovnik||town|HRV|Dubrovnik-Neretva|42.65,18.09|6
Novi Sad||city|SRB|Vojvodina|45.25,19.84|9
England||region|GBR|England|52.16,-0.7|280
Scotland||region|GBR|Scotland|56,-4|210
Wales||region|GBR|Wales|52.5,-3.5|105
Northern Ireland|Ulster|region|GBR|Northern Ireland|54.5,-6.5|85
Belfast||city|GBR|Northern Ireland|54.6,-5.93|10
Edinburgh||city|GBR|Scotland|55.95,-3.2|11
Glasgow||city|GBR|Scotland|55.87,-4.26|13
Manchester||city|GBR|England|53.48,-2.24|16
Birmingham||city|GBR|England|52.48,-1.9|17
Liverpool||city|GBR|England|53.41,-2.98|12
Leeds||city|GBR|England|53.8,-1.55|12
Bristol||city|GBR|England|51.46,-2.6|10
Sheffield||city|GBR|England|53.38,-1.47|11
Newcastle||city|GBR|England|54.97,-1.61|10
Southport||town|GBR|England|53.65,-3.01|6
Dover||town|GBR|England|51.13,1.31|6
Oxford||city|GBR|England|51.75,-1.26|7
Cambridge||city|GBR|England|52.2,0.12|7
Salisbury||town|GBR|England|51.07,-1.8|6
Cardiff||city|GBR|Wales|51.48,-3.18|10
Downing Street|10 Downing Street;Westminster|district|GBR|England|51.5,-0.13|2
Heathrow||facility|GBR|England|51.47,-0.46|4
Cork||city|IRL|Munster|51.9,-8.47|9
Galway||city|IRL|Connacht|53.27,-9.05|7
Darfur||region|SDN|Darfur|13,24.5|400
North Darfur||region|SDN|North Darfur|16,25.5|300
El Fasher|al-Fashir;El-Fasher;al-Fasher|city|SDN|North Darfur|13.63,25.35|10
Nyala||city|SDN|South Darfur|12.05,24.88|10
Omdurman||city|SDN|Khartoum|15.64,32.48|16
Port Sudan||city|SDN|Red Sea|19.62,37.22|10
Wad Madani||city|SDN|Gezira|14.4,33.52|9
El Geneina|Geneina;al-Geneina|city|SDN|West Darfur|13.45,22.45|8
El Obeid|al-Obeid|city|SDN|North Kordofan|13.18,30.22|8
Kordofan||region|SDN||12.5,30|300
Abyei||region|||9.6,28.4|70
Malakal||town|SSD|Upper Nile|9.53,31.66|7
Bentiu||town|SSD|Unity|9.23,29.8|7
Tigray||region|ETH|Tigray|14,38.5|150
Mekelle|Mekele|city|ETH|Tigray|13.5,39.48|9
Amhara||region|ETH|Amhara|11.5,38|230
Oromia||region|ETH|Oromia|8,39|350
Ogaden||region|ETH|Somali|7,44|250
Somaliland||region|SOM|Somaliland|9.8,45.5|260
Puntland||region|SOM|Puntland|8.5,49|260
Hargeisa||city|SOM|Somaliland|9.56,44.06|10
Kismayo|Kismaayo|city|SOM|Lower Juba|-0.36,42.55|8
Baidoa||city|SOM|Bay|3.11,43.65|8
Mombasa||city|KEN|Mombasa|-4.04,39.66|12
Garissa||town|KEN|Garissa|-0.45,39.65|7
Lamu||town|KEN|Lamu|-2.27,40.9|7
Kisumu||city|KEN|Kisumu|-0.1,34.76|9
Dar es Salaam||city|TZA|Dar es Salaam|-6.82,39.27|24
Zanzibar||region|TZA|Zanzibar|-6.16,39.2|45
Arusha||city|TZA|Arusha|-3.37,36.68|9
Goma||city|COD|North Kivu|-1.68,29.23|9
Bukavu||city|COD|South Kivu|-2.51,28.86|9
North Kivu||region|COD|North Kivu|-0.8,29|140
South Kivu||region|COD|South Kivu|-3,28.3|140
Ituri||region|COD|Ituri|1.6,29.9|140
Bunia||town|COD|Ituri|1.57,30.25|8
Beni||town|COD|North Kivu|0.49,29.47|8
Lubumbashi||city|COD|Haut-Katanga|-11.66,27.48|14
Kisangani||city|COD|Tshopo|0.52,25.2|12
Lagos||city|NGA|Lagos|6.45,3.39|30
Kano||city|NGA|Kano|12,8.52|15
Maiduguri||city|NGA|Borno|11.85,13.16|11
Borno|Borno State|region|NGA|Borno|11.5,13|160
Kaduna||city|NGA|Kaduna|10.53,7.44|13
Port Harcourt||city|NGA|Rivers|4.78,7.01|13
Zamfara||region|NGA|Zamfara|12.1,6.2|120
Chibok||town|NGA|Borno|10.87,12.85|6
Niger Delta||region|NGA||5.3,6.2|120
Timbuktu||city|MLI|Tombouctou|16.77,-3.01|8
Gao||city|MLI|Gao|16.27,-0.04|8
Kidal||town|MLI|Kidal|18.44,1.41|7
Mopti||city|MLI|Mopti|14.5,-4.2|8
Agadez||city|NER|Agadez|16.97,7.99|9
Diffa||town|NER|Diffa|13.32,12.61|7
Djibo||town|BFA|Sahel|14.1,-1.63|6
Abidjan||city|CIV|Abidjan|5.35,-4.02|18
Kumasi||city|GHA|Ashanti|6.69,-1.62|13
Douala||city|CMR|Littoral|4.05,9.7|14
Cabo Delgado||region|MOZ|Cabo Delgado|-12.5,39.5|170
Beira||city|MOZ|Sofala|-19.84,34.84|10
Johannesburg||city|ZAF|Gauteng|-26.2,28.04|25
Cape Town||city|ZAF|Western Cape|-33.93,18.42|23
Durban||city|ZAF|KwaZulu-Natal|-29.86,31.02|20
Soweto||district|ZAF|Gauteng|-26.27,27.86|10
Bulawayo||city|ZWE|Bulawayo|-20.15,28.58|12
Casablanca||city|MAR|Casablanca-Settat|33.59,-7.62|16
Marrakesh|Marrakech|city|MAR|Marrakesh-Safi|31.63,-8|12
Tangier||city|MAR|Tanger-Tetouan|35.77,-5.8|11
Oran||city|DZA|Oran|35.7,-0.64|12
Sfax||city|TUN|Sfax|34.74,10.76|10
Sousse||city|TUN|Sousse|35.83,10.64|9
Vancouver||city|CAN|British Columbia|49.25,-123.12|22
Toronto||city|CAN|Ontario|43.7,-79.42|30
Montreal||city|CAN|Quebec|45.51,-73.59|25
Calgary||city|CAN|Alberta|51.05,-114.09|20
Edmonton||city|CAN|Alberta|53.55,-113.47|20
Winnipeg||city|CAN|Manitoba|49.88,-97.15|17
Halifax||city|CAN|Nova Scotia|44.65,-63.57|13
Quebec City||city|CAN|Quebec|46.81,-71.21|14
Ontario|Ont.|region|CAN|Ontario|50,-85|800
Quebec||region|CAN|Quebec|52,-72|900
British Columbia|B.C.|region|CAN|British Columbia|54,-125|650
Alberta||region|CAN|Alberta|55,-115|550
Manitoba||region|CAN|Manitoba|55,-97|550
Saskatchewan||region|CAN|Saskatchewan|54,-106|550
Nova Scotia||region|CAN|Nova Scotia|45,-63|180
New Brunswick||region|CAN|New Brunswick|46.5,-66.5|150
Newfoundland|Newfoundland and Labrador|region|CAN|Newfoundland and Labrador|52,-56|400
Yukon||region|CAN|Yukon|63,-135|500
Tijuana||city|MEX|Baja California|32.53,-117.02|14
Ciudad Juarez|Juarez|city|MEX|Chihuahua|31.72,-106.46|14
Guadalajara||city|MEX|Jalisco|20.67,-103.35|18
Monterrey||city|MEX|Nuevo Leon|25.68,-100.32|18
Acapulco||city|MEX|Guerrero|16.85,-99.91|11
Cancun||city|MEX|Quintana Roo|21.17,-86.85|10
Veracruz||city|MEX|Veracruz|19.2,-96.14|11
Sinaloa||region|MEX|Sinaloa|25,-107.5|200
Culiacan||city|MEX|Sinaloa|24.8,-107.39|11
Chiapas||region|MEX|Chiapas|16.5,-92.5|170
Oaxaca||region|MEX|Oaxaca|17,-96.5|190
Guerrero||region|MEX|Guerrero|17.67,-100|150
Michoacan||region|MEX|Michoacan|19.17,-101.9|150
Guantanamo Bay|Guantanamo|facility|CUB|Guantanamo|19.91,-75.16|12
Medellin||city|COL|Antioquia|6.25,-75.56|14
Cali||city|COL|Valle del Cauca|3.44,-76.52|14
Cucuta||city|COL|Norte de Santander|7.89,-72.51|9
Cartagena||city|COL|Bolivar|10.4,-75.51|10
Maracaibo||city|VEN|Zulia|10.64,-71.61|14
Essequibo||region|GUY||6,-59.5|250
Guayaquil||city|ECU|Guayas|-2.2,-79.9|14
La Paz||city|BOL|La Paz|-16.5,-68.15|13
Sao Paulo|São Paulo|city|BRA|Sao Paulo|-23.55,-46.64|35
Rio de Janeiro|Rio|city|BRA|Rio de Janeiro|-22.91,-43.18|30
Salvador||city|BRA|Bahia|-12.98,-38.49|16
Recife||city|BRA|Pernambuco|-8.05,-34.88|14
Manaus||city|BRA|Amazonas|-3.1,-60.02|15
Rio Grande do Sul||region|BRA|Rio Grande do Sul|-30,-53|300
Porto Alegre||city|BRA|Rio Grande do Sul|-30.03,-51.23|14
Cordoba||city|ARG|Cordoba|-31.41,-64.18|13
Patagonia||region|ARG||-43,-69|700
Valparaiso||city|CHL|Valparaiso|-33.04,-71.63|9
Machu Picchu||facility|PER|Cusco|-13.16,-72.55|3
New York City|NYC;New York|city|USA|New York|40.71,-74.01|28
Manhattan||district|USA|New York|40.78,-73.97|9
Brooklyn||district|USA|New York|40.65,-73.95|9
Queens||district|USA|New York|40.68,-73.84|10
Bronx|the Bronx|district|USA|New York|40.85,-73.87|8
Staten Island||district|USA|New York|40.56,-74.14|9
Harlem||district|USA|New York|40.81,-73.95|3
Wall Street||district|USA|New York|40.71,-74.01|1
Long Island||region|USA|New York|40.8,-73.3|95
Albany||city|USA|New York|42.65,-73.76|9
Buffalo||city|USA|New York|42.89,-78.88|11
Rochester||city|USA|New York|43.15,-77.62|11
Syracuse||city|USA|New York|43.05,-76.15|10
Los Angeles|L.A.;LA|city|USA|California|34.05,-118.24|35
San Francisco||city|USA|California|37.77,-122.42|12
San Diego||city|USA|California|32.72,-117.16|22
Sacramento||city|USA|California|38.58,-121.49|14
Oakland||city|USA|California|37.8,-122.27|9
Hollywood||district|USA|California|34.1,-118.33|5
Silicon Valley||region|USA|California|37.39,-122.06|35
Fresno||city|USA|California|36.75,-119.77|12
Chicago||city|USA|Illinois|41.85,-87.65|25
Houston||city|USA|Texas|29.76,-95.36|32
Dallas||city|USA|Texas|32.78,-96.81|25
Austin||city|USA|Texas|30.27,-97.74|19
San Antonio||city|USA|Texas|29.42,-98.49|22
El Paso||city|USA|Texas|31.76,-106.49|16
Fort Worth||city|USA|Texas|32.73,-97.32|18
Uvalde||town|USA|Texas|29.21,-99.79|6
Waco||city|USA|Texas|31.55,-97.15|10
Philadelphia||city|USA|Pennsylvania|39.95,-75.16|17
Pittsburgh||city|USA|Pennsylvania|40.44,-80|12
Phoenix||city|USA|Arizona|33.45,-112.07|26
Tucson||city|USA|Arizona|32.22,-110.93|17
Boston||city|USA|Massachusetts|42.36,-71.06|12
Seattle||city|USA|Washington|47.61,-122.33|14
Denver||city|USA|Colorado|39.74,-104.98|17
Boulder||city|USA|Colorado|40.01,-105.27|8
Atlanta||city|USA|Georgia|33.75,-84.39|17
Miami||city|USA|Florida|25.77,-80.19|14
Orlando||city|USA|Florida|28.54,-81.38|14
Tampa||city|USA|Florida|27.95,-82.46|13
Jacksonville||city|USA|Florida|30.33,-81.66|24
Tallahassee||city|USA|Florida|30.44,-84.28|11
Parkland||town|USA|Florida|26.31,-80.24|5
Mar-a-Lago||facility|USA|Florida|26.68,-80.04|1
Detroit||city|USA|Michigan|42.33,-83.05|15
Flint||city|USA|Michigan|43.01,-83.69|8
Minneapolis||city|USA|Minnesota|44.98,-93.26|11
Milwaukee||city|USA|Wisconsin|43.04,-87.91|13
St. Louis|Saint Louis|city|USA|Missouri|38.63,-90.2|12
Kansas City||city|USA|Missouri|39.1,-94.58|19
Ferguson||town|USA|Missouri|38.74,-90.31|4
New Orleans||city|USA|Louisiana|29.95,-90.08|16
Baton Rouge||city|USA|Louisiana|30.45,-91.15|12
Las Vegas||city|USA|Nevada|36.17,-115.14|16
Reno||city|USA|Nevada|39.53,-119.81|11
Salt Lake City||city|USA|Utah|40.76,-111.89|14
Portland||city|USA|Oregon|45.52,-122.68|14
Baltimore||city|USA|Maryland|39.29,-76.61|11
Cleveland||city|USA|Ohio|41.5,-81.7|11
Cincinnati||city|USA|Ohio|39.16,-84.46|12
Charlotte||city|USA|North Carolina|35.23,-80.84|17
Raleigh||city|USA|North Carolina|35.77,-78.64|13
Charleston||city|USA|South Carolina|32.78,-79.93|12
Charlottesville||city|USA|Virginia|38.03,-78.48|6
Nashville||city|USA|Tennessee|36.17,-86.78|19
Memphis||city|USA|Tennessee|35.15,-90.05|15
Knoxville||city|USA|Tennessee|35.96,-83.92|11
Louisville||city|USA|Kentucky|38.25,-85.76|16
Indianapolis||city|USA|Indiana|39.77,-86.16|18
Omaha||city|USA|Nebraska|41.26,-95.94|12
Oklahoma City||city|USA|Oklahoma|35.47,-97.52|20
Tulsa||city|USA|Oklahoma|36.15,-95.99|13
Albuquerque||city|USA|New Mexico|35.08,-106.65|14
Santa Fe||city|USA|New Mexico|35.69,-105.94|8
Anchorage||city|USA|Alaska|61.22,-149.9|22
Honolulu||city|USA|Hawaii|21.31,-157.86|13
Maui||region|USA|Hawaii|20.8,-156.33|30
Des Moines||city|USA|Iowa|41.6,-93.61|10
Little Rock||city|USA|Arkansas|34.75,-92.29|11
Newtown||town|USA|Connecticut|41.41,-73.31|6
Hartford||city|USA|Connecticut|41.76,-72.69|7
Newark||city|USA|New Jersey|40.74,-74.17|7
Atlantic City||city|USA|New Jersey|39.36,-74.42|6
Annapolis||city|USA|Maryland|38.98,-76.49|5
Camp David||facility|USA|Maryland|39.65,-77.47|2
White House|the White House|facility|USA|District of Columbia|38.9,-77.04|1
Capitol Hill|U.S. Capitol|district|USA|District of Columbia|38.89,-77|2
Pentagon|the Pentagon|facility|USA|Virginia|38.87,-77.06|1
Arlington||city|USA|Virginia|38.88,-77.1|6
Langley||facility|USA|Virginia|38.95,-77.15|2
Norfolk||city|USA|Virginia|36.85,-76.29|10
Richmond||city|USA|Virginia|37.55,-77.46|10
Pearl Harbor||facility|USA|Hawaii|21.35,-157.95|4
Fort Bragg||facility|USA|North Carolina|35.14,-79|10
Fort Hood||facility|USA|Texas|31.14,-97.78|12
Midwest||region|USA||41.5,-93|900
New England||region|USA||44,-71|300
East Coast||region|USA||38,-76|1100
West Coast||region|USA||41,-122|1000
Georgia|Ga.|region|USA|Georgia|32.75,-83.5|270
San Jose||city|USA|California|37.34,-121.89|17
Birmingham||city|USA|Alabama|33.52,-86.8|15
Cambridge||city|USA|Massachusetts|42.37,-71.11|6
Manchester||city|USA|New Hampshire|42.99,-71.46|8
Columbus||city|USA|Ohio|39.96,-83|18
Boise||city|USA|Idaho|43.61,-116.2|12
Spokane||city|USA|Washington|47.66,-117.43|11
Tacoma||city|USA|Washington|47.25,-122.44|9
Alabama|Ala.|region|USA|Alabama|32.75,-86.75|250
Alaska||region|USA|Alaska|64,-150|1000
Arizona|Ariz.|region|USA|Arizona|34.5,-111.5|310
Arkansas|Ark.|region|USA|Arkansas|34.75,-92.5|230
California|Calif.|region|USA|California|37.25,-119.75|550
Colorado|Colo.|region|USA|Colorado|39,-105.5|300
Connecticut|Conn.|region|USA|Connecticut|41.67,-72.67|75
Delaware|Del.|region|USA|Delaware|39,-75.5|75
Florida|Fla.|region|USA|Florida|28.75,-82.5|330
Hawaii||region|USA|Hawaii|20.75,-156.5|280
Idaho||region|USA|Idaho|44.5,-114.25|350
Illinois|Ill.|region|USA|Illinois|40,-89.25|280
Indiana|Ind.|region|USA|Indiana|40,-86.25|200
Iowa||region|USA|Iowa|42,-93.5|250
Kansas|Kan.|region|USA|Kansas|38.5,-98.5|320
Kentucky|Ky.|region|USA|Kentucky|38.2,-84.88|270
Louisiana|La.|region|USA|Louisiana|31,-92|260
Maine||region|USA|Maine|45.5,-69.25|220
Maryland|Md.|region|USA|Maryland|39,-76.75|150
Massachusetts|Mass.|region|USA|Massachusetts|42.37,-71.11|120
Michigan|Mich.|region|USA|Michigan|44.25,-85.5|370
Minnesota|Minn.|region|USA|Minnesota|46.25,-94.25|350
Mississippi|Miss.|region|USA|Mississippi|32.75,-89.75|250
Missouri|Mo.|region|USA|Missouri|38.25,-92.5|280
Montana|Mont.|region|USA|Montana|47,-109.75|440
Nebraska|Neb.|region|USA|Nebraska|41.5,-99.75|330
Nevada|Nev.|region|USA|Nevada|39.25,-116.75|370
New Hampshire|N.H.|region|USA|New Hampshire|43.67,-71.5|120
New Jersey|N.J.|region|USA|New Jersey|40.17,-74.5|110
New Mexico|N.M.|region|USA|New Mexico|34.5,-106|330
New York|New York State;N.Y.|region|USA|New York|43,-75.5|300
North Carolina|N.C.|region|USA|North Carolina|35.5,-80|330
North Dakota|N.D.|region|USA|North Dakota|47.5,-100.5|280
Ohio||region|USA|Ohio|40.25,-83|200
Oklahoma|Okla.|region|USA|Oklahoma|35.5,-97.5|320
Oregon|Ore.|region|USA|Oregon|44,-120.5|320
Pennsylvania|Pa.|region|USA|Pennsylvania|40.27,-76.91|250
Rhode Island|R.I.|region|USA|Rhode Island|41.75,-71.5|40
South Carolina|S.C.|region|USA|South Carolina|34,-81|210
South Dakota|S.D.|region|USA|South Dakota|44.5,-100.25|300
Tennessee|Tenn.|region|USA|Tennessee|35.75,-86.25|340
Texas||region|USA|Texas|31.25,-99.25|650
Utah||region|USA|Utah|39.25,-111.75|290
Vermont|Vt.|region|USA|Vermont|44,-72.75|130
Virginia|Va.|region|USA|Virginia|37.55,-77.45|280
Washington state|Washington State;Washington|region|USA|Washington|47.5,-120.5|280
West Virginia|W.Va.|region|USA|West Virginia|38.5,-80.5|200
Wisconsin|Wis.|region|USA|Wisconsin|44.5,-90|270
Wyoming|Wyo.|region|USA|Wyoming|43,-107.5|320
District of Columbia|D.C.|region|USA|District of Columbia|38.92,-77|12
Tel Abyad|Tal Abyad|town|SYR|Raqqa|36.7,38.95|5
Ras al-Ain|Ras al-Ayn|town|SYR|Hasakah|36.85,40.07|6
Tabqa|al-Tabqa|town|SYR|Raqqa|35.84,38.54|7
Mayadin|al-Mayadin|town|SYR|Deir ez-Zor|35.02,40.45|6
Kafranbel|Kafr Nabl|town|SYR|Idlib|35.61,36.56|4
Bab al-Hawa||facility|SYR|Idlib|36.24,36.69|3
`

function placeFrom(row: string): KnownPlace {
  const [name = '', aliases = '', kind = '', country = '', admin1 = '', point = '', radius = ''] = row.split('|')
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
  }
}

export const KNOWN_PLACES: readonly KnownPlace[] = ROWS.trim().split('\n').map(placeFrom)
