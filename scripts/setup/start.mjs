// `npm start -- ARGS`: sets up what is missing, then runs extract with ARGS, or on seeds/ where there are none.
import path from 'node:path'
import { root, setUp } from './setup.mjs'

setUp()
const args = process.argv.slice(2)
process.argv = [
  process.argv[0],
  path.join(root, 'bin/extract.js'),
  ...(args.length > 0 ? args : ['seeds/', '--format', 'summary']),
]
await import('../../bin/extract.js')
