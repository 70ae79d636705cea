import { AFRICA } from './africa.js'
import { AMERICAS } from './americas.js'
import { ASIA } from './asia.js'
import { COMPANIES } from './companies.js'
import { CONFLICTS } from './conflicts.js'
import { EUROPE } from './europe.js'
import { INTERNATIONAL } from './international.js'
import { LEADERS } from './leaders.js'
import { MIDDLE_EAST } from './middle-east.js'
import { OBSERVERS } from './observers.js'
import { STATES } from './states.js'

/** Actors by region and kind; the format is told in ../rows.ts. */
export const ACTOR_TABLES = [
  { name: 'states', text: STATES },
  { name: 'leaders', text: LEADERS },
  { name: 'international', text: INTERNATIONAL },
  { name: 'observers', text: OBSERVERS },
  { name: 'middle-east', text: MIDDLE_EAST },
  { name: 'europe', text: EUROPE },
  { name: 'africa', text: AFRICA },
  { name: 'asia', text: ASIA },
  { name: 'americas', text: AMERICAS },
  { name: 'conflicts', text: CONFLICTS },
  { name: 'companies', text: COMPANIES },
] as const
