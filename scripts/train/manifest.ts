/*
 * src/models/manifest.json: for each weight file its digest, the script that makes it, the digests of what it is made
 * from, whether it came out byte for byte when that was last tried, and what may be done with it.
 */
import fs from 'node:fs'
import path from 'node:path'
import { contentDigest } from '../content-digest.ts'
import { COURSES, type Course } from './courses.ts'

const root = path.join(import.meta.dirname, '../..')
const MANIFEST = path.join(root, 'src/models/manifest.json')

/** An entry of the manifest. */
export interface ManifestEntry {
  readonly file: string
  readonly sha256: string
  readonly command: string
  readonly script: string
  /** Digest of the content of each input (that of the unpacked file for .gz), or null where it was not at hand when the digests were written. */
  readonly inputs: Readonly<Record<string, string | null>>
  /** Whether the script made the same bytes when it was last tried; null before it was. */
  readonly comesOutAgain: boolean | null
  /** Where it does not: the commit at which the script made them. */
  readonly madeAt?: string
  readonly use: Course['use']
  readonly terms: string
}

/** The manifest as committed; empty where there is none. */
export function readManifest(): readonly ManifestEntry[] {
  return fs.existsSync(MANIFEST) ? JSON.parse(fs.readFileSync(MANIFEST, 'utf8')) : []
}

/** The digest of a file of the repository, or null if it is not there. */
export function digestOf(file: string): string | null {
  return contentDigest(path.resolve(root, file))
}

/** The digests of all inputs that are known, by their names. */
export function inputDigests(): Readonly<Record<string, string | null>> {
  return Object.assign({}, ...readManifest().map(({ inputs }) => inputs))
}

/** Whether a file comes out again, and of the same file as before where it did, if it does not now. */
function comesOut(
  isSame: boolean | undefined,
  known: ManifestEntry | undefined,
): Pick<ManifestEntry, 'comesOutAgain' | 'madeAt'> {
  const comesOutAgain = isSame ?? known?.comesOutAgain ?? null
  const madeAt = comesOutAgain === true ? undefined : known?.madeAt
  return { comesOutAgain, ...(madeAt === undefined ? {} : { madeAt }) }
}

/** Writes the manifest anew from the files as they are; `tried` tells which came out again, by file. */
export function recordManifest(data: string, tried: ReadonlyMap<string, boolean>): void {
  const before = new Map(readManifest().map((entry) => [entry.file, entry]))
  const entries = COURSES.flatMap((course) =>
    course.files.map((file): ManifestEntry => {
      const known = before.get(file)
      const sha256 = digestOf(file) ?? ''
      const inputs = course.inputs.map((input) => [
        input,
        contentDigest(path.join(data, input)) ?? known?.inputs[input] ?? null,
      ])
      return {
        file,
        sha256,
        command: `npm run train -- ${course.name}`,
        script: `scripts/train/${course.script}`,
        inputs: Object.fromEntries(inputs),
        ...comesOut(tried.get(file), known?.sha256 === sha256 ? known : undefined),
        use: course.use,
        terms: course.terms,
      }
    }),
  )
  fs.writeFileSync(MANIFEST, `${JSON.stringify(entries, null, 2)}\n`)
}
