/*
 * The inputs of documents, found again by their ids: a path, or a line of a file of records, or what stands in the inputs
 * that are named for it.
 */
import { type FailedInput, problem } from '../document/problems.ts'
import { statOf } from '../input/find/files.ts'
import type { RawDocument } from '../input/raw-document.ts'
import { type InputOptions, readInputs } from '../input/read-inputs.ts'

/** The document that stands in the file `id`; null where there is no such file, or where it holds other documents. */
export async function documentInFile(
  id: string,
  options: InputOptions,
): Promise<RawDocument | FailedInput | null> {
  if (statOf(id)?.isFile() !== true) return null
  for await (const input of readInputs([{ path: id, isStdin: false }], options))
    return input.id === id ? input : null
  return null
}

/** The file of records that an id `FILE:LINE` names, or the archive of `ARCHIVE!/ENTRY`, or null. */
export function recordsFileOf(id: string): string | null {
  const file = /^(.+?)!\//s.exec(id)?.[1] ?? /^(.+):\d+$/s.exec(id)?.[1]
  return file !== undefined && statOf(file)?.isFile() === true ? file : null
}

/** What is said where no input has the id of a document. */
export function notFound(id: string): FailedInput {
  const message =
    'its input was not found; run where the facts were made, or name the inputs with --against INPUT'
  return { id, error: problem('not-found', message) }
}
