/*
 * What runs in the thread that puts an output together: parts come in, and pieces go out when they are asked for.
 */
import { parentPort } from 'node:worker_threads'
import { OutputError, UsageError } from '../../document/problems.ts'
import type { Assembly, Data } from '../../output/format.ts'
import { openAssembly, type RenderOptions } from '../render.ts'
import { boundGarbage } from '../v8/garbage.ts'
import { type FromAssembly, saidOf, type ToAssembly } from './messages.ts'

/** Length of the pieces of a message. */
const MESSAGE = 1_000_000

/** Answers the run until it ends the thread. */
export async function serveAssembly(options: RenderOptions, scratch: string): Promise<void> {
  const opened = openAssembly(options, scratch)
  let pieces: Iterator<Data> | null = null
  let length = 0
  parentPort?.on('message', async (question: ToAssembly) => {
    try {
      const assembly = await opened
      if (question !== 'next') {
        length += question.parts.reduce((sum, part) => sum + part.length, 0)
        return answer(taken(assembly, question.parts))
      }
      if (pieces === null) {
        boundGarbage(length)
        pieces = assembly.end()[Symbol.iterator]()
      }
      answer(nextPieces(assembly, pieces))
    } catch (error) {
      answer({ data: [], said: null, failure: failureOf(error) })
    }
  })
}

function answer(message: FromAssembly): void {
  parentPort?.postMessage(message)
}

function taken(assembly: Assembly, parts: readonly Data[]): FromAssembly {
  for (const part of parts) assembly.add(part)
  return { data: [], said: null, failure: null }
}

function nextPieces(assembly: Assembly, pieces: Iterator<Data>): FromAssembly {
  const data: Data[] = []
  for (let length = 0; length < MESSAGE; ) {
    const next = pieces.next()
    if (next.done) return { data, said: saidOf(assembly), failure: null }
    data.push(next.value)
    length += next.value.length
  }
  return { data, said: null, failure: null }
}

function failureOf(error: unknown): FromAssembly['failure'] {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof UsageError) return { kind: 'usage', message }
  return { kind: error instanceof OutputError ? 'output' : 'defect', message }
}
