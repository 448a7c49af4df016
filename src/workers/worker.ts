/*
 * What runs in a worker thread: documents come in, their output goes back, one message each and in order.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { type Item, openRender, type RenderOptions } from '../render.ts'
import type { FromWorker } from './pool.ts'

const options: RenderOptions = workerData
const render = openRender(options)
const answer = (message: FromWorker): void => parentPort?.postMessage(message)

parentPort?.on('message', (item: Item) => render([item]).forEach(answer))
answer('ready')
