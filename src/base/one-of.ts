/** Whether a word is one of these, which stand with a space between them: one look into a table, where a pattern is run over the letters. */
export function oneOf(words: string): (word: string | undefined) => boolean {
  const all = new Set<string | undefined>(words.split(' '))
  return word => all.has(word)
}

/** The same for words in whatever case. */
export function oneOfInAnyCase(words: string): (word: string | undefined) => boolean {
  const all = new Set(words.split(' '))
  return word => word !== undefined && all.has(word.toLowerCase())
}
