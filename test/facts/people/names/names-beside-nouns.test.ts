/*
 * Names beside nouns that are none of them: papers between commas, bodies with an article, nouns in capitals behind a name, what
 * was done to the holder of an office; each with neighbours that stay.
 */
import { expect, test } from 'vitest'
import { extract } from '../../../../src/pipeline.ts'

/** "Name: roles" for each person of a text without boilerplate. */
function castOf(text: string): string[] {
  return extract({ id: 'test', text }, { strip: false }).people.map(
    ({ name, roles }) => `${name}: ${roles.join(', ')}`,
  )
}

// biome-ignore format: a row a line
test.each([
  ['On Tuesday, a Norland newspaper, Halma Ilba, reported that the towns were at odds.', [], 'a paper'],
  ['In a statement, the Church denied these claims.', [], 'a body'],
  ['“James Corey Memos just out,” she wrote. James Corey wrote the memos in May.', ['James Corey: '], 'a noun in capitals that the text has in small letters'],
  ['He was fined for misleading Vice President Mike Penn.', ['Mike Penn: Vice President'], 'what was done to him'],
  ['The letter came from Devin Nash of the Labour Committee and Representative Trey Gowan.', ['Devin Nash: ', 'Trey Gowan: Representative'], 'an office joined to what is none'],
  ['The ‘cloud’ President Lund wanted lifted was old. President Lund left.', ['Lund: President'], 'a word in marks'],
  ['Mark Landau contributed reporting from Leeds, Moira Rich from Halm and Rick Gladwell from Norwood.', [], 'who contributed, all of them'],
  // neighbours
  ['He told a Norland newspaper, Ida Berg, 40, left.', ['Ida Berg: '], 'a person behind an object'],
  ['Senator Frank Church left the hall. Church said no.', ['Frank Church: Senator'], 'a surname without an article'],
  ['Ida Berg Brooks left. The brooks were full, and Ida Berg Brooks was late.', ['Ida Berg Brooks: '], 'a surname that is a noun too'],
  ['She met acting Mayor Ida Berg and Foreign and Defence Minister Carl Moss.', ['Ida Berg: acting Mayor', 'Carl Moss: Foreign and Defence Minister'], 'words that belong to an office'],
  ['The “Sea Song” singer Rosa Linde left.', ['Rosa Linde: “Sea Song” singer'], 'a work in marks'],
])('%s: %j (%s)', (text, expected) => expect(castOf(text)).toEqual(expected))
