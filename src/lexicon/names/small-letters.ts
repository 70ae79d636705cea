/** Groups that everybody knows, as those write them who write no capitals; none is a phrase that means anything else. */
export const IN_SMALL_LETTERS: readonly (readonly string[])[] = [
  'shining path',
  'sendero luminoso',
  'khmer rouge',
  'tamil tigers',
  'boko haram',
  'abu sayyaf',
  'red brigades',
  'tupac amaru',
  'al qaeda',
  'al shabab',
  'hezbollah',
  'hizbullah',
  'taliban',
].map(name => name.split(' '))
