/*
 * Every rule's own example, and lines of stories that no rule may take for boilerplate.
 */
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/page/about/page-language.ts'
import { classCueReader } from '../../src/page/boilerplate/class-cues.ts'
import { clearBoilerplate } from '../../src/page/boilerplate/clear-boilerplate.ts'
import { matcherOf } from '../../src/page/boilerplate/guard.ts'
import { lineCues } from '../../src/page/boilerplate/line-cues.ts'
import {
  BOILERPLATE_LINES,
  COMMENT_MARKERS,
  END_MARKERS,
} from '../../src/page/boilerplate/wordings/page-boilerplate.ts'
import { CLASS_CUES } from '../../src/page/boilerplate/wordings/page-class-cues.ts'
import { LINE_CUES } from '../../src/page/boilerplate/wordings/page-line-cues.ts'
import { SERVICE_LINES } from '../../src/page/boilerplate/wordings/page-service-lines.ts'
import { pageStats } from '../../src/page/classify/block-features.ts'
import { renderHtml } from '../../src/page/read/html-blocks.ts'
import { readTextBlocks } from '../../src/page/read/text-blocks.ts'
import { REFINEMENTS } from '../../src/page/story/refine/refinements.ts'
import { storyOf } from '../../src/page/story/story.ts'

const STORY_LINES = [
  'The council voted on Tuesday to rebuild the old harbour wall.',
  'Share prices fell after the announcement, and so did the currency.',
  '“Read the report before you comment on it,” she said.',
  'He took a photo of the wall and sent it to the mayor.',
  'Related costs are not included in the plan.',
  'More than 1,000 people came to the opening.',
  'What comes next',
  '1882',
  'The views of the harbour are the best in town.',
  'Watch out for rising tides, the port warned sailors on Friday.',
]

describe('boilerplate lines', () => {
  for (const { name, pattern, example } of BOILERPLATE_LINES) {
    test(`${name}: ${example}`, () => expect(pattern.test(example)).toBe(true))
    const page = readTextBlocks(example)
    test(`${name} is tried: ${example}`, () => expect(clearBoilerplate(page)).toEqual([name]))
  }
  for (const line of STORY_LINES) {
    test(`negative: ${line}`, () =>
      expect(BOILERPLATE_LINES.filter((one) => one.pattern.test(line)).map((one) => one.name)).toEqual([]))
  }
  for (const line of STORY_LINES) {
    test(`negative as an end: ${line}`, () =>
      expect(matcherOf([END_MARKERS, COMMENT_MARKERS])(line)).toBe(false))
  }
})

describe('service lines', () => {
  for (const { name, pattern, example } of SERVICE_LINES) {
    test(`${name}: ${example}`, () => expect(pattern.test(example)).toBe(true))
  }
  const LAST_PARAGRAPHS = [
    'Follow-up talks are planned for Monday, the minister said on Twitter.',
    'Northlight is the owner of both lamps.',
    'The information came from two members of the council.',
    'Visit numbers fell by a third last year.',
    'The commission will receive the report in May.',
    ...STORY_LINES,
  ]
  for (const line of LAST_PARAGRAPHS) {
    test(`negative: ${line}`, () =>
      expect(SERVICE_LINES.filter((one) => one.pattern.test(line)).map((one) => one.name)).toEqual([]))
  }
})

describe('refinements', () => {
  const marks = (kept: readonly boolean[]) => kept.map((one) => (one ? '+' : '-')).join('')
  for (const { name, example, apply } of REFINEMENTS) {
    const source = example.page.join('\n\n')
    const page = source.startsWith('<') ? renderHtml(source) : readTextBlocks(source)
    const kept = [...example.model].map((mark) => mark === '+')
    const nothing = kept.map(() => null)
    const decisions = { kept, odds: new Float64Array(kept.length) }
    const story = storyOf(page, pageStats(page), nothing, decisions)
    test(`${name}: ${example.model} becomes ${example.refined}`, () => {
      expect(page.blocks.length).toBe(kept.length)
      apply(story)
      expect(marks(story.kept)).toBe(example.refined)
    })
    test(`${name}: what it made stays as it is`, () => {
      apply(story)
      expect(marks(story.kept)).toBe(example.refined)
    })
  }
})

describe('cues', () => {
  for (const { name, bit, example } of LINE_CUES) {
    const block = { ...readTextBlocks(example).blocks[0]!, start: 0, end: example.length }
    test(`${name} is tried: ${example}`, () => expect(lineCues(example, block) & bit).toBe(bit))
  }
  for (const { name, bit, example } of CLASS_CUES) {
    test(`${name} is tried: ${example}`, () => expect(classCueReader()(example) & bit).toBe(bit))
  }
  for (const { name, pattern, example } of CLASS_CUES) {
    test(`${name}: ${example}`, () => expect(pattern.test(example)).toBe(true))
  }
  test('patterns take linear time', () => {
    const parts = LINE_CUES.flatMap((cue) => cue.parts)
    const patterns = [...parts, ...CLASS_CUES, ...BOILERPLATE_LINES, ...SERVICE_LINES].map(
      (one) => one.pattern,
    )
    for (const piece of [
      'photo ',
      'by a ',
      '(',
      'is a b ',
      'share ',
      '1 comment ',
      '— x ',
      'sign up for ',
      'Follow Aa ',
      'earn ',
    ]) {
      const before = process.cpuUsage().user
      for (const pattern of [...patterns, END_MARKERS.pattern, COMMENT_MARKERS.pattern])
        pattern.test(piece.repeat(620 / piece.length))
      expect(process.cpuUsage().user - before).toBeLessThan(200_000)
    }
  })
})

describe('languageOf', () => {
  const CASES: readonly (readonly [string, string, string | null, string | null])[] = [
    ['English by its words', 'The council of the town said that it would rebuild the wall.', null, 'en'],
    [
      'German by its words',
      'Der Rat der Stadt hat am Dienstag beschlossen, die Mauer wieder zu bauen.',
      null,
      'de',
    ],
    ['the declaration with its region', 'Short text.', 'en-GB', 'en'],
    [
      'a template that lies',
      'Der Rat der Stadt hat am Dienstag beschlossen, die Mauer wieder zu bauen, und die Kosten sind nicht zu hoch.',
      'en',
      'de',
    ],
    [
      'Cyrillic by its script',
      'Городской совет решил восстановить старую стену гавани в этом году.',
      'en',
      'ru',
    ],
    ['negative: nothing to go by', 'Kowalski 17', null, null],
    ['negative: few words, all of them shared', 'Sales fell in Q3 2019.', null, null],
    [
      'negative: names with particles',
      'Guests: Luis de la Cruz, Ana van der Berg, Jean de Vries',
      null,
      null,
    ],
    [
      'negative: a name repeated is no clear evidence',
      'Van Dam beat De Wit; Van Dam won; De Wit lost to Van Dam.',
      null,
      null,
    ],
    ['a declaration stands where words are too few', 'Kurze Meldung.', 'de', 'de'],
    ['negative: no declaration that is a code', '12 34', 'english', null],
  ]
  for (const [reason, text, declared, expected] of CASES) {
    test(reason, () => expect(languageOf(text, declared)).toBe(expected))
  }
})
