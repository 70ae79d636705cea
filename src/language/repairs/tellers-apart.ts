import { VOICE_NOUNS } from '../../lexicon/voices.js'
import { attach, base, childBy, childrenOf, isFiniteVerb, isNominal, type Repair, rehang, type Sketch, swap } from './sketch.js'
import { isAtEnd } from './tellers.js'

const SAYS = /^(?:say|tell|report|claim|add|announce|confirm|state|insist|note|write|warn|argue|explain|declare)$/

/** Tellers behind their verb, beside one another, or with a description of their own. */
export const TELLERS_APART_REPAIRS: readonly Repair[] = [
  {
    id: 'repair/teller-as-clause',
    example: 'They have fled since fighting broke out, the relief office said on Monday.',
    // "They have fled …, [the relief office said]": at the end behind a comma, without a conjunction, who said so tells all of it.
    mend(sketch, at) {
      const above = sketch.heads[at] ?? -1
      const root = sketch.heads.indexOf(-1)
      if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || !isFiniteVerb(sketch, at) || root < 0 || root > at)
        return false
      if (!/^(?:advcl|conj|ccomp|acl)$/.test(sketch.relations[at] ?? '') || above < 0 || above > at) return false
      if (childBy(sketch, at, 'mark', 'cc', 'ccomp', 'xcomp', 'obj', 'aux') !== undefined || !isAtEnd(sketch, at)) return false
      const teller = childBy(sketch, at, 'nsubj')
      if (teller === undefined || teller > at || !isNominal(sketch.upos[teller]) || sketch.upos[teller] === 'PRON') return false
      const start = Math.min(teller, ...childrenOf(sketch, teller).filter(child => sketch.upos[child] !== 'PUNCT'))
      if (sketch.forms[start - 1] !== ',' || /^(?:who|which|that)$/i.test(sketch.forms[teller] ?? '')) return false
      attach(sketch, at, root, 'parataxis')
      return sketch.heads[at] === root
    },
  },
  {
    id: 'repair/teller-behind-the-verb',
    example: 'The column fell into a trap near Vessen, announced the general staff in a note.',
    // "[The column fell into a trap], announced [the general staff]": behind a comma, without "and", a verb of telling goes on with nothing;
    // who stands behind it tells what stands before it.
    mend(sketch, at) {
      const clause = sketch.heads[at] ?? -1
      if (!INVERTS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || !/^VB[DZ]$/.test(sketch.xpos[at] ?? ''))
        return false
      if (sketch.relations[at] !== 'conj' || clause < 0 || clause > at || !CLOSES.test(sketch.forms[at - 1] ?? '')) return false
      if (childBy(sketch, at, 'nsubj', 'cc', 'aux', 'ccomp') !== undefined || !isFiniteVerb(sketch, clause)) return false
      const teller = childBy(sketch, at, 'obj')
      if (teller === undefined || !isNominal(sketch.upos[teller]) || childBy(sketch, teller, 'case') !== undefined) return false
      const first = Math.min(teller, ...childrenOf(sketch, teller))
      if (first !== at + 1 || !isTeller(sketch, teller)) return false
      // "stormed the town, announced a curfew and left"
      if (childrenOf(sketch, clause).some(child => child > at && sketch.relations[child] === 'conj')) return false
      sketch.relations[at] = 'parataxis'
      sketch.relations[teller] = 'nsubj'
      return true
    },
  },
  {
    id: 'repair/teller-as-object',
    example: 'Nobody was hurt, assures the company.',
    // "[Nobody was hurt], assures [the company]": the same, where the verb of telling heads the sentence.
    mend(sketch, at) {
      if (!INVERTS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || !/^VB[DZ]$/.test(sketch.xpos[at] ?? ''))
        return false
      if (sketch.relations[at] !== 'root' || !CLOSES.test(sketch.forms[at - 1] ?? '')) return false
      const children = childrenOf(sketch, at)
      if (children.some(child => /^(?:nsubj|aux|cc|expl)/.test(sketch.relations[child] ?? ''))) return false
      const clause = children.find(child => child < at && /^(?:advcl|ccomp)$/.test(sketch.relations[child] ?? ''))
      const teller = childBy(sketch, at, 'obj')
      if (clause === undefined || teller === undefined || !isFiniteVerb(sketch, clause)) return false
      if (childBy(sketch, clause, 'nsubj') === undefined || childBy(sketch, clause, 'mark') !== undefined) return false
      if (Math.min(teller, ...childrenOf(sketch, teller)) !== at + 1 || !isTeller(sketch, teller)) return false
      sketch.relations[clause] = 'ccomp'
      sketch.relations[teller] = 'nsubj'
      return true
    },
  },
  {
    id: 'repair/teller-with-description',
    example: 'The Northern Front, an alliance formed last year out of four groups, said that its men had come.',
    // "[The Northern Front], [an alliance formed last year], said that …": the participle describes the apposition, and tells nothing.
    mend(sketch, at) {
      if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || !isFiniteVerb(sketch, at)) return false
      if (sketch.forms[at - 1] !== ',' || childBy(sketch, at, 'nsubj') !== undefined) return false
      const participle = childrenOf(sketch, at).find(
        child =>
          child < at &&
          sketch.relations[child] === 'ccomp' &&
          sketch.xpos[child] === 'VBN' &&
          childBy(sketch, child, 'aux') === undefined,
      )
      if (participle === undefined) return false
      const [teller, apposition, third] = childrenOf(sketch, participle).filter(
        child => base(sketch.relations[child]) === 'nsubj',
      )
      if (teller === undefined || apposition === undefined || third !== undefined || apposition > participle) return false
      if (!sketch.forms.slice(teller, apposition).includes(',')) return false
      attach(sketch, teller, at, 'nsubj')
      attach(sketch, apposition, teller, 'appos')
      attach(sketch, participle, apposition, 'acl')
      return true
    },
  },
  {
    id: 'repair/two-who-tell',
    example: 'Two residents and a police officer told the agency that shots were fired.',
    // "[Two residents and a police officer] told …": where nothing before the "and" is a verb, both tell it.
    mend(sketch, at) {
      const first = sketch.heads[at] ?? -1
      if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || !isFiniteVerb(sketch, at)) return false
      if (
        sketch.relations[at] !== 'conj' ||
        first < 0 ||
        first > at ||
        !/^(?:root|ccomp|parataxis)$/.test(sketch.relations[first] ?? '')
      )
        return false
      const second = childBy(sketch, at, 'nsubj')
      const and = childBy(sketch, at, 'cc')
      if (second === undefined || and === undefined || and < first || second < and || second > at) return false
      if (!isNominal(sketch.upos[first]) || childBy(sketch, first, 'cop', 'nsubj') !== undefined) return false
      if (
        sketch.upos
          .slice(0, at)
          .some((tag, word) => tag === 'AUX' || (tag === 'VERB' && word > 0 && !/^VB[NG]$/.test(sketch.xpos[word] ?? '')))
      )
        return false
      swap(sketch, first, at, 'nsubj')
      attach(sketch, second, first, 'conj')
      attach(sketch, and, second, 'cc')
      for (const child of childrenOf(sketch, first)) if (child > at) rehang(sketch, child, at)
      return sketch.heads[first] === at
    },
  },
  {
    id: 'repair/each-with-a-description',
    example: 'Ali Haddad, the mayor, and Omar Saleh, a doctor, said the bridge was gone.',
    // "[Ali Haddad, the mayor], and [Omar Saleh, a doctor], said": of two subjects the second, between commas, describes the name before it,
    // and that name stands beside the first.
    mend(sketch, at) {
      if (!SAYS.test(sketch.lemmas[at] ?? '') || sketch.upos[at] !== 'VERB' || sketch.forms[at - 1] !== ',') return false
      const subjects = childrenOf(sketch, at).filter(child => child < at && sketch.relations[child] === 'nsubj')
      const [first, second] = subjects
      if (first === undefined || second === undefined || subjects.length > 2) return false
      const start = Math.min(second, ...childrenOf(sketch, second).filter(child => sketch.upos[child] !== 'PUNCT'))
      const name = childrenOf(sketch, first)
        .flatMap(child => [child, ...childrenOf(sketch, child)])
        .find(child => sketch.relations[child] === 'conj' && sketch.upos[child] === 'PROPN' && child > first && child < start)
      if (sketch.forms[start - 1] !== ',' || name === undefined || childBy(sketch, name, 'cc') === undefined) return false
      attach(sketch, second, name, 'appos')
      attach(sketch, name, first, 'conj')
      return true
    },
  },
]

