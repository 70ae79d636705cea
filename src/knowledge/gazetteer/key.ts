/** Letters that Unicode does not take apart into a base and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŧ', 't'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ə', 'a'],
])

/**
 * How a place name is looked up: lower case of plain letters, without accents, points and apostrophes, every other sign a blank. "Deir
 * ez-Zor" and "deir ez zor" are one, as are "Dar'a" and "Dara", "St. Cloud" and "St Cloud". Empty where no letter of the Latin alphabet is
 * left. The build script and the look-up both go through here.
 */
export function placeKey(name: string): string {
  const plain = /^[a-z ]*$/.test(name)
    ? name
    : name
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[øłđðħıŧßæœþə]/gu, letter => LETTERS.get(letter) ?? letter)
        .replace(/[.'’‘ʻʼʿʾ`´"“”]+/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
  const key = plain.trim()
  return /^[a-z0-9 ]*$/.test(key) ? key : ''
}

/** The Arabic article, in all its spellings, before a blank: "al bab", "ash shaykh", "ez zor". */
const ARTICLE = /^(?:al|el|ul|ar|er|as|es|ash|esh|ad|ed|az|ez|an|en|at|et) /

/** The key without the article that begins it; null: it has none. */
export function withoutArticle(key: string): string | null {
  const bare = key.replace(ARTICLE, '')
  return bare === key || bare.length < 3 ? null : bare
}

/** In this order; each serves a pair of spellings that news uses of one name. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // Khan Yunis, Khan Younis, Khan Yunus.
  [/ou|oo|aw/g, 'u'],
  [/ee|ie|iy|ii/g, 'i'],
  // Saydnaya, Sednaya, Seidnaya.
  [/ai|ei|ey|ay/g, 'a'],
  [/ph/g, 'f'],
  // Dhamar, Thamar; Kafr, Kafar is not one of them.
  [/dh|th/g, 'd'],
  [/kh|gh|ck/g, 'k'],
  [/sh|ch/g, 's'],
  [/zh|dj/g, 'j'],
  [/q|c/g, 'k'],
  [/v/g, 'w'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/[eia]/g, 'a'],
  [/o/g, 'u'],
  // Doubled letters, and the h that ends or follows.
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/ /g, ''],
  // Raqqa, Raqqah, Raqqeh.
  [/a$/, ''],
]

/** Below this many sounds different names fall together. */
const SHORTEST_SOUND = 4

/**
 * What a name transcribed from Arabic, Persian or Cyrillic sounds like, so that spellings of different newspapers meet; null: too short to
 * tell names apart.
 */
export function soundOf(key: string): string | null {
  let sound = key
    .split(' ')
    .map(word => word)
    .filter((word, at, words) => at === words.length - 1 || !ARTICLE.test(`${word} `))
    .join(' ')
  for (const [spelling, written] of SOUNDS) sound = sound.replace(spelling, written)
  return sound.length < SHORTEST_SOUND ? null : sound
}
