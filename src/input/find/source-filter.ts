/*
 * Which entries of a folder can be pages or records: not hidden files, links, pipes, devices, data, code, pictures, the
 * files that a browser saves beside a page, or what this run writes.
 */
import fs from 'node:fs'
import path from 'node:path'
import { SKIPPED_FOLDERS } from '../../lexicon/file-endings.ts'
import { isTableName } from '../archives/archive-kinds.ts'
import { type FileIdentity, statOf } from './files.ts'
import { hasPageName } from './page-name.ts'

/** What may be read in folders, and what may never be. */
export interface SourceOptions {
  /** Endings of names, without a dot; none: all names that can be pages or records. */
  readonly ext: readonly string[]
  /** Read tables too: the user said which column holds the text. */
  readonly tables?: boolean
  /** Globs of names or paths that are left out. */
  readonly exclude: readonly string[]
  /** Follow symbolic links inside folders. */
  readonly follow: boolean
  /** Whether a file is what this run writes. */
  readonly isOutput: (file: FileIdentity) => boolean
  /** The file behind standard input, if it is one. */
  readonly stdin: FileIdentity | null
}

/** What an entry of a folder is to a run. */
export type EntryKind = 'file' | 'folder' | 'other' | 'hidden' | 'output'

/** The filter of a run. */
export interface SourceFilter {
  readonly follow: boolean
  readonly isOutput: (file: FileIdentity) => boolean
  readonly stdin: FileIdentity | null
  /** `names` are all names in the folder of `entry`. */
  readonly kindOf: (entry: fs.Dirent, file: string, names: ReadonlySet<string>) => EntryKind
  /** Whether a file that a pattern matched is one that can be read, also what this run writes. */
  readonly takesMatch: (file: string, stat: fs.Stats | null) => boolean
}

/** The filter that `options` ask for. */
export async function openFilter(options: SourceOptions): Promise<SourceFilter> {
  const { ext, follow, isOutput, stdin, tables = false } = options
  const isExcluded = await excluder(options.exclude)
  const endings = ext.map((ending) => `.${ending.replace(/^\./, '').toLowerCase()}`)
  const canBePage = (name: string): boolean => {
    const lower = name.toLowerCase()
    return endings.length > 0
      ? endings.some((ending) => lower.endsWith(ending))
      : hasPageName(lower) || (tables && isTableName(lower))
  }
  return {
    follow,
    isOutput,
    stdin,
    kindOf: (entry, file, names) => {
      if (entry.name.startsWith('.')) return 'hidden'
      if (entry.isSymbolicLink() && !follow) return 'other'
      if (isExcluded(entry.name, file)) return 'hidden'
      const stat = entry.isSymbolicLink() || entry.isFile() ? statOf(file) : null
      if (entry.isDirectory() || stat?.isDirectory())
        return isSavedWith(entry.name, names) ? 'hidden' : 'folder'
      if (stat !== null && isOutput(stat)) return canBePage(entry.name) ? 'output' : 'hidden'
      // what a link does not lead to is said when it is opened
      const isFile = stat === null ? entry.isFile() || entry.isSymbolicLink() : stat.isFile()
      return isFile && canBePage(entry.name) ? 'file' : 'other'
    },
    takesMatch: (file, stat) => {
      if (isExcluded(path.basename(file), file)) return false
      if (stat === null) return true
      const isLink = !follow && fs.lstatSync(file).isSymbolicLink()
      return stat.isFile() && !isLink && (endings.length === 0 || canBePage(file))
    },
  }
}

/** `NAME_files/` beside a saved `NAME.html`, and folders of packages. */
function isSavedWith(folder: string, names: ReadonlySet<string>): boolean {
  if (SKIPPED_FOLDERS.has(folder)) return true
  const page = /^(.+)[_-](?:files|Dateien|fichiers|archivos|bestanden)$/.exec(folder)?.[1]
  return page !== undefined && ['.html', '.htm', '.xhtml'].some((ending) => names.has(page + ending))
}

async function excluder(globs: readonly string[]): Promise<(name: string, file: string) => boolean> {
  if (globs.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  const matches = picomatch([...globs], { dot: true })
  return (name, file) => matches(name) || matches(file.replaceAll('\\', '/').replace(/^\.\//, ''))
}
