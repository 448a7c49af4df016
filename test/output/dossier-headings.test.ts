/*
 * The timeline of an overview: a year and a month head their events once, whatever lasts longer between them.
 */
import { Chalk } from 'chalk'
import { expect, test } from 'vitest'
import { dossierLines } from '../../src/output/summary/dossier.ts'
import { dossierOfTexts } from '../dossier/made-documents.ts'

const PLAIN = { width: 80, full: true, chalk: new Chalk({ level: 0 }) }

function headsOf(texts: readonly string[]): string[] {
  const lines = dossierLines(dossierOfTexts(texts), texts.length, PLAIN)
  return lines.map((line) => line.trim()).filter((line) => /^\d{4}(?: \p{Lu}\p{Ll}+)?$/u.test(line))
}

// biome-ignore format: a row a line
test.each([
  [['The pier of Leeds closed on 3 May 2021.', 'A ferry of Hull sank on 9 May 2021.'], ['2021', '2021 May'], 'two of one month'],
  [['The pier of Leeds closed on 3 May 2021.', 'The strike at the mill lasted from 4 May 2021 to 6 July 2021.', 'A ferry of Hull sank on 9 May 2021.'], ['2021', '2021 May'], 'a longer one between them, of the same month'],
  [['The pier of Leeds closed on 3 May 2021.', 'A ferry of Hull sank on 9 June 2021.'], ['2021', '2021 May', '2021 June'], 'two months'],
  [['The pier of Leeds closed on 3 February 2021.', 'The show in Hull runs from 1 July 2021 to 30 September 2021.'], ['2021', '2021 February', '2021 July'], 'one that lasts for months'],
  [['The pier of Leeds closed on 3 May 2020.', 'A ferry of Hull sank on 9 May 2021.'], ['2020', '2020 May', '2021', '2021 May'], 'one month of two years'],
])('%j are under %j (%s)', (texts, heads) => expect(headsOf(texts)).toEqual(heads))
