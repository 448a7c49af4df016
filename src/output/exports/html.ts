/*
 * Text for HTML: every sign that could begin markup is escaped, and only addresses of the web are linked to.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** `text` as HTML shows it, between tags and in attributes. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

/** `url` if it is an address of the web: a page may say that it stands at `javascript:`. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(url) ? url : null
}
