/**
 * News agencies. "state": a government owns or directs it by its own account or law; how good it is, is not said. Written for this project
 * from general knowledge.
 */
export const AGENCIES = `
ap | wire | USA | Associated Press; AP; The Associated Press | - | - | cooperative of its member outlets
reuters | wire | GBR | Reuters; Reuters news agency | - | - | owned by Thomson Reuters
afp | wire | FRA | Agence France-Presse; AFP; Agence France Presse | - | - | independent by French law of 1957
dpa | wire | DEU | Deutsche Presse-Agentur; dpa; German news agency DPA; DPA news agency | - | - | owned by German media
upi | wire | USA | United Press International; UPI news agency | - | - | owned by News World Communications
efe | state+wire | ESP | Agencia EFE; EFE | - | - | owned by the Spanish state
interfax | wire | RUS | Interfax | - | - | private
interfax-ukraine | wire | UKR | Interfax-Ukraine; Interfax Ukraine | - | - | private
kyodo | wire | JPN | Kyodo; Kyodo News | - | - | cooperative of its member outlets
jiji | wire | JPN | Jiji Press; Jiji news agency | - | - | owned by its employees
pti | wire | IND | Press Trust of India; PTI news agency | - | - | cooperative of Indian newspapers
ani | wire | IND | Asian News International; ANI | - | - | private
uni-india | wire | IND | United News of India | - | - | private
ansa | wire | ITA | ANSA; Ansa | - | - | cooperative of Italian publishers
adnkronos | wire | ITA | Adnkronos | - | - | private
pa | wire | GBR | PA Media; Press Association; PA news agency | - | - | owned by British media
bloomberg | wire | USA | Bloomberg; Bloomberg News | - | - | private
dow-jones | wire | USA | Dow Jones Newswires | - | - | owned by News Corp
aap-australia | wire | AUS | Australian Associated Press | - | - | Australian agency
canadian-press | wire | CAN | Canadian Press; The Canadian Press | - | - | owned by Canadian newspapers
ap-apa | wire | AUT | Austria Press Agency; Austria Presse Agentur; Austrian news agency APA | - | - | owned by Austrian media
keystone-sda | wire | CHE | Keystone-SDA | - | - | Swiss agency
belga | wire | BEL | Belga; Belga News Agency | - | - | Belgian agency
anp-nl | wire | NLD | ANP news agency; Algemeen Nederlands Persbureau | - | - | Dutch agency
ritzau | wire | DNK | Ritzau | - | - | Danish agency
ntb | wire | NOR | Norsk Telegrambyrå; Norwegian news agency NTB; NTB news agency | - | - | Norwegian agency
tt-sweden | wire | SWE | TT news agency; Tidningarnas Telegrambyrå | - | - | Swedish agency
stt | wire | FIN | STT; Finnish News Agency | - | - | Finnish agency
bns | wire | - | Baltic News Service; BNS news agency | - | - | agency of the three Baltic states
pap | state+wire | POL | Polish Press Agency; Polish news agency PAP; PAP news agency | - | - | owned by the Polish state
ctk | public+wire | CZE | Czech News Agency; CTK; ČTK | - | - | public by Czech law
tasr | public+wire | SVK | TASR | - | - | public by Slovak law
mti | state+wire | HUN | Hungarian news agency MTI; Hungarian state news agency MTI; MTI news agency | - | - | part of Hungary's public media, which the state finances
agerpres | public+wire | ROU | Agerpres; AGERPRES | - | - | public, under the Romanian parliament
bta | public+wire | BGR | Bulgarian News Agency; BTA news agency | - | - | public by Bulgarian law
tanjug | wire | SRB | Tanjug | - | - | Serbian agency, of the state until it was closed in 2015; a private firm uses the name since
beta-serbia | wire | SRB | Beta news agency | - | - | private
hina | public+wire | HRV | HINA; Croatian News Agency | - | - | public institution by Croatian law
ana-mpa | state+wire | GRC | Athens-Macedonian News Agency; ANA-MPA | - | - | owned by the Greek state
lusa | state+wire | PRT | Lusa; Lusa News Agency | - | - | owned mostly by the Portuguese state
tass | state+wire | RUS | TASS; Tass; ITAR-TASS; Itar-Tass; TASS news agency | state | state | owned by the Russian state
ria | state+wire | RUS | RIA Novosti; RIA; RIA news agency | state | state | part of the state group Rossiya Segodnya since 2013, owned by the state before
sputnik | state+wire | RUS | Sputnik News; Sputnik news agency; Sputnik International; Radio Sputnik; Russian news agency Sputnik | state | state | part of the state group Rossiya Segodnya
ukrinform | state+wire | UKR | Ukrinform | state | state | owned by the Ukrainian state
unian | wire | UKR | UNIAN | - | - | private
rbc-ukraine | wire | UKR | RBC-Ukraine | - | - | private
belta | state+wire | BLR | BelTA; Belta; BELTA | state | state | owned by the Belarusian state
azertac | state+wire | AZE | Azertac; AZERTAC; AzerTAc | state | state | owned by the Azerbaijani state
apa-azerbaijan | wire | AZE | APA news agency of Azerbaijan | - | - | Azerbaijani agency
armenpress | state+wire | ARM | Armenpress | state | - | owned by the Armenian state
interpressnews | wire | GEO | InterPressNews; Interpressnews | - | - | private
kazinform | state+wire | KAZ | Kazinform | state | - | owned by the Kazakh state
kabar | state+wire | KGZ | Kabar news agency; Kyrgyz news agency Kabar | state | - | owned by the Kyrgyz state
anadolu | state+wire | TUR | Anadolu Agency; Anadolu; Anadolu news agency; Anadolu News Agency | state | state | financed and directed by the Turkish state
dha | wire | TUR | Demirören News Agency; Demiroren News Agency; Dogan News Agency; DHA news agency | - | - | private, called Dogan until 2018
ihlas | wire | TUR | Ihlas News Agency; İhlas News Agency | - | - | private
sana | state+wire | SYR | SANA; Syrian Arab News Agency | state | state | owned by the Syrian state
irna | state+wire | IRN | IRNA; Islamic Republic News Agency | state | state | owned by the Iranian state
fars | partisan+wire | IRN | Fars News Agency; Fars news agency; Fars News | - | irgc | tied to the Revolutionary Guards
tasnim | partisan+wire | IRN | Tasnim; Tasnim News Agency; Tasnim news agency | - | irgc | tied to the Revolutionary Guards
mehr | wire | IRN | Mehr News Agency; Mehr news agency | - | - | owned by the Islamic Development Organization
isna | wire | IRN | ISNA; Iranian Students News Agency; Iranian Students' News Agency | - | - | Iranian agency
ilna | wire | IRN | ILNA; Iranian Labour News Agency | - | - | Iranian agency
nna | state+wire | LBN | NNA; Lebanese National News Agency | state | - | owned by the Lebanese state
ina-iraq | state+wire | IRQ | Iraqi News Agency | - | - | agency of the Iraqi state
shafaq | wire | IRQ | Shafaq News | - | - | Iraqi agency
petra | state+wire | JOR | Petra News Agency; Jordan News Agency | state | state | owned by the Jordanian state
wafa | state+wire | PSE | WAFA; Palestinian News Agency; Wafa news agency; Palestinian news agency Wafa | palestinian-authority 1995.. | palestinian-authority 1995.. | founded by the PLO, agency of the Palestinian Authority since that was set up in 1994
maan | wire | PSE | Ma'an News Agency; Maan News Agency | - | - | Palestinian agency
shehab | wire | PSE | Shehab News Agency; Shehab news agency | - | - | Palestinian agency in Gaza
kuna | state+wire | KWT | KUNA; Kuwait News Agency | state | state | owned by the Kuwaiti state
wam | state+wire | ARE | WAM; Emirates News Agency | state | state | owned by the Emirati state
spa | state+wire | SAU | Saudi Press Agency; SPA news agency | state | state | owned by the Saudi state
qna | state+wire | QAT | Qatar News Agency; QNA | state | state | owned by the Qatari state
bna | state+wire | BHR | Bahrain News Agency | state | state | owned by the Bahraini state
ona | state+wire | OMN | Oman News Agency | state | state | owned by the Omani state
saba | state+wire | YEM | Saba News Agency; Saba news agency; Yemeni news agency Saba | - | - | since 2015 one agency under each of Yemen's two governments
mena-egypt | state+wire | EGY | Middle East News Agency; MENA news agency; Egyptian news agency MENA | state | state | owned by the Egyptian state
lana | state+wire | LBY | Libyan News Agency; LANA | - | - | agency of the Libyan state, under rival governments at times since 2014
tap | state+wire | TUN | Tunis Afrique Presse; TAP news agency | state | - | owned by the Tunisian state
aps-algeria | state+wire | DZA | Algeria Press Service; Algérie Presse Service | state | state | owned by the Algerian state
map | state+wire | MAR | Maghreb Arabe Presse; Maghreb Arab Press; MAP news agency | state | state | owned by the Moroccan state
suna | state+wire | SDN | SUNA; Sudan News Agency | - | - | owned by the Sudanese state
sonna | state+wire | SOM | SONNA; Somali National News Agency | state | state | owned by the Somali state
ena-ethiopia | state+wire | ETH | Ethiopian News Agency | state | state | owned by the Ethiopian state
nan | state+wire | NGA | News Agency of Nigeria | state | - | owned by the Nigerian state
ghana-news-agency | state+wire | GHA | Ghana News Agency | - | - | owned by the Ghanaian state; the constitution puts its board under a media commission
acp-congo | state+wire | COD | Agence Congolaise de Presse | state | - | owned by the Congolese state
aib-burkina | state+wire | BFA | Agence d'Information du Burkina | state | state | owned by Burkina Faso's state
panapress | wire | SEN | Panapress | - | - | African agency
xinhua | state+wire | CHN | Xinhua; Xinhua News Agency; Xinhua news agency; New China News Agency | state | state | owned by the Chinese state
cns-china | state+wire | CHN | China News Service | - | state | directed by China's state and ruling party
cna-taiwan | public+wire | TWN | Taiwan's Central News Agency; Central News Agency of Taiwan; Taiwanese Central News Agency | - | - | public by Taiwanese law
yonhap | public+wire | KOR | Yonhap; Yonhap News Agency; Yonhap news agency; Yonhap News | - | - | public agency of South Korea
kcna | state+wire | PRK | KCNA; Korean Central News Agency | state | state | owned by the North Korean state
vna | state+wire | VNM | Vietnam News Agency | state | state | owned by the Vietnamese state
bernama | state+wire | MYS | Bernama | state | - | owned by the Malaysian state
antara | state+wire | IDN | Antara; Antara news agency | state | - | owned by the Indonesian state
pna | state+wire | PHL | Philippine News Agency | state | - | owned by the Philippine state
tna | state+wire | THA | Thai News Agency | state | - | owned by a Thai state company
app-pakistan | state+wire | PAK | Associated Press of Pakistan | state | state | owned by the Pakistani state
bss | state+wire | BGD | Bangladesh Sangbad Sangstha | state | - | owned by the Bangladeshi state
rss-nepal | state+wire | NPL | Rastriya Samachar Samiti | state | - | owned by the Nepali state
bakhtar | state+wire | AFG | Bakhtar News Agency; Bakhtar news agency | - | taliban 2021-08-15.. | state agency, under the Taliban since August 2021
pajhwok | wire | AFG | Pajhwok; Pajhwok Afghan News | - | - | private
khaama | wire | AFG | Khaama Press | - | - | private
prensa-latina | state+wire | CUB | Prensa Latina | state | state | owned by the Cuban state
avn | state+wire | VEN | Agencia Venezolana de Noticias | state | state | owned by the Venezuelan state
abi-bolivia | state+wire | BOL | Agencia Boliviana de Información | state | state | owned by the Bolivian state
andina | state+wire | PER | Andina news agency; Peruvian news agency Andina; Agencia Andina | state | - | owned by the Peruvian state
agencia-brasil | public+wire | BRA | Agência Brasil; Agencia Brasil | - | - | public
telam | state+wire | ARG | Télam; Telam | state ..2024 | - | owned by the Argentine state, shut as a news agency in 2024
notimex | state+wire | MEX | Notimex | state ..2023 | - | owned by the Mexican state until it was dissolved in December 2023
amaq | organ+wire | - | Amaq; Amaq News Agency; Amaq news agency; Aamaq | islamic-state | islamic-state | outlet of Islamic State
`
