import type { ActorKind } from '../model/index.js'

/** Bodies that a text names without saying what they are. Kinds only: whose side they are on is read from the text so far. */
export interface KnownActor {
  readonly id: string
  readonly names: readonly string[]
  readonly kind: ActorKind
  readonly country: string | null
}

const row = (kind: ActorKind, country: string | null, id: string, ...names: readonly string[]): KnownActor => ({
  id,
  names,
  kind,
  country,
})

export const KNOWN_ACTORS: readonly KnownActor[] = [
  row('igo', null, 'un', 'United Nations', 'UN', 'U.N.'),
  row('igo', null, 'nato', 'NATO', 'North Atlantic Treaty Organization'),
  row('igo', null, 'eu', 'European Union', 'EU'),
  row('igo', null, 'african-union', 'African Union', 'AU'),
  row('igo', null, 'arab-league', 'Arab League', 'League of Arab States'),
  row('igo', null, 'iaea', 'International Atomic Energy Agency', 'IAEA'),
  row('igo', null, 'who', 'World Health Organization', 'World Health Organisation'),
  row('igo', null, 'unhcr', 'UNHCR', 'UN Refugee Agency'),
  row('igo', null, 'unicef', 'UNICEF', 'Unicef'),
  row('igo', null, 'icc', 'International Criminal Court', 'ICC'),
  row('igo', null, 'osce', 'OSCE', 'Organization for Security and Co-operation in Europe'),
  row('ngo', null, 'icrc', 'International Committee of the Red Cross', 'ICRC', 'Red Cross', 'Red Crescent'),
  row('ngo', null, 'msf', 'Médecins Sans Frontières', 'Doctors Without Borders', 'MSF'),
  row('ngo', null, 'hrw', 'Human Rights Watch', 'HRW'),
  row('ngo', null, 'amnesty', 'Amnesty International', 'Amnesty'),
  row('ngo', 'SYR', 'white-helmets', 'White Helmets', 'Syria Civil Defence'),
  row('monitor', 'SYR', 'sohr', 'Syrian Observatory for Human Rights', 'Syrian Observatory', 'SOHR'),
  row('monitor', null, 'acled', 'ACLED', 'Armed Conflict Location & Event Data'),
  row('monitor', null, 'isw', 'Institute for the Study of War', 'ISW'),
  row('monitor', null, 'flightradar24', 'Flightradar24', 'FlightRadar24', 'Flightradar'),
  row('monitor', null, 'netblocks', 'NetBlocks'),
  row('armed-group', 'SYR', 'hts', 'Hayat Tahrir al-Sham', 'HTS'),
  row('armed-group', 'SYR', 'sdf', 'Syrian Democratic Forces', 'SDF'),
  row('armed-group', 'SYR', 'sna', 'Syrian National Army', 'SNA'),
  row('armed-group', 'SYR', 'ypg', "People's Protection Units", 'YPG'),
  row('armed-group', 'TUR', 'pkk', "Kurdistan Workers' Party", 'PKK'),
  row('armed-group', 'LBN', 'hezbollah', 'Hezbollah', 'Hizbollah', 'Hizbullah'),
  row('armed-group', 'PSE', 'hamas', 'Hamas'),
  row('armed-group', 'PSE', 'pij', 'Palestinian Islamic Jihad', 'Islamic Jihad'),
  row('armed-group', 'YEM', 'houthis', 'Houthi', 'Houthis', 'Ansar Allah'),
  row('armed-group', null, 'islamic-state', 'Islamic State', 'ISIS', 'ISIL', 'Daesh'),
  row('armed-group', null, 'al-qaeda', 'Al-Qaeda', 'al-Qaeda', 'al Qaeda', 'Al Qaeda'),
  row('armed-group', 'AFG', 'taliban', 'Taliban'),
  row('armed-group', 'SOM', 'al-shabab', 'al-Shabab', 'Al-Shabab', 'al-Shabaab', 'Al-Shabaab'),
  row('armed-group', 'NGA', 'boko-haram', 'Boko Haram'),
  row('armed-group', 'SDN', 'rsf', 'Rapid Support Forces', 'RSF'),
  row('armed-group', 'COD', 'm23', 'M23'),
  row('armed-group', 'RUS', 'wagner', 'Wagner Group', 'Wagner'),
  row('military', 'ISR', 'idf', 'Israel Defense Forces', 'Israel Defence Forces', 'IDF'),
  row('military', 'IRN', 'irgc', 'Islamic Revolutionary Guard Corps', 'IRGC', 'Revolutionary Guards', 'Revolutionary Guard'),
  row('military', 'USA', 'pentagon', 'Pentagon', 'US Central Command', 'CENTCOM', 'Centcom'),
  row('government', 'USA', 'white-house', 'White House', 'State Department'),
  row('government', 'RUS', 'kremlin', 'Kremlin'),
  row('government', 'GBR', 'downing-street', 'Downing Street', 'Foreign Office'),
]

const byName = new Map(KNOWN_ACTORS.flatMap(actor => actor.names.map(name => [name, actor] as const)))

/** The body of that name, "the" aside, letter case as given; null where it is not known. */
export const actorNamed = (name: string): KnownActor | null => byName.get(name.replace(/^the\s+/iu, '')) ?? null
