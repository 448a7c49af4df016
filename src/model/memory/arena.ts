/*
 * The memory of the kernels: one stretch for all weights of a thread and the rows and sums of its taggers, cut from the
 * front and never given back, since models are read once. Who needs more than there is gets another stretch.
 */
import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Kernels, OVERREAD, wasmKernels } from './kernels.ts'
import { scalarKernels } from './scalar-kernels.ts'

/** A part of the memory, from the address `at` on. */
export interface Block {
  readonly kernels: Kernels
  readonly buffer: ArrayBuffer
  readonly at: number
}

/** All weights together take 9 MB. */
const USUAL_BYTES = 12 << 20
/** Blocks begin at multiples of so many bytes. */
const ALIGNED = 64

interface Arena {
  readonly kernels: Kernels
  readonly buffer: ArrayBuffer
  used: number
}

let arena: Arena | undefined

/** A block of `bytes` zeros in the memory that all models share. */
export function sharedBlock(bytes: number): Block {
  const size = (bytes + OVERREAD + ALIGNED - 1) & -ALIGNED
  if (!arena || arena.used + size > arena.buffer.byteLength) arena = newArena(Math.max(size, USUAL_BYTES))
  const { kernels, buffer, used } = arena
  arena.used += size
  return { kernels, buffer, at: used }
}

/** A block and the bytes of a file in it, before which there is room for other things. */
export interface FileBlock extends Block {
  readonly bytes: Uint8Array
}

/** A shared block with `room` zeros (a multiple of 64) and then the bytes of the file at `url`, read without a copy. */
export function blockOfFile(url: URL, room: number): FileBlock {
  const file = fs.openSync(url, 'r')
  try {
    const { size } = fs.fstatSync(file)
    const block = filled(size, room)
    const read = fs.readSync(file, block.bytes, 0, size, 0)
    if (read < size)
      throw new Error(`${fileURLToPath(url)}: ${read} of ${size} bytes could be read; install again`)
    return block
  } finally {
    fs.closeSync(file)
  }
}

/** The same with `bytes` in place of a file. */
export function blockOfBytes(bytes: Uint8Array, room: number): FileBlock {
  const block = filled(bytes.length, room)
  block.bytes.set(bytes)
  return block
}

function filled(size: number, room: number): FileBlock {
  const block = sharedBlock(room + size)
  return { ...block, bytes: new Uint8Array(block.buffer, block.at + room, size) }
}

function newArena(bytes: number): Arena {
  const wasm = wasmKernels(bytes)
  if (wasm) return { ...wasm, used: 0 }
  const buffer = new ArrayBuffer(bytes)
  return { kernels: scalarKernels(buffer), buffer, used: 0 }
}
