/**
 * Word tables of the news grammar. The notation of noun phrases is that of `noun` in phrases.mjs: `+` plural, `/J` adjective, `/A` adjective in
 * a name, `/V` `/G` participles, `_` name of several words, `~` hyphen as a word of its own, `#` quantity.
 */
const words = text => text.trim().split(/\s+/)
const lines = text =>
  text
    .trim()
    .split(/[\n;]+/)
    .map(line => line.trim())
    .filter(line => line !== '')

export const QUANTITY_WORDS = [
  ['dozens', 'NNS', 'NOUN', 'dozen'],
  ['hundreds', 'NNS', 'NOUN', 'hundred'],
  ['thousands', 'NNS', 'NOUN', 'thousand'],
  ['scores', 'NNS', 'NOUN', 'score'],
]

/** Adjectives of nations and regions: ADJ, JJ. */
export const NATIONAL =
  words(`Syrian Iraqi Iranian Turkish Russian Ukrainian Polish French German Italian Spanish Greek British American Canadian Mexican
Colombian Peruvian Chilean Brazilian Venezuelan Haitian Cuban Nigerian Malian Sudanese Somali Ethiopian Kenyan Ugandan Congolese Rwandan Libyan
Tunisian Moroccan Egyptian Jordanian Lebanese Israeli Palestinian Saudi Yemeni Omani Qatari Kuwaiti Afghan Pakistani Indian Nepalese Burmese Thai
Cambodian Vietnamese Chinese Japanese Korean Indonesian Malaysian Philippine Australian Georgian Armenian Azerbaijani Kazakh Serbian Bosnian Albanian
Romanian Bulgarian Hungarian Czech Slovak Dutch Belgian Swedish Norwegian Finnish Estonian Latvian Lithuanian Kurdish European African Chechen Moldovan
Belarusian Chadian Cameroonian Mozambican Zimbabwean Angolan Bolivian Ecuadorian Honduran Guatemalan Sri_Lankan`).filter(
    word => !word.includes('_'),
  )

/** Countries and capitals that act as governments. */
export const CAPITALS =
  words(`Moscow Kyiv Washington London Paris Berlin Ankara Tehran Damascus Baghdad Riyadh Cairo Khartoum Tripoli Tunis Rabat Algiers Nairobi
Kampala Kinshasa Pretoria Abuja Bamako Dakar Beijing Tokyo Seoul Pyongyang Delhi Islamabad Kabul Jakarta Manila Bangkok Hanoi Canberra Ottawa Brasilia Caracas Bogota
Lima Santiago Havana Warsaw Prague Budapest Belgrade Athens Rome Madrid Lisbon Oslo Stockholm Helsinki Tbilisi Yerevan Baku Minsk Doha Muscat Amman Beirut Jerusalem`)

export const COUNTRIES =
  words(`Syria Iraq Iran Turkey Russia Ukraine Poland France Germany Italy Spain Greece Britain Canada Mexico Colombia Peru Chile Brazil Venezuela Haiti
Cuba Nigeria Mali Sudan Somalia Ethiopia Kenya Uganda Congo Rwanda Libya Tunisia Morocco Egypt Jordan Lebanon Israel Yemen Oman Qatar Kuwait Afghanistan Pakistan India
Nepal Myanmar Thailand Cambodia Vietnam China Japan Indonesia Malaysia Australia Georgia Armenia Azerbaijan Kazakhstan Serbia Bosnia Albania Romania Bulgaria Hungary
Slovakia Sweden Norway Finland Estonia Latvia Lithuania Moldova Belarus Chad Cameroon Mozambique Zimbabwe Angola Bolivia Ecuador Honduras Guatemala Niger Benin Togo
Burkina_Faso Sri_Lanka North/A_Korea`).map(country => (country.includes('/A') ? 'Eritrea' : country))

