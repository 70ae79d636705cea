/** What every generated sentence must satisfy. */
const TAGS = new Set(
  `NNP|PROPN NNP|ADJ NNPS|PROPN NN|NOUN NNS|NOUN NN|PRON JJ|ADJ JJR|ADJ JJS|ADJ RB|ADV RBR|ADV RB|PART VB|VERB VBP|VERB VBZ|VERB VBD|VERB VBN|VERB VBG|VERB VB|AUX VBP|AUX VBZ|AUX
VBD|AUX VBN|AUX VBG|AUX MD|AUX IN|ADP IN|SCONJ RP|ADP DT|DET PRP|PRON PRP$|PRON WP|PRON WP$|PRON WDT|PRON WRB|ADV EX|PRON POS|PART TO|PART CC|CCONJ CD|NUM $|SYM NN|SYM HYPH|PUNCT ,|PUNCT .|PUNCT :|PUNCT
\`\`|PUNCT ''|PUNCT -LRB-|PUNCT -RRB-|PUNCT`.split(/\s+/),
)
const RELATIONS = new Set(
  `root nsubj nsubj:pass obj iobj obl obl:agent obl:unmarked nmod nmod:poss nmod:unmarked nmod:desc amod nummod compound compound:prt flat fixed appos acl acl:relcl advcl advcl:relcl ccomp xcomp csubj
parataxis conj cc cc:preconj case mark det det:predet advmod aux aux:pass cop expl punct`.split(/\s+/),
)
const GLUED = /\w(n't|'s|'re|'ve|'ll|'d|'m)$/i
const HYPHEN_PREFIXES = /^(pro|anti|non|co|ex|re|pre)-/i

/** @returns what is wrong with a sentence, in words; empty when nothing is */
export function findFaults({ n, forms, lemmas, tags, heads, relations }) {
  const faults = []
  const roots = [...heads].slice(1, n + 1).filter(head => head === n + 1).length
  if (roots !== 1) faults.push(`${roots} roots`)
  for (let i = 1; i <= n; i++) faults.push(...wordFaults(i, { n, forms, lemmas, tags, heads, relations }))
  if (faults.length === 0 && !isProjective(heads, n)) faults.push('not projective')
  return faults
}

function wordFaults(i, { n, forms, lemmas, tags, heads, relations }) {
  const form = forms[i - 1]
  const faults = []
  if (!form || /\s/.test(form) || /[{}/~_#|=@^+]/.test(form)) faults.push(`form ${form}`)
  if (!lemmas[i - 1]) faults.push(`no lemma of ${form}`)
  if (GLUED.test(form)) faults.push(`glued ${form}`)
  if (form?.length > 1 && form.includes('-') && !HYPHEN_PREFIXES.test(form)) faults.push(`hyphen in ${form}`)
  if (!TAGS.has(tags[i - 1])) faults.push(`tag ${tags[i - 1]} of ${form}`)
  if (!RELATIONS.has(relations[i])) faults.push(`relation ${relations[i]} of ${form}`)
  if (heads[i] < 1 || heads[i] > n + 1 || heads[i] === i) faults.push(`head of ${form}`)
  else if (!reachesRoot(i, heads, n)) faults.push(`cycle at ${form}`)
  if ((relations[i] === 'root') !== (heads[i] === n + 1)) faults.push(`root relation of ${form}`)
  return faults
}

function reachesRoot(from, heads, n) {
  let at = from
  for (let steps = 0; steps <= n; steps++) {
    if (at === n + 1) return true
    at = heads[at]
    if (!(at >= 1)) return false
  }
  return false
}

function isProjective(heads, n) {
  for (let i = 1; i <= n; i++) {
    const [low, high] = heads[i] === n + 1 ? [0, 0] : [Math.min(i, heads[i]), Math.max(i, heads[i])]
    for (let between = low + 1; between < high; between++) {
      let at = between
      while (at !== n + 1 && at !== heads[i]) at = heads[at]
      if (at !== heads[i]) return false
    }
  }
  return true
}