/** What may stand before the one who tells. */
const INVERTS =
  /^(?:say|add|announce|warn|specify|confirm|assure|state|report|declare|claim|affirm|indicate|explain|note|write|insist|stress|underline|underscore|advance|reply|answer|continue|conclude|recall|maintain|allege|estimate|reveal|disclose|predict|argue)$/
const CLOSES = /^[,”"’]$/

/** "the general staff", "Doctor Hawa Cisse", "the text": a name, or a noun for somebody who speaks or something that is read. */
function isTeller(sketch: Sketch, at: number): boolean {
  if (sketch.upos[at] === 'PROPN' || sketch.upos[at] === 'PRON') return true
  const lemma = sketch.lemmas[at] ?? ''
  if (!TELLERS.has(lemma)) return false
  return (
    childrenOf(sketch, at).some(child => child < at && /^(?:DET|PRON|PROPN|ADJ|NUM)$/.test(sketch.upos[child] ?? '')) ||
    /S$/.test(sketch.xpos[at] ?? '')
  )
}

const TELLERS: ReadonlySet<string> = new Set([
  ...VOICE_NOUNS.map(({ lemma }) => lemma),
  'staff',
  'text',
  'release',
  'note',
  'prefect',
  'captain',
  'colonel',
  'general',
  'doctor',
  'nurse',
  'mason',
  'teacher',
  'farmer',
])
