/*
 * UTF-16 units of marks by their names, for code that looks at units instead of strings.
 */

export const TAB = 9
export const LINE_FEED = 10
export const CARRIAGE_RETURN = 13
export const SPACE = 32
export const STRAIGHT_QUOTE = 34
export const COMMA = 44
export const FULL_STOP = 46
export const DIGIT_0 = 48
export const DIGIT_9 = 57
export const COLON = 58
export const QUESTION_MARK = 63
export const NO_BREAK_SPACE = 0xa0
export const LEFT_QUOTE = 0x201c
export const ELLIPSIS = 0x2026
export const LINE_SEPARATOR = 0x2028
export const PARAGRAPH_SEPARATOR = 0x2029
export const IDEOGRAPHIC_SPACE = 0x3000
export const BYTE_ORDER_MARK = 0xfeff
