// Has the bundle open some of Node's own modules when a name of theirs is first used: commander alone would have the command
// open node:child_process at every start, which no plain run uses. Half a dozen milliseconds each.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const MODULES = /^node:(?:child_process|crypto|worker_threads|zlib)$/
const NAMESPACE = 'opened-when-used'

/** The plugin of esbuild. */
export function openWhenUsed() {
  return {
    name: NAMESPACE,
    setup: (esbuild) => {
      esbuild.onResolve({ filter: MODULES }, ({ path, namespace }) =>
        namespace === NAMESPACE ? { path, external: true } : { path, namespace: NAMESPACE },
      )
      esbuild.onLoad({ filter: MODULES, namespace: NAMESPACE }, ({ path }) => ({ contents: stub(path) }))
    },
  }
}

/** A module with the names of Node's module `name`, each of which opens it. */
function stub(name) {
  return `for (const key of ${JSON.stringify(Object.keys(require(name)))})
    Object.defineProperty(exports, key, { enumerable: true, get: () => require('${name}')[key] })`
}