/** Towns, real and invented. */
export const TOWNS =
  words(`Aleppo Homs Hama Idlib Raqqa Daraa Latakia Mosul Tikrit Kirkuk Basra Fallujah Ramadi Kharkiv Odesa Mariupol Kherson Bakhmut Lviv Dnipro Benghazi Misrata
Sirte Derna Gao Timbuktu Kidal Mopti Maiduguri Kaduna Kano Jos Mogadishu Kismayo Baidoa Goma Bukavu Bunia Beni Juba Malakal Wau Nyala Kandahar Herat Kunduz Jalalabad Peshawar
Quetta Karachi Lahore Srinagar Imphal Sittwe Mandalay Marawi Davao Jolo Ambon Poso Dili Medellin Cali Cucuta Guayaquil Arequipa Culiacan Tijuana Juarez Rafah Gaza Nablus Jenin
Hebron Haifa Ashdod Tyre Sidon Baalbek Sanaa Aden Taiz Hodeidah Marib Tabriz Isfahan Shiraz Zahedan Adana Gaziantep Izmir Diyarbakir Tarmel Ostrava Karvik Belgorod Rostov
Grozny Stepanakert Goris Batumi Gori Orsk Norvik Halden Selja Tavria Brenitsa Zelengrad Makhor Quelimane Pemba Palma Beira Lubango Huambo Bria Bangui Birao Sarh Abeche Zinder
Diffa Maradi Kaya Djibo Dori Lomas Altavista Quibdo Tumaco Esmeraldas Portvale Ashcombe Millbrook Eastport Kingsferry Harrowgate Dunmore Larkhill Tembe Kolari Mbanza Oruro
Valdemar Kestrel Norwich Bristol Leeds Bradford Derry Marseille Lyon Toulouse Hamburg Bremen Leipzig Naples Palermo Turin Valencia Seville Thessaloniki Piraeus Varna Plovdiv Cluj
Timisoara Novi_Sad Abu_Shahr Deir_al_-_Wadi Tel_Hamra Khan_Younis Ain_Issa San_Telmo San_Isidro Santa_Rosalia Los_Cedros El_Fasher El_Obeid Al_-_Qasr Ras_al_-_Naba Wadi_Halim
Port_Sudan Dar_Kuti Phan_Rang Quang_Tri Kota_Baru Tanjung_Sari Fort_Meade Baton_Rouge`)

/** Nouns for a place inside or near a town. */
export const SITES = lines(
  `the airport;the main/J airport;the port;the central/J bank;the presidential/J palace;the parliament building;the town hall;the police station;a police station;the army base;an air
base;the air base;a military/J base;the barracks+;the prison;the women+ 's prison;the central/J prison;the border crossing;a border crossing;the main/J crossing;a checkpoint;two checkpoints+;the bridge;a bridge;a
bridge over the river;the old/J bridge;the power station;a power plant;the dam;the oil refinery;a fuel depot;an ammunition depot;the railway station;the bus station;the main/J square;the central/J market;a crowded/J
market;a shopping centre;the hospital;a hospital;a field hospital;the children+ 's hospital;a school;a primary/J school;the university;the mosque;a church;the cathedral;the embassy;the consulate;the courthouse;the
television station;the radio station;the industrial/J zone;the eastern/J suburbs+;the southern/J outskirts+;the northern/J district;the old/J city;the city centre;a refugee camp;a displacement camp;the
highway;the coastal/J highway;the main/J road;a supply route;the ring road;the tunnel;the stadium;the customs office;a grain terminal;the harbour;a warehouse;an apartment block;a residential/J building;the
governor 's office;the intelligence headquarters+;the interior/J ministry;the water plant;a mine;a gold mine;the pipeline;a gas pipeline;the rail yard;the island;the valley;the hilltop;the village;a
village;several/J villages+;the district;the frontier post;the naval/J base;the shipyard;the cement factory;a textile factory;a hotel;the Grand/A Hotel;the stock exchange;the monastery;the shrine`.replaceAll(
    '\n',
    ' ',
  ),
)

