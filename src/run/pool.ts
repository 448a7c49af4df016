/*
 * A pool of worker threads, each of which reads a group of documents at a time (see extractAll) and has the next group
 * at hand, so that it never waits. When a thread dies or takes too long, the documents of its group go to another one
 * by one: who is alone then pays for it.
 */
import type { Worker } from 'node:worker_threads'
import { OutputError, type Problem, problem } from '../document/problems.ts'
import type { RawDocument } from '../input/raw-document.ts'
import type { Rendered } from './render.ts'
import { inWork, newTask, oneByOne, type Settled, type Task } from './tasks.ts'
import { collectGarbage, isLong } from './v8/garbage.ts'

/** What a worker says: that it is ready, then the outputs of one group after the other. */
export type FromWorker = 'ready' | readonly Rendered[]

export interface PoolOptions {
  /** The most threads; they are started when there is work for them. */
  readonly jobs: number
  /** Seconds for a document of up to a megabyte; longer ones get as much for each. */
  readonly timeout: number
  readonly startWorker: () => Worker
}

export interface Pool {
  /** What became of the documents of a group, in their order. */
  readonly run: (group: readonly RawDocument[]) => Promise<readonly Settled[]>
  /** Whether a group would go to a thread at once. */
  readonly hasRoom: () => boolean
  readonly close: () => Promise<void>
}

interface Member {
  readonly worker: Worker
  readonly tasks: Task[]
  isReady: boolean
  /** Why it was ended or died, if so. */
  reason: Problem | null
  timer: NodeJS.Timeout | null
}

/** Groups that a thread has: one in work, and one so that it need not wait for the next. */
const MOST_TASKS = 2
/** A timeout holds for this many characters. */
const TIMEOUT_UNIT = 1_000_000

/** An empty pool. */
export function openPool(options: PoolOptions): Pool {
  const members = new Set<Member>()
  const queue: Task[] = []
  let isClosed = false

  const feed = (member: Member): void => {
    while (queue.length > 0 && takes(member, queue[0]!)) {
      const task = queue.shift()!
      member.tasks.push(task)
      member.worker.postMessage(task.group)
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
    run: (group) =>
      new Promise((settle, fail) => {
        queue.push(newTask(group, settle, fail))
        const idle = [...members].find((member) => member.tasks.length === 0)
        if (idle) feed(idle)
        else if (members.size < options.jobs) hire()
        else for (const member of members) feed(member)
      }),
    hasRoom: () => queue.length === 0 && (members.size < options.jobs || [...members].some(takesMore)),
    close: async () => {
      isClosed = true
      await Promise.all([...members].map((member) => member.worker.terminate()))
    },
  }
}

/** Whether `next` may go to the thread besides what it has. */
function takes(member: Member, next: Task): boolean {
  return member.tasks.length === 0 || (!next.isSuspect && takesMore(member))
}

/** Whether a group may go to the thread besides what it has. */
function takesMore({ tasks }: Member): boolean {
  return tasks.length < MOST_TASKS && tasks.every(({ isSuspect }) => !isSuspect)
}

/** Notes what the thread says: that it is ready, an answer, or why it ends. */
function listen(member: Member, { onAnswer, onExit }: { onAnswer: () => void; onExit: () => void }): void {
  member.worker.on('message', (message: FromWorker) => {
    if (message === 'ready') member.isReady = true
    else member.tasks.shift()?.settle(message)
    onAnswer()
  })
  member.worker.on('error', (error) => {
    member.reason ??= deathOf(error)
  })
  member.worker.on('exit', onExit)
}

/** What a dead thread had and others are to read; a document that was alone with it is told why it is not read. */
function afterDeath(member: Member): Task[] {
  const [first, ...rest] = member.tasks
  const reason = member.reason ?? problem('worker-died', 'the thread that read it ended without an answer')
  if (!first) return []
  if (!member.isReady) {
    first.fail(
      new OutputError(`no thread can be started; use --jobs 1, or raise its limits: ${reason.message}`),
    )
    return rest
  }
  if (first.group.length > 1) return [...oneByOne(first), ...rest]
  first.settle([{ id: first.group[0]!.id, error: reason }])
  return rest
}

function newMember(worker: Worker): Member {
  return { worker, tasks: [], isReady: false, reason: null, timer: null }
}

/** Starts the clock for the group in work, if the thread is up and has some. */
function watch(member: Member, timeout: number): void {
  if (member.timer) clearTimeout(member.timer)
  const task = member.tasks[0]
  if (!task || !member.isReady) return
  member.tasks[0] = inWork(task)
  // three copies of its text; this thread has nothing to do that would have V8 look
  if (isLong(task.size)) setImmediate(collectGarbage)
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
  const why = isMemory
    ? 'out of memory; split the document, or give Node more: NODE_OPTIONS=--max-old-space-size=8000 (in MB)'
    : error instanceof Error
      ? error.message
      : String(error)
  return problem('worker-died', `the thread that read it died: ${why}`)
}
