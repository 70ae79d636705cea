import type { ActorKind, SourceKind } from '../model/index.js'

/**
 * Nouns by which a text names those who speak and act without a proper name, or the last word of such a name ("Ministry", "Observatory").
 * `plain`: the kind of source when nothing more is known. `unnamed`: the kind when it is one of several or of unknown name ("officials").
 */
export interface VoiceNoun {
  readonly id: string
  readonly lemma: string
  readonly actor: ActorKind
  readonly source: SourceKind
  /** It names people one by one (an officer), not a body (an army). */
  readonly person: boolean
  /** It says a role in some body rather than what the person is: "head", "spokesman". The body decides the kind. */
  readonly role: boolean
  /** It names somebody when it stands alone, without a proper name: "the ministry", but not "the foundation" of a house. */
  readonly alone: boolean
  readonly example: string
}

const NOT_ALONE =
  /^(person|foundation|society|union|movement|hospital|clinic|state|court|palace|office|department|map|log|book|article|text|release|note|head|chair|member|local|network|page|site|campaign|book|press|bank|operator|committee|commission|nations|monitoring|tracking|general|captain|major|user|father|mother|mum|mom|dad|aunt|uncle|child|man|woman|people|family|crowd|team|company|firm|intelligence|directorate|staff)$/u

type Row = readonly [lemmas: string, example: string]

const rows =
  (actor: ActorKind, source: SourceKind, shape: 'person' | 'body' | 'role') =>
  (...list: readonly Row[]): VoiceNoun[] =>
    list.flatMap(([lemmas, example]) =>
      lemmas.split(' ').map(lemma => ({
        id: `voice/${lemma}`,
        lemma,
        actor,
        source,
        person: shape !== 'body',
        role: shape === 'role',
        alone: source !== 'document' && !NOT_ALONE.test(lemma),
        example,
      })),
    )

