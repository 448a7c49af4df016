/*
 * Initials between first name and surname that tell two people of one name apart: "George H. W. Marsh" and "George W. Marsh".
 */
import { isParticle, type NameWords } from './name-words.ts'

/**
 * Whether two names with one first name and surname have other initials in the middle, or one has a generation and the
 * other initials: "George Marsh Sr." and "George W. Marsh". Of names that are
 * written out a last initial may be left out.
 */
export function haveOtherInitials(a: NameWords, b: NameWords): boolean {
  const [mine, others] = [middleOf(a), middleOf(b)]
  if (!isInitials(mine) && !isInitials(others)) return false
  if (mine.length === 0 || others.length === 0) {
    const generation = mine.length === 0 ? a.suffix : b.suffix
    return generation !== '' && a.suffix !== b.suffix
  }
  if (isInitials(mine) && isInitials(others)) return mine.join(' ') !== others.join(' ')
  return mine.some((word, i) => others[i] !== undefined && word[0] !== others[i][0])
}

function middleOf({ words }: NameWords): readonly string[] {
  return words.slice(1, -1).filter((_, i) => !isParticle(words, i + 1))
}

function isInitials(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => word.length === 1)
}
