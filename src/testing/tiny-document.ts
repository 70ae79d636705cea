import type { Document, Sentence, Token } from '../model/document.js'

/**
 * A document without a parser, for tests of stages that mostly read words: sentences end at ".", "!", "?" before a blank and a capital, or at
 * an empty line; every token is untagged and hangs on the root.
 */
export function tinyDocument(text: string, published: string | null = '2024-12-08'): Document {
  const sentences: Sentence[] = []
  for (const match of text.matchAll(/\S(?:[^.!?\n]|[.!?](?!\s+["“‘'(]?\p{Lu}|\s*$)|\n(?!\s*\n))*[.!?]*/gu)) {
    const start = match.index
    const end = start + match[0].length
    sentences.push({ start, end, index: sentences.length, passage: 'body', tokens: tokensOf(text, start, end) })
  }
  return {
    report: { id: 'tiny', text, title: null, outlet: null, url: null, published },
    language: 'en',
    passages: text === '' ? [] : [{ start: 0, end: text.length, kind: 'body' }],
    sentences,
    problems: [],
  }
}

function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  for (const match of text
    .slice(start, end)
    .matchAll(
      /(?:\p{L}\.){2,}|\p{L}+(?=n['’]t\b)|n['’]t\b|['’](?:s|ll|re|ve|d|m)\b|[\p{L}\p{M}\d]+(?:[,.:-][\p{L}\p{M}\d]+)*|[^\s]/gu,
    )) {
    const form = match[0]
    tokens.push({
      start: start + match.index,
      end: start + match.index + form.length,
      index: tokens.length,
      form,
      lemma: form.toLowerCase(),
      upos: 'X',
      xpos: '',
      head: -1,
      relation: '',
      glued: false,
    })
  }
  return tokens
}
