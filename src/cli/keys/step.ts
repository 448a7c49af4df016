/*
 * What a step of a merge is: lines in, lines out.
 */
import type { Io } from '../../run/io.ts'
import type { Flags } from '../flags.ts'

/** Takes a line of output; resolves when there is room for more. */
export type Print = (line: string) => Promise<void>

/** A step; true where some document could not be read. */
export type Step = (files: readonly string[], flags: Flags, io: Io, print: Print) => Promise<boolean>
