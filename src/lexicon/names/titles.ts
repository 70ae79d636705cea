/** Words that stand before a person's name and are no part of it. In small letters, full stops left off. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'president premier minister chancellor king queen prince princess sheikh shaykh emir sultan governor mayor senator congressman congresswoman ' +
    'representative ambassador envoy general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm brigadier brig corporal ' +
    'cpl private pvt marshal commander cmdr commodore commandant constable detective inspector superintendent mr mrs ms miss dr doctor prof professor sir lord lady dame ' +
    'baron baroness count countess duke duchess pope cardinal archbishop bishop patriarch father brother sister rabbi imam ayatollah mullah maulana mufti cleric ' +
    'reverend rev pastor judge justice attorney prosecutor secretary director chief spokesman spokeswoman spokesperson leader chairman chairwoman chair head sen rep ' +
    'gov hon analyst correspondent reporter journalist officer official ceo coach manager editor activist lawmaker legislator deputy mp speaker whip ' +
    'commissioner negotiator adviser advisor aide candidate researcher economist historian scientist author writer actor actress singer founder warlord ' +
    'sheriff ombudsman treasurer trustee rapporteur'
  ).split(' '),
)

/** Words that go with a title: "Vice President", "Deputy Foreign Minister", "Rear Admiral". */
export const BESIDE_TITLES =
  /^(?:vice|deputy|acting|former|ex|prime|foreign|interior|defen[cs]e|finance|justice|health|education|energy|oil|information|home|shadow|state|chief|senior|assistant|associate|executive|managing|rear|field|air|first|second|lance|crown|grand|supreme|special|national|attorney|lord|general|permanent|interim|emeritus|retired|late|exiled|ousted|deposed|outgoing|incoming|top|veteran|opposition|rebel|army|navy|police|trade|labou?r|transport|environment|agriculture|culture|tourism|security|intelligence|press|right|honou?rable|her|his|majesty|excellency|co|under)$/i

/** What an office or a ministry is for: "foreign minister" and "the minister" may be two. */
export const PORTFOLIO =
  /^(?:foreign|interior|defen[cs]e|finance|justice|health|education|energy|oil|information|home|trade|labou?r|transport|environment|agriculture|culture|tourism|security|intelligence|press|prime|vice|deputy|police|army|navy|military|opposition|rebel|supreme|attorney|crown)$/iu

/** Offices that take "of" and a field: "Secretary of State", "Minister of Health". */
export const OFFICES_OF = /^(?:Secretary|Undersecretary|Minister|Secretaries|Chancellor)$/u

/** Titles and nouns that tell whether the bearer is a man or a woman. */
export const MALE_WORDS =
  /^(?:mr|sir|lord|king|prince|sheikh|emir|sultan|pope|father|brother|imam|ayatollah|mullah|rabbi|baron|count|duke|spokesman|chairman|congressman|businessman|policeman|fisherman|gunman|strongman|husband|son|father|brother|uncle|nephew|grandfather|widower|actor|man|boy|gentleman)$/i
export const FEMALE_WORDS =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|baroness|countess|duchess|sister|spokeswoman|chairwoman|congresswoman|businesswoman|policewoman|wife|daughter|mother|sister|aunt|niece|grandmother|widow|actress|woman|girl|pregnant)$/i

/** Nouns for persons that say neither what they do nor where they belong: kin, ages, parts in an event. Lemmas. */
export const HUMAN =
  /^(?:man|woman|boy|girl|child|baby|infant|mum|mom|mother|father|dad|brother|sister|son|daughter|wife|husband|spouse|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|friend|boyfriend|girlfriend|victim|suspect|defendant|neighbour|neighbor|patient|singer|guy|lady|person|kid|toddler|teenager|colleague|partner|fiance|fiancee|widow|widower|bride|groom|twin|parent|someone|somebody|everyone|anyone)$/u
