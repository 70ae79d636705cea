/** Lower case without accents, so that "São Paulo" and "Sao Paulo" are one key. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
