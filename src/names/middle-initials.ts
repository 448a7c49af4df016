/*
 * Initials between first name and surname that tell two people of one name apart: "George H. W. Marsh" and "George W. Marsh".
 */
import { isParticle, type NameWords } from './name-words.ts'

/**
 * Whether two names with one first name and surname have other initials in the middle, or one has a generation and the
 * other initials: "George Marsh Sr." and "George W. Marsh". Who leaves out the last initials says nothing else.
 */
export function haveOtherInitials(a: NameWords, b: NameWords): boolean {
  const [mine, others] = [middleOf(a), middleOf(b)]
  if (!isInitials(mine) && !isInitials(others)) return false
  if (mine.length === 0 || others.length === 0) {
    const generation = mine.length === 0 ? a.suffix : b.suffix
    return generation !== '' && a.suffix !== b.suffix
  }
  return mine.some((word, i) => others[i] !== undefined && word[0] !== others[i][0])
}

function middleOf({ words }: NameWords): readonly string[] {
  return words.slice(1, -1).filter((_, i) => !isParticle(words, i + 1))
}

function isInitials(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => word.length === 1)
}
