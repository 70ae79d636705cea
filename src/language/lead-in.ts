import { DESK_LABELS } from '../lexicon/language/passages.js'
import { type Analysis, analyse, type Grammar } from './grammar/index.js'

/** So many words a lead-in has at most. */
const LONGEST = 10
/** Words that end a sentence or open a quotation: what stands before a colon behind them is no lead-in. */
const STOPS = /^(?:[.;?!“”"„«»]|…|-{2})$/u

/**
 * Analyses a sentence; one that opens with who speaks and a colon ("Health ministry: 44 dead in 24 hours") in two pieces, each by itself, the second one
 * hung on the first as EWT has it: what is told would be read as a part of the teller's name otherwise.
 */
export function analysePieces(forms: readonly string[], grammar: Grammar, isHeadline: boolean): Analysis {
  const colon = forms.indexOf(':')
  if (colon < 1 || colon > LONGEST || forms.length - colon < 4) return analyse(forms, grammar, isHeadline)
  const before = forms.slice(0, colon)
  if (before.some(form => STOPS.test(form)) || forms.slice(colon + 1).includes(':')) return analyse(forms, grammar, isHeadline)
  const lead = analyse(before, grammar, false)
  if (lead.xpos.some(tag => /^(?:VB[DZPN]?|MD|PRP|W.*|EX)$/u.test(tag))) return analyse(forms, grammar, isHeadline)
  return joined({ ...lead, relations: apart(lead, before) }, analyse(forms.slice(colon + 1), grammar, isHeadline))
}

/** "Witnesses to AFP", "spokesman (Arabic)", "URGENT - army": whom it was told, what is noted in brackets and the desk's label are no part of the name. */
const apart = ({ heads, relations }: Analysis, forms: readonly string[]): readonly string[] =>
  relations.map((relation, at) => {
    if (at === 0 && relation !== 'root' && DESK_LABELS.has(forms[0] ?? '') && /^[-–—|]$/u.test(forms[1] ?? '')) return 'parataxis'
    const isAddressee = forms.some((form, word) => form === 'to' && heads[word] === at)
    if (relation === 'nmod' && isAddressee) return 'orphan'
    return forms[at - 1] === '(' && relation !== 'root' ? 'parataxis' : relation
  })

function joined(lead: Analysis, rest: Analysis): Analysis {
  const first = lead.heads.length + 1
  const root = first + rest.heads.indexOf(-1)
  const top = lead.heads.indexOf(-1)
  return {
    upos: [...lead.upos, 'PUNCT', ...rest.upos],
    xpos: [...lead.xpos, ':', ...rest.xpos],
    heads: [...lead.heads, root, ...rest.heads.map(head => (head < 0 ? top : first + head))],
    relations: [
      ...lead.relations,
      'punct',
      ...rest.relations.map((relation, at) => (rest.heads[at] === -1 ? 'parataxis' : relation)),
    ],
  }
}