export const REGIONS = lines(
  `the north;the south;the east;the west;the northeast;the countryside;the province;the border area;the coastal/J region;the mountains+;the desert;the delta;the lowlands+;the highlands+;the capital;the
city;the town;the area;the region;the neighbourhood;the suburbs+;the interior;the frontier;the hills+;the valley;the eastern/J countryside;the southern/J provinces+;the northern/J districts+`.replaceAll(
    '\n',
    ' ',
  ),
)

/** People who see, speak and flee: bare plurals. */
export const PEOPLE = lines(
  `witnesses+;residents+;villagers+;locals+;doctors+;nurses+;medics+;survivors+;passengers+;commuters+;shopkeepers+;traders+;farmers+;fishermen+;students+;teachers+;workers+;miners+;drivers+;
tourists+;worshippers+;protesters+;demonstrators+;activists+;opposition activists+;campaigners+;volunteers+;aid workers+;relief workers+;refugees+;displaced/V families+;families+;relatives+;neighbours+;journalists+;
reporters+;local/J reporters+;monitors+;observers+;lawyers+;migrants+;pilgrims+;prisoners+;inmates+;detainees+;hostages+;families+ of the missing;people+;men and women;local/J people+;business owners+;health workers+;firefighters+;
rescuers+;rescue workers+;divers+;sailors+;engineers+;pilots+;mothers+;children+;elders+;tribal/J elders+;clerics+;priests+;shoppers+;bystanders+;onlookers+;evacuees+;bloggers+;hikers+;climbers+;guards+;union members+;supporters+;voters+`.replaceAll(
    '\n',
    ' ',
  ),
).filter(line => !/missing|men and/.test(line))

/** Those who fight: plural. */
export const FIGHTERS = lines(
  `rebels+;rebel fighters+;rebel forces+;opposition forces+;opposition fighters+;insurgents+;militants+;gunmen+;armed/V men+;masked/J gunmen+;fighters+;militiamen+;militias+;troops+;government
troops+;government forces+;regime forces+;soldiers+;army units+;commandos+;paratroopers+;marines+;special/J forces+;security forces+;border guards+;police+;riot police+;paramilitaries+;separatists+;jihadists+;guerrillas+;
mutineers+;army defectors+;loyalist forces+;loyalists+;peacekeepers+;coalition forces+;allied/J forces+;tribal/J fighters+;Islamist/J fighters+;Islamist/J militants+;mercenaries+;snipers+;tank crews+;naval/J forces+;advancing/G
forces+;retreating/G soldiers+;heavily~armed men+;Moscow~backed separatists+;government~backed militias+;foreign/J fighters+;pirates+;bandits+;cartel gunmen+;gang members+;raiders+;assailants+;attackers+`.replaceAll(
    '\n',
    ' ',
  ),
).map(line => line.replace('militiamen+', 'militia fighters+'))

/** Officials who speak: plural. */
export const OFFICIALS = lines(
  `officials+;security officials+;local/J officials+;military/J officials+;senior/J officials+;government officials+;health officials+;defence officials+;intelligence officials+;hospital officials+;
police officials+;rescue officials+;port officials+;aviation officials+;election officials+;diplomats+;Western/J diplomats+;European/J diplomats+;analysts+;experts+;prosecutors+;investigators+;ministers+;lawmakers+;opposition
lawmakers+;commanders+;rebel commanders+;army commanders+;authorities+;local/J authorities+;judges+;aides+;senior/J aides+;advisers+;envoys+;negotiators+;mediators+;economists+;scientists+;forecasters+;meteorologists+;
seismologists+;epidemiologists+;historians+;sources+;security sources+;medical/J sources+;army sources+;opposition sources+;opposition figures+;opposition leaders+;rebel leaders+;party leaders+;community leaders+;church
leaders+;union leaders+;tribal/J leaders+;foreign/J governments+;donors+;creditors+;regulators+;critics+;rights groups+;aid agencies+;relief groups+`.replaceAll(
    '\n',
    ' ',
  ),
)

