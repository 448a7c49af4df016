/*
 * The package as users get it: packed, installed into an empty folder, it provides the command and a typed library.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from '../golden.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-package-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

function run(command: string, args: readonly string[], cwd: string): string {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${done.stderr}${done.stdout}`)
  return done.stdout
}

describe('the package', () => {
  test('installed into an empty folder: command, library, types; nothing runs on install', {
    timeout: 120_000,
  }, () => {
    const [packed] = JSON.parse(
      run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
    )
    const names: string[] = packed.files.map((file: { path: string }) => file.path)
    expect(names).toContain('schema.json')
    const licences = fs.readFileSync(path.join(root, 'dist/bundle/LICENSES.txt'), 'utf8')
    expect(names).toContain('dist/bundle/LICENSES.txt')
    for (const bundled of ['commander', 'htmlparser2', 'zod'])
      expect(licences).toMatch(new RegExp(`^${bundled} [\\d.]+ \\(MIT\\)\\n[^]*?Copyright`, 'm'))
    expect(names.filter((name) => /^(?:test|seeds|fixtures|scripts)\//.test(name))).toEqual([])
    const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
    // `prepare` runs in clones alone
    for (const name of ['preinstall', 'install', 'postinstall']) expect(scripts[name]).toBeUndefined()

    fs.writeFileSync(path.join(folder, 'package.json'), '{"name":"user","private":true,"type":"module"}')
    run(
      'npm',
      [
        'install',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--prefer-offline',
        path.join(folder, packed.filename),
      ],
      folder,
    )

    const bin = path.join(folder, 'node_modules/.bin/extract')
    fs.writeFileSync(
      path.join(folder, 'page.txt'),
      'The bridge was closed on 3 May 2021, Jane Miller said.\n',
    )
    const { documents } = JSON.parse(run(bin, ['page.txt', '--no-strip'], folder))
    expect(documents[0].dates[0].value).toBe('2021-05-03')

    fs.writeFileSync(
      path.join(folder, 'use.ts'),
      `import { extract, type FactDocument } from 'extract-facts'
const document: FactDocument = extract({ id: 'x', text: 'The bridge was closed on 3 May 2021.' }, { strip: false })
const from: string | null | undefined = document.dates[0]?.from
if (from !== '2021-05-03') throw new Error(String(from))
`,
    )
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
    run(
      process.execPath,
      [
        tsc,
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2023',
        '--skipLibCheck',
        '--ignoreConfig',
        '--types',
        '',
        'use.ts',
      ],
      folder,
    )
    run(process.execPath, ['use.js'], folder)
  })
})
