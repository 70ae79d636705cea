import type { Document, Passage, Problem, Report, Sentence, Token, UniversalTag } from '../model/index.js'
import { analyse, type Grammar, openGrammar } from './grammar/index.js'
import { findSentences } from './sentences.js'
export type LanguageModel = Grammar
export const openLanguageModel = (bytes: Uint8Array): LanguageModel => openGrammar(bytes)
const IRR: Record<string, string> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  left: 'leave',
  fled: 'flee',
  has: 'have',
  had: 'have',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  saw: 'see',
  seen: 'see',
  heard: 'hear',
  given: 'give',
  gave: 'give',
  wrote: 'write',
  went: 'go',
  took: 'take',
  taken: 'take',
  found: 'find',
  held: 'hold',
  led: 'lead',
  made: 'make',
  broke: 'break',
  fell: 'fall',
  read: 'read',
  thought: 'think',
  known: 'know',
  knew: 'know',
  men: 'man',
  women: 'woman',
}
function lemma(f: string, u: string): string {
  const l = f.toLowerCase()
  if (u === 'PROPN') return f
  if (IRR[l]) return IRR[l]
  if (u === 'VERB' || u === 'AUX') {
    if (/ied$/.test(l)) return l.slice(0, -3) + 'y'
    if (/([^aeiou])\1ed$/.test(l) && !/(ll|ss)ed$/.test(l)) return l.slice(0, -3)
    if (/(ed|ing)$/.test(l)) {
      const s = l.replace(/(ed|ing)$/, '')
      return /(at|iz|as|ok|ok|id|ag|ut|rg|nc|uc|ib|ov|iv|rv|ir|in[fd]?e|pos|us|clar|ciz|nounc|eng|anc|umm|dg|eag)$/.test(s) &&
        !/(ain|ein|oin|ead|eat|ook|out|mit|visit|hit)$/.test(s) &&
        !/^(join|begin|remain|explain|contain|train)$/.test(s)
        ? s + 'e'
        : s
    }
    if (/ies$/.test(l)) return l.slice(0, -3) + 'y'
    if (/s$/.test(l) && !/ss$/.test(l)) return l.slice(0, -1)
  }
  if (u === 'NOUN') {
    if (/ies$/.test(l)) return l.slice(0, -3) + 'y'
    if (/s$/.test(l) && !/(ss|us|is)$/.test(l)) return l.slice(0, -1)
  }
  return l
}
export function parse(report: Report, model: LanguageModel): Document {
  const text = report.text
  const passages: Passage[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const end = Math.min(text.length, at + line.length + 1)
    if (end > at) passages.push({ kind: /^(READ|SEE ALSO|WATCH|ADVERT)/.test(line) ? 'promo' : 'body', start: at, end })
    at = end
  }
  const sentences: Sentence[] = []
  for (const p of passages)
    for (const r of findSentences(text, p)) {
      const forms = r.words.map(w => text.slice(w.start, w.end))
      if (forms.length > 400) continue
      const a = analyse(forms, model)
      const tokens = r.words.map(
        (w, index): Token => ({
          index,
          start: w.start,
          end: w.end,
          form: forms[index] as string,
          lemma: lemma(forms[index] as string, a.upos[index] as string),
          upos: a.upos[index] as UniversalTag,
          xpos: a.xpos[index] as string,
          head: a.heads[index] as number,
          relation: a.relations[index] as string,
          glued: w.glued,
        }),
      )
      sentences.push({ index: sentences.length, passage: p.kind, start: r.start, end: r.end, tokens })
    }
  return { report, language: 'en', passages, sentences, problems: [] as Problem[] }
}
