import { attach, base, childBy, childrenOf, isFiniteVerb, isNominal, lastOf, type Repair, rehang, type Sketch } from './sketch.js'

/** Around "according to": whose account it is, and of what. */
export const ACCORDING_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/account-of-an-owner',
    example: 'The bridge is closed, according to the rebels’ commander.',
    // "according to [the rebels' commander]": the account is that of the noun, not of its owner.
    mend(sketch, at) {
      const owner = accountOf(sketch, at)
      if (owner === undefined || base(sketch.relations[owner]) !== 'nmod') return false
      const noun = sketch.heads[owner] ?? -1
      if (noun < owner || childBy(sketch, owner, 'case') === undefined || sketch.relations[owner] !== 'nmod:poss') return false
      attach(sketch, at, noun, 'case')
      return true
    },
  },
  {
    id: 'repair/account-in-front',
    example: 'According to the ministry, the envoy was a fraud.',
    // "According to [the ministry], [the envoy was a fraud]": the clause behind the comma is the sentence; nothing hangs on the ministry.
    mend(sketch, at) {
      const teller = accountOf(sketch, at)
      if (teller === undefined || base(sketch.relations[teller]) === 'obl') return false
      const comma = sketch.forms.indexOf(',', teller)
      if (comma < 0) return false
      const isOfTeller = (word: number) => {
        const head = sketch.heads[word] ?? -1
        return head === at || (head >= teller && head < comma)
      }
      for (let word = comma + 1; word < sketch.forms.length; word++) {
        if (!isOfTeller(word) || !isFiniteVerb(sketch, word)) continue
        const subject = childrenOf(sketch, word).find(child => /^(?:nsubj|csubj|expl)/.test(sketch.relations[child] ?? ''))
        const own = subject ?? nameBefore(sketch, word, comma, isOfTeller)
        if (own === undefined || own < comma) continue
        attach(sketch, word, sketch.heads[teller] ?? -1, sketch.relations[teller] ?? 'root')
        attach(sketch, teller, word, 'obl')
        if (subject === undefined) attach(sketch, own, word, 'nsubj')
        for (const child of childrenOf(sketch, teller)) if (child >= comma && child !== word) rehang(sketch, child, word)
        return true
      }
      return false
    },
  },
  {
    id: 'repair/account-before-a-telling',
    example: 'According to the radio, the ministry said the envoy had left.',
    // "According to [the radio], the ministry [said] …": in front of a telling it is for the telling, not for what is told.
    mend(sketch, at) {
      const teller = accountOf(sketch, at)
      const root = sketch.heads.indexOf(-1)
      if (teller === undefined || at > 1 || !isFiniteVerb(sketch, root)) return false
      const comma = sketch.forms.indexOf(',', teller)
      const subject = childBy(sketch, root, 'nsubj')
      if (comma < 0 || subject === undefined || subject < comma || subject > root) return false
      const head = sketch.heads[teller] ?? -1
      if (head <= root || base(sketch.relations[head]) !== 'ccomp' || sketch.heads[head] !== root) return false
      attach(sketch, teller, root, 'obl')
      return true
    },
  },
  {
    id: 'repair/account-of-the-whole',
    example: 'The boat sank because it had hit a rock, according to the coast guard.',
    // "[The boat sank because it had hit a rock], according to the coast guard": what ends the sentence behind a comma tells all of it.
    mend(sketch, at) {
      const teller = accountOf(sketch, at)
      if (teller === undefined || sketch.forms[at - 1] !== ',') return false
      if (!sketch.upos.slice(lastOf(sketch, teller) + 1).every(tag => tag === 'PUNCT')) return false
      const root = sketch.heads.indexOf(-1)
      for (let up = sketch.heads[teller] ?? -1; up !== root; up = sketch.heads[up] ?? -1) {
        if (up < 0 || /^(?:conj|parataxis|acl:relcl|acl|appos)$/.test(sketch.relations[up] ?? '')) return false
        if (up === teller) return false
      }
      if (root > at || (sketch.heads[teller] === root && base(sketch.relations[teller]) === 'obl')) return false
      attach(sketch, teller, root, 'obl')
      return true
    },
  },
]

/** Whose account it is: the noun that "according to" stands before. */
function accountOf(sketch: Sketch, at: number): number | undefined {
  if (!/^according$/iu.test(sketch.forms[at] ?? '') || sketch.forms[at + 1]?.toLowerCase() !== 'to') return undefined
  const teller = sketch.heads[at] ?? -1
  return teller > at && isNominal(sketch.upos[teller]) ? teller : undefined
}

/** A name that stands alone between the comma and its clause. */
function nameBefore(sketch: Sketch, clause: number, comma: number, isOfTeller: (word: number) => boolean): number | undefined {
  for (let word = comma + 1; word < clause; word++)
    if (isNominal(sketch.upos[word]) && isOfTeller(word) && childBy(sketch, word, 'case') === undefined) return word
  return undefined
}
