/** Lower case without accents, so that "São Paulo" and "Sao Paulo" are one key. */
export const fold = (text: string): string => (/^[ -~]*$/.test(text) ? text : withoutMarks(text)).toLowerCase()

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '')
