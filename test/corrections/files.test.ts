/*
 * The files of `--lexicon` and `--review`, in JSON and CSV: what they say, and for each fault the line and the key.
 */
import { describe, expect, test } from 'vitest'
import { csvRows } from '../../src/corrections/csv-rows.ts'
import { locatedJson } from '../../src/corrections/located-json.ts'
import { readLexicon } from '../../src/corrections/read-lexicon.ts'
import { readReview } from '../../src/corrections/read-review.ts'

describe('JSON with lines', () => {
  test.each([
    ['nothing', '', 'f: line 1: expected a JSON value'],
    ['a comma too many', '[1,\n]', 'f: line 2: expected a JSON value'],
    ['a comma too few', '[1\n\n2]', 'f: line 3: expected “,” or “]”'],
    ['an open object', '{"a": 1', 'f: line 1: expected “,” or “}”'],
    ['a key without quotation marks', '{\n a: 1}', 'f: line 2: expected a key in double quotation marks'],
    ['a key without a value', '{"a" 1}', 'f: line 1: a: expected “:” behind the key'],
    ['a string over lines', '["a\nb"]', 'f: line 1: a string does not end on its line'],
    ['a wrong escape', '["\\x"]', 'f: line 1: this string is no JSON'],
    ['something behind it', '[]\n[]', 'f: line 2: the JSON ends before this'],
    ['a word', '[yes]', 'f: line 1: expected a JSON value'],
    ['no number', '[01]', 'f: line 1: expected a JSON value'],
    ['great depth', '['.repeat(100_000), 'f: line 1: nested too deep'],
  ])('%s', (_, text, message) => expect(() => locatedJson('f', text)).toThrow(message))
  test('a byte-order mark and line ends of Windows', () => {
    expect(locatedJson('f', '\ufeff[1,\r\n"\\u00e9"]')).toEqual({
      line: 1,
      kind: 'list',
      items: [
        { line: 1, kind: 'plain', value: 1 },
        { line: 2, kind: 'plain', value: 'é' },
      ],
    })
  })
})

