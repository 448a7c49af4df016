/*
 * Days in quotations of long ago: counted from the time of the remark, or open. Published on 2020-01-31, a Friday. Rows: why,
 * text, the expression, its value.
 */
import { expect, test } from 'vitest'
import { datesIn } from '../reading.ts'

// biome-ignore format: a row a line
test.each([
  ['a year that somebody spoke in', 'In 1984 the foreman said: “Come on Monday.”', 'Monday', 'XXXX-WXX-1'],
  ['behind the quotation', '“Come on Monday. Bring a coat tomorrow,” he wrote in 1984.', 'tomorrow', 'XXXX-XX-XX'],
  ['a quotation that goes on', '“I was late,” she said in 1984. “They will get it next week.”', 'next week', 'XXXX-WXX'],
  ['one that goes on after a sentence', '“I was late,” she said in 1984. She left. “They will get it next week.”', 'next week', '2020-W06'],
  ['a time before the mark', 'Lund swore that Berg told her in the summer of 2018: “We meet on Monday.”', 'Monday', 'XXXX-WXX-1'],
  ['with part of a day', 'In 1984 she said: “We sail on Monday morning.”', 'Monday morning', 'XXXX-WXX-1TMO'],
  ['a month and the next one', 'In March 2003 she wrote: “The yard shuts next month.”', 'next month', '2003-04'],
  ['a month and a week', 'In March 2003 she wrote: “The yard shuts next week.”', 'next week', 'XXXX-WXX'],
  ['a day and a weekday to come', 'On 4 March 2003 she wrote: “We will shut on Monday.”', 'Monday', '2003-03-10'],
  ['the weekday of publication', 'On 4 March 2003 she wrote: “We will shut on Friday.”', 'Friday', 'XXXX-WXX-5'],
  ['a day and a weekday that was', 'On 4 March 2003 she wrote: “We met on Monday.”', 'Monday', '2003-03-03'],
  ['a day and yesterday', 'On 4 March 2003 she wrote: “We met yesterday.”', 'yesterday', '2003-03-03'],
  ['when somebody was hired', 'The foreman, hired in 1984, said: “Come on Monday.”', 'Monday', '2020-02-03'],
  ['what somebody was asked about', 'Asked about the flood of 1984, she said: “Come on Monday.”', 'Monday', '2020-02-03'],
  ['a year inside of the quotation', '“I came in 1984. We open on Monday,” she said.', 'Monday', '2020-02-03'],
  ['a year of another sentence', 'In 1984 it burned. “We open on Monday,” she said.', 'Monday', '2020-02-03'],
  ['a remark of this month', 'On 22 January she said: “We open on Monday.”', 'Monday', '2020-02-03'],
  ['told in the quotation behind a day', 'She had been ill since Boxing Day. “I was told this morning that I am fit,” she said.', 'this morning', '2020-01-31TMO'],
  ['told on a day before the quotation', 'She spoke on Thursday. She said in a statement on Thursday: “I was told this morning.”', 'this morning', '2020-01-30TMO'],
  ['no quotation', 'In 1984 it was said to open on a hill. It closes on Monday.', 'Monday', '2020-02-03'],
])('%s: %s', (_why, text, expression, value) => {
  expect(datesIn(text, '2020-01-31').find((date) => date.text === expression)?.value).toBe(value)
})
