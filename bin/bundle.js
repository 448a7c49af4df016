// Loads the command, one script, with what V8 compiled of it when it was built: two thirds of the start-up time of one
// page without. V8 takes that only from its own version and with the same flags; else it compiles anew, which works too.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import v8 from 'node:v8'
import vm from 'node:vm'
import { compilerFlags } from '../dist/cli/compiler-flags.js'

const FILE = fileURLToPath(new URL('../dist/bundle/extract.cjs', import.meta.url))
/** What V8 compiled, beside the script; scripts/setup/build.mjs makes it. */
export const COMPILED = `${FILE}.compiled`

/** The bundle's exports, and its script. */
export function loadBundle() {
  for (const flag of compilerFlags(process.versions.v8)) v8.setFlagsFromString(flag)
  const cachedData = fs.existsSync(COMPILED) ? fs.readFileSync(COMPILED) : undefined
  const source = `(function(exports,require,module){${fs.readFileSync(FILE, 'utf8')}\n})`
  const script = new vm.Script(source, { filename: FILE, cachedData })
  const module = { exports: {}, filename: FILE }
  script.runInThisContext()(module.exports, createRequire(FILE), module)
  return { ...module.exports, script }
}
