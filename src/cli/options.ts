/*
 * The options of the command, in the order of the help: the parser, `--help`, the man page and the completions are made
 * from this table. A value that is not allowed is wrong usage, said with what is.
 */
import { ARCHIVE_KINDS } from '../input/archives/archive-kinds.ts'
import { DEFAULT_MAX_SIZE, sizeInWords } from '../input/size.ts'
import { FORMAT_NAMES } from '../output/formats.ts'
import { DOSSIER_TABLE_NAMES, TABLE_NAMES } from '../output/tables/table-names.ts'
import { calendarDay, probability, seconds, size, wholeNumber } from './option-values.ts'

/** One option. */
export interface CliOption {
  /** As commander writes it: `-o, --output <FILE>`. */
  readonly flags: string
  readonly description: string
  readonly group: keyof typeof GROUPS
  readonly choices?: readonly string[]
  readonly parse?: (value: string, previous: unknown) => unknown
  readonly default?: unknown
}

/** Headings of the help. */
export const GROUPS = {
  input: 'Input:',
  output: 'Output:',
  dossier: 'Dossier:',
  facts: 'Facts:',
  run: 'Runs:',
  about: 'About:',
} as const

/** Parts of an explanation, for `--explain=PART`. */
export const EXPLAINED = ['blocks', 'dates', 'people', 'quotes', 'statements'] as const

export const OPTIONS: readonly CliOption[] = [
  {
    flags: '--published <DATE>',
    description: 'publication date of all inputs (YYYY-MM-DD); wins over record and page',
    group: 'input',
    parse: calendarDay,
  },
  {
    flags: '--input <KIND>',
    description: 'what the input is; default: by name, then by content',
    group: 'input',
    choices: ['text', 'html', 'jsonl', ...ARCHIVE_KINDS],
  },
  {
    flags: '--id <ID>',
    description: 'id of the document, or name of the archive, on standard input (default -)',
    group: 'input',
  },
  { flags: '--url <URL>', description: 'address of the document on standard input', group: 'input' },
  {
    flags: '--text-column <NAME>',
    description: 'in tables (csv, tsv), the column that holds the pages; folders then read tables too',
    group: 'input',
  },
  {
    flags: '--date-column <NAME>',
    description: 'in tables, the column of publication dates (YYYY-MM-DD)',
    group: 'input',
  },
  { flags: '--id-column <NAME>', description: 'in tables, the column of ids', group: 'input' },
  {
    flags: '--files-from <FILE>',
    description: 'read the names of inputs from FILE, one a line; - is standard input',
    group: 'input',
  },
  {
    flags: '--files0-from <FILE>',
    description: 'the same, names ended by NUL as find -print0 writes them',
    group: 'input',
  },
  {
    flags: '--ext <LIST>',
    description: 'in folders, read only names with these endings (html,txt)',
    group: 'input',
    parse: (value) => value.split(','),
  },
  {
    flags: '--exclude <GLOB>',
    description: 'in folders and patterns, leave out names or paths that match; may be repeated',
    group: 'input',
    parse: (value, previous) => [...(Array.isArray(previous) ? previous : []), value],
  },
  { flags: '--follow', description: 'in folders, follow symbolic links', group: 'input' },
  {
    flags: '--no-strip',
    description: 'take the whole text as body: the input holds no boilerplate',
    group: 'input',
  },
  {
    flags: '--max-size <SIZE>',
    description: `largest single document that is read, such as 500k or 20MB (default ${sizeInWords(DEFAULT_MAX_SIZE)})`,
    group: 'input',
    parse: size,
  },
  { flags: '-f, --format <NAME>', description: 'output format', group: 'output', choices: FORMAT_NAMES },
  {
    flags: '-o, --output <FILE>',
    description:
      'write to FILE, whose ending gives the format; it appears whole or not at all. - is standard output',
    group: 'output',
  },
  {
    flags: '-t, --table <NAME>',
    description: 'with csv, tsv or jsonl: one kind of facts, a row a fact; the last four go with --merge',
    group: 'output',
    choices: [...TABLE_NAMES, ...DOSSIER_TABLE_NAMES],
  },
  {
    flags: '--with-text',
    description: 'add the text that the offsets index to each document',
    group: 'output',
  },
  {
    flags: '--raw-cells',
    description: 'in tables, leave cells that a spreadsheet would run as a formula as they are',
    group: 'output',
  },
  {
    flags: '--bom',
    description: 'begin a table with a byte-order mark, so that Excel reads it as UTF-8',
    group: 'output',
  },
  {
    flags: '--full',
    description: 'in the overview: whole sentences, all people, weak facts too',
    group: 'output',
  },
  {
    flags: '--width <COLUMNS>',
    description: 'width of the overview (default: that of the terminal)',
    group: 'output',
    parse: wholeNumber,
  },
  {
    flags: '--color <WHEN>',
    description: 'colours',
    group: 'output',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
  },
  { flags: '--no-color', description: 'the same as --color never', group: 'output' },
  {
    flags: '--merge',
    description:
      'add the dossier: one cast, timeline and list of remarks of all documents, and where they disagree',
    group: 'dossier',
  },
  {
    flags: '--alias <FILE>',
    description: 'with --merge: names that are one person, or are not, by hand (CSV or JSON)',
    group: 'dossier',
  },
  {
    flags: '--attributions <WHICH>',
    description:
      'which attributions are remarks: what was said or written, or also beliefs, facts, acts and what is hardly a remark',
    group: 'facts',
    choices: ['assertion', 'all'],
  },
  {
    flags: '--min-confidence <N>',
    description: 'leave out facts below N (0 to 1)',
    group: 'facts',
    parse: probability,
  },
  {
    flags: '--lexicon <FILE>',
    description:
      'names, other names, roles, no-names and boilerplate lines that you know better (JSON or CSV)',
    group: 'facts',
  },
  {
    flags: '--review <FILE>',
    description:
      'decisions on facts, as the report writes them: reject, other speaker, other date (JSON or CSV)',
    group: 'facts',
  },
  {
    flags: '--explain [PART]',
    description: `print why each fact is there, or of one part alone (--explain=${EXPLAINED.join('|')}); with --format on stderr beside the data`,
    group: 'facts',
    choices: [...EXPLAINED],
  },
  {
    flags: '-j, --jobs <N>',
    description: 'threads that read (default: the cores, once there is much work); never changes the output',
    group: 'run',
    parse: wholeNumber,
  },
  {
    flags: '--resume',
    description: 'with jsonl and -o FILE: go on where an earlier run was ended, by document id',
    group: 'run',
  },
  {
    flags: '--no-retry',
    description: 'with --resume: leave documents that failed before as they are',
    group: 'run',
  },
  {
    flags: '--timeout <SECONDS>',
    description: 'longest time for a document of up to 1 MB (default 60)',
    group: 'run',
    parse: seconds,
  },
  {
    flags: '--strict',
    description: 'exit 1 also when a page is no article, in another language, or has no facts',
    group: 'run',
  },
  { flags: '-q, --quiet', description: 'no warnings and no progress on stderr; errors stay', group: 'run' },
  { flags: '--schema', description: 'print the JSON Schema of the output and exit', group: 'about' },
]
