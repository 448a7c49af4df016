/*
 * Facts as they are read from a file, where anything may stand.
 */

export type Json = Readonly<Record<string, unknown>>

const NONE: readonly unknown[] = []

/** `value` if it is an object, else null. */
export function asJson(value: unknown): Json | null {
  return isJson(value) ? value : null
}

/** The list that `owner` has under `name`; empty where it is none. */
export function listOf(owner: Json, name: string): readonly unknown[] {
  const list = owner[name]
  return Array.isArray(list) ? list : NONE
}

/** `value` as a message names it. */
export function said(value: unknown): string {
  return `“${String(value).slice(0, 40)}”`
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
