// The page stage on HTML against Readability on linkedom, in processor time and in the same run, warm: the HTML pages of
// fixtures and seeds, one by one and all stories in one long page.
import fs from 'node:fs'
import path from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readArticle } from '../dist/page/read-article.js'
import { root } from './setup.mjs'

const WARM_ROUNDS = 20
const ROUNDS = 60

/** Prints the ratios. */
export function readabilityRatio() {
  const pages = htmlFiles().map((file) => fs.readFileSync(file, 'utf8'))
  const long = `<html><body>${pages.map(bodyOf).join('\n').repeat(10)}</body></html>`
  console.log('\nHTML: the page stage against Readability on linkedom')
  compare(`${pages.length} short pages`, pages)
  compare('one long page', [long])
}

function compare(name, pages) {
  const megabytes = pages.reduce((sum, html) => sum + html.length, 0) / 1e6
  const ours = seconds(pages, (html) => readArticle({ id: 'page', html }))
  const theirs = seconds(pages, (html) => new Readability(parseHTML(html).document).parse())
  const speed = (time) => `${(megabytes / time).toFixed(1)} MB/s`
  console.log(
    `  ${name.padEnd(16)} ${speed(ours)}, Readability ${speed(theirs)}: ${(theirs / ours).toFixed(1)} times as fast`,
  )
}

function htmlFiles() {
  return ['fixtures', 'seeds'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.html'))
      .map((name) => path.join(root, folder, name)),
  )
}

function bodyOf(html) {
  return html.replace(/^[\s\S]*<body[^>]*>/i, '').replace(/<\/body>[\s\S]*$/i, '')
}

/** Processor time of one round over `pages`. */
function seconds(pages, read) {
  const rounds = (count) => {
    for (let i = 0; i < count; i++) for (const html of pages) read(html)
  }
  rounds(WARM_ROUNDS)
  const began = process.cpuUsage()
  rounds(ROUNDS)
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6 / ROUNDS
}
