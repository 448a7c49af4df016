/*
 * What runs in a worker thread: documents come in, their output goes back, one message each and in order.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { type Item, openRender, type RenderOptions } from '../render.ts'
import type { FromWorker } from './pool.ts'

const options: RenderOptions = workerData
const render = openRender(options)
const answer = (message: FromWorker): void => parentPort?.postMessage(message)

const waiting: Item[] = []

parentPort?.on('message', (item: Item) => {
  waiting.push(item)
  // what has come by then goes through the stages together
  if (waiting.length === 1) setImmediate(() => render(waiting.splice(0)).forEach(answer))
})
answer('ready')
