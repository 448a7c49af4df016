// Makes the style and script of the report's page from src/output/report/style/ and browser/: one string each, with the
// digests by which the page's policy knows them, in page.json beside the code that reads it.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, 'src/output/report')

/** Writes page.json; tests call it too, so that they never run an older page. */
export async function writeReportPage() {
  const style = await bundled('style/index.css')
  const script = await bundled('browser/main.ts')
  // `</script` in a string of the script would end its element
  if (/<\/(?:script|style)|<!--/i.test(script + style))
    throw new Error('the page holds a tag that would end it')
  const page = { style, script, styleDigest: digestOf(style), scriptDigest: digestOf(script) }
  const file = path.join(folder, 'page.json')
  const content = `${JSON.stringify(page)}\n`
  // written only when it changes, so that the build does not look older than it
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== content) fs.writeFileSync(file, content)
}

async function bundled(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path.join(folder, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome110', 'firefox115', 'safari16'],
    legalComments: 'none',
    logLevel: 'warning',
  })
  return outputFiles[0].text
}

function digestOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

export default writeReportPage
