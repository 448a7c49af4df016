/*
 * CoNLL-U: sentences as blocks of ten columns a word, with comments before them.
 */

/** A sentence: its comment lines, and its rows of ten columns. */
export interface ConlluBlock {
  readonly comments: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The sentences of a file; ranges ("1-2") and empty words ("1.1") are left out. */
export function conlluBlocks(content: string): ConlluBlock[] {
  return content
    .trim()
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n')
      return {
        comments: lines.filter((line) => line.startsWith('#')),
        rows: lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t')),
      }
    })
    .filter(({ rows }) => rows.length > 0)
}

/** What stands behind `# NAME = ` in the comments, or null. */
export function commentOf({ comments }: ConlluBlock, name: string): string | null {
  const prefix = `# ${name} = `
  return comments.find((line) => line.startsWith(prefix))?.slice(prefix.length) ?? null
}

/** The sentences in the seven columns of syntax-train: id, form, lemma, universal tag, Penn tag, head, relation. */
export function syntaxLines(blocks: readonly ConlluBlock[]): string {
  return blocks
    .map((block) => {
      const rows = block.rows.map(([id, form, lemma, upos, xpos, , head, relation]) =>
        [id, form, lemma, upos, xpos, head, relation].join('\t'),
      )
      return `# text = ${commentOf(block, 'text') ?? ''}\n${rows.join('\n')}\n\n`
    })
    .join('')
}
