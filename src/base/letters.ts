/** Whether a word begins with a capital letter of any script. Asked of every word, so the Latin letters go by their numbers. */
export function beginsLarge(form: string): boolean {
  const first = form.charCodeAt(0)
  if (first < 0x80) return first >= 0x41 && first <= 0x5a
  return /^\p{Lu}/u.test(form)
}
