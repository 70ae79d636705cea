const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Prepositions that put something in a place. */
export const LOCATIVES: ReadonlySet<string> = set(
  'in at near from outside inside around across throughout towards toward into leaving entering via through',
)

/** Prepositions after which a country or capital is a party: "talks with Turkey", "sanctions against Iran". */
export const PARTY_PREPOSITIONS: ReadonlySet<string> = set('with against between by versus for')

/** Nouns after a place name that are the people or power named after it: "the Damascus government". */
export const POWER_NOUNS: ReadonlySet<string> = set(`
  government governments regime regimes administration authorities officials official army military troops forces soldiers police president
  presidency minister ministry ministers premier parliament lawmakers senator senators congressman governor mayor embassy ambassador
  ambassadors consulate diplomat diplomats delegation envoy spokesman spokeswoman spokesperson leader leaders leadership negotiators
  court courts central team side club fans players coach rebels militants insurgents militia militias fighters opposition activists
  students student teachers teacher native natives man woman mother father couple teenager detectives detective lawmaker judge attorney
  citizens citizen nationals national people voters immigrants migrants refugees embassies policy policies sanctions economy media newspaper
  newspapers newspaper-based intelligence agents ruler rulers king queen crown dictator strongman allies ally proxies backers`)

/** Nouns after a place name that keep it a place: "Kabul airport", "the Iraqi border". */
export const SITE_NOUNS: ReadonlySet<string> = set(`
  airport airports airbase airfield base bases border borders frontier city cities town towns village villages capital coast coastline
  countryside province provinces governorate governorates district districts region regions area areas suburb suburbs outskirts neighborhood
  neighborhoods neighbourhood neighbourhoods territory territories soil airspace desert enclave enclaves island islands port ports harbor
  harbour prison hospital square street streets road highway bridge river valley mountains hills plain peninsula side crossing checkpoint
  county counties oblast municipality camp camps waters shore shores skyline home homes apartment hotel building buildings site station residents
  stronghold strongholds mainland interior lake headquarters headquarter airfield airstrip runway museum zoo subway metro bazaar market`)

/** Power nouns that are a building in the town named before them: "the Damascus embassy". */
export const MISSIONS: ReadonlySet<string> = set('embassy embassies consulate court courts')

/** Prepositions that put even a name nobody knows in a place. */
export const SURE_LOCATIVES: ReadonlySet<string> = set(
  'in near outside inside across around throughout toward towards into leaving entering',
)

/** Capitalised words that make a name before them a longer place name, or leave it one. */
export const PLACE_TYPES: ReadonlySet<string> = set(`
  province governorate district region county state city town village airport square street avenue road river valley mountains mountain
  island islands peninsula desert bay gulf strait sea ocean lake coast border oblast municipality parish township borough prison camp base
  crossing bridge heights hills beach port harbor harbour park university hospital station plaza`)

/** Capitalised words after a place name that make both the name of a body: "Syrian Observatory", "New York Times". */
export const BODY_WORDS: ReadonlySet<string> = set(`
  observatory ministry army council university institute times post bank corporation company inc corp co ltd group association federation
  union committee commission agency office department party front forces force police court parliament assembly congress senate club fc united
  airlines airways airline tribune herald journal daily news wire review monitor telegraph chronicle gazette observer examiner inquirer network television tv radio school college academy center centre foundation trust
  society league movement brigade brigades republic democratic national international human civil defence defense guard navy air central supreme
  olympics olympic championship cup open fire board authority service museum opera orchestra exchange development program programme project`)

/** Bodies before "of": "Bank of America", "University of Damascus", "Ministry of ...". */
export const BODY_HEADS: ReadonlySet<string> = set(`
  bank university institute college church bishop archbishop king queen prince princess duke sultan emir bishopric diocese society museum
  academy ministry voice radio house council parliament congress university's`)

