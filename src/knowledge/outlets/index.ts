import { AGENCIES } from './agencies.js'
import { AMERICAN_OUTLETS } from './americas.js'
import { EUROPEAN_OUTLETS } from './europe.js'
import { MIDDLE_EASTERN_OUTLETS } from './middle-east.js'
import { OTHER_OUTLETS } from './others.js'
import { SOCIAL_OUTLETS } from './social.js'

/** Outlets by region and kind; the format is told in ../rows.ts. */
export const OUTLET_TABLES = [
  { name: 'agencies', text: AGENCIES },
  { name: 'outlets-middle-east', text: MIDDLE_EASTERN_OUTLETS },
  { name: 'outlets-europe', text: EUROPEAN_OUTLETS },
  { name: 'outlets-americas', text: AMERICAN_OUTLETS },
  { name: 'outlets-others', text: OTHER_OUTLETS },
  { name: 'outlets-social', text: SOCIAL_OUTLETS },
] as const
