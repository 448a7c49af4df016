/*
 * Files of facts against their inputs: documents whose id is a path at once, the others while the inputs that may hold
 * them are read, and the rest is missing.
 */
import type { FailedInput } from '../document/problems.ts'
import { readFactLines } from '../input/fact-lines.ts'
import { findSources, type Source } from '../input/find/sources.ts'
import type { InputOptions } from '../input/read-inputs.ts'
import { readInputs } from '../input/read-inputs.ts'
import { documentInFile, notFound, recordsFileOf } from './originals.ts'
import { type VerifiedDocument, verifyDocument } from './verify-document.ts'

/** A document that was verified, one that had failed before, or a line that is no document. */
export type VerifyEvent =
  | { readonly id: string; readonly verified: VerifiedDocument }
  | { readonly id: string; readonly failedBefore: true }
  | FailedInput

type Json = Readonly<Record<string, unknown>>

/** What became of every document in `files`; `against` names inputs that are looked through for those that are no files. */
export async function* verifyFacts(
  files: readonly string[],
  against: readonly string[],
  options: InputOptions,
): AsyncGenerator<VerifyEvent> {
  const waiting = new Map<string, Json[]>()
  const archives = new Set<string>()
  for (const file of files)
    for await (const read of readFactLines(file, options.stdin, options.maxSize)) {
      if ('error' in read) {
        yield read
        continue
      }
      const document: Json = JSON.parse(read.line)
      if ('error' in document) {
        yield { id: read.id, failedBefore: true }
        continue
      }
      const input = await documentInFile(read.id, options)
      if (input !== null) yield { id: read.id, verified: verifyDocument(document, input) }
      else {
        const archive = recordsFileOf(read.id)
        if (archive !== null) archives.add(archive)
        waiting.set(read.id, [...(waiting.get(read.id) ?? []), document])
      }
    }
  if (waiting.size > 0) yield* verifyWaiting(waiting, await sourcesOf([...against, ...archives]), options)
}

async function* verifyWaiting(
  waiting: Map<string, Json[]>,
  sources: readonly Source[],
  options: InputOptions,
): AsyncGenerator<VerifyEvent> {
  for await (const input of readInputs(sources, options)) {
    const documents = waiting.get(input.id)
    if (documents === undefined) continue
    const same = 'digest' in input ? documents.findIndex(({ digest }) => digest === input.digest) : -1
    const [document] = documents.splice(Math.max(0, same), 1)
    if (document !== undefined) yield { id: input.id, verified: verifyDocument(document, input) }
    if (documents.length === 0) waiting.delete(input.id)
    if (waiting.size === 0) return
  }
  for (const [id, documents] of waiting)
    for (const document of documents) yield { id, verified: verifyDocument(document, notFound(id)) }
}

async function sourcesOf(names: readonly string[]): Promise<readonly Source[]> {
  if (names.length === 0) return []
  return findSources(names, { ext: [], exclude: [], follow: false, isOutput: () => false, stdin: null })
}