/** Verbs whose subject, if a country or a seat of power, is its government. */
export const PARTY_VERBS: ReadonlySet<string> = set(`
  say says said tell tells told announce announces announced deny denies denied claim claims claimed accuse accuses accused warn warns warned urge
  urges urged vow vows vowed want wants wanted demand demands demanded condemn condemns condemned call calls called support supports supported back
  backs backed reject rejects rejected refuse refuses refused agree agrees agreed insist insists insisted hope hopes hoped seek seeks sought
  ask asks asked offer offers offered pledge pledges pledged promise promises promised decide decides decided plan plans planned consider
  considers considered impose imposes imposed launch launches launched attack attacks attacked invade invades invaded shell shells shelled send sends
  sent deploy deploys deployed sign signs signed order orders ordered recognize recognizes recognized maintain maintains maintained believe believes
  believed fear fears feared welcome welcomes welcomed respond responds responded retaliate retaliates retaliated expel expels expelled
  withdraw withdraws withdrew win wins won lose loses lost beat beats defeat defeats defeated play plays played score scores scored
  view views viewed see sees regard regards regarded know knows knew express expresses expressed confirm confirms confirmed suspend suspends suspended
  threaten threatens threatened try tries tried need needs needed use uses used lead leads led help helps helped provide provides provided give
  gives gave make makes made take takes took push pushes pushed press presses pressed ban bans banned approve approves approved`)

/** Auxiliaries and adverbs that may stand between a subject and its verb. */
export const VERB_FILLERS: ReadonlySet<string> = set(`
  has have had will would is was are were also could must should may might can does did not never now still already long repeatedly
  reportedly later earlier recently again to been being ’ll 'll`)

/** Names that are more often a person or a plain word: places only with a locative, a container or a type word beside them. */
export const DOUBTFUL_NAMES: ReadonlySet<string> = new Set([
  'white house',
  'downing street',
  'capitol hill',
  'wall street',
  ...set(`
  adelaide alberta alps amazon austin bali beni bethlehem boulder brooklyn buffalo cali cambridge chad charlotte chibok
  columbus cork dallas darwin dili dominica douglas dover duma essex ferguson flint florence gao georgetown goa grenada
  guinea gulf hamilton harlem hollywood houston java jericho jersey jordan kingston kremlin lamu langley lincoln male
  montserrat nassau nice norfolk normandy orlando oxford paris parkland pentagon perth phoenix portland queens reno reunion
  rhine rio rochester roseau salvador santiago savannah sousse spokane stanley swat sydney tigris trinidad tyre valencia
  victoria virginia westminster`),
])

/** Capitalised words that are no place after "in" and the like. */
export const NO_PLACES: ReadonlySet<string> = set(`
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  english arabic french spanish russian german chinese hebrew turkish persian kurdish god islam christianity christmas easter ramadan parliament
  congress senate cabinet telegram facebook twitter x youtube instagram tiktok whatsapp google amazon reuters ap afp cnn bbc mr mrs ms dr president
  prime minister the a an his her their its our my this that these those he she it they we i spring summer autumn winter olympics covid
  internet act article section chapter part phase stage group bloomberg tass anadolu netflix microsoft apple muslims christians jews
  allah hezbollah hamas isis isil al-qaeda taliban nato un u.n eu opec who fifa uefa nasa house commons lords gen col lt maj capt sgt
  television tv radio state`)

/** Words right before a place name that put something near it, not in it. */
export const NEAR_WORDS: ReadonlySet<string> = set('near around outside towards toward')

/** Nouns after a place that widen it: "the Homs countryside". */
export const AROUND_NOUNS: ReadonlySet<string> = set('countryside area region suburbs outskirts hinterland')

/** Nouns before "of" and a place: its edge. */
export const EDGE_NOUNS: ReadonlySet<string> = set(
  'outskirts edge edges suburbs suburb gates gate vicinity countryside environs periphery',
)

/** Compass words and the way they lead, in degrees from north. */
export const BEARINGS: ReadonlyMap<string, number> = new Map([
  ['north', 0],
  ['northeast', 45],
  ['north-east', 45],
  ['east', 90],
  ['southeast', 135],
  ['south-east', 135],
  ['south', 180],
  ['southwest', 225],
  ['south-west', 225],
  ['west', 270],
  ['northwest', 315],
  ['north-west', 315],
])