export const VOICE_NOUNS: readonly VoiceNoun[] = [
  ...rows(
    'person',
    'other',
    'role',
  )(
    [
      'speaker head chief director leader boss founder chairman chairwoman chair secretary deputy member',
      'The head of the monitor said so.',
    ],
    [
      'spokesman spokeswoman spokesperson representative adviser advisor aide envoy delegate',
      'A spokesman for the army said so.',
    ],
  ),
  ...rows('person', 'official', 'person')(
    ['president premier minister chancellor king queen prince sheikh emir sultan', 'The president said so.'],
    ['governor mayor senator congressman lawmaker legislator deputy-minister ambassador diplomat', 'The governor said so.'],
    ['judge prosecutor commissioner official', 'Officials said so.'],
  ),
  ...rows('government', 'official', 'body')(
    [
      'government ministry cabinet presidency administration regime state authorities council parliament',
      'The ministry said so.',
    ],
    ['intelligence directorate staff', 'The intelligence directorate said so.'],
    ['embassy consulate department court palace office junta municipality legislature congress senate', 'The embassy said so.'],
    ['regulator authority', 'The authorities said so.'],
  ),
  ...rows(
    'military',
    'military',
    'person',
  )(['officer general colonel major captain lieutenant sergeant admiral soldier serviceman brigadier', 'An officer said so.']),
  ...rows('military', 'military', 'body')(
    ['army military navy troop battalion regiment airforce pentagon coastguard', 'The army said so.'],
    ['command headquarters', 'The command said so.'],
    ['forces', 'Government forces said so.'],
  ),
  ...rows('police', 'official', 'body')(['police gendarmerie policeman policewoman constable sheriff', 'The police said so.']),
  ...rows('armed-group', 'armed-group', 'body')(
    ['rebel insurgent militant fighter gunman militia faction guerrilla jihadist militiaman', 'The rebels said so.'],
    ['separatist paramilitary terrorist subversive warlord commander mercenary brigade attacker', 'The separatists said so.'],
    ['gang gangster bandit assailant raider kidnapper hijacker pirate', 'The gang said so.'],
  ),
  ...rows(
    'party',
    'party',
    'body',
  )(['opposition', 'The opposition said so.'], ['party campaign coalition alliance bloc movement', 'The party said so.']),
  ...rows('monitor', 'monitor', 'body')(['monitor observatory watchdog tracker monitoring', 'A war monitor said so.']),
  ...rows('ngo', 'ngo', 'body')(
    ['charity ngo foundation society red-cross hospital clinic', 'The charity said so.'],
    ['union syndicate', 'The union said so.'],
    ['rescuer medic paramedic helmet aid-worker', 'Rescuers said so.'],
  ),
  ...rows('igo', 'igo', 'body')(['un nations nato eu commission', 'The commission said so.']),
  ...rows('civilians', 'witness', 'person')(
    ['witness eyewitness resident survivor bystander villager civilian local neighbour neighbor', 'Residents said so.'],
    [
      'passer-by onlooker inhabitant townspeople motorist passenger relative mother father mum mom dad aunt uncle refugee usher chaplain',
      'A survivor said so.',
    ],
    [
      'doctor nurse teacher shopkeeper student family people person man woman child prisoner protester citizen',
      'A doctor said so.',
    ],
    [
      'worker driver employee receptionist pharmacist trader merchant vendor seller baker farmer fisherman barber waiter labourer laborer pensioner',
      'A driver said so.',
    ],
    [
      'clerk ranger caretaker surgeon physician midwife mechanic tailor cook porter janitor grocer butcher carpenter electrician boatman ferryman',
      'A clerk said so.',
    ],
    [
      'herder shepherd cashier waitress hairdresser stallholder housewife schoolteacher priest imam monk nun',
      'A priest said so.',
    ],
  ),
  ...rows('person', 'social-media', 'person')(['activist blogger user', 'Activists said so.']),
  ...rows(
    'person',
    'reporter',
    'person',
  )(['journalist reporter correspondent photographer cameraman stringer crew', 'A journalist said so.']),
  ...rows(
    'media',
    'media',
    'body',
  )(
    ['media newspaper paper daily magazine tabloid outlet broadcaster channel radio television tv press', 'Local media said so.'],
    ['station network agency newswire website site portal broadcast newsroom', 'The station said so.'],
  ),
  ...rows(
    'person',
    'analyst',
    'person',
  )(
    ['analyst expert observer scholar professor researcher academic historian economist strategist pundit', 'Analysts said so.'],
    ['specialist think-tank commentator critic sociologist scientist', 'A specialist said so.'],
  ),
  ...rows('other', 'document', 'body')(
    [
      'document letter memo communique communiqué footage video clip picture image photograph photo recording',
      'Footage showed so.',
    ],
    [
      'statement transcript dossier filing indictment data figure record study survey poll leaflet file tally count analysis',
      'The data showed so.',
    ],
    ['report map log book article text release note', 'The report said so.'],
  ),
  ...rows('person', 'other', 'person')(['source insider lawyer guard bishop cleric owner', 'A source said so.']),
  ...rows('company', 'other', 'body')(['company firm bank airline operator manufacturer', 'The company said so.']),
  ...rows('group', 'other', 'body')(['group organisation organization team committee crowd', 'The group said so.']),
]

