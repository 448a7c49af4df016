/*
 * Lists of inputs: `--files-from` and `--files0-from`.
 */
import { createReadStream } from 'node:fs'
import { UsageError } from '../../document/problems.ts'
import type { ByteStream } from '../read-file.ts'
import { readErrorInWords } from './sources.ts'

/** The names in `file` (`-`: standard input), ended by `terminator`; empty ones are passed over. Throws UsageError. */
export async function namesFrom(file: string, stdin: ByteStream, terminator: string): Promise<string[]> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of file === '-' ? stdin : createReadStream(file)) chunks.push(chunk)
  } catch (error) {
    const option = terminator === '\0' ? '--files0-from' : '--files-from'
    throw new UsageError(`${option} ${file}: ${readErrorInWords(error)}`)
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .split(terminator)
    .map((name) => (terminator === '\n' ? name.replace(/\r$/, '') : name))
    .filter((name) => name !== '')
}
