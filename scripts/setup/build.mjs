// Builds dist/: compiles src/ with tsc for the library, copies weights and kernels beside the code that reads them, bundles
// the command into dist/bundle/ (one file starts three times as fast as two hundred, and V8's compiled code comes with it), and
// writes schema.json.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { openWhenUsed } from './open-when-used.mjs'
import { writeReportPage } from './report-page.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const dist = path.join(root, 'dist')
/** All that the command's script gives, and what a worker thread runs. */
const WHOLE = `export { main } from './cli/cli.js'
export const serve = () => import('./run/worker.js')`
const WORKER = `import { loadBundle } from '../../bin/bundle.js'
await loadBundle().serve()
`

await writeReportPage()
fs.rmSync(dist, { recursive: true, force: true })
const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
const done = spawnSync(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.build.json')], {
  stdio: ['ignore', 2, 2],
})
for (const folder of ['models', 'model/memory', 'output/report']) {
  for (const file of fs.readdirSync(path.join(root, 'src', folder))) {
    if (/\.(?:bin|wasm)$|^page\.json$/.test(file))
      fs.cpSync(path.join(root, 'src', folder, file), path.join(dist, folder, file))
  }
}
if (done.status !== 0) process.exit(1)
await bundle()
const { outputJsonSchema } = await import(pathToFileURL(path.join(dist, 'document/json-schema.js')).href)
fs.writeFileSync(path.join(root, 'schema.json'), `${JSON.stringify(outputJsonSchema(), null, 2)}\n`)
fs.writeFileSync(path.join(dist, '.built'), '')

/** One script for the command and its worker threads. */
async function bundle() {
  const folder = path.join(dist, 'bundle')
  const { metafile, outputFiles } = await build({
    metafile: true,
    write: false,
    absWorkingDir: root,
    stdin: { contents: WHOLE, resolveDir: dist },
    outfile: path.join(folder, 'extract.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // a script with cached code cannot import
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    // finds its WebAssembly beside its own code
    external: ['node-sqlite3-wasm'],
    define: { 'import.meta.url': 'urlOfBundle' },
    banner: { js: "const urlOfBundle=require('node:url').pathToFileURL(module.filename).href;" },
    logLevel: 'warning',
    plugins: [placesOfFiles(), openWhenUsed()],
  })
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'extract.cjs'), oneFunction(outputFiles[0].text))
  fs.writeFileSync(path.join(folder, 'worker.js'), WORKER)
  fs.writeFileSync(path.join(folder, 'LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)))
  compile()
}

/**
 * The script as one function, the value of the script and the export of the module alike, so that nobody has to put text
 * around it at each start. In ASCII: V8 then holds it in one byte a character, and reads it without decoding. (A pattern reads
 * its escapes itself, also in a raw template; esbuild leaves those two as they are.)
 */
function oneFunction(script) {
  const ascii = script.replace(/\\?[^\0-\x7f]/g, (unit) => {
    if (unit.length > 1)
      throw new Error(`the bundle has ${unit} behind a backslash, which no escape can stand for`)
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `(typeof module==="object"?module:{}).exports=(function(exports,require,module){${ascii}\n})\n`
}

/** Keeps what V8 compiles for pages of either kind, in a process that has the flags of the command. */
function compile() {
  const pages = ['seeds/week-in-review.txt', 'seeds/observatory.html'].map((name) => path.join(root, name))
  const script = `import fs from 'node:fs'
    import { COMPILED, commandScript, run } from '${pathToFileURL(path.join(root, 'bin/bundle.js'))}'
    const script = commandScript()
    await run(script).main()
    fs.writeFileSync(COMPILED, script.createCachedData())`
  // the command passes over the name of its script, which -e has none of
  const options = ['extract', ...pages, '--format', 'jsonl', '--quiet', '-o', os.devNull]
  const args = ['--input-type=module', '-e', script, '--', ...options]
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 2] })
  if (status !== 0) process.exit(1)
}

/** The licences of the packages whose code is in the bundle. */
function licencesOf(inputs) {
  const packages = new Set(
    inputs.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  )
  return [...packages].sort().map(licenceOf).join('\n')
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(
    fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'),
  )
  const file = fs.readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? '' : fs.readFileSync(path.join(root, folder, file), 'utf8')
  return `${name} ${version} (${license})\n\n${text}`
}

/** Files that stand beside the code are found from dist/bundle/, wherever the module was. */
function placesOfFiles() {
  const place = (file, target) =>
    path.relative(path.join(dist, 'bundle'), path.resolve(path.dirname(file), target)).replaceAll('\\', '/')
  const load = ({ path: file }) => ({
    contents: fs
      .readFileSync(file, 'utf8')
      .replace(
        /new URL\('(\.\.?\/[^']+\.(?:bin|json|wasm))', import\.meta\.url\)/g,
        (_, target) => `new URL('${place(file, target)}', import.meta.url)`,
      ),
    loader: 'js',
  })
  return {
    name: 'places-of-files',
    setup: (esbuild) => esbuild.onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, load),
  }
}
