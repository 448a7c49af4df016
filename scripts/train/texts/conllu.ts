/*
 * Sentences of a CoNLL-U file with `# text = ` lines, each a text of its own.
 */
import { readGzLines } from './gz-lines.ts'

/** A word of a sentence as the file has it; `head` counts words from 1, 0 is the root. */
export interface ConlluWord {
  readonly form: string
  readonly tag: string
  readonly head: number
  readonly relation: string
}

/** A sentence: its text and its words. */
export interface ConlluSentence {
  readonly text: string
  readonly words: readonly ConlluWord[]
}

/** The sentences of a gzipped CoNLL-U file that have words. */
export function conlluSentences(file: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let text = ''
  let words: ConlluWord[] = []
  for (const line of readGzLines(file)) {
    if (line.startsWith('# text = ')) text = line.slice(9)
    else if (line !== '') words.push(wordOf(line))
    else if (words.length > 0) {
      sentences.push({ text, words })
      words = []
    }
  }
  return sentences
}

function wordOf(line: string): ConlluWord {
  const [, form = '', , , tag = '', head = '0', relation = 'dep'] = line.split('\t')
  return { form, tag, head: Number(head), relation }
}
