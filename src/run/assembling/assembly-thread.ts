/*
 * The thread that puts an output together, as the run sees it. It gets parts and is asked for pieces, one message at a time:
 * the next parts are gathered, and the last piece is written, while it works.
 */
import fs from 'node:fs'
import path from 'node:path'
import type { Worker } from 'node:worker_threads'
import { OutputError, UsageError } from '../../document/problems.ts'
import type { Data } from '../../output/format.ts'
import type { RenderOptions } from '../render.ts'
import { startThread } from '../start-thread.ts'
import type { FromAssembly, Said, ToAssembly } from './messages.ts'

/** A thread that is at work. */
export interface AssemblyThread {
  readonly add: (part: Data) => Promise<void>
  readonly end: () => AsyncGenerator<Data>
  readonly said: () => Said
  /** Ends the thread, whatever it does, and removes its files. */
  readonly close: () => Promise<void>
}

/** Length of the parts of a message. */
const MESSAGE = 1_000_000

/** Starts the thread; it keeps its files in the folder `scratch`. */
export function startAssembly(options: RenderOptions, scratch: string): AssemblyThread {
  try {
    fs.mkdirSync(scratch, { mode: 0o700 })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new OutputError(`documents cannot be kept in a temporary folder (${why}); free some space`)
  }
  const worker = startThread({ assembles: options, scratch: path.join(scratch, 'documents') })
  return openThread(worker, () => fs.rmSync(scratch, { recursive: true, force: true }))
}

/** A thread over `worker`; `clean` removes what it leaves. */
export function openThread(worker: Worker, clean: () => void): AssemblyThread {
  const ask = askerOf(worker)
  const parts: Data[] = []
  let length = 0
  let said: Said = { warnings: [], explanation: '' }
  let answer: Promise<unknown> = Promise.resolve()
  const send = async (): Promise<void> => {
    await answer
    answer = ask({ parts: parts.splice(0) })
    // told by whoever waits for it
    answer.catch(() => {})
    length = 0
  }
  return {
    add: async (part) => {
      parts.push(part)
      length += part.length
      if (length > MESSAGE) await send()
    },
    end: async function* () {
      await send()
      await answer
      for (let next = ask('next'); ; ) {
        const piece = await next
        if (piece.said === null) {
          next = ask('next')
          next.catch(() => {})
        } else said = piece.said
        yield* piece.data
        if (piece.said !== null) return
      }
    },
    said: () => said,
    close: async () => {
      await worker.terminate()
      clean()
    },
  }
}

/** A function that asks the thread, which has answered before. It fails with the error that the thread had, or why it died. */
function askerOf(worker: Worker): (question: ToAssembly) => Promise<FromAssembly> {
  let death: Error | null = null
  let waiting: Waiting | null = null
  worker.on('message', (message: FromAssembly) => {
    if (message.failure === null) waiting?.resolve(message)
    else waiting?.reject(errorOf(message.failure))
  })
  const die = (error: Error): void => {
    death ??= error
    waiting?.reject(death)
  }
  worker.on('error', (error) => die(deathOf(error)))
  worker.on('exit', () => die(new OutputError('the thread that puts the output together ended')))
  return (question) =>
    new Promise((resolve, reject) => {
      if (death !== null) return reject(death)
      waiting = { resolve, reject }
      worker.postMessage(question)
    })
}

interface Waiting {
  readonly resolve: (message: FromAssembly) => void
  readonly reject: (error: Error) => void
}

/** Errors lose their class from thread to thread. */
function errorOf({ kind, message }: NonNullable<FromAssembly['failure']>): Error {
  if (kind === 'usage') return new UsageError(message)
  return kind === 'output' ? new OutputError(message) : new Error(message)
}

function deathOf(error: unknown): Error {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  if (isMemory)
    return new OutputError(
      'out of memory while the output is put together; merge in steps (extract keys), or give Node more: NODE_OPTIONS=--max-old-space-size=8000 (in MB)',
    )
  return error instanceof Error ? error : new Error(String(error))
}
