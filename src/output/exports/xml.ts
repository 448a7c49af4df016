/*
 * Text for XML 1.0: markup is escaped, and characters that no XML document may hold become U+FFFD.
 */

/** Control characters but tab and line ends, lone surrogates, and the two that are no characters. */
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // a reader would make a line feed of it
  '\r': '&#13;',
}

/** `text` between tags. */
export function xmlText(text: string): string {
  return text.replace(NO_XML, '\ufffd').replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign)
}

/** `attributes` as they stand in a tag, with a space before each; those that are null are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${attributeText(value)}"`))
    .join('')
}

/** Readers make spaces of tabs and line feeds in attributes. */
function attributeText(value: string): string {
  return xmlText(value).replace(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
