/*
 * The text of docs/architecture.md: a line for each folder, and what each stage makes of one sentence.
 */
import { findDates } from '../../src/facts/dates/find-dates.ts'
import { findPeople } from '../../src/facts/people/find-people.ts'
import { findQuotes } from '../../src/facts/quotes/find-quotes.ts'
import { findStatements } from '../../src/facts/statements/find-statements.ts'
import { readLanguage } from '../../src/language/reading.ts'
import { TAGS } from '../../src/language/tags.ts'
import { readArticle } from '../../src/page/read-article.ts'

/** Folders in the order of the import law: each imports only those below it. */
export const FOLDERS: readonly (readonly [name: string, purpose: string])[] = [
  ['cli', 'flags, streams, exit codes, the output file'],
  ['verify', 'facts of earlier output against their inputs as they are now'],
  ['run', 'a batch over all inputs: worker threads, order, resume'],
  ['output', 'one file a format'],
  ['output/report', 'the HTML report: its file, its data, and the page that shows it in a browser'],
  ['dossier', 'documents put together: cast, timeline, remarks, disagreements, reprints'],
  ['facts/dates', 'expressions of time: grammar, rules, meaning, filters'],
  ['facts/people', 'names by a tagger, corrected by rules; who is the same; pronouns; roles'],
  ['facts/quotes', 'attributions by taggers, judged and repaired; speakers by rules'],
  ['language', 'an article becomes a reading: tokens, sentences, tags, quotation marks'],
  ['page/read', 'HTML and text become blocks over one text'],
  ['page/boilerplate', 'patterns of wording and class names that are no main content'],
  ['page/classify', 'features of blocks, and trees that tell main content from boilerplate'],
  ['page/about', 'title, authors, dates, language, warnings'],
  ['page/story', 'which blocks are the body, after refinements with reasons'],
  ['input', 'files and streams become raw documents'],
  ['input/archives', 'pages in crawls and packed folders, streamed'],
  ['input/tables', 'rows of tables as records'],
  ['input/mail', 'the page of a saved mail or web archive'],
  ['corrections', 'what people set right by hand: lists of words and lines, decisions on facts'],
  ['document', 'the shape of what leaves the program, and of problems'],
  ['names', 'two names side by side, word by word: spellings, short forms, other languages'],
  ['model', 'decoders that run learned weights'],
  ['models', 'the weights, with a manifest'],
  ['text', 'spans, characters, hashes, days'],
  ['lexicon', 'word lists'],
]

const SENTENCE =
  'On Tuesday, Mayor Jane Miller told reporters that the ferry “will not sail before the end of May”.'
const PUBLISHED = '2020-01-31'

/** The page as Markdown. */
export function architecture(): string {
  const map = FOLDERS.map(([name, purpose]) => `| \`src/${name}\` | ${purpose} |`)
  return [
    '# Architecture',
    '',
    'Made by `npm run docs`. `src/pipeline.ts` is the table of contents; imports only go down this list.',
    '',
    '| folder | what is there |',
    '|---|---|',
    ...map,
    '',
    '## The way of one sentence',
    '',
    `> ${SENTENCE}`,
    '',
    `Published on ${PUBLISHED}.`,
    '',
    ...way().flatMap(([stage, lines]) => [`**${stage}**`, '', '```', ...lines, '```', '']),
  ].join('\n')
}

/** What each stage makes of the sentence. */
function way(): readonly (readonly [stage: string, lines: readonly string[]])[] {
  const article = readArticle({ id: 'example', text: SENTENCE, date: PUBLISHED }, { strip: false })
  const reading = readLanguage(article)
  const { tokens, tags, quoted } = reading
  const words = Array.from({ length: tokens.count }, (_, i) => {
    const word = SENTENCE.slice(tokens.start[i], tokens.end[i])
    return `${word}/${TAGS[tags[i]!]}`
  })
  const dates = findDates(reading)
  const { people, entities } = findPeople(reading)
  const quotes = findQuotes(reading, { dates, people, entities })
  const statements = findStatements(reading, { dates, people, quotes })
  const json = (fact: unknown): string => JSON.stringify(fact)
  return [
    ['page: `readArticle`, blocks of the body', article.blocks.map(json)],
    ['language: `readLanguage`, tokens with tags', [words.join(' ')]],
    ['language: quoted regions', quoted.map(json)],
    ['facts/dates: `findDates`', dates.map(json)],
    ['facts/people: `findPeople`', people.map(json)],
    ['facts/quotes: `findQuotes`', quotes.map(json)],
    ['facts: `findStatements`', statements.map(json)],
  ]
}
