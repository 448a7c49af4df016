#!/usr/bin/env node
import fs from 'node:fs'

if (fs.existsSync(new URL('../dist/bundle/extract.cjs', import.meta.url))) {
  await warnOfOldBuild()
  const { loadBundle } = await import('./bundle.js')
  await loadBundle().main()
} else {
  process.stderr.write('extract: this checkout is not built yet: run `npm start` once, or `npm run build`\n')
  process.exitCode = 1
}

/** In a checkout (the package has no scripts): after `git pull` the last build would silently give the facts of older code. */
async function warnOfOldBuild() {
  const outdated = new URL('../scripts/setup/outdated.mjs', import.meta.url)
  if (!fs.existsSync(outdated)) return
  const { isOutdated } = await import(outdated.href)
  if (isOutdated())
    process.stderr.write('extract: the build is older than src/: run `npm start` once, or `npm run build`\n')
}
