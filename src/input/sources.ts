/*
 * Where documents come from: files, folders (walked in a stable order), quoted globs and standard input.
 * Each file is named once, however often it was asked for, and symbolic links that go round end.
 */
import fs from 'node:fs'
import path from 'node:path'
import { type FailedInput, problem } from '../document/problems.ts'

/** One thing to read: a file by its path as given, or standard input as `-`. */
export type Source = { readonly path: string } | FailedInput

/** The sources that `inputs` name, in their order. A name that yields nothing is a failed input. */
export async function findSources(inputs: readonly string[]): Promise<Source[]> {
  const seen = new Set<string>()
  const sources: Source[] = []
  for (const input of inputs) {
    const found = await expand(input)
    for (const source of found) {
      const key = 'path' in source ? identity(source.path) : `error:${source.id}`
      if (seen.has(key)) continue
      seen.add(key)
      sources.push(source)
    }
  }
  return sources
}

async function expand(input: string): Promise<Source[]> {
  if (input === '-') return [{ path: '-' }]
  const stat = statOf(input)
  if (stat?.isDirectory()) {
    const files = walk(input, new Set())
    return files.length > 0 ? files : [nothing(input, 'the folder holds no files; hidden files are skipped')]
  }
  if (stat) return [{ path: input }]
  // loaded only for what is no file and no folder: it takes a twentieth of the start-up
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(input)) return [{ path: input }]
  const matches = await glob(input, { onlyFiles: true, expandDirectories: false, dot: false })
  if (matches.length === 0) return [nothing(input, 'the pattern matches no file')]
  return matches.sort(byCodeUnit).map((file) => ({ path: file }))
}

function nothing(id: string, message: string): FailedInput {
  return { id, error: problem('nothing-matched', message) }
}

/** Files below `folder`, names in code-unit order; `above` holds the real folders on the way down, to see loops. */
function walk(folder: string, above: ReadonlySet<string>): Source[] {
  const real = identity(folder)
  if (above.has(real)) return []
  const below = new Set([...above, real])
  let names: string[]
  try {
    names = fs.readdirSync(folder)
  } catch (error) {
    return [{ id: folder, error: problem('unreadable', readErrorInWords(error)) }]
  }
  return names
    .filter((name) => !name.startsWith('.'))
    .sort(byCodeUnit)
    .flatMap((name): Source[] => {
      const file = path.join(folder, name)
      const stat = statOf(file)
      if (stat?.isDirectory()) return walk(file, below)
      return stat === null || stat.isFile() ? [{ path: file }] : []
    })
}

/** What stands at `file`, or null if there is nothing or it cannot be told: opening it then says why. */
export function statOf(file: string): fs.Stats | null {
  try {
    return fs.statSync(file)
  } catch {
    return null
  }
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
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'no such file; check the path, or quote a pattern',
    ENAMETOOLONG: 'the name is too long; check the path',
    EACCES: 'permission denied; make it readable for this user',
    EPERM: 'permission denied; make it readable for this user',
    EISDIR: 'this is a folder',
    ELOOP: 'a symbolic link that leads to itself',
    EIO: 'the disk reports a read error',
  }
  return words[code] ?? (error instanceof Error ? error.message : String(error))
}
