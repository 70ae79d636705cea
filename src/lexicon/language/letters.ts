/** What closes a letter before the comma and the name. */
export const LETTER_CLOSINGS: ReadonlySet<string> = new Set([
  'thanks',
  'thank you',
  'many thanks',
  'thanks again',
  'thanks so much',
  'thank you very much',
  'regards',
  'best regards',
  'kind regards',
  'warm regards',
  'warmest regards',
  'best',
  'best wishes',
  'all the best',
  'cheers',
  'sincerely',
  'sincerely yours',
  'yours',
  'yours sincerely',
  'yours truly',
  'yours faithfully',
  'cordially',
  'respectfully',
  'love',
  'luv',
  'take care',
  'in solidarity',
])

export const LETTER_GREETINGS: ReadonlySet<string> = new Set(['dear', 'hi', 'hello', 'hey', 'greetings'])

/** Capitalised words that begin a letter's first sentence after a bare name and a comma. */
export const LETTER_STARTERS: ReadonlySet<string> = new Set(
  'I We You Please Thank Thanks Attached Here Have Has Can Could Would Will Do Did Are Is Let Just As In On The This There What When How Per Sorry It My Our If'.split(
    ' ',
  ),
)
