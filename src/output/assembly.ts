/*
 * How the parts of the inputs become one output. Most formats write them one behind the other; a database or an archive
 * is put together first. It runs in one thread, in the order of the inputs.
 */
import type { Assembly, Data, Writer } from './format.ts'

/** Parts as they are, with the writer's separator between those that are not empty. */
export function joined({ begin, separator, end }: Writer): Assembly {
  let isFirst = true
  return {
    begin: () => [begin()],
    add: (part) => {
      if (part.length === 0) return []
      const parts = isFirst || separator === '' ? [part] : [separator, part]
      isFirst = false
      return parts
    },
    end: () => {
      const last = end()
      return typeof last === 'string' ? [last] : last
    },
    close: () => {},
  }
}

/** A part as text, from whatever thread it comes. */
export function partText(part: Data): string {
  return typeof part === 'string' ? part : new TextDecoder('utf-8', { ignoreBOM: true }).decode(part)
}
