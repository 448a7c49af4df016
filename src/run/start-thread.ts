/*
 * How a thread is started: the script stands beside this file, and beside the bundle.
 */
import { Worker } from 'node:worker_threads'
import type { WorkerTask } from './worker.ts'

/** Starts a thread for `task`, without the flags of a script that may have started this process. */
export function startThread(task: WorkerTask): Worker {
  return new Worker(new URL('./worker.js', import.meta.url), { workerData: task, execArgv: [] })
}
