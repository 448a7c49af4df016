/*
 * How the groups of features hand over their columns: in a fixed order, which the trained weights rely on.
 */

/** Receives the features of a page, column by column: as values or as a function of the block's number. */
export type AddColumn = (name: string, of: ArrayLike<number> | ((index: number) => number)) => void
