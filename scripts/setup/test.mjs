// `npm test -- ARGS`: sets up what is missing, then runs every test (or what ARGS name).
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root, setUp } from './setup.mjs'

setUp()
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
const done = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(done.status ?? 1)
