/*
 * Lines to try guards of patterns on: those of all fixtures and seeds, and patterns to make lines from.
 */
import fs from 'node:fs'
import path from 'node:path'
import { root } from '../golden.ts'

/** All different lines of the texts and pages below `folders`, cut to the length of a boilerplate line. */
export function linesBelow(...folders: readonly string[]): string[] {
  const lines = folders
    .flatMap((folder) => filesBelow(path.join(root, folder)))
    .flatMap((file) => fs.readFileSync(file, 'utf8').split(/[\n<>]/))
    .map((line) => line.trim().slice(0, 620))
  return [...new Set(lines)].filter((line) => line !== '')
}

function filesBelow(folder: string): string[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => /\.(?:html|txt|jsonl)$/.test(file)).map((file) => path.join(folder, file))
}

/** A pattern that matches all that `pattern` does in small letters, and more: without what strings cannot be made of. */
export function looser(pattern: RegExp): RegExp {
  const source = pattern.source.replace(/\\b|\(\?<?[=!](?:[^()\\]|\\.|\[[^\]]*\])*\)/g, '')
  return new RegExp(source, pattern.flags.replace('i', ''))
}
