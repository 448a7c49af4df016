/*
 * Links that open a live page at the words of a fact: text fragments (https://wicg.github.io/scroll-to-text-fragment/).
 */

/** Texts of more words are given by their first and last ones. */
const MOST_WORDS = 8
const ENDS = 4

/** `url#:~:text=…` for the words of a fact, or null where the page has no address. */
export function textLink(url: string | null, text: string): string | null {
  if (url === null) return null
  const words = text.split(/\s+/).filter((word) => word !== '')
  const parts =
    words.length <= MOST_WORDS
      ? [words.join(' ')]
      : [words.slice(0, ENDS).join(' '), words.slice(-ENDS).join(' ')]
  return `${url.replace(/#.*$/s, '')}#:~:text=${parts.map(encoded).join(',')}`
}

/** Dashes, commas and ampersands divide the parts of a fragment; the first is left alone by encodeURIComponent. */
function encoded(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replaceAll('-', '%2D')
}
