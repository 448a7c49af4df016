/*
 * One person whose full name a text writes in two ways of another alphabet or language: "Aleksandr Lukashenko" and
 * "Alyaksandr Lukashenka". Both first name and surname have to be one by sound or by a list of forms, and nothing may speak
 * against it.
 */
import type { Reading } from '../../../language/reading.ts'
import type { NameWords } from '../../../names/name-words.ts'
import { skeletonOf } from '../../../names/spelling.ts'
import { matchWords } from '../../../names/word-match.ts'
import type { NameMention } from './name-mention.ts'
import type { Person, PersonIndex } from './person-index.ts'

/** Words that differ by a vowel or so, which writers of another alphabet choose freely. */
const CLOSE = 0.88
/** In shorter words a letter makes another name: "Kim Jong-nam" and "Kim Yong-nam" are two. */
const LONG_WORD = 5

/** Whether two full names are one in two spellings. */
export function isOtherSpelling(a: NameWords, b: NameWords): boolean {
  if (a.words.length !== b.words.length || a.words.length < 2 || a.suffix !== b.suffix) return false
  return a.words.every((word, i) => isOneWord(word, b.words[i]!))
}

function isOneWord(a: string, b: string): boolean {
  const match = matchWords(a, b)
  if (match?.relation !== 'spelling') return match?.relation === 'same' || match?.relation === 'form'
  return match.likeness >= CLOSE && Math.min(a.length, b.length) >= LONG_WORD
}

/** The one person who is called so in another spelling. */
export function ownerInOtherSpelling(
  reading: Reading,
  { bySound }: PersonIndex,
  mention: NameMention,
): Person | null {
  const found = (bySound.get(skeletonOf(mention.words.at(-1)!)) ?? []).filter(
    (person) => isOtherSpelling(person, mention) && !standBeside(reading, person, mention),
  )
  return found.length === 1 ? found[0]! : null
}

/** Whether both stand in one sentence, a list or a table: whoever writes names side by side tells them apart. */
function standBeside({ sentences }: Reading, { mentions }: Person, { first }: NameMention): boolean {
  return mentions.some(({ mention }) => sentences.of[mention.first] === sentences.of[first])
}
