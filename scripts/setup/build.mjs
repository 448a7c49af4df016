// Builds dist/: compiles src/ with tsc for the library, copies weights and kernels beside the code that reads them, bundles
// the command into dist/bundle/ (a few files start three times as fast as two hundred), and writes schema.json.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { writeReportPage } from './report-page.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const dist = path.join(root, 'dist')

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

/** One file each for the command and the worker thread, and chunks for what is loaded only when it is needed. */
async function bundle() {
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: root,
    entryPoints: { cli: 'dist/cli/cli.js', worker: 'dist/run/worker.js' },
    outdir: path.join(dist, 'bundle'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    // finds its WebAssembly beside its own code
    external: ['node-sqlite3-wasm'],
    banner: {
      js: "import{createRequire as requireOfBundle}from'node:module';const require=requireOfBundle(import.meta.url);",
    },
    chunkNames: '[name]-[hash]',
    logLevel: 'warning',
    plugins: [placesOfFiles()],
  })
  fs.writeFileSync(path.join(dist, 'bundle/LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)))
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