/** Bodies that speak and act: singular; `{nation}` and `{capital}` are filled in. */
export const BODIES = lines(
  `the army;the military;the {nation}/J army;the {nation}/J military;the navy;the air force;the government;the {nation}/J government;the regime;the interim/J government;the transitional/J council;the cabinet;the
parliament;the opposition;the junta;the militia;the rebel group;the armed/V group;the movement;the coalition;the {nation}/J~led coalition;the alliance;the defence ministry;the foreign/J ministry;the {nation}/J foreign/J
ministry;the interior/J ministry;the health ministry;the {nation}/J defence ministry;the Defence Ministry;the Interior/A Ministry;the Foreign/A Ministry;the Ministry of Health;the Ministry of Defence;the Ministry of Justice;the
Health Ministry;the central/J bank;the prosecutor 's office;the president 's office;the prime/J minister 's office;the mayor 's office;the electoral/J commission;the National/A Election Commission;the civil/J defence agency;the
fire service;the coast guard;the weather service;the Red/A Crescent;the Red/A Cross;the United/A Nations+;the UN refugee agency;the World Food Programme;the World Health Organization;the European/A Union;the African/A
Union;the Arab/A League;NATO;the Security Council;the General/A Assembly;the White/A House;the Kremlin;the Pentagon;the State Department;the Syrian/A Observatory for Human/A Rights+;the Observatory for
Civil/A Liberties+;the Coastal/A Defence Council;the Free/A Highland Army;the National/A Salvation Front;the People+ 's Liberation Front;the Northern/A Resistance Brigade;the Democratic/A Forces+ of {country};the
{country} Monitoring Group;the Centre for Conflict Studies+;the Institute for Strategic/A Studies+;the {town} Media Centre;the Committee for Missing/A Persons+;the Justice and Reform;the Organisation for Civil/A Protection;Amnesty
International;the Human/A Rights+ Council;the Transport Workers+ Union;the Islamic/A Council;the Supreme/A Court;the High/A Court;the Constitutional/A Court;the tribunal;the court;the company;the airline;the oil company;the
operator;the bank;the mining company;the charity;the aid group;the relief agency;the watchdog;the monitoring group;the rights group;the union;the party;the ruling/G party;the opposition party;the Patriotic/A Front;the
Liberal/A Party;the Farmers+ Party;the embassy;the {nation}/J embassy in {capital};the delegation;the commission;the committee;the council;the town council;the regional/J government;the provincial/J government;the
local/J administration;the governor 's office;the archdiocese;the university;the hospital;the football association;the airport authority;the port authority;the space agency;the nuclear/J agency;the geological/J survey`.replaceAll(
    '\n',
    ' ',
  ),
).filter(line => !/Justice and|Amnesty|J~led/.test(line))

/** Press: what reports. */
export const MEDIA = lines(
  `state television;state media;state radio;state~run television;the state~run news agency;the state news agency;local/J media;local/J television;local/J radio;pro-government/J radio;pro-government/J
media;pro-opposition/J media;the newspaper;the daily/J newspaper;a local/J newspaper;the broadcaster;the public/J broadcaster;the news agency;the {nation}/J news agency;the {nation}/J state agency;{nation}/J state
television;{nation}/J media;the Associated/A Press;Reuters;Interfax;Xinhua;Anadolu;the BBC;CNN;Al_Jazeera;Al_-_Arabiya;SANA;TASS;the {town} Times;the {town} Herald;the Daily/A Courier;the Morning Post;the Financial/A Review;the
Evening Standard;the Kurdish/J~run agency;Radio_{town};the station;the channel;the website;the weekly/J magazine;a television channel;an opposition website;the agency`.replaceAll(
    '\n',
    ' ',
  ),
).filter(line => !/J~run|Radio_/.test(line))

