// Sets up what is missing and runs nothing; with --packages it only installs, for a build that follows.
import { installIfOutdated, setUp } from './setup.mjs'

if (process.argv.includes('--packages')) installIfOutdated()
else setUp()
