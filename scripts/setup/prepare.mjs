// What npm runs after an install from a clone or from git: builds where the packages that build are there and the build is
// missing or old. Installs nothing, and does nothing in an installed package, which holds its build.
import fs from 'node:fs'
import path from 'node:path'
import { buildIfOutdated, root } from './setup.mjs'

if (fs.existsSync(path.join(root, 'node_modules/esbuild'))) buildIfOutdated()
