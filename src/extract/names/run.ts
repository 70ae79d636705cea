import { beginsLarge } from '../../base/letters.js'
import { remembered } from '../../base/remember.js'
import { bodyWord } from '../../lexicon/names/bodies.js'
import { OFFICES_OF, TITLES } from '../../lexicon/names/titles.js'
import type { Token } from '../../model/index.js'

/** How far a stretch of proper nouns goes. A name is no longer than this many words, whatever a text holds. */
const MOST_WORDS = 16

const DAYS =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|July|September|October|November|December)$/u
export const isDay = (form: string): boolean => DAYS.test(form)

const PARTICLES = /^(?:al|el|de|da|do|dos|del|della|di|bin|ibn|bint|van|von|der|den|ter|ten|la|le|du|abu|ap|y)$/u
/** Heads of bodies that take "of" or "for" though no other table has them. */
const TAKES_OF =
  /^(?:Ministry|Observatory|Council|Committee|Commission|Bank|University|Institute|Institution|Association|Union|Federation|Department|Office|Cent(?:er|re)|Court|Party|Movement|Front|Army|Forces|House|Board|Bureau|Agency|League|Academy|Society|Foundation|Fund|Network|Church|Republic|Kingdom|Voice|Doctors|Municipality|Archdiocese|Diocese|Conference|Chamber|Syndicate|College|School|Organi[sz]ation|Group|Coalition|Alliance|Assembly|Corps|Service|Authority|Directorate|Administration|Embassy|Consulate|Order|Congregation|Confederation|Museum|Forum|Campaign|Initiative|Program(?:me)?|Project|Mission|Ambassadors|Mothers|Lawyers|Reporters|Friends|Radio|Patriarchate|Journal|Parliament|Government|Sisters|Brothers|Volunteers|Legion)$/u
const TAKES_ON = /^(?:Council|Committee|Commission|Conference|Convention|Panel|Forum|Group)$/u
/** "People's Party", "Workers' Union": owners that belong to the name. */
const OWNERS =
  /^(?:People|Peoples|Workers|Women|Men|Children|Farmers|Students|Teachers|Lawyers|Journalists|Mothers|Nurses|Writers|Lord|King|Queen|Prisoners|Martyrs|Doctors|Soldiers|Veterans|Citizens|Youth)$/u
/** "Damascus-based", "Iran-backed": a hyphen that makes an adjective of the name before it. */
const ADJECTIVE_OF =
  /^(?:based|backed|led|born|linked|run|owned|controlled|held|style|wide|area|era|bound|language|speaking|occupied|registered|flagged|educated|trained|sponsored|aligned|affiliated|allied|dominated|majority|friendly|made|built|funded|supported|mediated|brokered|imposed|like|inspired|centric|ruled|facing|side|appointed|elect|general|turned|proposed|drafted|designated)$/u

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === 'PROPN' || ((token.xpos === 'NNP' || token.xpos === 'NNPS') && beginsLarge(token.form))) &&
  mayBePart(token.form)

/** By the look of the word alone. */
const mayBePart = remembered(
  (form: string): boolean =>
    !DAYS.test(form) && /^(?:\p{Lu}|\p{Cf}|al$|el$|bin$|ibn$|abu$|[^\p{Ll}\p{P}\s])/u.test(form) && !/^\p{P}+$/u.test(form),
)

const isCapitalWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === 'PROPN' || token.upos === 'NOUN' || token.upos === 'ADJ' || token.upos === 'X') &&
  beginsLarge(token.form) &&
  mayBeCapitalWord(token.form)

/** "Pro-government Radio Cedar": whom it is for is no part of its name. */
const mayBeCapitalWord = remembered((form: string): boolean => !DAYS.test(form) && !/^(?:Pro|Anti)[-‐]|[-‐]\p{Ll}+$/u.test(form))

/** Whether nearly every word of the sentence is all capitals. */
export function isShouted(tokens: readonly Token[]): boolean {
  let small = 0
  for (const { form } of tokens) if (hasSmall(form)) small += 1
  if (small > tokens.length * 0.3) return false
  const words = tokens.filter(({ form }) => /^\p{L}{2,}$/u.test(form))
  return words.length >= 3 && words.filter(({ form }) => form === form.toUpperCase()).length > words.length * 0.7
}

function hasSmall(form: string): boolean {
  for (let at = 0; at < form.length; at++) {
    const letter = form.charCodeAt(at)
    if (letter >= 0x61 && letter <= 0x7a) return true
    if (letter >= 0x80) return form !== form.toUpperCase()
  }
  return false
}

/** Whether a name begins at this word. */
export const startsName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  return (isNamePart(token) && /^\p{L}|^\p{Cf}|^\d/u.test(token.form)) || beginsCapitalName(tokens, at) || isWilliam(tokens, at)
}

/** "Will Smith said": no verb, unless something is asked. */
const isWilliam = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === 'Will' && isNamePart(tokens[at + 1]) && tokens.at(-1)?.form !== '?' && tokens[at + 1]?.upos === 'PROPN'

/** Index after the last word of the name that begins at `start`. `breaks`: a known name begins there, which stands for itself. */
export function endOfName(tokens: readonly Token[], start: number, breaks: (index: number) => boolean): number {
  const titleCase = isTitleCase(tokens)
  let end = start + 1
  let body = isHead(tokens[start])
  let behindOf = false
  while (end - start < MOST_WORDS) {
    const next = tokens[end]
    if (next === undefined || breaks(end)) return end
    const step = stepOf(tokens, start, end, { body, behindOf, titleCase })
    if (step === 0) return end
    behindOf ||= /^(?:of|for)$/u.test(next.form)
    end += step
    body ||= isHead(tokens[end - 1])
  }
  return end
}

