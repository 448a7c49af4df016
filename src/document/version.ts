/*
 * Version of the output's shape. It stands apart from the schemas so that writing JSON does not load zod.
 */

/** Changes when a field changes its name or meaning; new fields leave it as it is. */
export const SCHEMA_VERSION = '1.0'
