/*
 * The folder of the training and scoring sets: `--data DIR`, else EXTRACT_EVAL_DATA, else the default.
 */

/** Where the sets are when nobody says so. */
export const DATA_FOLDER = process.env['EXTRACT_EVAL_DATA'] ?? '../shared/eval/data'

/** The folder that the command line names. */
export function dataFolder(args: readonly string[] = process.argv.slice(2)): string {
  const at = args.indexOf('--data')
  return (at >= 0 ? args[at + 1] : undefined) ?? DATA_FOLDER
}
