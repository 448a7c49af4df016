/*
 * Inputs for the fuzzer: pieces of the repository's own pages, cut, doubled, spliced and salted with what has broken
 * readers before. The same number always gives the same input.
 */
import fs from 'node:fs'
import path from 'node:path'

/** A source of numbers in [0, 1). */
export type Random = () => number

/** A whole number below `limit`. */
export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit)
}

/** One of `items`. */
export function pick<T>(random: Random, items: readonly T[]): T {
  return items[below(random, items.length)]!
}

/** The pages that inputs are made of. */
export interface Corpus {
  readonly texts: readonly string[]
  readonly pages: readonly string[]
}

/** The pages in seeds/ and fixtures/ below `root`. */
export function readCorpus(root: string): Corpus {
  const files = ['seeds', 'fixtures'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => path.join(root, folder, name)),
  )
  const read = (pattern: RegExp): string[] =>
    files.filter((file) => pattern.test(file)).map((file) => fs.readFileSync(file, 'utf8'))
  return {
    texts: read(/(?:seeds[\\/][^\\/]*|[\\/]input)\.txt$/),
    pages: read(/(?:seeds[\\/][^\\/]*|[\\/]input)\.html$/),
  }
}

/** Pieces that are put in anywhere: marks without a partner, odd characters, dates that are none, broken markup. */
const SALT: readonly string[] = [
  ...'“”‘’"\'«»‹›()[]{}—–-.,:;!?…•|/\\<>&#\n\r\t\u00a0\u00ad\u200b\u200d\u2028\u202e\u2066\ufeff\ufffd\u0000\u001b\u007f\u0085',
  ...[
    '\ud83d\ude00',
    '\ud800',
    '\udc00',
    'e\u0301',
    'İ',
    'ß',
    'ﬁ',
    '中文',
    '\u0627\u0644',
    '🇬🇧',
    '\r\n',
    '\n\n',
    '\f',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'NaN', '-0', '1e999', '%s', '$&', '\\u0000'],
  ...[
    '32 January 2020',
    '29 February 2021',
    '0000-00-00',
    '9999-12-31',
    '1/1/1',
    '99:99',
    'the 1990s',
    'Q5 2020',
  ],
  ...[
    '999999999 days ago',
    'last last week',
    'Monday Tuesday',
    'from May to may',
    'two-thousand-and-',
    'year -1',
  ],
  ...[
    ' said',
    ' he said',
    'said that ',
    'according to ',
    'Mr. ',
    "'s",
    'St. ',
    'U.S.',
    'Jane Doe',
    'Jr.',
    'O’',
    'Mc',
    'van der ',
  ],
  ...[
    'By ',
    'Published: ',
    'PARIS (AP) — ',
    '(Reuters)',
    'Read more: ',
    'Share this',
    'Photo: ',
    'Q: ',
    'A: ',
    'Name: ',
  ],
  ...[
    '<p>',
    '</p>',
    '<br>',
    '<div',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<![CDATA[',
    '&amp;',
    '&#x110000;',
    '&#0;',
    '&nosuch;',
  ],
  ...[
    '<table>',
    '<li>',
    '<h1>',
    '<title>',
    '<article>',
    '<time datetime="2020-13-45">',
    '<meta charset=utf-7>',
    '<a href="',
    '<svg>',
  ],
  ...[
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":',
    '{"@graph":[',
    '"}',
    '<template>',
    '<plaintext>',
  ],
]

/** `base` after some mutations, together with pieces of the other `all`. */
export function mutated(random: Random, base: string, all: readonly string[]): string {
  let text = base
  for (let times = 1 + below(random, 6); times > 0; times--) text = pick(random, MUTATIONS)(text, random, all)
  return text
}

type Mutation = (text: string, random: Random, all: readonly string[]) => string

const MUTATIONS: readonly Mutation[] = [
  function insertSalt(text, random) {
    const at = below(random, text.length + 1)
    return text.slice(0, at) + pick(random, SALT) + text.slice(at)
  },
  function insertMuchSalt(text, random) {
    const at = below(random, text.length + 1)
    return text.slice(0, at) + pick(random, SALT).repeat(1 + below(random, 50)) + text.slice(at)
  },
  function replaceByCharacter(text, random) {
    const at = below(random, text.length + 1)
    return text.slice(0, at) + String.fromCharCode(below(random, 0x3000)) + text.slice(at + 1)
  },
  function deletePiece(text, random) {
    const at = below(random, text.length + 1)
    return text.slice(0, at) + text.slice(at + below(random, 60))
  },
  function doublePiece(text, random) {
    const at = below(random, text.length + 1)
    const end = at + below(random, 80)
    return text.slice(0, end) + text.slice(at, end) + text.slice(end)
  },
  function splice(text, random, all) {
    const other = piece(random, pick(random, all))
    const at = below(random, text.length + 1)
    return text.slice(0, at) + other + text.slice(at)
  },
  function cutEnd(text, random) {
    return text.slice(0, below(random, text.length + 1))
  },
  function joinLines(text, random) {
    return text.replaceAll(pick(random, ['\n', '\n\n', ' ', '. ', '"', '>']), pick(random, SALT))
  },
  function changeCase(text, random) {
    return random() < 0.5 ? text.toUpperCase() : text.toLowerCase()
  },
]

const LONGEST_PIECE = 500

/** A piece of `text`, often the whole of a short one. */
export function piece(random: Random, text: string): string {
  const length = 1 + below(random, LONGEST_PIECE)
  const start = below(random, Math.max(1, text.length - length + 1))
  return text.slice(start, start + length)
}
