import { remembered } from '../base/remember.js'
import { wordsOf } from '../base/span.js'
import { nameKey, wordsIn } from '../knowledge/transliteration.js'
import { type Claim, hasOwnTime, isToldAsUntrue } from '../model/index.js'
import { holdingsIn } from './control.js'
import { readability } from './event.js'
import { FiledClaim, type FiledReport, type Realm, type Setting, wordingOf } from './filed.js'
import { stemOf } from './fold.js'
import { type Interval, intervalOf } from './interval.js'
import { KeptClaim, shared, sharedName } from './kept-claim.js'
import { leaningOf } from './leaning.js'
import { keepBags, marksIn, marksOfWords, marksWithout, weightOf, withoutThemes } from './meaning.js'
import { isCount } from './numbers.js'
import { mentionsIn, type Named, namesIn, settingsOf, type WhoAt } from './settings.js'
import { standingsOf } from './standings.js'
import { typesOf } from './verbs.js'
import { personKey, whoOf } from './who.js'

/** The claims of a report, ready to be compared. */
export function fileClaims(report: FiledReport): FiledClaim[] {
  const { reading } = report
  const actors = new Map(reading.actors.map(actor => [actor.id, whoOf(actor)]))
  const whoAt: WhoAt = id => (id === null ? null : (actors.get(id) ?? null))
  const named = mentionsIn(reading, whoAt)
  const settingAt = settingsOf(reading, named)
  const copyKeys = copyKeysOf(report)
  return reading.claims.map((claim, number) =>
    fileClaim({ claim, report, number, copyKey: copyKeys[number] as number, whoAt, settingAt, named }),
  )
}

/** What a claim is filed with. */
interface Filing {
  readonly claim: Claim
  readonly report: FiledReport
  readonly number: number
  readonly copyKey: number
  readonly whoAt: WhoAt
  readonly settingAt: (at: number) => Setting
  readonly named: readonly Named[]
}

/** Where nothing is told. */
const NONE: readonly never[] = []

/** Lists of types that many claims share. */
const typeList = remembered((types: string): readonly string[] => (types === '' ? NONE : types.split(' ')))

function fileClaim({ claim, report, number, copyKey, whoAt, settingAt, named }: Filing): FiledClaim {
  const { text } = report.reading.report
  const triggerWords = wordsIn(wordsOf(text, claim.event.trigger))
  const trigger = triggerWords.map(stemOf)
  const [actor, target] = partsOf(claim, whoAt)
  const told = wordsIn(claim.text)
  const marks = marksOfWords(told)
  const { control, type } = claim.event
  const worked = {
    claim: new KeptClaim(claim, report.reading, number),
    report,
    number,
    realm: realmOf(claim),
    types: type === 'other' ? typesOf(triggerWords[0] ?? '') : typeList(type),
    wordTypes: typeList([...new Set(told.flatMap(typesOf))].join(' ')),
    trigger: sharedName(trigger.join(' ')),
    triggerWeight: weightOf(trigger[0] ?? ''),
    setting: settingAt(claim.event.trigger.start),
    copyKey,
    actor,
    target,
    grounds: control.length === 0 ? NONE : groundsOf(control),
    namedGrounds: control.length === 0 ? NONE : groundsOf(control.filter(({ place }) => /\p{Lu}/u.test(place))),
    ...tellingOf(claim, report, whoAt),
    reads: readability(claim),
    counts: claim.numbers.length === 0 ? NONE : shared(claim.numbers.filter(each => isCount(each, claim, text))),
    held: control.length === 0 ? NONE : shared(holdingsIn(claim, report.reading)),
    standings: standingsOf(claim, actor, target),
    leaning: leaningOf(marks, type),
  }
  const rest = withoutThemes(marksWithout(marks, marksIn(`${triggerWords.join(' ')} ${actor?.name ?? ''}`)))
  return new FiledClaim(worked, keepBags([marks, rest, namesIn(claim.words, named)]))
}

/** Who did it to whom; a thing of no type is told of its subject, which in a passive is the one it was done to. */
function partsOf({ event }: Claim, whoAt: WhoAt): readonly [ReturnType<WhoAt>, ReturnType<WhoAt>] {
  const [actor, target] = [whoAt(event.actor), whoAt(event.target)]
  return event.type === 'other' && actor === null ? [target, null] : [actor, target]
}

const groundsOf = (control: readonly { readonly place: string }[]): readonly string[] =>
  control.map(({ place }) => nameKey(place))

/** Who tells a claim, how, and when it is said to have been. */
function tellingOf(claim: Claim, report: FiledReport, whoAt: WhoAt) {
  const [first] = claim.chain
  return {
    time: hasOwnTime(claim) ? intervalOf(claim.time) : null,
    toldBy: toldBy(claim, report.published),
    speaker: first === undefined ? null : personKey(first.name),
    inHeadline: isInHeadline(claim, report),
    manner: first?.manner ?? null,
    teller: whoAt(first?.actor ?? null),
    isDenied: isToldAsUntrue(claim),
    isCarried: claim.basis.some(({ rule }) => rule.startsWith('carried/')),
    hasTime: hasOwnTime(claim),
  }
}

function isInHeadline({ words }: Claim, { reading }: FiledReport): boolean {
  const at = words[0]?.start ?? 0
  return reading.passages.some(({ kind, start, end }) => kind === 'headline' && start <= at && at < end)
}

/** For each claim a number that is the same in a report and its copies; of claims told alike the second, the third and so on have others. */
function copyKeysOf({ original, reading }: FiledReport): number[] {
  const { text, id } = reading.report
  const times = new Map<string, number>()
  return reading.claims.map(claim => {
    const { frame, event, time } = claim
    const trigger = wordsIn(wordsOf(text, event.trigger)).map(stemOf).join(' ')
    const told = hasOwnTime(claim) ? time?.value : ''
    const key = [original?.reading.report.id ?? id, frame, event.type, trigger, wordingOf(claim, text), told].join('|')
    const count = (times.get(key) ?? 0) + 1
    times.set(key, count)
    return hashOf(`${key}|${count}`)
  })
}

/** Two hashes in the 53 bits that a number holds: of all claims of a stream no two are likely to meet. */
function hashOf(text: string): number {
  let [high, low] = [0x811c9dc5, 0x01234567]
  for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193)
    low = Math.imul(low ^ text.charCodeAt(at), 0x5bd1e995)
    low ^= low >>> 15
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11)
}

function toldBy(claim: Claim, published: Interval | null): number | null {
  const telling = hasOwnTime(claim) ? null : (intervalOf(claim.time)?.to ?? null)
  return telling === null || published === null ? (published?.to ?? telling) : Math.min(telling, published.to)
}

function realmOf({ frame }: Claim): Realm {
  switch (frame) {
    case 'happened':
    case 'ongoing':
      return 'happened'
    case 'background':
      return 'background'
    case 'planned':
    case 'predicted':
    case 'conditional':
      return 'ahead'
    default:
      return frame satisfies never
  }
}
