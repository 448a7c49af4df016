// Makes src/model/memory/kernels.wasm of kernels.wat, in a second. Run it when kernels.wat has changed:
//   npm run kernels
import fs from 'node:fs'
import path from 'node:path'
import wabt from 'wabt'
import { root } from './setup.mjs'

const name = 'kernels.wat'
const { parseWat } = await wabt()
const module = parseWat(name, fs.readFileSync(path.join(root, 'src/model/memory', name)), { simd: true })
module.validate()
fs.writeFileSync(path.join(root, 'src/model/memory/kernels.wasm'), module.toBinary({}).buffer)
