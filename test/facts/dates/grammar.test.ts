/*
 * The grammar's short cuts are exact: parts cut by characters are those that a pattern would cut, and the rules that are
 * looked up by two signs are the ones that trying all rules finds.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileGrammar, proposeCandidates } from '../../../src/facts/dates/grammar/grammar.ts'
import { MACROS } from '../../../src/facts/dates/grammar/macros.ts'
import { parseMacros, parsePattern, toRegExpSource } from '../../../src/facts/dates/grammar/pattern.ts'
import { partsOf } from '../../../src/facts/dates/grammar/pattern-parts.ts'
import { DATE_RULES } from '../../../src/facts/dates/rules/index.ts'

const SYNTAX = /[()|?]|[a-zA-Z]\w*:(?=[^\s|])|[^\s()|?]+/g

describe('parts of a pattern', () => {
  test.each([
    ['words, signs and classes', 'the? (first | MONTH)', ['the', '?', '(', 'first', '|', 'MONTH', ')']],
    ['what is caught has a name', 'day:DAYNUM of', ['day:', 'DAYNUM', 'of']],
    ['a name before a group', 'core:(a b)', ['core:', '(', 'a', 'b', ')']],
    ['negative: a colon at the end of a word', 'a: | b', ['a:', '|', 'b']],
    ['negative: a colon in what is no name', "' 10:30", ["'", '10:30']],
    ['negative: nothing', ' \n ', []],
  ])('%s: %s', (_reason, source, parts) => expect(partsOf(source)).toEqual(parts))

  test('of all rules and macros', () => {
    for (const source of [...DATE_RULES.map((rule) => rule.pattern), ...Object.values(MACROS)])
      expect(partsOf(source)).toEqual(source.match(SYNTAX))
  })

  test('of anything made of its characters', () => {
    const source = fc.string({ unit: fc.constantFrom(...'aB1_:|?()- \n'), maxLength: 20 })
    fc.assert(
      fc.property(source, (made) => {
        expect(partsOf(made)).toEqual(made.match(SYNTAX) ?? [])
      }),
    )
  })
})

describe('rules by two signs', () => {
  const grammar = compileGrammar(DATE_RULES)
  const { vocabulary } = grammar
  const macros = parseMacros(MACROS)
  const sources = DATE_RULES.map((rule) => toRegExpSource(parsePattern(rule.pattern, macros), vocabulary, []))
  const patterns = sources.map((source) => new RegExp(source, 'y'))
  const known = [...new Set(sources.join('').match(/[\u3400-\u9fff]/g))]

  /** Name of the longest match at each sign, with all rules tried. */
  function plainly(signs: string): (readonly [number, string])[] {
    return [...signs].flatMap((_, at) => {
      const ends = patterns.map((pattern) => {
        pattern.lastIndex = at
        return pattern.test(signs) ? pattern.lastIndex : at
      })
      const longest = Math.max(...ends)
      return longest > at ? [[at, DATE_RULES[ends.indexOf(longest)]!.name] as const] : []
    })
  }

  function byGrammar(signs: string): (readonly [number, string])[] {
    const none = new Int32Array(signs.length)
    const found = proposeCandidates(grammar, { text: signs, start: none, end: none, token: none }, '')
    return found.map(({ captures, rule }) => [captures.start, rule.name] as const)
  }

  test('signs by chance', () => {
    const sign = fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...known) },
      fc.constantFrom('\u0001', '\u0002'),
    )
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 12 }), (signs) => {
        expect(byGrammar(signs)).toEqual(plainly(signs))
      }),
      { numRuns: 2000, seed: 8 },
    )
  })

  test.each(sources.map((source, at) => [DATE_RULES[at]!.name, source] as const))(
    'signs made from the pattern of %s',
    (_name, source) => {
      const made = fc.tuple(
        fc.stringMatching(new RegExp(`^${source}$`)),
        fc.constantFrom('', '\u0001', ...known),
      )
      fc.assert(
        fc.property(made, ([own, behind]) => {
          expect(byGrammar(own + behind)).toEqual(plainly(own + behind))
          expect(byGrammar(own.slice(0, -1))).toEqual(plainly(own.slice(0, -1)))
        }),
        { numRuns: 40, seed: 8 },
      )
    },
  )
})
