/*
 * `extract view`: writes the report of the inputs to a file of its own in the folder for temporary files and opens it; where
 * there is no browser, it prints where the file is.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Io } from '../../run/io.ts'
import { runCommand } from '../command.ts'
import type { Flags } from '../flags.ts'

/** Writes and shows the report of `inputs`; the exit code of reading them. */
export async function viewReport(inputs: readonly string[], flags: Flags, io: Io): Promise<number> {
  // a folder that nobody else may look into: the pages may be confidential
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-'))
  const file = path.join(folder, 'report.html')
  const code = await runCommand(inputs, { ...flags, format: 'html', output: file }, io)
  if (!fs.existsSync(file)) {
    fs.rmSync(folder, { recursive: true })
    return code
  }
  if (!(await io.openFile(file))) io.stdout.write(`${file}\n`)
  else if (!flags.quiet) io.stderr.write(`extract: opened ${file}\n`)
  return code
}