/** Addressees of telling. */
export const ADDRESSEES = lines(
  `reporters+;journalists+;the Associated/A Press;Reuters;the agency;the BBC;CNN;state television;a news conference;parliament;lawmakers+;local/J media;the newspaper;a local/J radio station;the
Security Council;the court;the tribunal;supporters+;relatives+;investigators+;diplomats+;the channel;the public;Al_Jazeera;the committee;a crowd of supporters+;allies+;donors+;the nation;residents+`.replaceAll(
    '\n',
    ' ',
  ),
)

/** What happens: nouns of events, singular; each may kill, hit, break out. */
export const ATTACKS = lines(
  `the attack;an attack;the air strike;an air strike;a drone strike;the drone strike;a missile strike;the raid;a raid;the bombing;a car bombing;the blast;a blast;a bomb blast;an explosion;the explosion;a rocket
attack;a suicide bombing;the shelling;the shooting;a mass/J shooting;an ambush;the assault;a mortar attack;the siege;a stampede;a fire;a blaze;the crash;a train crash;a helicopter crash;the collapse;an
earthquake;the earthquake;a landslide;the flood;a flash flood;the storm;the cyclone;a gas leak;the clash;a shootout;the crackdown;the offensive;a knife attack;a cyber attack`.replaceAll(
    '\n',
    ' ',
  ),
)

export const ATTACKS_PLURAL = lines(
  `air strikes+;strikes+;attacks+;drone attacks+;clashes+;explosions+;shells+;rockets+;missiles+;floods+;fires+;forest fires+;protests+;riots+;raids+;tremors+;aftershocks+;landslides+;storms+;power cuts+;artillery
shells+;heavy/J clashes+;bombs+;mortars+;cluster bombs+;mass/J arrests+;street battles+;gun battles+;bombardments+`.replaceAll(
    '\n',
    ' ',
  ),
)

export const THINGS = lines(
  `a convoy;the convoy;an aid convoy;a military/J convoy;a passenger bus;a ferry;a cargo ship;an oil tanker;a helicopter;a military/J helicopter;a fighter jet;a drone;a surveillance drone;a train;a freight
train;a boat;a fishing boat;an ambulance;a tank;a column of tanks+;an armoured/J vehicle;a plane;a military/J plane;a passenger plane;a lorry;a truck;a pick~up truck;a patrol boat;a submarine;the president 's plane;a bus`.replaceAll(
    '\n',
    ' ',
  ),
)

export const VICTIMS = lines(
  `# people+;# civilians+;# soldiers+;# children+;# people+;# workers+;# passengers+;# police officers+;# fighters+;# militants+;# villagers+;# students+;# migrants+;# aid workers+;# rebels+;# residents+;# women+ ;# prisoners+;#
troops+;# medics+;# farmers+;# refugees+;# families+;# members+ of the security forces+;# peacekeepers+;# bystanders+;# worshippers+;# miners+`.replaceAll(
    '\n',
    ' ',
  ),
)

