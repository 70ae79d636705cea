import { viewWords } from '../../lib/strings-views.js'

const PRONOUN = /^(he|she|they|it|who|which|that|this|one of them|some|others)$/i

/** A name as the report has it; a pronoun that was not resolved is said to be nobody's name. */
export const nameOf = (name: string): string => (PRONOUN.test(name.trim()) ? viewWords.somebody(name.trim()) : name)
