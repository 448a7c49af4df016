/*
 * How the groups of features hand over their columns: in a fixed order, which the trained weights rely on.
 */

/** Receives the features of a page, column by column. */
export type AddColumn = (name: string, of: (index: number) => number) => void
