/** Beyond this many answers all are forgotten: news repeats its names, a stream of a million reports must not fill the memory. */
const MOST = 20_000

/** The same function, which keeps what it has answered. Only for functions of one string that depend on nothing else. */
export function remembered<T>(answer: (question: string) => T): (question: string) => T {
  const answers = new Map<string, T>()
  return question => {
    const known = answers.get(question)
    if (known !== undefined) return known
    const own = ownCopy(question)
    const fresh = answer(own)
    if (answers.size >= MOST) answers.clear()
    answers.set(own, fresh)
    return fresh
  }
}

/** A part of a longer text that is kept by itself would keep the whole text with it; parts of up to twelve units are copied anyway. */
export const ownCopy = (text: string): string => (text.length > 12 ? (JSON.parse(JSON.stringify(text)) as string) : text)
