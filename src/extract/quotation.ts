import { oneOf } from '../base/one-of.js'
import type { Token } from '../model/index.js'

/** A quotation mark of any house: " “ ” „ « » and the doubled '' `` of wires and older systems. */
export const isQuoteMark = (token: Token | undefined): boolean => token !== undefined && isMark(token.form)

const isMark = oneOf("\" “ ” „ « » '' `` ’’ ‘‘")
const isOpening = oneOf('“ « „ `` ‘‘')
const isClosing = oneOf('” »')
const isSameAtBothEnds = oneOf("\" '' ’’")

/** Does the mark open a quotation, where we are not inside one? Marks that look the same at both ends open and close in turn. */
export const opensQuote = ({ form }: Token, inside: boolean): boolean => isOpening(form) || (!inside && isSameAtBothEnds(form))

export const closesQuote = ({ form }: Token, inside: boolean): boolean => isClosing(form) || (inside && isSameAtBothEnds(form))
