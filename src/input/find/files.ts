/*
 * Files as the system knows them: what stands at a name, and whether two names lead to the same file.
 */
import fs from 'node:fs'

/** A file by its device and inode. */
export interface FileIdentity {
  readonly dev: number
  readonly ino: number
}

/** What stands at `file`, or null if there is nothing or it cannot be told: opening it then says why. */
export function statOf(file: string): fs.Stats | null {
  try {
    return fs.statSync(file)
  } catch {
    return null
  }
}

/** Whether both are the same file. */
export function isSameFile(a: FileIdentity, b: FileIdentity | null | undefined): boolean {
  return b !== null && b !== undefined && a.dev === b.dev && a.ino === b.ino
}
