/*
 * Tasks of the pool: a group of documents each, or one document alone once a thread has died with its group.
 */

import type { FailedInput } from '../document/problems.ts'
import type { RawDocument } from '../input/raw-document.ts'
import { sizeOf } from './groups.ts'
import type { Rendered } from './render.ts'

/** What became of a document: its output, or why there is none. */
export type Settled = Rendered | FailedInput

/** A group in the pool. */
export interface Task {
  readonly group: readonly RawDocument[]
  readonly size: number
  /** A thread has died or hung with it and others: it goes alone. */
  readonly isSuspect: boolean
  readonly settle: (results: readonly Settled[]) => void
  readonly fail: (error: Error) => void
}

/** A task to read `group`, which is told by `settle` what became of it, or by `fail` that there is no thread to read it. */
export function newTask(
  group: readonly RawDocument[],
  settle: Task['settle'],
  fail: Task['fail'],
  isSuspect = false,
): Task {
  return { group, size: group.reduce((sum, document) => sum + sizeOf(document), 0), isSuspect, settle, fail }
}

/** The task once its thread reads it: a document that is alone goes to no other thread, and its text is not kept. */
export function inWork(task: Task): Task {
  return task.group.length > 1 ? task : { ...task, group: task.group.map(({ id }) => ({ id })) }
}

/** A task for each document of `task`, which is settled with the last of them. */
export function oneByOne({ group, settle, fail }: Task): Task[] {
  const results: Settled[] = []
  let open = group.length
  return group.map((document, i) =>
    newTask(
      [document],
      ([result]) => {
        results[i] = result!
        if (--open === 0) settle(results)
      },
      fail,
      true,
    ),
  )
}
