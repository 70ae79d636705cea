/** Beyond this many answers all are forgotten: news repeats its names, a stream of a million reports must not fill the memory. */
const MOST = 50_000

/** The same function, which keeps what it has answered. Only for functions of one string that depend on nothing else. */
export function remembered<T>(answer: (question: string) => T): (question: string) => T {
  const answers = new Map<string, T>()
  return question => {
    const known = answers.get(question)
    if (known !== undefined) return known
    const fresh = answer(question)
    if (answers.size >= MOST) answers.clear()
    answers.set(question, fresh)
    return fresh
  }
}
