/*
 * Pages copied from a reading window, with its buttons, lists and requests between the paragraphs: every paragraph of the
 * story stays, and nothing of the window.
 */
import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/pipeline.ts'

const HEADLINE = 'Ferry to Halm stays in port until June after crack is found'
const STORY = [
  'The ferry between Halm and the mainland will not sail before June, Mayor Jane Miller said on Wednesday, after a crack was found in its hull on Monday evening.',
  '“The hull is not safe,” Miller told reporters at the town hall. “We will not put anybody at risk, and we will not sail before every seam has been looked at.”',
  'The crack, about 40 centimetres long, was found by a diver during a routine check, according to the harbour office, which has run the ferry since it was bought in 1994.',
  '“It was a matter of luck that nothing happened,” said Carla Finch, an engineer who examined the boat for the council. “In a storm it could have opened within minutes.”',
  'The council will meet on Friday to decide who pays for the repair, which is expected to cost more than two million crowns and to take at least six weeks.',
  'Tom Okafor, who runs a shop at the pier, said he had lost half of his customers since the boat was taken out of service, and that nobody knew what would come next.',
  '“Nobody told us anything,” Okafor said. “We read it in the paper.”',
  'It is the third time in four years that the ferry has been out of service. In March 2019 it ran aground in fog, and in the autumn of 2020 its engine failed on the way home.',
]

/** A window: lines above the story, lines behind paragraphs by their number, lines below. */
interface Window {
  readonly above: readonly string[]
  readonly between: Readonly<Record<number, readonly string[]>>
  readonly below: readonly string[]
}

const WINDOWS: Readonly<Record<string, Window>> = {
  'agency with its own lists': {
    above: [
      'World',
      'Business',
      'Markets',
      'Europe',
      HEADLINE,
      'By Ida Berg',
      'May 6, 2021 9:01 AM UTC Updated 2 hours ago',
    ],
    between: {
      0: ['Item 1 of 2 A ferry is seen in Halm, May 4, 2021. REUTERS/Karl Lind'],
      3: ['Advertisement · Scroll to continue'],
    },
    below: [
      'Reporting by Ida Berg in Halm; Editing by Maria Santos',
      'Suggested Topics:',
      'Europe',
      'Read Next',
      'Storm leaves thousands without power',
    ],
  },
  'player and list of stories': {
    above: [
      'Skip to Content',
      'Live',
      'Sign up',
      'News',
      'Opinion',
      HEADLINE,
      'By Ida Berg',
      'Published On 6 May 2021',
      'Share',
      'Save',
    ],
    between: {
      2: [
        'Keep reading',
        'list of 2 items',
        'list 1 of 2',
        'Harbour to be rebuilt for $40m',
        'list 2 of 2',
        'Storm leaves thousands without power',
        'end of list',
      ],
    },
    below: ['Related', 'Storm leaves thousands without power', 'More from News', 'Most popular'],
  },
  'letter to subscribers': {
    above: [
      'Subscribe',
      'Sign in',
      'Share this post',
      'Halm Letters',
      'Copy link',
      'Facebook',
      'Email',
      HEADLINE,
      'Ida Berg',
      'May 06, 2021',
      '7',
      'Share this post',
    ],
    between: {
      4: [
        'Halm Letters is a reader-supported publication. To receive new posts, consider becoming a subscriber.',
        'Subscribe',
      ],
    },
    below: [
      'Thanks for reading Halm Letters! Subscribe for free to receive new posts.',
      '7',
      'Share this post',
      'Comments',
      'Top',
      'Latest',
      'No posts',
    ],
  },
  'paper that counts': {
    above: [
      'Home',
      'U.K.',
      'Sports',
      'Australia',
      HEADLINE,
      'By IDA BERG FOR THE VALLEY POST',
      'Published: 09:01 EDT, 6 May 2021 | Updated: 09:45 EDT, 6 May 2021',
      'e-mail',
      '12',
      'shares',
      'View comments',
    ],
    between: { 5: ['Share this article', 'Share'] },
    below: [
      'Share or comment on this article: Ferry to Halm stays in port',
      'Most read',
      'Storm leaves thousands without power',
    ],
  },
}

describe.each(Object.entries(WINDOWS))('%s', (_, { above, between, below }) => {
  const lines = [...above, ...STORY.flatMap((line, at) => [line, ...(between[at] ?? [])]), ...below]
  test.each([
    ['a line each', '\n'],
    ['lines apart', '\n\n'],
  ])('%s', (__, apart) => {
    const { title, body, authors, people } = extract({ id: 'test', text: `${lines.join(apart)}\n` })
    const text = `${lines.join(apart)}\n`
    expect(title).toBe(HEADLINE)
    expect(body.map(({ start, end }) => text.slice(start, end))).toEqual([HEADLINE, ...STORY])
    expect(authors).toEqual(['Ida Berg'])
    for (const name of ['Jane Miller', 'Carla Finch', 'Tom Okafor'])
      expect(people.map((one) => one.name)).toContain(name)
  })
})

test.each([
  ['“Close,” she said, and shut the door behind her.', 'a button that is said'],
  ['Next came the mayor, who had lost the vote.', 'a button that begins a sentence'],
  ['Subscribe to a paper that you can trust, he told the hall.', 'a request that is said'],
])('negative: %s stays (%s)', (line) => {
  const text = `${HEADLINE}\n\nBy Ida Berg\n\n${STORY.slice(0, 4).join('\n\n')}\n\n${line}\n\n${STORY.slice(4).join('\n\n')}\n`
  const { body } = extract({ id: 'test', text })
  expect(body.map(({ start, end }) => text.slice(start, end))).toContain(line)
})

test('a brief of two sentences between much of the window is found', () => {
  const text = [
    'Menu',
    'World',
    'Politics',
    HEADLINE,
    'Read More',
    'By IDA BERG',
    'Updated 9:01 AM EDT, May 6, 2021',
    'Share',
    'HALM — The ferry will not sail before June, Mayor Jane Miller said Wednesday.',
    '“The hull is not safe,” Miller said. “We will not put anybody at risk.”',
    'Most read',
    'Storm leaves thousands without power',
    'About us',
    'Contact',
  ].join('\n')
  const found = extract({ id: 'test', text })
  expect(found.title).toBe(HEADLINE)
  expect(found.quotes.map(({ speaker }) => speaker?.name)).toContain('Jane Miller')
})
