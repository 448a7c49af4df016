/*
 * Copies of public repositories and packages, each in a folder of its own: FOLDER/OWNER+NAME, checked out there or in its
 * folder `repo`, or FOLDER/NAME for a package that is unpacked.
 */
import fs from 'node:fs'
import path from 'node:path'

/** A copy is not there, or not all of it. */
export class MissingCopy extends Error {}

/** The folder of files of `source` ("OWNER+NAME" or a package's name). */
export function openCopy(folder: string, source: string): string {
  const root = path.join(folder, source)
  if (!fs.existsSync(root)) throw new MissingCopy(`${root} is not there: ${remedy(source)}`)
  const inner = path.join(root, 'repo')
  return fs.existsSync(inner) ? inner : root
}

/** The bytes of a file of a copy. */
export function readBytes(folder: string, source: string, file: string): Buffer {
  const full = path.join(openCopy(folder, source), file)
  if (!fs.existsSync(full)) throw new MissingCopy(`${full} is not there: ${remedy(source)}`)
  return fs.readFileSync(full)
}

/** The text of a file of a copy, in UTF-8. */
export function readText(folder: string, source: string, file: string): string {
  return readBytes(folder, source, file).toString('utf8')
}

/** The files with this ending below `inner`, as paths in the copy, in the order of their code units. */
export function listFiles(folder: string, source: string, inner: string, ending: string): string[] {
  const top = path.join(openCopy(folder, source), inner)
  if (!fs.existsSync(top)) throw new MissingCopy(`${top} is not there: ${remedy(source)}`)
  const files = fs
    .readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(inner, file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith(ending) && !path.posix.basename(file).startsWith('._'))
    .sort()
  if (files.length === 0) throw new MissingCopy(`${top} holds no ${ending}: ${remedy(source)}`)
  return files
}

/** The name of a file without its folder and its last ending. */
export function stemOf(file: string): string {
  return path.posix.basename(file).replace(/\.[^.]*$/, '')
}

function remedy(source: string): string {
  return source.includes('+')
    ? `check out the repository ${source.replace('+', '/')} there (docs/models.md)`
    : `unpack the package ${source} there (docs/models.md)`
}
