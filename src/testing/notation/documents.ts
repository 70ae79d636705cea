import { createEngine } from '../../app/create-engine.js'
import { toReport } from '../../app/library.js'
import type { Document, Sentence } from '../../model/index.js'
import type { Directives } from '../case-file.js'

/** The input as a report of its own, with the date and outlet of the case. */
export const documentOf = (text: string, { date, outlet }: Directives): Document =>
  createEngine().parse(toReport({ id: 'case', text, published: date, outlet }))

/** A line a sentence: its words with a blank between them, or a "|" where a word continues the written word before it. */
export const noteSentences = (text: string, directives: Directives): string =>
  documentOf(text, directives).sentences.map(wordsOfSentence).join('\n')

const wordsOfSentence = ({ tokens }: Sentence): string =>
  tokens
    .map(({ form, glued }) => `${glued ? '|' : ' '}${form}`)
    .join('')
    .trim()

/** A line a passage: its kind and its text, with ⏎ for a new line inside. */
export const notePassages = (text: string, directives: Directives): string =>
  documentOf(text, directives)
    .passages.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replaceAll('\n', '⏎')}`)
    .join('\n')
