// Loads the command, one script, with what V8 compiled of it when it was built: a small page costs a quarter less. V8 takes
// that only from its own version and with the same flags, and else compiles anew. Where the build was made by another
// version, Node keeps what it compiles in its own cache, if it has one (22.1 and later; NODE_DISABLE_COMPILE_CACHE=1 forbids it).
import fs from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import v8 from 'node:v8'
import vm from 'node:vm'
import { compilerFlags } from '../dist/cli/compiler-flags.js'

const FILE = fileURLToPath(new URL('../dist/bundle/extract.cjs', import.meta.url))
/** What this version of V8 compiled, beside the script; scripts/setup/build.mjs makes it. */
export const COMPILED = `${FILE}.v8-${process.versions.v8}`

const require = module.createRequire(FILE)

/** The exports of the command's script. */
export function loadBundle() {
  for (const flag of compilerFlags(process.versions.v8)) v8.setFlagsFromString(flag)
  if (fs.existsSync(COMPILED)) return run(scriptOf(fs.readFileSync(COMPILED)))
  module.enableCompileCache?.()
  return require(FILE)
}

/** The script, for the build that has V8 compile it. */
export function loadScript() {
  for (const flag of compilerFlags(process.versions.v8)) v8.setFlagsFromString(flag)
  const script = scriptOf(undefined)
  return { ...run(script), script }
}

function scriptOf(cachedData) {
  const source = `(function(exports,require,module){${fs.readFileSync(FILE, 'utf8')}\n})`
  return new vm.Script(source, { filename: FILE, cachedData })
}

function run(script) {
  const made = { exports: {}, filename: FILE }
  script.runInThisContext()(made.exports, require, made)
  return made.exports
}
