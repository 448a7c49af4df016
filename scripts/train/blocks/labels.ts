/*
 * Which blocks of a page belong to its gold body: those whose words stand there. Short blocks, and blocks that
 * repeat others, go with what stands around them.
 */
import type { RenderedPage } from '../../../src/page/page-block.ts'
import { bodyWords } from './shingles.ts'

/** 1 for each block of `page` that stands in `gold`. */
export function bodyLabels(page: RenderedPage, gold: string): Uint8Array {
  const words = page.blocks.map((b) => bodyWords(page.text.slice(b.start, b.end)))
  const goldWords = bodyWords(gold)
  const goldShingles = new Set<string>()
  for (let i = 0; i + 4 <= goldWords.length; i++) goldShingles.add(goldWords.slice(i, i + 4).join(' '))
  const goldText = ` ${goldWords.join(' ')} `
  const labels = new Uint8Array(words.length)
  words.forEach((own, i) => {
    if (own.length < 4) return
    let hits = 0
    for (let k = 0; k + 4 <= own.length; k++) if (goldShingles.has(own.slice(k, k + 4).join(' '))) hits++
    labels[i] = Number(hits >= 0.5 * (own.length - 3))
  })
  labelShort(words, goldShingles, goldText, labels)
  dropRepeats(words, goldText, labels)
  return labels
}

function labelShort(
  words: readonly string[][],
  goldShingles: Set<string>,
  goldText: string,
  labels: Uint8Array,
): void {
  words.forEach((own, i) => {
    if (own.length === 0 || own.length >= 4) return
    if (!goldText.includes(` ${own.join(' ')} `)) return
    // its words must stand in the gold body together with words of a neighbour
    const before = words
      .slice(Math.max(0, i - 6), i)
      .flat()
      .slice(-3)
    const after = words
      .slice(i + 1, i + 7)
      .flat()
      .slice(0, 3)
    const joined = [...before, ...own, ...after]
    let hits = 0
    for (let k = 0; k + 4 <= joined.length; k++)
      if (goldShingles.has(joined.slice(k, k + 4).join(' '))) hits++
    labels[i] = Number(hits >= 2 || (hits >= 1 && (labels[i - 1] === 1 || labels[i + 1] === 1)))
  })
}

/** Of blocks with the same words, keeps as many as the gold body has: those with most body around them. */
function dropRepeats(words: readonly string[][], goldText: string, labels: Uint8Array): void {
  const groups = new Map<string, number[]>()
  words.forEach((own, i) => {
    if (!labels[i]) return
    const key = own.join(' ')
    groups.set(key, [...(groups.get(key) ?? []), i])
  })
  const start = labels.slice()
  for (const [key, members] of groups) {
    if (members.length < 2) continue
    const allowed = Math.max(1, goldText.split(` ${key} `).length - 1)
    if (members.length <= allowed) continue
    const around = (i: number) => {
      let sum = 0
      for (let k = Math.max(0, i - 12); k < Math.min(words.length, i + 13); k++)
        sum += start[k]! * Math.min(60, words[k]!.length)
      return sum
    }
    const ranked = [...members].sort((a, b) => around(b) - around(a) || a - b)
    for (const i of ranked.slice(allowed)) labels[i] = 0
  }
}