/** Adjectives and people of regions that are no country. */
export const REGION_DEMONYMS: ReadonlyMap<string, string> = new Map([
  ['european', 'Europe'],
  ['europeans', 'Europe'],
  ['african', 'Africa'],
  ['africans', 'Africa'],
  ['asian', 'Asia'],
  ['asians', 'Asia'],
  ['latin american', 'Latin America'],
  ['south american', 'South America'],
  ['north american', 'North America'],
  ['central american', 'Central America'],
  ['middle eastern', 'Middle East'],
  ['scottish', 'Scotland'],
  ['welsh', 'Wales'],
  ['english', 'England'],
  ['northern irish', 'Northern Ireland'],
  ['chechen', 'Chechnya'],
  ['chechens', 'Chechnya'],
  ['crimean', 'Crimea'],
  ['tibetan', 'Tibet'],
  ['tibetans', 'Tibet'],
  ['kashmiri', 'Kashmir'],
  ['kashmiris', 'Kashmir'],
  ['gazan', 'Gaza Strip'],
  ['gazans', 'Gaza Strip'],
  ['texan', 'Texas'],
  ['texans', 'Texas'],
  ['californian', 'California'],
  ['californians', 'California'],
  ['hawaiian', 'Hawaii'],
  ['hawaiians', 'Hawaii'],
  ['alaskan', 'Alaska'],
  ['balkan', 'Balkans'],
  ['caribbean', 'Caribbean'],
  ['catalan', 'Catalonia'],
  ['catalans', 'Catalonia'],
  ['bavarian', 'Bavaria'],
  ['sicilian', 'Sicily'],
  ['siberian', 'Siberia'],
  ['scandinavian', 'Scandinavia'],
  ['parisian', 'Paris'],
  ['londoners', 'London'],
  ['darfuri', 'Darfur'],
  ['tigrayan', 'Tigray'],
  ['abkhaz', 'Abkhazia'],
  ['abkhazian', 'Abkhazia'],
  ['south ossetian', 'South Ossetia'],
])

/** Nouns before "of" and a name that make it a place: "the village of Tell Zarwan". */
export const TYPE_NOUNS: ReadonlySet<string> = set(`
  city cities town towns village villages hamlet province provinces governorate governorates district districts county counties region regions state
  states suburb suburbs neighborhood neighborhoods neighbourhood neighbourhoods municipality island islands port peninsula enclave community
  communities prefecture canton`)

/** Words of a place's type that end its name: "Erie County", "Aleppo Airport". */
export const TYPES_IN_NAMES: ReadonlySet<string> = set(`
  province governorate district county airport square river valley mountains mountain island islands peninsula bay strait lake oblast beach
  prefecture heights creek`)

/** Words of a place's type that begin its name: "Lake Assad", "Mount Hermon". */
export const TYPES_BEFORE_NAMES: ReadonlySet<string> = set('lake mount mt fort camp cape')

/** Lower-case types after a name: "Harran province". */
export const TYPES_AFTER_NAMES: ReadonlySet<string> = set(
  'province governorate district county oblast neighborhood neighbourhood prefecture',
)

/** Nouns of those who live or serve in the town named before them: "a Roswell man". */
export const TOWNSPEOPLE: ReadonlySet<string> = set(
  'resident residents man woman native couple teenager homeowner homeowners police',
)

/** Verbs whose object, if a country or a seat of power, is its government: "they blame Russia". */
export const PARTY_OBJECT_VERBS: ReadonlySet<string> = set(`
  accuse blame urge ask want support back condemn criticise criticize sanction threaten warn tell help arm fund supply join recognise recognize thank
  praise pressure beat defeat represent allow force push expel ban suspend see let make give offer send sell pay persuade convince invite call
  consult inform notify punish isolate oppose trust assist aid assure remind deter provoke anger embarrass sue fine face`)

/** Verbs that a place itself is the subject of: "Aleppo fell", "Syria lies". */
export const PLACE_SUBJECT_VERBS: ReadonlySet<string> = set(`
  fall lie burn erupt border remain become suffer collapse descend plunge slide sink face experience have host stand stretch boast house
  awake wake celebrate mourn fill empty change grow`)

/** Small words inside names of places. */
export const PARTICLES: ReadonlySet<string> = set('al el ez es de la del du da do di der bin le')

/** Capitalised words before a place that make no one name with it. */
export const NAME_LINKS: ReadonlySet<string> = set('of in the and at from to for near on by as but')

