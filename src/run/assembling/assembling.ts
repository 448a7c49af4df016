/*
 * Putting the output together beside the run. What is whole only once all documents are there (a dossier, a database) may
 * take minutes, and this thread has to hear Ctrl-C: little is put together here, at the end, and much in a thread of its own.
 */
import type { Assembly, Data } from '../../output/format.ts'
import { openAssembly, type RenderOptions } from '../render.ts'
import { type AssemblyThread, startAssembly } from './assembly-thread.ts'
import { type Said, saidOf } from './messages.ts'

/** An assembly (see format.ts) that may run in another thread. */
export interface Assembling {
  /** All is written at the end: of a part of the documents nothing is. */
  readonly isGathered: boolean
  readonly begin: () => readonly Data[]
  readonly add: (part: Data) => Promise<readonly Data[]>
  readonly end: () => AsyncIterable<Data>
  readonly said: () => Said
  readonly close: () => Promise<void>
}

/** Length of the parts that this thread puts together: a third of a second. */
const SOON = 1_000_000

/** What puts the output of `options` together; it may use a file or folder `scratch`. */
export async function openAssembling(options: RenderOptions, scratch: string): Promise<Assembling> {
  const assembly = await openAssembly(options, scratch)
  return assembly.isGathered ? gathering(assembly, () => startAssembly(options, scratch)) : passing(assembly)
}

/** Parts are written as they come. */
function passing(assembly: Assembly): Assembling {
  return {
    isGathered: false,
    begin: assembly.begin,
    add: async (part) => assembly.add(part),
    end: async function* () {
      yield* assembly.end()
    },
    said: () => saidOf(assembly),
    close: async () => assembly.close(),
  }
}

/** Parts are kept until they are many; then all go to a thread. */
function gathering(here: Assembly, start: () => AssemblyThread): Assembling {
  let thread: AssemblyThread | null = null
  let length = 0
  const kept: Data[] = []
  return {
    isGathered: true,
    begin: here.begin,
    add: async (part) => {
      kept.push(part)
      length += part.length
      if (thread === null && length > SOON) {
        here.close()
        thread = start()
      }
      if (thread !== null) for (const waiting of kept.splice(0)) await thread.add(waiting)
      return []
    },
    end: async function* () {
      if (thread !== null) return yield* thread.end()
      for (const part of kept) here.add(part)
      yield* here.end()
    },
    said: () => thread?.said() ?? saidOf(here),
    close: async () => (thread === null ? here.close() : thread.close()),
  }
}
