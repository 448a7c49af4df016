/*
 * Where documents come from: files, folders (walked in a stable order), quoted globs and standard input. Each file is
 * named once, however often it was asked for. What the run writes is never read, and in folders only names that can be
 * pages or records are.
 */
import fs from 'node:fs'
import path from 'node:path'
import { type FailedInput, problem } from '../../document/problems.ts'
import { statOf } from './files.ts'
import { isOwnOutputFile, mayBeWrittenOver } from './own-output.ts'
import { openFilter, type SourceFilter, type SourceOptions } from './source-filter.ts'

/** One thing to read: a file by its path as given, or standard input as `-`; or a count of files that were left out. */
export type Source =
  | { readonly path: string; readonly isStdin: boolean }
  | { readonly passedOver: number; readonly own: readonly string[] }
  | FailedInput

/** The sources that `inputs` name, in their order. A name that yields nothing is a failed input. */
export async function findSources(inputs: readonly string[], options: SourceOptions): Promise<Source[]> {
  const filter = await openFilter(options)
  const seen = new Set<string>()
  const sources: Source[] = []
  for (const input of inputs) {
    for (const source of await expand(input, filter)) {
      const key = keyOf(source)
      if (key !== null && seen.has(key)) continue
      if (key !== null) seen.add(key)
      sources.push(source)
    }
  }
  return sources
}

function keyOf(source: Source): string | null {
  if ('passedOver' in source) return null
  if ('error' in source) return `error:${source.id}`
  return source.isStdin ? 'stdin' : identity(source.path)
}

async function expand(input: string, filter: SourceFilter): Promise<Source[]> {
  if (input === '-')
    return [filter.stdin && filter.isOutput(filter.stdin) ? written('-') : { path: '-', isStdin: true }]
  const stat = statOf(input)
  if (stat?.isDirectory()) return readable(input, filesIn(input, filter), 'the folder holds no pages')
  if (stat) return [named(input, stat, filter)]
  // loaded only for what is no file and no folder: it takes a twentieth of the start-up
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(input)) return [{ path: input, isStdin: false }]
  const matches = await glob(input, {
    onlyFiles: true,
    expandDirectories: false,
    dot: false,
    // links to folders are not followed here: folders that link to each other would be walked for ever
    followSymbolicLinks: false,
  })
  if (matches.length === 0) return [nothing(input, 'the pattern matches no file')]
  const found = matches.sort(byCodeUnit).map((file): Found => {
    const stat = statOf(file)
    if (!filter.takesMatch(file, stat)) return 'other'
    if (stat === null || !filter.isOutput(stat)) return fileOrOwn(file)
    return mayBeWrittenOver(file) ? 'other' : written(file)
  })
  return readable(input, found, 'the pattern matches no file that can be read')
}

/** A file that was named is read whatever its name; what this run writes is an error. */
function named(input: string, stat: fs.Stats, filter: SourceFilter): Source {
  if (!filter.isOutput(stat)) return { path: input, isStdin: false }
  return written(input)
}

/** An input that the run would overwrite: nothing is read or written then. */
function written(file: string): FailedInput {
  const message = 'this is the file that the run writes; name another with -o, outside of what is read'
  return { id: file, error: problem('own-output', message) }
}

/** A file to be read, one that failed, output of extract by its name, or a file that is no page. */
type Found =
  | { readonly path: string; readonly isStdin: false }
  | FailedInput
  | { readonly own: string }
  | 'other'

function readable(input: string, found: readonly Found[], otherwise: string): Source[] {
  const sources = found.flatMap((source) => (source === 'other' || 'own' in source ? [] : [source]))
  const own = found.flatMap((source) => (source !== 'other' && 'own' in source ? [source.own] : []))
  const passedOver = found.length - sources.length - own.length
  if (sources.length > 0) return passedOver + own.length > 0 ? [...sources, { passedOver, own }] : sources
  const count = passedOver > 0 ? ` (${passedOver} other files; --ext names endings to read)` : ''
  return [nothing(input, `${otherwise}${count}; hidden files are skipped`)]
}

function nothing(id: string, message: string): FailedInput {
  return { id, error: problem('nothing-matched', message) }
}

/** Files below `folder`, names in code-unit order; no real folder is walked twice. */
function filesIn(folder: string, filter: SourceFilter): Found[] {
  const walked = new Set<string>()
  const found: Found[] = []
  const walk = (below: string): void => {
    const real = identity(below)
    if (walked.has(real)) return
    walked.add(real)
    let entries: fs.Dirent[]
    try {
      entries = fs.readdirSync(below, { withFileTypes: true })
    } catch (error) {
      found.push({ id: below, error: problem('unreadable', readErrorInWords(error)) })
      return
    }
    const names = new Set(entries.map(({ name }) => name))
    for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
      const file = joined(below, entry.name)
      const kind = filter.kindOf(entry, file, names)
      if (kind === 'folder') walk(file)
      else if (kind === 'file') found.push(fileOrOwn(file))
      else if (kind === 'other') found.push('other')
      // output of an earlier run may be written anew; a page of the user's may not
      else if (kind === 'output' && !mayBeWrittenOver(file)) found.push(written(file))
    }
  }
  walk(folder)
  return found
}

/** A file of a folder: what an earlier run wrote is not read. */
function fileOrOwn(file: string): Found {
  return OUTPUT_NAME.test(file) && isOwnOutputFile(file) ? { own: file } : { path: file, isStdin: false }
}

/** Names of records and pages that a run can write, and names without an ending. */
const OUTPUT_NAME = /(?:^|[/\\])[^./\\]+$|\.(?:jsonl|ndjson|md|markdown|html?|te?xt)$/i

/** `folder/name`; a file named `-` in this folder keeps its `./`, since `-` alone is standard input. */
function joined(folder: string, name: string): string {
  const file = path.join(folder, name)
  return file === '-' ? `.${path.sep}-` : file
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function identity(file: string): string {
  try {
    return fs.realpathSync(file)
  } catch {
    return path.resolve(file)
  }
}

/** What a failed read means, with the way out, for an error of the file system. */
export function readErrorInWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const file = error instanceof Error && 'path' in error ? String(error.path) : ''
  if (code === 'ENOENT' && file.includes('\ufffd'))
    return 'no such file, or its name is not UTF-8; rename it, or pipe it: extract - < FILE'
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'no such file; check the path, or quote a pattern',
    ENAMETOOLONG: 'the name is too long; check the path',
    EACCES: 'permission denied; make it readable for this user',
    EPERM: 'permission denied; make it readable for this user',
    EISDIR: 'this is a folder',
    EBADF: 'standard input is closed; name a file, or pipe a page in',
    ELOOP: 'a symbolic link that leads to itself',
    EIO: 'the disk reports a read error',
    EMFILE: 'too many files are open; raise the limit (ulimit -n) or use fewer --jobs',
  }
  return words[code] ?? (error instanceof Error ? error.message : String(error))
}
