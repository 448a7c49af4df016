/*
 * Names of the tables, apart from their code so that help and wrong usage load none of it. The compiler holds them equal
 * to the registry in tables.ts.
 */

/** In the order of the help. */
export const TABLE_NAMES = ['statements', 'people', 'quotes', 'dates', 'mentions'] as const

export type TableName = (typeof TABLE_NAMES)[number]
