/*
 * Output of extract itself: a folder often holds the results of earlier runs beside the pages, and reading them as pages or
 * records would only give facts of facts. The article text alone (`--format text`) has nothing to be known by.
 */
import fs from 'node:fs'
import { hasOwnMark } from '../../document/own-mark.ts'

/** How output begins, format by format; each with an example. */
export const OWN_BEGINNINGS: readonly {
  readonly of: string
  readonly example: string
  readonly like: RegExp
}[] = [
  {
    of: 'jsonl: an id, then the digest or an error; of its rows: a kind, then the document',
    example: '{"id":"a.txt","digest":',
    like: /^\{"(?:id":"(?:[^"\\]|\\.){0,2000}","(?:digest|error)":|kind":"[a-z]+","document":)/,
  },
  { of: 'json', example: '{"schema":"1.0","documents":[', like: /^\{"schema":"[^"\n]{1,20}","documents":\[/ },
  {
    of: 'csv and tsv: the columns that every table has first',
    example: 'kind,document,title,url,site,published,',
    like: /^(?:kind[,\t])?document[,\t]title[,\t]url[,\t]site[,\t]published[,\t]/,
  },
  {
    of: 'summary: title, a line of what is known of the page, a heading with a count',
    example: 'Mill closes\nno publication date · a.txt\n\nDated statements (2)\n',
    like: /^(?:[^\n]{1,500}\n){1,4}\n(?:Dated statements|People|Remarks) \(\d+[^\n)]{0,40}\)\n/,
  },
  {
    of: 'explain',
    example: 'a.txt\n  title: Mill closes\n  published: ',
    like: /^[^\n]{1,2000}\n {2}title: [^\n]{0,2000}\n {2}published: /,
  },
]
const HEAD = 8192

/** Whether `head`, the beginning of a file, was written by extract. */
export function isOwnOutput(head: string): boolean {
  const written = head.replace(/^\ufeff/, '')
  return hasOwnMark(written) || OWN_BEGINNINGS.some(({ like }) => like.test(written))
}

/** Whether the file at `path` was written by extract; false where it cannot be read: opening it then says why. */
export function isOwnOutputFile(path: string): boolean {
  const head = headOf(path)
  return head !== null && isOwnOutput(head)
}

/** Whether the output at `path` may be written over: it is of an earlier run, or empty, as the shell makes it for `>`. */
export function mayBeWrittenOver(path: string): boolean {
  const head = headOf(path)
  return head !== null && (head === '' || isOwnOutput(head))
}

/** The beginning of a file; null where it cannot be read. */
function headOf(path: string): string | null {
  let descriptor: number
  try {
    descriptor = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK)
  } catch {
    return null
  }
  try {
    const head = Buffer.alloc(HEAD)
    return head.toString('utf8', 0, fs.readSync(descriptor, head, 0, HEAD, 0))
  } catch {
    return null
  } finally {
    fs.closeSync(descriptor)
  }
}
