// How near an analysis comes to the gold one, over raw text: words are paired when they are the same stretch of the text.

/** Coarse classes in which tag sets of different make can be compared. */
const COARSE = {
  NOUN: 'noun',
  PROPN: 'noun',
  PRON: 'pronoun',
  VERB: 'verb',
  AUX: 'verb',
  ADJ: 'adjective',
  ADV: 'adverb',
  DET: 'determiner',
  NUM: 'number',
  ADP: 'function',
  SCONJ: 'function',
  CCONJ: 'function',
  PART: 'function',
  PUNCT: 'punctuation',
}
export const coarseOf = upos => COARSE[upos] ?? 'other'

/**
 * F1 in percent of each measure over `[gold, system]` pairs of analyses of the same texts: tokens and sentences by their span; UPOS,
 * coarse tags and lemmas (small or capital letters aside) of words with the same
 * span; UAS and LAS where the heads are the same word too. A measure that a system does
 * not offer (`lacks`) is null.
 */
export function scoreAll(pairs, lacks = []) {
  const sums = {}
  const add = (measure, right, gold, system) => {
    sums[measure] ??= { right: 0, gold: 0, system: 0 }
    sums[measure].right += right
    sums[measure].gold += gold
    sums[measure].system += system
  }
  for (const [gold, system] of pairs) {
    add('tokens', sameSpans(gold.tokens, system.tokens), gold.tokens.length, system.tokens.length)
    add('sentences', sameSpans(gold.sentences, system.sentences), gold.sentences.length, system.sentences.length)
    const partner = pairWords(gold.words, system.words)
    for (const [measure, agree] of Object.entries(AGREE)) {
      let right = 0
      gold.words.forEach((word, at) => {
        const other = partner[at]
        if (other >= 0 && agree(word, system.words[other], partner)) right += 1
      })
      add(measure, right, gold.words.length, system.words.length)
    }
  }
  const entries = Object.entries(sums).map(([measure, { right, gold, system }]) => [
    measure,
    lacks.includes(measure) ? null : (200 * right) / (gold + system),
  ])
  return Object.fromEntries(entries)
}

const sameHead = (word, other, partner) => (word.head < 0 ? other.head < 0 : other.head >= 0 && partner[word.head] === other.head)

const AGREE = {
  words: () => true,
  upos: (word, other) => word.upos === other.upos,
  coarse: (word, other) => coarseOf(word.upos) === (other.coarse ?? coarseOf(other.upos)),
  lemmas: (word, other) => word.lemma.toLowerCase() === other.lemma?.toLowerCase(),
  uas: sameHead,
  las: (word, other, partner) => sameHead(word, other, partner) && word.relation === other.relation,
}

const keyOf = ({ start, end }) => `${start}-${end}`

function sameSpans(gold, system) {
  const spans = new Set(gold.map(keyOf))
  return system.filter(span => spans.has(keyOf(span))).length
}

/** For each gold word the index of the system's word with its span; -1: none. */
function pairWords(gold, system) {
  const places = new Map(system.map((word, at) => [keyOf(word), at]))
  return gold.map(word => places.get(keyOf(word)) ?? -1)
}
