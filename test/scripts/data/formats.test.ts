/*
 * Formats of the public corpora: what is odd in them, and what is not what it looks like.
 */
import { describe, expect, test } from 'vitest'
import { aidaRecords } from '../../../scripts/data/formats/aida.ts'
import { bratAttributions } from '../../../scripts/data/formats/brat.ts'
import { conllRecords } from '../../../scripts/data/formats/conll-2003.ts'
import { corenlpSentences } from '../../../scripts/data/formats/corenlp-xml.ts'
import { gapRecords } from '../../../scripts/data/formats/gap.ts'
import { joinWords } from '../../../scripts/data/formats/join-words.ts'
import { teiDates } from '../../../scripts/data/formats/tei-dates.ts'
import { timemlRecord } from '../../../scripts/data/formats/timeml.ts'

const timeml = (body: string): string =>
  `<DCT><TIMEX3 value="1999-01-02">2 January</TIMEX3></DCT><TEXT>${body}</TEXT>`

describe('TimeML', () => {
  test.each([
    ['on <TIMEX3 type="DATE" value="1999">1999</TIMEX3>', ['1999'], 'an expression'],
    ['<EVENT>left</EVENT> <SIGNAL>in</SIGNAL>', [], 'other elements are none'],
    ['<TIMEX3 type="DURATION" value="P1D"/>now', [], 'an expression without words'],
    ['in <TIMEX3 value="1999">1999', [], 'one that never closes'],
    ['1999</TIMEX3>', [], 'one that never opens'],
    ['<TIMEX3 value="P1Y">a year &lt; &#50;</TIMEX3>', ['a year < 2'], 'entities'],
    ['<TIMEX3 value="P1Y">&#9999999; &unknown;</TIMEX3>', ['&#9999999; &unknown;'], 'entities that are none'],
  ])('%s', (body, texts, reason) => {
    const { text, gold } = timemlRecord('a', timeml(body))
    expect(gold.dates, reason).toHaveLength(texts.length)
    for (const word of texts) expect(text, reason).toContain(word)
  })
  test('a file without its text is named', () => {
    expect(() => timemlRecord('odd', '<TimeML></TimeML>')).toThrow('odd.tml has no DCT or no TEXT')
  })
  test('many open signs take no time', () => {
    expect(timemlRecord('a', timeml('<x '.repeat(200_000))).gold.dates).toEqual([])
  })
})

describe('CoNLL-2003', () => {
  test.each([
    ['Ida I-PER|Lund I-PER', ['Ida Lund'], 'one name of two words'],
    ['Ida I-PER|Ole B-PER', ['Ida', 'Ole'], 'B parts two names'],
    ['Ida I-PER|Oslo I-LOC', ['Ida'], 'a name of another kind ends it'],
    ['Ida I-PER|and O|Ole I-PER', ['Ida', 'Ole'], 'a word between them'],
    ['Oslo I-LOC|AG I-ORG', [], 'no person'],
  ])('%s', (rows, people, reason) => {
    const [record] = conllRecords('x', `-DOCSTART- O\n\n${rows.replaceAll('|', '\n')}\n\n`)
    expect(
      record?.gold.people.map(({ text }) => text),
      reason,
    ).toEqual(people)
  })
})

describe('AIDA', () => {
  test('another number of documents is an error', () => {
    expect(() => aidaRecords([], '{"id": 1, "text": "", "labels": []}')).toThrow(
      'has 1 documents, CoNLL-2003 has 0',
    )
  })
})

describe('brat', () => {
  test.each([
    ['T1\tContent 0 4\tx\nE1\tContent:T1', 1, 'a content without source and cue'],
    ['T1\tSource 0 4\tx\nE1\tSource:T1', 0, 'no content'],
    ['E1\tContent:T7', 0, 'a span that is not there'],
    ['T1\tContent 0 4\tx\nR1\tContent:T1', 0, 'relations are no attributions'],
  ])('%j', (annotations, count, reason) => {
    expect(bratAttributions(annotations), reason).toHaveLength(count)
  })
})

describe('CoreNLP', () => {
  test('without trees tokens have no head', () => {
    const token =
      '<CharacterOffsetBegin>0</CharacterOffsetBegin><CharacterOffsetEnd>2</CharacterOffsetEnd><POS>UH</POS><NER>O</NER>'
    expect(corenlpSentences(`<sentence id="1">${token}</sentence>`)).toEqual([[[0, 2, 'UH', '']]])
  })
  test('a sentence that never ends is none', () => {
    expect(corenlpSentences('<sentence id="1">'.repeat(2000))).toEqual([])
  })
})

describe('GAP', () => {
  const head = 'ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref'
  test.each([
    ['1\tIda and Ole: she\tshe\t13\tIda\t0\tTRUE\tOle\t8\tFALSE', 1, 'all fit'],
    ['1\tIda and Ole: she\tshe\t12\tIda\t0\tTRUE\tOle\t8\tFALSE', 0, 'the pronoun is elsewhere'],
    ['1\tIda and Ole: she\tshe\t13\tIda\t0\tTRUE\tOle\tx\tFALSE', 0, 'no number'],
  ])('%s', (line, count, reason) => {
    expect(gapRecords(`${head}\n${line}\n`), reason).toHaveLength(count)
  })
})

describe('dates of GUM', () => {
  test.each([
    ['when="2004-02"', '2004-02-01', '2004-02-29', 'a month, in a leap year'],
    ['when="2004-02-03T10:00"', '2004-02-03', '2004-02-03', 'a time is its day'],
    ['from="1999" to="2001"', '1999-01-01', '2001-12-31', 'a range'],
    ['from="1999"', null, null, 'a range without its end'],
    ['when="--02-03"', null, null, 'a day without its year'],
    ['when="2004-13"', null, null, 'no month'],
    ['notBefore="1999"', null, null, 'bounds'],
  ])('%s', (attributes, from, to, reason) => {
    const interval = teiDates(`<date ${attributes}>\nthen\n</date>`).dates[0]?.interval ?? {
      from: null,
      to: null,
    }
    expect(interval, reason).toEqual({ from, to })
  })
})

describe('words of NewsWCL50', () => {
  test.each([
    ['The "old" ferry', 'The " old " ferry', 'marks stand close to what they hold'],
    ["Lund's (late) ferry, too", "Lund 's ( late ) ferry , too", 'clitics, brackets and commas'],
    ['a b', 'a b', 'words stand apart'],
  ])('%s', (text, words, reason) => {
    const forms = words.split(' ').map((form) => ({ form, identities: '-' }))
    expect(joinWords([forms]).text, reason).toBe(text)
  })
  test('a span that never opens or never closes is none', () => {
    const words = ['A)', '(B', '(C)'].map((identities) => ({ form: 'x', identities }))
    expect(joinWords([words]).spans.map(({ identity }) => identity)).toEqual(['C'])
  })
})
