/*
 * What runs in a worker thread. One that reads gets groups of documents, and their outputs go back, one message each and in
 * order; another puts an output together (assembling/).
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { RawDocument } from '../input/raw-document.ts'
import { serveAssembly } from './assembling/assembly-worker.ts'
import { sizeOf } from './groups.ts'
import type { FromWorker } from './pool.ts'
import { openRender, type RenderOptions } from './render.ts'
import { boundAfterStart, boundGarbage, collectAfterStage } from './v8/garbage.ts'

/** What a thread is started for. */
export type WorkerTask =
  | { readonly reads: RenderOptions }
  | { readonly assembles: RenderOptions; readonly scratch: string }

const encoder = new TextEncoder()

void start(workerData)

async function start(task: WorkerTask): Promise<void> {
  boundAfterStart()
  if ('reads' in task) await serve(task.reads)
  else await serveAssembly(task.assembles, task.scratch)
}

async function serve(options: RenderOptions): Promise<void> {
  const render = await openRender(options, collectAfterStage)
  parentPort?.on('message', (group: readonly RawDocument[]) => {
    boundGarbage(group.reduce((sum, document) => sum + sizeOf(document), 0))
    const answers = render(group).map((rendered) => ({ ...rendered, data: bytesOf(rendered.data) }))
    answer(
      answers,
      answers.map(({ data }) => data.buffer),
    )
  })
  answer('ready', [])
}

function answer(message: FromWorker, lent: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(message, lent)
}

/** The bytes, in a buffer of their own: it goes to the other thread as it is. */
function bytesOf(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  if (typeof data === 'string') return encoder.encode(data)
  return isWhole(data) ? data : new Uint8Array(data)
}

function isWhole(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer && bytes.length === bytes.buffer.byteLength
}
