import { DESK_LABELS } from '../lexicon/language/passages.js'
import { type Analysis, analyse, type Grammar } from './grammar/index.js'

/** So many words a lead-in has at most. */
const LONGEST = 10
/** Words that end a sentence or open a quotation: what stands before a colon behind them is no lead-in. */
const STOPS = /^(?:[.;?!“”"„«»]|…|-{2})$/u

/**
 * Analyses a sentence; one that opens with who speaks and a colon ("Health ministry: 44 dead in 24 hours") in two pieces, each by itself, the second one
 * hung on the first as EWT has it: what is told would be read as a part of the teller's name otherwise. `dash`: where a dash between blanks
 * stands, behind which headlines name who says so; -1: nowhere.
 */
export function analysePieces(forms: readonly string[], grammar: Grammar, isHeadline: boolean, dash: number = -1): Analysis {
  const tail = isHeadline ? (statementsApart(forms, grammar) ?? tailBehind(forms, dash, grammar)) : null
  if (tail !== null) return tail
  const colon = forms.indexOf(':')
  const told = toldBehind(forms, colon, grammar, isHeadline)
  if (told !== null) return told
  if (colon < 1 || colon > LONGEST || forms.length - colon < 4) return analyse(forms, grammar, isHeadline)
  const before = forms.slice(0, colon)
  if (before.some(form => STOPS.test(form)) || forms.slice(colon + 1).includes(':')) return analyse(forms, grammar, isHeadline)
  const lead = analyse(before, grammar, false)
  if (lead.xpos.some(tag => /^(?:VB[DZPN]?|MD|PRP|W.*|EX)$/u.test(tag))) return analyse(forms, grammar, isHeadline)
  return joined({ ...lead, relations: apart(lead, before) }, analyse(forms.slice(colon + 1), grammar, isHeadline))
}

/** "Missile hits hospital; army blames rebels", "14 killed in strike: what we know": what stands behind is read by itself. */
function statementsApart(forms: readonly string[], grammar: Grammar): Analysis | null {
  const semicolon = forms.lastIndexOf(';')
  const colon = forms.lastIndexOf(':')
  const at = semicolon > 1 ? semicolon : colon > 2 && OPENS_QUESTION.test(forms[colon + 1] ?? '') ? colon : -1
  if (at < 0 || forms.length - at < 3) return null
  return joined(analysePieces(forms.slice(0, at), grammar, true), analysePieces(forms.slice(at + 1), grammar, true))
}

const OPENS_QUESTION = /^(?:what|who|why|how|where|when)$/iu

const LONGEST_TAIL = 4

/** "Three dead - ministry": who says so is read by itself, and is no ministry of the dead. */
function tailBehind(forms: readonly string[], dash: number, grammar: Grammar): Analysis | null {
  const after = dash < 2 ? 0 : forms.length - dash - 1
  if (after < 1 || after > LONGEST_TAIL) return null
  const tail = analyse(forms.slice(dash + 1), grammar, false)
  if (!tail.upos.every(tag => /^(?:NOUN|PROPN|ADJ|DET|ADP|PART|PUNCT)$/.test(tag))) return null
  const whole = joined(analyse(forms.slice(0, dash), grammar, true), tail)
  // The dash belongs to neither name.
  const root = whole.heads.indexOf(-1)
  return { ...whole, heads: whole.heads.map((head, at) => (at === dash ? root : head)) }
}

/** So many words stand before the colon of "…, the commander said: “…”" at most. */
const LONGEST_TELLING = 30
const TELLS =
  /^(?:said|says|say|added|adds|wrote|writes|write|warned|warns|stated|states|declared|declares|tweeted|posted|told|tells|replied|asked|insisted)$/

/** "In a video, the commander said: “The town is ours.”": quoted words behind a colon are read by themselves, as what the verb before tells. */
function toldBehind(forms: readonly string[], colon: number, grammar: Grammar, isHeadline: boolean): Analysis | null {
  if (isHeadline || colon < 2 || colon > LONGEST_TELLING || forms.length - colon < 4) return null
  const before = forms.slice(0, colon)
  if (!/^[“"„«‘]$/u.test(forms[colon + 1] ?? '') || before.some(form => STOPS.test(form))) return null
  const verb = before.findLastIndex(form => TELLS.test(form))
  if (verb < 1) return null
  const lead = analyse(before, grammar, false)
  const isVerb = lead.upos[verb] === 'VERB' && /^VB[DZP]$/.test(lead.xpos[verb] ?? '')
  return isVerb ? joined(lead, analyse(forms.slice(colon + 1), grammar, false), verb, 'ccomp') : null
}

/** "Witnesses to AFP", "spokesman (Arabic)", "URGENT - army": whom it was told, what is noted in brackets and the desk's label are no part of the name. */
const apart = ({ heads, relations }: Analysis, forms: readonly string[]): readonly string[] =>
  relations.map((relation, at) => {
    if (at === 0 && relation !== 'root' && DESK_LABELS.has(forms[0] ?? '') && /^[-–—|]$/u.test(forms[1] ?? '')) return 'parataxis'
    const isAddressee = forms.some((form, word) => form === 'to' && heads[word] === at)
    if (relation === 'nmod' && isAddressee) return 'orphan'
    return forms[at - 1] === '(' && relation !== 'root' ? 'parataxis' : relation
  })

function joined(lead: Analysis, rest: Analysis, top: number = lead.heads.indexOf(-1), relation: string = 'parataxis'): Analysis {
  const first = lead.heads.length + 1
  const root = first + rest.heads.indexOf(-1)
  return {
    upos: [...lead.upos, 'PUNCT', ...rest.upos],
    xpos: [...lead.xpos, ':', ...rest.xpos],
    heads: [...lead.heads, root, ...rest.heads.map(head => (head < 0 ? top : first + head))],
    relations: [...lead.relations, 'punct', ...rest.relations.map((own, at) => (rest.heads[at] === -1 ? relation : own))],
  }
}
