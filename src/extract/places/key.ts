import type { Candidate } from './candidates.js'

/** What makes two mentions the same name: its words, whatever stands between them; a site named after a town is another name. */
export const keyOfCandidate = ({ words, first, next, named }: Pick<Candidate, 'words' | 'first' | 'next' | 'named'>): string => {
  const forms = words.slice(first, next).map(({ form }) => form)
  return (named === 'itself' ? forms : [named, ...forms]).join(' ')
}
