/*
 * Names of files that can be pages, records or archives of them.
 */
import path from 'node:path'
import { NO_PAGE_ENDINGS } from '../../lexicon/file-endings.ts'

/** Whether a file called `name`, in small letters, can be read: the last ending decides, but for `.gz`, before which it is looked for. */
export function hasPageName(name: string): boolean {
  const ending = path.extname(name.replace(/\.gz$/, ''))
  return !NO_PAGE_ENDINGS.has(ending.slice(1))
}
