/*
 * JSON inside an HTML page: nothing in it can end its element or begin a comment, and no old parser stumbles.
 */

const ESCAPED: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** An element that holds `value` for the page's script and that no browser runs. */
export function embeddedJson(className: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => ESCAPED[sign] ?? '')
  return `<script type="application/json" class="${className}">${json}</script>\n`
}
