import type { Token } from '../../model/document.js'
import type { Scene } from './scene.js'
import { dependents, lemmaOf } from './tree.js'

/** "The bomb planted at the station was found", "left a bomb there that failed to go off": what was laid and did not explode is no bombing. */
export function wasMadeHarmless(sentence: Scene, verb: Token): boolean {
  return LAYING.has(lemmaOf(verb)) && sentence.tokens.some(token => token !== verb && isHarmless(sentence, token))
}

const LAYING: ReadonlySet<string> = new Set(['plant', 'place', 'put', 'leave', 'hide', 'lay', 'set'])

function isHarmless(sentence: Scene, token: Token): boolean {
  if (token.upos !== 'VERB') return false
  const lemma = lemmaOf(token)
  if (DISARMING.has(lemma)) return true
  if (FINDING.has(lemma)) return befell(sentence, token).some(noun => DEVICES.has(lemmaOf(noun)))
  if (!GOING_OFF.has(lemma)) return false
  const above = sentence.tokens[token.head]
  return (
    dependents(sentence, token.index).some(
      ({ form, relation }) => /^(?:not|n['’]t|never)$/i.test(form) || (relation === 'mark' && /^before$/i.test(form)),
    ) ||
    (above !== undefined && /^(?:fail|prevent|stop|keep)$/.test(lemmaOf(above)))
  )
}

/** Its object, its subject in a passive, or the noun that it describes. */
const befell = (sentence: Scene, verb: Token): readonly Token[] => [
  ...dependents(sentence, verb.index).filter(({ relation }) => relation === 'obj' || relation === 'nsubj:pass'),
  ...(verb.relation.startsWith('acl') ? sentence.tokens.slice(verb.head, verb.head + 1) : []),
]

const DISARMING: ReadonlySet<string> = new Set(['defuse', 'deactivate', 'disarm', 'dismantle', 'neutralize', 'neutralise'])
const FINDING: ReadonlySet<string> = new Set(['find', 'discover', 'detect', 'locate', 'spot', 'seize', 'remove', 'recover'])
const GOING_OFF: ReadonlySet<string> = new Set(['explode', 'detonate', 'go'])
const DEVICES: ReadonlySet<string> = new Set(
  'bomb device explosive charge dynamite mine landmine ied grenade it they one'.split(' '),
)
