/*
 * What a terminal shows, as a page that can be pictured: colours and weights of escape codes become styles.
 */

const STYLES: Readonly<Record<string, string>> = {
  1: 'font-weight:bold',
  2: 'opacity:.65',
  4: 'text-decoration:underline',
  31: 'color:#f07178',
  32: 'color:#a5d6a7',
  33: 'color:#ffcb6b',
  35: 'color:#d7a6f0',
  36: 'color:#80d8e8',
}

/** A page with `output` on a dark ground. */
export function terminalPage(output: string): string {
  const body = output
    .trimEnd()
    .split('\u001b[')
    .map((part, i) => (i === 0 ? escaped(part) : styled(part)))
    .join('')
  return `<meta charset="utf-8"><body style="margin:0;background:#1c1b19"><pre style="margin:0;padding:1.2rem 1.5rem;background:#1c1b19;color:#e9e6dd;font:14px/1.4 'DejaVu Sans Mono','Liberation Mono',monospace">${body}</pre>`
}

/** A code opens a span; those that end a style close it. */
function styled(part: string): string {
  const [, code = '', text = ''] = /^([\d;]*)m([\s\S]*)$/.exec(part) ?? []
  const style = STYLES[code]
  return `${style === undefined ? '</span>' : `<span style="${style}">`}${escaped(text)}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