/** Titles and first names that news puts before surnames which are also places. */
export const GIVEN_NAMES: ReadonlySet<string> = set(`
  mr mrs ms dr michael john jack denzel david paris irving george james robert william mary barbara jordan kim jim joe tom chris vernon hillary
  chelsea roger walter peter paul mark anna sarah booker dinah kerry richard joseph thomas charles christopher daniel matthew anthony donald
  steven andrew kenneth joshua kevin brian edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
  brandon benjamin samuel gregory frank alexander raymond patrick dennis jerry tyler aaron jose adam henry nathan douglas zachary kyle noah
  ethan jeremy keith sean austin carl terry gerald harold arthur lawrence jesse dylan bryan albert bruce willie gabriel logan alan juan wayne
  roy ralph randy eugene vincent russell louis philip bobby johnny bradley patricia jennifer linda elizabeth susan jessica karen lisa nancy
  betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia
  kathleen amy angela shirley brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather
  diane ruth julie olivia joyce kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara
  frances kathryn janice jean alice abigail julia judy sophia denise amber doris marilyn danielle beverly isabella theresa diana natalie
  brittany charlotte marie kayla alexis lori ahmed mohammed muhammad mohamed mahmoud ali hassan hussein hussain omar ibrahim yusuf abdullah
  khalid mustafa fatima aisha vladimir sergei dmitry dmitri ivan alexei oleg igor andrei mikhail nikolai viktor volodymyr yuri pavel olga
  natalia svetlana carlos luis jorge pedro miguel francisco antonio manuel rafael fernando diego angel pierre francois michel jacques hans
  klaus wolfgang giovanni marco luca paolo mario bob bill mike dave steve dan ben sam max nick tony ted fred ron don ken ray phil greg jeff
  matt alex kate jane lucy sophie amelia harry oliver leo hugo felix oscar`)

/** Capitalised words after a name that make it a street. */
export const STREETS: ReadonlySet<string> = set(`
  street st avenue ave road rd drive dr lane ln boulevard blvd highway hwy pike turnpike parkway pkwy court ct circle terrace way alley
  expressway freeway interstate route`)

/** Nouns after a name that make an illness of it: "West Nile virus". */
export const ILLNESSES: ReadonlySet<string> = set('virus viruses fever flu ebolavirus syndrome disease encephalitis strain')

/** Nouns right before a name that say what it is: "the slum Kibera", "the capital Juba". */
export const TYPES_BEFORE: ReadonlySet<string> = set(
  'region province city town village district capital suburb slum neighborhood neighbourhood island county state port settlement hamlet',
)

/** Words after a name that say it is a place: "Puno region", "Randwick racecourse", "Kibera slum". */
export const PLACES_AFTER: ReadonlySet<string> = set(`
  region province district state area town city village county suburb slum neighborhood neighbourhood governorate oblast island valley peninsula
  river border coast port airport hospital prison jail refinery dam bridge camp racecourse stadium zoo mine crossing checkpoint base airbase
  airfield countryside outskirts highlands desert enclave plateau basin delta municipality prefecture`)

/** Titles before a surname. */
export const PERSON_TITLES: ReadonlySet<string> = set(`
  mr mrs ms dr sen rep gov rev sgt lt col gen capt maj prof judge justice sheriff mayor senator representative governor president councilman
  councilwoman detective officer deputy sir lord lady dame king queen prince princess pope saint sister brother coach captain sergeant
  lieutenant colonel general major minister secretary professor chairman commissioner superintendent principal attorney`)

/** Capitalised words before a place name that leave it one: "South Charleston", "Greater Manchester", "Metro Nashville". */
export const PLACE_PREFIXES: ReadonlySet<string> = set(`
  north south east west northern southern eastern western central northeast northwest southeast southwest greater metro metropolitan downtown
  upper lower inner outer old suburban rural`)

/** Types that a gazetteer's names of divisions end in. */
export const PLACE_WORDS: ReadonlySet<string> = set('county parish province governorate oblast prefecture borough')

