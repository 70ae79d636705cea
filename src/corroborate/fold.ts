import { remembered } from '../base/remember.js'
import { baseOf } from './verbs.js'

/** A word without the endings of English inflection; rough, for comparing only. */
export const stemOf = remembered((word: string): string => {
  if (word.length < 4) return baseOf(word)
  const bare = baseOf(word)
    .replace(/ies$|ied$/u, 'y')
    .replace(/(?<=ss|sh|ch|x)es$|(?<=[^su])s$/u, '')
    .replace(/(?<=[aeiouy].*)(?:ing|ed)$/u, '')
  return bare.replace(/(?<=.{2})([bdfgmnprt])\1$/u, '$1').replace(/(?<=.{2})e$/u, '')
})

/** Words that mean little by themselves. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'the a an of in on at to for from by with as and or but that this these those it its he his him she her they their them was were is are be been being has have had not no who which there than then also had do did does into over under about after before out up down off'.split(
    ' ',
  ),
)
