/*
 * What runs in a worker thread: groups of documents come in, and their outputs go back, one message each and in order.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { RawDocument } from '../input/raw-document.ts'
import { openRender, type RenderOptions } from '../render.ts'
import type { FromWorker } from './pool.ts'

const options: RenderOptions = workerData
const render = openRender(options)
const answer = (message: FromWorker): void => parentPort?.postMessage(message)

parentPort?.on('message', (group: readonly RawDocument[]) => answer(render(group)))
answer('ready')