/** Plain words, months, names of bodies and first names that are also villages: places only where a word beside them says so. */
export const PLAIN_NAMES: ReadonlySet<string> = set(`
  union liberty independence hope faith grace college university park center centre page price king bishop church school home may june april
  august march christian christmas friendship justice law police army navy media media-general summit trump obama bush clinton reagan
  carter kennedy nixon johnson jackson jefferson lincoln madison monroe washington wilson davis smith jones brown taylor thomas martin
  harris lewis walker hall allen young scott green baker adams nelson hill campbell mitchell roberts turner phillips parker evans edwards
  collins stewart morris rogers reed cook morgan bell murphy bailey cooper richardson cox howard ward torres peterson gray ramirez james
  watson brooks kelly sanders bennett wood barnes ross henderson coleman jenkins perry powell long patterson hughes flores washington
  butler simmons foster bryant alexander russell griffin diaz hayes sunday monday tuesday wednesday thursday friday saturday
  jesus christ bible quran lord holy mission progress industry commerce energy power success victory freedom paradise eagle bear
  wolf falcon phoenix star sun moon earth mars venus jupiter saturn mercury apollo best west east north south central main grand royal
  imperial premier champion bay point rock lake river island beach forest garden field bridge mill port harbor valley springs
  crystal pearl ruby diamond gold silver iron steel stone black white red blue orange rose lily violet ivy dale glen heath marsh
  chase bank post times herald sun mirror guardian telegraph independent observer sentinel tribune gazette chronicle mail express
  star globe general commercial national international federal democratic republican conservative labour labor liberal green
  monte carlo mario luigi antonio pedro jose maria juan carlos luis miguel david john paul peter mark luke matthew simon andrew
  philip stephen george charles henry edward william richard robert thomas harry oliver jack leo max felix oscar hugo victor
  anna emma sophia olivia charlotte alice rosa clara laura julia diana helena irene ada eva sara asad assad ali hassan hussein omar
  abbas salah mahmoud ahmed mohammed muhammad khan`)

/** Capitalised words in the name of a body of the town named before them: "Concord High School". */
export const CIVIC_WORDS: ReadonlySet<string> = set(`
  county city town township village high elementary middle district hospital public sheriff mayor municipal chamber library schools health
  regional community memorial downtown area general medical state superior jail councillor alderman firefighters councilman`)

/** What happens or lies on a country's ground: "Syria's civil war" is in Syria. */
export const GROUND_NOUNS: ReadonlySet<string> = set(`
  war conflict crisis violence fighting uprising revolution unrest earthquake flood drought famine coup election north south east west northeast
  northwest southeast southwest centre center heart heartland hinterland landscape shoreline outbreak epidemic pandemic airspace waters`)

/** Capitalised words before a place that make one name of both: "Air Zimbabwe", "Radio Pyongyang". */
export const NAME_HEADS: ReadonlySet<string> = set('air radio bank team miss club royal fc amnesty greenpeace voice real')

/** Nouns after a town's name that are its people or its bodies: "Mansfield council", "Schaumburg trustees". */
export const CIVIC_NOUNS: ReadonlySet<string> = set(`
  council councilman councillor councillors mayor trustees trustee firefighters firefighter school schools hospital library area officials
  residents business businesses home homes house apartment street streets neighborhood neighbourhood suburb airport station plant church
  monastery office factory store restaurant hotel jail prison courthouse voters parents students commuters merchants landlord motorist`)

/** Nouns of buildings and spots: what is at one is in the town that the report is speaking of. */
export const SPOT_NOUNS: ReadonlySet<string> = set(`
  airport airfield airbase runway apron tarmac hangar base bases barracks camp garrison depot headquarters hq palace compound residence house houses
  embassy consulate ministry courthouse premises building buildings tower studio station hospital hospitals clinic morgue mosque church temple
  cathedral market hotel prison jail museum stadium square street streets avenue boulevard bridge roundabout junction intersection crossroads
  checkpoint roadblock barricade barricades gate gates district districts neighborhood neighborhoods neighbourhood neighbourhoods suburb suburbs`)

/** The seats of a state, which stand in its capital: where no town is named beside them, they are there. */
export const STATE_SEATS: readonly (readonly string[])[] = [
  ['palace'],
  ['the', 'palace'],
  ['national', 'assembly'],
  ['the', 'parliament'],
  ['parliament', 'building'],
  ['state', 'television'],
  ['state', 'tv'],
  ['state', 'broadcaster'],
  ['national', 'television'],
  ['general', 'staff'],
]