/** People's names by region: first names, family names; `_` joins the parts. */
export const NAMES = [
  [
    words(
      'Omar Khaled Yusuf Hassan Hussein Mahmoud Tariq Samir Nabil Walid Fadi Rania Leila Nour Amal Huda Zeinab Mariam Karim Bassam Ziad Adnan Faisal Rami Salim Jamal Abdul_Karim Abu_Saleh Abu_Omar Mustafa Ibrahim',
    ),
    words(
      'al_-_Hadidi al_-_Masri al_-_Rashid al_-_Tamimi Haddad Khoury Nasser Mansour Saleh Darwish Qassem Barakat Hamdan Shaheen Aziz Sabbagh Al_-_Shami al_-_Jabouri bin_Saeed Abdurrahman Fares Zidan Sultan Ayoub',
    ),
  ],
  [
    words(
      'Ivan Dmytro Oleksandr Sergei Andrei Mikhail Viktor Oleh Natalia Olena Irina Svetlana Bohdan Pavel Milan Goran Zoran Dragan Jelena Marko Tomasz Agnieszka Petr Stanislav Vadim Yulia',
    ),
    words(
      'Petrenko Kovalenko Sokolov Morozov Volkov Bondar Shevchuk Melnyk Antonov Lebedev Orlov Jovanovic Petrovic Nikolic Kowalski Wisniewski Novak Horvat Dvorak Zaitsev Hrytsenko Tymchenko',
    ),
  ],
  [
    words(
      'Chinedu Amina Kwame Kofi Abebe Tesfaye Wanjiru Otieno Moussa Ibrahima Fatoumata Aissata Oumar Joseph Emmanuel Grace Blessing Tendai Sipho Thabo Zanele Juma Asha Mamadou Boubacar Idriss',
    ),
    words(
      'Okafor Adeyemi Mensah Boateng Bekele Kamau Odhiambo Traore Diallo Keita Coulibaly Ouedraogo Mbeki Ndlovu Moyo Banda Mwangi Kabila Nkosi Abubakar Sesay Toure Lumumba Habimana',
    ),
  ],
  [
    words(
      'Wei Jun Hiroshi Yuki Kenji Min_-_jun Ji_-_woo Nguyen_Van Tran_Thi Anh Arjun Priya Rahul Sunita Imran Ayesha Bilal Nasreen Budi Siti Agus Somchai Kamala Ranjan Aung Thida Mohan',
    ),
    words(
      'Chen Zhang Liu Wang Tanaka Sato Suzuki Kim Park Choi Lam Nguyen Sharma Patel Singh Rao Khan Malik Hussain Wijaya Santoso Suharto Perera Thapa Myint Win Gurung',
    ),
  ],
  [
    words(
      'Carlos Miguel Jose Luis Ana Maria Juan Pedro Diego Sofia Lucia Rafael Alejandro Fernando Paulo Joao Beatriz Ricardo Hector Rosa Elena Gabriel',
    ),
    words(
      'Hernandez Garcia_Ruiz Morales Ortega Vargas Mendoza Rojas Castillo Salazar Pereira Souza Oliveira Quispe Mamani Benitez Cardenas Villalobos Acosta Restrepo',
    ),
  ],
  [
    words(
      'John Mary David Sarah Michael Emma James Laura Peter Helen Robert Alice Thomas Claire Daniel Ruth Mark Anna Hans Ingrid Lars Eva Jean Sophie Pierre Marco Giulia Jan George Karen Brian',
    ),
    words(
      'Whitaker Collins Fletcher Hughes Morgan Bennett Carver Doyle Ellison Hartley Lindqvist Andersen Schneider Weber Dubois Lefevre Moreau Rossi Bianchi de_Vries Jansen Papadakis Murphy Greene',
    ),
  ],
]

/** Titles before a name. */
export const TITLES = lines(
  `President;{nation}/J President;Prime/A Minister;{nation}/J Prime/A Minister;Foreign/A Minister;{nation}/J Foreign/A Minister;Defence Minister;Interior/A Minister;Health Minister;Finance Minister;Justice Minister;Vice
President;Deputy Prime/A Minister;Gen.;Maj. Gen.;Lt. Gen.;Col.;Lt. Col.;Brig. Gen.;Capt.;Maj.;Sgt.;General;Colonel;Mr.;Ms.;Mrs.;Dr.;Judge;Senator;Governor;Mayor;Ambassador;Archbishop;Bishop;Sheikh;King;Prince;Police Chief;rebel
commander;rebel leader;militia leader;opposition leader;opposition lawmaker;army spokesman;police spokesman;government spokeswoman;military/J spokesman;ministry spokesman;party leader;former/J president;former/J prime/J minister;former/J
minister;US envoy;UN envoy;UN spokesman;UN spokeswoman;Kremlin spokesman;White/A House spokeswoman;company spokeswoman;hospital director;human/J rights+ lawyer;political/J analyst;defence analyst;shop owner;local/J
farmer;resident;student;taxi driver;eyewitness;activist;{nation}/J activist;{nation}/J journalist;{nation}/J diplomat;chief/J prosecutor;deputy/J governor;regional/J governor;presidential/J candidate;Secretary Gen.;Chief/A
Justice;Commander;Pope;Sultan;Emir;Rear/A Adm.;Chancellor;warlord;cleric;historian;economist;climate scientist`.replaceAll(
    '\n',
    ' ',
  ),
)

