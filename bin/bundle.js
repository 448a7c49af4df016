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
  if (fs.existsSync(COMPILED)) return run(commandScript())
  setFlags()
  module.enableCompileCache?.()
  return exportsOf(require(FILE))
}

/** The script, with what V8 compiled of it before if that is there. It is ASCII: latin1 is read without decoding. */
export function commandScript() {
  setFlags()
  const cachedData = fs.existsSync(COMPILED) ? fs.readFileSync(COMPILED) : undefined
  return new vm.Script(fs.readFileSync(FILE, 'latin1'), { filename: FILE, cachedData })
}

/** What `script` exports. */
export function run(script) {
  return exportsOf(script.runInThisContext())
}

function exportsOf(command) {
  const made = { exports: {}, filename: FILE }
  command(made.exports, require, made)
  return made.exports
}

/** They have to stand before anything is compiled. */
function setFlags() {
  for (const flag of compilerFlags(process.versions.v8)) v8.setFlagsFromString(flag)
}
