/*
 * Gender by words beside the name, by he and she, by first names; and who is one person and who two.
 */
import { describe, expect, it } from 'vitest'
import { peopleIn } from './people-in.ts'

describe('gender', () => {
  it.each([
    [
      'Elena Brandt, whose son drowned, sued. She wants answers.',
      'Elena Brandt',
      'female',
      'a relative’s word',
    ],
    ['Karl Voss, a friend of the queen, left.', 'Karl Voss', 'male', 'a word behind of'],
    ['A spokesman for Elena Brandt left.', 'Elena Brandt', 'female', 'a spokesman for her'],
    [
      'Andrea Conti, the minister, resigned. He said he was tired.',
      'Andrea Conti',
      'male',
      'he outweighs the first name',
    ],
    ['Spokesman Robin Hale left. She was late.', 'Robin Hale', 'female', 'she outweighs an office of both'],
    ['Spokesman Robin Hale left. He was late.', 'Robin Hale', 'male', 'he agrees with the office'],
    ['Chairman Robin Hale left.', 'Robin Hale', 'male', 'the office alone'],
    ['Chairman Ruth Hale left.', 'Ruth Hale', 'female', 'a first name outweighs an office of both'],
    ['King Robin Hale left. She was late.', 'Robin Hale', 'male', 'a king is a man'],
    ['Jean-Pierre Morel left.', 'Jean-Pierre Morel', 'male', 'two first names'],
    ['Anna Marsh was attacked by a man. He fled.', 'Anna Marsh', 'female', 'he is the man'],
    ['Anna Marsh accused her boss. He denied it.', 'Anna Marsh', 'female', 'he is the boss'],
    ['The envoy Kim Jong Sun left the hall.', 'Kim Jong Sun', 'null', 'three syllables: Kim is the surname'],
    ['The envoy Kim Ann Lee left the hall.', 'Kim Ann Lee', 'female', 'a common second name'],
    ['Spokeswoman Robin Hale left.', 'Robin Hale', 'female', 'a title'],
    [
      'Robert Vane loved her paintings. Last year Robert Vane bought her house.',
      'Robert Vane',
      'male',
      'her may be another’s',
    ],
    [
      '“David Holt lied to me,” she said. “David Holt lied to all of us,” she said.',
      'David Holt',
      'male',
      'she speaks of him',
    ],
  ])('%s: %s is %s (%s)', (text, name, gender) => {
    expect(peopleIn(text).people.find((person) => person.name === name)?.gender ?? 'null').toBe(gender)
  })

  it.each([
    [
      'Anna Marsh lost to Kim Min-ho on Friday. She was tired. He was not.',
      'he is not whom the text called she',
    ],
    ['Xolani Dube met Anna Marsh. He thought it a good start. She left early.', 'nor the other way round'],
    ['Dana Ruiz, the coach, said she would stay. She left. He is wrong.', 'with nobody else at hand'],
  ])('%s: nobody is he and she (%s)', (text) => {
    for (const { mentions } of peopleIn(text).people) {
      const words = mentions.filter((m) => m.kind === 'pronoun').map((m) => m.text.toLowerCase())
      expect(words.includes('he') && words.includes('she')).toBe(false)
    }
  })
})

describe('one person or two', () => {
  it.each([
    ['George H. Stone left. George W. Stone came.', 2, 'other initials'],
    ['William Tarn Sr. left. William Tarn Jr. came.', 2, 'father and son'],
    ['It rained. Jan Tarn left. His son, Jan Tarn Jr., came. Tarn said so.', 2, 'a name, then the son'],
    ['It rained. Jan Tarn Jr. left. Jan Tarn said so.', 1, 'a suffix that is left out later'],
    ['It rained. Roger Tarn left. Roger J. Tarn Jr. said so.', 1, 'a fuller form of the name'],
    ['Hilda Tarn left. They met a man and Tarn.', 1, 'a man beside her'],
    ['Ales Byalyatski left. Ales Bialiacki came.', 1, 'two spellings of one alphabet'],
    ['Ales Byalyatski left. Ales Bondarenko came.', 2, 'two surnames'],
    ['President Joe Marlow left. Vice President Marlow came.', 1, 'two offices of one'],
  ])('%s: %i (%s)', (text, count) => {
    expect(peopleIn(text).people).toHaveLength(count)
  })
})
