// Builds dist/: compiles src/ with tsc and copies the model weights beside the code that reads them.
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const tsc = path.join(
  path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin/tsc',
)
execFileSync(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.build.json')], {
  stdio: ['ignore', 2, 2],
})
for (const file of readdirSync(path.join(root, 'src/model'))) {
  if (file.endsWith('.bin')) cpSync(path.join(root, 'src/model', file), path.join(root, 'dist/model', file))
}