/** Modifiers that say whose side a body of media is on, or who owns it. */
export const PARTISAN_MODIFIERS = /^(pro|anti)-|-(linked|aligned|affiliated|leaning|allied)$|^partisan$/
export const STATE_MODIFIERS = /^(state|state-(run|owned|controlled|backed|affiliated)|official|government)$/
/** Before "agency" or "agencies": what they are where they are no news agency. */
export const AGENCIES: readonly (readonly [pattern: RegExp, source: SourceKind])[] = [
  [/^(?:un|u\.n\.|unicef|multilateral)$/, 'igo'],
  [/^(?:aid|relief|humanitarian|charity|charities|rights|welfare)$/, 'ngo'],
  [
    /^(?:intelligence|security|spy|border|customs|disaster|emergency|protection|rescue|law-enforcement|enforcement|police|federal|space|tax|revenue|health|weather|meteorological|geological|seismological|statistics|nuclear|migration|immigration|regulatory|environment|environmental|aviation|maritime|electoral|election|anti-corruption|counter-terrorism|drug|food|water|energy|transport|management|prison)$/,
    'official',
  ],
]
/** Before "brigade", "service" or "crew": those who come to help, and no fighters. */
export const RESCUE_MODIFIERS = /^(fire|rescue|ambulance|emergency|mountain-rescue|lifeboat)$/
/** A body of people of one profession: "a doctors' union", "the Central Committee of Doctors". */
export const PROFESSIONS =
  /\b(?:doctor|physician|medic|nurse|pharmacist|teacher|lawyer|journalist|engineer|worker|farmer|student|lecturer|miner|trader)s?\b/i
export const BODIES_OF_PEERS = /\b(?:union|committee|syndicate|association|network|federation|league|guild|council)\b/i
/** What comes behind "press" where it is no newspaper: "press service", "press secretary". */
export const PRESS_OF = /^(?:service|office|officer|secretary|centre|center|bureau|department|team|attach[eé]|wing)$/iu
/** Those who speak for others or work beside them; who is one of several, or any one, is unnamed. */
export const AIDES = /^(?:aide|adviser|advisor|assistant|associate|insider)$/u
/** Whatever somebody speaks through without any medium being named: "in a video", "in a televised address", "in a voice message". */
export const RECORDINGS = /^(?:video|audio|recording|telethon|livestream|podcast|webcast)$/u
export const SPEECHES = /^(?:address|speech|statement|message|interview|remark|appearance|appeal|clip|briefing)$/u
export const RECORDED = /^(?:televised|television|tv|radio|video|audio|voice|recorded|videotaped|broadcast|filmed)$/u
/** Before "owner": a place so small that whoever owns it is there and sees what goes on. */
export const SMALL_PLACES =
  /\b(?:shop|store|bookshop|house|guesthouse|café|cafe|bakery|restaurant|inn|bar|kiosk|stall|farm|boat|lodge|home|garage|pharmacy)s?\b/i
/** Modifiers that leave a source unnamed on purpose. */
export const ANONYMOUS_MODIFIERS =
  /^(anonymous|unnamed|unidentified|undisclosed|senior|diplomatic|intelligence|security|government|official|western|regional|naval|defen[cs]e|presidential|judicial|ministerial)$/

/** Bodies of a state by their names: "State Customs Committee", "Committee of Emergency Situations", "Weather Service". */
export const STATE_BODIES =
  /^(?:the )?(?!.*\b(?:resistance|liberation|strike|olympic|salvation|revolutionary|workers|opposition|news|press|cross|european|african|arab)\b)(?:(?:state|national|federal|interior|border|customs|emergency|emergencies|communications?|tax|migration|weather|hydromet\p{L}*|meteorolog\p{L}*|seismolog\p{L}*|geological|penitentiary|prison|investigative|election|electoral|fire|rescue|civil (?:protection|defen[cs]e))\b.*\b(?:committee|commission|service|inspectorate|directorate|authority|administration|department)|(?:committee|commission|service|agency|inspectorate|directorate) (?:of|for|on) (?:the )?(?:state|national|emergency|emergencies|security|customs|border|civil|migration|investigation|elections?)\b.*)$/iu

/** Where and when things are seen, and who sees nothing: "the prisons saw riots", "the year saw three floods". */
export const SCENES =
  /^(?:year|month|week|weekend|day|night|morning|evening|decade|century|period|season|country|nation|region|province|state|district|city|town|village|capital|area|north|south|east|west|coast|border|prison|jail|street|market|square|campus|university|port|war|conflict|fighting|protest|clash)$/u
