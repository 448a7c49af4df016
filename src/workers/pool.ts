/*
 * A pool of worker threads. Each has a few documents in flight, so that it never waits for the next one and reads them
 * together (see extractAll). When a thread dies or takes too long, the documents that it had go to the next thread one
 * by one: who is alone then pays for it.
 */
import { Worker } from 'node:worker_threads'
import type { RawDocument } from '../input/raw-document.ts'
import { type FailedInput, type Problem, problem } from '../problems.ts'
import type { Rendered, RenderOptions } from '../render.ts'

/** What a worker says: that it is ready, then the output of one document after the other. */
export type FromWorker = 'ready' | Rendered

/** What became of a document: its output, or why there is none. */
export type Settled = Rendered | FailedInput

export interface PoolOptions {
  /** The most threads; they are started when there is work for them. */
  readonly jobs: number
  /** Seconds for a document of up to a megabyte; longer ones get as much for each. */
  readonly timeout: number
  readonly startWorker: () => Worker
}

export interface Pool {
  readonly run: (document: RawDocument) => Promise<Settled>
  readonly close: () => Promise<void>
}

interface Task {
  readonly document: RawDocument
  readonly size: number
  /** A thread has died or hung with it and others: it goes alone. */
  isSuspect: boolean
  readonly settle: (result: Settled) => void
  readonly fail: (error: Error) => void
}

interface Member {
  readonly worker: Worker
  readonly tasks: Task[]
  /** Characters in `tasks`. */
  load: number
  isReady: boolean
  /** Why it was ended or died, if so. */
  reason: Problem | null
  timer: NodeJS.Timeout | null
}

/** Characters that are sent to a thread ahead of its work: some tens of milliseconds. */
const AHEAD = 64_000
/** A timeout holds for this many characters. */
const TIMEOUT_UNIT = 1_000_000

/** Starts the thread that stands beside this file, without the flags of a script that may have started this process. */
export function startWorker(options: RenderOptions): Worker {
  return new Worker(new URL('./worker.js', import.meta.url), { workerData: options, execArgv: [] })
}

/** Characters of a document. */
export function sizeOf(document: RawDocument): number {
  return (document.text ?? document.html ?? '').length
}

/** An empty pool. */
export function openPool(options: PoolOptions): Pool {
  const members = new Set<Member>()
  const queue: Task[] = []
  let isClosed = false

  const feed = (member: Member): void => {
    while (queue.length > 0 && takes(member, queue[0]!)) {
      const task = queue.shift()!
      member.tasks.push(task)
      member.load += task.size
      member.worker.postMessage(task.document)
      if (member.tasks.length === 1) watch(member, options.timeout)
    }
  }
  const hire = (): void => {
    const member = newMember(options.startWorker())
    members.add(member)
    listen(member, {
      onAnswer: () => {
        watch(member, options.timeout)
        feed(member)
      },
      onExit: () => bury(member),
    })
    feed(member)
  }
  const bury = (member: Member): void => {
    members.delete(member)
    if (member.timer) clearTimeout(member.timer)
    if (isClosed) return
    queue.unshift(...afterDeath(member))
    if (queue.length > 0) hire()
  }

  return {
    run: (document) =>
      new Promise((settle, fail) => {
        queue.push({ document, size: sizeOf(document), isSuspect: false, settle, fail })
        const idle = [...members].find((member) => member.tasks.length === 0)
        if (idle) feed(idle)
        else if (members.size < options.jobs) hire()
        else feed(leastLoaded(members))
      }),
    close: async () => {
      isClosed = true
      await Promise.all([...members].map((member) => member.worker.terminate()))
    },
  }
}

/** Whether `next` may go to the thread besides what it has. */
function takes({ tasks, load }: Member, next: Task): boolean {
  const first = tasks[0]
  return first === undefined || (!first.isSuspect && !next.isSuspect && load < AHEAD)
}

/** Notes what the thread says: that it is ready, an answer, or why it ends. */
function listen(member: Member, { onAnswer, onExit }: { onAnswer: () => void; onExit: () => void }): void {
  member.worker.on('message', (message: FromWorker) => {
    if (message === 'ready') member.isReady = true
    else finish(member, message)
    onAnswer()
  })
  member.worker.on('error', (error) => {
    member.reason ??= deathOf(error)
  })
  member.worker.on('exit', onExit)
}

/** What a dead thread had and the next one is to read; a document that was alone with it is told why it is not read. */
function afterDeath(member: Member): Task[] {
  const [first, ...rest] = member.tasks
  const reason = member.reason ?? problem('worker-died', 'the thread that read it ended without an answer')
  if (!member.isReady) {
    first?.fail(new Error(`a worker thread could not start: ${reason.message}`))
    return rest
  }
  if (rest.length === 0) first?.settle({ id: first.document.id, error: reason })
  else for (const task of member.tasks) task.isSuspect = true
  return rest.length === 0 ? [] : member.tasks
}

function newMember(worker: Worker): Member {
  return { worker, tasks: [], load: 0, isReady: false, reason: null, timer: null }
}

function leastLoaded(members: ReadonlySet<Member>): Member {
  return [...members].reduce((least, member) => (member.load < least.load ? member : least))
}

function finish(member: Member, rendered: Rendered): void {
  const task = member.tasks.shift()
  member.load -= task?.size ?? 0
  task?.settle(rendered)
}

/** Starts the clock for the documents in work, if the thread is up and has some. */
function watch(member: Member, timeout: number): void {
  if (member.timer) clearTimeout(member.timer)
  const task = member.tasks[0]
  if (!task || !member.isReady) return
  const seconds = timeout * Math.max(1, task.size / TIMEOUT_UNIT)
  member.timer = setTimeout(() => {
    member.reason = problem(
      'timeout',
      `not read within ${Number(seconds.toPrecision(2))} s; give it more with --timeout, or report the page`,
    )
    void member.worker.terminate()
  }, seconds * 1000)
}

function deathOf(error: unknown): Problem {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  const why = isMemory ? 'out of memory' : error instanceof Error ? error.message : String(error)
  return problem('worker-died', `the thread that read it died: ${why}`)
}
