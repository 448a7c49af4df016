/*
 * Files of unpacked packages, which training reads as they are.
 */
import path from 'node:path'
import type { Files } from '../write-files.ts'
import { listFiles, readBytes } from './copies.ts'

/** The files called `names` of the package `source`, wherever they stand in it, for the folder `target` of the sets. */
export function packageFiles(
  folder: string,
  source: string,
  target: string,
  names: readonly string[],
): Files {
  const entries = names.map((name) => {
    const file = listFiles(folder, source, '.', name).find((found) => path.posix.basename(found) === name)
    return [`${target}/${name}`, readBytes(folder, source, file ?? name)] as const
  })
  return Object.fromEntries(entries)
}