const isHead = (token: Token | undefined): boolean => token !== undefined && TAKES_OF.test(token.form)

interface Run {
  readonly body: boolean
  readonly behindOf: boolean
  readonly titleCase: boolean
}

/** How many words the name takes on from `end`; 0: it ends here. */
function stepOf(tokens: readonly Token[], start: number, end: number, run: Run): number {
  const next = tokens[end] as Token
  const after = tokens[end + 1]
  if (isNamePart(next)) return 1
  if (isCapitalWord(next) && !run.titleCase && (run.body || beginsWithin(tokens, start, end) || bodyWord(next.form) !== null))
    return 1
  if (isNameHyphen(tokens, start, end)) return 2
  if (isOwner(tokens, end)) return 2
  if (PARTICLES.test(next.form) && isNamePart(after) && next.form !== after?.form) return 2
  if (/^(?:von|van|de)$/u.test(next.form) && /^(?:der|den|la|las|los)$/u.test(after?.form ?? '') && isNamePart(tokens[end + 2]))
    return 3
  return linkOf(tokens, end, run)
}

/** "… of", "… for the", "… and": links inside the names of bodies. */
function linkOf(tokens: readonly Token[], end: number, { body, behindOf }: Run): number {
  const [before, next, after, third] = [tokens[end - 1], tokens[end], tokens[end + 1], tokens[end + 2]]
  if (before === undefined || next === undefined || after === undefined) return 0
  if (next.form === 'of' && OFFICES_OF.test(before.form) && isCapitalWord(after)) return 2
  if (!body || TITLES.has(after.form.toLowerCase())) return 0
  if (/^(?:of|for|de|du|des)$/u.test(next.form) || (next.form === 'on' && TAKES_ON.test(before.form))) {
    if (isCapitalWord(after)) return 2
    return after.form === 'the' && isCapitalWord(third) && !TITLES.has(third?.form.toLowerCase() ?? '') ? 3 : 0
  }
  // "Ministry of Health and Welfare", but "the Civic Party and the Democratic Party".
  if (!behindOf || !/^(?:and|&)$/u.test(next.form) || !isCapitalWord(after)) return 0
  for (let at = end + 1; at < end + 7 && isCapitalWord(tokens[at]); at++) if (isHead(tokens[at])) return 0
  return after.upos === 'PROPN' && tokens[end + 2]?.upos === 'PROPN' ? 0 : 2
}

/** "'s" and "'" that stand inside a name: "Workers' Party". */
function isOwner(tokens: readonly Token[], end: number): boolean {
  const [owner, sign, body] = [tokens[end - 1], tokens[end], tokens[end + 1]]
  return (
    owner !== undefined &&
    sign !== undefined &&
    body !== undefined &&
    OWNERS.test(owner.form) &&
    /^['’]s?$/u.test(sign.form) &&
    isCapitalWord(body)
  )
}

/**
 * "the Coastal Defence Council": words that are none by themselves begin a name when all up to a proper noun are written large, and the
 * sentence is not a headline in which every word is.
 */
function beginsCapitalName(tokens: readonly Token[], start: number): boolean {
  if (!isCapitalWord(tokens[start]) || isCapitalWord(tokens[start - 1]) || isTitleCase(tokens)) return false
  for (let at = start + 1; at < start + 6; at++) {
    if (isCapitalWord(tokens[at])) {
      if (isNamePart(tokens[at]) || (start > 0 && bodyWord(tokens[at]?.form ?? '') !== null) || isHead(tokens[at])) return true
    } else if (!isOwner(tokens, at)) return false
  }
  return false
}

/** Answered once for each sentence: it is asked at every capital letter. */
const titleCase = new WeakMap<readonly Token[], boolean>()

export function isTitleCase(tokens: readonly Token[]): boolean {
  const known = titleCase.get(tokens)
  if (known !== undefined) return known
  const fresh = hasTitleCase(tokens)
  titleCase.set(tokens, fresh)
  return fresh
}

/** Its verbs are written large too, or it has none and no full stop: a headline in title case. */
function hasTitleCase(tokens: readonly Token[]): boolean {
  const verbs = tokens.slice(1).filter(token => token.upos === 'VERB' || token.upos === 'AUX')
  if (verbs.length === 0) return !/^[.!?]$/u.test(tokens.at(-1)?.form ?? '')
  return verbs.every(token => /^\p{Lu}/u.test(token.form))
}

/** Still on the way to the proper noun that made a name of it. */
const beginsWithin = (tokens: readonly Token[], start: number, at: number): boolean =>
  !isNamePart(tokens[start]) && tokens.slice(start, at).every(token => !isNamePart(token))

/** "al - Sham", "Abdul - Rahman", "Jong - ho": a hyphen between two parts, written together. */
function isNameHyphen(tokens: readonly Token[], start: number, at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (hyphen === undefined || before === undefined || after === undefined || !/^[-‐‑–]$/u.test(hyphen.form)) return false
  if (before.end !== hyphen.start || hyphen.end !== after.start || ADJECTIVE_OF.test(after.form)) return false
  if (/^\p{Lu}/u.test(after.form)) return isNamePart(after) || isCapitalWord(after)
  // The second syllable of an East Asian given name is written small; or a particle stands inside: "Hayat-e-Nau".
  const isSyllable = at - start >= 2 && /^\p{Ll}{2,6}$/u.test(after.form) && /^(?:PROPN|NOUN|X|ADJ|VERB)$/.test(after.upos)
  return isNamePart(after) || isSyllable || /^(?:e|i|ul|ur|al|el)$/u.test(after.form)
}
