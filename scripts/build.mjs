// Builds dist/: compiles src/ with tsc, copies the model weights beside the code that reads them, and writes schema.json.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const dist = path.join(root, 'dist')

fs.rmSync(dist, { recursive: true, force: true })
const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
const done = spawnSync(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.build.json')], {
  stdio: ['ignore', 2, 2],
})
for (const file of fs.readdirSync(path.join(root, 'src/model'))) {
  if (file.endsWith('.bin')) fs.cpSync(path.join(root, 'src/model', file), path.join(dist, 'model', file))
}
if (done.status !== 0) process.exit(1)
const { outputJsonSchema } = await import(pathToFileURL(path.join(dist, 'json-schema.js')).href)
fs.writeFileSync(path.join(root, 'schema.json'), `${JSON.stringify(outputJsonSchema(), null, 2)}\n`)
fs.writeFileSync(path.join(dist, '.built'), '')
