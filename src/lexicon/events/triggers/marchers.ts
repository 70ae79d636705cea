/** Whoever goes into the street, by a name that says so. */
export const MARCHERS = [
  'protester',
  'demonstrator',
  'crowd',
  'mob',
  'rioter',
  'marcher',
  'activist',
  'student',
  'supporter',
  'youth',
  'striker',
]
