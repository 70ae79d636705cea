/** Armed groups, parties and juntas of Asia and the Pacific. Written for this project from general knowledge. */
export const ASIA = `
# Afghanistan and Pakistan
taliban | armed-group | AFG | Taliban; Taleban; Afghan Taliban | - | - | have held Kabul since 15 August 2021
haqqani-network | armed-group | AFG | Haqqani Network; Haqqani network | taliban | taliban | wing of the Taliban led by Sirajuddin Haqqani
iskp | armed-group | AFG | Islamic State Khorasan; Islamic State Khorasan Province; ISIS-K; ISKP; IS-K; Islamic State-Khorasan | islamic-state 2015-01-26.. | islamic-state 2015-01-26.. | branch of Islamic State in Afghanistan, proclaimed in January 2015
nrf-afghanistan | armed-group | AFG | National Resistance Front; National Resistance Front of Afghanistan | - | - | anti-Taliban group of Ahmad Massoud
northern-alliance | armed-group | AFG | Afghan Northern Alliance; Afghanistan's Northern Alliance; Northern Alliance of Afghanistan | - | - | fought the Taliban until 2001
ttp | armed-group | PAK | Tehreek-e-Taliban Pakistan; Tehrik-i-Taliban Pakistan; TTP; Pakistani Taliban; Tehrik-e-Taliban Pakistan | - | - | formed in December 2007; apart from the Afghan Taliban
bla | armed-group | PAK | Balochistan Liberation Army; Baloch Liberation Army; BLA; Baluchistan Liberation Army | - | - | Baloch separatists
blf | armed-group | PAK | Balochistan Liberation Front; Baloch Liberation Front | - | - | Baloch separatists
ispr | military | PAK | Inter-Services Public Relations; ISPR | state | state | press office of Pakistan's armed forces
isi | military | PAK | Inter-Services Intelligence; ISI | state | state | Pakistan's intelligence agency
lashkar-e-taiba | armed-group | PAK | Lashkar-e-Taiba; Lashkar-e-Tayyiba; LeT | - | - | blamed by India and others for the Mumbai attack of November 2008
jaish-e-mohammed | armed-group | PAK | Jaish-e-Mohammed; Jaish-e-Mohammad; Jaish-e-Muhammad | - | - | claimed the Pulwama attack of February 2019
pti-party | party | PAK | Pakistan Tehreek-e-Insaf; Tehreek-e-Insaf | - | - | party founded by Imran Khan
pml-n | party | PAK | Pakistan Muslim League-Nawaz; PML-N; Pakistan Muslim League (Nawaz) | - | - | party of the Sharif family
ppp-pakistan | party | PAK | Pakistan Peoples Party; Pakistan People's Party | - | - | party of the Bhutto family
tlp | party | PAK | Tehreek-e-Labbaik Pakistan; TLP | - | - | religious party of Pakistan
# India, Sri Lanka, Bangladesh, Nepal
bjp | party | IND | Bharatiya Janata Party; BJP | - | state 2014-05-26.. | party of Narendra Modi, in government since May 2014
congress-india | party | IND | Indian National Congress; Congress Party | - | - | party founded in 1885, led the government of India until May 2014
aap | party | IND | Aam Aadmi Party | - | - | party founded by Arvind Kejriwal
tmc | party | IND | Trinamool Congress; All India Trinamool Congress | - | - | party of Mamata Banerjee
rss-india | group | IND | Rashtriya Swayamsevak Sangh | - | - | Hindu nationalist organisation
cpi-maoist | armed-group | IND | Communist Party of India (Maoist); Naxalites; Maoists of India | - | - | Maoist insurgents, called Naxalites; party formed in September 2004
resistance-front-kashmir | armed-group | - | Resistance Front of Kashmir | - | - | militant group in Kashmir
hizbul-mujahideen | armed-group | - | Hizbul Mujahideen; Hizb-ul-Mujahideen | - | - | militant group in Kashmir, based in Pakistan-administered Kashmir
ulfa | armed-group | IND | United Liberation Front of Asom; ULFA | - | - | separatists of Assam; one faction made peace in December 2023
ltte | armed-group | LKA | Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers | - | - | defeated in May 2009
npp-sri-lanka | party | LKA | National People's Power | - | - | alliance of Anura Kumara Dissanayake
slpp | party | LKA | Sri Lanka Podujana Peramuna | - | - | party of the Rajapaksa family
awami-league | party | BGD | Awami League | - | - | party of Sheikh Hasina
bnp | party | BGD | Bangladesh Nationalist Party | - | - | party of Khaleda Zia
jamaat-bangladesh | party | BGD | Bangladesh Jamaat-e-Islami | - | - | Islamist party
arsa | armed-group | MMR | Arakan Rohingya Salvation Army; ARSA | - | - | Rohingya insurgents
uml-nepal | party | NPL | Communist Party of Nepal (Unified Marxist-Leninist); CPN-UML | - | - | party of K.P. Sharma Oli
# Myanmar
tatmadaw | military | MMR | Tatmadaw; Myanmar Military; Myanmar Armed Forces | - | sac-myanmar 2021-02-02..2025-07-31 | took power in the coup of 1 February 2021 and formed the State Administration Council, which ruled until July 2025
sac-myanmar | government | MMR | State Administration Council | - | - | junta from February 2021 to July 2025
nug | government | MMR | Myanmar's National Unity Government; NUG; National Unity Government of Myanmar | - | - | parallel government since April 2021, in opposition to the junta
pdf-myanmar | armed-group | MMR | People's Defence Force; People's Defense Force; Myanmar's People's Defence Forces; Myanmar's People's Defense Forces | - | nug 2021-05-05.. | forces that the National Unity Government formed in May 2021
arakan-army | armed-group | MMR | Arakan Army | - | - | has held most of Rakhine State since 2024
mndaa | armed-group | MMR | Myanmar National Democratic Alliance Army; MNDAA | - | - | Kokang group
tnla | armed-group | MMR | Ta'ang National Liberation Army; TNLA | - | - | Ta'ang group
three-brotherhood-alliance | armed-group | MMR | Three Brotherhood Alliance | - | - | Arakan Army, MNDAA and TNLA, whose offensive began in October 2023
kia | armed-group | MMR | Kachin Independence Army | - | - | Kachin group
knu | armed-group | MMR | Karen National Union; KNU | - | - | Karen group
knla | armed-group | MMR | Karen National Liberation Army; KNLA | knu | knu | armed wing of the Karen National Union
uwsa | armed-group | MMR | United Wa State Army; UWSA | - | - | Wa group
karenni-defence-force | armed-group | MMR | Karenni Nationalities Defence Force; Karenni Nationalities Defense Force; KNDF | - | - | Karenni group formed in 2021
chin-national-front | armed-group | MMR | Chin National Front | - | - | Chin group
nld | party | MMR | National League for Democracy; NLD | - | - | party of Aung San Suu Kyi
usdp | party | MMR | Union Solidarity and Development Party; USDP | - | - | party of former officers, founded in 2010
# China, Taiwan, Koreas, Japan
ccp | party | CHN | Chinese Communist Party; Communist Party of China; CCP | - | state 1949-10-01.. | governs China since October 1949
pla | military | CHN | People's Liberation Army; PLA | ccp | state | armed wing of the Chinese Communist Party by its own account, armed forces of China
china-coast-guard | police | CHN | China Coast Guard; Chinese Coast Guard | state | state | coast guard of China
dpp-taiwan | party | TWN | Taiwan's Democratic Progressive Party; Democratic Progressive Party of Taiwan; Taiwan's ruling Democratic Progressive Party | - | state 2000-05-20..2008-05-20; state 2016-05-20.. | held the presidency of Taiwan from 2000 to 2008, and since 20 May 2016
kmt | party | TWN | Kuomintang; KMT | - | - | opposition party of Taiwan
tpp-taiwan | party | TWN | Taiwan People's Party | - | - | party founded by Ko Wen-je
mac-taiwan | government | TWN | Mainland Affairs Council | state | state | Taiwan's body for relations with China
taiwan-affairs-office | government | CHN | Taiwan Affairs Office | state | state | China's body for relations with Taiwan
kpa | military | PRK | Korean People's Army; KPA | state | state | armed forces of North Korea
wpk | party | PRK | Workers' Party of Korea; Workers Party of Korea | - | state 1949-06.. | ruling party of North Korea, formed in June 1949
jcs-korea | military | KOR | Joint Chiefs of Staff of South Korea; South Korea's Joint Chiefs of Staff | state:KOR | state:KOR | military command of South Korea
nis-korea | government | KOR | South Korea's National Intelligence Service; National Intelligence Service of South Korea | state | state | South Korea's intelligence agency
ppp-korea | party | KOR | People Power Party | - | - | conservative party of South Korea
dp-korea | party | KOR | Democratic Party of Korea | - | - | party of Lee Jae-myung
ldp-japan | party | JPN | Liberal Democratic Party of Japan | - | - | party that has governed Japan for most of the time since 1955
cdp-japan | party | JPN | Constitutional Democratic Party | - | - | opposition party of Japan
jsdf | military | JPN | Japan Self-Defense Forces; Japan Self-Defence Forces | state | state | armed forces of Japan
aum | group | JPN | Aum Shinrikyo | - | - | sect behind the sarin attack of March 1995
japanese-red-army | armed-group | JPN | Japanese Red Army | - | - | disbanded in 2001
# South-east Asia
npa | armed-group | PHL | New People's Army | - | cpp | armed wing of the Communist Party of the Philippines
cpp | party | PHL | Communist Party of the Philippines | - | - | at war with the state since 1969
milf | armed-group | PHL | Moro Islamic Liberation Front; MILF | - | - | signed a peace in March 2014
mnlf | armed-group | PHL | Moro National Liberation Front; MNLF | - | - | signed a peace in 1996
abu-sayyaf | armed-group | PHL | Abu Sayyaf; Abu Sayyaf Group | - | - | jihadist group of the southern Philippines, known for kidnappings
maute-group | armed-group | PHL | Maute group; Maute Group | - | islamic-state 2015..2017-10 | pledged allegiance to Islamic State in 2015, held parts of Marawi from May to October 2017
philippine-coast-guard | police | PHL | Philippine Coast Guard | state | state | coast guard of the Philippines
afp-philippines | military | PHL | Armed Forces of the Philippines | state | state | armed forces of the Philippines
jemaah-islamiyah | armed-group | IDN | Jemaah Islamiyah | - | - | behind the Bali bombing of October 2002; announced its end in 2024
jad-indonesia | armed-group | IDN | Jamaah Ansharut Daulah | - | islamic-state 2015.. | formed in 2015 by Indonesian supporters of Islamic State
free-papua | armed-group | IDN | West Papua National Liberation Army; TPNPB | - | - | armed wing of the Papuan separatist movement OPM
bnpb | government | IDN | National Disaster Mitigation Agency; BNPB | state | - | disaster agency of Indonesia
brn-thailand | armed-group | THA | Barisan Revolusi Nasional | - | - | insurgents of southern Thailand
pheu-thai | party | THA | Pheu Thai; Pheu Thai Party | - | - | party of the Shinawatra family
move-forward | party | THA | Move Forward Party | - | - | dissolved by a court in August 2024
peoples-party-thailand | party | THA | People's Party of Thailand | - | - | successor of Move Forward
cpp-cambodia | party | KHM | Cambodian People's Party | - | state 1998-11-30.. | party of Hun Sen, has led the government alone or in coalition since November 1998
khmer-rouge | armed-group | KHM | Khmer Rouge | - | - | ruled Cambodia from 1975 to 1979
umno | party | MYS | United Malays National Organisation; UMNO | - | - | party of Malaysia
pap-singapore | party | SGP | People's Action Party | - | state 1959-06.. | in government in Singapore since June 1959
cpv | party | VNM | Communist Party of Vietnam | - | state 1976-12.. | ruling party of Vietnam, under this name since December 1976
# Central Asia and the Pacific
imu | armed-group | - | Islamic Movement of Uzbekistan | - | - | jihadist group founded in 1998, in exile in Afghanistan and Pakistan
amanat | party | KAZ | Amanat party; Amanat Party; Nur Otan | - | - | largest party of Kazakhstan, called Nur Otan until March 2022
bougainville-revolutionary-army | armed-group | PNG | Bougainville Revolutionary Army | - | - | fought Papua New Guinea's forces from 1988 to the truce of 1997
australian-federal-police | police | AUS | Australian Federal Police | state | - | federal police of Australia
adf-australia | military | AUS | Australian Defence Force; Australian Defense Force | state | state | armed forces of Australia
flnks | party | NCL | Kanak and Socialist National Liberation Front; FLNKS | - | - | alliance of parties for New Caledonia's independence
`
