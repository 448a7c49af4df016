// The page stage on HTML against Readability on linkedom, in processor time and in the same run, warm: the HTML pages of
// fixtures and seeds (1.3 KB each), all their stories in one long page, and pages of the size and make-up
// of a news site's, and real ones where the evaluation sets are present.
import fs from 'node:fs'
import path from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readArticle } from '../../dist/page/read-article.js'
import { root } from '../setup/setup.mjs'
import { evaluationSet } from './bench-sets.mjs'

/** Pages that are read before and while time is taken. */
const PAGES_READ = 500
const LONG_READ = 60
const REAL_PAGES = 102
/** A news page of 2020 by the middle of a hundred: 700 elements, 140 of them links, 170 blocks, a quarter of it scripts. */
const MENU_ITEMS = 50
const TEASERS = 36
const SCRIPTS = 30

/** Prints the ratios. */
export function readabilityRatio() {
  const pages = htmlFiles().map((file) => fs.readFileSync(file, 'utf8'))
  const long = `<html><body>${pages.map(bodyOf).join('\n').repeat(10)}</body></html>`
  console.log('\nHTML: the page stage against Readability on linkedom')
  compare(`${pages.length} short pages`, pages)
  compare('one long page', [long], LONG_READ)
  compare('made news pages', fullPages())
  const real = evaluationSet('pages-html-dev', REAL_PAGES).map(({ html }) => html)
  if (real.length > 0) compare('real news pages', real)
}

/** The text pages of seeds/ as the stories of whole pages: menus, teasers with pictures, scripts, styles. */
function fullPages() {
  const folder = path.join(root, 'seeds')
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => fullPage(fs.readFileSync(path.join(folder, name), 'utf8')))
}

function fullPage(text) {
  const times = (count, of) => Array.from({ length: count }, (_, i) => of(i)).join('\n')
  const state = (i) =>
    `{"slot":${i},"targeting":{"section":"news","keys":["a${i}","b${i}"]},"sizes":[[300,250],[728,90]],"lazy":true},`
  const script = (i) =>
    `<script>window.slots=window.slots||[];window.slots.push(${state(i).repeat(8)}null)</script>`
  const item = (i) =>
    `<li class="nav__item nav__item--level-1" data-track="nav|item|${i}"><a class="nav__link js-nav-link" href="https://www.example.org/section/${i}/?ref=nav" data-id="${i}">Section ${i}</a></li>`
  const widths = [320, 480, 640, 800, 1024]
  const sources = (i) =>
    widths
      .map(
        (width) =>
          `https://img.example.org/2020/02/03/${i}/crop-${width}x${width / 2}.jpg?quality=75 ${width}w`,
      )
      .join(', ')
  const picture = (i) =>
    `<picture class="card__picture"><source type="image/webp" media="(min-width: 60em)" srcset="${sources(i)}"><img class="card__image lazyload" alt="" data-srcset="${sources(i)}" width="320" height="180"></picture>`
  const teaser = (i) =>
    `<div class="card card--teaser grid__cell" data-position="${i}"><div class="card__inner"><a class="card__link" href="https://www.example.org/2020/02/story-${i}.html" data-track="teaser|${i}"><figure class="card__media">${picture(i)}</figure><div class="card__text"><h3 class="card__headline"><span class="card__kicker">What the harbour</span> did in year ${i}</h3></div></a><div class="card__meta"><span class="card__icon"></span><span class="card__time">${i} min read</span></div></div></div>`
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((one) => `<p class="article__paragraph" data-block="text">${one}</p>`)
  return `<!doctype html><html lang="en"><head><title>A story</title><style>${'.card{margin:0 auto;padding:1rem}'.repeat(100)}</style>${times(SCRIPTS / 2, script)}</head><body class="page page--article">
<nav class="nav"><ul class="nav__list">${times(MENU_ITEMS, item)}</ul></nav><main class="main"><article class="article"><h1>A story</h1>
<div class="article__body">${paragraphs.join('\n')}</div></article><aside class="related">${times(TEASERS, teaser)}</aside></main>
${times(SCRIPTS / 2, script)}<footer class="footer"><ul>${times(MENU_ITEMS / 2, item)}</ul></footer></body></html>`
}

function compare(name, pages, reads = PAGES_READ) {
  const megabytes = pages.reduce((sum, html) => sum + html.length, 0) / 1e6
  const ours = seconds(pages, reads, (html) => readArticle({ id: 'page', html }))
  const theirs = seconds(pages, reads, (html) => new Readability(parseHTML(html).document).parse())
  const speed = (time) => `${(megabytes / time).toFixed(1)} MB/s`
  console.log(
    `  ${name.padEnd(16)} ${speed(ours)}, Readability ${speed(theirs)}: ${(theirs / ours).toFixed(1)} times as fast`,
  )
}

/** The HTML pages of fixtures and seeds. */
export function htmlFiles() {
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

/** Processor time of one round over `pages`, after so many `reads`. */
function seconds(pages, reads, read) {
  const count = Math.ceil(reads / pages.length)
  const rounds = () => {
    for (let i = 0; i < count; i++) for (const html of pages) read(html)
  }
  rounds()
  const began = process.cpuUsage()
  rounds()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6 / count
}
