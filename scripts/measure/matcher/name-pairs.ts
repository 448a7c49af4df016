/*
 * Pairs of names that people labelled and another matcher scored, with what is seen of them side by side.
 */
import fs from 'node:fs'
import path from 'node:path'
import { readName } from '../../../src/dossier/names/read-name.ts'
import { compareNames, type NameComparison } from '../../../src/names/compare-names.ts'
import type { JudgedPair } from './folds.ts'

/** The pairs of `name-pairs.csv` that the other matcher was measured on. */
export function namePairs(folder: string): JudgedPair[] {
  const rows = fs.readFileSync(path.join(folder, 'name-pairs.csv'), 'utf8').trim().split(/\r?\n/).slice(1)
  return rows
    .map(cellsOf)
    .filter(([group = '', , , , , , , other = '']) => group.startsWith('nk_') && other !== '')
    .map(([, a = '', b = '', match]) => {
      const [first, second] = [readName(a), readName(b)]
      const comparison = compareNames(first, second)
      return {
        group: second.words.join(' '),
        values: valuesOf(comparison),
        isRight: match === 'true',
        score: comparison.score,
      }
    })
}

/** A comparison as numbers, the score by hand not among them. */
export function valuesOf(c: NameComparison): number[] {
  const relations = (['spelling', 'form', 'nickname', 'initial'] as const).map((relation) =>
    c.relations.has(relation),
  )
  const facts = [c.conflict, c.reordered, c.starts, c.ends, c.shared > 1, c.shared > 2, ...relations]
  return [1, c.weakest, 4 * (1 - c.weakest), Math.min(3, c.omitted) / 3, ...facts.map(Number)]
}

function cellsOf(line: string): string[] {
  const found = line.match(/(?:^|,)(?:"[^"]*"|[^,]*)/g) ?? []
  return found.map((cell) => cell.replace(/^,/, '').replace(/^"|"$/g, ''))
}
