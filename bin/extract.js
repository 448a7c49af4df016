#!/usr/bin/env node
import fs from 'node:fs'

const bundle = new URL('../dist/bundle/cli.js', import.meta.url)
if (fs.existsSync(bundle)) {
  const { main } = await import(bundle.href)
  await main()
} else {
  process.stderr.write('extract: this checkout is not built yet: run `npm start` once, or `npm run build`\n')
  process.exitCode = 1
}
