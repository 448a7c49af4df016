/*
 * Names of the tables, apart from their code so that help and wrong usage load none of it. The compiler holds them equal
 * to the registry in tables.ts.
 */

/** In the order of the help. */
export const TABLE_NAMES = ['statements', 'people', 'quotes', 'dates', 'mentions'] as const

/** With --merge: tables of the dossier. */
export const DOSSIER_TABLE_NAMES = ['timeline', 'cast', 'remarks', 'disagreements'] as const

export type DossierTableName = (typeof DOSSIER_TABLE_NAMES)[number]
export type TableName = (typeof TABLE_NAMES)[number]
