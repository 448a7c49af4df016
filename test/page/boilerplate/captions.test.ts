/*
 * Captions in texts: those that end with the credit of an agency, those below a label; and sentences about agencies.
 */
import { expect, test } from 'vitest'
import { readArticle } from '../../../src/page/read-article.ts'

const STORY = [
  'The council of Amrum voted on Monday to buy back the lighthouse that it had sold to a hotel in 1994.',
  'The hotel had closed in the spring, and its owner had looked for a buyer for almost a year without success.',
  'Fishermen had asked the council to act because the lamp had been dark for most of the winter, they said.',
] as const

/** The lines between the first and second paragraph that are kept. */
function kept(lines: readonly string[]): readonly string[] {
  const text = ['Lighthouse bought back', STORY[0], ...lines, STORY[1], STORY[2]].join('\n\n')
  const own = readArticle({ id: 'a', text }).blocks.filter((block) => block.kept)
  const all = own.map(({ start, end }) => text.slice(start, end))
  for (const line of STORY) expect(all).toContain(line)
  expect(all).toContain('Lighthouse bought back')
  return all.filter((line) => lines.includes(line))
}

test.each([
  ['Reuters', 'Bakers show loaves at a fair in Amrum, June 5, 2018. REUTERS/Ida Quist'],
  ['a file', 'The lamp in the winter of 2016. Picture taken in May. REUTERS/Ida Quist/File Photo'],
  ['without a full stop', 'The lamp in the winter of 2016 REUTERS/Ida Quist'],
  ['in small letters', 'The lamp in the winter of 2016. Reuters/Ida Quist'],
  ['Associated Press', 'The lamp in the winter of 2016. AP Photo/Ida Quist'],
  ['in brackets', 'The lamp in the winter of 2016. (AP Photo/Ida Quist)'],
  ['two agencies', 'The lamp in the winter of 2016. AFP/Getty Images'],
  ['Getty', 'Nia Holm speaks to fishermen. Getty Images/Ida Quist'],
  ['a particle in the name', 'Nia Holm speaks to fishermen. AFP/Ida van der Quist'],
  ['the credit alone', 'REUTERS/Ida Quist'],
  ['words in quotation marks', 'A sign that reads “No lamp, no port” in Amrum. REUTERS/Ida Quist'],
])('a caption: %s', (_, line) => expect(kept([line])).toEqual([]))

test.each([
  ['what somebody told Reuters', 'The mayor told Reuters that the price had not been agreed.'],
  ['who reported first', 'The sale was first reported on Friday by Reuters.'],
  ['a poll', 'The sale is opposed by one in three, according to a poll by Reuters/Ipsos.'],
  ['a poll without a full stop', 'One in three oppose the sale, says the poll. Reuters/Ipsos'],
  ['pictures in the story', 'Photos by AFP/Getty Images showed that the lamp was dark on Sunday.'],
  ['an agency with a number', 'The frequency is stated as 3. AP/2020 of the port.'],
  ['a fraction of names', 'The prize went to the team of Quist/Holm.'],
  ['a long paragraph', `${'The lamp was lit again on Sunday and people came. '.repeat(8)}REUTERS/Ida Quist`],
  ['a label inside a sentence', 'Image captions were missing from the plan of the council.'],
])('negative: %s', (_, line) => expect(kept([line])).toEqual([line]))

// biome-ignore format: a row a line
test.each([
  ['the line below the label', ['Image caption', 'The lamp is the oldest of the coast'], []],
  ['a sentence below it', ['Image caption', 'Nobody knows why the lamp went dark.'], []],
  ['negative: the line behind the caption', ['Image caption', 'The lamp', 'The owner did not answer questions on Monday.'], ['The owner did not answer questions on Monday.']],
  ['negative: a paragraph is no caption', ['Image caption', `${STORY[1].slice(0, -1)}, and he said so. ${STORY[2]}`], [`${STORY[1].slice(0, -1)}, and he said so. ${STORY[2]}`]],
])('a label: %s', (_, lines, expected) => expect(kept(lines)).toEqual(expected))

test('a line of credits takes time that grows with its length', () => {
  const before = process.cpuUsage().user
  for (const piece of ['. REUTERS/', 'AP Photo/', '. AFP/Ida Quist ', '/Ipsos'])
    readArticle({ id: 'a', text: `${piece.repeat(20_000)}\n${`${piece.repeat(30)}\n`.repeat(300)}` })
  expect(process.cpuUsage().user - before).toBeLessThan(6_000_000)
})
