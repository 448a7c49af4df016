/*
 * The registry of formats: `--format`, its help, the ending of `-o` and the error for a wrong name come from these
 * entries. A format's code is loaded when it is asked for.
 */
import type { Format } from './format.ts'

/** What is known of a format before it is loaded. */
export interface FormatEntry {
  /** One line for the help. */
  readonly description: string
  /** Endings of file names that ask for it. */
  readonly endings: readonly string[]
  /** Whether it prints text of the page, so that documents need theirs. */
  readonly needsText: boolean
  /** Whether it shows what was left out of a page and why, so that documents need their explanation. */
  readonly needsExplanation?: boolean
  /** Whether `--table` applies to it. */
  readonly hasTables: boolean
  /** Whether it shows a dossier (see Format.openDossier), so that it goes with --merge; tables may want --table then. */
  readonly dossier?: 'whole' | 'tables'
  /** Whether it writes bytes that no terminal can show. */
  readonly isBinary: boolean
  readonly load: () => Promise<Format>
}

/** Every output format by its name. */
export const FORMATS = {
  json: {
    description: 'one JSON object with all documents (default into a pipe or file)',
    endings: ['.json'],
    needsText: false,
    hasTables: false,
    dossier: 'whole',
    isBinary: false,
    load: async () => (await import('./json.ts')).json,
  },
  jsonl: {
    description: 'a JSON document a line, in input order; with --table a row a line',
    endings: ['.jsonl', '.ndjson'],
    needsText: false,
    hasTables: true,
    dossier: 'tables',
    isBinary: false,
    load: async () => (await import('./json.ts')).jsonl,
  },
  csv: {
    description: 'a table for spreadsheets: statements, people and quotes, or one kind with --table',
    endings: ['.csv'],
    needsText: true,
    hasTables: true,
    dossier: 'tables',
    isBinary: false,
    load: async () => (await import('./csv.ts')).csv,
  },
  tsv: {
    description: 'the same with tabs, a line a row',
    endings: ['.tsv', '.tab'],
    needsText: true,
    hasTables: true,
    dossier: 'tables',
    isBinary: false,
    load: async () => (await import('./csv.ts')).tsv,
  },
  html: {
    description: 'a report to look at in a browser: one file with every fact marked in its text',
    endings: ['.html', '.htm'],
    needsText: true,
    needsExplanation: true,
    dossier: 'whole',
    isBinary: false,
    hasTables: false,
    load: async () => (await import('./report/html.ts')).html,
  },
  text: {
    description: 'the cleaned article text alone',
    endings: ['.txt', '.text'],
    needsText: true,
    hasTables: false,
    isBinary: false,
    load: async () => (await import('./text.ts')).text,
  },
  md: {
    description: 'a brief in Markdown, to paste',
    endings: ['.md', '.markdown'],
    needsText: true,
    hasTables: false,
    dossier: 'whole',
    isBinary: false,
    load: async () => (await import('./exports/markdown.ts')).md,
  },
  sqlite: {
    description: 'a SQLite database with full-text search, ready for Datasette',
    endings: ['.db', '.sqlite', '.sqlite3'],
    needsText: true,
    hasTables: false,
    dossier: 'whole',
    isBinary: true,
    load: async () => (await import('./exports/sqlite/sqlite.ts')).sqlite,
  },
  xlsx: {
    description: 'a workbook for spreadsheets: a sheet a table, real dates',
    endings: ['.xlsx'],
    needsText: true,
    hasTables: false,
    dossier: 'whole',
    isBinary: true,
    load: async () => (await import('./exports/xlsx/xlsx.ts')).xlsx,
  },
  timelinejs: {
    description: 'JSON for TimelineJS: an event a dated statement',
    endings: [],
    needsText: false,
    hasTables: false,
    dossier: 'whole',
    isBinary: false,
    load: async () => (await import('./exports/timelinejs.ts')).timelinejs,
  },
  webannotation: {
    description: 'W3C Web Annotation (JSON-LD): every fact at its words',
    endings: ['.jsonld'],
    needsText: true,
    hasTables: false,
    dossier: 'whole',
    isBinary: false,
    load: async () => (await import('./exports/web-annotation.ts')).webannotation,
  },
  timeml: {
    description: 'TimeML: the text with its dates as TIMEX3',
    endings: ['.tml'],
    needsText: true,
    hasTables: false,
    isBinary: false,
    load: async () => (await import('./exports/timeml.ts')).timeml,
  },
  summary: {
    description: 'a coloured overview (default on a terminal)',
    endings: [],
    needsText: false,
    hasTables: false,
    dossier: 'whole',
    isBinary: false,
    load: async () => (await import('./summary/summary.ts')).summary,
  },
  explain: {
    description: 'why each fact is there; the same as --explain alone',
    endings: [],
    needsText: false,
    hasTables: false,
    dossier: 'whole',
    isBinary: false,
    load: async () => (await import('./explain.ts')).explain,
  },
} as const satisfies Record<string, FormatEntry>

export type FormatName = keyof typeof FORMATS

/** Names of the formats, in the order of the help. */
export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS)

/** The entry of a format. */
export function formatEntry(name: FormatName): FormatEntry {
  return FORMATS[name]
}

/** The format that the ending of a file name asks for, or null. */
export function formatOfName(file: string): FormatName | null {
  const lower = file.toLowerCase()
  const names = Object.keys(FORMATS).filter(isFormatName)
  return names.find((name) => formatEntry(name).endings.some((ending) => lower.endsWith(ending))) ?? null
}

/** Whether `name` is a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name)
}