/** What somebody is, after the name: with and without article. */
export const ROLES = lines(
  `head of {body};the head of {body};director of {body};the director of {body};a spokesman for {body};spokeswoman for {body};a spokeswoman for {body};chief of {body};leader of {body};the leader of {body};founder of {body};a senior/J
adviser to {body};a member of {body};an analyst at {body};a researcher at {body};a lawyer for {body};a professor at the University of {town};the mayor of {town};the governor of {town};a doctor at the hospital in {town};a shopkeeper in
{town};a resident of {town};a teacher from {town};the {nation}/J president;the {nation}/J ambassador to {country};{country} 's foreign/J minister;{country} 's defence minister;the country 's president;the country 's former/J prime/J
minister;the group 's leader;the group 's founder;the army 's chief/J spokesman;the deputy/J commander of {body};a former/J general;a former/J intelligence officer;a retired/V colonel;a local/J journalist;an opposition activist;a
father of four;a mother of three;a student from {town};commander of the southern/J front;deputy/J head of {body};chairman of {body};general/J secretary of {body};co-founder of {body};a lawmaker from {town};the bishop of {town};a
former/J minister;a human/J rights+ lawyer;a long~time ally of the president;an exiled/V opposition leader;the first/J woman in the post;the UN envoy for {country};a nurse;an engineer;a taxi driver`.replaceAll(
    '\n',
    ' ',
  ),
).filter(line => !/of four|of three/.test(line))

/** Heads of noun phrases whose name follows: "the group's leader, X Y, …". */
export const POSTS = lines(
  `the group 's leader;the group 's founder;the movement 's leader;the army 's spokesman;the army chief;the country 's president;the {nation}/J president;the {nation}/J prime/J minister;the {nation}/J foreign/J
minister;the prime/J minister;the foreign/J minister;the interior/J minister;the defence minister;the agency 's director;the hospital 's director;the town 's mayor;the city 's governor;the rebel commander;its leader;its commander;its
director;its chief/J executive;the UN envoy;the chief/J negotiator;the opposition leader;the party 's leader;the council 's head;the observatory 's director;the company 's chairman;the coach;the pilot;the captain;the police
chief;the prosecutor;the judge;the ambassador;the patriarch;the regional/J governor;the general/J secretary;the union 's president;the suspect;the attacker;the author;the victim;his deputy;his lawyer;her brother;his spokesman;the
central/J bank 's governor`.replaceAll('\n', ' '),
)

/** One person without a name who speaks. */
export const ANONYMOUS = lines(
  `a spokesman;a spokeswoman;the spokesman;an official;a senior/J official;a security official;a police officer;a witness;one witness;a resident;a doctor;an analyst;a diplomat;a Western/J diplomat;a
{nation}/J official;a {nation}/J diplomat;an army officer;a senior/J army officer;a commander;a rebel commander;an aid worker;an activist;a local/J journalist;a spokesman for {body};a spokeswoman for {body};a spokesman for the
president;a source close/J;a government source;the minister;the president;the prime/J minister;the mayor;the governor;the general;a lawyer;a prosecutor;an investigator;a nurse;a student;a farmer;a shopkeeper;one of the doctors+;a member of
{body};an adviser to the president;a correspondent in {town};a reporter for {media}`.replaceAll('\n', ' '),
).filter(line => !/close|one of/.test(line))

