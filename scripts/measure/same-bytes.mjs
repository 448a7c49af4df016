// Whether the pages in seeds/ and fixtures/ give the same bytes on Node 20, 22 and 24, with 1, 2 and 4 threads, and without
// WebAssembly. A Node that is not this one comes from npm's package `node`; where it cannot be had the run says so.
//   node scripts/measure/same-bytes.mjs
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { root } from '../setup/setup.mjs'

const MAJORS = ['20', '22', '24']
/** A time limit has all documents read in threads, however few they are. */
const WAYS = [
  { name: '1 thread', args: ['--jobs', '1'] },
  { name: '2 threads', args: ['--jobs', '2', '--timeout', '600'] },
  { name: '4 threads', args: ['--jobs', '4', '--timeout', '600'] },
  { name: 'without WebAssembly', node: ['--jitless'], args: ['--jobs', '1'] },
]

const [own] = process.versions.node.split('.')
const wanted = digestOf(process.execPath, WAYS[0])
for (const major of MAJORS) {
  const node = major === own ? process.execPath : nodeOf(major)
  if (node === null) console.log(`Node ${major}: SKIPPED, npm's package node@${major} cannot be had here`)
  else for (const way of WAYS) check(major, node, way)
}

function check(major, node, way) {
  const isSame = digestOf(node, way) === wanted
  console.log(`Node ${major}, ${way.name}: ${isSame ? 'same bytes' : `OTHER BYTES than Node ${own}`}`)
  if (!isSame) process.exitCode = 1
}

/** The path of a Node of this major version; null where there is none. */
function nodeOf(major) {
  const { stdout, status } = spawnSync('npx', ['--yes', `node@${major}`, '-p', 'process.execPath'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return status === 0 ? stdout.trim() : null
}

/** A hash of all that the command prints. */
function digestOf(node, { node: flags = [], args }) {
  const command = [...flags, path.join(root, 'bin/extract.js'), 'seeds', 'fixtures', ...args]
  const { stdout, stderr, status } = spawnSync(
    node,
    [...command, '--format', 'jsonl', '--with-text', '--attributions', 'all'],
    {
      cwd: root,
      maxBuffer: 1 << 28,
    },
  )
  if (status !== 0) throw new Error(`${node} ended with ${status}: ${stderr}`)
  // what is read wrongly is said on stderr, and how long it took, and by V8 what --jitless means
  const said = stderr
    .toString('utf8')
    .replace(/^(?:extract: \d+ documents|Warning: disabling flag).*\n/gm, '')
  return createHash('sha256').update(stdout).update(said).digest('hex')
}
