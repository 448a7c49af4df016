/*
 * How the groups of features hand over their columns: in a fixed order, which the trained weights rely on.
 */

/** Fills a column; not called for one that no tree asks for. */
export interface ColumnWriter {
  readonly write: (column: Float32Array) => void
}

/** Receives the features of a page, column by column: as values, as a function of the block's number, or to be filled. */
export type AddColumn = (
  name: string,
  of: ArrayLike<number> | ColumnWriter | ((index: number) => number),
) => void