describe('CSV with lines', () => {
  const columns = { columns: ['a', 'b'], needed: ['a'] }
  test.each([
    ['plain', 'a,b\n1,2\n', [[2, { a: '1', b: '2' }]]],
    [
      'quoted, over lines, with marks',
      'a,b\r\n"x, ""y""\r\nz",2\r\n3,4',
      [
        [2, { a: 'x, "y"\r\nz', b: '2' }],
        [4, { a: '3', b: '4' }],
      ],
    ],
    [
      'blank lines and missing cells',
      '\ufeffA,B\n\n1\n,\n',
      [
        [3, { a: '1', b: '' }],
        [4, { a: '', b: '' }],
      ],
    ],
    ['a header alone', 'a', []],
  ])('%s', (_, text, rows) =>
    expect(csvRows('f', text, columns).map(({ line, cells }) => [line, cells])).toEqual(rows),
  )
  test.each([
    ['an unknown column', 'a,c\n', 'f: line 1: c: no such column; give a, b'],
    ['a column that is missing', 'b\n', 'f: line 1: a: this column is missing'],
    ['nothing', '', 'f: line 1: a: this column is missing'],
    ['too many cells', 'a,b\n1,2,3\n', 'f: line 2: 3 cells under 2 headers'],
    ['an open quotation mark', 'a\n1\n"2\n3', 'f: line 3: a quotation mark is not closed or misplaced'],
    ['a mark inside a cell', 'a\n1"2\n', 'f: line 2: a quotation mark is not closed or misplaced'],
  ])('%s', (_, text, message) => expect(() => csvRows('f', text, columns)).toThrow(message))
  test('long rows of marks take linear time', () => {
    const began = performance.now()
    expect(() => csvRows('f', `a\n"${'""'.repeat(200_000)}x`, columns)).toThrow('line 2')
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})

describe('a lexicon', () => {
  const wanted = {
    names: ['Xi Ng'],
    aliases: { 'Ann Lee': ['The Hammer', 'Annie'] },
    roles: ['taoiseach'],
    noNames: ['Alexandra Palace'],
    boilerplate: ['Sign up now'],
  }
  test('in JSON', () =>
    expect(readLexicon('f', JSON.stringify({ version: 1, ...wanted, names: [' Xi  Ng '] }))).toEqual(wanted))
  test('in CSV', () =>
    expect(
      readLexicon(
        'f',
        'kind,text,value\nname,Xi Ng,\nalias,The Hammer,Ann Lee\nalias,Annie,Ann Lee\nrole,taoiseach\nno-name,Alexandra Palace\nboilerplate,Sign up now\n',
      ),
    ).toEqual(wanted))
  test.each([
    ['no object', '[]', 'f: line 1: give an object with names'],
    ['an unknown key', '{\n"name": []}', 'f: line 2: name: no such key; give names, aliases'],
    ['no list', '{\n"names":\n"Ng"}', 'f: line 3: names: give a list of strings'],
    ['no string', '{"names": ["a",\n7]}', 'f: line 2: names[1]: give a string'],
    ['an empty name', '{"names": [" "]}', 'f: line 1: names[0]: give from 1 to 500 characters'],
    ['aliases in a list', '{"aliases": []}', 'f: line 1: aliases: give an object'],
    [
      'an alias that is no list',
      '{"aliases":\n{"Ann Lee": "Annie"}}',
      'f: line 2: aliases.Ann Lee: give a list',
    ],
    [
      'a role of two words',
      '{"roles": ["first\\nminister"]}',
      'f: line 1: roles[0]: give one word, the noun of the role (“minister”)',
    ],
    ['another version', '{"version": 2}', 'f: line 1: version: this program reads version 1'],
    [
      'a kind that is none',
      'kind,text\nname,Xi\nperson,Ng\n',
      'f: line 3: person: no such kind; give name, role',
    ],
    [
      'an alias of nobody',
      'kind,text\nalias,Annie\n',
      'f: line 2: alias: say in value whose other name “Annie” is',
    ],
  ])('%s', (_, text, message) => expect(() => readLexicon('f', text)).toThrow(message))
})

describe('a review', () => {
  const decision = { document: 'a.txt', id: 'q1', digest: '0123456789ab', decision: 'reject' }
  const file = (...decisions: object[]): string => JSON.stringify({ version: 1, decisions }, null, 1)
  test('in JSON, as the report writes it, and in CSV', () => {
    const wanted = [
      { ...decision, value: '' },
      { ...decision, decision: 'speaker', value: 'Ann Lee' },
    ]
    expect(readReview('f', file(decision, { ...decision, decision: 'speaker', value: 'Ann Lee' }))).toEqual(
      wanted,
    )
    const rows =
      'document,id,digest,decision,value\na.txt,q1,0123456789ab,reject,\na.txt,q1,0123456789ab,speaker,Ann Lee\n'
    expect(readReview('f', rows)).toEqual(wanted)
  })
  test.each([
    ['no decisions', '{"version": 1}', 'f: line 1: decisions: this key is missing'],
    ['an unknown key', '{"decisions": [],\n"by": "me"}', 'f: line 2: by: no such key'],
    ['an unknown field', file({ ...decision, why: 'x' }), 'f: line 9: decisions[0].why: no such key'],
    ['a field that is no string', file({ ...decision, id: 1 }), 'f: line 6: decisions[0].id: give a string'],
    ['a field that is missing', file({ ...decision, document: '' }), 'f: line 4: document: this is missing'],
    ['no id', file({ ...decision, id: 'x1' }), 'f: line 4: id: “x1” is no id of a fact'],
    ['no digest', file({ ...decision, digest: '0123' }), 'f: line 4: digest: “0123” is no digest'],
    [
      'no decision',
      file({ ...decision, decision: 'drop' }),
      'f: line 4: decision: “drop” is none; give reject, speaker, date',
    ],
    ['a speaker of a date', file({ ...decision, id: 'd1', decision: 'speaker' }), 'd1 is no remark'],
    [
      'a date of a person',
      file({ ...decision, id: 'p1', decision: 'date', value: '2020' }),
      'p1 is a person',
    ],
    [
      'no day of the calendar',
      file({ ...decision, decision: 'date', value: '2020-02-30' }),
      'f: line 4: value: “2020-02-30” is no day',
    ],
    [
      'days the wrong way round',
      file({ ...decision, decision: 'date', value: '2021/2020' }),
      'value: “2021/2020” is no day',
    ],
    [
      'a row of CSV',
      'document,id,digest,decision\na,q1,0123456789ab,no\n',
      'f: line 2: decision: “no” is none',
    ],
  ])('%s', (_, text, message) => expect(() => readReview('f', text)).toThrow(message))
})
