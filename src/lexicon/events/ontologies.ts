/**
 * Codes and names of the schemes that other event data uses, so that a slip in our tables cannot leave the house: every code that a type
 * carries stands here (a test). Codes and names are facts; definitions are their authors' and stay with them.
 */

/** PLOVER events and their modes. Source: PLOVER manual 0.8. */
export const PLOVER_MODES: Readonly<Record<string, string>> = {
  AGREE: '',
  CONSULT: 'visit third-party multilateral phone',
  SUPPORT: '',
  CONCEDE: '',
  COOPERATE: '',
  AID: '',
  RETREAT: 'withdraw release disarm ceasefire access resign',
  REQUEST: 'assist change yield meet',
  ACCUSE: 'disapprove investigate allege',
  REJECT: 'assist change yield meet',
  THREATEN: 'restrict arrest relations expel territory violence',
  SANCTION: 'convict expel withdraw discontinue',
  PROTEST: 'demo riot strike hunger boycott obstruct vandalize',
  MOBILIZE: 'troops weapons police militia',
  COERCE: 'seize restrict censor curfew martial-law arrest deport withhold misinformation cyber',
  ASSAULT:
    'abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional',
}

/** ACLED event types and sub-event types, in the codebook's hierarchical order. */
export const ACLED_SUB_EVENTS: Readonly<Record<string, readonly string[]>> = {
  Battles: ['Government regains territory', 'Non-state actor overtakes territory', 'Armed clash'],
  Protests: ['Excessive force against protesters', 'Protest with intervention', 'Peaceful protest'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
}

/** CAMEO 1.1b3 codes. */
export const CAMEO_CODES: ReadonlySet<string> = new Set(
  '01 010 011 012 013 014 015 016 017 018 019 02 020 021 0211 0212 0213 0214 022 023 0231 0232 0233 0234 024 0241 0242 0243 0244 025 026 027 028 03 030 031 0311 0312 032 033 0331 0332 0333 0334 034 0341 0342 0343 0344 035 0351 0352 0353 0354 0355 0356 0357 036 037 038 039 04 040 041 042 043 044 045 046 05 050 051 052 053 054 055 056 057 06 060 061 062 063 064 07 070 071 072 073 074 075 08 080 081 0811 0812 0813 0814 082 083 0831 0832 0833 0834 084 0841 0842 085 086 0861 0862 0863 087 0871 0872 0873 0874 09 090 091 092 093 094 10 100 101 102 103 104 1041 1042 1043 1044 105 1053 106 107 108 11 110 111 112 1121 1122 1123 1124 1125 113 114 115 12 120 121 1211 1212 1213 122 123 1231 1232 1233 1234 124 125 126 127 128 13 130 131 1311 1312 1313 132 1321 1322 1323 1324 133 134 135 136 137 138 1381 1382 1383 1384 1385 139 14 140 141 1411 1412 1413 1414 142 1421 1422 1423 1424 143 1431 1432 1433 1434 144 1441 1442 1443 1444 145 1451 1452 1453 1454 15 150 151 152 153 154 16 160 161 162 1621 1622 1623 163 164 1641 1642 1643 165 166 17 170 171 1711 1712 172 1721 1722 1723 1724 173 174 175 18 180 181 182 1821 1822 1823 183 1831 1832 1833 184 185 186 19 190 191 192 193 194 195 196 20 200 201 202 203 204 2041 2042'.split(
    ' ',
  ),
)

/** "RETREAT" or "RETREAT/withdraw". */
export function isPloverCode(code: string): boolean {
  const [event = '', mode] = code.split('/')
  const modes = PLOVER_MODES[event]
  return modes !== undefined && (mode === undefined || modes.split(' ').includes(mode))
}

/** The ACLED event type that a sub-event type belongs to, or null. */
export function acledEventOf(subEvent: string): string | null {
  return Object.keys(ACLED_SUB_EVENTS).find(event => ACLED_SUB_EVENTS[event]?.includes(subEvent)) ?? null
}