export const WEEKDAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
export const MONTHS = words(
  'January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec.',
)

/** Nouns for what is told of: with the clause or phrase that follows. */
export const REPORT_NOUNS = lines(
  'the claim;the report;the allegation;the announcement;the news;the warning;the suggestion;the statement;the rumour;the assertion;the admission;the fear;the belief;the accusation;a report;a claim;the finding'.replaceAll(
    '\n',
    ' ',
  ),
)
export const REPORT_NOUNS_PLURAL = lines(
  'reports+;claims+;allegations+;rumours+;fears+;warnings+;accusations+;suggestions+;hopes+;media reports+;unconfirmed/J reports+;initial/J reports+;conflicting/J reports+;early/J reports+;signs+'.replaceAll(
    '\n',
    ' ',
  ),
)

/** What reports are of. */
export const REPORTED_MATTERS = lines(
  `widespread/J defections+;heavy/J casualties+;looting;a coup attempt;mass/J arrests+;an imminent/J attack;chemical/J weapons+;fresh/J clashes+;explosions+ near {site};gunfire in {region};a second/J
blast;torture;abuse;fraud;troop movements+;more/J deaths+;water shortages+;food shortages+;fighting in {town};an assault on {town};a ceasefire;a prisoner swap;executions+;a possible/J retreat;panic in {town};damage to
{site};casualties+ among civilians+;an escape from {site};secret/J talks+;foreign/J involvement;a split in the army;disease in the camps+;price rises+;a power vacuum;sectarian/J violence;new/J sanctions+;a landslide;survivors+`.replaceAll(
    '\n',
    ' ',
  ),
).map(line => line.replace('more/J deaths+', 'further/J deaths+'))

/** Scenes and things that people describe, report, see. */
export const SCENES = lines(
  `scenes+ of panic;scenes+ of chaos;a night of terror;heavy/J shelling;bodies+ in the streets+;long/J queues+ at {site};the sound of gunfire;a huge/J explosion;columns+ of smoke;thick/J smoke over {site};deserted/V
streets+;burning/G vehicles+;empty/J shops+;looted/V shops+;tanks+ in the streets+;helicopters+ over {region};bursts+ of automatic/J gunfire;a series of explosions+;a massive/J fireball;people+ in tears+;crowds+ outside {site};overturned/V
cars+;shattered/V windows+;bullet holes+;flames+;screams+;a burning/G smell;soldiers+ in civilian/J clothes+;armed/V men+ at {site};men+ with rifles+;a stampede at {site};celebrations+ in {region};families+ on the
move;abandoned/V tanks+;discarded/V uniforms+;rubble;ruined/V houses+;mass/J graves+;drones+ above {site};fighting near {site};jubilant/J crowds+;celebratory/J gunfire;power cuts+;a strong/J smell of gas`.replaceAll(
    '\n',
    ' ',
  ),
)

export const MATTERS = lines(
  `the plan;the deal;the decision;the talks+;the truce;the ceasefire;the agreement;the peace talks+;the election;the vote;the attack;the killing;the arrests+;the offensive;the strike;the sanctions+;the law;the reform;the
budget;the referendum;the crisis;the rescue;the inquiry;the evacuation;the handover;the withdrawal;the blockade;the embargo;the curfew;the amnesty;the resolution;the proposal;the report;the investigation;the prisoner
exchange;the transfer of power;the price rise;the power cuts+;the disaster;the crash;the raid;the ruling;the verdict;the appointment;the resignation;the coup;the uprising;the famine;the outbreak;the massacre;the violence`.replaceAll(
    '\n',
    ' ',
  ),
)
